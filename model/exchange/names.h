// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/incoming.h"
#include "storage/store.h"

#include <QHash>

namespace exchange {

/// Terms, bodies and institutions of the workspace by the names that files use; each name is looked up once.
class Names
{
public:
    explicit Names(const storage::Reader &db)
        : m_db(db)
    {
    }
    [[nodiscard]] std::optional<domain::TermId> term(const QString &vocabulary, const QString &name);
    [[nodiscard]] std::optional<domain::MechanismId> mechanism(const QString &name);
    /// What the workspace calls the body that a file calls so; empty when it does not know it.
    [[nodiscard]] QString bodyName(const QString &name);
    /// By acronym or name in either language; letter case, accents, blanks and punctuation do not matter.
    [[nodiscard]] std::optional<domain::InstitutionId> institution(const QString &name);
    /// An acronym for a new institution that no other has: a short name is its own; a long one has that of its words' first letters.
    [[nodiscard]] QString freeAcronym(const QString &name);
    /// What was added meanwhile.
    void learn(const QString &vocabulary, const QString &name, domain::TermId id);
    void learn(const QString &name, domain::MechanismId id);
    void learn(const QString &name, domain::InstitutionId id);

private:
    const storage::Reader &m_db;
    QHash<std::pair<QString, QString>, std::optional<domain::TermId>> m_terms;
    QHash<QString, std::optional<domain::MechanismId>> m_mechanisms;
    QHash<QString, QString> m_bodies; ///< what the workspace calls them, by the name in the file
    std::optional<QHash<QString, domain::InstitutionId>> m_institutions; ///< by folded name; read when first asked for
};

/// The documents of the workspace by what files say of them, read once.
class Documents
{
public:
    /// `state`: the chosen one. `ownState`: the workspace follows it, so that any document of a session of the UPR is of that
    /// State.
    Documents(const storage::Reader &db, const QString &state, bool ownState);

    /// By body and symbol (letter case and blanks do not matter); for a UPR row without a symbol the document of its
    /// session, where it is of the State for certain, or the one that an earlier import made for State and session.
    /// None is not an error.
    [[nodiscard]] std::optional<domain::DocumentId> find(
        domain::MechanismId mechanism, const IncomingDocument &incoming) const;
    /// The documents of the same review of the State under the UPR, as another system may name it: of the same session or, where
    /// one does not say it, cycle; with the same symbol but for addenda, or one without.
    [[nodiscard]] QList<domain::DocumentId> ofReview(domain::MechanismId mechanism, const IncomingDocument &incoming) const;
    /// What was added meanwhile.
    void learn(const domain::Document &document, domain::DocumentId id);

private:
    struct Review
    {
        domain::DocumentId id{0};
        domain::MechanismId mechanism{0};
        QString symbol; ///< without addenda
        QString caseName;
        QString session;
        std::optional<int> cycle;
    };
    [[nodiscard]] bool isSameReview(const Review &review, const IncomingDocument &incoming) const;

    QHash<std::pair<domain::MechanismId, QString>, domain::DocumentId> m_byName;
    QHash<std::pair<domain::MechanismId, QString>, domain::DocumentId> m_bySession;
    QList<Review> m_reviews;
    QString m_state;
    bool m_ownState;
};

} // namespace exchange
