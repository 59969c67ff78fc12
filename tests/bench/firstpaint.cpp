// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Loaded into a program by bench_window (LD_PRELOAD): ends it as soon as a widget has been painted for the first time, so that
// the program's own time is the time until its window was up. AVANCE_BENCH_UNTIL names the widget; without a name it is the window.
#include <QApplication>
#include <QEvent>
#include <QWidget>
#include <unistd.h>

namespace {

class Watch : public QObject
{
public:
    using QObject::QObject;
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Paint || m_seen || !watched->isWidgetType())
            return false;
        const auto *widget = static_cast<QWidget *>(watched);
        m_seen = m_name.isEmpty() ? widget->isWindow() : widget->objectName() == m_name;
        if (m_seen) // this paint and those of the widgets inside come first
            QMetaObject::invokeMethod(this, [] { _exit(0); }, Qt::QueuedConnection);
        return false;
    }

private:
    QString m_name = qEnvironmentVariable("AVANCE_BENCH_UNTIL");
    bool m_seen = false;
};

void watch()
{
    if (qobject_cast<QApplication *>(QCoreApplication::instance()))
        qApp->installEventFilter(new Watch(qApp));
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(watch)
