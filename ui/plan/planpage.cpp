// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/planpage.h"

#include "ui/frame/language.h"
#include "ui/frame/retranslate.h"
#include "ui/frame/session.h"
#include "ui/frame/settings.h"
#include "ui/plan/actionspane.h"
#include "ui/plan/indicatorspane.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

const QString segmentState = u"plan.segment"_s;
const QString detailState = u"plan.detail"_s;
constexpr int narrowWidth = 1100; ///< of the window: below, the detail takes the place of the plan
constexpr int tightWidth = 960; ///< below, the search field leaves the title its room
constexpr int tightSearch = 190;
constexpr int lowHeight = 700; ///< up to here, rows have one line

} // namespace

PlanPage::PlanPage(const Surroundings &surroundings, QWidget *parent)
    : Page(parent)
    , m_surroundings(surroundings)
    , m_commands(new PlanCommands(this))
    , m_header(new PageHeader(this))
    , m_search(new SearchField(m_header))
    , m_segments(new SegmentedControl(QStringList{{}, {}, {}}, m_header))
    , m_new(new QPushButton(icon(u"list-add"_s), {}, m_header))
    , m_actions(new ActionsPane(surroundings, *m_commands, this))
    , m_indicators(new IndicatorsPane(surroundings, *m_commands, this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(u"planPage"_s);
    makeHeader();
    m_stack->addWidget(m_actions);
    m_stack->addWidget(m_indicators);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_stack, 1);
    m_commands->showDetail->setChecked(surroundings.settings.state(detailState) != "hidden");
    connectParts();
    connectCommands();
    m_actions->placeDetail();
    retranslate(this, [this] { retranslateAll(); });
    showSegment(surroundings.settings.state(segmentState).toInt());
}

void PlanPage::makeHeader()
{
    m_search->setObjectName(u"planSearch"_s);
    m_segments->setObjectName(u"planSegments"_s);
    m_segments->setTall(true);
    m_new->setObjectName(u"planNew"_s);
    Style::setKind(m_new, ButtonKind::Primary);
    m_header->addMiddle(m_search);
    m_header->addTrailing(m_segments);
    m_header->addTrailing(m_new);
}

void PlanPage::connectParts()
{
    connect(m_search, &SearchField::searched, this, &PlanPage::search);
    connect(m_segments, &SegmentedControl::chosen, this, [this](int segment) {
        showSegment(segment);
        m_surroundings.settings.setState(segmentState, QByteArray::number(segment));
    });
    connect(m_new, &QPushButton::clicked, this,
        [this] { (showsIndicators() ? m_commands->createIndicator : m_commands->createAction)->trigger(); });
    const auto counted = [this] {
        showCounts();
        updateCommands();
    };
    connect(m_actions, &ActionsPane::changed, this, counted);
    connect(m_indicators, &IndicatorsPane::changed, this, counted);
    connect(m_actions, &ActionsPane::failed, this, &Page::failed);
    connect(m_indicators, &IndicatorsPane::failed, this, &Page::failed);
    connect(m_actions, &ActionsPane::shown, this, &PlanPage::shown);
    connect(m_indicators, &IndicatorsPane::shown, this, &PlanPage::shown);
    connect(m_actions, &ActionsPane::clearRequested, this, &PlanPage::clearFilters);
    connect(m_indicators, &IndicatorsPane::clearRequested, this, &PlanPage::clearFilters);
    connect(m_actions, &ActionsPane::recommendationRequested, this, &Page::recommendationRequested);
}

void PlanPage::connectCommands()
{
    const auto on = [this](QAction *action, auto work) { connect(action, &QAction::triggered, this, work); };
    on(m_commands->createAction, [this] {
        if (showsIndicators())
            showSegment(Tree);
        m_actions->createAction();
    });
    on(m_commands->createIndicator, [this] {
        showSegment(Indicators);
        m_indicators->createIndicator();
    });
    on(m_commands->edit, [this] { showsIndicators() ? m_indicators->edit() : m_actions->edit(); });
    on(m_commands->remove, [this] { showsIndicators() ? m_indicators->remove() : m_actions->remove(); });
    on(m_commands->markDone, [this] { m_actions->markDone(); });
    on(m_commands->drop, [this] { m_actions->drop(); });
    on(m_commands->record, [this] { m_indicators->record(); });
    on(m_commands->back, [this] { m_commands->showDetail->setChecked(false); });
    connect(m_commands->showDetail, &QAction::toggled, this, [this](bool checked) {
        if (!m_narrow)
            m_surroundings.settings.setState(detailState, checked ? "shown" : "hidden");
        m_actions->placeDetail();
    });
}

