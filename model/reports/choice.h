// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/criteria.h"
#include "domain/id.h"
#include "domain/result.h"
#include "reports/kinds.h"

#include <QDate>
#include <QJsonObject>
#include <QString>
#include <optional>

namespace reports {

/// What the body of a report is ordered by.
enum class Grouping { Document, Mechanism, Theme, Right, Institution };
constexpr std::array<QLatin1StringView, 5> codesOf(Grouping)
{
    using C = QLatin1StringView;
    return {C("document"), C("mechanism"), C("theme"), C("right"), C("institution")};
}

/// Everything a person chooses for a report, but the languages and formats it is written in. Kept with every report, so that it can be made again.
struct Choice
{
    Kind kind = Kind::Status;
    QString title = {}; ///< instead of the kind's own
    QString signatory = {}; ///< institution that signs; empty: that of the letterhead
    domain::Criteria criteria = {};
    std::optional<domain::DocumentId> document = {};
    std::optional<domain::InstitutionId> institution = {};
    std::optional<domain::PersonId> person = {}; ///< handover sheet: who leaves; none: the institution as a whole
    QDate from = {}; ///< only what was done from this day on; null: from the beginning
    QDate to = {}; ///< and up to this one; null: today
    Grouping grouping = Grouping::Document;
    bool validatedOnly = true; ///< no entry that is only submitted; those that are said to be so
    bool indicators = true;
    bool evidence = true; ///< cited as annexes
    /// Evidence more confidential than this, and persons marked confidential, are left out without a trace.
    domain::Confidentiality confidentiality = domain::Confidentiality::Public;
    bool operator==(const Choice &) const = default;
};

[[nodiscard]] QJsonObject toJson(const Choice &choice);
/// InvalidValue with the name of what cannot be read. What is missing has its default.
[[nodiscard]] domain::Result<Choice> choiceFromJson(const QJsonObject &object);

} // namespace reports
