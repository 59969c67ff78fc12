// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/timescale.h"

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr double leastPerDay = 0.06;
constexpr double mostPerDay = 8;
constexpr double monthDays = 30.44;
constexpr double monthRoom = 44; ///< pixels the name of a month needs
constexpr double quarterRoom = 62;
constexpr double yearRoom = 44;
constexpr int margin = 45; ///< days

} // namespace

void TimeScale::setRange(QDate first, QDate last)
{
    const QDate middle = dayAt(m_width / 2.0);
    const QDate from = first.addDays(-margin);
    m_first = QDate(from.year(), from.month(), 1);
    m_last = last.addDays(margin);
    m_left = static_cast<double>(m_first.daysTo(middle)) * m_perDay - m_width / 2.0;
    bound();
}

void TimeScale::setWidth(int width)
{
    m_width = std::max(1, width);
    bound();
}

void TimeScale::setPerDay(double pixels)
{
    m_perDay = std::clamp(pixels, leastPerDay, mostPerDay);
    bound();
}

TimeScale::Unit TimeScale::unit() const
{
    if (m_perDay * monthDays >= monthRoom)
        return Unit::Month;
    return m_perDay * monthDays * 3 >= quarterRoom ? Unit::Quarter : Unit::Year;
}

double TimeScale::xOf(QDate day) const
{
    return static_cast<double>(m_first.daysTo(day)) * m_perDay - m_left;
}

QDate TimeScale::dayAt(double x) const
{
    return m_first.addDays(std::llround(std::floor((x + m_left) / m_perDay)));
}

void TimeScale::zoom(double factor, double x)
{
    const double days = (x + m_left) / m_perDay;
    m_perDay = std::clamp(m_perDay * factor, leastPerDay, mostPerDay);
    m_left = days * m_perDay - x;
    bound();
}

void TimeScale::fit()
{
    const auto days = static_cast<double>(std::max<qint64>(1, m_first.daysTo(m_last)));
    m_perDay = std::clamp(m_width / days, leastPerDay, mostPerDay);
    m_left = 0;
    bound();
}

void TimeScale::show(QDate day)
{
    m_left = static_cast<double>(m_first.daysTo(day)) * m_perDay - m_width / 3.0;
    bound();
}

void TimeScale::setPosition(int pixels)
{
    m_left = pixels;
    bound();
}

int TimeScale::length() const
{
    return static_cast<int>(std::ceil(static_cast<double>(m_first.daysTo(m_last)) * m_perDay));
}

void TimeScale::bound()
{
    m_left = std::clamp(m_left, 0.0, std::max(0.0, static_cast<double>(length() - m_width)));
}

QList<TimeScale::Mark> TimeScale::marks(const wording::Wording &wording) const
{
    QList<Mark> all;
    const Unit shown = unit();
    const int months = shown == Unit::Month ? 1 : shown == Unit::Quarter ? 3 : 12;
    // Very small, not every year has room for its name.
    const int years = shown == Unit::Year ? std::max(1, static_cast<int>(std::ceil(yearRoom / (m_perDay * monthDays * 12)))) : 1;
    const QDate begin = dayAt(0);
    QDate day(begin.year(), (begin.month() - 1) / months * months + 1, 1);
    for (; xOf(day) < m_width; day = day.addMonths(months)) {
        if (shown == Unit::Year && day.year() % years != 0)
            continue;
        Mark mark {xOf(day), {}, day.month() == 1};
        if (shown == Unit::Year || (shown == Unit::Month && day.month() == 1))
            mark.text = QString::number(day.year());
        else if (shown == Unit::Quarter)
            mark.text = wording.quarter(day, day.addMonths(3).addDays(-1));
        else
            mark.text = wording.locale().standaloneMonthName(day.month(), QLocale::ShortFormat).remove(u'.');
        all.append(mark);
    }
    return all;
}

} // namespace ui
