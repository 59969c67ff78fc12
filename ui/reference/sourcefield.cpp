// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reference/sourcefield.h"

namespace ui {

SourceField::SourceField(const QString &stored, QWidget *parent)
    : QLineEdit(stored, parent)
    , m_stored(stored)
    , m_shown(stored)
{
}

void SourceField::setWording(const wording::Wording &wording)
{
    if (text() != m_shown)
        return;
    m_shown = wording.source(m_stored);
    setText(m_shown);
}

QString SourceField::source() const
{
    return text() == m_shown ? m_stored : text().simplified();
}

} // namespace ui
