// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/connection.h"

#include <sqlite3.h>

/// The yardstick of an import's writing.
namespace bench {

/// SQLite alone: the rows an import left in `source`, put into the empty workspace `target` with the same indexes and full-text tables, in one
/// transaction and without a record of the change. How many rows; negative when it failed.
inline qint64 bareInsert(const QString &source, const QString &target, const storage::Context &context)
{
    storage::Connection connection(target, storage::Connection::Mode::ReadWrite, context);
    sqlite3 *db = connection.handle();
    connection.execute(QStringLiteral("PRAGMA foreign_keys = OFF; ATTACH '%1' AS source; BEGIN; DELETE FROM term; DELETE FROM mechanism").arg(source));
    qint64 rows = 0;
    for (const char *table : {"import_run", "mechanism", "term", "source_document", "recommendation", "recommending_state", "recommendation_term"}) {
        sqlite3_stmt *from = nullptr;
        sqlite3_stmt *into = nullptr;
        const QByteArray name(table);
        const QByteArray select = "SELECT * FROM source." + name;
        if (sqlite3_prepare_v2(db, select.constData(), -1, &from, nullptr) != SQLITE_OK)
            return -1;
        const int columns = sqlite3_column_count(from);
        const QByteArray insert = "INSERT INTO main." + name + " VALUES (" + QByteArray("?, ").repeated(columns).chopped(2) + ')';
        if (sqlite3_prepare_v2(db, insert.constData(), -1, &into, nullptr) != SQLITE_OK)
            return -1;
        while (sqlite3_step(from) == SQLITE_ROW) {
            for (int i = 0; i < columns; ++i)
                sqlite3_bind_value(into, i + 1, sqlite3_column_value(from, i));
            if (sqlite3_step(into) != SQLITE_DONE)
                return -1;
            sqlite3_reset(into);
            ++rows;
        }
        sqlite3_finalize(from);
        sqlite3_finalize(into);
    }
    connection.execute(QStringLiteral("COMMIT"));
    return rows;
}

} // namespace bench
