// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/facetmodel.h"

#include <QAbstractButton>
#include <QFrame>

class QHBoxLayout;
class QToolButton;

namespace ui {

/// What is ticked in one group of filters: "Lead institution: MINJUS, MIM ✕". Pressing it takes the ticks away.
class FilterChip : public QAbstractButton
{
    Q_OBJECT
public:
    explicit FilterChip(QWidget *parent = nullptr);
    void setWords(const QString &field, const QString &values);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_field;
    QString m_values;
};

/// The row between the page's head and the table: the funnel, a chip for each group with ticks, the way back, and the switch of the
/// detail panel.
class FilterStrip : public QFrame
{
    Q_OBJECT
public:
    FilterStrip(items::FacetModel &model, QAction *showFilters, QAction *showDetail, QWidget *parent = nullptr);

    /// The place the filters open from in a narrow window.
    [[nodiscard]] QWidget *funnel() const;

Q_SIGNALS:
    void clearRequested(domain::Field field);
    void clearAllRequested();

private:
    void rebuild();

    items::FacetModel &m_model;
    QToolButton *m_funnel;
    QToolButton *m_clear;
    QHBoxLayout *m_chips;
    QMap<domain::Field, FilterChip *> m_shown;
};

} // namespace ui
