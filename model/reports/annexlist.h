// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/material.h"
#include "reports/speech.h"

namespace reports {

/// The evidence a report cites: a piece gets its number where it is cited first, and keeps it.
class AnnexList
{
public:
    explicit AnnexList(const Speech &say)
        : m_say(say)
    {
    }

    /// " (Annex 3)" or " (Annexes 3, 5)", each number linked to its place in the list; empty without evidence.
    [[nodiscard]] Text cite(const QList<EvidenceEntry> &evidence);
    [[nodiscard]] const QList<Annex> &annexes() const { return m_annexes; }
    /// The list as it stands at a report's end: a heading "#annex-3" for each, below it who issued it, when, and where
    /// it is found. Nothing when nothing was cited.
    [[nodiscard]] QList<Block> list() const;

    /// The anchor that `cite` links to.
    [[nodiscard]] static QString anchor(int number);

private:
    [[nodiscard]] int numberOf(const EvidenceEntry &piece);

    const Speech &m_say;
    QList<Annex> m_annexes;
    QList<EvidenceEntry> m_pieces; ///< in the same order
    QHash<domain::EvidenceId, int> m_numbers;
};

} // namespace reports
