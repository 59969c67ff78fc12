// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/sheet.h"

#include <QStringList>

namespace exchange {

/// A column that people fill in.
struct BookColumn
{
    QString title;
    QString note; ///< shown beside a cell of the column that somebody is in; at most 255 characters of it
    SheetColumn::Kind kind = SheetColumn::Kind::Text;
    int width = 16; ///< in characters
    QStringList choices; ///< what may be chosen from a list; empty: anything
    bool onlyChoices = false; ///< a spreadsheet warns of anything else
};

/// What stands on the sheet of instructions: paragraphs, and below them a table of four columns.
struct BookPage
{
    QString name; ///< of the sheet
    QString title;
    QStringList paragraphs;
    QStringList headings;
    QList<QStringList> rows;
};

/// A workbook to be filled in: the sheet itself, its instructions, and the lists that are too long for a cell's own.
struct Book
{
    QString name; ///< of the first sheet
    domain::Language language = domain::Language::Spanish;
    QList<BookColumn> columns;
    QList<QList<Cell>> rows; ///< what is filled in already
    std::optional<BookPage> instructions;
    QString listsName; ///< of the sheet of lists
    QString notInList; ///< what a spreadsheet says of a value that is not in the list; at most 225 characters
};

/// Writes it as XLSX: the header bold and in sight, columns formatted for what they hold (also below the rows), lists to choose from. Nothing is a
/// formula. The device must be one that can be sought in. FileNotWritable.
[[nodiscard]] domain::Result<void> writeBook(QIODevice &device, const Book &book);

} // namespace exchange
