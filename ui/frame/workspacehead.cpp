// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/workspacehead.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QMenu>
#include <QPainter>

namespace ui {

namespace {
constexpr int headHeight = 60;
constexpr int logoSize = 22;
constexpr int margin = 13;
}

WorkspaceHead::WorkspaceHead(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, &WorkspaceHead::openMenu);
}

void WorkspaceHead::setWorkspace(const QString &stateName, const QString &fileName)
{
    m_stateName = stateName;
    m_fileName = fileName;
    setAccessibleName(stateName);
    setAccessibleDescription(fileName);
    setToolTip(m_rail ? stateName : QString());
    update();
}

void WorkspaceHead::setRail(bool rail)
{
    m_rail = rail;
    setToolTip(m_rail ? m_stateName : QString());
    update();
}

QSize WorkspaceHead::sizeHint() const
{
    return {0, headHeight};
}

void WorkspaceHead::openMenu()
{
    if (m_menu)
        m_menu->popup(mapToGlobal(QPoint(8, QWidget::height())));
}

void WorkspaceHead::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &colours = tokens(this);
    if (underMouse())
        painter.fillRect(rect(), colours.hover);
    const QRect sign(margin, (QWidget::height() - logoSize) / 2, logoSize, logoSize);
    logo(colours.dark).paint(&painter, sign);
    painter.fillRect(QRect(0, QWidget::height() - 1, QWidget::width(), 1), colours.border);
    if (m_rail)
        return;

    const int left = sign.right() + 11;
    const int right = QWidget::width() - 28;
    const QRect names(left, 0, right - left, QWidget::height());
    painter.setFont(ui::font(Role::BodyStrong));
    painter.setPen(colours.text);
    const QFontMetrics fact = painter.fontMetrics();
    painter.drawText(names.adjusted(0, 12, 0, 0), Qt::AlignLeft | Qt::AlignTop,
        fact.elidedText(m_stateName, Qt::ElideRight, names.width()));
    painter.setFont(ui::font(Role::Context));
    painter.setPen(colours.text3);
    painter.drawText(names.adjusted(0, 0, 0, -12), Qt::AlignLeft | Qt::AlignBottom,
        painter.fontMetrics().elidedText(m_fileName, Qt::ElideMiddle, names.width()));
    paintIcon(painter, QRect(QWidget::width() - 26, 0, 16, QWidget::height()), ui::icon(QStringLiteral("go-down")), colours.text2, 12);
}

} // namespace ui
