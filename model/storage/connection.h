// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/openfiles.h"
#include "storage/store.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <unordered_map>
#include <vector>

struct sqlite3;

namespace storage {

/// One connection to one workspace file, for one thread: opened, set up, with its prepared statements kept. The only place that knows
/// Qt's driver and SQLite's handle.
class Connection
{
public:
    /// How the file is opened. ReadOnly: a file that cannot be written, beside the notes (NAME-wal, NAME-shm) of those who can.
    /// Immutable: one that cannot be written and has no such notes; SQLite then keeps none of its own either.
    enum class Mode { Create, ReadWrite, QueryOnly, ReadOnly, Immutable };

    /// Throws Failure.
    Connection(const QString &path, Mode mode, Context context);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] const Context &context() const { return m_context; }
    [[nodiscard]] bool isReadOnly() const { return m_mode != Mode::Create && m_mode != Mode::ReadWrite; }
    [[nodiscard]] QSqlDatabase database() const;
    [[nodiscard]] sqlite3 *handle() const { return m_handle; }

    /// How long another connection's writing is waited for, in milliseconds.
    static constexpr int usualPatience = 5000;
    void setPatience(int milliseconds);
    /// Runs a script whole. Throws Failure.
    void execute(const QString &script) const;
    [[nodiscard]] qint64 pragma(const QString &name) const;

    /// A prepared statement, from those kept or new; given back when done with.
    [[nodiscard]] QSqlQuery take(const QString &sql);
    void giveBack(const QString &sql, QSqlQuery query);

private:
    void configure();

    QString m_path;
    QString m_name;
    Mode m_mode;
    Context m_context;
    openfiles::Hold m_hold; ///< until SQLite has closed it
    sqlite3 *m_handle = nullptr;
    std::unordered_map<QString, std::vector<QSqlQuery>> m_statements;
};

/// What SQLite's answer means for a person.
[[nodiscard]] Failure failureOf(const QSqlError &error);
[[nodiscard]] Failure failureOf(sqlite3 *handle);

} // namespace storage
