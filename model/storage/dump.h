// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/store.h"

#include <functional>
#include <span>
#include <variant>

/// A whole workspace, table by table, as the schema describes it. What is not of the workspace itself stays out: the record of changes
/// (another workspace has its own), drafts (what somebody is typing), the search index (rebuildable), and bytes that nothing has any more.
namespace storage::dump {

/// NULL, a whole number, a number, a text in UTF-8, bytes. Views last until the next row.
struct Bytes
{
    std::string_view bytes;
};
using Value = std::variant<std::monostate, qint64, double, std::string_view, Bytes>;

enum class Kind { Integer, Real, Text, Blob };
struct Column
{
    QByteArray name;
    Kind kind = Kind::Text;
    bool operator==(const Column &) const = default;
};
struct Table
{
    QByteArray name;
    QList<Column> columns;
    QStringList key; ///< the columns of its primary key
    bool operator==(const Table &) const = default;
};

/// Each behind those it refers to.
[[nodiscard]] QList<Table> tables(const Reader &db);

struct Options
{
    /// With what is confidential: evidence marked so with its bytes, beneficiaries marked so and the grades a body gave for these, and reports made with
    /// confidential content. Without, they are as if they were not there.
    bool confidential = false;
    bool bytes = false; ///< with the bytes of evidence; without, its size and hash stay
};

[[nodiscard]] qint64 count(const Reader &db, const Table &table, const Options &options);
/// How many rows the options keep back (bytes are not counted).
[[nodiscard]] qint64 leftOut(const Reader &db, const Table &table, const Options &options);
/// Visits the rows in the order of their keys. The visitor must not write.
void rows(const Reader &db, const Table &table, const Options &options, const std::function<void(std::span<const Value>)> &visit);

} // namespace storage::dump
