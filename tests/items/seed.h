// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/store.h"

/// A small, lifelike workspace of the invented State for tests of lists and pages. Its today is Tuesday 19 May 2026.
namespace seed {

[[nodiscard]] storage::Context context();
/// Writes it and opens it. Twenty recommendations; the first is CEDAW/C/VAL/CO/8, 24 b), in progress at 45 %, due 31/03/2026, led by MIM,
/// with two progress entries and a grade. nullptr when it cannot be written.
[[nodiscard]] std::unique_ptr<storage::Store> workspace(const QString &path);
/// Adds `count` plain recommendations to document A/HRC/56/9, with paragraphs "200.1", "200.2", …
[[nodiscard]] domain::Result<std::optional<domain::ChangeId>> addMany(storage::Store &store, int count);

} // namespace seed
