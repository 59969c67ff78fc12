// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/store.h"

#include <QVariantList>
#include <initializer_list>
#include <string_view>
#include <variant>

struct sqlite3_stmt;

namespace storage {

/// Reads and writes tens of thousands of small rows. Statement makes a QVariant of every value, which costs more than the
/// row does; this is for search, figures and the record only. Throws Failure.
class Cursor
{
public:
    Cursor(const Reader &db, const QString &sql, const QVariantList &bindings = {});
    ~Cursor();
    Cursor(const Cursor &) = delete;
    Cursor &operator=(const Cursor &) = delete;

    bool next();
    [[nodiscard]] qint64 number(int column = 0) const; ///< 0 for NULL
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] std::string_view text(int column) const; ///< until the next row
    /// Whether the statement finds a row with this id bound as its last parameter.
    [[nodiscard]] bool finds(qint64 id);

    /// NULL, a number, or a text in UTF-8.
    using Value = std::variant<std::monostate, qint64, QByteArrayView>;
    /// Runs a statement without rows with these values; can be called again.
    void run(std::initializer_list<Value> values);

private:
    const Reader &m_db;
    sqlite3_stmt *m_statement = nullptr;
    int m_parameters = 0;
};

} // namespace storage
