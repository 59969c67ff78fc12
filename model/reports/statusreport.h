// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/document.h"
#include "reports/material.h"
#include "wording/wording.h"

namespace reports {

/// The status report (*informe de situación*): what was recommended to the State, who answers for it, where it stands
/// and what was last done. Specified in docs/reports/status-report.md.
[[nodiscard]] Document statusReport(const Material &material, const wording::Wording &wording);

} // namespace reports
