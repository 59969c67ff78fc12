// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/composer.h"

namespace reports {

/// What was measured for a recommendation: a table for each of its indicators, the dates as columns, the whole and then
/// its categories as rows, below it the source, the unit, the starting point and the target. An indicator that stands
/// in the report already is only referred to.
void addIndicatorTables(Composer &out, const ReportRow &row);

} // namespace reports
