// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demo.h"
#include "domain/query.h"
#include "reports/compose.h"
#include "reports/kindname.h"
#include "reports/telling.h"
#include "reports/writer.h"
#include "storage/documents.h"
#include "support/pseudo.h"
#include "support/workspace.h"
#include "wordsof.h"

using namespace Qt::StringLiterals;
using namespace reports;
using domain::Language;

namespace {

const QList<Kind> kinds{
    Kind::FollowUp, Kind::ListOfIssues, Kind::Periodic, Kind::UprNational, Kind::UprMatrix, Kind::UprMidTerm};

template <class T>
QList<T> all(const Document &document)
{
    QList<T> out;
    for (const Block &block : document.blocks) {
        if (const auto *found = std::get_if<T>(&block))
            out.append(*found);
    }
    return out;
}

QStringList headings(const Document &document, int level)
{
    QStringList out;
    for (const Heading &heading : all<Heading>(document)) {
        if (heading.level == level)
            out.append(words(heading.text));
    }
    return out;
}

const Paragraph *find(const QList<Paragraph> &paragraphs, const QString &key)
{
    const auto found =
        std::find_if(paragraphs.begin(), paragraphs.end(), [&](const Paragraph &one) { return one.key == key; });
    return found == paragraphs.end() ? nullptr : &*found;
}

} // namespace

/// The kinds for the United Nations, from the demonstration workspace.
class TestKindsUn : public QObject
{
    Q_OBJECT

private:
    support::TemporaryFolder m_folder;
    std::unique_ptr<storage::Store> m_store;

