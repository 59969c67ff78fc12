// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/connection.h"
#include "storage/store.h"

struct sqlite3_session;

namespace storage {

/// A row that changed, as the record keeps it.
struct CapturedRow
{
    QByteArray table;
    QByteArray key; ///< the key columns, with '/' between them
    std::optional<domain::RecommendationId> recommendation; ///< whose history this stands in
    QByteArray before; ///< a JSON object by column, of an update only what changed; empty for an insert
    QByteArray after; ///< empty for a delete
};

/// Watches one write transaction with SQLite's session extension. Everything is captured but the record itself, the search index, drafts
/// (storage/drafts.h) and stored bytes (storage/contents.h), which never change.
class Capture
{
public:
    explicit Capture(Connection &connection);
    ~Capture();
    Capture(const Capture &) = delete;
    Capture &operator=(const Capture &) = delete;

    /// Visits what changed since the start, row by row: an import changes more than should be held at once. The visitor may write
    /// to the record.
    void forEachRow(const Reader &db, const std::function<void(const CapturedRow &)> &visit) const;

private:
    Connection &m_connection;
    sqlite3_session *m_session = nullptr;
};

} // namespace storage
