// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/entityplan.h"
#include "exchange/entitytemplate.h"
#include "files.h"
#include "storage/actions.h"
#include "storage/assessments.h"
#include "storage/followup.h"
#include "storage/indicators.h"
#include "storage/terms.h"
#include "support/workspace.h"

/// A workspace and tables for the tests of what comes in beside recommendations.
namespace entities {

using namespace Qt::StringLiterals;

inline domain::GradeId gradeOn(const storage::Reader &db, domain::RecommendationId id, QDate day)
{
    const auto document = storage::documents::find(db, storage::recommendations::find(db, id).document);
    for (const auto &scale : storage::scales::of(db, document.mechanism)) {
        if (scale.isValidOn(day))
            return *scale.grades.at(1).id;
    }
    qFatal("no scale");
}

/// Of every kind at least one, all with these words in every field that takes words.
inline void fill(const storage::Writer &db, const QString &words)
{
    const auto document = support::addDocument(db, u"CCPR"_s, u"CCPR/C/VAL/CO/3"_s, QDate(2021, 7, 1));
    const auto first = support::addRecommendation(db, document, u"12 (a)"_s, u"Uno"_s, u"One"_s);
    const auto second = support::addRecommendation(db, document, u"14"_s, u"Dos"_s, u"Two"_s);
    const domain::LocalText both {words, words + u" en"_s};
    const auto ministry = support::addInstitution(db, u"MSP"_s, u"Ministerio de Salud"_s, u"Ministry of Health"_s);
    storage::institutions::save(db, {.parent = ministry, .kind = u"agency"_s, .acronym = words.left(40).simplified() + u"·1"_s, .name = both,
        .activeFrom = QDate(1899, 5, 1), .activeTo = QDate(2030, 1, 1)});
    storage::persons::save(db, {.institution = ministry, .name = words + u" P"_s, .post = both, .email = u"ana@msp.example"_s, .phone = u"+595 21 1"_s,
        .focalFrom = QDate(2020, 1, 1), .focalTo = {}});
    const auto theme = storage::terms::all(db, u"theme"_s).at(3).id;
    const auto right = storage::terms::all(db, u"right"_s).at(2).id;
    const auto action = storage::actions::save(db, {.institution = ministry, .cluster = theme, .title = both, .result = both, .starts = QDate(2025, 1, 2),
        .due = QDate(2026, 12, 31), .done = QDate(2026, 2, 3), .status = domain::ActionStatus::Done, .budgetMinor = 123456789, .currency = u"USD"_s});
    storage::actions::setRecommendations(db, action, {first, second});
    storage::actions::save(db, {.title = {.es = u"Sin nada más"_s, .en = {}}});
    const auto indicator = storage::indicators::save(db, {.kind = domain::IndicatorKind::Outcome, .name = both, .unit = both, .attribute = right,
        .baseline = 1.0 / 3.0, .baselineDate = QDate(2020, 1, 1), .target = 0.0, .targetDate = QDate(2030, 1, 1), .source = words, .periodicity = words,
        .disaggregation = words});
    storage::indicators::setRecommendations(db, indicator, {second});
    storage::indicators::saveValue(db, {.indicator = indicator, .date = QDate(2021, 3, 4), .category = {}, .value = -12345.678901, .note = words});
    storage::indicators::saveValue(db, {.indicator = indicator, .date = QDate(2021, 3, 4), .category = words, .value = 1e12, .note = {}});
    storage::progress::save(db, {.recommendation = first, .institution = ministry, .periodFrom = QDate(2025, 1, 1), .periodTo = QDate(2025, 6, 30),
        .narrative = both, .obstacles = both, .nextSteps = both, .proposedStatus = domain::Status::InProgress, .proposedPercent = 40, .author = words,
        .written = QDateTime(QDate(2025, 7, 1), QTime(23, 30), Qt::UTC), .state = domain::ReviewState::Returned, .reviewer = words, .reviewNote = words});
    storage::progress::save(db, {.recommendation = second, .narrative = {.es = u"Validada"_s, .en = {}}, .state = domain::ReviewState::Validated});
    const auto component = storage::measures::save(db, domain::Component {.recommendation = first, .text = both});
    const QDate day(2023, 5, 1);
    storage::assessments::save(db, {.recommendation = first, .grade = gradeOn(db, first, day), .date = day, .paragraph = words.left(30), .comment = both,
        .component = component});
    storage::assessments::save(db, {.recommendation = first, .grade = gradeOn(db, first, day), .date = day});
}

inline std::unique_ptr<storage::Store> office(const support::Folder &folder, const QString &words = u"Palabras"_s)
{
    auto store = folder.create();
    support::take(store->write(storage::Intent::AddRecommendation, [&words](const storage::Writer &db) { fill(db, words); }));
    return store;
}

inline QByteArray csv(const QList<QStringList> &rows)
{
    QByteArray out;
    for (const QStringList &row : rows) {
        QStringList quoted;
        for (QString cell : row)
            quoted << u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
        out += quoted.join(u',').toUtf8() + "\r\n";
    }
    return out;
}

inline QString file(const QTemporaryDir &folder, const QList<QStringList> &rows)
{
    return files::write(folder, u"tabla.csv"_s, csv(rows));
}

inline exchange::EntityPlan planOf(const storage::Store &store, const QString &path)
{
    return support::take(exchange::previewEntities(path, store, {}));
}

inline QList<int> counts(const exchange::EntityPlan &plan)
{
    const auto &c = plan.counts;
    return {int(c.read), int(c.added), int(c.changed), int(c.identical), int(c.refused)};
}

} // namespace entities
