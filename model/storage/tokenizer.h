// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct sqlite3;

namespace storage {

/// Makes the FTS5 tokenizer `avance` known to this connection. Throws Failure.
void registerTokenizer(sqlite3 *connection);

} // namespace storage
