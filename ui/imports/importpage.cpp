// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/importpage.h"

#include "exchange/refused.h"
#include "ui/frame/language.h"
#include "ui/frame/retranslate.h"
#include "ui/frame/session.h"
#include "ui/imports/importwords.h"
#include "ui/imports/previewpane.h"
#include "ui/imports/summarypane.h"
#include "ui/theme/icons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/stepheader.h"
#include "ui/widgets/taskview.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QPushButton>
#include <QStackedLayout>
#include <QStandardPaths>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int busyDelayMs = 150;

QPushButton *named(const char *name, const QString &iconName = {})
{
    auto *button = new QPushButton;
    button->setObjectName(QLatin1StringView(name));
    if (!iconName.isEmpty())
        button->setIcon(icon(iconName));
    return button;
}

/// The one local file that is being dragged; empty when it is something else.
QString fileIn(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 ? urls.front().toLocalFile() : QString();
}

domain::Result<FileFacts> factsOf(const QString &path, const work::Progress &progress)
{
    const auto recognised = exchange::recognise(path);
    if (!recognised)
        return tl::unexpected(recognised.error());
    const auto states = exchange::states(path, progress);
    if (!states)
        return tl::unexpected(states.error());
    return FileFacts{path, QFileInfo(path).size(), *recognised, *states};
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
    , m_remark(new Label({}, Role::Label, Ink::Text2))
    , m_cancel(named("importCancel"))
    , m_back(named("importBack", u"go-previous"_s))
    , m_next(named("importNext"))
{
    setObjectName(u"importPage"_s);
    setAcceptDrops(true);
    build();
    connectAll();
    retranslate(this, [this] { retranslateUi(); });
}

ImportPage::~ImportPage()
{
    if (m_stop)
        m_stop();
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
    page->addWidget(makeFooter());
}

QWidget *ImportPage::makeFooter()
{
    auto *footer = new QFrame;
    footer->setAutoFillBackground(true);
    footer->setBackgroundRole(QPalette::Base);
    m_remark->setObjectName(u"importRemark"_s);
    m_remark->setElided(true);
    m_remark->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_next->setDefault(true);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(16, 11, 16, 11);
    row->setSpacing(10);
    row->addWidget(m_remark, 1);
    row->addWidget(m_cancel);
    row->addWidget(m_back);
    row->addWidget(m_next);
    auto *line = new QWidget;
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Mid);
    auto *column = new QVBoxLayout(footer);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(line);
    column->addLayout(row);
    return footer;
}

void ImportPage::connectAll()
{
    connect(m_file, &FilePane::chooseRequested, this, &ImportPage::chooseFile);
    connect(m_file, &FilePane::changed, this, &ImportPage::showButtons);
    connect(m_preview, &PreviewPane::changed, this, &ImportPage::showButtons);
    connect(m_preview, &PreviewPane::fileRequested, this, &ImportPage::chooseFile);
    connect(m_preview, &PreviewPane::saveListRequested, this, &ImportPage::askForListFile);
    connect(m_done, &SummaryPane::saveListRequested, this, &ImportPage::askForListFile);
    connect(m_done, &SummaryPane::undoRequested, this, &ImportPage::undo);
    connect(m_done, &SummaryPane::showRequested, this, [this] {
        if (m_summary && m_summary->import)
            Q_EMIT listRequested(domain::Criteria().narrowedBy(
                {.field = domain::Field::Import, .values = {QString::number(m_summary->import->value())}}));
    });
    connect(m_cancel, &QPushButton::clicked, this, &ImportPage::cancel);
    connect(m_back, &QPushButton::clicked, this, &ImportPage::back);
    connect(m_next, &QPushButton::clicked, this, &ImportPage::next);
    connect(m_busy, &EmptyState::actionTriggered, this, &ImportPage::cancel);
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

template <class T, class Handler>
void ImportPage::run(Job job, const work::Task<T> &task, Handler handler)
{
    if (m_stop)
        m_stop();
    m_job = job;
    m_share = 0;
    m_stop = [future = QFuture<domain::Result<T>>(task)]() mutable { future.cancel(); };
    const auto generation = ++m_generation;
    auto *watcher = new QFutureWatcher<domain::Result<T>>(this);
    connect(watcher, &QFutureWatcherBase::finished, watcher, &QObject::deleteLater);
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this, [this, generation](int value) {
        if (generation != m_generation)
            return;
        m_share = value / 1000.0;
        if (m_stack->currentWidget() == m_busy)
            m_busy->setProgress(m_share);
    });
    showInCorner(watcher);
    watcher->setFuture(task);
    m_busyDelay.start();
    showButtons();
    work::whenDone(this, task, [this, generation, handler](const domain::Result<T> &result) {
        if (generation != m_generation)
            return;
        m_busyDelay.stop();
        m_job = Job::None;
        m_stop = nullptr;
        handler(result);
        showState();
    });
}

