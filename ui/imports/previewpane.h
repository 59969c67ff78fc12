// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/surroundings.h"
#include "ui/imports/rowsmodel.h"

#include <QScrollArea>

class QGridLayout;
class QPushButton;
class QStackedWidget;

namespace ui {

class CleaningPanel;
class ColumnsModel;
class ComparisonPanel;
class KeyFigure;
class KeyFigureStrip;
class Label;
class Panel;
class PreviewSide;
class RowsTable;
class SegmentedControl;
class Session;

/// The third step: what an import would do, the rows that somebody should look at, and what cleaning did.
class PreviewPane final : public QScrollArea
{
    Q_OBJECT
public:
    /// `columns`: what those of the file mean; it outlives the pane.
    PreviewPane(const Language &language, ColumnsModel &columns, QWidget *parent = nullptr);

    /// Reads what the workspace holds beside a row from `session`, which must live until the next call; nullptr with an
    /// empty plan. `asPrinted`: the columns whose cleaning is refused. `again`: the same file once more; what was decided stays
    /// as far as it fits, and so does what is looked at.
    void setPlan(exchange::ImportPlan plan, const Session *session, const exchange::Columns &asPrinted, bool again);
    [[nodiscard]] const exchange::ImportPlan &plan() const { return m_model->plan(); }
    [[nodiscard]] const RowsModel &rows() const { return *m_model; }
    /// What was asked for by `rowRequested`.
    void setRowCleanings(qint64 row, const QList<exchange::Cleaning> &cleanings);

Q_SIGNALS:
    void changed(); ///< a decision: what would be written is another number now
    void saveListRequested();
    void fileRequested();
    void columnsRequested();
    void asPrintedChosen(const exchange::Columns &asPrinted);
    void rowRequested(qint64 row); ///< what cleaning did to this row

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void buildFigures();
    void buildRows();
    void connectAll();
    void connectComparison();
    void arrange();
    void showKind(int segment);
    void showFigures();
    void compareCurrent();
    void showChoices();
    void step(int by);
    void retranslateUi();

    const Language &m_language;
    const Session *m_session = nullptr;
    RowsModel *m_model;
    QGridLayout *m_grid = nullptr;
    PreviewSide *m_side;
    KeyFigureStrip *m_strip;
    QList<KeyFigure *> m_figures;
    QStackedWidget *m_views;
    ui::Panel *m_rowsPanel;
    SegmentedControl *m_kinds;
    QPushButton *m_save;
    RowsTable *m_table;
    Label *m_nothing;
    ComparisonPanel *m_comparison;
    CleaningPanel *m_cleaning;
    qint64 m_compared = -1; ///< the row that is shown
    bool m_wide = false;
};

} // namespace ui
