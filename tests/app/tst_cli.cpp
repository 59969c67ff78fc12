// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"
#include "storage/changes.h"
#include "tests/support/readonly.h"
#include "tests/support/workspace.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStandardPaths>
#include <csignal>

using namespace Qt::StringLiterals;
using program::english;
using program::environment;
using program::Outcome;
using program::run;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
}

/// What no part of the program does, done behind its back.
void sql(const QString &path, const QString &statement)
{
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"behind"_s);
        database.setDatabaseName(path);
        if (!database.open() || !QSqlQuery(database).exec(statement))
            qFatal("cannot run %s", qPrintable(statement));
    }
    QSqlDatabase::removeDatabase(u"behind"_s);
}

const QByteArray uhriHeader =
    "Text,Countries Concerned,Reccomending Body,Document Symbol,Themes,Affected Persons,Sdgs,Document Publication Date,"
    "UPR Reccomending States,UPR Position,Type,OHCHR Annotation Id,UPR Session\n";
const QByteArray uhriRows =
    "\"12. The Committee recommends that the State party adopt a law on shelters.\",- Paraguay,- "
    "CEDAW,CEDAW/C/PRY/CO/7,- Violence against women,- Women & girls,- 5.2,2017-11-22,,,- Recommendations,aaaa-1,\n"
    "\"13. The Committee urges the State party to fund mobile health services in every department.\",- Paraguay,- "
    "CEDAW,CEDAW/C/PRY/CO/7,- Right to health,- Rural women,- 3.8,2017-11-22,,,- Recommendations,aaaa-2,\n";

} // namespace

/// Runs the built program as a person's script does, without a display, on workspaces in temporary folders.
class TestCli : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void everyVerbHasHelp();
    void helpFitsAScreenOf80Columns();
    void theManualSaysTheSame();
    void wrongUsage_data();
    void wrongUsage();
    void newWorkspace_data();
    void newWorkspace();
    void demonstration();
    void list();
    void listAsCsv();
    void listUnderstandsQueries();
    void show();
    void assign();
    void status();
    void implementedNeedsEvidence();
    void logAndHistory();
    void undo();
    void evidenceInAndOut();
    void assess();
    void importTwice();
    void importSaysWhatWasRefused();
    void importOfAPersonsOwnTable();
    void report_data();
    void report();
    void checkAndBackup();
    void badWorkspaces_data();
    void badWorkspaces();
    void badImports_data();
    void badImports();
    void readOnlyFolder();
    void readOnlyWorkspace();
    void fullStandardOutput();
    void aBusyWorkspaceIsACollision();
    void besideAWindowNothingIsLost();
    void anAmbiguousReferenceIsRefused();
    void anInterruptLeavesTheWorkspace();
    void languages();

private:
    /// A workspace with one institution and two recommendations, made through the model.
    QString small();
    std::unique_ptr<support::Folder> m_folder;
};

void TestCli::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<support::Folder>();
}

QString TestCli::small()
{
    const auto store = m_folder->create();
    support::take(store->write(storage::Intent::AddRecommendation, [](const storage::Writer &db) {
        support::addInstitution(db, u"MSP"_s, u"Ministerio de Salud Pública"_s, u"Ministry of Public Health"_s);
        support::addInstitution(db, u"MJ"_s, u"Ministerio de Justicia"_s, u"Ministry of Justice"_s);
        const auto document = support::addDocument(db, u"CEDAW"_s, u"CEDAW/C/VAL/CO/8"_s);
        support::addRecommendation(
            db, document, u"24 b)"_s, u"Aprobar una ley de refugios"_s, u"Adopt a law on shelters"_s);
        support::addRecommendation(
            db, document, u"27 a)"_s, u"Ampliar los servicios de salud"_s, u"Extend health services"_s);
    }));
    return store->path();
}

void TestCli::everyVerbHasHelp()
{
    const Outcome help = english({u"help"_s, u"--json"_s});
    QCOMPARE(help.code, 0);
    const QJsonArray verbs = help.object().value("verbs"_L1).toArray();
    QStringList names;
    for (const auto &verb : verbs) {
        const QString name = verb.toObject().value("name"_L1).toString();
        names += name;
        const Outcome one = english({u"help"_s, name});
        QCOMPARE(one.code, 0);
        QVERIFY(one.out.startsWith("avance " + name.toUtf8()));
        QVERIFY(!verb.toObject().value("summary"_L1).toString().isEmpty());
        QVERIFY(english({u"help"_s}).out.contains("avance " + name.toUtf8() + ' '));
        QCOMPARE(english({name, u"--help"_s}).out, one.out);
    }
    names.sort();
    QCOMPARE(names.join(u' '), u"action assess assign backup check demo evidence export help history import indicator letterhead list log new report reports show status template undo"_s);
    QCOMPARE(english({u"--help"_s}).out, english({u"help"_s}).out);
    const Outcome version = run({u"--version"_s});
    QCOMPARE(version.code, 0);
    QCOMPARE(version.out, QByteArray("avance " AVANCE_VERSION "\n"));
    QVERIFY(run({u"help"_s, u"--lang"_s, u"es"_s}).out.contains("Códigos de salida"));
}

void TestCli::helpFitsAScreenOf80Columns()
{
    for (const QString &language : {u"es"_s, u"en"_s}) {
        QStringList pages {QString::fromUtf8(run({u"help"_s, u"--lang"_s, language}).out)};
        for (const auto &verb : run({u"help"_s, u"--json"_s, u"--lang"_s, language}).object().value("verbs"_L1).toArray())
            pages << QString::fromUtf8(run({u"help"_s, verb.toObject().value("name"_L1).toString(), u"--lang"_s, language}).out);
        for (const QString &page : std::as_const(pages)) {
            QVERIFY(page.contains(u"--lang es|en"_s));
            for (const QString &line : page.split(u'\n')) {
                QVERIFY2(line.size() <= 80, qPrintable(line));
                QVERIFY2(!line.endsWith(u' '), qPrintable(line));
            }
        }
    }
    QVERIFY(english({u"help"_s}).out.contains("\n  avance new WORKSPACE\n      Makes a new, empty workspace with its vocabularies.\n"));
    QVERIFY(english({u"help"_s, u"new"_s}).out.startsWith("avance new WORKSPACE --state STATE [--name NAME]\n"));
}

