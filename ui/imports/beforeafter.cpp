// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/beforeafter.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/worddiff.h"

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

QString marked(const QList<DiffRun> &runs, const QString &style)
{
    QString html;
    for (const DiffRun &run : runs) {
        const QString text = run.text.toHtmlEscaped();
        const QString blank = run.text.endsWith(u' ') ? u" "_s : QString();
        html +=
            run.same ? text : u"<span style=\"%1\">%2</span>%3"_s.arg(style, run.text.trimmed().toHtmlEscaped(), blank);
    }
    return html;
}

bool isSame(const WordDiff &diff)
{
    const auto same = [](const QList<DiffRun> &runs) { return std::ranges::all_of(runs, &DiffRun::same); };
    return same(diff.left) && same(diff.right);
}

/// The signs that word processors show for blanks that cannot be told apart.
QString withBlanks(const QString &text, const QString &style)
{
    QString html;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar sign = text.at(i);
        const bool doubled = sign == u' ' && ((i > 0 && text.at(i - 1).isSpace()) || i + 1 == text.size() || i == 0);
        const QString shown = sign == u'\n' || sign == u'\r' ? u"¶"_s
            : doubled                                        ? u"·"_s
            : sign.isSpace() && sign != u' '                 ? u"°"_s
            : sign.category() == QChar::Other_Format         ? u"¬"_s
                                                             : QString();
        html += shown.isEmpty() ? QString(sign).toHtmlEscaped() : u"<span style=\"%1\">%2</span>"_s.arg(style, shown);
    }
    return html;
}

QString underlined(const Tokens &t)
{
    return u"background-color:%1;color:%2;text-decoration:underline"_s.arg(t.sel.name(), t.accentText.name());
}

QString struck(const Tokens &t)
{
    return u"background-color:%1;color:%2;text-decoration:line-through"_s.arg(t.track.name(), t.text2.name());
}

} // namespace

MarkedTexts markedTexts(const QString &left, const QString &right, const QWidget *widget)
{
    const Tokens &t = tokens(widget);
    const WordDiff diff = wordDiff(left, right);
    return {marked(diff.left, underlined(t)), marked(diff.right, struck(t))};
}

QString beforeAfter(const QString &before, const QString &after, const QWidget *widget)
{
    const Tokens &t = tokens(widget);
    const WordDiff diff = wordDiff(before, after);
    if (isSame(diff))
        return u"%1 <span style=\"color:%2\">→</span> %3"_s.arg(
            withBlanks(before, struck(t)), t.text3.name(), withBlanks(after, underlined(t)));
    const QString result = after.isEmpty() ? u"–"_s : marked(diff.right, underlined(t));
    return u"%1 <span style=\"color:%2\">→</span> %3"_s.arg(marked(diff.left, struck(t)), t.text3.name(), result);
}

} // namespace ui
