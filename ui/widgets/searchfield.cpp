// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/searchfield.h"

#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/painters.h"

namespace ui {
using namespace Qt::StringLiterals;

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent)
{
    setClearButtonEnabled(true);
    setTextMargins(24, 0, 0, 0);
    m_pause.setSingleShot(true);
    m_pause.setInterval(200);
    connect(&m_pause, &QTimer::timeout, this, &SearchField::report);
    connect(this, &QLineEdit::textEdited, this, [this] { m_pause.start(); });
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty() && hasFocus()) // the cross emits no textEdited
            m_pause.start();
        else if (!m_pause.isActive()) // set by the program: typing the former words again is news
            m_reported = text;
    });
    connect(this, &QLineEdit::returnPressed, this, &SearchField::report);
}

void SearchField::setKeyHint(const QString &keys)
{
    m_keys = keys;
    update();
}

QSize SearchField::sizeHint() const
{
    return {340, QLineEdit::sizeHint().height()};
}

void SearchField::report()
{
    m_pause.stop();
    if (m_reported == text())
        return;
    m_reported = text();
    Q_EMIT searched(m_reported);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return report();
    }
    QLineEdit::keyPressEvent(event);
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    const Tokens &t = tokens(this);
    QPainter painter(this);
    paintIcon(painter, QRect(9, 0, 16, height()), icon(u"edit-find"_s), t.text2);
    if (m_keys.isEmpty() || !text().isEmpty() || hasFocus())
        return;
    const int wide = keyBadgeSize(m_keys).width();
    paintKeyBadge(painter, QRect(width() - wide - 6, 0, wide, height()), m_keys, t);
}

} // namespace ui
