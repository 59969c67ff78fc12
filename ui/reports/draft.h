// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/choice.h"
#include "reports/edits.h"
#include "reports/gaps.h"
#include "reports/pages.h"
#include "reports/wordcount.h"
#include "storage/reportrecords.h"

namespace ui {

/// What a person asks for: everything they chose, and the report in preparation whose edits are put in.
struct ReportRequest
{
    reports::Choice choice = {};
    QList<domain::Language> languages = {}; ///< at least one; the first is shown first
    std::optional<domain::ReportId> report = {};
    bool operator==(const ReportRequest &) const = default;
};

/// A text of a report that a person may word.
struct ReportText
{
    QString key;
    QString heading; ///< under which it stands
    QString program; ///< the program's words; empty where only a person can write
    QString written; ///< the person's, where they wrote any
    QString basis; ///< reports::basisOf the program's words
    bool isWritten = false;
    bool movedOn = false; ///< what the program says there is worded otherwise by now
    std::optional<domain::RecommendationId> recommendation = {}; ///< it answers
    bool operator==(const ReportText &) const = default;
    /// As it goes out.
    [[nodiscard]] const QString &shown() const { return isWritten ? written : program; }
};

/// What the report lacks, with the recommendations to look at: those themselves, or those that figures without a source
/// belong to.
struct DraftGap
{
    reports::Gap gap;
    QList<domain::RecommendationId> concerned;
};

/// A report in one of its languages: the same document and pages serve the preview, the printer and the files.
struct LanguageDraft
{
    domain::Language language = domain::Language::Spanish;
    reports::Document document;
    reports::Pages pages;
    reports::WordCount count;
    QList<DraftGap> gaps;
    QList<ReportText> texts; ///< in the report's order
    qsizetype lost = 0; ///< edits whose paragraph is no longer in the report
};

/// How many of the recommendations an institution leads have an answer that may be shown.
struct InstitutionAnswers
{
    QString acronym;
    domain::LocalText name;
    qint64 answered = 0;
    qint64 asked = 0;
};

/// A report as it would be handed in now.
struct ReportDraft
{
    ReportRequest request;
    QList<LanguageDraft> languages;
    QList<storage::reportrecords::Edit> edits; ///< that stand in it
    QList<InstitutionAnswers> answers; ///< those with the most recommendations first
    QHash<domain::RecommendationId, QString> led; ///< acronym of who leads
    qint64 recommendations = 0;
};

/// Reads the workspace through a connection of its own, words the report, puts the edits in, counts, and lays it out.
/// For a worker.
[[nodiscard]] domain::Result<ReportDraft> makeDraft(const QString &workspace, const storage::Context &context,
    const ReportRequest &request, const work::Progress &progress);
/// What a report that was issued says otherwise than the one before it. For a worker.
[[nodiscard]] domain::Result<ReportDraft> compareIssued(const QString &workspace, const storage::Context &context,
    domain::ReportId report, domain::ReportId before, const work::Progress &progress);
/// A report that was issued, as it went out. For a worker.
[[nodiscard]] domain::Result<ReportDraft> readIssued(
    const QString &workspace, const storage::Context &context, domain::ReportId report, const work::Progress &progress);

/// The recommendation a paragraph's key answers; none for other keys.
[[nodiscard]] std::optional<domain::RecommendationId> recommendationOf(const QString &key);

} // namespace ui
