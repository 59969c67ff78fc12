// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/recommendations/savedviews.h"

#include "domain/query.h"
#include "storage/views.h"
#include "ui/editing/edits.h"
#include "ui/frame/language.h"
#include "ui/frame/session.h"
#include "ui/frame/settings.h"
#include "ui/recommendations/recommendationlist.h"
#include "ui/recommendations/recommendationtable.h"

#include <QScopedValueRollback>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

const QString columnsState = u"recommendations.columns"_s;
const QString orderState = u"recommendations.order"_s;
constexpr int countPause = 200; ///< milliseconds after the last change

/// As the list has them once they were ticked and typed, so that two ways to say the same compare equal.
domain::Criteria settled(const domain::Criteria &criteria)
{
    const auto [choice, rest] = items::FacetChoice::split(criteria);
    return choice.narrowed(rest);
}

QString asText(const domain::Order &order)
{
    return (order.descending ? u"-"_s : QString()) + domain::code(order.key);
}

} // namespace

SavedViews::SavedViews(const Surroundings &surroundings, Listing &listing, RecommendationList &list)
    : QObject(&list)
    , m_surroundings(surroundings)
    , m_listing(listing)
    , m_list(list)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(countPause);
    connect(&m_pause, &QTimer::timeout, this, &SavedViews::countNow);
    connect(&listing, &Listing::asked, this, [this] {
        keepOwn();
        compare();
    });
    connect(list.table(), &RecommendationTable::columnsChanged, this, [this] {
        keepOwn();
        compare();
    });
    showOwn();
}

void SavedViews::setSession(Session *session)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    m_current.reset();
    m_counts.clear();
    ++m_generation;
    showOwn();
    reload();
    if (session)
        connect(session, &Session::changed, this, [this](const storage::ChangeSet &changes) {
            if (changes.everything || changes.tables.contains(u"saved_view"_s))
                reload();
            else
                recount();
        });
}

void SavedViews::reload()
{
    m_all = m_session ? m_session->store().read(storage::views::all).value_or(QList<domain::SavedView>()) : QList<domain::SavedView>();
    if (m_current && !current()) { // deleted, or its creation undone: columns and order are this person's own again
        m_current.reset();
        showOwn();
        m_listing.refresh(true);
    }
    compare();
    recount();
}

/// Once for several changes in a row; a later request makes the answer of an earlier one worthless.
void SavedViews::recount()
{
    ++m_generation;
    m_counting.cancel();
    m_pause.start();
}

/// On a worker, all at once, and never two at a time: one that is under way reads to its end.
void SavedViews::countNow()
{
    if (m_counting.isRunning()) {
        m_pause.start();
        return;
    }
    if (!m_session || m_all.isEmpty())
        return;
    const auto generation = m_generation;
    const items::Source source {m_session->store().path(), m_session->store().context()};
    m_counting = items::readOnWorker<Counts>(source, [views = m_all](const storage::Reader &db) {
        Counts counts;
        for (const auto &view : views) {
            if (const auto criteria = domain::parseQuery(view.query))
                counts.insert(*view.id, storage::recommendations::count(db, *criteria));
        }
        return counts;
    });
    work::whenDone(this, m_counting, [this, generation](const domain::Result<Counts> &counts) {
        if (generation != m_generation || !counts)
            return;
        m_counts = *counts;
        Q_EMIT changed();
    });
}

const domain::SavedView *SavedViews::current() const
{
    for (const auto &view : m_all) {
        if (m_current && view.id == m_current)
            return &view;
    }
    return nullptr;
}

std::optional<qint64> SavedViews::count(domain::SavedViewId id) const
{
    const auto found = m_counts.constFind(id);
    return found == m_counts.constEnd() ? std::nullopt : std::optional(*found);
}

void SavedViews::choose(std::optional<domain::SavedViewId> id)
{
    m_current = id;
    const auto *view = current();
    {
        const QScopedValueRollback showing(m_showing, true);
        if (view)
            showLayout(view->columns, view->sort);
        else
            showOwn();
        m_list.showCriteria(view ? domain::parseQuery(view->query).value_or(domain::Criteria()) : domain::Criteria());
    }
    compare();
}

void SavedViews::leave()
{
    if (!m_current)
        return;
    m_current.reset();
    showOwn();
    compare();
}

domain::SavedView SavedViews::now() const
{
    domain::SavedView view;
    view.query = domain::toQuery(m_listing.criteria(), m_surroundings.language.current());
    view.columns = m_list.table()->columns();
    if (view.columns == RecommendationTable::usualColumns())
        view.columns.clear();
    view.sort = asText(m_listing.model().order());
    return view;
}

void SavedViews::update()
{
    if (!m_session || !current())
        return;
    auto view = now();
    view.id = current()->id;
    view.uid = current()->uid;
    view.name = current()->name;
    edits::saveView(*m_session, view);
}

void SavedViews::remove()
{
    if (m_session && m_current)
        edits::removeView(*m_session, *m_current);
}

void SavedViews::written(domain::SavedViewId id)
{
    m_current = id;
    compare();
}

/// An order the list does not know (of another version of the program) is the usual one.
void SavedViews::showLayout(const QStringList &columns, const QString &sort)
{
    m_list.table()->setColumns(columns);
    const bool descending = sort.startsWith(u'-');
    const auto key = domain::fromCode<domain::SortKey>(descending ? sort.sliced(1) : sort);
    const domain::Order order {key.value_or(domain::SortKey::Due), key && descending, m_surroundings.language.current()};
    m_listing.model().setOrder(order);
    m_list.table()->showOrder(order);
}

void SavedViews::showOwn()
{
    const auto kept = [this](const QString &name) { return QString::fromUtf8(m_surroundings.settings.state(name)); };
    showLayout(kept(columnsState).split(u',', Qt::SkipEmptyParts), kept(orderState));
}

void SavedViews::keepOwn()
{
    if (m_current || m_showing)
        return;
    const auto view = now();
    m_surroundings.settings.setState(columnsState, view.columns.join(u',').toUtf8());
    m_surroundings.settings.setState(orderState, view.sort.toUtf8());
}

void SavedViews::compare()
{
    if (m_showing)
        return;
    const auto *view = current();
    const auto present = now();
    m_modified = view
        && (view->columns != present.columns || view->sort != present.sort
            || settled(domain::parseQuery(view->query).value_or(domain::Criteria())) != settled(m_listing.criteria()));
    Q_EMIT changed();
}

} // namespace ui
