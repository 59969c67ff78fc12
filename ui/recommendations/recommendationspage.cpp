// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recommendations/recommendationspage.h"

#include "domain/query.h"
#include "ui/frame/language.h"
#include "ui/frame/retranslate.h"
#include "ui/frame/session.h"
#include "ui/frame/settings.h"
#include "ui/editing/assigndialog.h"
#include "ui/recommendations/bulkbar.h"
#include "ui/recommendations/commandset.h"
#include "ui/recommendations/detailpanel.h"
#include "ui/editing/duedialog.h"
#include "ui/editing/entrychange.h"
#include "ui/recommendations/facetpanel.h"
#include "ui/recommendations/facetwords.h"
#include "ui/recommendations/filterstrip.h"
#include "ui/editing/newdialog.h"
#include "ui/editing/progressdialog.h"
#include "ui/recommendations/recommendationtable.h"
#include "ui/editing/statusdialog.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/searchfield.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowWidth = 1100; ///< below, the detail is a page and the filters open from the funnel
constexpr int lowHeight = 700; ///< up to here, rows have one line
constexpr int patience = 150; ///< milliseconds before grey bars
constexpr int pause = 30; ///< milliseconds a row must be current before it is read
const QString splitterState = u"recommendations.splitter"_s;

/// The detail grows with the window: 360 at 1440, 440 at 1920, 520 at 2560.
int detailWidth(int window)
{
    if (window >= 2560)
        return 520;
    if (window >= 1920)
        return 440;
    return window >= 1360 ? 360 : 320;
}

} // namespace

RecommendationsPage::RecommendationsPage(const Surroundings &surroundings, QWidget *parent)
    : Page(parent)
    , m_surroundings(surroundings)
    , m_model(surroundings.language.wording(), surroundings.clock)
    , m_facets(surroundings.language.wording(), facetWords(surroundings.language))
{
    setObjectName(u"recommendationsPage"_s);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    m_detailPause.setSingleShot(true);
    m_detailPause.setInterval(pause);
    m_table = new RecommendationTable(m_model, this);
    m_commands = new CommandSet(this, m_table);
    m_panel = new FacetPanel(m_facets, this);
    m_panel->hide();
    makeHeader();
    makeBody();
    connectModels();
    connectCommands();
    connectDetail();
    retranslate(this, [this] { retranslateAll(); });
    updateTargets();
}

RecommendationsPage::~RecommendationsPage()
{
    delete m_panel; // placed elsewhere, it must not outlive the model
}

QList<QAction *> RecommendationsPage::menuActions() const
{
    return m_commands->inMenu();
}

QWidget *RecommendationsPage::filters() const
{
    return m_panel;
}

void RecommendationsPage::makeHeader()
{
    m_header = new PageHeader(this);
    m_search = new SearchField(m_header);
    m_search->setObjectName(u"search"_s);
    m_import = new QPushButton(icon(u"document-import"_s), {}, m_header);
    m_import->setObjectName(u"import"_s);
    m_new = new QPushButton(icon(u"list-add"_s), {}, m_header);
    m_new->setObjectName(u"new"_s);
    Style::setKind(m_new, ButtonKind::Primary);
    m_header->addMiddle(m_search);
    m_header->addTrailing(m_import);
    m_header->addTrailing(m_new);
    m_searchProblem = new Label({}, Role::Label, Ink::Late, this);
    m_searchProblem->setObjectName(u"searchProblem"_s);
    m_searchProblem->setContentsMargins(20, 4, 20, 4);
    m_searchProblem->setWordWrap(true);
    m_searchProblem->hide();
    connect(m_search, &SearchField::searched, this, &RecommendationsPage::search);
    connect(m_import, &QPushButton::clicked, this, &Page::importRequested);
    connect(m_new, &QPushButton::clicked, m_commands->create, &QAction::trigger);
}

