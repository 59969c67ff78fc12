// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "work/task.h"

#include <QRegularExpression>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using domain::ErrorCode;
using domain::Result;

class TestTask : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void deliversOnceOnTheThreadOfTheContext();
    void deliversAnError();
    void aCancelledTaskIsDeliveredAsCancelled();
    void deliversNothingWhenTheContextIsGone();
    void aSecondReaderGetsTheSameResult();
    void reportsAShareOfTheWhole();
    void aTaskOfNothingFinishes();
    void aSilentProgressIsNeverCancelled();
};

void TestTask::deliversOnceOnTheThreadOfTheContext()
{
    QObject context;
    QList<int> delivered;
    QThread *worker = nullptr;
    QThread *receiver = nullptr;
    const auto task = work::start<int>([&](const work::Progress &) -> Result<int> {
        worker = QThread::currentThread();
        return 42;
    });
    work::whenDone(&context, task, [&](const Result<int> &result) {
        receiver = QThread::currentThread();
        delivered += result.value_or(-1);
    });
    QTRY_COMPARE(delivered, QList<int>{42});
    QCOMPARE(receiver, QThread::currentThread());
    QVERIFY(worker != receiver);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(delivered.size(), 1);
}

void TestTask::deliversAnError()
{
    QObject context;
    std::optional<domain::Error> error;
    const auto task = work::start<int>(
        [](const work::Progress &) -> Result<int> { return domain::failure(ErrorCode::DiskFull, u"x"_s); });
    work::whenDone(&context, task, [&](const Result<int> &result) { error = result.error(); });
    QTRY_VERIFY(error);
    QCOMPARE(*error, (domain::Error{ErrorCode::DiskFull, u"x"_s}));
}

void TestTask::aCancelledTaskIsDeliveredAsCancelled()
{
    QObject context;
    QSemaphore started;
    std::optional<domain::Error> error;
    auto task = work::start<int>([&](const work::Progress &progress) -> Result<int> {
        started.release();
        while (!progress.isCancelled())
            QThread::yieldCurrentThread();
        return domain::failure(ErrorCode::Cancelled);
    });
    work::whenDone(&context, task, [&](const Result<int> &result) { error = result.error(); });
    started.acquire();
    task.cancel();
    QTRY_VERIFY(error);
    QCOMPARE(error->code, ErrorCode::Cancelled);
}

void TestTask::deliversNothingWhenTheContextIsGone()
{
    QSemaphore mayEnd;
    bool delivered = false;
    auto context = std::make_unique<QObject>();
    auto task = work::start<int>([&](const work::Progress &) -> Result<int> {
        mayEnd.acquire();
        return 1;
    });
    work::whenDone(context.get(), task, [&](const Result<int> &) { delivered = true; });
    context.reset();
    mayEnd.release();
    task.waitForFinished();
    QCoreApplication::processEvents();
    QVERIFY(!delivered);
}

void TestTask::aSecondReaderGetsTheSameResult()
{
    QObject context;
    int sum = 0;
    const auto task = work::start<int>([](const work::Progress &) -> Result<int> { return 3; });
    work::whenDone(&context, task, [&](const Result<int> &result) { sum += *result; });
    work::whenDone(&context, task, [&](const Result<int> &result) { sum += *result; });
    QTRY_COMPARE(sum, 6);
}

void TestTask::reportsAShareOfTheWhole()
{
    QSemaphore reported;
    QSemaphore looked;
    auto task = work::start<int>([&](const work::Progress &progress) -> Result<int> {
        for (const auto &[done, total] :
            {std::pair<qint64, qint64>{0, 0}, {134'000'000'000, 268'000'000'000}, {5, 5}}) {
            progress.report(done, total);
            reported.release();
            looked.acquire();
        }
        return 0;
    });
    QCOMPARE(task.progressMinimum(), 0);
    for (const int expected : {0, 500, 1000}) {
        reported.acquire();
        QCOMPARE(task.progressValue(), expected);
        QCOMPARE(task.progressMaximum(), 1000);
        looked.release();
    }
    task.waitForFinished();
}

void TestTask::aTaskOfNothingFinishes()
{
    QObject context;
    bool done = false;
    const auto task = work::start<void>([](const work::Progress &) -> Result<void> { return {}; });
    work::whenDone(&context, task, [&](const Result<void> &result) { done = result.has_value(); });
    QTRY_VERIFY(done);
}

void TestTask::aSilentProgressIsNeverCancelled()
{
    const work::Progress silent;
    silent.report(1, 2);
    QVERIFY(!silent.isCancelled());
}

QTEST_GUILESS_MAIN(TestTask)
#include "tst_task.moc"
