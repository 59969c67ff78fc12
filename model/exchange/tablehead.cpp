// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tablehead.h"

#include "exchange/clean.h"
#include "wording/countries.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace exchange {
namespace {

using domain::ErrorCode;
using domain::failure;

constexpr int rowsLookedAt = 10;
constexpr qsizetype sheetsLookedAt = 16;

/// The State whose name stands in a title; the longest name wins ("Guinea-Bissau" before "Guinea").
QString stateIn(const QString &title)
{
    constexpr qsizetype longestName = 9;
    const QStringList words = clean::folded(QStringView(title).left(2000)).split(u' ', Qt::SkipEmptyParts);
    for (qsizetype length = longestName; length > 0; --length) {
        for (qsizetype from = 0; from + length <= words.size(); ++from) {
            const QString name = words.sliced(from, length).join(u' ');
            if (name.size() < 4)
                continue; // a code may be any word
            if (const auto state = wording::countries::fromName(name))
                return *state;
        }
    }
    return {};
}

class Search
{
public:
    Search(Table &table, const Reading &reading, const QString &name)
        : m_table(table)
        , m_reading(reading)
        , m_name(name)
    {
    }

    domain::Result<TableHead> run()
    {
        if (!m_reading.sheet.isEmpty()) {
            const auto names = m_table.sheets();
            if (!names)
                return tl::unexpected(names.error());
            const qsizetype sheet = names->indexOf(m_reading.sheet);
            if (sheet < 0)
                return failure(ErrorCode::InvalidValue, m_reading.sheet);
            return look(sheet).and_then([this](bool) { return chosen(); });
        }
        for (qsizetype sheet = 0; sheet < sheetsLookedAt && !m_certain; ++sheet) {
            const auto more = look(sheet);
            if (!more)
                return tl::unexpected(more.error());
            if (!*more)
                break;
        }
        return chosen();
    }

private:
    /// False: there is no such sheet.
    domain::Result<bool> look(qsizetype sheet)
    {
        auto opened = m_table.openSheet(sheet);
        if (!opened || !*opened)
            return opened;
        m_anySheet = true;
        int rows = 0;
        while (!m_certain && (rows < rowsLookedAt || m_reading.headerRow)) {
            const auto more = m_table.next();
            if (!more)
                return more;
            if (!*more)
                break;
            if (m_reading.headerRow && m_table.number() < *m_reading.headerRow)
                continue;
            if (m_reading.headerRow && m_table.number() > *m_reading.headerRow)
                break;
            ++rows;
            consider(sheet);
        }
        return true;
    }

    void consider(qsizetype sheet)
    {
        if (m_table.damage() != Damage::None)
            return;
        const QStringList cells = m_table.cells();
        const auto filled = std::ranges::count_if(cells, [](const QString &cell) { return !cell.trimmed().isEmpty(); });
        m_columns = std::max<qsizetype>(m_columns, filled);
        if (filled == 0)
            return;
        TableHead head{sheet, m_table.number(), cells, {}, {}};
        const auto known = m_reading.mapping ? std::nullopt : Header::of(cells);
        head.header = known.value_or(Header::guess(cells));
        const std::tuple worth{known.has_value(), head.header.known(), filled > 1};
        if (m_reading.mapping)
            head.header = Header{Family::Mapped, *m_reading.mapping};
        if (!m_best || worth > m_worth) {
            m_best = std::move(head);
            m_worth = worth;
        }
        m_certain = known.has_value() || m_reading.headerRow.has_value();
    }

    domain::Result<TableHead> chosen()
    {
        if (!m_best && m_reading.headerRow && m_anySheet)
            return failure(ErrorCode::InvalidValue, QString::number(*m_reading.headerRow));
        if (!m_best)
            return failure(m_anySheet ? ErrorCode::EmptyFile : ErrorCode::UnknownFormat, m_name);
        const bool loose = m_table.separator().has_value() && m_columns < 2 && m_best->header.known() == 0;
        if (loose)
            return failure(ErrorCode::UnknownFormat, m_name); // a text, not a table
        if (!m_best->header.hasStates() && !m_table.title().isEmpty())
            m_best->state = stateIn(m_table.title());
        return std::move(*m_best);
    }

    Table &m_table;
    const Reading &m_reading;
    const QString &m_name;
    std::optional<TableHead> m_best;
    std::tuple<bool, qsizetype, bool> m_worth;
    qsizetype m_columns = 0; ///< most filled cells of a row
    bool m_certain = false;
    bool m_anySheet = false;
};

} // namespace

QString TableHead::words() const
{
    QStringList said = cells;
    for (QString &cell : said)
        cell = cell.simplified();
    said.removeAll(QString());
    return said.join(u", "_s).left(200);
}

domain::Result<TableHead> findHead(Table &table, const Reading &reading, const QString &name)
{
    return Search(table, reading, name).run();
}

domain::Result<void> goToHead(Table &table, const TableHead &head)
{
    const auto opened = table.openSheet(head.sheet);
    if (!opened)
        return tl::unexpected(opened.error());
    while (true) {
        const auto more = table.next();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more || table.number() >= head.row)
            return {};
    }
}

} // namespace exchange
