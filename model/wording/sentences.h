// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wording/wording.h"

/// Sentences about the plan of action and the indicators, as a screen reader says them.
namespace wording {

/// "MINJUS: Train the prosecutors, from 1 Jan 2026 to 31 Mar 2026, under way, overdue, 49 days ago". `institution` is an acronym; it may be empty.
[[nodiscard]] QString sentence(const Wording &wording, const domain::Action &action, const QString &institution, QDate today);
/// "from 1 Jan 2026 to 31 Mar 2026"; "from …", "until …" where one is not known; empty without any.
[[nodiscard]] QString span(const Wording &wording, QDate starts, QDate due);
/// "3 actions"
[[nodiscard]] QString actionCount(const Wording &wording, int count);

} // namespace wording
