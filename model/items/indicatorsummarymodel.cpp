// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/indicatorsummarymodel.h"

#include <QPointF>
#include <cmath>

namespace items {

using namespace Qt::StringLiterals;

namespace {

/// A unit this short stands beside the figure ("%", "km"), a longer one where there is room.
bool isSign(const QString &unit)
{
    return unit.size() <= 2;
}

QVariant series(const QList<domain::IndicatorValue> &values)
{
    QList<QPointF> points;
    for (const auto &value : values)
        points.append({static_cast<double>(values.first().date.daysTo(value.date)), value.value});
    return QVariant::fromValue(points);
}

} // namespace

IndicatorSummaryModel::IndicatorSummaryModel(const wording::Wording &wording, QObject *parent)
    : QAbstractListModel(parent)
    , m_wording(wording)
{
}

QList<IndicatorSummaryModel::Summary> IndicatorSummaryModel::read(const storage::Reader &db, domain::RecommendationId id)
{
    QList<Summary> summaries;
    for (const auto &indicator : storage::indicators::of(db, id)) {
        Summary summary {.indicator = indicator, .values = storage::indicators::values(db, *indicator.id)};
        summary.values.removeIf([](const domain::IndicatorValue &value) { return !value.category.isEmpty(); });
        summaries.append(summary);
    }
    return summaries;
}

void IndicatorSummaryModel::setSummaries(const QList<Summary> &summaries)
{
    beginResetModel();
    m_summaries = summaries;
    endResetModel();
}

void IndicatorSummaryModel::setWording(const wording::Wording &wording)
{
    m_wording = wording;
    if (!m_summaries.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int IndicatorSummaryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_summaries.size());
}

/// Whole numbers without a decimal, others with two at most; the unit where it is a sign.
QString IndicatorSummaryModel::figure(double value, const QString &unit) const
{
    const bool whole = std::abs(value - std::round(value)) < 0.005;
    QString text = m_wording.locale().toString(value, 'f', whole ? 0 : 2);
    if (!whole && text.endsWith(u'0'))
        text.chop(1);
    if (unit == u"%")
        return text + m_wording.percent(0).mid(1);
    return isSign(unit) && !unit.isEmpty() ? text + u' ' + unit : text;
}

QVariant IndicatorSummaryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &[indicator, values] = m_summaries[index.row()];
    const QString unit = indicator.unit.preferred(m_wording.language());
    switch (role) {
    case Qt::DisplayRole:
        return indicator.name.preferred(m_wording.language());
    case IdRole:
        return QVariant::fromValue(indicator.id->value());
    case KindRole:
        return static_cast<int>(indicator.kind);
    case UnitRole:
        return isSign(unit) ? QString() : unit;
    case DateTextRole:
        return values.isEmpty() ? QString() : m_wording.date(values.last().date);
    case ValueTextRole:
        return values.isEmpty() ? QString() : figure(values.last().value, unit);
    case TargetTextRole:
        return indicator.target ? figure(*indicator.target, unit) : QString();
    case SeriesRole:
        return series(values);
    case TargetRole:
        return indicator.target ? QVariant(*indicator.target) : QVariant();
    default:
        return {};
    }
}

} // namespace items
