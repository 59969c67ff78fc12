// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/entityhead.h"
#include "exchange/entityvalues.h"
#include "exchange/table.h"

namespace exchange {

/// A row of a table of a kind, as it stands there.
struct EntityLine
{
    qint64 number = 0;
    Damage damage = Damage::None;
    QMap<qsizetype, EntityCell> cells; ///< by column of the kind, those in which something stands
    QStringList texts; ///< every cell of the row
};

/// The sheet of a file in which a kind's rows stand.
class EntityTable
{
public:
    /// Of `reading` the encoding and the separator are obeyed; the sheet is the one that has such a header. nullptr: none has. Errors: those of containerOf and of the table.
    [[nodiscard]] static domain::Result<std::unique_ptr<EntityTable>> open(
        const QString &path, const Reading &reading, Extent extent, const work::Progress &progress);

    [[nodiscard]] const EntityHead &head() const { return m_head; }
    [[nodiscard]] Container container() const { return m_container; }
    [[nodiscard]] const QString &sheetName() const { return m_sheetName; }
    /// Headers of columns that are not read.
    [[nodiscard]] QStringList unread() const;
    /// Every row below the header in which something stands. Cancelled, and the errors of the table.
    [[nodiscard]] domain::Result<QList<EntityLine>> rows(const work::Progress &progress);

private:
    EntityTable(std::unique_ptr<Table> table, EntityHead head, Container container, QString sheetName);
    [[nodiscard]] EntityLine line() const;

    std::unique_ptr<Table> m_table;
    EntityHead m_head;
    Container m_container;
    QString m_sheetName;
};

} // namespace exchange
