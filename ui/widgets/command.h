// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>

namespace ui {

/// A command of a page with its keys and icon; `owner` takes its keys, none: who shows it does.
[[nodiscard]] QAction *makeCommand(QObject *parent, const QString &objectName, const QList<QKeySequence> &keys, Qt::ShortcutContext context,
    const QString &iconName, QWidget *owner);
/// Words it. Its name with its key becomes the tool tip, which is what a button that shows only an icon needs; `tip`: another name for that.
void describe(QAction *action, const QString &text, const QString &tip = {});

} // namespace ui
