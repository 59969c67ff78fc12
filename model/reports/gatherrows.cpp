// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/gatherrows.h"

#include "reports/parts.h"
#include "storage/actions.h"
#include "storage/documents.h"
#include "storage/indicators.h"
#include "storage/institutions.h"
#include "storage/plan.h"

#include <algorithm>
#include <tuple>

namespace reports {

using namespace Qt::StringLiterals;
namespace stored = storage::reportrows;

namespace {

/// Fills the rows of a material, a question at a time.
class RowGathering
{
public:
    RowGathering(const storage::Reader &db, const stored::Ids &ids, Material &material)
        : m_db(db)
        , m_ids(ids)
        , m_material(material)
        , m_choice(material.choice)
    {
        for (const domain::Institution &institution : storage::institutions::all(db))
            m_institutions.insert(*institution.id, institution);
    }

    void addFacts();
    void addStates();
    void addParties();
    void addTerms();
    void addEntries(bool all);
    void addAssessments();
    void addParts();
    void addPlan();
    void addNamed();
    void sort();

private:
    [[nodiscard]] ReportRow *row(domain::RecommendationId id)
    {
        const auto at = m_places.constFind(id);
        return at == m_places.cend() ? nullptr : &m_material.rows[*at];
    }
    [[nodiscard]] Party party(domain::InstitutionId id)
    {
        const auto found = m_institutions.constFind(id);
        if (found == m_institutions.cend())
            return {};
        m_named.insert(id);
        return {found->acronym, found->name};
    }
    [[nodiscard]] bool isOfPeriod(const stored::Entry &entry) const;
    [[nodiscard]] ProgressEntry shown(const stored::Entry &entry);
    void addEvidence();
    /// Where the group of a row stands among the groups.
    [[nodiscard]] std::pair<int, QString> groupPlace(const ReportRow &row) const;
    void takeTermPlace(const stored::Term &term);

