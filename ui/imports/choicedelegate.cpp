// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/choicedelegate.h"

#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/painters.h"

#include <QApplication>
#include <QComboBox>
#include <QPainter>
#include <QTableView>
#include <QTimer>

namespace ui {

namespace {

constexpr int checkRoom = 24;

} // namespace

ChoiceDelegate::ChoiceDelegate(const QString &editorName, QTableView *view)
    : QStyledItemDelegate(view)
    , m_editorName(editorName)
    , m_view(view)
{
}

void ChoiceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &colours = tokens(option.widget);
    const bool current = m_view->currentIndex().row() == index.row();
    const QPoint pointer = m_view->viewport()->mapFromGlobal(QCursor::pos());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintRow(*painter, option.rect,
        {.hovered = m_view->viewport()->underMouse() && m_view->rowAt(pointer.y()) == index.row(),
            .checked = (option.state & QStyle::State_Selected) && !current,
            .current = current,
            .focused = current && m_view->hasFocus(),
            .firstCell = index.column() == 0,
            .lastCell = index.column() == index.model()->columnCount() - 1},
        colours);
    if (!index.data(OfferedRole).toList().isEmpty() && (index.flags() & Qt::ItemIsEditable))
        paintChoice(*painter, option.rect, colours, index);
    else
        paintCell(*painter, option, colours, index);
    painter->restore();
}

void ChoiceDelegate::paintCell(
    QPainter &painter, const QStyleOptionViewItem &option, const Tokens &colours, const QModelIndex &index) const
{
    QRect rect = option.rect.adjusted(padding, 0, -6, 0);
    if (index.data(Qt::CheckStateRole).isValid()) {
        paintCheck(painter, option, index);
        rect.setLeft(rect.left() + checkRoom);
    }
    const auto alignment = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>();
    paintText(painter, rect, index.data().toString(), font(Role::Body),
        index.data(MutedRole).toBool() ? colours.text3 : colours.text, alignment & Qt::AlignHorizontal_Mask);
}

void ChoiceDelegate::paintCheck(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    QStyleOptionViewItem check = option;
    check.rect = QRect(option.rect.left() + padding, option.rect.center().y() - 7, 15, 15);
    check.state &= ~(QStyle::State_HasFocus | QStyle::State_Selected | QStyle::State_MouseOver);
    check.state |= index.data(Qt::CheckStateRole).toInt() == Qt::Checked ? QStyle::State_On : QStyle::State_Off;
    check.state.setFlag(QStyle::State_Enabled, index.flags() & Qt::ItemIsUserCheckable);
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &check, &painter, option.widget);
}

void ChoiceDelegate::paintChoice(QPainter &painter, const QRect &cell, const Tokens &colours, const QModelIndex &index)
{
    const QRect frame = box(cell);
    painter.setPen(colours.field);
    painter.setBrush(colours.base);
    painter.drawRoundedRect(QRectF(frame).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    paintText(painter, frame.adjusted(9, 0, -24, 0), index.data().toString(), font(Role::Body),
        index.data(MutedRole).toBool() ? colours.text3 : colours.text);
    paintChevron(painter, QRect(frame.right() - 20, frame.top(), 12, frame.height()), Qt::DownArrow, colours.text2);
}

QWidget *ChoiceDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const QVariantList offered = index.data(OfferedRole).toList();
    if (offered.isEmpty())
        return nullptr;
    const QStringList names = index.data(OfferedNamesRole).toStringList();
    auto *box = new QComboBox(parent);
    box->setObjectName(m_editorName);
    box->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    box->setMaxVisibleItems(24);
    for (qsizetype i = 0; i < offered.size(); ++i)
        box->addItem(names.value(i), offered.at(i));
    auto *self = const_cast<ChoiceDelegate *>(this); // createEditor is const, the signals it must send are not
    connect(box, &QComboBox::activated, self, [self, box] {
        Q_EMIT self->commitData(box);
        Q_EMIT self->closeEditor(box);
    });
    QTimer::singleShot(0, box, &QComboBox::showPopup);
    return box;
}

void ChoiceDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *box = static_cast<QComboBox *>(editor);
    box->setCurrentIndex(qMax(0, box->findData(index.data(Qt::EditRole))));
}

void ChoiceDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const QVariant chosen = static_cast<QComboBox *>(editor)->currentData();
    QModelIndexList rows = m_view->selectionModel()->selectedRows(index.column());
    if (!rows.contains(index))
        rows = {index};
    for (const QModelIndex &row : rows)
        model->setData(row, chosen, Qt::EditRole);
}

void ChoiceDelegate::updateEditorGeometry(
    QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    editor->setGeometry(box(option.rect));
}

} // namespace ui
