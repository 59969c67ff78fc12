// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/settings.h"

#include "wording/wording.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace ui {

namespace {
constexpr int recentLimit = 12;

constexpr std::array<QLatin1StringView, 3> schemeNames {
    QLatin1StringView("system"), QLatin1StringView("light"), QLatin1StringView("dark")};
} // namespace

Settings::Settings(std::unique_ptr<QSettings> store)
    : m_store(std::move(store))
{
}

domain::Language Settings::language() const
{
    const auto chosen = domain::fromCode<domain::Language>(m_store->value(u"language"_s).toString());
    return chosen ? *chosen : wording::systemLanguage();
}

void Settings::setLanguage(domain::Language language)
{
    m_store->setValue(u"language"_s, QString(domain::code(language)));
}

Scheme Settings::scheme() const
{
    const QString name = m_store->value(u"scheme"_s).toString();
    for (size_t i = 0; i < schemeNames.size(); ++i) {
        if (name == schemeNames[i])
            return static_cast<Scheme>(i);
    }
    return Scheme::System;
}

void Settings::setScheme(Scheme scheme)
{
    m_store->setValue(u"scheme"_s, QString(schemeNames[static_cast<size_t>(scheme)]));
}

QString Settings::actor() const
{
    const QString chosen = m_store->value(u"actor"_s).toString();
    if (!chosen.isEmpty())
        return chosen;
    const QString login = qEnvironmentVariable("USER");
    return login.isEmpty() ? qEnvironmentVariable("USERNAME", u"avance"_s) : login;
}

void Settings::setActor(const QString &actor)
{
    m_store->setValue(u"actor"_s, actor.trimmed());
}

QList<Settings::RecentWorkspace> Settings::recentWorkspaces() const
{
    const QStringList paths = m_store->value(u"recent/paths"_s).toStringList();
    const QStringList moments = m_store->value(u"recent/opened"_s).toStringList();
    QList<RecentWorkspace> recent;
    for (qsizetype i = 0; i < paths.size(); ++i)
        recent.append({paths.at(i), QDateTime::fromString(moments.value(i), Qt::ISODateWithMs)});
    return recent;
}

void Settings::addRecentWorkspace(const QString &path, const QDateTime &opened)
{
    const QString absolute = QDir::cleanPath(QDir::current().absoluteFilePath(path));
    QList<RecentWorkspace> recent = recentWorkspaces();
    recent.removeIf([&absolute](const RecentWorkspace &one) { return one.path == absolute; });
    recent.prepend({absolute, opened});
    QStringList paths;
    QStringList moments;
    for (const RecentWorkspace &one : recent.mid(0, recentLimit)) {
        paths.append(one.path);
        moments.append(one.opened.toUTC().toString(Qt::ISODateWithMs));
    }
    m_store->setValue(u"recent/paths"_s, paths);
    m_store->setValue(u"recent/opened"_s, moments);
}

void Settings::clearRecentWorkspaces()
{
    m_store->remove(u"recent"_s);
}

QByteArray Settings::state(const QString &name) const
{
    return m_store->value(u"state/"_s + name).toByteArray();
}

void Settings::setState(const QString &name, const QByteArray &state)
{
    m_store->setValue(u"state/"_s + name, state);
}

} // namespace ui
