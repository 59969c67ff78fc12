// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entities.h"
#include "exchange/clean.h"
#include "exchange/cleaning.h"

namespace exchange {

/// Why a row was refused, is doubtful, was skipped or deserves a remark. The sentence is made by `wording`, from the
/// code.
enum class Reason {
    None,
    // Refused: the row cannot become a recommendation.
    NoText,
    TextTooLong, ///< more than 100,000 characters: columns have slipped
    NoState, ///< the column of States is empty
    UnknownState, ///< a stub that is no State
    NoBody,
    NoDocument, ///< neither a symbol nor, for the UPR, a session
    TooManyCells,
    OpenQuote,
    NotARecord,
    // Doubtful: somebody must say whether it is the same. Not applied unless decided.
    RepeatedId, ///< the file has this id on an earlier row (detail) with another content
    SeveralWithId, ///< the workspace has several with this id
    SameText, ///< same document, paragraph and text as another with an id of its own; detail: its reference or, in the
              ///< file, its row
    SimilarText, ///< same document and paragraph (or one has none), nearly the same text
    SameParagraph, ///< same document and paragraph as one that has no text in this language
    OtherAnswer, ///< the same recommendation has another position on an earlier row (detail)
    SymbolOfOtherState, ///< the symbol names another State (detail)
    SeveralAlike, ///< several of the workspace could be it, none more than the others
    OtherDocument, ///< the same or nearly the same text in another document of the session
    // Skipped: not a recommendation.
    Concern, ///< a concern or observation; see ImportOptions::concerns
    OtherKind,
    // Remarks: the row comes in, without this.
    NoType,
    UnknownAnswer,
    UnknownDate,
    AmbiguousSdg, ///< the number 16.1 of a spreadsheet may have been 16.10: left out
    UnknownSdg,
    UnknownRecommendingState, ///< kept as printed
    BrokenCharacters, ///< U+FFFD in the text
    UnknownInstitution, ///< lead or support (detail) is nobody of the workspace
    SeveralLeads, ///< one leads; the others (detail) support
    UnknownPriority,
    UnknownStatus,
    StatusNotAllowed, ///< the rules do not allow this status (detail): implemented needs validated evidence
};
constexpr std::array<QLatin1StringView, 33> codesOf(Reason)
{
    using C = QLatin1StringView;
    return {C("none"), C("no_text"), C("text_too_long"), C("no_state"), C("unknown_state"), C("no_body"),
        C("no_document"), C("too_many_cells"), C("open_quote"), C("not_a_record"), C("repeated_id"),
        C("several_with_id"), C("same_text"), C("similar_text"), C("same_paragraph"), C("other_answer"),
        C("symbol_of_other_state"), C("several_alike"), C("other_document"), C("concern"), C("other_kind"), C("no_type"),
        C("unknown_answer"), C("unknown_date"), C("ambiguous_sdg"), C("unknown_sdg"), C("unknown_recommending_state"),
        C("broken_characters"), C("unknown_institution"), C("several_leads"), C("unknown_priority"), C("unknown_status"),
        C("status_not_allowed")};
}

/// Something to say about a row.
struct Remark
{
    qint64 row = 0;
    Reason reason = Reason::None;
    QString detail; ///< the value or row concerned; never a sentence
    bool operator==(const Remark &) const = default;
};

/// The paper a row names.
struct IncomingDocument
{
    QString body; ///< as printed
    QString kind; ///< code of vocabulary document_kind
    QString symbol;
    QString caseName; ///< where a UPR row has no symbol: "UPR/EPU 4 (MEX)"
    QDate published;
    QString session;
    std::optional<int> cycle;
    bool isUpr = false;
    bool operator==(const IncomingDocument &) const = default;
};

/// A row as it would stand in the workspace.
struct Incoming
{
    IncomingDocument document;
    QString paragraph;
    int order = 0;
    domain::RecommendationKind kind = domain::RecommendationKind::Recommendation;
    bool saysKind = false; ///< otherwise `kind` holds for what is new, and changes nothing
    domain::Language language = domain::Language::English;
    QString text; ///< in `language`
    QString translation; ///< in the other language, where a table has a column for each; empty: the row has none
    QString sourceText; ///< as it stood in the file
    std::optional<domain::Position> position;
    QList<domain::RecommendingState> states;
    QStringList themes;
    QStringList groups;
    QStringList sdgs; ///< codes
    QString uid; ///< of the recommendation in a list that Avance wrote; empty: the row has none
    QString externalSystem; ///< "uhri", "uprinfo"; empty when the file has no ids
    QString externalId;
    // What only people's own tables say. Empty or none: the row says nothing of it.
    QString lead; ///< an institution as printed, acronym or name
    QStringList support;
    QDate due;
    std::optional<domain::Priority> priority;
    std::optional<domain::Status> status;
    bool operator==(const Incoming &) const = default;
};

struct Normalised
{
    Incoming incoming;
    Reason reason = Reason::None; ///< refused, skipped (isSkipped) or doubtful whatever the workspace holds
    QString detail;
    QList<Remark> remarks;
    QList<Cleaning> cleanings; ///< every change that was made to a value, in the order it was made
};

[[nodiscard]] bool isSkipped(Reason reason);
[[nodiscard]] bool isRefused(Reason reason);

/// What holds for every row of a table that does not say it itself.
struct Defaults
{
    QString body;
    QString symbol; ///< of the document
    QString name; ///< of the document, where it has no symbol
    QDate published;
    bool operator==(const Defaults &) const = default;
};

struct NormaliseOptions
{
    QString state; ///< the chosen one: ISO3 or name
    bool concerns = false;
    std::optional<domain::Language> language; ///< none: recognised from each text
    domain::Language usual = domain::Language::English; ///< for texts too short to tell
    Columns asPrinted = {}; ///< whose cleaning is refused; see mayStayAsPrinted
    Defaults defaults = {};
    bool paragraphFromText = true; ///< the number at the beginning of a text is taken out of it
    /// What the workspace calls a body that a file names; empty when it does not know it.
    std::function<QString(const QString &)> bodyName = {};
};

/// Cleans a row. Decisions that are not plain:
/// - UPR Info has one row for each recommending State of a recommendation and neither symbols nor ids. Rows of the same
/// State, session and text are the same
///   recommendation, made by several States; its external id is a hash of State, session and folded text (not of the
///   recommending State), its document is "UPR/EPU <session> (<State>)" unless the workspace has the document of that
///   session.
/// - A row with a text in both languages has its original in the language of the options, or else in the usual one.
/// - An apostrophe before = + - @ is taken off: it was written so that no spreadsheet takes the cell for a formula.
/// - A text of the UPR gives the States in its last brackets only when the column of recommending States is empty or
/// says the same.
[[nodiscard]] Normalised normalise(const SourceRow &row, const NormaliseOptions &options);

} // namespace exchange
