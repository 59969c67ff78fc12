// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editing/entrydraft.h"

#include <QJsonArray>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

QJsonObject both(const domain::LocalText &text)
{
    return {{u"es"_s, text.es}, {u"en"_s, text.en}};
}

domain::LocalText both(const QJsonValue &value)
{
    return {value["es"_L1].toString(), value["en"_L1].toString()};
}

QDate date(const QJsonValue &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

} // namespace

QJsonObject EntryDraft::json() const
{
    QJsonArray pieces;
    for (const auto &piece : evidence)
        pieces.append(toJson(piece));
    QJsonObject object {{u"revision"_s, entry.revision}, {u"period_from"_s, entry.periodFrom.toString(Qt::ISODate)},
        {u"period_to"_s, entry.periodTo.toString(Qt::ISODate)}, {u"narrative"_s, both(entry.narrative)}, {u"obstacles"_s, both(entry.obstacles)},
        {u"next_steps"_s, both(entry.nextSteps)}, {u"review_note"_s, reviewNote}, {u"evidence"_s, pieces}};
    if (entry.institution)
        object.insert(u"institution"_s, entry.institution->value());
    if (entry.proposedStatus)
        object.insert(u"proposed_status"_s, QString(domain::code(*entry.proposedStatus)));
    if (entry.proposedPercent)
        object.insert(u"proposed_percent"_s, *entry.proposedPercent);
    return object;
}

EntryDraft EntryDraft::from(const QJsonObject &object, const domain::Progress &stored)
{
    EntryDraft draft {stored, object.value("review_note"_L1).toString(), {}};
    auto &entry = draft.entry;
    entry.revision = object.value("revision"_L1).toInteger(stored.revision);
    entry.periodFrom = date(object.value("period_from"_L1));
    entry.periodTo = date(object.value("period_to"_L1));
    entry.narrative = both(object.value("narrative"_L1));
    entry.obstacles = both(object.value("obstacles"_L1));
    entry.nextSteps = both(object.value("next_steps"_L1));
    const auto institution = object.value("institution"_L1);
    entry.institution = institution.isDouble() ? std::optional(domain::InstitutionId(institution.toInteger())) : std::nullopt;
    entry.proposedStatus = domain::fromCode<domain::Status>(object.value("proposed_status"_L1).toString());
    const auto percent = object.value("proposed_percent"_L1);
    entry.proposedPercent = percent.isDouble() ? std::optional(percent.toInt()) : std::nullopt;
    for (const auto &piece : object.value("evidence"_L1).toArray())
        draft.evidence.append(newEvidenceFrom(piece.toObject()));
    return draft;
}

} // namespace ui
