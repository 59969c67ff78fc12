// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/fonts.h"
#include "ui/theme/style.h"
#include "ui/theme/styledrawing.h"

namespace ui {
using namespace drawing;

namespace {

/// Controls are 28 px high, small ones 24, and grow with the text.
int controlHeight(const QWidget *widget, const QFontMetrics &metrics)
{
    const bool small = Style::isSmall(widget);
    return qMax(small ? 24 : 28, metrics.height() + (small ? 6 : 8));
}

QSize pushButtonSize(const QStyleOptionButton *option, const QWidget *widget)
{
    const int text = option->text.isEmpty() ? 0 : option->fontMetrics.size(Qt::TextShowMnemonic, option->text).width();
    const int icon = option->icon.isNull() ? 0 : option->iconSize.width();
    const QString keys = widget ? widget->property(keysProperty).toString() : QString();
    const bool link = Style::kind(widget) == ButtonKind::Link;
    int width = text + icon + (text && icon ? iconGap : 0) + 2 * (link ? 2 : buttonPadding);
    if (option->features & QStyleOptionButton::HasMenu)
        width += 16;
    if (!keys.isEmpty())
        width += QFontMetrics(font(Role::Axis)).horizontalAdvance(keys) + 16;
    const int height = controlHeight(widget, option->fontMetrics);
    return {qMax(width, height), height};
}

QSize toolButtonSize(const QStyleOptionToolButton *option, const QWidget *widget)
{
    const bool showIcon = !option->icon.isNull() && option->toolButtonStyle != Qt::ToolButtonTextOnly;
    const bool showText = !option->text.isEmpty() && (!showIcon || option->toolButtonStyle != Qt::ToolButtonIconOnly);
    const int height = controlHeight(widget, option->fontMetrics);
    int width =
        (showIcon ? option->iconSize.width() : 0) + (option->features & QStyleOptionToolButton::HasMenu ? 12 : 0);
    if (showText)
        width += option->fontMetrics.size(Qt::TextShowMnemonic, option->text).width() + (showIcon ? iconGap : 0);
    return {qMax(height, width + (showText ? 20 : 12)), height};
}

} // namespace

QSize Style::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &contents, const QWidget *widget) const
{
    switch (type) {
    case CT_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return pushButtonSize(button, widget);
        break;
    case CT_ToolButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option))
            return toolButtonSize(button, widget);
        break;
    case CT_LineEdit:
        return {contents.width() + 2 * fieldPadding, controlHeight(widget, option->fontMetrics)};
    case CT_ComboBox: {
        return {contents.width() + fieldPadding + 30, controlHeight(widget, option->fontMetrics)};
    }
    case CT_SpinBox:
        return {contents.width() + fieldPadding + 26, controlHeight(widget, option->fontMetrics)};
    case CT_MenuBarItem:
        return {contents.width() + 20, qMax(28, option->fontMetrics.height() + 10)};
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return menuItemSize(item, contents);
        break;
    case CT_HeaderSection: {
        const QSize plain = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return {plain.width() + 14, qMax(28, option->fontMetrics.height() + 10)};
    }
    case CT_TabBarTab:
        return {contents.width() + 6, qMax(34, option->fontMetrics.height() + 16)};
    case CT_ProgressBar:
        return {contents.width(), 6};
    case CT_ItemViewItem: {
        const QSize plain = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return {plain.width() + 4, qMax(plain.height() + 4, 28)};
    }
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, contents, widget);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return 10;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 14;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 8;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_ToolBarIconSize:
    case PM_TabBarIconSize:
    case PM_ListViewIconSize:
        return 16;
    case PM_DefaultFrameWidth:
        // Room for the rounded corners, which the square viewport would cover.
        return qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget) ? 3 : 1;
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return 3;
    case PM_SplitterWidth:
        return 1;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuVMargin:
        return 4;
    case PM_MenuHMargin:
        return 0;
    case PM_MenuBarPanelWidth:
    case PM_MenuBarItemSpacing:
    case PM_MenuBarVMargin:
        return 0;
    case PM_MenuBarHMargin:
        return 6;
    case PM_ToolTipLabelFrameWidth:
        return 6;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabOverlap:
    case PM_TabBarBaseOverlap:
        return 0;
    case PM_TabBarTabHSpace:
        return 24;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 8;
    case PM_TreeViewIndentation:
        return 18;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_FocusFrame_AboveWidget:
    case SH_ItemView_ShowDecorationSelected:
    case SH_MenuBar_MouseTracking:
    case SH_Menu_MouseTracking:
    case SH_ComboBox_ListMouseTracking:
        return 1;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ComboBox_Popup:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_Widget_Animation_Duration:
    case SH_ScrollBar_Transient:
    case SH_TabBar_PreferNoArrows:
    case SH_Menu_SloppySubMenus:
        return 0;
    case SH_UnderlineShortcut:
        return m_showMnemonics ? 1 : 0;
    case SH_TabBar_Alignment:
        return Qt::AlignLeft;
    case SH_ToolTipLabel_Opacity:
        return 255;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

