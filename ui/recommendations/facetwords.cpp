// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recommendations/facetwords.h"

#include "ui/frame/language.h"

namespace ui {

using namespace Qt::StringLiterals;
using domain::Field;

QString FacetWords::due(domain::DueState state)
{
    switch (state) {
    case domain::DueState::Overdue:
        return tr("overdue");
    case domain::DueState::Soon:
        return tr("in %n day(s)", nullptr, domain::dueSoonDays);
    case domain::DueState::Later:
        return tr("later");
    case domain::DueState::Closed:
        return tr("done or closed");
    case domain::DueState::None:
        break;
    }
    return tr("without a date");
}

QString FacetWords::none(Field field)
{
    return field == Field::Lead ? tr("nobody") : tr("none");
}

QString FacetWords::archived(bool archived)
{
    return archived ? tr("archived") : tr("not archived");
}

QString FacetWords::more(int count)
{
    return tr("%Ln more…", nullptr, count);
}

QString FacetWords::shorter(Field field, const QString &value)
{
    using domain::MechanismKind;
    const auto status = field == Field::Status ? domain::fromCode<domain::Status>(value) : std::nullopt;
    if (status == domain::Status::Ongoing)
        return tr("Ongoing", "short for the status: ongoing by nature");
    if (status == domain::Status::PartlyImplemented)
        return tr("Partly", "short for the status: partly implemented");
    if (status == domain::Status::NotApplicable)
        return tr("Not applicable", "short for the status: no longer applicable");
    const auto kind = field == Field::MechanismKind ? domain::fromCode<MechanismKind>(value) : std::nullopt;
    if (kind == MechanismKind::Upr)
        return tr("UPR", "short for the mechanism");
    if (kind == MechanismKind::SpecialProcedure)
        return tr("Special procedures", "short, with an abbreviation where needed");
    if (kind == MechanismKind::Commission)
        return tr("IACHR", "short for the mechanism");
    if (kind == MechanismKind::Court)
        return tr("I/A Court", "short for the mechanism");
    return {};
}

QString FacetWords::group(Field field, const wording::Wording &wording)
{
    if (field == Field::MechanismKind)
        return tr("Mechanism");
    if (field == Field::Status)
        return tr("National status");
    return wording.field(field);
}

items::FacetModel::Words facetWords(const Language &language)
{
    return {[&language](Field field) { return FacetWords::group(field, language.wording()); },
        [](Field field, const QString &value) {
            if (field == Field::Archived)
                return FacetWords::archived(value == u"yes"_s);
            return field == Field::Due ? FacetWords::due(domain::fromCode<domain::DueState>(value).value_or(domain::DueState::None))
                                       : FacetWords::none(field);
        },
        [](int count) { return FacetWords::more(count); }};
}

} // namespace ui
