// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariant>

class QWidget;

namespace ui {

/// What a window is about ("the action with this id"), for `present`.
void setSubject(QWidget *window, const QVariantList &subject);

/// Shows a window beside the others, in front and with the keyboard. It does not wait for it. Where one of the same object name about the same is open over
/// the main window already, that one comes to the front, with what was typed into it, and `window` goes without having been seen.
void present(QWidget *window);

} // namespace ui
