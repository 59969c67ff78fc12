// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/tables.h"

#include "wording/tablecolumns.h"

#include <QCoreApplication>
#include <QHash>

namespace wording::tables {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *tablesContext = "tables";

struct Kind
{
    const char *name;
    const char *purpose;
};

const QHash<QString, Kind> &kinds()
{
    static const QHash<QString, Kind> all {
        {u"recommendations"_s,
            {QT_TRANSLATE_NOOP("tables", "Recommendations"),
                QT_TRANSLATE_NOOP("tables",
                    "One recommendation a row. A row is recognised again by its document, paragraph and text.")}},
        {u"institutions"_s,
            {QT_TRANSLATE_NOOP("tables", "Institutions"),
                QT_TRANSLATE_NOOP("tables",
                    "One institution a row. A row is recognised again by the acronym or, where nobody has that, by the name. An institution may stand "
                    "below another one of this table, in any order.")}},
        {u"persons"_s,
            {QT_TRANSLATE_NOOP("tables", "Persons"),
                QT_TRANSLATE_NOOP("tables",
                    "One person of an institution a row: its focal points. A row is recognised again by the e-mail address or, without one, by the name "
                    "and the institution.")}},
        {u"actions"_s,
            {QT_TRANSLATE_NOOP("tables", "Actions"),
                QT_TRANSLATE_NOOP("tables",
                    "One action of the plan a row, with the recommendations it serves. A row is recognised again by its title and institution.")}},
        {u"indicators"_s,
            {QT_TRANSLATE_NOOP("tables", "Indicators"),
                QT_TRANSLATE_NOOP("tables",
                    "One indicator a row; its values over time have a table of their own. A row is recognised again by the indicator's name.")}},
        {u"indicator_values"_s,
            {QT_TRANSLATE_NOOP("tables", "Values of indicators"),
                QT_TRANSLATE_NOOP("tables",
                    "One value of an indicator a row. A row is recognised again by the indicator, the date and the category. The indicators are in the "
                    "workspace before their values.")}},
        {u"progress"_s,
            {QT_TRANSLATE_NOOP("tables", "Progress log"),
                QT_TRANSLATE_NOOP("tables",
                    "One entry about a recommendation a row. A row is recognised again by the recommendation, the institution, the period and what was "
                    "done. An entry that comes in as validated gives the recommendation the status it proposes, unless that has a later one; an entry that "
                    "is validated already is not changed any more.")}},
        {u"assessments"_s,
            {QT_TRANSLATE_NOOP("tables", "Grades given by bodies"),
                QT_TRANSLATE_NOOP("tables",
                    "One grade a row: what a body said of a recommendation, and when. A row is recognised again by the recommendation, the scale, the date "
                    "and the component. The grade is one of the scale that the body used on that date.")}},
    };
    return all;
}

QHash<QString, const char *> refusals()
{
    return {
        {u"missing"_s, QT_TRANSLATE_NOOP("tables", "“%1” is empty, and it is required.")},
        {u"unknown_institution"_s, QT_TRANSLATE_NOOP("tables", "“%1”: no institution of the workspace is called “%2”.")},
        {u"unknown_recommendation"_s, QT_TRANSLATE_NOOP("tables", "“%1”: no recommendation of the workspace is “%2”.")},
        {u"several_recommendations"_s, QT_TRANSLATE_NOOP("tables", "“%1”: several recommendations fit; write one of these: %2")},
        {u"unknown_indicator"_s, QT_TRANSLATE_NOOP("tables", "“%1”: no indicator of the workspace is called “%2”.")},
        {u"several_indicators"_s, QT_TRANSLATE_NOOP("tables", "“%1”: several indicators are called so; write the number of one of these: %2")},
        {u"unknown_term"_s, QT_TRANSLATE_NOOP("tables", "“%1”: the vocabulary of the workspace does not have “%2”.")},
        {u"unknown_choice"_s, QT_TRANSLATE_NOOP("tables", "“%1”: “%2” is none of the values to choose from.")},
        {u"unknown_component"_s, QT_TRANSLATE_NOOP("tables", "“%1”: the measure has no component “%2”.")},
        {u"unknown_scale"_s, QT_TRANSLATE_NOOP("tables", "“%1”: the body used no such scale on that date. %2")},
        {u"several_scales"_s, QT_TRANSLATE_NOOP("tables", "“%1”: the body used several scales with this grade on that date; write one of these: %2")},
        {u"unknown_grade"_s, QT_TRANSLATE_NOOP("tables", "“%1”: “%2” is no grade of the scale that the body used on that date.")},
        {u"not_a_date"_s, QT_TRANSLATE_NOOP("tables", "“%1”: “%2” is not a whole date.")},
        {u"not_a_number"_s, QT_TRANSLATE_NOOP("tables", "“%1”: “%2” is not a number.")},
        {u"not_a_percent"_s, QT_TRANSLATE_NOOP("tables", "“%1”: “%2” is not a whole percentage from 0 to 100.")},
        {u"fixed"_s, QT_TRANSLATE_NOOP("tables", "“%1” cannot become “%2” for what is in the workspace already.")},
        {u"acronym_taken"_s, QT_TRANSLATE_NOOP("tables", "“%1”: another institution has the acronym “%2”.")},
        {u"parent"_s, QT_TRANSLATE_NOOP("tables", "“%1”: below “%2” it would stand below itself.")},
        {u"archived"_s, QT_TRANSLATE_NOOP("tables", "“%1”: “%2” is archived and only read.")},
        {u"budget"_s, QT_TRANSLATE_NOOP("tables", "“%1”: “%2” is no amount in this currency.")},
    };
}

/// About the row, with the detail.
QHash<QString, const char *> rowRefusals()
{
    return {
        {u"repeated"_s, QT_TRANSLATE_NOOP("tables", "Row %1 is about the same and says something else.")},
        {u"several_fit"_s,
            QT_TRANSLATE_NOOP("tables", "The workspace has several that are called “%1”; write Avance's identifier to say which.")},
        {u"too_many_cells"_s,
            QT_TRANSLATE_NOOP("tables",
                "It has more cells than the header has columns: a separator stands in a text without quotation marks.")},
        {u"open_quote"_s, QT_TRANSLATE_NOOP("tables", "A quotation mark is opened and never closed.")},
        {u"active_to"_s, QT_TRANSLATE_NOOP("tables", "The institution would end before it began.")},
        {u"focal_to"_s, QT_TRANSLATE_NOOP("tables", "The time as focal point would end before it began.")},
        {u"email"_s, QT_TRANSLATE_NOOP("tables", "The e-mail address cannot be one.")},
        {u"due"_s, QT_TRANSLATE_NOOP("tables", "The action would be due before it starts.")},
        {u"done"_s,
            QT_TRANSLATE_NOOP("tables", "An action that is done has the date on which it was, not before its start; one that is not done has none.")},
        {u"currency"_s, QT_TRANSLATE_NOOP("tables", "A budget and its currency, three letters, are written together or not at all.")},
        {u"target_date"_s, QT_TRANSLATE_NOOP("tables", "The target would be dated before the baseline.")},
        {u"period"_s, QT_TRANSLATE_NOOP("tables", "The period would end before it began.")},
        {u"review"_s, QT_TRANSLATE_NOOP("tables", "The entry cannot take this step of the review; one that is validated is not changed any more.")},
        {u"review_note"_s, QT_TRANSLATE_NOOP("tables", "An entry is returned with a word why, and there is none.")},
        {u"implemented_needs_evidence"_s,
            QT_TRANSLATE_NOOP("tables", "“Implemented” needs a validated entry with evidence, and there is none yet.")},
        {u"rule"_s, QT_TRANSLATE_NOOP("tables", "A rule of the workspace does not allow it (%1).")},
    };
}

} // namespace

