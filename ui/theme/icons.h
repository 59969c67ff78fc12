// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>

class QPainter;

namespace ui {

/// The icon of the program's theme with a freedesktop name ("go-home"); follows light and dark by itself. An unknown
/// name gives a null icon and a warning in the log.
[[nodiscard]] QIcon icon(const QString &name);
/// The icon for a file by its suffix without dot: its type in its own colours, or the plain document.
[[nodiscard]] QIcon fileIcon(const QString &suffix);
/// The program's sign: ring with tick.
[[nodiscard]] QIcon logo(bool dark = false);

/// `icon` in one colour, sharp at `ratio` device pixels for a logical one. For icons on an accent, a current row or a
/// coloured bar.
[[nodiscard]] QPixmap tinted(const QIcon &icon, QSize size, double ratio, const QColor &colour);
/// Paints `icon` in one colour, `size` pixels square, in the middle of `rect`. An invalid colour keeps the icon's own.
/// Sharper than QIcon::paint, which takes the drawing made for twice the size on a screen with 200 %.
void paintIcon(QPainter &painter, const QRect &rect, const QIcon &icon, const QColor &colour, int size = 16);

} // namespace ui
