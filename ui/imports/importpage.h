// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/plan.h"
#include "ui/frame/page.h"
#include "ui/frame/surroundings.h"
#include "ui/imports/importwork.h"

#include <QTimer>

class QStackedLayout;

namespace ui {

class EmptyState;
class FilePane;
class ImportFoot;
class MessageBar;
class PageHeader;
class PreviewPane;
class RowsList;
class StepHeader;
class SummaryPane;

/// Takes a file's recommendations in: File, Preview, Import. Everything long runs on a worker and can be cancelled;
/// nothing is written before the last step, and that in one change, which the session can undo.
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

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    enum class Step { File, Preview, Import, Done };
    using Job = ImportWork::Job;

    void build();
    void connectAll();
    void connectWork();
    void retranslateUi();
    void reset();
    void goTo(Step step);
    void next();
    void back();
    void cancel();
    void takeFacts(const domain::Result<FileFacts> &facts);
    void compare();
    void takePlan(const domain::Result<exchange::ImportPlan> &plan);
    void import();
    void takeOutcome(const domain::Result<exchange::ImportSummary> &outcome);
    void take(const exchange::ImportSummary &summary);
    void noticeChange();
    void undo();
    void followUndo();
    void saveList();
    void sayListSaved(const QString &path);
    void report(const domain::Error &error);
    void showState();
    void showButtons();
    [[nodiscard]] QString whyNot() const;
    void showBusy();

    Surroundings m_around;
    Session *m_session = nullptr;
    QString m_path;
    Step m_step = Step::File;
    QTimer m_busyDelay; ///< short jobs do not flicker
    std::optional<exchange::ImportSummary> m_summary;
    int m_undoIndex = 0; ///< of the session's stack, just after the import
    std::optional<domain::Error> m_error;
    bool m_outdated = false; ///< the workspace changed since the preview
    QString m_saved; ///< the list last saved
    PageHeader *m_header;
    StepHeader *m_steps;
    MessageBar *m_bar;
    QStackedLayout *m_stack = nullptr;
    FilePane *m_file;
    PreviewPane *m_preview;
    SummaryPane *m_done;
    EmptyState *m_busy;
    ImportFoot *m_foot;
    ImportWork *m_work;
    RowsList *m_list;
};

} // namespace ui
