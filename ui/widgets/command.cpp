// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/command.h"

#include "ui/theme/icons.h"

#include <QWidget>

namespace ui {

using namespace Qt::StringLiterals;

QAction *makeCommand(QObject *parent, const QString &objectName, const QList<QKeySequence> &keys, Qt::ShortcutContext context, const QString &iconName,
    QWidget *owner)
{
    auto *action = new QAction(parent);
    action->setObjectName(objectName);
    action->setShortcuts(keys);
    action->setShortcutContext(context);
    if (!iconName.isEmpty())
        action->setIcon(icon(iconName));
    if (owner)
        owner->addAction(action);
    return action;
}

void describe(QAction *action, const QString &text, const QString &tip)
{
    action->setText(text);
    QString name = tip.isEmpty() ? text : tip;
    name.remove(u'&').remove(u'…');
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    action->setToolTip(keys.isEmpty() ? name : u"%1 (%2)"_s.arg(name, keys));
    action->setIconText(name);
}

} // namespace ui
