// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/indicatorpanel.h"

#include "ui/frame/language.h"
#include "ui/frame/retranslate.h"
#include "ui/frame/settings.h"
#include "ui/plan/indicatorchart.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/tablecopy.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

const QString howState = u"plan.indicators.how"_s;
enum Picture { Chart, Table, NoValues };

} // namespace

IndicatorPanel::IndicatorPanel(const Surroundings &surroundings, QWidget *parent)
    : QWidget(parent)
    , m_surroundings(surroundings)
    , m_values(surroundings.language.wording())
    , m_name(new Label({}, Role::ItemTitle, Ink::Text, this))
    , m_facts(new Label({}, Role::Label, Ink::Text2, this))
    , m_source(new Label({}, Role::Label, Ink::Text3, this))
    , m_edit(new LinkButton({}, Role::Label, this))
    , m_record(new QPushButton(icon(u"list-add"_s), {}, this))
    , m_how(new SegmentedControl(QStringList{{}, {}}, this))
    , m_pictures(new QStackedWidget(this))
    , m_chart(new IndicatorChart(this))
    , m_valueTable(new QTableView(this))
    , m_noValues(new Label({}, Role::Body, Ink::Text3, this))
{
    setObjectName(u"indicatorDetail"_s);
    makeValues();
    makeHeads();
    connect(m_edit, &LinkButton::clicked, this, &IndicatorPanel::editRequested);
    connect(m_record, &QPushButton::clicked, this, &IndicatorPanel::recordRequested);
    connect(m_how, &SegmentedControl::chosen, this, [this](int index) {
        m_surroundings.settings.setState(howState, index == Table ? "table" : "chart");
        fill();
    });
    retranslate(this, [this] { retranslateAll(); });
}

void IndicatorPanel::makeHeads()
{
    m_name->setObjectName(u"indicatorTitle"_s);
    m_facts->setObjectName(u"indicatorFacts"_s);
    m_edit->setObjectName(u"editIndicator"_s);
    m_record->setObjectName(u"recordValue"_s);
    m_how->setObjectName(u"valuesAs"_s);
    Style::setSmall(m_record);
    auto *heads = new QVBoxLayout;
    heads->setSpacing(2);
    for (auto *label : {m_name, m_facts, m_source}) {
        label->setWordWrap(true);
        label->setProperty("content", true);
        heads->addWidget(label);
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    row->addLayout(heads, 1);
    row->addWidget(m_edit, 0, Qt::AlignTop);
    auto *verbs = new QHBoxLayout;
    verbs->addWidget(m_how);
    verbs->addStretch(1);
    verbs->addWidget(m_record);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 10, 16, 8);
    column->setSpacing(8);
    column->addLayout(row);
    column->addLayout(verbs);
    column->addWidget(m_pictures, 1);
}

void IndicatorPanel::makeValues()
{
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
    m_noValues->setWordWrap(true);
    m_noValues->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_pictures->addWidget(m_chart);
    m_pictures->addWidget(m_valueTable);
    m_pictures->addWidget(m_noValues);
    m_how->setCurrentIndex(m_surroundings.settings.state(howState) == "table" ? Table : Chart);
}

void IndicatorPanel::retranslateAll()
{
    m_values.setWording(m_surroundings.language.wording());
    m_values.setHeaders({tr("Date"), tr("Category"), tr("Value"), tr("Note")}, tr("The whole"));
    m_chart->setWhole(tr("whole", "the line of a chart that is no category"));
    m_valueTable->setAccessibleName(tr("Values of the indicator"));
    m_edit->setText(tr("Edit…"));
    m_edit->setAccessibleName(tr("Edit the indicator"));
    m_record->setText(tr("Record a value…"));
    m_how->setAccessibleName(tr("Show the values as"));
    m_how->setSegmentText(Chart, tr("Chart"));
    m_how->setSegmentText(Table, tr("Table"));
    m_noValues->setText(tr("No value was recorded yet."));
    fill();
}

const domain::IndicatorValue *IndicatorPanel::currentValue() const
{
    return m_values.at(m_valueTable->currentIndex().row());
}

void IndicatorPanel::showEntry(const std::optional<storage::plan::IndicatorEntry> &entry, bool writable)
{
    m_entry = entry;
    m_writable = writable;
    m_values.setValues(entry ? entry->values : QList<domain::IndicatorValue>());
    fill();
}

void IndicatorPanel::fill()
{
    for (QWidget *each : QList<QWidget *>{m_name, m_facts, m_source, m_how, m_pictures})
        each->setVisible(m_entry.has_value());
    m_edit->setVisible(m_entry && m_writable);
    m_record->setVisible(m_entry && m_writable);
    if (!m_entry)
        return;
    fillFacts();
    m_chart->setEntry(*m_entry, m_surroundings.language.wording());
    m_pictures->setCurrentIndex(m_entry->values.isEmpty() ? NoValues : m_how->currentIndex());
}

void IndicatorPanel::fillFacts()
{
    const auto &wording = m_surroundings.language.wording();
    const auto language = wording.language();
    const auto &one = m_entry->indicator;
    m_name->setText(one.name.preferred(language));
    QStringList facts{
        wording.indicatorKind(one.kind), one.unit.preferred(language), m_entry->attribute.preferred(language)};
    if (!one.disaggregation.isEmpty())
        facts << tr("told apart by %1").arg(one.disaggregation);
    if (m_entry->recommendations > 0)
        facts << tr("%n recommendation(s)", nullptr, m_entry->recommendations);
    facts.removeAll(QString());
    m_facts->setText(facts.join(u" · "_s));
    QStringList from{one.source, one.periodicity};
    from.removeAll(QString());
    m_source->setText(from.join(u", "_s));
    m_source->setVisible(!from.isEmpty());
}

} // namespace ui
