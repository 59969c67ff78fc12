// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace wording {

/// The context under which this folder's texts stand in the translations.
inline constexpr const char *context = "wording";

} // namespace wording
