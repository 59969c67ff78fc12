// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/store.h"

namespace seed {

/// The plan of the small workspace: six actions (violence against women: one overdue, one under way, one done; education: one planned, one dropped; and one
/// without a cluster that is due in six days) and three indicators (a process with three values, an outcome told apart by sex, a structural one without values).
/// Written as one change.
void addPlan(storage::Store &store);
/// So many further actions of one cluster, each serving ten of the first recommendations: for figures about speed.
void addManyActions(storage::Store &store, int count);

} // namespace seed
