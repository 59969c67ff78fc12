// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/document.h"
#include "reports/material.h"
#include "wording/wording.h"

namespace reports {

/// The reply to concluding observations within the year or two that a body gives (*informe de seguimiento*):
/// recommendation by recommendation, what the State answers. Specified in docs/reports/follow_up.md.
[[nodiscard]] Document followUpReport(const Material &material, const wording::Wording &wording);

} // namespace reports
