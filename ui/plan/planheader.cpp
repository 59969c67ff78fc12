// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/planheader.h"

#include "items/planmodel.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/painters.h"

#include <QPainter>

namespace ui {

PlanHeader::PlanHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsMovable(false);
    setHighlightSections(false);
    setSectionsClickable(false);
}

void PlanHeader::setScale(const TimeScale *scale, const wording::Wording &wording, QDate today)
{
    m_scale = scale;
    m_wording = wording;
    m_today = today;
    viewport()->update();
}

void PlanHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    if (section != items::PlanModel::Timeline || !m_scale) {
        QHeaderView::paintSection(painter, rect, section);
        return;
    }
    const Tokens &t = tokens(this);
    painter->save();
    painter->setClipRect(rect);
    painter->fillRect(rect, t.subtle);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), t.border);
    painter->translate(rect.topLeft());
    const auto marks = m_scale->marks(m_wording);
    for (qsizetype i = 0; i < marks.size(); ++i) {
        const auto &mark = marks.at(i);
        painter->fillRect(QRectF(mark.x, 0, 1, rect.height() - 1), mark.major ? t.border2 : t.border);
        const double end = i + 1 < marks.size() ? marks.at(i + 1).x : mark.x + 80;
        const double left = std::max(0.0, mark.x);
        if (end - left < 20)
            continue;
        paintText(*painter, QRect(static_cast<int>(left) + 5, 0, static_cast<int>(end - left) - 6, rect.height() - 1), mark.text,
            ui::font(mark.major ? Role::Badge : Role::Axis), mark.major ? t.text : t.text2);
    }
    const double now = m_scale->xOf(m_today);
    if (now >= 0 && now <= rect.width()) {
        painter->setRenderHint(QPainter::Antialiasing);
        const QString word = tr("today");
        const QSize size = badgeSize(word);
        const QRect pill(static_cast<int>(now) - size.width() / 2, (rect.height() - size.height()) / 2, size.width(), size.height());
        paintBadge(*painter, pill, word, BadgeKind::Accent, t);
    }
    painter->restore();
}

} // namespace ui
