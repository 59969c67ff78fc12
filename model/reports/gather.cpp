// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/query.h"
#include "reports/statusreport.h"
#include "storage/assessments.h"
#include "storage/assignments.h"
#include "storage/changes.h"
#include "storage/documents.h"
#include "storage/followup.h"
#include "storage/institutions.h"
#include "storage/recommendations.h"

#include <algorithm>
#include <tuple>

namespace reports {
namespace {

/// Reads rows one by one, and what many of them share only once.
class RowReader
{
public:
    RowReader(const storage::Reader &db, const StatusReportOptions &options)
        : m_db(db)
        , m_options(options)
    {
        for (const domain::Institution &institution : storage::institutions::all(db))
            m_parties.insert(*institution.id, {institution.acronym, institution.name});
    }

    [[nodiscard]] ReportRow read(domain::RecommendationId id)
    {
        const domain::Recommendation r = storage::recommendations::find(m_db, id);
        const domain::Document &document = documentOf(r.document);
        ReportRow row{.id = id, .mechanism = document.mechanism, .document = r.document};
        row.kind = r.kind;
        row.paragraph = r.paragraph;
        row.title = r.title;
        row.introduction = r.introduction;
        row.text = r.text;
        row.position = r.position;
        row.status = r.status;
        row.statusSince = r.statusSince;
        row.statusReason = r.statusReason;
        row.percent = r.percent;
        row.due = r.due;
        row.urgency = domain::urgency(r.due, r.status, r.archived, m_db.today());
        addStates(row);
        addParties(row);
        addProgress(row);
        addAssessments(row);
        m_order.insert(id, r.order);
        return row;
    }

    [[nodiscard]] int order(domain::RecommendationId id) const { return m_order.value(id); }
    [[nodiscard]] const QHash<domain::DocumentId, domain::Document> &documents() const { return m_documents; }

private:
    const domain::Document &documentOf(domain::DocumentId id)
    {
        auto it = m_documents.find(id);
        if (it == m_documents.end())
            it = m_documents.insert(id, storage::documents::find(m_db, id));
        return *it;
    }
    void addStates(ReportRow &row) const
    {
        if (!row.position)
            return;
        for (const domain::RecommendingState &state : storage::recommendations::recommendingStates(m_db, row.id))
            row.recommendedBy.append(state.iso3.isEmpty() ? state.printed : state.iso3);
    }
    void addParties(ReportRow &row) const
    {
        for (const domain::Assignment &assignment : storage::assignments::of(m_db, row.id)) {
            const Party party = m_parties.value(assignment.institution);
            switch (assignment.role) {
            case domain::AssignmentRole::Lead:
                row.lead = party;
                break;
            case domain::AssignmentRole::Support:
                row.support.append(party);
                break;
            case domain::AssignmentRole::Consulted:
                row.consulted.append(party);
                break;
            }
        }
    }
    void addProgress(ReportRow &row) const
    {
        const QList<domain::Progress> entries = storage::progress::of(m_db, row.id);
        const auto newest = [&entries](domain::ReviewState state) {
            return std::find_if(
                entries.begin(), entries.end(), [state](const auto &entry) { return entry.state == state; });
        };
        auto found = newest(domain::ReviewState::Validated);
        if (found == entries.end())
            found = newest(domain::ReviewState::Submitted);
        if (found == entries.end())
            return;
        const bool validated = found->state == domain::ReviewState::Validated;
        const QDateTime moment = validated && found->reviewed.isValid() ? found->reviewed : found->written;
        row.progress = ProgressEntry{.institution = {},
            .from = found->periodFrom,
            .to = found->periodTo,
            .narrative = found->narrative,
            .obstacles = found->obstacles,
            .nextSteps = found->nextSteps,
            .validated = validated,
            .date = moment.toLocalTime().date()};
        if (found->institution)
            row.progress->institution = m_parties.value(*found->institution);
        for (const domain::Evidence &evidence : storage::evidence::of(m_db, *found->id)) {
            if (evidence.confidentiality <= m_options.evidence)
                row.progress->evidence.append({evidence.title, evidence.issuer, evidence.issued, evidence.link});
        }
    }
    void addAssessments(ReportRow &row) const
    {
        for (const storage::assessments::Given &given : storage::assessments::of(m_db, row.id)) {
            const bool ofPart = given.assessment.component || given.assessment.beneficiary;
            const AssessmentEntry entry{
                given.grade.label, given.scaleName, given.assessment.date, given.assessment.paragraph, ofPart};
            if (!row.assessments.contains(entry)) // a grade given person by person is said once, and never for whom
                row.assessments.append(entry);
        }
    }

