// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/batch.h"
#include "reports/documentjson.h"
#include "sample.h"
#include "support/workspace.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;
using domain::ErrorCode;
using domain::Language;
using reports::Batch;
using reports::Format;

/// The files of one report: all of them in their places, or none.
class TestBatch : public QObject
{
    Q_OBJECT

    [[nodiscard]] static reports::Document document(Language language)
    {
        reports::Document document;
        document.metadata = {.title = u"Informe"_s, .language = language, .date = QDate(2026, 5, 19)};
        document.blocks = {reports::Heading{.text = reports::plain(u"Respuestas"_s), .anchor = u"answers"_s},
            reports::Paragraph{
                .text = reports::plain(u"Se adoptó el protocolo."_s), .number = 1, .key = u"r12.answer"_s},
            reports::Paragraph{.text = reports::plain(u"Otro."_s), .number = 2, .key = u"r13.answer"_s},
            reports::Paragraph{.text = {}, .key = u"r14.answer"_s},
            reports::Paragraph{.text = reports::plain(u"Alcance."_s), .number = 3, .key = u"s.scope"_s}};
        return document;
    }
    [[nodiscard]] static QStringList filesIn(const support::TemporaryFolder &folder)
    {
        return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
    [[nodiscard]] static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void write(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void namesOfFiles()
    {
        QCOMPARE(reports::targets(u"a/informe.pdf"_s, {Language::Spanish}, {Format::Pdf}),
            (QList{reports::Target{Language::Spanish, Format::Pdf, u"a/informe.pdf"_s}}));
        QStringList names;
        for (const auto &target :
            reports::targets(u"informe"_s, {Language::Spanish, Language::English}, {Format::Html, Format::Pdf}))
            names << target.path;
        QCOMPARE(names.join(u' '), u"informe.es.html informe.es.pdf informe.en.html informe.en.pdf"_s);
    }

    void allAreThereAtOnce()
    {
        const support::TemporaryFolder folder;
        const QList<reports::Document> documents{document(Language::Spanish), document(Language::English)};
        const auto targets = reports::targets(
            folder.filePath(u"informe"_s), {Language::Spanish, Language::English}, {Format::Html, Format::Pdf});
        auto batch = Batch::write(documents, targets);
        QVERIFY(batch);
        for (const auto &target : targets)
            QVERIFY(!QFile::exists(target.path));
        QVERIFY(batch->place());
        batch->keep();
        *batch = Batch();
        QCOMPARE(filesIn(folder).join(u' '), u"informe.en.html informe.en.pdf informe.es.html informe.es.pdf"_s);
    }

    void whatIsKept()
    {
        const support::TemporaryFolder folder;
        const auto batch = Batch::write({document(Language::Spanish)},
            reports::targets(folder.filePath(u"i"_s), {Language::Spanish}, {Format::Html, Format::Pdf}), {},
            {.edits = {{.language = Language::Spanish, .key = u"r13.answer"_s, .text = u"Uno.\n\nDos."_s},
                 {.language = Language::English, .key = u"r12.answer"_s, .text = u"Another language."_s},
                 {.language = Language::Spanish, .key = u"r99.answer"_s, .text = u"No longer asked."_s}}});
        QVERIFY(batch);
        QCOMPARE(batch->issued().size(), 1);
        const auto &issued = batch->issued().first();
        QCOMPARE(*reports::fromBytes(issued.document), document(Language::Spanish));
        QCOMPARE(issued.answers,
            (QHash<domain::RecommendationId, QString>{{domain::RecommendationId(12), u"Se adoptó el protocolo."_s},
                {domain::RecommendationId(13), u"Uno.\n\nDos."_s}}));
        QCOMPARE(issued.files.size(), 2);
        QCOMPARE(issued.files.first().name, u"i.es.html"_s);
        QCOMPARE(issued.files.last().format, u"pdf"_s);
    }

    void hashesAreThoseOfTheFiles()
    {
        const support::TemporaryFolder folder;
        auto batch = Batch::write({document(Language::Spanish)},
            reports::targets(folder.filePath(u"i.html"_s), {Language::Spanish}, {Format::Html}));
        QVERIFY(batch);
        QVERIFY(batch->place());
        const QByteArray bytes = contentOf(folder.filePath(u"i.html"_s));
        const auto &file = batch->issued().first().files.first();
        QCOMPARE(file.size, bytes.size());
        QCOMPARE(file.sha256, QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()));
        QCOMPARE(file.name, u"i.html"_s);
    }

    void whatIsNotKeptIsTakenAway()
    {
        const support::TemporaryFolder folder;
        const auto targets =
            reports::targets(folder.filePath(u"i"_s), {Language::Spanish}, {Format::Html, Format::Pdf});
        {
            auto batch = Batch::write({document(Language::Spanish)}, targets);
            QVERIFY(batch);
        }
        QCOMPARE(filesIn(folder), QStringList());
        {
            auto batch = Batch::write({document(Language::Spanish)}, targets);
            QVERIFY(batch && batch->place());
        }
        QCOMPARE(filesIn(folder), QStringList());
    }

    void aCancelledOneLeavesNothing()
    {
        const support::TemporaryFolder folder;
        write(folder.filePath(u"i.es.html"_s), "older");
        qint64 reached = 0;
        const work::Progress progress([&](qint64 done, qint64 total) { reached = total > 0 ? 100 * done / total : 0; },
            [&] { return reached >= 50; });
        const auto batch = Batch::write({document(Language::Spanish)},
            reports::targets(folder.filePath(u"i"_s), {Language::Spanish}, {Format::Html, Format::Pdf}), progress);
        QVERIFY(!batch);
        QCOMPARE(batch.error().code, ErrorCode::Cancelled);
        QCOMPARE(filesIn(folder), QStringList{u"i.es.html"_s});
        QCOMPARE(contentOf(folder.filePath(u"i.es.html"_s)), QByteArray("older"));
    }

    void onePlaceThatCannotBeWrittenToStopsAll()
    {
        const support::TemporaryFolder folder;
        QVERIFY(QDir(folder.path()).mkdir(u"i.es.pdf"_s));
        const auto targets =
            reports::targets(folder.filePath(u"i"_s), {Language::Spanish}, {Format::Html, Format::Pdf});
        const auto batch = Batch::write({document(Language::Spanish)}, targets);
        QVERIFY(!batch);
        QCOMPARE(batch.error(), (domain::Error{ErrorCode::IsDirectory, folder.filePath(u"i.es.pdf"_s)}));
        QCOMPARE(filesIn(folder), QStringList());
        const QString nowhere = folder.filePath(u"no/such/i.html"_s);
        const auto lost = Batch::write({document(Language::Spanish)}, {{Language::Spanish, Format::Html, nowhere}});
        QVERIFY(!lost);
        QCOMPARE(lost.error(), (domain::Error{ErrorCode::FileNotWritable, nowhere}));
    }

    void aWorkspaceInUseIsNotWrittenOver()
    {
        const support::Folder folder;
        const auto store = folder.create();
        const auto batch =
            Batch::write({document(Language::Spanish)}, {{Language::Spanish, Format::Html, folder.path()}});
        QVERIFY(!batch);
        QCOMPARE(batch.error().code, ErrorCode::FileExists);
    }
};

QTEST_MAIN(TestBatch)
#include "tst_batch.moc"
