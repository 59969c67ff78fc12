// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style.h"

#include "ui/theme/styledrawing.h"

namespace ui {
using namespace Qt::StringLiterals;
using namespace drawing;

Style::Style()
    : QProxyStyle(u"fusion"_s)
{
    qApp->installEventFilter(this);
}

void Style::setKind(QAbstractButton *button, ButtonKind kind)
{
    button->setProperty(kindProperty, static_cast<int>(kind));
    button->update();
}

ButtonKind Style::kind(const QWidget *button, bool isDefault)
{
    const QVariant set = button ? button->property(kindProperty) : QVariant();
    if (set.isValid())
        return static_cast<ButtonKind>(set.toInt());
    return isDefault ? ButtonKind::Primary : ButtonKind::Normal;
}

void Style::setSmall(QWidget *widget, bool small)
{
    widget->setProperty(smallProperty, small);
    widget->updateGeometry();
}

bool Style::isSmall(const QWidget *widget)
{
    return widget && widget->property(smallProperty).toBool();
}

void Style::setFieldError(QWidget *field, bool error)
{
    field->setProperty(errorProperty, error);
    field->update();
}

void Style::setKeyHint(QAbstractButton *button, const QString &keys)
{
    button->setProperty(keysProperty, keys);
    button->updateGeometry();
    button->update();
}

void Style::setRingRadius(QWidget *widget, int radius)
{
    widget->setProperty(ringRadiusProperty, radius);
}

void Style::setWantsRing(QWidget *widget, bool wants)
{
    widget->setProperty(ringProperty, wants);
}

bool Style::wantsRing(const QWidget *widget)
{
    if (widget->isWindow() || !widget->parentWidget() || widget->focusPolicy() == Qt::NoFocus)
        return false;
    if (const QVariant set = widget->property(ringProperty); set.isValid())
        return set.toBool();
    if (qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget)
        || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget)
        || qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QAbstractSlider *>(widget))
        return true;
    const auto *text = qobject_cast<const QTextEdit *>(widget);
    return text && !qobject_cast<const QTextBrowser *>(widget);
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget)
        || qobject_cast<QAbstractSpinBox *>(widget) || qobject_cast<QScrollBar *>(widget)
        || qobject_cast<QTabBar *>(widget) || qobject_cast<QLineEdit *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    // The focus presses (see eventFilter), so no button takes the default, and its look, from the verb of a dialog.
    if (auto *button = qobject_cast<QPushButton *>(widget))
        button->setAutoDefault(false);
}

namespace {

/// Return or Enter alone, on its way to the push button that has the focus.
QPushButton *pressedByReturn(QObject *watched, const QEvent *event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return nullptr;
    const auto *key = static_cast<const QKeyEvent *>(event);
    const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    return isReturn && !(key->modifiers() & ~Qt::KeypadModifier) ? qobject_cast<QPushButton *>(watched) : nullptr;
}

} // namespace

bool Style::eventFilter(QObject *watched, QEvent *event)
{
    if (auto *button = pressedByReturn(watched, event)) {
        event->accept(); // neither the default of a dialog nor a command of the page on the same key
        if (event->type() == QEvent::KeyPress && !static_cast<QKeyEvent *>(event)->isAutoRepeat())
            button->click();
        return true;
    }
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::KeyRelease
        || event->type() == QEvent::WindowDeactivate) {
        const auto *key = event->type() == QEvent::WindowDeactivate ? nullptr : static_cast<QKeyEvent *>(event);
        const bool show =
            key ? (key->key() == Qt::Key_Alt ? event->type() == QEvent::KeyPress : m_showMnemonics) : false;
        if (show != m_showMnemonics) {
            m_showMnemonics = show;
            for (QWidget *window : QApplication::topLevelWidgets())
                window->update();
            for (QWidget *widget : QApplication::allWidgets()) {
                if (widget->isVisible()
                    && (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QMenuBar *>(widget)
                        || qobject_cast<QLabel *>(widget)))
                    widget->update();
            }
        }
    }
    return QProxyStyle::eventFilter(watched, event);
}

namespace {

/// The frame of a scroll area, or of a text that is written in.
void frame(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const Tokens &t = tokens(option->palette);
    if (qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget))
        fieldPanel(option, painter, widget);
    else
        box(painter, option->rect, 0, {}, t.border);
}

void focusRect(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    if (!qobject_cast<const QAbstractItemView *>(widget) && !qobject_cast<const QTabBar *>(widget))
        return; // the ring around the widget is a QFocusFrame
    if (!(option->state & QStyle::State_HasFocus) && !qobject_cast<const QTabBar *>(widget))
        return;
    box(painter, option->rect, 0, {}, tokens(option->palette).focus, 2);
}

void itemPanel(const QStyleOptionViewItem *option, QPainter *painter)
{
    const Tokens &t = tokens(option->palette);
    if (option->backgroundBrush.style() != Qt::NoBrush)
        painter->fillRect(option->rect, option->backgroundBrush);
    if (option->state & QStyle::State_Selected)
        painter->fillRect(option->rect, t.sel);
    else if ((option->state & QStyle::State_MouseOver) && (option->state & QStyle::State_Enabled))
        painter->fillRect(option->rect, t.hover);
}

Qt::ArrowType arrow(QStyle::PrimitiveElement element)
{
    switch (element) {
    case QStyle::PE_IndicatorArrowUp:
    case QStyle::PE_IndicatorSpinUp:
        return Qt::UpArrow;
    case QStyle::PE_IndicatorArrowLeft:
        return Qt::LeftArrow;
    case QStyle::PE_IndicatorArrowRight:
        return Qt::RightArrow;
    default:
        return Qt::DownArrow;
    }
}

} // namespace

