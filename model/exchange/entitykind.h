// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/codes.h"
#include "wording/wording.h"

#include <QList>
#include <QStringList>

/// What tables of people's own can bring in beside recommendations, each described once: reading, recognition, templates, instructions
/// and the sentences about refused rows all follow this description.
namespace exchange {

/// What the rows of a table are. Recommendations are described for their template only: they are read by `read`, compared by `preview`.
enum class EntityKind { Recommendations, Institutions, Persons, Actions, Indicators, IndicatorValues, Progress, Assessments };
constexpr std::array<QLatin1StringView, 8> codesOf(EntityKind)
{
    using C = QLatin1StringView;
    return {C("recommendations"), C("institutions"), C("persons"), C("actions"), C("indicators"), C("indicator_values"), C("progress"),
        C("assessments")};
}

/// What may stand in a cell. A value has one canonical form, in which it is compared and kept: words as they are, numbers with a point,
/// dates in ISO 8601, choices by their codes, institutions by acronym, others by the name that finds them again; lists one a line.
enum class EntityType {
    Line, ///< words on one line
    Text, ///< words, in paragraphs
    Number,
    Percent, ///< 0..100
    Date,
    Choice,
    Institution, ///< acronym or name
    Institutions,
    Recommendation, ///< "CEDAW/C/VAL/CO/8 27(b)", "#1234" or an external id
    Recommendations,
    Indicator, ///< its name, or "#12"
    Theme, ///< a term of vocabulary theme
    Right, ///< a term of vocabulary right
    Component, ///< of a court's measure: its place or its text
    Scale, ///< of the body that speaks: code or name
    Grade, ///< of that scale: code or label
    Uid, ///< Avance's own identifier, the same in every workspace
    List, ///< names, one a line
};

enum class EntityChoice { None, InstitutionKind, ActionStatus, IndicatorKind, Status, ReviewState, Priority, Position };

enum class EntityNeed {
    Optional,
    Required,
    OneOf, ///< of the columns of this need, at least one: words in one of the languages
};

struct EntityColumn
{
    QLatin1StringView code; ///< what it means; the same code means the same in every kind
    EntityType type = EntityType::Line;
    EntityNeed need = EntityNeed::Optional;
    EntityChoice choice = EntityChoice::None; ///< of type Choice
    int width = 16; ///< in characters
    QLatin1StringView otherNames = {}; ///< what people call it, too: keys (header.h) with blanks between
};

/// The columns of a kind, in their order.
[[nodiscard]] const QList<EntityColumn> &entityColumns(EntityKind kind);
/// -1: there is none.
[[nodiscard]] qsizetype entityColumn(EntityKind kind, QLatin1StringView code);

/// A cell in the words of a language: choices and dates are worded, everything else stays as it is.
[[nodiscard]] QString entityWords(const EntityColumn &column, const QString &canonical, const wording::Wording &wording);
/// The values a choice can have, by their codes. Kinds of institutions are the workspace's own and not listed here.
[[nodiscard]] QStringList entityChoices(EntityChoice choice);
[[nodiscard]] QString entityChoiceWords(EntityChoice choice, const QString &code, const wording::Wording &wording);

/// Why a row was refused. Those from ActiveTo on are rules of the workspace, named as storage and domain name them.
enum class EntityReason {
    None,
    Missing, ///< a required cell is empty
    UnknownInstitution,
    UnknownRecommendation,
    SeveralRecommendations, ///< fit; detail: their references, one a line
    UnknownIndicator,
    SeveralIndicators,
    UnknownTerm,
    UnknownChoice,
    UnknownComponent,
    UnknownScale,
    SeveralScales, ///< the body used several on that date, and none is named
    UnknownGrade, ///< not of the scale in force on that date
    NotADate,
    NotANumber,
    NotAPercent,
    Repeated, ///< an earlier row (detail) is about the same with other content
    SeveralFit, ///< several of the workspace fit; detail: the name
    Fixed, ///< this cannot be changed of what is there
    TooManyCells,
    OpenQuote,
    ActiveTo,
    FocalTo,
    Email,
    Parent,
    AcronymTaken,
    Due,
    Done,
    Budget,
    Currency,
    TargetDate,
    Period,
    Review,
    ReviewNote,
    Archived,
    ImplementedNeedsEvidence,
    Rule, ///< another one; detail: its code
};
constexpr std::array<QLatin1StringView, 37> codesOf(EntityReason)
{
    using C = QLatin1StringView;
    return {C("none"), C("missing"), C("unknown_institution"), C("unknown_recommendation"), C("several_recommendations"),
        C("unknown_indicator"), C("several_indicators"), C("unknown_term"), C("unknown_choice"), C("unknown_component"), C("unknown_scale"),
        C("several_scales"), C("unknown_grade"), C("not_a_date"), C("not_a_number"), C("not_a_percent"), C("repeated"), C("several_fit"),
        C("fixed"), C("too_many_cells"), C("open_quote"), C("active_to"), C("focal_to"), C("email"), C("parent"), C("acronym_taken"), C("due"),
        C("done"), C("budget"), C("currency"), C("target_date"), C("period"), C("review"), C("review_note"), C("archived"),
        C("implemented_needs_evidence"), C("rule")};
}

/// A row that does not come in, and why.
struct EntityRefusal
{
    qint64 row = 0;
    EntityReason reason = EntityReason::None;
    qsizetype column = -1; ///< whose cell it is about; -1: the row
    QString detail; ///< the value or row concerned; never a sentence
    bool operator==(const EntityRefusal &) const = default;
};

} // namespace exchange
