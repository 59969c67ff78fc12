// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Prints what one change of all recommendations takes, and its undo, as the worker of the window does them: seconds, those of the processor, and
// the most memory the program had by then.   bench_many [RECOMMENDATIONS]
#include "benchworkspace.h"

#include "storage/assignments.h"
#include "storage/institutions.h"
#include "storage/recommendations.h"
#include "storage/spread.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <cstdio>
#include <ctime>
#include <functional>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using storage::Intent;
using storage::Writer;

namespace {

qint64 peakMegabytes()
{
    rusage usage {};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024;
}

void print(const char *what, qint64 milliseconds)
{
    static double before = 0;
    const double processor = static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
    std::printf("%-44s %8.1f s   %8.1f s   %6lld MB\n", what, static_cast<double>(milliseconds) / 1000.0, processor - before,
        static_cast<long long>(peakMegabytes()));
    std::fflush(stdout);
    before = processor;
}

void change(storage::Store &store, const char *what, Intent intent, const std::vector<domain::RecommendationId> &ids,
    const std::function<void(const Writer &, domain::RecommendationId)> &each)
{
    QElapsedTimer timer;
    timer.start();
    const auto made = store.write(intent, [&](const Writer &db) {
        for (const auto id : ids)
            each(db, id);
    });
    if (!made || !*made)
        qFatal("%s: nothing was written", what);
    print(what, timer.restart());
    if (!store.revert(**made))
        qFatal("%s: not undone", what);
    print("  undone", timer.elapsed());
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const int count = app.arguments().value(1, u"267548"_s).toInt();
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"many.avance"_s); // a copy: the benches share the workspace
    if (!QFile::copy(bench::workspace(count), path))
        qFatal("no copy");
    const auto store = bench::take(storage::Store::open(path, bench::context()));
    const auto ids = store->read([](const storage::Reader &db) { return storage::recommendations::ids(db, {}, {}); }).value();
    const auto institution = store->read([](const storage::Reader &db) { return *storage::institutions::all(db).first().id; }).value();
    QElapsedTimer timer;
    timer.start();
    const auto leads = store->read([&](const storage::Reader &db) { return storage::spread::leads(db, ids).size(); }).value();
    print("who leads them (read)", timer.elapsed());
    std::printf("%zu recommendations, %lld different leads\n", ids.size(), static_cast<long long>(leads));
    change(*store, "assign all to one institution", Intent::Assign, ids,
        [&](const Writer &db, domain::RecommendationId id) { storage::assignments::setLead(db, id, institution); });
    change(*store, "priority of all", Intent::SetPriority, ids, [](const Writer &db, domain::RecommendationId id) {
        auto found = storage::recommendations::find(db, id);
        found.priority = domain::Priority::High;
        storage::recommendations::save(db, found);
    });
    return 0;
}
