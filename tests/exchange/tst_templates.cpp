// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entityfiles.h"
#include "exchange/entityhead.h"
#include "exchange/header.h"
#include "exchange/table.h"
#include "wording/tables.h"

#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace exchange;
using entities::counts;
using entities::planOf;

namespace {

QByteArray partOf(const QString &path, const QString &part)
{
    QuaZip archive(path);
    if (!archive.open(QuaZip::mdUnzip) || !archive.setCurrentFile(part))
        return {};
    QuaZipFile file(&archive);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool isWellFormed(const QByteArray &xml)
{
    QXmlStreamReader reader(xml);
    while (!reader.atEnd())
        reader.readNext();
    return !xml.isEmpty() && !reader.hasError();
}

std::unique_ptr<Table> tableOf(const QString &path)
{
    return support::take(Table::open(path, Container::Xlsx, {}, Extent::Whole, {}));
}

/// The workbook with rows below its header, as a person types them: texts, and numbers where the cell holds one.
QString filledIn(const QString &path, const QString &to, const QList<QStringList> &rows)
{
    QuaZip from(path);
    QuaZip out(to);
    if (!from.open(QuaZip::mdUnzip) || !out.open(QuaZip::mdCreate))
        qFatal("cannot copy a workbook");
    for (const QString &name : from.getFileNameList()) {
        QByteArray bytes = partOf(path, name);
        if (name == "xl/worksheets/sheet1.xml"_L1) {
            QByteArray added;
            for (qsizetype row = 0; row < rows.size(); ++row) {
                added += "<row r=\"" + QByteArray::number(row + 2) + "\">";
                for (qsizetype i = 0; i < rows[row].size(); ++i) {
                    const QByteArray place = QByteArray(1, static_cast<char>('A' + i)) + QByteArray::number(row + 2);
                    bool isNumber = false;
                    rows[row][i].toDouble(&isNumber);
                    if (rows[row][i].isEmpty())
                        continue;
                    added += isNumber ? "<c r=\"" + place + "\"><v>" + rows[row][i].toUtf8() + "</v></c>"
                                      : "<c r=\"" + place + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">" + rows[row][i].toHtmlEscaped().toUtf8()
                            + "</t></is></c>";
                }
                added += "</row>";
            }
            bytes.replace("</sheetData>", added + "</sheetData>");
        }
        QuaZipFile file(&out);
        if (!file.open(QIODevice::WriteOnly, QuaZipNewInfo(name)))
            qFatal("cannot write a workbook");
        file.write(bytes);
        file.close();
    }
    out.close();
    return to;
}

} // namespace

class TestTemplates : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void templates_data();
    void templates();
    void longListsHaveASheet();
    void filledByAPerson();
    void dirtyDates_data();
    void dirtyDates();
    void whatLeavesComesBackTheSame_data();
    void whatLeavesComesBackTheSame();
    void intoAnotherWorkspace();
    void noVictimIsNamed();
    void refusedRowsAreSaved();
    void aFolderIsRefused();
};

void TestTemplates::templates_data()
{
    QTest::addColumn<EntityKind>("kind");
    QTest::addColumn<domain::Language>("language");
    for (const auto kind : domain::allOf<EntityKind>()) {
        for (const auto language : domain::allOf<domain::Language>())
            QTest::newRow((QByteArray(domain::code(kind).data()) + ' ' + domain::code(language).data()).constData()) << kind << language;
    }
}

