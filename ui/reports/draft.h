// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/criteria.h"
#include "reports/pages.h"
#include "storage/store.h"

namespace ui {

/// What a person chose for a report.
struct ReportChoice
{
    domain::Criteria criteria; ///< no alternative: the whole workspace
    domain::Language language = domain::Language::Spanish;
    QString institution; ///< that signs; may be empty
    bool operator==(const ReportChoice &) const = default;
};

/// A report as it would be handed in now: the same document and pages serve the preview, the printer and the file.
struct ReportDraft
{
    reports::Document document;
    reports::Pages pages;
    qint64 recommendations = 0;
    qint64 withoutText = 0; ///< how many have no text in the report's language
};

/// Reads the workspace through a connection of its own and lays the report out. For a worker.
[[nodiscard]] domain::Result<ReportDraft> makeDraft(
    const QString &workspace, const storage::Context &context, const ReportChoice &choice, const work::Progress &progress);

} // namespace ui
