// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/linkbutton.h"

#include "ui/theme/style.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/painters.h"

namespace ui {

LinkButton::LinkButton(const QString &text, Role role, QWidget *parent)
    : QPushButton(text, parent)
    , m_role(role)
{
    Style::setKind(this, ButtonKind::Link);
    Style::setSmall(this);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFont(ui::font(role));
}

void LinkButton::setPlain(bool plain)
{
    m_plain = plain;
    update();
}

void LinkButton::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        setFont(ui::font(m_role));
}

void LinkButton::paintEvent(QPaintEvent *event)
{
    if (!m_plain)
        return QPushButton::paintEvent(event);
    QPainter painter(this);
    QFont written = font();
    written.setUnderline(true);
    const Tokens &t = tokens(this);
    QString plain = text();
    plain.remove(u'&');
    paintText(painter, rect(), plain, written, isEnabled() ? t.text : t.disabled, Qt::AlignHCenter);
}

} // namespace ui
