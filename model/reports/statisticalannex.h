// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/document.h"
#include "reports/material.h"
#include "wording/wording.h"

namespace reports {

/// Every breakdown of the figures as a table with its whole. Specified in docs/reports/statistics.md.
[[nodiscard]] Document statisticalAnnex(const Material &material, const wording::Wording &wording);

} // namespace reports
