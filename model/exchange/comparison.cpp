// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/comparison.h"
#include "exchange/past.h"

#include "domain/rules.h"
#include "storage/assignments.h"
#include "storage/documents.h"
#include "storage/followup.h"
#include "storage/institutions.h"
#include "storage/recommendations.h"
#include "storage/terms.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exchange {
namespace {

using domain::Recommendation;
using domain::RecommendationId;
using storage::Reader;

class Comparison
{
public:
    Comparison(const Reader &db, Names &names, const Incoming &incoming, const Recommendation &stored)
        : m_db(db)
        , m_names(names)
        , m_in(incoming)
        , m_stored(stored)
        , m_past(db, stored.id.value())
        , m_foreign(!stored.externalSystem.isEmpty() && !incoming.externalSystem.isEmpty()
              && stored.externalSystem != incoming.externalSystem)
    {
    }

    QList<PartChange> run(std::optional<domain::DocumentId> document)
    {
        compareTexts();
        if (!m_in.paragraph.isEmpty())
            scalar(Part::Paragraph, u"paragraph"_s, m_stored.paragraph, m_in.paragraph);
        if (m_in.saysKind)
            scalar(Part::Kind, u"kind"_s, domain::code(m_stored.kind), domain::code(m_in.kind));
        if (m_in.position)
            scalar(Part::Position, u"upr_position"_s,
                m_stored.position ? QString(domain::code(*m_stored.position)) : QString(),
                domain::code(*m_in.position));
        compareId();
        compareDocument(document);
        compareStates();
        compareTerms(Part::Themes, u"theme"_s, m_in.themes);
        compareTerms(Part::Groups, u"group"_s, m_in.groups);
        compareTerms(Part::Sdgs, u"sdg"_s, m_in.sdgs);
        compareWork();
        return m_changes;
    }

private:
    /// Edited by hand since an import wrote it, or never imported: the file does not win unless somebody says so.
    void scalar(Part part, const QString &column, const QString &current, const QString &wanted, bool foreign = false)
    {
        if (current == wanted)
            return;
        const auto imported = m_past.imported(column);
        if (current.isEmpty()) {
            // Emptied by hand after an import that wrote the same: it stays empty.
            if (imported != wanted)
                m_changes << PartChange{part, current, wanted};
            return;
        }
        if (imported == wanted)
            return;
        m_changes << PartChange{part, current, wanted, foreign || imported != current};
    }

    void compareTexts()
    {
        const bool spanish = m_in.language == domain::Language::Spanish;
        text(Part::Text, spanish, m_in.text);
        if (!m_in.translation.isEmpty())
            text(Part::Translation, !spanish, m_in.translation);
    }

    /// Another system's spelling is no correction; nor is another of UPR Info's, which has a row for each recommending State, each
    /// with its own punctuation.
    void text(Part part, bool spanish, const QString &wanted)
    {
        const QString current = m_stored.text.in(spanish ? domain::Language::Spanish : domain::Language::English);
        const bool spelling = m_foreign || m_in.externalSystem == "uprinfo"_L1;
        if (spelling && clean::folded(current) == clean::folded(wanted))
            return;
        scalar(part, spanish ? u"text_es"_s : u"text_en"_s, current, wanted, m_foreign);
    }

    /// Ids made of the text (UPR Info) follow it.
    void compareId()
    {
        if (m_in.externalId.isEmpty() || m_in.externalId == m_stored.externalId)
            return;
        const bool follows = m_in.externalSystem == "uprinfo"_L1 && m_stored.externalSystem == m_in.externalSystem;
        if (m_stored.externalId.isEmpty() || follows)
            m_changes << PartChange{Part::ExternalId, m_stored.externalId, m_in.externalId};
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
            imported != current || (m_foreign && !old.symbol.isEmpty())};
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

    /// What only people's own tables say.
    void compareWork()
    {
        if (!m_in.lead.isEmpty() || !m_in.support.isEmpty())
            compareInstitutions();
        if (m_in.due.isValid())
            scalar(Part::Due, u"due"_s, m_stored.due.toString(Qt::ISODate), m_in.due.toString(Qt::ISODate));
        if (m_in.priority)
            scalar(Part::Priority, u"priority"_s, domain::code(m_stored.priority), domain::code(*m_in.priority));
        if (m_in.status && mayBecome(*m_in.status))
            scalar(Part::Status, u"status"_s, domain::code(m_stored.status), domain::code(*m_in.status));
    }

    [[nodiscard]] bool mayBecome(domain::Status status) const
    {
        const bool asks = status == domain::Status::Implemented;
        return domain::mayBecome(status, asks && storage::progress::hasValidatedEvidence(m_db, *m_stored.id)).has_value();
    }

    void compareInstitutions()
    {
        const auto assignments = storage::assignments::of(m_db, *m_stored.id);
        const auto removed = [this](domain::InstitutionId id) {
            return m_past.wasRemoved(u"assignment"_s, u"institution_id"_s, QString::number(id.value()));
        };
        const auto lead = std::ranges::find(assignments, domain::AssignmentRole::Lead, &domain::Assignment::role);
        const auto wanted = m_names.institution(m_in.lead);
        const bool isNew = !m_in.lead.isEmpty() && (lead == assignments.end() || wanted != lead->institution);
        if (isNew && !(wanted && removed(*wanted))) {
            const QString before =
                lead == assignments.end() ? QString() : storage::institutions::find(m_db, lead->institution).acronym;
            m_changes << PartChange{Part::Lead, before, m_in.lead, !before.isEmpty() && m_past.wasEdited(u"assignment"_s)};
        }
        QStringList missing;
        for (const QString &name : m_in.support) {
            const auto id = m_names.institution(name);
            const bool there = id && std::ranges::find(assignments, *id, &domain::Assignment::institution) != assignments.end();
            if (!there && !(id && removed(*id)))
                missing << name;
        }
        if (!missing.isEmpty())
            m_changes << PartChange{Part::Support, QString(), missing.join(u'\n')};
    }

    const Reader &m_db;
    Names &m_names;
    const Incoming &m_in;
    const Recommendation &m_stored;
    Past m_past;
    bool m_foreign; ///< another system wrote what is stored
    std::optional<QSet<domain::TermId>> m_terms;
    QList<PartChange> m_changes;
};

} // namespace

QList<PartChange> differences(const Reader &db, Names &names, const Incoming &incoming, const Recommendation &stored,
    std::optional<domain::DocumentId> document)
{
    return Comparison(db, names, incoming, stored).run(document);
}

} // namespace exchange
