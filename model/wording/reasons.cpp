// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/reasons.h"

#include "wording/context.h"

#include <QCoreApplication>
#include <QHash>

namespace wording {

using namespace Qt::StringLiterals;

namespace {

struct Reason
{
    const char *named = nullptr; ///< with %1 for the detail, or saying all without it
    const char *unnamed = nullptr; ///< for a detail that is empty; nullptr: `named` does not use it
    bool isPlace = false; ///< the detail is a row of the file or a reference of the workspace
};

using Reasons = QHash<QString, Reason>;

const Reasons &refusals()
{
    static const Reasons all{
        {u"no_text"_s, {QT_TRANSLATE_NOOP("wording", "It has no text.")}},
        {u"text_too_long"_s,
            {QT_TRANSLATE_NOOP(
                "wording", "Its text is longer than any recommendation: the columns have probably slipped.")}},
        {u"no_state"_s, {QT_TRANSLATE_NOOP("wording", "It does not say to which State it is addressed.")}},
        {u"unknown_state"_s,
            {QT_TRANSLATE_NOOP("wording", "No State is called “%1”."),
                QT_TRANSLATE_NOOP("wording", "What it names as the State is none.")}},
        {u"no_body"_s, {QT_TRANSLATE_NOOP("wording", "It does not say which body it comes from.")}},
        {u"no_document"_s, {QT_TRANSLATE_NOOP("wording", "It names neither a document nor a session.")}},
        {u"too_many_cells"_s,
            {QT_TRANSLATE_NOOP("wording",
                "It has more cells than the header has columns: a separator stands in a text without quotation "
                "marks.")}},
        {u"open_quote"_s, {QT_TRANSLATE_NOOP("wording", "A quotation mark is opened and never closed.")}},
        {u"not_a_record"_s, {QT_TRANSLATE_NOOP("wording", "It is not a record.")}},
    };
    return all;
}

const Reasons &doubts()
{
    static const Reasons all{
        {u"repeated_id"_s,
            {QT_TRANSLATE_NOOP("wording", "Row %1 has the same identifier with another content."),
                QT_TRANSLATE_NOOP("wording", "An earlier row has the same identifier with another content.")}},
        {u"several_with_id"_s,
            {QT_TRANSLATE_NOOP("wording", "Several recommendations of the workspace have its identifier.")}},
        {u"same_text"_s,
            {QT_TRANSLATE_NOOP(
                 "wording", "It has the same document, paragraph and text as %1, but another identifier."),
                QT_TRANSLATE_NOOP(
                    "wording", "It has the same document, paragraph and text as another, but another identifier."),
                true}},
        {u"similar_text"_s,
            {QT_TRANSLATE_NOOP("wording", "It has the same document and nearly the same text as %1."),
                QT_TRANSLATE_NOOP("wording", "It has the same document and nearly the same text as another."), true}},
        {u"same_paragraph"_s,
            {QT_TRANSLATE_NOOP("wording", "It may be the text in another language of %1."),
                QT_TRANSLATE_NOOP("wording", "It may be the text in another language of one that is there."), true}},
        {u"other_answer"_s,
            {QT_TRANSLATE_NOOP("wording", "Row %1 has the same recommendation with another position of the State."),
                QT_TRANSLATE_NOOP(
                    "wording", "An earlier row has the same recommendation with another position of the State.")}},
        {u"symbol_of_other_state"_s,
            {QT_TRANSLATE_NOOP("wording", "The symbol of its document names another State: %1."),
                QT_TRANSLATE_NOOP("wording", "The symbol of its document names another State.")}},
        {u"several_alike"_s,
            {QT_TRANSLATE_NOOP("wording", "Several recommendations are as much like it as %1."),
                QT_TRANSLATE_NOOP("wording", "Several recommendations are equally like it."), true}},
        {u"other_document"_s,
            {QT_TRANSLATE_NOOP("wording", "It has nearly the same text as %1, which stands in another document of the same review."),
                QT_TRANSLATE_NOOP("wording", "It has nearly the same text as one in another document of the same review."), true}},
    };
    return all;
}

const Reasons &remarks()
{
    static const Reasons all{
        {u"concern"_s,
            {QT_TRANSLATE_NOOP("wording", "It is a concern or an observation, not a recommendation.")}},
        {u"other_kind"_s,
            {QT_TRANSLATE_NOOP("wording", "It is not a recommendation: %1."),
                QT_TRANSLATE_NOOP("wording", "It is not a recommendation.")}},
        {u"no_type"_s,
            {QT_TRANSLATE_NOOP(
                "wording", "It does not say what kind of text it is; it was taken as a recommendation.")}},
        {u"unknown_answer"_s,
            {QT_TRANSLATE_NOOP("wording", "The position “%1” is not known and was left out."),
                QT_TRANSLATE_NOOP("wording", "Its position is not known and was left out.")}},
        {u"unknown_date"_s,
            {QT_TRANSLATE_NOOP("wording", "The date “%1” is not whole and was left out."),
                QT_TRANSLATE_NOOP("wording", "Its date is not whole and was left out.")}},
        {u"ambiguous_sdg"_s,
            {QT_TRANSLATE_NOOP("wording", "The SDG target “%1” may have lost a zero at its end and was left out."),
                QT_TRANSLATE_NOOP("wording", "An SDG target may have lost a zero at its end and was left out.")}},
        {u"unknown_sdg"_s,
            {QT_TRANSLATE_NOOP("wording", "The SDG target “%1” does not exist and was left out."),
                QT_TRANSLATE_NOOP("wording", "An SDG target does not exist and was left out.")}},
        {u"unknown_recommending_state"_s,
            {QT_TRANSLATE_NOOP("wording", "The recommending State “%1” is not known and was kept as printed."),
                QT_TRANSLATE_NOOP("wording", "A recommending State is not known and was kept as printed.")}},
        {u"unknown_institution"_s,
            {QT_TRANSLATE_NOOP("wording", "No institution of the workspace is called “%1”; it was left out."),
                QT_TRANSLATE_NOOP("wording", "It names an institution that is not in the workspace and was left out.")}},
        {u"several_leads"_s,
            {QT_TRANSLATE_NOOP("wording", "It names several leads: the first leads, and the others support (%1)."),
                QT_TRANSLATE_NOOP("wording", "It names several leads: the first leads, and the others support.")}},
        {u"unknown_priority"_s,
            {QT_TRANSLATE_NOOP("wording", "The priority “%1” is not known and was left out."),
                QT_TRANSLATE_NOOP("wording", "Its priority is not known and was left out.")}},
        {u"unknown_status"_s,
            {QT_TRANSLATE_NOOP("wording", "The status “%1” is not known and was left out."),
                QT_TRANSLATE_NOOP("wording", "Its status is not known and was left out.")}},
        {u"status_not_allowed"_s,
            {QT_TRANSLATE_NOOP(
                "wording", "It is said to be implemented, but no validated entry with evidence shows it: the status was left out.")}},
        {u"broken_characters"_s, {QT_TRANSLATE_NOOP("wording", "Its text has characters that were lost before.")}},
    };
    return all;
}

Reason reasonFor(const QString &code)
{
    for (const auto *reasons : {&refusals(), &doubts(), &remarks()}) {
        if (const auto found = reasons->constFind(code); found != reasons->constEnd())
            return *found;
    }
    return {};
}

} // namespace

QString importReason(const Wording &wording, const QString &code, const QString &detail)
{
    const auto [named, unnamed, isPlace] = reasonFor(code);
    if (!named)
        return detail.isEmpty() ? code : code + u": "_s + detail;
    if (!unnamed)
        return wording.text(context, named);
    if (detail.isEmpty())
        return wording.text(context, unnamed);
    bool isRow = false;
    detail.toLongLong(&isRow);
    const QString thing =
        isPlace && isRow ? wording.text(context, QT_TRANSLATE_NOOP("wording", "row %1")).arg(detail) : detail;
    return wording.text(context, named).arg(thing);
}

} // namespace wording
