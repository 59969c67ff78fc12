// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules.h"

namespace domain {

using namespace Qt::StringLiterals;

Activity activity(Status status, QDate last, bool validated, QDate today)
{
    if (!last.isValid())
        return status == Status::Planned ? Activity::Planned : Activity::None;
    if (isOpen(status) && last.daysTo(today) > staleAfterDays)
        return Activity::Stale;
    return validated ? Activity::Validated : Activity::Reported;
}

bool isOpen(Status status)
{
    return status != Status::Implemented && status != Status::NotAccepted && status != Status::NotApplicable;
}

Urgency urgency(QDate due, Status status, bool archived, QDate today)
{
    if (!due.isValid() || archived || !isOpen(status))
        return Urgency::None;
    if (due < today)
        return Urgency::Overdue;
    return today.daysTo(due) <= soonWithinDays ? Urgency::Soon : Urgency::Later;
}

std::optional<int> percentOf(Status status)
{
    if (status == Status::NotStarted)
        return 0;
    return status == Status::Implemented ? std::optional(100) : std::nullopt;
}

Recommendation changed(Recommendation recommendation, const StatusChange &change, QDate today)
{
    const bool stays = recommendation.status == change.status;
    recommendation.status = change.status;
    recommendation.percent = change.percent.value_or(percentOf(change.status).value_or(recommendation.percent));
    if (!stays || change.since.isValid())
        recommendation.statusSince = change.since.isValid() ? change.since : today;
    if (!stays || !change.reason.isEmpty())
        recommendation.statusReason = change.reason;
    return recommendation;
}

Result<void> mayBecome(Status to, bool hasValidatedEvidence)
{
    if (to == Status::Implemented && !hasValidatedEvidence)
        return failure(ErrorCode::NotAllowed, u"implemented_needs_evidence"_s);
    return {};
}

Result<void> validate(const Recommendation &recommendation)
{
    if (recommendation.percent < 0 || recommendation.percent > 100)
        return failure(ErrorCode::InvalidValue, u"percent"_s);
    if (recommendation.text.isEmpty())
        return failure(ErrorCode::InvalidValue, u"text"_s);
    if (recommendation.paragraph.size() > 64)
        return failure(ErrorCode::InvalidValue, u"paragraph"_s);
    return {};
}

Result<void> validate(const Progress &progress)
{
    if (progress.narrative.es.trimmed().isEmpty() && progress.narrative.en.trimmed().isEmpty())
        return failure(ErrorCode::InvalidValue, u"narrative"_s);
    if (progress.periodFrom.isValid() && progress.periodTo.isValid() && progress.periodTo < progress.periodFrom)
        return failure(ErrorCode::InvalidValue, u"period"_s);
    if (progress.proposedPercent && (*progress.proposedPercent < 0 || *progress.proposedPercent > 100))
        return failure(ErrorCode::InvalidValue, u"percent"_s);
    return {};
}

Result<void> validate(const Institution &institution)
{
    if (institution.acronym.trimmed().isEmpty())
        return failure(ErrorCode::InvalidValue, u"acronym"_s);
    if (institution.name.isEmpty())
        return failure(ErrorCode::InvalidValue, u"name"_s);
    return {};
}

std::optional<int> uprCycle(int session)
{
    if (session < 1 || session > 54)
        return std::nullopt;
    if (session <= 12)
        return 1;
    return 2 + (session - 13) / 14;
}

QString newUid(const QDateTime &now, quint64 randomHigh, quint64 randomLow)
{
    const auto ms = static_cast<quint64>(now.toMSecsSinceEpoch()) & 0xFFFFFFFFFFFFULL;
    const quint64 high = (ms << 16) | 0x7000ULL | (randomHigh & 0x0FFFULL);
    const quint64 low = 0x8000000000000000ULL | (randomLow & 0x3FFFFFFFFFFFFFFFULL);
    const QString hex = QString::number(high, 16).rightJustified(16, u'0') + QString::number(low, 16).rightJustified(16, u'0');
    return hex.first(8) + u'-' + hex.sliced(8, 4) + u'-' + hex.sliced(12, 4) + u'-' + hex.sliced(16, 4) + u'-' + hex.sliced(20);
}

} // namespace domain
