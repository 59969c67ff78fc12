// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "work/task.h"

#include <QDate>
#include <QString>

/// The demonstration workspace: the Republic of Valdoria, an invented State with invented but lifelike content in both
/// languages.
namespace demo {

/// The day the story ends. Every date of the content stands at a fixed distance from it, so that the workspace is the
/// same whenever it is written: what the program shows as overdue or due soon then depends on the day it is looked at.
inline constexpr QDate anchor = QDate::fromJulianDay(2461180); // 19 May 2026

/// Writes the demonstration workspace to a new file: mechanisms' documents, institutions, persons, recommendations,
/// assignments, two years of status changes and progress entries, grades. Every row but the change record is
/// the same every time. The change record is dated as if the office had worked
/// through those two years. FileExists when there is a file, IsDirectory, FileNotFound (no such folder),
/// FileNotWritable, DiskFull. Cancelled when the work is cancelled. On any failure nothing is left behind.
[[nodiscard]] domain::Result<void> write(const QString &path, const work::Progress &progress = {});

} // namespace demo
