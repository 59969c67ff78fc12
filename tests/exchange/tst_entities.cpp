// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entityfiles.h"
#include "exchange/entityhead.h"
#include "storage/changes.h"
#include "wording/tables.h"

using namespace Qt::StringLiterals;
using namespace exchange;
using entities::counts;
using entities::file;
using entities::planOf;
using storage::Reader;
using Reason = EntityReason;

namespace {

QStringList columnCodes(EntityKind kind)
{
    QStringList codes;
    for (const auto &column : entityColumns(kind))
        codes << QString(column.code);
    return codes;
}

QStringList words(EntityKind kind, domain::Language language)
{
    QStringList titles;
    for (const QString &code : columnCodes(kind))
        titles << wording::tables::column(wording::Wording(language), code);
    return titles;
}

qsizetype changesOf(const storage::Store &store)
{
    return support::take(store.read([](const Reader &db) { return storage::changes::list(db).size(); }));
}

} // namespace

class TestEntities : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyColumnHasItsWords();
    void headersAreKnown_data();
    void headersAreKnown();
    void otherTablesAreNot_data();
    void otherTablesAreNot();
    void rows_data();
    void rows();
    void everyReasonHasItsSentence();
    void institutionsNameEachOther();
    void aCircleIsRefused();
    void whatARefusedOneWasNamedByIsRefused();
    void changesAreAcceptedOrKept();
    void nothingIsOverwrittenUnseen();
    void aDashEmpties();
    void undoTakesItBack();
    void cancelLeavesNothing();
    void aChangeMeanwhileIsAConflict();
    void theRunIsRecorded();
    void validatedEntriesGiveTheStatus();
    void aFolderOrNothingIsSaid();
};

void TestEntities::everyColumnHasItsWords()
{
    for (const auto language : domain::allOf<domain::Language>()) {
        const wording::Wording wording(language);
        for (const auto kind : domain::allOf<EntityKind>()) {
            QVERIFY(wording::tables::kind(wording, domain::code(kind)) != domain::code(kind));
            QVERIFY(!wording::tables::purpose(wording, domain::code(kind)).isEmpty());
            QStringList titles = words(kind, language);
            for (const QString &code : columnCodes(kind)) {
                QVERIFY2(wording::tables::column(wording, code) != code, qPrintable(code));
                QVERIFY2(!wording::tables::help(wording, code).isEmpty(), qPrintable(code));
            }
            QCOMPARE(titles.removeDuplicates(), 0);
        }
    }
}

void TestEntities::headersAreKnown_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<EntityKind>("kind");
    for (const auto kind : domain::allOf<EntityKind>()) {
        if (kind == EntityKind::Recommendations)
            continue;
        const QByteArray name = QByteArray(domain::code(kind).data());
        QTest::newRow((name + " by codes").constData()) << columnCodes(kind) << kind;
        QTest::newRow((name + " in Spanish").constData()) << words(kind, domain::Language::Spanish) << kind;
        QStringList english = words(kind, domain::Language::English);
        QTest::newRow((name + " in English").constData()) << english << kind;
        for (QString &cell : english)
            cell = u"  "_s + cell.toUpper().replace(u' ', QChar(QChar::Nbsp)) + u" *"_s;
        QTest::newRow((name + " shouted").constData()) << english << kind;
    }
    QTest::newRow("people's institutions") << QStringList {u"Siglas"_s, u"Institución"_s, u"Tipo"_s} << EntityKind::Institutions;
    QTest::newRow("people's persons") << QStringList {u"Nombre"_s, u"Cargo"_s, u"Institución"_s, u"Correo electrónico"_s, u"Teléfono"_s} << EntityKind::Persons;
    QTest::newRow("people's actions") << QStringList {u"ACCIÓN"_s, u"Responsable"_s, u"Inicio"_s, u"Fin"_s, u"Presupuesto"_s} << EntityKind::Actions;
    QTest::newRow("people's indicators") << QStringList {u"Indicador"_s, u"Unidad"_s, u"Línea de base"_s, u"Meta"_s, u"Fuente"_s} << EntityKind::Indicators;
    QTest::newRow("people's values") << QStringList {u"Indicador"_s, u"Fecha"_s, u"Valor"_s} << EntityKind::IndicatorValues;
}

