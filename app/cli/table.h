// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace app {

/// Columns under each other for a terminal: as wide as their longest cell, but no wider than `widest`, with two blanks
/// between; longer cells end in an ellipsis. Line ends in cells become blanks. The last column is not filled up.
[[nodiscard]] QStringList aligned(const QStringList &header, const QList<QStringList> &rows, qsizetype widest = 72);

} // namespace app
