// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "docxcheck.h"
#include "reports/annexes.h"
#include "storage/followup.h"
#include "support/workspace.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace reports;

/// A workspace with pieces of evidence, and a report that cites them.
class TestAnnexes : public QObject
{
    Q_OBJECT

    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    domain::EvidenceId attach(const QByteArray &bytes)
    {
        const QString path = m_folder->path(u"attached"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no file");
        file.close();
        domain::EvidenceId id(0);
        support::take(m_store->write(storage::Intent::EditEvidence, [&](const storage::Writer &db) {
            id = storage::evidence::addFile(db, {.progress = *m_entry, .title = u"x"_s}, path);
        }));
        return id;
    }

    static QStringList in(const QString &folder)
    {
        return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }

    Document cited()
    {
        Document out;
        out.metadata = {.title = u"Informe"_s, .language = domain::Language::Spanish};
        out.annexes = {{1, u"Anexo 1"_s, u"Acta de la sesión"_s, {}, attach("acta"), u"ACTA.PDF"_s},
            {2, u"Anexo 2"_s, u"Página"_s, u"https://example.org/a?b=1&c"_s, {}, {}},
            {3, u"Anexo 3"_s, u"../../etc/passwd"_s, {}, attach("tres"), u"x.tar.gz"_s}};
        return out;
    }

    std::unique_ptr<support::Folder> m_folder;
    std::unique_ptr<storage::Store> m_store;
    std::optional<domain::ProgressId> m_entry;

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_folder = std::make_unique<support::Folder>();
        m_store = m_folder->create();
        support::take(m_store->write(storage::Intent::AddProgress, [&](const storage::Writer &db) {
            const auto document = support::addDocument(db, u"CEDAW"_s, u"CEDAW/C/VAL/CO/8"_s);
            const auto recommendation = support::addRecommendation(db, document, u"24"_s, u"Texto"_s, u"Text"_s);
            m_entry = storage::progress::save(db,
                domain::Progress{.recommendation = recommendation,
                    .narrative = {.es = u"Avance"_s},
                    .author = u"prueba"_s,
                    .written = support::moment});
        }));
    }
    void cleanup()
    {
        m_store.reset();
        m_folder.reset();
    }

    void filesAreNumberedAsTheyAreCited()
    {
        const QString folder = m_folder->path(u"anexos"_s);
        QVERIFY(annexes::toFolder(*m_store, cited(), folder));
        QCOMPARE(in(folder),
            QStringList({u"Anexo 01 - Acta de la sesión.pdf"_s, u"Anexo 03 - .._.._etc_passwd.gz"_s,
                u"Lista de anexos.html"_s}));
        QCOMPARE(contentOf(folder + u"/Anexo 01 - Acta de la sesión.pdf"_s), "acta");
        const QString index = QString::fromUtf8(contentOf(folder + u"/Lista de anexos.html"_s));
        QVERIFY(index.contains(u"href=\"https://example.org/a?b=1&amp;c\""_s));
        QVERIFY(index.contains(u"Anexo 01 - Acta de la sesión.pdf"_s));
        QVERIFY(!in(m_folder->path(u"."_s)).filter(u"annexes-"_s).size());
    }

    void inOneArchive()
    {
        const QString path = m_folder->path(u"anexos.zip"_s);
        Document document = cited();
        document.metadata.language = domain::Language::English;
        QVERIFY(annexes::toZip(*m_store, document, path));
        const auto parts = docxcheck::partsOf(contentOf(path));
        QCOMPARE(parts.keys(),
            QStringList({u"Annex 01 - Acta de la sesión.pdf"_s, u"Annex 03 - .._.._etc_passwd.gz"_s,
                u"List of annexes.html"_s}));
        QCOMPARE(parts.value(u"Annex 03 - .._.._etc_passwd.gz"_s), "tres");
        const QByteArray first = contentOf(path);
        QVERIFY(annexes::toZip(*m_store, document, path));
        QCOMPARE(contentOf(path), first);
    }

