// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demo.h"
#include "reports/handoversheet.h"
#include "reports/html.h"
#include "storage/institutions.h"
#include "storage/recommendations.h"
#include "support/pseudo.h"
#include "support/workspace.h"

#include <QBuffer>

using namespace Qt::StringLiterals;
using namespace reports;
using domain::Language;
using storage::Reader;
using support::take;

/// What the handover sheet says, over the demonstration workspace.
class TestHandoverSheet : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void theFiguresAgreeWithTheQueries();
    void everyOpenRecommendationStandsInOneTable();
    void inBothLanguages();
    void noBeneficiaryAndNoEvidence();
    void everyWordIsTranslated();
    void whatStaysIsMarked();
    void nothingToHandOver();

private:
    [[nodiscard]] HandoverSheetInput input(const QString &acronym, bool whole = true) const
    {
        return take(m_store->read([&](const Reader &db) {
            const auto id = storage::institutions::byName(db, acronym).value();
            storage::handovers::Subject subject {.institution = id};
            if (!whole)
                subject.person = storage::persons::of(db, id).first().id;
            HandoverSheetInput made {.lastDay = QDate(2026, 5, 31), .successor = u"Leo Paz"_s};
            made.material.choice.kind = Kind::Handover;
            made.material.date = db.today();
            made.material.state = {u"República de Valdoria"_s, u"Republic of Valdoria"_s};
            made.material.handover = storage::handovers::read(db, subject);
            return made;
        }));
    }
    /// Every word of it, as a web page has them.
    static QString all(const Document &document)
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        take(writeHtml(document, buffer));
        return QString::fromUtf8(buffer.data());
    }
    static qint64 rowsOf(const Document &document, const QStringList &anchors)
    {
        qint64 rows = 0;
        QString anchor;
        for (const Block &block : document.blocks) {
            if (const auto *heading = std::get_if<Heading>(&block))
                anchor = heading->anchor;
            else if (const auto *table = std::get_if<Table>(&block); table && anchors.contains(anchor))
                rows += table->rows.size();
        }
        return rows;
    }

    support::Folder m_folder;
    std::unique_ptr<storage::Store> m_store;
};

void TestHandoverSheet::initTestCase()
{
    take(demo::write(m_folder.path(), demo::anchor));
    m_store = take(storage::Store::open(m_folder.path(), support::context()));
}

void TestHandoverSheet::theFiguresAgreeWithTheQueries()
{
    const auto made = input(u"MINJUS"_s);
    const Document document = handoverSheet(made, wording::Wording(Language::Spanish));
    const auto count = [&](const QList<domain::Filter> &filters) {
        return take(m_store->read([&](const Reader &db) { return storage::recommendations::count(db, domain::Criteria {}.narrowedBy(filters)); }));
    };
    const domain::Filter mine {.field = domain::Field::Institution, .values = {u"MINJUS"_s}};
    const qint64 overdue = count({mine, {.field = domain::Field::Overdue, .values = {u"yes"_s}}});
    const qint64 soon = count({mine, {.field = domain::Field::Due, .values = {u"soon"_s}}});
    QVERIFY(overdue > 0 && soon > 0);
    QCOMPARE(rowsOf(document, {u"overdue"_s}), overdue);
    QCOMPARE(rowsOf(document, {u"soon"_s}), soon);
    const auto figures = std::find_if(document.blocks.begin(), document.blocks.end(), [](const Block &block) { return std::holds_alternative<KeyFigures>(block); });
    QVERIFY(figures != document.blocks.end());
    const auto &entries = std::get<KeyFigures>(*figures).entries;
    QCOMPARE(entries[0].value.toLongLong(), made.material.handover->open());
    QCOMPARE(entries[1].value.toLongLong(), overdue);
    QCOMPARE(entries[2].value.toLongLong(), soon);
    QCOMPARE(entries[3].value.toLongLong(), rowsOf(document, {u"unanswered"_s}));
}

