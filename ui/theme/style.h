// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

class QAbstractButton;
class QStyleOptionButton;

namespace ui {

/// What a button is for. Normal has a border; a QPushButton that is default() is Primary as well.
enum class ButtonKind { Normal, Primary, Danger, Quiet, Link };

/// One style over Fusion: flat controls in the colours of tokens(palette), and the focus ring 2 px wide and 1 px away.
/// There is no stylesheet. Return presses the push button that has the focus, as the space bar does, in pages and in dialogs.
class Style final : public QProxyStyle
{
    Q_OBJECT
public:
    Style();

    static void setKind(QAbstractButton *button, ButtonKind kind);
    [[nodiscard]] static ButtonKind kind(const QWidget *button, bool isDefault = false);
    /// 24 px high instead of 28.
    static void setSmall(QWidget *widget, bool small = true);
    [[nodiscard]] static bool isSmall(const QWidget *widget);
    /// The border of an input in the colour of errors; the words belong below the field.
    static void setFieldError(QWidget *field, bool error = true);
    /// A key ("Ctrl+G") shown in a small frame at the right end of a push button.
    static void setKeyHint(QAbstractButton *button, const QString &keys);
    /// The radius of the focus ring of a widget that is not a button or field (default 5).
    static void setRingRadius(QWidget *widget, int radius);
    /// Widgets that show the focus in themselves (lists, tables, tab bars, text labels) get no ring. Set false to paint
    /// it oneself.
    static void setWantsRing(QWidget *widget, bool wants);
    [[nodiscard]] static bool wantsRing(const QWidget *widget);

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
        const QWidget *widget = nullptr) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl sub,
        const QWidget *widget = nullptr) const override;
    QRect subElementRect(
        SubElement element, const QStyleOption *option, const QWidget *widget = nullptr) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
        const QWidget *widget = nullptr) const override;
    int pixelMetric(
        PixelMetric metric, const QStyleOption *option = nullptr, const QWidget *widget = nullptr) const override;
    int styleHint(StyleHint hint, const QStyleOption *option = nullptr, const QWidget *widget = nullptr,
        QStyleHintReturn *data = nullptr) const override;
    QPixmap generatedIconPixmap(QIcon::Mode mode, const QPixmap &pixmap, const QStyleOption *option) const override;
    void polish(QWidget *widget) override;
    using QProxyStyle::polish;

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool m_showMnemonics = false; ///< only while Alt is held, and inside open menus
};

} // namespace ui
