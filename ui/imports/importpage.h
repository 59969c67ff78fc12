// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/plan.h"
#include "ui/frame/page.h"
#include "ui/frame/surroundings.h"
#include "ui/imports/importwork.h"
#include "ui/imports/tablepane.h"

#include <QTimer>

class QStackedLayout;

namespace ui {

class ColumnsPane;
class EmptyState;
class FilePane;
class ImportFile;
class ImportFoot;
class ImportMessages;
class PageHeader;
class PreviewPane;
class RowsList;
class StepHeader;
class SummaryPane;

/// Takes a file's recommendations in: File, Columns, Preview, Import. Everything long runs on a worker and can be cancelled;
/// nothing is written before the last step, and that in one change, which the session can undo. A table of other things, or a
/// whole workspace, is handed to the pane that takes it in.
class ImportPage final : public Page
{
    Q_OBJECT
public:
    explicit ImportPage(const Surroundings &surroundings, QWidget *parent = nullptr);

    void setSession(Session *session) override;
    void focusSearch() override;
    /// Begins with this file, whatever was chosen before. Not while an import is being written, nor without a
    /// workspace.
    void importFile(const QString &path) override;
    /// Asks for a file.
    void chooseFile();
    /// Who takes tables of other things in; none: every table is one of recommendations.
    void setTablePanes(const TablePanes &panes) { m_tablePanes = panes; }

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    enum class Step { File, Columns, Preview, Import, Done };
    using Job = ImportWork::Job;

    // The page (importpage.cpp)
    void build();
    void connectAll();
    void connectFile();
    void connectPreview();
    void connectWork();
    void retranslateUi();
    void report(const domain::Error &error);
    void showState();
    [[nodiscard]] QWidget *paneOfStep() const;
    void showBusy();
    void showButtons();
    void showNext();
    [[nodiscard]] QString whyNot() const;
    [[nodiscard]] QString whyNothing() const;

    // The steps (importsteps.cpp)
    void reset();
    void goTo(Step step);
    void next();
    void back();
    void cancel();
    void takeFile();
    void takeTable();
    void takeWorkspace(const QString &path);
    void showTable(TablePane *table);
    void compare();
    void takePlan(const domain::Result<exchange::ImportPlan> &plan, bool again);
    void import();
    void takeOutcome(const domain::Result<exchange::ImportSummary> &outcome);
    void take(const exchange::ImportSummary &summary);
    void noticeChange();
    void undo();
    void followUndo();
    void noticeUndo(domain::ChangeId change);
    void readRow(qint64 row);
    [[nodiscard]] QStringList bodies() const;

    Surroundings m_around;
    TablePanes m_tablePanes;
    Session *m_session = nullptr;
    Step m_step = Step::File;
    QTimer m_busyDelay; ///< short jobs do not flicker
    exchange::Columns m_asPrinted; ///< columns whose cleaning is refused
    exchange::Columns m_plannedAsPrinted; ///< those of the plan that is shown
    exchange::ImportOptions m_options; ///< the plan was made with
    std::optional<exchange::ImportSummary> m_summary;
    int m_undoIndex = 0; ///< of the session's stack, just after the import
    PageHeader *m_header;
    StepHeader *m_steps;
    QStackedLayout *m_stack = nullptr;
    ImportWork *m_work;
    ImportFile *m_file;
    ImportMessages *m_messages;
    FilePane *m_filePane;
    ColumnsPane *m_columns;
    PreviewPane *m_preview;
    SummaryPane *m_done;
    TablePane *m_table = nullptr; ///< takes the file in, instead of Columns and Preview
    EmptyState *m_busy;
    ImportFoot *m_foot;
    RowsList *m_list;
};

} // namespace ui
