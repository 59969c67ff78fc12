// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recommendations/recommendationspage.h"

#include "ui/editing/entrychange.h"
#include "ui/frame/language.h"
#include "ui/frame/session.h"
#include "ui/recommendations/columnchoice.h"
#include "ui/recommendations/commandset.h"
#include "ui/recommendations/detailpanel.h"
#include "ui/recommendations/detailplace.h"
#include "ui/recommendations/editcommands.h"
#include "ui/recommendations/editorplace.h"
#include "ui/recommendations/facetpanel.h"
#include "ui/recommendations/filterstrip.h"
#include "ui/recommendations/recommendationlist.h"
#include "ui/recommendations/recommendationtable.h"
#include "ui/recommendations/rowscopy.h"
#include "ui/recommendations/savedviews.h"
#include "ui/recommendations/viewbar.h"
#include "ui/recommendations/viewlist.h"

#include <QClipboard>
#include <QFrame>
#include <QGuiApplication>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int lowHeight = 700; ///< up to here, rows have one line

} // namespace

RecommendationsPage::RecommendationsPage(const Surroundings &surroundings, QWidget *parent)
    : Page(parent)
    , m_surroundings(surroundings)
    , m_listing(surroundings)
{
    setObjectName(u"recommendationsPage"_s);
    m_list = new RecommendationList(surroundings, m_listing, this);
    m_commands = new CommandSet(this, m_list->table());
    m_list->setCommands(*m_commands);
    m_views = new SavedViews(surroundings, m_listing, *m_list);
    auto *columns = new ColumnChoice(m_list->table());
    m_list->strip()->addTrailing(new ViewBar(surroundings, *m_views, *columns, m_list));
    makeSide();
    makeStack();
    setFocusProxy(m_editorPlace->focusTarget());
    connect(m_editorPlace, &EditorPlace::changed, this, [this] { setFocusProxy(m_editorPlace->focusTarget()); });
    m_edits = new EditCommands(surroundings, *m_commands, *m_editorPlace, this);
    connectList();
    connectCommands();
    connectDetail();
    updateTargets();
}

RecommendationsPage::~RecommendationsPage()
{
    delete m_side; // placed elsewhere, it must not outlive the model
    delete m_list; // nor must the table
}

QList<QAction *> RecommendationsPage::menuActions() const
{
    return m_commands->inMenu();
}

QWidget *RecommendationsPage::filters() const
{
    return m_side;
}

void RecommendationsPage::makeSide()
{
    m_side = new QWidget(this);
    m_side->setObjectName(u"recommendationsSide"_s);
    m_panel = new FacetPanel(m_listing.facets(), m_side);
    auto *column = new QVBoxLayout(m_side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new ViewList(m_surroundings, *m_views, m_side));
    column->addWidget(m_panel, 1);
    m_side->setFocusProxy(m_panel);
    m_side->hide();
}

void RecommendationsPage::makeStack()
{
    m_detail = new DetailPanel(m_surroundings, {m_commands->copy, m_commands->previous, m_commands->next}, this);
    m_pages = new QStackedWidget(this);
    m_pages->setObjectName(u"recommendationPages"_s);
    m_pages->addWidget(m_list);
    m_detailPlace = new DetailPlace(m_surroundings.settings, m_pages, m_list->splitter(), m_detail, m_commands->showDetail);
    m_editorPlace = new EditorPlace(m_surroundings, m_pages, *m_list, *m_commands);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_pages);
}

void RecommendationsPage::connectList()
{
    connect(&m_listing, &Listing::failed, this, &Page::failed);
    connect(m_list, &RecommendationList::targetsChanged, this, &RecommendationsPage::updateTargets);
    connect(m_list, &RecommendationList::settled, this, &RecommendationsPage::readDetail);
    connect(m_list, &RecommendationList::opened, m_editorPlace, &EditorPlace::open);
    connect(m_list, &RecommendationList::importRequested, this, &Page::importRequested);
    connect(m_list, &RecommendationList::exportRequested, this, &Page::exportRequested);
    connect(m_panel, &FacetPanel::clearRequested, m_list, &RecommendationList::clearFilters);
    connect(m_list->strip(), &FilterStrip::openRequested, this, [this](domain::Field field) {
        if (m_side && m_side->isVisible())
            m_panel->open(field);
        else
            toggleFilters();
    });
}

