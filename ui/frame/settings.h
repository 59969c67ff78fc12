// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/vocabulary.h"
#include "ui/theme/theme.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QSettings>
#include <QString>
#include <memory>

namespace ui {

/// What this person chose on this computer; never in the workspace. One instance, made by the composition root and passed on.
class Settings
{
public:
    /// Reads and writes this file; tests give one of their own.
    explicit Settings(std::unique_ptr<QSettings> store);

    [[nodiscard]] domain::Language language() const; ///< at first start: the system's, if it is one of ours, else Spanish
    void setLanguage(domain::Language language);
    [[nodiscard]] Scheme scheme() const;
    void setScheme(Scheme scheme);
    [[nodiscard]] QString actor() const; ///< who acts; at first the login name
    void setActor(const QString &actor);
    struct RecentWorkspace
    {
        QString path;
        QDateTime opened; ///< UTC; invalid when not known
    };
    /// Newest first, at most 12.
    [[nodiscard]] QList<RecentWorkspace> recentWorkspaces() const;
    /// Puts the workspace first; a relative path is made absolute.
    void addRecentWorkspace(const QString &path, const QDateTime &opened);
    void clearRecentWorkspaces();
    /// Any state of a view (splitter, header, columns) under a name.
    [[nodiscard]] QByteArray state(const QString &name) const;
    void setState(const QString &name, const QByteArray &state);

private:
    std::unique_ptr<QSettings> m_store;
};

} // namespace ui
