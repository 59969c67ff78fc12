// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/entityplan.h"
#include "ui/frame/language.h"

#include <QAbstractTableModel>

namespace ui {

/// What a table of institutions, persons and the like would bring in: a line for each new row, for each value that would change, and for each
/// refused row. Holds the plan, and what was decided about its changes.
class TablePreviewModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Kind { New, Changed, Refused };
    enum Column { Row, About, Field, Before, After, ToDo, ColumnCount };
    enum Role { KindRole = Qt::UserRole, BeforeRole, AfterRole }; ///< Kind as int; the whole texts

    explicit TablePreviewModel(const Language &language, QObject *parent = nullptr);

    void setPlan(exchange::EntityPlan plan);
    [[nodiscard]] const exchange::EntityPlan &plan() const { return m_plan; }
    /// None: changed and refused ones, which somebody may want to look at, and new ones behind them.
    void setShown(std::optional<Kind> kind);
    /// Whether changes are written at all; a change that is not shows so.
    void setUpdates(bool updates);
    [[nodiscard]] bool updates() const { return m_updates; }
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// Accepts (checked) or keeps a changed value, in column ToDo.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void decided();

private:
    struct Line
    {
        Kind kind;
        qsizetype place; ///< among the plan's items, or its refused rows
        qsizetype change = -1; ///< among the item's
    };
    void fill();
    [[nodiscard]] const exchange::EntityChange *change(const Line &line) const;
    [[nodiscard]] qint64 number(const Line &line) const;
    [[nodiscard]] QString fieldName(qsizetype column) const;
    [[nodiscard]] QString text(const Line &line, int column) const;
    [[nodiscard]] QString refusedText(const exchange::EntityRefusal &refusal, int column) const;
    [[nodiscard]] QString whole(const Line &line, bool after) const;

    const Language &m_language;
    exchange::EntityPlan m_plan;
    std::optional<Kind> m_kind;
    bool m_updates = false;
    QList<Line> m_lines;
};

} // namespace ui
