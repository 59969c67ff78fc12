// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/choice.h"
#include "reports/document.h"
#include "reports/gaps.h"
#include "reports/kinds.h"

/// What the window calls the kinds of report and what belongs to them, in its present language.
namespace ui::reportwords {

[[nodiscard]] QString kind(reports::Kind kind);
[[nodiscard]] QString circle(reports::Circle circle);
[[nodiscard]] QString kindIcon(reports::Kind kind);
[[nodiscard]] QString grouping(reports::Grouping grouping);
[[nodiscard]] QString format(reports::Format format);
/// "without an answer": stands behind the number.
[[nodiscard]] QString gap(reports::Gap::Kind kind);

} // namespace ui::reportwords
