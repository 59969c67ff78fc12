// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/actionspane.h"

#include "domain/plan.h"
#include "items/reading.h"
#include "ui/editing/actiondialog.h"
#include "ui/editing/confirmdialog.h"
#include "ui/editing/planedits.h"
#include "ui/frame/language.h"
#include "ui/frame/retranslate.h"
#include "ui/frame/session.h"
#include "ui/frame/settings.h"
#include "ui/plan/actionpanel.h"
#include "ui/plan/planstrip.h"
#include "ui/widgets/emptystate.h"

#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using Model = items::PlanModel;
using Reading = storage::plan::Reading;

namespace {

const QString splitterState = u"plan.splitter"_s;
const QString zoomState = u"plan.zoom"_s;
constexpr int panelWidth = 340;

} // namespace

ActionsPane::ActionsPane(const Surroundings &surroundings, const PlanCommands &commands, QWidget *parent)
    : QWidget(parent)
    , m_surroundings(surroundings)
    , m_commands(commands)
    , m_model(surroundings.language.wording(), surroundings.clock)
    , m_strip(new PlanStrip(commands, this))
    , m_view(new PlanView(m_model, surroundings.clock, this))
    , m_time(new QScrollBar(Qt::Horizontal, this))
    , m_list(new QWidget(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_panel(new ActionPanel(surroundings, m_model, commands.back, this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
{
    setObjectName(u"actionsPane"_s);
    setFocusProxy(m_view);
    makeBody();
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_view->addActions({commands.edit, commands.markDone, commands.drop, commands.remove});
    m_panel->addAction(commands.back);
    const auto changedRow = [this] {
        m_panel->showRow(m_view->currentIndex());
        Q_EMIT changed();
    };
    connect(m_view, &PlanView::currentRowChanged, this, changedRow);
    connect(m_view, &PlanView::scaleChanged, this, &ActionsPane::showScroll);
    connect(m_view, &PlanView::opened, this, &ActionsPane::open);
    connect(m_view, &PlanView::datesMoved, this, [this](domain::ActionId id, QDate starts, QDate due) {
        if (isWritable())
            edits::moveDates(*m_session, id, starts, due);
    });
    connect(m_time, &QScrollBar::valueChanged, m_view, &PlanView::setTimePosition);
    connect(m_strip, &PlanStrip::changed, this, &ActionsPane::filter);
    connect(m_strip, &PlanStrip::clearRequested, this, &ActionsPane::clearRequested);
    connect(m_panel, &ActionPanel::editRequested, this, &ActionsPane::edit);
    connect(m_panel, &ActionPanel::doneRequested, this, &ActionsPane::markDone);
    connect(m_panel, &ActionPanel::recommendationRequested, this, &ActionsPane::recommendationRequested);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (m_model.allActions() == 0)
            createAction();
        else
            Q_EMIT clearRequested();
    });
    connect(commands.zoomIn, &QAction::triggered, this, [this] { m_view->zoom(TimeScale::step); });
    connect(commands.zoomOut, &QAction::triggered, this, [this] { m_view->zoom(1 / TimeScale::step); });
    connect(commands.zoomFit, &QAction::triggered, m_view, &PlanView::zoomToFit);
    connect(commands.today, &QAction::triggered, m_view, &PlanView::showToday);
    bool kept = false;
    if (const double zoom = QString::fromLatin1(m_surroundings.settings.state(zoomState)).toDouble(&kept); kept)
        m_view->setPerDay(zoom);
    retranslate(this, [this] { retranslateAll(); });
}

ActionsPane::~ActionsPane()
{
    m_view->disconnect(this);
}

void ActionsPane::makeBody()
{
    m_time->setObjectName(u"timeScroll"_s);
    m_time->hide();
    m_empty->setObjectName(u"planEmpty"_s);
    auto *rows = new QVBoxLayout(m_list);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    rows->addWidget(m_stack, 1);
    rows->addWidget(m_time);
    m_splitter->setObjectName(u"planSplitter"_s);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_panel);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    connect(m_splitter, &QSplitter::splitterMoved, this, &ActionsPane::saveLayout);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_strip);
    column->addWidget(m_splitter, 1);
    const QByteArray kept = m_surroundings.settings.state(splitterState);
    if (kept.isEmpty() || !m_splitter->restoreState(kept))
        m_splitter->setSizes({900, panelWidth});
    m_splitter->setHandleWidth(1);
}