void RecommendationsPage::makeBody()
{
    m_strip = new FilterStrip(m_facets, m_commands->showFilters, m_commands->showDetail, this);
    m_empty = new EmptyState(this);
    m_empty->setObjectName(u"emptyState"_s);
    m_list = new QStackedWidget(this);
    m_list->addWidget(m_table);
    m_list->addWidget(m_empty);
    m_bulk = new BulkBar({m_commands->assign, m_commands->status, m_commands->due}, this);
    auto *left = new QWidget(this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_list, 1);
    column->addWidget(m_bulk);
    m_detail = new DetailPanel(m_surroundings,
        {m_commands->back, m_commands->copy, m_commands->previous, m_commands->next}, this);
    m_detail->addAction(m_commands->back); // elsewhere Esc is for what stands there

    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setObjectName(u"recommendationsSplitter"_s);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->handle(1)->installEventFilter(this);
    connect(m_splitter, &QSplitter::splitterMoved, this,
        [this] { m_surroundings.settings.setState(splitterState, m_splitter->saveState()); });

    auto *listPage = new QWidget(this);
    auto *rows = new QVBoxLayout(listPage);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_header);
    rows->addWidget(m_searchProblem);
    rows->addWidget(m_strip);
    rows->addWidget(m_splitter, 1);
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(listPage);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_pages);
    m_commands->showDetail->setChecked(true);
}

void RecommendationsPage::connectModels()
{
    connect(&m_facets, &items::FacetModel::choiceChanged, this, [this] { refresh(true); });
    connect(m_strip, &FilterStrip::clearAllRequested, this, &RecommendationsPage::clearFilters);
    connect(m_panel, &FacetPanel::clearRequested, this, &RecommendationsPage::clearFilters);
    connect(m_strip, &FilterStrip::clearRequested, this, [this](domain::Field field) {
        auto choice = m_facets.choice();
        choice.clear(field);
        choose(choice);
    });
    connect(m_strip, &FilterStrip::openRequested, this, [this](domain::Field field) {
        if (m_panel && m_panel->isVisible())
            m_panel->open(field);
        else
            toggleFilters();
    });
    connect(&m_model, &items::RecommendationModel::orderRequested, this, [this] { refresh(true); });
    connect(&m_model, &items::RecommendationModel::failed, this, &Page::failed);
    connect(&m_model, &items::RecommendationModel::checkedChanged, this, [this] {
        showCounts();
        updateTargets();
    });
    connect(&m_idLoader, &items::IdLoader::firstLoaded, this, [this](const Ids &ids) { take(ids, false); });
    connect(&m_idLoader, &items::IdLoader::loaded, this, [this](const Ids &ids) { take(ids, true); });
    connect(&m_idLoader, &items::IdLoader::failed, this, &Page::failed);
    connect(&m_facetLoader, &items::FacetLoader::counted, &m_facets, &items::FacetModel::setCounts);
    connect(&m_facetLoader, &items::FacetLoader::failed, this, &Page::failed);
    connect(&m_facetLoader, &items::FacetLoader::totalled, this, [this](qint64 fitting, qint64 all) {
        m_fitting = fitting;
        m_all = all;
        m_counted = true;
        showCounts();
        showState();
    });
    connect(&m_patience, &QTimer::timeout, this, [this] { m_table->setPlaceholders(true); });
    connect(&m_detailPause, &QTimer::timeout, this, &RecommendationsPage::readDetail);
    connect(m_table, &RecommendationTable::currentIdChanged, this, [this] {
        updateTargets();
        m_detailPause.start();
    });
    connect(m_table, &RecommendationTable::opened, this, &RecommendationsPage::openDetail);
    connect(m_bulk, &BulkBar::checkAllRequested, &m_model, &items::RecommendationModel::checkAll);
    connect(m_bulk, &BulkBar::closed, &m_model, &items::RecommendationModel::clearChecks);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (m_all == 0)
            Q_EMIT importRequested();
        else
            clearFilters();
    });
}