void Style::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Tokens &t = tokens(option->palette);
    switch (element) {
    case PE_PanelButtonCommand:
        return buttonPanel(option, painter, widget);
    case PE_PanelLineEdit:
    case PE_FrameLineEdit:
        if (const auto *line = qstyleoption_cast<const QStyleOptionFrame *>(option); line && line->lineWidth <= 0) {
            if (widget && !qobject_cast<QAbstractSpinBox *>(widget->parentWidget())
                && !qobject_cast<QComboBox *>(widget->parentWidget()))
                painter->fillRect(option->rect, option->palette.base());
            return;
        }
        return fieldPanel(option, painter, widget);
    case PE_Frame:
        return frame(option, painter, widget);
    case PE_FrameFocusRect:
        return focusRect(option, painter, widget);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return checkIndicator(option, painter);
    case PE_IndicatorRadioButton:
        return radioIndicator(option, painter);
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowUp:
    case PE_IndicatorArrowLeft:
    case PE_IndicatorArrowRight:
    case PE_IndicatorSpinUp:
    case PE_IndicatorSpinDown:
        return chevron(painter, option->rect, arrow(element), option->state & State_Enabled ? t.text2 : t.disabled);
    case PE_IndicatorBranch:
        return treeBranch(option, painter);
    case PE_PanelMenu:
    case PE_FrameMenu:
    case PE_PanelTipLabel:
        return box(painter, option->rect, 0, t.base, t.border2);
    case PE_FrameGroupBox:
        return box(painter, option->rect, 6, t.base, t.border);
    case PE_FrameTabWidget:
    case PE_FrameStatusBarItem:
    case PE_PanelStatusBar:
        return;
    case PE_FrameTabBarBase:
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), t.border);
        return;
    case PE_PanelItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option))
            itemPanel(item, painter);
        return;
    case PE_PanelItemViewRow: // what a tree shows left of its items
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option))
            itemPanel(item, painter);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

namespace {

void focusRing(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const auto *frame = qobject_cast<const QFocusFrame *>(widget);
    const QWidget *of = frame ? frame->widget() : nullptr;
    const QVariant set = of ? of->property(ringRadiusProperty) : QVariant();
    const double radius = (set.isValid() ? set.toInt() : 5) + 2;
    box(painter, option->rect, radius, {}, tokens(option->palette).focus, 2);
}

/// Widgets of a menu bar and of tool bars lie on the navigation's colour.
void strip(const QStyleOption *option, QPainter *painter, const QColor &fill)
{
    const Tokens &t = tokens(option->palette);
    painter->fillRect(option->rect, fill);
    painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), t.border);
}

} // namespace

void Style::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Tokens &t = tokens(option->palette);
    const bool mnemonics = m_showMnemonics;
    if (element == CE_PushButtonBevel) {
        return buttonPanel(option, painter, widget);
    }
    if (element == CE_PushButtonLabel) {
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return buttonLabel(button, painter, widget, mnemonics);
    } else if (element == CE_ComboBoxLabel) {
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            return comboLabel(combo, painter, subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget));
    } else if (element == CE_MenuBarItem) {
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return menuBarItem(item, painter, mnemonics);
    } else if (element == CE_MenuBarEmptyArea) {
        return strip(option, painter, t.nav);
    } else if (element == CE_MenuItem) {
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return menuItem(item, painter);
    } else if (element == CE_Header) {
        if (const auto *section = qstyleoption_cast<const QStyleOptionHeader *>(option))
            return header(section, painter);
    } else if (element == CE_HeaderSection || element == CE_HeaderEmptyArea || element == CE_ToolBar) {
        return strip(option, painter, element == CE_ToolBar ? t.window : t.subtle);
    } else if (element == CE_TabBarTab) {
        if (const auto *one = qstyleoption_cast<const QStyleOptionTab *>(option))
            return tab(one, painter);
    } else if (element == CE_ProgressBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            return progress(bar, painter);
    } else if (element == CE_Splitter) {
        return painter->fillRect(option->rect, t.border);
    } else if (element == CE_FocusFrame) {
        return focusRing(option, painter, widget);
    } else if (element == CE_SizeGrip) {
        return;
    } else if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && element == CE_ShapedFrame
        && (frame->frameShape == QFrame::HLine || frame->frameShape == QFrame::VLine)) {
        const QPoint middle = option->rect.center();
        const bool lying = frame->frameShape == QFrame::HLine;
        return painter->fillRect(lying ? QRect(option->rect.x(), middle.y(), option->rect.width(), 1)
                                       : QRect(middle.x(), option->rect.y(), 1, option->rect.height()),
            t.border);
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            return comboBox(combo, painter, widget);
    } else if (control == CC_SpinBox) {
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option))
            return spinBox(spin, painter, widget, this);
    } else if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return scrollBar(bar, painter, widget, this);
    } else if (control == CC_ToolButton) {
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option))
            return toolButton(button, painter, widget, m_showMnemonics);
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QPixmap Style::generatedIconPixmap(QIcon::Mode mode, const QPixmap &pixmap, const QStyleOption *) const
{
    if (mode != QIcon::Disabled)
        return pixmap;
    QPixmap faded(pixmap.size());
    faded.setDevicePixelRatio(pixmap.devicePixelRatio());
    faded.fill(Qt::transparent);
    QPainter painter(&faded);
    painter.setOpacity(0.4);
    painter.drawPixmap(0, 0, pixmap);
    return faded;
}

} // namespace ui
