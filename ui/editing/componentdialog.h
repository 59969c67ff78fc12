// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editing/editdialog.h"

namespace ui {

class TextEdit;

/// A part of a court's measure that is followed by itself, in one language or both.
class ComponentDialog final : public EditDialog
{
    Q_OBJECT
public:
    /// Without an id: a new one of its recommendation.
    ComponentDialog(const Surroundings &surroundings, Session &session, const domain::Component &component, QWidget *parent);

protected:
    bool submit() override;

private:
    domain::Component m_stored;
    TextEdit *m_spanish;
    TextEdit *m_english;
    Label *m_spanishLabel;
    Label *m_englishLabel;
};

} // namespace ui
