// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demokinds.h"
#include "reports/edits.h"
#include "reports/pages.h"
#include "support/pseudo.h"
#include "wordsof.h"

using namespace Qt::StringLiterals;
using namespace reports;
using namespace demokinds;
using domain::Language;
using storage::Reader;
using support::take;

/// What the Inter-American and the internal kinds have in common, and each of the internal ones.
class TestKindsOther : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_workspace.open(); }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void sameInBothLanguages_data() { everyKind_data(); }
    void sameInBothLanguages();
    void everyWordIsTranslated_data() { everyKind_data(); }
    void everyWordIsTranslated();
    void nothingConfidential_data() { everyKind_data(); }
    void nothingConfidential();
    void emptyScope_data() { everyKind_data(); }
    void emptyScope();

    void institutionAgreesWithTheQueries();
    void institutionKeepsTheReviewersWords();
    void handoverIsAKind();
    void briefIsOnePage_data();
    void briefIsOnePage();
    void briefNamesWhatIsOverdueFirst();

private:
    static void everyKind_data();

    Workspace m_workspace;
};

void TestKindsOther::everyKind_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("of");
    QTest::addColumn<QString>("title");
    QTest::newRow("court") << Kind::Court << u"901"_s << u"Informe de cumplimiento de sentencia"_s;
    QTest::newRow("merits report") << Kind::Commission << u"merits_report"_s
                                   << u"Información sobre el cumplimiento de las recomendaciones de la Comisión"_s;
    QTest::newRow("friendly settlement") << Kind::Commission << u"friendly_settlement"_s
                                         << u"Información sobre el cumplimiento de un acuerdo de solución amistosa"_s;
    QTest::newRow("precautionary measure") << Kind::Commission << u"precautionary_measure"_s
                                           << u"Información sobre la implementación de medidas cautelares"_s;
    QTest::newRow("institution") << Kind::Institution << u"MINJUS"_s << u"Ficha por institución"_s;
    QTest::newRow("brief") << Kind::Brief << QString() << u"Nota para la autoridad"_s;
    QTest::newRow("handover") << Kind::Handover << u"MIM"_s << u"Ficha de traspaso"_s;
    QTest::newRow("statistics") << Kind::Statistics << QString() << u"Anexo estadístico"_s;
}

void TestKindsOther::sameInBothLanguages()
{
    QFETCH(Kind, kind);
    QFETCH(QString, of);
    QFETCH(QString, title);
    const Material made = m_workspace.material(kind, of);
    const Document es = compose(made, wording::Wording(Language::Spanish));
    const Document en = compose(made, wording::Wording(Language::English));
    QVERIFY2(es.metadata.title.startsWith(title), qPrintable(es.metadata.title));
    QCOMPARE(es.blocks.size(), en.blocks.size());
    QCOMPARE(keys(es), keys(en));
    QCOMPARE(compose(made, wording::Wording(Language::Spanish)), es);
    const QStringList named = keys(es);
    QCOMPARE(QSet<QString>(named.begin(), named.end()).size(), named.size());
    QVERIFY(!named.isEmpty());
    for (const Document &document : {es, en}) {
        QCOMPARE(withEdits(document, {}).document, document); // numbered without a gap already
        QVERIFY(!words(blocks<Table>(document).first().source).isEmpty());
        QStringList anchors;
        int level = 0;
        for (const Heading &heading : blocks<Heading>(document)) {
            QVERIFY2(heading.level <= level + 1, qPrintable(words(heading.text)));
            level = heading.level;
            if (!heading.anchor.isEmpty())
                anchors.append(heading.anchor);
        }
        QCOMPARE(anchors.removeDuplicates(), 0);
        for (const Table &table : blocks<Table>(document)) {
            for (const QList<Text> &row : table.rows)
                QCOMPARE(row.size(), table.columns.size());
        }
    }
}