void TestEntities::headersAreKnown()
{
    QFETCH(QStringList, cells);
    QFETCH(EntityKind, kind);
    const auto head = entityHeader(cells);
    QVERIFY(head);
    QCOMPARE(head->kind, kind);
    for (qsizetype i = 0; i < cells.size(); ++i)
        QVERIFY2(head->columns.at(i) >= 0, qPrintable(cells.at(i)));
}

void TestEntities::otherTablesAreNot_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::newRow("UHRI") << QStringList {u"Text"_s, u"Countries Concerned"_s, u"Reccomending Body"_s, u"Document Symbol"_s, u"Themes"_s};
    QTest::newRow("recommendations") << QStringList {u"Recomendación"_s, u"Institución"_s, u"Plazo"_s, u"Situación"_s, u"Párrafo"_s};
    QTest::newRow("Danish") << QStringList {u"Recommendation"_s, u"Tekst"_s, u"Goals"_s, u"Targets"_s, u"Response"_s};
    QTest::newRow("template of recommendations") << words(EntityKind::Recommendations, domain::Language::Spanish);
    QTest::newRow("other template of recommendations") << words(EntityKind::Recommendations, domain::Language::English);
    QTest::newRow("mostly something else") << QStringList {u"Nombre"_s, u"Institución"_s, u"a"_s, u"b"_s, u"c"_s, u"d"_s};
    QTest::newRow("a word") << QStringList {u"Sigla"_s};
    QTest::newRow("nothing") << QStringList {};
}

void TestEntities::otherTablesAreNot()
{
    QFETCH(QStringList, cells);
    QVERIFY(!entityHeader(cells));
}

