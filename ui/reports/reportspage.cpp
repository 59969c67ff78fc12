// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportspage.h"

#include "reports/writer.h"
#include "ui/frame/language.h"
#include "ui/frame/retranslate.h"
#include "ui/frame/session.h"
#include "ui/frame/settings.h"
#include "ui/reports/pageview.h"
#include "ui/reports/paper.h"
#include "ui/reports/reportform.h"
#include "ui/theme/icons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filedialog.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/taskview.h"

#include <QAction>
#include <QDesktopServices>
#include <QDir>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedLayout>
#include <QStandardPaths>
#include <QToolButton>
#include <QUrl>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int pauseMs = 250;
const QString splitterState = u"reports.splitter"_s;
constexpr int formWidth = 360;

QToolButton *toolButton(const QString &iconName, const char *name)
{
    auto *button = new QToolButton;
    button->setObjectName(QLatin1StringView(name));
    button->setIcon(icon(iconName));
    button->setAutoRaise(true);
    return button;
}

} // namespace

ReportsPage::ReportsPage(const Surroundings &surroundings, QWidget *parent)
    : Page(parent)
    , m_around(surroundings)
    , m_header(new PageHeader)
    , m_print(new QPushButton)
    , m_create(new QPushButton)
    , m_createAction(new QAction(this))
    , m_printAction(new QAction(this))
    , m_bar(new MessageBar)
    , m_form(new ReportForm(surroundings.language))
    , m_view(new PageView)
    , m_waiting(new EmptyState)
    , m_page(new Label)
    , m_scale(new Label({}, Role::Label, Ink::Text2))
    , m_previous(toolButton(u"go-up"_s, "reportPreviousPage"))
    , m_next(toolButton(u"go-down"_s, "reportNextPage"))
    , m_smaller(toolButton(u"zoom-out"_s, "reportZoomOut"))
    , m_larger(toolButton(u"zoom-in"_s, "reportZoomIn"))
    , m_fit(toolButton(u"zoom-fit-width"_s, "reportFitWidth"))
    , m_splitter(new QSplitter)
{
    setObjectName(u"reportsPage"_s);
    build();
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &ReportsPage::prepare);
    connect(m_form, &ReportForm::changed, this, &ReportsPage::makeStale);
    connect(m_form, &ReportForm::gapsRequested, this, &Page::listRequested);
    connect(m_view, &PageView::currentPageChanged, this, &ReportsPage::showPage);
    connect(m_view, &PageView::scaleChanged, this, &ReportsPage::showPage);
    connect(m_createAction, &QAction::triggered, this, &ReportsPage::askForFile);
    connect(m_printAction, &QAction::triggered, this, &ReportsPage::askForPrinter);
    connect(m_create, &QPushButton::clicked, m_createAction, &QAction::trigger);
    connect(m_print, &QPushButton::clicked, m_printAction, &QAction::trigger);
    connect(m_bar, &MessageBar::closed, this, [this] { m_error.reset(); });
    connect(m_bar, &MessageBar::actionTriggered, this, [this] {
        if (!m_error && !m_written.isEmpty())
            QDesktopServices::openUrl(QUrl::fromLocalFile(m_written));
    });
    retranslate(this, [this] { retranslateUi(); });
}

ReportsPage::~ReportsPage()
{
    m_task.cancel();
}

