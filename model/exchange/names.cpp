// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/names.h"

#include "storage/documents.h"
#include "storage/institutions.h"
#include "storage/terms.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace exchange {
namespace {

QString symbolKey(const QString &symbol)
{
    QString key;
    for (const QChar c : symbol) {
        if (!c.isSpace())
            key += c.category() == QChar::Punctuation_Dash ? u'-' : c.toUpper();
    }
    return key;
}

/// The symbol of the paper that an addendum or correction belongs to.
QString baseSymbol(const QString &symbol)
{
    static const QRegularExpression tail(uR"((?:/(?:ADD|CORR|REV)\.\d+)+$)"_s);
    return symbolKey(symbol).remove(tail);
}

} // namespace

std::optional<domain::TermId> Names::term(const QString &vocabulary, const QString &name)
{
    const std::pair key(vocabulary, name);
    const auto known = m_terms.constFind(key);
    return known != m_terms.constEnd() ? *known
                                       : m_terms.insert(key, storage::terms::byName(m_db, vocabulary, name)).value();
}

std::optional<domain::MechanismId> Names::mechanism(const QString &name)
{
    const auto known = m_mechanisms.constFind(name);
    return known != m_mechanisms.constEnd()
        ? *known
        : m_mechanisms.insert(name, storage::mechanisms::byName(m_db, name)).value();
}

QString Names::bodyName(const QString &name)
{
    const auto known = m_bodies.constFind(name);
    if (known != m_bodies.constEnd())
        return *known;
    const auto id = mechanism(name);
    return *m_bodies.insert(name, id ? storage::mechanisms::find(m_db, *id).code : QString());
}

std::optional<domain::InstitutionId> Names::institution(const QString &name)
{
    if (!m_institutions) {
        m_institutions.emplace();
        const auto all = storage::institutions::all(m_db);
        for (const auto &institution : all) {
            for (const QString &called : {institution.acronym, institution.name.es, institution.name.en}) {
                const QString folded = clean::folded(called);
                if (!folded.isEmpty() && !m_institutions->contains(folded))
                    m_institutions->insert(folded, institution.id.value());
            }
        }
    }
    const auto found = m_institutions->constFind(clean::folded(name));
    return found == m_institutions->constEnd() ? std::nullopt : std::optional(*found);
}

QString Names::freeAcronym(const QString &name)
{
    constexpr qsizetype shortName = 20;
    QString acronym = name;
    if (name.size() > shortName) {
        acronym.clear();
        for (const QString &word : clean::folded(name).toUpper().split(u' ')) {
            if (word.size() > 3)
                acronym += word.front();
        }
    }
    const QString stem = acronym.isEmpty() ? name.left(shortName) : acronym;
    acronym = stem;
    for (int number = 2; institution(acronym); ++number)
        acronym = stem + QString::number(number);
    return acronym;
}

void Names::learn(const QString &vocabulary, const QString &name, domain::TermId id)
{
    m_terms.insert({vocabulary, name}, id);
}

void Names::learn(const QString &name, domain::MechanismId id)
{
    m_mechanisms.insert(name, id);
}

void Names::learn(const QString &name, domain::InstitutionId id)
{
    if (m_institutions)
        m_institutions->insert(clean::folded(name), id);
}

Documents::Documents(const storage::Reader &db, const QString &state, bool ownState)
    : m_state(state)
    , m_ownState(ownState)
{
    const auto all = storage::documents::all(db);
    for (const auto &document : all)
        learn(document, document.id.value());
}

void Documents::learn(const domain::Document &document, domain::DocumentId id)
{
    const QString name = document.symbol.isEmpty() ? document.caseName : symbolKey(document.symbol);
    if (!m_byName.contains({document.mechanism, name}))
        m_byName.insert({document.mechanism, name}, id);
    if (!document.symbol.isEmpty() && !document.session.isEmpty()
        && !m_bySession.contains({document.mechanism, document.session}))
        m_bySession.insert({document.mechanism, document.session}, id);
    m_reviews << Review{id, document.mechanism, baseSymbol(document.symbol), document.caseName, document.session, document.cycle};
}

std::optional<domain::DocumentId> Documents::find(domain::MechanismId mechanism, const IncomingDocument &incoming) const
{
    const QString name = incoming.symbol.isEmpty() ? incoming.caseName : symbolKey(incoming.symbol);
    if (const auto found = m_byName.constFind({mechanism, name}); found != m_byName.constEnd())
        return *found;
    if (!incoming.symbol.isEmpty() || incoming.session.isEmpty() || !m_ownState)
        return std::nullopt;
    const auto found = m_bySession.constFind({mechanism, incoming.session});
    return found == m_bySession.constEnd() ? std::nullopt : std::optional(*found);
}

bool Documents::isSameReview(const Review &review, const IncomingDocument &incoming) const
{
    const QString symbol = baseSymbol(incoming.symbol);
    if (!symbol.isEmpty() && symbol == review.symbol)
        return true;
    if (!symbol.isEmpty() && !review.symbol.isEmpty())
        return false;
    if (!m_ownState && !review.caseName.endsWith(u" (%1)"_s.arg(m_state)))
        return false;
    const bool bothSay = !review.session.isEmpty() && !incoming.session.isEmpty();
    return bothSay ? review.session == incoming.session : review.cycle && review.cycle == incoming.cycle;
}

QList<domain::DocumentId> Documents::ofReview(domain::MechanismId mechanism, const IncomingDocument &incoming) const
{
    QList<domain::DocumentId> found;
    if (!incoming.isUpr)
        return found;
    for (const Review &review : m_reviews) {
        if (review.mechanism == mechanism && isSameReview(review, incoming))
            found << review.id;
    }
    return found;
}

} // namespace exchange
