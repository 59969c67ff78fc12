// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/history.h"

#include "items/historymodel.h"
#include "items/reading.h"
#include "storage/recommendations.h"
#include "ui/frame/language.h"
#include "ui/frame/retranslate.h"
#include "ui/frame/session.h"
#include "ui/frame/settings.h"
#include "ui/history/changepanel.h"
#include "ui/history/historydelegate.h"
#include "ui/history/historyends.h"
#include "ui/history/historyfilters.h"
#include "ui/theme/icons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/tablecopy.h"

#include <QAction>
#include <QListView>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr int step = 500; ///< changes read at a time
constexpr int panelWidth = 420;
constexpr int roomForPanel = 820; ///< of the page; below, the list alone is shown
const QString splitterState = u"history.splitter"_s;
}

History::History(const Surroundings &surroundings, QWidget *parent)
    : Page(parent)
    , m_surroundings(surroundings)
    , m_header(new PageHeader)
    , m_search(new SearchField)
    , m_filters(new HistoryFilters(surroundings))
    , m_splitter(new QSplitter(Qt::Horizontal))
    , m_stack(new QStackedWidget)
    , m_view(new QListView)
    , m_panel(new ChangePanel(surroundings))
    , m_older(new LinkButton)
    , m_empty(new EmptyState)
    , m_model(new items::HistoryModel(
          surroundings.language.wording(), [this](const storage::Change &change) { return sentence(change); }, this))
    , m_ends(new HistoryEnds(m_reading, this))
    , m_undoAction(new QAction(this))
    , m_openAction(new QAction(this))
    , m_limit(step)
{
    setObjectName(u"history"_s);
    setFocusProxy(m_view);
    makeList();
    makeBody();
    connectFilters();
    retranslate(this, [this] { retranslateTexts(); });
}

History::~History()
{
    delete m_splitter; // the list must not outlive the reading it shows
}

void History::makeBody()
{
    m_search->setObjectName(u"historySearch"_s);
    m_header->addMiddle(m_search);
    m_empty->setObjectName(u"historyEmpty"_s);
    m_empty->setIconName(u"view-history"_s);
    m_older->setObjectName(u"olderChanges"_s);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *left = new QWidget;
    auto *list = new QVBoxLayout(left);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(0);
    list->addWidget(m_stack, 1);
    list->addWidget(m_older, 0, Qt::AlignHCenter);
    m_panel->setMinimumWidth(300);
    m_splitter->setObjectName(u"historySplitter"_s);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_panel);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    if (!m_splitter->restoreState(m_surroundings.settings.state(splitterState)))
        m_splitter->setSizes({2 * panelWidth, panelWidth});
    m_splitter->setHandleWidth(1);
    connect(m_splitter, &QSplitter::splitterMoved, this,
        [this] { m_surroundings.settings.setState(splitterState, m_splitter->saveState()); });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_filters);
    column->addWidget(m_splitter, 1);
}

void History::connectFilters()
{
    connect(m_filters, &HistoryFilters::changed, this, &History::narrow);
    connect(m_search, &SearchField::searched, this, [this](const QString &text) {
        m_text = text.trimmed();
        narrow();
    });
    connect(m_older, &LinkButton::clicked, this, [this] {
        m_limit += step;
        reload();
    });
    connect(m_empty, &EmptyState::actionTriggered, this, &History::clearFilters);
    connect(m_panel, &ChangePanel::undoRequested, this, [this] { undo(m_view->currentIndex()); });
    connect(m_panel, &ChangePanel::changeRequested, this, &History::showLater);
    connect(m_panel, &ChangePanel::recommendationRequested, this, &Page::recommendationRequested);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &History::showChange);
}

void History::makeList()
{
    m_ends->setSourceModel(m_model);
    m_view->setObjectName(u"changes"_s);
    m_view->setModel(m_ends);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setUniformItemSizes(true);
    m_view->setMouseTracking(true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    copyAsTable(m_view);
    auto *delegate = new HistoryDelegate(m_view);
    m_view->setItemDelegate(delegate);
    connect(delegate, &HistoryDelegate::undoClicked, this, &History::undo);
    connect(delegate, &HistoryDelegate::opened, this, &History::open);
    m_openAction->setShortcuts({QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)});
    m_undoAction->setShortcut(QKeySequence(Qt::Key_Delete));
    m_undoAction->setIcon(icon(u"edit-undo"_s));
    m_openAction->setObjectName(u"openChanged"_s);
    m_undoAction->setObjectName(u"undoChange"_s);
    for (QAction *action : {m_openAction, m_undoAction}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        m_view->addAction(action);
    }
    connect(m_openAction, &QAction::triggered, this, [this] { open(m_view->currentIndex()); });
    connect(m_undoAction, &QAction::triggered, this, [this] { undo(m_view->currentIndex()); });
}

void History::retranslateTexts()
{
    m_header->setTitle(tr("History"));
    m_search->setPlaceholderText(tr("Search in what was changed"));
    m_search->setAccessibleName(tr("Search in the changes"));
    m_search->setKeyHint(QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText));
    m_view->setAccessibleName(tr("Changes, newest first"));
    m_older->setText(tr("Show older changes"));
    m_openAction->setText(tr("Open the recommendation"));
    m_undoAction->setText(tr("Undo this change"));
    m_model->setWording(m_surroundings.language.wording());
    showState();
}