void TestCli::theManualSaysTheSame()
{
    // Options are written \-\-name there.
    const QString manual =
        QString::fromUtf8(contentOf(QStringLiteral(AVANCE_SOURCE_DIR "/docs/avance.1"))).replace(u"\\-"_s, u"-"_s);
    QVERIFY(!manual.isEmpty());
    static const QRegularExpression option(u"--([a-z][a-z-]*)"_s);
    const QJsonObject help = english({u"help"_s, u"--json"_s}).object();
    QSet<QString> known{u"version"_s};
    for (const auto &each : help.value("options"_L1).toArray())
        known += each.toObject().value("name"_L1).toString();
    for (const auto &each : help.value("verbs"_L1).toArray()) {
        const QJsonObject verb = each.toObject();
        const QString name = verb.value("name"_L1).toString();
        const auto at = manual.indexOf(u"\n.BI "_s + name + u" \""_s);
        QVERIFY2(at > 0, qPrintable(name));
        const QString line = manual.sliced(at + 1, manual.indexOf(u'\n', at + 1) - at - 1);
        QSet<QString> inManual;
        for (auto match = option.globalMatch(line); match.hasNext();)
            inManual += match.next().captured(1);
        QSet<QString> inHelp;
        for (const auto &one : verb.value("options"_L1).toArray())
            inHelp += one.toObject().value("name"_L1).toString();
        QCOMPARE(inManual, inHelp);
        known += inHelp;
    }
    for (auto match = option.globalMatch(manual); match.hasNext();) {
        const QString name = match.next().captured(1);
        QVERIFY2(known.contains(name), qPrintable(name));
    }
}

void TestCli::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown verb") << QStringList{u"frobnicate"_s};
    QTest::newRow("unknown verb with words") << QStringList{u"frobnicate"_s, u"x.avance"_s};
    QTest::newRow("unknown option") << QStringList{u"check"_s, u"x.avance"_s, u"--loud"_s};
    QTest::newRow("missing operand") << QStringList{u"show"_s, u"x.avance"_s};
    QTest::newRow("operand too many") << QStringList{u"check"_s, u"x.avance"_s, u"y"_s};
    QTest::newRow("missing value") << QStringList{u"check"_s, u"x.avance"_s, u"--actor"_s};
    QTest::newRow("value too many") << QStringList{u"check"_s, u"x.avance"_s, u"--json=yes"_s};
    QTest::newRow("missing option") << QStringList{u"backup"_s, u"x.avance"_s};
    QTest::newRow("option twice") << QStringList{
        u"list"_s, u"x.avance"_s, u"--sort"_s, u"due"_s, u"--sort"_s, u"text"_s};
    QTest::newRow("unknown State") << QStringList{u"new"_s, u"x.avance"_s, u"--state"_s, u"Nowhere"_s};
    QTest::newRow("unknown column") << QStringList{u"list"_s, u"x.avance"_s, u"--columns"_s, u"id,colour"_s};
    QTest::newRow("unknown order") << QStringList{u"list"_s, u"x.avance"_s, u"--sort"_s, u"colour"_s};
    QTest::newRow("unknown format") << QStringList{u"list"_s, u"x.avance"_s, u"--format"_s, u"docx"_s};
    QTest::newRow("unknown report") << QStringList{u"report"_s, u"x.avance"_s, u"weather"_s, u"--out"_s, u"x.pdf"_s};
    QTest::newRow("report of no format") << QStringList{u"report"_s, u"x.avance"_s, u"status"_s, u"--out"_s, u"x"_s};
    QTest::newRow("nothing to assign") << QStringList{u"assign"_s, u"x.avance"_s, u"#1"_s};
    QTest::newRow("unknown date") << QStringList{u"assign"_s, u"x.avance"_s, u"#1"_s, u"--due"_s, u"soon"_s};
    QTest::newRow("unknown status") << QStringList{u"status"_s, u"x.avance"_s, u"#1"_s, u"great"_s};
    QTest::newRow("submit and validate") << QStringList{u"log"_s, u"x.avance"_s, u"#1"_s, u"--institution"_s, u"MSP"_s,
        u"--text"_s, u"x"_s, u"--submit"_s, u"--validate"_s};
    QTest::newRow("unknown deed of the plan") << QStringList{u"action"_s, u"x.avance"_s, u"dance"_s};
    QTest::newRow("no number of an action") << QStringList{u"action"_s, u"x.avance"_s, u"edit"_s, u"first"_s};
    QTest::newRow("link to nothing") << QStringList{u"action"_s, u"x.avance"_s, u"link"_s, u"1"_s};
    QTest::newRow("unknown status of an action") << QStringList{u"action"_s, u"x.avance"_s, u"list"_s, u"--status"_s, u"great"_s};
    QTest::newRow("unknown format of the plan") << QStringList{u"action"_s, u"x.avance"_s, u"list"_s, u"--format"_s, u"docx"_s};
    QTest::newRow("unknown kind of indicator") << QStringList{u"indicator"_s, u"x.avance"_s, u"add"_s, u"--kind"_s, u"great"_s};
    QTest::newRow("value without its day") << QStringList{u"indicator"_s, u"x.avance"_s, u"value"_s, u"1"_s, u"--value"_s, u"3"_s};
    QTest::newRow("value that is no figure") << QStringList{u"indicator"_s, u"x.avance"_s, u"value"_s, u"1"_s, u"--date"_s, u"2026-01-01"_s,
        u"--value"_s, u"many"_s};
    QTest::newRow("unknown query key") << QStringList{u"list"_s, u"x.avance"_s, u"colour:red"_s};
    QTest::newRow("unknown language") << QStringList{u"help"_s, u"--lang"_s, u"fr"_s};
    QTest::newRow("unknown verb to help") << QStringList{u"help"_s, u"frobnicate"_s};
}

void TestCli::wrongUsage()
{
    QFETCH(QStringList, arguments);
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.code, 2);
    QVERIFY(outcome.out.isEmpty());
    QVERIFY2(outcome.error.startsWith(u"avance: "_s) && outcome.error.size() > 20, qPrintable(outcome.error));
    QVERIFY(!QFile::exists(u"x.avance"_s));
}

void TestCli::newWorkspace_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("spanish");
    QTest::addColumn<QString>("english");
    QTest::newRow("code") << QStringList{u"--state"_s, u"PRY"_s} << u"PRY"_s << u"Paraguay"_s << u"Paraguay"_s;
    QTest::newRow("name") << QStringList{u"--state=México"_s} << u"MEX"_s << u"México"_s << u"Mexico"_s;
    QTest::newRow("own name") << QStringList{u"--state"_s, u"PRY"_s, u"--name"_s, u"República del Paraguay"_s,
        u"--lang"_s, u"es"_s} << u"PRY"_s
                              << u"República del Paraguay"_s << u"Paraguay"_s;
    QTest::newRow("invented") << QStringList{u"--state"_s, u"VAL"_s, u"--name"_s, u"Valdoria"_s, u"--lang"_s, u"en"_s}
                              << u"VAL"_s << QString() << u"Valdoria"_s;
}

