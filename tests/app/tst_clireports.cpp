// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"
#include "support/workspace.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using program::english;
using program::Outcome;
using program::run;

/// Reports as a person's script makes and keeps them, of the demonstration workspace.
class TestCliReports : public QObject
{
    Q_OBJECT
    QTemporaryDir m_dir;
    QString m_demo;
    QString m_symbol; ///< of concluding observations
    int m_folders = 0;

    [[nodiscard]] static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// A new folder with a copy of the workspace.
    [[nodiscard]] QDir office()
    {
        QDir dir(m_dir.path());
        const QString name = QString::number(++m_folders);
        if (!dir.mkdir(name) || !dir.cd(name) || !QFile::copy(m_demo, dir.filePath(u"v.avance"_s)))
            qFatal("no folder");
        return dir;
    }
    [[nodiscard]] static QStringList reportsIn(const QDir &dir)
    {
        QStringList names = dir.entryList(QDir::Files | QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
        names.removeIf([](const QString &name) { return name.startsWith(u"v.avance"_s); });
        return names;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_demo = m_dir.filePath(u"demo.avance"_s);
        QCOMPARE(run({u"demo"_s, m_demo, u"--today"_s, u"2026-05-19"_s}).code, 0);
        const auto store = support::take(storage::Store::open(m_demo, support::context()));
        m_symbol = support::take(store->read([](const storage::Reader &db) {
            for (const auto &document : storage::documents::all(db)) {
                if (document.kind == "concluding_observations"_L1)
                    return document.symbol;
            }
            return QString();
        }));
        QVERIFY(!m_symbol.isEmpty());
    }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void severalAtOnce()
    {
        const QDir dir = office();
        const Outcome made = run({u"report"_s, dir.filePath(u"v.avance"_s), u"follow_up"_s, u"--document"_s, m_symbol,
            u"--lang"_s, u"es,en"_s, u"--format"_s, u"docx,html"_s, u"--out"_s, dir.filePath(u"r"_s), u"--title"_s,
            u"Mi respuesta"_s, u"--unvalidated"_s, u"--json"_s});
        QVERIFY2(made.code == 0, qPrintable(made.error));
        QCOMPARE(reportsIn(dir).join(u' '), u"r.en.docx r.en.html r.es.docx r.es.html"_s);
        QCOMPARE(made.object().value("files"_L1).toArray().size(), 4);
        QVERIFY(made.object().value("report"_L1).isNull());
        QVERIFY(made.object().value("words"_L1).toObject().value("es"_L1).toInteger() > 100);
        QVERIFY(contentOf(dir.filePath(u"r.es.docx"_s)).startsWith("PK"));
        QVERIFY(contentOf(dir.filePath(u"r.es.html"_s)).contains("Mi respuesta"));
        QVERIFY(contentOf(dir.filePath(u"r.en.html"_s)).contains("lang=\"en\""));
        QCOMPARE(run({u"reports"_s, dir.filePath(u"v.avance"_s), u"--json"_s}).array().size(), 0);
    }

    void oneIsKeptAndMadeAgain()
    {
        const QDir dir = office();
        const QString workspace = dir.filePath(u"v.avance"_s);
        const QStringList order{u"report"_s, workspace, u"follow_up"_s, u"--document"_s, m_symbol, u"--lang"_s, u"es"_s,
            u"--unvalidated"_s, u"--keep"_s, u"--actor"_s, u"Ana"_s, u"--out"_s};
        const Outcome first = run(order + QStringList{dir.filePath(u"uno.docx"_s)});
        QVERIFY2(first.code == 0, qPrintable(first.error));
        QVERIFY(first.out.contains("informe 1"));
        QCOMPARE(run(order + QStringList{dir.filePath(u"dos.html"_s), u"--title"_s, u"Otro título"_s}).code, 0);
        const QJsonArray all = run({u"reports"_s, workspace, u"--json"_s}).array();
        QCOMPARE(all.size(), 2);
        QCOMPARE(all.first().toObject().value("title"_L1).toString(), u"Otro título"_s);
        QCOMPARE(all.first().toObject().value("previous"_L1).toInteger(), 1);
        QCOMPARE(all.first().toObject().value("author"_L1).toString(), u"Ana"_s);
        const QJsonObject shown = run({u"reports"_s, workspace, u"show"_s, u"1"_s, u"--json"_s}).object();
        QCOMPARE(shown.value("choice"_L1).toObject().value("kind"_L1).toString(), u"follow_up"_s);
        QCOMPARE(shown.value("files"_L1).toArray().first().toObject().value("name"_L1).toString(), u"uno.docx"_s);
        QVERIFY(english({u"reports"_s, workspace, u"show"_s, u"#1"_s}).out.contains("issued"));
        QVERIFY(english({u"reports"_s, workspace}).out.contains("follow_up"));
        // Again, in the language it has, whatever the console speaks.
        const Outcome again =
            run({u"reports"_s, workspace, u"again"_s, u"1"_s, u"--out"_s, dir.filePath(u"otra.docx"_s), u"--json"_s});
        QVERIFY2(again.code == 0, qPrintable(again.error));
        QCOMPARE(again.object().value("same"_L1).toBool(), true);
        QCOMPARE(contentOf(dir.filePath(u"otra.docx"_s)), contentOf(dir.filePath(u"uno.docx"_s)));
        QCOMPARE(
            english({u"reports"_s, workspace, u"again"_s, u"1"_s, u"--out"_s, dir.filePath(u"in-english.docx"_s)}).code,
            2);
        QCOMPARE(run({u"reports"_s, workspace, u"again"_s, u"9"_s, u"--out"_s, dir.filePath(u"x.docx"_s)}).code, 2);
        // Compared: the two say the same below their titles.
        QCOMPARE(run({u"reports"_s, workspace, u"compare"_s, u"2"_s, u"--json"_s}).array().size(), 0);
        QCOMPARE(
            run({u"reports"_s, workspace, u"compare"_s, u"2"_s, u"1"_s, u"--out"_s, dir.filePath(u"cambios.html"_s)})
                .code,
            0);
        QVERIFY(contentOf(dir.filePath(u"cambios.html"_s)).contains("no ha cambiado nada"));
        QCOMPARE(run({u"reports"_s, workspace, u"compare"_s, u"1"_s}).code, 2);
        QVERIFY(english({u"history"_s, workspace}).out.contains("Report issued: "));
        QCOMPARE(run({u"undo"_s, workspace}).code, 0);
        QCOMPARE(run({u"reports"_s, workspace, u"--json"_s}).array().size(), 1);
        QCOMPARE(run({u"check"_s, workspace}).code, 0);
    }

    /// Each time by another process, whose hashes are ordered otherwise.
    void everyFormatIsMadeAgain()
    {
        const QDir dir = office();
        const QString workspace = dir.filePath(u"v.avance"_s);
        const QString formats = u"pdf,docx,odt,html,xlsx,md"_s;
        QCOMPARE(run({u"report"_s, workspace, u"follow_up"_s, u"--document"_s, m_symbol, u"--lang"_s, u"es"_s, u"--format"_s, formats,
                         u"--unvalidated"_s, u"--keep"_s, u"--out"_s, dir.filePath(u"r"_s)})
                     .code,
            0);
        for (const QString &format : formats.split(u',')) {
            const QString again = dir.filePath(u"otra."_s + format);
            QCOMPARE(run({u"reports"_s, workspace, u"again"_s, u"1"_s, u"--out"_s, again}).code, 0);
            QVERIFY2(contentOf(again) == contentOf(dir.filePath(u"r.es."_s + format)), qPrintable(format));
        }
    }

    void annexesAndLooks()
    {
        const QDir dir = office();
        const QString workspace = dir.filePath(u"v.avance"_s);
        QCOMPARE(
            english({u"template"_s, workspace, u"report_styles"_s, u"--out"_s, dir.filePath(u"estilos.docx"_s)}).code,
            0);
        const QStringList order{u"report"_s, workspace, u"follow_up"_s, u"--document"_s, m_symbol, u"--unvalidated"_s,
            u"--confidentiality"_s, u"confidential"_s, u"--out"_s, dir.filePath(u"r.docx"_s)};
        const Outcome made = run(order
            + QStringList{u"--template"_s, dir.filePath(u"estilos.docx"_s), u"--annexes"_s, dir.filePath(u"a.zip"_s)});
        QVERIFY2(made.code == 0, qPrintable(made.error));
        QVERIFY(contentOf(dir.filePath(u"a.zip"_s)).startsWith("PK"));
        QCOMPARE(run(order + QStringList{u"--template"_s, workspace}).code, 3);
        QCOMPARE(run(order + QStringList{u"--template"_s, dir.filePath(u"none.docx"_s)}).code, 3);
    }

    void whatIsWrongLeavesNothing_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("code");
        QTest::newRow("no document") << QStringList{u"follow_up"_s} << 2;
        QTest::newRow("unknown document") << QStringList{u"follow_up"_s, u"--document"_s, u"CEDAW/C/XXX/CO/9"_s} << 2;
        QTest::newRow("no institution") << QStringList{u"institution"_s} << 2;
        QTest::newRow("unknown institution") << QStringList{u"institution"_s, u"--institution"_s, u"NADIE"_s} << 2;
        QTest::newRow("person of nobody") << QStringList{u"status"_s, u"--person"_s, u"Ana"_s} << 2;
        QTest::newRow("kind") << QStringList{u"weather"_s} << 2;
        QTest::newRow("date") << QStringList{u"status"_s, u"--from"_s, u"yesterday"_s} << 2;
        QTest::newRow("period") << QStringList{u"status"_s, u"--from"_s, u"2026-05-01"_s, u"--to"_s, u"2026-04-01"_s}
                                << 2;
        QTest::newRow("order") << QStringList{u"status"_s, u"--group-by"_s, u"colour"_s} << 2;
        QTest::newRow("circle") << QStringList{u"status"_s, u"--confidentiality"_s, u"secret"_s} << 2;
        QTest::newRow("language") << QStringList{u"status"_s, u"--lang"_s, u"es,fr"_s} << 2;
        QTest::newRow("format") << QStringList{u"status"_s, u"--format"_s, u"docx,doc"_s} << 2;
    }

