// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/query.h"
#include "exchange/csvreader.h"
#include "exchange/exportcolumns.h"
#include "exchange/listexport.h"
#include "files.h"
#include "storage/assignments.h"
#include "storage/followup.h"
#include "storage/office.h"
#include "wording/columns.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace exchange;
using domain::Language;

namespace {

const QString secretPerson = u"MARCA-BENEFICIARIA"_s;
const QString secretEvidence = u"MARCA-EVIDENCIA"_s;

/// A measure of a court with a person nobody may name, one who may be named, and evidence of both kinds.
std::unique_ptr<storage::Store> workspace(const support::Folder &folder)
{
    auto store = folder.create();
    const auto written = store->write(storage::Intent::AddRecommendation, [](const storage::Writer &db) {
        const auto document = support::addDocument(db, u"CEDAW"_s, u"CEDAW/C/VAL/CO/8"_s);
        const auto mdh = support::addInstitution(db, u"MDH"_s, u"Ministerio de Derechos Humanos"_s, u"Ministry of Human Rights"_s);
        const auto msp = support::addInstitution(db, u"MSP"_s, u"Ministerio de Salud"_s, u"Ministry of Health"_s);
        domain::Recommendation r {.document = document, .paragraph = u"27 b)"_s, .order = 1,
            .text = {.es = u"=Adopte \"medidas\",\ncon presupuesto"_s, .en = u"Adopt measures"_s}, .due = QDate(2026, 3, 31)};
        r.position = domain::Position::Supported;
        r.externalSystem = u"uhri"_s;
        r.externalId = u"aaaa-1"_s;
        const auto id = storage::recommendations::save(db, r);
        storage::assignments::setLead(db, id, mdh);
        storage::assignments::setSupport(db, id, {msp});
        storage::recommendations::setRecommendingStates(db, id, {{.iso3 = u"PRY"_s, .printed = u"Paraguay"_s}, {.iso3 = {}, .printed = u"Ruritania"_s}});
        storage::measures::save(db, domain::Beneficiary {.recommendation = id, .name = secretPerson});
        storage::measures::save(db, domain::Beneficiary {.recommendation = id, .name = u"Comunidad pública"_s, .confidential = false});
        const auto entry = storage::progress::save(db, domain::Progress {.recommendation = id, .institution = mdh, .narrative = {.es = u"Avance"_s, .en = {}}});
        storage::evidence::addLink(db, {.progress = entry, .title = secretEvidence, .link = u"https://example.org/1"_s, .confidentiality = domain::Confidentiality::Confidential});
        storage::evidence::addLink(db, {.progress = entry, .title = u"Acta"_s, .link = u"https://example.org/2"_s, .confidentiality = domain::Confidentiality::Public});
        for (int i = 0; i < 3; ++i)
            storage::recommendations::save(db, {.document = document, .paragraph = QString::number(30 + i), .order = 10 + i, .text = {.es = u"Otra"_s, .en = {}}, .archived = i == 2});
    });
    if (!written)
        qFatal("not written: %s", qPrintable(written.error().detail));
    return store;
}

QList<QStringList> csvRows(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("not readable");
    CsvReader reader(file, detectEncoding(file));
    QList<QStringList> rows;
    CsvReader::Record record;
    while (reader.next(record))
        rows << record.cells;
    return rows;
}

/// Everything a file says, unpacked.
QByteArray everythingIn(const QString &path)
{
    QByteArray all = files::bytesOf(path);
    QuaZip zip(path);
    if (!zip.open(QuaZip::mdUnzip))
        return all;
    for (bool more = zip.goToFirstFile(); more; more = zip.goToNextFile()) {
        QuaZipFile part(&zip);
        if (part.open(QIODevice::ReadOnly))
            all += part.readAll();
    }
    return all;
}

} // namespace

