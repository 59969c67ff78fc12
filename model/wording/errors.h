// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wording/wording.h"

namespace wording {

/// The sentence for an error: what happened, what it means for the work, what to do. Its detail is quoted where it
/// names something a person can find.
[[nodiscard]] QString sentence(const Wording &wording, const domain::Error &error);

} // namespace wording