void ImportPage::setSession(Session *session)
{
    if (m_stop)
        m_stop();
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
    ++m_generation;
    m_stop = nullptr;
    m_job = Job::None;
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
        m_next->setFocus();
}

void ImportPage::chooseFile()
{
    if (!m_session || m_job == Job::Writing)
        return;
    auto *dialog = new QFileDialog(this, tr("Choose the file to import"));
    dialog->setObjectName(u"importFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Files that can be imported (*.xlsx *.json *.csv)"), tr("All files (*)")});
    dialog->setDirectory(m_path.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DownloadLocation)
                                          : QFileInfo(m_path).path());
    connect(dialog, &QFileDialog::fileSelected, this, &ImportPage::importFile);
    dialog->open();
}

void ImportPage::importFile(const QString &path)
{
    if (!m_session || m_job == Job::Writing)
        return;
    if (m_stop)
        m_stop();
    reset();
    m_path = path;
    lookAtFile();
}

void ImportPage::lookAtFile()
{
    const auto task =
        work::start<FileFacts>([path = m_path](const work::Progress &progress) { return factsOf(path, progress); });
    run(Job::LookingAtFile, task, [this](const domain::Result<FileFacts> &facts) {
        if (facts)
            m_file->setFacts(*facts);
        else
            report(facts.error());
        if (facts)
            m_next->setFocus();
    });
}

void ImportPage::compare()
{
    const auto options = m_file->options();
    if (!options)
        return;
    m_outdated = false;
    m_bar->hide();
    const QString store = m_session->store().path();
    const storage::Context context = m_session->store().context();
    const auto task = work::start<exchange::ImportPlan>(
        [path = m_path, options = *options, store, context](
            const work::Progress &progress) { return exchange::preview(path, options, store, context, progress); });
    run(Job::Comparing, task, [this](const domain::Result<exchange::ImportPlan> &plan) {
        if (!plan)
            return report(plan.error());
        m_preview->setPlan(*plan, m_session);
        m_step = Step::Preview;
        m_next->setFocus();
    });
}