void TestTemplates::templates()
{
    QFETCH(EntityKind, kind);
    QFETCH(domain::Language, language);
    const support::Folder folder;
    const QTemporaryDir files;
    const auto store = entities::office(folder);
    const wording::Wording wording(language);
    const QString path = files.filePath(templateName(kind, wording));
    support::take(writeTemplate(path, kind, *store, wording));
    const auto table = tableOf(path);
    const QStringList sheets = support::take(table->sheets());
    QVERIFY(sheets.size() >= 2);
    QCOMPARE(sheets.at(0), wording::tables::kind(wording, domain::code(kind)));
    QCOMPARE(sheets.at(1), wording::tables::instructions(wording));
    QVERIFY(support::take(table->openSheet(0)) && support::take(table->next()));
    const auto &columns = entityColumns(kind);
    QCOMPARE(table->width(), columns.size());
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const QString title = wording::tables::column(wording, columns[i].code);
        const QString mark = columns[i].need == EntityNeed::Required ? u" *"_s : columns[i].need == EntityNeed::OneOf ? u" **"_s : QString();
        QCOMPARE(table->cell(static_cast<int>(i)), title + mark);
    }
    QVERIFY(!support::take(table->next()));
    const QByteArray xml = partOf(path, u"xl/worksheets/sheet1.xml"_s);
    QVERIFY(isWellFormed(xml));
    QVERIFY(xml.contains("state=\"frozen\""));
    const auto choices = std::ranges::count_if(columns, [](const EntityColumn &column) { return column.type == EntityType::Choice; });
    QVERIFY(xml.count("<dataValidation ") >= choices);
    for (const auto &part : {u"[Content_Types].xml"_s, u"_rels/.rels"_s, u"xl/workbook.xml"_s, u"xl/styles.xml"_s, u"xl/worksheets/sheet2.xml"_s})
        QVERIFY2(isWellFormed(partOf(path, part)), qPrintable(part));
    QVERIFY(xml.contains("<c r=\"A1\" s=\"1\""));
    QVERIFY(partOf(path, u"xl/styles.xml"_s).contains("<font><b/>"));
    const auto known = support::take(entityKindOf(path));
    QCOMPARE(known, kind == EntityKind::Recommendations ? std::nullopt : std::optional(kind));
    for (qsizetype i = 0; kind == EntityKind::Recommendations && i < columns.size(); ++i) {
        const auto meant = columnNamed(wording::tables::column(wording, columns[i].code));
        QVERIFY2(meant && domain::code(*meant) == columns[i].code, columns[i].code.data());
    }
    QVERIFY(support::take(table->openSheet(1)));
    QStringList instructions;
    while (support::take(table->next()))
        instructions << table->cell(2);
    for (const EntityColumn &column : columns) {
        const QString help = wording::tables::help(wording, column.code);
        QVERIFY2(std::ranges::any_of(instructions, [&help](const QString &line) { return line.startsWith(help); }), qPrintable(help));
    }
    if (kind != EntityKind::Recommendations)
        QCOMPARE(counts(planOf(*store, path)), (QList<int> {0, 0, 0, 0, 0}));
}

void TestTemplates::longListsHaveASheet()
{
    const support::Folder folder;
    const QTemporaryDir files;
    const auto store = entities::office(folder);
    const wording::Wording wording(domain::Language::Spanish);
    const QString path = files.filePath(u"acciones.xlsx"_s);
    support::take(writeTemplate(path, EntityKind::Actions, *store, wording));
    const auto table = tableOf(path);
    QCOMPARE(support::take(table->sheets()).value(2), wording::tables::lists(wording));
    const QByteArray xml = partOf(path, u"xl/worksheets/sheet1.xml"_s);
    QVERIFY(xml.contains("'" + wording::tables::lists(wording).toUtf8() + "'!$A$2:$A$"));
    QVERIFY(xml.contains("&quot;" + wording.actionStatus(domain::ActionStatus::Planned).toUtf8() + ",") || xml.contains("\"" + wording.actionStatus(domain::ActionStatus::Planned).toUtf8() + ","));
}

void TestTemplates::filledByAPerson()
{
    const support::Folder folder;
    const QTemporaryDir files;
    const auto store = entities::office(folder);
    const QString empty = files.filePath(u"vacia.xlsx"_s);
    support::take(writeTemplate(empty, EntityKind::Progress, *store, wording::Wording(domain::Language::Spanish)));
    const QString path = filledIn(empty, files.filePath(u"llena.xlsx"_s),
        {{u"CCPR/C/VAL/CO/3 14"_s, u"Ministerio de Salud"_s, u"46023"_s, u"31/03/2026"_s, u"Se aprobó «la ley»\ny se publicó"_s, {}, {}, {}, {}, {}, u"En curso"_s, u"45"_s},
            {u"nada"_s, u"MSP"_s, {}, {}, u"Otro"_s}});
    const auto plan = planOf(*store, path);
    QCOMPARE(counts(plan), (QList<int> {2, 1, 0, 0, 1}));
    QCOMPARE(plan.kind, EntityKind::Progress);
    QCOMPARE(plan.refused.first().row, 3);
    support::take(applyEntities(*store, plan, false, {}));
    const auto entry = support::take(store->read([](const storage::Reader &db) { return storage::progress::of(db, domain::RecommendationId(2)); }));
    const auto found = std::ranges::find_if(entry, [](const domain::Progress &each) { return each.narrative.es.contains(u"«la ley»\ny"_s); });
    QVERIFY(found != entry.end());
    QCOMPARE(found->periodFrom, QDate(2026, 1, 1));
    QCOMPARE(found->periodTo, QDate(2026, 3, 31));
    QCOMPARE(found->proposedPercent, 45);
    QCOMPARE(found->state, domain::ReviewState::Draft);
}

