// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/refused.h"

#include <QFileInfo>
#include <QJsonObject>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace exchange {

namespace {

QString inQuotes(const QString &cell)
{
    static const QString special = u"\",;\n\r\t"_s;
    const bool quote = std::ranges::any_of(cell, [](QChar c) { return special.contains(c); });
    return quote ? u'"' + QString(cell).replace(u'"', u"\"\""_s) + u'"' : cell;
}

/// One cell: in quotes where needed, never a formula.
QString csvCell(const QString &value)
{
    QString cell = value;
    // What spreadsheets do with a leading apostrophe: the rest is text.
    if (!cell.isEmpty() && u"=+-@\t\r"_s.contains(cell.front()))
        cell.prepend(u'\'');
    return inQuotes(cell);
}

/// A cell as it stood in its file. "- UPR" is how files write a list and is no formula to any program; what could be one gets an
/// apostrophe, which the import takes off again (RowCleaner::cell).
QString sameCell(const QString &cell)
{
    const bool list = cell.startsWith("- "_L1) || cell == "-"_L1;
    const bool guarded = cell.size() > 1 && cell.front() == u'\'' && u"=+-@"_s.contains(cell[1]);
    const bool formula = !cell.isEmpty() && !list && u"=+-@"_s.contains(cell.front());
    return inQuotes(formula && !guarded ? u'\'' + cell : cell);
}

QString sameLine(const QStringList &values)
{
    QStringList cells;
    for (const QString &value : values)
        cells << sameCell(value);
    return cells.join(u',');
}

} // namespace

QJsonArray toJson(const QList<Remark> &remarks)
{
    QJsonArray array;
    for (const Remark &remark : remarks)
        array << QJsonObject{
            {u"row"_s, remark.row}, {u"reason"_s, QString(domain::code(remark.reason))}, {u"detail"_s, remark.detail}};
    return array;
}

QString csvLine(const QStringList &values)
{
    QStringList cells;
    for (const QString &value : values)
        cells << csvCell(value);
    return cells.join(u',');
}

domain::Result<void> writeRemarks(
    const QString &path, const QList<Remark> &remarks, const QStringList &header, const ReasonText &text)
{
    if (QFileInfo(path).isDir())
        return domain::failure(domain::ErrorCode::IsDirectory, path);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return domain::failure(domain::ErrorCode::FileNotWritable, path);
    const auto line = [&file](const QStringList &values) { file.write(csvLine(values).toUtf8() + "\r\n"); };
    file.write("\xEF\xBB\xBF");
    line(header);
    for (const Remark &remark : remarks)
        line({QString::number(remark.row), text ? text(remark.reason) : QString(domain::code(remark.reason)),
            remark.detail});
    if (!file.commit())
        return domain::failure(domain::ErrorCode::DiskFull, path);
    return {};
}

domain::Result<qint64> writeLeftRows(const QString &path, const QList<Remark> &left, const TableRows &rows, const ReasonText &text,
    const work::Progress &progress)
{
    if (QFileInfo(path).isDir())
        return domain::failure(domain::ErrorCode::IsDirectory, path);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return domain::failure(domain::ErrorCode::FileNotWritable, path);
    QHash<qint64, const Remark *> wanted;
    for (const Remark &remark : left)
        wanted.insert(remark.row, &remark);
    qsizetype columns = -1;
    qint64 written = 0;
    const auto put = [&](QStringList cells, const QString &reason, const QString &detail) {
        while (cells.size() < columns)
            cells << QString();
        file.write(sameLine(cells).toUtf8() + ',' + csvLine({reason, detail}).toUtf8() + "\r\n");
    };
    file.write("\xEF\xBB\xBF");
    const auto done = rows(
        [&](qint64 number, const QStringList &cells) {
            if (columns < 0) {
                columns = cells.size();
                put(cells, reasonColumn, detailColumn);
            } else if (const Remark *remark = wanted.value(number)) {
                put(cells, text ? text(remark->reason) : QString(domain::code(remark->reason)), remark->detail);
                ++written;
            }
            return written < wanted.size();
        },
        progress);
    if (!done)
        return tl::unexpected(done.error());
    if (!file.commit())
        return domain::failure(domain::ErrorCode::DiskFull, path);
    return written;
}

} // namespace exchange
