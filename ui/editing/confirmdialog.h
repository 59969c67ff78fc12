// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editing/editdialog.h"

namespace ui {

/// Asks before something is done that takes things away: what it is, what hangs on it, and that it can be undone.
class ConfirmDialog final : public EditDialog
{
    Q_OBJECT
public:
    struct Words
    {
        QString heading;
        QString text;
        QString verb;
    };
    /// `words` is asked again whenever the language changes; `work` returns whether it was done.
    ConfirmDialog(const Surroundings &surroundings, Session &session, std::function<Words()> words, std::function<bool()> work, QWidget *parent);

protected:
    bool submit() override;

private:
    std::function<bool()> m_work;
    Label *m_text;
};

} // namespace ui
