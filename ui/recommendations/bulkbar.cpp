// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recommendations/bulkbar.h"

#include "ui/frame/retranslate.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/linkbutton.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

/// A push button that does what an action does and follows its text, icon and state.
QPushButton *buttonFor(QAction *action, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(u"bulk_"_s + action->objectName().section(u'.', -1));
    const auto follow = [button, action] {
        QString text = action->text();
        button->setText(text.remove(u'&')); // the mnemonic belongs to the menu
        button->setIcon(action->icon());
        button->setEnabled(action->isEnabled());
    };
    QObject::connect(action, &QAction::changed, button, follow);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    follow();
    return button;
}

} // namespace

BulkBar::BulkBar(QWidget *parent)
    : QFrame(parent)
    , m_count(new Label({}, Role::BodyStrong, Ink::Text, this))
    , m_all(new LinkButton({}, Role::Body, this))
    , m_more(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    m_more->setObjectName(u"bulk_more"_s);
    setObjectName(u"bulkBar"_s);
    m_count->setObjectName(u"checkedCount"_s);
    m_all->setObjectName(u"checkAll"_s);
    m_close->setObjectName(u"closeBulk"_s);
    m_close->setIcon(icon(u"window-close"_s));
    Style::setKind(m_close, ButtonKind::Quiet);
    connect(m_all, &LinkButton::clicked, this, &BulkBar::checkAllRequested);
    connect(m_close, &QToolButton::clicked, this, &BulkBar::closed);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 7, 10, 7);
    row->setSpacing(8);
    row->addWidget(m_count);
    row->addWidget(m_all);
    row->addStretch(1);
    m_verbs = new QHBoxLayout;
    m_verbs->setSpacing(8);
    row->addLayout(m_verbs);
    row->addWidget(m_close);
    setMinimumHeight(44);
    hide();
    retranslate(this, [this] {
        m_more->setText(tr("More"));
        m_close->setToolTip(tr("Uncheck all"));
        m_close->setAccessibleName(tr("Uncheck all"));
    });
}

void BulkBar::setCommands(const QList<QAction *> &actions, const QList<QAction *> &more)
{
    for (auto *action : actions)
        m_verbs->addWidget(buttonFor(action, this));
    auto *menu = new QMenu(m_more);
    menu->addActions(more);
    m_more->setMenu(menu);
    m_verbs->addWidget(m_more);
}

void BulkBar::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens(this);
    QPainter painter(this);
    painter.fillRect(rect(), t.sel);
    painter.fillRect(0, 0, width(), 1, t.border2);
}

void BulkBar::setCounts(int checked, int listed, const wording::Wording &wording)
{
    m_count->setText(tr("%Ln selected", nullptr, checked));
    m_all->setText(tr("Select all %1").arg(wording.number(listed)));
    m_all->setVisible(checked < listed);
    setVisible(checked > 0);
}

} // namespace ui
