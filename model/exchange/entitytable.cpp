// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/entitytable.h"

#include <algorithm>

namespace exchange {

EntityTable::EntityTable(std::unique_ptr<Table> table, EntityHead head, Container container, QString sheetName)
    : m_table(std::move(table))
    , m_head(std::move(head))
    , m_container(container)
    , m_sheetName(std::move(sheetName))
{
}

domain::Result<std::unique_ptr<EntityTable>> EntityTable::open(
    const QString &path, const Reading &reading, Extent extent, const work::Progress &progress)
{
    const auto container = containerOf(path);
    if (!container)
        return tl::unexpected(container.error());
    if (*container == Container::Json)
        return nullptr;
    auto table = Table::open(path, *container, reading, extent, progress);
    if (!table)
        return tl::unexpected(table.error());
    const auto names = (*table)->sheets();
    if (!names)
        return tl::unexpected(names.error());
    auto head = findEntityHead(**table);
    if (!head)
        return tl::unexpected(head.error());
    if (!*head)
        return nullptr;
    const QString sheet = names->value((*head)->sheet);
    return std::unique_ptr<EntityTable>(new EntityTable(std::move(*table), std::move(**head), *container, sheet));
}

QStringList EntityTable::unread() const
{
    QStringList names;
    for (qsizetype i = 0; i < m_head.cells.size(); ++i) {
        if (m_head.columns.at(i) < 0 && !m_head.cells.at(i).simplified().isEmpty())
            names << m_head.cells.at(i).simplified();
    }
    return names;
}

EntityLine EntityTable::line() const
{
    EntityLine line {m_table->number(), m_table->damage(), {}, m_table->cells()};
    for (qsizetype i = 0; i < std::min(line.texts.size(), m_head.columns.size()); ++i) {
        const qsizetype column = m_head.columns.at(i);
        if (column >= 0 && !line.texts.at(i).trimmed().isEmpty())
            line.cells.insert(column, {line.texts.at(i), m_table->isNumber(static_cast<int>(i)), m_table->isFrom1904()});
    }
    return line;
}

domain::Result<QList<EntityLine>> EntityTable::rows(const work::Progress &progress)
{
    const auto opened = m_table->openSheet(m_head.sheet);
    if (!opened)
        return tl::unexpected(opened.error());
    QList<EntityLine> lines;
    while (true) {
        if (progress.isCancelled())
            return domain::failure(domain::ErrorCode::Cancelled);
        const auto more = m_table->next();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return lines;
        if (m_table->number() <= m_head.row)
            continue;
        EntityLine one = line();
        if (!one.cells.isEmpty() || one.damage != Damage::None)
            lines.append(std::move(one));
        const auto [done, total] = m_table->progress();
        progress.report(done, total);
    }
}

} // namespace exchange