void TestCli::newWorkspace()
{
    QFETCH(QStringList, options);
    QFETCH(QString, state);
    QFETCH(QString, spanish);
    QFETCH(QString, english);
    const QString path = m_folder->path(u"nuevo.avance"_s);
    const Outcome made = run(QStringList{u"new"_s, path, u"--json"_s} + options);
    QVERIFY2(made.code == 0, qPrintable(made.error));
    QCOMPARE(made.object().value("path"_L1).toString(), path);
    const auto store = support::take(storage::Store::open(path, support::context()));
    const auto info =
        support::take(store->read([](const storage::Reader &db) { return storage::workspace::info(db); }));
    QCOMPARE(info.state, state);
    QCOMPARE(info.name.es, spanish);
    QCOMPARE(info.name.en, english);
    const QByteArray before = contentOf(path);
    QCOMPARE(run(QStringList{u"new"_s, path} + options).code, 3);
    QCOMPARE(contentOf(path), before);
}

void TestCli::demonstration()
{
    const QString path = m_folder->path(u"demo.avance"_s);
    QCOMPARE(run({u"demo"_s, path}).code, 0);
    const Outcome check = english({u"check"_s, path});
    QVERIFY2(check.code == 0, check.out.constData());
    QVERIFY(check.out.startsWith("ok\n"));
    QVERIFY(english({u"list"_s, path, u"--json"_s}).array().size() >= 400);
    QCOMPARE(run({u"demo"_s, path}).code, 3);

    // A measure of the Court has its parts and the persons it is for.
    QJsonObject measure;
    for (const auto &row : english({u"list"_s, path, u"mechanism:court"_s, u"--json"_s}).array()) {
        const QString number = u'#' + QString::number(row.toObject().value("id"_L1).toInteger());
        measure = english({u"show"_s, path, number, u"--json"_s}).object();
        if (!measure.value("components"_L1).toArray().isEmpty() && !measure.value("beneficiaries"_L1).toArray().isEmpty())
            break;
    }
    const QJsonArray components = measure.value("components"_L1).toArray();
    const QJsonArray persons = measure.value("beneficiaries"_L1).toArray();
    QVERIFY(!components.isEmpty() && !persons.isEmpty());
    QCOMPARE(persons.first().toObject().value("confidential"_L1), QJsonValue(true));
    const QString words = QString::fromUtf8(
        run({u"show"_s, path, u'#' + QString::number(measure.value("id"_L1).toInteger()), u"--lang"_s, u"es"_s}).out);
    QVERIFY(words.contains(u"Personas beneficiarias"_s));
    QVERIFY(words.contains(persons.first().toObject().value("name"_L1).toString() + u" (confidencial)"_s));
    QVERIFY(words.contains(components.first().toObject().value("es"_L1).toString()));

    const QString later = m_folder->path(u"later.avance"_s);
    QCOMPARE(run({u"demo"_s, later, u"--today"_s, u"soon"_s}).code, 2);
    QVERIFY(!QFile::exists(later));
    QCOMPARE(run({u"demo"_s, later, u"--today"_s, u"2031-03-04"_s}).code, 0);
    const QJsonArray changes = english({u"history"_s, later, u"--json"_s}).array();
    QVERIFY2(changes.first().toObject().value(u"made_at"_s).toString().startsWith(u"2031-03-03"_s),
        QJsonDocument(changes.first().toObject()).toJson().constData());
}