void TestEntities::rows_data()
{
    QTest::addColumn<QStringList>("header");
    QTest::addColumn<QStringList>("row");
    QTest::addColumn<Reason>("reason"); // None: it comes in as new
    QTest::addColumn<QString>("detail");
    const auto add = [](const char *name, const QString &header, const QString &row, Reason reason, const QString &detail = {}) {
        QTest::newRow(name) << header.split(u'|') << row.split(u'|') << reason << detail;
    };
    const QString institutions = u"acronym|name_es|institution_kind|parent|active_from|active_to"_s;
    add("institution", institutions, u"INE|Instituto|Ministry|Ministerio de Salud|2 de mayo de 2001|"_s, Reason::None);
    add("no acronym", institutions, u"|Instituto||||"_s, Reason::Missing);
    add("no name", institutions, u"INE|||||"_s, Reason::Missing);
    add("unknown kind", institutions, u"INE|Instituto|castillo|||"_s, Reason::UnknownChoice, u"castillo"_s);
    add("unknown parent", institutions, u"INE|Instituto||NADA||"_s, Reason::UnknownInstitution, u"NADA"_s);
    add("ends before it began", institutions, u"INE|Instituto|||2020-01-01|31/12/2019"_s, Reason::ActiveTo);
    add("half a date", institutions, u"INE|Instituto|||7 de fevereiro|"_s, Reason::NotADate, u"7 de fevereiro"_s);
    add("below itself", institutions, u"INE|Instituto||INE||"_s, Reason::Parent, u"INE"_s);
    const QString persons = u"person|institution|email|focal_from|focal_to"_s;
    add("person", persons, u"José Núñez|ministry of health|jose@msp.example|01.02.2024|"_s, Reason::None);
    add("person of nobody", persons, u"José Núñez|XXX|||"_s, Reason::UnknownInstitution, u"XXX"_s);
    add("person without institution", persons, u"José Núñez||||"_s, Reason::Missing);
    add("no address", persons, u"José Núñez|MSP|jose(at)msp||"_s, Reason::Email);
    add("focal point backwards", persons, u"José Núñez|MSP||2024-02-01|2024-01-01"_s, Reason::FocalTo);
    const QString actions = u"title_es|institution|action_status|starts|due|done|budget|currency|recommendations|cluster"_s;
    add("action", actions, u"Ley nueva|MSP|under-way|2026-01-01|May 11, 2027||1.250.000,50|usd|CCPR/C/VAL/CO/3 12(a); #2|"_s, Reason::None);
    add("done without a date", actions, u"Ley nueva|MSP|done|||||||"_s, Reason::Done);
    add("a date and not done", actions, u"Ley nueva|MSP|planned|||2026-01-01||||"_s, Reason::Done);
    add("due before it starts", actions, u"Ley nueva||planned|2026-02-01|2026-01-01|||||"_s, Reason::Due);
    add("money without currency", actions, u"Ley nueva||planned||||100|||"_s, Reason::Currency);
    add("currency without money", actions, u"Ley nueva||planned|||||USD||"_s, Reason::Currency);
    add("less than a cent", actions, u"Ley nueva||planned||||0.001|USD||"_s, Reason::Budget, u"0.001"_s);
    add("not a number", actions, u"Ley nueva||planned||||mucho|USD||"_s, Reason::NotANumber, u"mucho"_s);
    add("unknown recommendation", actions, u"Ley nueva||||||||CCPR/C/VAL/CO/3 99|"_s, Reason::UnknownRecommendation, u"CCPR/C/VAL/CO/3 99"_s);
    add("several recommendations", actions, u"Ley nueva||||||||CCPR/C/VAL/CO/3|"_s, Reason::SeveralRecommendations,
        u"CCPR/C/VAL/CO/3, 12 (a) (#1)\nCCPR/C/VAL/CO/3, 14 (#2)"_s);
    add("unknown theme", actions, u"Ley nueva|||||||||Cocina"_s, Reason::UnknownTerm, u"Cocina"_s);
    const QString indicators = u"indicator_es|indicator_kind|baseline|baseline_date|target|target_date"_s;
    add("indicator", indicators, u"Tasa|outcome|1,5|2020-01-01|-2|2030"_s, Reason::NotADate, u"2030"_s);
    add("indicator whole", indicators, u"Tasa|outcome|1,5|2020-01-01|-2|31.12.2030"_s, Reason::None);
    add("target before baseline", indicators, u"Tasa||1|2020-01-01|2|2019-01-01"_s, Reason::TargetDate);
    const QString values = u"indicator|date|category|value|note"_s;
    add("value", values, u"Palabras|2022-01-01|Mujeres|12.5|"_s, Reason::None);
    add("value by number", values, u"#1|2022-01-01||3|"_s, Reason::None);
    add("value of nothing", values, u"Otra cosa|2022-01-01||3|"_s, Reason::UnknownIndicator, u"Otra cosa"_s);
    add("no value", values, u"Palabras|2022-01-01|||nota"_s, Reason::Missing);
    const QString progress =
        u"recommendation|institution|period_from|period_to|narrative_es|proposed_status|proposed_percent|review_state|review_note"_s;
    add("entry", progress, u"CCPR/C/VAL/CO/3 14|MSP|2026-01-01|2026-03-31|Se aprobó|En curso|45 %|Enviada|"_s, Reason::None);
    add("entry about nothing", progress, u"CAT/C/1 1|MSP|||Se aprobó||||"_s, Reason::UnknownRecommendation, u"CAT/C/1 1"_s);
    add("no narrative", progress, u"#1|MSP|||||||"_s, Reason::Missing);
    add("period backwards", progress, u"#1|MSP|2026-03-31|2026-01-01|Algo||||"_s, Reason::Period);
    add("more than all", progress, u"#1||||Algo||101||"_s, Reason::NotAPercent, u"101"_s);
    add("half a percent", progress, u"#1||||Algo||12,5||"_s, Reason::NotAPercent, u"12,5"_s);
    add("no such status", progress, u"#1||||Algo|hecho|||"_s, Reason::UnknownChoice, u"hecho"_s);
    add("returned at once", progress, u"#1||||Algo|||returned|porque"_s, Reason::Review);
    add("implemented without evidence", progress, u"#1||||Algo|implemented||validated|"_s, Reason::ImplementedNeedsEvidence);
    const QString grades = u"recommendation|date|scale|grade|component|comment_en"_s;
    add("grade", grades, u"#2|1 May 2023||Parcialmente satisfactoria||Good"_s, Reason::None);
    add("grade of a component", grades, u"#1|2024-05-01||b|PALABRAS|"_s, Reason::None);
    add("no such component", grades, u"#1|2024-05-01||b|7|"_s, Reason::UnknownComponent, u"7"_s);
    add("a grade of an older scale", grades, u"#2|2023-05-01||B1||"_s, Reason::UnknownGrade, u"B1"_s);
    add("the older scale's time", grades, u"#2|2010-05-01||B1||"_s, Reason::None);
    add("no such scale", grades, u"#2|2023-05-01|CIDH|A||"_s, Reason::UnknownScale, u"CIDH"_s);
    add("grade without a date", grades, u"#2|||A||"_s, Reason::Missing);
}

