// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recommendations/listing.h"

#include "domain/query.h"
#include "ui/frame/language.h"
#include "ui/frame/session.h"
#include "ui/recommendations/facetwords.h"

namespace ui {

Listing::Listing(const Surroundings &surroundings, QObject *parent)
    : QObject(parent)
    , m_model(surroundings.language.wording(), surroundings.clock)
    , m_facets(surroundings.language.wording(), facetWords(surroundings.language))
{
    connectLoaders();
}

void Listing::connectLoaders()
{
    const auto another = [this] {
        refresh(true);
        Q_EMIT asked();
    };
    connect(&m_facets, &items::FacetModel::choiceChanged, this, another);
    connect(&m_model, &items::RecommendationModel::orderRequested, this, another);
    connect(&m_model, &items::RecommendationModel::failed, this, &Listing::failed);
    const auto take = [this](const Ids &ids, bool complete) {
        m_model.setIds(ids, complete);
        Q_EMIT listed(complete);
    };
    connect(&m_idLoader, &items::IdLoader::firstLoaded, this, [take](const Ids &ids) { take(ids, false); });
    connect(&m_idLoader, &items::IdLoader::loaded, this, [take](const Ids &ids) { take(ids, true); });
    connect(&m_idLoader, &items::IdLoader::failed, this, &Listing::failed);
    connect(&m_facetLoader, &items::FacetLoader::counted, &m_facets, &items::FacetModel::setCounts);
    connect(&m_facetLoader, &items::FacetLoader::failed, this, &Listing::failed);
    connect(&m_facetLoader, &items::FacetLoader::totalled, this, [this](qint64 fitting, qint64 all) {
        m_fitting = fitting;
        m_all = all;
        m_counted = true;
        Q_EMIT counted();
    });
}

void Listing::setSession(Session *session)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    m_counted = false;
    m_model.setStore(session ? &session->store() : nullptr);
    const items::Source source = session ? items::Source {session->store().path(), session->store().context()}
                                         : items::Source {};
    m_idLoader.setSource(source);
    m_facetLoader.setSource(source);
    m_facets.setChoice({});
    items::FacetModel::Counts none;
    for (const auto field : items::FacetChoice::fields())
        none.insert(field, {});
    m_facets.setCounts(none);
    m_base = {};
    setProblem({});
    if (session)
        connect(session, &Session::changed, this, &Listing::apply);
}

domain::Criteria Listing::criteria() const
{
    return m_facets.choice().narrowed(m_base);
}

void Listing::setProblem(const std::optional<domain::Error> &problem)
{
    m_problem = problem;
    Q_EMIT problemChanged();
}

void Listing::search(const QString &query)
{
    const auto parsed = domain::parseQuery(query);
    setProblem(parsed ? std::nullopt : std::optional(parsed.error()));
    if (!parsed || *parsed == m_base)
        return;
    m_base = *parsed;
    refresh(true);
    Q_EMIT asked();
}

void Listing::choose(const items::FacetChoice &choice)
{
    m_facets.setChoice(choice);
    refresh(true);
    Q_EMIT asked();
}

void Listing::show(const items::FacetChoice &choice, const domain::Criteria &base, bool fresh)
{
    m_base = base;
    setProblem({});
    m_facets.setChoice(choice);
    refresh(fresh);
    Q_EMIT asked();
}

void Listing::refresh(bool fresh)
{
    if (!m_session)
        return;
    Q_EMIT requested(fresh);
    m_idLoader.request(criteria(), m_model.order());
    recount();
}

void Listing::recount()
{
    m_facetLoader.request(m_base, m_facets.choice());
}

void Listing::apply(const storage::ChangeSet &changes)
{
    m_model.apply(changes);
    if (changes.everything || changes.rowsCameOrWent)
        refresh(false);
    else
        recount();
}

void Listing::setWording(const wording::Wording &wording)
{
    m_model.setWording(wording);
    m_facets.setWording(wording);
}

bool Listing::isEmpty() const
{
    return m_session && m_counted && m_model.rowCount() == 0 && !isLoading();
}

} // namespace ui
