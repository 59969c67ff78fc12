// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <memory>

class QAbstractItemView;
class QMimeData;

namespace ui {

/// Lets a list, table or tree be copied into a spreadsheet: its copy key (Ctrl+C) puts the rows on the clipboard as a table, with the headers that are shown. Of a
/// view in which several rows can be selected, those; of any other, all of them.
void copyAsTable(QAbstractItemView *view);

/// What the key puts on the clipboard: HTML and tabulator-separated text. Hidden columns and columns without a word are left out, the open branches of a
/// tree are indented. What a cell says is its display text or, where it has none, what a screen reader is told.
[[nodiscard]] std::unique_ptr<QMimeData> tableOf(const QAbstractItemView *view);

/// The same of rows at hand, the headers first.
[[nodiscard]] std::unique_ptr<QMimeData> tableOf(const QList<QStringList> &rows);

} // namespace ui
