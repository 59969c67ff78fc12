// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/mutate.h"
#include "fuzz/reading.h"

// The input is the content of a spreadsheet of OpenDocument.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzz::writeArchive({{QStringLiteral("content.xml"), fuzz::bytesOf(data, size)}});
    fuzz::readAll(exchange::Container::Ods);
    return 0;
}
