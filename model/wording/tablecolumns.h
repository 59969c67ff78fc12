// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace wording::tables {

/// English sources of context "tables"; nullptr where there is none.
struct ColumnWords
{
    const char *title = nullptr;
    const char *help = nullptr;
    const char *example = nullptr;
};
[[nodiscard]] ColumnWords columnWords(const QString &code);

} // namespace wording::tables
