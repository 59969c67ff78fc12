// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/page.h"
#include "ui/frame/surroundings.h"
#include "ui/reports/draft.h"

#include <QPointer>
#include <memory>

class QAction;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace ui {

class DraftPanel;
class KeptPanel;
class Label;
class LinkButton;
class MessageBar;
class NavigationList;
class PageHeader;
class PreviewPanel;
class ReportDrafting;
class ReportForm;
class ReportGeneration;
class ReportListModel;
class SegmentedControl;

/// The reports: their kinds and those that are kept at the left, choices and what the report then holds in the middle,
/// its real pages at the right.
class ReportsPage final : public Page
{
    Q_OBJECT
public:
    explicit ReportsPage(const Surroundings &surroundings, QWidget *parent = nullptr);
    ~ReportsPage() override;

    void setSession(Session *session) override;
    void focusSearch() override;
    /// Prepares the status report about these.
    void showCriteria(const domain::Criteria &criteria) override;
    /// For the frame's menus: generate (Ctrl+G), print (Ctrl+P), edit a text, discard what is in preparation,
    /// letterhead.
    [[nodiscard]] QList<QAction *> menuActions() const override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// What stands in the middle and at the right.
    struct Shown
    {
        reports::Kind kind = reports::Kind::Status;
        std::optional<domain::ReportId> report = {};
        bool issued = false;
    };

    void build();
    void buildHeader();
    [[nodiscard]] QWidget *buildMiddle();
    void makeActions();
    void connectParts();
    void retranslateUi();
    void adaptToWidth();

    // Which report (reportchoosing.cpp)
    void reload();
    void selectShown();
    void openRow(const QModelIndex &index);
    void startKind(reports::Kind kind, const reports::Choice &choice);
    void openReport(const storage::reportrecords::Report &report);
    void keepChoice();
    void discard();
    void startNext();
    void compare(bool with);
    [[nodiscard]] std::optional<domain::ReportId> previous() const;

    // Its pages
    void makeStale();
    void prepare();
    void take(const std::shared_ptr<const ReportDraft> &draft);
    void clearDraft();
    void showReady(bool ready);
    void showState();
    void showReasonFor(const domain::Error &error);
    void showUsual();
    void chooseText(const QString &key);
    void editText(const QString &key);
    void editLetterhead();

    // Its looks in Word (reporttemplates.cpp)
    void saveTemplate();
    void askForTemplate();
    void useTemplate(const QString &path);
    [[nodiscard]] QString styleTemplate() const;
    void wordTemplates();

    // Its files
    void generate();
    void makeAgain();
    void sayWritten(const QStringList &files, qint64 report);
    void wordBar(bool again);
    void print();
    void report(const domain::Error &error);

    Surroundings m_around;
    QPointer<Session> m_session;
    QMetaObject::Connection m_changes;
    PageHeader *m_header;
    Label *m_state;
    SegmentedControl *m_part; ///< in a narrow window: choices or pages
    QPushButton *m_print;
    QPushButton *m_generate;
    QAction *m_generateAction;
    QAction *m_printAction;
    QAction *m_editAction;
    QAction *m_discardAction;
    QAction *m_letterheadAction;
    QAction *m_saveTemplateAction;
    QAction *m_useTemplateAction;
    QAction *m_ownLooksAction;
    MessageBar *m_bar;
    LinkButton *m_showWritten;
    QSplitter *m_splitter;
    NavigationList *m_list;
    ReportListModel *m_model;
    QStackedWidget *m_middle;
    ReportForm *m_form;
    DraftPanel *m_panel;
    KeptPanel *m_kept;
    PreviewPanel *m_preview;
    ReportDrafting *m_drafting;
    ReportGeneration *m_generation;

    Shown m_shown;
    QHash<int, reports::Choice> m_choices; ///< what was chosen for each kind and is not kept
    QList<storage::reportrecords::File> m_files; ///< of the issued report that is shown
    std::shared_ptr<const ReportDraft> m_draft;
    QDateTime m_preparedAt;
    QString m_usualTitle;
    QString m_usualSignatory;
    bool m_filling = false;
    bool m_stale = true;
    std::optional<domain::Error> m_error;
    QStringList m_written; ///< the files last made
};

} // namespace ui
