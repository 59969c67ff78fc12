// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entities.h"
#include "domain/result.h"
#include "ui/frame/surroundings.h"

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QTimer>

namespace ui {

class Listing;
class RecommendationList;

/// The saved views of the workspace, which one is chosen, and whether the list still is as it says: query, columns and order. Without a chosen
/// view, columns and order are this person's own and are remembered on this computer.
class SavedViews final : public QObject
{
    Q_OBJECT
public:
    SavedViews(const Surroundings &surroundings, Listing &listing, RecommendationList &list);

    void setSession(Session *session);
    [[nodiscard]] Session *session() const { return m_session; }
    [[nodiscard]] const QList<domain::SavedView> &all() const { return m_all; } ///< by name
    [[nodiscard]] const domain::SavedView *current() const; ///< nullptr: none is chosen
    /// Whether the list is no longer as the chosen view says.
    [[nodiscard]] bool isModified() const { return m_modified; }
    /// How many recommendations it finds; none: not counted yet.
    [[nodiscard]] std::optional<qint64> count(domain::SavedViewId id) const;

    /// Shows the list as the view says; none: everything, as this person is used to see it.
    void choose(std::optional<domain::SavedViewId> id);
    /// The list is asked for by something else: no view is chosen any more.
    void leave();
    /// The list as it is now, as a view without a name.
    [[nodiscard]] domain::SavedView now() const;
    /// The chosen view becomes what the list is now.
    void update();
    void remove();
    /// A view was written: it is the chosen one.
    void written(domain::SavedViewId id);

Q_SIGNALS:
    void changed(); ///< the views, their counts, the choice or whether it is modified

private:
    using Counts = QHash<domain::SavedViewId, qint64>;
    void reload();
    void recount();
    void countNow();
    void compare();
    void keepOwn();
    void showOwn();
    void showLayout(const QStringList &columns, const QString &sort);

    Surroundings m_surroundings;
    Listing &m_listing;
    RecommendationList &m_list;
    Session *m_session = nullptr;
    QList<domain::SavedView> m_all;
    Counts m_counts;
    QFuture<domain::Result<Counts>> m_counting; ///< the last that was begun
    QTimer m_pause; ///< after a change, before they are counted
    std::optional<domain::SavedViewId> m_current;
    bool m_modified = false;
    bool m_showing = false; ///< the list is being made what a view says
    quint64 m_generation = 0;
};

} // namespace ui
