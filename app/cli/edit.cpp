// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/changing.h"
#include "app/cli/runs.h"
#include "app/cli/typed.h"
#include "domain/rules.h"
#include "storage/assignments.h"
#include "storage/followup.h"
#include "storage/institutions.h"
#include "storage/recommendations.h"

#include <QCoreApplication>

namespace app {

using namespace Qt::StringLiterals;
using domain::ErrorCode;
using domain::InstitutionId;
using domain::RecommendationId;
using domain::Status;
using storage::Failure;
using storage::Intent;
using storage::Reader;
using storage::Writer;

namespace {

InstitutionId institution(const Reader &db, const QString &name)
{
    if (const auto found = storage::institutions::byName(db, name))
        return *found;
    throw Failure(ErrorCode::NotFound, name);
}

QList<InstitutionId> institutions(const Reader &db, const QString &names)
{
    QList<InstitutionId> found;
    if (isNone(names))
        return found;
    for (const QString &name : names.split(u',', Qt::SkipEmptyParts))
        found += institution(db, name.trimmed());
    return found;
}

void addEvidence(const Writer &db, domain::ProgressId entry, const QString &evidence)
{
    domain::Evidence added;
    added.progress = entry;
    if (evidence.startsWith("https://"_L1) || evidence.startsWith("http://"_L1)) {
        added.title = evidence;
        added.link = evidence;
        storage::evidence::addLink(db, added);
    } else {
        storage::evidence::addFile(db, added, evidence);
    }
}

domain::Progress entryOf(const Writer &db, RecommendationId id, const Console &console, const Arguments &arguments)
{
    domain::Progress entry;
    entry.recommendation = id;
    entry.institution = institution(db, arguments.value("institution").value_or(QString()));
    entry.narrative.in(console.language()) = arguments.value("text").value_or(QString());
    entry.author = db.context().actor;
    entry.written = db.now();
    if (const auto proposed = arguments.value("propose"))
        entry.proposedStatus = typedStatus(*proposed);
    if (arguments.has("validate")) {
        entry.state = domain::ReviewState::Validated;
        entry.reviewer = db.context().actor;
        entry.reviewed = db.now();
    } else if (arguments.has("submit")) {
        entry.state = domain::ReviewState::Submitted;
    }
    storage::orThrow(domain::validate(entry));
    return entry;
}

} // namespace

int runAssign(Console &console, const Arguments &arguments)
{
    const auto lead = arguments.value("lead");
    const auto support = arguments.value("support");
    const auto due = arguments.value("due");
    if (!lead && !support && !due)
        return console.misuse(findVerb(u"assign"_s),
            console.text(QT_TRANSLATE_NOOP("cli", "Say at least one of --lead, --support and --due.")));
    const QDate date = due ? typedDate(*due) : QDate();
    if (due && !date.isValid() && !isNone(*due))
        return console.invalid(*due);
    const Intent intent = lead || support ? Intent::Assign : Intent::SetDue;
    return changeRecommendation(console, arguments.operand(0), arguments.operand(1), intent, [&](const Writer &db, RecommendationId id) {
        if (lead)
            storage::assignments::setLead(db, id, isNone(*lead) ? std::nullopt : std::optional(institution(db, *lead)));
        if (support)
            storage::assignments::setSupport(db, id, institutions(db, *support));
        if (auto recommendation = storage::recommendations::find(db, id); due && recommendation.due != date) {
            recommendation.due = date;
            storage::recommendations::save(db, recommendation);
        }
    });
}

int runStatus(Console &console, const Arguments &arguments)
{
    const auto status = typedStatus(arguments.operand(2));
    if (!status)
        return console.invalid(arguments.operand(2));
    return changeRecommendation(console, arguments.operand(0), arguments.operand(1), Intent::ChangeStatus, [&](const Writer &db, RecommendationId id) {
        storage::recommendations::setStatus(
            db, id, {.status = *status, .reason = arguments.value("because").value_or(QString())});
    });
}

int runLog(Console &console, const Arguments &arguments)
{
    if (arguments.has("submit") && arguments.has("validate"))
        return console.misuse(
            findVerb(u"log"_s), console.text(QT_TRANSLATE_NOOP("cli", "Say --submit or --validate, not both.")));
    const auto proposed = arguments.value("propose");
    if (proposed && !typedStatus(*proposed))
        return console.invalid(*proposed);
    return changeRecommendation(console, arguments.operand(0), arguments.operand(1), Intent::AddProgress, [&](const Writer &db, RecommendationId id) {
        const domain::Progress entry = entryOf(db, id, console, arguments);
        const domain::ProgressId saved = storage::progress::save(db, entry);
        for (const QString &evidence : arguments.values("evidence"))
            addEvidence(db, saved, evidence);
        if (entry.state == domain::ReviewState::Validated)
            storage::progress::applyProposal(db, entry);
    });
}

} // namespace app
