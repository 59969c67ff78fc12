// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Opening the editor of a recommendation with 300 entries in a workspace of 267,548, and a key press in its text, beside a bare QPlainTextEdit that is
// filled with the same text and typed into, in the same run, on the offscreen platform.   bench_editor [RECOMMENDATIONS] [ROUNDS] [cpu]
// Opened is: read, filled, laid out and painted. A key press is: typed, laid out and painted.
#include "benchworkspace.h"

#include "storage/followup.h"
#include "storage/recommendations.h"
#include "support/temporaryfolder.h"
#include "ui/editor/recommendationeditor.h"
#include "ui/frame/language.h"
#include "ui/frame/session.h"
#include "ui/frame/settings.h"
#include "ui/theme/theme.h"
#include "ui/widgets/taskview.h"

#include <QAction>
#include <QApplication>
#include <QPlainTextEdit>
#include <QSettings>
#include <QTest>
#include <algorithm>
#include <ctime>

using namespace Qt::StringLiterals;
using domain::RecommendationId;

namespace {

constexpr int entries = 300;
constexpr QSize windowSize {1228, 872}; ///< the page in a window of 1440 × 900

bool cpuTime = false;

double milliseconds()
{
    timespec now {};
    clock_gettime(cpuTime ? CLOCK_THREAD_CPUTIME_ID : CLOCK_MONOTONIC, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

struct Times
{
    std::vector<double> all;
    [[nodiscard]] double at(size_t percent) const { return all[std::min(all.size() - 1, all.size() * percent / 100)]; }
};

/// `prepare` is not measured.
Times measure(int rounds, const std::function<void()> &prepare, const std::function<void()> &work)
{
    Times times;
    for (int i = 0; i < rounds; ++i) {
        prepare();
        const double start = milliseconds();
        work();
        times.all.push_back(milliseconds() - start);
    }
    std::ranges::sort(times.all);
    return times;
}

void print(const char *what, const Times &ours, const Times &bare)
{
    std::printf("%-52s %8.2f %8.2f   | %8.2f %8.2f   | %6.1f\n", what, ours.at(50), ours.at(95), bare.at(50), bare.at(95),
        bare.at(50) > 0 ? ours.at(50) / bare.at(50) : 0.0);
    std::fflush(stdout);
}

void paint(QWidget &widget)
{
    QApplication::sendPostedEvents();
    widget.grab();
}

/// Two neighbours, each with as many entries; written into the workspace once.
std::array<RecommendationId, 2> longLogs(storage::Store &store)
{
    const std::array ids {RecommendationId(4711), RecommendationId(4712)};
    bench::take(store.write(storage::Intent::AddProgress, [&](const storage::Writer &db) {
        for (const auto id : ids) {
            for (int i = storage::progress::count(db, id); i < entries; ++i)
                storage::progress::save(db, {.recommendation = id,
                    .narrative = {.es = u"Se capacitó a %1 personas operadoras y se validó el protocolo en otro departamento del país."_s.arg(i), .en = {}}});
        }
    }));
    return ids;
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const auto arguments = QApplication::arguments();
    const int recommendations = arguments.value(1, u"267548"_s).toInt();
    const int rounds = qMax(5, arguments.value(2, u"40"_s).toInt());
    cpuTime = arguments.value(3) == u"cpu";

    const support::TemporaryFolder folder;
    ui::Theme theme(application, ui::Scheme::Light);
    ui::Settings settings(std::make_unique<QSettings>(folder.filePath(u"a.ini"_s), QSettings::IniFormat));
    ui::Language language(domain::Language::Spanish);
    ui::TaskView tasks;
    ui::Session session(bench::take(storage::Store::open(bench::workspace(recommendations), bench::context())));
    const auto ids = longLogs(session.store());
    QAction back;
    QAction previous;
    QAction next;
    std::unique_ptr<ui::RecommendationEditor> made;
    QPlainTextEdit bare;
    bare.resize(windowSize);
    bare.show();
    const auto text = bench::take(session.store().read([&](const storage::Reader &db) { return storage::recommendations::find(db, ids[0]).text; }));

    std::printf("%d recommendations, %d entries, %d rounds, %s time\n%-52s %8s %8s   | %8s %8s   | %6s\n", recommendations, entries, rounds,
        cpuTime ? "processor" : "wall clock", "ms", "p50", "p95", "bare p50", "p95", "ratio");
    const auto fillBare = [&] {
        bare.setPlainText(text.preferred(domain::Language::English));
        paint(bare);
    };
    print("the editor made and opened the first time", measure(1, [] {}, [&] {
        made = std::make_unique<ui::RecommendationEditor>(ui::Surroundings {language, settings, tasks, bench::context().clock},
            ui::EditorHead::Ways {&back, &previous, &next});
        made->resize(windowSize);
        made->setSession(&session);
        made->show();
        made->edit(ids[0]);
        paint(*made);
    }),
        measure(1, [] {}, fillBare));
    ui::RecommendationEditor &editor = *made;
    int turn = 0;
    print("the editor opened on another one", measure(rounds, [] {}, [&] {
        editor.edit(ids[static_cast<size_t>(++turn % 2)]);
        paint(editor);
    }),
        measure(rounds, [] {}, fillBare));
    auto *field = editor.findChild<QPlainTextEdit *>(u"editorText_es"_s);
    const auto type = [](QPlainTextEdit *into) {
        QTest::keyClick(into, Qt::Key_A);
        QApplication::sendPostedEvents(); // lays out and paints what changed
    };
    if (!QTest::qWaitForWindowExposed(&editor) || !QTest::qWaitForWindowExposed(&bare))
        return 1;
    field->setFocus();
    bare.moveCursor(QTextCursor::End);
    print("a key press in its text", measure(rounds * 5, [] {}, [&] { type(field); }), measure(rounds * 5, [] {}, [&] { type(&bare); }));
    field->undo();
    while (field->document()->isUndoAvailable())
        field->undo(); // nothing is left to be saved
    return 0;
}
