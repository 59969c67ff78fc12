// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/present.h"

#include <QWidget>

namespace ui {

namespace {

constexpr auto subjectProperty = "subject";

/// The one that is open already. None is not an error.
QWidget *open(const QWidget *window)
{
    if (!window->parentWidget())
        return nullptr;
    const auto others = window->parentWidget()->window()->findChildren<QWidget *>(window->objectName());
    for (auto *other : others) {
        if (other != window && other->isWindow() && other->isVisible() && other->metaObject() == window->metaObject()
            && other->property(subjectProperty) == window->property(subjectProperty))
            return other;
    }
    return nullptr;
}

} // namespace

void setSubject(QWidget *window, const QVariantList &subject)
{
    window->setProperty(subjectProperty, subject);
}

void present(QWidget *window)
{
    if (auto *other = open(window)) {
        window->deleteLater();
        window = other;
    }
    window->show();
    window->raise();
    window->activateWindow();
}

} // namespace ui
