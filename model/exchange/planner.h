// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/comparison.h"
#include "exchange/likeness.h"

namespace exchange {

/// Takes the rows of a file one by one and compares each with the workspace and with the rows before it. Keeps what the
/// plan needs and nothing of rows that change nothing but their id.
class Planner
{
public:
    Planner(const storage::Reader &db, const ImportOptions &options, const storage::Workspace &workspace);

    /// `state`: the chosen one.
    void put(const SourceRow &row, const QString &state, StateFilter::Belongs belongs);
    [[nodiscard]] ImportPlan take() { return std::move(m_plan); }

private:
    struct Candidate
    {
        domain::RecommendationId id;
        QString paragraph; ///< its key
        QString externalSystem;
        QString externalId;
        QString folded[2]; ///< by language
        Words words[2];
        bool taken = false;
    };
    struct Document
    {
        std::optional<domain::DocumentId> id;
        QList<Candidate> candidates;
    };
    struct Seen
    {
        qint64 row = 0;
        size_t content = 0; ///< hash
        std::optional<domain::Position> position;
        qsizetype item = -1; ///< of the plan; -1 when it brought nothing in
    };
    struct Found
    {
        std::optional<domain::RecommendationId> match;
        Reason doubt = Reason::None;
        QString detail;
    };

    void compare(qint64 row, Incoming incoming, Reason doubt, const QString &detail);
    [[nodiscard]] static Seen seenAs(qint64 row, const Incoming &incoming, qsizetype item);
    void doubt(qint64 row, const Incoming &incoming, Reason reason, qint64 earlier);
    [[nodiscard]] bool joinsEarlier(qint64 row, const Incoming &incoming);
    void join(qint64 row, const Incoming &incoming, const Seen &earlier);
    [[nodiscard]] Document &documentFor(const Incoming &incoming);
    [[nodiscard]] Found find(const Incoming &incoming, Document &document) const;
    [[nodiscard]] static Found judge(const Candidate &candidate, const Incoming &incoming, double alike);
    void addItem(qint64 row, Incoming incoming, Verdict verdict, const Found &found, QList<PartChange> changes = {});
    void refuse(qint64 row, Reason reason, const QString &detail);
    void dropUnknownGoals(qint64 row, Incoming &incoming);

    const storage::Reader &m_db;
    const ImportOptions &m_options;
    const storage::Workspace &m_workspace;
    Names m_names;
    std::optional<Documents> m_stored; ///< made when the State is known
    ImportPlan m_plan;
    QHash<QString, Document> m_documents;
    QHash<QString, Seen> m_byId; ///< rows of this file by external id
    QHash<QString, Seen> m_byText; ///< new recommendations of this file by document, paragraph and text
    domain::Language m_usual = domain::Language::English;
};

} // namespace exchange