QList<QAction *> PlanPage::menuActions() const
{
    return m_commands->inMenu();
}

bool PlanPage::showsIndicators() const
{
    return m_segments->currentIndex() == Indicators;
}

void PlanPage::showSegment(int segment)
{
    m_segments->setCurrentIndex(std::clamp(segment, 0, static_cast<int>(Indicators)));
    if (!showsIndicators())
        m_actions->setMode(m_segments->currentIndex() == Timeline ? PlanView::Mode::Timeline : PlanView::Mode::Table);
    m_stack->setCurrentIndex(showsIndicators() ? 1 : 0);
    setFocusProxy(m_stack->currentWidget());
    retranslateAll();
}

void PlanPage::setSession(Session *session)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    m_search->clear();
    m_actions->search({});
    m_indicators->search({});
    m_actions->setSession(session);
    m_indicators->setSession(session);
    m_stale = true;
    if (session)
        connect(session, &Session::changed, this, &PlanPage::apply);
    reload();
    showCounts();
    updateCommands();
}

void PlanPage::apply(const storage::ChangeSet &changes)
{
    static const QSet<QString> concerned{u"action"_s, u"action_recommendation"_s, u"indicator"_s,
        u"indicator_recommendation"_s, u"indicator_value"_s, u"recommendation"_s, u"institution"_s, u"term"_s,
        u"source_document"_s};
    if (changes.everything || changes.tables.intersects(concerned))
        reload();
}

void PlanPage::reload()
{
    m_stale = true;
    if (!m_session || !isVisible())
        return; // read when the page is shown
    m_stale = false;
    m_actions->reload();
    m_indicators->reload();
}

void PlanPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    adaptToSize();
    if (m_stale)
        reload();
}

void PlanPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    adaptToSize();
}

void PlanPage::adaptToSize()
{
    const bool narrow = window()->width() < narrowWidth;
    m_actions->setCompact(window()->height() <= lowHeight);
    m_search->setMaximumWidth(window()->width() < tightWidth ? tightSearch : QWIDGETSIZE_MAX);
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    const QSignalBlocker quiet(m_commands->showDetail); // it is the window that changes, not the choice
    m_commands->showDetail->setChecked(!narrow && m_surroundings.settings.state(detailState) != "hidden");
    m_actions->setNarrow(narrow);
    showCounts();
}

void PlanPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void PlanPage::search(const QString &text)
{
    m_actions->search(text);
    m_indicators->search(text);
}

void PlanPage::clearFilters()
{
    m_search->clear();
    m_indicators->search({});
    m_actions->clearFilters();
}

void PlanPage::showCounts()
{
    const auto &wording = m_surroundings.language.wording();
    if (!m_session)
        return m_header->setContext({});
    const bool indicators = showsIndicators();
    const int shown = indicators ? m_indicators->model().rowCount() : m_actions->model().shownActions();
    const int all = indicators ? m_indicators->model().all() : m_actions->model().allActions();
    QString text = shown == all ? wording.number(all) : tr("%1 of %2").arg(wording.number(shown), wording.number(all));
    if (const int overdue = m_actions->model().overdueActions(); !indicators && overdue > 0 && !m_narrow)
        text += u", "_s + tr("%Ln overdue", nullptr, overdue);
    m_header->setContext(text);
}

void PlanPage::updateCommands()
{
    using Place = PlanCommands::Place;
    const bool writable = m_session && !m_session->store().isReadOnly();
    const auto place = showsIndicators()         ? Place::Indicators
        : m_segments->currentIndex() == Timeline ? Place::Timeline
                                                 : Place::Tree;
    m_commands->setState(place, showsIndicators() ? m_indicators->hasCurrent() : m_actions->hasCurrent(),
        m_actions->isCurrentOpen(), writable);
    m_new->setEnabled(writable);
}

void PlanPage::retranslateAll()
{
    m_header->setTitle(tr("Action plan"));
    m_search->setPlaceholderText(
        showsIndicators() ? tr("Search indicators") : tr("Search title, institution or reference"));
    m_search->setAccessibleName(tr("Search the plan"));
    m_search->setKeyHint(QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText));
    m_segments->setAccessibleName(tr("Show the plan as"));
    m_segments->setSegmentText(Tree, tr("Tree"));
    m_segments->setSegmentText(Timeline, tr("Timeline"));
    m_segments->setSegmentText(Indicators, tr("Indicators"));
    m_new->setText(showsIndicators() ? tr("New indicator") : tr("New action"));
    showCounts();
    updateCommands();
}

} // namespace ui
