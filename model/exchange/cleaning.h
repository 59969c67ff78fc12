// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/sourcerow.h"

#include <QList>
#include <bitset>

namespace exchange {

/// What cleaning did to a value. The words are made by `wording`, from the code.
enum class Rule {
    Blanks, ///< blanks that do not break, doubled and invisible ones, line ends
    Markup, ///< HTML, entities, markdown
    Notes, ///< footnote marks and places left out
    Paragraph, ///< the paragraph's number, and the heading before it, split from the text
    StatesOfText, ///< recommending States taken out of the brackets of the text
    StateNames, ///< the names of States divided and matched to their codes
    Body, ///< the name of a body unified
    Date,
    Position, ///< a synonym of the State's answer
    Goal, ///< code of an SDG or a target
    Kind, ///< kind of text
    Value, ///< marks of a list, values that come twice, names of statuses and priorities
};
constexpr std::array<QLatin1StringView, 12> codesOf(Rule)
{
    using C = QLatin1StringView;
    return {C("blanks"), C("markup"), C("notes"), C("paragraph"), C("states_of_text"), C("state_names"), C("body"),
        C("date"), C("position"), C("goal"), C("kind"), C("value")};
}

/// One change that cleaning made to a value of a row.
struct Cleaning
{
    Column column = Column::Text;
    Rule rule = Rule::Blanks;
    QString before;
    QString after;
    bool operator==(const Cleaning &) const = default;
};

/// How often a rule changed a column of a file, and what the first times looked like: a file of a quarter of a million rows is
/// not to be held a second time.
struct CleaningTally
{
    static constexpr qsizetype mostExamples = 5;
    struct Example
    {
        qint64 row = 0;
        QString before;
        QString after;
        bool operator==(const Example &) const = default;
    };

    Column column = Column::Text;
    Rule rule = Rule::Blanks;
    qint64 count = 0; ///< changes
    QList<Example> examples; ///< the first, each different
    bool operator==(const CleaningTally &) const = default;
};

/// A set of columns.
using Columns = std::bitset<columnCount>;
[[nodiscard]] inline bool contains(const Columns &columns, Column column)
{
    return columns.test(static_cast<size_t>(column));
}
/// Whether a column can be taken as it is printed. Bodies, dates, positions, goals, statuses and the like must be understood to be
/// stored at all.
[[nodiscard]] constexpr bool mayStayAsPrinted(Column column)
{
    switch (column) {
    case Column::Text:
    case Column::TextEs:
    case Column::TextEn:
    case Column::Paragraph:
    case Column::Symbol:
    case Column::Themes:
    case Column::Groups:
    case Column::RecommendingStates:
        return true;
    default:
        return false;
    }
}

/// Counts what cleaning does to the rows of a file.
class CleaningCounts
{
public:
    void add(qint64 row, const QList<Cleaning> &cleanings);
    /// By column and rule in their order; what never happened is left out.
    [[nodiscard]] QList<CleaningTally> tallies() const;

private:
    std::array<std::array<CleaningTally, codesOf(Rule{}).size()>, columnCount> m_tallies;
};

} // namespace exchange
