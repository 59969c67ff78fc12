// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

/// The parts of the window that F6 goes through: navigation, filters, and the lists and forms of the page.
namespace ui::panes {

/// The parts of `page` that take the keyboard, from left to right and from the top down.
[[nodiscard]] QList<QWidget *> of(const QWidget *page);
/// Puts the keyboard into the pane after (or before) the one that has it. Panes that are not to be seen are passed over.
void step(const QList<QWidget *> &panes, bool forward);

} // namespace ui::panes
