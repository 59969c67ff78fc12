// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/story.h"

#include <QJsonValue>

namespace ui {

/// A field before and after. What refers to another row carries that row's name as it is now.
struct ChangedField
{
    QString column;
    QJsonValue before;
    QJsonValue after;
    std::optional<domain::LocalText> beforeName;
    std::optional<domain::LocalText> afterName;
    QString beforeCurrency; ///< of an amount of money; ISO 4217, empty where none is known
    QString afterCurrency;
};

/// A row that came, went or was changed.
struct ChangedRow
{
    enum class Kind { Added, Changed, Removed };
    QString table;
    Kind kind = Kind::Changed;
    QString symbol; ///< with `paragraph`, the recommendation it belongs to
    QString paragraph;
    QList<ChangedField> fields;
};

/// What one change did, field by field, and whether it can still be undone.
struct ChangeFacts
{
    Story story;
    QList<ChangedRow> rows; ///< of those that say something to a person
    int left = 0; ///< rows that are not among `rows` because there are so many
    std::optional<Story> changedBy; ///< the later change that the rows stand as now, when this one can no longer be undone

    /// NotFound when there is no such change.
    [[nodiscard]] static ChangeFacts read(const storage::Reader &db, domain::ChangeId change);
};

} // namespace ui
