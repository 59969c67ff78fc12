// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/table.h"

#include <algorithm>

namespace app {

using namespace Qt::StringLiterals;

QStringList aligned(const QStringList &header, const QList<QStringList> &rows, qsizetype widest)
{
    QList<QStringList> lines{header};
    lines += rows;
    QList<qsizetype> widths(header.size(), 0);
    for (QStringList &cells : lines) {
        for (qsizetype i = 0; i < cells.size(); ++i) {
            cells[i] = cells[i].simplified();
            if (cells[i].size() > widest)
                cells[i] = cells[i].first(widest - 1).trimmed() + u'…';
            widths[i] = std::max(widths[i], cells[i].size());
        }
    }
    QStringList out;
    for (const QStringList &cells : std::as_const(lines)) {
        QString line;
        for (qsizetype i = 0; i < cells.size(); ++i)
            line += i + 1 < cells.size() ? cells[i].leftJustified(widths[i] + 2) : cells[i];
        while (line.endsWith(u' '))
            line.chop(1);
        out += line;
    }
    return out;
}

QStringList wrapped(const QString &text, int width, int first, int further)
{
    QStringList lines;
    QString line(first, u' ');
    bool empty = true;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (!empty && line.size() + 1 + word.size() > width) {
            lines << line;
            line = QString(further, u' ');
            empty = true;
        }
        line += empty ? word : u' ' + word;
        empty = false;
    }
    return lines << (empty ? QString() : line);
}

} // namespace app
