// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recommendations/facetwords.h"

#include "ui/frame/language.h"

namespace ui {

using namespace Qt::StringLiterals;
using domain::Field;

QString FacetWords::due(const QString &value)
{
    if (value == u"overdue"_s)
        return tr("overdue");
    if (value == u"soon"_s)
        return tr("in 90 days");
    if (value == u"later"_s)
        return tr("later");
    if (value == u"closed"_s)
        return tr("done or closed");
    return tr("without a date");
}

QString FacetWords::none(Field field)
{
    return field == Field::Lead ? tr("nobody") : tr("none");
}

QString FacetWords::more(int count)
{
    return tr("%Ln more…", nullptr, count);
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
            return field == Field::Due ? FacetWords::due(value) : FacetWords::none(field);
        },
        [](int count) { return FacetWords::more(count); }};
}

} // namespace ui
