// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/entitysets.h"

#include "domain/rules.h"
#include "storage/followup.h"
#include "storage/recommendations.h"
#include "storage/references.h"

using namespace Qt::StringLiterals;

// Entries of progress.
namespace exchange::entitysets {
namespace {

using domain::Language;
using domain::Progress;
using domain::RecommendationId;
using domain::ReviewState;
using L = QLatin1StringView;
using storage::Reader;
using storage::Writer;

/// An entry, and what its table says of the review.
struct Entry
{
    Progress progress;
    ReviewState state = ReviewState::Draft;
    QString note;
};

EntityField<Entry> part(const EntityField<Progress> &field)
{
    return fields::in(&Entry::progress, field);
}

const EntityField<Entry> recommendation {[](const Entry &e, EntityNames &names) { return names.name(e.progress.recommendation); },
    [](Entry &e, const QString &v, EntityNames &names) { e.progress.recommendation = names.recommendation(v).id.value_or(RecommendationId(0)); }};
const EntityField<Entry> proposedStatus {
    [](const Entry &e, EntityNames &) { return e.progress.proposedStatus ? QString(domain::code(*e.progress.proposedStatus)) : QString(); },
    [](Entry &e, const QString &v, EntityNames &) { e.progress.proposedStatus = domain::fromCode<domain::Status>(v); }};
const EntityField<Entry> proposedPercent {
    [](const Entry &e, EntityNames &) { return e.progress.proposedPercent ? QString::number(*e.progress.proposedPercent) : QString(); },
    [](Entry &e, const QString &v, EntityNames &) { e.progress.proposedPercent = v.isEmpty() ? std::nullopt : std::optional(v.toInt()); }};
const EntityField<Entry> written {[](const Entry &e, EntityNames &) { return e.progress.written.toUTC().date().toString(Qt::ISODate); },
    [](Entry &e, const QString &v, EntityNames &) { e.progress.written = QDate::fromString(v, Qt::ISODate).startOfDay(Qt::UTC); }};
const EntityField<Entry> state {[](const Entry &e, EntityNames &) { return QString(domain::code(e.state)); },
    [](Entry &e, const QString &v, EntityNames &) { e.state = domain::fromCode<ReviewState>(v).value_or(e.state); }};
const EntityField<Entry> note {
    [](const Entry &e, EntityNames &) { return e.note; }, [](Entry &e, const QString &v, EntityNames &) { e.note = v; }};

class Entries final : public FieldSet<Entry>
{
public:
    explicit Entries(EntityNames &names)
        : FieldSet(EntityKind::Progress, names,
            {recommendation, part(fields::institution(&Progress::institution)), part(fields::date(&Progress::periodFrom)), part(fields::date(&Progress::periodTo)),
                part(fields::words(&Progress::narrative, Language::Spanish)), part(fields::words(&Progress::narrative, Language::English)),
                part(fields::words(&Progress::obstacles, Language::Spanish)), part(fields::words(&Progress::obstacles, Language::English)),
                part(fields::words(&Progress::nextSteps, Language::Spanish)), part(fields::words(&Progress::nextSteps, Language::English)), proposedStatus,
                proposedPercent, part(fields::text(&Progress::author)), written, state, note, part(fields::uid(&Progress::uid))})
    {
    }

    QStringList keys(const QStringList &values) override
    {
        QStringList all;
        addKeys(all, L("uid"), {value(values, L("uid"))});
        addKeys(all, L("entry"), {value(values, L("narrative_es")), value(values, L("narrative_en"))},
            {value(values, L("recommendation")), value(values, L("institution")), value(values, L("period_from")), value(values, L("period_to"))});
        return all;
    }

    void finish(const Writer &db) override
    {
        for (auto newest = m_validated.cbegin(); newest != m_validated.cend(); ++newest)
            storage::progress::applyProposal(db, newest.value());
        m_validated.clear();
    }

