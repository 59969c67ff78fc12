// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/reportwork.h"

namespace ui {

/// What is kept of reports in the workspace: each one a change of the session, with undo. Without an answer it was
/// refused, and the session has said why.
namespace reportkeeping {

namespace records = storage::reportrecords;

/// Puts a report in preparation as it is chosen now; one that is not kept yet is begun. `title`: what it is called.
[[nodiscard]] std::optional<domain::ReportId> keep(
    Session &session, const ReportRequest &request, const QString &title);
/// The same with a person's words for one text; none: the program's stand again.
[[nodiscard]] std::optional<domain::ReportId> keepText(Session &session, const ReportRequest &request,
    const QString &title, domain::Language language, const ReportText &text, const std::optional<QString> &words);
/// The same when it goes out: its files get into their places with its record.
[[nodiscard]] std::optional<domain::ReportId> issue(
    Session &session, const ReportRequest &request, const QString &title, const PreparedReport &report);
bool remove(Session &session, domain::ReportId report);
/// Begins a report from one that was issued, with the person's words in it.
[[nodiscard]] std::optional<domain::ReportId> startFrom(Session &session, const records::Report &report);

} // namespace reportkeeping

} // namespace ui
