// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/views.h"

#include "storage/rows.h"

namespace storage::views {

using namespace Qt::StringLiterals;

namespace {

struct Table
{
    using Entity = domain::SavedView;
    static constexpr QLatin1StringView name {"saved_view"};
    static constexpr QLatin1StringView columns {"uid, name, query, columns, sort"};
    static auto fields(auto &v) { return std::tie(v.uid, v.name, v.query, v.columns, v.sort); }
};

} // namespace

QList<domain::SavedView> all(const Reader &db)
{
    return rows::list<Table>(db, u"ORDER BY name COLLATE as_read, id"_s);
}

domain::SavedView find(const Reader &db, domain::SavedViewId id)
{
    return rows::find<Table>(db, id);
}

domain::SavedViewId save(const Writer &db, const domain::SavedView &view)
{
    const auto same = rows::list<Table>(db, u"WHERE name = ?"_s, view.name);
    if (!same.isEmpty() && same.first().id != view.id)
        throw Failure(domain::ErrorCode::InvalidValue, u"name"_s);
    return rows::save<Table>(db, view);
}

void remove(const Writer &db, domain::SavedViewId id)
{
    rows::remove<Table>(db, id);
}

} // namespace storage::views
