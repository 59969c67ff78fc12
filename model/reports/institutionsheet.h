// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/document.h"
#include "reports/material.h"
#include "wording/wording.h"

namespace reports {

/// What one institution has open, what is asked of it, and who answers there (*ficha por institución*). Specified in
/// docs/reports/institution.md.
[[nodiscard]] Document institutionSheet(const Material &material, const wording::Wording &wording);

} // namespace reports
