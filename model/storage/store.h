// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/entities.h"
#include "domain/result.h"
#include "storage/failure.h"
#include "storage/statement.h"

#include <QJsonObject>
#include <QObject>
#include <QSet>
#include <memory>

/// The workspace: one SQLite file, one writer at a time, every change recorded.
namespace storage {

/// Why somebody changes something: what the history says and undo offers.
enum class Intent {
    CreateWorkspace,
    Import,
    Assign,
    ChangeStatus,
    SetDue,
    AddProgress,
    EditProgress,
    ReviewProgress,
    AddRecommendation,
    EditRecommendation,
    EditInstitution,
    EditReference, ///< vocabularies, scales, mechanisms
    Archive,
    RemoveRecommendation,
    EditEvidence,
    Assess, ///< what a body said
    EditAction,
    EditIndicator,
    EditView,
    SetPriority,
    SetTerms,
    Handover, ///< a focal point leaves, and what they answered for goes to somebody else
    SetLetterhead,
    EditReport, ///< one in preparation
    IssueReport,
    LoadWorkspace, ///< a whole workspace came into an empty one
    Demonstration,
    Revert,
};
constexpr std::array<QLatin1StringView, 28> codesOf(Intent)
{
    using C = QLatin1StringView;
    return {C("create_workspace"), C("import"), C("assign"), C("change_status"), C("set_due"), C("add_progress"), C("edit_progress"),
        C("review_progress"), C("add_recommendation"), C("edit_recommendation"), C("edit_institution"), C("edit_reference"),
        C("archive"), C("remove_recommendation"), C("edit_evidence"), C("assess"), C("edit_action"), C("edit_indicator"), C("edit_view"),
        C("set_priority"), C("set_terms"), C("handover"),
        C("set_letterhead"), C("edit_report"), C("issue_report"), C("load_workspace"), C("demonstration"), C("revert")};
}

/// Who acts, and what time it is.
struct Context
{
    QString actor;
    domain::Clock clock;
};

/// The State whose recommendations are followed.
struct Workspace
{
    QString state; ///< ISO 3166-1 alpha-3; a code of its own for an invented State
    domain::LocalText name;
    QString uid;
    bool operator==(const Workspace &) const = default;
};

/// What a committed change touched, told once after the commit. `everything`: another program or a bulk load wrote; read anew.
struct ChangeSet
{
    bool everything = false;
    QSet<domain::RecommendationId> recommendations; ///< changed themselves or in what hangs on them
    bool rowsCameOrWent = false; ///< recommendations were added, removed, archived or restored
    QSet<QString> tables;
};

class Capture;
class Connection;

/// The witness that a transaction is open. Queries take a `const Reader &`; there is no other way to read.
class Reader
{
public:
    Reader(const Reader &) = delete;
    Reader &operator=(const Reader &) = delete;
    /// For Statement and this folder only.
    [[nodiscard]] Connection &connection() const { return m_connection; }
    [[nodiscard]] const Context &context() const;
    [[nodiscard]] QDate today() const { return domain::today(context().clock); }

protected:
    explicit Reader(Connection &connection)
        : m_connection(connection)
    {
    }
    ~Reader() = default;

private:
    friend class Store;
    Connection &m_connection;
};

/// The witness that a write transaction is open. Saves take a `const Writer &`; writing outside a transaction does not compile.
class Writer : public Reader
{
public:
    [[nodiscard]] QDateTime now() const { return context().clock(); }
    /// A new UUIDv7.
    [[nodiscard]] QString newUid() const;

private:
    friend class Store;
    using Reader::Reader;
};

/// A workspace held open on this thread. A worker opens its own by path.
class Store : public QObject
{
    Q_OBJECT
public:
    enum class Access { ReadWrite, ReadOnly };

    /// Writes a new workspace with its vocabularies. FileExists when there is a file, IsDirectory, FileNotWritable, DiskFull.
    /// Nothing is left behind on failure.
    [[nodiscard]] static domain::Result<std::unique_ptr<Store>> create(
        const QString &path, const Workspace &workspace, const Context &context);

