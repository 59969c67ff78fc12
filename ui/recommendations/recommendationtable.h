// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/recommendationmodel.h"

#include <QTableView>
#include <functional>
#include <memory>

namespace ui {

class CheckHeader;

/// The table of recommendations: fixed row heights, columns that give way as it narrows, a current row and, apart from it, checked
/// rows. Cells are painted by RecommendationDelegate; there are no widgets in them.
class RecommendationTable : public QTableView
{
    Q_OBJECT
public:
    explicit RecommendationTable(items::RecommendationModel &model, QWidget *parent = nullptr);

    [[nodiscard]] std::optional<domain::RecommendationId> currentId() const;
    /// Makes this row current and brings it into view; nothing when it is not listed.
    void setCurrentRow(int row);
    void moveCurrent(int by);
    /// One line a row, for low windows.
    void setCompact(bool compact);
    [[nodiscard]] bool isCompact() const { return m_compact; }
    /// Grey bars where rows will be, while the list is empty.
    void setPlaceholders(bool shown);
    [[nodiscard]] int hoveredRow() const { return m_hovered; }
    [[nodiscard]] bool showsSupport() const { return m_showsSupport; }
    [[nodiscard]] bool isLastColumn(int column) const;

    /// The columns beside the boxes, in their order, by the names of RecommendationModel::columnCode. Names that are none are passed over; an
    /// empty list is the usual columns; reference and text are always among them. A narrow table may show fewer.
    void setColumns(const QStringList &columns);
    [[nodiscard]] QStringList columns() const;
    /// The same, as the person's choice: `columnsChanged` tells it.
    void choose(const QStringList &columns);
    [[nodiscard]] static QStringList usualColumns();
    /// Whether a person may leave this column out.
    [[nodiscard]] static bool mayHide(int column);

    /// What is dragged out of the table; asked when a drag begins. nullptr: nothing.
    void setDragSource(std::function<std::unique_ptr<QMimeData>()> source);

    void toggleCurrent();
    void checkRange(); ///< from the row checked last to the current one
    void showOrder(const domain::Order &order); ///< the arrow in the header, without sorting

    /// Jumping to a typed letter would read every row of a long list; the search field does that better.
    void keyboardSearch(const QString &) override { }

Q_SIGNALS:
    void currentIdChanged();
    void columnsChanged(); ///< by the person
    void columnMenuRequested(const QPoint &global);
    void opened(domain::RecommendationId id); ///< double click

protected:
    bool viewportEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void startDrag(Qt::DropActions actions) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void connectHeader();
    void placeColumns();
    void takeOrder();
    void layoutColumns();
    void updateRowHeight();
    void setHovered(int row);
    void updateRow(int row);
    void paintPlaceholders();

    items::RecommendationModel &m_model;
    CheckHeader *m_header;
    std::function<std::unique_ptr<QMimeData>()> m_dragged;
    QList<int> m_columns; ///< chosen, in their order, without the boxes
    int m_hovered = -1;
    int m_anchor = -1;
    bool m_compact = false;
    bool m_showsSupport = true;
    bool m_placeholders = false;
};

} // namespace ui
