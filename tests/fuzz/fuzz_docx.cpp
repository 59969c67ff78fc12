// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/mutate.h"
#include "fuzz/reading.h"

// The input is the text of a document of Word.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzz::writeArchive({{QStringLiteral("word/document.xml"), fuzz::bytesOf(data, size)}});
    fuzz::readAll(exchange::Container::Docx);
    return 0;
}
