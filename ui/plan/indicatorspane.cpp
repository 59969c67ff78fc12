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
#include "ui/plan/indicatorchart.h"
#include "ui/plan/indicatortable.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/tablecopy.h"
#include "wording/figures.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPainter>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

const QString splitterState = u"plan.indicators.splitter"_s;
const QString howState = u"plan.indicators.how"_s;
constexpr int besideFrom = 1080; ///< wide enough for the list and the chart side by side
enum Picture { Chart, Table, NoValues };

} // namespace

IndicatorsPane::IndicatorsPane(const Surroundings &surroundings, const PlanCommands &commands, QWidget *parent)
    : QWidget(parent)
    , m_surroundings(surroundings)
    , m_commands(commands)
    , m_model(surroundings.language.wording())
    , m_values(surroundings.language.wording())
    , m_table(new IndicatorTable(m_model, this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
{
    setObjectName(u"indicatorsPane"_s);
    setFocusProxy(m_table);
    m_empty->setObjectName(u"indicatorsEmpty"_s);
    m_splitter->setObjectName(u"indicatorsSplitter"_s);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(makeDetail());
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

QWidget *IndicatorsPane::makeDetail()
{
    m_detail = new QWidget(this);
    m_detail->setObjectName(u"indicatorDetail"_s);
    m_name = new Label({}, Role::ItemTitle, Ink::Text, m_detail);
    m_name->setObjectName(u"indicatorTitle"_s);
    m_name->setWordWrap(true);
    m_name->setProperty("content", true);
    m_facts = new Label({}, Role::Label, Ink::Text2, m_detail);
    m_facts->setObjectName(u"indicatorFacts"_s);
    m_facts->setWordWrap(true);
    m_facts->setProperty("content", true);
    m_sourceLine = new Label({}, Role::Label, Ink::Text3, m_detail);
    m_sourceLine->setWordWrap(true);
    m_sourceLine->setProperty("content", true);
    m_edit = new LinkButton({}, Role::Label, m_detail);
    m_edit->setObjectName(u"editIndicator"_s);
    m_record = new QPushButton(icon(u"list-add"_s), {}, m_detail);
    m_record->setObjectName(u"recordValue"_s);
    Style::setSmall(m_record);
    m_how = new SegmentedControl(QStringList {{}, {}}, m_detail);
    m_how->setObjectName(u"valuesAs"_s);
    makeValues();
    auto *heads = new QVBoxLayout;
    heads->setSpacing(2);
    heads->addWidget(m_name);
    heads->addWidget(m_facts);
    heads->addWidget(m_sourceLine);
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    row->addLayout(heads, 1);
    row->addWidget(m_edit, 0, Qt::AlignTop);
    auto *verbs = new QHBoxLayout;
    verbs->addWidget(m_how);
    verbs->addStretch(1);
    verbs->addWidget(m_record);
    auto *column = new QVBoxLayout(m_detail);
    column->setContentsMargins(16, 10, 16, 8);
    column->setSpacing(8);
    column->addLayout(row);
    column->addLayout(verbs);
    column->addWidget(m_pictures, 1);
    return m_detail;
}

void IndicatorsPane::makeValues()
{
    m_chart = new IndicatorChart(m_detail);
    m_valueTable = new QTableView(m_detail);
    m_valueTable->setObjectName(u"valueTable"_s);
    m_valueTable->setModel(&m_values);
    m_valueTable->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_valueTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_valueTable->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_valueTable->setTabKeyNavigation(false);
    m_valueTable->setShowGrid(false);
    m_valueTable->setFrameShape(QFrame::NoFrame);
    m_valueTable->verticalHeader()->hide();
    m_valueTable->verticalHeader()->setDefaultSectionSize(28);
    m_valueTable->horizontalHeader()->setStretchLastSection(true);
    m_valueTable->horizontalHeader()->setHighlightSections(false);
    copyAsTable(m_valueTable);
    m_noValues = new Label({}, Role::Body, Ink::Text3, m_detail);
    m_noValues->setWordWrap(true);
    m_noValues->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_pictures = new QStackedWidget(m_detail);
    m_pictures->addWidget(m_chart);
    m_pictures->addWidget(m_valueTable);
    m_pictures->addWidget(m_noValues);
    m_how->setCurrentIndex(m_surroundings.settings.state(howState) == "table" ? Table : Chart);
}

void IndicatorsPane::connectParts()
{
    m_table->addAction(m_commands.edit);
    m_table->addAction(m_commands.remove);
    m_valueTable->addAction(m_commands.edit);
    m_valueTable->addAction(m_commands.remove);
    connect(m_table, &IndicatorTable::currentRowChanged, this, [this] {
        fillDetail();
        Q_EMIT changed();
    });
    connect(m_table, &QTableView::doubleClicked, this, [this] { edit(); });
    connect(m_valueTable, &QTableView::doubleClicked, this, [this] { editValue(); });
    connect(m_edit, &LinkButton::clicked, this, [this] {
        if (const auto *entry = current(); entry && m_session)
            start(new IndicatorDialog(m_surroundings, *m_session, entry->indicator.id, {}, this));
    });
    connect(m_record, &QPushButton::clicked, this, &IndicatorsPane::record);
    connect(m_how, &SegmentedControl::chosen, this, [this](int index) {
        m_surroundings.settings.setState(howState, index == Table ? "table" : "chart");
        fillDetail();
    });
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_surroundings.settings.setState(splitterState, m_splitter->saveState()); });
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
    m_model.setHeaders({tr("Indicator"), tr("Last value"), tr("Target"), tr("Way to the target"), tr("Periodicity"), tr("Source")});
    m_model.setWording(wording);
    if (m_kept)
        m_table->setCurrentRow(m_model.rowOf(*m_kept));
    m_values.setWording(wording);
    m_values.setHeaders({tr("Date"), tr("Category"), tr("Value"), tr("Note")}, tr("The whole"));
    m_chart->setWhole(tr("whole", "the line of a chart that is no category"));
    m_table->setAccessibleName(tr("Indicators"));
    m_valueTable->setAccessibleName(tr("Values of the indicator"));
    m_edit->setText(tr("Edit…"));
    m_edit->setAccessibleName(tr("Edit the indicator"));
    m_record->setText(tr("Record a value…"));
    m_how->setAccessibleName(tr("Show the values as"));
    m_how->setSegmentText(Chart, tr("Chart"));
    m_how->setSegmentText(Table, tr("Table"));
    m_noValues->setText(tr("No value was recorded yet."));
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
    const items::Source source {m_session->store().path(), m_session->store().context()};
    const auto task = items::readOnWorker<Entries>(source, [](const storage::Reader &db) { return storage::plan::indicators(db); });
    work::whenDone(this, task, [this, generation](const domain::Result<Entries> &entries) { take(generation, entries); });
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
        m_empty->setTexts(tr("There are no indicators yet"), tr("An indicator says by figures how far something has come."));
        m_empty->setAction(tr("New indicator…"), u"list-add"_s);
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

bool IndicatorsPane::hasCurrent() const
{
    return m_session && current();
}

void IndicatorsPane::fillDetail()
{
    const auto *entry = current();
    const bool writable = m_session && !m_session->store().isReadOnly();
    for (QWidget *each : QList<QWidget *> {m_name, m_facts, m_sourceLine, m_how, m_pictures})
        each->setVisible(entry);
    m_edit->setVisible(entry && writable);
    m_record->setVisible(entry && writable);
    m_values.setValues(entry ? entry->values : QList<domain::IndicatorValue>());
    if (!entry)
        return;
    const auto &wording = m_surroundings.language.wording();
    const auto language = wording.language();
    const auto &one = entry->indicator;
    m_name->setText(one.name.preferred(language));
    QStringList facts {wording.indicatorKind(one.kind), one.unit.preferred(language), entry->attribute.preferred(language)};
    if (!one.disaggregation.isEmpty())
        facts << tr("told apart by %1").arg(one.disaggregation);
    if (entry->recommendations > 0)
        facts << tr("%n recommendation(s)", nullptr, entry->recommendations);
    facts.removeAll(QString());
    m_facts->setText(facts.join(u" · "_s));
    QStringList from {one.source, one.periodicity};
    from.removeAll(QString());
    m_sourceLine->setText(from.join(u", "_s));
    m_sourceLine->setVisible(!from.isEmpty());
    m_chart->setEntry(*entry, wording);
    m_pictures->setCurrentIndex(entry->values.isEmpty() ? NoValues : m_how->currentIndex());
}

bool IndicatorsPane::isInValues() const
{
    return m_valueTable->hasFocus();
}

void IndicatorsPane::start(EditDialog *dialog)
{
    QWidget *from = isInValues() ? static_cast<QWidget *>(m_valueTable) : m_table;
    connect(dialog, &QDialog::finished, from, [from] { from->setFocus(Qt::OtherFocusReason); });
    dialog->start();
}

void IndicatorsPane::createIndicator()
{
    if (!m_session)
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
    if (const auto *entry = current(); entry && m_session)
        start(new ValueDialog(m_surroundings, *m_session, {*entry->indicator.id}, std::nullopt, this));
}

void IndicatorsPane::edit()
{
    if (isInValues())
        return editValue();
    if (const auto *entry = current(); entry && m_session)
        start(new IndicatorDialog(m_surroundings, *m_session, entry->indicator.id, {}, this));
}

void IndicatorsPane::editValue()
{
    const auto *value = m_values.at(m_valueTable->currentIndex().row());
    if (value && m_session && !m_session->store().isReadOnly())
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
    const auto *value = m_values.at(m_valueTable->currentIndex().row());
    if (value && m_session)
        edits::removeValue(*m_session, *value->id);
}

void IndicatorsPane::removeIndicator()
{
    const auto *entry = current();
    if (!entry || !m_session)
        return;
    const auto words = [this, name = entry->indicator.name, values = static_cast<int>(entry->values.size()),
                           served = entry->recommendations]() -> ConfirmDialog::Words {
        QStringList text {tr("“%1” goes, with its baseline and target.").arg(name.preferred(m_surroundings.language.current()))};
        if (values > 0)
            text << tr("Its %n value(s) go with it.", nullptr, values);
        if (served > 0)
            text << tr("The %n recommendation(s) it serves stay and lose this indicator.", nullptr, served);
        text << tr("This can be undone.");
        return {tr("Delete indicator"), text.join(u' '), tr("Delete")};
    };
    start(new ConfirmDialog(m_surroundings, *m_session, words,
        [session = m_session, id = *entry->indicator.id] { return session && edits::removeIndicator(*session, id); }, this));
}

void IndicatorsPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const auto wanted = width() >= besideFrom ? Qt::Horizontal : Qt::Vertical;
    if (m_splitter->orientation() == wanted)
        return;
    m_splitter->setOrientation(wanted);
    m_splitter->setSizes(wanted == Qt::Horizontal ? QList<int> {width() * 11 / 20, width() * 9 / 20} : QList<int> {height() * 2 / 5, height() * 3 / 5});
}

void IndicatorsPane::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), tokens(this).base);
}

} // namespace ui
