// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/document.h"
#include "reports/material.h"
#include "wording/wording.h"

namespace reports {

/// The periodic report to a treaty body (*informe periódico*): the skeleton that a person fills, with what is tracked
/// under each recommendation. Specified in docs/reports/periodic.md.
[[nodiscard]] Document periodicReport(const Material &material, const wording::Wording &wording);

} // namespace reports
