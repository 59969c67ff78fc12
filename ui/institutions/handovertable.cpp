// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/institutions/handovertable.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/painters.h"
#include "ui/widgets/tablecopy.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QStyledItemDelegate>

namespace ui {

using Model = items::HandoverModel;

namespace {

/// The due date with its glyph where it is overdue or near.
class DueDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem cell = option;
        initStyleOption(&cell, index);
        const QString date = std::exchange(cell.text, QString());
        cell.widget->style()->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
        const auto urgency = static_cast<domain::Urgency>(index.data(Model::UrgencyRole).toInt());
        paintUrgencyLabel(*painter, option.rect.adjusted(6, 0, -4, 0), urgency, date, {}, tokens(option.widget));
    }
};

/// A reference that is too long loses its middle: the paragraph at its end is what tells rows apart.
class ReferenceDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->textElideMode = Qt::ElideMiddle;
    }
};

} // namespace

HandoverTable::HandoverTable(Model &model, QWidget *parent)
    : QTableView(parent)
{
    setObjectName(QStringLiteral("handoverRows"));
    setModel(&model);
    setItemDelegateForColumn(Model::Reference, new ReferenceDelegate(this));
    setItemDelegateForColumn(Model::Due, new DueDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setMinimumHeight(90);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(std::max(28, fontMetrics().height() + 10));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    copyAsTable(this);
    connect(&model, &Model::modelReset, this, &HandoverTable::placeColumns);
    connect(&model, &Model::headerDataChanged, this, &HandoverTable::placeColumns); // another language
}

void HandoverTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    placeColumns();
}

void HandoverTable::placeColumns()
{
    const int width = viewport()->width();
    const bool narrow = width < 760;
    const int least = narrow ? 190 : 230;
    const int reference = std::clamp(sizeHintForColumn(Model::Reference) + 8, least, std::max(least, width / 3));
    const int role = 80;
    const int status = narrow ? 150 : 200;
    const int due = 110;
    setColumnHidden(Model::Role, width < 620);
    setColumnWidth(Model::Reference, reference);
    setColumnWidth(Model::Role, role);
    setColumnWidth(Model::Status, status);
    setColumnWidth(Model::Due, due);
    setColumnWidth(Model::Text, std::max(80, width - reference - (width < 620 ? 0 : role) - status - due));
}

void HandoverTable::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex box = model()->index(currentIndex().row(), Model::Reference);
    if (event->key() == Qt::Key_Space && box.isValid()) {
        const bool ticked = box.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        model()->setData(box, ticked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace ui
