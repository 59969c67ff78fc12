// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/xlsx.h"

#include "reports/blocks.h"
#include "reports/xlsxnumber.h"
#include "reports/xlsxrows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace reports {
namespace {

using xlsx::Book;
using xlsx::Look;
using xlsx::PreparedTable;
using xlsx::SheetPlan;

SheetPlan planOf(const Table &table, const QString &name)
{
    constexpr double room = 110; // characters across
    constexpr int least = 12;
    constexpr int most = 60;
    double shares = 0;
    for (const Column &column : table.columns)
        shares += std::max(column.share, 0.1);
    SheetPlan out{.name = name,
        .widths = {},
        .headerRow = 2,
        .filteredRows = table.rows.size() - (table.totalRow && !table.rows.isEmpty() ? 1 : 0)};
    for (const Column &column : table.columns)
        out.widths.append(std::clamp(static_cast<int>(room * std::max(column.share, 0.1) / shares), least, most));
    return out;
}

Look lookOf(const xlsx::Number &number)
{
    switch (number.look) {
    case xlsx::Number::Look::Plain:
        return number.fraction ? Look::PlainFraction : Look::Plain;
    case xlsx::Number::Look::Grouped:
        return number.fraction ? Look::GroupedFraction : Look::Grouped;
    case xlsx::Number::Look::Percent:
        break;
    }
    return number.fraction ? Look::PercentFraction : Look::Percent;
}

void writeRow(Book &book, const PreparedTable &prepared, qsizetype number, domain::Language language)
{
    const Table &table = prepared.table;
    const QStringList &words = prepared.words[number];
    const bool total = table.totalRow && number == table.rows.size() - 1;
    book.beginRow(words);
    for (qsizetype i = 0; i < std::min(table.columns.size(), words.size()); ++i) {
        const bool figures = table.columns[i].kind == Column::Kind::Number;
        const auto value = figures ? xlsx::numberOf(words[i], language) : std::nullopt;
        if (value)
            book.number(lookOf(*value), value->value);
        else if (const QString address = xlsx::addressOf(table.rows[number][i]); !address.isEmpty())
            book.link(words[i], address);
        else
            book.text(figures ? Look::WordsRight : total ? Look::Strong : Look::Words, words[i]);
    }
    book.endRow();
}

void writeTable(Book &book, const PreparedTable &prepared, domain::Language language)
{
    book.beginSheet();
    book.beginRow();
    book.text(Look::StrongLine, prepared.table.caption);
    book.endRow();
    QStringList headers;
    for (const Column &column : prepared.table.columns)
        headers.append(column.header);
    book.beginRow(headers);
    for (const Column &column : prepared.table.columns)
        book.text(column.kind == Column::Kind::Number ? Look::HeaderRight : Look::Header, column.header);
    book.endRow();
    for (qsizetype i = 0; i < prepared.words.size(); ++i)
        writeRow(book, prepared, i, language);
    if (!prepared.source.isEmpty()) {
        for (const QString &line : {QString(), prepared.source}) {
            book.beginRow();
            book.text(Look::Line, line);
            book.endRow();
        }
    }
    book.endSheet();
}

/// What a report takes in a workbook: counted before anything is written.
QList<SheetPlan> plansOf(const Document &document)
{
    xlsx::Rows counted(document, nullptr);
    counted.cover();
    for (const Block &block : document.blocks)
        std::visit(counted, block);
    counted.notes();
    QStringList wanted{document.cover.title.isEmpty() ? document.metadata.title : document.cover.title};
    for (const PreparedTable &prepared : counted.tables())
        wanted.append(prepared.table.caption);
    const QStringList names = xlsx::sheetNames(wanted);
    QList<SheetPlan> out{
        {.name = names.first(), .widths = {36, 9, 100, 10}, .headerRow = 1, .filteredRows = counted.count()}};
    for (const PreparedTable &prepared : counted.tables())
        out.append(planOf(prepared.table, names[out.size()]));
    return out;
}

} // namespace

domain::Result<void> writeXlsx(const Document &document, QIODevice &device, const work::Progress &progress)
{
    Book book(device, plansOf(document));
    book.begin(document.metadata.title, document.metadata.language, document.metadata.date);
    book.beginSheet();
    book.beginRow();
    for (const QString &header : document.metadata.rowHeaders)
        book.text(Look::Header, header);
    book.endRow();
    xlsx::Rows rows(document, &book);
    rows.cover();
    if (auto visited = visitBlocks(document, progress, [&rows](const Block &block) { std::visit(rows, block); });
        !visited)
        return visited;
    rows.notes();
    book.endSheet();
    for (const PreparedTable &prepared : rows.tables())
        writeTable(book, prepared, document.metadata.language);
    progress.report(document.blocks.size(), document.blocks.size());
    return book.end();
}

} // namespace reports
