// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/material.h"

/// Materials of the status report made by hand, of the invented State Valdoria, on 19 May 2026.
namespace sample {

/// Three recommendations of two mechanisms: one with everything, one of the UPR in English only, one measure of a court
/// without news.
[[nodiscard]] reports::Material small();

/// `count` recommendations over five mechanisms, with texts of lifelike length and figures that agree with the rows.
[[nodiscard]] reports::Material large(int count);

} // namespace sample
