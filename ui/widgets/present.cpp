// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/present.h"

#include <QWidget>

namespace ui {

void present(QWidget *window)
{
    window->show();
    window->raise();
    window->activateWindow();
}

} // namespace ui
