// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace ui {

/// Shows a window beside the others, in front and with the keyboard. It does not wait for it.
void present(QWidget *window);

} // namespace ui
