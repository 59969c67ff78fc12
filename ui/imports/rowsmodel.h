// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/plan.h"
#include "ui/frame/language.h"

#include <QAbstractTableModel>

namespace ui {

enum class RowKind { Doubtful, Refused, Changed, Remark };

/// The rows of a plan that somebody may want to look at, and what was decided about the doubtful ones. Holds the plan.
class RowsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Row, Reference, Value, Wrong, ToDo, ColumnCount };
    enum Role {
        KindRole = Qt::UserRole, ///< RowKind as int
        OfferedRole, ///< QList<QVariant>: the decisions one can take, as int
    };

    explicit RowsModel(const Language &language, QObject *parent = nullptr);

    void setPlan(exchange::ImportPlan plan);
    [[nodiscard]] const exchange::ImportPlan &plan() const { return m_plan; }
    /// None: doubtful and refused ones, by row.
    void setShown(std::optional<RowKind> kind);
    [[nodiscard]] std::optional<RowKind> shown() const { return m_kind; }
    [[nodiscard]] qint64 count(RowKind kind) const;
    /// The item behind a row; null for refused rows and remarks.
    [[nodiscard]] const exchange::PlanItem *item(int row) const;
    /// Rows of the file that an import would write now.
    [[nodiscard]] qint64 rowsToWrite(bool update) const;
    /// Doubtful rows nobody has decided about.
    [[nodiscard]] qint64 undecided() const;
    /// For a file of its own: refused and doubtful rows, by number.
    [[nodiscard]] QList<exchange::Remark> toSave() const;
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// A decision, as int, about a doubtful row.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void decided();

private:
    struct Entry
    {
        RowKind kind;
        qsizetype place; ///< in the plan's list of that kind
    };
    void fill();
    [[nodiscard]] qint64 number(const Entry &entry) const;
    [[nodiscard]] const exchange::Remark *remark(const Entry &entry) const;
    [[nodiscard]] QString shownText(const Entry &entry, int column) const;
    [[nodiscard]] QString wrong(exchange::Reason reason, const QString &detail) const;
    [[nodiscard]] QString itemText(const exchange::PlanItem &item, int column) const;
    [[nodiscard]] QVariant offered(const Entry &entry) const;

    const Language &m_language;
    exchange::ImportPlan m_plan;
    std::optional<RowKind> m_kind;
    QList<Entry> m_entries;
};

} // namespace ui
