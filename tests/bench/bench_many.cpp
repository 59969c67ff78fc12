// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Prints what one change of all recommendations takes (or a handover, or the merge of a term, of all), and its undo, as the worker of the window does
// them: seconds, those of the processor, and the most memory the program had by then.   bench_many [RECOMMENDATIONS]
#include "benchworkspace.h"

#include "storage/assignments.h"
#include "storage/handovers.h"
#include "storage/institutions.h"
#include "storage/recommendations.h"
#include "storage/spread.h"
#include "storage/terms.h"

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

void change(storage::Store &store, const char *what, Intent intent, const std::function<void(const Writer &)> &work)
{
    QElapsedTimer timer;
    timer.start();
    const auto made = store.write(intent, work);
    if (!made || !*made)
        qFatal("%s: nothing was written", what);
    print(what, timer.restart());
    if (!store.revert(**made))
        qFatal("%s: not undone", what);
    print("  undone", timer.elapsed());
}

/// All recommendations led by the first institution and described with the first theme, kept for what follows.
void prepare(storage::Store &store, const std::vector<domain::RecommendationId> &ids, domain::InstitutionId institution, domain::TermId term)
{
    const auto made = store.write(Intent::Import, [&](const Writer &db) {
        for (const auto id : ids) {
            storage::assignments::setLead(db, id, institution);
            storage::recommendations::changeTerms(db, id, {term}, {});
        }
    });
    if (!made)
        qFatal("not prepared");
}

void handOverAndMerge(storage::Store &store, const std::vector<domain::RecommendationId> &ids)
{
    const auto [institutions, themes] = store
                                            .read([](const storage::Reader &db) {
                                                return std::pair(storage::institutions::all(db), storage::terms::all(db, u"theme"_s));
                                            })
                                            .value();
    prepare(store, ids, *institutions.at(0).id, *themes.at(0).id);
    storage::handovers::Plan plan {.subject = {.institution = *institutions.at(0).id}, .lastDay = QDate(2026, 5, 31), .to = institutions.at(1).id};
    QElapsedTimer timer;
    timer.start();
    const auto sheet = store.read([&](const storage::Reader &db) { return storage::handovers::read(db, plan.subject); }).value();
    for (const auto &row : sheet.rows)
        plan.moved << row.assignment;
    print("the sheet of an institution that leads all (read)", timer.elapsed());
    change(store, "hand all over to another institution", Intent::Handover, [&](const Writer &db) { storage::handovers::carryOut(db, plan); });
    change(store, "merge the term of all", Intent::EditReference,
        [&](const Writer &db) { storage::terms::merge(db, *themes.at(0).id, *themes.at(1).id); });
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
    change(*store, "assign all to one institution", Intent::Assign, [&](const Writer &db) {
        for (const auto id : ids)
            storage::assignments::setLead(db, id, institution);
    });
    change(*store, "priority of all", Intent::SetPriority, [&](const Writer &db) {
        for (const auto id : ids) {
            auto found = storage::recommendations::find(db, id);
            found.priority = domain::Priority::High;
            storage::recommendations::save(db, found);
        }
    });
    handOverAndMerge(*store, ids);
    return 0;
}