void TestTemplates::dirtyDates_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDate>("expected");
    const QDate may(2024, 5, 11);
    QTest::newRow("serial") << u"45423"_s << may;
    QTest::newRow("day first") << u"11/05/2024"_s << may;
    QTest::newRow("dots") << u"11.5.24"_s << may;
    QTest::newRow("ISO") << u"2024-05-11"_s << may;
    QTest::newRow("ISO with a time") << u"2024-05-11T00:00:00"_s << may;
    QTest::newRow("Spanish") << u"11 de mayo de 2024"_s << may;
    QTest::newRow("English") << u"May 11, 2024"_s << may;
    QTest::newRow("Portuguese without a year") << u"7 de fevereiro"_s << QDate();
    QTest::newRow("a year") << u"año 2024"_s << QDate();
    QTest::newRow("no day of the year") << u"31/02/2024"_s << QDate();
}

void TestTemplates::dirtyDates()
{
    QFETCH(QString, typed);
    QFETCH(QDate, expected);
    const support::Folder folder;
    const QTemporaryDir files;
    const auto store = entities::office(folder);
    const QString empty = files.filePath(u"vacia.xlsx"_s);
    support::take(writeTemplate(empty, EntityKind::IndicatorValues, *store, wording::Wording(domain::Language::English)));
    const auto plan = planOf(*store, filledIn(empty, files.filePath(u"llena.xlsx"_s), {{u"Palabras"_s, typed, {}, u"1"_s}}));
    QCOMPARE(plan.counts.refused, expected.isValid() ? 0 : 1);
    if (expected.isValid())
        QCOMPARE(plan.items.first().after.at(1), expected.toString(Qt::ISODate));
    else
        QCOMPARE(plan.refused.first().reason, EntityReason::NotADate);
}

void TestTemplates::whatLeavesComesBackTheSame_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("plain") << u"Palabras"_s;
    QTest::newRow("quotes") << u"\"Dijo\" 'que' «sí»; no, …"_s;
    QTest::newRow("lines") << u"uno\ndos\n\n tres\ttab"_s;
    QTest::newRow("formula") << u"=cmd|' /C calc'!A0"_s;
    QTest::newRow("signs") << u"+1 @x -y <b>&amp;</b> %n _x0041_ \\"_s;
    QTest::newRow("emoji") << u"👩‍👩‍👧 ✊🏽 e\u0301"_s;
    QTest::newRow("right to left") << u"حقوق الإنسان ‏ עברית"_s;
    QTest::newRow("number") << u"#1"_s;
    QTest::newRow("dash") << u"-"_s;
    QTest::newRow("none") << u"ninguno"_s;
    QTest::newRow("blanks") << u"a\u00a0b  c\u200bd"_s;
    QTest::newRow("very long") << QString(40'000, u'ñ');
    QTest::newRow("a full cell of lines") << u"línea de treinta y dos mil\n"_s.repeated(1200).trimmed();
}

void TestTemplates::whatLeavesComesBackTheSame()
{
    QFETCH(QString, words);
    const support::Folder folder;
    const QTemporaryDir files;
    const auto store = entities::office(folder, words);
    for (const auto kind : domain::allOf<EntityKind>()) {
        if (!canBeFilled(kind))
            continue;
        for (const auto language : domain::allOf<domain::Language>()) {
            if (language == domain::Language::English && words.size() > 8) // which words they are does not matter then
                continue;
            const QString path = files.filePath(u"tabla.xlsx"_s);
            const auto rows = support::take(writeEntities(path, kind, *store, wording::Wording(language)));
            QVERIFY(rows > 0);
            const auto plan = planOf(*store, path);
            QStringList differences;
            for (const auto &item : plan.items) {
                for (const auto &change : item.changes)
                    differences << u"%1: %2 -> %3"_s.arg(QString(entityColumns(kind).at(change.column).code), change.before.left(80), change.after.left(80));
            }
            for (const auto &refusal : plan.refused)
                differences << u"%1 %2 %3"_s.arg(QString(domain::code(refusal.reason))).arg(refusal.column).arg(refusal.detail.left(80));
            QVERIFY2(counts(plan) == (QList<int> {int(rows), 0, 0, int(rows), 0}),
                qPrintable(u"%1: %2"_s.arg(QString(domain::code(kind)), differences.join(u'\n'))));
        }
    }
}

