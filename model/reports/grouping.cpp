// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/grouping.h"

#include "reports/parts.h"

namespace reports {

using namespace Qt::StringLiterals;

namespace {

const TermEntry *firstOf(const ReportRow &row, QLatin1StringView vocabulary)
{
    const auto found = std::find_if(row.terms.begin(), row.terms.end(),
        [vocabulary](const TermEntry &term) { return term.vocabulary == vocabulary; });
    return found == row.terms.end() ? nullptr : &*found;
}

RowGroup ofTerm(const ReportRow &row, QLatin1StringView vocabulary, const Speech &say)
{
    if (const TermEntry *term = firstOf(row, vocabulary))
        return {say.name(term->label), u"g-%1"_s.arg(term->code), {}};
    return {say(QT_TRANSLATE_NOOP("reports", "Other matters")), u"g-other"_s, {}};
}

/// The group a row belongs to, still without rows.
RowGroup groupOf(const ReportRow &row, const Composer &out)
{
    const Speech &say = out.say();
    switch (out.material().choice.grouping) {
    case Grouping::Theme:
        return ofTerm(row, "theme"_L1, say);
    case Grouping::Right:
        return ofTerm(row, "right"_L1, say);
    case Grouping::Institution:
        if (row.lead)
            return {parts::nameOf(*row.lead, say), u"g-%1"_s.arg(parts::shortNameOf(*row.lead, say)), {}};
        return {say(QT_TRANSLATE_NOOP("reports", "Without a lead institution")), u"g-other"_s, {}};
    case Grouping::Mechanism:
        return {parts::mechanismTitle(out.of(row.mechanism), say), u"m%1"_s.arg(row.mechanism.value()), {}};
    case Grouping::Document:
        break;
    }
    return {parts::documentTitle(out.of(row.document), say), u"d%1"_s.arg(row.document.value()), {}};
}

} // namespace

QList<RowGroup> groupsOf(const Composer &out)
{
    QList<RowGroup> groups;
    for (const ReportRow &row : out.material().rows) {
        RowGroup group = groupOf(row, out);
        if (groups.isEmpty() || groups.last().anchor != group.anchor)
            groups.append(group);
        groups.last().rows.append(&row);
    }
    return groups;
}

} // namespace reports
