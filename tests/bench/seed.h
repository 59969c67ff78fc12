// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

struct sqlite3;

/// Fills a workspace for the benches: as many recommendations as all States together have received, with real texts where the
/// folder of real data is there and made-up ones where it is not. The same every time.
namespace bench {

struct Texts
{
    QStringList english;
    QStringList spanish;
    bool real = false;
};
/// Texts from AVANCE_REAL_DATA or ../shared/data beside the checkout, or generated ones.
[[nodiscard]] Texts texts();

/// Writes by plain SQL into an empty workspace; `connection` knows the tokenizer and the collation. Ends the program with
/// a message when the database says no.
void seed(sqlite3 *connection, int recommendations, const Texts &texts);

/// Runs a script on a bare connection; ends the program with a message when it fails.
void run(sqlite3 *connection, const QString &script);

} // namespace bench
