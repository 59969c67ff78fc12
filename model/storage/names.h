// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace storage {

/// A name as it is compared: without accents, letter case, a leading "- ", doubled or unusual blanks.
[[nodiscard]] QString folded(const QString &name);

} // namespace storage
