// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/style.h"
#include "ui/theme/tokens.h"

#include <QStyleOption>

class QPainter;

/// The pieces that Style is put together from; nobody else includes this.
namespace ui::drawing {

inline constexpr auto kindProperty = "avanceButtonKind";
inline constexpr auto smallProperty = "avanceSmall";
inline constexpr auto errorProperty = "avanceFieldError";
inline constexpr auto keysProperty = "avanceKeyHint";
inline constexpr auto ringRadiusProperty = "avanceRingRadius";
inline constexpr auto ringProperty = "avanceRing";

inline constexpr int fieldPadding = 9; ///< from the border to the text
inline constexpr int buttonPadding = 12;
inline constexpr int iconGap = 8;

/// A box with a border of `width` inside `rect`, sharp on every whole scale. An invalid colour paints nothing.
void box(
    QPainter *painter, const QRectF &rect, double radius, const QColor &fill, const QColor &border, double width = 1);
void chevron(QPainter *painter, const QRectF &rect, Qt::ArrowType direction, const QColor &colour, double half = 3.5);
void tick(QPainter *painter, const QRectF &rect, const QColor &colour, double width = 2);

void buttonPanel(const QStyleOption *option, QPainter *painter, const QWidget *widget);
void buttonLabel(const QStyleOptionButton *option, QPainter *painter, const QWidget *widget, bool mnemonics);
void toolButton(const QStyleOptionToolButton *option, QPainter *painter, const QWidget *widget, bool mnemonics);
void fieldPanel(const QStyleOption *option, QPainter *painter, const QWidget *widget);
void checkIndicator(const QStyleOption *option, QPainter *painter);
void radioIndicator(const QStyleOption *option, QPainter *painter);
void comboBox(const QStyleOptionComboBox *option, QPainter *painter, const QWidget *widget);
void comboLabel(const QStyleOptionComboBox *option, QPainter *painter, const QRect &rect);
void spinBox(const QStyleOptionSpinBox *option, QPainter *painter, const QWidget *widget, const QStyle *style);

void menuBarItem(const QStyleOptionMenuItem *option, QPainter *painter, bool mnemonics);
void menuItem(const QStyleOptionMenuItem *option, QPainter *painter);
[[nodiscard]] QSize menuItemSize(const QStyleOptionMenuItem *option, QSize contents);
void header(const QStyleOptionHeader *option, QPainter *painter);
void tab(const QStyleOptionTab *option, QPainter *painter);
void scrollBar(const QStyleOptionSlider *option, QPainter *painter, const QWidget *widget, const QStyle *style);
void progress(const QStyleOptionProgressBar *option, QPainter *painter);
void treeBranch(const QStyleOption *option, QPainter *painter);

} // namespace ui::drawing