class TestListExport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyColumnHasWordsInBothLanguages()
    {
        const wording::Wording es(Language::Spanish);
        const wording::Wording en(Language::English);
        QSet<QString> titlesEs;
        for (const QString &code : exportColumnCodes()) {
            QVERIFY2(wording::columns::title(en, code) != code, qPrintable(code));
            titlesEs << wording::columns::title(es, code);
        }
        QCOMPARE(titlesEs.size(), exportColumns().size());
    }

    void csvInSpanish()
    {
        const support::Folder folder;
        const auto store = workspace(folder);
        const QString path = folder.path(u"lista.csv"_s);
        const wording::Wording words(Language::Spanish);
        ListExport what {.format = ListFormat::Csv, .order = {.key = domain::SortKey::Document},
            .columns = {u"id"_s, u"reference"_s, u"body"_s, u"text_es"_s, u"text_en"_s, u"position"_s, u"recommending_states"_s, u"lead"_s,
                u"lead_name"_s, u"support"_s, u"due"_s, u"overdue"_s, u"status"_s, u"progress"_s, u"activity"_s, u"external_id"_s}};
        const auto written = exportList(*store, what, path, words);
        QVERIFY(written);
        QCOMPARE(*written, (SheetTotals {.rows = 3, .cut = 0}));
        const auto rows = csvRows(path);
        QCOMPARE(rows.size(), 4);
        QCOMPARE(rows[0].at(1), words.text("columns", "Reference"));
        QCOMPARE(rows[0].at(3), words.text("columns", "Text (Spanish)"));
        QCOMPARE(rows[1], (QStringList {u"1"_s, words.reference(u"CEDAW/C/VAL/CO/8"_s, u"27 b)"_s), u"CEDAW"_s, u"'=Adopte \"medidas\",\ncon presupuesto"_s,
                              u"Adopt measures"_s, words.position(domain::Position::Supported), u"Paraguay; Ruritania"_s, u"MDH"_s,
                              u"Ministerio de Derechos Humanos"_s, u"MSP"_s, u"2026-03-31"_s, wording::columns::yesOrNo(words, true),
                              words.status(domain::Status::NotStarted), u"0"_s, words.activity(domain::Activity::None), u"aaaa-1"_s}));
    }

    void jsonIsAsTheListPrintsIt()
    {
        const support::Folder folder;
        const auto store = workspace(folder);
        const QString path = folder.path(u"lista.json"_s);
        const auto written = exportList(*store, {.format = ListFormat::Json, .order = {.key = domain::SortKey::Document}}, path, wording::Wording(Language::English));
        QVERIFY(written);
        const auto array = QJsonDocument::fromJson(files::bytesOf(path)).array();
        QCOMPARE(array.size(), 3);
        const QJsonObject first = array.first().toObject();
        QCOMPARE(first.keys().size(), exportColumns().size());
        QCOMPARE(first.value("id"_L1).toInt(), 1);
        QCOMPARE(first.value("reference"_L1).toString(), u"CEDAW/C/VAL/CO/8, 27 b)"_s);
        QCOMPARE(first.value("status"_L1).toString(), u"not_started"_s);
        QCOMPARE(first.value("due"_L1).toString(), u"2026-03-31"_s);
        QCOMPARE(first.value("overdue"_L1).toBool(), true);
        QCOMPARE(first.value("text_es"_L1).toString(), u"=Adopte \"medidas\",\ncon presupuesto"_s); // no apostrophe: JSON has no formulas
        QCOMPARE(first.value("support"_L1).toArray(), (QJsonArray {u"MSP"_s}));
        QCOMPARE(first.value("recommending_states"_L1).toArray(), (QJsonArray {u"PRY"_s, u"Ruritania"_s}));
        QVERIFY(array.at(1).toObject().value("lead"_L1).isNull());
        QVERIFY(array.at(1).toObject().value("due"_L1).isNull());
    }

    void theChosenInTheirOrder()
    {
        const support::Folder folder;
        const auto store = workspace(folder);
        const QString path = folder.path(u"lista.csv"_s);
        ListExport what {.format = ListFormat::Csv, .columns = {u"id"_s}};
        what.only = {domain::RecommendationId(3), domain::RecommendationId(1), domain::RecommendationId(99)};
        QVERIFY(exportList(*store, what, path, wording::Wording(Language::English)));
        QCOMPARE(csvRows(path).mid(1), (QList<QStringList> {{u"3"_s}, {u"1"_s}}));
    }

    void archivedOnesComeWhenAskedFor()
    {
        const support::Folder folder;
        const auto store = workspace(folder);
        ListExport what {.format = ListFormat::Csv, .columns = {u"id"_s, u"archived"_s}};
        what.criteria = domain::Criteria().narrowedBy({.field = domain::Field::Archived, .values = {u"yes"_s, u"no"_s}});
        const auto written = exportList(*store, what, folder.path(u"lista.csv"_s), wording::Wording(Language::English));
        QVERIFY(written);
        QCOMPARE(written->rows, 4);
    }

    void confidentialStaysOut_data()
    {
        QTest::addColumn<ListFormat>("format");
        for (const ListFormat format : domain::allOf<ListFormat>())
            QTest::newRow(domain::code(format).data()) << format;
    }
    void confidentialStaysOut()
    {
        QFETCH(ListFormat, format);
        const support::Folder folder;
        const auto store = workspace(folder);
        const QString path = folder.path(u"lista."_s + domain::code(format));
        ListExport what {.format = format};
        QVERIFY(exportList(*store, what, path, wording::Wording(Language::Spanish)));
        QByteArray all = everythingIn(path);
        QVERIFY(all.contains("Comunidad pública"));
        QVERIFY(all.contains("Acta"));
        QVERIFY(!all.contains("MARCA"));
        what.withConfidential = true;
        QVERIFY(exportList(*store, what, path, wording::Wording(Language::Spanish)));
        all = everythingIn(path);
        QVERIFY(all.contains(secretPerson.toUtf8()));
        QVERIFY(all.contains(secretEvidence.toUtf8()));
    }

    void mistakesAndCancel()
    {
        const support::Folder folder;
        const auto store = workspace(folder);
        const wording::Wording words(Language::Spanish);
        const QString path = folder.path(u"lista.xlsx"_s);
        auto refused = exportList(*store, {.columns = {u"colour"_s}}, path, words);
        QVERIFY(!refused);
        QCOMPARE(refused.error(), (domain::Error {domain::ErrorCode::InvalidValue, u"colour"_s}));
        refused = exportList(*store, {}, QFileInfo(path).path(), words);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, domain::ErrorCode::IsDirectory);
        refused = exportList(*store, {}, folder.path(u"nowhere/lista.xlsx"_s), words);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, domain::ErrorCode::FileNotWritable);
        files::bytesOf(store->path()); // the workspace is as it was
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("old");
        old.close();
        for (const ListFormat format : domain::allOf<ListFormat>()) {
            refused = exportList(*store, {.format = format}, path, words, work::Progress({}, [] { return true; }));
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, domain::ErrorCode::Cancelled);
            QCOMPARE(files::bytesOf(path), QByteArray("old"));
        }
        QCOMPARE(QDir(QFileInfo(path).path()).entryList({u"*.xlsx*"_s, u".avance*"_s, u"lista*"_s}, QDir::Files | QDir::Hidden), QStringList {u"lista.xlsx"_s});
    }
};

QTEST_GUILESS_MAIN(TestListExport)
#include "tst_listexport.moc"
