// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace ui {

/// The wheel scrolls the page and never changes this field: who reads on must not alter a record by passing over it.
void keepFromWheel(QWidget *field);

} // namespace ui
