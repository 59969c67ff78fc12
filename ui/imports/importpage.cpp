// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/importpage.h"

#include "ui/frame/language.h"
#include "ui/frame/retranslate.h"
#include "ui/frame/session.h"
#include "ui/imports/columnspane.h"
#include "ui/imports/filepane.h"
#include "ui/imports/importfile.h"
#include "ui/imports/importfoot.h"
#include "ui/imports/importmessages.h"
#include "ui/imports/previewpane.h"
#include "ui/imports/rowslist.h"
#include "ui/imports/summarypane.h"
#include "ui/theme/icons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filedialog.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/stepheader.h"

#include <QDragEnterEvent>
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
    , m_work(new ImportWork(surroundings.tasks, this))
    , m_file(new ImportFile(*m_work, surroundings.settings, this))
    , m_messages(new ImportMessages(surroundings.language, this))
    , m_filePane(new FilePane(*m_file, surroundings.language))
    , m_columns(new ColumnsPane(*m_file, surroundings))
    , m_preview(new PreviewPane(surroundings.language, m_columns->columns()))
    , m_done(new SummaryPane(surroundings.language))
    , m_busy(new EmptyState)
    , m_foot(new ImportFoot)
    , m_list(new RowsList(*m_work, surroundings.language, this))
{
    setObjectName(u"importPage"_s);
    setAcceptDrops(true);
    build();
    connectAll();
    retranslate(this, [this] { retranslateUi(); });
}

void ImportPage::build()
{
    m_busy->setObjectName(u"importBusy"_s);
    m_header->addTrailing(m_steps);
    m_busyDelay.setSingleShot(true);
    m_busyDelay.setInterval(busyDelayMs);
    auto *panes = new QWidget;
    m_stack = new QStackedLayout(panes);
    for (QWidget *pane : std::initializer_list<QWidget *>{m_filePane, m_columns, m_preview, m_done, m_busy})
        m_stack->addWidget(pane);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(m_header);
    page->addWidget(m_messages->bar());
    page->addWidget(panes, 1);
    page->addWidget(m_foot);
}

void ImportPage::connectAll()
{
    connectFile();
    connectPreview();
    connectWork();
    connect(m_done, &SummaryPane::saveLeftRequested, this, [this] { m_list->askLeft(m_preview->rows().toWrite()); });
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
    connect(m_list, &RowsList::saved, m_messages, &ImportMessages::showSaved);
    connect(m_list, &RowsList::failed, this, &ImportPage::report);
    connect(m_messages, &ImportMessages::compareRequested, this, &ImportPage::compare);
}

void ImportPage::connectFile()
{
    connect(m_file, &ImportFile::looked, this, &ImportPage::takeFile);
    connect(m_file, &ImportFile::counted, m_filePane, &FilePane::showStates);
    connect(m_file, &ImportFile::failed, this, [this](const domain::Error &error) {
        // What was chosen and cannot be gives way to what is in force.
        m_filePane->showFile();
        report(error);
    });
    connect(m_filePane, &FilePane::chooseRequested, this, &ImportPage::chooseFile);
    connect(m_filePane, &FilePane::changed, this, &ImportPage::showButtons);
    connect(m_filePane, &FilePane::readingChosen, this, [this](const exchange::Reading &reading) {
        m_messages->clear();
        m_file->setReading(reading);
    });
    connect(m_columns, &ColumnsPane::mappingChosen, m_file, &ImportFile::setMapping);
    connect(m_columns, &ColumnsPane::changed, this, &ImportPage::showButtons);
}

void ImportPage::connectPreview()
{
    connect(m_preview, &PreviewPane::changed, this, &ImportPage::showButtons);
    connect(m_preview, &PreviewPane::fileRequested, this, &ImportPage::chooseFile);
    connect(m_preview, &PreviewPane::columnsRequested, this, [this] { goTo(Step::Columns); });
    connect(m_preview, &PreviewPane::saveListRequested, this,
        [this] { m_list->askList(m_file->path(), m_preview->rows().toSave()); });
    connect(m_preview, &PreviewPane::asPrintedChosen, this, [this](const exchange::Columns &asPrinted) {
        m_asPrinted = asPrinted;
        compare();
    });
    connect(m_preview, &PreviewPane::rowRequested, this, &ImportPage::readRow);
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
    connect(&m_busyDelay, &QTimer::timeout, this, &ImportPage::showState);
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
        m_filePane->setWorkspace(session->workspace());
        connect(session, &Session::changed, this, &ImportPage::noticeChange);
        connect(session, &Session::leftSome, this, &ImportPage::noticeUndo);
        connect(session, &Session::announced, this, &ImportPage::noticeUndo);
        connect(&session->undoStack(), &QUndoStack::indexChanged, this, &ImportPage::followUndo);
        // Whoever closes the session may forget to say so.
        connect(session, &QObject::destroyed, this, [this] { m_session = nullptr; });
    }
    reset();
}

void ImportPage::focusSearch()
{
    QWidget *pane = m_stack->currentWidget();
    pane->setFocus();
    if (pane == m_filePane || !focusNextPrevChild(true))
        m_foot->next()->setFocus();
}

