// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/material.h"
#include "storage/reportrows.h"

namespace reports {

/// What of its rows a kind tells beside what each of them is and its newest entry.
struct Needs
{
    bool entries = false; ///< all of the period, not only the newest
    bool terms = false;
    bool parts = false; ///< components and beneficiaries
    bool plan = false; ///< actions and indicators
};

/// Reads the rows of these ids in the order of the choice's grouping, and what they name, into the material. A handful
/// of statements, however many there are.
void gatherRows(const storage::Reader &db, const storage::reportrows::Ids &ids, const Needs &needs, Material &material,
    const work::Progress &progress);

} // namespace reports
