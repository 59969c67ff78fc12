// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/readers.h"
#include "ui/frame/language.h"

#include <QAbstractTableModel>

namespace ui {

/// What each column of a table means in Avance, with its first values as help.
class ColumnsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { InFile, InAvance, Values, ColumnCount };

    explicit ColumnsModel(const Language &language, QObject *parent = nullptr);

    void setSample(const exchange::Sample &sample);
    /// Whether the meanings can be chosen.
    void setEditable(bool editable);
    [[nodiscard]] const exchange::Mapping &mapping() const { return m_mapping; }
    [[nodiscard]] bool has(exchange::Column column) const;
    /// Something is mapped to a text in either language.
    [[nodiscard]] bool hasText() const;
    /// How many columns mean something.
    [[nodiscard]] qsizetype used() const;
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// The code of a meaning; empty: the column is not imported.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void mapped(); ///< a person chose a meaning

private:
    [[nodiscard]] std::optional<exchange::Column> meaning(int row) const;
    [[nodiscard]] QString meaningName(std::optional<exchange::Column> column) const;
    [[nodiscard]] QString values(int row) const;
    [[nodiscard]] QString text(const QModelIndex &index) const;

    const Language &m_language;
    exchange::Sample m_sample;
    exchange::Mapping m_mapping;
    bool m_editable = false;
};

} // namespace ui
