// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Prints what search, scrolling and figures take with 267,548 recommendations, beside what the bare library takes for the
// least that could be done, in the same run.   bench_search [RECOMMENDATIONS] [ROUNDS] [cpu]
// With `cpu` the processor's time is measured instead of the wall clock's, for a machine that does other things meanwhile.
#include "benchworkspace.h"

#include "domain/query.h"
#include "storage/recommendations.h"
#include "storage/statistics.h"

#include <QCoreApplication>
#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <sqlite3.h>

using namespace Qt::StringLiterals;
using domain::Order;
using domain::RecommendationId;
using domain::SortKey;

namespace {

constexpr int firstPage = 64; ///< what items::IdLoader shows first: four screens
constexpr int pageSize = 128; ///< what items::PageCache reads at once

struct Times
{
    double median = 0;
    double late = 0; ///< 95th percentile
};

bool cpuTime = false;

double milliseconds()
{
    timespec now {};
    clock_gettime(cpuTime ? CLOCK_THREAD_CPUTIME_ID : CLOCK_MONOTONIC, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

Times measure(int rounds, const std::function<void()> &work)
{
    std::vector<double> times;
    work();
    for (int i = 0; i < rounds; ++i) {
        const double start = milliseconds();
        work();
        times.push_back(milliseconds() - start);
    }
    std::ranges::sort(times);
    return {times[times.size() / 2], times[std::min(times.size() - 1, times.size() * 95 / 100)]};
}

void print(const QString &what, const Times &ours, const Times &bare)
{
    std::printf("%-46s %8.2f %8.2f   | %8.2f %8.2f   | %6.1f\n", qPrintable(what), ours.median, ours.late, bare.median, bare.late,
        bare.median > 0 ? ours.median / bare.median : 0.0);
    std::fflush(stdout);
}

void heading(const char *title)
{
    std::printf("\n%s\n%-46s %8s %8s   | %8s %8s   | %6s\n", title, "ms", "p50", "p95", "bare p50", "p95", "ratio");
}

using bench::context;
using bench::openBare;
using bench::take;
using bench::workspace;

/// Runs a statement of the bare library to its end, or for so many rows.
int readBare(sqlite3 *connection, const QByteArray &sql, int rows = -1)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(connection, sql.constData(), -1, &statement, nullptr) != SQLITE_OK) {
        std::fprintf(stderr, "%s\n", sqlite3_errmsg(connection));
        std::exit(1);
    }
    int count = 0;
    while (count != rows && sqlite3_step(statement) == SQLITE_ROW) {
        sqlite3_column_int64(statement, 0);
        ++count;
    }
    sqlite3_finalize(statement);
    return count;
}

struct Kind
{
    const char *name;
    QString query;
    QByteArray bare;
};

QList<Kind> kinds()
{
    const auto match = [](const char *words) {
        return QByteArray("SELECT rowid FROM recommendation_search WHERE recommendation_search MATCH '") + words + "' ";
    };
    const QByteArray rows = "SELECT id FROM recommendation WHERE ";
    return {{"everything", {}, "SELECT id FROM recommendation "},
        {"common word", u"rights "_s, match("rights")},
        {"very common word", u"the "_s, match("the")},
        {"middling word", u"women "_s, match("women")},
        {"rare word", u"sterilization "_s, match("sterilization")},
        {"beginning of a word", u"tort"_s, match("tort*")},
        {"two words", u"violencia mujeres"_s, match("violencia AND mujeres")},
        {"phrase", u"\"human rights defenders\""_s, match("\"human rights defenders\"")},
        {"symbol", u"A/HRC/12"_s, "SELECT rowid FROM document_search WHERE document_search MATCH '\"A/HRC/12\"' "},
        {"status", u"status:implemented"_s, rows + "status = 'implemented' "},
        {"word and status", u"children status:pending"_s, match("children")},
        {"body, position, institution", u"mechanism:upr position:noted lead:INST3"_s, rows + "upr_position = 'noted' "},
        {"theme and overdue", u"theme:\"Right to health\" overdue:yes"_s, rows + "due < '2026-05-19' "},
        {"either of two", u"tortura o desaparición"_s, match("tortura OR desaparicion")},
        {"nothing found", u"xyzzyplugh"_s, match("xyzzyplugh")}};
}

bool firstPages(const storage::Store &store, sqlite3 *bare, int rounds)
{
    bool right = true;
    heading("First page of a search, by due date (64 rows; bare: the same match alone, 64 rows)");
    for (const Kind &kind : kinds()) {
        const auto criteria = take(domain::parseQuery(kind.query));
        const auto first = [&](const Order &order, int limit) {
            return take(store.read([&](const storage::Reader &db) { return storage::recommendations::ids(db, criteria, order, limit); }));
        };
        const auto all = first({}, -1);
        print(u"%1 (%2 found)"_s.arg(QLatin1StringView(kind.name)).arg(all.size()), measure(rounds, [&] { (void)first({}, firstPage); }),
            measure(rounds, [&] { readBare(bare, kind.bare, firstPage); }));
        for (const SortKey key : domain::allOf<SortKey>()) {
            auto whole = first({.key = key}, -1);
            const bool same = whole.size() == all.size() && first({.key = key}, firstPage) == std::vector<RecommendationId>(whole.begin(), whole.begin() + std::min<ptrdiff_t>(firstPage, static_cast<ptrdiff_t>(whole.size())));
            if (!same)
                std::printf("  WRONG: order %s\n", domain::code(key).data());
            right = right && same;
        }
    }
    return right;
}

void orders(const storage::Store &store, sqlite3 *bare, int rounds)
{
    heading("First page in every order (64 rows; bare: 64 ids of the table)");
    for (const char *query : {"", "women ", "rights ", "status:pending mechanism:upr"}) {
        const auto criteria = take(domain::parseQuery(QString::fromLatin1(query)));
        for (const SortKey key : domain::allOf<SortKey>()) {
            print(u"\"%1\" by %2"_s.arg(QString::fromLatin1(query), QString(domain::code(key))), measure(rounds, [&] {
                (void)take(store.read([&](const storage::Reader &db) { return storage::recommendations::ids(db, criteria, {.key = key}, firstPage); }));
            }),
                measure(rounds, [&] { readBare(bare, "SELECT id FROM recommendation ", firstPage); }));
        }
    }
}

void wholeLists(const storage::Store &store, sqlite3 *bare, int rounds)
{
    heading("All ids of a search, by due date, and their number (bare: the same match alone)");
    for (const Kind &kind : kinds()) {
        const auto criteria = take(domain::parseQuery(kind.query));
        const Times alone = measure(rounds, [&] { readBare(bare, kind.bare); });
        print(QLatin1StringView(kind.name) + u", ids"_s,
            measure(rounds, [&] { (void)take(store.read([&](const storage::Reader &db) { return storage::recommendations::ids(db, criteria, {}); })); }), alone);
        print(QLatin1StringView(kind.name) + u", count"_s,
            measure(rounds, [&] { (void)take(store.read([&](const storage::Reader &db) { return storage::recommendations::count(db, criteria); })); }), alone);
    }
}

void scrolling(const storage::Store &store, sqlite3 *bare, int rounds)
{
    heading("Scrolling: a page of 128 rows (bare: SELECT * of the same rows)");
    for (const SortKey key : {SortKey::Due, SortKey::Document, SortKey::Text}) {
        const auto all = take(store.read([&](const storage::Reader &db) { return storage::recommendations::ids(db, {}, {.key = key}); }));
        size_t at = 0;
        const auto next = [&] {
            at = (at + 7919) % (all.size() - std::min<size_t>(all.size(), pageSize) + 1);
            return std::vector<RecommendationId>(all.begin() + static_cast<ptrdiff_t>(at), all.begin() + static_cast<ptrdiff_t>(std::min(all.size(), at + pageSize)));
        };
        sqlite3_stmt *statement = nullptr;
        sqlite3_prepare_v2(bare, "SELECT * FROM recommendation WHERE id = ?", -1, &statement, nullptr);
        const Times alone = measure(rounds * 20, [&] {
            for (const auto id : next()) {
                sqlite3_bind_int64(statement, 1, id.value());
                sqlite3_step(statement);
                sqlite3_column_text(statement, 10);
                sqlite3_reset(statement);
            }
        });
        sqlite3_finalize(statement);
        print(u"by "_s + QString(domain::code(key)), measure(rounds * 20, [&] {
            const auto ids = next();
            (void)take(store.read([&](const storage::Reader &db) { return storage::recommendations::page(db, ids); }));
        }),
            alone);
    }
}

void figures(const storage::Store &store, sqlite3 *bare, int rounds)
{
    namespace statistics = storage::statistics;
    heading("Figures (bare: status and due date of every recommendation, counted)");
    const Times alone = measure(rounds, [&] { readBare(bare, "SELECT status, count(*), sum(due < '2026-05-19') FROM recommendation GROUP BY status"); });
    const auto figure = [&](const QString &name, const auto &work) {
        print(name, measure(rounds, [&] { (void)take(store.read([&](const storage::Reader &db) { return work(db); })); }), alone);
    };
    figure(u"overview"_s, [](const auto &db) { return statistics::overview(db, {}); });
    figure(u"by mechanism kind"_s, [](const auto &db) { return statistics::byMechanismKind(db, {}); });
    figure(u"by lead"_s, [](const auto &db) { return statistics::byLead(db, {}); });
    figure(u"trend, 8 quarters"_s, [](const auto &db) { return statistics::trend(db, {}, 8); });
    figure(u"silent by lead"_s, [](const auto &db) { return statistics::silentByLead(db, {}); });
    using domain::Field;
    for (const Field field : {Field::MechanismKind, Field::Status, Field::Lead, Field::Due, Field::Theme, Field::Sdg, Field::Position})
        figure(u"facet "_s + QString(domain::code(field)), [field](const auto &db) { return statistics::facet(db, field, {}); });
    const auto some = take(domain::parseQuery(u"women status:pending"_s));
    figure(u"overview of a search"_s, [&](const auto &db) { return statistics::overview(db, some); });
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    const int recommendations = arguments.value(1, u"267548"_s).toInt();
    const int rounds = qMax(5, arguments.value(2, u"40"_s).toInt());
    cpuTime = arguments.value(3) == u"cpu";
    const QString path = workspace(recommendations);
    const auto store = take(storage::Store::open(path, context(), storage::Store::Access::ReadOnly));
    sqlite3 *bare = openBare(path);
    std::printf("SQLite %s, %d recommendations, %d rounds, %s time\n", sqlite3_libversion(), recommendations, rounds, cpuTime ? "processor" : "wall clock");
    const bool right = firstPages(*store, bare, rounds);
    orders(*store, bare, rounds);
    scrolling(*store, bare, rounds);
    wholeLists(*store, bare, qMin(rounds, 10));
    figures(*store, bare, qMin(rounds, 10));
    sqlite3_close(bare);
    return right ? 0 : 1;
}
