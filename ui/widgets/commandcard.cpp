// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/commandcard.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/theme/styledrawing.h"
#include "ui/widgets/painters.h"
#include "ui/widgets/twolinetext.h"

namespace ui {

CommandCard::CommandCard(const QString &iconName, QWidget *parent)
    : QPushButton(parent)
    , m_iconName(iconName)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

void CommandCard::setTexts(const QString &title, const QString &description)
{
    m_title = title;
    m_description = description;
    setAccessibleName(title);
    setAccessibleDescription(description);
    updateGeometry();
    update();
}

void CommandCard::setKeys(const QString &keys)
{
    m_keys = keys;
    update();
}

QSize CommandCard::sizeHint() const
{
    const int words = QFontMetrics(ui::font(Role::Body)).horizontalAdvance(m_description);
    return {qMax(360, 66 + words + 24 + keyBadgeSize(m_keys).width() + 16), minimumSizeHint().height()};
}

QSize CommandCard::minimumSizeHint() const
{
    return {240, qMax(76, lineHeight(Role::ItemTitle) + lineHeight(Role::Body) + 36)};
}

void CommandCard::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens(this);
    QPainter painter(this);
    const bool usable = isEnabled();
    drawing::box(&painter, rect(), 6, isDown() ? t.track : underMouse() && usable ? t.hover : t.base, t.border2);
    paintIcon(painter, QRect(17, 0, 32, height()), ui::icon(m_iconName), usable ? t.accentText : t.disabled, 32);
    const int keys = m_keys.isEmpty() ? 0 : keyBadgeSize(m_keys).width();
    if (keys)
        paintKeyBadge(painter, QRect(width() - keys - 16, 0, keys, height()), m_keys, t);
    const int room = width() - 66 - 16 - (keys ? keys + 12 : 0);
    const QFont body = ui::font(Role::Body);
    const int lines = QFontMetrics(body).horizontalAdvance(m_description) > room ? 2 : 1;
    const int high = lineHeight(Role::ItemTitle) + lines * lineHeight(Role::Body);
    QRect line(66, (height() - high) / 2, room, lineHeight(Role::ItemTitle));
    paintText(painter, line, m_title, ui::font(Role::ItemTitle), usable ? t.text : t.disabled);
    line.moveTop(line.bottom() + 1);
    line.setHeight(lines * lineHeight(Role::Body));
    paintLines(painter, line, m_description, body, usable ? t.text2 : t.disabled, lineHeight(Role::Body), lines);
}

} // namespace ui
