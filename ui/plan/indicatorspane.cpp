// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/indicatorspane.h"

#include "items/reading.h"
#include "ui/editing/confirmdialog.h"
#include "ui/editing/indicatordialog.h"
#include "ui/editing/planedits.h"
#include "ui/editing/valuedialog.h"
#include "ui/frame/language.h"
#include "ui/frame/retranslate.h"
#include "ui/frame/session.h"
#include "ui/frame/settings.h"
#include "ui/plan/indicatorpanel.h"
#include "ui/plan/indicatortable.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/emptystate.h"

#include <QPainter>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

const QString splitterState = u"plan.indicators.splitter"_s;
constexpr int besideFrom = 1080; ///< wide enough for the list and the chart side by side

} // namespace

IndicatorsPane::IndicatorsPane(const Surroundings &surroundings, const PlanCommands &commands, QWidget *parent)
    : QWidget(parent)
    , m_surroundings(surroundings)
    , m_commands(commands)
    , m_model(surroundings.language.wording())
    , m_table(new IndicatorTable(m_model, this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_panel(new IndicatorPanel(surroundings, this))
{
    setObjectName(u"indicatorsPane"_s);
    setFocusProxy(m_table);
    m_empty->setObjectName(u"indicatorsEmpty"_s);
    m_splitter->setObjectName(u"indicatorsSplitter"_s);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_panel);
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    connectParts();
    retranslate(this, [this] { retranslateAll(); });
}

IndicatorsPane::~IndicatorsPane()
{
    m_table->disconnect(this);
}

void IndicatorsPane::connectParts()
{
    for (auto *view : QList<QTableView *>{m_table, m_panel->values()}) {
        view->setContextMenuPolicy(Qt::ActionsContextMenu);
        view->addActions({m_commands.edit, m_commands.record, m_commands.remove});
    }
    connect(m_table, &IndicatorTable::currentRowChanged, this, [this] {
        fillDetail();
        Q_EMIT changed();
    });
    connect(m_table, &QTableView::doubleClicked, this, [this] { edit(); });
    connect(m_panel->values(), &QTableView::doubleClicked, this, [this] { editValue(); });
    connect(m_panel, &IndicatorPanel::editRequested, this, [this] {
        if (const auto *entry = current(); entry && isWritable())
            start(new IndicatorDialog(m_surroundings, *m_session, entry->indicator.id, {}, this));
    });
    connect(m_panel, &IndicatorPanel::recordRequested, this, &IndicatorsPane::record);
    connect(m_splitter, &QSplitter::splitterMoved, this,
        [this] { m_surroundings.settings.setState(splitterState, m_splitter->saveState()); });
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (m_model.all() == 0)
            createIndicator();
        else
            Q_EMIT clearRequested();
    });
    const QByteArray kept = m_surroundings.settings.state(splitterState);
    if (kept.isEmpty() || !m_splitter->restoreState(kept))
        m_splitter->setSizes({500, 500});
    m_splitter->setHandleWidth(1);
}

void IndicatorsPane::retranslateAll()
{
    const auto &wording = m_surroundings.language.wording();
    m_kept = m_table->currentIndicator();
    m_model.setHeaders({tr("Indicator"), tr("Last value"), tr("Target"), tr("Progress", "on the way to the target"),
        tr("Periodicity"), tr("Source")});
    m_model.setWording(wording);
    if (m_kept)
        m_table->setCurrentRow(m_model.rowOf(*m_kept));
    m_table->setAccessibleName(tr("Indicators"));
    fillDetail();
    showState();
}

void IndicatorsPane::setSession(Session *session)
{
    m_session = session;
    for (auto *dialog : findChildren<EditDialog *>())
        dialog->close();
    ++m_generation;
    m_read = false;
    m_kept.reset();
    m_model.setEntries({});
    fillDetail();
}

void IndicatorsPane::reload()
{
    if (!m_session)
        return;
    const auto generation = ++m_generation;
    const items::Source source{m_session->store().path(), m_session->store().context()};
    const auto task =
        items::readOnWorker<Entries>(source, [](const storage::Reader &db) { return storage::plan::indicators(db); });
    work::whenDone(
        this, task, [this, generation](const domain::Result<Entries> &entries) { take(generation, entries); });
}

void IndicatorsPane::take(quint64 generation, const domain::Result<Entries> &entries)
{
    if (generation != m_generation)
        return;
    if (!entries) {
        Q_EMIT failed(entries.error());
        return;
    }
    m_read = true;
    const auto kept = m_kept ? m_kept : m_table->currentIndicator();
    m_kept.reset();
    m_model.setEntries(*entries);
    m_table->setCurrentRow(std::max(0, kept ? m_model.rowOf(*kept) : 0));
    fillDetail();
    showState();
    Q_EMIT changed();
    Q_EMIT shown();
}

