// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/draft.h"

#include "reports/compose.h"

namespace ui {

domain::Result<ReportDraft> makeDraft(
    const QString &workspace, const storage::Context &context, const ReportChoice &choice, const work::Progress &progress)
{
    auto store = storage::Store::open(workspace, context, storage::Store::Access::ReadOnly);
    if (!store)
        return tl::unexpected(store.error());
    const reports::Choice made {.signatory = choice.institution, .criteria = choice.criteria, .validatedOnly = false};
    auto material = (*store)->read([&](const storage::Reader &db) { return reports::gather(db, made, progress); });
    if (!material)
        return tl::unexpected(material.error());
    ReportDraft draft;
    draft.document = reports::compose(*material, wording::Wording(choice.language));
    draft.recommendations = material->rows.size();
    draft.withoutText = std::count_if(material->rows.begin(), material->rows.end(),
        [&](const reports::ReportRow &row) { return row.text.in(choice.language).isEmpty(); });
    auto pages = reports::Pages::of(draft.document, progress);
    if (!pages)
        return tl::unexpected(pages.error());
    draft.pages = std::move(*pages);
    return draft;
}

} // namespace ui