void TestEntities::rows()
{
    QFETCH(QStringList, header);
    QFETCH(QStringList, row);
    QFETCH(Reason, reason);
    QFETCH(QString, detail);
    const support::Folder folder;
    const QTemporaryDir files;
    const auto store = entities::office(folder);
    const auto plan = planOf(*store, file(files, {header, row}));
    QCOMPARE(plan.counts.read, 1);
    if (reason == Reason::None) {
        QCOMPARE(plan.refused, QList<EntityRefusal>());
        QCOMPARE(counts(plan), (QList<int> {1, 1, 0, 0, 0}));
        const auto summary = support::take(applyEntities(*store, plan, false, {}));
        QCOMPARE(summary.written, 1);
        QVERIFY(summary.change && summary.import);
        QCOMPARE(counts(planOf(*store, plan.path)), (QList<int> {1, 0, 0, 1, 0}));
        return;
    }
    QCOMPARE(plan.counts.refused, 1);
    QCOMPARE(plan.refused.first().row, 2);
    QCOMPARE(domain::code(plan.refused.first().reason), domain::code(reason));
    QCOMPARE(plan.refused.first().detail, detail);
    QVERIFY(!plan.writesAnything(true));
    QVERIFY(!support::take(applyEntities(*store, plan, true, {})).change);
}

void TestEntities::everyReasonHasItsSentence()
{
    const wording::Wording wording(domain::Language::English);
    for (const auto reason : domain::allOf<Reason>()) {
        if (reason == Reason::None)
            continue;
        const QString code(domain::code(reason));
        const QString sentence = wording::tables::reason(wording, code, u"Col %2"_s, u"100 %1"_s);
        QVERIFY2(!sentence.contains(code) || code == "done"_L1 || code == "period"_L1 || code == "budget"_L1 || code == "review"_L1 || code == "due"_L1
                || code == "currency"_L1 || code == "archived"_L1 || code == "rule"_L1,
            qPrintable(sentence));
        QVERIFY2(sentence.endsWith(u'.') || sentence.contains("100 %1"_L1), qPrintable(sentence));
    }
}

void TestEntities::institutionsNameEachOther()
{
    const support::Folder folder;
    const QTemporaryDir files;
    const auto store = entities::office(folder);
    const auto plan = planOf(*store,
        file(files, {{u"Sigla"_s, u"Nombre (español)"_s, u"Depende de"_s}, {u"DGE"_s, u"Dirección"_s, u"VM"_s}, {u"VM"_s, u"Viceministerio"_s, u"Ministerio de Educación"_s},
                        {u"MEC"_s, u"Ministerio de Educación"_s, u""_s}}));
    QCOMPARE(counts(plan), (QList<int> {3, 3, 0, 0, 0}));
    QCOMPARE(support::take(applyEntities(*store, plan, false, {})).written, 3);
    support::take(store->read([](const Reader &db) {
        const auto find = [&db](const QString &name) { return storage::institutions::find(db, storage::institutions::byName(db, name).value()); };
        QCOMPARE(find(u"DGE"_s).parent, find(u"VM"_s).id);
        QCOMPARE(find(u"VM"_s).parent, find(u"MEC"_s).id);
        QVERIFY(!find(u"MEC"_s).parent);
    }));
    QCOMPARE(counts(planOf(*store, plan.path)), (QList<int> {3, 0, 0, 3, 0}));
}

