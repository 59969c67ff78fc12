// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/store.h"

namespace storage::reference {

/// Fills a new workspace with its own name and the vocabularies, mechanisms and scales of resources/vocabularies.
void load(const Writer &db, const Workspace &workspace);

} // namespace storage::reference
