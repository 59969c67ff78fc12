// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/mutate.h"
#include "fuzz/reading.h"

// The input is the XML of a sheet, so that mutations reach past the archive's checksums.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzz::writeArchive(
        {{QStringLiteral("xl/workbook.xml"), "<workbook><sheets><sheet name=\"a\"/></sheets></workbook>"},
            {QStringLiteral("xl/sharedStrings.xml"),
                "<sst><si><t>Text</t></si><si><t>Countries Concerned</t></si><si><t>Document "
                "Symbol</t></si><si><t>Chile</t></si></sst>"},
            {QStringLiteral("xl/worksheets/sheet1.xml"), fuzz::bytesOf(data, size)}});
    fuzz::readAll(exchange::Container::Xlsx);
    return 0;
}
