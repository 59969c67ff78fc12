// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <chrono>
#include <functional>

namespace ui {

class Session;

/// Keeps what is being typed into a form in the workspace (storage/drafts.h), a few seconds after it was typed at the latest, so that a crash takes no
/// more than that. A form tells it of every change and, when it loses the keyboard or goes, asks to keep at once.
class DraftKeeper : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds usualInterval {3000};

    /// `content` is what would be lost now.
    DraftKeeper(Session &session, std::function<QJsonObject()> content, QObject *parent);

    /// Where it belongs: "progress/17". What was kept at another place stays there.
    void setPlace(const QString &place);
    [[nodiscard]] const QString &place() const { return m_place; }
    void setInterval(std::chrono::milliseconds interval) { m_timer.setInterval(interval); }

    /// Something was typed.
    void touch();
    [[nodiscard]] bool isTouched() const { return m_touched; }
    /// Keeps now what was typed since the last time; nothing: does nothing. A workspace that is busy is tried again later and never waited for.
    void keep();
    /// The same for the last time, as the form goes: waits for a busy workspace.
    void keepAtLast();
    /// What was typed is no longer wanted or was saved: nothing more is kept of it, and what is kept goes.
    void discard();
    /// The same, where the change that saved it has dropped the draft already.
    void forget();
    /// Keeps nothing until it is let go: while the form's own change is being written.
    void hold(bool held);

Q_SIGNALS:
    void kept(const QDateTime &moment);
    void failed(const domain::Error &error); ///< it could not be kept, and will be tried again at the next change

private:
    void keep(bool waits);

    QPointer<Session> m_session;
    std::function<QJsonObject()> m_content;
    QString m_place;
    QTimer m_timer;
    bool m_touched = false;
    bool m_held = false;
};

} // namespace ui