void RecommendationsPage::connectCommands()
{
    const auto on = [this](QAction *action, auto work) { connect(action, &QAction::triggered, this, work); };
    on(m_commands->create, [this] { create(); });
    on(m_commands->open, [this] { openDetail(); });
    on(m_commands->back, [this] {
        closeDetail();
        m_table->setFocus(Qt::OtherFocusReason);
    });
    on(m_commands->assign, [this] { editAssignment(targets()); });
    on(m_commands->status, [this] { editStatus(targets()); });
    on(m_commands->due, [this] { editDue(targets()); });
    on(m_commands->progress, [this] { writeProgress(current()); });
    on(m_commands->previous, [this] { step(-1); });
    on(m_commands->next, [this] { step(1); });
    on(m_commands->check, [this] { m_table->toggleCurrent(); });
    on(m_commands->checkRange, [this] { m_table->checkRange(); });
    on(m_commands->checkAll, [this] { m_model.checkAll(); });
    on(m_commands->uncheckAll, [this] { m_model.clearChecks(); });
    on(m_commands->showFilters, [this] { toggleFilters(); });
    on(m_commands->clearFilters, [this] { clearFilters(); });
    connect(m_commands->showDetail, &QAction::toggled, this, &RecommendationsPage::showDetail);
    on(m_commands->copy, [this] {
        const QModelIndex row = m_model.index(m_table->currentIndex().row(), 0);
        QGuiApplication::clipboard()->setText(row.data(items::RecommendationModel::ReferenceRole).toString());
    });
}

void RecommendationsPage::connectDetail()
{
    connect(m_detail, &DetailPanel::assignRequested, this, [this] { editAssignment(current()); });
    connect(m_detail, &DetailPanel::statusRequested, this, [this] { editStatus(current()); });
    connect(m_detail, &DetailPanel::dueRequested, this, [this] { editDue(current()); });
    connect(m_detail, &DetailPanel::progressRequested, this, [this] { writeProgress(current()); });
    connect(m_detail, &DetailPanel::entryRequested, this, &RecommendationsPage::openEntry);
    connect(m_detail, &DetailPanel::evidenceOffered, this, [this](domain::ProgressId entry, const QList<NewEvidence> &evidence) {
        if (m_session)
            attachEvidence(m_surroundings.tasks, *m_session, entry, evidence);
    });
}

void RecommendationsPage::setSession(Session *session)
{
    if (m_session)
        m_session->disconnect(this);
    for (auto *dialog : findChildren<QDialog *>())
        dialog->close();
    m_session = session;
    m_wanted.reset();
    m_counted = false;
    m_model.setStore(session ? &session->store() : nullptr);
    const items::Source source = session ? items::Source {session->store().path(), session->store().context()}
                                         : items::Source {};
    m_idLoader.setSource(source);
    m_facetLoader.setSource(source);
    m_facets.setChoice({});
    m_facets.setCounts([] {
        items::FacetModel::Counts none;
        for (const auto field : items::FacetChoice::fields())
            none.insert(field, {});
        return none;
    }());
    m_base = {};
    m_search->clear();
    m_problem.reset();
    showProblem();
    m_detail->setDetail(std::nullopt);
    closeDetail();
    if (session) {
        connect(session, &Session::changed, this, &RecommendationsPage::apply);
        refresh(true);
    }
    showCounts();
    updateTargets();
}

