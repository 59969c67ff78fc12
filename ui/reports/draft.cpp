// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/draft.h"

#include "reports/statusreport.h"

namespace ui {

domain::Result<ReportDraft> makeDraft(
    const QString &workspace, const storage::Context &context, const ReportChoice &choice, const work::Progress &progress)
{
    auto store = storage::Store::open(workspace, context, storage::Store::Access::ReadOnly);
    if (!store)
        return tl::unexpected(store.error());
    const reports::StatusReportOptions options {.institution = choice.institution};
    auto input = (*store)->read([&](const storage::Reader &db) {
        return reports::gather(db, choice.criteria, choice.language, options, progress);
    });
    if (!input)
        return tl::unexpected(input.error());
    ReportDraft draft;
    draft.document = reports::statusReport(*input, wording::Wording(choice.language));
    draft.recommendations = input->rows.size();
    draft.withoutText = std::count_if(input->rows.begin(), input->rows.end(),
        [&](const reports::ReportRow &row) { return row.text.in(choice.language).isEmpty(); });
    auto pages = reports::Pages::of(draft.document, progress);
    if (!pages)
        return tl::unexpected(pages.error());
    draft.pages = std::move(*pages);
    return draft;
}

} // namespace ui
