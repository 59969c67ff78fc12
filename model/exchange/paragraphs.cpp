// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/clean.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

// Numbers and headings before the text of a paragraph.
namespace exchange::clean {

Numbered splitParagraph(const QString &text)
{
    static const QString start = uR"((?=["“«'‘(\[¿¡]?\p{L}))"_s;
    // "119.1 Ratify", "119.1. Ratify", "136.1…"; what follows must not make it a quantity.
    static const QRegularExpression upr(uR"(^(\d{1,3}(?:\.\d{1,3}){1,2})(?:[.)]\s*|\s+))"_s
            + uR"((?!(?:per ?cent|percent|por ciento|million|billion|millones)\b))"_s + start,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    // "49.The Committee", "24 (a) The", "24. (a) The"
    static const QRegularExpression paragraph(uR"(^(\d{1,3})(?:\.\s*|\s*(?=\([a-z]\)))(\([a-z]\)\s*)?)"_s + start,
        QRegularExpression::UseUnicodePropertiesOption);
    // A heading runs into the number: "Rural women 49.The Committee". On a line of its own it may be anything short.
    static const QRegularExpression lineHeading(
        uR"(^([^\n]{1,160})\n\s*(\d{1,3})\.\s*(?=["“«]?\p{Lu}))"_s, QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression runHeading(
        uR"(^((?:[A-Z]\.\s*)?["“«]?\p{Lu}[^\n.?!;:\d]{2,120}?)\s*(?<![\p{L}])(\d{1,3})\.(?=\p{Lu}|\s(?:The (?:Committee|State|Subcommittee|Working|Special|Independent)|El (?:Comité|Estado|Subcomité|Grupo|Relator)|While|In |Recalling|Taking|Reiterating|Aun|Si bien|En )))"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression reference(
        uR"(\b(paragraphs?|paras?|articles?|art|arts|nos?|and|to|rules?|goals?|targets?|resolutions?|párrafos?|párrs?|artículos?|núms?|y|sections?|general (comment|recommendation)|recommendations?|reglas?|metas?|objetivos?|of|de|in|en|by|the)\s*$)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);

    if (const auto found = upr.match(text); found.hasMatch())
        return {QString(), found.captured(1), text.sliced(found.capturedEnd()).trimmed()};
    if (const auto found = paragraph.match(text); found.hasMatch()) {
        const QString letter = found.captured(2).trimmed();
        return {QString(), letter.isEmpty() ? found.captured(1) : found.captured(1) + u' ' + letter,
            text.sliced(found.capturedEnd()).trimmed()};
    }
    for (const auto *pattern : {&lineHeading, &runHeading}) {
        const auto found = pattern->match(text);
        if (found.hasMatch() && !reference.match(found.captured(1)).hasMatch())
            return {found.captured(1).trimmed(), found.captured(2), text.sliced(found.capturedEnd()).trimmed()};
    }
    return {QString(), QString(), text};
}

QString paragraph(const QString &printed)
{
    static const QRegularExpression word(uR"(^(?:paragraphs?|paras?|párrafos?|párrs?|§+)\.?\s*)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    QString paragraph = spaced(printed).remove(word);
    while (paragraph.endsWith(u'.') || paragraph.endsWith(u':'))
        paragraph.chop(1);
    return paragraph;
}

int paragraphOrder(const QString &paragraph)
{
    static const QRegularExpression number(uR"(\d+|\(([a-z])\))"_s);
    int order = 0;
    int parts = 0;
    for (auto found = number.globalMatch(paragraph); found.hasNext() && parts < 3; ++parts) {
        const auto match = found.next();
        const int value =
            match.captured(1).isEmpty() ? match.captured().toInt() : match.captured(1).front().unicode() - u'a' + 1;
        order = order * 1000 + std::min(value, 999);
    }
    for (; parts > 0 && parts < 3; ++parts)
        order *= 1000;
    return order;
}

} // namespace exchange::clean
