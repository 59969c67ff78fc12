// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/reasons.h"

#include <QCoreApplication>
#include <QHash>

namespace wording {

using namespace Qt::StringLiterals;

namespace {

const char *source(const QString &code)
{
    static const QHash<QString, const char *> sources{
        {u"no_text"_s, QT_TRANSLATE_NOOP("wording", "It has no text.")},
        {u"text_too_long"_s,
            QT_TRANSLATE_NOOP(
                "wording", "Its text is longer than any recommendation: the columns have probably slipped.")},
        {u"no_state"_s, QT_TRANSLATE_NOOP("wording", "It does not say to which State it is addressed.")},
        {u"unknown_state"_s, QT_TRANSLATE_NOOP("wording", "No State is called “%1”.")},
        {u"no_body"_s, QT_TRANSLATE_NOOP("wording", "It does not say which body it comes from.")},
        {u"no_document"_s, QT_TRANSLATE_NOOP("wording", "It names neither a document nor a session.")},
        {u"too_many_cells"_s,
            QT_TRANSLATE_NOOP("wording",
                "It has more cells than the header has columns: a separator stands in a text without quotation "
                "marks.")},
        {u"open_quote"_s, QT_TRANSLATE_NOOP("wording", "A quotation mark is opened and never closed.")},
        {u"not_a_record"_s, QT_TRANSLATE_NOOP("wording", "It is not a record.")},
        {u"repeated_id"_s, QT_TRANSLATE_NOOP("wording", "Row %1 has the same identifier with another content.")},
        {u"several_with_id"_s,
            QT_TRANSLATE_NOOP("wording", "Several recommendations of the workspace have its identifier.")},
        {u"same_text"_s,
            QT_TRANSLATE_NOOP(
                "wording", "It has the same document, paragraph and text as %1, but another identifier.")},
        {u"similar_text"_s, QT_TRANSLATE_NOOP("wording", "It has the same document and nearly the same text as %1.")},
        {u"same_paragraph"_s, QT_TRANSLATE_NOOP("wording", "It may be the text in another language of %1.")},
        {u"other_answer"_s,
            QT_TRANSLATE_NOOP("wording", "Row %1 has the same recommendation with another position of the State.")},
        {u"symbol_of_other_state"_s,
            QT_TRANSLATE_NOOP("wording", "The symbol of its document names another State: %1.")},
        {u"concern"_s, QT_TRANSLATE_NOOP("wording", "It is a concern or an observation, not a recommendation.")},
        {u"other_kind"_s, QT_TRANSLATE_NOOP("wording", "It is not a recommendation: %1.")},
        {u"no_type"_s,
            QT_TRANSLATE_NOOP("wording", "It does not say what kind of text it is; it was taken as a recommendation.")},
        {u"unknown_answer"_s, QT_TRANSLATE_NOOP("wording", "The position “%1” is not known and was left out.")},
        {u"unknown_date"_s, QT_TRANSLATE_NOOP("wording", "The date “%1” is not whole and was left out.")},
        {u"ambiguous_sdg"_s,
            QT_TRANSLATE_NOOP("wording", "The SDG target “%1” may have lost a zero at its end and was left out.")},
        {u"unknown_sdg"_s, QT_TRANSLATE_NOOP("wording", "The SDG target “%1” does not exist and was left out.")},
        {u"unknown_recommending_state"_s,
            QT_TRANSLATE_NOOP("wording", "The recommending State “%1” is not known and was kept as printed.")},
        {u"broken_characters"_s, QT_TRANSLATE_NOOP("wording", "Its text has characters that were lost before.")},
    };
    return sources.value(code);
}

} // namespace

QString importReason(const Wording &wording, const QString &code, const QString &detail)
{
    const char *words = source(code);
    if (!words)
        return detail.isEmpty() ? code : code + u": "_s + detail;
    const QString sentence = wording.text("wording", words);
    return sentence.contains("%1"_L1) ? sentence.arg(detail) : sentence;
}

} // namespace wording