void TestKindsOther::everyWordIsTranslated()
{
    QFETCH(Kind, kind);
    QFETCH(QString, of);
    const Document document = compose(m_workspace.material(kind, of), PseudoTranslator::wording());
    const auto check = [](const QString &text) {
        QVERIFY2(text.isEmpty() || PseudoTranslator::isBracketed(text), qPrintable(text));
    };
    for (const QString &piece : ownWords(document))
        check(piece);
    for (const Heading &heading : blocks<Heading>(document)) {
        if (heading.level == 3 || kind == Kind::Brief) // those of level 2 are measures, named as the record names them
            check(words(heading.text));
    }
    for (const Paragraph &paragraph : blocks<Paragraph>(document)) {
        if (paragraph.key.endsWith(u".request"_s) || paragraph.key.endsWith(u".pending"_s))
            check(words(paragraph.text));
    }
    for (const Table &table : blocks<Table>(document)) {
        for (const Column &column : table.columns)
            check(column.header);
    }
    for (const QString &note : document.cover.notes)
        check(note);
}

void TestKindsOther::nothingConfidential()
{
    QFETCH(Kind, kind);
    QFETCH(QString, of);
    const QStringList names = take(m_workspace.store().read([](const Reader &db) {
        QStringList found{u"example.org/internal"_s, u"example.org/confidential"_s, u"Prueba internal"_s,
            u"Prueba confidential"_s, u"Nombre Reservado"_s};
        storage::Statement evidence(db, u"SELECT link, file_name FROM evidence WHERE confidentiality <> 'public'"_s);
        while (evidence.step()) {
            for (const int column : {0, 1}) {
                if (!evidence.value<QString>(column).isEmpty())
                    found << evidence.value<QString>(column);
            }
        }
        return found;
    }));
    const Material made = m_workspace.material(kind, of);
    for (const Language language : both) {
        const Document document = compose(made, wording::Wording(language));
        const QString text = asPage(document);
        for (const QString &name : names)
            QVERIFY2(!text.contains(name), qPrintable(name));
        for (const Annex &annex : document.annexes)
            QVERIFY2(!names.contains(annex.fileName) && !names.contains(annex.link), qPrintable(annex.title));
    }
}

/// A report of nothing is short and says so, and does not fail.
void TestKindsOther::emptyScope()
{
    QFETCH(Kind, kind);
    QFETCH(QString, of);
    const auto nothing = domain::Criteria{}.narrowedBy(domain::Filter{.field = domain::Field::Id, .values = {u"0"_s}});
    for (const Language language : both) {
        const Document document = compose(m_workspace.material(kind, of, nothing), wording::Wording(language));
        QVERIFY(!document.blocks.isEmpty());
        QVERIFY(document.annexes.isEmpty());
        QCOMPARE(withEdits(document, {}).document, document);
    }
}

void TestKindsOther::institutionAgreesWithTheQueries()
{
    const Document document =
        compose(m_workspace.material(Kind::Institution, u"MINJUS"_s), wording::Wording(Language::Spanish));
    const auto count = [&](const QString &due) {
        return take(m_workspace.store().read([&](const Reader &db) {
            return storage::recommendations::count(db,
                domain::Criteria{}.narrowedBy({{.field = domain::Field::Institution, .values = {u"MINJUS"_s}},
                    {.field = domain::Field::Due, .values = {due}}}));
        }));
    };
    QVERIFY(count(u"overdue"_s) > 0);
    QCOMPARE(rowsUnder(document, {u"overdue"_s}), count(u"overdue"_s));
    QCOMPARE(rowsUnder(document, {u"soon"_s}), count(u"soon"_s));
    const auto figures = blocks<KeyFigures>(document).first().entries;
    QCOMPARE(figures[0].value.toLongLong(), rowsUnder(document, {u"overdue"_s, u"soon"_s, u"open"_s}));
    QCOMPARE(figures[1].value.toLongLong(), count(u"overdue"_s));
    QVERIFY(rowsUnder(document, {u"contacts"_s}) > 0);
    QVERIFY(rowsUnder(document, {u"asked"_s}) > 0);
}

