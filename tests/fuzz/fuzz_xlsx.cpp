// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/incoming.h"
#include "exchange/tablereader.h"
#include "fuzz/mutate.h"

#include <QFile>
#include <QTemporaryDir>
#include <cstdlib>

// The archive is written to a file: the reader of archives opens paths. Small limits keep each input quick.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("fuzz.xlsx"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        std::abort();
    file.write(reinterpret_cast<const char *>(data), static_cast<qint64>(size));
    file.close();
    exchange::StateFilter filter(QStringLiteral("CHL"));
    qint64 rows = 0;
    const exchange::Take take{&filter, [&rows](exchange::SourceRow &&row) {
                                  ++rows;
                                  (void)exchange::normalise(row, {.state = QStringLiteral("CHL"), .language = {}});
                                  return true;
                              }};
    const exchange::ArchiveLimits limits{
        .inflated = 8 << 20, .ratio = 100, .ratioFrom = 1 << 20, .text = 1 << 20, .entries = 100};
    (void)exchange::recogniseTable(path, exchange::Container::Xlsx, {}, limits);
    const auto totals = exchange::readTable(path, exchange::Container::Xlsx, take, {}, {}, limits);
    if (totals && totals->rows != rows + totals->otherState)
        std::abort();
    return 0;
}
