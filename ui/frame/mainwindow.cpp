// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/mainwindow.h"

#include "ui/exports/exportwork.h"
#include "ui/frame/language.h"
#include "ui/frame/navigation.h"
#include "ui/frame/pageframe.h"
#include "ui/frame/panes.h"
#include "ui/frame/retranslate.h"
#include "ui/frame/session.h"
#include "ui/frame/settings.h"
#include "ui/frame/workspaces.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/welcome/welcome.h"
#include "ui/widgets/taskview.h"
#include "ui/widgets/undobar.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr int railBelow = 1100;
constexpr QSize firstSize {1280, 820};
constexpr QSize smallestSize {800, 500};

QString localFile(const QMimeData *data)
{
    const auto urls = data->urls();
    return urls.size() == 1 ? urls.first().toLocalFile() : QString();
}
} // namespace

MainWindow::MainWindow(const Surroundings &surroundings, Theme &theme, const QList<PageEntry> &pages, QWidget *parent)
    : QMainWindow(parent)
    , m_surroundings(surroundings)
    , m_theme(theme)
    , m_commands(new Commands(menuBar()))
    , m_workspaces(new Workspaces(surroundings, this))
    , m_exports(new ExportWork(surroundings, this))
    , m_entries(pages)
{
    setObjectName(u"mainWindow"_s);
    setWindowIcon(logo());
    setAcceptDrops(true);
    setMinimumSize(smallestSize);
    makeBody();
    makeWays();
    connectFileCommands();
    connectOtherCommands();
    connectWelcome();
    connectWorkspaces();
    m_narrow = m_surroundings.settings.state(u"narrow"_s) == "1";
    m_commands->action(u"narrow"_s)->setChecked(m_narrow);
    for (const auto &name : {u"import"_s, u"reference"_s})
        m_commands->action(name)->setVisible(hasPage(name));
    setScheme(static_cast<int>(m_surroundings.settings.scheme()));
    resize(firstSize);
    restoreGeometry(m_surroundings.settings.state(u"window"_s));
    retranslate(this, [this] { retranslateTexts(); });
    showWelcome();
}

MainWindow::~MainWindow() = default;

void MainWindow::makeBody()
{
    m_navigation = new Navigation;
    m_pages = new QStackedWidget;
    m_pages->setObjectName(u"pageStack"_s);
    m_undoBar = new UndoBar;
    m_undoBar->setObjectName(u"undoBar"_s);
    auto *work = new QWidget;
    auto *column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_pages, 1);
    column->addWidget(m_undoBar);
    auto *row = new QHBoxLayout(work);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_navigation);
    row->addLayout(column, 1);

    m_welcome = new Welcome(m_surroundings, hasPage(u"import"_s));
    m_welcomeFrame = new PageFrame(m_welcome, m_surroundings.language);
    m_root = new QStackedWidget;
    m_root->setObjectName(u"rootStack"_s);
    m_root->addWidget(m_welcomeFrame);
    m_root->addWidget(work);
    auto *central = new QWidget;
    auto *whole = new QVBoxLayout(central);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_root, 1);
    TaskView *tasks = &m_surroundings.tasks;
    tasks->setObjectName(u"tasks"_s);
    tasks->setContentsMargins(16, 8, 16, 8);
    whole->addWidget(tasks);
    setCentralWidget(central);
}

/// What leads to the pages, before there are any.
void MainWindow::makeWays()
{
    for (const PageEntry &entry : std::as_const(m_entries)) {
        if (!entry.title)
            continue;
        m_navigation->addPage(entry.name, entry.icon);
        connect(m_commands->addPage(entry.name), &QAction::triggered, this, [this, name = entry.name] { showPage(name); });
    }
    m_commands->setWorkspaceOpen(false);
    m_navigation->setMenu(m_commands->menu(MenuName::File));
    connect(m_navigation, &Navigation::pageChosen, this, &MainWindow::showPage);
    connect(m_navigation, &Navigation::languageChosen, this, &MainWindow::setLanguage);
}

void MainWindow::makePages()
{
    if (!m_frames.isEmpty())
        return;
    for (const PageEntry &entry : std::as_const(m_entries)) {
        Page *made = entry.make(m_surroundings);
        auto *frame = new PageFrame(made, m_surroundings.language);
        m_frames.insert(entry.name, frame);
        m_pages->addWidget(frame);
        connectPage(made, frame);
        if (entry.menu) {
            for (QAction *action : made->menuActions())
                m_commands->add(*entry.menu, action);
        }
    }
}

bool MainWindow::hasPage(const QString &name) const
{
    return std::any_of(m_entries.begin(), m_entries.end(), [&name](const PageEntry &entry) { return entry.name == name; });
}

