// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editing/planedits.h"

#include "storage/actions.h"
#include "storage/indicators.h"
#include "ui/frame/session.h"

namespace ui::edits {

using namespace Qt::StringLiterals;
using domain::RecommendationId;
using storage::Intent;
using storage::Writer;

namespace {

/// What is linked now, with these and without those.
QList<RecommendationId> joined(QList<RecommendationId> now, const QList<RecommendationId> &linked, const QList<RecommendationId> &unlinked)
{
    for (const auto id : unlinked)
        now.removeAll(id);
    for (const auto id : linked) {
        if (!now.contains(id))
            now.append(id);
    }
    return now;
}

} // namespace

std::optional<domain::ActionId> saveAction(Session &session, const ActionEdit &edit)
{
    std::optional<domain::ActionId> written;
    const bool done = session.change(Intent::EditAction, [&](const Writer &db) {
        written = storage::actions::save(db, edit.action);
        const auto now = storage::actions::recommendations(db, *written);
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
    return session.change(
        Intent::EditAction, [&](const Writer &db) { storage::actions::save(db, domain::dropped(storage::actions::find(db, id))); });
}

bool removeAction(Session &session, domain::ActionId id)
{
    return session.change(Intent::EditAction, [&](const Writer &db) { storage::actions::remove(db, id); });
}

bool linkAction(Session &session, domain::ActionId id, const Ids &recommendations)
{
    return session.change(Intent::EditAction, [&](const Writer &db) {
        const auto now = storage::actions::recommendations(db, id);
        storage::actions::setRecommendations(db, id, joined(now, {recommendations.begin(), recommendations.end()}, {}));
    });
}

std::optional<domain::IndicatorId> saveIndicator(Session &session, const IndicatorEdit &edit)
{
    std::optional<domain::IndicatorId> written;
    const bool done = session.change(Intent::EditIndicator, [&](const Writer &db) {
        written = storage::indicators::save(db, edit.indicator);
        const auto now = storage::indicators::recommendations(db, *written);
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
        QJsonObject {{u"indicator"_s, value.indicator.value()}}); // the record of a corrected value does not say whose it is
    return done ? written : std::nullopt;
}

bool removeValue(Session &session, domain::IndicatorValueId id)
{
    return session.change(Intent::EditIndicator, [&](const Writer &db) { storage::indicators::removeValue(db, id); });
}

} // namespace ui::edits
