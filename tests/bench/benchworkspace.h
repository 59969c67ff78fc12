// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "seed.h"
#include "storage/store.h"

#include <cstdio>
#include <cstdlib>

/// The workspace the benches measure on, made once and kept in the temporary folder; remove it after a change of the schema.
namespace bench {

[[nodiscard]] storage::Context context();
/// Its path; written when it is not there yet.
[[nodiscard]] QString workspace(int recommendations);
/// The bare library on the same file, with our tokenizer and collation.
[[nodiscard]] sqlite3 *openBare(const QString &path);

/// The value, or the end of the program with a message.
template <class T>
T take(domain::Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "error %d %s\n", static_cast<int>(result.error().code), qPrintable(result.error().detail));
        std::exit(1);
    }
    return std::move(*result);
}

} // namespace bench
