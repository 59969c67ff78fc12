// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/dump.h"

#include <memory>

/// Puts a workspace that left table by table (storage/dump.h) into one that is empty.
namespace storage::load {

/// Nothing but what every new workspace has: its name and the vocabularies. Bytes that an undo left behind do not count.
[[nodiscard]] bool isEmpty(const Reader &db);

/// Takes the place of the vocabularies and the name of an empty workspace. In one transaction with whatever else is written; the search index
/// follows by itself.
class Loader
{
public:
    /// NotAllowed "workspace_not_empty". Removes what stands there.
    explicit Loader(const Writer &db);
    ~Loader();
    Loader(const Loader &) = delete;
    Loader &operator=(const Loader &) = delete;

    /// nullptr: the schema has no table of this name, which is not an error.
    [[nodiscard]] const dump::Table *table(QByteArrayView name) const;
    /// Adds a row; `values` belong to the table's columns, of which `given` says which are there; the others take the schema's default. InvalidValue with the
    /// column's name (its kind is another) or with what the schema says of it (empty, out of range, there twice).
    void add(const dump::Table &table, const std::vector<bool> &given, std::span<const dump::Value> values);
    /// Everything refers to something that is there, and evidence has the bytes it was stored with. InvalidValue with table, row and what
    /// is missing ("assignment 17 → institution"), or with the hash of the bytes that are others. Bytes that are not there at all are no error.
    void finish();

private:
    struct Insert;
    void clear();
    void mustBeKnown(const dump::Table &table, std::span<const dump::Value> values) const;
    [[nodiscard]] Insert &insertFor(const dump::Table &table, const std::vector<bool> &given);

    const Writer &m_db;
    QList<dump::Table> m_tables;
    std::unique_ptr<Insert> m_insert; ///< for the rows of one table with the same columns
};

/// Files whose bytes are not in the workspace: it came without them.
[[nodiscard]] qint64 filesWithoutBytes(const Reader &db);

} // namespace storage::load
