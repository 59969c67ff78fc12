// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/past.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exchange {

std::optional<QString> Past::imported(const QString &column)
{
    load();
    for (const auto &[intent, row] : std::as_const(m_rows)) {
        if (intent == storage::Intent::Import && row.table == "recommendation"_L1 && row.after.contains(column))
            return row.after.value(column).toVariant().toString();
    }
    return std::nullopt;
}

bool Past::wasRemoved(const QString &table, const QString &column, const QString &value)
{
    load();
    return std::ranges::any_of(m_rows, [&](const auto &entry) {
        return entry.first != storage::Intent::Import && entry.second.table == table && entry.second.after.isEmpty()
            && entry.second.before.value(column).toVariant().toString() == value;
    });
}

bool Past::wasEdited(const QString &table)
{
    load();
    const auto newest = std::ranges::find_if(m_rows, [&table](const auto &entry) { return entry.second.table == table; });
    return newest != m_rows.end() && newest->first != storage::Intent::Import;
}

void Past::load()
{
    if (std::exchange(m_loaded, true))
        return;
    const auto list = storage::changes::list(m_db, m_id);
    for (const auto &change : list) {
        const auto rows = storage::changes::rows(m_db, change.id, m_id);
        for (const auto &row : rows)
            m_rows.append({change.intent, row});
    }
}

} // namespace exchange
