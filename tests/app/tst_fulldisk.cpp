// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/temporaryfolder.h"

#include <QProcess>
#include <QRegularExpression>
#include <QtTest>

using namespace Qt::StringLiterals;

/// Runs the built program where no byte is free: a small file system in memory, mounted in a namespace of the test's own.
class TestFullDisk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void saysSoAndLeavesTheWorkspace_data();
    void saysSoAndLeavesTheWorkspace();

private:
    struct Outcome
    {
        int code = -1;
        QString text;
    };
    static Outcome shell(const QString &script, const QString &folder);
    support::TemporaryFolder m_folder;
};

TestFullDisk::Outcome TestFullDisk::shell(const QString &script, const QString &folder)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setWorkingDirectory(folder);
    process.start(u"unshare"_s, {u"--user"_s, u"--mount"_s, u"--map-root-user"_s, u"sh"_s, u"-c"_s, script});
    if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAll())};
}

void TestFullDisk::initTestCase()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    QVERIFY(QDir(m_folder.path()).mkpath(u"disk"_s));
    if (shell(u"mount -t tmpfs -o size=64k tmpfs disk"_s, m_folder.path()).code != 0)
        QSKIP("this machine does not let a person mount a file system in a namespace");
    const Outcome made = shell(u"'" AVANCE_PROGRAM "' demo whole.avance --lang en"_s, m_folder.path());
    QVERIFY2(made.code == 0, qPrintable(made.text));
}

void TestFullDisk::saysSoAndLeavesTheWorkspace_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::newRow("status") << u"status disk/w.avance 232 implemented"_s;
    QTest::newRow("progress") << u"log disk/w.avance 232 --institution JUD --text Something"_s;
    QTest::newRow("report") << u"report disk/w.avance status --format html --out disk/r.html"_s;
    for (const char *format : {"csv", "xlsx", "ods", "json"})
        QTest::addRow("export %s", format) << u"export disk/w.avance --out disk/x.%1"_s.arg(QLatin1StringView(format));
    QTest::newRow("new") << u"new disk/n.avance --state GE"_s;
    QTest::newRow("demonstration") << u"demo disk/n.avance"_s;
}

void TestFullDisk::saysSoAndLeavesTheWorkspace()
{
    QFETCH(QString, arguments);
    // Exit 9: something was left behind or changed.
    const QString script = u"mount -t tmpfs -o size=12m tmpfs disk && cp whole.avance disk/w.avance && "
                           "{ dd if=/dev/zero of=disk/filler bs=1k 2>/dev/null; "
                           "'" AVANCE_PROGRAM "' %1 --lang en; code=$?; "
                           "rm disk/filler; cmp disk/w.avance whole.avance || exit 9; ls disk; exit $code; }"_s.arg(arguments);
    const Outcome outcome = shell(script, m_folder.path());
    QVERIFY2(outcome.code == 3, qPrintable(outcome.text)); // a file cannot be written
    QVERIFY2(outcome.text.contains(u"disk is full"_s), qPrintable(outcome.text));
    static const QRegularExpression leftBehind(u"^(n\\.avance|r\\.html|x\\..*|.*part.*)$"_s, QRegularExpression::MultilineOption);
    QVERIFY2(!outcome.text.contains(leftBehind), qPrintable(outcome.text));
}

QTEST_GUILESS_MAIN(TestFullDisk)
#include "tst_fulldisk.moc"
