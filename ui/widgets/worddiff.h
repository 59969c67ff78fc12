// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace ui {

/// A piece of one text, and whether the other text has it too at that place.
struct DiffRun
{
    QString text;
    bool same = true;
    bool operator==(const DiffRun &) const = default;
};

struct WordDiff
{
    QList<DiffRun> left;
    QList<DiffRun> right;
};

/// Compares word by word (longest common subsequence; blanks do not count). Each side, put together, is its text with
/// single blanks. Between the common beginning and end, texts too long to compare (over four million pairs of words)
/// count as wholly different.
[[nodiscard]] WordDiff wordDiff(const QString &left, const QString &right);

} // namespace ui
