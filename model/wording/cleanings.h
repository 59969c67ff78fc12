// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wording/wording.h"

namespace wording {

/// What cleaning did to a value, by the code of exchange::Rule: "Paragraph number split from the text". A code that is not known
/// gives itself.
[[nodiscard]] QString cleaningRule(const Wording &wording, const QString &code);
/// What a column of an imported file means, by the code of exchange::Column.
[[nodiscard]] QString importColumn(const Wording &wording, const QString &code);

} // namespace wording