void TestKindsOther::institutionKeepsTheReviewersWords()
{
    Material made = m_workspace.material(Kind::Institution, u"MINJUS"_s);
    QVERIFY(made.handover && !made.rows.isEmpty());
    made.handover->unanswered.append({.recommendation = made.rows.first().id,
        .kind = storage::handovers::Unanswered::Kind::Returned,
        .since = QDate(2026, 5, 1),
        .note = u"Palabras internas"_s});
    const QString text = asPage(compose(made, wording::Wording(Language::Spanish)));
    QVERIFY(text.contains(u"Corregir el avance devuelto y enviarlo de nuevo"_s));
    QVERIFY(!text.contains(u"Palabras internas"_s));
}

void TestKindsOther::handoverIsAKind()
{
    const Material made = m_workspace.material(Kind::Handover, u"MIM"_s);
    QVERIFY(made.handover);
    const Document document = compose(made, wording::Wording(Language::Spanish));
    QCOMPARE(document.cover.subtitle, u"Ministerio de la Mujer (MIM)"_s);
    QCOMPARE(rowsUnder(document, {u"overdue"_s, u"soon"_s, u"open"_s}), made.handover->open());
}

void TestKindsOther::briefIsOnePage_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<bool>("busy");
    for (const Language language : both) {
        for (const bool busy : {false, true})
            QTest::addRow("%s %s", domain::code(language).data(), busy ? "with long words everywhere" : "")
                << language << busy;
    }
}

void TestKindsOther::briefIsOnePage()
{
    QFETCH(Language, language);
    QFETCH(bool, busy);
    Material made = m_workspace.material(Kind::Brief);
    if (busy)
        made.choice.criteria =
            made.choice.criteria.narrowedBy(domain::Filter{.field = domain::Field::Archived, .values = {u"no"_s}});
    for (ReportRow &row : made.rows) {
        if (busy)
            row.title = {
                QString(200, u'M').replace(7, 1, u' ').replace(90, 1, u' '), QString(u"Wide Words "_s).repeated(30)};
    }
    const Document document = compose(made, wording::Wording(language));
    QVERIFY(document.cover.isNone());
    const Pages pages = take(Pages::of(document));
    QCOMPARE(pages.count(), 1);
    QCOMPARE(blocks<KeyFigures>(document).first().entries.size(), 4);
    QCOMPARE(blocks<Figure>(document).size(), 1);
    QCOMPARE(keys(document),
        (QStringList{u"s.decision1"_s, u"s.decision2"_s, u"s.decision3"_s, u"s.decision4"_s, u"s.decision5"_s}));
    QCOMPARE(blocks<Table>(document).first().rows.size(), 3);
}

void TestKindsOther::briefNamesWhatIsOverdueFirst()
{
    const Material made = m_workspace.material(Kind::Brief);
    const QStringList first = under(compose(made, wording::Wording(Language::Spanish)), u"decisions"_s);
    QCOMPARE(first.size(), 5);
    // What a court ordered goes first while something of it is overdue.
    QHash<domain::MechanismId, bool> binding;
    for (const domain::Mechanism &mechanism : made.mechanisms)
        binding.insert(*mechanism.id, mechanism.binding);
    QDate oldest;
    QString title;
    for (const ReportRow &row : made.rows) {
        if (row.urgency == domain::Urgency::Overdue && binding.value(row.mechanism)
            && (!oldest.isValid() || row.due < oldest)) {
            oldest = row.due;
            title = row.title.es;
        }
    }
    QVERIFY(oldest.isValid());
    QVERIFY2(first.first().startsWith(title.left(40)), qPrintable(first.first()));
}

QTEST_MAIN(TestKindsOther)
#include "tst_kinds_other.moc"
