// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>
#include <QTreeView>

namespace ui {

/// The tree of institutions: acronym and name over what kind it is, and what it answers for. Where there is little room the columns that say least go.
class InstitutionTree final : public QTreeView
{
    Q_OBJECT
public:
    explicit InstitutionTree(QWidget *parent = nullptr);

    /// Opens everything but what the person has closed.
    void openBranches();
    QSize sizeHint() const override { return {560, 400}; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitColumns();

    QSet<qint64> m_closed; ///< ids of institutions
    bool m_opening = false;
};

/// Two lines for the name, a number for the rest; one that has ended is grey.
class InstitutionDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace ui
