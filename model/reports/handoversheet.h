// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/document.h"
#include "reports/material.h"
#include "wording/wording.h"

#include <QSet>

/// The handover sheet (*ficha de traspaso*): what a focal point, or an institution as a whole, leaves open, promised
/// and unanswered to whoever takes over. Specified in docs/reports/handover-sheet.md.
namespace reports {

struct HandoverSheetInput
{
    Material material = {}; ///< with its handover
    QDate lastDay = {}; ///< null: not settled yet
    QString successor = {}; ///< empty: nobody yet
    std::optional<domain::Institution> to = {}; ///< where it goes; none: it stays in the institution
    QSet<domain::AssignmentId> staying = {}; ///< what is not handed over
};

/// Words the sheet in the language of `wording`. It names no beneficiary and no evidence.
[[nodiscard]] Document handoverSheet(const HandoverSheetInput &input, const wording::Wording &wording);

} // namespace reports
