// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recommendations/checkheader.h"

#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/painters.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionViewItem>

namespace ui {

using Model = items::RecommendationModel;

CheckHeader::CheckHeader(Model &model, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_model(model)
{
    setObjectName(QStringLiteral("recommendationHeader"));
    setSectionsClickable(true);
    setHighlightSections(false);
    setSectionsMovable(true);
    setFirstSectionMovable(false);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const auto repaint = [this] { viewport()->update(); };
    connect(&model, &Model::checkedChanged, this, repaint);
    connect(&model, &Model::rowsInserted, this, repaint);
    connect(&model, &Model::modelReset, this, repaint);
}

QSize CheckHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), qMax(29, QFontMetrics(ui::font(Role::Label)).height() + 12)};
}

void CheckHeader::paintSection(QPainter *painter, const QRect &rect, int column) const
{
    const Tokens &t = tokens(this);
    painter->save();
    painter->fillRect(rect, t.subtle);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), t.border);
    if (column == Model::Check) {
        paintBox(*painter, rect);
        painter->restore();
        return;
    }
    const bool sorted = sortIndicatorSection() == column;
    const QString text = model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    const QRect inside = rect.adjusted(0, 0, sorted ? -18 : -4, 0);
    const QRect used = paintText(
        *painter, inside, text, ui::font(sorted ? Role::LabelStrong : Role::Label), sorted ? t.text : t.text2);
    if (sorted) {
        const QRect arrow(used.right() + 5, rect.center().y() - 5, 12, 12);
        paintChevron(*painter, arrow, sortIndicatorOrder() == Qt::AscendingOrder ? Qt::UpArrow : Qt::DownArrow, t.text);
    }
    painter->restore();
}

void CheckHeader::paintBox(QPainter &painter, const QRect &rect) const
{
    QStyleOptionViewItem option;
    option.initFrom(this);
    option.rect = QRect(0, 0, 16, 16);
    option.rect.moveCenter(rect.center() + QPoint(1, 0));
    const int checked = m_model.checkedCount();
    option.state = QStyle::State_Enabled;
    option.state |= checked == 0          ? QStyle::State_Off
        : checked == m_model.rowCount() ? QStyle::State_On
                                        : QStyle::State_NoChange;
    style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &option, &painter, this);
}

QList<int> CheckHeader::order() const
{
    QList<int> columns;
    for (int place = 0; place < count(); ++place)
        columns << logicalIndex(place);
    return columns;
}

void CheckHeader::mousePressEvent(QMouseEvent *event)
{
    m_orderBefore = order();
    QHeaderView::mousePressEvent(event);
}

void CheckHeader::mouseReleaseEvent(QMouseEvent *event)
{
    // Qt's own release turns the indicator already: what it showed before decides the order.
    const int column = logicalIndexAt(event->position().toPoint());
    const bool again = sortIndicatorSection() == column && sortIndicatorOrder() == Qt::AscendingOrder;
    QHeaderView::mouseReleaseEvent(event);
    if (m_orderBefore != order()) { // a drag is no click
        Q_EMIT moved();
        return;
    }
    if (event->button() == Qt::LeftButton)
        clickedAt(column, again ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void CheckHeader::clickedAt(int column, Qt::SortOrder order)
{
    if (column == Model::Check) {
        if (m_model.checkedCount() == m_model.rowCount())
            m_model.clearChecks();
        else
            m_model.checkAll();
        return;
    }
    if (Model::sortKey(column))
        Q_EMIT sortRequested(column, order);
}

} // namespace ui
