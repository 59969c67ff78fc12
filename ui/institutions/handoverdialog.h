// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/handovermodel.h"
#include "reports/handoversheet.h"
#include "ui/editing/editdialog.h"

class QComboBox;
class QGridLayout;
class QLineEdit;
class QStackedWidget;

namespace ui {

class DateField;
class HandoverTable;
class InstitutionCombo;
class LinkButton;
class SegmentedControl;
class SheetPreview;

/// A focal point leaves, or an institution ends: who, the last day, where it goes, who takes over, what moves, and the sheet about it before anything is
/// written. One change does it all.
class HandoverDialog final : public EditDialog
{
    Q_OBJECT
public:
    /// `person` none: the institution as a whole.
    HandoverDialog(const Surroundings &surroundings, Session &session, domain::InstitutionId institution, std::optional<domain::PersonId> person, QWidget *parent);

protected:
    bool submit() override;
    [[nodiscard]] QWidget *fieldOf(const QString &detail) const override;

private:
    void makeFields();
    void makeParts();
    void retranslateTexts();
    void wordWho();
    void readSheet();
    void take(const domain::Result<storage::handovers::Sheet> &sheet);
    void offerSuccessors();
    void showChoice();
    void showWritten();
    [[nodiscard]] std::optional<domain::PersonId> who() const;
    [[nodiscard]] domain::InstitutionId target() const;
    [[nodiscard]] std::optional<domain::Person> successor() const;
    [[nodiscard]] reports::HandoverSheetInput input() const;

    domain::InstitutionId m_institution;
    domain::Institution m_owner; ///< the institution that hands over
    QList<domain::Institution> m_institutions; ///< it may go to
    QList<domain::Person> m_persons; ///< of the institution that hands over
    QList<domain::Person> m_candidates; ///< of the one it goes to
    storage::handovers::Sheet m_sheet;
    quint64 m_generation = 0; ///< the newest question wins
    items::HandoverModel m_model;
    QGridLayout *m_grid;
    QComboBox *m_who;
    DateField *m_lastDay;
    InstitutionCombo *m_to;
    QComboBox *m_successor;
    QLineEdit *m_email;
    QWidget *m_emailPlace;
    QList<Label *> m_labels; ///< in the order of the fields
    Label *m_summary;
    SegmentedControl *m_part;
    LinkButton *m_all;
    QStackedWidget *m_parts;
    HandoverTable *m_table;
    SheetPreview *m_preview;
    QString m_written; ///< the file the sheet was last saved as
    Label *m_note;
};

} // namespace ui
