// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/calendar.h"
#include "demo/chance.h"
#include "demo/narrative.h"
#include "demo/plan.h"

#include <algorithm>

namespace demo {

using namespace Qt::StringLiterals;
using domain::ReviewState;
using domain::Status;

namespace {

constexpr int quarters = Calendar::quarters;
constexpr int lastQuarter = quarters - 1;
constexpr int daysToSettle = 60; ///< from publication to the first thing done
// Days of the content's story, to be moved.
const QDate oldestStep(2021, 3, 1);
const QDate lastOldStep(2024, 3, 20);
const QDate firstDraft(2026, 4, 28);

int level(Status status)
{
    switch (status) {
    case Status::Ongoing:
        return static_cast<int>(Status::InProgress);
    case Status::NotAccepted:
    case Status::NotApplicable:
        return 0;
    default:
        return static_cast<int>(status);
    }
}

struct Range
{
    int from;
    int to;
};

Range percentsOf(int step)
{
    static constexpr Range ranges[] = {{0, 0}, {5, 20}, {25, 50}, {55, 85}, {100, 100}};
    return *std::next(std::begin(ranges), step);
}

/// Lays out one plan: first when its status moved, then who wrote what, then the percentages.
class Timeline
{
public:
    Timeline(Plan &plan, const Content &content, const Calendar &calendar)
        : m_plan(plan)
        , m_content(content)
        , m_calendar(calendar)
        , m_narrator(content, plan.item->topics)
        , m_chance(plan.key() + u"/timeline"_s)
        , m_target(level(plan.target))
    {
        for (const Office &office : content.offices)
            m_authors.insert(office.institution.acronym, office.persons.value(0).name);
    }

    void run()
    {
        if (m_plan.target == Status::NotAccepted || m_plan.target == Status::NotApplicable) {
            setAside();
            return;
        }
        chooseQuarters();
        addOldSteps();
        for (int quarter = firstQuarterAfter(published()); quarter < endOfNews(); ++quarter)
            addNews(quarter);
        addOwn();
        setPercents();
    }

private:
    /// A step of the status, or validated news inside one: what the percentage follows.
    struct Event
    {
        QDate day;
        int level;
        std::optional<size_t> entry;
    };

    [[nodiscard]] QDate published() const { return m_plan.paper->document.published; }
    [[nodiscard]] bool hasOwn() const { return m_plan.item->pinned && !m_plan.item->pinned->entries.isEmpty(); }
    /// The entries of the content take the place of the last quarters' news.
    [[nodiscard]] int endOfNews() const { return hasOwn() ? quarters - 2 : quarters; }

    [[nodiscard]] int firstQuarterAfter(QDate published) const
    {
        int quarter = 0;
        while (quarter < lastQuarter && m_calendar.quarterEnd(quarter) < published.addDays(daysToSettle))
            ++quarter;
        return quarter;
    }

    void setAside()
    {
        const QDate day = m_plan.target == Status::NotAccepted ? published().addDays(m_chance.between(75, 110))
                                                               : m_calendar.moved(QDate(2024, 11, m_chance.between(4, 28)));
        m_plan.steps << storage::recommendations::StatusStep{day, m_plan.target, 0};
    }

    /// How many steps fall into the two years of news; the others came before.
    [[nodiscard]] int recentSteps()
    {
        const int dice = m_chance.between(0, 99);
        switch (m_target) {
        case 0:
            return 0;
        case 1:
            return dice < 65 ? 1 : 0;
        case 2:
            return dice < 30 ? 0 : dice < 70 ? 1 : 2;
        default:
            return dice < 20 ? 0 : dice < 65 ? 1 : 2;
        }
    }

    void chooseQuarters()
    {
        const bool young = published().addDays(daysToSettle) > m_calendar.moved(lastOldStep);
        const int from = firstQuarterAfter(published());
        const int room = std::max(0, endOfNews() - from);
        m_target = young ? std::min(m_target, room) : m_target;
        const int recent = young ? m_target : std::min(recentSteps(), room);
        QSet<int> chosen;
        while (chosen.size() < recent)
            chosen.insert(m_chance.between(from, from + room - 1));
        m_stepQuarters = chosen;
        m_level = m_target - recent;
    }

    void addOldSteps()
    {
        const QDate from = std::max(published().addDays(daysToSettle), m_calendar.moved(oldestStep));
        const auto span = static_cast<int>(from.daysTo(m_calendar.moved(lastOldStep)));
        QList<int> days;
        for (int i = 0; i < m_level; ++i)
            days << m_chance.between(0, span);
        std::sort(days.begin(), days.end());
        for (int i = 0; i < m_level; ++i)
            m_events.push_back({from.addDays(days.at(i)), i + 1, {}});
        if (m_level == level(Status::Implemented))
            accountFor(m_events.back());
    }

