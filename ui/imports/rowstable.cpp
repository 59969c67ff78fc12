// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/rowstable.h"

#include "ui/imports/importwords.h"
#include "ui/theme/fonts.h"
#include "ui/theme/style.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/painters.h"
#include "ui/widgets/tablecopy.h"

#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTimer>

namespace ui {

namespace {

constexpr int padding = 12;
constexpr int markRoom = 30;

RowKind kindOf(const QModelIndex &index)
{
    return static_cast<RowKind>(index.data(RowsModel::KindRole).toInt());
}

/// Paints a row; the choice looks like the combo box that opens there.
class RowsDelegate final : public QStyledItemDelegate
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
                .lastCell = index.column() == RowsModel::ColumnCount - 1},
            colours);
        paintCell(*painter, option, colours, index);
        painter->restore();
    }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const QVariantList offered = index.data(RowsModel::OfferedRole).toList();
        if (offered.isEmpty())
            return nullptr;
        auto *box = new QComboBox(parent);
        box->setObjectName(QStringLiteral("importDecision"));
        box->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
        for (const QVariant &decision : offered)
            box->addItem(importwords::decision(static_cast<exchange::Decision>(decision.toInt())), decision);
        auto *self = const_cast<RowsDelegate *>(this); // createEditor is const, the signals it must send are not
        connect(box, &QComboBox::activated, self, [self, box] {
            Q_EMIT self->commitData(box);
            Q_EMIT self->closeEditor(box);
        });
        QTimer::singleShot(0, box, &QComboBox::showPopup);
        return box;
    }
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        auto *box = static_cast<QComboBox *>(editor);
        box->setCurrentIndex(qMax(0, box->findData(index.data(Qt::EditRole))));
    }
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        const QVariant decision = static_cast<QComboBox *>(editor)->currentData();
        const auto *view = static_cast<const QTableView *>(parent());
        QModelIndexList rows = view->selectionModel()->selectedRows(index.column());
        if (!rows.contains(index))
            rows = {index};
        for (const QModelIndex &row : rows)
            model->setData(row, decision, Qt::EditRole);
    }
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        editor->setGeometry(box(option.rect));
    }

private:
    static QRect box(const QRect &cell) { return cell.adjusted(4, 3, -8, -4); }

    static void paintCell(
        QPainter &painter, const QStyleOptionViewItem &option, const Tokens &colours, const QModelIndex &index)
    {
        const QString text = index.data().toString();
        const QRect rect = option.rect.adjusted(padding, 0, -6, 0);
        switch (index.column()) {
        case RowsModel::Row:
            paintMark(painter, option.rect, colours, kindOf(index));
            paintText(painter, rect, text, font(Role::Body), colours.text, Qt::AlignRight);
            return;
        case RowsModel::Reference:
            paintText(painter, rect, text, font(Role::Body), colours.text2);
            return;
        case RowsModel::ToDo:
            if (!index.data(RowsModel::OfferedRole).toList().isEmpty())
                return paintChoice(painter, option.rect, colours, index);
            paintText(painter, rect, text, font(Role::Body), colours.text3);
            return;
        default:
            paintText(painter, rect, text, font(Role::Body), colours.text);
        }
    }
    static void paintMark(QPainter &painter, const QRect &cell, const Tokens &colours, RowKind kind)
    {
        const auto urgency = kind == RowKind::Refused ? domain::Urgency::Overdue
            : kind == RowKind::Doubtful               ? domain::Urgency::Soon
                                                      : domain::Urgency::None;
        const QRectF glyph(cell.left() + padding, cell.center().y() - 6, 12, 12);
        paintUrgencyGlyph(painter, glyph, urgency, urgencyColour(urgency, colours.text2, colours), colours.base);
    }
    static void paintChoice(QPainter &painter, const QRect &cell, const Tokens &colours, const QModelIndex &index)
    {
        const QRect frame = box(cell);
        painter.setPen(colours.field);
        painter.setBrush(colours.base);
        painter.drawRoundedRect(QRectF(frame).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
        const bool open = index.data(Qt::EditRole).toInt() == static_cast<int>(exchange::Decision::None);
        paintText(painter, frame.adjusted(9, 0, -24, 0), index.data().toString(), font(Role::Body),
            open ? colours.text3 : colours.text);
        paintChevron(painter, QRect(frame.right() - 20, frame.top(), 12, frame.height()), Qt::DownArrow, colours.text2);
    }
};

} // namespace

RowsTable::RowsTable(QWidget *parent)
    : QTableView(parent)
{
    setItemDelegate(new RowsDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setMinimumHeight(130);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    setShowGrid(false);
    setMouseTracking(true);
    setWordWrap(false);
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectRows);
    setEditTriggers(EditKeyPressed);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(std::max(34, fontMetrics().height() + 14));
    copyAsTable(this);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setFixedHeight(28);
    connect(this, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == RowsModel::ToDo && (index.flags() & Qt::ItemIsEditable))
            edit(index);
    });
    connect(this, &QTableView::entered, this, [this] { viewport()->update(); });
}

void RowsTable::setModel(QAbstractItemModel *model)
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

void RowsTable::fitColumns()
{
    if (!model())
        return;
    const QFontMetrics metrics(font());
    int choice = 0;
    for (const auto decision : {exchange::Decision::None, exchange::Decision::TakeAsNew,
             exchange::Decision::TakeAsUpdate, exchange::Decision::Leave})
        choice = qMax(choice, metrics.horizontalAdvance(importwords::decision(decision)));
    const int row = markRoom + metrics.horizontalAdvance(QStringLiteral("267,548")) + 12;
    const int toDo = qMin(choice + 56, width() / 4);
    const int rest = qMax(120, viewport()->width() - row - toDo);
    // Where there is no room for both, the text is read in the comparison below.
    const bool narrow = rest < 520;
    setColumnHidden(RowsModel::Value, narrow);
    const int reference = qMin(220, rest * (narrow ? 42 : 28) / 100);
    const int value = narrow ? 0 : (rest - reference) * 42 / 100;
    setColumnWidth(RowsModel::Row, row);
    setColumnWidth(RowsModel::Reference, reference);
    if (!narrow)
        setColumnWidth(RowsModel::Value, value);
    setColumnWidth(RowsModel::Wrong, rest - reference - value);
    setColumnWidth(RowsModel::ToDo, toDo);
}

void RowsTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void RowsTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();
    Q_EMIT currentRowChanged(current.row());
}

void RowsTable::keyPressEvent(QKeyEvent *event)
{
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_F2
        || event->key() == Qt::Key_Space;
    const QModelIndex choice = currentIndex().siblingAtColumn(RowsModel::ToDo);
    if (opens && choice.isValid() && (choice.flags() & Qt::ItemIsEditable))
        edit(choice);
    else
        QTableView::keyPressEvent(event);
}

} // namespace ui
