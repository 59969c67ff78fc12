// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/document.h"
#include "reports/material.h"
#include "wording/wording.h"

namespace reports {

/// The mid-term report to the UPR (*informe de medio término*): recommendation by recommendation, position, status and
/// what was done. Specified in docs/reports/upr_mid_term.md.
[[nodiscard]] Document uprMidTerm(const Material &material, const wording::Wording &wording);

} // namespace reports
