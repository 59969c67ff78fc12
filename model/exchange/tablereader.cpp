// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tablereader.h"

#include "exchange/clean.h"
#include "exchange/tablehead.h"

#include <QFileInfo>

namespace exchange {
namespace {

using domain::ErrorCode;
using domain::failure;

/// A day as a spreadsheet counts it. A whole number that is a year is no day: the serial 2019 would be one of 1905.
QString dayOf(const QString &number, bool from1904)
{
    const double serial = number.toDouble();
    const QDate day = serial >= 1900 && serial <= 2100 ? QDate() : clean::dateOfSerial(serial, from1904);
    return day.isValid() ? day.toString(Qt::ISODate) : number;
}

/// Hands the rows of a table over. Of a row of another State, nothing but its State is looked at.
class Delivery
{
public:
    Delivery(Table &table, const TableHead &head, const Take &take, const QString &name)
        : m_table(table)
        , m_head(head)
        , m_take(take)
        , m_name(name)
    {
        for (size_t i = 0; i < head.header.columns.size(); ++i) {
            if (const auto column = head.header.columns[i])
                (*column == Column::Countries ? m_states : m_others).emplace_back(static_cast<int>(i), *column);
        }
    }

    domain::Result<Totals> run(const work::Progress &progress)
    {
        for (qint64 count = 1;; ++count) {
            const auto more = m_table.next();
            if (!more)
                return tl::unexpected(more.error());
            if (!*more)
                return m_totals;
            if (count % 256 == 0) {
                if (progress.isCancelled())
                    return failure(ErrorCode::Cancelled);
                const auto [done, all] = m_table.progress();
                progress.report(done, all);
            }
            const auto goOn = put();
            if (!goOn)
                return tl::unexpected(goOn.error());
            if (!*goOn)
                return m_totals;
        }
    }

private:
    domain::Result<bool> put()
    {
        if (m_head.header.family == Family::ImpactOss && m_head.header.isHint(m_table.cells()))
            return true;
        ++m_totals.rows;
        SourceRow row;
        row.number = m_table.number();
        if (m_table.damage() == Damage::OpenQuote) {
            row.damage = Damage::OpenQuote;
            row[Column::Text] = m_table.cell(0);
            return !m_take.filter || m_take.row(std::move(row));
        }
        fill(row, m_states);
        if (m_states.empty())
            row[Column::Countries] = m_head.state;
        return m_take.filter ? filtered(row) : domain::Result<bool>(m_take.row(std::move(row)));
    }

    domain::Result<bool> filtered(SourceRow &row)
    {
        QString &states = row[Column::Countries];
        if (m_states.empty() && states.isEmpty()) {
            states = m_take.filter->state(); // the table names none: all rows belong to the chosen one
            if (states.isEmpty())
                return failure(ErrorCode::NoStateChosen, m_name);
        }
        const auto belongs = m_take.filter->of(states);
        if (m_take.filter->several())
            return failure(ErrorCode::NoStateChosen, m_name);
        if (belongs == StateFilter::Belongs::Other) {
            ++m_totals.otherState;
            return true;
        }
        fill(row, m_others);
        m_head.header.complete(row);
        if (m_table.separator() && static_cast<size_t>(m_table.width()) > m_head.header.columns.size())
            row.damage = Damage::TooManyCells;
        return m_take.row(std::move(row));
    }

    using Places = std::vector<std::pair<int, Column>>;
    void fill(SourceRow &row, const Places &places)
    {
        for (const auto &[place, column] : places) {
            QString text = m_table.cell(place);
            if (text.isEmpty())
                continue;
            if (m_table.isNumber(place)) {
                row.numeric.set(static_cast<size_t>(column));
                if (column == Column::Published || column == Column::Due)
                    text = dayOf(text, m_table.isFrom1904());
            }
            QString &cell = row[column];
            cell = cell.isEmpty() ? text : cell + u'\n' + text;
        }
    }

    Table &m_table;
    const TableHead &m_head;
    const Take &m_take;
    const QString &m_name;
    Places m_states; ///< the columns that say whose a row is
    Places m_others;
    Totals m_totals;
};

struct Opened
{
    std::unique_ptr<Table> table;
    TableHead head;
};

domain::Result<Opened> open(const QString &path, Container container, const Reading &reading, Extent extent,
    const work::Progress &progress, const ArchiveLimits &limits)
{
    auto table = Table::open(path, container, reading, extent, progress, limits);
    if (!table)
        return tl::unexpected(table.error());
    auto head = findHead(**table, reading, QFileInfo(path).fileName());
    if (!head)
        return tl::unexpected(head.error());
    return Opened{std::move(*table), std::move(*head)};
}

Recognised recognisedFrom(const TableHead &head, Container container)
{
    return {Format(head.header.family, container), head.words(), shapeOf(container, head.cells)};
}

domain::Result<void> takeRows(Table &table, qsizetype most, Sample &sample)
{
    while (sample.rows.size() < most) {
        const auto more = table.next();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            break;
        sample.numbers << table.number();
        sample.rows << table.cells();
    }
    return {};
}

} // namespace

domain::Result<Recognised> recogniseTable(
    const QString &path, Container container, const Reading &reading, const ArchiveLimits &limits)
{
    const auto opened = open(path, container, reading, Extent::Head, {}, limits);
    if (!opened)
        return tl::unexpected(opened.error());
    return recognisedFrom(opened->head, container);
}

domain::Result<Sample> sampleTable(
    const QString &path, Container container, const Reading &reading, qsizetype rows, const ArchiveLimits &limits)
{
    auto opened = open(path, container, reading, Extent::Head, {}, limits);
    if (!opened)
        return tl::unexpected(opened.error());
    Table &table = *opened->table;
    const TableHead &head = opened->head;
    const auto sheets = table.sheets();
    if (!sheets)
        return tl::unexpected(sheets.error());
    Sample sample{.recognised = recognisedFrom(head, container),
        .separator = table.separator().value_or(QChar()),
        .sheets = *sheets,
        .sheet = sheets->value(head.sheet),
        .headerRow = head.row,
        .header = head.cells,
        .mapping = head.header.columns,
        .hasStates = head.header.hasStates() || !head.state.isEmpty(),
        .hasText = head.header.hasText()};
    sample.encoding = table.encoding().value_or(Encoding::Utf8);
    sample.mapping.resize(static_cast<size_t>(head.cells.size()));
    const auto done = goToHead(table, head).and_then([&] { return takeRows(table, rows, sample); });
    return done ? domain::Result<Sample>(std::move(sample)) : tl::unexpected(done.error());
}

domain::Result<Totals> readTable(const QString &path, Container container, const Take &take,
    const work::Progress &progress, const Reading &reading, const ArchiveLimits &limits)
{
    const auto opened = open(path, container, reading, Extent::Whole, progress, limits);
    if (!opened)
        return tl::unexpected(opened.error());
    const TableHead &head = opened->head;
    if (!head.header.hasText())
        return failure(ErrorCode::NoTextColumn, head.words());
    if (const auto there = goToHead(*opened->table, head); !there)
        return tl::unexpected(there.error());
    const QString name = QFileInfo(path).fileName();
    return Delivery(*opened->table, head, take, name).run(progress);
}

} // namespace exchange
