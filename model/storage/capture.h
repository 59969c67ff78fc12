// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/changes.h"
#include "storage/connection.h"

struct sqlite3_session;

namespace storage {

/// Watches one write transaction with SQLite's session extension. Everything is captured but the record itself, the search index and
/// the bytes of evidence, which never change once stored.
class Capture
{
public:
    explicit Capture(Connection &connection);
    ~Capture();
    Capture(const Capture &) = delete;
    Capture &operator=(const Capture &) = delete;

    /// What changed since the start, one entry a row: an update carries only the columns that changed.
    [[nodiscard]] QList<ChangeRow> rows(const Reader &db) const;

private:
    Connection &m_connection;
    sqlite3_session *m_session = nullptr;
};

} // namespace storage
