// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/history/changefacts.h"
#include "ui/theme/tokens.h"

namespace ui {

/// A change field by field, as rich text: each row under its heading, each field with what it was and what it became. Of texts the words that
/// went are struck through and those that came underlined, in the accent.
[[nodiscard]] QString fieldHtml(const ChangeFacts &facts, const wording::Wording &wording, const Tokens &tokens);

} // namespace ui
