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

/// The day the story ends in the content as it is written. Told on a later day, it ends on that day and everything
/// stands as far before or after it (see Calendar): the workspace looks as lived in, whenever it is written.
inline constexpr QDate anchor = QDate::fromJulianDay(2461180); // 19 May 2026

/// Writes the demonstration workspace to a new file: mechanisms' documents, institutions, persons, recommendations,
/// assignments, two years of status changes and progress entries up to `today`, grades; up to the anchor when today is
/// before it. The same day gives the same rows every time, but for the change record, which is dated as if the office had
/// worked through those two years. FileExists when there is a file, IsDirectory, FileNotFound (no such folder),
/// FileNotWritable, DiskFull. Cancelled when the work is cancelled. On any failure nothing is left behind.
[[nodiscard]] domain::Result<void> write(const QString &path, QDate today, const work::Progress &progress = {});

} // namespace demo
