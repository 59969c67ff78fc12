// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/plan.h"
#include "ui/frame/language.h"

#include <QAbstractTableModel>

namespace ui {

/// What cleaning did to the values of a file, by column and rule. The box of a column, where its values can stay as printed, says
/// whether it is cleaned.
class CleaningModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Cleaned, Rule, Count, Example, ColumnCount };

    explicit CleaningModel(const Language &language, QObject *parent = nullptr);

    /// `asPrinted`: the columns whose cleaning is refused; they stay in the list so that it can be allowed again.
    void setCleanings(const QList<exchange::CleaningTally> &tallies, const exchange::Columns &asPrinted);
    [[nodiscard]] const QList<exchange::CleaningTally> &tallies() const { return m_tallies; }
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// Qt::CheckStateRole of the first column: only asks for it, by `chosen`; the list changes when the file was compared anew.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void chosen(const exchange::Columns &asPrinted);

private:
    [[nodiscard]] bool isFirst(int row) const;
    [[nodiscard]] bool canBeChosen(int row) const;
    [[nodiscard]] QString text(int row, int column) const;

    const Language &m_language;
    QList<exchange::CleaningTally> m_tallies;
    exchange::Columns m_asPrinted;
};

} // namespace ui