namespace {

QRect spinPart(const QStyleOptionSpinBox *option, QStyle::SubControl sub)
{
    const QRect rect = option->rect;
    const int buttons = option->buttonSymbols == QAbstractSpinBox::NoButtons ? 4 : 24;
    const QRect right(rect.right() - buttons + 2, rect.y() + 1, buttons - 3, rect.height() - 2);
    switch (sub) {
    case QStyle::SC_SpinBoxUp:
        return {right.x(), right.y(), right.width(), right.height() / 2};
    case QStyle::SC_SpinBoxDown:
        return {right.x(), right.y() + right.height() / 2, right.width(), right.height() - right.height() / 2};
    case QStyle::SC_SpinBoxEditField:
        return rect.adjusted(fieldPadding - 2, 1, -buttons, -1);
    default:
        return rect;
    }
}

QRect comboPart(const QStyleOptionComboBox *option, QStyle::SubControl sub)
{
    const QRect rect = option->rect;
    switch (sub) {
    case QStyle::SC_ComboBoxArrow:
        return {rect.right() - 25, rect.y(), 25, rect.height()};
    case QStyle::SC_ComboBoxEditField:
        return rect.adjusted(option->editable ? fieldPadding - 2 : 1, 1, -26, -1);
    default:
        return rect;
    }
}

/// No arrow buttons: the groove is the whole bar.
QRect scrollPart(const QStyleOptionSlider *option, QStyle::SubControl sub, int least)
{
    const bool upright = option->orientation == Qt::Vertical;
    const QRect rect = option->rect;
    const int length = upright ? rect.height() : rect.width();
    const qint64 range = qint64(option->maximum) - option->minimum;
    int thumb = length;
    if (range > 0)
        thumb = static_cast<int>(qint64(option->pageStep) * length / (range + option->pageStep));
    thumb = qBound(qMin(least, length), thumb, length);
    const int start = QStyle::sliderPositionFromValue(
        option->minimum, option->maximum, option->sliderPosition, length - thumb, option->upsideDown);
    const auto part = [&](int from, int size) {
        return upright ? QRect(rect.x(), rect.y() + from, rect.width(), size)
                       : QRect(rect.x() + from, rect.y(), size, rect.height());
    };
    switch (sub) {
    case QStyle::SC_ScrollBarSlider:
        return part(start, thumb);
    case QStyle::SC_ScrollBarSubPage:
        return part(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return part(start + thumb, length - start - thumb);
    case QStyle::SC_ScrollBarGroove:
        return rect;
    default:
        return {};
    }
}

} // namespace

QRect Style::subControlRect(
    ComplexControl control, const QStyleOptionComplex *option, SubControl sub, const QWidget *widget) const
{
    QRect found;
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option); spin && control == CC_SpinBox)
        found = spinPart(spin, sub);
    else if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
             combo && control == CC_ComboBox && sub != SC_ComboBoxListBoxPopup)
        found = comboPart(combo, sub);
    else if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option); bar && control == CC_ScrollBar)
        return scrollPart(bar, sub, pixelMetric(PM_ScrollBarSliderMin, option, widget));
    else
        return QProxyStyle::subControlRect(control, option, sub, widget);
    return visualRect(option->direction, option->rect, found);
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_LineEditContents) {
        const auto *line = qstyleoption_cast<const QStyleOptionFrame *>(option);
        // QLineEdit adds 2 px of its own on both sides.
        if (line && line->lineWidth > 0)
            return option->rect.adjusted(fieldPadding - 2, 1, -(fieldPadding - 2), -1);
        return option->rect;
    }
    if (element == SE_ProgressBarGroove || element == SE_ProgressBarContents)
        return option->rect;
    return QProxyStyle::subElementRect(element, option, widget);
}

} // namespace ui
