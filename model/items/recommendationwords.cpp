// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/recommendationmodel.h"

using namespace Qt::StringLiterals;

// What the table says of a recommendation.
namespace items {

namespace {

const QString &printed(const storage::RecommendationRow &row)
{
    return row.symbol.isEmpty() ? row.caseName : row.symbol;
}

QString grade(const storage::RecommendationRow &row, const wording::Wording &wording)
{
    if (row.grade.isEmpty() && row.position)
        return wording.position(*row.position);
    return row.grade.preferred(wording.language());
}

const QStringList &columnCodes()
{
    static const QStringList codes {
        {}, u"reference"_s, u"text"_s, u"lead"_s, u"status"_s, u"grade"_s, u"due"_s, u"priority"_s, u"themes"_s, u"position"_s};
    return codes;
}

} // namespace

QVariant RecommendationModel::value(const storage::RecommendationRow &row, int role) const
{
    const auto language = m_wording.language();
    const QDate today = domain::today(m_clock);
    switch (role) {
    case MechanismRole:
        return row.mechanismShort.isEmpty() ? row.mechanism : row.mechanismShort.preferred(language);
    case BindingRole:
        return row.binding;
    case ParagraphRole:
        return m_wording.paragraph(row.paragraph);
    case SymbolRole:
        return printed(row);
    case ReferenceRole:
        return m_wording.reference(printed(row), row.paragraph);
    case TextRole:
        return row.text.preferred(language);
    case LeadRole:
        return row.lead;
    case SupportCountRole:
        return row.supportCount;
    case StatusRole:
        return static_cast<int>(row.status);
    case StatusTextRole:
        return m_wording.status(row.status);
    case PercentRole:
        return row.percent;
    case PercentTextRole:
        return m_wording.percent(row.percent);
    case GradeRole:
        return grade(row, m_wording);
    case IsPositionRole:
        return row.grade.isEmpty() && row.position.has_value();
    case GradePlaceRole:
        return row.gradePlace;
    case GradeCountRole:
        return row.grade.isEmpty() ? 0 : row.gradeCount;
    case GradeYearRole:
        return row.gradeDate.isValid() ? row.gradeDate.year() : 0;
    case DueRole:
        return row.due;
    case DueTextRole:
        return m_wording.date(row.due);
    case DistanceTextRole:
        // What is done, refused or gone is not late: its date stands alone.
        return domain::urgency(row.due, row.status, row.archived, today) == domain::Urgency::None ? QString() : m_wording.distance(row.due, today);
    case UrgencyRole:
        return static_cast<int>(domain::urgency(row.due, row.status, row.archived, today));
    case ArchivedRole:
        return row.archived;
    case PriorityRole:
        return static_cast<int>(row.priority);
    default:
        return {};
    }
}

QString RecommendationModel::words(const storage::RecommendationRow &row, int column, const wording::Wording &wording)
{
    switch (column) {
    case Reference:
        return wording.reference(printed(row), row.paragraph);
    case Text:
        return row.text.preferred(wording.language());
    case Lead:
        return row.lead;
    case Status:
        return wording.status(row.status);
    case Grade:
        return grade(row, wording);
    case Due:
        return wording.date(row.due);
    case Priority:
        return wording.priority(row.priority);
    case Themes:
        return row.themes.preferred(wording.language());
    case Position:
        return row.position ? wording.position(*row.position) : QString();
    default:
        return {};
    }
}

QString RecommendationModel::columnCode(int column)
{
    return columnCodes().value(column);
}

int RecommendationModel::columnOf(const QString &code)
{
    return code.isEmpty() ? -1 : static_cast<int>(columnCodes().indexOf(code));
}

/// "CEDAW/C/VAL/CO/8, párr. 24 b). En curso, 45 %. Plazo: hace 49 días."
QString RecommendationModel::sentence(const storage::RecommendationRow &row) const
{
    QString words = u"%1. %2, %3."_s.arg(
        m_wording.reference(printed(row), row.paragraph), m_wording.status(row.status), m_wording.percent(row.percent));
    if (row.archived)
        words += u" %1."_s.arg(m_wording.field(domain::Field::Archived));
    if (row.due.isValid())
        words += u" %1: %2."_s.arg(
            m_wording.field(domain::Field::Due), m_wording.distance(row.due, domain::today(m_clock)));
    return words;
}

} // namespace items
