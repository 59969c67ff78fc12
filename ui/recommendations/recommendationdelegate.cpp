// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recommendations/recommendationdelegate.h"

#include "items/recommendationmodel.h"
#include "ui/recommendations/recommendationtable.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/painters.h"
#include "ui/widgets/twolinetext.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace ui {

using Model = items::RecommendationModel;
using namespace Qt::StringLiterals;

namespace {

constexpr int rightPadding = 6;
constexpr int barWidth = 72;
constexpr int leastBadge = 40;

} // namespace

RecommendationDelegate::RecommendationDelegate(RecommendationTable *table)
    : QStyledItemDelegate(table)
    , m_table(table)
{
}

QSize RecommendationDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {80, m_table->rowHeight(0)};
}

void RecommendationDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = tokens(m_table);
    const int row = index.row();
    RowState state;
    state.hovered = m_table->hoveredRow() == row;
    state.checked = index.siblingAtColumn(Model::Check).data(Qt::CheckStateRole).toInt() == Qt::Checked;
    state.current = m_table->currentIndex().row() == row;
    state.focused = state.current && m_table->hasFocus();
    state.firstCell = index.column() == Model::Check;
    state.lastCell = m_table->isLastColumn(index.column());
    painter->save();
    paintRow(*painter, option.rect, state, t);

    const QRect inside = option.rect.adjusted(0, 0, -rightPadding, -1);
    const int line = QFontMetrics(font(Role::Body)).height() + 2;
    const int context = QFontMetrics(font(Role::Context)).height() + 2;
    const int top = inside.top() + (inside.height() - line - context) / 2;
    const bool compact = m_table->isCompact();
    const bool archived = index.data(Model::ArchivedRole).toBool();
    const Cell cell {*painter, index, t, compact ? inside : QRect(inside.left(), top, inside.width(), line),
        compact ? QRect() : QRect(inside.left(), top + line, inside.width(), context), archived ? t.disabled : t.text,
        archived ? t.disabled : t.text3, state.current};
    switch (index.column()) {
    case Model::Check:
        paintCheck(cell, option.rect);
        break;
    case Model::Reference:
        paintReference(cell);
        break;
    case Model::Text:
        paintWords(cell, inside);
        break;
    case Model::Lead:
        paintLead(cell);
        break;
    case Model::Status:
        paintStatus(cell);
        break;
    case Model::Grade:
        paintGrade(cell);
        break;
    case Model::Due:
        paintDue(cell);
        break;
    case Model::Priority:
        paintPriority(cell);
        break;
    case Model::Themes:
        paintThemes(cell, inside);
        break;
    case Model::Position:
        paintPosition(cell);
        break;
    default:
        break;
    }
    painter->restore();
}

void RecommendationDelegate::paintCheck(const Cell &cell, const QRect &rect) const
{
    QStyleOptionViewItem box;
    box.initFrom(m_table);
    box.rect = QRect(0, 0, 16, 16);
    box.rect.moveCenter(rect.center() + QPoint(1, 0));
    box.state = QStyle::State_Enabled;
    box.state |= cell.index.data(Qt::CheckStateRole).toInt() == Qt::Checked ? QStyle::State_On : QStyle::State_Off;
    m_table->style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, &cell.painter, m_table);
}

void RecommendationDelegate::paintReference(const Cell &cell) const
{
    const BadgeKind kind = cell.index.data(Model::ArchivedRole).toBool() ? BadgeKind::Disabled
        : cell.index.data(Model::BindingRole).toBool()                   ? BadgeKind::Solid
        : cell.current                                                   ? BadgeKind::Current
                                                                         : BadgeKind::Neutral;
    // The paragraph is what tells rows apart: a long name of a mechanism gives way to it.
    const QString number = cell.index.data(Model::ParagraphRole).toString();
    const int numberWidth = QFontMetrics(font(Role::BodyStrong)).horizontalAdvance(number) + 1;
    QRect room = cell.first;
    room.setWidth(qMax(leastBadge, room.width() - numberWidth - lineGap));
    const QRect badge
        = paintBadge(cell.painter, room, cell.index.data(Model::MechanismRole).toString(), kind, cell.tokens);
    QRect paragraph = cell.first;
    paragraph.setLeft(badge.right() + lineGap);
    paintText(cell.painter, paragraph, number, font(Role::BodyStrong), cell.fact);
    if (!cell.second.isEmpty())
        paintText(
            cell.painter, cell.second, cell.index.data(Model::SymbolRole).toString(), font(Role::Context), cell.context);
}

void RecommendationDelegate::paintWords(const Cell &cell, const QRect &rect) const
{
    const QFont body = font(Role::Body);
    const int line = QFontMetrics(body).height() + 2;
    const int lines = m_table->isCompact() ? 1 : 2;
    const QRect block(rect.left(), rect.top() + (rect.height() - lines * line) / 2, rect.width() - rightPadding, rect.height());
    paintLines(cell.painter, block, cell.index.data(Model::TextRole).toString(), body, cell.fact, line, lines);
}

void RecommendationDelegate::paintLead(const Cell &cell) const
{
    const QString lead = cell.index.data(Model::LeadRole).toString();
    paintText(cell.painter, cell.first, lead.isEmpty() ? u"–"_s : lead, font(Role::Body),
        lead.isEmpty() ? cell.context : cell.fact);
    if (cell.second.isEmpty() || !m_table->showsSupport())
        return;
    const int supporting = cell.index.data(Model::SupportCountRole).toInt();
    const QString text = supporting > 0 ? tr("+%n supporting", nullptr, supporting) : tr("no support");
    paintText(cell.painter, cell.second, text, font(Role::Context), cell.context);
}

