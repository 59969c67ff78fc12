// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reference/gradetable.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/tablecopy.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

namespace ui {

using Model = items::GradeModel;

namespace {

/// Rows that stand apart by a hairline.
class GradeDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const QRect line(option.rect.left(), option.rect.bottom(), option.rect.width(), 1);
        painter->fillRect(line, tokens(option.widget).border);
    }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(0, 10);
    }
};

} // namespace

GradeTable::GradeTable(Model &model, bool editable, QWidget *parent)
    : QTableView(parent)
    , m_editable(editable)
{
    setModel(&model);
    setItemDelegate(new GradeDelegate(this));
    setShowGrid(false);
    setSelectionMode(SingleSelection);
    setSelectionBehavior(editable ? SelectItems : SelectRows);
    setEditTriggers(editable ? DoubleClicked | EditKeyPressed | AnyKeyPressed : NoEditTriggers);
    setTabKeyNavigation(editable); // from cell to cell, as in a spreadsheet; focusNextPrevChild leads out
    setWordWrap(true);
    setMinimumHeight(120);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(editable ? QHeaderView::Fixed : QHeaderView::ResizeToContents);
    verticalHeader()->setDefaultSectionSize(std::max(28, fontMetrics().height() + 10));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    copyAsTable(this);
}

void GradeTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    const int width = viewport()->width();
    const int code = 64;
    const int weight = 64;
    // Meanings go where there is too little room to read them; they can still be seen when the scale is edited.
    const bool narrow = !m_editable && width < 620;
    setColumnHidden(Model::SpanishMeaning, narrow);
    setColumnHidden(Model::EnglishMeaning, narrow);
    const int rest = std::max(200, width - code - weight) / (narrow ? 2 : 4);
    setColumnWidth(Model::Code, code);
    for (const int column : {Model::Spanish, Model::English, Model::SpanishMeaning, Model::EnglishMeaning})
        setColumnWidth(column, rest);
    setColumnWidth(Model::Weight, weight);
    if (!m_editable)
        resizeRowsToContents();
}

bool GradeTable::isAtEnd(bool next) const
{
    const int row = next ? model()->rowCount() - 1 : 0;
    const int column = next ? model()->columnCount() - 1 : 0;
    return currentIndex() == model()->index(row, column);
}

/// Qt's own goes round and round, so that who works by keyboard never reaches what stands behind the table.
bool GradeTable::focusNextPrevChild(bool next)
{
    return isAtEnd(next) ? QWidget::focusNextPrevChild(next) : QTableView::focusNextPrevChild(next);
}

/// The same where Tab ends the editing of the last cell.
void GradeTable::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    const bool next = hint == QAbstractItemDelegate::EditNextItem;
    const bool leaves = (next || hint == QAbstractItemDelegate::EditPreviousItem) && isAtEnd(next);
    QTableView::closeEditor(editor, leaves ? QAbstractItemDelegate::NoHint : hint);
    if (leaves)
        QWidget::focusNextPrevChild(next);
}

} // namespace ui
