// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "reports/document.h"

namespace reports {

/// A document tree as bytes, to keep a report as it went out: compact JSON, packed. fromBytes gives the same tree back.
[[nodiscard]] QByteArray toBytes(const Document &document);
/// MalformedFile for what toBytes did not write.
[[nodiscard]] domain::Result<Document> fromBytes(const QByteArray &bytes);

} // namespace reports
