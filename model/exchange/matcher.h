// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/incoming.h"
#include "exchange/likeness.h"

namespace exchange {

/// A recommendation of the workspace as a row is compared with it.
struct Known
{
    domain::RecommendationId id{0};
    domain::DocumentId document{0};
    QString paragraph; ///< as stored
    QString externalSystem;
    QString externalId;
    domain::LocalText text;
    QStringList states; ///< ISO3 of the recommending States
};

/// Finds which of the recommendations of a document, or of a State's session of the UPR, a row is about. External ids are looked
/// up before.
///
/// A row is one of them when their texts are equal, or alike and something else agrees: the paragraph, or, in the UPR where other
/// systems print none, the recommending States. Different paragraphs are different recommendations. Where nothing else agrees, or
/// where two are alike about as much, somebody has to look.
class Matcher
{
public:
    struct Found
    {
        domain::RecommendationId id{0};
        double likeness = 0; ///< 1 only for equal texts; other recommending States count against it
    };
    struct Answer
    {
        std::optional<domain::RecommendationId> match;
        Reason doubt = Reason::None; ///< with a match only
        QList<Found> candidates; ///< where there is a doubt: up to five, the likeliest first
    };

    void add(const Known &known);
    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(m_known.size()); }

    /// `document`: the row's, where the workspace has it. `taken`: recommendations that earlier rows of the file were about, with
    /// their paragraphs (paragraphKey). `same`: from which likeness on it is the same text.
    [[nodiscard]] Answer find(const Incoming &incoming, std::optional<domain::DocumentId> document,
        const QHash<domain::RecommendationId, QString> &taken, double same = sameText) const;

private:
    struct Entry
    {
        Known known;
        QString paragraph; ///< its key
    };
    struct Row;
    struct Verdict
    {
        size_t entry = 0;
        double likeness = 0;
        double rank = 0;
        Reason doubt = Reason::None;
    };
    [[nodiscard]] std::optional<Verdict> judge(size_t entry, double alike, const Row &row) const;
    [[nodiscard]] Reason doubtOf(const Entry &entry, double alike, const Row &row, bool sameParagraph) const;
    [[nodiscard]] QList<Verdict> verdicts(const Row &row) const;

    std::vector<Entry> m_known;
    Texts m_texts[2]; ///< by language
    std::vector<size_t> m_entries[2]; ///< whose text it is
    QHash<QString, QList<size_t>> m_equal[2]; ///< by folded text
    QHash<QString, QList<size_t>> m_byParagraph;
};

} // namespace exchange