void TestCli::list()
{
    const QString path = small();
    const Outcome json = run({u"list"_s, path, u"--json"_s});
    QVERIFY2(json.code == 0, qPrintable(json.error));
    QCOMPARE(json.array().size(), 2);
    const QJsonObject first = json.array().first().toObject();
    for (const auto *key : {"id", "reference", "body", "symbol", "paragraph", "text_es", "text_en", "position",
             "status", "progress", "lead", "support", "due", "overdue", "activity"})
        QVERIFY2(first.contains(QLatin1StringView(key)), key);
    QCOMPARE(first.value("body"_L1).toString(), u"CEDAW"_s);
    QCOMPARE(first.value("status"_L1).toString(), u"not_started"_s);
    QVERIFY(first.value("due"_L1).isNull());
    QCOMPARE(first.value("support"_L1).toArray().size(), 0);
    QCOMPARE(first.value("overdue"_L1), QJsonValue(false));

    const Outcome table = run({u"list"_s, path, u"--lang"_s, u"es"_s, u"--sort"_s, u"reference"_s});
    QCOMPARE(table.code, 0);
    const auto lines = QString::fromUtf8(table.out).trimmed().split(u'\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines[0].contains(u"Situación"_s));
    QVERIFY(lines[1].contains(u"Sin iniciar"_s) && lines[1].contains(u"24 b)"_s));
    QVERIFY(table.error.contains(u"2 recomendaciones"_s));

    const Outcome chosen =
        run({u"list"_s, path, u"--columns"_s, u"paragraph,status"_s, u"--json"_s, u"--sort"_s, u"-reference"_s});
    QCOMPARE(chosen.array().first().toObject(),
        (QJsonObject{{u"paragraph"_s, u"27 a)"_s}, {u"status"_s, u"not_started"_s}}));
}

void TestCli::listAsCsv()
{
    const QString path = small();
    const auto store = support::take(storage::Store::open(path, support::context()));
    support::take(store->write(storage::Intent::AddRecommendation, [](const storage::Writer &db) {
        const auto document =
            *storage::documents::bySymbol(db, *storage::mechanisms::byName(db, u"CEDAW"_s), u"CEDAW/C/VAL/CO/8"_s);
        support::addRecommendation(db, document, u"30"_s, u"=SUMA(1;2), \"niñas\""_s, {});
    }));
    const Outcome csv = run({u"list"_s, path, u"--format"_s, u"csv"_s, u"--columns"_s, u"paragraph,text_es"_s,
        u"--sort"_s, u"reference"_s});
    QCOMPARE(csv.code, 0);
    const QString text = QString::fromUtf8(csv.out);
    QVERIFY(csv.out.startsWith("\xEF\xBB\xBFparagraph,text_es\n"));
    QVERIFY2(text.contains(u"30,\"'=SUMA(1;2), \"\"niñas\"\"\"\n"_s), csv.out.constData());
}

void TestCli::listUnderstandsQueries()
{
    const QString path = small();
    QCOMPARE(run({u"list"_s, path, u"refugio"_s, u"--json"_s}).array().size(), 1);
    QCOMPARE(run({u"list"_s, path, u"órgano:CEDAW"_s, u"-status:implemented"_s, u"--json"_s}).array().size(), 2);
    QCOMPARE(run({u"list"_s, path, u"body:CAT"_s, u"--json"_s}).array().size(), 0);
    const Outcome none = run({u"list"_s, path, u"body:CAT"_s});
    QCOMPARE(none.code, 0);
    QVERIFY(none.out.isEmpty());
}

void TestCli::show()
{
    const QString path = small();
    for (const QString &reference : {u"CEDAW/C/VAL/CO/8 24(b)"_s, u"CEDAW/C/VAL/CO/8, 24 b)"_s, u"#1"_s}) {
        const Outcome json = run({u"show"_s, path, reference, u"--json"_s});
        QVERIFY2(json.code == 0, qPrintable(json.error));
        QCOMPARE(json.object().value("text_en"_L1).toString(), u"Adopt a law on shelters"_s);
        for (const auto *key : {"document", "assigned", "recommending_states", "terms", "progress_entries",
                 "components", "beneficiaries", "assessments", "status_history"})
            QVERIFY2(json.object().contains(QLatin1StringView(key)), key);
    }
    const Outcome words = run({u"show"_s, path, u"#1"_s, u"--lang"_s, u"es"_s});
    QCOMPARE(words.code, 0);
    QVERIFY(words.out.startsWith("CEDAW/C/VAL/CO/8, párr. 24 b)\n"));
    QVERIFY(words.out.contains("Situación: Sin iniciar"));
    // The document alone is not enough: it has two.
    const Outcome several = run({u"show"_s, path, u"CEDAW/C/VAL/CO/8"_s, u"--lang"_s, u"es"_s});
    QCOMPARE(several.code, 2);
    QVERIFY2(several.error.contains(u"24 b) (#1)"_s) && several.error.contains(u"27 a) (#2)"_s), qPrintable(several.error));
    QVERIFY2(several.error.contains(u"varias coincidencias"_s), qPrintable(several.error));
    const Outcome missing = english({u"show"_s, path, u"#99"_s});
    QCOMPARE(missing.code, 2);
    QVERIFY(missing.error.contains(u"#99"_s));
}

void TestCli::assign()
{
    const QString path = small();
    const Outcome made = run({u"assign"_s, path, u"#1"_s, u"--lead"_s, u"msp"_s, u"--support"_s, u"MJ"_s, u"--due"_s,
        u"2027-01-31"_s, u"--json"_s});
    QVERIFY2(made.code == 0, qPrintable(made.error));
    QVERIFY(made.object().value("change"_L1).toInteger() > 0);
    QJsonObject row = run({u"list"_s, path, u"id:1"_s, u"--json"_s}).array().first().toObject();
    QCOMPARE(row.value("lead"_L1).toString(), u"MSP"_s);
    QCOMPARE(row.value("support"_L1).toArray(), QJsonArray{u"MJ"_s});
    QCOMPARE(row.value("due"_L1).toString(), u"2027-01-31"_s);
    // The same again changes nothing, and says so.
    const Outcome again = run({u"assign"_s, path, u"#1"_s, u"--lead"_s, u"MSP"_s, u"--json"_s});
    QCOMPARE(again.code, 0);
    QVERIFY(again.object().value("change"_L1).isNull());
    QCOMPARE(run({u"assign"_s, path, u"#1"_s, u"--lead"_s, u"none"_s, u"--due"_s, u"none"_s}).code, 0);
    row = run({u"list"_s, path, u"id:1"_s, u"--json"_s}).array().first().toObject();
    QVERIFY(row.value("lead"_L1).isNull() && row.value("due"_L1).isNull());
    const Outcome unknown = english({u"assign"_s, path, u"#1"_s, u"--lead"_s, u"NASA"_s});
    QCOMPARE(unknown.code, 2);
    QVERIFY(unknown.error.contains(u"“NASA”"_s));
}

void TestCli::status()
{
    const QString path = small();
    for (const auto &[typed, code] : {std::pair{u"in_progress"_s, u"in_progress"_s},
             {u"Cumplida en parte"_s, u"partly_implemented"_s}, {u"ongoing by nature"_s, u"ongoing"_s}}) {
        QCOMPARE(run({u"status"_s, path, u"#1"_s, typed, u"--because"_s, u"Acta 12"_s}).code, 0);
        const QJsonObject shown = run({u"show"_s, path, u"#1"_s, u"--json"_s}).object();
        QCOMPARE(shown.value("status"_L1).toString(), code);
        QCOMPARE(shown.value("status_reason"_L1).toString(), u"Acta 12"_s);
    }
    QCOMPARE(run({u"log"_s, path, u"#1"_s, u"--institution"_s, u"MSP"_s, u"--text"_s, u"Ley"_s, u"--evidence"_s,
                     u"https://example.org/ley"_s, u"--propose"_s, u"implemented"_s, u"--validate"_s})
                 .code,
        0);
    QCOMPARE(run({u"show"_s, path, u"#1"_s, u"--json"_s}).object().value("progress"_L1).toInt(), 100);
    QCOMPARE(run({u"status"_s, path, u"#1"_s, u"not_started"_s}).code, 0);
    QCOMPARE(run({u"show"_s, path, u"#1"_s, u"--json"_s}).object().value("progress"_L1).toInt(), 0);
}

void TestCli::implementedNeedsEvidence()
{
    const QString path = small();
    const QString evidence = m_folder->path(u"Ley 4321.txt"_s);
    write(evidence, "Artículo 1");
    const Outcome refused = run({u"status"_s, path, u"#1"_s, u"cumplida"_s, u"--lang"_s, u"es"_s});
    QCOMPARE(refused.code, 2);
    QVERIFY(refused.error.contains(u"evidencia"_s));
    const Outcome logged = run({u"log"_s, path, u"#1"_s, u"--institution"_s, u"MSP"_s, u"--text"_s,
        u"Se promulgó la ley."_s, u"--evidence"_s, evidence, u"--evidence"_s, u"https://example.org/ley"_s,
        u"--propose"_s, u"implemented"_s, u"--validate"_s, u"--lang"_s, u"es"_s});
    QVERIFY2(logged.code == 0, qPrintable(logged.error));
    const QJsonObject shown = run({u"show"_s, path, u"#1"_s, u"--json"_s}).object();
    QCOMPARE(shown.value("status"_L1).toString(), u"implemented"_s);
    QCOMPARE(shown.value("activity"_L1).toString(), u"validated"_s);
    const QJsonObject entry = shown.value("progress_entries"_L1).toArray().first().toObject();
    QCOMPARE(entry.value("text"_L1).toObject().value("es"_L1).toString(), u"Se promulgó la ley."_s);
    QCOMPARE(entry.value("evidence"_L1).toArray().size(), 2);
    QVERIFY(run({u"show"_s, path, u"#1"_s, u"--lang"_s, u"es"_s}).out.contains("Ley 4321.txt (11 "));
    QCOMPARE(english({u"check"_s, path}).code, 0);
}

void TestCli::logAndHistory()
{
    const QString path = small();
    QCOMPARE(run({u"log"_s, path, u"#2"_s, u"--institution"_s, u"MSP"_s, u"--text"_s, u"Two mobile units bought."_s,
                     u"--submit"_s, u"--lang"_s, u"en"_s, u"--actor"_s, u"Ana Ríos"_s})
                 .code,
        0);
    const QJsonArray history = run({u"history"_s, path, u"#2"_s, u"--json"_s}).array();
    QCOMPARE(history.first().toObject().value("intent"_L1).toString(), u"add_progress"_s);
    QCOMPARE(history.first().toObject().value("actor"_L1).toString(), u"Ana Ríos"_s);
    QVERIFY(QDateTime::fromString(history.first().toObject().value("made_at"_L1).toString(), Qt::ISODate).isValid());
    QCOMPARE(run({u"history"_s, path, u"#1"_s, u"--json"_s}).array().size(), 1);
    const Outcome words = run({u"history"_s, path, u"--lang"_s, u"es"_s});
    QCOMPARE(words.code, 0);
    QVERIFY2(words.out.contains("Entrada de bitácora de MSP agregada") && words.out.contains("Ana Ríos"), words.out.constData());
    const Outcome empty = english({u"log"_s, path, u"#2"_s, u"--institution"_s, u"MSP"_s, u"--text"_s, u" "_s});
    QCOMPARE(empty.code, 2);
    const Outcome noFile = english({u"log"_s, path, u"#2"_s, u"--institution"_s, u"MSP"_s, u"--text"_s, u"x"_s,
        u"--evidence"_s, m_folder->path(u"none.pdf"_s)});
    QCOMPARE(noFile.code, 3);
    // Nothing half written: the entry whose evidence was missing is not there either.
    QCOMPARE(run({u"show"_s, path, u"#2"_s, u"--json"_s}).object().value("progress_entries"_L1).toArray().size(), 1);
}

void TestCli::undo()
{
    const QString path = small();
    const auto dump = [&] { return support::dump(*support::take(storage::Store::open(path, support::context()))); };
    const QStringList before = dump();
    QCOMPARE(run({u"assign"_s, path, u"#1"_s, u"--lead"_s, u"MSP"_s}).code, 0);
    const QStringList assigned = dump();
    QVERIFY(assigned != before);
    const QJsonObject undone = run({u"undo"_s, path, u"--json"_s}).object();
    QCOMPARE(dump(), before);
    // Undoing the undoing is redo.
    QCOMPARE(run({u"undo"_s, path, QString::number(undone.value("change"_L1).toInteger())}).code, 0);
    QCOMPARE(dump(), assigned);
    QCOMPARE(english({u"undo"_s, path, u"9999"_s}).code, 2);
    QCOMPARE(english({u"undo"_s, path, u"yesterday"_s}).code, 2);
}

void TestCli::evidenceInAndOut()
{
    const support::Folder folder;
    const QString path = folder.path(u"v.avance"_s);
    QCOMPARE(english({u"demo"_s, path, u"--today"_s, u"2026-05-19"_s}).code, 0);
    const QString reference = u"CAT/C/VAL/CO/4 17 a)"_s;
    const QByteArray bytes(2 * 1024 * 1024 + 5, 'x');
    write(folder.path(u"acta.pdf"_s), bytes);
    const Outcome added = english({u"evidence"_s, path, u"add"_s, reference, folder.path(u"acta.pdf"_s), u"--issuer"_s, u"MREX"_s,
        u"--confidentiality"_s, u"confidential"_s});
    QVERIFY2(added.code == 0, qPrintable(added.error));
    const QJsonArray entries = english({u"show"_s, path, reference, u"--json"_s}).object().value("progress_entries"_L1).toArray();
    const QJsonObject stored = entries.first().toObject().value("evidence"_L1).toArray().last().toObject();
    QCOMPARE(stored.value("file_name"_L1).toString(), u"acta.pdf"_s);
    const QString number = QString::number(stored.value("id"_L1).toInteger());
    const QString out = folder.path(u"out.pdf"_s);
    QCOMPARE(english({u"evidence"_s, path, u"get"_s, number, u"--out"_s, out}).code, 0);
    QCOMPARE(contentOf(out), bytes);
    QCOMPARE(english({u"evidence"_s, path, u"get"_s, number, u"--out"_s, out}).code, 3); // never over a file
    QCOMPARE(english({u"evidence"_s, path, u"get"_s, number}).code, 2);
    QCOMPARE(english({u"evidence"_s, path, u"get"_s, u"999999"_s, u"--out"_s, folder.path(u"o2"_s)}).code, 2);
    QVERIFY(!QFile::exists(folder.path(u"o2"_s)));
    QCOMPARE(english({u"evidence"_s, path, u"add"_s, reference, folder.path(u"missing.pdf"_s)}).code, 3);
    QCOMPARE(english({u"evidence"_s, path, u"add"_s, reference, u"x"_s, u"--confidentiality"_s, u"secret"_s}).code, 2);
    QCOMPARE(english({u"check"_s, path}).code, 0);
}

void TestCli::assess()
{
    const support::Folder folder;
    const QString path = folder.path(u"v.avance"_s);
    QCOMPARE(english({u"demo"_s, path, u"--today"_s, u"2026-05-19"_s}).code, 0);
    const QString reference = u"CCPR/C/VAL/CO/5 28"_s;
    const Outcome noted = english({u"assess"_s, path, reference, u"b"_s, u"--date"_s, u"2026-05-01"_s, u"--paragraph"_s, u"12"_s});
    QVERIFY2(noted.code == 0, qPrintable(noted.error));
    QVERIFY(english({u"show"_s, path, reference}).out.contains("Partially satisfactory"));
    QVERIFY(english({u"history"_s, path, reference}).out.contains("Grade noted: Partially satisfactory"));
    QCOMPARE(english({u"assess"_s, path, reference, u"Z"_s, u"--date"_s, u"2026-05-01"_s}).code, 2);
    QCOMPARE(english({u"assess"_s, path, reference, u"B"_s, u"--date"_s, u"soon"_s}).code, 2);
    QCOMPARE(english({u"undo"_s, path}).code, 0);
}

void TestCli::importTwice()
{
    const QString path = m_folder->path(u"pry.avance"_s);
    const QString file = m_folder->path(u"uhri.csv"_s);
    write(file, uhriHeader + uhriRows);
    QCOMPARE(run({u"new"_s, path, u"--state"_s, u"PRY"_s}).code, 0);
    const QByteArray empty = run({u"list"_s, path, u"--json"_s}).out;
    const Outcome trial = run({u"import"_s, path, file, u"--dry-run"_s, u"--json"_s});
    QVERIFY2(trial.code == 0, qPrintable(trial.error));
    QCOMPARE(trial.object().value("new"_L1).toInteger(), 2);
    QCOMPARE(trial.object().value("dry_run"_L1), QJsonValue(true));
    QCOMPARE(run({u"list"_s, path, u"--json"_s}).out, empty);
    const QJsonObject first = run({u"import"_s, path, file, u"--json"_s}).object();
    for (const auto *key :
        {"read", "new", "changed", "identical", "doubtful", "refused", "rows", "format", "state", "change"})
        QVERIFY2(first.contains(QLatin1StringView(key)), key);
    QCOMPARE(first.value("written"_L1).toInteger(), 2);
    const QJsonObject second = run({u"import"_s, path, file, u"--json"_s, u"--update"_s}).object();
    QCOMPARE(second.value("identical"_L1).toInteger(), 2);
    QVERIFY(second.value("change"_L1).isNull());
    QCOMPARE(run({u"list"_s, path, u"--json"_s}).array().size(), 2);
    QCOMPARE(run({u"undo"_s, path}).code, 0);
    QCOMPARE(run({u"list"_s, path, u"--json"_s}).array().size(), 0);
    QCOMPARE(english({u"import"_s, path, file, u"--format"_s, u"uprinfo_csv"_s}).code, 3);
    // What was edited since stays, and is named.
    const QJsonObject third = run({u"import"_s, path, file, u"--json"_s}).object();
    const QJsonObject listed = run({u"list"_s, path, u"--json"_s}).array().first().toObject();
    QCOMPARE(run({u"status"_s, path, u"#"_s + QString::number(listed.value("id"_L1).toInteger()), u"planned"_s}).code, 0);
    const Outcome undone = english({u"undo"_s, path, QString::number(third.value("change"_L1).toInteger())});
    QVERIFY2(undone.out.contains("1 recommendation edited since stays: "), undone.out.constData());
    QCOMPARE(run({u"list"_s, path, u"--json"_s}).array().size(), 1);
}

void TestCli::importSaysWhatWasRefused()
{
    const QString path = m_folder->path(u"pry.avance"_s);
    const QString file = m_folder->path(u"uhri.csv"_s);
    write(file,
        uhriHeader + uhriRows + ",- Paraguay,- CEDAW,CEDAW/C/PRY/CO/7,,,,2017-11-22,,,- Recommendations,aaaa-3,\n");
    QCOMPARE(run({u"new"_s, path, u"--state"_s, u"PRY"_s}).code, 0);
    const Outcome outcome = run({u"import"_s, path, file, u"--lang"_s, u"es"_s});
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.out.contains("Fila 4, rechazada: No tiene texto."), outcome.out.constData());
    // The row itself, ready to be corrected; nothing is written over.
    const QString left = m_folder->path(u"left.csv"_s);
    QCOMPARE(run({u"import"_s, path, file, u"--left"_s, left, u"--lang"_s, u"es"_s}).code, 1);
    QFile rows(left);
    QVERIFY(rows.open(QIODevice::ReadOnly));
    const QByteArray written = rows.readAll();
    QVERIFY2(written.contains(",aaaa-3,,No tiene texto.,"), written.constData());
    QCOMPARE(written.count('\n'), 2);
    QCOMPARE(english({u"import"_s, path, file, u"--left"_s, left}).code, 3);
    QCOMPARE(run({u"list"_s, path, u"--json"_s}).array().size(), 2);
}

