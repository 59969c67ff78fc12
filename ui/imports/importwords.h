// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/plan.h"
#include "wording/wording.h"

/// The names of an import's parts, formats and decisions in the language of the window; its reasons are
/// wording::importReason.
namespace ui::importwords {

[[nodiscard]] QString part(exchange::Part part);
[[nodiscard]] QString format(exchange::Format format);
[[nodiscard]] QString family(exchange::Family family);
[[nodiscard]] QString container(exchange::Container container);
[[nodiscard]] QString decision(exchange::Decision decision);
/// The suffix by which the icon of a file is found.
[[nodiscard]] QString suffix(exchange::Format format);
/// A State as an import names it: ISO3, the workspace's own code, or a printed name.
[[nodiscard]] QString state(const QString &state, const storage::Workspace &workspace, const wording::Wording &wording);

} // namespace ui::importwords
