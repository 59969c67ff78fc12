// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/document.h"
#include "reports/material.h"
#include "wording/wording.h"

namespace reports {

/// One page for a minister: how it stands, what needs a decision, what comes next. Without a cover. Specified in
/// docs/reports/brief.md.
[[nodiscard]] Document ministerBrief(const Material &material, const wording::Wording &wording);

} // namespace reports
