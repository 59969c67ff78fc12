// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/vocabulary.h"
#include "exchange/zipparts.h"
#include "reports/docxmarkup.h"

#include <QDate>
#include <QStringList>

namespace reports::xlsx {

enum class Look {
    Words,
    WordsRight, ///< among numbers
    Line, ///< goes on over the cells beside it
    Strong,
    StrongLine,
    Header,
    HeaderRight,
    Link,
    Plain,
    PlainFraction,
    Grouped,
    GroupedFraction,
    Percent,
    PercentFraction
};

/// One sheet of a workbook: what is known of it before its rows.
struct SheetPlan
{
    QString name; ///< legal and unique in the workbook
    QList<int> widths; ///< of the columns, in characters
    int headerRow = 1; ///< it and what stands above stay in sight; it carries filters
    qint64 filteredRows = 0; ///< below the header; those after them are not sorted along
};

/// Names as spreadsheets take them: cleaned, 31 characters at most, each but once whatever its case.
[[nodiscard]] QStringList sheetNames(const QStringList &wanted);

/// A workbook of several sheets, row by row. Every text is a text, whatever it looks like. Errors are remembered and
/// told at the end: FileNotWritable, or FileTooLarge for more rows than a sheet has.
class Book
{
public:
    Book(QIODevice &device, QList<SheetPlan> sheets);

    /// Begins the file: what it is called, its language and its day.
    void begin(const QString &title, domain::Language language, QDate day);
    void beginSheet();
    /// As high as the words of its columns need, of those that wrap: not every program finds that out by itself.
    void beginRow(const QStringList &words = {});
    void text(Look look, const QString &text);
    /// A text that leads to a web address, or to the beginning of a sheet.
    void link(const QString &text, const QString &address);
    void jump(const QString &text, qsizetype sheet);
    void number(Look look, double value);
    void skip() { ++m_column; }
    void endRow();
    void endSheet();
    [[nodiscard]] domain::Result<void> end();

private:
    void add(const QString &name, const QByteArray &content);
    void note(domain::Result<void> done);
    void cell(Look look);
    [[nodiscard]] QString place() const;
    [[nodiscard]] QString filterRange(qsizetype sheet, bool absolute) const;
    [[nodiscard]] QByteArray workbook() const;

    exchange::ZipParts m_parts;
    QList<SheetPlan> m_sheets;
    domain::Result<void> m_done;
    docx::Markup m_out;
    docx::Markup m_links;
    QStringList m_addresses;
    qsizetype m_sheet = -1;
    qint64 m_row = 0;
    qsizetype m_column = 0;
};

} // namespace reports::xlsx
