// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wording/wording.h"

namespace wording {

/// Why a row of a file was refused, is doubtful, was skipped or deserves a remark: one sentence about the row, by the code of
/// exchange::Reason and its detail; without a detail the sentence does without. A code that is not known gives itself and the
/// detail.
[[nodiscard]] QString importReason(const Wording &wording, const QString &code, const QString &detail = {});

} // namespace wording