    /// What was implemented before the two years of news has the entry that says so.
    void accountFor(Event &event)
    {
        const int month = (event.day.month() - 1) / 3 * 3 + 1;
        const QDate start = QDate(event.day.year(), month, 1).addMonths(-3);
        PlannedEntry entry = written(event.level, start);
        entry.written = std::max(event.day.addDays(-m_chance.between(3, 9)), entry.to.addDays(1));
        entry.reviewed = event.day;
        review(entry, ReviewState::Validated);
        addProofs(entry, m_chance.between(1, 2));
        m_plan.entries.push_back(entry);
        event.entry = m_plan.entries.size() - 1;
    }

    void addNews(int quarter)
    {
        const bool step = m_stepQuarters.contains(quarter);
        if (step)
            ++m_level;
        else if (m_level == 0 || m_level == level(Status::Implemented) || !m_chance.inHundred(willingness(quarter)))
            return;
        PlannedEntry entry = written(m_level, m_calendar.quarterStart(quarter));
        if (entry.narrative.isEmpty())
            return; // everything that fits has been told
        entry.written = entry.to.addDays(m_chance.between(6, 24));
        entry.reviewed = entry.written.addDays(m_chance.between(3, 12));
        review(entry, step ? ReviewState::Validated : outcome(quarter));
        const bool proven = step || m_chance.inHundred(entry.state == ReviewState::Validated ? 45 : 30);
        if (proven)
            addProofs(entry, m_chance.between(1, 2));
        m_plan.entries.push_back(entry);
        if (entry.state == ReviewState::Validated)
            m_events.push_back({entry.reviewed, m_level, m_plan.entries.size() - 1});
    }

    /// In how many of a hundred quarters there is news without a change of status: more towards the end, fewer from
    /// some institutions.
    [[nodiscard]] int willingness(int quarter) const
    {
        const int usual = quarter == lastQuarter ? 62 : quarter == lastQuarter - 1 ? 48 : 22;
        static const QHash<QString, int> slow = {{u"MININT"_s, 35}, {u"JUD"_s, 45}, {u"MSAL"_s, 55}};
        return usual * slow.value(m_plan.lead, 100) / 100;
    }

    [[nodiscard]] ReviewState outcome(int quarter)
    {
        const int dice = m_chance.between(0, 99);
        if (quarter < lastQuarter)
            return dice < 92 ? ReviewState::Validated : ReviewState::Returned;
        if (dice < 20)
            return ReviewState::Submitted;
        if (dice < 30)
            return ReviewState::Draft;
        return dice < 42 ? ReviewState::Returned : ReviewState::Validated;
    }

    /// An entry with its words and its author, for the quarter that begins on `from`.
    [[nodiscard]] PlannedEntry written(int atLevel, QDate from)
    {
        PlannedEntry entry;
        entry.from = from;
        entry.to = from.addMonths(3).addDays(-1);
        entry.status = statusAt(atLevel);
        const bool lead = m_plan.item->support.isEmpty() || m_chance.inHundred(82);
        entry.institution = lead ? m_plan.item->lead : m_chance.oneOf(m_plan.item->support);
        entry.author = m_authors.value(entry.institution);
        if (const auto told = m_narrator.tell(static_cast<Status>(atLevel), entry.to.year(), m_chance)) {
            entry.narrative = told->narrative;
            entry.obstacles = told->obstacles;
            entry.nextSteps = told->nextSteps;
        }
        return entry;
    }

    void review(PlannedEntry &entry, ReviewState state)
    {
        entry.state = state;
        if (state == ReviewState::Returned)
            entry.reviewNote = m_chance.oneOf(m_content.reviewNotes);
        if (state != ReviewState::Submitted && state != ReviewState::Draft)
            return;
        entry.written = m_calendar.moved(firstDraft).addDays(m_chance.between(0, 12));
        entry.reviewed = {};
    }

    void addProofs(PlannedEntry &entry, int count)
    {
        for (int i = 0; i < count; ++i) {
            const auto &[title, slug] = m_chance.oneOf(m_content.proofs);
            Filler filler(m_content, entry.to.year(), m_chance);
            PlannedProof proof;
            proof.proof = {.title = filler.fill(title, domain::Language::Spanish),
                .issuer = entry.institution,
                .issued = entry.written.addDays(-m_chance.between(3, 50))};
            proof.link = address(entry.institution, slug, entry.to.year());
            if (m_chance.inHundred(35))
                proof.confidentiality = domain::Confidentiality::Internal;
            entry.proofs << proof;
        }
    }