void RecommendationsPage::connectCommands()
{
    const auto on = [this](QAction *action, auto work) { connect(action, &QAction::triggered, this, work); };
    on(m_commands->open, [this] {
        if (const auto id = m_list->table()->currentId())
            m_editorPlace->open(*id);
    });
    on(m_commands->back, [this] {
        if (m_editorPlace->close())
            m_list->table()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_editorPlace, &EditorPlace::changed, this, &RecommendationsPage::updateTargets);
    connect(m_editorPlace, &EditorPlace::historyRequested, this, &Page::historyRequested);
    connect(m_editorPlace, &EditorPlace::failed, this, &Page::failed);
    on(m_commands->showFilters, [this] { toggleFilters(); });
    on(m_commands->copy, [this] { QGuiApplication::clipboard()->setText(m_editorPlace->reference()); });
    auto *rows = new RowsCopy(m_surroundings, m_listing, this);
    on(m_commands->copyTable, [this, rows] { rows->copy(m_list->targets()); });
    connect(rows, &RowsCopy::failed, this, &Page::failed);
    m_list->table()->setDragSource([this, rows] { return rows->dragged(m_list->targets()); });
    connect(m_edits, &EditCommands::added, this, &RecommendationsPage::showRecommendation);
}

void RecommendationsPage::connectDetail()
{
    connect(m_detail, &DetailPanel::assignRequested, m_edits, [this] { m_edits->assign(m_list->current()); });
    connect(m_detail, &DetailPanel::statusRequested, m_edits, [this] { m_edits->changeStatus(m_list->current()); });
    connect(m_detail, &DetailPanel::dueRequested, m_edits, [this] { m_edits->setDue(m_list->current()); });
    connect(m_detail, &DetailPanel::progressRequested, m_edits, [this] { m_edits->addProgress(m_list->current()); });
    connect(m_detail, &DetailPanel::entryRequested, m_edits, &EditCommands::openEntry);
    connect(m_detail, &DetailPanel::evidenceOffered, this, [this](domain::ProgressId entry, const QList<NewEvidence> &evidence) {
        if (m_session)
            attachEvidence(m_surroundings.tasks, *m_session, entry, evidence);
    });
}

void RecommendationsPage::setSession(Session *session)
{
    m_editorPlace->setSession(session);
    if (m_session)
        m_session->disconnect(this);
    m_edits->setSession(session);
    m_session = session;
    m_listing.setSession(session);
    m_list->reset();
    m_views->setSession(session);
    m_detail->setDetail(std::nullopt);
    if (session) {
        connect(session, &Session::changed, this, &RecommendationsPage::apply);
        m_listing.refresh(true);
    }
}

void RecommendationsPage::focusSearch()
{
    if (m_editorPlace->close())
        m_list->focusSearch();
}

domain::Criteria RecommendationsPage::criteria() const
{
    return m_listing.criteria();
}

Exportable RecommendationsPage::exportable() const
{
    const auto &model = m_listing.model();
    return {.criteria = m_listing.criteria(), .order = model.order(), .checked = model.checked(), .count = m_listing.fitting(),
        .isNarrowed = !m_listing.criteria().alternatives.isEmpty()};
}

void RecommendationsPage::showCriteria(const domain::Criteria &criteria)
{
    if (!m_editorPlace->close())
        return;
    m_views->leave();
    m_list->showCriteria(criteria);
}

void RecommendationsPage::showRecommendation(domain::RecommendationId id)
{
    m_list->showRecommendation(id);
    m_editorPlace->open(id);
}

void RecommendationsPage::apply(const storage::ChangeSet &changes)
{
    const auto id = m_list->table()->currentId();
    if (changes.everything || !id || changes.recommendations.contains(*id) || changes.tables.contains(u"institution"_s))
        m_list->unsettle();
}

void RecommendationsPage::readDetail()
{
    if (m_editorPlace->isOpen())
        return; // read when the list is shown again
    const auto id = m_list->table()->currentId();
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
    CommandSet::Targets targets;
    targets.current = m_session && !m_editorPlace->current().empty();
    const bool checked = !m_editorPlace->isOpen() && m_listing.model().checkedCount() > 0;
    targets.any = targets.current || checked;
    targets.writable = m_session && !m_session->store().isReadOnly();
    targets.archived = !checked && m_editorPlace->isArchived();
    m_commands->setTargets(targets);
    m_detail->setWritable(targets.writable && !m_editorPlace->isArchived());
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

void RecommendationsPage::adaptToSize()
{
    m_list->table()->setCompact(window()->height() <= lowHeight);
    m_detailPlace->adapt();
}

void RecommendationsPage::toggleFilters()
{
    if (m_side && m_side->parentWidget() != this && m_side->parentWidget()->isVisible()) {
        m_side->setVisible(!m_side->isVisible());
        if (m_side->isVisible())
            m_panel->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    auto *popup = new QFrame(this, Qt::Popup);
    popup->setObjectName(u"filterPopup"_s);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setFrameShape(QFrame::StyledPanel);
    auto *panel = new FacetPanel(m_listing.facets(), popup);
    connect(panel, &FacetPanel::clearRequested, m_list, &RecommendationList::clearFilters);
    auto *column = new QVBoxLayout(popup);
    column->setContentsMargins(1, 1, 1, 1);
    column->addWidget(panel);
    const QWidget *funnel = m_list->strip()->funnel();
    popup->resize(280, qMin(560, window()->height() - 120));
    popup->move(funnel->mapToGlobal(QPoint(0, funnel->height() + 2)));
    popup->show();
    panel->setFocus(Qt::PopupFocusReason);
}

} // namespace ui
