// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class QTableView;

namespace ui {

struct Tokens;

/// What a model says of a cell of a ChoiceTable beside the usual roles.
enum ChoiceRole {
    OfferedRole = Qt::UserRole + 100, ///< QVariantList: the values one can choose; empty: there is no choice
    OfferedNamesRole, ///< QStringList: what they are called, in the same order
    MutedRole, ///< bool: said in a quieter ink
};

/// Paints the rows of a ChoiceTable. A cell with a choice looks like the combo box that opens there, one that can be checked has its
/// box. What is chosen holds for every selected row that offers it.
class ChoiceDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// `editorName`: the object name of the combo box.
    ChoiceDelegate(const QString &editorName, QTableView *view);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(
        QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(
        QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// The table itself sets and takes off the marks.
    bool editorEvent(QEvent *, QAbstractItemModel *, const QStyleOptionViewItem &, const QModelIndex &) override
    {
        return false;
    }

protected:
    static constexpr int padding = 12;

    /// What stands in a cell without a choice.
    virtual void paintCell(
        QPainter &painter, const QStyleOptionViewItem &option, const Tokens &colours, const QModelIndex &index) const;

private:
    static QRect box(const QRect &cell) { return cell.adjusted(4, 3, -8, -4); }
    static void paintChoice(QPainter &painter, const QRect &cell, const Tokens &colours, const QModelIndex &index);
    static void paintCheck(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index);

    QString m_editorName;
    QTableView *m_view;
};

} // namespace ui
