// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/handovers.h"
#include "wording/wording.h"

#include <QAbstractTableModel>
#include <QSet>

namespace items {

/// What is handed over, one assignment a row, each with a box. All are ticked at first.
class HandoverModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Reference, Text, Role, Status, Due, ColumnCount };
    enum DataRole {
        RecommendationRole = Qt::UserRole, ///< qint64
        StatusRole, ///< int of domain::Status
        UrgencyRole, ///< int of domain::Urgency
    };

    explicit HandoverModel(const wording::Wording &wording, QObject *parent = nullptr);

    void setRows(const QList<storage::handovers::Row> &rows, QDate today);
    void setWording(const wording::Wording &wording);
    void setHeaders(const QStringList &headers); ///< one for each column
    [[nodiscard]] QList<domain::AssignmentId> checked() const; ///< in the order of the list
    void checkAll(bool checked);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void checkedChanged();

private:
    [[nodiscard]] QString text(const storage::handovers::Row &row, int column) const;

    wording::Wording m_wording;
    QList<storage::handovers::Row> m_rows;
    QDate m_today;
    QSet<domain::AssignmentId> m_unchecked;
    QStringList m_headers;
};

} // namespace items
