// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/content.h"

#include <QDate>

namespace demo {

/// When the story happens if it ends today. The content is written for a story that ends on the anchor; all that the
/// office does, and all that lies ahead of it, stands at the same distance from the last day whenever the story is told.
class Calendar
{
public:
    static constexpr int quarters = 8; ///< of news

    /// Before the anchor the story ends on the anchor: the papers of the content would not be published yet.
    explicit Calendar(QDate today);

    [[nodiscard]] QDate today() const { return m_today; } ///< the day the story ends
    /// A day of the content's story as it falls in this one; null stays null.
    [[nodiscard]] QDate moved(QDate day) const;
    [[nodiscard]] QDate opened() const; ///< the day the office began to use the workspace
    /// First day of a calendar quarter with news, counted from 0. The last one ended at least seven weeks ago.
    [[nodiscard]] QDate quarterStart(int quarter) const;
    [[nodiscard]] QDate quarterEnd(int quarter) const; ///< its last day
    /// The quarter that the content gives as a year and 1..4.
    [[nodiscard]] static int quarterOf(int year, int quarter);
    /// The days on which the office sat down to work: when it began, and after the news of each quarter had come in.
    [[nodiscard]] QList<QDate> workDays() const;

private:
    QDate m_today;
    QDate m_firstQuarter;
};

/// Moves the days of the content into this story. A paper keeps its days, as its symbol and title name them: only what
/// it asks for after the anchor moves, and the reviews since the office opened. One that came while the office was at
/// work and asks for something ahead moves as a whole, so that the time it gives stays the same.
void moveInto(const Calendar &calendar, Content &content);

} // namespace demo
