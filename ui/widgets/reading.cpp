// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/reading.h"

#include "ui/theme/tokens.h"

#include <QPainter>
#include <QScrollArea>

namespace ui {

Label *makeReading(Ink ink, QWidget *parent)
{
    auto *label = new Label({}, Role::Body, ink, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setProperty("content", true);
    return label;
}

Label *makeName(int width, QWidget *parent)
{
    auto *label = new Label({}, Role::Label, Ink::Text3, parent);
    label->setFixedWidth(width);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    return label;
}

void letScroll(QScrollArea *area, QWidget *body)
{
    area->setWidget(body);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
    area->setFocusPolicy(Qt::NoFocus);
}

Hairline::Hairline(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(1);
}

void Hairline::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), tokens(this).border);
}

} // namespace ui
