// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

/// Reads a table of RFC 4180 with any line ends, so that a test can look at a real file without the reader it tests.
[[nodiscard]] inline QList<QStringList> csvRows(const QString &text)
{
    QList<QStringList> rows;
    QStringList row;
    QString cell;
    bool quoted = false;
    const auto endRow = [&] {
        row += cell;
        cell.clear();
        if (row.size() > 1 || !row.front().isEmpty())
            rows += row;
        row.clear();
    };
    for (const QChar c : text) {
        if (c == u'"')
            quoted = !quoted; // a doubled quote inside a cell closes and opens again
        else if (!quoted && c == u',') {
            row += cell;
            cell.clear();
        } else if (!quoted && (c == u'\n' || c == u'\r'))
            endRow();
        else if (c != u'\uFEFF')
            cell += c;
    }
    endRow();
    return rows;
}
