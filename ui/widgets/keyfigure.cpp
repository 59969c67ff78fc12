// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/keyfigure.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/theme/styledrawing.h"
#include "ui/widgets/painters.h"

namespace ui {
using domain::Urgency;

namespace {
constexpr int side = 12;
constexpr int above = 11;
} // namespace

KeyFigure::KeyFigure(QWidget *parent)
    : QPushButton(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
}

void KeyFigure::setFigure(const QString &number, const QString &label, const QString &context)
{
    m_number = number;
    m_label = label;
    m_context = context;
    setAccessibleName(number + u' ' + label);
    setAccessibleDescription(context);
    updateGeometry();
    update();
}

void KeyFigure::setUrgency(Urgency urgency)
{
    m_urgency = urgency;
    update();
}

void KeyFigure::setMark(const QString &iconName)
{
    m_mark = iconName;
    update();
}

void KeyFigure::setLeadsOn(bool leadsOn)
{
    m_leadsOn = leadsOn;
    setFocusPolicy(leadsOn ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(leadsOn ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setAttribute(Qt::WA_TransparentForMouseEvents, !leadsOn);
    update();
}

QSize KeyFigure::sizeHint() const
{
    const int label = QFontMetrics(ui::font(Role::Body)).horizontalAdvance(m_label);
    const int context = QFontMetrics(ui::font(Role::Context)).horizontalAdvance(m_context);
    return {qMax(label, context) + 2 * side, minimumSizeHint().height()};
}

QSize KeyFigure::minimumSizeHint() const
{
    return {110, 2 * above + lineHeight(Role::KeyFigure) + lineHeight(Role::Body) + lineHeight(Role::Context)};
}

int KeyFigure::paintMark(QPainter &painter, const QRect &line) const
{
    const Tokens &t = tokens(this);
    const QColor ink = urgencyColour(m_urgency, t.text2, t);
    if (m_urgency == Urgency::Overdue || m_urgency == Urgency::Soon) {
        paintUrgencyGlyph(painter, QRectF(line.x(), line.center().y() - 6, 14, 14), m_urgency, ink, t.base);
        return 20;
    }
    if (m_mark.isEmpty())
        return 0;
    paintIcon(painter, QRect(line.x() - 1, line.y(), 16, line.height()), ui::icon(m_mark), ink);
    return 21;
}

void KeyFigure::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens(this);
    QPainter painter(this);
    const bool over = underMouse() && m_leadsOn && isEnabled();
    if (over || isDown())
        painter.fillRect(rect(), isDown() ? t.track : t.hover);
    QRect line(side, above, width() - 2 * side, lineHeight(Role::KeyFigure));
    if (m_leadsOn)
        paintChevron(painter, QRect(width() - side - 10, line.y(), 12, line.height()), Qt::RightArrow, t.text2);
    const int mark = paintMark(painter, line);
    paintText(painter, line.adjusted(mark, 0, -14, 0), m_number, ui::font(Role::KeyFigure),
        urgencyColour(m_urgency, t.text, t));
    line.moveTop(line.bottom() + 1);
    line.setHeight(lineHeight(Role::Body));
    QFont label = ui::font(Role::Body);
    label.setUnderline(over);
    paintText(painter, line, m_label, label, t.text);
    line.moveTop(line.bottom() + 1);
    line.setHeight(lineHeight(Role::Context));
    paintText(painter, line, m_context, ui::font(Role::Context), t.text3);
}

KeyFigureStrip::KeyFigureStrip(QWidget *parent)
    : QFrame(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(3, 1, 3, 1);
    row->setSpacing(1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void KeyFigureStrip::addFigure(KeyFigure *figure)
{
    static_cast<QHBoxLayout *>(layout())->addWidget(figure, 1);
}

void KeyFigureStrip::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens(this);
    QPainter painter(this);
    drawing::box(&painter, rect(), 6, t.base, t.border);
    for (int i = 0; i + 1 < layout()->count(); ++i)
        painter.fillRect(QRect(layout()->itemAt(i)->geometry().right() + 1, 1, 1, height() - 2), t.border);
}

} // namespace ui