void TestCli::importOfAPersonsOwnTable()
{
    const QString path = m_folder->path(u"pry.avance"_s);
    const QString file = m_folder->path(u"matriz.csv"_s);
    write(file, "Matriz|2026||\nqu\xE9|qui\xE9n|d\xF3nde|mec\nAdopte medidas|MSP|CEDAW/C/PRY/CO/7|CEDAW\n");
    QCOMPARE(run({u"new"_s, path, u"--state"_s, u"PRY"_s}).code, 0);
    const QStringList import{u"import"_s, path, file, u"--json"_s};
    QCOMPARE(run(import).code, 3); // what its columns mean is not known
    const QStringList said{u"--separator"_s, u"|"_s, u"--encoding"_s, u"windows-1252"_s, u"--header-row"_s, u"2"_s, u"--map"_s,
        u"Qué=text"_s, u"--map"_s, u"3=symbol"_s, u"--map"_s, u"mec=body"_s};
    const Outcome outcome = run(import + said);
    QVERIFY2(outcome.code == 0, qPrintable(outcome.error));
    QCOMPARE(outcome.object().value("format"_L1).toString(), u"table_csv"_s);
    QCOMPARE(outcome.object().value("written"_L1).toInteger(), 1);
    for (const auto &wrong : {QStringList{u"--map"_s, u"nada=text"_s}, QStringList{u"--map"_s, u"Qué=words"_s},
             QStringList{u"--encoding"_s, u"latin9"_s}, QStringList{u"--separator"_s, u"::"_s},
             QStringList{u"--header-row"_s, u"0"_s}})
        QCOMPARE(run(import + said + wrong).code, 2);
    QCOMPARE(run(import + QStringList{u"--sheet"_s, u"Hoja1"_s}).code, 2);
}