QString kind(const Wording &wording, const QString &kind)
{
    const auto found = kinds().constFind(kind);
    return found == kinds().constEnd() ? kind : wording.text(tablesContext, found->name);
}

QString purpose(const Wording &wording, const QString &kind)
{
    const auto found = kinds().constFind(kind);
    return found == kinds().constEnd() ? QString() : wording.text(tablesContext, found->purpose);
}

QString column(const Wording &wording, const QString &column)
{
    const ColumnWords words = columnWords(column);
    return words.title ? wording.text(tablesContext, words.title) : column;
}

QString help(const Wording &wording, const QString &column)
{
    const ColumnWords words = columnWords(column);
    return words.help ? wording.text(tablesContext, words.help) : QString();
}

QString example(const Wording &wording, const QString &column)
{
    const ColumnWords words = columnWords(column);
    return words.example ? wording.text(tablesContext, words.example) : QString();
}

QString reason(const Wording &wording, const QString &reason, const QString &column, const QString &detail)
{
    static const auto ofCells = refusals();
    static const auto ofRows = rowRefusals();
    QString shown = detail;
    shown.replace(u'\n', u"; "_s);
    if (const char *source = ofCells.value(reason)) {
        const QString sentence = wording.text(tablesContext, source);
        // Both at once: what one says may look like the other's place.
        return (sentence.contains("%2"_L1) ? sentence.arg(column, shown) : sentence.arg(column)).trimmed();
    }
    const char *source = ofRows.value(reason);
    if (!source)
        return shown.isEmpty() ? reason : u"%1: %2"_s.arg(reason, shown);
    const QString sentence = wording.text(tablesContext, source);
    return sentence.contains("%1"_L1) ? sentence.arg(shown) : sentence;
}

