// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/plan.h"
#include "storage/changes.h"

namespace exchange {

/// Terms and bodies of the workspace by the names that files use; each name is looked up once.
class Names
{
public:
    explicit Names(const storage::Reader &db)
        : m_db(db)
    {
    }
    [[nodiscard]] std::optional<domain::TermId> term(const QString &vocabulary, const QString &name);
    [[nodiscard]] std::optional<domain::MechanismId> mechanism(const QString &name);
    /// What was added meanwhile.
    void learn(const QString &vocabulary, const QString &name, domain::TermId id);
    void learn(const QString &name, domain::MechanismId id);

private:
    const storage::Reader &m_db;
    QHash<std::pair<QString, QString>, std::optional<domain::TermId>> m_terms;
    QHash<QString, std::optional<domain::MechanismId>> m_mechanisms;
};

/// The documents of the workspace by what files say of them, read once.
class Documents
{
public:
    /// `ownState`: the workspace follows the State chosen, so that any document of a session of the UPR is of that
    /// State.
    Documents(const storage::Reader &db, bool ownState);

    /// By body and symbol (letter case and blanks do not matter); for a UPR row without a symbol the document of its
    /// session, where it is of the State for certain, or the one that an earlier import made for State and session.
    /// None is not an error.
    [[nodiscard]] std::optional<domain::DocumentId> find(
        domain::MechanismId mechanism, const IncomingDocument &incoming) const;
    /// What was added meanwhile.
    void learn(const domain::Document &document, domain::DocumentId id);

private:
    QHash<std::pair<domain::MechanismId, QString>, domain::DocumentId> m_byName;
    QHash<std::pair<domain::MechanismId, QString>, domain::DocumentId> m_bySession;
    bool m_ownState;
};

/// What a row would change in a recommendation of the workspace. A part that was edited by hand since the last import
/// and about which the file says nothing new is no difference; one about which it does is marked `kept`. What was taken
/// off a list by hand is not put back. A row in the other language than the recommendation's original brings its text
/// and nothing that depends on words.
[[nodiscard]] QList<PartChange> differences(const storage::Reader &db, Names &names, const Incoming &incoming,
    const domain::Recommendation &stored, std::optional<domain::DocumentId> document);

} // namespace exchange
