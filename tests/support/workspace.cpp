// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/workspace.h"

#include "storage/changes.h"

namespace support {

QStringList dump(const storage::Store &store)
{
    return take(store.read([](const storage::Reader &db) {
        QStringList lines;
        const auto tables = storage::tableCounts(db);
        for (const auto &[table, count] : tables) {
            if (table == QLatin1String("change") || table == QLatin1String("change_row") || table == QLatin1String("record_head"))
                continue;
            QStringList columns;
            storage::Statement names(db, QStringLiteral("SELECT name FROM pragma_table_info(?)"));
            names.bind(table);
            while (names.step())
                columns << QStringLiteral("quote(\"%1\")").arg(names.value<QString>(0));
            storage::Statement rows(db, QStringLiteral("SELECT %1 FROM \"%2\" ORDER BY 1").arg(columns.join(QStringLiteral(" || '|' || ")), table));
            while (rows.step())
                lines << table + u':' + rows.value<QString>(0);
        }
        return lines;
    }));
}

} // namespace support
