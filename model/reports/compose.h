// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/document.h"
#include "reports/material.h"
#include "wording/wording.h"

namespace reports {

/// Words a report in the language of `wording`, which is the language it is written in and need not be the window's. A text that exists only in the
/// other language is printed in that one and marked. The same material gives the same document, key by key (see Paragraph::key).
[[nodiscard]] Document compose(const Material &material, const wording::Wording &wording);

} // namespace reports
