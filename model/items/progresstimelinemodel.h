// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/followup.h"
#include "wording/wording.h"

#include <QAbstractListModel>

namespace items {

/// The progress entries of one recommendation with their evidence, newest first.
class ProgressTimelineModel : public QAbstractListModel
{
    Q_OBJECT
public:
    struct Entry
    {
        domain::Progress progress;
        QString institution; ///< acronym; empty: not known
        QList<domain::Evidence> evidence;
    };
    /// Qt::DisplayRole is the narrative, Qt::AccessibleTextRole a sentence.
    enum Role {
        IdRole = Qt::UserRole, ///< qint64
        PeriodRole, ///< "T1 2026"
        InstitutionRole,
        StateRole, ///< int of domain::ReviewState
        StateTextRole,
        DateTextRole, ///< when it was written
        NarrativeRole, ///< in the window's language, or the other
        ReviewNoteRole,
        EvidenceRole, ///< QStringList of titles
        ProposalRole, ///< "En curso, 55 %"; empty: nothing proposed
    };

    ProgressTimelineModel(const wording::Wording &wording, QObject *parent = nullptr);
    /// Reads a recommendation's newest entries (`limit` < 0: all). Throws storage::Failure: for use inside Store::read.
    [[nodiscard]] static QList<Entry> read(const storage::Reader &db, domain::RecommendationId id, int limit = -1);

    void setEntries(const QList<Entry> &entries);
    [[nodiscard]] const QList<Entry> &entries() const { return m_entries; }
    void setWording(const wording::Wording &wording);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] QString proposal(const domain::Progress &progress) const;

    wording::Wording m_wording;
    QList<Entry> m_entries;
};

} // namespace items
