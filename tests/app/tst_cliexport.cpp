// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"
#include "support/csv.h"
#include "support/workspace.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using program::english;
using program::Outcome;
using program::run;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Exports as a person's script makes them, of the demonstration workspace.
class TestCliExport : public QObject
{
    Q_OBJECT
    QTemporaryDir m_dir;
    QString m_demo;

    [[nodiscard]] QString path(const QString &name) const { return m_dir.filePath(name); }

private Q_SLOTS:
    void initTestCase()
    {
        m_demo = path(u"demo.avance"_s);
        QCOMPARE(run({u"demo"_s, m_demo, u"--today"_s, u"2026-05-19"_s}).code, 0);
    }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aListAsEveryFormat_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("csv") << u"csv"_s << QByteArray("\xEF\xBB\xBF");
        QTest::newRow("xlsx") << u"xlsx"_s << QByteArray("PK");
        QTest::newRow("ods") << u"ods"_s << QByteArray("PK");
        QTest::newRow("json") << u"json"_s << QByteArray("[\n{");
    }
    void aListAsEveryFormat()
    {
        QFETCH(QString, format);
        QFETCH(QByteArray, start);
        const QString out = path(u"lista."_s + format);
        const QJsonArray listed = run({u"list"_s, m_demo, u"body:CEDAW"_s, u"--json"_s}).array();
        const Outcome exported = run({u"export"_s, m_demo, u"--out"_s, out, u"--query"_s, u"body:CEDAW"_s, u"--json"_s});
        QVERIFY2(exported.code == 0, qPrintable(exported.error));
        QCOMPARE(exported.object().value("recommendations"_L1).toInteger(), listed.size());
        QCOMPARE(exported.object().value("format"_L1).toString(), format);
        QVERIFY(contentOf(out).startsWith(start));
    }

    /// The columns the list has say the same in JSON.
    void jsonAgreesWithTheList()
    {
        const QString out = path(u"lista.json"_s);
        QCOMPARE(run({u"export"_s, m_demo, u"--out"_s, out, u"--query"_s, u"body:CEDAW"_s}).code, 0);
        const QJsonArray listed = run({u"list"_s, m_demo, u"body:CEDAW"_s, u"--json"_s}).array();
        const QJsonArray exported = QJsonDocument::fromJson(contentOf(out)).array();
        QCOMPARE(exported.size(), listed.size());
        for (qsizetype i = 0; i < listed.size(); ++i) {
            const QJsonObject row = listed[i].toObject();
            for (const QString &key : row.keys())
                QVERIFY2(exported[i].toObject().value(key) == row.value(key), qPrintable(key));
        }
    }

    void columnsAndLanguage()
    {
        const QString out = path(u"lista.csv"_s);
        QCOMPARE(run({u"export"_s, m_demo, u"--out"_s, out, u"--columns"_s, u"reference, status,lead"_s, u"--lang"_s, u"es"_s}).code, 0);
        QCOMPARE(csvRows(QString::fromUtf8(contentOf(out))).first(), (QStringList {u"Referencia"_s, u"Situación"_s, u"Líder"_s}));
        const Outcome names = english({u"export"_s, m_demo, u"--columns"_s, u"help"_s});
        QCOMPARE(names.code, 0);
        QVERIFY(names.out.contains("external_id"));
        const Outcome wrong = english({u"export"_s, m_demo, u"--out"_s, out, u"--columns"_s, u"colour"_s});
        QCOMPARE(wrong.code, 2);
        QVERIFY(wrong.error.contains(u"colour"_s));
    }

    void archivedOnesToo()
    {
        const QString out = path(u"lista.csv"_s);
        const auto rows = [&](const QStringList &more) {
            return run(QStringList {u"export"_s, m_demo, u"--out"_s, out, u"--json"_s} + more).object().value("recommendations"_L1).toInteger();
        };
        const auto listed = run({u"list"_s, m_demo, u"--json"_s}).array().size();
        QCOMPARE(rows({}), listed);
        QVERIFY(rows({u"--all"_s}) >= listed);
    }

    void theWholeWorkspaceThereAndBack()
    {
        const QString out = path(u"todo.json"_s);
        QCOMPARE(run({u"export"_s, m_demo, u"--out"_s, out, u"--with-confidential"_s, u"--with-evidence"_s}).code, 0);
        QVERIFY(contentOf(out).startsWith("{\"format\":\"avance-workspace\","));
        const QString fresh = path(u"nuevo.avance"_s);
        QCOMPARE(run({u"new"_s, fresh, u"--state"_s, u"PRY"_s}).code, 0);
        const QByteArray before = run({u"check"_s, fresh, u"--json"_s}).out;
        const Outcome trial = english({u"import"_s, fresh, out, u"--dry-run"_s});
        QVERIFY2(trial.code == 0, qPrintable(trial.error));
        QCOMPARE(run({u"check"_s, fresh, u"--json"_s}).out, before);
        const Outcome taken = run({u"import"_s, fresh, out, u"--json"_s});
        QVERIFY2(taken.code == 0, qPrintable(taken.error));
        QCOMPARE(taken.object().value("format"_L1).toString(), u"workspace_json"_s);
        QCOMPARE(run({u"list"_s, fresh, u"--json"_s}).out, run({u"list"_s, m_demo, u"--json"_s}).out);
        const Outcome checked = run({u"check"_s, fresh});
        QVERIFY2(checked.code == 0, checked.out.constData());
        // Once more: it is not empty now.
        const Outcome again = english({u"import"_s, fresh, out});
        QCOMPARE(again.code, 2);
        QVERIFY(again.error.contains(u"empty"_s));
        // Undone and taken in again.
        QCOMPARE(run({u"undo"_s, fresh}).code, 0);
        QCOMPARE(run({u"import"_s, fresh, out}).code, 0);
    }

    void confidentialIsLeftOutAndSaid()
    {
        const QString out = path(u"todo.json"_s);
        const Outcome exported = run({u"export"_s, m_demo, u"--out"_s, out, u"--json"_s});
        QCOMPARE(exported.code, 0);
        const QJsonObject leftOut = exported.object().value("left_out"_L1).toObject();
        const auto written = QJsonDocument::fromJson(contentOf(out)).object();
        QCOMPARE(written.value("left_out"_L1).toObject(), leftOut);
        for (const auto &each : written.value("tables"_L1).toObject().value("beneficiary"_L1).toArray())
            QCOMPARE(each.toObject().value("confidential"_L1).toInt(), 0);
        for (const auto &each : written.value("tables"_L1).toObject().value("evidence"_L1).toArray())
            QVERIFY(each.toObject().value("confidentiality"_L1).toString() != "confidential"_L1);
    }

    void mistakes_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("code");
        QTest::newRow("no file") << QStringList {} << 2;
        QTest::newRow("no format") << QStringList {u"--out"_s, path(u"x.doc"_s)} << 2;
        QTest::newRow("a folder") << QStringList {u"--out"_s, m_dir.path(), u"--format"_s, u"csv"_s} << 3;
        QTest::newRow("no folder") << QStringList {u"--out"_s, path(u"no/x.csv"_s)} << 3;
        QTest::newRow("query") << QStringList {u"--out"_s, path(u"x.csv"_s), u"--query"_s, u"colour:red"_s} << 2;
        QTest::newRow("sort") << QStringList {u"--out"_s, path(u"x.csv"_s), u"--sort"_s, u"colour"_s} << 2;
        QTest::newRow("evidence of a list") << QStringList {u"--out"_s, path(u"x.csv"_s), u"--with-evidence"_s} << 2;
        QTest::newRow("over the workspace") << QStringList {u"--out"_s, path(u"demo.avance"_s), u"--format"_s, u"json"_s} << 3;
    }
    void mistakes()
    {
        QFETCH(QStringList, words);
        const QByteArray before = contentOf(m_demo);
        const Outcome refused = english(QStringList {u"export"_s, m_demo} + words);
        QTEST(refused.code, "code");
        QVERIFY(!refused.error.isEmpty());
        QVERIFY(!QFile::exists(path(u"x.csv"_s)));
        QCOMPARE(contentOf(m_demo), before);
    }
};

QTEST_GUILESS_MAIN(TestCliExport)
#include "tst_cliexport.moc"
