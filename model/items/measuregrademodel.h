// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/assessments.h"
#include "storage/followup.h"
#include "wording/wording.h"

#include <QAbstractTableModel>

namespace items {

/// What a court said of one measure: a row for each component, a column for each beneficiary, in each cell the newest word on that pair. A measure
/// without components has one row, one without named beneficiaries one column: the whole.
class MeasureGradeModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    /// What the view words.
    struct Words
    {
        QString whole; ///< the row of a measure without components
        QString everybody; ///< the column of a measure without named beneficiaries
        QString confidential; ///< "%1 (confidential)"
        QString notGraded; ///< for screen readers
    };
    /// Qt::DisplayRole is the grade's label, a dash where there is none.
    enum Role {
        ComponentRole = Qt::UserRole, ///< qint64; invalid: the whole measure
        BeneficiaryRole, ///< qint64; invalid: everybody
        AssessmentRole, ///< qint64 of what was said of just this pair; invalid: nothing was, though the whole may be graded
        PlaceRole, ///< int, 0 the best; -1 not graded
        CountRole, ///< grades of the scale
        YearRole, ///< QString
    };

    explicit MeasureGradeModel(const wording::Wording &wording, QObject *parent = nullptr);

    void setMeasure(const QList<domain::Component> &components, const QList<domain::Beneficiary> &beneficiaries,
        const QList<storage::assessments::Given> &given);
    void setWords(const wording::Wording &wording, const Words &words);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] std::optional<domain::ComponentId> component(int row) const;
    [[nodiscard]] std::optional<domain::BeneficiaryId> beneficiary(int column) const;
    [[nodiscard]] QString spoken(const QModelIndex &index) const;

    wording::Wording m_wording;
    Words m_words;
    QList<domain::Component> m_components;
    QList<domain::Beneficiary> m_beneficiaries;
    QList<storage::assessments::Given> m_given; ///< newest first
};

} // namespace items
