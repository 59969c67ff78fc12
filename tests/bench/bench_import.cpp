// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A whole import into a new workspace: seconds of the preview, of the writing and of a second preview, and the peak of
// memory after each.
//   bench_import FILE STATE
#include "exchange/plan.h"

#include <QTemporaryDir>
#include <QTextStream>
#include <chrono>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace {

long peak()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024;
}

/// Seconds of processor time of all threads: what other programs on the machine do not change.
double processor()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](timeval t) { return static_cast<double>(t.tv_sec) + static_cast<double>(t.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

template <class Job>
auto timed(QTextStream &out, const char *what, Job job)
{
    const auto start = std::chrono::steady_clock::now();
    const double before = processor();
    auto result = job();
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    out << what << ": " << seconds << " s (processor " << processor() - before << " s), peak " << peak() << " MiB\n";
    if (!result) {
        out << "failed: " << static_cast<int>(result.error().code) << ' ' << result.error().detail << '\n';
        out.flush();
        std::exit(3);
    }
    return *std::move(result);
}

void print(QTextStream &out, const exchange::ImportCounts &c)
{
    out << "  read " << c.read << ", other States " << c.otherState << ", new " << c.added << " (" << c.recommendations
        << " recommendations), changed " << c.changed << ", identical " << c.identical << ", doubtful " << c.doubtful
        << ", refused " << c.refused << ", skipped " << c.skipped << '\n';
}

} // namespace

int main(int argc, char **argv)
{
    QTextStream out(stdout);
    if (argc < 3) {
        out << "usage: bench_import FILE STATE\n";
        return 2;
    }
    const QTemporaryDir folder;
    const QString file = QString::fromUtf8(argv[1]);
    const QString path = folder.filePath(u"bench.avance"_s);
    const storage::Context context{.actor = u"bench"_s, .clock = [] { return QDateTime::currentDateTimeUtc(); }};
    auto store = storage::Store::create(path, {.state = QString::fromUtf8(argv[2]), .name = {}, .uid = {}}, context);
    if (!store)
        return 3;
    const exchange::ImportOptions options{.state = QString::fromUtf8(argv[2]), .language = {}};
    const auto plan = timed(out, "preview", [&] { return exchange::preview(file, options, **store, {}); });
    print(out, plan.counts);
    const auto summary = timed(out, "apply", [&] { return exchange::apply(**store, plan, {}, {}); });
    out << "  written " << summary.written << '\n';
    const auto again = timed(out, "preview again", [&] { return exchange::preview(file, options, **store, {}); });
    print(out, again.counts);
    return 0;
}