    const storage::Reader &m_db;
    const StatusReportOptions &m_options;
    QHash<domain::InstitutionId, Party> m_parties;
    QHash<domain::DocumentId, domain::Document> m_documents;
    QHash<domain::RecommendationId, int> m_order;
};

QDate dateOf(const domain::Document &document)
{
    return document.adopted.isValid() ? document.adopted : document.published;
}

void sortRows(StatusReportInput &input, const RowReader &reader)
{
    // The order of the table by mechanism.
    QHash<domain::MechanismId, qsizetype> places;
    for (const domain::Mechanism &mechanism : input.mechanisms) {
        const auto at = std::find_if(input.byMechanism.begin(), input.byMechanism.end(),
            [&mechanism](const auto &group) { return group.key == mechanism.code; });
        places.insert(*mechanism.id, at - input.byMechanism.begin());
    }
    const auto key = [&](const ReportRow &row) {
        const domain::Document document = reader.documents().value(row.document);
        return std::tuple(places.value(row.mechanism), -dateOf(document).toJulianDay(), document.symbol, row.document,
            reader.order(row.id), row.id);
    };
    QList<std::pair<decltype(key(input.rows.first())), qsizetype>> keys;
    keys.reserve(input.rows.size());
    for (qsizetype i = 0; i < input.rows.size(); ++i)
        keys.append({key(input.rows[i]), i});
    std::sort(keys.begin(), keys.end());
    QList<ReportRow> sorted;
    sorted.reserve(keys.size());
    for (const auto &[place, index] : keys)
        sorted.append(std::move(input.rows[index]));
    input.rows = std::move(sorted);
}

} // namespace

StatusReportInput gather(const storage::Reader &db, const domain::Criteria &criteria, domain::Language language,
    const StatusReportOptions &options, const work::Progress &progress)
{
    StatusReportInput input{.language = language, .date = db.today(), .state = storage::workspace::info(db).name};
    input.institution = options.institution;
    input.query = criteria == domain::Criteria{} ? QString() : domain::toQuery(criteria, language);
    input.overview = storage::statistics::overview(db, criteria);
    input.byKind = storage::statistics::byMechanismKind(db, criteria);
    input.byMechanism = storage::statistics::byMechanism(db, criteria);

    const auto ids = storage::recommendations::ids(db, criteria, {.key = domain::SortKey::Document});
    RowReader reader(db, options);
    input.rows.reserve(static_cast<qsizetype>(ids.size()));
    for (size_t i = 0; i < ids.size(); ++i) {
        if (i % 64 == 0) {
            if (progress.isCancelled())
                throw storage::Failure(domain::ErrorCode::Cancelled);
            progress.report(static_cast<qint64>(i), static_cast<qint64>(ids.size()));
        }
        input.rows.append(reader.read(ids[i]));
    }
    QSet<domain::MechanismId> mechanisms;
    for (const domain::Document &document : reader.documents()) {
        input.documents.append(document);
        mechanisms.insert(document.mechanism);
    }
    for (const domain::MechanismId id : mechanisms)
        input.mechanisms.append(storage::mechanisms::find(db, id));
    sortRows(input, reader);
    progress.report(1, 1);
    return input;
}

} // namespace reports
