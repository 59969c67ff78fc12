// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/criteria.h"
#include "storage/store.h"

#include <QVariantList>

/// What a filter means in SQL; the only place that knows. Every value is bound, none is written into the text.
namespace storage {

/// One condition, in the two forms that the search chooses from: give me those that meet it, and does this one meet it.
struct Condition
{
    struct Source
    {
        QString ids; ///< selects recommendation ids, in any order, some perhaps twice
        QString probe; ///< the same for one recommendation, whose id is the last parameter; empty: to be read whole
        QVariantList bindings; ///< of both
        bool fullText = false; ///< answers in the order of ids
        int probeCost = 1; ///< beside that of an ordinary source
        bool lean = false; ///< ids come from an index alone, at a third of the price
    };
    QList<Source> sources; ///< any of them; none at all: nothing meets it
    bool negated = false;
};

/// All of these: what the filters ask for, and without a word on archived ones that they stay out. `lastWordBegins`: the
/// last plain word may still be in the typing and finds words that begin with it too.
[[nodiscard]] QList<Condition> conditionsOf(const Reader &db, const domain::Conditions &filters, bool lastWordBegins);

/// What the filters leave of the parts that some orders are walked in: part after part, and those that hold nothing need no walk.
struct Scope
{
    QSet<qint64> mechanisms;
    QSet<domain::Status> statuses;
};
/// Of criteria with alternatives: everything.
[[nodiscard]] Scope scopeOf(const Reader &db, const domain::Criteria &criteria);

/// The statuses with something left to be done, quoted and comma-separated for an IN list.
[[nodiscard]] QString openStatuses();

} // namespace storage
