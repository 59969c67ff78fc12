// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demo.h"

#include "demo/calendar.h"
#include "demo/measuring.h"
#include "demo/offices.h"
#include "demo/plan.h"
#include "demo/rows.h"
#include "storage/assignments.h"
#include "storage/documents.h"
#include "storage/followup.h"

#include <QFile>
#include <tuple>

namespace demo {

using namespace Qt::StringLiterals;
using domain::ErrorCode;
using domain::failure;
using domain::Result;
using storage::Failure;
using storage::Intent;
using storage::Writer;

namespace {

class Scribe
{
public:
    Scribe(const Content &content, const std::vector<Plan> &plans, const Measures &measures, const Calendar &calendar)
        : m_content(content)
        , m_plans(plans)
        , m_calendar(calendar)
        , m_opened(calendar.opened())
        , m_ids(plans.size())
        , m_measuring(measures,
              {.plans = plans,
                  .recommendations = m_ids,
                  .institution = [this](const QString &acronym) { return m_offices.institution(acronym); },
                  .term = [this](const QString &vocabulary, const QString &code) { return m_offices.term(vocabulary, code); },
                  .opened = m_opened})
        , m_now(at(m_opened))
    {
    }

    [[nodiscard]] Result<void> write(const QString &path, const work::Progress &progress)
    {
        const storage::Workspace valdoria{.state = u"VAL"_s,
            .name = {.es = u"República de Valdoria"_s, .en = u"Republic of Valdoria"_s},
            .uid = uidOf(m_opened, u"workspace"_s)};
        auto store = storage::Store::create(path, valdoria, {.actor = secretary(), .clock = [this] { return m_now; }});
        if (!store)
            return tl::unexpected(store.error());
        m_store = std::move(*store);
        auto done = tellAll(progress);
        m_store.reset();
        if (!done) {
            for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s})
                QFile::remove(path + suffix);
        }
        return done;
    }

private:
    struct Span
    {
        QDate after;
        QDate to;
        [[nodiscard]] bool holds(QDate day) const { return day > after && day <= to; }
    };

    [[nodiscard]] Result<void> tellAll(const work::Progress &progress)
    {
        auto done = change(Intent::EditInstitution, m_opened, [this](const Writer &db) { m_offices.add(db, m_content.offices, m_opened); });
        Span span{.after = QDate(1900, 1, 1), .to = {}};
        const auto days = m_calendar.workDays();
        for (int i = 0; done && i < days.size(); ++i) {
            if (progress.isCancelled())
                return failure(ErrorCode::Cancelled);
            span.to = days.at(i);
            done = tell(span);
            span.after = span.to;
            progress.report(i + 1, days.size());
        }
        return done ? tellLastDays() : done;
    }

    [[nodiscard]] Result<void> change(Intent intent, QDate day, const std::function<void(const Writer &)> &work)
    {
        m_now = at(day);
        auto done = m_store->write(intent, work);
        if (!done)
            return tl::unexpected(done.error());
        return {};
    }

    /// What happened in one span: new papers, news, changes of status, grades.
    [[nodiscard]] Result<void> tell(const Span &span)
    {
        const Intent arrival = span.to == m_opened ? Intent::Demonstration : Intent::AddRecommendation;
        return change(arrival, span.to, [&](const Writer &db) { addPapers(db, span); })
            .and_then(
                [&] { return change(Intent::AddProgress, span.to, [&](const Writer &db) { addEntries(db, span); }); })
            .and_then(
                [&] { return change(Intent::ChangeStatus, span.to, [&](const Writer &db) { addSteps(db, span); }); })
            .and_then([&] {
                return change(Intent::EditRecommendation, span.to, [&](const Writer &db) { addVerdicts(db, span); });
            });
    }

    /// A few small changes at the end, so that there is something to look at and to undo.
    [[nodiscard]] Result<void> tellLastDays()
    {
        const QDate last = m_calendar.today();
        using Step = void (Scribe::*)(const Writer &);
        const std::tuple<Intent, QDate, Step> steps[] = {{Intent::Demonstration, last.addDays(-7), &Scribe::addMeasures},
            {Intent::AddProgress, last.addDays(-7), &Scribe::submitOwn}, {Intent::EditAction, last.addDays(-6), &Scribe::beginAction},
            {Intent::ReviewProgress, last.addDays(-5), &Scribe::returnOwn},
            {Intent::Assign, last.addDays(-4), &Scribe::supportLater}, {Intent::EditIndicator, last.addDays(-2), &Scribe::recordLast},
            {Intent::SetDue, last.addDays(-1), &Scribe::postpone}};
        Result<void> done;
        for (const auto &[intent, day, step] : steps) {
            if (done)
                done = change(intent, day, [this, step = step](const Writer &db) { (this->*step)(db); });
        }
        return done;
    }

