// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editing/planedits.h"

#include "storage/actions.h"
#include "storage/archived.h"
#include "storage/indicators.h"
#include "ui/frame/session.h"

namespace ui::edits {

using namespace Qt::StringLiterals;
using domain::RecommendationId;
using storage::Intent;
using storage::Writer;

namespace {

constexpr qsizetype linkedAtOnce = 20'000; ///< between two looks at whether a worker should stop

/// What is linked now, with these and without those.
QList<RecommendationId> joined(
    const QList<RecommendationId> &now, const QList<RecommendationId> &linked, const QList<RecommendationId> &unlinked)
{
    const QSet<RecommendationId> gone(unlinked.begin(), unlinked.end());
    QSet<RecommendationId> known;
    QList<RecommendationId> all;
    all.reserve(now.size() + linked.size());
    const auto add = [&](RecommendationId id) {
        if (!known.contains(id)) {
            known.insert(id);
            all.append(id);
        }
    };
    for (const auto id : now) {
        if (!gone.contains(id))
            add(id);
    }
    for (const auto id : linked)
        add(id);
    return all;
}

/// What is newly linked must be active; what was linked before may have been archived since.
void mustBeActive(const Writer &db, const QList<RecommendationId> &now, const QList<RecommendationId> &linked)
{
    const QSet<RecommendationId> known(now.begin(), now.end());
    for (const auto id : linked) {
        if (!known.contains(id))
            storage::recommendations::mustBeActive(db, id);
    }
}

void addLinks(const Writer &db, domain::ActionId id, const Ids &recommendations, const storage::Step &step)
{
    const auto now = storage::actions::recommendations(db, id);
    const QList<RecommendationId> linked(recommendations.begin(), recommendations.end());
    mustBeActive(db, now, linked);
    const auto wanted = joined(now, linked, {}); // those of now come first
    for (qsizetype done = now.size(); done < wanted.size(); done += linkedAtOnce) {
        storage::tell(step, done - now.size(), wanted.size() - now.size());
        storage::actions::setRecommendations(db, id, wanted.first(std::min(done + linkedAtOnce, wanted.size())));
    }
}

} // namespace

std::optional<domain::ActionId> saveAction(Session &session, const ActionEdit &edit)
{
    std::optional<domain::ActionId> written;
    const bool done = session.change(Intent::EditAction, [&](const Writer &db) {
        written = storage::actions::save(db, edit.action);
        const auto now = storage::actions::recommendations(db, *written);
        mustBeActive(db, now, edit.linked);
        storage::actions::setRecommendations(db, *written, joined(now, edit.linked, edit.unlinked));
    });
    return done ? written : std::nullopt;
}

bool markDone(Session &session, domain::ActionId id, QDate day)
{
    return session.change(Intent::EditAction,
        [&](const Writer &db) { storage::actions::save(db, domain::markedDone(storage::actions::find(db, id), day)); });
}

bool drop(Session &session, domain::ActionId id)
{
    return session.change(Intent::EditAction,
        [&](const Writer &db) { storage::actions::save(db, domain::dropped(storage::actions::find(db, id))); });
}

bool moveDates(Session &session, domain::ActionId id, QDate starts, QDate due)
{
    return session.change(Intent::EditAction, [&](const Writer &db) {
        auto action = storage::actions::find(db, id);
        action.starts = starts;
        action.due = due;
        storage::actions::save(db, action);
    });
}

bool removeAction(Session &session, domain::ActionId id)
{
    return session.change(Intent::EditAction, [&](const Writer &db) { storage::actions::remove(db, id); });
}

bool linkAction(Session &session, domain::ActionId id, const Ids &recommendations)
{
    return session.changeMany(Intent::EditAction, static_cast<qsizetype>(recommendations.size()),
        [id, recommendations](const Writer &db, const storage::Step &step) { addLinks(db, id, recommendations, step); });
}

std::optional<domain::IndicatorId> saveIndicator(Session &session, const IndicatorEdit &edit)
{
    std::optional<domain::IndicatorId> written;
    const bool done = session.change(Intent::EditIndicator, [&](const Writer &db) {
        written = storage::indicators::save(db, edit.indicator);
        const auto now = storage::indicators::recommendations(db, *written);
        mustBeActive(db, now, edit.linked);
        storage::indicators::setRecommendations(db, *written, joined(now, edit.linked, edit.unlinked));
    });
    return done ? written : std::nullopt;
}

bool removeIndicator(Session &session, domain::IndicatorId id)
{
    return session.change(Intent::EditIndicator, [&](const Writer &db) { storage::indicators::remove(db, id); });
}

std::optional<domain::IndicatorValueId> saveValue(
    Session &session, const domain::IndicatorValue &value, const std::optional<domain::IndicatorValue> &before)
{
    std::optional<domain::IndicatorValueId> written;
    const bool done = session.change(
        Intent::EditIndicator,
        [&](const Writer &db) {
            const auto stored = storage::indicators::values(db, value.indicator);
            if (before && !stored.contains(*before))
                throw storage::Failure(domain::ErrorCode::Conflict);
            written = storage::indicators::saveValue(db, value);
        },
        QJsonObject{
            {u"indicator"_s, value.indicator.value()}}); // the record of a corrected value does not say whose it is
    return done ? written : std::nullopt;
}

bool removeValue(Session &session, domain::IndicatorValueId id)
{
    return session.change(Intent::EditIndicator, [&](const Writer &db) { storage::indicators::removeValue(db, id); });
}

} // namespace ui::edits
