// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/refused.h"

#include "storage/openfiles.h"
#include "work/savefile.h"

#include <QJsonObject>

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

QString said(const Remark &remark, const ReasonText &text)
{
    return text ? text(remark.reason) : QString(domain::code(remark.reason));
}

using PutLine = std::function<void(const QString &)>;

/// A CSV for spreadsheets of the lines that `write` puts.
domain::Result<void> saved(const QString &path, const std::function<domain::Result<void>(const PutLine &)> &write)
{
    const auto toDevice = [&](QIODevice &device) {
        bool whole = device.write("\xEF\xBB\xBF") == 3;
        const auto done = write([&](const QString &line) {
            const QByteArray bytes = line.toUtf8() + "\r\n";
            whole = device.write(bytes) == bytes.size() && whole;
        });
        return !done || whole ? done : domain::failure(domain::ErrorCode::FileNotWritable, path);
    };
    return storage::openfiles::mayBeReplaced(path).and_then([&] { return work::saveFile(path, toDevice); });
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
    return saved(path, [&](const PutLine &put) -> domain::Result<void> {
        put(csvLine(header));
        for (const Remark &remark : remarks)
            put(csvLine({QString::number(remark.row), said(remark, text), remark.detail}));
        return {};
    });
}

domain::Result<qint64> writeLeftRows(const QString &path, const QList<Remark> &left, const TableRows &rows, const ReasonText &text,
    const work::Progress &progress)
{
    QHash<qint64, const Remark *> wanted;
    for (const Remark &remark : left)
        wanted.insert(remark.row, &remark);
    qint64 written = 0;
    const auto write = [&](const PutLine &put) {
        qsizetype columns = -1;
        return rows(
            [&](qint64 number, QStringList cells) {
                const Remark *remark = columns < 0 ? nullptr : wanted.value(number);
                const bool isHeader = columns < 0;
                columns = isHeader ? cells.size() : columns;
                cells.resize(std::max(columns, cells.size()));
                if (isHeader)
                    put(sameLine(cells) + u',' + csvLine({reasonColumn, detailColumn}));
                else if (remark)
                    put(sameLine(cells) + u',' + csvLine({said(*remark, text), remark->detail}));
                written += remark ? 1 : 0;
                return written < wanted.size();
            },
            progress);
    };
    return saved(path, write).map([&written] { return written; });
}

} // namespace exchange
