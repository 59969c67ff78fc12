// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/legend.h"

#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/painters.h"

namespace ui {

namespace {
constexpr int square = 11;
constexpr int gap = 14;
}

Legend::Legend(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void Legend::setStatuses(const QList<domain::Status> &statuses, const wording::Wording &wording)
{
    m_statuses = statuses;
    m_words.clear();
    for (const domain::Status status : statuses)
        m_words.append(wording.status(status));
    setAccessibleName(m_words.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

QList<QRect> Legend::places(int width) const
{
    const QFontMetrics metrics(ui::font(Role::Label));
    const int line = metrics.height() + 4;
    QList<QRect> places;
    int x = 0;
    int y = 0;
    for (const QString &word : m_words) {
        const int wide = square + 6 + metrics.horizontalAdvance(word);
        if (x > 0 && x + wide > width) {
            x = 0;
            y += line;
        }
        places.append(QRect(x, y, wide, line));
        x += wide + gap;
    }
    return places;
}

int Legend::heightForWidth(int width) const
{
    const auto all = places(width);
    return all.isEmpty() ? 0 : all.last().bottom() + 1;
}

QSize Legend::sizeHint() const
{
    const int wide = width() > 100 ? width() : 400;
    return {wide / 2, heightForWidth(wide)};
}

void Legend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &colours = tokens(this);
    const auto all = places(width());
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QRect place = all.at(i);
        paintLegend(painter, QRectF(place.left(), place.center().y() - square / 2.0, square, square), m_statuses.at(i), colours);
        paintText(painter, place.adjusted(square + 6, 0, 2, 0), m_words.at(i), ui::font(Role::Label), colours.text2);
    }
}

} // namespace ui
