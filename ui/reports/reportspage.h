// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/page.h"
#include "ui/frame/surroundings.h"
#include "ui/reports/draft.h"

#include <QPointer>
#include <QTimer>

class QAction;
class QPushButton;
class QSplitter;
class QToolButton;

namespace ui {

class EmptyState;
class Label;
class MessageBar;
class PageHeader;
class PageView;
class ReportForm;

/// The status report: choices at the left, its real pages at the right, and the way to a file or to paper.
class ReportsPage final : public Page
{
    Q_OBJECT
public:
    explicit ReportsPage(const Surroundings &surroundings, QWidget *parent = nullptr);
    ~ReportsPage() override;

    void setSession(Session *session) override;
    void focusSearch() override;
    /// Prepares the report about these.
    void showCriteria(const domain::Criteria &criteria) override;
    /// For the frame's menus: create report (Ctrl+G), print (Ctrl+P).
    [[nodiscard]] QList<QAction *> menuActions() const override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void buildToolStrip(QWidget *strip);
    void retranslateUi();
    void makeStale();
    void prepare();
    void take(const domain::Result<ReportDraft> &draft);
    void askForFile();
    void write(const QString &path);
    void askForPrinter();
    void showPage();
    void report(const domain::Error &error);

    Surroundings m_around;
    Session *m_session = nullptr;
    PageHeader *m_header;
    QPushButton *m_print;
    QPushButton *m_create;
    QAction *m_createAction;
    QAction *m_printAction;
    MessageBar *m_bar;
    ReportForm *m_form;
    PageView *m_view;
    EmptyState *m_waiting;
    Label *m_page;
    Label *m_scale;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_smaller;
    QToolButton *m_larger;
    QToolButton *m_fit;
    QSplitter *m_splitter;
    QTimer m_pause; ///< choices that follow one another make one draft
    QFuture<domain::Result<ReportDraft>> m_task;
    quint64 m_generation = 0; ///< the newest request wins
    bool m_stale = true;
    std::optional<ReportDraft> m_draft;
    std::optional<domain::Error> m_error;
    QString m_written; ///< the file last made
};

} // namespace ui