void IndicatorsPane::search(const QString &text)
{
    const auto kept = m_table->currentIndicator();
    m_model.setFilter(text);
    m_table->setCurrentRow(std::max(0, kept ? m_model.rowOf(*kept) : 0));
    fillDetail();
    showState();
    Q_EMIT changed();
}

void IndicatorsPane::showState()
{
    const bool none = m_read && m_model.rowCount() == 0;
    m_stack->setCurrentIndex(none ? 1 : 0);
    if (m_model.all() == 0) {
        m_empty->setIconName(u"office-chart-line"_s);
        m_empty->setTexts(
            tr("There are no indicators yet"), tr("An indicator says by figures how far something has come."));
        m_empty->setAction(isWritable() ? tr("New indicator…") : QString(), u"list-add"_s);
        return;
    }
    m_empty->setIconName(u"view-filter"_s);
    m_empty->setTexts(tr("No indicator matches the search"), {});
    m_empty->setAction(tr("Clear filters"));
}

const storage::plan::IndicatorEntry *IndicatorsPane::current() const
{
    return m_model.at(m_table->currentIndex().row());
}

bool IndicatorsPane::isWritable() const
{
    return m_session && !m_session->store().isReadOnly();
}

bool IndicatorsPane::hasCurrent() const
{
    return m_session && current();
}

void IndicatorsPane::fillDetail()
{
    const auto *entry = current();
    m_panel->showEntry(entry ? std::optional(*entry) : std::nullopt, isWritable());
}

bool IndicatorsPane::isInValues() const
{
    return m_panel->values()->hasFocus();
}

void IndicatorsPane::start(EditDialog *dialog)
{
    QWidget *from = isInValues() ? static_cast<QWidget *>(m_panel->values()) : m_table;
    connect(dialog, &QDialog::finished, from, [from] { from->setFocus(Qt::OtherFocusReason); });
    dialog->start();
}

void IndicatorsPane::createIndicator()
{
    if (!isWritable())
        return;
    auto *dialog = new IndicatorDialog(m_surroundings, *m_session, std::nullopt, {}, this);
    connect(dialog, &IndicatorDialog::saved, this, [this](domain::IndicatorId id) {
        m_kept = id;
        reload();
    });
    start(dialog);
}

void IndicatorsPane::record()
{
    if (const auto *entry = current(); entry && isWritable())
        start(new ValueDialog(m_surroundings, *m_session, {*entry->indicator.id}, std::nullopt, this));
}

void IndicatorsPane::edit()
{
    if (isInValues())
        return editValue();
    if (const auto *entry = current(); entry && isWritable())
        start(new IndicatorDialog(m_surroundings, *m_session, entry->indicator.id, {}, this));
}

void IndicatorsPane::editValue()
{
    const auto *value = m_panel->currentValue();
    if (value && isWritable())
        start(new ValueDialog(m_surroundings, *m_session, {value->indicator}, value->id, this));
}

void IndicatorsPane::remove()
{
    if (isInValues())
        removeValue();
    else
        removeIndicator();
}

/// A value is taken away at once: the bar that offers to undo it says so.
void IndicatorsPane::removeValue()
{
    const auto *value = m_panel->currentValue();
    if (value && isWritable())
        edits::removeValue(*m_session, *value->id);
}

void IndicatorsPane::removeIndicator()
{
    const auto *entry = current();
    if (!entry || !isWritable())
        return;
    const auto words = [this, name = entry->indicator.name, values = static_cast<int>(entry->values.size()),
                           served = entry->recommendations]() -> ConfirmDialog::Words {
        QStringList text{
            tr("“%1” goes, with its baseline and target.").arg(name.preferred(m_surroundings.language.current()))};
        if (values > 0)
            text << tr("Its %n value(s) go with it.", nullptr, values);
        if (served > 0)
            text << tr("The %n recommendation(s) it serves stay and lose this indicator.", nullptr, served);
        text << tr("This can be undone.");
        return {tr("Delete indicator"), text.join(u' '), tr("Delete")};
    };
    auto *dialog = new ConfirmDialog(
        m_surroundings, *m_session, words, [session = m_session, id = *entry->indicator.id] { return session && edits::removeIndicator(*session, id); }, this);
    setSubject(dialog, {u"indicator"_s, entry->indicator.id->value()});
    start(dialog);
}

void IndicatorsPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const auto wanted = width() >= besideFrom ? Qt::Horizontal : Qt::Vertical;
    if (m_splitter->orientation() == wanted)
        return;
    m_splitter->setOrientation(wanted);
    m_splitter->setSizes(wanted == Qt::Horizontal ? QList<int>{width() * 11 / 20, width() * 9 / 20}
                                                  : QList<int>{height() * 2 / 5, height() * 3 / 5});
}

void IndicatorsPane::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), tokens(this).base);
}

} // namespace ui
