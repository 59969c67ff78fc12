// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/changes.h"
#include "wording/wording.h"

#include <QAbstractListModel>

namespace items {

/// The record of changes, newest first. Qt::DisplayRole is the sentence the view words.
class HistoryModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using Words = std::function<QString(const storage::Change &)>;
    enum Role {
        IdRole = Qt::UserRole, ///< qint64
        ChangeRole, ///< storage::Change
        MomentRole, ///< QDateTime, UTC
        MomentTextRole,
        DayTextRole, ///< the day alone
        ActorRole,
        IntentRole, ///< int of storage::Intent
        ReferenceRole, ///< of the recommendation, when it touched one
        RecommendationCountRole, ///< int
        IsRevertedRole, ///< bool: undone and not redone
        IsRevertibleRole, ///< bool: not undone, and not the making of the workspace
    };

    HistoryModel(const wording::Wording &wording, Words words, QObject *parent = nullptr);

    void setChanges(const QList<storage::Change> &changes);
    void setWording(const wording::Wording &wording);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    wording::Wording m_wording;
    Words m_words;
    QList<storage::Change> m_changes;
};

} // namespace items

Q_DECLARE_METATYPE(storage::Change)
