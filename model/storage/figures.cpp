// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/figures.h"

#include <algorithm>

namespace storage::figures {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 fewEnoughToPick = 20000;

template <class T>
void put(std::vector<T> &list, qint64 id, T value)
{
    const auto at = static_cast<size_t>(id);
    if (at >= list.size())
        list.resize(at + 1 + at / 4);
    list[at] = value;
}

/// Compares bytes before it makes a string: there are a quarter of a million to read.
domain::Status statusOf(std::string_view text)
{
    static constexpr auto codes = domain::codesOf(domain::Status {});
    for (size_t i = 0; i < codes.size(); ++i) {
        if (text == std::string_view(codes[i].data(), static_cast<size_t>(codes[i].size())))
            return static_cast<domain::Status>(i);
    }
    detail::throwUnknownCode(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
}

} // namespace

Day dayOf(std::string_view isoDate)
{
    if (isoDate.size() < 10)
        return 0;
    const auto digit = [&](size_t i) { return isoDate[i] - '0'; };
    return (((digit(0) * 10 + digit(1)) * 10 + digit(2)) * 10 + digit(3)) * 10000 + (digit(5) * 10 + digit(6)) * 100 + digit(8) * 10 + digit(9);
}

Day dayOf(QDate date)
{
    return date.isValid() ? date.year() * 10000 + date.month() * 100 + date.day() : 0;
}

QDate dateOf(Day day)
{
    return day == 0 ? QDate() : QDate(day / 10000, day / 100 % 100, day % 100);
}

QString asJson(const IdSet &set)
{
    QByteArray json = "[";
    set.forEachMarked([&json](qint64 id) { json += (json.size() > 1 ? "," : "") + QByteArray::number(id); });
    return QString::fromLatin1(json + ']');
}

std::vector<Row> rows(const Reader &db, const IdSet &set)
{
    const QString columns = u"SELECT r.id, r.document_id, r.status, r.due, r.upr_position, r.text_es = '', r.text_en = '' FROM "_s;
    const qint64 wanted = set.marked();
    const bool few = wanted < fewEnoughToPick;
    Cursor cursor(db,
        few ? columns + u"json_each(?) wanted CROSS JOIN recommendation r ON r.id = wanted.value"_s
            : columns + u"recommendation r INDEXED BY recommendation_document"_s,
        few ? QVariantList {asJson(set)} : QVariantList());
    std::vector<Row> list;
    list.reserve(static_cast<size_t>(wanted));
    while (cursor.next()) {
        const qint64 id = cursor.number();
        if (!set.contains(id))
            continue;
        list.push_back({.id = id,
            .document = cursor.number(1),
            .status = statusOf(cursor.text(2)),
            .position = cursor.isNull(4) ? std::nullopt : coded<domain::Position>(cursor.text(4)),
            .due = dayOf(cursor.text(3)),
            .withoutSpanish = cursor.number(5) != 0,
            .withoutEnglish = cursor.number(6) != 0});
    }
    return list;
}

std::vector<qint64> leads(const Reader &db)
{
    std::vector<qint64> list;
    Cursor cursor(db, u"SELECT recommendation_id, institution_id FROM assignment WHERE role = 'lead'"_s);
    while (cursor.next())
        put(list, cursor.number(0), cursor.number(1));
    return list;
}

std::vector<Day> news(const Reader &db)
{
    std::vector<Day> list;
    Cursor cursor(db, u"SELECT recommendation_id, max(written) FROM progress WHERE state <> 'draft' GROUP BY recommendation_id"_s);
    while (cursor.next())
        put(list, cursor.number(0), dayOf(cursor.text(1)));
    return list;
}

std::vector<qint64> mechanismsOfDocuments(const Reader &db)
{
    std::vector<qint64> list;
    Cursor cursor(db, u"SELECT id, mechanism_id FROM source_document"_s);
    while (cursor.next())
        put(list, cursor.number(0), cursor.number(1));
    return list;
}

domain::DueState dueState(const Row &row, Day today, Day horizon)
{
    using domain::DueState;
    if (row.due == 0)
        return DueState::None;
    if (!domain::isOpen(row.status))
        return DueState::Closed;
    if (row.due < today)
        return DueState::Overdue;
    return row.due <= horizon ? DueState::Soon : DueState::Later;
}

} // namespace storage::figures
