// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A whole import into a new workspace (preview and writing), and the same file once more, beside SQLite alone putting the
// same rows into an empty workspace and a bare RapidJSON pass over the file (a JSON file only), in the same run: seconds
// and peak memory of each, in a process of its own.
//   bench_import FILE STATE [ROUNDS]
#include "bareinsert.h"
#include "barepass.h"
#include "exchange/plan.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTextStream>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

storage::Context context()
{
    return {.actor = u"bench"_s, .clock = [] { return QDateTime::currentDateTimeUtc(); }};
}

/// Makes an empty workspace for `import` to work in, in a process of its own too: nothing of it stays behind in memory.
bool create(const QString &path, const QString &state)
{
    for (const QString &tail : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(path + tail);
    return bench::measured([&] {
        return storage::Store::create(path, {.state = state, .name = {}, .uid = {}}, context()) ? 0 : -1;
    }).rows == 0;
}

/// How many recommendations were written; negative when it failed.
qint64 import(const QString &path, const QString &file, const QString &state)
{
    const auto store = storage::Store::open(path, context());
    if (!store)
        return -1;
    const auto plan = exchange::preview(file, {.state = state, .language = {}}, **store, {});
    if (!plan)
        return -1;
    const auto summary = exchange::apply(**store, *plan, {}, {});
    return summary ? summary->written : -1;
}

void print(QTextStream &out, const QString &what, const bench::Measured &m, const bench::Measured &bare)
{
    out << what.leftJustified(24) << m.seconds << " s, processor " << m.processor << " s, peak " << m.kibibytes / 1024
        << " MiB, written " << m.rows << ", ratio " << m.seconds / bare.seconds << ", of processor time "
        << m.processor / bare.processor << '\n';
    out.flush();
}

} // namespace

int main(int argc, char **argv)
{
    QTextStream out(stdout);
    if (argc < 3) {
        out << "usage: bench_import FILE STATE [ROUNDS]\n";
        return 2;
    }
    const QTemporaryDir folder;
    const QString file = QString::fromUtf8(argv[1]);
    const QString state = QString::fromUtf8(argv[2]);
    const QString path = folder.filePath(u"bench.avance"_s);
    const QString other = folder.filePath(u"bare.avance"_s);
    const int rounds = argc > 3 ? std::max(1, atoi(argv[3])) : 3;
    bench::Measured pass;
    bench::Measured bare;
    bench::Measured first;
    bench::Measured again;
    for (int i = 0; i < rounds; ++i) {
        pass = bench::best(pass, bench::measured([argv] { return bench::barePass(argv[1]); }));
        if (!create(path, state) || !create(other, state))
            return 3;
        first = bench::best(first, bench::measured([&] { return import(path, file, state); }));
        bare = bench::best(bare, bench::measured([&] { return bench::bareInsert(path, other, context()); }));
        again = bench::best(again, bench::measured([&] { return import(path, file, state); }));
        if (bare.rows < 0 || first.rows < 0 || again.rows < 0) {
            out << "the import failed\n";
            return 3;
        }
    }
    if (pass.rows >= 0)
        print(out, u"bare RapidJSON pass"_s, pass, bare);
    print(out, u"bare insert"_s, bare, bare);
    print(out, u"import"_s, first, bare);
    print(out, u"the same file again"_s, again, bare);
    return 0;
}
