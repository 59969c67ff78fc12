// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace ui {

/// The type scale. Sizes are logical pixels at 96 dpi when the program's font has its own size, and grow with it.
enum class Role {
    Badge, ///< 11, semi-bold: badges, small counts
    Axis, ///< 11: axis labels, key badges
    Context, ///< 11.5: second lines
    Label, ///< 12: labels, pills are Medium
    LabelStrong, ///< 12, semi-bold: section headings, group labels
    Pill, ///< 12, medium
    Body, ///< 13
    BodyMedium, ///< 13, medium
    BodyStrong, ///< 13, semi-bold
    ItemTitle, ///< 15, semi-bold
    DetailTitle, ///< 16, semi-bold
    PageTitle, ///< 20, Inter Display
    KeyFigure, ///< 23, semi-bold
    Welcome, ///< 34, Inter Display
};

/// The font for `role`, relative to `base`, whose size stands for 13 px.
[[nodiscard]] QFont font(Role role, const QFont &base);
/// The same, relative to QApplication::font().
[[nodiscard]] QFont font(Role role);
/// The distance from one line to the next in logical pixels (18 for Body at 13 px); never less than the font needs.
[[nodiscard]] int lineHeight(Role role);

/// The family and size the program runs with: Inter, 13 px at the desktop's resolution, in points so that the system's
/// text size works.
[[nodiscard]] QFont applicationFont();
/// The family of printed reports.
[[nodiscard]] QString reportFamily();

/// Makes the fonts that are compiled in known to Qt. Again is harmless. False: at least one could not be read; the
/// system's fonts are used.
bool loadFonts();

} // namespace ui
