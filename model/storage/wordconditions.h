// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/conditions.h"

namespace storage {

/// Words that must all be met; those that only the texts can meet are left to one search, which meets the rarest first.
class Words
{
public:
    explicit Words(const Reader &db)
        : m_db(db)
    {
    }
    /// `begins`: the last of them may still be in the typing.
    void add(const domain::Filter &filter, bool begins);
    [[nodiscard]] QList<Condition> conditions() const;

private:
    void addUnit(const QString &expression);

    const Reader &m_db;
    QStringList m_texts;
    QList<Condition> m_conditions;
};

} // namespace storage