void ActionsPane::retranslateAll()
{
    const auto &wording = m_surroundings.language.wording();
    m_strip->setWording(wording);
    m_model.setWording(wording);
    m_model.setHeaders({tr("Action"), tr("Institution"), tr("Status"), tr("Start"), tr("Due"), tr("Done"), tr("Budget"),
                           tr("Rec.", "short for recommendations"), tr("Timeline")},
        tr("Without a cluster"));
    m_view->setWording(wording);
    m_view->setAccessibleName(tr("Action plan"));
    m_time->setAccessibleName(tr("Days shown"));
    showState();
}

void ActionsPane::setSession(Session *session)
{
    m_session = session;
    for (auto *dialog : findChildren<EditDialog *>())
        dialog->close();
    ++m_generation;
    m_read = false;
    m_wanted.reset();
    m_model.setReading(nullptr);
    m_panel->setWritable(isWritable());
    m_view->setDatesMovable(isWritable());
    m_panel->showRow({});
    m_strip->clear();
    filter();
}

void ActionsPane::reload()
{
    if (!m_session)
        return;
    const auto generation = ++m_generation;
    const items::Source source{m_session->store().path(), m_session->store().context()};
    const auto task =
        items::readOnWorker<Reading>(source, [](const storage::Reader &db) { return storage::plan::read(db); });
    work::whenDone(
        this, task, [this, generation](const domain::Result<Reading> &reading) { take(generation, reading); });
}

void ActionsPane::take(quint64 generation, const domain::Result<Reading> &reading)
{
    if (generation != m_generation)
        return;
    if (!reading) {
        Q_EMIT failed(reading.error());
        return;
    }
    m_read = true;
    m_model.setReading(std::make_shared<const Reading>(*reading));
    m_strip->setInstitutions(m_model.reading().institutions);
    if (m_wanted && m_view->setCurrentAction(*m_wanted))
        m_wanted.reset();
    if (!m_view->currentIndex().isValid() && m_model.rowCount() > 0)
        m_view->setCurrentIndex(m_model.index(0, 0, m_model.index(0, 0)));
    m_panel->showRow(m_view->currentIndex());
    showState();
    Q_EMIT changed();
    Q_EMIT shown();
}

void ActionsPane::search(const QString &text)
{
    m_text = text;
    filter();
}

void ActionsPane::clearFilters()
{
    m_text.clear();
    m_strip->clear();
    filter();
}

void ActionsPane::filter()
{
    items::PlanFilter filter = m_strip->filter();
    filter.text = m_text;
    m_model.setFilter(filter);
    if (!m_view->currentIndex().isValid() && m_model.rowCount() > 0)
        m_view->setCurrentIndex(m_model.index(0, 0, m_model.index(0, 0)));
    showState();
    Q_EMIT changed();
}

/// Why there is nothing to see, and the way out.
void ActionsPane::showState()
{
    const bool none = m_read && m_model.shownActions() == 0;
    m_stack->setCurrentIndex(none ? 1 : 0);
    showScroll();
    if (m_model.allActions() == 0) {
        m_empty->setIconName(u"view-list-tree"_s);
        m_empty->setTexts(
            tr("There are no actions yet"), tr("An action says who does what until when for which recommendations."));
        m_empty->setAction(isWritable() ? tr("New action…") : QString(), u"list-add"_s);
        return;
    }
    m_empty->setIconName(u"view-filter"_s);
    m_empty->setTexts(tr("No action matches these filters"),
        tr("There are %1 without them.").arg(m_surroundings.language.wording().number(m_model.allActions())));
    m_empty->setAction(tr("Clear filters"));
}

void ActionsPane::showScroll()
{
    const auto &scale = m_view->scale();
    const bool timeline = m_view->mode() == PlanView::Mode::Timeline;
    const QSignalBlocker quiet(m_time); // it shows where the view is, and does not move it
    m_time->setVisible(timeline && m_stack->currentIndex() == 0 && scale.length() > scale.width());
    m_time->setRange(0, std::max(0, scale.length() - scale.width()));
    m_time->setPageStep(scale.width());
    m_time->setSingleStep(std::max(1, scale.width() / 12));
    m_time->setValue(scale.position());
    if (m_read)
        m_surroundings.settings.setState(zoomState, QByteArray::number(scale.perDay()));
}

