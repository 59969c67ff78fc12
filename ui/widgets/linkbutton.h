// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/fonts.h"

#include <QPushButton>

namespace ui {

/// A command that reads as a link: no border, in the accent, underlined under the pointer.
class LinkButton final : public QPushButton
{
    Q_OBJECT
public:
    explicit LinkButton(const QString &text = {}, Role role = Role::Label, QWidget *parent = nullptr);
    /// In the colour of the text and always underlined: on tinted bars.
    void setPlain(bool plain);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    Role m_role;
    bool m_plain = false;
};

} // namespace ui