void MainWindow::connectPage(Page *page, PageFrame *frame)
{
    connect(page, &Page::failed, frame, &PageFrame::showError);
    connect(page, &Page::importRequested, m_commands->action(u"import"_s), &QAction::trigger);
    connect(page, &Page::exportRequested, m_commands->action(u"export"_s), &QAction::trigger);
    connect(page, &Page::listRequested, this, [this](const domain::Criteria &criteria) {
        if (Page *list = this->page(u"recommendations"_s)) {
            list->showCriteria(criteria);
            showPage(u"recommendations"_s);
        }
    });
    connect(page, &Page::recommendationRequested, this, [this](domain::RecommendationId id) {
        if (Page *list = this->page(u"recommendations"_s)) {
            list->showRecommendation(id);
            showPage(u"recommendations"_s);
        }
    });
    connect(page, &Page::historyRequested, this, [this](domain::RecommendationId id) {
        if (Page *history = this->page(u"history"_s)) {
            history->showHistory(id);
            showPage(u"history"_s);
        }
    });
    connect(page, &Page::reportRequested, this, [this](const domain::Criteria &criteria) {
        if (Page *reports = this->page(u"reports"_s)) {
            reports->showCriteria(criteria);
            showPage(u"reports"_s);
        }
    });
}

Page *MainWindow::page(const QString &name)
{
    makePages();
    const PageFrame *frame = m_frames.value(name);
    return frame ? static_cast<Page *>(frame->page()) : nullptr;
}

PageFrame *MainWindow::currentFrame() const
{
    return m_session ? static_cast<PageFrame *>(m_pages->currentWidget()) : m_welcomeFrame;
}

void MainWindow::showPage(const QString &name)
{
    PageFrame *frame = m_frames.value(name);
    if (!frame || !m_session)
        return;
    m_navigation->setCurrent(name);
    m_navigation->setFilters(page(name)->filters());
    m_pages->setCurrentWidget(frame);
    frame->setFocus(Qt::OtherFocusReason);
}

void MainWindow::retranslateTexts()
{
    setWindowTitle(m_session ? tr("%1 – Avance", "name of the State").arg(m_session->workspace().name.preferred(m_surroundings.language.current()))
                             : u"Avance"_s);
    for (const PageEntry &entry : std::as_const(m_entries)) {
        if (!entry.title)
            continue;
        QAction *way = m_commands->action(u"go_"_s + entry.name);
        way->setText(tr(entry.title));
        QString plain = tr(entry.title);
        m_navigation->setPageText(entry.name, plain.remove(u'&'), way->shortcut().toString(QKeySequence::NativeText));
    }
    m_navigation->setLanguage(m_surroundings.language.current());
    showSaved();
    if (m_session)
        m_navigation->setWorkspace(
            m_session->workspace().name.preferred(m_surroundings.language.current()), QFileInfo(m_session->store().path()).fileName());
    if (m_announced && m_undoBar->isVisible())
        announce(*m_announced);
    fillRecentMenu();
}

void MainWindow::setLanguage(domain::Language language)
{
    m_surroundings.settings.setLanguage(language);
    m_surroundings.language.set(language);
}

void MainWindow::setScheme(int scheme)
{
    static constexpr std::array<const char *, 3> names {"scheme_system", "scheme_light", "scheme_dark"};
    m_commands->action(QString::fromLatin1(names.at(static_cast<size_t>(scheme))))->setChecked(true);
    m_surroundings.settings.setScheme(static_cast<Scheme>(scheme));
    m_theme.setScheme(static_cast<Scheme>(scheme));
}

void MainWindow::setActor(const QString &actor)
{
    m_surroundings.settings.setActor(actor);
    // The store knows who acts from when it was opened.
    if (m_session)
        openSession(m_session->store().path());
}

void MainWindow::adaptToWidth()
{
    const bool small = width() < railBelow;
    m_commands->action(u"narrow"_s)->setEnabled(m_session && !small);
    if (m_navigation->isRail() != (small || m_narrow))
        m_navigation->setRail(small || m_narrow);
}

void MainWindow::stepPane(bool forward)
{
    QList<QWidget *> all {m_navigation};
    if (m_session && m_pages->currentWidget()) {
        auto *shown = static_cast<Page *>(currentFrame()->page());
        all.append(shown->filters());
        all.append(panes::of(shown));
    } else {
        all = {m_welcome};
    }
    panes::step(all, forward);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    adaptToWidth();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_surroundings.settings.setState(u"window"_s, saveGeometry());
    QMainWindow::closeEvent(event);
}

bool MainWindow::event(QEvent *event)
{
    // Another program may have written to the same workspace meanwhile.
    if (event->type() == QEvent::WindowActivate && m_session)
        m_session->store().refresh();
    // The window is up before its pages are made, which nobody sees yet; their commands are in the menus right after.
    if (event->type() == QEvent::Paint && m_frames.size() < m_entries.size())
        QMetaObject::invokeMethod(this, &MainWindow::makePages, Qt::QueuedConnection);
    return QMainWindow::event(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (QFileInfo(localFile(event->mimeData())).isFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    openFile(localFile(event->mimeData()));
}

} // namespace ui
