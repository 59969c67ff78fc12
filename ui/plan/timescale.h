// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wording/wording.h"

namespace ui {

/// Where days lie on the timeline. Scrolled and zoomed; the unit its marks stand for follows the zoom.
class TimeScale
{
public:
    enum class Unit { Month, Quarter, Year };

    struct Mark
    {
        double x = 0;
        QString text;
        bool major = false; ///< a year begins
    };

    /// The days to be reached by scrolling; some room is added at both ends. Keeps what is in the middle.
    void setRange(QDate first, QDate last);
    void setWidth(int width);
    /// Logical pixels a day.
    [[nodiscard]] double perDay() const { return m_perDay; }
    void setPerDay(double pixels);
    [[nodiscard]] Unit unit() const;

    [[nodiscard]] double xOf(QDate day) const; ///< where the day begins
    [[nodiscard]] QDate dayAt(double x) const;
    /// Larger or smaller around what stands at `x`.
    void zoom(double factor, double x);
    /// The whole range.
    void fit();
    /// Brings the day to a third of the width, where what is ahead has more room than what is past.
    void show(QDate day);
    /// In pixels from the beginning of the range.
    [[nodiscard]] int position() const { return static_cast<int>(m_left); }
    void setPosition(int pixels);
    [[nodiscard]] int length() const; ///< of the whole range, in pixels
    [[nodiscard]] int width() const { return m_width; }
    /// The marks that are to be seen, from left to right.
    [[nodiscard]] QList<Mark> marks(const wording::Wording &wording) const;

    static constexpr double step = 1.3; ///< of one turn of the wheel or key

private:
    void bound();

    QDate m_first {2026, 1, 1};
    QDate m_last {2026, 12, 31};
    double m_perDay = 1.2;
    double m_left = 0;
    int m_width = 400;
};

} // namespace ui
