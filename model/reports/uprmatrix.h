// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/document.h"
#include "reports/material.h"
#include "wording/wording.h"

namespace reports {

/// OHCHR's matrix of the recommendations of the UPR with its last column, the level of implementation, filled.
/// Specified in docs/reports/upr_matrix.md.
[[nodiscard]] Document uprMatrix(const Material &material, const wording::Wording &wording);

} // namespace reports
