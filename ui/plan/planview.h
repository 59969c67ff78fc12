// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/planmodel.h"
#include "ui/plan/bardrag.h"
#include "ui/plan/branchmemory.h"

#include <QTreeView>
#include <optional>

namespace ui {

class PlanHeader;

/// The plan as a tree of clusters, actions and recommendations: as a table, or with a timeline beside the titles. Both
/// are the same rows with the same current row and scroll. On the timeline Left and Right move in time, Space opens and
/// closes a branch, Ctrl and the wheel zoom; the ends of a bar can be dragged.
class PlanView final : public QTreeView
{
    Q_OBJECT
public:
    enum class Mode { Table, Timeline };

    PlanView(items::PlanModel &model, const domain::Clock &clock, QWidget *parent = nullptr);

    void setMode(Mode mode);
    [[nodiscard]] Mode mode() const { return m_mode; }
    /// One line a row, for low windows.
    void setCompact(bool compact);
    [[nodiscard]] bool isCompact() const { return m_compact; }
    void setWording(const wording::Wording &wording);
    [[nodiscard]] const TimeScale &scale() const { return m_scale; }
    [[nodiscard]] QDate today() const { return domain::today(m_clock); }
    [[nodiscard]] const QModelIndex &hovered() const { return m_hovered; }
    [[nodiscard]] int rowHeightNow() const;
    /// Whether the ends of bars can be dragged.
    void setDatesMovable(bool movable) { m_movable = movable; }

    /// None: this row is not being dragged.
    [[nodiscard]] std::optional<DraggedDates> draggedDates(const QModelIndex &index) const;

    void zoom(double factor);
    void zoomToFit();
    void showToday();
    void setPerDay(double pixels);
    void setTimePosition(int pixels);

    /// The action that is current, or that the current recommendation hangs on.
    [[nodiscard]] std::optional<domain::ActionId> currentAction() const;
    /// Opens its cluster and makes it current. False: it is not shown.
    bool setCurrentAction(domain::ActionId id);
    void toggleBranch();

Q_SIGNALS:
    void currentRowChanged();
    void scaleChanged();
    void opened(const QModelIndex &index); ///< double click, Enter
    void datesMoved(domain::ActionId id, QDate starts, QDate due); ///< an end of its bar was dragged there

protected:
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    [[nodiscard]] QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    void rememberBranches();
    void restoreBranches();
    void layoutColumns();
    void updateRange();
    void rescaled();
    void setHovered(const QModelIndex &index);
    [[nodiscard]] int timeX(QPointF position) const; ///< from the left of the timeline
    [[nodiscard]] bool isGrip(QPoint position) const;

    items::PlanModel &m_model;
    domain::Clock m_clock;
    PlanHeader *m_header;
    TimeScale m_scale;
    wording::Wording m_wording{domain::Language::Spanish};
    Mode m_mode = Mode::Table;
    bool m_compact = false;
    bool m_placed = false; ///< today was brought into view, once the plan was there
    bool m_shown = false; ///< there is a plan
    bool m_movable = false;
    BarDrag m_drag;
    QModelIndex m_hovered;
    BranchMemory m_branches;
};

} // namespace ui
