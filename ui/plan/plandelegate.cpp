// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/plandelegate.h"

#include "ui/plan/planview.h"
#include "ui/plan/timelinepainter.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/planpainters.h"
#include "ui/widgets/twolinetext.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace ui {

using Model = items::PlanModel;
using namespace Qt::StringLiterals;

namespace {

constexpr int padding = 6;
constexpr int glyph = 12;

int kindOf(const QModelIndex &index)
{
    return index.data(Model::KindRole).toInt();
}

} // namespace

PlanDelegate::PlanDelegate(PlanView *view)
    : QStyledItemDelegate(view)
    , m_view(view)
{
}

QSize PlanDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {80, m_view->rowHeightNow()};
}

void PlanDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = tokens(m_view);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect inside = option.rect.adjusted(index.column() == Model::Title ? 0 : padding, 0, -padding, -1);
    const int line = QFontMetrics(font(Role::Body)).height() + 2;
    const int context = QFontMetrics(font(Role::Context)).height() + 2;
    const int top = inside.top() + (inside.height() - line - context) / 2;
    const bool single = m_view->isCompact() || kindOf(index) == Model::ClusterRow;
    const Cell cell {*painter, index, t, single ? inside : QRect(inside.left(), top, inside.width(), line),
        single ? QRect() : QRect(inside.left(), top + line, inside.width(), context)};
    switch (index.column()) {
    case Model::Timeline:
        paintTimeline(*painter, option.rect.adjusted(0, 0, 0, -1), index, m_view->scale(), m_view->today(), t);
        break;
    case Model::Title:
        kindOf(index) == Model::ClusterRow ? paintCluster(cell) : paintTitle(cell);
        break;
    case Model::Status:
        paintPill({*painter, index, t, inside, {}});
        break;
    case Model::Due:
        paintDue(cell);
        break;
    case Model::Budget:
    case Model::Count:
        paintPlain({*painter, index, t, inside, {}}, true);
        break;
    default:
        paintPlain({*painter, index, t, inside, {}}, false);
        break;
    }
    painter->restore();
}

void PlanDelegate::paintCluster(const Cell &cell) const
{
    QRect rest = cell.first;
    const int overdue = cell.index.data(Model::OverdueCountRole).toInt();
    const QString late = overdue > 0 ? tr("%Ln overdue", nullptr, overdue) : QString();
    const int lateWidth = overdue > 0 ? QFontMetrics(font(Role::LabelStrong)).horizontalAdvance(late) + glyph + 12 : 0;
    QRect title = rest;
    title.setRight(std::max(title.left() + 60, title.right() - lateWidth - 90));
    const QRect used = paintText(cell.painter, title, cell.index.data().toString(), font(Role::BodyStrong), cell.tokens.text);
    rest.setLeft(used.right() + 10);
    const QRect count = paintText(cell.painter, rest, cell.index.data(Model::ContextRole).toString(), font(Role::Context), cell.tokens.text3);
    if (overdue == 0 || count.right() + 12 + lateWidth > cell.first.right())
        return;
    const QRectF box(count.right() + 12, rest.center().y() - 5.5, glyph, glyph);
    paintUrgencyGlyph(cell.painter, box, domain::Urgency::Overdue, cell.tokens.late, cell.tokens.subtle);
    rest.setLeft(static_cast<int>(box.right()) + 4);
    paintText(cell.painter, rest, late, font(Role::LabelStrong), cell.tokens.late);
}

