// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/store.h"

namespace storage {

/// Takes very many new rows into the search index at once. FTS5 sends what it holds to disk at every statement that runs a trigger, which costs
/// more than the row does. While it is not finished, new recommendations, documents and institutions are not found by a search, and the indexed
/// words of those that are there must not change nor be removed.
class BulkLoad
{
public:
    explicit BulkLoad(const Writer &db);
    /// Unfinished: the transaction must be rolled back.
    ~BulkLoad();
    BulkLoad(const BulkLoad &) = delete;
    BulkLoad &operator=(const BulkLoad &) = delete;

    /// Takes in what was inserted since. Call it once.
    void finish();

private:
    struct Index
    {
        QString search; ///< the index
        QString columns; ///< of it, "name_es, name_en"
        QString table; ///< that it finds
        qint64 last; ///< the highest key before
    };
    void setTriggers(bool on);

    const Writer &m_db;
    QList<Index> m_indexes;
};

} // namespace storage
