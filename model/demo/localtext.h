// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/text.h"

#include <QJsonObject>

namespace demo {

/// {"es": "…", "en": "…"}, either of which may be missing.
[[nodiscard]] inline domain::LocalText localText(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    return {.es = object.value(QLatin1StringView("es")).toString(), .en = object.value(QLatin1StringView("en")).toString()};
}

} // namespace demo
