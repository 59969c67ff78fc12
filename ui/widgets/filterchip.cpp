// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filterchip.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/theme/styledrawing.h"
#include "ui/widgets/painters.h"

namespace ui {
using namespace Qt::StringLiterals;

namespace {
constexpr int side = 9;
constexpr int crossWidth = 26;
constexpr int longest = 320;
} // namespace

FilterChip::FilterChip(const QString &field, const QString &value, QWidget *parent)
    : QPushButton(parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setFilter(field, value);
}

void FilterChip::setFilter(const QString &field, const QString &value)
{
    m_field = field.isEmpty() ? QString() : field + u':';
    m_value = value;
    setAccessibleName(QString(m_field + u' ' + m_value).trimmed());
    setToolTip(accessibleName());
    describe();
    updateGeometry();
    update();
}

void FilterChip::describe()
{
    setAccessibleDescription(tr("Delete removes this filter"));
}

QSize FilterChip::sizeHint() const
{
    const QFontMetrics plain(ui::font(Role::Body));
    const QFontMetrics strong(ui::font(Role::BodyMedium));
    const int words =
        plain.horizontalAdvance(m_field) + (m_field.isEmpty() ? 0 : 4) + strong.horizontalAdvance(m_value);
    return {qMin(longest, side + words + 2 + crossWidth), qMax(26, plain.height() + 8)};
}

QSize FilterChip::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), 90), sizeHint().height()};
}

QRect FilterChip::cross() const
{
    return {width() - crossWidth, 0, crossWidth, height()};
}

void FilterChip::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens(this);
    QPainter painter(this);
    drawing::box(&painter, rect(), 4, underMouse() ? mixed(t.sel, t.accentText, 0.08) : t.sel, {});
    QRect room = rect().adjusted(side, 0, -crossWidth, 0);
    if (!m_field.isEmpty())
        room.setLeft(paintText(painter, room, m_field, ui::font(Role::Body), t.text2).right() + 5);
    paintText(painter, room, m_value, ui::font(Role::BodyMedium), t.accentText);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(t.accentText, 1.5, Qt::SolidLine, Qt::RoundCap));
    const QPointF middle = QRectF(cross()).center() - QPointF(1, 0);
    painter.drawLine(middle + QPointF(-3, -3), middle + QPointF(3, 3));
    painter.drawLine(middle + QPointF(-3, 3), middle + QPointF(3, -3));
}

void FilterChip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        Q_EMIT removeRequested();
    else
        QPushButton::keyPressEvent(event);
}

void FilterChip::mousePressEvent(QMouseEvent *event)
{
    m_pressedCross = event->button() == Qt::LeftButton && cross().contains(event->position().toPoint());
    if (!m_pressedCross)
        QPushButton::mousePressEvent(event);
}

void FilterChip::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_pressedCross)
        return QPushButton::mouseReleaseEvent(event);
    m_pressedCross = false;
    if (cross().contains(event->position().toPoint()))
        Q_EMIT removeRequested();
}

void FilterChip::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        describe();
}

} // namespace ui
