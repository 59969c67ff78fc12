// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvreader.h"
#include "fuzz/mutate.h"

#include <QBuffer>
#include <cstdlib>

// Any bytes are a table: it ends, and its rows are numbered without a gap.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    QBuffer buffer;
    buffer.setData(reinterpret_cast<const char *>(data), static_cast<int>(size));
    buffer.open(QIODevice::ReadOnly);
    exchange::CsvReader reader(buffer, exchange::detectEncoding(buffer));
    exchange::CsvReader::Record record;
    qint64 last = -1;
    while (reader.next(record)) {
        if (last >= 0 && record.number != last + 1)
            std::abort();
        last = record.number;
    }
    return 0;
}