void ReportsPage::build()
{
    m_createAction->setObjectName(u"createReport"_s);
    m_createAction->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_G));
    m_createAction->setIcon(icon(u"document-export"_s));
    m_printAction->setObjectName(u"printReport"_s);
    m_printAction->setShortcut(QKeySequence::Print);
    m_printAction->setIcon(icon(u"document-print"_s));
    m_create->setObjectName(u"createReportButton"_s);
    m_create->setDefault(true);
    m_create->setIcon(icon(u"document-export"_s));
    m_print->setObjectName(u"printReportButton"_s);
    m_print->setIcon(icon(u"document-print"_s));
    m_header->addTrailing(m_print);
    m_header->addTrailing(m_create);
    m_bar->setFlush(true);
    m_bar->hide();
    m_view->setObjectName(u"reportPreview"_s);

    auto *formArea = new QScrollArea;
    formArea->setWidget(m_form);
    formArea->setWidgetResizable(true);
    formArea->setFrameShape(QFrame::NoFrame);
    formArea->setMinimumWidth(300);

    auto *strip = new QWidget;
    buildToolStrip(strip);
    auto *paper = new QWidget;
    auto *stack = new QStackedLayout(paper);
    stack->addWidget(m_waiting);
    stack->addWidget(m_view);
    auto *right = new QWidget;
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(strip);
    column->addWidget(paper, 1);
    m_splitter->addWidget(formArea);
    m_splitter->addWidget(right);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({formWidth, 1000});
    m_splitter->setChildrenCollapsible(false);
    m_splitter->restoreState(m_around.settings.state(splitterState));
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_around.settings.setState(splitterState, m_splitter->saveState()); });

    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(m_header);
    page->addWidget(m_bar);
    page->addWidget(m_splitter, 1);
}

