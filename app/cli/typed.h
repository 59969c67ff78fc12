// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/codes.h"
#include "domain/vocabulary.h"

#include <QDate>
#include <QStringList>

/// Values as people type them.
namespace app {

/// A code ("in_progress", "in-progress") or the name in either language, in any letter case.
[[nodiscard]] std::optional<domain::Status> typedStatus(const QString &text);
/// 2027-01-31 or 31/01/2027; null when it is neither.
[[nodiscard]] QDate typedDate(const QString &text);
/// "none", "nadie", "ninguno", "ninguna" or "-".
[[nodiscard]] bool isNone(const QString &text);

/// "docx,pdf": codes with commas between, each once. None: one of them is not understood.
template <class E>
[[nodiscard]] std::optional<QList<E>> typedList(const QString &text)
{
    QList<E> values;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        const auto value = domain::fromCode<E>(part.trimmed().toLower());
        if (!value)
            return std::nullopt;
        if (!values.contains(*value))
            values << *value;
    }
    return values.isEmpty() ? std::nullopt : std::optional(values);
}

} // namespace app
