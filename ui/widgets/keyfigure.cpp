// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/keyfigure.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/theme/styledrawing.h"
#include "ui/widgets/painters.h"

#include <QGridLayout>

namespace ui {
using domain::Urgency;

namespace {
constexpr int glyphSide = 12;
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
    return {qMax(label, context) + 2 * glyphSide, minimumSizeHint().height()};
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
    QRect line(glyphSide, above, width() - 2 * glyphSide, lineHeight(Role::KeyFigure));
    if (m_leadsOn)
        paintChevron(painter, QRect(width() - glyphSide - 10, line.y(), 12, line.height()), Qt::RightArrow, t.text2);
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
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(3, 1, 3, 1);
    grid->setSpacing(1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void KeyFigureStrip::addFigure(KeyFigure *figure)
{
    figure->setParent(this);
    m_figures.append(figure);
    m_columns = 0;
    arrange();
}

void KeyFigureStrip::arrange()
{
    const auto count = static_cast<int>(m_figures.size());
    int widest = 0;
    for (const KeyFigure *figure : std::as_const(m_figures))
        widest = qMax(widest, figure->sizeHint().width() + 1);
    const int columns = width() < count * widest ? (count + 1) / 2 : count;
    if (columns == m_columns)
        return;
    auto *grid = static_cast<QGridLayout *>(layout());
    for (int column = 0; column < qMax(columns, m_columns); ++column)
        grid->setColumnStretch(column, column < columns ? 1 : 0);
    m_columns = columns;
    while (const QLayoutItem *item = grid->takeAt(0))
        delete item;
    for (int i = 0; i < count; ++i)
        grid->addWidget(m_figures.at(i), i / columns, i % columns);
}

void KeyFigureStrip::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    arrange();
}

bool KeyFigureStrip::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        arrange(); // other words
    return QFrame::event(event);
}

void KeyFigureStrip::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens(this);
    QPainter painter(this);
    drawing::box(&painter, rect(), 6, t.base, t.border);
    for (int i = 0; i < m_figures.size(); ++i) {
        const QRect figure = m_figures.at(i)->geometry();
        if (i % m_columns < m_columns - 1)
            painter.fillRect(QRect(figure.right() + 1, figure.top(), 1, figure.height()), t.border);
        if (i + m_columns < m_figures.size())
            painter.fillRect(QRect(figure.left(), figure.bottom() + 1, figure.width() + 1, 1), t.border);
    }
}

} // namespace ui