void RecommendationsPage::focusSearch()
{
    closeDetail();
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

domain::Criteria RecommendationsPage::criteria() const
{
    return m_facets.choice().narrowed(m_base);
}

void RecommendationsPage::showCriteria(const domain::Criteria &criteria)
{
    const auto [choice, rest] = items::FacetChoice::split(criteria);
    m_search->setText(domain::toQuery(rest, m_surroundings.language.current()));
    m_base = rest;
    m_problem.reset();
    showProblem();
    closeDetail();
    choose(choice);
}

void RecommendationsPage::showRecommendation(domain::RecommendationId id)
{
    m_wanted = id;
    m_scrollToWanted = true;
    if (m_model.rowOf(id) >= 0) {
        m_table->setCurrentRow(m_model.rowOf(id));
        openDetail();
        return;
    }
    m_search->clear();
    m_base = {};
    m_problem.reset();
    showProblem();
    m_facets.setChoice({});
    refresh(false);
    openDetail();
}

void RecommendationsPage::search(const QString &text)
{
    const auto parsed = domain::parseQuery(text);
    m_problem = parsed ? std::nullopt : std::optional(parsed.error());
    showProblem();
    if (!parsed || *parsed == m_base)
        return; // a query that is not understood leaves the list as it is
    m_base = *parsed;
    refresh(true);
}

void RecommendationsPage::choose(const items::FacetChoice &choice)
{
    m_facets.setChoice(choice);
    refresh(true);
}

void RecommendationsPage::clearFilters()
{
    m_search->clear();
    m_base = {};
    m_problem.reset();
    showProblem();
    choose({});
}

void RecommendationsPage::refresh(bool fresh)
{
    if (!m_session)
        return;
    m_fresh = fresh;
    if (!m_wanted)
        m_wanted = m_table->currentId();
    m_wantedRow = fresh ? 0 : qMax(0, m_table->currentIndex().row());
    m_patience.start();
    m_idLoader.request(criteria(), m_model.order());
    recount();
}

void RecommendationsPage::recount()
{
    m_facetLoader.request(m_base, m_facets.choice());
}

void RecommendationsPage::take(const Ids &ids, bool complete)
{
    m_patience.stop();
    m_table->setPlaceholders(false);
    m_model.setIds(ids, complete);
    restoreCurrent(complete);
    showCounts();
    showState();
    updateTargets();
}

/// The recommendation that was current stays so where it is still listed; else whoever stands in its place.
void RecommendationsPage::restoreCurrent(bool complete)
{
    int row = m_wanted ? m_model.rowOf(*m_wanted) : 0;
    if (row < 0 && !complete)
        return; // further down, perhaps
    if (row < 0)
        row = qMin(m_wantedRow, m_model.rowCount() - 1);
    const bool scroll = m_scrollToWanted || !m_fresh;
    m_table->setAutoScroll(scroll);
    m_table->setCurrentIndex(m_model.index(row, items::RecommendationModel::Text));
    m_table->setAutoScroll(true);
    if (scroll)
        m_table->scrollTo(m_table->currentIndex());
    if (complete) {
        m_wanted.reset();
        m_scrollToWanted = false;
    }
    m_detailPause.start();
}

void RecommendationsPage::apply(const storage::ChangeSet &changes)
{
    m_model.apply(changes);
    if (changes.everything || changes.rowsCameOrWent)
        refresh(false);
    else
        recount();
    const auto id = m_table->currentId();
    if (changes.everything || !id || changes.recommendations.contains(*id) || changes.tables.contains(u"institution"_s))
        m_detailPause.start();
}

void RecommendationsPage::showCounts()
{
    const auto &wording = m_surroundings.language.wording();
    const bool narrowed = !criteria().alternatives.isEmpty();
    m_header->setContext(!m_counted ? QString()
            : narrowed              ? tr("%1 of %2").arg(wording.number(m_fitting), wording.number(m_all))
                                    : wording.number(m_all));
    m_bulk->setCounts(m_model.checkedCount(), m_model.rowCount(), wording);
    m_commands->clearFilters->setEnabled(narrowed);
}

/// Why the list is empty, and the way out.
void RecommendationsPage::showState()
{
    const bool empty = m_session && m_counted && m_model.rowCount() == 0 && !m_idLoader.isLoading();
    m_list->setCurrentIndex(empty ? 1 : 0);
    if (!empty)
        return;
    if (m_all == 0) {
        m_empty->setIconName(u"view-list-details"_s);
        m_empty->setTexts(tr("There are no recommendations yet"), tr("Import a file, or add the first one by hand."));
        m_empty->setAction(tr("Import…"), u"document-import"_s);
        return;
    }
    m_empty->setIconName(u"view-filter"_s);
    m_empty->setTexts(tr("No recommendation matches these filters"),
        tr("There are %1 without them.").arg(m_surroundings.language.wording().number(m_all)));
    m_empty->setAction(tr("Clear filters"));
}

void RecommendationsPage::showProblem()
{
    Style::setFieldError(m_search, m_problem.has_value());
    m_searchProblem->setVisible(m_problem.has_value());
    m_searchProblem->setText(m_problem ? m_surroundings.language.wording().error(*m_problem) : QString());
}

void RecommendationsPage::readDetail()
{
    const auto id = m_table->currentId();
    if (!m_session || !id) {
        m_detail->setDetail(std::nullopt);
        return;
    }
    const auto read = m_session->store().read([&](const storage::Reader &db) { return Detail::read(db, *id); });
    if (read)
        m_detail->setDetail(*read);
    else if (read.error().code == domain::ErrorCode::NotFound)
        m_detail->setDetail(std::nullopt); // just removed; the list follows
    else
        Q_EMIT failed(read.error());
}

void RecommendationsPage::updateTargets()
{
    const bool current = m_session && m_table->currentId().has_value();
    const bool writable = m_session && !m_session->store().isReadOnly();
    m_commands->setTargets(current, current || m_model.checkedCount() > 0, writable);
}

RecommendationsPage::Ids RecommendationsPage::current() const
{
    const auto id = m_table->currentId();
    return id ? Ids {*id} : Ids {};
}

RecommendationsPage::Ids RecommendationsPage::targets() const
{
    return m_model.checkedCount() > 0 ? m_model.checked() : current();
}

void RecommendationsPage::step(int by)
{
    m_table->moveCurrent(by);
}

void RecommendationsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    adaptToSize();
}

void RecommendationsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    adaptToSize();
}

void RecommendationsPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        update();
}

/// A double click on the line between list and detail puts it back.
bool RecommendationsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonDblClick && watched == m_splitter->handle(1)) {
        const int detail = detailWidth(window()->width());
        m_splitter->setSizes({m_splitter->width() - detail, detail});
        m_surroundings.settings.setState(splitterState, {});
        return true;
    }
    return Page::eventFilter(watched, event);
}

void RecommendationsPage::adaptToSize()
{
    m_table->setCompact(window()->height() <= lowHeight);
    const bool narrow = window()->width() < narrowWidth;
    if (narrow == m_narrow && m_placedFor == width())
        return;
    if (narrow != m_narrow) {
        m_narrow = narrow;
        if (!narrow)
            closeDetail();
    }
    m_placedFor = width();
    m_detail->setMinimumWidth(narrow ? 0 : 280);
    showDetail(m_commands->showDetail->isChecked());
    const QByteArray kept = m_surroundings.settings.state(splitterState);
    if (kept.isEmpty() || !m_splitter->restoreState(kept)) {
        const int detail = detailWidth(window()->width());
        m_splitter->setSizes({width() - detail, detail});
    }
    m_splitter->setHandleWidth(1);
}

void RecommendationsPage::showDetail(bool shown)
{
    if (m_pages->currentIndex() == 0)
        m_detail->setVisible(shown && !m_narrow);
    m_commands->showDetail->setEnabled(!m_narrow);
}

