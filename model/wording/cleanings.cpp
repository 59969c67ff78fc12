// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/cleanings.h"

#include "wording/context.h"

#include <QCoreApplication>
#include <QHash>

namespace wording {

using namespace Qt::StringLiterals;

namespace {

QString word(const Wording &wording, const QHash<QString, const char *> &words, const QString &code)
{
    const auto found = words.constFind(code);
    return found == words.constEnd() ? code : wording.text(context, *found);
}

} // namespace

QString cleaningRule(const Wording &wording, const QString &code)
{
    static const QHash<QString, const char *> words{
        {u"blanks"_s, QT_TRANSLATE_NOOP("wording", "Blanks and line ends put in order")},
        {u"markup"_s, QT_TRANSLATE_NOOP("wording", "HTML and formatting marks taken off")},
        {u"notes"_s, QT_TRANSLATE_NOOP("wording", "Footnote marks taken off")},
        {u"paragraph"_s, QT_TRANSLATE_NOOP("wording", "Paragraph number split from the text")},
        {u"states_of_text"_s, QT_TRANSLATE_NOOP("wording", "Recommending States taken out of the brackets")},
        {u"state_names"_s, QT_TRANSLATE_NOOP("wording", "Names of States recognised")},
        {u"body"_s, QT_TRANSLATE_NOOP("wording", "Name of the body unified")},
        {u"date"_s, QT_TRANSLATE_NOOP("wording", "Date recognised")},
        {u"position"_s, QT_TRANSLATE_NOOP("wording", "Position of the State recognised")},
        {u"goal"_s, QT_TRANSLATE_NOOP("wording", "SDG code recognised")},
        {u"kind"_s, QT_TRANSLATE_NOOP("wording", "Kind of text recognised")},
        {u"value"_s, QT_TRANSLATE_NOOP("wording", "Values of the cell separated and recognised")},
    };
    return word(wording, words, code);
}

QString importColumn(const Wording &wording, const QString &code)
{
    static const QHash<QString, const char *> words{
        {u"text"_s, QT_TRANSLATE_NOOP("wording", "Text")},
        {u"countries"_s, QT_TRANSLATE_NOOP("wording", "State")},
        {u"body"_s, QT_TRANSLATE_NOOP("wording", "Body")},
        {u"symbol"_s, QT_TRANSLATE_NOOP("wording", "Document symbol")},
        {u"themes"_s, QT_TRANSLATE_NOOP("wording", "Themes")},
        {u"groups"_s, QT_TRANSLATE_NOOP("wording", "Groups of persons")},
        {u"sdgs"_s, QT_TRANSLATE_NOOP("wording", "SDG")},
        {u"published"_s, QT_TRANSLATE_NOOP("wording", "Date of the document")},
        {u"recommending_states"_s, QT_TRANSLATE_NOOP("wording", "Recommending States")},
        {u"position"_s, QT_TRANSLATE_NOOP("wording", "Position of the State")},
        {u"type"_s, QT_TRANSLATE_NOOP("wording", "Kind of text")},
        {u"external_id"_s, QT_TRANSLATE_NOOP("wording", "Identifier")},
        {u"session"_s, QT_TRANSLATE_NOOP("wording", "UPR session")},
        {u"cycle"_s, QT_TRANSLATE_NOOP("wording", "UPR cycle")},
        {u"text_es"_s, QT_TRANSLATE_NOOP("wording", "Text in Spanish")},
        {u"text_en"_s, QT_TRANSLATE_NOOP("wording", "Text in English")},
        {u"paragraph"_s, QT_TRANSLATE_NOOP("wording", "Paragraph")},
        {u"lead"_s, QT_TRANSLATE_NOOP("wording", "Lead institution")},
        {u"support"_s, QT_TRANSLATE_NOOP("wording", "Supporting institutions")},
        {u"due"_s, QT_TRANSLATE_NOOP("wording", "Due date")},
        {u"priority"_s, QT_TRANSLATE_NOOP("wording", "Priority")},
        {u"status"_s, QT_TRANSLATE_NOOP("wording", "National status")},
        {u"case"_s, QT_TRANSLATE_NOOP("wording", "Case")},
        {u"external_system"_s, QT_TRANSLATE_NOOP("wording", "Whose identifier")},
        {u"uid"_s, QT_TRANSLATE_NOOP("wording", "Identifier in Avance")},
    };
    return word(wording, words, code);
}

} // namespace wording
