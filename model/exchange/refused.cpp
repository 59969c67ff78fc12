// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/refused.h"

#include <QFileInfo>
#include <QJsonObject>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace exchange {

namespace {

/// One cell: in quotes where needed, never a formula.
QString csvCell(const QString &value)
{
    QString cell = value;
    // What spreadsheets do with a leading apostrophe: the rest is text.
    if (!cell.isEmpty() && u"=+-@\t\r"_s.contains(cell.front()))
        cell.prepend(u'\'');
    static const QString special = u"\",;\n\r\t"_s;
    const bool quote = std::ranges::any_of(cell, [](QChar c) { return special.contains(c); });
    return quote ? u'"' + cell.replace(u'"', u"\"\""_s) + u'"' : cell;
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

} // namespace exchange
