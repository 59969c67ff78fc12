// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editing/draftkeeper.h"

#include "storage/drafts.h"
#include "ui/frame/session.h"

namespace ui {

DraftKeeper::DraftKeeper(Session &session, std::function<QJsonObject()> content, QObject *parent)
    : QObject(parent)
    , m_session(&session)
    , m_content(std::move(content))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(usualInterval);
    connect(&m_timer, &QTimer::timeout, this, [this] { keep(false); });
}

void DraftKeeper::setPlace(const QString &place)
{
    if (place == m_place)
        return;
    keepAtLast();
    forget();
    m_place = place;
}

void DraftKeeper::touch()
{
    m_touched = true;
    // Not begun anew by every key: who types without a pause is kept too.
    if (!m_timer.isActive() && !m_held)
        m_timer.start();
}

void DraftKeeper::keep()
{
    keep(false);
}

void DraftKeeper::keepAtLast()
{
    keep(true);
}

void DraftKeeper::keep(bool waits)
{
    if (!m_touched || m_held || !m_session || m_session->store().isReadOnly())
        return;
    m_timer.stop();
    const QJsonObject content = m_content();
    const auto work = [&](const storage::Writer &db) { storage::drafts::keep(db, m_place, content); };
    auto &store = m_session->store();
    const auto written = waits ? store.write(storage::Intent::EditProgress, work) : store.writeUnlessBusy(storage::Intent::EditProgress, work);
    if (written) {
        m_touched = false;
        Q_EMIT kept(m_session->store().context().clock());
    } else if (written.error().code == domain::ErrorCode::Busy) {
        m_timer.start();
    } else {
        Q_EMIT failed(written.error());
    }
}

void DraftKeeper::discard()
{
    forget();
    if (!m_session || m_session->store().isReadOnly())
        return;
    const auto dropped = m_session->store().write(
        storage::Intent::EditProgress, [this](const storage::Writer &db) { storage::drafts::drop(db, m_place); });
    if (!dropped)
        Q_EMIT failed(dropped.error());
}

void DraftKeeper::forget()
{
    m_timer.stop();
    m_touched = false;
}

void DraftKeeper::hold(bool held)
{
    m_held = held;
    if (held)
        m_timer.stop();
    else if (m_touched)
        m_timer.start();
}

} // namespace ui