    void whatIsWrongLeavesNothing()
    {
        QFETCH(QStringList, words);
        QFETCH(int, code);
        const QDir dir = office();
        const Outcome outcome = run(QStringList{u"report"_s, dir.filePath(u"v.avance"_s)} + words
            + QStringList{u"--out"_s, dir.filePath(u"r.html"_s)});
        QCOMPARE(outcome.code, code);
        QVERIFY(!outcome.error.isEmpty());
        QCOMPARE(reportsIn(dir), QStringList());
    }

    void oneFileThatCannotBeWrittenStopsAll()
    {
        const QDir dir = office();
        QVERIFY(dir.mkdir(u"r.es.docx"_s));
        const Outcome outcome = run({u"report"_s, dir.filePath(u"v.avance"_s), u"status"_s, u"--lang"_s, u"es"_s,
            u"--format"_s, u"html,docx"_s, u"--out"_s, dir.filePath(u"r"_s), u"--keep"_s});
        QCOMPARE(outcome.code, 3);
        QCOMPARE(reportsIn(dir), QStringList{u"r.es.docx"_s});
        QCOMPARE(run({u"reports"_s, dir.filePath(u"v.avance"_s), u"--json"_s}).array().size(), 0);
    }

    void severalLanguagesAreForReportsOnly()
    {
        const QDir dir = office();
        QCOMPARE(run({u"list"_s, dir.filePath(u"v.avance"_s), u"--lang"_s, u"es,en"_s}).code, 2);
        for (const QStringList &words :
            {QStringList{u"fetch"_s}, {u"show"_s}, {u"show"_s, u"x"_s}, {u"list"_s, u"1"_s}, {u"again"_s, u"1"_s}})
            QCOMPARE(run(QStringList{u"reports"_s, dir.filePath(u"v.avance"_s)} + words).code, 2);
    }

