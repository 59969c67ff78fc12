// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QObject>
#include <optional>

namespace ui {

class Session;

/// While it lives, what the session refuses is heard by who asked (a dialog, which says it beside its fields), and the window does not say it once more.
class Hearing
{
public:
    explicit Hearing(Session &session);
    ~Hearing();
    Hearing(const Hearing &) = delete;
    Hearing &operator=(const Hearing &) = delete;
    /// The last refusal. None: nothing was refused.
    [[nodiscard]] const std::optional<domain::Error> &refused() const { return m_refused; }
    /// Whether somebody hears it now.
    [[nodiscard]] static bool isHeard(const Session &session);

private:
    Session &m_session;
    std::optional<domain::Error> m_refused;
    QMetaObject::Connection m_connection;
};

} // namespace ui
