// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "reports/document.h"

#include <QJsonObject>

namespace reports {

/// A document tree as JSON. What has its default is left out.
[[nodiscard]] QJsonObject toJson(const Document &document);
/// MalformedFile for members that toJson does not write and for values of another kind.
[[nodiscard]] domain::Result<Document> documentFromJson(const QJsonObject &object);

/// A document tree as bytes, to keep a report as it went out: compact JSON, packed, with its checksum. fromBytes gives
/// the same tree back.
[[nodiscard]] QByteArray toBytes(const Document &document);
/// MalformedFile for what toBytes did not write.
[[nodiscard]] domain::Result<Document> fromBytes(const QByteArray &bytes);

} // namespace reports
