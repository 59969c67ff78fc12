// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/mutate.h"
#include "fuzz/reading.h"

// Workbooks of old Excel.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzz::write(fuzz::bytesOf(data, size));
    fuzz::readAll(exchange::Container::Xls);
    return 0;
}
