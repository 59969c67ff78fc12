// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/tile.h"

#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/painters.h"

#include <QEvent>
#include <QGridLayout>
#include <QPainter>

namespace ui {

namespace {
constexpr int padding = 14;
constexpr int smallestTile = 168;
constexpr int cornerRadius = 6;
}

Tile::Tile(Tone tone, QWidget *parent)
    : QAbstractButton(parent)
    , m_tone(tone)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Tile::setFigure(const QString &figure, const QString &fact, const QString &context)
{
    m_figure = figure;
    m_fact = fact;
    m_context = context;
    setAccessibleName(tr("%1 %2", "a figure and what it counts").arg(figure, fact));
    setAccessibleDescription(context);
    setToolTip(context);
    updateGeometry();
    update();
}

int Tile::textHeight() const
{
    return QFontMetrics(font(Role::KeyFigure)).height() + QFontMetrics(font(Role::BodyMedium)).height()
        + QFontMetrics(font(Role::Context)).height();
}

QSize Tile::sizeHint() const
{
    return {smallestTile + 20, textHeight() + 24};
}

QSize Tile::minimumSizeHint() const
{
    return {smallestTile - 40, textHeight() + 24};
}

QColor Tile::ink() const
{
    const Tokens &colours = tokens(this);
    switch (m_tone) {
    case Tone::Late:
        return colours.late;
    case Tone::Soon:
        return colours.soon;
    case Tone::Plain:
        break;
    }
    return colours.text;
}

void Tile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &colours = tokens(this);
    if (underMouse() || isDown())
        painter.fillRect(rect(), colours.hover);

    QRect line(padding, 12, width() - 2 * padding, 0);
    const auto write = [&](const QFont &face, const QColor &colour, const QString &text, int indent, int room) {
        painter.setFont(face);
        painter.setPen(colour);
        line.setHeight(painter.fontMetrics().height());
        painter.drawText(line.adjusted(indent, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
            painter.fontMetrics().elidedText(text, Qt::ElideRight, room - indent));
        line.moveTop(line.bottom() + 1);
    };
    int indent = 0;
    if (m_tone != Tone::Plain) {
        const int middle = line.top() + QFontMetrics(font(Role::KeyFigure)).height() / 2;
        const auto urgency = m_tone == Tone::Late ? domain::Urgency::Overdue : domain::Urgency::Soon;
        paintUrgencyGlyph(painter, QRectF(padding, middle - 7, 14, 14), urgency, ink(), colours.base);
        indent = 21;
    }
    write(font(Role::KeyFigure), ink(), m_figure, indent, line.width() - 20);
    write(font(Role::BodyMedium), colours.text, m_fact, 0, line.width());
    write(font(Role::Context), colours.text3, m_context, 0, line.width());
    paintChevron(painter, QRect(width() - padding - 12, 16, 12, 20), Qt::RightArrow, colours.text2);
}

void Tile::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
    QAbstractButton::changeEvent(event);
}

TileRow::TileRow(const QList<Tile *> &tiles, QWidget *parent)
    : QWidget(parent)
    , m_tiles(tiles)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(1, 1, 1, 1);
    grid->setSpacing(1);
    arrange(static_cast<int>(tiles.size()));
}

void TileRow::arrange(int columns)
{
    if (columns == m_columns)
        return;
    m_columns = columns;
    auto *grid = static_cast<QGridLayout *>(layout());
    for (int i = 0; i < m_tiles.size(); ++i) {
        grid->addWidget(m_tiles.at(i), i / columns, i % columns);
        grid->setColumnStretch(i, i < columns ? 1 : 0);
    }
}

void TileRow::resizeEvent(QResizeEvent *event)
{
    const auto count = static_cast<int>(m_tiles.size());
    const bool oneRow = width() >= count * smallestTile;
    arrange(oneRow ? count : std::max(2, (count + 1) / 2));
    QWidget::resizeEvent(event);
}

void TileRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &colours = tokens(this);
    painter.setPen(colours.border);
    painter.setBrush(colours.base);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), cornerRadius, cornerRadius);
    for (qsizetype i = 0; i < m_tiles.size(); ++i) {
        const QRect tile = m_tiles.at(i)->geometry();
        if ((i + 1) % m_columns != 0)
            painter.fillRect(QRect(tile.right() + 1, tile.top(), 1, tile.height()), colours.border);
        if (i >= m_columns && i % m_columns == 0)
            painter.fillRect(QRect(1, tile.top() - 1, width() - 2, 1), colours.border);
    }
}

} // namespace ui
