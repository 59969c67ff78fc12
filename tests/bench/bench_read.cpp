// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// bench_read FILE...: what each file was found to be, its rows, those with a text, seconds and the peak of memory so
// far.
#include "exchange/readers.h"

#include <QElapsedTimer>
#include <cstdio>
#include <sys/resource.h>

int main(int argc, char **argv)
{
    using exchange::Column;
    for (int i = 1; i < argc; ++i) {
        const QString path = QString::fromLocal8Bit(argv[i]);
        QElapsedTimer timer;
        timer.start();
        const auto found = exchange::sample(path, {}, 3);
        if (!found) {
            std::printf(
                "%s: error %d %s\n", argv[i], static_cast<int>(found.error().code), qPrintable(found.error().detail));
            continue;
        }
        exchange::StateFilter all(QStringLiteral("XXX"), {});
        qint64 texts = 0;
        qint64 broken = 0;
        qint64 others = 0;
        const auto states = exchange::states(path, {});
        for (const auto &state : states.value_or(QList<exchange::StateCount>()))
            others += state.rows;
        QStringList first;
        const auto run = [&](const QString &state) {
            exchange::StateFilter filter(state);
            const exchange::Take take{
                &filter, [&](exchange::SourceRow &&row) {
                    const QString text = row[Column::Text] + row[Column::TextEs] + row[Column::TextEn];
                    texts += text.trimmed().isEmpty() ? 0 : 1;
                    broken += text.contains(QChar(0xFFFD)) ? 1 : 0;
                    for (const Column column : domain::allOf<Column>()) {
                        if (first.size() < 16 && !row[column].isEmpty())
                            first << QString(domain::code(column)) + QLatin1Char('=')
                                    + row[column].left(60).replace(QLatin1Char('\n'), QLatin1Char('|'));
                    }
                    return true;
                }};
            return exchange::read(path, found->recognised.format, take, {}, {});
        };
        const QString state = states && !states->isEmpty() ? states->front().state : QStringLiteral("CHL");
        const auto totals = run(state);
        rusage usage{};
        getrusage(RUSAGE_SELF, &usage);
        std::printf("%s: %s, %lld rows, %lld to other States than %s, %lld texts, %lld broken, %lld to a State, %.2f "
                    "s, %ld MB\n"
                    "   by %s\n   %s\n",
            argv[i], domain::code(found->recognised.format).data(), totals ? totals->rows : -1,
            totals ? totals->otherState : -static_cast<qint64>(totals.error().code), qPrintable(state), texts, broken,
            others, static_cast<double>(timer.elapsed()) / 1000, usage.ru_maxrss / 1024,
            qPrintable(found->recognised.by), qPrintable(first.join(QStringLiteral("; "))));
    }
    return 0;
}
