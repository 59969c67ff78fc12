// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/criteria.h"

/// The words of the query language: part of the language itself, like the keywords of any other, and therefore not translated by
/// `wording`. All are compared without accents and letter case.
namespace domain::querywords {

/// No field has this key: none.
[[nodiscard]] std::optional<Field> fieldOf(QStringView key);
/// The key that is written: "situación" / "status".
[[nodiscard]] QString keyOf(Field field, Language language);

/// What the values of a field are made of.
enum class ValueKind {
    Named, ///< one of a list
    Date, ///< days, months, years and ranges of them, or one of a list
    Number, ///< numbers and ranges of them
    Reference, ///< a number, with or without "#"
    Free, ///< names and codes as typed
};
[[nodiscard]] ValueKind valueKind(Field field);

/// The codes a named value stands for; several for "pending" (what still has something to be done). Empty: not a value of this field.
[[nodiscard]] QStringList codesOfValue(Field field, QStringView value);
/// How the value is written: "en curso" / "in progress". A value that is not from a list stays as it is.
[[nodiscard]] QString valueOf(Field field, const QString &code, Language language);
/// The statuses that "pending" stands for.
[[nodiscard]] const QStringList &pendingStatuses();
[[nodiscard]] QString pendingIn(Language language);

/// "or", "o"
[[nodiscard]] bool isOr(QStringView word);

} // namespace domain::querywords
