// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvsheet.h"

#include "exchange/refused.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace exchange {
namespace {

QString textCell(const QString &text)
{
    return csvLine({QString(text).remove(QChar(u'\0'))});
}

/// A number with a sign is no formula, so only texts go through `csvLine`.
struct Written
{
    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString &text) const { return textCell(text); }
    QString operator()(double number) const { return QString::number(number, 'g', QLocale::FloatingPointShortest); }
    QString operator()(QDate date) const { return date.toString(Qt::ISODate); }
    QString operator()(const Link &link) const { return textCell(link.address); }
};

} // namespace

CsvSheet::CsvSheet(QIODevice &device)
    : m_device(device)
{
}

domain::Result<void> CsvSheet::put(const QByteArray &bytes)
{
    if (m_device.write(bytes) != bytes.size())
        return domain::failure(domain::ErrorCode::FileNotWritable);
    return {};
}

domain::Result<void> CsvSheet::begin(const SheetHead &head)
{
    QStringList titles;
    for (const SheetColumn &column : head.columns)
        titles << column.title;
    return put("\xEF\xBB\xBF" + csvLine(titles).toUtf8() + "\r\n");
}

domain::Result<void> CsvSheet::row(const QList<Cell> &cells)
{
    if (++m_totals.rows >= sheet::mostRows)
        return domain::failure(domain::ErrorCode::FileTooLarge);
    QStringList line;
    for (const Cell &cell : cells)
        line << std::visit(Written(), cell);
    return put(line.join(u',').toUtf8() + "\r\n");
}

domain::Result<void> CsvSheet::end()
{
    return {};
}

} // namespace exchange
