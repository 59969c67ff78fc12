// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later

// From the start of the process until the window is painted: Avance with its welcome page, Avance with a small workspace, and a bare
// QMainWindow, in turn, on the offscreen platform.
//   bench_window [ROUNDS] [WORKSPACE]
// Without a workspace the demonstration is written to a temporary folder.
#include <QDir>
#include <QStringList>
#include <QTemporaryDir>
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

struct Program
{
    const char *name;
    QStringList command;
    QByteArray until; ///< the widget whose first paint counts; empty: the window
    std::vector<double> wall {}; ///< milliseconds
    std::vector<double> processor {};
};

[[noreturn]] void become(const Program &program)
{
    std::vector<QByteArray> words;
    for (const QString &word : program.command)
        words.push_back(word.toLocal8Bit());
    std::vector<char *> arguments;
    for (QByteArray &word : words)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);
    qputenv("LD_PRELOAD", FIRST_PAINT);
    qputenv("AVANCE_BENCH_UNTIL", program.until);
    execv(arguments.front(), arguments.data());
    _exit(127);
}

bool run(Program &program)
{
    const auto start = std::chrono::steady_clock::now();
    const pid_t child = fork();
    if (child == 0)
        become(program);
    int status = 0;
    rusage usage {};
    wait4(child, &status, 0, &usage);
    const auto milliseconds = [](timeval t) { return static_cast<double>(t.tv_sec) * 1e3 + static_cast<double>(t.tv_usec) / 1e3; };
    program.wall.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
    program.processor.push_back(milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime));
    return status == 0;
}

double median(std::vector<double> times)
{
    std::ranges::sort(times);
    return times[times.size() / 2];
}

double least(const std::vector<double> &times)
{
    return *std::ranges::min_element(times);
}

} // namespace

int main(int argc, char **argv)
{
    const int rounds = argc > 1 ? std::max(1, atoi(argv[1])) : 15;
    const QTemporaryDir folder; // a home of its own: no settings of the person, and none left behind
    for (const char *place : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"})
        qputenv(place, folder.path().toLocal8Bit());
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QString workspace = argc > 2 ? QString::fromLocal8Bit(argv[2]) : QString();
    if (workspace.isEmpty()) {
        workspace = folder.filePath(u"demo.avance"_s);
        if (std::system(qPrintable(u"'%1' demo '%2' > /dev/null"_s.arg(QStringLiteral(AVANCE), workspace))) != 0)
            return 1;
    }
    std::vector<Program> programs {{"bare QMainWindow", {QStringLiteral(BARE)}, {}}, {"Avance, welcome page", {QStringLiteral(AVANCE)}, {}},
        {"Avance, home page of a workspace", {QStringLiteral(AVANCE), workspace}, "pageStack"}};
    for (int i = 0; i <= rounds; ++i) {
        for (Program &program : programs) {
            if (!run(program)) {
                std::fprintf(stderr, "%s did not come up\n", program.name);
                return 1;
            }
            if (i == 0) { // warms the caches of the system
                program.wall.clear();
                program.processor.clear();
            }
        }
    }
    const Program &bare = programs.front();
    std::printf("%-34s %8s %8s %6s   | %10s %8s %6s\n", "ms, of that many rounds:", "median", "least", "ratio", "processor", "least", "ratio");
    for (const Program &program : programs)
        std::printf("%-34s %8.1f %8.1f %6.2f   | %10.1f %8.1f %6.2f\n", program.name, median(program.wall), least(program.wall),
            least(program.wall) / least(bare.wall), median(program.processor), least(program.processor), least(program.processor) / least(bare.processor));
    return 0;
}
