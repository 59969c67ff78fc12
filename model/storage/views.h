// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/store.h"

/// Searches that are kept.
namespace storage::views {

/// By name.
[[nodiscard]] QList<domain::SavedView> all(const Reader &db);
[[nodiscard]] domain::SavedView find(const Reader &db, domain::SavedViewId id);
/// InvalidValue "name" for a name that another has.
domain::SavedViewId save(const Writer &db, const domain::SavedView &view);
void remove(const Writer &db, domain::SavedViewId id);

} // namespace storage::views
