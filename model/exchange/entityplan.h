// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/entitykind.h"
#include "exchange/reading.h"
#include "storage/imports.h"
#include "storage/store.h"
#include "work/task.h"

#include <QSet>

/// Tables of institutions, persons, actions, indicators, their values, progress and grades: compared with the workspace, and written.
namespace exchange {

/// What kind of such a table a file holds, by the header of one of its sheets. None: it is another file, which is not an error.
/// FileNotFound, IsDirectory, FileNotReadable, EmptyFile, MalformedFile, PasswordProtected, FileTooLarge.
[[nodiscard]] domain::Result<std::optional<EntityKind>> entityKindOf(const QString &path, const Reading &reading = {});

/// One difference between a row and what the workspace holds.
struct EntityChange
{
    qsizetype column = 0; ///< of the kind
    QString before; ///< canonical
    QString after; ///< empty: it is emptied
    domain::LocalText beforeWords; ///< as a person reads them
    domain::LocalText afterWords;
    std::optional<bool> choice = {}; ///< what the person says: accept it, or keep what is there. None: accepted
    [[nodiscard]] bool accepted() const { return choice.value_or(true); }
    bool operator==(const EntityChange &) const = default;
};

/// A row that would write something.
struct EntityItem
{
    qint64 row = 0; ///< as SourceRow::number counts
    domain::LocalText title; ///< what the row is about, in one line
    std::optional<qint64> match; ///< the one of the workspace that it would change; none: it is new
    QStringList before; ///< of the match, canonical by column; empty without
    QStringList after; ///< canonical by column
    QSet<qsizetype> said; ///< the columns in which the row says something
    QList<EntityChange> changes; ///< where there is a match

    /// Whether it would be written.
    [[nodiscard]] bool writes(bool update) const;
    bool operator==(const EntityItem &) const = default;
};

/// Rows: read = added + changed + identical + refused.
struct EntityCounts
{
    qint64 read = 0;
    qint64 added = 0;
    qint64 changed = 0;
    qint64 identical = 0;
    qint64 refused = 0;
    bool operator==(const EntityCounts &) const = default;
};

/// What an import would do; nothing has been written.
struct EntityPlan
{
    EntityKind kind = EntityKind::Institutions;
    Container container = Container::Xlsx;
    QString path;
    Reading reading; ///< as it was asked for
    QString fileName;
    QString sha256; ///< hex, of the file
    QString sheet; ///< its name; empty where the container knows none
    QStringList unread; ///< headers of columns that are not read
    EntityCounts counts;
    QList<EntityItem> items; ///< new and changed ones, by row
    QList<EntityRefusal> refused; ///< by row

    [[nodiscard]] bool writesAnything(bool update) const;
    /// Rows of the file that `apply` would write.
    [[nodiscard]] qint64 rowsToWrite(bool update) const;
    /// "institutions_xlsx": as the import is recorded.
    [[nodiscard]] QString format() const;
};

/// Reads a file and compares each row with the workspace; writes nothing. An empty cell says nothing; a dash empties what is there.
/// UnknownFormat when it is no such table, and the errors of `entityKindOf` and of opening a workspace; Cancelled.
[[nodiscard]] domain::Result<EntityPlan> previewEntities(
    const QString &path, const storage::Store &store, const work::Progress &progress, const Reading &reading = {});
/// The same, opening the workspace by path: for a worker.
[[nodiscard]] domain::Result<EntityPlan> previewEntities(
    const QString &path, const QString &storePath, const storage::Context &context, const work::Progress &progress, const Reading &reading = {});

struct EntitySummary
{
    EntityCounts counts; ///< the plan's
    std::optional<domain::ChangeId> change; ///< none: nothing was written
    std::optional<domain::ImportId> import;
    qint64 written = 0;
    qint64 updated = 0;
    bool operator==(const EntitySummary &) const = default;
};

/// Writes a plan in one transaction and one change (Intent::Import, recorded as an import run): all of it or, on an error or when cancelled,
/// nothing. Changed rows are written with `update` only, as far as their changes are accepted. A plan that writes nothing leaves no trace.
/// Conflict when what a row would change, or add, was changed or added since the preview (detail: its title).
[[nodiscard]] domain::Result<EntitySummary> applyEntities(
    storage::Store &store, const EntityPlan &plan, bool update, const work::Progress &progress);
/// The same, opening the workspace by path: for a worker.
[[nodiscard]] domain::Result<EntitySummary> applyEntities(const QString &storePath, const storage::Context &context, const EntityPlan &plan,
    bool update, const work::Progress &progress);

/// Writes the refused rows as a workbook of the same columns with the same texts, and why each was refused behind them, ready to be
/// corrected and imported again. Errors: those of reading the file, and of work::saveFile.
[[nodiscard]] domain::Result<qint64> writeRefusedEntities(
    const QString &path, const EntityPlan &plan, const wording::Wording &wording, const work::Progress &progress);

} // namespace exchange