    domain::LocalText title(const QStringList &values) override
    {
        const domain::LocalText narrative {value(values, L("narrative_es")), value(values, L("narrative_en"))};
        const QString reference = value(values, L("recommendation"));
        return {u"%1: %2"_s.arg(reference, narrative.preferred(Language::Spanish).simplified()),
            u"%1: %2"_s.arg(reference, narrative.preferred(Language::English).simplified())};
    }

protected:
    QList<Entry> readAll() override
    {
        QList<Entry> all;
        const Reader &db = m_entityNames.db();
        for (const auto id : storage::progress::withEntries(db)) {
            const auto entries = storage::progress::of(db, id);
            for (auto entry = entries.crbegin(); entry != entries.crend(); ++entry)
                all.append({*entry, entry->state, entry->reviewNote});
        }
        return all;
    }
    qint64 idOf(const Entry &entry) const override { return entry.progress.id->value(); }
    Entry find(const Reader &db, qint64 id) override
    {
        const auto entry = storage::progress::find(db, domain::ProgressId(id));
        return {entry, entry.state, entry.reviewNote};
    }

    EntityFault rules(const Entry *before, Entry &after, const QStringList &values) override
    {
        const Reader &db = m_entityNames.db();
        Progress &entry = after.progress;
        if (entry.recommendation == RecommendationId(0))
            return fault(EntityReason::UnknownRecommendation, L("recommendation"), value(values, L("recommendation")));
        if (before && before->progress.recommendation != entry.recommendation)
            return fault(EntityReason::Fixed, L("recommendation"), value(values, L("recommendation")));
        if (storage::recommendations::isArchived(db, entry.recommendation))
            return fault(EntityReason::Archived, L("recommendation"), value(values, L("recommendation")));
        if (before && !domain::isEditable(before->state))
            return fault(EntityReason::Review, L("review_state"));
        if (const auto valid = domain::validate(entry); !valid)
            return faultOf(valid.error());
        const EntityFault step = review(before ? before->state : ReviewState::Draft, after);
        if (step.reason != EntityReason::None || !proposes(entry))
            return step;
        const auto may = domain::mayBecome(*entry.proposedStatus, storage::progress::hasValidatedEvidence(db, entry.recommendation));
        return may ? EntityFault() : fault(EntityReason::ImplementedNeedsEvidence, L("proposed_status"));
    }

    qint64 store(const Writer &db, const Entry *before, const Entry &entry) override
    {
        const auto id = storage::progress::save(db, entry.progress);
        const bool wasValidated = before && before->state == ReviewState::Validated;
        if (entry.state == ReviewState::Validated && !wasValidated)
            noteValidated(db, storage::progress::find(db, id));
        return id.value();
    }

private:
    static bool proposes(const Progress &entry) { return entry.state == ReviewState::Validated && entry.proposedStatus; }

    /// Of what time an entry tells.
    static QDate dateOf(const Progress &entry) { return entry.periodTo.isValid() ? entry.periodTo : entry.written.toUTC().date(); }

    /// Takes the entry the way its table says.
    EntityFault review(ReviewState from, Entry &after) const
    {
        const auto &context = m_entityNames.db().context();
        if (after.state == from) {
            after.progress.reviewNote = after.note;
            return {};
        }
        const auto done = domain::reviewed(after.progress, after.state, after.note, context.actor, context.clock());
        if (!done)
            return faultOf(done.error());
        after.progress = *done;
        return {};
    }

    /// Of several, the newest says what is proposed; what tells of a time before the present status began proposes nothing any more.
    void noteValidated(const Writer &db, const Progress &entry)
    {
        if (!entry.proposedStatus && !entry.proposedPercent)
            return;
        const QDate since = storage::recommendations::find(db, entry.recommendation).statusSince;
        const auto other = m_validated.constFind(entry.recommendation);
        const bool newest = other == m_validated.constEnd() || dateOf(*other) <= dateOf(entry);
        if (newest && (!since.isValid() || since <= dateOf(entry)))
            m_validated.insert(entry.recommendation, entry);
    }

    QHash<RecommendationId, Progress> m_validated; ///< the newest of each recommendation
};

} // namespace

std::unique_ptr<EntitySet> progress(EntityNames &names)
{
    return std::make_unique<Entries>(names);
}

} // namespace exchange::entitysets
