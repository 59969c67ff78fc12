// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/composer.h"

namespace reports {

/// Rows that stand below one heading.
struct RowGroup
{
    QString title;
    QString anchor; ///< unique among the groups
    QList<const ReportRow *> rows; ///< of the material
};

/// The material's rows cut into groups as its choice says, every row in exactly one: by its first theme or right, its
/// lead, its body or its document. What has none comes last, below a heading that says so.
[[nodiscard]] QList<RowGroup> groupsOf(const Composer &out);

} // namespace reports
