// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/plan.h"
#include "wording/wording.h"

#include <QWidget>

class QCheckBox;
class QGridLayout;

namespace ui {

class Label;

/// The differences between a row and what is there, field by field: what is here, what the file says, and whether it is taken.
class PartsPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit PartsPanel(QWidget *parent = nullptr);

    /// Keeps the boxes, and the focus in them, where the fields are the same. `update`: see decisions.
    void setItem(const exchange::PlanItem *item, bool update, const wording::Wording &wording);

Q_SIGNALS:
    void chosen(exchange::Part part, bool take);

private:
    struct Line
    {
        exchange::Part part;
        QCheckBox *take;
        Label *before;
        Label *after;
        Label *kept;
    };
    void addLine(exchange::Part part);
    void show(const Line &line, const exchange::PlanItem &item, const exchange::PartChange &change, bool update,
        const wording::Wording &wording);

    QGridLayout *m_grid;
    Label *m_heads[3];
    QList<Line> m_lines;
};

} // namespace ui
