// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/comparison.h"
#include "exchange/matcher.h"

#include <memory>

namespace exchange {

/// Takes the rows of a file one by one and compares each with the workspace and with the rows before it. Keeps what the
/// plan needs and nothing of rows that change nothing but their id.
class Planner
{
public:
    Planner(const storage::Reader &db, const ImportOptions &options, const storage::Workspace &workspace);

    /// `state`: the chosen one; empty: the workspace's own.
    void put(const SourceRow &row, const QString &state, StateFilter::Belongs belongs);
    [[nodiscard]] ImportPlan take();

private:
    /// A document that rows of the file name, and what of the workspace they can be about.
    struct Document
    {
        std::optional<domain::DocumentId> id;
        QList<domain::DocumentId> papers; ///< not read yet
        Matcher matcher;
    };
    struct Seen
    {
        qint64 row = 0;
        size_t content = 0; ///< hash
        std::optional<domain::Position> position;
        QString externalSystem;
        qsizetype addition = -1; ///< of the plan; -1 when the row adds no recommendation
    };

    void compare(qint64 row, Incoming incoming, Reason doubt, const QString &detail);
    void compareStored(qint64 row, Incoming incoming, const Document &document, const Matcher::Answer &found, const QString &detail);
    [[nodiscard]] static Seen seenAs(qint64 row, const Incoming &incoming, qsizetype addition = -1);
    void doubt(qint64 row, const Incoming &incoming, Reason reason, qint64 earlier);
    [[nodiscard]] bool joinsEarlier(qint64 row, const Incoming &incoming, const QByteArray &key);
    [[nodiscard]] bool joinsById(qint64 row, const Incoming &incoming, const Seen &seen);
    void join(qint64 row, const Incoming &incoming, const Seen &earlier);
    [[nodiscard]] Document &documentFor(const Incoming &incoming);
    void readPapers(Document &document) const;
    [[nodiscard]] Matcher::Answer find(const Incoming &incoming, Document &document) const;
    [[nodiscard]] QList<domain::RecommendationId> withId(const Incoming &incoming) const;
    [[nodiscard]] QList<Candidate> candidates(
        const Incoming &incoming, const Document &document, const QList<Matcher::Found> &found);
    /// `key`: of its document, paragraph and text.
    void add(qint64 row, const Incoming &incoming, const QByteArray &key);
    void addItem(PlanItem item);
    void refuse(qint64 row, Reason reason, const QString &detail);
    void dropUnknown(qint64 row, Incoming &incoming);
    [[nodiscard]] bool isInstitution(qint64 row, const QString &name);
    void remarkStatus(qint64 row, const Incoming &incoming, std::optional<domain::RecommendationId> match);

    const storage::Reader &m_db;
    const ImportOptions &m_options;
    const storage::Workspace &m_workspace;
    Names m_names;
    NormaliseOptions m_normalise;
    std::optional<Documents> m_stored; ///< made when the State is known
    QSet<size_t> m_storedIds; ///< storage::imports::externalIds
    ImportPlan m_plan;
    CleaningCounts m_cleanings;
    QHash<QString, std::shared_ptr<Document>> m_documents;
    QHash<QString, Seen> m_byId; ///< rows of this file by external id
    QHash<QByteArray, Seen> m_byText; ///< new recommendations of this file by document, paragraph and text, hashed
    QHash<domain::RecommendationId, QString> m_taken; ///< that rows of this file are about, with the row's paragraph
};

} // namespace exchange
