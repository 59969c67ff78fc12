// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "exchange/incoming.h"
#include "exchange/readers.h"
#include "storage/store.h"

#include <QJsonArray>

namespace exchange {

struct ImportOptions
{
    /// ISO 3166-1 alpha-3 or a name. None: the file must hold one State only (NoStateChosen).
    std::optional<QString> state;
    /// Take concerns and observations in too.
    bool concerns = false;
    /// None: recognised from each text.
    std::optional<domain::Language> language;
    /// How the file is to be read where it does not say so itself.
    Reading reading;
};

enum class Verdict { New, Changed, Identical, Doubtful, Refused, Skipped };
constexpr std::array<QLatin1StringView, 6> codesOf(Verdict)
{
    using C = QLatin1StringView;
    return {C("new"), C("changed"), C("identical"), C("doubtful"), C("refused"), C("skipped")};
}

/// What of a recommendation a file can change.
enum class Part { Text, Paragraph, Kind, Position, Document, ExternalId, RecommendingStates, Themes, Groups, Sdgs };
constexpr std::array<QLatin1StringView, 10> codesOf(Part)
{
    using C = QLatin1StringView;
    return {C("text"), C("paragraph"), C("kind"), C("position"), C("document"), C("external_id"),
        C("recommending_states"), C("themes"), C("groups"), C("sdgs")};
}

/// One difference between a row and what the workspace holds. Lists only grow by an import: `after` names what would be
/// added, one a line.
struct PartChange
{
    Part part = Part::Text;
    QString before;
    QString after;
    /// Edited by hand since it was imported, and the file says something new: stays as it is.
    bool kept = false;
    bool operator==(const PartChange &) const = default;
};

/// What somebody says about a doubtful item.
enum class Decision { None, TakeAsNew, TakeAsUpdate, Leave };

/// A row that would write something, or must be decided.
struct PlanItem
{
    qint64 row = 0;
    QList<qint64>
        joined; ///< later rows of the same recommendation, each of which adds recommending States or terms to it
    Verdict verdict = Verdict::New; ///< New, Changed or Doubtful
    Incoming incoming;
    std::optional<domain::RecommendationId>
        match; ///< of Changed, and of Doubtful where it is about one of the workspace
    qint64 matchRevision = 0; ///< when it was compared
    QList<PartChange> changes; ///< where there is a match
    Reason reason = Reason::None; ///< of Doubtful
    QString detail;
    Decision decision = Decision::None; ///< of Doubtful
};

/// Rows. read = added + changed + identical + doubtful + refused + skipped; the file has read + otherState.
struct ImportCounts
{
    qint64 read = 0; ///< of the chosen State, or of no State that could be known
    qint64 otherState = 0;
    qint64 added = 0; ///< rows that bring in something new: a recommendation, or a further recommending State of one
                      ///< that came on an earlier row
    qint64 changed = 0;
    qint64 identical = 0;
    qint64 doubtful = 0;
    qint64 refused = 0;
    qint64 skipped = 0; ///< concerns, observations and others
    qint64 recommendations = 0; ///< how many recommendations the added rows make
    bool operator==(const ImportCounts &) const = default;
};

/// What an import would do; nothing has been written.
struct ImportPlan
{
    QString path;
    QString fileName;
    QString sha256; ///< hex, of the file
    Recognised recognised;
    QString state; ///< ISO3, or the name where no State of the world is called so
    ImportCounts counts;
    QList<PlanItem> items;
    QList<Remark> refused; ///< each refused row with its number and reason
    QList<Remark> remarks; ///< rows that come in without something
    QHash<QString, qint64>
        unknownStates; ///< names taken for other States though no State is called so, with their rows

    /// Whether `apply` would write anything.
    [[nodiscard]] bool writesAnything(bool update) const;
};

/// Reads a file and compares each row with the workspace: by external id, then by document, paragraph and likeness of
/// the text. Opens the workspace by path, so that it can run on a worker; writes nothing. Errors: those of `recognise`
/// and `read`, and of opening a workspace.
[[nodiscard]] domain::Result<ImportPlan> preview(const QString &path, const ImportOptions &options,
    const QString &storePath, const storage::Context &context, const work::Progress &progress);
/// The same over an open workspace.
[[nodiscard]] domain::Result<ImportPlan> preview(
    const QString &path, const ImportOptions &options, const storage::Store &store, const work::Progress &progress);

struct ApplyOptions
{
    bool update = false; ///< apply Changed items too; without it they are left alone
};

struct ImportSummary
{
    ImportCounts counts; ///< the plan's
    std::optional<domain::ChangeId> change; ///< none: nothing was written
    std::optional<domain::ImportId> import;
    qint64 written = 0; ///< recommendations added
    qint64 updated = 0; ///< recommendations changed
    bool operator==(const ImportSummary &) const = default;
};

/// Writes a plan in one transaction and one change (Intent::Import; arguments file, sha256, import and counts): all of
/// it or, on an error or when cancelled, nothing. Doubtful items are written as decided, the others not. A plan that
/// writes nothing leaves no trace. Conflict when a recommendation of the plan was changed or removed since the preview.
[[nodiscard]] domain::Result<ImportSummary> apply(
    storage::Store &store, const ImportPlan &plan, const ApplyOptions &options, const work::Progress &progress);
/// The same, opening the workspace by path: for a worker.
[[nodiscard]] domain::Result<ImportSummary> apply(const QString &storePath, const storage::Context &context,
    const ImportPlan &plan, const ApplyOptions &options, const work::Progress &progress);

} // namespace exchange
