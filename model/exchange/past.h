// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/changes.h"

namespace exchange {

/// What the record says about one recommendation, read only when there is something to ask.
class Past
{
public:
    Past(const storage::Reader &db, domain::RecommendationId id)
        : m_db(db)
        , m_id(id)
    {
    }

    /// What the newest import wrote into a column; none when no import did.
    [[nodiscard]] std::optional<QString> imported(const QString &column);
    /// Whether somebody took this value off a list.
    [[nodiscard]] bool wasRemoved(const QString &table, const QString &column, const QString &value);
    /// Whether the newest change of this kind of rows was made by hand. No change at all was none.
    [[nodiscard]] bool wasEdited(const QString &table);

private:
    void load();

    const storage::Reader &m_db;
    domain::RecommendationId m_id;
    bool m_loaded = false;
    QList<std::pair<storage::Intent, storage::ChangeRow>> m_rows; ///< newest first
};

} // namespace exchange
