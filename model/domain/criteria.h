// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/vocabulary.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

/// What a person asks for, as a value: the search box, the facets, a saved view, a report's scope and the command line all
/// make one of these, and storage turns it into SQL.
namespace domain {

enum class Field {
    Words, ///< full text: texts, title, reference, institutions; accents and inflection do not matter
    Body, ///< mechanism code, short name or alias
    MechanismKind,
    Document, ///< symbol or part of it
    Paragraph,
    Status,
    Position,
    Institution, ///< any role; acronym or name
    Lead,
    Support,
    Theme,
    Group,
    Sdg, ///< a goal finds its targets too
    Kind,
    Priority,
    Activity,
    Due, ///< date range
    Overdue, ///< yes / no
    Year, ///< of the document's publication
    Cycle,
    State, ///< recommending State, ISO3 or name
    Import, ///< number of an import run
    Missing, ///< lead, due, text_es, text_en, progress
    Archived, ///< yes / no; without this filter archived rows stay out
    Id, ///< number in the list
};
constexpr std::array<QLatin1StringView, 25> codesOf(Field)
{
    using C = QLatin1StringView;
    return {C("words"), C("body"), C("mechanism"), C("document"), C("paragraph"), C("status"), C("position"), C("institution"), C("lead"),
        C("support"), C("theme"), C("group"), C("sdg"), C("kind"), C("priority"), C("activity"), C("due"), C("overdue"), C("year"),
        C("cycle"), C("state"), C("import"), C("missing"), C("archived"), C("id")};
}

/// One condition. Several values: any of them. `phrase` only for Words. Ranges use `from`/`to` (inclusive, either null) as
/// typed: ISO dates for Due, years or cycles as text otherwise. "-field:value" negates. The value "none" asks for absence
/// (lead:none, due:none).
struct Filter
{
    Field field = Field::Words;
    QStringList values = {};
    bool phrase = false;
    bool negated = false;
    bool range = false;
    QString from = {};
    QString to = {};
    bool operator==(const Filter &) const = default;
};

using Conditions = QList<Filter>; ///< all of them

/// Any of the alternatives; no alternative at all finds everything.
struct Criteria
{
    QList<Conditions> alternatives = {};
    /// The same, narrowed by one more condition.
    [[nodiscard]] Criteria narrowedBy(const Filter &filter) const;
    [[nodiscard]] Criteria narrowedBy(const QList<Filter> &filters) const;
    bool operator==(const Criteria &) const = default;
};

enum class SortKey { Document, Reference, Text, Lead, Status, Grade, Due, Updated };
constexpr std::array<QLatin1StringView, 8> codesOf(SortKey)
{
    using C = QLatin1StringView;
    return {C("document"), C("reference"), C("text"), C("lead"), C("status"), C("grade"), C("due"), C("updated")};
}
struct Order
{
    SortKey key = SortKey::Due;
    bool descending = false;
    Language language = Language::Spanish; ///< for Text
    bool operator==(const Order &) const = default;
};

} // namespace domain
