// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"

#include <QString>
#include <optional>

namespace ui {

class Session;

/// Of an institution, for what the history calls it. Empty: none, or it is gone.
[[nodiscard]] QString acronym(const Session &session, std::optional<domain::InstitutionId> id);

} // namespace ui
