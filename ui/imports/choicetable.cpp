// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/choicetable.h"

#include "ui/widgets/tablecopy.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace ui {

ChoiceTable::ChoiceTable(int choiceColumn, QWidget *parent)
    : QTableView(parent)
    , m_choiceColumn(choiceColumn)
{
    setFrameShape(QFrame::NoFrame);
    setMinimumHeight(130);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    setShowGrid(false);
    setMouseTracking(true);
    setWordWrap(false);
    setSelectionBehavior(SelectRows);
    setEditTriggers(EditKeyPressed);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(std::max(34, fontMetrics().height() + 14));
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setFixedHeight(28);
    copyAsTable(this);
    connect(this, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == m_choiceColumn && (index.flags() & Qt::ItemIsEditable))
            edit(index);
        else if (index.column() == 0)
            toggle(index);
    });
    connect(this, &QTableView::entered, this, [this] { viewport()->update(); });
}

void ChoiceTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        fitColumns();
        if (QTableView::model()->rowCount() > 0)
            setCurrentIndex(QTableView::model()->index(0, 0));
        else
            Q_EMIT currentRowChanged(-1);
    });
    fitColumns();
}

bool ChoiceTable::toggle(const QModelIndex &index)
{
    if (!index.isValid() || !(index.flags() & Qt::ItemIsUserCheckable) || !index.data(Qt::CheckStateRole).isValid())
        return false;
    const bool on = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model()->setData(index, on ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

void ChoiceTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (model())
        fitColumns();
}

void ChoiceTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();
    if (current.row() != previous.row())
        Q_EMIT currentRowChanged(current.row());
}

void ChoiceTable::keyPressEvent(QKeyEvent *event)
{
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_F2
        || event->key() == Qt::Key_Space;
    const QModelIndex choice = currentIndex().siblingAtColumn(m_choiceColumn);
    if (opens && choice.isValid() && (choice.flags() & Qt::ItemIsEditable))
        edit(choice);
    else if (event->key() != Qt::Key_Space || !toggle(currentIndex().siblingAtColumn(0)))
        QTableView::keyPressEvent(event);
}

} // namespace ui
