// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/document.h"

namespace reports {

/// What a figure shows as a table, for formats without pictures: a row a bar, a column a status, and the totals.
[[nodiscard]] Table dataOf(const Figure &figure);

} // namespace reports
