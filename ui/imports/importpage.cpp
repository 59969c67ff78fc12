// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/importpage.h"

#include "ui/frame/language.h"
#include "ui/frame/retranslate.h"
#include "ui/frame/session.h"
#include "ui/imports/importfoot.h"
#include "ui/imports/previewpane.h"
#include "ui/imports/rowslist.h"
#include "ui/imports/summarypane.h"
#include "ui/theme/icons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/stepheader.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QMimeData>
#include <QPushButton>
#include <QStackedLayout>
#include <QStandardPaths>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int busyDelayMs = 150;

/// The one local file that is being dragged; empty when it is something else.
QString fileIn(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 ? urls.front().toLocalFile() : QString();
}

} // namespace

ImportPage::ImportPage(const Surroundings &surroundings, QWidget *parent)
    : Page(parent)
    , m_around(surroundings)
    , m_header(new PageHeader)
    , m_steps(new StepHeader)
    , m_bar(new MessageBar)
    , m_file(new FilePane(surroundings.language))
    , m_preview(new PreviewPane(surroundings.language))
    , m_done(new SummaryPane(surroundings.language))
    , m_busy(new EmptyState)
    , m_foot(new ImportFoot)
    , m_work(new ImportWork(surroundings.tasks, this))
    , m_list(new RowsList(surroundings.language, this))
{
    setObjectName(u"importPage"_s);
    setAcceptDrops(true);
    build();
    connectAll();
    retranslate(this, [this] { retranslateUi(); });
}

void ImportPage::build()
{
    m_bar->setObjectName(u"importMessage"_s);
    m_bar->setFlush(true);
    m_bar->hide();
    m_busy->setObjectName(u"importBusy"_s);
    m_header->addTrailing(m_steps);
    m_busyDelay.setSingleShot(true);
    m_busyDelay.setInterval(busyDelayMs);
    auto *panes = new QWidget;
    m_stack = new QStackedLayout(panes);
    for (QWidget *pane : std::initializer_list<QWidget *>{m_file, m_preview, m_done, m_busy})
        m_stack->addWidget(pane);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(m_header);
    page->addWidget(m_bar);
    page->addWidget(panes, 1);
    page->addWidget(m_foot);
}

void ImportPage::connectAll()
{
    connect(m_file, &FilePane::chooseRequested, this, &ImportPage::chooseFile);
    connect(m_file, &FilePane::changed, this, &ImportPage::showButtons);
    connect(m_preview, &PreviewPane::changed, this, &ImportPage::showButtons);
    connect(m_preview, &PreviewPane::fileRequested, this, &ImportPage::chooseFile);
    connect(m_preview, &PreviewPane::saveListRequested, this, &ImportPage::saveList);
    connect(m_done, &SummaryPane::saveListRequested, this, &ImportPage::saveList);
    connect(m_done, &SummaryPane::undoRequested, this, &ImportPage::undo);
    connect(m_done, &SummaryPane::showRequested, this, [this] {
        if (m_summary && m_summary->import)
            Q_EMIT listRequested(domain::Criteria().narrowedBy(
                {.field = domain::Field::Import, .values = {QString::number(m_summary->import->value())}}));
    });
    connect(m_foot->cancel(), &QPushButton::clicked, this, &ImportPage::cancel);
    connect(m_foot->back(), &QPushButton::clicked, this, &ImportPage::back);
    connect(m_foot->next(), &QPushButton::clicked, this, &ImportPage::next);
    connect(m_busy, &EmptyState::actionTriggered, this, &ImportPage::cancel);
    connect(m_list, &RowsList::saved, this, &ImportPage::sayListSaved);
    connect(m_list, &RowsList::failed, this, &ImportPage::report);
    connectWork();
    connect(&m_busyDelay, &QTimer::timeout, this, &ImportPage::showBusy);
    connect(m_bar, &MessageBar::closed, this, [this] {
        m_error.reset();
        m_outdated = false;
        m_saved.clear();
    });
    connect(m_bar, &MessageBar::actionTriggered, this, [this] {
        if (m_outdated)
            compare();
    });
}

void ImportPage::connectWork()
{
    connect(m_work, &ImportWork::began, this, [this] {
        m_busyDelay.start();
        showButtons();
    });
    connect(m_work, &ImportWork::progressed, this, [this] {
        if (m_stack->currentWidget() == m_busy)
            m_busy->setProgress(m_work->share());
    });
    connect(m_work, &ImportWork::ended, this, [this] {
        m_busyDelay.stop();
        showState();
    });
}

void ImportPage::setSession(Session *session)
{
    m_work->cancel();
    if (m_session) {
        m_session->disconnect(this);
        m_session->undoStack().disconnect(this);
    }
    m_session = session;
    if (session) {
        m_file->setWorkspace(session->workspace());
        connect(session, &Session::changed, this, &ImportPage::noticeChange);
        connect(&session->undoStack(), &QUndoStack::indexChanged, this, &ImportPage::followUndo);
        // Whoever closes the session may forget to say so.
        connect(session, &QObject::destroyed, this, [this] { m_session = nullptr; });
    }
    reset();
}

