// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct sqlite3;

namespace storage {

/// Makes the collation `as_read` known to this connection: folded letters, numbers by their value ("A/HRC/9/5" before
/// "A/HRC/32/9", "Ámbito" beside "Ambos"). Part of the schema's indexes: its order may not change without rebuilding them.
/// Throws Failure.
void registerCollation(sqlite3 *connection);
/// And the function `holds(text, words)`: whether a text has these words, which are folded already, one after the other. Throws Failure.
void registerHolds(sqlite3 *connection);

} // namespace storage
