// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/incoming.h"
#include "exchange/jsonreader.h"
#include "fuzz/mutate.h"

#include <QBuffer>
#include <cstdlib>

// Any bytes are read to an end or to a clear error; what comes out can be cleaned; every row is counted.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    QBuffer buffer;
    buffer.setData(reinterpret_cast<const char *>(data), static_cast<int>(size));
    buffer.open(QIODevice::ReadOnly);
    exchange::StateFilter filter(QStringLiteral("CHL"));
    qint64 rows = 0;
    const exchange::Take take{&filter, [&rows](exchange::SourceRow &&row) {
                                  ++rows;
                                  (void)exchange::normalise(row, {.state = QStringLiteral("CHL"), .language = {}});
                                  return true;
                              }};
    const auto totals = exchange::readJson(buffer, QStringLiteral("fuzz"), take, {});
    if (totals && totals->rows != rows + totals->otherState)
        std::abort();
    return 0;
}
