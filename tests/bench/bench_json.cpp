// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The reader of UHRI's export beside a bare RapidJSON pass over the same file: seconds and peak memory of each, in a
// process of its own.
//   bench_json FILE STATE [ROUNDS]
#include "exchange/jsonreader.h"

#include <QTextStream>
#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <rapidjson/filereadstream.h>
#include <rapidjson/reader.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

struct Measured
{
    double seconds = 0;
    long kibibytes = 0;
    qint64 rows = 0;
};

qint64 barePass(const char *path)
{
    std::FILE *file = std::fopen(path, "rb");
    if (!file)
        return -1;
    std::vector<char> buffer(1 << 20);
    rapidjson::FileReadStream stream(file, buffer.data(), buffer.size());
    rapidjson::BaseReaderHandler<> nothing;
    rapidjson::Reader reader;
    const bool done = !reader.Parse(stream, nothing).IsError();
    std::fclose(file);
    return done ? 0 : -1;
}

qint64 ourPass(const char *path, const char *state)
{
    exchange::StateFilter filter(QString::fromUtf8(state));
    qint64 rows = 0;
    qint64 characters = 0;
    const exchange::Take take{&filter, [&](exchange::SourceRow &&row) {
                                  ++rows;
                                  characters += row[exchange::Column::Text].size();
                                  return true;
                              }};
    const auto totals = exchange::readJson(QString::fromUtf8(path), take, {});
    return totals && characters > 0 ? rows : -1;
}

/// Runs `pass` in a child, so that its peak of memory is its own.
template <class Pass>
Measured measured(Pass pass)
{
    std::array<int, 2> ends{};
    if (pipe(ends.data()) != 0)
        return {};
    const pid_t child = fork();
    if (child == 0) {
        const auto start = std::chrono::steady_clock::now();
        Measured result;
        result.rows = pass();
        result.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
        const bool written = write(ends[1], &result, sizeof result) == sizeof result;
        _exit(written && result.rows >= 0 ? 0 : 1);
    }
    Measured result;
    const bool got = read(ends[0], &result, sizeof result) == sizeof result;
    int status = 0;
    rusage usage{};
    wait4(child, &status, 0, &usage);
    close(ends[0]);
    close(ends[1]);
    result.kibibytes = usage.ru_maxrss;
    if (!got || status != 0)
        result.rows = -1;
    return result;
}

Measured best(Measured a, Measured b)
{
    return {a.seconds == 0 ? b.seconds : std::min(a.seconds, b.seconds), std::max(a.kibibytes, b.kibibytes), b.rows};
}

} // namespace

int main(int argc, char **argv)
{
    QTextStream out(stdout);
    if (argc < 3) {
        out << "usage: bench_json FILE STATE [ROUNDS]\n";
        return 2;
    }
    const int rounds = argc > 3 ? std::max(1, atoi(argv[3])) : 3;
    Measured bare;
    Measured ours;
    for (int i = 0; i < rounds; ++i) {
        bare = best(bare, measured([argv] { return barePass(argv[1]); }));
        ours = best(ours, measured([argv] { return ourPass(argv[1], argv[2]); }));
        if (bare.rows < 0 || ours.rows < 0) {
            out << "the file cannot be read\n";
            return 3;
        }
    }
    out << "bare RapidJSON pass: " << bare.seconds << " s, peak " << bare.kibibytes / 1024 << " MiB\n";
    out << "our reader:          " << ours.seconds << " s, peak " << ours.kibibytes / 1024 << " MiB, " << ours.rows
        << " rows\n";
    out << "ratio:               " << ours.seconds / bare.seconds << "\n";
    return 0;
}