    const storage::Reader &m_db;
    const stored::Ids &m_ids;
    Material &m_material;
    const Choice &m_choice;
    QHash<domain::InstitutionId, domain::Institution> m_institutions;
    QSet<domain::InstitutionId> m_named;
    QHash<domain::RecommendationId, qsizetype> m_places;
    QHash<domain::RecommendationId, int> m_order;
    QHash<domain::RecommendationId, std::pair<int, QString>> m_groups;
};

void RowGathering::addFacts()
{
    const auto facts = stored::facts(m_db, m_ids);
    m_material.rows.reserve(static_cast<qsizetype>(facts.size()));
    for (const stored::Facts &f : facts) {
        m_places.insert(f.id, m_material.rows.size());
        m_order.insert(f.id, f.order);
        ReportRow row{.id = f.id, .mechanism = f.mechanism, .document = f.document};
        row.kind = f.kind;
        row.paragraph = f.paragraph;
        row.title = f.title;
        row.introduction = f.introduction;
        row.text = f.text;
        row.position = f.position;
        row.status = f.status;
        row.statusSince = f.statusSince;
        row.statusReason = f.statusReason;
        row.percent = f.percent;
        row.due = f.due;
        row.urgency = domain::urgency(f.due, f.status, f.archived, m_material.date);
        m_material.rows.append(std::move(row));
    }
}

void RowGathering::addStates()
{
    for (const stored::State &state : stored::states(m_db, m_ids)) {
        if (ReportRow *of = row(state.recommendation); of && of->position)
            of->recommendedBy.append(state.name);
    }
}

void RowGathering::addParties()
{
    for (const stored::Party &one : stored::parties(m_db, m_ids)) {
        ReportRow *of = row(one.recommendation);
        if (!of)
            continue;
        switch (one.role) {
        case domain::AssignmentRole::Lead:
            of->lead = party(one.institution);
            break;
        case domain::AssignmentRole::Support:
            of->support.append(party(one.institution));
            break;
        case domain::AssignmentRole::Consulted:
            of->consulted.append(party(one.institution));
            break;
        }
    }
}

void RowGathering::takeTermPlace(const stored::Term &term)
{
    const auto wanted = m_choice.grouping == Grouping::Theme ? "theme"_L1
        : m_choice.grouping == Grouping::Right               ? "right"_L1
                                                             : ""_L1;
    if (term.vocabulary == wanted && !m_groups.contains(term.recommendation))
        m_groups.insert(term.recommendation, {term.place, term.code});
}

void RowGathering::addTerms()
{
    for (const stored::Term &term : stored::terms(m_db, m_ids)) {
        takeTermPlace(term);
        if (ReportRow *of = row(term.recommendation))
            of->terms.append({term.vocabulary, term.code, term.label});
    }
}

bool RowGathering::isOfPeriod(const stored::Entry &entry) const
{
    const QDate written = entry.written.toLocalTime().date();
    const QDate from = entry.from.isValid() ? entry.from : entry.to.isValid() ? entry.to : written;
    const QDate to = entry.to.isValid() ? entry.to : entry.from.isValid() ? entry.from : written;
    return (!m_choice.from.isValid() || to >= m_choice.from) && (!m_choice.to.isValid() || from <= m_choice.to);
}

ProgressEntry RowGathering::shown(const stored::Entry &entry)
{
    const bool validated = entry.state == domain::ReviewState::Validated;
    const QDateTime moment = validated && entry.reviewed.isValid() ? entry.reviewed : entry.written;
    ProgressEntry out{.id = entry.id,
        .institution = {},
        .from = entry.from,
        .to = entry.to,
        .narrative = entry.narrative,
        .obstacles = entry.obstacles,
        .nextSteps = entry.nextSteps,
        .validated = validated,
        .date = moment.toLocalTime().date()};
    if (entry.institution)
        out.institution = party(*entry.institution);
    return out;
}

void RowGathering::addEntries(bool all)
{
    for (const stored::Entry &entry : stored::entries(m_db, m_ids)) {
        ReportRow *of = row(entry.recommendation);
        const bool validated = entry.state == domain::ReviewState::Validated;
        if (!of || (!validated && m_choice.validatedOnly) || !isOfPeriod(entry))
            continue;
        if (!of->progress || (validated && !of->progress->validated))
            of->progress = shown(entry);
        if (all)
            of->entries.append(shown(entry));
    }
    if (m_choice.evidence)
        addEvidence();
}

void RowGathering::addEvidence()
{
    QHash<domain::ProgressId, QList<EvidenceEntry>> pieces;
    for (const stored::Evidence &e : stored::evidence(m_db, m_ids, m_choice.confidentiality))
        pieces[e.entry].append({e.id, e.fileName, e.title, e.issuer, e.issued, e.link});
    for (ReportRow &of : m_material.rows) {
        if (of.progress)
            of.progress->evidence = pieces.value(of.progress->id);
        for (ProgressEntry &entry : of.entries)
            entry.evidence = pieces.value(entry.id);
    }
}

void RowGathering::addAssessments()
{
    for (const stored::Assessment &a : stored::assessments(m_db, m_ids)) {
        const AssessmentEntry entry{a.grade, a.scale, a.date, a.paragraph, a.component || a.ofPerson};
        ReportRow *of = row(a.recommendation);
        if (of && !of->assessments.contains(entry)) // a grade given person by person is said once, and never for whom
            of->assessments.append(entry);
    }
}

void RowGathering::addParts()
{
    QHash<domain::ComponentId, QList<AssessmentEntry>> given;
    for (const stored::Assessment &a : stored::assessments(m_db, m_ids)) {
        if (!a.component)
            continue;
        const AssessmentEntry entry{a.grade, a.scale, a.date, a.paragraph, a.ofPerson};
        if (auto &list = given[*a.component]; !list.contains(entry))
            list.append(entry);
    }
    for (const stored::Component &c : stored::components(m_db, m_ids)) {
        if (ReportRow *of = row(c.recommendation))
            of->parts.append({c.text, given.value(c.id)});
    }
    for (const stored::Beneficiary &b : stored::beneficiaries(m_db, m_ids)) {
        ReportRow *of = row(b.recommendation);
        if (!of)
            continue;
        ++of->beneficiaries;
        if (!b.confidential || m_choice.confidentiality == domain::Confidentiality::Confidential)
            of->named.append(b.name);
    }
}

void RowGathering::addPlan()
{
    QSet<domain::ActionId> actions;
    for (const auto &link : stored::actions(m_db, m_ids)) {
        if (ReportRow *of = row(link.recommendation)) {
            of->actions.append(link.other);
            actions.insert(link.other);
        }
    }
    for (const domain::Action &action : storage::actions::all(m_db)) {
        if (!actions.contains(*action.id))
            continue;
        m_material.actions.append(action);
        if (action.institution)
            m_named.insert(*action.institution);
    }
    if (!m_choice.indicators)
        return;
    QSet<domain::IndicatorId> indicators;
    for (const auto &link : stored::indicators(m_db, m_ids)) {
        if (ReportRow *of = row(link.recommendation)) {
            of->indicators.append(link.other);
            indicators.insert(link.other);
        }
    }
    if (indicators.isEmpty())
        return;
    for (const storage::plan::IndicatorEntry &entry : storage::plan::indicators(m_db)) {
        if (indicators.contains(*entry.indicator.id))
            m_material.indicators.append({entry.indicator, entry.values});
    }
}

void RowGathering::addNamed()
{
    QSet<domain::MechanismId> mechanisms;
    QSet<domain::DocumentId> documents;
    for (const ReportRow &of : m_material.rows) {
        mechanisms.insert(of.mechanism);
        documents.insert(of.document);
    }
    for (const domain::Document &document : storage::documents::all(m_db)) {
        if (!documents.contains(*document.id) && document.id != m_choice.document)
            continue;
        m_material.documents.append(document);
        mechanisms.insert(document.mechanism);
    }
    for (const domain::Mechanism &mechanism : storage::mechanisms::all(m_db)) {
        if (mechanisms.contains(*mechanism.id))
            m_material.mechanisms.append(mechanism);
    }
    if (m_choice.institution)
        m_material.institutions.append(m_institutions.value(*m_choice.institution));
    for (const domain::Institution &institution : storage::institutions::all(m_db)) {
        if (m_named.contains(*institution.id) && institution.id != m_choice.institution)
            m_material.institutions.append(institution);
    }
}

std::pair<int, QString> RowGathering::groupPlace(const ReportRow &of) const
{
    static const std::pair<int, QString> last{std::numeric_limits<int>::max(), QString()};
    switch (m_choice.grouping) {
    case Grouping::Theme:
    case Grouping::Right:
        return m_groups.value(of.id, last);
    case Grouping::Institution:
        return of.lead ? std::pair(0, of.lead->acronym) : last;
    case Grouping::Document:
    case Grouping::Mechanism:
        break;
    }
    return {};
}

void RowGathering::sort()
{
    QHash<domain::MechanismId, qsizetype> mechanisms; // in the order of the table by mechanism
    for (const domain::Mechanism &mechanism : m_material.mechanisms) {
        const auto at = std::find_if(m_material.byMechanism.begin(), m_material.byMechanism.end(),
            [&mechanism](const auto &group) { return group.key == mechanism.code; });
        mechanisms.insert(*mechanism.id, at - m_material.byMechanism.begin());
    }
    QHash<domain::DocumentId, domain::Document> documents;
    for (const domain::Document &document : m_material.documents)
        documents.insert(*document.id, document);
    const auto key = [&](const ReportRow &of) {
        const domain::Document &document = *documents.constFind(of.document);
        return std::tuple(groupPlace(of), mechanisms.value(of.mechanism), -parts::dateOf(document).toJulianDay(),
            document.symbol, of.document, m_order.value(of.id), of.id);
    };
    std::vector<std::pair<decltype(key(m_material.rows.first())), qsizetype>> keys;
    keys.reserve(static_cast<size_t>(m_material.rows.size()));
    for (qsizetype i = 0; i < m_material.rows.size(); ++i)
        keys.emplace_back(key(m_material.rows.at(i)), i);
    std::sort(keys.begin(), keys.end());
    QList<ReportRow> sorted;
    sorted.reserve(m_material.rows.size());
    for (const auto &[place, index] : keys)
        sorted.append(std::move(m_material.rows[index]));
    m_material.rows = std::move(sorted);
}

} // namespace

void gatherRows(const storage::Reader &db, const stored::Ids &ids, const Needs &needs, Material &material,
    const work::Progress &progress)
{
    RowGathering gathering(db, ids, material);
    const auto &choice = material.choice;
    const bool byTerm = choice.grouping == Grouping::Theme || choice.grouping == Grouping::Right;
    const QList<std::function<void()>> steps{[&] { gathering.addFacts(); }, [&] { gathering.addStates(); },
        [&] { gathering.addParties(); },
        [&] {
            if (needs.terms || byTerm)
                gathering.addTerms();
        },
        [&] { gathering.addEntries(needs.entries); }, [&] { gathering.addAssessments(); },
        [&] {
            if (needs.parts)
                gathering.addParts();
        },
        [&] {
            if (needs.plan)
                gathering.addPlan();
        },
        [&] { gathering.addNamed(); }, [&] { gathering.sort(); }};
    for (qsizetype done = 0; done < steps.size(); ++done) {
        if (progress.isCancelled())
            throw storage::Failure(domain::ErrorCode::Cancelled);
        progress.report(done, steps.size());
        steps.at(done)();
    }
}

} // namespace reports
