// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editing/edits.h"

#include "domain/rules.h"
#include "storage/archived.h"
#include "storage/assignments.h"
#include "storage/documents.h"
#include "storage/followup.h"
#include "storage/recommendations.h"
#include "storage/views.h"
#include "ui/editing/acronym.h"
#include "ui/frame/session.h"

#include <QJsonArray>

namespace ui::edits {

using namespace Qt::StringLiterals;
using storage::Intent;
using storage::Reader;
using storage::Writer;

namespace {

QJsonObject counted(const Ids &ids)
{
    return {{u"count"_s, static_cast<qint64>(ids.size())}};
}

/// One change of all of them. A change of very many is left to a worker, which tells how far it is. What is archived is only restored or deleted.
bool changeEach(Session &session, Intent intent, const Ids &ids,
    const std::function<void(const Writer &, domain::RecommendationId)> &change, const QJsonObject &arguments)
{
    const bool ofArchived = intent == Intent::Archive || intent == Intent::RemoveRecommendation;
    const auto each = [change, ofArchived](const Writer &db, domain::RecommendationId id) {
        if (!ofArchived)
            storage::recommendations::mustBeActive(db, id);
        change(db, id);
    };
    return session.changeMany(
        intent, static_cast<qsizetype>(ids.size()),
        [ids, each](const Writer &db, const storage::Step &step) {
            for (size_t i = 0; i < ids.size(); ++i) {
                storage::tell(step, static_cast<qint64>(i), static_cast<qint64>(ids.size()));
                each(db, ids[i]);
            }
        },
        arguments);
}

/// A court's judgment is known by its case, everything else by its symbol.
domain::DocumentId documentFor(const Writer &db, const NewRecommendation &made)
{
    const QString name = made.document.trimmed();
    const bool isCase = storage::mechanisms::find(db, made.mechanism).kind == domain::MechanismKind::Court;
    const auto known = storage::documents::bySymbol(
        db, made.mechanism, isCase ? QString() : name, isCase ? name : QString());
    if (known)
        return *known;
    domain::Document document;
    document.mechanism = made.mechanism;
    (isCase ? document.caseName : document.symbol) = name;
    return storage::documents::save(db, document);
}

void namePersons(const Writer &db, domain::RecommendationId id, const AssignmentChoice &choice)
{
    if (choice.persons.isEmpty())
        return;
    for (const auto &assignment : storage::assignments::of(db, id)) {
        const auto named = choice.persons.constFind(assignment.institution);
        if (named != choice.persons.constEnd())
            storage::assignments::setPerson(db, id, assignment.institution, *named);
    }
}

} // namespace

bool assign(Session &session, const Ids &ids, const AssignmentChoice &choice)
{
    auto arguments = counted(ids);
    if (choice.setsLead)
        arguments.insert(u"lead"_s, acronym(session, choice.lead));
    QJsonArray support;
    for (const auto id : choice.support)
        support.append(acronym(session, id));
    if (!support.isEmpty() || choice.replacesSupport)
        arguments.insert(u"support"_s, support);
    return changeEach(
        session, Intent::Assign, ids,
        [choice](const Writer &db, domain::RecommendationId id) {
            if (choice.setsLead)
                storage::assignments::setLead(db, id, choice.lead);
            if (choice.replacesSupport)
                storage::assignments::setSupport(db, id, choice.support);
            else if (!choice.support.isEmpty())
                storage::assignments::addSupport(db, id, choice.support);
            namePersons(db, id, choice);
        },
        arguments);
}

bool changeStatus(Session &session, const Ids &ids, const domain::StatusChange &choice)
{
    auto arguments = counted(ids);
    arguments.insert(u"status"_s, QString(domain::code(choice.status)));
    return changeEach(
        session, Intent::ChangeStatus, ids,
        [choice](const Writer &db, domain::RecommendationId id) { storage::recommendations::setStatus(db, id, choice); }, arguments);
}

Ids withoutGround(Session &session, const Ids &ids, domain::Status status)
{
    if (domain::mayBecome(status, false))
        return {};
    return session.store()
        .read([&](const Reader &db) {
            Ids lacking;
            for (const auto id : ids) {
                if (!domain::mayBecome(status, storage::progress::hasValidatedEvidence(db, id)))
                    lacking.push_back(id);
            }
            return lacking;
        })
        .value_or(ids);
}

bool setDue(Session &session, const Ids &ids, QDate due)
{
    auto arguments = counted(ids);
    arguments.insert(u"due"_s, due.isValid() ? QJsonValue(due.toString(Qt::ISODate)) : QJsonValue());
    return changeEach(
        session, Intent::SetDue, ids,
        [due](const Writer &db, domain::RecommendationId id) {
            auto found = storage::recommendations::find(db, id);
            found.due = due;
            storage::recommendations::save(db, found);
        },
        arguments);
}

bool setPriority(Session &session, const Ids &ids, domain::Priority priority)
{
    auto arguments = counted(ids);
    arguments.insert(u"priority"_s, QString(domain::code(priority)));
    return changeEach(
        session, Intent::SetPriority, ids,
        [priority](const Writer &db, domain::RecommendationId id) {
            auto found = storage::recommendations::find(db, id);
            found.priority = priority;
            storage::recommendations::save(db, found);
        },
        arguments);
}

bool changeTerms(Session &session, const Ids &ids, const QList<domain::TermId> &added, const QList<domain::TermId> &removed)
{
    return changeEach(
        session, Intent::SetTerms, ids,
        [added, removed](const Writer &db, domain::RecommendationId id) { storage::recommendations::changeTerms(db, id, added, removed); },
        counted(ids));
}

bool setArchived(Session &session, const Ids &ids, bool archived)
{
    auto arguments = counted(ids);
    arguments.insert(u"archived"_s, archived);
    return changeEach(
        session, Intent::Archive, ids,
        [archived](const Writer &db, domain::RecommendationId id) {
            auto found = storage::recommendations::find(db, id);
            found.archived = archived;
            storage::recommendations::save(db, found);
        },
        arguments);
}

bool remove(Session &session, const Ids &ids)
{
    return changeEach(
        session, Intent::RemoveRecommendation, ids,
        [](const Writer &db, domain::RecommendationId id) { storage::recommendations::remove(db, id); }, counted(ids));
}

std::optional<domain::SavedViewId> saveView(Session &session, const domain::SavedView &view)
{
    std::optional<domain::SavedViewId> written;
    const bool done
        = session.change(Intent::EditView, [&](const Writer &db) { written = storage::views::save(db, view); }, {{u"name"_s, view.name}});
    return done ? written : std::nullopt;
}

bool removeView(Session &session, domain::SavedViewId id)
{
    return session.change(Intent::EditView, [&](const Writer &db) { storage::views::remove(db, id); });
}

std::optional<domain::RecommendationId> addRecommendation(Session &session, const NewRecommendation &made)
{
    std::optional<domain::RecommendationId> written;
    const QJsonObject arguments {{u"count"_s, 1}, {u"document"_s, made.document}, {u"paragraph"_s, made.paragraph}};
    const bool done = session.change(
        Intent::AddRecommendation,
        [&](const Writer &db) {
            domain::Recommendation entry;
            entry.document = documentFor(db, made);
            entry.paragraph = made.paragraph.trimmed();
            entry.text = made.text;
            entry.original = made.text.en.isEmpty() ? domain::Language::Spanish : domain::Language::English;
            entry.due = made.due;
            entry.statusSince = db.today();
            storage::orThrow(domain::validate(entry));
            written = storage::recommendations::save(db, entry);
        },
        arguments);
    return done ? written : std::nullopt;
}

} // namespace ui::edits
