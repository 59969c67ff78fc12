// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/messagebar.h"

#include "ui/theme/icons.h"
#include "ui/theme/styledrawing.h"
#include "ui/widgets/linkbutton.h"

#include <QAccessible>

namespace ui {
using namespace Qt::StringLiterals;

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_action(new LinkButton({}, Role::Body, this))
    , m_close(new QToolButton(this))
{
    setMinimumHeight(36);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    m_text->setTextFormat(Qt::RichText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_action->setPlain(true);
    m_close->setIcon(icon(u"window-close"_s));
    m_close->setAutoRaise(true);
    m_close->setProperty(drawing::smallProperty, true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(39, 5, 8, 5);
    row->setSpacing(8);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    row->addWidget(m_close);
    connect(m_action, &QPushButton::clicked, this, &MessageBar::actionTriggered);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::close);
    nameButtons();
    hide();
}

void MessageBar::nameButtons()
{
    m_close->setAccessibleName(tr("Close message"));
    m_close->setToolTip(tr("Close message (Esc)"));
}

void MessageBar::setTexts(const QString &what, const QString &meaning, const QString &verb)
{
    // Bold only where both parts are there: a single sentence is plain.
    const QString first = what.toHtmlEscaped();
    m_text->setText(meaning.isEmpty() && m_kind != Kind::Error
            ? first
            : u"<span style=\"font-weight:600\">%1</span> %2"_s.arg(first, meaning.toHtmlEscaped()));
    m_action->setText(verb);
    m_action->setVisible(!verb.isEmpty());
    setAccessibleName(QString(what + u' ' + meaning).trimmed());
}

void MessageBar::showMessage(Kind kind, const QString &what, const QString &meaning, const QString &verb)
{
    m_kind = kind;
    setTexts(what, meaning, verb);
    show();
    update();
    QAccessibleEvent announced(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&announced);
}

void MessageBar::retranslate(const QString &what, const QString &meaning, const QString &verb)
{
    setTexts(what, meaning, verb);
}

void MessageBar::close()
{
    if (isHidden())
        return;
    if (isAncestorOf(QApplication::focusWidget()))
        focusNextChild(); // the keyboard does not fall out of the page
    hide();
    Q_EMIT closed();
}

LinkButton *MessageBar::addVerb()
{
    auto *verb = new LinkButton({}, Role::Body, this);
    verb->setPlain(true);
    auto *row = static_cast<QHBoxLayout *>(layout());
    row->insertWidget(row->indexOf(m_action), verb);
    setTabOrder(verb, m_action);
    return verb;
}

void MessageBar::setIconName(const QString &name)
{
    m_icon = name;
    update();
}

void MessageBar::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

void MessageBar::setFlush(bool flush)
{
    m_flush = flush;
    update();
}

void MessageBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_close->isHidden())
        return close();
    QFrame::keyPressEvent(event);
}

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        nameButtons();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens(this);
    const QColor fill = m_kind == Kind::Error ? t.lateBg : m_kind == Kind::Warning ? t.soonBg : t.base;
    const QColor line = m_kind == Kind::Error ? t.lateBorder : m_kind == Kind::Warning ? t.soonBorder : t.border2;
    QPainter painter(this);
    if (m_flush) {
        painter.fillRect(rect(), fill);
        painter.fillRect(QRect(0, 0, width(), 1), line);
    } else {
        drawing::box(&painter, rect(), 5, fill, line);
    }
    const QString name = m_kind == Kind::Error ? u"data-error"_s
        : m_kind == Kind::Warning              ? u"data-warning"_s
                                               : u"dialog-ok-apply"_s;
    const QRect place(14, 0, 16, qMin(height(), qMax(36, m_text->fontMetrics().height() + 20)));
    if (m_icon.isEmpty())
        paintIcon(painter, place, icon(name), m_kind == Kind::Neutral ? t.text : QColor());
    else
        paintIcon(painter, place, icon(m_icon), m_kind == Kind::Error ? t.late : m_kind == Kind::Warning ? t.soon : t.text);
}

} // namespace ui