void TestHandoverSheet::everyOpenRecommendationStandsInOneTable()
{
    for (const bool whole : {true, false}) {
        const auto made = input(u"MIM"_s, whole);
        QVERIFY(made.material.handover->open() > 0);
        const Document document = handoverSheet(made, wording::Wording(Language::English));
        QCOMPARE(rowsOf(document, {u"overdue"_s, u"soon"_s, u"open"_s}), made.material.handover->open());
        QCOMPARE(rowsOf(document, {u"promised"_s}), made.material.handover->promises.size() + made.material.handover->actions.size());
    }
}

void TestHandoverSheet::inBothLanguages()
{
    const auto made = input(u"MIM"_s, false);
    const Document es = handoverSheet(made, wording::Wording(Language::Spanish));
    const Document en = handoverSheet(made, wording::Wording(Language::English));
    QCOMPARE(es.cover.title, u"Ficha de traspaso"_s);
    QCOMPARE(en.cover.title, u"Handover sheet"_s);
    QCOMPARE(es.cover.institution, u"Ministerio de la Mujer (MIM)"_s);
    QCOMPARE(en.cover.institution, u"Ministry for Women (MIM)"_s);
    QVERIFY(all(es).contains(u"Leo Paz"_s) && all(en).contains(u"Leo Paz takes over."_s));
    QVERIFY(all(es).contains(u"31 de mayo de 2026"_s));
    QCOMPARE(es.blocks.size(), en.blocks.size());
}

void TestHandoverSheet::noBeneficiaryAndNoEvidence()
{
    const auto [names, evidence] = take(m_store->read([](const Reader &db) {
        std::pair<QStringList, QStringList> found;
        storage::Statement beneficiaries(db, u"SELECT DISTINCT name FROM beneficiary"_s);
        while (beneficiaries.step())
            found.first << beneficiaries.value<QString>(0);
        storage::Statement links(db, u"SELECT link FROM evidence"_s);
        while (links.step())
            found.second << links.value<QString>(0);
        return found;
    }));
    QVERIFY(!names.isEmpty());
    for (const auto &acronym : {u"MINJUS"_s, u"MREX"_s, u"MIM"_s}) {
        const QString text = all(handoverSheet(input(acronym), wording::Wording(Language::Spanish)));
        for (const QString &name : names)
            QVERIFY2(!text.contains(name), qPrintable(name));
        for (const QString &link : evidence)
            QVERIFY2(!text.contains(link), qPrintable(link));
    }
}

void TestHandoverSheet::everyWordIsTranslated()
{
    const Document document = handoverSheet(input(u"MIM"_s, false), PseudoTranslator::wording());
    for (const Block &block : document.blocks) {
        if (const auto *heading = std::get_if<Heading>(&block))
            QVERIFY2(PseudoTranslator::isBracketed(words(heading->text)), qPrintable(words(heading->text)));
        if (const auto *table = std::get_if<Table>(&block)) {
            QVERIFY(PseudoTranslator::isBracketed(table->caption));
            for (const Column &column : table->columns)
                QVERIFY2(PseudoTranslator::isBracketed(column.header), qPrintable(column.header));
        }
    }
    QVERIFY(PseudoTranslator::isBracketed(document.cover.title) && PseudoTranslator::isBracketed(document.cover.notes.first()));
}

void TestHandoverSheet::whatStaysIsMarked()
{
    auto made = input(u"MIM"_s);
    QVERIFY(!all(handoverSheet(made, wording::Wording(Language::Spanish))).contains(u"(no se traspasa)"_s));
    made.staying.insert(made.material.handover->rows.first().assignment);
    QVERIFY(all(handoverSheet(made, wording::Wording(Language::Spanish))).contains(u"(no se traspasa)"_s));
}

void TestHandoverSheet::nothingToHandOver()
{
    const auto made = input(u"SNDH"_s); // ended, and nothing is assigned to it
    QVERIFY(made.material.handover->rows.isEmpty());
    const QString text = all(handoverSheet(made, wording::Wording(Language::Spanish)));
    for (const QString &sentence : {u"Nada está vencido."_s, u"No queda nada más abierto."_s, u"Nada está sin respuesta."_s})
        QVERIFY2(text.contains(sentence), qPrintable(sentence));
    QVERIFY(!text.contains(u"Cerradas, para constancia"_s));
}

QTEST_GUILESS_MAIN(TestHandoverSheet)
#include "tst_handoversheet.moc"
