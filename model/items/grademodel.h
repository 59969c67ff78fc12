// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entities.h"

#include <QAbstractTableModel>
#include <QLocale>

namespace items {

/// The grades of a scale, best first: to read, or to edit in place.
class GradeModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Code, Spanish, English, SpanishMeaning, EnglishMeaning, Weight, ColumnCount };

    explicit GradeModel(bool editable, QObject *parent = nullptr);

    void setGrades(const QList<domain::Grade> &grades);
    [[nodiscard]] QList<domain::Grade> grades() const { return m_grades; } ///< in their order
    void setHeaders(const QStringList &headers, const QLocale &locale); ///< one for each column; how weights are written
    void add();
    void remove(int row);
    /// Up (-1) or down (1); nothing at the ends.
    void move(int row, int by);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    /// A weight is a number from 0 to 1, or nothing; anything else is refused.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    bool m_editable;
    QList<domain::Grade> m_grades;
    QStringList m_headers;
    QLocale m_locale;
};

} // namespace items
