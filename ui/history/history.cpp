// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/history.h"

#include "items/historymodel.h"
#include "items/reading.h"
#include "ui/frame/language.h"
#include "ui/frame/retranslate.h"
#include "ui/frame/session.h"
#include "ui/history/historydelegate.h"
#include "ui/theme/icons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/pageheader.h"

#include <QAction>
#include <QComboBox>
#include <QListView>
#include <QSortFilterProxyModel>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr int step = 500; ///< changes read at a time
}

/// Those of one person or of one kind; and what can still be done about each.
class HistoryFilter : public QSortFilterProxyModel
{
public:
    HistoryFilter(const HistoryReading &reading, QObject *parent)
        : QSortFilterProxyModel(parent)
        , m_reading(reading)
    {
    }
    void setChoice(const QString &actor, std::optional<int> intent)
    {
        m_actor = actor;
        m_intent = intent;
        invalidateFilter();
    }
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        return role == HistoryDelegate::EndRole ? QVariant(static_cast<int>(end(index))) : QSortFilterProxyModel::data(index, role);
    }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        const QModelIndex index = sourceModel()->index(row, 0, parent);
        return (m_actor.isEmpty() || index.data(items::HistoryModel::ActorRole).toString() == m_actor)
            && (!m_intent || index.data(items::HistoryModel::IntentRole).toInt() == *m_intent);
    }

private:
    [[nodiscard]] HistoryDelegate::End end(const QModelIndex &index) const
    {
        const bool movedOn = m_reading.movedOn.contains(index.data(items::HistoryModel::IdRole).toLongLong());
        return HistoryDelegate::endOf(index, movedOn, m_readOnly);
    }

    const HistoryReading &m_reading;
    QString m_actor;
    std::optional<int> m_intent;
    bool m_readOnly = false;
};

History::History(const Surroundings &surroundings, QWidget *parent)
    : Page(parent)
    , m_surroundings(surroundings)
    , m_header(new PageHeader)
    , m_actors(new QComboBox)
    , m_intents(new QComboBox)
    , m_stack(new QStackedWidget)
    , m_view(new QListView)
    , m_older(new LinkButton)
    , m_empty(new EmptyState)
    , m_model(new items::HistoryModel(
          surroundings.language.wording(), [this](const storage::Change &change) { return sentence(change); }, this))
    , m_filter(new HistoryFilter(m_reading, this))
    , m_undoAction(new QAction(this))
    , m_openAction(new QAction(this))
    , m_limit(step)
{
    setObjectName(u"history"_s);
    setFocusProxy(m_view);
    makeFilters();
    makeList();
    m_empty->setObjectName(u"historyEmpty"_s);
    m_empty->setIconName(u"view-history"_s);
    m_older->setObjectName(u"olderChanges"_s);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_stack, 1);
    column->addWidget(m_older, 0, Qt::AlignHCenter);
    connect(m_older, &LinkButton::clicked, this, [this] {
        m_limit += step;
        reload();
    });
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        m_actors->setCurrentIndex(0);
        m_intents->setCurrentIndex(0);
        applyFilters();
    });
    retranslate(this, [this] { retranslateTexts(); });
}

void History::makeFilters()
{
    m_actors->setObjectName(u"actorFilter"_s);
    m_intents->setObjectName(u"intentFilter"_s);
    for (QComboBox *box : {m_actors, m_intents}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(15);
        m_header->addTrailing(box);
        connect(box, &QComboBox::activated, this, &History::applyFilters);
    }
}

void History::makeList()
{
    m_filter->setSourceModel(m_model);
    m_view->setObjectName(u"changes"_s);
    m_view->setModel(m_filter);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setUniformItemSizes(true);
    m_view->setMouseTracking(true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
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
    m_model->setWording(m_surroundings.language.wording());
    m_header->setTitle(tr("History"));
    m_view->setAccessibleName(tr("Changes, newest first"));
    m_actors->setAccessibleName(tr("Who"));
    m_intents->setAccessibleName(tr("What"));
    m_older->setText(tr("Show older changes"));
    m_openAction->setText(tr("Open the recommendation"));
    m_undoAction->setText(tr("Undo this change"));
    fillFilters();
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
    m_actors->setCurrentIndex(0);
    m_intents->setCurrentIndex(0);
    m_stale = true;
    if (session) {
        m_filter->setReadOnly(session->store().isReadOnly());
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

void History::focusSearch()
{
    m_view->setFocus();
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
        source, [limit = m_limit](const storage::Reader &db) { return readHistory(db, limit); });
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
    const qint64 current = m_view->currentIndex().data(items::HistoryModel::IdRole).toLongLong();
    m_reading = *reading;
    m_model->setChanges(m_reading.changes);
    fillFilters();
    applyFilters();
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        const QModelIndex index = m_filter->index(row, 0);
        if (index.data(items::HistoryModel::IdRole).toLongLong() == current)
            m_view->setCurrentIndex(index);
    }
    Q_EMIT shown();
}

void History::fillFilters()
{
    const QVariant actor = m_actors->currentData();
    const QVariant intent = m_intents->currentData();
    QStringList actors;
    QList<int> intents;
    for (const storage::Change &change : std::as_const(m_reading.changes)) {
        if (!actors.contains(change.actor))
            actors.append(change.actor);
        if (const int kind = static_cast<int>(change.intent); !intents.contains(kind))
            intents.append(kind);
    }
    actors.sort(Qt::CaseInsensitive);
    std::sort(intents.begin(), intents.end());
    m_actors->clear();
    m_actors->addItem(tr("Everybody"));
    for (const QString &name : std::as_const(actors))
        m_actors->addItem(name, name);
    m_intents->clear();
    m_intents->addItem(tr("All changes"));
    for (const int kind : std::as_const(intents))
        m_intents->addItem(Story::kind(static_cast<storage::Intent>(kind)), kind);
    m_actors->setCurrentIndex(std::max(0, actor.isValid() ? m_actors->findData(actor) : 0));
    m_intents->setCurrentIndex(std::max(0, intent.isValid() ? m_intents->findData(intent) : 0));
}

void History::applyFilters()
{
    const QVariant intent = m_intents->currentData();
    m_filter->setChoice(m_actors->currentData().toString(), intent.isValid() ? std::optional(intent.toInt()) : std::nullopt);
    showState();
}

void History::showState()
{
    const bool filtered = m_actors->currentIndex() > 0 || m_intents->currentIndex() > 0;
    m_header->setContext(m_reading.changes.isEmpty() ? QString() : tr("%n change(s)", nullptr, m_filter->rowCount()));
    m_empty->setTexts(filtered ? tr("No change fits these filters") : tr("Nothing was changed yet"),
        filtered ? QString() : tr("Every change made in this workspace will stand here."));
    m_empty->setAction(filtered ? tr("Clear filters") : QString());
    m_stack->setCurrentIndex(m_filter->rowCount() > 0 ? 0 : 1);
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