void TestTemplates::intoAnotherWorkspace()
{
    const support::Folder folder;
    const QTemporaryDir files;
    const auto store = entities::office(folder);
    const auto other = folder.create(u"otra.avance"_s);
    const wording::Wording wording(domain::Language::English);
    for (const auto kind : {EntityKind::Institutions, EntityKind::Persons, EntityKind::Indicators, EntityKind::IndicatorValues}) {
        const QString path = files.filePath(u"tabla.xlsx"_s);
        const auto rows = support::take(writeEntities(path, kind, *store, wording));
        auto plan = planOf(*other, path);
        if (kind == EntityKind::Indicators) { // its recommendations are not there
            QCOMPARE(plan.counts.refused, 1);
            break;
        }
        QCOMPARE(counts(plan), (QList<int> {int(rows), int(rows), 0, 0, 0}));
        support::take(applyEntities(*other, plan, false, {}));
        QCOMPARE(counts(planOf(*other, path)), (QList<int> {int(rows), 0, 0, int(rows), 0}));
    }
    const auto uids = [](const storage::Store &of) {
        return support::take(of.read([](const storage::Reader &db) {
            QSet<QString> all;
            for (const auto &institution : storage::institutions::all(db))
                all << institution.uid;
            return all;
        }));
    };
    QCOMPARE(uids(*store), uids(*other));
}

void TestTemplates::noVictimIsNamed()
{
    const support::Folder folder;
    const QTemporaryDir files;
    const auto store = entities::office(folder);
    support::take(store->write(storage::Intent::Assess, [](const storage::Writer &db) {
        const domain::RecommendationId first(1);
        const auto person = storage::measures::save(db, domain::Beneficiary {.recommendation = first, .name = u"Fulana Secreta"_s});
        const QDate day(2022, 5, 1);
        storage::assessments::save(db, {.recommendation = first, .grade = entities::gradeOn(db, first, day), .date = day, .beneficiary = person});
    }));
    const QString path = files.filePath(u"tabla.xlsx"_s);
    for (const auto kind : domain::allOf<EntityKind>()) {
        if (!canBeFilled(kind))
            continue;
        support::take(writeEntities(path, kind, *store, wording::Wording(domain::Language::Spanish)));
        QVERIFY(partOf(path, u"xl/worksheets/sheet1.xml"_s).contains("<row"));
        for (const auto &part : {u"xl/worksheets/sheet1.xml"_s, u"xl/worksheets/sheet3.xml"_s})
            QVERIFY(!partOf(path, part).contains("Secreta"));
        QCOMPARE(planOf(*store, path).counts.identical, planOf(*store, path).counts.read);
    }
}

void TestTemplates::refusedRowsAreSaved()
{
    const support::Folder folder;
    const QTemporaryDir files;
    const auto store = entities::office(folder);
    const QString source = entities::file(files, {{u"Sigla"_s, u"Nombre (español)"_s, u"Otra cosa"_s}, {u"N"_s, u"Nueva"_s, u"x"_s}, {u""_s, u"=SIN()"_s, u"16.10"_s}});
    const auto plan = planOf(*store, source);
    QCOMPARE(counts(plan), (QList<int> {2, 1, 0, 0, 1}));
    QCOMPARE(plan.unread, QStringList {u"Otra cosa"_s});
    const QString path = files.filePath(u"rechazadas.xlsx"_s);
    QCOMPARE(support::take(writeRefusedEntities(path, plan, wording::Wording(domain::Language::Spanish), {})), 1);
    const auto table = tableOf(path);
    QVERIFY(support::take(table->openSheet(0)) && support::take(table->next()) && support::take(table->next()));
    QCOMPARE(table->cell(1), u"=SIN()"_s);
    QCOMPARE(table->cell(2), u"16.10"_s);
    QVERIFY(table->cell(3).contains("Sigla"_L1));
    QCOMPARE(counts(planOf(*store, path)), (QList<int> {1, 0, 0, 0, 1}));
}

void TestTemplates::aFolderIsRefused()
{
    const support::Folder folder;
    const QTemporaryDir files;
    const auto store = entities::office(folder);
    const auto outcome = writeTemplate(files.path(), EntityKind::Persons, *store, wording::Wording(domain::Language::Spanish));
    QVERIFY(!outcome && outcome.error().code == domain::ErrorCode::IsDirectory);
    const auto filled = writeEntities(files.filePath(u"a.xlsx"_s), EntityKind::Recommendations, *store, wording::Wording(domain::Language::Spanish));
    QVERIFY(!filled && filled.error().code == domain::ErrorCode::InvalidValue);
}

QTEST_GUILESS_MAIN(TestTemplates)
#include "tst_templates.moc"
