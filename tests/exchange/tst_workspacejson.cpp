// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demo.h"
#include "exchange/workspacejson.h"
#include "files.h"
#include "hostile.h"
#include "storage/assessments.h"
#include "storage/changes.h"
#include "storage/dump.h"
#include "storage/followup.h"
#include "storage/letterhead.h"
#include "storage/reportrecords.h"
#include "storage/office.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
namespace json = exchange::workspacejson;
using domain::ErrorCode;

namespace {

/// Every table but the record and the drafts, row by row.
QByteArrayList contentOf(const storage::Store &store)
{
    QByteArrayList lines;
    const auto read = store.read([&](const storage::Reader &db) {
        const auto tables = storage::dump::tables(db);
        for (const auto &table : tables) {
            storage::dump::rows(db, table, {.confidential = true, .bytes = true}, [&](std::span<const storage::dump::Value> values) {
                QByteArray line = table.name;
                for (const auto &value : values) {
                    line += '|' + QByteArray::number(qsizetype(value.index()));
                    if (const auto *number = std::get_if<qint64>(&value))
                        line += QByteArray::number(*number);
                    else if (const auto *real = std::get_if<double>(&value))
                        line += QByteArray::number(*real, 'g', 17);
                    else if (const auto *text = std::get_if<std::string_view>(&value))
                        line += QByteArray(text->data(), qsizetype(text->size()));
                    else if (const auto *bytes = std::get_if<storage::dump::Bytes>(&value))
                        line += QByteArray(bytes->bytes.data(), qsizetype(bytes->bytes.size()));
                }
                lines << line;
            });
        }
    });
    if (!read)
        qFatal("not read");
    return lines;
}

/// The invented State's workspace, and the marks of what nobody else may read.
std::unique_ptr<storage::Store> demonstration(const support::Folder &folder)
{
    const QString path = folder.path(u"demo.avance"_s);
    if (!demo::write(path, QDate(2026, 5, 19)))
        qFatal("no demonstration");
    auto store = storage::Store::open(path, support::context());
    QFile file(folder.path(u"secreto.txt"_s));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no file");
    file.write("MARCA-BYTES " + QByteArray(2'000'000, 'x'));
    file.close();
    QFile open(folder.path(u"acta.txt"_s));
    if (!open.open(QIODevice::WriteOnly))
        qFatal("no file");
    open.write("Acta pública");
    open.close();
    const auto written = (*store)->write(storage::Intent::EditEvidence, [&](const storage::Writer &db) {
        const domain::RecommendationId id(1);
        const auto entry = storage::progress::save(db, domain::Progress {.recommendation = id, .narrative = {.es = u"Avance"_s, .en = {}}});
        storage::evidence::addFile(db, {.progress = entry, .title = u"MARCA-TITULO"_s, .issuer = u"MARCA-EMISOR"_s, .fileName = u"MARCA-NOMBRE.txt"_s,
            .confidentiality = domain::Confidentiality::Confidential}, file.fileName());
        storage::evidence::addLink(db, {.progress = entry, .title = u"MARCA-ENLACE"_s, .link = u"https://example.org/MARCA"_s,
            .confidentiality = domain::Confidentiality::Confidential});
        storage::evidence::addFile(db, {.progress = entry, .title = u"Acta"_s, .confidentiality = domain::Confidentiality::Public}, open.fileName());
        storage::measures::save(db, domain::Beneficiary {.recommendation = id, .name = u"MARCA-PERSONA"_s});
        storage::letterhead::save(db, {.institution = {.es = u"Ministerio"_s, .en = {}}, .crest = QByteArray("\x89PNG\r\n\x1a\n escudo")});
        for (const QString &level : {u"internal"_s, u"confidential"_s}) {
            const QString word = level == "internal"_L1 ? u"público"_s : u"MARCA-INFORME"_s;
            const auto report = storage::reportrecords::save(db, {.kind = u"court"_s, .title = word, .choice = {{u"confidentiality"_s, level}}});
            storage::reportrecords::saveEdit(db, report, {.key = u"s.scope"_s, .text = word});
            storage::reportrecords::issue(db, report,
                {{.document = "Texto " + word.toUtf8(), .files = {{.format = u"pdf"_s, .name = word + u".pdf"_s, .sha256 = u"aa"_s}},
                    .answers = {{id, u"Respuesta "_s + word}}}});
        }
        // The report that goes on from one that stays in the office.
        storage::reportrecords::save(db, {.kind = u"court"_s, .previous = storage::reportrecords::all(db).first().id});
    });
    if (!written)
        qFatal("not written: %s", qPrintable(written.error().detail));
    return std::move(*store);
}

QByteArray minimal(const QByteArray &tables, const QByteArray &rows = "{\"meta\":1}", const QByteArray &head = "\"version\":1,\"schema\":2")
{
    return "{\"format\":\"avance-workspace\"," + head + ",\"rows\":" + rows + ",\"tables\":{" + tables + "}}";
}

} // namespace

