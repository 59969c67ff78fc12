// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/filterbar.h"

#include "ui/frame/retranslate.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_show(new Label({}, Role::Body, Ink::Text3))
    , m_kind(new QComboBox)
    , m_lead(new QComboBox)
    , m_position(new QComboBox)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(m_show);
    m_kind->setObjectName(u"mechanismFilter"_s);
    m_lead->setObjectName(u"institutionFilter"_s);
    m_position->setObjectName(u"positionFilter"_s);
    for (QComboBox *box : {m_kind, m_lead, m_position}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(17);
        box->setMaxVisibleItems(20);
        row->addWidget(box);
        connect(box, &QComboBox::activated, this, &FilterBar::changed);
    }
    retranslate(this, [this] {
        m_show->setText(tr("Show"));
        m_kind->setAccessibleName(tr("Mechanism"));
        m_lead->setAccessibleName(tr("Lead institution"));
        m_position->setAccessibleName(tr("Position of the State"));
    });
    setChoices({}, wording::Wording(domain::Language::English));
}

void FilterBar::setNarrow(bool narrow)
{
    m_show->setVisible(!narrow);
}

void FilterBar::setChoices(const figures::Choices &choices, const wording::Wording &wording)
{
    QList<std::pair<QString, QString>> kinds;
    for (const auto &value : choices.kinds) {
        const auto kind = domain::fromCode<domain::MechanismKind>(value.value);
        if (value.count > 0)
            kinds.append({value.value, kind ? wording.mechanismKind(*kind) : value.value});
    }
    QList<std::pair<QString, QString>> leads;
    for (const auto &value : choices.leads) {
        const bool none = value.value.isEmpty() || value.value == u"none"_s;
        const QString name = value.label.preferred(wording.language());
        leads.append({none ? u"none"_s : value.value,
            none                                     ? tr("Without a lead institution")
                : name.isEmpty() || name == value.value ? value.value
                                                     : tr("%1, %2", "acronym, name").arg(value.value, name)});
    }
    QList<std::pair<QString, QString>> positions;
    for (const auto &value : choices.positions) {
        if (const auto position = domain::fromCode<domain::Position>(value.value))
            positions.append({value.value, wording.position(*position)});
    }
    fill(m_kind, tr("All mechanisms"), kinds);
    fill(m_lead, tr("All institutions"), leads);
    fill(m_position, tr("All positions"), positions);
}

void FilterBar::fill(QComboBox *box, const QString &all, const QList<std::pair<QString, QString>> &valuesAndTexts)
{
    const QString chosen = box->currentData().toString();
    box->clear();
    box->addItem(all);
    for (const auto &[value, text] : valuesAndTexts)
        box->addItem(text, value);
    box->setCurrentIndex(std::max(0, chosen.isEmpty() ? 0 : box->findData(chosen)));
}

domain::Criteria FilterBar::criteria() const
{
    const std::pair<domain::Field, QComboBox *> boxes[] = {{domain::Field::MechanismKind, m_kind},
        {domain::Field::Lead, m_lead},
        {domain::Field::Position, m_position}};
    QList<domain::Filter> filters;
    for (const auto &[field, box] : boxes) {
        if (const QString value = box->currentData().toString(); !value.isEmpty())
            filters.append({.field = field, .values = {value}});
    }
    return filters.isEmpty() ? domain::Criteria() : domain::Criteria().narrowedBy(filters);
}

void FilterBar::clear()
{
    for (QComboBox *box : {m_kind, m_lead, m_position})
        box->setCurrentIndex(0);
}

} // namespace ui
