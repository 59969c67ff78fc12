// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/statistics.h"
#include "wording/wording.h"

#include <QAbstractTableModel>

namespace ui {

/// Status by lead institution: the largest ones, then all others in one line, then what nobody leads. The sums are those of the whole.
class LeadModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    static constexpr int mostShown = 8;
    enum Column { Name, Bar, Total, Overdue, ColumnCount };
    enum Role {
        CountsRole = Qt::UserRole, ///< QList<QVariant> of counts by domain::Status
        AcronymRole, ///< to be printed strong; empty for the others and for none
        NameRole, ///< what stands beside it
        OverdueRole, ///< qint64
    };

    using QAbstractTableModel::QAbstractTableModel;
    void setGroups(const QList<storage::statistics::Group> &groups, const wording::Wording &wording);
    void setHeaders(const QStringList &headers);
    /// The acronyms one line stands for; one empty acronym: without a lead.
    [[nodiscard]] QStringList acronyms(int row) const { return m_lines.at(row).acronyms; }
    [[nodiscard]] qint64 total(int row) const { return m_lines.at(row).total; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Line
    {
        QStringList acronyms;
        QString acronym;
        QString name;
        storage::statistics::StatusCounts byStatus {};
        qint64 total = 0;
        qint64 overdue = 0;
    };
    void append(const storage::statistics::Group &group, const QString &name);
    void appendOthers(const QList<storage::statistics::Group> &others);
    [[nodiscard]] QStringList parts(const Line &line) const;
    [[nodiscard]] QString shown(const Line &line, int column) const;

    QList<Line> m_lines;
    QStringList m_headers;
    std::optional<wording::Wording> m_wording;
};

} // namespace ui