void TestEntities::aCircleIsRefused()
{
    const support::Folder folder;
    const QTemporaryDir files;
    const auto store = entities::office(folder);
    const auto plan = planOf(*store,
        file(files, {{u"acronym"_s, u"name_es"_s, u"parent"_s}, {u"A"_s, u"Uno"_s, u"B"_s}, {u"B"_s, u"Dos"_s, u"A"_s}, {u"C"_s, u"Tres"_s, u""_s}}));
    QCOMPARE(counts(plan), (QList<int> {3, 1, 0, 0, 2}));
}

void TestEntities::whatARefusedOneWasNamedByIsRefused()
{
    const support::Folder folder;
    const QTemporaryDir files;
    const auto store = entities::office(folder);
    const auto plan = planOf(*store,
        file(files, {{u"acronym"_s, u"name_es"_s, u"parent"_s}, {u"A"_s, u"Uno"_s, u"B"_s}, {u"B"_s, u"Dos"_s, u"C"_s}, {u"C"_s, u""_s, u""_s}, {u"D"_s, u"Cuatro"_s, u""_s},
                        {u"d"_s, u"Cinco"_s, u""_s}}));
    QCOMPARE(counts(plan), (QList<int> {5, 1, 0, 0, 4}));
    QCOMPARE(plan.refused.at(0).reason, Reason::UnknownInstitution);
    QCOMPARE(plan.refused.at(2).reason, Reason::Missing);
    QCOMPARE(plan.refused.at(3).reason, Reason::Repeated);
    QCOMPARE(plan.refused.at(3).detail, u"5"_s);
    QCOMPARE(support::take(applyEntities(*store, plan, false, {})).written, 1);
}

void TestEntities::changesAreAcceptedOrKept()
{
    const support::Folder folder;
    const QTemporaryDir files;
    const auto store = entities::office(folder);
    auto plan = planOf(*store, file(files, {{u"acronym"_s, u"name_es"_s, u"name_en"_s, u"institution_kind"_s}, {u"msp"_s, u"Ministerio de Salud Pública"_s, u"Ministry of Public Health"_s, u""_s}}));
    QCOMPARE(counts(plan), (QList<int> {1, 0, 1, 0, 0}));
    auto &item = plan.items.first();
    QCOMPARE(item.changes.size(), 3); // the acronym's letter case, too
    QCOMPARE(item.changes.at(1).before, u"Ministerio de Salud"_s);
    QCOMPARE(item.changes.at(1).after, u"Ministerio de Salud Pública"_s);
    item.changes[0].choice = false;
    item.changes[2].choice = false;
    QCOMPARE(plan.rowsToWrite(false), 0);
    QCOMPARE(plan.rowsToWrite(true), 1);
    QCOMPARE(support::take(applyEntities(*store, plan, true, {})).updated, 1);
    const auto after = support::take(store->read([](const Reader &db) { return storage::institutions::find(db, storage::institutions::byName(db, u"MSP"_s).value()); }));
    QCOMPARE(after.acronym, u"MSP"_s);
    QCOMPARE(after.name, (domain::LocalText {u"Ministerio de Salud Pública"_s, u"Ministry of Health"_s}));
    QCOMPARE(after.kind, u"ministry"_s);
}

void TestEntities::nothingIsOverwrittenUnseen()
{
    const support::Folder folder;
    const QTemporaryDir files;
    const auto store = entities::office(folder);
    const auto plan = planOf(*store, file(files, {{u"acronym"_s, u"name_es"_s}, {u"MSP"_s, u"Otro"_s}}));
    const auto before = changesOf(*store);
    const auto summary = support::take(applyEntities(*store, plan, false, {}));
    QVERIFY(!summary.change && !summary.import);
    QCOMPARE(changesOf(*store), before);
}

