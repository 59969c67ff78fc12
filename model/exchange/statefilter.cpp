// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/statefilter.h"

#include "exchange/clean.h"
#include "wording/countries.h"

#include <algorithm>

namespace exchange {

QStringList statesIn(const QString &cell)
{
    QStringList states;
    for (const QString &value : clean::listValues(cell)) {
        if (value.contains(u';') && !wording::countries::fromName(value)) {
            for (const QString &part : value.split(u';', Qt::SkipEmptyParts))
                states << part.simplified();
        } else {
            states << value;
        }
    }
    states.removeAll(QString());
    return states;
}

StateFilter::StateFilter(std::optional<QString> state, const QStringList &names)
    : m_choose(!state)
    , m_state(state.value_or(QString()))
{
    for (const QString &name : names)
        m_names << clean::folded(name);
    if (state)
        m_names << clean::folded(*state);
    m_names.removeAll(QString());
}

StateFilter::Known StateFilter::resolve(const QString &cell)
{
    Known known;
    for (const QString &printed : statesIn(cell)) {
        const QString folded = clean::folded(printed);
        if (m_names.contains(folded)) {
            known.states << m_state;
        } else if (const auto iso3 = wording::countries::fromName(printed)) {
            known.states << *iso3;
        } else if (folded.size() < 4) {
            known.stub = true;
        } else {
            known.states << printed;
        }
    }
    return known;
}

StateFilter::Belongs StateFilter::decide(const Known &known)
{
    if (known.states.isEmpty())
        return known.stub ? Belongs::Unknown : Belongs::Nobody;
    if (m_choose) {
        if (m_state.isEmpty())
            m_state = known.states.front();
        const auto same = [this](const QString &state) { return clean::folded(state) == clean::folded(m_state); };
        m_several = m_several || !std::ranges::all_of(known.states, same);
    }
    if (known.states.contains(m_state))
        return Belongs::Chosen;
    for (const QString &state : known.states) {
        if (state.size() != 3)
            ++m_unknown[state];
    }
    return Belongs::Other;
}

StateFilter::Belongs StateFilter::of(const QString &cell)
{
    auto found = m_cells.constFind(cell);
    if (found == m_cells.constEnd())
        found = m_cells.insert(cell, resolve(cell));
    return decide(*found);
}

} // namespace exchange
