// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/plan.h"
#include "ui/frame/page.h"
#include "ui/frame/surroundings.h"
#include "ui/imports/filepane.h"

#include <QPointer>
#include <QTimer>

class QPushButton;
class QStackedLayout;

namespace ui {

class EmptyState;
class Label;
class MessageBar;
class PageHeader;
class PreviewPane;
class StepHeader;
class SummaryPane;

/// Takes a file's recommendations in: File, Preview, Import. Everything long runs on a worker and can be cancelled;
/// nothing is written before the last step, and that in one change, which the session can undo.
class ImportPage final : public Page
{
    Q_OBJECT
public:
    explicit ImportPage(const Surroundings &surroundings, QWidget *parent = nullptr);
    ~ImportPage() override;

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
    enum class Job { None, LookingAtFile, Comparing, Writing };

    void build();
    QWidget *makeFooter();
    void connectAll();
    void retranslateUi();
    void reset();
    void goTo(Step step);
    void next();
    void back();
    void cancel();
    void lookAtFile();
    void compare();
    void import();
    void take(const exchange::ImportSummary &summary);
    void noticeChange();
    void undo();
    void followUndo();
    void askForListFile();
    void saveList(const QString &path);
    void report(const domain::Error &error);
    void showState();
    void showButtons();
    [[nodiscard]] QString whyNot() const;
    [[nodiscard]] QString jobName() const;
    void showBusy();
    void showInCorner(QFutureWatcherBase *watcher);
    template <class T, class Handler>
    void run(Job job, const work::Task<T> &task, Handler handler);

    Surroundings m_around;
    Session *m_session = nullptr;
    QString m_path;
    Step m_step = Step::File;
    Job m_job = Job::None;
    quint64 m_generation = 0; ///< the newest job wins
    std::function<void()> m_stop; ///< cancels the job
    QTimer m_busyDelay; ///< short jobs do not flicker
    double m_share = 0; ///< of the job
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
    Label *m_remark;
    QPushButton *m_cancel;
    QPushButton *m_back;
    QPushButton *m_next;
};

} // namespace ui
