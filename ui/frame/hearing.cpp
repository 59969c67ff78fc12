// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/hearing.h"

#include "ui/frame/session.h"

namespace ui {

namespace {
constexpr auto heardProperty = "heard";
}

Hearing::Hearing(Session &session)
    : m_session(session)
    , m_connection(QObject::connect(&session, &Session::failed, &session, [this](const domain::Error &error) { m_refused = error; }))
{
    session.setProperty(heardProperty, true);
}

Hearing::~Hearing()
{
    m_session.setProperty(heardProperty, QVariant());
    QObject::disconnect(m_connection);
}

bool Hearing::isHeard(const Session &session)
{
    return session.property(heardProperty).toBool();
}

} // namespace ui
