// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/taskview.h"

#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/widgets/labels.h"

#include <QAccessible>
#include <QFutureWatcher>

namespace ui {
using namespace Qt::StringLiterals;

TaskView::TaskView(QWidget *parent)
    : QWidget(parent)
    , m_what(new Label({}, Role::Label, Ink::Text, this))
    , m_detail(new Label({}, Role::Label, Ink::Text3, this))
    , m_bar(new ThinBar(this))
    , m_cancel(new QPushButton(this))
{
    m_bar->setThickness(6);
    m_what->setElided(true);
    m_cancel->setIcon(icon(u"process-stop"_s));
    Style::setSmall(m_cancel);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(4);
    grid->addWidget(m_what, 0, 0);
    grid->addWidget(m_detail, 0, 1, Qt::AlignRight);
    grid->addWidget(m_bar, 1, 0, 1, 2);
    grid->addWidget(m_cancel, 0, 2, 2, 1, Qt::AlignVCenter);
    grid->setColumnStretch(0, 1);
    setMinimumWidth(260);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_delay.setSingleShot(true);
    m_delay.setInterval(400);
    connect(&m_delay, &QTimer::timeout, this, &QWidget::show);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        if (m_watcher)
            m_watcher->cancel();
        Q_EMIT cancelRequested();
    });
    hide();
}

void TaskView::watch(QFutureWatcherBase *watcher, const QString &what, const QString &cancel)
{
    if (m_watcher)
        m_watcher->disconnect(this);
    m_watcher = watcher;
    begin(what, cancel);
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this, [this, watcher](int value) {
        report(value - watcher->progressMinimum(), watcher->progressMaximum() - watcher->progressMinimum());
    });
    connect(watcher, &QFutureWatcherBase::finished, this, &TaskView::end);
    connect(watcher, &QObject::destroyed, this, &TaskView::end); // whoever wanted the result went before it came
}

void TaskView::begin(const QString &what, const QString &cancel)
{
    m_running = true;
    m_announced = 0;
    m_detail->clear();
    m_bar->setShare(0);
    m_cancel->setEnabled(true);
    setTexts(what, cancel);
    m_delay.start();
}

void TaskView::report(int done, int total)
{
    const double share = total > 0 ? double(done) / total : 0;
    m_bar->setShare(share);
    announce(qRound(share * 100));
}

void TaskView::announce(int percent)
{
    if (isHidden() || percent / 25 <= m_announced)
        return;
    m_announced = percent / 25;
    setAccessibleName(m_what->text() + u' ' + m_bar->accessibleName());
    QAccessibleEvent said(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&said);
}

void TaskView::end()
{
    if (!m_running)
        return;
    m_running = false;
    m_delay.stop();
    if (m_watcher)
        m_watcher->disconnect(this);
    m_watcher = nullptr;
    hide();
    Q_EMIT finished();
}

void TaskView::setTexts(const QString &what, const QString &cancel)
{
    m_what->setText(what);
    m_cancel->setText(cancel);
    setAccessibleName(what);
}

void TaskView::setDetail(const QString &detail)
{
    m_detail->setText(detail);
}

} // namespace ui