    void addPapers(const Writer &db, const Span &span)
    {
        const Paper *current = nullptr;
        std::optional<domain::DocumentId> document;
        for (size_t i = 0; i < m_plans.size(); ++i) {
            const Plan &plan = m_plans[i];
            if (!span.holds(plan.paper->document.published))
                continue;
            if (plan.paper != current) {
                current = plan.paper;
                document = addDocument(db, *current);
            }
            m_ids[i] = addRecommendation(db, plan, *document, span);
        }
    }

    [[nodiscard]] static domain::DocumentId addDocument(const Writer &db, const Paper &paper)
    {
        const auto mechanism = storage::mechanisms::byName(db, paper.mechanism);
        if (!mechanism)
            throw Failure(ErrorCode::NotFound, paper.mechanism);
        domain::Document document = paper.document;
        document.mechanism = *mechanism;
        document.uid = uidOf(paper.document.published, paper.document.symbol);
        return storage::documents::save(db, document);
    }

    [[nodiscard]] domain::RecommendationId addRecommendation(
        const Writer &db, const Plan &plan, domain::DocumentId document, const Span &span)
    {
        domain::Recommendation r = plan.item->recommendation;
        r.document = document;
        r.uid = uidOf(plan.paper->document.published, plan.key());
        r.priority = plan.priority;
        const auto &pinned = plan.item->pinned;
        r.due = pinned && pinned->dueBefore.isValid() ? pinned->dueBefore : plan.due;
        QList<storage::recommendations::StatusStep> past;
        if (span.to == m_opened) {
            for (const auto &step : plan.steps) {
                if (step.since <= span.to)
                    past << step;
            }
        }
        if (!past.isEmpty())
            apply(r, past.last(), plan);
        const auto id = storage::recommendations::save(db, r);
        if (!past.isEmpty())
            storage::recommendations::setStatusHistory(db, id, past);
        addSurroundings(db, plan, id);
        return id;
    }

    void addParts(const Writer &db, const Plan &plan, domain::RecommendationId id)
    {
        const QDate day = plan.paper->document.published;
        const auto uid = [&](const char *kind, qsizetype at) {
            return uidOf(day, u"%1/%2/%3"_s.arg(plan.key(), QLatin1StringView(kind)).arg(at));
        };
        const Item &item = *plan.item;
        for (qsizetype i = 0; i < item.components.size(); ++i)
            storage::measures::save(
                db, {.uid = uid("component", i), .recommendation = id, .text = item.components.at(i)});
        for (qsizetype i = 0; i < item.beneficiaries.size(); ++i)
            storage::measures::save(
                db, {.uid = uid("beneficiary", i), .recommendation = id, .name = item.beneficiaries.at(i)});
    }

    void addSurroundings(const Writer &db, const Plan &plan, domain::RecommendationId id)
    {
        const Item &item = *plan.item;
        if (!item.states.isEmpty())
            storage::recommendations::setRecommendingStates(db, id, item.states);
        storage::recommendations::setTerms(db, id, m_offices.terms(item), domain::TermSource::ByHand);
        addParts(db, plan, id);
        if (plan.lead.isEmpty())
            return;
        storage::assignments::setLead(db, id, m_offices.institution(plan.lead));
        QList<domain::InstitutionId> support;
        for (const QString &acronym : item.support) {
            if (!item.pinned || acronym != item.pinned->supportLater)
                support << m_offices.institution(acronym);
        }
        storage::assignments::setSupport(db, id, support);
        m_offices.namePersons(db, plan, id);
    }

    static void apply(domain::Recommendation &r, const storage::recommendations::StatusStep &step, const Plan &plan)
    {
        r.status = step.status;
        r.statusSince = step.since;
        r.percent = step.percent;
        r.statusReason = step.status == plan.target ? plan.reason : QString();
    }

