// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/entitykind.h"
#include "storage/assessments.h"
#include "storage/store.h"

#include <QHash>
#include <QSet>

namespace exchange {

/// What a name was found to mean. Nothing: nobody is called so. Several: it cannot be told which.
template <class Id>
struct Named
{
    std::optional<Id> id;
    QStringList several; ///< the names of those that fit
};

/// Things of the workspace by the names that people's tables use, and the names by which tables that leave find them again. Each
/// name is looked up once.
class EntityNames
{
public:
    explicit EntityNames(const storage::Reader &db);
    [[nodiscard]] const storage::Reader &db() const { return m_db; }

    /// By acronym or, where nobody has that, name in either language; letter case, accents and blanks do not matter.
    [[nodiscard]] std::optional<domain::InstitutionId> institution(const QString &name) const;
    /// The acronym of the one that is called so, of the workspace or of those expected; empty: none.
    [[nodiscard]] QString acronymOf(const QString &name) const;
    [[nodiscard]] QString name(std::optional<domain::InstitutionId> id) const;
    /// One that a table will add under this acronym: others of the table may name it.
    void expect(const QString &acronym, const QStringList &names);
    void expectNobody();
    /// What was added or renamed meanwhile.
    void learn(const domain::Institution &institution);

    [[nodiscard]] Named<domain::RecommendationId> recommendation(const QString &reference);
    /// "CEDAW/C/VAL/CO/8, 27 b)" or, where that would not find it again, "#1234".
    [[nodiscard]] QString name(domain::RecommendationId id);

    [[nodiscard]] Named<domain::IndicatorId> indicator(const QString &name);
    [[nodiscard]] QString name(domain::IndicatorId id);

    [[nodiscard]] std::optional<domain::TermId> term(const QString &vocabulary, const QString &name);
    /// Its label in Spanish, or English, or its code: what finds it again.
    [[nodiscard]] QString name(const QString &vocabulary, std::optional<domain::TermId> id);
    /// Kinds of institutions.
    [[nodiscard]] const QList<domain::Term> &institutionKinds();
    [[nodiscard]] QString institutionKind(const QString &name); ///< its code; empty: none is called so

    [[nodiscard]] const QList<storage::scales::Scale> &scales(domain::MechanismId mechanism);

    /// A value in both languages.
    [[nodiscard]] domain::LocalText words(const EntityColumn &column, const QString &canonical);

private:
    void readInstitutions();
    void readIndicators();

    const storage::Reader &m_db;
    std::array<wording::Wording, 2> m_wordings;
    QHash<QString, domain::InstitutionId> m_acronyms; ///< folded
    QHash<QString, domain::InstitutionId> m_names;
    QHash<domain::InstitutionId, QString> m_acronymOf;
    QHash<QString, QString> m_expected; ///< acronyms by folded acronym and name
    QHash<QString, Named<domain::RecommendationId>> m_references;
    QHash<domain::RecommendationId, QString> m_referenceOf;
    std::optional<QHash<QString, QList<domain::IndicatorId>>> m_indicators;
    QHash<domain::IndicatorId, QString> m_indicatorOf;
    QHash<QString, QList<domain::Term>> m_terms;
    QHash<std::pair<QString, QString>, std::optional<domain::TermId>> m_termNames;
    QHash<domain::MechanismId, QList<storage::scales::Scale>> m_scales;
};

} // namespace exchange