    /// Opens a workspace; an older one is migrated after a copy was put beside it (`NAME.avance.vN.bak`). FileNotFound,
    /// IsDirectory, FileNotReadable, EmptyFile, NotAWorkspace, NewerWorkspace (the file is left untouched), DamagedWorkspace, Busy. A file that cannot be
    /// written, or stands in a folder that cannot, opens ReadOnly (see isReadOnly), which is not an error unless it must be migrated
    /// (ReadOnlyWorkspace).
    [[nodiscard]] static domain::Result<std::unique_ptr<Store>> open(
        const QString &path, const Context &context, Access access = Access::ReadWrite);

    ~Store() override;

    [[nodiscard]] QString path() const;
    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] const Context &context() const;
    /// The schema version this program writes.
    [[nodiscard]] static int currentVersion();

    /// Runs `work(const Reader &)` in one read transaction and returns its value, or the error it threw.
    template <class Work>
    [[nodiscard]] auto read(Work &&work) const -> domain::Result<std::invoke_result_t<Work, const Reader &>>
    {
        using Value = std::invoke_result_t<Work, const Reader &>;
        domain::Result<Value> result = domain::failure(domain::ErrorCode::Internal);
        auto status = inRead([&](const Reader &db) {
            if constexpr (std::is_void_v<Value>) {
                work(db);
                result = {};
            } else {
                result = work(db);
            }
        });
        if (!status)
            return tl::unexpected(status.error());
        return result;
    }

    /// Runs `work` in one write transaction, records what it changed and commits. Nothing changed: none, and nothing is recorded.
    /// On an error everything is rolled back. `changed` is emitted once, after the commit. `arguments` is read after `work` ran, so
    /// `work` may complete it with what it learned (the number of an import).
    [[nodiscard]] domain::Result<std::optional<domain::ChangeId>> write(
        Intent intent, const std::function<void(const Writer &)> &work, const QJsonObject &arguments = {});

    /// As `write`, but does not wait while another connection writes: Busy at once. For what is tried again anyway.
    [[nodiscard]] domain::Result<std::optional<domain::ChangeId>> writeUnlessBusy(
        Intent intent, const std::function<void(const Writer &)> &work);

    /// Undoes a change by a new change that is its inverse; reverting a revert is redo. Conflict when a row it touched has moved
    /// on (detail: the table and row), NotFound when there is no such change or it was reverted already and not redone, NotAllowed "implemented_needs_evidence" when
    /// an *implemented* recommendation would be left without what it rests on.
    /// An import is taken back as far as nobody went on with it: a recommendation that was edited since, or on which something hangs,
    /// stays with its document, terms and whatever else it needs, and changes::stayed says what stayed. Conflict only when all of it
    /// stays.
    [[nodiscard]] domain::Result<domain::ChangeId> revert(domain::ChangeId change);

    /// Emits `changed` with `everything` when another connection has written since the last look. Cheap; call after a worker wrote
    /// and when the window becomes active.
    void refresh();

    /// A consistent copy while others work in it; from a store that only reads, too. Errors as for create.
    [[nodiscard]] domain::Result<void> backup(const QString &path) const;

Q_SIGNALS:
    void changed(const storage::ChangeSet &changes);

private:
    explicit Store(std::unique_ptr<Connection> connection);
    [[nodiscard]] domain::Result<std::optional<domain::ChangeId>> transact(Intent intent, const QJsonObject &arguments,
        std::optional<domain::ChangeId> reverts, const std::function<void(const Writer &, const Capture &)> &work);
    [[nodiscard]] domain::Result<void> inRead(const std::function<void(const Reader &)> &work) const;

    std::unique_ptr<Connection> m_connection;
    mutable bool m_busy = false; ///< a transaction is open; they do not nest
    qint64 m_dataVersion = 0;
};

} // namespace storage

Q_DECLARE_METATYPE(storage::ChangeSet)
