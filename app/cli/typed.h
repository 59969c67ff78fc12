// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/vocabulary.h"

#include <QDate>
#include <QString>

/// Values as people type them.
namespace app {

/// A code ("in_progress", "in-progress") or the name in either language, in any letter case.
[[nodiscard]] std::optional<domain::Status> typedStatus(const QString &text);
/// 2027-01-31 or 31/01/2027; null when it is neither.
[[nodiscard]] QDate typedDate(const QString &text);
/// "none", "nadie", "ninguno", "ninguna" or "-".
[[nodiscard]] bool isNone(const QString &text);

} // namespace app
