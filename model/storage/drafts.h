// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/store.h"

/// What somebody is typing and has not saved yet, kept so that it survives a crash. Each person has their own. A draft is no change: it stands in no
/// history, is not undone, and a write of nothing but drafts tells nobody (docs/decisions/0012).
namespace storage::drafts {

struct Draft
{
    QJsonObject content; ///< as its form wrote it
    QDateTime kept; ///< UTC
};
/// Of the acting person, at this place ("progress/17"). None is not an error.
[[nodiscard]] std::optional<Draft> find(const Reader &db, const QString &place);
/// Replaces what was kept there.
void keep(const Writer &db, const QString &place, const QJsonObject &content);
/// What is not there is dropped already.
void drop(const Writer &db, const QString &place);

} // namespace storage::drafts
