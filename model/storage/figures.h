// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/criteria.h"
#include "domain/rules.h"
#include "storage/cursor.h"
#include "storage/idset.h"

#include <vector>

/// What the figures are counted from, read in one pass over the covering index, or by id where few are asked for.
namespace storage::figures {

/// A day as yyyymmdd, so that many compare fast; 0: none.
using Day = int;
[[nodiscard]] Day dayOf(std::string_view isoDate);
[[nodiscard]] Day dayOf(QDate date);
[[nodiscard]] QDate dateOf(Day day);

struct Row
{
    qint64 id = 0;
    qint64 document = 0;
    domain::Status status = domain::Status::NotStarted;
    std::optional<domain::Position> position;
    Day due = 0;
    bool withoutSpanish = false;
    bool withoutEnglish = false;
};
/// The recommendations of this set.
[[nodiscard]] std::vector<Row> rows(const Reader &db, const IdSet &set);

/// Of each recommendation by id, up to the greatest: its lead institution, 0 where nobody leads.
[[nodiscard]] std::vector<qint64> leads(const Reader &db);
/// Of each recommendation by id: the day of its newest entry that is more than a draft, 0 where there is none.
[[nodiscard]] std::vector<Day> news(const Reader &db);
/// Of each document by id: its mechanism.
[[nodiscard]] std::vector<qint64> mechanismsOfDocuments(const Reader &db);

/// The value at this id, or nothing (0) behind the end.
template <class T>
[[nodiscard]] T at(const std::vector<T> &list, qint64 id)
{
    return static_cast<size_t>(id) < list.size() ? list[static_cast<size_t>(id)] : T {};
}

[[nodiscard]] QString asJson(const IdSet &set);

template <class E>
[[nodiscard]] std::optional<E> coded(std::string_view text)
{
    return domain::fromCode<E>(QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size())));
}

/// `horizon` is the last day that is soon.
[[nodiscard]] domain::DueState dueState(const Row &row, Day today, Day horizon);

} // namespace storage::figures