    void addSteps(const Writer &db, const Span &span)
    {
        for (size_t i = 0; i < m_plans.size(); ++i) {
            for (const auto &step : m_plans[i].steps) {
                if (!span.holds(step.since) || span.to == m_opened)
                    continue; // the first day's papers came with their history
                domain::Recommendation r = storage::recommendations::find(db, m_ids[i].value());
                apply(r, step, m_plans[i]);
                storage::recommendations::save(db, r);
            }
        }
    }

    void addEntries(const Writer &db, const Span &span)
    {
        for (size_t i = 0; i < m_plans.size(); ++i) {
            for (const PlannedEntry &entry : m_plans[i].entries) {
                if (span.holds(entry.reviewed.isValid() ? entry.reviewed : entry.written))
                    addEntry(db, m_plans[i], entry, m_ids[i].value(), m_offices.institution(entry.institution));
            }
        }
    }

    void addVerdicts(const Writer &db, const Span &span)
    {
        for (size_t i = 0; i < m_plans.size(); ++i) {
            for (const PlannedVerdict &verdict : m_plans[i].verdicts) {
                if (!span.holds(verdict.date))
                    continue;
                addVerdict(db, m_plans[i], verdict, m_ids[i].value());
            }
        }
    }

    /// Calls `work(plan, id)` for every plan that has something of its own in the last days.
    template <class Work>
    void forPinned(Work work)
    {
        for (size_t i = 0; i < m_plans.size(); ++i) {
            if (m_plans[i].item->pinned)
                work(m_plans[i], m_ids[i].value());
        }
    }

    [[nodiscard]] bool isLast(const PlannedEntry &entry) const
    {
        return entry.own && entry.reviewed > m_calendar.workDays().last();
    }

    void submitOwn(const Writer &db)
    {
        forPinned([&](const Plan &plan, domain::RecommendationId id) {
            for (PlannedEntry entry : plan.entries) {
                if (!isLast(entry))
                    continue;
                entry.state = domain::ReviewState::Submitted;
                entry.reviewed = {};
                m_submitted = addEntry(db, plan, entry, id, m_offices.institution(entry.institution));
            }
        });
    }

    void returnOwn(const Writer &db)
    {
        forPinned([&](const Plan &plan, domain::RecommendationId) {
            for (const PlannedEntry &entry : plan.entries) {
                if (!isLast(entry))
                    continue;
                domain::Progress stored = storage::progress::find(db, m_submitted.value());
                stored.state = entry.state;
                stored.reviewer = secretary();
                stored.reviewed = at(entry.reviewed);
                stored.reviewNote = entry.reviewNote;
                storage::progress::save(db, stored);
            }
        });
    }

    void supportLater(const Writer &db)
    {
        forPinned([&](const Plan &plan, domain::RecommendationId id) {
            if (const QString &later = plan.item->pinned->supportLater; !later.isEmpty())
                storage::assignments::addSupport(db, id, {m_offices.institution(later)});
        });
    }

    void addMeasures(const Writer &db) { m_measuring.takeIn(db); }
    void beginAction(const Writer &db) { m_measuring.begin(db); }
    void recordLast(const Writer &db) { m_measuring.record(db); }

    void postpone(const Writer &db)
    {
        forPinned([&](const Plan &plan, domain::RecommendationId id) {
            if (!plan.item->pinned->dueBefore.isValid())
                return;
            domain::Recommendation r = storage::recommendations::find(db, id);
            r.due = plan.due;
            storage::recommendations::save(db, r);
        });
    }

    const Content &m_content;
    const std::vector<Plan> &m_plans;
    const Calendar &m_calendar;
    QDate m_opened;
    std::vector<std::optional<domain::RecommendationId>> m_ids;
    Offices m_offices;
    std::optional<domain::ProgressId> m_submitted;
    MeasuresScribe m_measuring;
    QDateTime m_now;
    std::unique_ptr<storage::Store> m_store;
};

} // namespace

Result<void> write(const QString &path, QDate today, const work::Progress &progress)
{
    auto content = readContent();
    if (!content)
        return tl::unexpected(content.error());
    const Calendar calendar(today);
    moveInto(calendar, *content);
    const std::vector<Plan> plans = plan(*content, calendar);
    const auto measures = readMeasures(calendar);
    if (!measures)
        return tl::unexpected(measures.error());
    return Scribe(*content, plans, *measures, calendar).write(path, progress);
}

} // namespace demo
