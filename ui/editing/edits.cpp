// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editing/edits.h"

#include "domain/rules.h"
#include "storage/assignments.h"
#include "storage/documents.h"
#include "storage/followup.h"
#include "storage/institutions.h"
#include "storage/recommendations.h"
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

QString acronym(Session &session, std::optional<domain::InstitutionId> id)
{
    if (!id)
        return {};
    return session.store()
        .read([&](const Reader &db) { return storage::institutions::find(db, *id).acronym; })
        .value_or(QString());
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
    return session.change(
        Intent::Assign,
        [&](const Writer &db) {
            for (const auto id : ids) {
                if (choice.setsLead)
                    storage::assignments::setLead(db, id, choice.lead);
                if (choice.replacesSupport)
                    storage::assignments::setSupport(db, id, choice.support);
                else if (!choice.support.isEmpty())
                    storage::assignments::addSupport(db, id, choice.support);
            }
        },
        arguments);
}

bool changeStatus(Session &session, const Ids &ids, const domain::StatusChange &choice)
{
    auto arguments = counted(ids);
    arguments.insert(u"status"_s, QString(domain::code(choice.status)));
    return session.change(
        Intent::ChangeStatus,
        [&](const Writer &db) {
            for (const auto id : ids)
                storage::recommendations::setStatus(db, id, choice);
        },
        arguments);
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
    return session.change(
        Intent::SetDue,
        [&](const Writer &db) {
            for (const auto id : ids) {
                auto found = storage::recommendations::find(db, id);
                if (found.due == due)
                    continue;
                found.due = due;
                storage::recommendations::save(db, found);
            }
        },
        arguments);
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
