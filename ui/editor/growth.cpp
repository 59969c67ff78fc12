// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/growth.h"

#include <QAbstractTextDocumentLayout>
#include <QPlainTextEdit>
#include <cmath>

namespace ui {

namespace {

void fit(QPlainTextEdit *field, int fewest, int most)
{
    // The layout of a plain text counts its height in lines.
    const int lines = static_cast<int>(std::ceil(field->document()->documentLayout()->documentSize().height()));
    const int frame = 2 * field->frameWidth() + static_cast<int>(2 * field->document()->documentMargin()) + 2;
    const int height = qBound(fewest, lines, most) * field->fontMetrics().lineSpacing() + frame;
    field->setVerticalScrollBarPolicy(lines > most ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    if (field->minimumHeight() != height || field->maximumHeight() != height)
        field->setFixedHeight(height);
}

} // namespace

void growWithText(QPlainTextEdit *field, int fewest, int most)
{
    fit(field, fewest, most);
    QObject::connect(field->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, field,
        [field, fewest, most] { fit(field, fewest, most); });
}

} // namespace ui
