// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/measureparts.h"

#include "ui/editing/beneficiarydialog.h"
#include "ui/editing/componentdialog.h"
#include "ui/editing/recordedits.h"
#include "ui/editor/partslist.h"
#include "ui/frame/session.h"

namespace ui {

namespace {

template <class Part>
Part withId(const QList<Part> &parts, qint64 id)
{
    const auto found = std::ranges::find_if(parts, [id](const Part &part) { return part.id->value() == id; });
    return found == parts.end() ? Part {} : *found;
}

template <class Id>
QList<Id> typedIds(const QList<qint64> &numbers)
{
    QList<Id> ids;
    for (const qint64 number : numbers)
        ids.append(Id(number));
    return ids;
}

} // namespace

MeasureParts::MeasureParts(const Surroundings &surroundings, MeasurePanel &panel, QWidget *parent)
    : QObject(parent)
    , m_surroundings(surroundings)
    , m_parent(parent)
{
    connectComponents(*panel.components());
    connectBeneficiaries(*panel.beneficiaries());
}

void MeasureParts::setMeasure(Session *session, const EditorReading *reading)
{
    m_session = reading ? session : nullptr;
    if (!reading)
        return;
    m_id = *reading->detail.recommendation.id;
    m_components = reading->components;
    m_beneficiaries = reading->beneficiaries;
}

void MeasureParts::connectComponents(PartsList &list)
{
    const auto open = [this](const domain::Component &component) {
        if (m_session)
            Q_EMIT dialogRequested(new ComponentDialog(m_surroundings, *m_session, component, m_parent));
    };
    connect(&list, &PartsList::addRequested, this, [this, open] { open(domain::Component {.recommendation = m_id}); });
    connect(&list, &PartsList::editRequested, this, [this, open](qint64 id) { open(withId(m_components, id)); });
    connect(&list, &PartsList::removeRequested, this, [this](qint64 id) {
        if (m_session)
            edits::remove(*m_session, domain::ComponentId(id));
    });
    connect(&list, &PartsList::orderRequested, this, [this](const QList<qint64> &ids) {
        if (m_session)
            edits::reorder(*m_session, typedIds<domain::ComponentId>(ids));
    });
}

void MeasureParts::connectBeneficiaries(PartsList &list)
{
    const auto open = [this](const domain::Beneficiary &beneficiary) {
        if (m_session)
            Q_EMIT dialogRequested(new BeneficiaryDialog(m_surroundings, *m_session, beneficiary, m_parent));
    };
    connect(&list, &PartsList::addRequested, this, [this, open] { open(domain::Beneficiary {.recommendation = m_id}); });
    connect(&list, &PartsList::editRequested, this, [this, open](qint64 id) { open(withId(m_beneficiaries, id)); });
    connect(&list, &PartsList::removeRequested, this, [this](qint64 id) {
        if (m_session)
            edits::remove(*m_session, domain::BeneficiaryId(id));
    });
    connect(&list, &PartsList::orderRequested, this, [this](const QList<qint64> &ids) {
        if (m_session)
            edits::reorder(*m_session, typedIds<domain::BeneficiaryId>(ids));
    });
}

} // namespace ui
