// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/document.h"
#include "reports/material.h"
#include "wording/wording.h"

namespace reports {

/// The State's report on compliance with a judgment of the Inter-American Court, measure by measure. Specified in
/// docs/reports/court.md.
[[nodiscard]] Document courtReport(const Material &material, const wording::Wording &wording);

} // namespace reports
