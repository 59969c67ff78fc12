// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/criteria.h"
#include "storage/institutions.h"

namespace ui {

/// One institution with its people and what is open there, as the panel shows it.
struct InstitutionDetail
{
    struct Somebody
    {
        domain::Person person;
        QList<domain::RecommendationId> named; ///< what they answer for by name
    };

    domain::Institution institution;
    std::optional<domain::Institution> parent;
    domain::LocalText kind;
    QList<domain::Institution> below;
    QList<Somebody> present; ///< focal points of today and to come
    QList<Somebody> past;
    qint64 leads = 0;
    qint64 supports = 0;
    qint64 overdue = 0;
    qint64 silent = 0; ///< open, led by it, and without news for 180 days
    QList<domain::RecommendationId> returned; ///< with an entry that waits for its correction
    QList<domain::RecommendationId> submitted; ///< with an entry that waits for a review
    QDate today;

    /// Throws storage::Failure: for use inside Store::read.
    [[nodiscard]] static InstitutionDetail read(const storage::Reader &db, domain::InstitutionId id);
};

/// What the counts lead to. Of the institution with this acronym.
namespace institutioncriteria {
[[nodiscard]] domain::Criteria leads(const QString &acronym);
[[nodiscard]] domain::Criteria supports(const QString &acronym);
[[nodiscard]] domain::Criteria overdue(const QString &acronym);
[[nodiscard]] domain::Criteria silent(const QString &acronym);
[[nodiscard]] domain::Criteria these(const QList<domain::RecommendationId> &ids);
} // namespace institutioncriteria

} // namespace ui
