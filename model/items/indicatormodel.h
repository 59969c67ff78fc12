// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/plan.h"
#include "wording/wording.h"

#include <QAbstractTableModel>

namespace items {

/// The indicators: what is measured, its last value, and how far that is on the way to the target.
class IndicatorModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Last, Target, Way, Periodicity, Source, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole, ///< qint64
        KindRole, ///< int of domain::IndicatorKind
        KindTextRole,
        LastTextRole, ///< figure with its unit; empty: none
        LastDateTextRole,
        TargetTextRole,
        TargetDateTextRole,
        ShareRole, ///< double, 0 at the baseline and 1 at the target; null: no target or no value
        ShareTextRole,
    };

    explicit IndicatorModel(const wording::Wording &wording, QObject *parent = nullptr);

    void setEntries(std::vector<storage::plan::IndicatorEntry> entries);
    /// Only those whose name, source, attribute or kind has all these words.
    void setFilter(const QString &text);
    void setWording(const wording::Wording &wording);
    void setHeaders(const QStringList &headers);
    [[nodiscard]] int all() const { return static_cast<int>(m_entries.size()); }
    [[nodiscard]] const storage::plan::IndicatorEntry *at(int row) const; ///< nullptr: no such row
    [[nodiscard]] int rowOf(domain::IndicatorId id) const; ///< -1: not listed

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void rebuild();
    [[nodiscard]] QString figure(const domain::Indicator &indicator, double value) const;
    [[nodiscard]] std::optional<double> share(const storage::plan::IndicatorEntry &entry) const;
    [[nodiscard]] QString text(const storage::plan::IndicatorEntry &entry, int column) const;

    wording::Wording m_wording;
    QStringList m_headers;
    QString m_filter;
    std::vector<storage::plan::IndicatorEntry> m_entries;
    std::vector<size_t> m_rows;
};

/// The values of one indicator, newest first.
class IndicatorValueModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Date, Category, Value, Note, ColumnCount };
    enum Role { IdRole = Qt::UserRole }; ///< qint64

    explicit IndicatorValueModel(const wording::Wording &wording, QObject *parent = nullptr);
    void setValues(const QList<domain::IndicatorValue> &values);
    void setWording(const wording::Wording &wording);
    /// Names of the columns, and what stands for the whole where there is no category.
    void setHeaders(const QStringList &headers, const QString &whole);
    [[nodiscard]] const domain::IndicatorValue *at(int row) const; ///< nullptr: no such row

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    wording::Wording m_wording;
    QStringList m_headers;
    QString m_whole;
    QList<domain::IndicatorValue> m_values;
};

} // namespace items