void TestCli::report_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QByteArray>("starts");
    QTest::newRow("PDF in Spanish") << u"informe.pdf"_s << u"es"_s << QByteArray("%PDF-");
    QTest::newRow("PDF in English") << u"report.pdf"_s << u"en"_s << QByteArray("%PDF-");
    QTest::newRow("HTML in Spanish") << u"informe.html"_s << u"es"_s << QByteArray("<!DOCTYPE html>");
}

void TestCli::report()
{
    QFETCH(QString, name);
    QFETCH(QString, language);
    QFETCH(QByteArray, starts);
    const QString path = small();
    const QString out = m_folder->path(name);
    const Outcome made = run({u"report"_s, path, u"status"_s, u"--lang"_s, language, u"--out"_s, out});
    QVERIFY2(made.code == 0, qPrintable(made.error));
    const QByteArray content = contentOf(out);
    QVERIFY2(content.startsWith(starts) || content.trimmed().toLower().startsWith(starts.toLower()),
        content.first(std::min<qsizetype>(80, content.size())).constData());
    if (name.endsWith(u".html"_s))
        QVERIFY(content.contains("refugios") && content.contains("lang=\"es\""));
    QCOMPARE(run({u"report"_s, path, u"status"_s, u"--out"_s, m_folder->path(u"no/such/folder.pdf"_s)}).code, 3);
    QCOMPARE(run({u"report"_s, path, u"status"_s, u"--out"_s, out, u"--query"_s, u"colour:red"_s}).code, 2);
}

