// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editing/editdialog.h"

namespace ui {

class TermPicker;

/// What recommendations are about: themes, groups of persons, SDG targets, rights and the office's own vocabularies. Of several, a term that only
/// some have is half ticked and stays as it is unless a person decides.
class TermsDialog final : public EditDialog
{
    Q_OBJECT
public:
    TermsDialog(const Surroundings &surroundings, Session &session, const edits::Ids &ids, QWidget *parent);

protected:
    bool submit() override;

private:
    void showPresent();

    TermPicker *m_picker;
    Label *m_label;
    bool m_known = false; ///< what they have was read
};

} // namespace ui
