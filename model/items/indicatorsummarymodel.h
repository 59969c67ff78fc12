// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/indicators.h"
#include "wording/wording.h"

#include <QAbstractListModel>

namespace items {

/// The indicators of one recommendation, each with its newest figure beside its target and the figures over time.
class IndicatorSummaryModel : public QAbstractListModel
{
    Q_OBJECT
public:
    struct Summary
    {
        domain::Indicator indicator;
        QList<domain::IndicatorValue> values; ///< of the whole, not of categories; oldest first
    };
    /// Qt::DisplayRole is the name.
    enum Role {
        IdRole = Qt::UserRole, ///< qint64
        KindRole, ///< int of domain::IndicatorKind
        UnitRole, ///< in the window's language; empty when it stands with the figure ("%")
        DateTextRole, ///< of the newest figure; empty: there is none yet
        ValueTextRole, ///< "58 %"; empty: there is none yet
        TargetTextRole, ///< empty: none is set
        SeriesRole, ///< QList<QPointF>: days since the first figure, value
        TargetRole, ///< double; invalid: none is set
    };

    explicit IndicatorSummaryModel(const wording::Wording &wording, QObject *parent = nullptr);
    /// Reads a recommendation's. Throws storage::Failure: for use inside Store::read.
    [[nodiscard]] static QList<Summary> read(const storage::Reader &db, domain::RecommendationId id);

    void setSummaries(const QList<Summary> &summaries);
    void setWording(const wording::Wording &wording);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] QString figure(double value, const QString &unit) const;

    wording::Wording m_wording;
    QList<Summary> m_summaries;
};

} // namespace items
