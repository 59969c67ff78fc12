// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/names.h"
#include "exchange/plan.h"

namespace exchange {

/// What a row would change in a recommendation of the workspace. A part that was edited by hand since the last import
/// and about which the file says nothing new is no difference; one about which it does is marked `kept`. What was taken
/// off a list by hand is not put back. What another system spells differently is `kept`, too. A status that the rules do not allow
/// is no difference. A row in the other language than the recommendation's original brings its text
/// and nothing that depends on words.
[[nodiscard]] QList<PartChange> differences(const storage::Reader &db, Names &names, const Incoming &incoming,
    const domain::Recommendation &stored, std::optional<domain::DocumentId> document);

} // namespace exchange
