// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/comparison.h"

#include "storage/documents.h"
#include "storage/recommendations.h"
#include "storage/terms.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exchange {
namespace {

using domain::Recommendation;
using domain::RecommendationId;
using storage::Reader;

QString symbolKey(const QString &symbol)
{
    return QString(symbol).remove(u' ').toUpper();
}

/// What the record says about one recommendation, read only when there is something to ask.
class Past
{
public:
    Past(const Reader &db, RecommendationId id)
        : m_db(db)
        , m_id(id)
    {
    }

    /// What the newest import wrote into a column; none when no import did.
    [[nodiscard]] std::optional<QString> imported(const QString &column)
    {
        load();
        for (const auto &[intent, row] : std::as_const(m_rows)) {
            if (intent == storage::Intent::Import && row.table == "recommendation"_L1 && row.after.contains(column))
                return row.after.value(column).toVariant().toString();
        }
        return std::nullopt;
    }
    /// Whether somebody took this value off a list.
    [[nodiscard]] bool wasRemoved(const QString &table, const QString &column, const QString &value)
    {
        load();
        return std::ranges::any_of(m_rows, [&](const auto &entry) {
            return entry.first != storage::Intent::Import && entry.second.table == table && entry.second.after.isEmpty()
                && entry.second.before.value(column).toVariant().toString() == value;
        });
    }

private:
    void load()
    {
        if (std::exchange(m_loaded, true))
            return;
        const auto list = storage::changes::list(m_db, m_id);
        for (const auto &change : list) {
            const auto rows = storage::changes::rows(m_db, change.id, m_id);
            for (const auto &row : rows)
                m_rows.append({change.intent, row});
        }
    }

    const Reader &m_db;
    RecommendationId m_id;
    bool m_loaded = false;
    QList<std::pair<storage::Intent, storage::ChangeRow>> m_rows; ///< newest first
};

class Comparison
{
public:
    Comparison(const Reader &db, Names &names, const Incoming &incoming, const Recommendation &stored)
        : m_db(db)
        , m_names(names)
        , m_in(incoming)
        , m_stored(stored)
        , m_past(db, stored.id.value())
    {
    }

    QList<PartChange> run(std::optional<domain::DocumentId> document)
    {
        const bool spanish = m_in.language == domain::Language::Spanish;
        scalar(Part::Text, spanish ? u"text_es"_s : u"text_en"_s, m_stored.text.in(m_in.language), m_in.text);
        if (!m_in.paragraph.isEmpty())
            scalar(Part::Paragraph, u"paragraph"_s, m_stored.paragraph, m_in.paragraph);
        scalar(Part::Kind, u"kind"_s, domain::code(m_stored.kind), domain::code(m_in.kind));
        if (m_in.position)
            scalar(Part::Position, u"upr_position"_s,
                m_stored.position ? QString(domain::code(*m_stored.position)) : QString(),
                domain::code(*m_in.position));
        if (!m_in.externalId.isEmpty() && m_stored.externalId.isEmpty())
            m_changes << PartChange{Part::ExternalId, QString(), m_in.externalId};
        compareDocument(document);
        compareStates();
        compareTerms(Part::Themes, u"theme"_s, m_in.themes);
        compareTerms(Part::Groups, u"group"_s, m_in.groups);
        compareTerms(Part::Sdgs, u"sdg"_s, m_in.sdgs);
        return m_changes;
    }

private:
    void scalar(Part part, const QString &column, const QString &current, const QString &wanted)
    {
        if (current == wanted)
            return;
        if (current.isEmpty()) {
            // Emptied by hand after an import that wrote the same: it stays empty.
            if (m_past.imported(column) != wanted)
                m_changes << PartChange{part, current, wanted};
            return;
        }
        const auto imported = m_past.imported(column);
        if (imported == wanted)
            return;
        m_changes << PartChange{part, current, wanted, imported != current};
    }

    /// Only a document with a symbol takes a recommendation away from the one it stands in.
    void compareDocument(std::optional<domain::DocumentId> document)
    {
        if (document == m_stored.document || m_in.document.symbol.isEmpty())
            return;
        const auto old = storage::documents::find(m_db, m_stored.document);
        const auto imported = m_past.imported(u"document_id"_s);
        const QString current = QString::number(m_stored.document.value());
        if (imported && document && *imported == QString::number(document->value()))
            return;
        m_changes << PartChange{Part::Document, old.symbol.isEmpty() ? old.caseName : old.symbol, m_in.document.symbol,
            imported != current};
    }

    void compareStates()
    {
        if (m_in.states.isEmpty())
            return;
        const auto stored = storage::recommendations::recommendingStates(m_db, m_stored.id.value());
        QStringList missing;
        for (const auto &state : m_in.states) {
            const bool there = std::ranges::any_of(stored, [&state](const domain::RecommendingState &known) {
                return state.iso3.isEmpty() ? known.printed == state.printed : known.iso3 == state.iso3;
            });
            const bool byIso = !state.iso3.isEmpty();
            if (!there
                && !m_past.wasRemoved(
                    u"recommending_state"_s, byIso ? u"iso3"_s : u"printed"_s, byIso ? state.iso3 : state.printed))
                missing << state.printed;
        }
        if (!missing.isEmpty())
            m_changes << PartChange{Part::RecommendingStates, QString(), missing.join(u'\n')};
    }

    void compareTerms(Part part, const QString &vocabulary, const QStringList &wanted)
    {
        if (wanted.isEmpty())
            return;
        if (!m_terms) {
            m_terms.emplace();
            const auto stored = storage::recommendations::terms(m_db, m_stored.id.value());
            for (const auto &term : stored)
                m_terms->insert(term.id.value());
        }
        const bool translation = m_in.language != m_stored.original;
        QStringList missing;
        for (const QString &name : wanted) {
            const auto term = m_names.term(vocabulary, name);
            const bool wanting = term ? !m_terms->contains(*term)
                    && !m_past.wasRemoved(u"recommendation_term"_s, u"term_id"_s, QString::number(term->value()))
                                      : !translation;
            if (wanting)
                missing << name;
        }
        if (!missing.isEmpty())
            m_changes << PartChange{part, QString(), missing.join(u'\n')};
    }

    const Reader &m_db;
    Names &m_names;
    const Incoming &m_in;
    const Recommendation &m_stored;
    Past m_past;
    std::optional<QSet<domain::TermId>> m_terms;
    QList<PartChange> m_changes;
};

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

void Names::learn(const QString &vocabulary, const QString &name, domain::TermId id)
{
    m_terms.insert({vocabulary, name}, id);
}

void Names::learn(const QString &name, domain::MechanismId id)
{
    m_mechanisms.insert(name, id);
}

Documents::Documents(const Reader &db, bool ownState)
    : m_ownState(ownState)
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
}

std::optional<domain::DocumentId> Documents::find(domain::MechanismId mechanism, const IncomingDocument &incoming) const
{
    const QString name = incoming.symbol.isEmpty() ? incoming.caseName : symbolKey(incoming.symbol);
    if (const auto found = m_byName.constFind({mechanism, name}); found != m_byName.constEnd())
        return *found;
    if (!incoming.symbol.isEmpty() || !m_ownState)
        return std::nullopt;
    const auto found = m_bySession.constFind({mechanism, incoming.session});
    return found == m_bySession.constEnd() ? std::nullopt : std::optional(*found);
}

QList<PartChange> differences(const Reader &db, Names &names, const Incoming &incoming, const Recommendation &stored,
    std::optional<domain::DocumentId> document)
{
    return Comparison(db, names, incoming, stored).run(document);
}

} // namespace exchange
