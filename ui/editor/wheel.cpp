// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/wheel.h"

#include <QEvent>
#include <QWidget>

namespace ui {

namespace {

class PastTheField final : public QObject
{
public:
    using QObject::QObject;
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() != QEvent::Wheel)
            return false;
        event->ignore(); // goes on to the page
        return true;
    }
};

} // namespace

void keepFromWheel(QWidget *field)
{
    field->installEventFilter(new PastTheField(field));
}

} // namespace ui
