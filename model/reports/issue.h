// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/batch.h"
#include "reports/choice.h"

namespace reports {

/// What is asked for when a report is written.
struct Order
{
    Choice choice = {};
    QList<domain::Language> languages = {};
    QList<Format> formats = {};
    QString out = {}; ///< see targets
    QByteArray styleTemplate = {}; ///< for DOCX; empty: the program's own
    QString annexes = {}; ///< the folder, or the ZIP where it ends so, for the evidence that is cited; empty: nowhere
    QList<storage::reportrecords::Edit> edits = {};
    std::optional<domain::ReportId> prepared =
        {}; ///< the one in preparation that this is; none: it is recorded as a new one
};

struct Outcome
{
    QList<Target> files = {};
    QList<Document> documents = {}; ///< one for each language
    qsizetype recommendations = 0;
    std::optional<domain::ReportId> report = {}; ///< as which it is kept; none: it is not
};

/// Writes its files, all of them or none, and keeps nothing of it.
[[nodiscard]] domain::Result<Outcome> write(
    const storage::Store &store, const Order &order, const work::Progress &progress = {});
/// Writes its files and keeps it as issued, in one change; or does neither. NotAllowed "issued" for one that was issued
/// before.
[[nodiscard]] domain::Result<Outcome> issue(
    storage::Store &store, const Order &order, const work::Progress &progress = {});

/// The record of a report whose files were written: for a change of Intent::IssueReport. `prepared` as in the order.
domain::ReportId record(const storage::Writer &db, const Choice &choice,
    const std::optional<domain::ReportId> &prepared, const QString &title,
    const QList<storage::reportrecords::Issued> &issued);

/// Writes a report that was issued once more, from what is kept of it. Answers whether the file is the same byte by
/// byte as the one that went out; none: it did not go out in this format. NotFound when it was not issued in this
/// language.
[[nodiscard]] domain::Result<std::optional<bool>> writeAgain(
    const storage::Store &store, domain::ReportId report, const Target &target, const work::Progress &progress = {});

} // namespace reports
