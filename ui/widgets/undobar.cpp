// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/undobar.h"

#include "ui/theme/icons.h"
#include "ui/theme/styledrawing.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/linkbutton.h"

#include <QAccessible>

namespace ui {
using namespace Qt::StringLiterals;

UndoBar::UndoBar(QWidget *parent)
    : QFrame(parent)
    , m_text(new Label({}, Role::Body, Ink::Text, this))
    , m_undo(new LinkButton({}, Role::Body, this))
    , m_keys(new KeyBadge({}, this))
    , m_remark(new Label({}, Role::Label, Ink::Text3, this))
    , m_close(new QToolButton(this))
{
    setMinimumHeight(36);
    m_text->setElided(true);
    m_remark->setElided(true);
    m_close->setIcon(icon(u"window-close"_s));
    m_close->setAutoRaise(true);
    m_close->setProperty(drawing::smallProperty, true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(39, 5, 8, 5);
    row->setSpacing(8);
    row->addWidget(m_text);
    row->addWidget(m_undo);
    row->addWidget(m_keys);
    row->addStretch(1);
    row->addWidget(m_remark);
    row->addWidget(m_close);
    m_timer.setSingleShot(true);
    m_timer.setInterval(10000);
    connect(&m_timer, &QTimer::timeout, this, &UndoBar::onTimeout);
    connect(m_undo, &QPushButton::clicked, this, &UndoBar::undoRequested);
    connect(m_close, &QToolButton::clicked, this, &UndoBar::close);
    nameButtons();
    hide();
}

void UndoBar::nameButtons()
{
    m_close->setAccessibleName(tr("Close message"));
    m_close->setToolTip(tr("Close message (Esc)"));
}

void UndoBar::showChange(const QString &what, const QString &verb, const QString &keys, const QString &remark)
{
    m_text->setText(what);
    m_undo->setText(verb);
    m_undo->setVisible(!verb.isEmpty());
    m_keys->setKeys(keys);
    m_keys->setVisible(!keys.isEmpty());
    m_remark->setText(remark);
    setAccessibleName(what);
    show();
    m_timer.start();
    QAccessibleEvent announced(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&announced);
}

void UndoBar::close()
{
    m_timer.stop();
    if (isHidden())
        return;
    if (isAncestorOf(QApplication::focusWidget()))
        focusNextChild();
    hide();
    Q_EMIT closed();
}

void UndoBar::setDuration(int milliseconds)
{
    m_timer.setInterval(milliseconds);
}

void UndoBar::onTimeout()
{
    if (underMouse() || isAncestorOf(QApplication::focusWidget()))
        m_timer.start();
    else
        close();
}

void UndoBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return close();
    QFrame::keyPressEvent(event);
}

void UndoBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        nameButtons();
}

void UndoBar::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens(this);
    QPainter painter(this);
    drawing::box(&painter, rect(), 5, t.base, t.border2);
    paintIcon(painter, QRect(14, 0, 16, height()), icon(u"dialog-ok-apply"_s), t.text);
}

} // namespace ui