    void aLetterhead()
    {
        const QDir dir = office();
        const QString workspace = dir.filePath(u"v.avance"_s);
        QFile crest(dir.filePath(u"escudo.png"_s));
        QVERIFY(crest.open(QIODevice::WriteOnly));
        crest.write(QByteArray::fromBase64(
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="));
        crest.close();
        const QStringList set{u"letterhead"_s, workspace};
        QCOMPARE(run(set
                     + QStringList{u"--institution-es"_s, u"Ministerio de Relaciones Exteriores"_s, u"--address-es"_s,
                         u"Calle 1"_s, u"--address-es"_s, u"Ciudad"_s, u"--crest"_s, crest.fileName(),
                         u"--crest-description-es"_s, u"Escudo"_s})
                     .code,
            0);
        QCOMPARE(run(set + QStringList{u"--institution-en"_s, u"Ministry of Foreign Affairs"_s}).code, 0);
        const QJsonObject now = run(set + QStringList{u"--json"_s}).object();
        QCOMPARE(now.value("institution_es"_L1).toString(), u"Ministerio de Relaciones Exteriores"_s);
        QCOMPARE(now.value("institution_en"_L1).toString(), u"Ministry of Foreign Affairs"_s);
        QCOMPARE(now.value("address_es"_L1).toString(), u"Calle 1\nCiudad"_s);
        QVERIFY(now.value("crest_bytes"_L1).toInteger() > 0);
        QFile words(dir.filePath(u"palabras.png"_s));
        QVERIFY(words.open(QIODevice::WriteOnly));
        words.write("no picture");
        words.close();
        QCOMPARE(run(set + QStringList{u"--crest"_s, words.fileName()}).code, 2);
        QCOMPARE(run(set + QStringList{u"--crest"_s, workspace}).code, 2);
        QCOMPARE(run(set + QStringList{u"--crest"_s, dir.filePath(u"none.png"_s)}).code, 3);
        QCOMPARE(run({u"report"_s, workspace, u"status"_s, u"--lang"_s, u"es"_s, u"--out"_s, dir.filePath(u"r.html"_s)})
                     .code,
            0);
        QVERIFY(contentOf(dir.filePath(u"r.html"_s)).contains("Ministerio de Relaciones Exteriores"));
        QVERIFY(english({u"history"_s, workspace}).out.contains("Letterhead set"));
        QCOMPARE(run(set + QStringList{u"--crest"_s, u"none"_s}).code, 0);
        QCOMPARE(run(set + QStringList{u"--json"_s}).object().value("crest_bytes"_L1).toInteger(), 0);
    }
};

QTEST_GUILESS_MAIN(TestCliReports)
#include "tst_clireports.moc"