QString instructions(const Wording &wording)
{
    return wording.text(tablesContext, QT_TRANSLATE_NOOP("tables", "Instructions"));
}

QString lists(const Wording &wording)
{
    return wording.text(tablesContext, QT_TRANSLATE_NOOP("tables", "Lists"));
}

QStringList introduction(const Wording &wording)
{
    return {wording.text(tablesContext,
                QT_TRANSLATE_NOOP("tables",
                    "Fill in the first sheet, one row each, and import the file in Avance. Columns with an asterisk (*) are required; of those with "
                    "two (**), one language is enough. Columns that are not needed may be left empty or deleted; their order does not matter.")),
        wording.text(tablesContext,
            QT_TRANSLATE_NOOP("tables",
                "An empty cell says nothing: what the workspace holds stays. A dash (–) empties what is there. Before anything is written, Avance shows each "
                "row and what it would change.")),
        wording.text(tablesContext,
            QT_TRANSLATE_NOOP("tables",
                "Dates may be written as 31/05/2026 or 2026-05-31. Words can be given in Spanish, in English or in both; one language is enough."))};
}

QStringList headings(const Wording &wording)
{
    return {wording.text(tablesContext, QT_TRANSLATE_NOOP("tables", "Column")), wording.text(tablesContext, QT_TRANSLATE_NOOP("tables", "Required")),
        wording.text(tablesContext, QT_TRANSLATE_NOOP("tables", "What is written there")), wording.text(tablesContext, QT_TRANSLATE_NOOP("tables", "Example"))};
}

QString need(const Wording &wording, bool required, bool oneOf)
{
    if (required)
        return wording.text(tablesContext, QT_TRANSLATE_NOOP("tables", "Yes"));
    return oneOf ? wording.text(tablesContext, QT_TRANSLATE_NOOP("tables", "In one of the languages"))
                 : wording.text(tablesContext, QT_TRANSLATE_NOOP("tables", "No"));
}

QString refusedBecause(const Wording &wording)
{
    return wording.text(tablesContext, QT_TRANSLATE_NOOP("tables", "Why it was refused"));
}

QString mayBeChosen(const Wording &wording)
{
    return wording.text(tablesContext, QT_TRANSLATE_NOOP("tables", "To choose from: %1."));
}

QString notInList(const Wording &wording)
{
    return wording.text(tablesContext, QT_TRANSLATE_NOOP("tables", "Choose a value from the list."));
}

} // namespace wording::tables
