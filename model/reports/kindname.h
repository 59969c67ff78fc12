// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/kinds.h"
#include "wording/wording.h"

namespace reports {

/// What a list of kinds calls it: "Periodic report", "Mid-term report (UPR)".
[[nodiscard]] QString kindName(Kind kind, const wording::Wording &wording);

} // namespace reports
