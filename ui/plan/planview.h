// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/planmodel.h"
#include "ui/plan/timescale.h"

#include <QTreeView>

namespace ui {

class PlanHeader;

/// The plan as a tree of clusters, actions and recommendations: as a table, or with a timeline beside the titles. Both are the same rows with the same current row
/// and scroll. On the timeline Left and Right move in time, Space opens and closes a branch, Ctrl and the wheel zoom.
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

protected:
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    [[nodiscard]] QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    void rememberBranches();
    void restoreBranches();
    void openBranches();
    void layoutColumns();
    void layoutTable(int width);
    void updateRange();
    void rescaled();
    void setHovered(const QModelIndex &index);

    items::PlanModel &m_model;
    domain::Clock m_clock;
    PlanHeader *m_header;
    TimeScale m_scale;
    wording::Wording m_wording {domain::Language::Spanish};
    Mode m_mode = Mode::Table;
    bool m_compact = false;
    bool m_placed = false; ///< today was brought into view, once the plan was there
    bool m_shown = false; ///< there is a plan
    QModelIndex m_hovered;
    QSet<qint64> m_closedClusters;
    QSet<qint64> m_openActions;
    std::optional<domain::ActionId> m_keptAction;
    std::optional<qint64> m_keptCluster;
};

} // namespace ui
