// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/readers.h"
#include "exchange/table.h"

namespace exchange {

/// What `recognise`, `sample` and `read` do for every container but JSON.
[[nodiscard]] domain::Result<Recognised> recogniseTable(
    const QString &path, Container container, const Reading &reading, const ArchiveLimits &limits = {});
[[nodiscard]] domain::Result<Sample> sampleTable(
    const QString &path, Container container, const Reading &reading, qsizetype rows, const ArchiveLimits &limits = {});
[[nodiscard]] domain::Result<Totals> readTable(const QString &path, Container container, const Take &take,
    const work::Progress &progress, const Reading &reading, const ArchiveLimits &limits = {});

} // namespace exchange
