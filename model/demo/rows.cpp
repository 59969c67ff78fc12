// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/rows.h"

#include "demo/chance.h"
#include "domain/rules.h"
#include "storage/assessments.h"
#include "storage/documents.h"
#include "storage/followup.h"

#include <cmath>

namespace demo {

using namespace Qt::StringLiterals;
using domain::ErrorCode;
using storage::Failure;
using storage::Writer;

namespace {

void addProof(const Writer &db, domain::ProgressId entry, const PlannedProof &planned, const QString &name)
{
    domain::Evidence evidence;
    evidence.uid = uidOf(planned.proof.issued, name);
    evidence.progress = entry;
    evidence.title = planned.proof.title;
    evidence.issuer = planned.proof.issuer;
    evidence.issued = planned.proof.issued;
    evidence.link = planned.link;
    evidence.confidentiality = planned.confidentiality;
    storage::evidence::addLink(db, evidence);
}

storage::scales::Scale scaleFor(const Writer &db, const Paper &paper, QDate day)
{
    const auto scales = storage::scales::of(db, storage::mechanisms::byName(db, paper.mechanism));
    for (const auto &scale : scales) {
        const bool inForce = (!scale.validFrom.isValid() || scale.validFrom <= day)
            && (!scale.validTo.isValid() || scale.validTo >= day);
        // The Committee against Torture grades three things; what was done is the one that counts here.
        if (inForce && (paper.mechanism != u"CAT"_s || scale.code == u"CAT_IMPLEMENTATION"_s))
            return scale;
    }
    throw Failure(ErrorCode::NotFound, paper.mechanism);
}

/// The grade the content names or, in the scale then in force, the one nearest to how far things stood.
domain::GradeId gradeFor(const Writer &db, const Paper &paper, const PlannedVerdict &verdict)
{
    const domain::Grade *best = nullptr;
    double distance = 2;
    const auto scale = scaleFor(db, paper, verdict.date);
    for (const domain::Grade &grade : scale.grades) {
        if (!verdict.grade.isEmpty() ? grade.code == verdict.grade : !verdict.share ? !grade.weight : false)
            return *grade.id;
        const double far = grade.weight ? std::abs(*grade.weight - verdict.share.value_or(0)) : 2;
        if (far < distance) {
            distance = far;
            best = &grade;
        }
    }
    if (!best || !verdict.grade.isEmpty())
        throw Failure(ErrorCode::NotFound, paper.mechanism + u' ' + verdict.grade);
    return *best->id;
}

} // namespace

QString secretary()
{
    return u"Silvia Ledesma Prat"_s;
}

QDateTime at(QDate day)
{
    return QDateTime(day, QTime(12, 0), Qt::UTC);
}

QString uidOf(QDate day, const QString &name)
{
    Chance chance(name);
    const quint64 high = chance.next();
    return domain::newUid(at(day), high, chance.next());
}

domain::ProgressId addEntry(const Writer &db, const Plan &plan, const PlannedEntry &planned,
    domain::RecommendationId id, domain::InstitutionId institution)
{
    const QString name = plan.key() + planned.from.toString(Qt::ISODate);
    domain::Progress entry;
    entry.uid = uidOf(planned.written, name);
    entry.recommendation = id;
    entry.institution = institution;
    entry.periodFrom = planned.from;
    entry.periodTo = planned.to;
    entry.narrative = planned.narrative;
    entry.obstacles = planned.obstacles;
    entry.nextSteps = planned.nextSteps;
    entry.proposedStatus = planned.status;
    entry.proposedPercent = planned.percent;
    entry.author = planned.author;
    entry.written = at(planned.written);
    entry.state = planned.state;
    if (planned.reviewed.isValid()) {
        entry.reviewer = secretary();
        entry.reviewed = at(planned.reviewed);
        entry.reviewNote = planned.reviewNote;
    }
    const auto saved = storage::progress::save(db, entry);
    for (const PlannedProof &proof : planned.proofs)
        addProof(db, saved, proof, name + u'/' + proof.link);
    return saved;
}

domain::AssessmentId addVerdict(
    const Writer &db, const Plan &plan, const PlannedVerdict &verdict, domain::RecommendationId id)
{
    domain::Assessment assessment;
    assessment.uid = uidOf(verdict.date, plan.key() + u"/verdict"_s);
    assessment.recommendation = id;
    assessment.grade = gradeFor(db, *plan.paper, verdict);
    assessment.date = verdict.date;
    assessment.comment = verdict.comment;
    return storage::assessments::save(db, assessment);
}

} // namespace demo