    void namesFitEverySystem_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("fileName");
        QTest::addColumn<QString>("name");
        QTest::newRow("plain") << u"Acta"_s << u"acta.docx"_s << u"Anexo 07 - Acta.docx"_s;
        QTest::newRow("no title") << u"  "_s << u"acta.docx"_s << u"Anexo 07.docx"_s;
        QTest::newRow("no ending") << u"Acta"_s << u"acta"_s << u"Anexo 07 - Acta"_s;
        QTest::newRow("strange ending") << u"Acta"_s << u"acta.p df/.."_s << u"Anexo 07 - Acta"_s;
        QTest::newRow("system names") << u"CON"_s << u"nul.txt"_s << u"Anexo 07 - CON.txt"_s;
        QTest::newRow("signs") << u"a/b\\c:d*e?\"<>|"_s << u"x.txt"_s << u"Anexo 07 - a_b_c_d_e_____.txt"_s;
        QTest::newRow("turned round") << QString::fromUtf16(u"acta\u202Efdp.exe") << u"x.txt"_s
                                      << u"Anexo 07 - actafdp.exe.txt"_s;
        QTest::newRow("line ends") << u"a\nb\tc"_s << u"x.txt"_s << u"Anexo 07 - a b c.txt"_s;
        QTest::newRow("dots at the end") << u"Acta..."_s << u"x.txt"_s << u"Anexo 07 - Acta.txt"_s;
    }
    void namesFitEverySystem()
    {
        QFETCH(QString, title);
        QFETCH(QString, fileName);
        QFETCH(QString, name);
        Document document;
        document.annexes = {{7, u"Anexo 7"_s, title, {}, domain::EvidenceId(1), fileName}};
        QCOMPARE(annexes::fileNames(document), QStringList(name));
    }

    void longTitlesAreCutAndNamesDiffer()
    {
        Document document;
        const QString title(400, u'x');
        for (int i = 0; i < 3; ++i)
            document.annexes.append(
                {120, u"Anexo 120"_s, i == 1 ? title.toUpper() : title, {}, domain::EvidenceId(1), u"x.pdf"_s});
        const QStringList names = annexes::fileNames(document);
        QSet<QString> different;
        for (const QString &name : names) {
            QVERIFY(name.toUtf8().size() < 200 && name.startsWith(u"Anexo 120"_s) && name.endsWith(u".pdf"_s));
            different.insert(name.toLower());
        }
        QCOMPARE(different.size(), 3);
    }

    void aFolderWithSomethingInItStays()
    {
        const QString folder = m_folder->path(u"anexos"_s);
        QVERIFY(QDir().mkpath(folder + u"/mine"_s));
        const auto written = annexes::toFolder(*m_store, cited(), folder);
        QVERIFY(!written);
        QCOMPARE(written.error().code, domain::ErrorCode::FileExists);
        QCOMPARE(in(folder), QStringList(u"mine"_s));
        QVERIFY(QDir(folder).rmdir(u"mine"_s));
        QVERIFY(annexes::toFolder(*m_store, cited(), folder));
        QCOMPARE(in(folder).size(), 3);
    }

    void evidenceThatIsGoneLeavesNothing()
    {
        Document document = cited();
        document.annexes.append({4, u"Anexo 4"_s, u"Otro"_s, {}, domain::EvidenceId(999), u"x.pdf"_s});
        const QStringList before = in(m_folder->path(u"."_s));
        const auto toFolder = annexes::toFolder(*m_store, document, m_folder->path(u"anexos"_s));
        const auto toZip = annexes::toZip(*m_store, document, m_folder->path(u"anexos.zip"_s));
        QCOMPARE(toFolder.error().code, domain::ErrorCode::NotFound);
        QCOMPARE(toZip.error().code, domain::ErrorCode::NotFound);
        QCOMPARE(in(m_folder->path(u"."_s)), before);
    }

    void cancelledLeavesNothing()
    {
        const Document document = cited();
        const QStringList before = in(m_folder->path(u"."_s));
        int asked = 0;
        const work::Progress progress({}, [&asked] { return ++asked > 2; });
        const auto toFolder = annexes::toFolder(*m_store, document, m_folder->path(u"anexos"_s), progress);
        asked = 0;
        const auto toZip = annexes::toZip(*m_store, document, m_folder->path(u"anexos.zip"_s), progress);
        QCOMPARE(toFolder.error().code, domain::ErrorCode::Cancelled);
        QCOMPARE(toZip.error().code, domain::ErrorCode::Cancelled);
        QCOMPARE(in(m_folder->path(u"."_s)), before);
    }
};

QTEST_GUILESS_MAIN(TestAnnexes)
#include "tst_annexes.moc"