void ImportPage::reset()
{
    m_work->drop();
    m_busyDelay.stop();
    m_path.clear();
    m_summary.reset();
    m_undoIndex = 0;
    m_error.reset();
    m_outdated = false;
    m_saved.clear();
    m_bar->hide();
    m_file->setFacts({});
    m_preview->setPlan({}, nullptr);
    goTo(Step::File);
}

void ImportPage::focusSearch()
{
    QWidget *pane = m_stack->currentWidget();
    pane->setFocus();
    if (pane == m_file || !focusNextPrevChild(true))
        m_foot->next()->setFocus();
}

void ImportPage::chooseFile()
{
    if (!m_session || m_work->job() == Job::Writing)
        return;
    auto *dialog = new QFileDialog(this, tr("Choose the file to import"));
    dialog->setObjectName(u"importFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Files that can be imported (*.xlsx *.xlsm *.xls *.ods *.csv *.tsv *.txt *.docx *.json)"), tr("All files (*)")});
    dialog->setDirectory(m_path.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DownloadLocation)
                                          : QFileInfo(m_path).path());
    connect(dialog, &QFileDialog::fileSelected, this, &ImportPage::importFile);
    dialog->open();
}

void ImportPage::importFile(const QString &path)
{
    if (!m_session || m_work->job() == Job::Writing)
        return;
    reset();
    m_path = path;
    m_work->lookAt(path, [this](const domain::Result<FileFacts> &facts) { takeFacts(facts); });
}

void ImportPage::takeFacts(const domain::Result<FileFacts> &facts)
{
    if (!facts)
        return report(facts.error());
    m_file->setFacts(*facts);
    m_foot->next()->setFocus();
}

void ImportPage::compare()
{
    const auto options = m_file->options();
    if (!options)
        return;
    m_outdated = false;
    m_bar->hide();
    m_work->compare(m_path, *options, m_session->store(),
        [this](const domain::Result<exchange::ImportPlan> &plan) { takePlan(plan); });
}

void ImportPage::takePlan(const domain::Result<exchange::ImportPlan> &plan)
{
    if (!plan)
        return report(plan.error());
    m_preview->setPlan(*plan, m_session);
    m_step = Step::Preview;
    m_foot->next()->setFocus();
}

void ImportPage::import()
{
    m_step = Step::Import;
    m_work->write(m_preview->plan(), {.update = m_preview->updates()}, m_session->store(),
        [this](const domain::Result<exchange::ImportSummary> &outcome) { takeOutcome(outcome); });
    showState();
}

void ImportPage::takeOutcome(const domain::Result<exchange::ImportSummary> &outcome)
{
    if (outcome)
        return take(*outcome);
    m_step = Step::Preview;
    report(outcome.error());
    if (outcome.error().code == domain::ErrorCode::Conflict)
        noticeChange();
}


void ImportPage::take(const exchange::ImportSummary &summary)
{
    m_step = Step::Done;
    m_summary = summary;
    m_done->setSummary(summary, m_preview->plan().fileName);
    if (summary.change)
        m_session->adopt(*summary.change);
    m_undoIndex = m_session->undoStack().index();
}

void ImportPage::noticeChange()
{
    if (m_step != Step::Preview || m_work->job() != Job::None)
        return;
    m_outdated = true;
    m_error.reset();
    m_bar->showMessage(MessageBar::Kind::Warning, tr("The workspace has changed since the file was compared."), {},
        tr("Compare again"));
}

void ImportPage::undo()
{
    if (!m_session || !m_summary || !m_summary->change)
        return;
    if (m_session->undoStack().index() == m_undoIndex)
        m_session->undoStack().undo();
    else if (m_session->revert(*m_summary->change))
        m_done->setUndone(true);
}

void ImportPage::followUndo()
{
    if (m_step == Step::Done && m_summary && m_summary->change)
        m_done->setUndone(m_session->undoStack().index() < m_undoIndex);
}

void ImportPage::saveList()
{
    m_list->ask(m_path, m_preview->rows().toSave());
}

void ImportPage::sayListSaved(const QString &path)
{
    m_saved = path;
    m_error.reset();
    m_outdated = false;
    m_bar->showMessage(MessageBar::Kind::Neutral, tr("The list was saved."), QDir::toNativeSeparators(path));
}

void ImportPage::report(const domain::Error &error)
{
    m_error = error;
    m_outdated = false;
    m_bar->showMessage(error.code == domain::ErrorCode::Cancelled ? MessageBar::Kind::Neutral : MessageBar::Kind::Error,
        m_around.language.wording().error(error));
}

void ImportPage::next()
{
    switch (m_step) {
    case Step::File:
        return m_file->hasFile() ? compare() : chooseFile();
    case Step::Preview:
        return import();
    case Step::Done:
        return reset();
    case Step::Import:
        return;
    }
}

