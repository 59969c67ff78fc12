// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/facetmodel.h"

#include <QFrame>

class QAction;
class QToolButton;

namespace ui {

class FilterChip;
class FlowLayout;
class LinkButton;

/// The row between the page's head and the table: the funnel, a chip for each group with ticks, the way back, and the switch of the
/// detail panel.
class FilterStrip : public QFrame
{
    Q_OBJECT
public:
    explicit FilterStrip(items::FacetModel &model, QWidget *parent = nullptr);

    /// What the buttons at its ends do.
    void setCommands(QAction *showFilters, QAction *showDetail);
    /// Puts this between the chips and the switch of the detail.
    void addTrailing(QWidget *widget);
    /// The place the filters open from in a narrow window.
    [[nodiscard]] QWidget *funnel() const;

Q_SIGNALS:
    void openRequested(domain::Field field); ///< the person wants to change the ticks of this group
    void clearRequested(domain::Field field);
    void clearAllRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void rebuild();

    items::FacetModel &m_model;
    QToolButton *m_funnel;
    QToolButton *m_detail;
    LinkButton *m_clear;
    FlowLayout *m_chips;
    QMap<domain::Field, FilterChip *> m_shown;
};

} // namespace ui
