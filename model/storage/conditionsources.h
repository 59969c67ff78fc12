// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/conditions.h"

/// The pieces that conditions are put together from.
namespace storage::sources {

using Source = Condition::Source;

inline const QString none = QStringLiteral("none"); ///< the value of a filter that asks for what has no value

/// "?, ?, ?"
[[nodiscard]] QString marks(qsizetype count);
[[nodiscard]] QVariantList variants(const QStringList &values);

/// A condition on the recommendation `r` itself.
[[nodiscard]] Source own(const QString &expression, const QVariantList &bindings = {});
/// A condition on its document `d` and that one's mechanism `m`.
[[nodiscard]] Source ofDocument(const QString &expression, const QVariantList &bindings = {});
/// A condition on a row `x` of a table that refers to it. The probe's "+" keeps SQLite from starting anywhere but at the recommendation.
[[nodiscard]] Source linked(const QString &table, const QString &expression, const QVariantList &bindings = {});
/// That no row of that table refers to it with this condition.
[[nodiscard]] Source unlinked(const QString &table, const QString &expression);
/// Conditions that can be absent: "none" alone is the opposite of having any, which is read faster than one by one.
[[nodiscard]] Condition linkedOrNone(
    const domain::Filter &filter, const QString &table, const QString &having, const std::optional<Source> &source);
[[nodiscard]] Condition columnIn(const domain::Filter &filter, const QString &column);

} // namespace storage::sources
