// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QDialog;
class QVBoxLayout;

namespace ui {

/// Room for a form that is higher than a small screen: it scrolls between the dialog's heading and its verbs. The layout takes the fields.
[[nodiscard]] QVBoxLayout *addFormScroll(QDialog *dialog, QVBoxLayout *into);
/// Columns side by side with these shares of the width.
[[nodiscard]] QList<QVBoxLayout *> addFormColumns(QVBoxLayout *into, const QList<int> &shares);

} // namespace ui
