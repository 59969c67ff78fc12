// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/labels.h"

class QScrollArea;

namespace ui {

/// What panels are made of in which a record is read: names beside their values, texts, lines between the parts.

/// A text that wraps and can be selected with pointer and keyboard: a person's words, in the language they were written in.
[[nodiscard]] Label *makeReading(Ink ink, QWidget *parent);
/// The name of a value, at its left, `width` wide.
[[nodiscard]] Label *makeName(int width, QWidget *parent);
/// Lets `body` scroll up and down within the panel, without a frame and on the panel's own ground.
void letScroll(QScrollArea *area, QWidget *body);

/// A line between two parts.
class Hairline final : public QWidget
{
public:
    explicit Hairline(QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace ui
