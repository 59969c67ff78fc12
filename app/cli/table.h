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

/// A text in lines of at most `width` columns, broken at blanks; a longer word stands alone. The first line is set in by `first` blanks, the others by
/// `further`. An empty text is one empty line.
[[nodiscard]] QStringList wrapped(const QString &text, int width, int first = 0, int further = 0);

} // namespace app
