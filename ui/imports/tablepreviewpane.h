// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/entityplan.h"
#include "ui/imports/tablepreviewmodel.h"

#include <QScrollArea>

class QCheckBox;
class QPushButton;
class QTextBrowser;

namespace ui {

class KeyFigure;
class KeyFigureStrip;
class Label;
class Panel;
class SegmentedControl;
class TablePreviewList;

/// What a table of institutions, persons, actions, indicators, values, progress or grades would bring in: counts, and a line for each new row,
/// changed value and refused row. The import page shows it in the place of PreviewPane when exchange::entityKindOf knows the file:
///
///     pane->setPlan(*exchange::previewEntities(…));            // on a worker
///     exchange::applyEntities(…, pane->plan(), pane->updates(), …); // on a worker, then Session::adopt(summary.change)
///
/// It writes nothing and holds no session.
class TablePreviewPane final : public QScrollArea
{
    Q_OBJECT
public:
    explicit TablePreviewPane(const Language &language, QWidget *parent = nullptr);

    /// An empty plan empties the pane. Changes are not chosen for writing until the person says so.
    void setPlan(exchange::EntityPlan plan);
    /// With what was decided.
    [[nodiscard]] const exchange::EntityPlan &plan() const { return m_model->plan(); }
    [[nodiscard]] bool updates() const;
    /// Why nothing would be written as decided so far; empty when something would.
    [[nodiscard]] QString whyNothing() const;

Q_SIGNALS:
    void changed(); ///< a decision: what would be written is another number now
    void saveRefusedRequested(); ///< the person wants the refused rows as a file (exchange::writeRefusedEntities)

private:
    void build();
    void buildFigures();
    void showKind(int segment);
    void showFigures();
    void showFacts();
    void showWhole();
    void retranslateUi();

    const Language &m_language;
    TablePreviewModel *m_model;
    KeyFigureStrip *m_strip;
    QList<KeyFigure *> m_figures;
    Label *m_facts;
    QCheckBox *m_update;
    ui::Panel *m_rowsPanel;
    SegmentedControl *m_kinds;
    QPushButton *m_save;
    TablePreviewList *m_list;
    Label *m_nothing;
    ui::Panel *m_wholePanel;
    Label *m_beforeTitle;
    Label *m_afterTitle;
    QTextBrowser *m_before;
    QTextBrowser *m_after;
};

} // namespace ui