void TestEntities::aDashEmpties()
{
    const support::Folder folder;
    const QTemporaryDir files;
    const auto store = entities::office(folder);
    const auto plan = planOf(*store,
        file(files, {{u"title_es"_s, u"institution"_s, u"result_es"_s, u"cluster"_s, u"budget"_s, u"currency"_s, u"recommendations"_s, u"due"_s}, {u"Palabras"_s, u"MSP"_s, u"–"_s, u"ninguno"_s, u"-"_s, u"-"_s, u"none"_s, u""_s}}));
    QCOMPARE(plan.refused, QList<EntityRefusal>());
    QCOMPARE(counts(plan), (QList<int> {1, 0, 1, 0, 0}));
    QCOMPARE(plan.items.first().changes.size(), 5);
    support::take(applyEntities(*store, plan, true, {}));
    support::take(store->read([](const Reader &db) {
        const auto all = storage::actions::all(db);
        const auto action = std::ranges::find(all, u"Palabras"_s, [](const auto &a) { return a.title.es; });
        QVERIFY(action != all.end());
        QVERIFY(action->result.es.isEmpty() && !action->cluster && !action->budgetMinor && action->currency.isEmpty());
        QVERIFY(action->due.isValid());
        QVERIFY(storage::actions::recommendations(db, *action->id).isEmpty());
    }));
}

void TestEntities::undoTakesItBack()
{
    const support::Folder folder;
    const QTemporaryDir files;
    const auto store = entities::office(folder);
    const auto all = [&store] { return support::take(store->read([](const Reader &db) { return storage::institutions::all(db); })); };
    const auto before = all();
    const auto plan = planOf(*store,
        file(files, {{u"acronym"_s, u"name_es"_s, u"parent"_s}, {u"MSP"_s, u"Otro"_s, u""_s}, {u"B"_s, u"Dos"_s, u"C"_s}, {u"C"_s, u"Tres"_s, u"MSP"_s}}));
    const auto summary = support::take(applyEntities(*store, plan, true, {}));
    QCOMPARE(summary.written, 2);
    QCOMPARE(summary.updated, 1);
    QCOMPARE(all().size(), before.size() + 2);
    support::take(store->revert(*summary.change));
    auto after = all();
    QCOMPARE(after.size(), before.size());
    for (qsizetype i = 0; i < after.size(); ++i) {
        after[i].revision = before[i].revision;
        QCOMPARE(after[i], before[i]);
    }
}

void TestEntities::cancelLeavesNothing()
{
    const support::Folder folder;
    const QTemporaryDir files;
    const auto store = entities::office(folder);
    QList<QStringList> rows {{u"acronym"_s, u"name_es"_s}};
    for (int i = 0; i < 50; ++i)
        rows << QStringList {u"I%1"_s.arg(i), u"Institución %1"_s.arg(i)};
    const auto plan = planOf(*store, file(files, rows));
    QCOMPARE(plan.counts.added, 50);
    const auto before = changesOf(*store);
    int asked = 0;
    const work::Progress progress([](qint64, qint64) {}, [&asked] { return ++asked > 20; });
    const auto outcome = applyEntities(*store, plan, false, progress);
    QVERIFY(!outcome && outcome.error().code == domain::ErrorCode::Cancelled);
    QCOMPARE(changesOf(*store), before);
    QVERIFY(!support::take(store->read([](const Reader &db) { return storage::institutions::byName(db, u"I3"_s); })));
    const work::Progress atOnce([](qint64, qint64) {}, [] { return true; });
    QCOMPARE(previewEntities(plan.path, *store, atOnce).error().code, domain::ErrorCode::Cancelled);
}

void TestEntities::aChangeMeanwhileIsAConflict()
{
    const support::Folder folder;
    const QTemporaryDir files;
    const auto store = entities::office(folder);
    const auto changing = planOf(*store, file(files, {{u"acronym"_s, u"name_es"_s}, {u"MSP"_s, u"Otro"_s}, {u"N"_s, u"Nueva"_s}}));
    support::take(store->write(storage::Intent::EditInstitution, [](const storage::Writer &db) {
        auto institution = storage::institutions::find(db, storage::institutions::byName(db, u"MSP"_s).value());
        institution.name.es = u"A mano"_s;
        storage::institutions::save(db, institution);
    }));
    const auto outcome = applyEntities(*store, changing, true, {});
    QVERIFY(!outcome && outcome.error().code == domain::ErrorCode::Conflict);
    QVERIFY(!support::take(store->read([](const Reader &db) { return storage::institutions::byName(db, u"N"_s); })));
    support::take(store->write(storage::Intent::EditInstitution, [](const storage::Writer &db) { support::addInstitution(db, u"n"_s, u"Ya"_s, {}); }));
    const auto again = applyEntities(*store, changing, false, {});
    QVERIFY(!again && again.error().code == domain::ErrorCode::Conflict);
}

