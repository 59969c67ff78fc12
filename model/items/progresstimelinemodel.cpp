// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/progresstimelinemodel.h"

#include "storage/institutions.h"

namespace items {

using namespace Qt::StringLiterals;

ProgressTimelineModel::ProgressTimelineModel(const wording::Wording &wording, QObject *parent)
    : QAbstractListModel(parent)
    , m_wording(wording)
{
}

QList<ProgressTimelineModel::Entry> ProgressTimelineModel::read(
    const storage::Reader &db, domain::RecommendationId id, int limit)
{
    QList<Entry> entries;
    for (const auto &progress : storage::progress::of(db, id, limit)) {
        Entry entry {.progress = progress, .institution = {}, .evidence = storage::evidence::of(db, *progress.id)};
        if (progress.institution)
            entry.institution = storage::institutions::find(db, *progress.institution).acronym;
        entries.append(entry);
    }
    return entries;
}

void ProgressTimelineModel::setEntries(const QList<Entry> &entries)
{
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

void ProgressTimelineModel::setWording(const wording::Wording &wording)
{
    m_wording = wording;
    if (!m_entries.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int ProgressTimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant ProgressTimelineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Entry &entry = m_entries[index.row()];
    const auto &progress = entry.progress;
    switch (role) {
    case Qt::DisplayRole:
    case NarrativeRole:
        return progress.narrative.preferred(m_wording.language());
    case IdRole:
        return QVariant::fromValue(progress.id->value());
    case PeriodRole:
        return progress.periodFrom.isValid() ? m_wording.quarter(progress.periodFrom, progress.periodTo) : QString();
    case InstitutionRole:
        return entry.institution;
    case StateRole:
        return static_cast<int>(progress.state);
    case StateTextRole:
        return m_wording.reviewState(progress.state);
    case DateTextRole:
        return m_wording.date(progress.written.toLocalTime().date());
    case ReviewNoteRole:
        return progress.reviewNote;
    case EvidenceRole: {
        QStringList titles;
        for (const auto &piece : entry.evidence)
            titles.append(piece.title.isEmpty() ? piece.fileName : piece.title);
        return titles;
    }
    case ProposalRole:
        return proposal(progress);
    case Qt::AccessibleTextRole:
        return u"%1. %2. %3. %4"_s.arg(index.data(PeriodRole).toString(), entry.institution,
            m_wording.reviewState(progress.state), index.data(NarrativeRole).toString());
    default:
        return {};
    }
}

QString ProgressTimelineModel::proposal(const domain::Progress &progress) const
{
    QStringList parts;
    if (progress.proposedStatus)
        parts.append(m_wording.status(*progress.proposedStatus));
    if (progress.proposedPercent)
        parts.append(m_wording.percent(*progress.proposedPercent));
    return parts.join(u", "_s);
}

} // namespace items
