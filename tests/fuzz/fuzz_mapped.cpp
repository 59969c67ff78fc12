// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/header.h"
#include "fuzz/mutate.h"
#include "fuzz/reading.h"

#include <QJsonDocument>

// The first line is what a person said about the file, as it is remembered; the rest is the file.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray input = fuzz::bytesOf(data, size);
    const qsizetype line = input.indexOf('\n');
    const auto said = QJsonDocument::fromJson(input.first(std::max<qsizetype>(line, 0))).object();
    const auto reading = exchange::Reading::fromJson(said);
    if (exchange::Reading::fromJson(reading.toJson()) != reading)
        std::abort();
    fuzz::write(input.sliced(line + 1));
    fuzz::readAll(exchange::Container::Csv, reading);
    for (const QByteArray &header : input.split('\n'))
        (void)exchange::Header::of(QString::fromUtf8(header).split(u','));
    return 0;
}
