// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/spread.h"
#include "ui/editing/editdialog.h"

namespace ui {

/// Asks before recommendations are deleted, says what goes with them, and offers to archive instead.
class DeleteDialog final : public EditDialog
{
    Q_OBJECT
public:
    DeleteDialog(const Surroundings &surroundings, Session &session, const edits::Ids &ids, QWidget *parent);

protected:
    bool submit() override;

private:
    void word();
    [[nodiscard]] QStringList attached() const;
    void archiveInstead();

    Label *m_what;
    Label *m_advice;
    QPushButton *m_archive;
    std::optional<storage::spread::Attached> m_attached; ///< none: not read yet
};

} // namespace ui
