// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The reader of UHRI's export beside a bare RapidJSON pass over the same file: seconds and peak memory of each, in a
// process of its own.
//   bench_json FILE STATE [ROUNDS]
#include "barepass.h"
#include "exchange/jsonreader.h"

#include <QTextStream>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

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

void print(QTextStream &out, const char *what, const bench::Measured &m)
{
    out << what << m.seconds << " s, processor " << m.processor << " s, peak " << m.kibibytes / 1024 << " MiB\n";
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
    bench::Measured bare;
    bench::Measured ours;
    for (int i = 0; i < rounds; ++i) {
        bare = bench::best(bare, bench::measured([argv] { return bench::barePass(argv[1]); }));
        ours = bench::best(ours, bench::measured([argv] { return ourPass(argv[1], argv[2]); }));
        if (bare.rows < 0 || ours.rows < 0) {
            out << "the file cannot be read\n";
            return 3;
        }
    }
    print(out, "bare RapidJSON pass: ", bare);
    print(out, "our reader:          ", ours);
    out << ours.rows << " rows, ratio " << ours.seconds / bare.seconds << ", of processor time "
        << ours.processor / bare.processor << '\n';
    return 0;
}
