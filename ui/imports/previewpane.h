// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/surroundings.h"
#include "ui/imports/rowsmodel.h"

#include <QScrollArea>

class QCheckBox;
class QGridLayout;
class QPushButton;

namespace ui {

class ComparisonPanel;
class KeyFigure;
class KeyFigureStrip;
class Label;
class Panel;
class RowsTable;
class SegmentedControl;
class Session;
class SourcePanel;

/// The second step: what an import would do, and the rows that somebody should look at.
class PreviewPane final : public QScrollArea
{
    Q_OBJECT
public:
    explicit PreviewPane(const Language &language, QWidget *parent = nullptr);

    /// Reads what the workspace holds beside a row from `session`, which must live until the next call; nullptr with an
    /// empty plan.
    void setPlan(exchange::ImportPlan plan, const Session *session);
    [[nodiscard]] const exchange::ImportPlan &plan() const { return m_model->plan(); }
    [[nodiscard]] const RowsModel &rows() const { return *m_model; }
    [[nodiscard]] bool updates() const;

Q_SIGNALS:
    void changed(); ///< a decision: what would be written is another number now
    void saveListRequested();
    void fileRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void buildFigures();
    void buildRows();
    void arrange();
    void showKind(int segment);
    void showFigures();
    void showSource();
    void showParts();
    void compareCurrent();
    void step(int by);
    void retranslateUi();

    const Language &m_language;
    const Session *m_session = nullptr;
    RowsModel *m_model;
    QGridLayout *m_grid = nullptr;
    QWidget *m_left = nullptr;
    SourcePanel *m_source;
    ui::Panel *m_updatePanel;
    QCheckBox *m_update;
    Label *m_parts;
    ui::Panel *m_unknownPanel;
    Label *m_unknown;
    KeyFigureStrip *m_strip;
    QList<KeyFigure *> m_figures;
    ui::Panel *m_rowsPanel;
    SegmentedControl *m_kinds;
    QPushButton *m_save;
    RowsTable *m_table;
    Label *m_nothing;
    ComparisonPanel *m_comparison;
    bool m_wide = false;
};

} // namespace ui
