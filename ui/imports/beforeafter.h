// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace ui {

/// Two values of which the second was made of the first, word by word with what differs marked, as HTML in the colours of `widget`.
[[nodiscard]] QString beforeAfter(const QString &before, const QString &after, const QWidget *widget);

struct MarkedTexts
{
    QString left;
    QString right;
};
/// Two texts side by side: what only the left has is underlined, what only the right has struck through.
[[nodiscard]] MarkedTexts markedTexts(const QString &left, const QString &right, const QWidget *widget);

} // namespace ui
