// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/facetmodel.h"

#include <QStyledItemDelegate>
#include <QTreeView>
#include <QWidget>

namespace ui {

class Label;
class LinkButton;

/// The tree of filters: a click anywhere on a row ticks it, opens its group or shows the rest of a long one.
class FacetTree : public QTreeView
{
    Q_OBJECT
public:
    explicit FacetTree(items::FacetModel &model, QWidget *parent = nullptr);

    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override { mousePressEvent(event); }
    void keyPressEvent(QKeyEvent *event) override;
    void drawBranches(QPainter *, const QRect &, const QModelIndex &) const override { }

private:
    void act(const QModelIndex &index);

    items::FacetModel &m_model;
};

class FacetDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit FacetDelegate(FacetTree *tree);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintGroup(QPainter &painter, const QRect &rect, const QModelIndex &index) const;
    [[nodiscard]] QString fitting(const QModelIndex &index, int room, const QFont &font) const;
    void paintValue(QPainter &painter, const QRect &rect, const QModelIndex &index) const;

    FacetTree *m_tree;
};

/// The filters with their heading. The frame places it: below the navigation, or as a column in a wide window.
class FacetPanel : public QWidget
{
    Q_OBJECT
public:
    explicit FacetPanel(items::FacetModel &model, QWidget *parent = nullptr);

    /// Opens this group and goes to it.
    void open(domain::Field field);

Q_SIGNALS:
    void clearRequested();

private:
    void expandUsual();

    items::FacetModel &m_model;
    FacetTree *m_tree;
    Label *m_heading;
    LinkButton *m_clear;
};

} // namespace ui
