// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextEdit>

class QPlainTextEdit;

namespace ui {

/// Marks in a text what another version of it did not say, word by word; and what only the other version said.
struct ChangedWords
{
    QList<QTextEdit::ExtraSelection> marks; ///< of the field's text
    QStringList gone; ///< runs of words that are there no more
};
[[nodiscard]] ChangedWords changedWords(const QPlainTextEdit *field, const QString &before);

} // namespace ui
