// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sheet.h"

#include "exchange/csvsheet.h"
#include "exchange/odssheet.h"
#include "exchange/xlsxsheet.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace exchange {

std::unique_ptr<SheetWriter> sheetWriter(SheetFormat format, QIODevice &device)
{
    switch (format) {
    case SheetFormat::Csv:
        return std::make_unique<CsvSheet>(device);
    case SheetFormat::Xlsx:
        return std::make_unique<XlsxSheet>(device);
    case SheetFormat::Ods:
        break;
    }
    return std::make_unique<OdsSheet>(device);
}

namespace sheet {

bool canBeFollowed(const QString &address)
{
    constexpr qsizetype longest = 2000; // Excel refuses more than 2,079
    if (address.size() > longest)
        return false;
    const QUrl url(address, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1);
}

QString cleanName(const QString &name)
{
    constexpr qsizetype longest = 31;
    QString clean;
    for (const QChar c : name) {
        if (c.isPrint() && !u"[]:*?/\\"_s.contains(c))
            clean += c;
    }
    clean = clean.left(longest).trimmed();
    while (clean.startsWith(u'\''))
        clean.remove(0, 1);
    while (clean.endsWith(u'\''))
        clean.chop(1);
    return clean.isEmpty() ? u"1"_s : clean;
}

QString columnLetters(qsizetype column)
{
    constexpr qsizetype letters = 26;
    QString name;
    for (qsizetype rest = column + 1; rest > 0; rest = (rest - 1) / letters)
        name.prepend(QChar(static_cast<char16_t>(u'A' + (rest - 1) % letters)));
    return name;
}

} // namespace sheet
} // namespace exchange
