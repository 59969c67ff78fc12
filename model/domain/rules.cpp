// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules.h"

#include <QRegularExpression>
#include <QSet>
#include <cmath>

namespace domain {

using namespace Qt::StringLiterals;

namespace {

bool isBlank(const LocalText &text)
{
    return text.es.trimmed().isEmpty() && text.en.trimmed().isEmpty();
}

/// False when one of the two is not known.
bool endsBefore(QDate from, QDate to)
{
    return from.isValid() && to.isValid() && to < from;
}

} // namespace

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

bool mayFollow(ReviewState from, ReviewState to)
{
    const bool judged = to == ReviewState::Validated || to == ReviewState::Returned;
    switch (from) {
    case ReviewState::Draft:
    case ReviewState::Returned:
        return to == ReviewState::Submitted || to == ReviewState::Validated;
    case ReviewState::Submitted:
        return judged;
    case ReviewState::Validated:
        break;
    }
    return false;
}

bool isEditable(ReviewState state)
{
    return state != ReviewState::Validated;
}

Result<Progress> reviewed(Progress entry, ReviewState to, const QString &note, const QString &reviewer, const QDateTime &moment)
{
    if (!mayFollow(entry.state, to))
        return failure(ErrorCode::NotAllowed, u"review"_s);
    if (to == ReviewState::Returned && note.trimmed().isEmpty())
        return failure(ErrorCode::InvalidValue, u"review_note"_s);
    entry.state = to;
    if (to == ReviewState::Submitted)
        return entry; // what the reviewer said before stays to be read
    entry.reviewNote = note.trimmed();
    entry.reviewer = reviewer;
    entry.reviewed = moment;
    return entry;
}

std::optional<Language> staleTranslation(const LocalText &text, Language original, const TextMoments &changed)
{
    const bool fromSpanish = original == Language::Spanish;
    const Language translation = fromSpanish ? Language::English : Language::Spanish;
    if (text.es.isEmpty() || text.en.isEmpty())
        return std::nullopt;
    const QDateTime &source = fromSpanish ? changed.es : changed.en;
    const QDateTime &translated = fromSpanish ? changed.en : changed.es;
    return source.isValid() && translated.isValid() && translated < source ? std::optional(translation) : std::nullopt;
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
    if (isBlank(progress.narrative))
        return failure(ErrorCode::InvalidValue, u"narrative"_s);
    if (endsBefore(progress.periodFrom, progress.periodTo))
        return failure(ErrorCode::InvalidValue, u"period"_s);
    if (progress.proposedPercent && (*progress.proposedPercent < 0 || *progress.proposedPercent > 100))
        return failure(ErrorCode::InvalidValue, u"percent"_s);
    return {};
}

Result<void> validate(const Institution &institution)
{
    if (institution.acronym.trimmed().isEmpty())
        return failure(ErrorCode::InvalidValue, u"acronym"_s);
    if (isBlank(institution.name))
        return failure(ErrorCode::InvalidValue, u"name"_s);
    if (institution.parent && institution.parent == institution.id)
        return failure(ErrorCode::InvalidValue, u"parent"_s);
    if (endsBefore(institution.activeFrom, institution.activeTo))
        return failure(ErrorCode::InvalidValue, u"active_to"_s);
    return {};
}

bool isActiveOn(const Institution &institution, QDate day)
{
    return !institution.activeTo.isValid() || day <= institution.activeTo;
}

Result<void> validate(const Person &person)
{
    if (person.name.trimmed().isEmpty())
        return failure(ErrorCode::InvalidValue, u"name"_s);
    if (endsBefore(person.focalFrom, person.focalTo))
        return failure(ErrorCode::InvalidValue, u"focal_to"_s);
    // Only what no address can be without: a name, an at sign, and a domain with a dot.
    static const QRegularExpression address(u"^[^\\s@]+@[^\\s@.]+(\\.[^\\s@.]+)+$"_s);
    if (!person.email.isEmpty() && !address.match(person.email).hasMatch())
        return failure(ErrorCode::InvalidValue, u"email"_s);
    return {};
}

bool isFocalPointOn(const Person &person, QDate day)
{
    return (!person.focalFrom.isValid() || person.focalFrom <= day) && (!person.focalTo.isValid() || day <= person.focalTo);
}

bool makesCycle(InstitutionId institution, std::optional<InstitutionId> parent, const QHash<InstitutionId, InstitutionId> &parents)
{
    QSet<InstitutionId> seen;
    while (parent && !seen.contains(*parent)) {
        if (*parent == institution)
            return true;
        seen.insert(*parent);
        const auto above = parents.constFind(*parent);
        parent = above == parents.constEnd() ? std::nullopt : std::optional(*above);
    }
    return false;
}

Result<void> validate(const Action &action)
{
    if (isBlank(action.title))
        return failure(ErrorCode::InvalidValue, u"title"_s);
    if (endsBefore(action.starts, action.due))
        return failure(ErrorCode::InvalidValue, u"due"_s);
    if (endsBefore(action.starts, action.done) || action.done.isValid() != (action.status == ActionStatus::Done))
        return failure(ErrorCode::InvalidValue, u"done"_s);
    if (action.budgetMinor.value_or(0) < 0)
        return failure(ErrorCode::InvalidValue, u"budget"_s);
    static const QRegularExpression iso4217(u"^[A-Z]{3}$"_s);
    if (action.budgetMinor ? !action.currency.contains(iso4217) : !action.currency.isEmpty())
        return failure(ErrorCode::InvalidValue, u"currency"_s);
    return {};
}

Result<void> validate(const Indicator &indicator)
{
    if (isBlank(indicator.name))
        return failure(ErrorCode::InvalidValue, u"name"_s);
    if (endsBefore(indicator.baselineDate, indicator.targetDate))
        return failure(ErrorCode::InvalidValue, u"target_date"_s);
    return {};
}

Result<void> validate(const IndicatorValue &value)
{
    if (!value.date.isValid())
        return failure(ErrorCode::InvalidValue, u"date"_s);
    if (!std::isfinite(value.value))
        return failure(ErrorCode::InvalidValue, u"value"_s);
    return {};
}

Result<void> validate(const SavedView &view)
{
    if (view.name.trimmed().isEmpty())
        return failure(ErrorCode::InvalidValue, u"name"_s);
    return {};
}

Result<void> validate(const Component &component)
{
    if (isBlank(component.text))
        return failure(ErrorCode::InvalidValue, u"component"_s);
    return {};
}

Result<void> validate(const Beneficiary &beneficiary)
{
    if (beneficiary.name.trimmed().isEmpty())
        return failure(ErrorCode::InvalidValue, u"beneficiary"_s);
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