void TestCli::checkAndBackup()
{
    const QString path = small();
    const QString copy = m_folder->path(u"copia.avance"_s);
    QCOMPARE(run({u"backup"_s, path, u"--out"_s, copy}).code, 0);
    QCOMPARE(run({u"list"_s, copy, u"--json"_s}).out, run({u"list"_s, path, u"--json"_s}).out);
    QCOMPARE(run({u"backup"_s, path, u"--out"_s, copy}).code, 3);
    const Outcome good = run({u"check"_s, path, u"--json"_s});
    QCOMPARE(good.code, 0);
    QCOMPARE(good.object().value("ok"_L1), QJsonValue(true));
    QCOMPARE(good.object().value("tables"_L1).toObject().value("recommendation"_L1).toInteger(), 2);
    sql(copy, u"UPDATE change SET actor = 'otra persona' WHERE id = (SELECT max(id) FROM change)"_s);
    const Outcome altered = english({u"check"_s, copy});
    QCOMPARE(altered.code, 1);
    QVERIFY(!altered.out.startsWith("ok"));
}

void TestCli::badWorkspaces_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("code");
    QTest::newRow("empty file") << QByteArray("") << 4;
    QTest::newRow("text") << QByteArray("Hello, this is not a workspace at all.\n").repeated(50) << 4;
    QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n").append(QByteArray(2000, 'x')) << 4;
}

void TestCli::badWorkspaces()
{
    QFETCH(QByteArray, content);
    QFETCH(int, code);
    const QString path = m_folder->path(u"x.avance"_s);
    write(path, content);
    for (const QStringList &arguments :
        {QStringList{u"check"_s, path}, {u"list"_s, path}, {u"status"_s, path, u"#1"_s, u"planned"_s}}) {
        const Outcome outcome = english(arguments);
        QCOMPARE(outcome.code, code);
        QVERIFY(outcome.error.startsWith(u"avance: "_s));
        QCOMPARE(contentOf(path), content);
    }
    QCOMPARE(english({u"check"_s, m_folder->path(u"none.avance"_s)}).code, 3);
    QCOMPARE(english({u"check"_s, QFileInfo(path).path()}).code, 3);

    // One of a later version is left untouched.
    const QString newer = small();
    sql(newer, u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    QFile file(newer);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(60)); // user_version, big-endian (SQLite's file format, 1.3)
    QCOMPARE(file.write("\x00\x00\x03\xE7", 4), 4);
    file.close();
    const QByteArray before = contentOf(newer);
    const Outcome outcome = english({u"list"_s, newer});
    QCOMPARE(outcome.code, 4);
    QVERIFY(outcome.error.contains(u"newer version"_s));
    QCOMPARE(contentOf(newer), before);
}

void TestCli::badImports_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty file") << u"empty.csv"_s << QByteArray();
    QTest::newRow("picture named xlsx") << u"picture.xlsx"_s
                                        << QByteArray("\x89PNG\r\n\x1a\n").append(QByteArray(500, '\0'));
    QTest::newRow("truncated JSON")
        << u"cut.json"_s
        << QByteArray(
               "[{\"AnnotationId\": \"a\", \"Body\": \"- CEDAW\", \"Countries\": [\"Paraguay\"], \"Text\": \"12. Ado");
    QTest::newRow("other CSV") << u"other.csv"_s << QByteArray("colour,size\nred,12\n");
}

void TestCli::badImports()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    const QString path = m_folder->path(u"pry.avance"_s);
    const QString file = m_folder->path(name);
    write(file, content);
    QCOMPARE(run({u"new"_s, path, u"--state"_s, u"PRY"_s}).code, 0);
    const QByteArray history = run({u"history"_s, path, u"--json"_s}).out;
    const Outcome outcome = english({u"import"_s, path, file});
    QCOMPARE(outcome.code, 3);
    QVERIFY2(outcome.error.startsWith(u"avance: "_s), qPrintable(outcome.error));
    QVERIFY(outcome.out.isEmpty());
    QCOMPARE(run({u"history"_s, path, u"--json"_s}).out, history);
    QCOMPARE(english({u"import"_s, path, QFileInfo(path).path()}).code, 3);
    QCOMPARE(english({u"import"_s, path, m_folder->path(u"none.csv"_s)}).code, 3);
}

void TestCli::readOnlyFolder()
{
    // /proc takes no new files from anybody, whoever runs the tests.
    const Outcome made = english({u"new"_s, u"/proc/x.avance"_s, u"--state"_s, u"PRY"_s});
    QCOMPARE(made.code, 3);
    QVERIFY(!made.error.isEmpty());
    const QString path = small();
    QCOMPARE(english({u"report"_s, path, u"status"_s, u"--out"_s, u"/proc/x.html"_s}).code, 3);
    QCOMPARE(english({u"backup"_s, path, u"--out"_s, u"/proc/x.avance"_s}).code, 3);
}

void TestCli::readOnlyWorkspace()
{
    const support::TemporaryFolder medium;
    const support::TemporaryFolder elsewhere;
    QVERIFY(QFile::setPermissions(elsewhere.path(), QFile::Permissions(0x7777)));
    const QString path = medium.filePath(u"v.avance"_s);
    QVERIFY(QFile::copy(small(), path));
    const QString rows = m_folder->path(u"uhri.csv"_s);
    write(rows, uhriHeader + uhriRows);
    const QByteArray before = contentOf(path);
    {
        const support::ReadOnlyFolder readOnly(medium.path());
        if (!QFileInfo(QStringLiteral(AVANCE_PROGRAM)).isExecutable())
            QSKIP("the program stands where only its owner may start it");
        QCOMPARE(run({u"list"_s, path, u"--json"_s}).array().size(), 2);
        QCOMPARE(run({u"show"_s, path, u"#1"_s}).code, 0);
        QCOMPARE(run({u"history"_s, path}).code, 0);
        QCOMPARE(run({u"check"_s, path}).code, 0);
        QCOMPARE(run({u"backup"_s, path, u"--out"_s, elsewhere.filePath(u"copy.avance"_s)}).code, 0);
        QCOMPARE(run({u"report"_s, path, u"status"_s, u"--out"_s, elsewhere.filePath(u"r.html"_s)}).code, 0);
        for (const QStringList &arguments : {QStringList {u"status"_s, path, u"#1"_s, u"planned"_s}, {u"undo"_s, path},
                 {u"assign"_s, path, u"#1"_s, u"--lead"_s, u"MSP"_s},
                 {u"log"_s, path, u"#1"_s, u"--institution"_s, u"MSP"_s, u"--text"_s, u"x"_s}, {u"import"_s, path, rows}}) {
            const Outcome outcome = english(arguments);
            QCOMPARE(outcome.code, 3);
            QVERIFY2(outcome.error.contains(u"can be read but not changed"_s), qPrintable(outcome.error));
        }
    }
    QCOMPARE(contentOf(path), before);
    QCOMPARE(QDir(medium.path()).entryList(QDir::Files), QStringList(u"v.avance"_s));
    QCOMPARE(run({u"status"_s, elsewhere.filePath(u"copy.avance"_s), u"#1"_s, u"planned"_s}).code, 0);
}

