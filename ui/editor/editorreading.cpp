// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/editorreading.h"

#include "domain/rules.h"
#include "storage/assignments.h"
#include "storage/institutions.h"
#include "storage/recommendations.h"

namespace ui {

namespace {

void readPeople(const storage::Reader &db, EditorReading &reading, domain::RecommendationId id)
{
    for (const auto &assignment : storage::assignments::of(db, id)) {
        if (assignment.role == domain::AssignmentRole::Consulted)
            reading.consulted.append(storage::institutions::find(db, assignment.institution));
        if (assignment.role != domain::AssignmentRole::Lead)
            continue;
        if (assignment.person)
            reading.focalPoint = storage::persons::find(db, *assignment.person);
        for (const auto &person : storage::persons::of(db, assignment.institution)) {
            if (!reading.focalPoint && domain::isFocalPointOn(person, db.today()))
                reading.focalPoint = person;
        }
    }
}

} // namespace

EditorReading EditorReading::read(const storage::Reader &db, domain::RecommendationId id, const Part &part)
{
    EditorReading reading;
    reading.detail = Detail::read(db, id, part.entries);
    const auto &r = reading.detail.recommendation;
    readPeople(db, reading, id);
    reading.states = storage::recommendations::recommendingStates(db, id);
    reading.moments = storage::recommendations::textMoments(db, id);
    reading.stale = domain::staleTranslation(r.text, r.original, reading.moments);
    if (reading.stale)
        reading.originalThen = storage::recommendations::originalWhenTranslated(db, id);
    reading.scales = storage::scales::of(db, reading.detail.document.mechanism);
    if (reading.isCourt()) {
        reading.components = storage::measures::components(db, id);
        reading.beneficiaries = storage::measures::beneficiaries(db, id);
        reading.standing = storage::assessments::standing(db, r.document);
    }
    reading.entries = storage::progress::count(db, id);
    reading.indicators = items::IndicatorSummaryModel::read(db, id);
    reading.history = readHistory(db, part.changes, id);
    reading.changes = storage::changes::count(db, id);
    return reading;
}

} // namespace ui