void History::setSession(Session *session)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    m_limit = step;
    ++m_generation;
    m_reading = {};
    m_model->setChanges({});
    m_search->clear();
    m_text.clear();
    m_filters->clear();
    m_panel->setFacts({}, HistoryDelegate::End::Nothing);
    m_wanted.reset();
    m_stale = true;
    if (session) {
        m_ends->setReadOnly(session->store().isReadOnly());
        connect(session, &Session::changed, this, &History::reload);
    }
    reload();
}

void History::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        reload();
}

void History::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_panel->setVisible(width() >= roomForPanel);
}

void History::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void History::showHistory(domain::RecommendationId id)
{
    m_search->clear();
    m_text.clear();
    m_filters->clear();
    const auto &wording = m_surroundings.language.wording();
    const auto rows = m_session ? m_session->store().read([id](const storage::Reader &db) { return storage::recommendations::page(db, {id}); })
                                : domain::Result<QList<storage::RecommendationRow>>(QList<storage::RecommendationRow>());
    QString reference;
    if (rows && !rows->isEmpty())
        reference = wording.reference(rows->first().symbol.isEmpty() ? rows->first().caseName : rows->first().symbol, rows->first().paragraph);
    m_filters->setRecommendation(id, reference);
    narrow();
}

storage::ChangeFilter History::filter() const
{
    auto filter = m_filters->filter();
    filter.text = m_text;
    return filter;
}

void History::narrow()
{
    m_limit = step;
    reload();
}

void History::clearFilters()
{
    m_search->clear();
    m_text.clear();
    m_filters->clear();
    narrow();
}

void History::reload()
{
    m_stale = true;
    if (!m_session || !isVisible())
        return; // read when the page is shown
    m_stale = false;
    const auto generation = ++m_generation;
    const items::Source source {m_session->store().path(), m_session->store().context()};
    const auto task = items::readOnWorker<HistoryReading>(
        source, [filter = filter(), limit = m_limit](const storage::Reader &db) { return readHistory(db, filter, limit); });
    work::whenDone(
        this, task, [this, generation](const domain::Result<HistoryReading> &reading) { take(generation, reading); });
}

void History::take(quint64 generation, const domain::Result<HistoryReading> &reading)
{
    if (generation != m_generation)
        return;
    if (!reading) {
        Q_EMIT failed(reading.error());
        return;
    }
    const qint64 current = m_wanted.value_or(m_view->currentIndex().data(items::HistoryModel::IdRole).toLongLong());
    m_wanted.reset();
    m_reading = *reading;
    m_model->setChanges(m_reading.changes);
    m_filters->setChoices(m_reading.actors, m_reading.intents);
    showState();
    if (!goTo(current))
        m_view->setCurrentIndex(m_ends->index(0, 0));
    showChange();
    Q_EMIT shown();
}

bool History::goTo(qint64 change)
{
    for (int row = 0; row < m_ends->rowCount(); ++row) {
        const QModelIndex index = m_ends->index(row, 0);
        if (index.data(items::HistoryModel::IdRole).toLongLong() == change) {
            m_view->setCurrentIndex(index);
            return true;
        }
    }
    return false;
}

/// The later change may be one that the filters keep out.
void History::showLater(domain::ChangeId id)
{
    if (goTo(id.value()))
        return;
    m_wanted = id.value();
    clearFilters();
}

void History::showChange()
{
    const QModelIndex index = m_view->currentIndex();
    if (!m_session || !index.isValid()) {
        m_panel->setFacts({}, HistoryDelegate::End::Nothing);
        return;
    }
    const domain::ChangeId id(index.data(items::HistoryModel::IdRole).toLongLong());
    const auto facts = m_session->store().read([id](const storage::Reader &db) { return ChangeFacts::read(db, id); });
    m_panel->setFacts(facts ? std::optional(*facts) : std::nullopt,
        static_cast<HistoryDelegate::End>(index.data(HistoryDelegate::EndRole).toInt()));
}

void History::showState()
{
    const bool filtered = filter() != storage::ChangeFilter {};
    m_header->setContext(m_reading.changes.isEmpty() ? QString() : tr("%n change(s)", nullptr, m_ends->rowCount()));
    m_empty->setTexts(filtered ? tr("No change fits these filters") : tr("Nothing was changed yet"),
        filtered ? QString() : tr("Every change made in this workspace will stand here."));
    m_empty->setAction(filtered ? tr("Clear filters") : QString());
    m_stack->setCurrentIndex(m_ends->rowCount() > 0 ? 0 : 1);
    m_older->setVisible(m_reading.more);
}

QString History::sentence(const storage::Change &change) const
{
    const auto story = m_reading.stories.constFind(change.id.value());
    return story == m_reading.stories.constEnd() ? QString() : story->sentence(m_surroundings.language.wording());
}

void History::undo(const QModelIndex &index)
{
    const auto end = static_cast<HistoryDelegate::End>(index.data(HistoryDelegate::EndRole).toInt());
    if (m_session && index.isValid() && end == HistoryDelegate::End::Undo)
        m_session->revert(domain::ChangeId(index.data(items::HistoryModel::IdRole).toLongLong()));
}

void History::open(const QModelIndex &index)
{
    const auto story = m_reading.stories.constFind(index.data(items::HistoryModel::IdRole).toLongLong());
    if (story != m_reading.stories.constEnd() && story->recommendation())
        Q_EMIT recommendationRequested(*story->recommendation());
}

} // namespace ui
