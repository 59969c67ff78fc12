// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/changing.h"
#include "app/cli/runs.h"
#include "app/cli/typed.h"
#include "storage/assessments.h"
#include "storage/documents.h"
#include "storage/recommendations.h"

namespace app {

using namespace Qt::StringLiterals;
using domain::ErrorCode;

namespace {

/// By its code or its label in either language, on the scale the body used that day.
domain::GradeId gradeNamed(const storage::Reader &db, domain::RecommendationId id, const QString &name, QDate day)
{
    const auto document = storage::documents::find(db, storage::recommendations::find(db, id).document);
    const auto same = [&](const QString &other) { return other.compare(name, Qt::CaseInsensitive) == 0; };
    for (const auto &scale : storage::scales::of(db, document.mechanism)) {
        if (!scale.isValidOn(day))
            continue;
        for (const auto &grade : scale.grades) {
            if (same(grade.code) || same(grade.label.es) || same(grade.label.en))
                return *grade.id;
        }
    }
    throw storage::Failure(ErrorCode::InvalidValue, u"scale"_s);
}

} // namespace

int runAssess(Console &console, const Arguments &arguments)
{
    const QDate day = typedDate(arguments.value("date").value_or(QString()));
    if (!day.isValid())
        return console.invalid(arguments.value("date").value_or(QString()));
    return changeRecommendation(console, arguments.operand(0), arguments.operand(1), storage::Intent::Assess,
        [&](const storage::Writer &db, domain::RecommendationId id) {
            domain::Assessment given;
            given.recommendation = id;
            given.grade = gradeNamed(db, id, arguments.operand(2), day);
            given.date = day;
            given.paragraph = arguments.value("paragraph").value_or(QString());
            given.comment.in(console.language()) = arguments.value("comment").value_or(QString());
            storage::assessments::save(db, given);
        });
}

} // namespace app
