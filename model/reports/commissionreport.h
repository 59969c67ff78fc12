// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/document.h"
#include "reports/material.h"
#include "wording/wording.h"

namespace reports {

/// The State's information to the Inter-American Commission on a merits report, a friendly settlement, precautionary
/// measures or another of its papers. Specified in docs/reports/commission.md.
[[nodiscard]] Document commissionReport(const Material &material, const wording::Wording &wording);

} // namespace reports
