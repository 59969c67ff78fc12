// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/incoming.h"

namespace exchange {

/// The cells of one row without their dirt. Notes every change that is made to a value and what cannot be understood.
class RowCleaner
{
public:
    static constexpr qsizetype longestName = 300; ///< of a theme, a body, a symbol; more is a column that slipped

    /// `row` outlives it. `asPrinted`: columns whose cleaning is refused.
    RowCleaner(const SourceRow &row, Columns asPrinted)
        : m_row(row)
        , m_asPrinted(asPrinted)
    {
    }

    /// As it stands there; the apostrophe that keeps spreadsheets from taking it for a formula is none of it.
    [[nodiscard]] QString cell(Column column) const;
    [[nodiscard]] bool has(Column column) const { return !QStringView(m_row[column]).trimmed().isEmpty(); }
    [[nodiscard]] bool asPrinted(Column column) const
    {
        return contains(m_asPrinted, column) && mayStayAsPrinted(column);
    }

    /// The first value of a cell.
    [[nodiscard]] QString first(Column column);
    /// A date, and a remark where one stands that is not whole.
    [[nodiscard]] QDate date(Column column);
    /// A text, told step by step.
    [[nodiscard]] QString text(Column column, const QString &printed);
    [[nodiscard]] QStringList names(Column column);
    /// The names of institutions: one a line or with signs between that no name has. A comma may be part of one.
    [[nodiscard]] QStringList institutions(Column column);
    /// A value that was understood, or a remark where something stands that was not.
    template <class T>
    [[nodiscard]] std::optional<T> understood(Column column, std::optional<T> value, Reason otherwise)
    {
        const QString printed = cell(column);
        if (value)
            note(column, Rule::Value, printed, domain::code(*value));
        else if (!clean::folded(printed).isEmpty())
            remark(otherwise, printed.simplified().left(80));
        return value;
    }

    /// Nothing when both are the same.
    void note(Column column, Rule rule, const QString &before, const QString &after);
    void remark(Reason reason, const QString &detail) { m_remarks << Remark{m_row.number, reason, detail}; }
    [[nodiscard]] QList<Remark> takeRemarks() { return std::move(m_remarks); }
    [[nodiscard]] QList<Cleaning> takeCleanings() { return std::move(m_cleanings); }

private:
    const SourceRow &m_row;
    Columns m_asPrinted;
    QList<Remark> m_remarks;
    QList<Cleaning> m_cleanings;
};

} // namespace exchange
