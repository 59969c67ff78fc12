// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/readers.h"

#include "exchange/clean.h"
#include "exchange/csvtable.h"
#include "exchange/jsonreader.h"
#include "exchange/xlsxreader.h"
#include "wording/countries.h"

#include <QFile>
#include <QFileInfo>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace exchange {

using domain::ErrorCode;
using domain::failure;

QString place(const QString &path, qint64 row, qint64 byte)
{
    const QString name = QFileInfo(path).fileName() + u" #%1"_s.arg(row);
    return byte < 0 ? name : name + u" (%1 B)"_s.arg(byte);
}

domain::Result<Recognised> recognise(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorCode::FileNotFound, path);
    if (info.isDir())
        return failure(ErrorCode::IsDirectory, path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileNotReadable, path);
    QByteArray head = file.read(1 << 16);
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorCode::FileNotReadable, path);
    const bool isText = !head.startsWith("PK\x03\x04");
    if (head.startsWith("\xEF\xBB\xBF"))
        head.remove(0, 3);
    const QByteArray visible = head.trimmed();
    if (visible.isEmpty())
        return failure(ErrorCode::EmptyFile, info.fileName());
    if (!isText)
        return recogniseXlsx(path);
    if (visible.startsWith('[') || visible.startsWith('{'))
        return recogniseJson(path);
    // A table has a line end and a separator in its first 64 KiB; a picture, a PDF or a program is not read as one.
    for (const char *other : {"%PDF", "\x89PNG", "\xFF\xD8\xFF", "GIF8", "\xD0\xCF\x11\xE0",
             "\x7F"
             "ELF",
             "{\\rtf", "SQLite format 3"}) {
        if (head.startsWith(other))
            return failure(ErrorCode::UnknownFormat, info.fileName());
    }
    return recogniseCsv(path);
}

domain::Result<Totals> read(const QString &path, Format format, const Take &take, const work::Progress &progress)
{
    switch (format) {
    case Format::UhriXlsx:
        return readXlsx(path, take, progress);
    case Format::UhriJson:
        return readJson(path, take, progress);
    case Format::UhriCsv:
    case Format::UprInfoCsv:
        return readCsv(path, take, progress);
    }
    return failure(ErrorCode::UnknownFormat, path);
}

domain::Result<QList<StateCount>> states(const QString &path, const work::Progress &progress)
{
    const auto recognised = recognise(path);
    if (!recognised)
        return tl::unexpected(recognised.error());
    QHash<QString, qint64> cells;
    const Take take{nullptr, [&cells](SourceRow &&row) {
                        ++cells[row[Column::Countries]];
                        return true;
                    }};
    if (const auto totals = read(path, recognised->format, take, progress); !totals)
        return tl::unexpected(totals.error());
    QHash<QString, StateCount> counts;
    for (auto cell = cells.cbegin(); cell != cells.cend(); ++cell) {
        for (const QString &printed : statesIn(cell.key())) {
            const auto iso3 = wording::countries::fromName(printed);
            StateCount &count = counts[iso3.value_or(clean::folded(printed))];
            // The same spelling whatever the order of the hash.
            if (count.printed.isEmpty() || printed < count.printed)
                count.printed = printed;
            count.state = iso3.value_or(count.printed);
            count.rows += cell.value();
        }
    }
    QList<StateCount> list = counts.values();
    std::ranges::sort(list, [](const StateCount &a, const StateCount &b) {
        return a.rows != b.rows ? a.rows > b.rows : a.state < b.state;
    });
    return list;
}

} // namespace exchange