void TestCli::fullStandardOutput()
{
    if (!QFile::exists(u"/dev/full"_s))
        QSKIP("this system has no /dev/full");
    const QString path = small();
    QProcess program;
    program.setProcessEnvironment(environment());
    program.setStandardOutputFile(u"/dev/full"_s);
    program.start(QStringLiteral(AVANCE_PROGRAM), {u"list"_s, path, u"--json"_s});
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitCode(), 3);
}

void TestCli::aBusyWorkspaceIsACollision()
{
    const QString path = small();
    const auto store = support::take(storage::Store::open(path, support::context()));
    Outcome outcome;
    support::take(store->write(storage::Intent::EditRecommendation, [&](const storage::Writer &db) {
        auto recommendation = storage::recommendations::find(db, domain::RecommendationId(1));
        recommendation.statusReason = u"x"_s;
        storage::recommendations::save(db, recommendation);
        outcome = english({u"status"_s, path, u"#1"_s, u"planned"_s});
    }));
    QCOMPARE(outcome.code, 5);
    QVERIFY(!outcome.error.isEmpty());
    // Undoing a change whose row has moved on is a conflict, too.
    QCOMPARE(run({u"status"_s, path, u"#1"_s, u"planned"_s}).code, 0);
    const qint64 change = run({u"history"_s, path, u"--json"_s}).array().first().toObject().value("id"_L1).toInteger();
    QCOMPARE(run({u"status"_s, path, u"#1"_s, u"in_progress"_s}).code, 0);
    QCOMPARE(english({u"undo"_s, path, QString::number(change)}).code, 5);
}

/// A window holds the workspace open, and its workers open and close it again and again, while scripts run.
void TestCli::besideAWindowNothingIsLost()
{
    const QString path = small();
    const auto window = support::take(storage::Store::open(path, support::context()));
    const auto setDue = [&](int year) {
        support::take(window->write(storage::Intent::SetDue, [&](const storage::Writer &db) {
            auto found = storage::recommendations::find(db, domain::RecommendationId(1));
            found.due = QDate(year, 1, 1);
            storage::recommendations::save(db, found);
        }));
    };
    const auto dueIn = [&] { return program::run({u"show"_s, path, u"#1"_s, u"--json"_s}).object()[u"due"_s].toString(); };
    setDue(2027);
    QVERIFY(storage::Store::open(path, support::context(), storage::Store::Access::ReadOnly)); // a worker
    QCOMPARE(dueIn(), u"2027-01-01"_s);
    QVERIFY(QFile::exists(path + u"-wal"_s)); // the script was not the last to leave
    setDue(2028);
    QCOMPARE(dueIn(), u"2028-01-01"_s);
    QCOMPARE(program::run({u"status"_s, path, u"#1"_s, u"in_progress"_s}).code, 0);
    setDue(2029);
    QCOMPARE(program::run({u"check"_s, path}).code, 0);
    support::take(window->read([](const storage::Reader &db) {
        QCOMPARE(storage::recommendations::find(db, domain::RecommendationId(1)).status, domain::Status::InProgress);
    }));
}

void TestCli::anAmbiguousReferenceIsRefused()
{
    const QString path = small();
    {
        const auto store = support::take(storage::Store::open(path, support::context()));
        support::take(store->write(storage::Intent::AddRecommendation, [](const storage::Writer &db) {
            const auto document =
                *storage::documents::bySymbol(db, *storage::mechanisms::byName(db, u"CEDAW"_s), u"CEDAW/C/VAL/CO/8"_s);
            support::addRecommendation(db, document, u"24 b)"_s, u"Asignar presupuesto a los refugios"_s, {});
        }));
    }
    const QByteArray before = run({u"history"_s, path, u"--json"_s}).out;
    const Outcome outcome = english({u"status"_s, path, u"CEDAW/C/VAL/CO/8 24 b)"_s, u"planned"_s});
    QCOMPARE(outcome.code, 2);
    QVERIFY2(outcome.error.contains(u"#1"_s) && outcome.error.contains(u"#3"_s), qPrintable(outcome.error));
    QCOMPARE(run({u"history"_s, path, u"--json"_s}).out, before);
}
void TestCli::anInterruptLeavesTheWorkspace()
{
    const QString path = m_folder->path(u"pry.avance"_s);
    const QString file = m_folder->path(u"large.csv"_s);
    QCOMPARE(run({u"new"_s, path, u"--state"_s, u"PRY"_s}).code, 0);
    QByteArray content = uhriHeader;
    for (int i = 0; i < 60'000; ++i)
        content += QByteArray(uhriRows.first(uhriRows.indexOf('\n') + 1))
                       .replace("aaaa-1", "id-" + QByteArray::number(i))
                       .replace("12. The", QByteArray::number(i + 1) + ". The");
    write(file, content);
    const QByteArray history = run({u"history"_s, path, u"--json"_s}).out;
    QProcess program;
    program.setProcessEnvironment(environment());
    program.start(QStringLiteral(AVANCE_PROGRAM), {u"import"_s, path, file, u"--lang"_s, u"en"_s});
    QVERIFY(program.waitForStarted());
    // It has the workspace open once its write-ahead log is there.
    QTRY_VERIFY(QFile::exists(path + u"-wal"_s) || program.state() == QProcess::NotRunning);
    ::kill(static_cast<pid_t>(program.processId()), SIGINT);
    QVERIFY(program.waitForFinished(60'000));
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 130);
    QCOMPARE(run({u"history"_s, path, u"--json"_s}).out, history);
    QCOMPARE(english({u"check"_s, path}).code, 0);
}

void TestCli::languages()
{
    const QString missing = m_folder->path(u"none.avance"_s);
    QVERIFY(run({u"check"_s, missing, u"--lang"_s, u"es"_s}).error.contains(u"No existe el archivo"_s));
    QVERIFY(run({u"check"_s, missing, u"--lang=en"_s}).error.contains(u"There is no file"_s));
}

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