void ImportPage::chooseFile()
{
    if (!m_session || m_work->job() == Job::Writing)
        return;
    auto *dialog = new FileDialog(this, tr("Choose the file to import"));
    dialog->setObjectName(u"importFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(
        {tr("Files that can be imported (*.xlsx *.xlsm *.xls *.ods *.csv *.tsv *.txt *.docx *.json)"), tr("All files (*)")});
    dialog->setDirectory(m_file->path().isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DownloadLocation)
                                                  : QFileInfo(m_file->path()).path());
    connect(dialog, &QFileDialog::fileSelected, this, &ImportPage::importFile);
    dialog->open();
}

void ImportPage::report(const domain::Error &error)
{
    m_messages->showError(error);
}

QWidget *ImportPage::paneOfStep() const
{
    switch (m_step) {
    case Step::File:
        return m_filePane;
    case Step::Columns:
        return m_table ? static_cast<QWidget *>(m_table) : m_columns;
    case Step::Preview:
        return m_preview;
    case Step::Import:
        return m_busy;
    case Step::Done:
        break;
    }
    return m_done;
}

void ImportPage::showState()
{
    m_steps->setCurrent(m_step == Step::Done ? m_steps->count()
            : m_table && m_step == Step::Import ? 2
                                                : static_cast<int>(m_step));
    // What is short, or done beside what a person looks at, leaves it in its place.
    const bool beside = m_work->job() == Job::ReadingRow || m_work->job() == Job::SavingRows
        || (m_file->isOpen() && (m_work->job() == Job::LookingAtFile || m_work->job() == Job::CountingStates));
    const bool isLong = m_work->job() != Job::None && !beside && !m_busyDelay.isActive();
    if (m_step == Step::Import || isLong)
        showBusy();
    else
        m_stack->setCurrentWidget(paneOfStep());
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

/// Why there is nothing to import; empty when there is.
QString ImportPage::whyNothing() const
{
    if (m_preview->rows().writesAnything())
        return {};
    const exchange::ImportCounts &counts = m_preview->plan().counts;
    const bool all = counts.identical > 0 && counts.doubtful == 0 && counts.changed == 0;
    return all ? tr("Nothing to import: all rows that can be imported are already here.")
        : counts.doubtful + counts.changed > 0 ? tr("Nothing to import as decided so far.")
                                               : tr("Nothing to import: no row is new.");
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
    if (m_step == Step::Preview)
        return whyNothing();
    if (m_table)
        return m_step == Step::Columns ? m_table->whyNot() : QString();
    if (m_step == Step::Columns && !m_columns->whyNot().isEmpty())
        return m_columns->whyNot();
    const bool asks = m_step == Step::Columns || (m_step == Step::File && m_file->isOpen() && m_file->isCounted());
    if (!asks || !m_filePane->state().isEmpty())
        return {};
    return m_step == Step::File ? tr("Choose a State first.") : tr("Go back and choose a State first.");
}

void ImportPage::showButtons()
{
    const QString why = whyNot();
    const bool busy = m_work->job() != Job::None;
    m_foot->next()->setEnabled(why.isEmpty());
    m_foot->next()->setToolTip(why);
    m_foot->back()->setVisible(m_step != Step::File && m_step != Step::Done);
    m_foot->back()->setEnabled(!busy);
    m_foot->cancel()->setVisible(busy || m_table || (m_step != Step::Done && m_file->isOpen()));
    showNext();
    QString remark = m_stack->currentWidget() == m_busy ? QString() : why;
    if (remark.isEmpty() && m_step == Step::Preview && !busy && m_preview->rows().undecided() > 0)
        remark = tr("Doubtful rows can be decided later.");
    m_foot->setRemark(remark);
}

void ImportPage::showNext()
{
    QPushButton *button = m_foot->next();
    if (m_step == Step::Preview || m_step == Step::Import) {
        const qint64 rows = m_preview->rows().rowsToWrite();
        button->setText(tr("Import %n row(s)", nullptr, static_cast<int>(rows))
                            .replace(QString::number(rows), m_around.language.wording().number(rows)));
        button->setIcon(icon(u"document-import"_s));
    } else if (m_step == Step::Columns && m_table) {
        button->setText(m_table->verb());
        button->setIcon(icon(u"document-import"_s));
    } else if (m_step == Step::Done || !m_file->isOpen()) {
        button->setText(m_step == Step::Done ? tr("Import another file") : tr("Choose file…"));
        button->setIcon(icon(u"document-open"_s));
    } else {
        button->setText(m_step == Step::Columns ? tr("Preview") : m_table ? tr("Continue") : tr("Columns"));
        button->setIcon(icon(u"go-next"_s));
    }
}

void ImportPage::retranslateUi()
{
    m_header->setTitle(!m_table    ? tr("Import recommendations")
            : m_file->isOpen() ? tr("Import a table")
                               : tr("Import a workspace"));
    m_steps->setSteps(m_table ? QStringList{tr("File"), tr("Preview"), tr("Import")}
                              : QStringList{tr("File"), tr("Columns"), tr("Preview"), tr("Import")});
    m_foot->cancel()->setText(tr("Cancel"));
    m_foot->back()->setText(tr("Back"));
    m_work->retranslate();
    m_messages->retranslate();
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
