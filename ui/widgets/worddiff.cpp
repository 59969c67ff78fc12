// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/worddiff.h"

#include <vector>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostPairs = 4'000'000;

void put(QList<DiffRun> &runs, const QString &word, bool same)
{
    if (runs.isEmpty() || runs.last().same != same) {
        if (!runs.isEmpty())
            runs.last().text += u' ';
        runs.append({word, same});
    } else {
        runs.last().text += u' ' + word;
    }
}

/// How long the longest common subsequence of the words from i and from j on is.
class Table
{
public:
    Table(const QStringList &left, const QStringList &right)
        : m_columns(right.size() + 1)
        , m_cells(static_cast<size_t>((left.size() + 1) * m_columns))
    {
        for (qsizetype i = left.size() - 1; i >= 0; --i) {
            for (qsizetype j = right.size() - 1; j >= 0; --j)
                cell(i, j) = left.at(i) == right.at(j) ? cell(i + 1, j + 1) + 1 : qMax(cell(i + 1, j), cell(i, j + 1));
        }
    }
    [[nodiscard]] int &cell(qsizetype i, qsizetype j) { return m_cells[static_cast<size_t>(i * m_columns + j)]; }

private:
    qsizetype m_columns;
    std::vector<int> m_cells;
};

void middle(const QStringList &left, const QStringList &right, WordDiff &diff)
{
    qsizetype i = 0;
    qsizetype j = 0;
    if (left.size() * right.size() <= mostPairs) {
        Table table(left, right);
        while (i < left.size() && j < right.size()) {
            if (left.at(i) == right.at(j)) {
                put(diff.left, left.at(i++), true);
                put(diff.right, right.at(j++), true);
            } else if (table.cell(i + 1, j) >= table.cell(i, j + 1)) {
                put(diff.left, left.at(i++), false);
            } else {
                put(diff.right, right.at(j++), false);
            }
        }
    }
    while (i < left.size())
        put(diff.left, left.at(i++), false);
    while (j < right.size())
        put(diff.right, right.at(j++), false);
}

} // namespace

WordDiff wordDiff(const QString &left, const QString &right)
{
    const QStringList a = left.simplified().split(u' ', Qt::SkipEmptyParts);
    const QStringList b = right.simplified().split(u' ', Qt::SkipEmptyParts);
    const qsizetype shorter = qMin(a.size(), b.size());
    qsizetype begin = 0;
    while (begin < shorter && a.at(begin) == b.at(begin))
        ++begin;
    qsizetype end = 0;
    while (end < shorter - begin && a.at(a.size() - 1 - end) == b.at(b.size() - 1 - end))
        ++end;
    WordDiff diff;
    for (qsizetype i = 0; i < begin; ++i) {
        put(diff.left, a.at(i), true);
        put(diff.right, b.at(i), true);
    }
    middle(a.mid(begin, a.size() - begin - end), b.mid(begin, b.size() - begin - end), diff);
    for (qsizetype i = end; i > 0; --i) {
        put(diff.left, a.at(a.size() - i), true);
        put(diff.right, b.at(b.size() - i), true);
    }
    return diff;
}

} // namespace ui
