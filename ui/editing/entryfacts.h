// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/surroundings.h"
#include "domain/entities.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QSpinBox;
class QVBoxLayout;

namespace ui {

class InstitutionCombo;
class Label;
class PeriodField;

/// The facts of an entry beside each other: period, institution, proposed status and progress; in two rows where there is little room.
class EntryFacts : public QWidget
{
    Q_OBJECT
public:
    EntryFacts(const Surroundings &surroundings, const QList<domain::Institution> &institutions, QWidget *parent = nullptr);

    void fill(const domain::Progress &entry);
    /// Puts what is chosen into `entry`.
    void take(domain::Progress &entry) const;
    /// Shows what is wrong with the typed dates and goes there; true when all is well. An unknown institution is the form's to tell.
    bool checkPeriod();
    /// What is typed as the institution and is none; empty: all is well.
    [[nodiscard]] QString unknownInstitution() const;
    [[nodiscard]] QWidget *institutionField() const;
    void setEditable(bool editable);
    /// Of the two rows, so that a narrow place can be had.
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void edited();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QVBoxLayout *makeCell();
    void arrange();
    void word();

    const Language &m_language;
    QGridLayout *m_grid;
    QList<QWidget *> m_cells;
    bool m_narrow = false;
    PeriodField *m_period;
    InstitutionCombo *m_institution;
    QComboBox *m_status;
    QSpinBox *m_percent;
    Label *m_periodLabel;
    Label *m_institutionLabel;
    Label *m_statusLabel;
    Label *m_percentLabel;
};

} // namespace ui
