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
    /// The number of a row in the file.
    [[nodiscard]] qint64 number(int row) const;
    /// Whether changed rows are updated where nobody said otherwise.
    void setUpdates(bool update);
    [[nodiscard]] bool updates() const { return m_update; }
    /// How many other doubtful rows of the same kind are not decided.
    [[nodiscard]] qsizetype similar(int row) const;
    /// Decides about them as about this one, as far as it is decided.
    void decideSimilar(int row);
    /// Takes another candidate for what a doubtful row is about.
    void chooseCandidate(int row, qsizetype candidate);
    /// Whether a field is taken from the file or kept as it is here.
    void choosePart(int row, exchange::Part part, bool take);
    /// Rows of the file that an import would write now.
    [[nodiscard]] qint64 rowsToWrite() const;
    /// Whether an import would leave a trace now: something is written, or left for later.
    [[nodiscard]] bool writesAnything() const;
    /// The plan as decided, to be applied with updates.
    [[nodiscard]] exchange::ImportPlan toWrite() const;
    /// Doubtful rows nobody has decided about.
    [[nodiscard]] qint64 undecided() const;
    /// For a file of its own: refused and doubtful rows, by number.
    [[nodiscard]] QList<exchange::Remark> toSave() const;
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// A decision, as int, about a doubtful or changed row.
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
    void noticeRow(int row);
    [[nodiscard]] exchange::PlanItem *itemAt(int row);
    [[nodiscard]] qint64 numberOf(const Entry &entry) const;
    [[nodiscard]] const exchange::Remark *remark(const Entry &entry) const;
    [[nodiscard]] QString shownText(const Entry &entry, int column) const;
    [[nodiscard]] QString wrong(exchange::Reason reason, const QString &detail) const;
    [[nodiscard]] QString itemText(const exchange::PlanItem &item, int column) const;
    [[nodiscard]] QVariantList offered(const Entry &entry) const;
    [[nodiscard]] QStringList offeredNames(const Entry &entry) const;
    [[nodiscard]] QVariant choice(const QModelIndex &index, int role) const;

    const Language &m_language;
    exchange::ImportPlan m_plan;
    bool m_update = false;
    std::optional<RowKind> m_kind;
    QList<Entry> m_entries;
};

} // namespace ui
