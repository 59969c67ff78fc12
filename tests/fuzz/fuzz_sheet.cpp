// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tablereader.h"
#include "fuzz/mutate.h"

#include <QTemporaryDir>
#include <cstdlib>
#include <quazip/quazip.h>
#include <quazip/quazipfile.h>

// The input is the XML of a sheet, so that mutations reach past the archive's checksums.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("fuzz.xlsx"));
    {
        QuaZip archive(path);
        if (!archive.open(QuaZip::mdCreate))
            std::abort();
        const auto add = [&archive](const char *part, const QByteArray &bytes) {
            QuaZipFile file(&archive);
            if (!file.open(QIODevice::WriteOnly, QuaZipNewInfo(QString::fromLatin1(part))))
                std::abort();
            file.write(bytes);
        };
        add("xl/workbook.xml", "<workbook><sheets><sheet name=\"a\"/></sheets></workbook>");
        add("xl/sharedStrings.xml",
            "<sst><si><t>Text</t></si><si><t>Countries Concerned</t></si><si><t>Document "
            "Symbol</t></si><si><t>Chile</t></si></sst>");
        add("xl/worksheets/sheet1.xml", QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    }
    exchange::StateFilter filter(QStringLiteral("CHL"));
    qint64 rows = 0;
    const exchange::Take take{&filter, [&rows](exchange::SourceRow &&) {
                                  ++rows;
                                  return true;
                              }};
    const auto totals = exchange::readTable(path, exchange::Container::Xlsx, take, {}, {});
    if (totals && totals->rows != rows + totals->otherState)
        std::abort();
    return 0;
}