void RecommendationDelegate::paintStatus(const Cell &cell) const
{
    const auto status = static_cast<domain::Status>(cell.index.data(Model::StatusRole).toInt());
    paintStatusPill(
        cell.painter, cell.first, status, cell.index.data(Model::StatusTextRole).toString(), cell.tokens);
    if (cell.second.isEmpty())
        return;
    if (cell.index.data(Model::ArchivedRole).toBool()) {
        paintText(cell.painter, cell.second, tr("Archived, read only"), font(Role::Context), cell.tokens.text3);
        return;
    }
    const QRect bar(cell.second.left(), cell.second.top(), qMin(barWidth, cell.second.width()), cell.second.height());
    const QRect used = paintThinBar(cell.painter, bar, cell.index.data(Model::PercentRole).toInt() / 100.0,
        cell.tokens.status(status).bar, cell.tokens);
    QRect number = cell.second;
    number.setLeft(used.right() + lineGap);
    paintText(
        cell.painter, number, cell.index.data(Model::PercentTextRole).toString(), font(Role::Context), cell.context);
}

void RecommendationDelegate::paintGrade(const Cell &cell) const
{
    const QString grade = cell.index.data(Model::GradeRole).toString();
    const bool position = cell.index.data(Model::IsPositionRole).toBool();
    paintText(cell.painter, cell.first, grade.isEmpty() ? u"–"_s : grade, font(Role::Body),
        grade.isEmpty() || position ? cell.context : cell.fact);
    if (cell.second.isEmpty() || grade.isEmpty())
        return;
    if (position) {
        paintText(cell.painter, cell.second, tr("position"), font(Role::Context), cell.context);
        return;
    }
    QRect rest = cell.second;
    if (const int steps = cell.index.data(Model::GradeCountRole).toInt(); steps > 0) {
        const QRect used = paintGradeMark(
            cell.painter, rest, steps, cell.index.data(Model::GradePlaceRole).toInt(), cell.tokens);
        rest.setLeft(used.right() + lineGap / 2);
    }
    if (const int year = cell.index.data(Model::GradeYearRole).toInt(); year > 0)
        paintText(cell.painter, rest, QString::number(year), font(Role::Context), cell.context);
}

void RecommendationDelegate::paintDue(const Cell &cell) const
{
    const auto urgency = static_cast<domain::Urgency>(cell.index.data(Model::UrgencyRole).toInt());
    const bool urgent = urgency == domain::Urgency::Overdue || urgency == domain::Urgency::Soon;
    const QColor ink = urgencyColour(urgency, cell.fact, cell.tokens);
    const QString date = cell.index.data(Model::DueTextRole).toString();
    QRect first = cell.first;
    if (urgent && cell.second.isEmpty()) { // where there is one line the sign stands before the date
        paintUrgencyGlyph(cell.painter, QRectF(first.left(), first.center().y() - 5.5, 12, 12), urgency, ink, cell.tokens.base);
        first.setLeft(first.left() + 12 + lineGap / 2);
    }
    paintText(cell.painter, first, date.isEmpty() ? u"–"_s : date,
        font(urgent ? Role::BodyStrong : Role::Body), date.isEmpty() ? cell.context : ink);
    if (cell.second.isEmpty() || date.isEmpty())
        return;
    QRect words = cell.second;
    if (urgent) {
        const QRectF box(words.left(), words.center().y() - 5.5, 12, 12);
        paintUrgencyGlyph(cell.painter, box, urgency, ink, cell.tokens.base);
        words.setLeft(words.left() + 12 + lineGap / 2);
    }
    paintText(cell.painter, words, cell.index.data(Model::DistanceTextRole).toString(), font(Role::Context),
        urgencyColour(urgency, cell.context, cell.tokens));
}

/// What is usual steps back.
void RecommendationDelegate::paintPriority(const Cell &cell) const
{
    const auto priority = static_cast<domain::Priority>(cell.index.data(Model::PriorityRole).toInt());
    const bool high = priority == domain::Priority::High;
    paintText(cell.painter, cell.first, cell.index.data().toString(), font(high ? Role::BodyStrong : Role::Body),
        high ? cell.fact : cell.context);
}

void RecommendationDelegate::paintThemes(const Cell &cell, const QRect &rect) const
{
    const QFont small = font(Role::Context);
    const int line = QFontMetrics(small).height() + 2;
    const int lines = m_table->isCompact() ? 1 : 2;
    const QString themes = cell.index.data().toString();
    const QRect block(rect.left(), rect.top() + (rect.height() - lines * line) / 2, rect.width() - rightPadding, rect.height());
    paintLines(cell.painter, block, themes.isEmpty() ? u"–"_s : themes, small, cell.context, line, lines);
}

void RecommendationDelegate::paintPosition(const Cell &cell) const
{
    const QString position = cell.index.data().toString();
    paintText(cell.painter, cell.first, position.isEmpty() ? u"–"_s : position, font(Role::Body),
        position.isEmpty() ? cell.context : cell.fact);
}

bool RecommendationDelegate::helpEvent(
    QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    // As rich text, so that a long paragraph wraps instead of running across the screen.
    const QString text = index.data(Qt::ToolTipRole).toString().toHtmlEscaped();
    QToolTip::showText(event->globalPos(), text.isEmpty() ? text : u"<p>%1</p>"_s.arg(text), view);
    return true;
}

} // namespace ui