    [[nodiscard]] domain::DocumentId documentOf(const QString &body, const QString &symbol) const
    {
        return support::take(m_store->read([&](const storage::Reader &db) {
            return storage::documents::bySymbol(db, storage::mechanisms::byName(db, body).value(), symbol).value();
        }));
    }
    [[nodiscard]] Choice choiceOf(Kind kind) const
    {
        Choice choice{.kind = kind};
        const bool upr = kind == Kind::UprNational || kind == Kind::UprMatrix || kind == Kind::UprMidTerm;
        if (traits(kind).scope == Scope::Document)
            choice.document = documentOf(u"CEDAW"_s, u"CEDAW/C/VAL/CO/8"_s);
        if (upr || kind == Kind::Periodic)
            choice.grouping = Grouping::Theme;
        choice.confidentiality = domain::Confidentiality::Internal;
        return choice;
    }
    [[nodiscard]] Material gathered(const Choice &choice) const
    {
        return support::take(m_store->read([&](const storage::Reader &db) { return gather(db, choice); }));
    }
    [[nodiscard]] Document written(Kind kind, Language language) const
    {
        return compose(gathered(choiceOf(kind)), wording::Wording(language));
    }
    static void eachKindAndLanguage()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<Language>("language");
        for (const Kind kind : kinds) {
            for (const Language language : domain::allOf<Language>())
                QTest::addRow("%s %s", domain::code(kind).data(), domain::code(language).data()) << kind << language;
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString path = m_folder.filePath(u"demo.avance"_s);
        support::take(demo::write(path, demo::anchor));
        m_store = support::take(storage::Store::open(path, support::context(), storage::Store::Access::ReadOnly));
    }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void sectionsInOrder_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<Language>("language");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("follow-up es") << Kind::FollowUp << Language::Spanish
                                      << QStringList{u"I. Introducción"_s, u"II. Respuestas a las recomendaciones"_s,
                                             u"Anexos"_s};
        QTest::newRow("issues en") << Kind::ListOfIssues << Language::English
                                   << QStringList{
                                          u"I. Introduction"_s, u"II. Replies to the issues raised"_s, u"Annexes"_s};
        QTest::newRow("periodic es") << Kind::Periodic << Language::Spanish
                                     << QStringList{u"I. Introducción"_s, u"II. Marco normativo e institucional"_s,
                                            u"III. Avances en la aplicación de las observaciones finales"_s,
                                            u"IV. Difusión y seguimiento"_s, u"Anexos"_s};
        QTest::newRow("UPR national en")
            << Kind::UprNational << Language::English
            << QStringList{u"A. Methodology and the consultation process"_s,
                   u"B. Normative and institutional framework"_s,
                   u"C. Promotion and protection of human rights on the ground"_s,
                   u"D. Achievements, best practices, challenges and constraints"_s,
                   u"E. National priorities, initiatives and commitments; capacity-building"_s, u"Annexes"_s};
        QTest::newRow("UPR matrix es") << Kind::UprMatrix << Language::Spanish
                                       << QStringList{u"I. Panorama general"_s, u"II. Recomendaciones"_s, u"Anexos"_s};
        QTest::newRow("UPR mid-term es") << Kind::UprMidTerm << Language::Spanish
                                         << QStringList{u"I. Introducción"_s, u"II. Panorama general"_s,
                                                u"III. Aplicación por recomendación"_s,
                                                u"IV. Próximos pasos hasta el siguiente examen"_s, u"Anexos"_s};
    }
    void sectionsInOrder()
    {
        QFETCH(Kind, kind);
        QFETCH(Language, language);
        QFETCH(QStringList, expected);
        QCOMPARE(headings(written(kind, language), 1), expected);
    }

    void soundAsADocument_data() { eachKindAndLanguage(); }
    void soundAsADocument()
    {
        QFETCH(Kind, kind);
        QFETCH(Language, language);
        const Document document = written(kind, language);
        QVERIFY(!document.cover.title.isEmpty() && !document.cover.subtitle.isNull() && !document.cover.date.isEmpty());
        int level = 0;
        QSet<QString> anchors;
        for (const Heading &heading : all<Heading>(document)) {
            QVERIFY2(heading.level <= level + 1, qPrintable(words(heading.text)));
            level = heading.level;
            QVERIFY2(!anchors.contains(heading.anchor), qPrintable(heading.anchor));
            anchors.insert(heading.anchor);
        }
        int last = 0;
        QSet<QString> keys;
        for (const Paragraph &paragraph : all<Paragraph>(document)) {
            QVERIFY2(paragraph.key.isEmpty() || !keys.contains(paragraph.key), qPrintable(paragraph.key));
            keys.insert(paragraph.key);
            QVERIFY2(
                !paragraph.text.isEmpty() || !paragraph.key.isEmpty(), "an empty paragraph is a place to write in");
            if (paragraph.number > 0)
                QCOMPARE(paragraph.number, paragraph.text.isEmpty() ? last + 1 : ++last);
        }
        for (const Table &table : all<Table>(document)) {
            QVERIFY(!words(table.source).isEmpty());
            QVERIFY(table.keys.isEmpty() || table.keys.size() == table.rows.size());
            for (const QString &key : table.keys) {
                QVERIFY2(!keys.contains(key), qPrintable(key));
                keys.insert(key);
            }
            for (const QList<Text> &row : table.rows)
                QCOMPARE(row.size(), table.columns.size());
        }
        for (const ReportRow &row : gathered(choiceOf(kind)).rows)
            QVERIFY2(keys.contains(answerKey(row.id)), qPrintable(answerKey(row.id)));
    }

    void captionsAreNumberedWithoutGaps_data() { eachKindAndLanguage(); }
    void captionsAreNumberedWithoutGaps()
    {
        QFETCH(Kind, kind);
        QFETCH(Language, language);
        int number = 0;
        for (const Table &table : all<Table>(written(kind, language))) {
            const QString label = (language == Language::Spanish ? u"Cuadro %1. "_s : u"Table %1. "_s).arg(++number);
            QVERIFY2(table.caption.startsWith(label), qPrintable(table.caption));
        }
    }

    void everyAnnexIsCitedInItsOrder_data() { eachKindAndLanguage(); }
    void everyAnnexIsCitedInItsOrder()
    {
        QFETCH(Kind, kind);
        QFETCH(Language, language);
        const Document document = written(kind, language);
        QVERIFY(!document.annexes.isEmpty());
        QList<int> cited;
        const auto look = [&](const Text &text) {
            for (const Run &run : text) {
                if (!run.link.startsWith(u"#annex-"_s))
                    continue;
                const int number = run.link.mid(7).toInt();
                if (!cited.contains(number))
                    cited.append(number);
            }
        };
        for (const Block &block : document.blocks) {
            if (const auto *paragraph = std::get_if<Paragraph>(&block))
                look(paragraph->text);
            if (const auto *table = std::get_if<Table>(&block)) {
                for (const QList<Text> &row : table->rows)
                    std::for_each(row.begin(), row.end(), look);
            }
        }
        QCOMPARE(cited.size(), document.annexes.size());
        QSet<QString> anchors;
        for (const Heading &heading : all<Heading>(document))
            anchors.insert(heading.anchor);
        for (qsizetype i = 0; i < cited.size(); ++i) {
            QCOMPARE(cited.at(i), i + 1);
            QCOMPARE(document.annexes.at(i).number, i + 1);
            QVERIFY(anchors.contains(u"annex-%1"_s.arg(i + 1)));
            QCOMPARE(document.annexes.at(i).label,
                (language == Language::Spanish ? u"Anexo %1"_s : u"Annex %1"_s).arg(i + 1));
        }
    }

    void onlyItsOwnLanguage_data() { eachKindAndLanguage(); }
    void onlyItsOwnLanguage()
    {
        // What is the State's has brackets in the invented language; what has none stands in the material in this
        // language or is a name of everybody's.
        QFETCH(Kind, kind);
        QFETCH(Language, language);
        const Material material = gathered(choiceOf(kind));
        const QStringList own = ownWords(compose(material, PseudoTranslator::wording(language)));
        QVERIFY(!own.isEmpty());
        for (const QString &words : own)
            QVERIFY2(PseudoTranslator::isBracketed(words), qPrintable(words));
        const QString text = everyWord(compose(material, wording::Wording(language)));
        const auto foreign = language == Language::Spanish
            ? QStringList{u" the "_s, u" of the "_s, u"Source:"_s, u"Annex "_s, u"Table 1."_s, u"Reported by"_s,
                u"Obstacles"_s, u"Next steps"_s}
            : QStringList{u" según "_s, u"Fuente:"_s, u"anexo "_s, u"Cuadro 1."_s, u"comunicada por"_s,
                u"Obstáculos"_s, u"Próximos pasos"_s};
        for (const QString &word : foreign) {
            for (const QString &line : text.split(u'\n')) {
                if (!line.contains(u"[Texto disponible solo"_s) && !line.contains(u"[Text available only"_s))
                    QVERIFY2(!line.contains(word), qPrintable(word + u" in: "_s + line));
            }
        }
    }

    void partsAddUpToTheirWhole_data() { eachKindAndLanguage(); }
    void partsAddUpToTheirWhole()
    {
        QFETCH(Kind, kind);
        QFETCH(Language, language);
        const Material material = gathered(choiceOf(kind));
        const QLocale locale = wording::Wording(language).locale();
        for (const Table &table : all<Table>(compose(material, wording::Wording(language)))) {
            if (!table.totalRow)
                continue;
            for (qsizetype column = 1; column < table.columns.size(); ++column) {
                qint64 sum = 0;
                for (qsizetype row = 0; row + 1 < table.rows.size(); ++row)
                    sum += locale.toLongLong(words(table.rows[row][column]));
                QCOMPARE(sum, locale.toLongLong(words(table.rows.last()[column])));
            }
            QCOMPARE(locale.toLongLong(words(table.rows.last()[table.columns.size() - 2])), material.overview.total);
        }
        QCOMPARE(material.overview.total, material.rows.size());
    }

    void theAnswerIsTheNewestValidatedEntry()
    {
        const Material material = gathered(choiceOf(Kind::FollowUp));
        const auto row = std::find_if(material.rows.begin(), material.rows.end(), [](const ReportRow &one) {
            return one.progress && one.entries.size() > 1 && !one.progress->nextSteps.isEmpty();
        });
        QVERIFY(row != material.rows.end());
        for (const Language language : domain::allOf<Language>()) {
            const auto paragraphs = all<Paragraph>(compose(material, wording::Wording(language)));
            const Paragraph *answer = find(paragraphs, answerKey(row->id));
            QVERIFY(answer && answer->number > 0);
            QVERIFY(words(answer->text).startsWith(row->progress->narrative.preferred(language).section(u'\n', 0, 0)));
            QVERIFY(words(answer->text).contains(row->progress->nextSteps.preferred(language).section(u'\n', 0, 0)));
            const bool told = std::any_of(answer->text.begin(), answer->text.end(),
                [&](const Run &run) { return run.note.contains(row->progress->institution->name.in(language)); });
            QVERIFY2(told, "a note says who reported it");
            for (const ProgressEntry &entry : row->entries) {
                const bool newest = entry.id == row->progress->id;
                QCOMPARE(find(paragraphs, u"r%1.p%2"_s.arg(row->id.value()).arg(entry.id.value())) != nullptr, !newest);
            }
        }
    }

    void recommendationsStandInTheDocumentsOrder()
    {
        const Material material = gathered(choiceOf(Kind::FollowUp));
        const QStringList order = support::take(m_store->read([&](const storage::Reader &db) {
            QStringList found;
            storage::Statement statement(db,
                u"SELECT 'r' || id FROM recommendation WHERE document_id = ? AND archived = 0 ORDER BY position, id"_s);
            statement.bind(*material.choice.document);
            while (statement.step())
                found << statement.value<QString>(0);
            return found;
        }));
        QStringList told;
        for (const Heading &heading : all<Heading>(compose(material, wording::Wording(Language::Spanish)))) {
            if (heading.anchor.size() > 1 && heading.anchor.startsWith(u'r') && heading.anchor.at(1).isDigit())
                told.append(heading.anchor);
        }
        QCOMPARE(told, order);
    }

    void uprKindsTellOfTheUprOnly()
    {
        for (const Kind kind : {Kind::UprNational, Kind::UprMatrix, Kind::UprMidTerm}) {
            const Material material = gathered(choiceOf(kind));
            QCOMPARE(material.mechanisms.size(), 1);
            QCOMPARE(material.mechanisms.first().kind, domain::MechanismKind::Upr);
        }
    }

    void theNationalReportCitesSupportedAndNoted()
    {
        const Material material = gathered(choiceOf(Kind::UprNational));
        QString notes;
        for (const Paragraph &paragraph : all<Paragraph>(compose(material, wording::Wording(Language::English)))) {
            for (const Run &run : paragraph.text)
                notes += run.note + u'\n';
        }
        QSet<domain::Position> positions;
        for (const ReportRow &row : material.rows) {
            if (!row.position)
                continue;
            positions.insert(*row.position);
            QVERIFY2(notes.contains(row.paragraph), qPrintable(row.paragraph));
        }
        QVERIFY(positions.contains(domain::Position::Supported) && positions.contains(domain::Position::Noted));
        QVERIFY(notes.contains(u"supported ("_s) || notes.contains(u"supported: "_s));
    }

    void theMatrixHasItsLastColumnFilled()
    {
        const Material material = gathered(choiceOf(Kind::UprMatrix));
        qsizetype rows = 0;
        for (const Table &table : all<Table>(compose(material, wording::Wording(Language::Spanish)))) {
            if (table.keys.isEmpty())
                continue;
            QCOMPARE(table.columns.last().header, u"Evaluación/comentarios sobre el nivel de aplicación"_s);
            for (const QList<Text> &row : table.rows)
                QVERIFY(!words(row.last()).isEmpty());
            rows += table.rows.size();
        }
        QCOMPARE(rows, material.rows.size());
    }

    void withNothingToTellItIsStillAReport_data() { eachKindAndLanguage(); }
    void withNothingToTellItIsStillAReport()
    {
        QFETCH(Kind, kind);
        QFETCH(Language, language);
        Choice choice = choiceOf(kind);
        choice.criteria = support::take(domain::parseQuery(u"#999999"_s));
        const Document document = compose(gathered(choice), wording::Wording(language));
        QVERIFY(!headings(document, 1).isEmpty());
        QVERIFY(document.annexes.isEmpty());
    }

    void isWrittenInEveryFormat_data() { eachKindAndLanguage(); }
    void isWrittenInEveryFormat()
    {
        QFETCH(Kind, kind);
        QFETCH(Language, language);
        const Document document = written(kind, language);
        for (const Format format : domain::allOf<Format>()) {
            // A way to keep the files for looking at them.
            const QString kept = qEnvironmentVariable("AVANCE_KEEP_REPORTS", m_folder.path());
            const QString file = u"%1/%2-%3.%4"_s.arg(
                kept, QString(domain::code(kind)), QString(domain::code(language)), QString(domain::code(format)));
            support::take(save(document, format, file));
            QVERIFY2(QFileInfo(file).size() > 10'000, qPrintable(file));
        }
    }

    void kindsHaveTheirNames()
    {
        QSet<QString> names;
        for (const Language language : domain::allOf<Language>()) {
            for (const Kind kind : domain::allOf<Kind>())
                names.insert(kindName(kind, wording::Wording(language)));
        }
        QCOMPARE(names.size(), 2 * domain::allOf<Kind>().size());
    }
};

QTEST_MAIN(TestKindsUn)
#include "tst_kinds_un.moc"
