// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/store.h"

#include <QJsonArray>

namespace storage {

struct ImportRun
{
    std::optional<domain::ImportId> id;
    QString fileName;
    QString sha256;
    QString format;
    QDateTime madeAt;
    qint64 read = 0;
    qint64 added = 0;
    qint64 changed = 0;
    qint64 identical = 0;
    qint64 doubtful = 0;
    qint64 refused = 0;
    QJsonArray refusedRows; ///< [{"row":3,"reason":"code","detail":"…"}]; doubtful rows that were left out have "verdict":"doubtful"
};

namespace imports {
domain::ImportId save(const Writer &db, const ImportRun &run);
[[nodiscard]] QList<ImportRun> all(const Reader &db);
/// Recommendations with this external id. Several are possible in damaged files; none is not an error.
[[nodiscard]] QList<domain::RecommendationId> byExternalId(const Reader &db, const QString &system, const QString &externalId);
/// Recommendations of one document, with what is needed to compare texts.
struct Candidate
{
    domain::RecommendationId id {0};
    QString paragraph;
    QString externalSystem;
    QString externalId;
    domain::LocalText text;
    QStringList states; ///< ISO3 of the recommending ones
};
/// A hash of every external id there is, so that a file of others asks nothing (qHash of system, '|' and id).
[[nodiscard]] QSet<size_t> externalIds(const Reader &db);
[[nodiscard]] QList<Candidate> candidates(const Reader &db, domain::DocumentId document);
} // namespace imports

} // namespace storage
