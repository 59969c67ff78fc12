// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/measuregrademodel.h"

namespace items {

using namespace Qt::StringLiterals;

MeasureGradeModel::MeasureGradeModel(const wording::Wording &wording, QObject *parent)
    : QAbstractTableModel(parent)
    , m_wording(wording)
{
}

void MeasureGradeModel::setMeasure(const QList<domain::Component> &components, const QList<domain::Beneficiary> &beneficiaries,
    const QList<storage::assessments::Given> &given)
{
    beginResetModel();
    m_components = components;
    m_beneficiaries = beneficiaries;
    m_given = given;
    endResetModel();
}

void MeasureGradeModel::setWords(const wording::Wording &wording, const Words &words)
{
    m_wording = wording;
    m_words = words;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

int MeasureGradeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : qMax(1, static_cast<int>(m_components.size()));
}

int MeasureGradeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : qMax(1, static_cast<int>(m_beneficiaries.size()));
}

std::optional<domain::ComponentId> MeasureGradeModel::component(int row) const
{
    return m_components.isEmpty() ? std::nullopt : m_components.at(row).id;
}

std::optional<domain::BeneficiaryId> MeasureGradeModel::beneficiary(int column) const
{
    return m_beneficiaries.isEmpty() ? std::nullopt : m_beneficiaries.at(column).id;
}

QVariant MeasureGradeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto of = component(index.row());
    const auto whom = beneficiary(index.column());
    const auto *given = storage::assessments::newest(m_given, of, whom);
    const bool exact = given && given->assessment.component == of && given->assessment.beneficiary == whom;
    switch (role) {
    case Qt::DisplayRole:
        return given ? given->grade.label.preferred(m_wording.language()) : u"–"_s;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return spoken(index);
    case ComponentRole:
        return of ? QVariant::fromValue(of->value()) : QVariant();
    case BeneficiaryRole:
        return whom ? QVariant::fromValue(whom->value()) : QVariant();
    case AssessmentRole:
        return exact ? QVariant::fromValue(given->assessment.id->value()) : QVariant();
    case PlaceRole:
        return given ? given->grade.order : -1;
    case CountRole:
        return given ? given->gradeCount : 0;
    case YearRole:
        return given ? QString::number(given->assessment.date.year()) : QString();
    default:
        return {};
    }
}

QString MeasureGradeModel::spoken(const QModelIndex &index) const
{
    const auto *given = storage::assessments::newest(m_given, component(index.row()), beneficiary(index.column()));
    const QString grade = given ? u"%1, %2"_s.arg(given->grade.label.preferred(m_wording.language()), m_wording.date(given->assessment.date))
                                : m_words.notGraded;
    return u"%1. %2. %3"_s.arg(headerData(index.row(), Qt::Vertical, Qt::DisplayRole).toString(),
        headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(), grade);
}

QVariant MeasureGradeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (orientation == Qt::Vertical)
        return m_components.isEmpty() ? m_words.whole : m_components.at(section).text.preferred(m_wording.language());
    if (m_beneficiaries.isEmpty())
        return m_words.everybody;
    const auto &person = m_beneficiaries.at(section);
    return person.confidential ? m_words.confidential.arg(person.name) : person.name;
}

} // namespace items
