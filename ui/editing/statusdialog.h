// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/spread.h"
#include "ui/editing/editdialog.h"

class QComboBox;
class QPlainTextEdit;
class QSpinBox;

namespace ui {

class DateField;

/// The choice of a national status, each with its glyph. Shared by the dialogs that name one.
[[nodiscard]] QComboBox *makeStatusCombo(QWidget *parent);
/// Words the statuses; `none`, if not empty, is a first entry that stands for no status.
void wordStatusCombo(QComboBox *combo, const wording::Wording &wording, const QString &none = {});
[[nodiscard]] std::optional<domain::Status> chosenStatus(const QComboBox *combo);
void chooseStatus(QComboBox *combo, std::optional<domain::Status> status);

/// Status, progress in percent, since when and why. Of several that differ, no status is chosen at first. *Implemented* without validated evidence is refused here, with the way to get there.
class StatusDialog final : public EditDialog
{
    Q_OBJECT
public:
    StatusDialog(const Surroundings &surroundings, Session &session, const edits::Ids &ids, QWidget *parent);
    /// Chooses this one in the form; nothing is written.
    void propose(domain::Status status);

protected:
    bool submit() override;

private:
    void showPresent();
    void showShares(const storage::spread::Shares &shares);
    void followStatus();
    void wordPercent();

    QComboBox *m_status;
    QSpinBox *m_percent;
    DateField *m_since;
    QPlainTextEdit *m_reason;
    storage::spread::Shares m_present; ///< of several
    Label *m_statusLabel;
    Label *m_percentLabel;
    Label *m_sinceLabel;
    Label *m_reasonLabel;
};

} // namespace ui
