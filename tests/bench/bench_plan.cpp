// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The plan of action with 5,000 actions and 50,000 links: read as the page does, laid into its tree, filtered, and
// painted with every branch open, beside a bare pass over the same tables.
//   bench_plan [ACTIONS]
#include "items/planmodel.h"
#include "storage/statement.h"
#include "tests/items/planseed.h"
#include "tests/items/seed.h"
#include "ui/plan/planview.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 9;

/// The middle of several rounds, in milliseconds.
template <class Work>
double median(Work work)
{
    std::vector<double> taken;
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        taken.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::nth_element(taken.begin(), taken.begin() + rounds / 2, taken.end());
    return taken[rounds / 2];
}

/// Every row of the three tables, and nothing made of it.
void barePass(const storage::Reader &db)
{
    for (const auto &sql :
        {u"SELECT id, title_es, title_en, result_es, result_en, starts, due, done, status FROM action"_s,
            u"SELECT action_id, recommendation_id FROM action_recommendation"_s,
            u"SELECT id, paragraph, text_es, text_en, status FROM recommendation"_s}) {
        storage::Statement rows(db, sql);
        while (rows.step())
            (void)rows.value<QString>(1);
    }
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    ui::Theme theme(app, ui::Scheme::Light);
    const int actions = argc > 1 ? QByteArray(argv[1]).toInt() : 5000;
    const QTemporaryDir folder;
    const auto store = seed::workspace(folder.filePath(u"v.avance"_s));
    seed::addManyActions(*store, actions);
    storage::plan::Reading reading;
    const double bare = median([&] { (void)store->read([](const storage::Reader &db) { barePass(db); }); });
    const double read = median(
        [&] { reading = store->read([](const storage::Reader &db) { return storage::plan::read(db); }).value(); });
    const auto shared = std::make_shared<const storage::plan::Reading>(reading);
    items::PlanModel model(wording::Wording(domain::Language::Spanish), seed::context().clock);
    ui::PlanView view(model, seed::context().clock);
    view.resize(880, 800);
    view.show();
    const double laid = median([&] { model.setReading(shared); });
    const double filtered = median([&] {
        model.setFilter({.text = u"medida 04"_s, .institution = {}, .status = {}});
        model.setFilter({});
    });
    view.expandAll();
    const double painted = median([&] { view.viewport()->grab(); });
    view.setMode(ui::PlanView::Mode::Timeline);
    const double timeline = median([&] { view.viewport()->grab(); });
    std::printf("%d actions, %d links\n", actions, actions * 10);
    std::printf("bare pass          %7.1f ms\n", bare);
    std::printf("read (on a worker) %7.1f ms  %.2f x\n", read, read / bare);
    std::printf("into the tree      %7.1f ms\n", laid);
    std::printf("filter, and back   %7.1f ms\n", filtered);
    std::printf("painted, all open  %7.1f ms\n", painted);
    std::printf("timeline painted   %7.1f ms\n", timeline);
    return 0;
}
