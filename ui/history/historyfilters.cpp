// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/historyfilters.h"

#include "ui/editing/datefield.h"
#include "ui/frame/retranslate.h"
#include "ui/frame/story.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/filterchip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/linkbutton.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPainter>

namespace ui {

using namespace Qt::StringLiterals;

HistoryFilters::HistoryFilters(const Surroundings &surroundings, QWidget *parent)
    : QFrame(parent)
    , m_surroundings(surroundings)
    , m_actors(new QComboBox(this))
    , m_intents(new QComboBox(this))
    , m_fromLabel(new Label({}, Role::Label, Ink::Text2, this))
    , m_from(new DateField(surroundings.language, surroundings.clock, this))
    , m_toLabel(new Label({}, Role::Label, Ink::Text2, this))
    , m_to(new DateField(surroundings.language, surroundings.clock, this))
    , m_chip(new FilterChip({}, {}, this))
    , m_clear(new LinkButton({}, Role::Body, this))
{
    setObjectName(u"historyFilters"_s);
    m_actors->setObjectName(u"actorFilter"_s);
    m_intents->setObjectName(u"intentFilter"_s);
    m_from->setObjectName(u"fromFilter"_s);
    m_to->setObjectName(u"toFilter"_s);
    m_chip->setObjectName(u"recommendationChip"_s);
    m_clear->setObjectName(u"clearHistoryFilters"_s);
    makeRow();
    for (QComboBox *box : {m_actors, m_intents}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(16);
        connect(box, &QComboBox::activated, this, &HistoryFilters::changed);
    }
    for (DateField *field : {m_from, m_to}) {
        field->setFixedWidth(172);
        connect(field, &DateField::edited, this, &HistoryFilters::changed);
    }
    const auto forget = [this] {
        setRecommendation({}, {});
        Q_EMIT changed();
    };
    connect(m_chip, &FilterChip::removeRequested, this, forget);
    connect(m_chip, &FilterChip::clicked, this, forget);
    connect(m_clear, &LinkButton::clicked, this, [this] {
        clear();
        Q_EMIT changed();
    });
    setRecommendation({}, {});
    retranslate(this, [this] { retranslateAll(); });
}

void HistoryFilters::makeRow()
{
    auto *row = new FlowLayout(this);
    row->setContentsMargins(20, 7, 20, 7);
    const auto pair = [this](Label *label, DateField *field) {
        label->setBuddy(field->edit());
        auto *box = new QWidget(this);
        auto *line = new QHBoxLayout(box);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(6);
        line->addWidget(label);
        line->addWidget(field);
        return box;
    };
    row->addWidget(m_actors);
    row->addWidget(m_intents);
    row->addWidget(pair(m_fromLabel, m_from));
    row->addWidget(pair(m_toLabel, m_to));
    row->addWidget(m_chip);
    row->addWidget(m_clear);
}

void HistoryFilters::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens(this);
    QPainter painter(this);
    painter.fillRect(rect(), t.window);
    painter.fillRect(0, height() - 1, width(), 1, t.border);
}

/// The first moment of the day, as this computer's clock has it; what is no date asks for nothing.
QDateTime HistoryFilters::moment(const DateField *field, int days) const
{
    const auto date = field->date();
    return date && date->isValid() ? date->addDays(days).startOfDay().toUTC() : QDateTime();
}

storage::ChangeFilter HistoryFilters::filter() const
{
    storage::ChangeFilter filter;
    filter.recommendation = m_recommendation;
    filter.actor = m_actors->currentData().toString();
    const QVariant intent = m_intents->currentData();
    if (intent.isValid())
        filter.intent = static_cast<storage::Intent>(intent.toInt());
    filter.from = moment(m_from, 0);
    filter.until = moment(m_to, 1);
    return filter;
}

void HistoryFilters::setChoices(const QStringList &actors, const QList<storage::Intent> &intents)
{
    m_knownActors = actors;
    m_knownIntents = intents;
    fill();
}

void HistoryFilters::fill()
{
    const QVariant actor = m_actors->currentData();
    const QVariant intent = m_intents->currentData();
    m_actors->clear();
    m_actors->addItem(tr("Everybody"));
    for (const QString &name : std::as_const(m_knownActors))
        m_actors->addItem(name, name);
    m_intents->clear();
    m_intents->addItem(tr("All changes"));
    for (const auto kind : std::as_const(m_knownIntents))
        m_intents->addItem(Story::kind(kind), static_cast<int>(kind));
    m_actors->setCurrentIndex(qMax(0, actor.isValid() ? m_actors->findData(actor) : 0));
    m_intents->setCurrentIndex(qMax(0, intent.isValid() ? m_intents->findData(intent) : 0));
    m_clear->setVisible(filter() != storage::ChangeFilter {});
}

void HistoryFilters::setRecommendation(std::optional<domain::RecommendationId> id, const QString &reference)
{
    m_recommendation = id;
    m_reference = reference;
    m_chip->setFilter(tr("Recommendation"), reference);
    m_chip->setVisible(id.has_value());
    m_clear->setVisible(filter() != storage::ChangeFilter {});
}

void HistoryFilters::clear()
{
    m_actors->setCurrentIndex(0);
    m_intents->setCurrentIndex(0);
    m_from->setDate({});
    m_to->setDate({});
    setRecommendation({}, {});
}

void HistoryFilters::retranslateAll()
{
    m_actors->setAccessibleName(tr("Who"));
    m_intents->setAccessibleName(tr("What"));
    m_fromLabel->setText(tr("From", "a date"));
    m_toLabel->setText(tr("To", "a date"));
    m_from->edit()->setAccessibleName(tr("Changes from this day on"));
    m_to->edit()->setAccessibleName(tr("Changes up to this day"));
    m_clear->setText(tr("Clear filters"));
    m_chip->setFilter(tr("Recommendation"), m_reference);
    fill();
}

} // namespace ui
