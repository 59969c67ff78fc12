// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/changedwords.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/worddiff.h"

#include <QPlainTextEdit>
#include <QRegularExpression>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

QTextEdit::ExtraSelection mark(const QPlainTextEdit *field, qsizetype from, qsizetype to)
{
    const Tokens &t = tokens(field);
    QTextEdit::ExtraSelection selection;
    selection.cursor = QTextCursor(field->document());
    selection.cursor.setPosition(static_cast<int>(from));
    selection.cursor.setPosition(static_cast<int>(to), QTextCursor::KeepAnchor);
    selection.format.setBackground(t.soonBg);
    selection.format.setForeground(t.soon);
    selection.format.setFontUnderline(true); // not by colour alone
    return selection;
}

} // namespace

ChangedWords changedWords(const QPlainTextEdit *field, const QString &before)
{
    const QString text = field->toPlainText();
    const WordDiff diff = wordDiff(before, text);
    ChangedWords changed;
    for (const DiffRun &run : diff.left) {
        if (!run.same)
            changed.gone.append(run.text.trimmed());
    }
    // The comparison speaks of words; here they are found again with the blanks between them.
    static const QRegularExpression word(u"\\S+"_s, QRegularExpression::UseUnicodePropertiesOption);
    auto words = word.globalMatch(text);
    for (const DiffRun &run : diff.right) {
        qsizetype from = -1;
        qsizetype to = -1;
        for (auto left = run.text.split(u' ', Qt::SkipEmptyParts).size(); left > 0 && words.hasNext(); --left) {
            const auto match = words.next();
            from = from < 0 ? match.capturedStart() : from;
            to = match.capturedEnd();
        }
        if (!run.same && from >= 0)
            changed.marks.append(mark(field, from, to));
    }
    return changed;
}

} // namespace ui
