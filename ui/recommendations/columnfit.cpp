// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recommendations/columnfit.h"

#include "items/recommendationmodel.h"

namespace ui {

using Model = items::RecommendationModel;

namespace {

struct Widths
{
    int reference;
    int lead;
    int status;
    int due;
};
// In the roomy ones "+2 de apoyo", "hace 122 días" and "Partly implemented" are whole; rows of one line have no second lines,
// and the sign of urgency stands before the date.
constexpr Widths roomy {128, 88, 150, 108};
constexpr Widths oneLine {128, 78, 150, 116};
constexpr Widths tight {108, 68, 148, 116};
constexpr int checkWidth = 36;
constexpr int gradeWidth = 104; ///< the mark of six grades and its year
constexpr int widestGrade = 150; ///< labels of scales are longer than their column at 1440
constexpr int priorityWidth = 84;
constexpr int themesWidth = 168;
constexpr int positionWidth = 118;
constexpr int leastText = 200;
constexpr int enoughText = 300;

} // namespace

ColumnFit::ColumnFit(const QList<int> &columns, int width, bool compact)
    : m_shown(columns.begin(), columns.end())
    , m_compact(compact)
{
    for (const int column : {Model::Themes, Model::Position, Model::Priority, Model::Grade}) {
        if (rest(width) < leastText)
            m_shown.remove(column);
    }
    m_support = rest(width) >= leastText;
    if (rest(width) < leastText - 60)
        m_shown.remove(Model::Lead);
    m_text = rest(width);
    m_grade = qBound(gradeWidth, gradeWidth + (m_text - enoughText) / 3, widestGrade);
    if (m_shown.contains(Model::Grade))
        m_text -= m_grade - gradeWidth;
    m_shown.insert(Model::Check);
}

/// What the others leave for the text.
int ColumnFit::rest(int width) const
{
    width -= checkWidth;
    for (const int column : m_shown) {
        if (column != Model::Text)
            width -= column == Model::Grade ? gradeWidth : this->width(column);
    }
    return width;
}

int ColumnFit::width(int column) const
{
    const Widths &widths = !m_support ? tight : m_compact ? oneLine : roomy;
    switch (column) {
    case Model::Check:
        return checkWidth;
    case Model::Reference:
        return widths.reference;
    case Model::Text:
        return qMax(100, m_text);
    case Model::Lead:
        return widths.lead;
    case Model::Status:
        return widths.status;
    case Model::Grade:
        return m_grade;
    case Model::Due:
        return widths.due;
    case Model::Priority:
        return priorityWidth;
    case Model::Themes:
        return themesWidth;
    case Model::Position:
        return positionWidth;
    default:
        return 0;
    }
}

} // namespace ui