void ImportPage::import()
{
    using Outcome = domain::Result<exchange::ImportSummary>;
    // Kept beside the future, which drops the result of a job that was cancelled too late.
    auto outcome = std::make_shared<std::optional<Outcome>>();
    const exchange::ApplyOptions options{.update = m_preview->updates()};
    const QString store = m_session->store().path();
    const storage::Context context = m_session->store().context();
    const auto task = work::start<exchange::ImportSummary>(
        [outcome, plan = m_preview->plan(), options, store, context](const work::Progress &progress) -> Outcome {
            *outcome = exchange::apply(store, context, plan, options, progress);
            return **outcome;
        });
    m_step = Step::Import;
    run(Job::Writing, task, [this, outcome](const Outcome &result) {
        const Outcome &real = *outcome ? **outcome : result;
        if (real)
            return take(*real);
        m_step = Step::Preview;
        report(real.error());
        if (real.error().code == domain::ErrorCode::Conflict)
            noticeChange();
    });
    showState();
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
    if (m_step != Step::Preview || m_job != Job::None)
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

void ImportPage::askForListFile()
{
    auto *dialog = new QFileDialog(this, tr("Save the list of rows"));
    dialog->setObjectName(u"importListDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("CSV for spreadsheets (*.csv)"));
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(tr("%1-rows.csv", "name of a file").arg(QFileInfo(m_path).completeBaseName()));
    connect(dialog, &QFileDialog::fileSelected, this, &ImportPage::saveList);
    dialog->open();
}

void ImportPage::saveList(const QString &path)
{
    QHash<exchange::Reason, QString> words;
    const auto remarks = m_preview->rows().toSave();
    for (const auto &remark : remarks)
        words.insert(remark.reason, importwords::reason(remark.reason));
    const QStringList header{tr("Row"), tr("Reason"), tr("Detail")};
    const auto task = work::start<bool>([path, remarks, header, words](const work::Progress &) -> domain::Result<bool> {
        if (auto written = exchange::writeRemarks(
                path, remarks, header, [&words](exchange::Reason reason) { return words.value(reason); });
            !written)
            return tl::unexpected(written.error());
        return true;
    });
    work::whenDone(this, task, [this, path](const domain::Result<bool> &done) {
        if (!done)
            return report(done.error());
        m_saved = path;
        m_error.reset();
        m_outdated = false;
        m_bar->showMessage(MessageBar::Kind::Neutral, tr("The list was saved."), QDir::toNativeSeparators(path));
    });
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
    if (m_job != Job::None && m_stop)
        m_stop();
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
    if (m_step == Step::Import || (m_job != Job::None && m_stack->currentWidget() == m_busy))
        showBusy();
    else if (m_step == Step::File)
        m_stack->setCurrentWidget(m_file);
    else if (m_step == Step::Preview)
        m_stack->setCurrentWidget(m_preview);
    else
        m_stack->setCurrentWidget(m_done);
    showButtons();
}

/// Beside `run`: translations find their class only outside of templates.
void ImportPage::showInCorner(QFutureWatcherBase *watcher)
{
    m_around.tasks.watch(watcher, jobName(), tr("Cancel"));
}

QString ImportPage::jobName() const
{
    switch (m_job) {
    case Job::LookingAtFile:
        return tr("Looking at the file");
    case Job::Comparing:
        return tr("Comparing with the workspace");
    case Job::Writing:
        return tr("Importing");
    case Job::None:
        break;
    }
    return {};
}

void ImportPage::showBusy()
{
    m_busy->setTexts(jobName(),
        m_job == Job::Writing ? tr("All rows come in or, if this is cancelled, none.")
                              : tr("You can go on working elsewhere."));
    m_busy->setAction(tr("Cancel"), u"process-stop"_s);
    m_busy->setProgress(m_share);
    m_stack->setCurrentWidget(m_busy);
}

/// Why the primary button cannot be used; empty when it can.
QString ImportPage::whyNot() const
{
    if (!m_session)
        return tr("Open a workspace first.");
    if (m_job != Job::None)
        return jobName();
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
    m_next->setEnabled(why.isEmpty());
    m_next->setToolTip(why);
    m_back->setVisible(m_step == Step::Preview || m_step == Step::Import);
    m_back->setEnabled(m_job == Job::None);
    m_cancel->setVisible(m_job != Job::None || (m_step != Step::Done && m_file->hasFile()));
    m_next->setIcon(icon(m_step == Step::Preview        ? u"document-import"_s
            : m_step == Step::File && m_file->hasFile() ? u"go-next"_s
                                                        : u"document-open"_s));
    const qint64 rows = m_preview->rows().rowsToWrite(m_preview->updates());
    if (m_step == Step::Preview || m_step == Step::Import)
        m_next->setText(tr("Import %n row(s)", nullptr, static_cast<int>(rows))
                            .replace(QString::number(rows), wording.number(rows)));
    else
        m_next->setText(m_step == Step::Done ? tr("Import another file")
                : m_file->hasFile()          ? tr("Preview")
                                             : tr("Choose file…"));
    QString remark = m_job == Job::None ? why : QString();
    if (remark.isEmpty() && m_step == Step::Preview && m_preview->rows().undecided() > 0)
        remark = tr("Doubtful rows can be decided later.");
    m_remark->setText(remark);
}

void ImportPage::retranslateUi()
{
    m_header->setTitle(tr("Import recommendations"));
    m_steps->setSteps({tr("File"), tr("Preview"), tr("Import")});
    m_cancel->setText(tr("Cancel"));
    m_back->setText(tr("Back"));
    if (m_job != Job::None)
        m_around.tasks.setTexts(jobName(), tr("Cancel"));
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
    if (m_session && m_job != Job::Writing && !fileIn(event->mimeData()).isEmpty())
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
