// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/plan.h"
#include "wording/wording.h"

namespace ui {

/// One side of a comparison, in words.
struct ComparedSide
{
    QString title; ///< "In the file, row 2,031"
    QString remark; ///< at the right: the identifier
    QString text;
    QStringList facts;
};

/// A row of the file beside what it resembles: a recommendation of the workspace, or an earlier row of the same file.
struct Compared
{
    ComparedSide file;
    std::optional<ComparedSide> other; ///< none: there is nothing to compare with
    bool sameLanguage = true; ///< the texts can be compared word by word
    QStringList labels; ///< of the facts
    QList<bool> differs; ///< by fact
};

/// Reads the workspace. An error when it cannot be read; what is gone since the preview leaves `other` empty.
[[nodiscard]] domain::Result<Compared> compared(const exchange::ImportPlan &plan, const exchange::PlanItem &item,
    const storage::Store &store, const wording::Wording &wording);

} // namespace ui
