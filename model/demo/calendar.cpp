// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/calendar.h"

#include "demo/demo.h"

#include <algorithm>

namespace demo {

namespace {

const QDate contentOpened(2024, 4, 2);
const QDate contentFirstQuarter(2024, 4, 1);
constexpr int daysToReview = 41; ///< from the end of a quarter to the day its news is worked through

/// First day of the quarter `day` lies in.
QDate quarterAround(QDate day)
{
    return {day.year(), (day.month() - 1) / 3 * 3 + 1, 1};
}

void move(const Calendar &calendar, QDate &day)
{
    day = calendar.moved(day);
}

void moveInto(const Calendar &calendar, Pinned &pinned)
{
    for (QDate *day : {&pinned.due, &pinned.gradeDate, &pinned.dueBefore})
        move(calendar, *day);
    for (OwnEntry &entry : pinned.entries) {
        move(calendar, entry.written);
        move(calendar, entry.reviewed);
        for (Proof &proof : entry.evidence)
            move(calendar, proof.issued);
    }
}

void moveInto(const Calendar &calendar, Paper &paper)
{
    domain::Document &d = paper.document;
    for (QDate &day : paper.reviewed) {
        if (day >= contentOpened)
            move(calendar, day);
    }
    const auto ahead = [](QDate day) { return day > anchor; };
    if (d.adopted > contentOpened && (ahead(d.nextReportDue) || ahead(d.followUpDue))) {
        for (QDate *day : {&d.adopted, &d.published, &d.notified, &d.nextReportDue, &d.followUpDue})
            move(calendar, *day);
        return;
    }
    for (QDate *day : {&d.nextReportDue, &d.followUpDue}) {
        if (ahead(*day))
            move(calendar, *day);
    }
}

} // namespace

Calendar::Calendar(QDate today)
    : m_today(std::max(today, anchor))
    , m_firstQuarter(quarterAround(moved(contentFirstQuarter.addMonths(3 * quarters))).addMonths(-3 * quarters))
{
}

QDate Calendar::moved(QDate day) const
{
    return day.addDays(anchor.daysTo(m_today));
}

QDate Calendar::opened() const
{
    return moved(contentOpened);
}

QDate Calendar::quarterStart(int quarter) const
{
    return m_firstQuarter.addMonths(3 * quarter);
}

QDate Calendar::quarterEnd(int quarter) const
{
    return quarterStart(quarter + 1).addDays(-1);
}

int Calendar::quarterOf(int year, int quarter)
{
    return (year - contentFirstQuarter.year()) * 4 + quarter - 1 - (contentFirstQuarter.month() - 1) / 3;
}

QList<QDate> Calendar::workDays() const
{
    QList<QDate> days {opened()};
    for (int quarter = 0; quarter < quarters - 1; ++quarter)
        days << quarterEnd(quarter).addDays(daysToReview);
    // What the institutions are still writing comes in up to the last days, however long ago the quarter ended.
    return days << moved(contentFirstQuarter.addMonths(3 * quarters).addDays(-1 + daysToReview));
}

void moveInto(const Calendar &calendar, Content &content)
{
    for (Paper &paper : content.papers) {
        moveInto(calendar, paper);
        for (Item &item : paper.items) {
            if (item.pinned)
                moveInto(calendar, *item.pinned);
        }
    }
}

} // namespace demo