class TestWorkspaceJson : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void thereAndBackIsTheSame()
    {
        const support::Folder folder;
        const auto from = demonstration(folder);
        const QString path = folder.path(u"todo.json"_s);
        const auto written = json::write(*from, path, {.withConfidential = true, .withEvidence = true});
        QVERIFY(written);
        QVERIFY(written->leftOut.isEmpty());
        QVERIFY(json::isOne(path));
        const auto to = folder.create(u"nuevo.avance"_s);
        const auto empty = contentOf(*to);
        const auto tried = json::trial(*to, path);
        QVERIFY2(tried, tried ? "" : qPrintable(tried.error().detail));
        QCOMPARE(contentOf(*to), empty);
        const auto loaded = json::load(*to, path);
        QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().detail));
        QCOMPARE(loaded->rows, written->rows);
        QCOMPARE(loaded->filesWithoutBytes, 0);
        QCOMPARE(contentOf(*to), contentOf(*from));
        // One change, and a sound workspace that finds its texts.
        const auto changes = to->read([](const storage::Reader &db) { return storage::changes::list(db); });
        QCOMPARE(changes->size(), 2);
        QCOMPARE(changes->first().intent, storage::Intent::LoadWorkspace);
        const auto problems = to->read([](const storage::Reader &db) { return storage::check(db); });
        for (const auto &problem : *problems)
            QVERIFY2(false, qPrintable(problem.detail));
        // Twice the same file.
        const QString again = folder.path(u"otra.json"_s);
        QVERIFY(json::write(*to, again, {.withConfidential = true, .withEvidence = true}));
        QCOMPARE(files::bytesOf(again), files::bytesOf(path));
        // And back.
        QVERIFY(to->revert(*loaded->change));
        const auto isVocabulary = [](const QByteArray &line) { return !line.startsWith("content"); };
        QByteArrayList after = contentOf(*to);
        erase_if(after, std::not_fn(isVocabulary));
        QCOMPARE(after, empty);
        QVERIFY2(json::load(*to, path), "an undone one can be taken in again");
        QCOMPARE(contentOf(*to), contentOf(*from));
    }

    void hostileTexts()
    {
        const support::Folder folder;
        { const auto empty = folder.create(u"vacio.avance"_s); }
        const auto copy = [&folder](const QString &name) {
            for (const QString &tail : {u""_s, u"-wal"_s, u"-shm"_s})
                QFile::remove(folder.path(name) + tail);
            if (!QFile::copy(folder.path(u"vacio.avance"_s), folder.path(name)))
                qFatal("no copy");
            return std::move(*storage::Store::open(folder.path(name), support::context()));
        };
        QVERIFY(rc::check([&] {
            const auto from = copy(u"de.avance"_s);
            const auto to = copy(u"a.avance"_s);
            const QString path = folder.path(u"todo.json"_s);
            const auto texts = *rc::gen::container<std::vector<QString>>(hostile::anyText());
            const auto saved = from->write(storage::Intent::AddRecommendation, [&](const storage::Writer &db) {
                const auto document = support::addDocument(db, u"CEDAW"_s, u"CEDAW/C/VAL/CO/8"_s);
                for (const QString &text : texts)
                    storage::recommendations::save(db, {.document = document, .text = {.es = u"a"_s + text, .en = text}});
            });
            RC_ASSERT(saved.has_value());
            RC_ASSERT(json::write(*from, path, {}).has_value());
            RC_ASSERT(json::load(*to, path).has_value());
            RC_ASSERT(contentOf(*to) == contentOf(*from));
        }));
    }

    void confidentialStaysOut()
    {
        const support::Folder folder;
        const auto from = demonstration(folder);
        const QString path = folder.path(u"todo.json"_s);
        for (const bool bytes : {false, true}) {
            const auto written = json::write(*from, path, {.withConfidential = false, .withEvidence = bytes});
            QVERIFY(written);
            const QByteArray all = files::bytesOf(path);
            QVERIFY(!all.contains("MARCA"));
            QVERIFY(!all.contains(QByteArray("MARCA-BYTES ").toBase64().first(12)));
            QCOMPARE(all.contains(QByteArray("Acta pública").toBase64()), bytes);
            QVERIFY(all.contains("Acta"));
            QVERIFY(!all.contains(QByteArray("Texto MARCA-INFORME").toBase64()));
            QVERIFY(all.contains(QByteArray("Texto público").toBase64()));
            QVERIFY(all.contains(QByteArray("\x89PNG\r\n\x1a\n escudo").toBase64()));
            QStringList tables;
            for (const auto &[table, count] : written->leftOut)
                tables << table;
            QVERIFY(tables.contains(u"evidence"_s));
            QVERIFY(tables.contains(u"beneficiary"_s));
            QVERIFY(tables.contains(u"report"_s));
            QVERIFY(tables.contains(u"report_answer"_s));
            const auto to = folder.create(bytes ? u"b.avance"_s : u"a.avance"_s);
            const auto loaded = json::load(*to, path);
            QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().detail));
            QCOMPARE(loaded->leftOut, written->leftOut);
            QCOMPARE(loaded->filesWithoutBytes > 0, !bytes);
        }
        QVERIFY(json::write(*from, path, {.withConfidential = true, .withEvidence = true}));
        const QByteArray all = files::bytesOf(path);
        for (const char *mark : {"MARCA-TITULO", "MARCA-EMISOR", "MARCA-NOMBRE", "MARCA-ENLACE", "MARCA-PERSONA"})
            QVERIFY2(all.contains(mark), mark);
        QVERIFY(all.contains(QByteArray("MARCA-BYTES ").toBase64()));
    }

    /// A file that came without bytes takes them when the same file is attached again.
    void attachedAgain()
    {
        const support::Folder folder;
        const auto from = demonstration(folder);
        const QString path = folder.path(u"todo.json"_s);
        QVERIFY(json::write(*from, path, {}));
        const auto to = folder.create(u"a.avance"_s);
        const auto loaded = json::load(*to, path);
        QVERIFY(loaded);
        const auto added = to->write(storage::Intent::EditEvidence, [&](const storage::Writer &db) {
            const auto entry = storage::progress::save(db, domain::Progress {.recommendation = domain::RecommendationId(1), .narrative = {.es = u"Otra"_s, .en = {}}});
            const auto id = storage::evidence::addFile(db, {.progress = entry, .title = u"Acta"_s}, folder.path(u"acta.txt"_s));
            QBuffer out;
            out.open(QIODevice::WriteOnly);
            storage::evidence::copyTo(db, id, out);
            QCOMPARE(out.data(), QByteArray("Acta pública"));
        });
        QVERIFY2(added, added ? "" : qPrintable(added.error().detail));
    }

    void onlyIntoAnEmptyOne()
    {
        const support::Folder folder;
        const auto store = folder.create();
        const QString path = folder.path(u"todo.json"_s);
        QVERIFY(json::write(*store, path, {}));
        QVERIFY(store->write(storage::Intent::EditInstitution, [](const storage::Writer &db) { support::addInstitution(db, u"MDH"_s, u"Ministerio"_s, {}); }));
        for (const auto &refused : {json::load(*store, path), json::trial(*store, path)}) {
            QVERIFY(!refused);
            QCOMPARE(refused.error(), (domain::Error {ErrorCode::NotAllowed, u"workspace_not_empty"_s}));
        }
    }

    void badFiles_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("detail"); // a part of it
        const QByteArray meta = "\"meta\":[{\"key\":\"state\",\"value\":\"VAL\"}]";
        QTest::newRow("empty") << QByteArray() << ErrorCode::EmptyFile << u"x.json"_s;
        QTest::newRow("truncated head") << QByteArray("{\"format\":\"avance-workspace\",") << ErrorCode::MalformedFile << u"x.json (29 B)"_s;
        QTest::newRow("truncated row") << minimal("\"meta\":[{\"key\":\"state\",\"value\":\"VA").chopped(2) << ErrorCode::MalformedFile << u"meta #1"_s;
        QTest::newRow("another format") << QByteArray("{\"format\":\"other\"}") << ErrorCode::UnknownFormat << QString();
        QTest::newRow("a list") << QByteArray("[1,2]") << ErrorCode::UnknownFormat << QString();
        QTest::newRow("newer form") << minimal(meta, "{\"meta\":1}", "\"version\":2,\"schema\":2") << ErrorCode::NewerWorkspace << u"x.json"_s;
        QTest::newRow("newer schema") << minimal(meta, "{\"meta\":1}", "\"version\":1,\"schema\":9999") << ErrorCode::NewerWorkspace << u"x.json"_s;
        QTest::newRow("unknown table") << minimal("\"colour\":[]") << ErrorCode::UnfitContent << u": colour"_s;
        QTest::newRow("the record") << minimal("\"change\":[]") << ErrorCode::UnfitContent << u": change"_s;
        QTest::newRow("unknown column") << minimal("\"meta\":[{\"key\":\"state\",\"worth\":\"VAL\"}]") << ErrorCode::UnfitContent << u"meta #1"_s;
        QTest::newRow("column twice") << minimal("\"meta\":[{\"key\":\"a\",\"key\":\"b\",\"value\":\"\"}]") << ErrorCode::UnfitContent << u"meta #1"_s;
        QTest::newRow("another kind") << minimal("\"meta\":[{\"key\":\"state\",\"value\":5}]") << ErrorCode::UnfitContent << u"value"_s;
        QTest::newRow("row twice") << minimal("\"meta\":[{\"key\":\"a\",\"value\":\"\"},{\"key\":\"a\",\"value\":\"\"}]") << ErrorCode::UnfitContent << u"meta #2"_s;
        QTest::newRow("dangling") << minimal(meta + ",\"term\":[{\"id\":7,\"vocabulary_id\":99,\"code\":\"x\"}]", "{\"meta\":1,\"term\":1}") << ErrorCode::UnfitContent << u"term 7 → vocabulary"_s;
        QTest::newRow("too deep") << minimal("\"meta\":[{\"key\":{\"a\":1}}]") << ErrorCode::UnfitContent << u"meta #1"_s;
        QTest::newRow("far too deep") << minimal("\"meta\":" + QByteArray(1'000'000, '[')) << ErrorCode::UnfitContent << QString();
        QTest::newRow("fewer rows than announced") << minimal(meta, "{\"meta\":2}") << ErrorCode::MalformedFile << u"meta: 1/2"_s;
        QTest::newRow("no announcement") << QByteArray("{\"format\":\"avance-workspace\",\"version\":1,\"tables\":{}}") << ErrorCode::UnfitContent << u"tables"_s;
        QTest::newRow("not UTF-8") << minimal("\"meta\":[{\"key\":\"\xFF\",\"value\":\"\"}]") << ErrorCode::MalformedFile << u"meta #1"_s;
        QTest::newRow("something behind") << minimal(meta) + "x" << ErrorCode::MalformedFile << u"x.json"_s;
        QTest::newRow("bytes that are no base64") << minimal("\"content_chunk\":[{\"content_id\":1,\"position\":0,\"bytes\":\"***\"}]", "{\"content_chunk\":1}") << ErrorCode::UnfitContent << u"content_chunk #1"_s;
        QTest::newRow("other bytes")
            << minimal(meta + ",\"content\":[{\"id\":1,\"sha256\":\"aa\",\"size\":1}],\"content_chunk\":[{\"content_id\":1,\"position\":0,\"bytes\":\"YQ==\"}]",
                   "{\"meta\":1,\"content\":1,\"content_chunk\":1}")
            << ErrorCode::UnfitContent << u"content aa"_s;
    }
    void badFiles()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(ErrorCode, code);
        QFETCH(QString, detail);
        const support::Folder folder;
        const auto store = folder.create();
        const auto before = contentOf(*store);
        QFile file(folder.path(u"x.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        const auto loaded = json::load(*store, file.fileName());
        QVERIFY(!loaded);
        QVERIFY2(loaded.error().code == code, qPrintable(QString::number(int(loaded.error().code)) + loaded.error().detail));
        QVERIFY2(loaded.error().detail.contains(detail), qPrintable(loaded.error().detail));
        QCOMPARE(contentOf(*store), before);
        QCOMPARE(store->read([](const storage::Reader &db) { return storage::changes::list(db).size(); }).value(), 1);
    }

    void cancelled()
    {
        const support::Folder folder;
        const auto store = folder.create();
        const QString path = folder.path(u"todo.json"_s);
        const work::Progress stop({}, [] { return true; });
        const auto written = json::write(*store, path, {}, stop);
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::Cancelled);
        QVERIFY(!QFile::exists(path));
        QVERIFY(json::write(*store, path, {}));
        const auto loaded = json::load(*store, path, stop);
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().code, ErrorCode::Cancelled);
    }

    /// The schema in the documentation names every table and column, and no others.
    void theDocumentedSchemaIsComplete()
    {
        const support::Folder folder;
        const auto store = folder.create();
        const auto schema = QJsonDocument::fromJson(files::bytesOf(QStringLiteral(SOURCES "/docs/workspace.schema.json"))).object();
        const auto tables = schema.value("properties"_L1).toObject().value("tables"_L1).toObject().value("properties"_L1).toObject();
        const auto read = store->read([&](const storage::Reader &db) { return storage::dump::tables(db); });
        QStringList names;
        for (const auto &table : *read) {
            names << QString::fromUtf8(table.name);
            QStringList columns;
            for (const auto &column : table.columns)
                columns << QString::fromUtf8(column.name);
            columns.sort();
            const auto row = tables.value(names.last()).toObject().value("items"_L1).toObject();
            QCOMPARE(row.value("properties"_L1).toObject().keys(), columns);
            QCOMPARE(row.value("additionalProperties"_L1).toBool(true), false);
        }
        names.sort();
        QCOMPARE(tables.keys(), names);
    }
};

QTEST_GUILESS_MAIN(TestWorkspaceJson)
#include "tst_workspacejson.moc"