void ImportPage::back()
{
    m_outdated = false;
    m_bar->hide();
    goTo(Step::File);
}

/// Stops the job; without one, drops what was chosen.
void ImportPage::cancel()
{
    if (m_work->job() != Job::None)
        m_work->cancel();
    else
        reset();
}

void ImportPage::goTo(Step step)
{
    m_step = step;
    showState();
}

void ImportPage::showState()
{
    m_steps->setCurrent(m_step == Step::Done ? m_steps->count() : static_cast<int>(m_step));
    if (m_step == Step::Import || (m_work->job() != Job::None && m_stack->currentWidget() == m_busy))
        showBusy();
    else if (m_step == Step::File)
        m_stack->setCurrentWidget(m_file);
    else if (m_step == Step::Preview)
        m_stack->setCurrentWidget(m_preview);
    else
        m_stack->setCurrentWidget(m_done);
    showButtons();
}

void ImportPage::showBusy()
{
    m_busy->setTexts(m_work->name(),
        m_work->job() == Job::Writing ? tr("All rows come in or, if this is cancelled, none.")
                              : tr("You can go on working elsewhere."));
    m_busy->setAction(tr("Cancel"), u"process-stop"_s);
    m_busy->setProgress(m_work->share());
    m_stack->setCurrentWidget(m_busy);
}

/// Why the primary button cannot be used; empty when it can.
QString ImportPage::whyNot() const
{
    if (!m_session)
        return tr("Open a workspace first.");
    if (m_session->store().isReadOnly())
        return tr("This workspace can be read but not changed.");
    if (m_work->job() != Job::None)
        return m_work->name();
    if (m_step == Step::File && m_file->hasFile() && !m_file->options())
        return tr("Choose a State first.");
    if (m_step != Step::Preview || m_preview->plan().writesAnything(m_preview->updates()))
        return {};
    const exchange::ImportCounts &counts = m_preview->plan().counts;
    if (counts.identical > 0 && counts.changed == 0 && counts.doubtful == 0)
        return counts.refused == 0 ? tr("Nothing to import: all rows are already here.")
                                   : tr("Nothing to import: all rows that can be imported are already here.");
    if (counts.read == 0)
        return tr("Nothing to import: no row is about this State.");
    return counts.changed > 0 || counts.doubtful > 0 ? tr("Nothing to import as decided so far.")
                                                     : tr("Nothing to import: no row is new.");
}

void ImportPage::showButtons()
{
    const auto &wording = m_around.language.wording();
    const QString why = whyNot();
    m_foot->next()->setEnabled(why.isEmpty());
    m_foot->next()->setToolTip(why);
    m_foot->back()->setVisible(m_step == Step::Preview || m_step == Step::Import);
    m_foot->back()->setEnabled(m_work->job() == Job::None);
    m_foot->cancel()->setVisible(m_work->job() != Job::None || (m_step != Step::Done && m_file->hasFile()));
    m_foot->next()->setIcon(icon(m_step == Step::Preview        ? u"document-import"_s
            : m_step == Step::File && m_file->hasFile() ? u"go-next"_s
                                                        : u"document-open"_s));
    const qint64 rows = m_preview->rows().rowsToWrite(m_preview->updates());
    if (m_step == Step::Preview || m_step == Step::Import)
        m_foot->next()->setText(tr("Import %n row(s)", nullptr, static_cast<int>(rows))
                            .replace(QString::number(rows), wording.number(rows)));
    else
        m_foot->next()->setText(m_step == Step::Done ? tr("Import another file")
                : m_file->hasFile()          ? tr("Preview")
                                             : tr("Choose file…"));
    QString remark = m_work->job() == Job::None ? why : QString();
    if (remark.isEmpty() && m_step == Step::Preview && m_preview->rows().undecided() > 0)
        remark = tr("Doubtful rows can be decided later.");
    m_foot->setRemark(remark);
}

void ImportPage::retranslateUi()
{
    m_header->setTitle(tr("Import recommendations"));
    m_steps->setSteps({tr("File"), tr("Preview"), tr("Import")});
    m_foot->cancel()->setText(tr("Cancel"));
    m_foot->back()->setText(tr("Back"));
    m_work->retranslate();
    if (m_error)
        m_bar->retranslate(m_around.language.wording().error(*m_error), {}, {});
    else if (m_outdated)
        m_bar->retranslate(tr("The workspace has changed since the file was compared."), {}, tr("Compare again"));
    else if (!m_saved.isEmpty())
        m_bar->retranslate(tr("The list was saved."), QDir::toNativeSeparators(m_saved), {});
    showState();
}

void ImportPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_session && m_work->job() != Job::Writing && !fileIn(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ImportPage::dropEvent(QDropEvent *event)
{
    const QString path = fileIn(event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    importFile(path);
}

} // namespace ui
