// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/progresstimelinemodel.h"
#include "storage/assessments.h"
#include "storage/followup.h"

namespace ui {

/// One recommendation with everything that hangs on it, as the detail panel shows it.
struct Detail
{
    domain::Recommendation recommendation;
    domain::Document document;
    domain::Mechanism mechanism;
    std::optional<domain::Institution> lead;
    QList<domain::Institution> support;
    QList<items::ProgressTimelineModel::Entry> progress;
    QList<storage::assessments::Given> assessments; ///< newest first
    QList<domain::Term> terms;

    /// With so many of the newest progress entries (< 0: all). Throws storage::Failure: for use inside Store::read.
    [[nodiscard]] static Detail read(const storage::Reader &db, domain::RecommendationId id, int entries = -1);
    [[nodiscard]] QString reference(const wording::Wording &wording) const;
};

} // namespace ui
