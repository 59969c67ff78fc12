// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/readers.h"

#include <QIODevice>

namespace exchange {

/// UHRI's full export: one JSON list of records (or one record alone), 260 to 400 MB. Read in one pass of RapidJSON's
/// SAX parser. See `read` for errors.
[[nodiscard]] domain::Result<Recognised> recogniseJson(const QString &path);
[[nodiscard]] domain::Result<Totals> readJson(const QString &path, const Take &take, const work::Progress &progress);
/// The same from an open device; `name` stands in errors.
[[nodiscard]] domain::Result<Totals> readJson(
    QIODevice &device, const QString &name, const Take &take, const work::Progress &progress);

} // namespace exchange