void ActionsPane::setMode(PlanView::Mode mode)
{
    m_strip->setZoomShown(mode == PlanView::Mode::Timeline);
    m_view->setMode(mode);
}

bool ActionsPane::isWritable() const
{
    return m_session && !m_session->store().isReadOnly();
}

bool ActionsPane::hasCurrent() const
{
    return m_session && m_view->currentAction().has_value();
}

bool ActionsPane::isCurrentOpen() const
{
    const auto *entry = m_model.actionAt(m_view->currentIndex());
    return entry && domain::isOpen(entry->action.status);
}

void ActionsPane::setNarrow(bool narrow)
{
    m_narrow = narrow;
    placeDetail();
}

void ActionsPane::setCompact(bool compact)
{
    m_view->setCompact(compact);
}

void ActionsPane::placeDetail()
{
    const bool wanted = m_commands.showDetail->isChecked();
    const bool panelHadFocus = m_panel->isAncestorOf(focusWidget());
    m_panel->setAsPage(m_narrow);
    m_panel->setMinimumWidth(m_narrow ? 0 : 280);
    m_list->setVisible(!m_narrow || !wanted);
    m_panel->setVisible(wanted);
    if (m_narrow && wanted)
        m_panel->setFocus(Qt::OtherFocusReason);
    else if (panelHadFocus && !wanted)
        m_view->setFocus(Qt::OtherFocusReason);
}

void ActionsPane::saveLayout()
{
    m_surroundings.settings.setState(splitterState, m_splitter->saveState());
}

/// An action is edited; a recommendation is gone to; a cluster opens and closes.
void ActionsPane::open(const QModelIndex &index)
{
    switch (index.data(Model::KindRole).toInt()) {
    case Model::ClusterRow:
        m_view->toggleBranch();
        break;
    case Model::ActionRow:
        edit();
        break;
    default:
        Q_EMIT recommendationRequested(domain::RecommendationId(index.data(Model::IdRole).toLongLong()));
        break;
    }
}

void ActionsPane::start(EditDialog *dialog)
{
    // Back to the row it was opened from, wherever the focus would go by itself.
    connect(dialog, &QDialog::finished, m_view, [this] { m_view->setFocus(Qt::OtherFocusReason); });
    dialog->start();
}

void ActionsPane::createAction()
{
    if (!isWritable())
        return;
    auto *dialog = new ActionDialog(m_surroundings, *m_session, std::nullopt, {}, this);
    connect(dialog, &ActionDialog::saved, this, [this](domain::ActionId id) { m_wanted = id; });
    start(dialog);
}

void ActionsPane::edit()
{
    if (!isWritable() || !m_view->currentIndex().isValid())
        return;
    if (m_view->currentIndex().data(Model::KindRole).toInt() == Model::RecommendationRow && m_view->hasFocus())
        return open(m_view->currentIndex());
    if (const auto id = m_view->currentAction())
        start(new ActionDialog(m_surroundings, *m_session, id, {}, this));
    else
        m_view->toggleBranch();
}

void ActionsPane::markDone()
{
    if (const auto id = m_view->currentAction(); id && isWritable() && isCurrentOpen())
        edits::markDone(*m_session, *id, domain::today(m_surroundings.clock));
}

void ActionsPane::drop()
{
    if (const auto id = m_view->currentAction(); id && isWritable() && isCurrentOpen())
        edits::drop(*m_session, *id);
}

void ActionsPane::remove()
{
    const auto *entry = m_model.actionAt(m_view->currentIndex());
    if (!entry || !isWritable())
        return;
    const auto words = [this, title = entry->action.title,
                           served = static_cast<int>(entry->served.size())]() -> ConfirmDialog::Words {
        const QString name = title.preferred(m_surroundings.language.current());
        QString text = tr("“%1” goes from the plan, with its dates, result and budget.").arg(name);
        if (served > 0)
            text += u' ' + tr("The %n recommendation(s) it serves stay and lose this action.", nullptr, served);
        return {tr("Delete action"), text + u' ' + tr("This can be undone."), tr("Delete")};
    };
    auto *dialog = new ConfirmDialog(
        m_surroundings, *m_session, words, [session = m_session, id = *entry->action.id] { return session && edits::removeAction(*session, id); }, this);
    setSubject(dialog, {u"action"_s, entry->action.id->value()});
    start(dialog);
}

} // namespace ui