void PlanDelegate::paintTitle(const Cell &cell) const
{
    QRect first = cell.first;
    QString context = cell.index.data(Model::ContextRole).toString();
    if (kindOf(cell.index) == Model::RecommendationRow) {
        const auto kind = cell.index.data(Model::BindingRole).toBool() ? BadgeKind::Solid : BadgeKind::Neutral;
        const QRect badge = paintBadge(cell.painter, first, cell.index.data(Model::MechanismRole).toString(), kind, cell.tokens);
        first.setLeft(badge.right() + lineGap);
    } else if (m_view->mode() == PlanView::Mode::Timeline) {
        QStringList parts {cell.index.siblingAtColumn(Model::Institution).data().toString(), cell.index.data(Model::StatusTextRole).toString()};
        parts.removeAll(QString());
        context = parts.join(u" · "_s);
    }
    const bool served = kindOf(cell.index) == Model::RecommendationRow;
    // A title that does not fit takes the line of its context as well.
    const QString title = cell.index.data().toString();
    if (!served && !cell.second.isNull() && QFontMetrics(font(Role::BodyMedium)).horizontalAdvance(title) > first.width()
        && m_view->mode() == PlanView::Mode::Table) {
        const QRect both(first.left(), first.top(), first.width(), first.height() + cell.second.height());
        paintLines(cell.painter, both, title, font(Role::BodyMedium), cell.tokens.text, first.height(), 2);
        return;
    }
    paintText(cell.painter, first, cell.index.data().toString(), font(served ? Role::Body : Role::BodyMedium), served ? cell.tokens.text2 : cell.tokens.text);
    if (!cell.second.isNull())
        paintText(cell.painter, cell.second, context.simplified(), font(Role::Context), cell.tokens.text3);
}

void PlanDelegate::paintPill(const Cell &cell)
{
    const int kind = kindOf(cell.index);
    if (kind == Model::ClusterRow)
        return;
    const auto status = kind == Model::ActionRow ? likeStatus(static_cast<domain::ActionStatus>(cell.index.data(Model::ActionStatusRole).toInt()))
                                                 : static_cast<domain::Status>(cell.index.data(Model::StatusRole).toInt());
    paintStatusPill(cell.painter, cell.first, status, cell.index.data(Model::StatusTextRole).toString(), cell.tokens);
}

void PlanDelegate::paintDue(const Cell &due) const
{
    Cell cell = due;
    if (!cell.second.isNull() && cell.index.data(Model::DistanceTextRole).toString().isEmpty()) {
        cell.first = cell.first.united(cell.second); // alone, the date stands in the middle
        cell.second = {};
    }
    if (kindOf(cell.index) == Model::ClusterRow)
        return;
    const auto urgency = static_cast<domain::Urgency>(cell.index.data(Model::UrgencyRole).toInt());
    const bool urgent = urgency == domain::Urgency::Overdue || urgency == domain::Urgency::Soon;
    const QString date = cell.index.data(Model::DueTextRole).toString();
    const QColor ink = urgencyColour(urgency, cell.tokens.text, cell.tokens);
    QRect words = cell.second.isNull() ? cell.first : cell.second;
    if (urgent) {
        const QRectF box(words.left(), words.center().y() - 5.5, glyph, glyph);
        paintUrgencyGlyph(cell.painter, box, urgency, ink, cell.tokens.base);
        words.setLeft(words.left() + glyph + lineGap / 2);
    }
    QRect day = cell.second.isNull() ? words : cell.first;
    paintText(cell.painter, day, date.isEmpty() ? u"–"_s : date, font(urgent ? Role::BodyStrong : Role::Body), date.isEmpty() ? cell.tokens.text3 : ink);
    if (!cell.second.isNull() && !date.isEmpty())
        paintText(cell.painter, words, cell.index.data(Model::DistanceTextRole).toString(), font(Role::Context),
            urgencyColour(urgency, cell.tokens.text3, cell.tokens));
}

void PlanDelegate::paintPlain(const Cell &cell, bool right)
{
    if (kindOf(cell.index) != Model::ActionRow)
        return;
    const QString text = cell.index.data().toString();
    const bool none = text.isEmpty();
    paintText(cell.painter, cell.first, none ? u"–"_s : text, font(Role::Body), none ? cell.tokens.text3 : cell.tokens.text,
        right ? Qt::AlignRight : Qt::AlignLeft);
}

bool PlanDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    // As rich text, so that a long title wraps instead of running across the screen.
    const QString said = index.column() == Model::Timeline ? index.data(Qt::AccessibleTextRole).toString() : index.data(Qt::ToolTipRole).toString();
    QToolTip::showText(event->globalPos(), said.isEmpty() ? said : u"<p>%1</p>"_s.arg(said.toHtmlEscaped()), view);
    return true;
}

} // namespace ui
