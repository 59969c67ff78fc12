// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/readers.h"

namespace exchange {

/// A table of separated values with a header that is recognised. See `recognise` and `read` for errors.
[[nodiscard]] domain::Result<Recognised> recogniseCsv(const QString &path);
[[nodiscard]] domain::Result<Totals> readCsv(const QString &path, const Take &take, const work::Progress &progress);

} // namespace exchange
