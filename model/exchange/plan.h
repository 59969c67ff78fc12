// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "exchange/additions.h"
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
    Reading reading = {};
    /// Columns whose cleaning is refused: their values are taken as printed, where `mayStayAsPrinted`.
    Columns asPrinted = {};
    /// For rows that name neither body nor document.
    Defaults defaults = {};
    /// Institutions that lead or support and are not in the workspace are made, with their print as acronym and name. Otherwise
    /// such a name is a remark.
    bool createInstitutions = false;
    /// The number of the paragraph at the beginning of a text is taken out of it.
    bool paragraphFromText = true;
};

enum class Verdict { New, Changed, Identical, Doubtful, Refused, Skipped };
constexpr std::array<QLatin1StringView, 6> codesOf(Verdict)
{
    using C = QLatin1StringView;
    return {C("new"), C("changed"), C("identical"), C("doubtful"), C("refused"), C("skipped")};
}

/// What of a recommendation a file can change.
enum class Part {
    Text,
    Paragraph,
    Kind,
    Position,
    Document,
    ExternalId,
    RecommendingStates,
    Themes,
    Groups,
    Sdgs,
    Translation, ///< the text in the other language
    Lead,
    Support,
    Due,
    Priority,
    Status,
};
constexpr std::array<QLatin1StringView, 16> codesOf(Part)
{
    using C = QLatin1StringView;
    return {C("text"), C("paragraph"), C("kind"), C("position"), C("document"), C("external_id"),
        C("recommending_states"), C("themes"), C("groups"), C("sdgs"), C("translation"), C("lead"), C("support"),
        C("due"), C("priority"), C("status")};
}

/// One difference between a row and what the workspace holds. Lists only grow by an import: `after` names what would be
/// added, one a line. Kinds, positions, priorities and statuses are given by their codes, dates in ISO 8601.
struct PartChange
{
    Part part = Part::Text;
    QString before;
    QString after;
    /// Not taken unless the person says so: it was edited by hand since it was imported and the file says something new, or it
    /// came from another system that spells it differently.
    bool kept = false;
    /// What the person says: accept it or keep what is there. None: accepted unless `kept`.
    std::optional<bool> choice = {};
    [[nodiscard]] bool accepted() const { return choice.value_or(!kept); }
    bool operator==(const PartChange &) const = default;
};

/// What somebody says about a doubtful item: another recommendation, the same as its match, or decided later. What is left
/// undecided is later too. Later ones are noted with the import run and can be saved with the refused rows.
enum class Decision { None, TakeAsNew, TakeAsUpdate, Leave };

/// A recommendation of the workspace that a doubtful row may be about.
struct Candidate
{
    domain::RecommendationId id{0};
    qint64 revision = 0; ///< when it was compared
    QString reference; ///< "CEDAW/C/VAL/CO/8, 27 b)"
    domain::LocalText text;
    double likeness = 0; ///< of the texts, 0..1; see likeness.h
    QList<PartChange> changes; ///< what the row would change in it
    bool operator==(const Candidate &) const = default;
};

/// A row that would change something, or must be decided.
struct PlanItem
{
    qint64 row = 0;
    Verdict verdict = Verdict::Changed; ///< or Doubtful
    Incoming incoming;
    std::optional<domain::RecommendationId>
        match; ///< of Changed, and of Doubtful where it is about one of the workspace
    qint64 matchRevision = 0; ///< when it was compared
    QList<PartChange> changes; ///< where there is a match
    Reason reason = Reason::None; ///< of Doubtful
    QString detail;
    Decision decision = Decision::None; ///< of Doubtful
    QList<Candidate> candidates; ///< of Doubtful about the workspace: up to five, the likeliest first; `match` is one of them

    /// Takes another candidate for the match, with what the row would change in it.
    void chooseCandidate(qsizetype candidate);
    /// Whether an update would change anything, as chosen.
    [[nodiscard]] bool hasUpdate() const;
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
    Reading reading; ///< as the options said
    QString state; ///< ISO3, or the name where no State of the world is called so
    ImportCounts counts;
    Additions additions; ///< what is new
    QList<PlanItem> items; ///< what would change, and what is doubtful
    QList<Remark> refused; ///< each refused row with its number and reason
    QList<Remark> remarks; ///< rows that come in without something
    QList<CleaningTally> cleanings; ///< what cleaning did, by column and rule in their order
    bool createInstitutions = false; ///< as the options said
    QHash<QString, qint64>
        unknownStates; ///< names taken for other States though no State is called so, with their rows

    /// Whether `apply` would write anything: a recommendation, or a doubtful row that somebody left for later.
    [[nodiscard]] bool writesAnything(bool update) const;
    /// The rows that `apply` would leave out, by number: refused ones, and doubtful ones that are not decided or left for later.
    [[nodiscard]] QList<Remark> leftRows() const;
};

/// Reads a file and compares each row with the workspace: by external id, then by document, paragraph and likeness of
/// the text. Opens the workspace by path, so that it can run on a worker; writes nothing. Errors: those of `recognise`
/// and `read`, and of opening a workspace.
[[nodiscard]] domain::Result<ImportPlan> preview(const QString &path, const ImportOptions &options,
    const QString &storePath, const storage::Context &context, const work::Progress &progress);
/// The same over an open workspace.
[[nodiscard]] domain::Result<ImportPlan> preview(
    const QString &path, const ImportOptions &options, const storage::Store &store, const work::Progress &progress);

/// What cleaning did to one row of a plan's file, in the order it was done: the file is read anew up to that row. Empty when the
/// file has no such row. Errors: those of `read`.
[[nodiscard]] domain::Result<QList<Cleaning>> cleaningsOf(const ImportPlan &plan, const ImportOptions &options, qint64 row,
    const storage::Store &store, const work::Progress &progress);

struct ApplyOptions
{
    bool update = false; ///< apply Changed items too, as far as their changes are accepted; without it they are left alone
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
