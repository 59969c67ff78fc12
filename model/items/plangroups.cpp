// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/plangroups.h"

#include "domain/fold.h"
#include "domain/plan.h"

#include <QCollator>

namespace items {

namespace {

bool fits(const storage::plan::Entry &entry, const PlanFilter &filter, const QStringList &words, QDate today)
{
    const auto &action = entry.action;
    if (filter.institution && action.institution != filter.institution)
        return false;
    if (filter.status && action.status != *filter.status)
        return false;
    if (filter.overdue && domain::urgency(action, today) != domain::Urgency::Overdue)
        return false;
    return std::all_of(words.begin(), words.end(), [&](const QString &word) { return entry.words.contains(word); });
}

void take(PlanGroup &group, int place, const domain::Action &action, QDate today)
{
    group.actions.push_back(place);
    if (action.starts.isValid() && (!group.starts.isValid() || action.starts < group.starts))
        group.starts = action.starts;
    if (action.due.isValid() && (!group.due.isValid() || action.due > group.due))
        group.due = action.due;
    group.overdue += domain::urgency(action, today) == domain::Urgency::Overdue ? 1 : 0;
}

} // namespace

std::vector<PlanGroup> grouped(const storage::plan::Reading &reading, const PlanFilter &filter,
    const wording::Wording &wording, const QString &noCluster, QDate today)
{
    std::vector<PlanGroup> groups;
    QHash<qint64, size_t> places;
    const auto words = domain::folded(filter.text).split(u' ', Qt::SkipEmptyParts);
    for (size_t place = 0; place < reading.actions.size(); ++place) {
        const auto &entry = reading.actions[place];
        if (!fits(entry, filter, words, today))
            continue;
        const auto cluster = entry.action.cluster;
        const qint64 key = cluster ? cluster->value() : 0;
        const auto known = places.constFind(key);
        const size_t at = known == places.cend() ? groups.size() : *known;
        if (known == places.cend()) {
            places.insert(key, at);
            const QString label = cluster ? reading.clusters.value(*cluster).preferred(wording.language()) : noCluster;
            groups.push_back({cluster, label, {}, {}, {}, 0});
        }
        take(groups[at], static_cast<int>(place), entry.action, today);
    }
    const QCollator collator(wording.locale());
    std::sort(groups.begin(), groups.end(), [&](const PlanGroup &a, const PlanGroup &b) {
        if (a.cluster.has_value() != b.cluster.has_value())
            return a.cluster.has_value();
        return collator.compare(a.label, b.label) < 0;
    });
    return groups;
}

} // namespace items
