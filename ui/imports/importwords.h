// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/plan.h"
#include "wording/wording.h"

/// The words of an import that a person reads, in the language of the window.
namespace ui::importwords {

/// What is wrong with a row or what it comes in without. `detail` as the plan gives it; without, the sentence does
/// without. Empty for None.
[[nodiscard]] QString reason(exchange::Reason reason, const QString &detail = {});
[[nodiscard]] QString part(exchange::Part part);
[[nodiscard]] QString format(exchange::Format format);
[[nodiscard]] QString decision(exchange::Decision decision);
/// The suffix by which the icon of a file is found.
[[nodiscard]] QString suffix(exchange::Format format);
/// A State as an import names it: ISO3, the workspace's own code, or a printed name.
[[nodiscard]] QString state(const QString &state, const storage::Workspace &workspace, const wording::Wording &wording);

} // namespace ui::importwords
