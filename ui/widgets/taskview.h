// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QFutureWatcherBase;
class QPushButton;

namespace ui {

class Label;
class ThinBar;

/// A job that is under way: what it does, how far it is, and a way to stop it. Appears 400 ms after the job began, so
/// that short jobs do not flicker, and goes when it is finished.
class TaskView final : public QWidget
{
    Q_OBJECT
public:
    explicit TaskView(QWidget *parent = nullptr);

    /// Follows `watcher`, which the caller owns and has given, or will give, its future. Stopping cancels the future.
    void watch(QFutureWatcherBase *watcher, const QString &what, const QString &cancel);
    /// A job that is no future: begin, report, end. `cancelRequested` tells of a wish to stop.
    void begin(const QString &what, const QString &cancel);
    /// `total` 0: not known.
    void report(int done, int total);
    void end();

    void setTexts(const QString &what, const QString &cancel);
    /// At the right above the bar: "row 2,870 of 3,214".
    void setDetail(const QString &detail);
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    void cancelRequested();
    void finished();

private:
    void announce(int percent);

    QTimer m_delay;
    QPointer<QFutureWatcherBase> m_watcher;
    Label *m_what;
    Label *m_detail;
    ThinBar *m_bar;
    QPushButton *m_cancel;
    int m_announced = 0; ///< the last quarter that was told to screen readers
    bool m_running = false;
};

} // namespace ui