void TestEntities::theRunIsRecorded()
{
    const support::Folder folder;
    const QTemporaryDir files;
    const auto store = entities::office(folder);
    const auto plan = planOf(*store, file(files, {{u"acronym"_s, u"name_es"_s}, {u"N"_s, u"Nueva"_s}, {u""_s, u"Sin sigla"_s}, {u"MSP"_s, u"Ministerio de  Salud"_s}}));
    QCOMPARE(counts(plan), (QList<int> {3, 1, 0, 1, 1}));
    support::take(applyEntities(*store, plan, false, {}));
    const auto run = support::take(store->read([](const Reader &db) { return storage::imports::all(db).first(); }));
    QCOMPARE(run.format, u"institutions_csv"_s);
    QCOMPARE(run.fileName, u"tabla.csv"_s);
    QCOMPARE(run.sha256.size(), 64);
    QCOMPARE((QList<qint64> {run.read, run.added, run.changed, run.identical, run.refused}), (QList<qint64> {3, 1, 0, 1, 1}));
    QCOMPARE(run.refusedRows.first().toObject().value("row"_L1).toInt(), 3);
    const auto change = support::take(store->read([](const Reader &db) { return storage::changes::list(db).first(); }));
    QCOMPARE(change.intent, storage::Intent::Import);
}

void TestEntities::validatedEntriesGiveTheStatus()
{
    const support::Folder folder;
    const QTemporaryDir files;
    const auto store = entities::office(folder);
    const auto plan = planOf(*store,
        file(files, {{u"recommendation"_s, u"period_to"_s, u"narrative_es"_s, u"proposed_status"_s, u"proposed_percent"_s, u"review_state"_s},
                        {u"#1"_s, u"2024-06-30"_s, u"Segundo"_s, u"in_progress"_s, u"60"_s, u"validated"_s}, {u"#1"_s, u"2023-06-30"_s, u"Primero"_s, u"planned"_s, u"10"_s, u"validated"_s},
                        {u"#2"_s, u"2024-06-30"_s, u"Sin validar"_s, u"planned"_s, u""_s, u"submitted"_s}}));
    QCOMPARE(counts(plan), (QList<int> {3, 3, 0, 0, 0}));
    support::take(applyEntities(*store, plan, false, {}));
    support::take(store->read([](const Reader &db) {
        const auto first = storage::recommendations::find(db, domain::RecommendationId(1));
        QCOMPARE(first.status, domain::Status::InProgress);
        QCOMPARE(first.percent, 60);
        QCOMPARE(storage::recommendations::find(db, domain::RecommendationId(2)).status, domain::Status::NotStarted);
        const auto entry = storage::progress::of(db, domain::RecommendationId(1)).first();
        QCOMPARE(entry.reviewer, u"prueba"_s);
    }));
}

void TestEntities::aFolderOrNothingIsSaid()
{
    const QTemporaryDir files;
    QCOMPARE(entityKindOf(files.path()).error().code, domain::ErrorCode::IsDirectory);
    QCOMPARE(entityKindOf(files.filePath(u"nada.csv"_s)).error().code, domain::ErrorCode::FileNotFound);
    QVERIFY(!support::take(entityKindOf(files::write(files, u"a.csv"_s, "Text,Symbol\nx,y\n"))));
    QVERIFY(!support::take(entityKindOf(files::write(files, u"b.json"_s, "[{\"Text\":1}]"))));
}

QTEST_GUILESS_MAIN(TestEntities)
#include "tst_entities.moc"
