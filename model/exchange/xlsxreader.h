// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/readers.h"

namespace exchange {

/// What an XLSX may cost before it is taken for an archive made to exhaust the machine.
struct ArchiveLimits
{
    qint64 inflated = Q_INT64_C(6) << 30; ///< bytes of all parts read
    qint64 ratio = 200; ///< of inflated to packed bytes, once `ratioFrom` are inflated
    qint64 ratioFrom = 64 << 20;
    qint64 text = 4 << 20; ///< bytes without a tag between; Excel's own limit is 32,767 characters a cell
    int entries = 10'000;
    bool operator==(const ArchiveLimits &) const = default;
};

/// The first sheet of a workbook whose first rows hold a header that is recognised. Shared and inline strings, numbers,
/// dates as serials (both epochs; the cell becomes an ISO date where the column is one of dates). DTDs and entities of
/// their own are refused (MalformedFile). See `read` for errors.
[[nodiscard]] domain::Result<Recognised> recogniseXlsx(const QString &path, const ArchiveLimits &limits = {});
[[nodiscard]] domain::Result<Totals> readXlsx(
    const QString &path, const Take &take, const work::Progress &progress, const ArchiveLimits &limits = {});

} // namespace exchange
