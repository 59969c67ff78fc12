// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPlainTextEdit;

namespace ui {

/// Keeps a text field as high as its text, between so many lines; longer texts scroll inside it.
void growWithText(QPlainTextEdit *field, int fewest, int most);

} // namespace ui
