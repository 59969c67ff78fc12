// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/document.h"
#include "reports/material.h"
#include "wording/wording.h"

namespace reports {

/// Replies to a list of issues (*respuestas a la lista de cuestiones*): question by question, in the list's order.
/// Specified in docs/reports/list_of_issues.md.
[[nodiscard]] Document issuesReport(const Material &material, const wording::Wording &wording);

} // namespace reports
