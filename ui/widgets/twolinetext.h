// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QRect>
#include <QStringList>

class QPainter;

namespace ui {

/// `text` broken into at most `lines` lines of `width`; what does not fit is elided at the end of the last one. Line
/// breaks in the text count as spaces.
[[nodiscard]] QStringList brokenLines(const QString &text, const QFont &font, int width, int lines = 2);

/// Paints `text` in at most `lines` lines from the top of `rect`, `lineHeight` apart. Returns the height used.
int paintLines(QPainter &painter, const QRect &rect, const QString &text, const QFont &font, const QColor &colour,
    int lineHeight, int lines = 2);

} // namespace ui
