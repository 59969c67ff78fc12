// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/tablepreviewlist.h"

#include "ui/imports/tablepreviewmodel.h"
#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/painters.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace ui {

namespace {

using Model = TablePreviewModel;

constexpr int padding = 12;
constexpr int markRoom = 30;
constexpr int boxSize = 16;

/// Paints a line; what can be decided has a box to tick.
class LineDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &colours = tokens(option.widget);
        const auto *view = static_cast<const QTableView *>(option.widget);
        const bool current = view->currentIndex().row() == index.row();
        const QPoint pointer = view->viewport()->mapFromGlobal(QCursor::pos());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        paintRow(*painter, option.rect,
            {.hovered = view->viewport()->underMouse() && view->rowAt(pointer.y()) == index.row(),
                .checked = (option.state & QStyle::State_Selected) && !current,
                .current = current,
                .focused = current && view->hasFocus(),
                .firstCell = index.column() == 0,
                .lastCell = index.column() == Model::ColumnCount - 1},
            colours);
        paintCell(*painter, option, colours, index);
        painter->restore();
    }

private:
    static void paintCell(QPainter &painter, const QStyleOptionViewItem &option, const Tokens &colours, const QModelIndex &index)
    {
        const QRect rect = option.rect.adjusted(padding, 0, -6, 0);
        const QString text = index.data().toString();
        switch (index.column()) {
        case Model::Row:
            paintMark(painter, option.rect, colours, static_cast<Model::Kind>(index.data(Model::KindRole).toInt()));
            paintText(painter, rect, text, font(Role::Body), colours.text, Qt::AlignRight);
            return;
        case Model::ToDo:
            paintToDo(painter, option, rect, colours, index);
            return;
        case Model::Field:
        case Model::Before:
            paintText(painter, rect, text, font(Role::Body), colours.text2);
            return;
        default:
            paintText(painter, rect, text, font(Role::Body), colours.text);
        }
    }

    static void paintMark(QPainter &painter, const QRect &cell, const Tokens &colours, Model::Kind kind)
    {
        const auto urgency = kind == Model::Kind::Refused ? domain::Urgency::Overdue : domain::Urgency::None;
        const QRectF glyph(cell.left() + padding, cell.center().y() - 6, 12, 12);
        paintUrgencyGlyph(painter, glyph, urgency, urgencyColour(urgency, colours.text2, colours), colours.base);
    }

    static void paintToDo(
        QPainter &painter, const QStyleOptionViewItem &option, QRect rect, const Tokens &colours, const QModelIndex &index)
    {
        const QVariant checked = index.data(Qt::CheckStateRole);
        if (checked.isValid()) {
            QStyleOptionButton box;
            box.initFrom(option.widget);
            box.rect = QRect(rect.left(), rect.center().y() - boxSize / 2, boxSize, boxSize);
            box.state = QStyle::State_Enabled | (checked.toInt() == Qt::Checked ? QStyle::State_On : QStyle::State_Off);
            option.widget->style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, &painter, option.widget);
            rect.setLeft(rect.left() + boxSize + lineGap);
        }
        paintText(painter, rect, index.data().toString(), font(Role::Body), checked.isValid() ? colours.text : colours.text3);
    }
};

} // namespace

TablePreviewList::TablePreviewList(QWidget *parent)
    : ChoiceTable(-1, parent)
{
    setItemDelegate(new LineDelegate(this));
    connect(this, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == Model::ToDo)
            toggle(index);
    });
}

void TablePreviewList::setModel(QAbstractItemModel *model)
{
    ChoiceTable::setModel(model);
    connect(model, &QAbstractItemModel::headerDataChanged, this, &TablePreviewList::fitColumns);
}

void TablePreviewList::fitColumns()
{
    const QFontMetrics metrics(font());
    const int row = markRoom + metrics.horizontalAdvance(QStringLiteral("10,000")) + 12;
    const int toDo = qMin(width() / 4, 230);
    const int rest = qMax(200, viewport()->width() - row - toDo);
    const bool narrow = rest < 640; // what stands there now is read below
    setColumnHidden(Model::Before, narrow);
    const int about = rest * (narrow ? 32 : 25) / 100;
    const int field = qMin(190, rest * (narrow ? 28 : 19) / 100);
    const int before = narrow ? 0 : (rest - about - field) * 45 / 100;
    setColumnWidth(Model::Row, row);
    setColumnWidth(Model::About, about);
    setColumnWidth(Model::Field, field);
    if (!narrow)
        setColumnWidth(Model::Before, before);
    setColumnWidth(Model::After, rest - about - field - before);
    setColumnWidth(Model::ToDo, toDo);
}

/// The chosen lines become as the one that was clicked.
void TablePreviewList::toggle(const QModelIndex &index)
{
    const QModelIndex decided = index.siblingAtColumn(Model::ToDo);
    if (!(decided.flags() & Qt::ItemIsUserCheckable))
        return;
    const auto wanted = decided.data(Qt::CheckStateRole).toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked;
    QModelIndexList lines = selectionModel()->selectedRows(Model::ToDo);
    if (!lines.contains(decided))
        lines = {decided};
    for (const QModelIndex &line : std::as_const(lines))
        model()->setData(line, wanted, Qt::CheckStateRole);
}

void TablePreviewList::keyPressEvent(QKeyEvent *event)
{
    const bool toggles = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (toggles && currentIndex().isValid())
        toggle(currentIndex());
    else
        ChoiceTable::keyPressEvent(event);
}

} // namespace ui
