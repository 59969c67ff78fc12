// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wording/wording.h"

#include <QCoreApplication>
#include <QJsonValue>

namespace ui {

/// The words of the record's tables, columns and values: what a person reads instead of their names.
class FieldWords
{
    Q_DECLARE_TR_FUNCTIONS(ui::FieldWords)
public:
    /// "Assignment". Empty for a table that nobody has to know of.
    [[nodiscard]] static QString table(const QString &table);
    /// "Text in English". Empty for a column that says nothing to a person.
    [[nodiscard]] static QString column(const QString &column);
    /// "In progress", "31/03/2026", "yes". References to other rows are not for this to word. `currency`: that of an amount of money.
    [[nodiscard]] static QString value(const QString &column, const QString &table, const QJsonValue &value, const wording::Wording &wording,
        const QString &currency = {});
    /// Whether a column holds a text that is read word by word.
    [[nodiscard]] static bool isProse(const QString &column);

private:
    [[nodiscard]] static QString localised(const QString &stem);
    [[nodiscard]] static QString coded(const QString &column, const QString &table, const QString &code, const wording::Wording &wording);
};

} // namespace ui
