// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editing/acronym.h"

#include "storage/institutions.h"
#include "ui/frame/session.h"

namespace ui {

QString acronym(const Session &session, std::optional<domain::InstitutionId> id)
{
    if (!id)
        return {};
    return session.store().read([&](const storage::Reader &db) { return storage::institutions::find(db, *id).acronym; }).value_or(QString());
}

} // namespace ui