/// Enter: in a wide window the keyboard goes to the detail, in a narrow one the detail takes the page.
void RecommendationsPage::openDetail()
{
    if (m_narrow) {
        m_pages->addWidget(m_detail);
        m_detail->setAsPage(true);
        m_detail->show();
        m_pages->setCurrentWidget(m_detail);
    } else {
        m_commands->showDetail->setChecked(true);
    }
    if (auto *first = m_detail->findChild<QWidget *>(u"detailChangeStatus"_s))
        first->setFocus(Qt::OtherFocusReason);
}

void RecommendationsPage::closeDetail()
{
    if (m_pages->currentIndex() > 0) {
        m_splitter->addWidget(m_detail);
        m_splitter->setStretchFactor(1, 0);
        m_detail->setAsPage(false);
        m_pages->setCurrentIndex(0);
        showDetail(m_commands->showDetail->isChecked());
    }
}

void RecommendationsPage::toggleFilters()
{
    if (m_panel && m_panel->parentWidget() != this && m_panel->parentWidget()->isVisible()) {
        m_panel->setVisible(!m_panel->isVisible());
        if (m_panel->isVisible())
            m_panel->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    auto *popup = new QFrame(this, Qt::Popup);
    popup->setObjectName(u"filterPopup"_s);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setFrameShape(QFrame::StyledPanel);
    auto *panel = new FacetPanel(m_facets, popup);
    connect(panel, &FacetPanel::clearRequested, this, &RecommendationsPage::clearFilters);
    auto *column = new QVBoxLayout(popup);
    column->setContentsMargins(1, 1, 1, 1);
    column->addWidget(panel);
    popup->resize(280, qMin(560, window()->height() - 120));
    popup->move(m_strip->funnel()->mapToGlobal(QPoint(0, m_strip->funnel()->height() + 2)));
    popup->show();
    panel->setFocus(Qt::PopupFocusReason);
}

void RecommendationsPage::start(QDialog *dialog)
{
    // Back to the row it was opened from, wherever the focus would go by itself.
    connect(dialog, &QDialog::finished, m_table, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

void RecommendationsPage::editAssignment(const Ids &ids)
{
    if (m_session && !ids.empty())
        start(new AssignDialog(m_surroundings, *m_session, ids, this));
}

void RecommendationsPage::editStatus(const Ids &ids)
{
    if (m_session && !ids.empty())
        start(new StatusDialog(m_surroundings, *m_session, ids, this));
}

void RecommendationsPage::editDue(const Ids &ids)
{
    if (m_session && !ids.empty())
        start(new DueDialog(m_surroundings, *m_session, ids, this));
}

void RecommendationsPage::writeProgress(const Ids &ids)
{
    if (m_session && !ids.empty())
        start(new ProgressDialog(m_surroundings, *m_session, ids.front(), std::nullopt, this));
}

void RecommendationsPage::openEntry(domain::ProgressId entry)
{
    if (m_session && !current().empty())
        start(new ProgressDialog(m_surroundings, *m_session, current().front(), entry, this));
}

void RecommendationsPage::create()
{
    if (!m_session)
        return;
    auto *dialog = new NewDialog(m_surroundings, *m_session, this);
    connect(dialog, &NewDialog::added, this, &RecommendationsPage::showRecommendation);
    start(dialog);
}

void RecommendationsPage::retranslateAll()
{
    const auto &wording = m_surroundings.language.wording();
    m_header->setTitle(tr("Recommendations"));
    m_search->setPlaceholderText(tr("Search text, reference or institution"));
    m_search->setAccessibleName(tr("Search the recommendations"));
    m_search->setKeyHint(QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText));
    m_import->setText(tr("Import…"));
    m_new->setText(tr("New"));
    m_table->setAccessibleName(tr("Recommendations"));
    m_model.setHeaders({{}, tr("Reference"), tr("Recommendation"), tr("Lead"), tr("Status and progress"), tr("Grade"),
        tr("Due")});
    m_model.setWording(wording);
    m_facets.setWording(wording);
    showCounts();
    showState();
    showProblem();
}

} // namespace ui