void ReportsPage::buildToolStrip(QWidget *strip)
{
    auto *row = new QHBoxLayout(strip);
    row->setContentsMargins(16, 6, 16, 6);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addWidget(m_page);
    row->addStretch();
    row->addWidget(m_smaller);
    row->addWidget(m_scale);
    row->addWidget(m_larger);
    row->addWidget(m_fit);
    connect(m_previous, &QToolButton::clicked, this, [this] { m_view->goTo(m_view->currentPage() - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { m_view->goTo(m_view->currentPage() + 1); });
    connect(m_smaller, &QToolButton::clicked, this, [this] { m_view->setScale(m_view->scale() / 1.25); });
    connect(m_larger, &QToolButton::clicked, this, [this] { m_view->setScale(m_view->scale() * 1.25); });
    connect(m_fit, &QToolButton::clicked, this, [this] { m_view->setZoom(PageView::Zoom::FitWidth); });
}

QList<QAction *> ReportsPage::menuActions() const
{
    return {m_createAction, m_printAction};
}

void ReportsPage::setSession(Session *session)
{
    m_task.cancel();
    ++m_generation;
    m_session = session;
    m_draft.reset();
    m_view->setPages({});
    m_form->setDraft(nullptr);
    m_bar->hide();
    if (session)
        connect(session, &Session::changed, this, &ReportsPage::makeStale);
    makeStale();
}

void ReportsPage::focusSearch()
{
    m_form->setFocus();
}

void ReportsPage::showCriteria(const domain::Criteria &criteria)
{
    m_form->setCriteria(criteria);
}

void ReportsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        m_pause.start();
}

void ReportsPage::makeStale()
{
    m_stale = true;
    m_createAction->setEnabled(false);
    m_printAction->setEnabled(false);
    m_create->setEnabled(false);
    m_print->setEnabled(false);
    if (isVisible() && m_session)
        m_pause.start();
}

void ReportsPage::prepare()
{
    if (!m_session)
        return;
    const auto choice = m_form->choice();
    m_form->setQueryError(choice ? QString() : m_around.language.wording().error(choice.error()));
    if (!choice)
        return;
    m_stale = false;
    m_task.cancel();
    m_form->setDraft(nullptr);
    const auto generation = ++m_generation;
    const QString path = m_session->store().path();
    const storage::Context context = m_session->store().context();
    m_task = work::start<ReportDraft>([path, context, choice = *choice](const work::Progress &progress) {
        return makeDraft(path, context, choice, progress);
    });
    work::whenDone(this, m_task, [this, generation](const domain::Result<ReportDraft> &draft) {
        if (generation == m_generation)
            take(draft);
    });
}

void ReportsPage::take(const domain::Result<ReportDraft> &draft)
{
    if (!draft) {
        report(draft.error());
        return;
    }
    m_draft = *draft;
    m_view->setPages(m_draft->pages);
    m_form->setDraft(&*m_draft);
    for (QAction *action : {m_createAction, m_printAction})
        action->setEnabled(true);
    m_create->setEnabled(true);
    m_print->setEnabled(true);
    if (auto *stack = qobject_cast<QStackedLayout *>(m_view->parentWidget()->layout()))
        stack->setCurrentWidget(m_view);
    showPage();
}

void ReportsPage::askForFile()
{
    if (!m_draft)
        return;
    const bool pdf = m_form->format() == reports::Format::Pdf;
    auto *dialog = new FileDialog(this, tr("Create report"));
    dialog->setObjectName(u"reportFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(pdf ? tr("PDF documents (*.pdf)") : tr("Web pages (*.html)"));
    dialog->setDefaultSuffix(pdf ? u"pdf"_s : u"html"_s);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(m_draft->document.metadata.title.simplified().replace(u'/', u'-') + (pdf ? u".pdf"_s : u".html"_s));
    connect(dialog, &QFileDialog::fileSelected, this, &ReportsPage::write);
    dialog->open();
}

void ReportsPage::write(const QString &path)
{
    const auto document = m_draft->document;
    const auto format = m_form->format();
    auto task = work::start<bool>([document, format, path](const work::Progress &progress) -> domain::Result<bool> {
        if (auto saved = reports::save(document, format, path, progress); !saved)
            return tl::unexpected(saved.error());
        return true;
    });
    auto *watcher = new QFutureWatcher<domain::Result<bool>>(this);
    connect(watcher, &QFutureWatcherBase::finished, watcher, &QObject::deleteLater);
    m_around.tasks.watch(watcher, tr("Writing the report"), tr("Cancel"));
    watcher->setFuture(task);
    work::whenDone(this, task, [this, path](const domain::Result<bool> &done) {
        if (!done) {
            if (done.error().code != domain::ErrorCode::Cancelled)
                report(done.error());
            return;
        }
        m_error.reset();
        m_written = path;
        m_bar->showMessage(MessageBar::Kind::Neutral, tr("The report was written."), QDir::toNativeSeparators(path), tr("Open"));
    });
}

void ReportsPage::askForPrinter()
{
    if (!m_draft)
        return;
    paper::print(this, u"reportPrintDialog"_s, m_draft->pages, [this](const domain::Error &error) { report(error); });
}

void ReportsPage::showPage()
{
    const auto &wording = m_around.language.wording();
    const int page = m_view->currentPage();
    m_page->setText(page < 0 ? QString() : tr("Page %1 of %2").arg(wording.number(page + 1), wording.number(m_view->pageCount())));
    m_scale->setText(wording.percent(qRound(m_view->scale() * 100)));
    m_previous->setEnabled(page > 0);
    m_next->setEnabled(page >= 0 && page + 1 < m_view->pageCount());
}

void ReportsPage::report(const domain::Error &error)
{
    m_error = error;
    m_bar->showMessage(MessageBar::Kind::Error, m_around.language.wording().error(error));
}

void ReportsPage::retranslateUi()
{
    m_header->setTitle(tr("Reports"));
    m_header->setContext(tr("Status report"));
    m_createAction->setText(tr("&Create report…"));
    m_printAction->setText(tr("&Print…"));
    m_create->setText(tr("Create report…"));
    m_print->setText(tr("Print…"));
    const std::pair<QToolButton *, QString> buttons[] = {{m_previous, tr("Previous page")}, {m_next, tr("Next page")},
        {m_smaller, tr("Smaller")}, {m_larger, tr("Larger")}, {m_fit, tr("Fit to width")}};
    for (const auto &[button, text] : buttons) {
        button->setToolTip(text);
        button->setAccessibleName(text);
    }
    m_view->setAccessibleName(tr("Pages of the report"));
    m_waiting->setIconName(u"view-pim-notes"_s);
    m_waiting->setTexts(tr("Preparing the pages"), tr("You can go on working."));
    if (m_error)
        m_bar->retranslate(m_around.language.wording().error(*m_error), {}, {});
    else if (m_bar->isVisible())
        m_bar->retranslate(tr("The report was written."), QDir::toNativeSeparators(m_written), tr("Open"));
    showPage();
}

} // namespace ui