    [[nodiscard]] QString address(const QString &institution, const QString &slug, int year)
    {
        return u"https://www.%1.example/documentos/%2-%3-%4"_s.arg(institution.toLower(), slug)
            .arg(year)
            .arg(m_chance.between(100, 999));
    }

    void addOwn()
    {
        if (!hasOwn())
            return;
        Chance chance(m_plan.key() + u"/own"_s);
        for (const OwnEntry &own : m_plan.item->pinned->entries) {
            const int quarter = Calendar::quarterOf(own.year, own.quarter);
            PlannedEntry entry;
            entry.from = m_calendar.quarterStart(quarter);
            entry.to = m_calendar.quarterEnd(quarter);
            // The acts it speaks of carry the year of the evidence that stands below it.
            Filler filler(m_content, (own.evidence.isEmpty() ? entry.to : own.evidence.first().issued).year(), chance);
            entry.institution = own.institution;
            entry.author = m_authors.value(own.institution);
            entry.state = own.state;
            entry.written = own.written;
            entry.reviewed = own.reviewed;
            entry.status = own.status;
            entry.percent = own.percent;
            entry.reviewNote = own.reviewNote;
            entry.narrative = filler.fill(own.narrative);
            entry.obstacles = filler.fill(own.obstacles);
            entry.nextSteps = filler.fill(own.nextSteps);
            entry.own = true;
            for (Proof proof : own.evidence) {
                proof.title = filler.fill(proof.title, domain::Language::Spanish);
                const QString link = address(own.institution, u"documento"_s, entry.to.year());
                entry.proofs << PlannedProof{.proof = proof, .link = link};
            }
            m_plan.entries.push_back(entry);
            if (own.state == ReviewState::Validated)
                m_events.push_back({own.reviewed, m_level, m_plan.entries.size() - 1});
        }
    }

    [[nodiscard]] Status statusAt(int atLevel) const
    {
        return m_plan.target == Status::Ongoing && atLevel == m_target ? Status::Ongoing : static_cast<Status>(atLevel);
    }

    [[nodiscard]] int finalPercent()
    {
        if (m_plan.item->pinned && m_level == level(m_plan.target))
            return m_plan.item->pinned->percent;
        const auto [from, to] = percentsOf(m_level);
        return from + 5 * m_chance.between(0, (to - from) / 5);
    }

    /// Percentages rise with every event and end where the plan says; each event is a step of the history.
    void setPercents()
    {
        const int end = finalPercent();
        for (size_t i = 0; i < m_events.size(); ++i) {
            const Event &event = m_events[i];
            const auto [from, to] = percentsOf(event.level);
            const auto same = [&](const Event &other) { return other.level == event.level; };
            const auto before = static_cast<int>(
                std::count_if(m_events.begin(), std::next(m_events.begin(), static_cast<qsizetype>(i)), same));
            const auto after = static_cast<int>(
                std::count_if(std::next(m_events.begin(), static_cast<qsizetype>(i) + 1), m_events.end(), same));
            const int percent = event.level == m_level ? std::max(end - 5 * after, std::min(from, end))
                                                       : std::min(from + 5 * before, to);
            addStep({event.day, statusAt(event.level), percent});
            if (event.entry && !m_plan.entries[*event.entry].own)
                m_plan.entries[*event.entry].percent = percent;
        }
        for (PlannedEntry &entry : m_plan.entries) {
            if (entry.state != ReviewState::Validated && !entry.own)
                entry.percent = std::min(percentOn(entry.written) + 5, 95);
        }
        m_plan.target = m_plan.steps.isEmpty() ? Status::NotStarted : m_plan.steps.last().status;
    }

    void addStep(const storage::recommendations::StatusStep &step)
    {
        auto &steps = m_plan.steps;
        if (steps.isEmpty() || steps.last().status != step.status || steps.last().percent != step.percent)
            steps << step;
    }

    [[nodiscard]] int percentOn(QDate day) const
    {
        int percent = 0;
        for (const auto &step : m_plan.steps) {
            if (step.since <= day)
                percent = step.percent;
        }
        return percent;
    }

    Plan &m_plan;
    const Content &m_content;
    const Calendar &m_calendar;
    Narrator m_narrator;
    Chance m_chance;
    QHash<QString, QString> m_authors;
    QSet<int> m_stepQuarters;
    std::vector<Event> m_events;
    int m_target;
    int m_level = 0;
};

} // namespace

void layOut(Plan &plan, const Content &content, const Calendar &calendar)
{
    Timeline(plan, content, calendar).run();
}

} // namespace demo
