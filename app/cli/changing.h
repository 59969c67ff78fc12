// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/console.h"

#include <functional>

namespace app {

/// Runs a change of one recommendation, which must not be archived, and says what came of it. The exit code.
int changeRecommendation(Console &console, const QString &workspace, const QString &reference, storage::Intent intent,
    const std::function<void(const storage::Writer &, domain::RecommendationId)> &work);

} // namespace app
