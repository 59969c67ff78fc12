// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/handovers.h"

#include "storage/actions.h"
#include "storage/assignments.h"
#include "storage/institutions.h"
#include "storage/recommendations.h"

namespace storage::handovers {

using namespace Qt::StringLiterals;
using domain::AssignmentRole;
using domain::ErrorCode;

namespace {

domain::DueState dueState(const Row &row, QDate today)
{
    if (!row.due.isValid())
        return domain::DueState::None;
    if (!domain::isOpen(row.status))
        return domain::DueState::Closed;
    if (row.due < today)
        return domain::DueState::Overdue;
    return row.due <= today.addDays(domain::dueSoonDays) ? domain::DueState::Soon : domain::DueState::Later;
}

/// Whether somebody else is the institution's focal point today.
bool isAccompanied(const Reader &db, const Subject &subject)
{
    const auto persons = persons::of(db, subject.institution);
    return std::any_of(persons.begin(), persons.end(),
        [&](const auto &person) { return person.id != subject.person && domain::isFocalPointOn(person, db.today()); });
}

QList<Row> readRows(const Reader &db, const Subject &subject)
{
    QString whose;
    if (subject.person)
        whose = isAccompanied(db, subject) ? u"AND a.person_id IS ? "_s : u"AND (a.person_id IS NULL OR a.person_id IS ?) "_s;
    Statement statement(db,
        u"SELECT a.id, a.recommendation_id, CASE WHEN d.symbol <> '' THEN d.symbol ELSE d.case_name END, r.paragraph, r.title_es, r.title_en, "
        "r.text_es, r.text_en, a.role, a.person_id, r.status, r.percent, r.due, (SELECT substr(max(p.written), 1, 10) FROM progress p "
        "WHERE p.recommendation_id = r.id AND p.institution_id = a.institution_id AND p.state <> 'draft') "
        "FROM assignment a JOIN recommendation r ON r.id = a.recommendation_id JOIN source_document d ON d.id = r.document_id "
        "WHERE a.institution_id = ? AND r.archived = 0 %1ORDER BY r.due IS NULL, r.due, d.id, r.position, r.id"_s.arg(whose));
    statement.bind(subject.institution);
    if (subject.person)
        statement.bind(*subject.person);
    QList<Row> rows;
    while (statement.step()) {
        Row row;
        std::optional<domain::PersonId> named;
        statement.into(row.assignment, row.recommendation, row.document, row.paragraph, row.title.es, row.title.en, row.text.es, row.text.en,
            row.role, named, row.status, row.percent, row.due, row.lastEntry);
        row.byName = named.has_value();
        row.dueState = dueState(row, db.today());
        rows << row;
    }
    std::stable_partition(rows.begin(), rows.end(), [](const Row &row) { return domain::isOpen(row.status); });
    return rows;
}

/// The ids for json_each of a statement.
QString idsOf(const QList<Row> &rows)
{
    std::vector<domain::RecommendationId> ids;
    for (const Row &row : rows)
        ids.push_back(row.recommendation);
    return recommendations::asJson(ids);
}

void sortAs(const QList<Row> &rows, auto &list)
{
    QHash<domain::RecommendationId, qsizetype> places;
    for (qsizetype i = 0; i < rows.size(); ++i)
        places.insert(rows[i].recommendation, i);
    std::stable_sort(list.begin(), list.end(),
        [&](const auto &a, const auto &b) { return places.value(a.recommendation) < places.value(b.recommendation); });
}

QList<Promise> readPromises(const Reader &db, const Subject &subject, const QList<Row> &open)
{
    Statement statement(db,
        u"SELECT recommendation_id, state, substr(written, 1, 10), next_steps_es, next_steps_en FROM (SELECT p.*, row_number() OVER "
        "(PARTITION BY p.recommendation_id ORDER BY p.written DESC, p.id DESC) AS place FROM json_each(?) wanted "
        "JOIN progress p ON p.recommendation_id = wanted.value WHERE p.institution_id = ? AND p.state IN ('validated', 'submitted')) "
        "WHERE place = 1 AND next_steps_es || next_steps_en <> ''"_s);
    statement.bind(idsOf(open), subject.institution);
    QList<Promise> promises;
    while (statement.step()) {
        Promise promise;
        statement.into(promise.recommendation, promise.state, promise.written, promise.nextSteps.es, promise.nextSteps.en);
        promises << promise;
    }
    sortAs(open, promises);
    return promises;
}

QList<Unanswered> readUnanswered(const Reader &db, const Subject &subject, const QList<Row> &open)
{
    QList<Unanswered> list;
    Statement entries(db,
        u"SELECT p.recommendation_id, p.state = 'returned', substr(coalesce(p.reviewed, p.written), 1, 10), p.review_note FROM json_each(?) wanted "
        "JOIN progress p ON p.recommendation_id = wanted.value WHERE p.institution_id = ? AND p.state IN ('returned', 'draft') "
        "ORDER BY p.written, p.id"_s);
    entries.bind(idsOf(open), subject.institution);
    while (entries.step()) {
        Unanswered one;
        bool returned = false;
        entries.into(one.recommendation, returned, one.since, one.note);
        one.kind = returned ? Unanswered::Kind::Returned : Unanswered::Kind::Draft;
        if (!returned)
            one.note.clear(); // words about an earlier version of what is being written anew
        list << one;
    }
    Statement silent(db,
        u"SELECT a.recommendation_id, a.since FROM json_each(?) wanted JOIN assignment a ON a.recommendation_id = wanted.value "
        "WHERE a.institution_id = ? AND a.role = 'lead' AND NOT EXISTS (SELECT 1 FROM progress p WHERE p.recommendation_id = a.recommendation_id)"_s);
    silent.bind(idsOf(open), subject.institution);
    while (silent.step()) {
        Unanswered one;
        silent.into(one.recommendation, one.since);
        list << one;
    }
    sortAs(open, list);
    return list;
}

QList<domain::Action> readActions(const Reader &db, const Subject &subject, const QList<Row> &rows)
{
    QSet<domain::RecommendationId> served;
    for (const Row &row : rows)
        served.insert(row.recommendation);
    QList<domain::Action> found;
    for (const auto &action : actions::all(db)) {
        if (action.institution != subject.institution || action.status == domain::ActionStatus::Done || action.status == domain::ActionStatus::Dropped)
            continue;
        const auto serves = actions::recommendations(db, *action.id);
        if (serves.isEmpty() || std::any_of(serves.begin(), serves.end(), [&](auto id) { return served.contains(id); }))
            found << action;
    }
    const auto place = [](const domain::Action &action) { return std::pair(!action.due.isValid(), action.due); };
    std::stable_sort(found.begin(), found.end(), [&](const auto &a, const auto &b) { return place(a) < place(b); });
    return found;
}

/// The successor, whose time has begun on the day after.
std::optional<domain::PersonId> beginTime(const Writer &db, const Plan &plan, domain::InstitutionId target)
{
    if (!plan.successor)
        return std::nullopt;
    domain::Person person = *plan.successor;
    const QDate first = plan.lastDay.addDays(1);
    if (person.id) {
        person = persons::find(db, *person.id);
        if (person.institution != target || person.id == plan.subject.person)
            throw Failure(ErrorCode::InvalidValue, u"successor"_s);
        if (domain::isFocalPointOn(person, first))
            return person.id;
    }
    person.institution = target;
    person.focalFrom = first;
    person.focalTo = {};
    return persons::save(db, person);
}

void endTime(const Writer &db, domain::Person person, QDate lastDay)
{
    if (!person.focalTo.isValid() || person.focalTo > lastDay)
        person.focalTo = lastDay;
    persons::save(db, person);
}

domain::Assignment assignment(const Reader &db, domain::AssignmentId id, domain::InstitutionId owner)
{
    Statement statement(db, u"SELECT recommendation_id FROM assignment WHERE id = ? AND institution_id = ?"_s);
    statement.bind(id, owner);
    std::optional<domain::RecommendationId> recommendation;
    while (statement.step())
        statement.into(recommendation);
    if (!recommendation)
        throw Failure(ErrorCode::Conflict, QString::number(id.value()));
    const auto all = assignments::of(db, *recommendation);
    return *std::find_if(all.begin(), all.end(), [&](const auto &one) { return one.id == id; });
}

/// Those of archived recommendations, which no sheet lists.
QList<domain::AssignmentId> archivedAssignments(const Reader &db, domain::InstitutionId owner)
{
    Statement statement(db,
        u"SELECT a.id FROM assignment a JOIN recommendation r ON r.id = a.recommendation_id WHERE a.institution_id = ? AND r.archived <> 0 ORDER BY a.id"_s);
    statement.bind(owner);
    QList<domain::AssignmentId> found;
    while (statement.step())
        found << statement.value<domain::AssignmentId>(0);
    return found;
}

QDate earlier(QDate a, QDate b)
{
    if (!a.isValid() || !b.isValid())
        return a.isValid() ? a : b;
    return std::min(a, b);
}

QString bothNotes(const QString &a, const QString &b)
{
    if (a.isEmpty() || b.isEmpty() || a == b)
        return a.isEmpty() ? b : a;
    return a + u'\n' + b;
}

/// Gives it to the other institution; where that one is assigned already, the two become one and nothing of either is lost.
void moveOver(const Writer &db, const domain::Assignment &moved, domain::InstitutionId target, std::optional<domain::PersonId> person, QDate since)
{
    const auto all = assignments::of(db, moved.recommendation);
    const auto there = std::find_if(all.begin(), all.end(), [&](const auto &one) { return one.institution == target; });
    if (there == all.end()) {
        Statement(db, u"UPDATE assignment SET institution_id = ?, person_id = ?, since = ? WHERE id = ?"_s).bind(target, person, since, *moved.id).run();
        return;
    }
    Statement(db, u"DELETE FROM assignment WHERE id = ?"_s).bind(*moved.id).run();
    domain::Assignment whole = *there;
    whole.role = std::min(moved.role, there->role);
    whole.due = earlier(moved.due, there->due);
    whole.note = bothNotes(there->note, moved.note);
    if (person)
        whole.person = person;
    if (whole != *there) {
        Statement(db, u"UPDATE assignment SET role = ?, due = ?, note = ?, person_id = ? WHERE id = ?"_s)
            .bind(whole.role, whole.due, whole.note, whole.person, *whole.id)
            .run();
    }
}

void endInstitution(const Writer &db, const Plan &plan, domain::InstitutionId target)
{
    auto institution = institutions::find(db, plan.subject.institution);
    QHash<domain::InstitutionId, domain::InstitutionId> parents;
    const auto all = institutions::all(db);
    for (const auto &one : all) {
        if (one.parent)
            parents.insert(*one.id, *one.parent);
    }
    const bool below = domain::makesCycle(*institution.id, target, parents);
    for (auto one : all) {
        if (one.parent != institution.id)
            continue;
        one.parent = below ? institution.parent : std::optional(target);
        institutions::save(db, one);
    }
    if (!institution.activeTo.isValid() || institution.activeTo > plan.lastDay)
        institution.activeTo = plan.lastDay;
    institutions::save(db, institution);
    for (const auto &person : persons::of(db, *institution.id)) {
        if (domain::isFocalPointOn(person, plan.lastDay))
            endTime(db, person, plan.lastDay);
    }
    for (auto action : actions::all(db)) {
        if (action.institution != institution.id || action.status == domain::ActionStatus::Done || action.status == domain::ActionStatus::Dropped)
            continue;
        action.institution = target;
        actions::save(db, action);
    }
    Statement(db, u"UPDATE obligation_step SET institution_id = ? WHERE institution_id = ? AND done IS NULL"_s).bind(target, *institution.id).run();
}

/// What is wrong with it whatever the workspace holds.
void check(const Plan &plan)
{
    if (!plan.lastDay.isValid())
        throw Failure(ErrorCode::InvalidValue, u"last_day"_s);
    if (!plan.subject.person && plan.to.value_or(plan.subject.institution) == plan.subject.institution)
        throw Failure(ErrorCode::InvalidValue, u"to"_s);
}

} // namespace

int Sheet::open() const
{
    return static_cast<int>(std::count_if(rows.begin(), rows.end(), [](const Row &row) { return domain::isOpen(row.status); }));
}

int Sheet::overdue() const
{
    return static_cast<int>(std::count_if(rows.begin(), rows.end(), [](const Row &row) { return row.dueState == domain::DueState::Overdue; }));
}

int Sheet::dueSoon() const
{
    return static_cast<int>(std::count_if(rows.begin(), rows.end(), [](const Row &row) { return row.dueState == domain::DueState::Soon; }));
}

Sheet read(const Reader &db, const Subject &subject)
{
    Sheet sheet {.subject = subject, .date = db.today(), .institution = institutions::find(db, subject.institution)};
    if (subject.person) {
        sheet.person = persons::find(db, *subject.person);
        if (sheet.person->institution != subject.institution)
            throw Failure(ErrorCode::InvalidValue, u"person"_s);
    }
    sheet.rows = readRows(db, subject);
    const QList<Row> open = sheet.rows.first(sheet.open());
    sheet.promises = readPromises(db, subject, open);
    sheet.unanswered = readUnanswered(db, subject, open);
    sheet.actions = readActions(db, subject, sheet.rows);
    return sheet;
}

qsizetype count(const Reader &db, const Plan &plan)
{
    check(plan);
    return plan.moved.size() + (plan.subject.person ? 0 : archivedAssignments(db, plan.subject.institution).size());
}

void carryOut(const Writer &db, const Plan &plan, const Step &step)
{
    check(plan);
    const auto owner = plan.subject.institution;
    const auto target = plan.to.value_or(owner);
    const auto successor = beginTime(db, plan, target);
    const QDate since = plan.lastDay.addDays(1);
    if (plan.subject.person)
        endTime(db, persons::find(db, *plan.subject.person), plan.lastDay);
    const auto moved = plan.subject.person ? plan.moved : plan.moved + archivedAssignments(db, owner);
    for (qsizetype i = 0; i < moved.size(); ++i) {
        tell(step, i, moved.size());
        const auto one = assignment(db, moved[i], owner);
        if (target == owner)
            assignments::setPerson(db, one.recommendation, owner, successor);
        else
            moveOver(db, one, target, successor, since);
    }
    if (!plan.subject.person)
        endInstitution(db, plan, target);
}

} // namespace storage::handovers
