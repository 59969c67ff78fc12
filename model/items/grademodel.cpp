// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/grademodel.h"

namespace items {

using namespace Qt::StringLiterals;

namespace {

QString *textOf(domain::Grade &grade, int column)
{
    QString *const texts[] = {&grade.code, &grade.label.es, &grade.label.en, &grade.meaning.es, &grade.meaning.en};
    return column < GradeModel::Weight ? texts[column] : nullptr;
}

} // namespace

GradeModel::GradeModel(bool editable, QObject *parent)
    : QAbstractTableModel(parent)
    , m_editable(editable)
    , m_headers(ColumnCount)
{
}

void GradeModel::setGrades(const QList<domain::Grade> &grades)
{
    beginResetModel();
    m_grades = grades;
    endResetModel();
}

void GradeModel::setHeaders(const QStringList &headers, const QLocale &locale)
{
    m_headers = headers;
    m_locale = locale;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_grades.isEmpty())
        Q_EMIT dataChanged(index(0, Weight), index(rowCount() - 1, Weight));
}

void GradeModel::add()
{
    beginInsertRows({}, rowCount(), rowCount());
    m_grades.append(domain::Grade {});
    endInsertRows();
}

void GradeModel::remove(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    beginRemoveRows({}, row, row);
    m_grades.removeAt(row);
    endRemoveRows();
}

void GradeModel::move(int row, int by)
{
    const int to = row + by;
    if (row < 0 || row >= rowCount() || to < 0 || to >= rowCount())
        return;
    beginMoveRows({}, row, row, {}, by > 0 ? to + 1 : to);
    m_grades.move(row, to);
    endMoveRows();
}

int GradeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_grades.size());
}

int GradeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant GradeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((index.column() == Weight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::EditRole && role != Qt::ToolTipRole)
        return {};
    domain::Grade grade = m_grades[index.row()];
    if (const QString *text = textOf(grade, index.column()))
        return *text;
    if (!grade.weight)
        return role == Qt::EditRole ? QString() : u"–"_s;
    // Rounded to be read; in whole to be edited, so that passing through the cell changes nothing.
    const int digits = role == Qt::EditRole ? static_cast<int>(QLocale::FloatingPointShortest) : 3;
    return m_locale.toString(*grade.weight, 'g', digits);
}

bool GradeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!m_editable || role != Qt::EditRole || !index.isValid())
        return false;
    domain::Grade &grade = m_grades[index.row()];
    const QString typed = value.toString().simplified();
    if (QString *text = textOf(grade, index.column())) {
        *text = typed;
    } else if (typed.isEmpty() || typed == u"–"_s) {
        grade.weight.reset();
    } else {
        bool number = false;
        double weight = m_locale.toDouble(typed, &number);
        if (!number)
            weight = QLocale::c().toDouble(typed, &number);
        if (!number || weight < 0 || weight > 1)
            return false;
        grade.weight = weight;
    }
    Q_EMIT dataChanged(index, index);
    return true;
}

QVariant GradeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && orientation == Qt::Horizontal)
        return QVariant((section == Weight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return orientation == Qt::Horizontal ? QVariant(m_headers.value(section)) : QVariant(section + 1);
}

Qt::ItemFlags GradeModel::flags(const QModelIndex &index) const
{
    auto flags = QAbstractTableModel::flags(index);
    if (m_editable && index.isValid())
        flags |= Qt::ItemIsEditable;
    return flags;
}

} // namespace items
