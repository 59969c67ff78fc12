// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/document.h"
#include "reports/material.h"
#include "wording/wording.h"

namespace reports {

/// The national report for the UPR (*informe nacional*), in its five sections. Specified in
/// docs/reports/upr_national.md.
[[nodiscard]] Document uprNationalReport(const Material &material, const wording::Wording &wording);

} // namespace reports
