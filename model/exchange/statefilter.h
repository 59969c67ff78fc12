// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>
#include <optional>

namespace exchange {

/// Decides whose a row is, from what stands in its column of States. Remembers every spelling, so that a file of a
/// quarter of a million rows costs one look-up a row.
class StateFilter
{
public:
    enum class Belongs {
        Chosen,
        Other,
        Nobody, ///< no State is named
        Unknown, ///< a stub of fewer than four letters that is no code of a State
    };

    /// `state`: ISO 3166-1 alpha-3, or the code of an invented State whose `names` are given; names count for any
    /// State. None: the first State met is the chosen one, and a second makes `several` true.
    explicit StateFilter(std::optional<QString> state = {}, const QStringList &names = {});

    /// `cell`: one State a line, with or without "- ". A row addressed to several States belongs to each.
    [[nodiscard]] Belongs of(const QString &cell);

    [[nodiscard]] bool several() const { return m_several; }
    /// The chosen State: ISO3, or its name as printed where no State of the world is called so. Empty when no row named
    /// one.
    [[nodiscard]] QString state() const { return m_state; }
    /// Names that are no State we know and were taken for other States, with the number of rows.
    [[nodiscard]] QHash<QString, qint64> unknownNames() const { return m_unknown; }

private:
    struct Known
    {
        QStringList states; ///< ISO3, or folded names
        bool stub = false;
    };
    [[nodiscard]] Known resolve(const QString &cell);
    [[nodiscard]] Belongs decide(const Known &known);

    bool m_choose; ///< nobody chose: the first one is taken
    bool m_several = false;
    QString m_state;
    QStringList m_names; ///< folded
    QHash<QString, Known> m_cells;
    QHash<QString, qint64> m_unknown;
};

/// The States of a cell, each as printed: one a line, "- " taken off; "Chile; Peru" is divided when it is no State's
/// name.
[[nodiscard]] QStringList statesIn(const QString &cell);

} // namespace exchange
