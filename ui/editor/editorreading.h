// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/indicatorsummarymodel.h"
#include "ui/editing/detail.h"
#include "ui/history/historyreading.h"

namespace ui {

/// One recommendation with what the editor shows of all that hangs on it: of long lists only the newest part and their number.
struct EditorReading
{
    /// How much of the long lists.
    struct Part
    {
        int entries = 5;
        int changes = 8;
    };

    Detail detail;
    QList<domain::Institution> consulted;
    std::optional<domain::Person> focalPoint; ///< of the institution that leads: who answers for this one, or its present focal point
    QList<domain::RecommendingState> states;
    domain::TextMoments moments;
    std::optional<domain::Language> stale; ///< the translation that is older than its original
    std::optional<QString> originalThen; ///< what the translator had before them; none: not known
    QList<storage::scales::Scale> scales; ///< of the body, the newest first
    QList<domain::Component> components;
    QList<domain::Beneficiary> beneficiaries;
    std::optional<storage::assessments::CaseStanding> standing; ///< of a court's case
    int entries = 0; ///< in the progress log
    QList<items::IndicatorSummaryModel::Summary> indicators;
    HistoryReading history;
    int changes = 0;

    /// Throws storage::Failure: for use inside Store::read.
    [[nodiscard]] static EditorReading read(const storage::Reader &db, domain::RecommendationId id, const Part &part);
    [[nodiscard]] bool isCourt() const { return detail.mechanism.kind == domain::MechanismKind::Court; }
    [[nodiscard]] bool isUpr() const { return detail.mechanism.kind == domain::MechanismKind::Upr; }
};

} // namespace ui
