// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <array>
#include <chrono>
#include <cstdio>
#include <rapidjson/filereadstream.h>
#include <rapidjson/reader.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

/// The yardstick of the readers: a pass of the bare library over the same file, and a process of its own for each pass.
namespace bench {

struct Measured
{
    double seconds = 0; ///< of the clock on the wall
    double processor = 0; ///< seconds of all threads
    long kibibytes = 0; ///< peak of memory
    qint64 rows = 0; ///< negative: failed
};

/// RapidJSON alone, every event thrown away. Negative when the file cannot be read.
inline qint64 barePass(const char *path)
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

/// Runs `pass` in a child, so that its peak of memory is its own.
template <class Pass>
Measured measured(Pass pass)
{
    std::array<int, 2> ends {};
    if (pipe(ends.data()) != 0)
        return {.rows = -1};
    const auto start = std::chrono::steady_clock::now();
    const pid_t child = fork();
    if (child == 0) {
        const qint64 rows = pass();
        const bool written = write(ends[1], &rows, sizeof rows) == sizeof rows;
        _exit(written && rows >= 0 ? 0 : 1);
    }
    Measured result;
    const bool got = read(ends[0], &result.rows, sizeof result.rows) == sizeof result.rows;
    int status = 0;
    rusage usage {};
    wait4(child, &status, 0, &usage);
    close(ends[0]);
    close(ends[1]);
    const auto seconds = [](timeval t) { return static_cast<double>(t.tv_sec) + static_cast<double>(t.tv_usec) / 1e6; };
    result.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    result.processor = seconds(usage.ru_utime) + seconds(usage.ru_stime);
    result.kibibytes = usage.ru_maxrss;
    if (!got || status != 0)
        result.rows = -1;
    return result;
}

/// The quicker of two runs, by processor time, with the higher peak.
inline Measured best(const Measured &a, const Measured &b)
{
    if (a.processor == 0 || b.rows < 0)
        return b;
    Measured result = a.processor < b.processor ? a : b;
    result.seconds = std::min(a.seconds, b.seconds);
    result.kibibytes = std::max(a.kibibytes, b.kibibytes);
    return result;
}

} // namespace bench
