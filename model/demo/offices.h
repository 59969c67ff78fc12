// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/plan.h"
#include "storage/store.h"

namespace demo {

/// The institutions of the story with their focal points, and the terms it describes with, by the names its texts call them by.
class Offices
{
public:
    /// Writes the institutions and persons, and learns what the vocabularies hold.
    void add(const storage::Writer &db, const std::vector<Office> &offices, QDate day);
    /// NotFound for one that the story does not have; so below.
    [[nodiscard]] domain::InstitutionId institution(const QString &acronym) const;
    [[nodiscard]] domain::TermId term(const QString &vocabulary, const QString &code) const;
    [[nodiscard]] QList<domain::TermId> terms(const Item &item) const;
    /// Where an institution has several focal points, one of them answers by name for most of what it leads and some of what it supports.
    void namePersons(const storage::Writer &db, const Plan &plan, domain::RecommendationId id) const;

private:
    QHash<QString, domain::InstitutionId> m_institutions;
    QHash<domain::InstitutionId, QList<domain::PersonId>> m_focalPoints; ///< of today
    QHash<std::pair<QString, QString>, domain::TermId> m_terms;
};

} // namespace demo
