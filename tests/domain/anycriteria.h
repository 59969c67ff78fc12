// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fold.h"
#include "domain/querywords.h"
#include "domain/vocabulary.h"

#include <rapidcheck.h>

/// Criteria as rapidcheck thinks of them.
namespace generated {

using namespace domain;
using namespace Qt::StringLiterals;

/// Characters that have a meaning in the language come often.
inline rc::Gen<QString> anyText()
{
    const auto character = rc::gen::element<char16_t>(u'a', u'o', u'r', u'ñ', u'É', u'7', u'"', u':', u',', u'-', u'#', u'.', u'<', u'>',
        u'=', u'/', u'(', u' ', u'\u00A0', u'\u0301');
    return rc::gen::map(rc::gen::container<std::u16string>(character), [](const std::u16string &text) { return QString::fromStdU16String(text); });
}

inline rc::Gen<QString> anyName()
{
    return rc::gen::suchThat(rc::gen::map(anyText(), [](const QString &text) { return text.simplified(); }),
        [](const QString &text) { return hasLetterOrDigit(text) && querywords::codesOfValue(Field::Theme, text).isEmpty(); });
}

template <class E>
rc::Gen<QString> anyCode()
{
    return rc::gen::map(rc::gen::inRange<size_t>(0, allOf<E>().size()), [](size_t i) { return QString(code(allOf<E>()[i])); });
}

inline rc::Gen<QString> anyDay()
{
    return rc::gen::map(rc::gen::inRange(0, 20000), [](int days) { return QDate(1990, 1, 1).addDays(days).toString(Qt::ISODate); });
}

inline rc::Gen<QStringList> several(const rc::Gen<QString> &one)
{
    return rc::gen::map(rc::gen::nonEmpty(rc::gen::container<std::vector<QString>>(one)), [](const std::vector<QString> &values) {
        QStringList list(values.begin(), values.end());
        list.removeDuplicates();
        return list;
    });
}

inline Filter anyFilter()
{
    Filter filter;
    filter.negated = *rc::gen::arbitrary<bool>();
    switch (*rc::gen::inRange(0, 7)) {
    case 0:
        filter.phrase = *rc::gen::arbitrary<bool>();
        filter.values = {*anyName()};
        break;
    case 1:
        filter.field = Field::Status;
        filter.values = *several(anyCode<Status>());
        break;
    case 2:
        filter.field = Field::MechanismKind;
        filter.values = *several(anyCode<MechanismKind>());
        break;
    case 3:
        filter.field = *rc::gen::element(Field::Theme, Field::Lead, Field::Document, Field::Sdg, Field::Body, Field::Words);
        filter.values = *several(anyName());
        break;
    case 4:
        filter.field = Field::Due;
        filter.range = true;
        filter.from = *anyDay();
        filter.to = *rc::gen::arbitrary<bool>() ? *anyDay() : QString();
        break;
    case 5:
        filter.field = *rc::gen::element(Field::Overdue, Field::Archived);
        filter.values = {*rc::gen::element(u"yes"_s, u"no"_s)};
        break;
    default:
        filter.field = *rc::gen::element(Field::Lead, Field::Due, Field::Position, Field::Cycle);
        filter.values = {u"none"_s};
    }
    return filter;
}

inline Criteria anyCriteria()
{
    Criteria criteria;
    for (int i = *rc::gen::inRange(0, 4); i > 0; --i) {
        Conditions conditions;
        for (int j = *rc::gen::inRange(1, 4); j > 0; --j)
            conditions << anyFilter();
        criteria.alternatives << conditions;
    }
    return criteria;
}

} // namespace generated
