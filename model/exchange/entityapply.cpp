// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/entityplan.h"
#include "exchange/entityset.h"

#include <QJsonArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace exchange {
namespace {

using domain::ErrorCode;
using storage::Failure;
using storage::Writer;

storage::ImportRun runOf(const EntityPlan &plan)
{
    storage::ImportRun run;
    run.fileName = plan.fileName;
    run.sha256 = plan.sha256;
    run.format = plan.format();
    run.read = plan.counts.read;
    run.added = plan.counts.added;
    run.changed = plan.counts.changed;
    run.identical = plan.counts.identical;
    run.refused = plan.counts.refused;
    for (const EntityRefusal &refusal : plan.refused)
        run.refusedRows << QJsonObject {{u"row"_s, refusal.row}, {u"reason"_s, QString(domain::code(refusal.reason))},
            {u"detail"_s, refusal.detail}};
    return run;
}

class EntityWriter
{
public:
    EntityWriter(const Writer &db, const EntityPlan &plan)
        : m_db(db)
        , m_names(db)
        , m_set(EntitySet::of(plan.kind, m_names))
    {
        const auto all = m_set->all();
        for (const EntityRecord &record : all) {
            for (const QString &key : m_set->keys(record.values))
                m_keys.insert(key);
        }
        QList<EntityRecord> rows;
        for (const EntityItem &item : plan.items)
            rows.append({item.match.value_or(0), item.after});
        m_set->expect(rows);
    }

    void add(const EntityItem &item)
    {
        for (const QString &key : m_set->keys(item.after)) {
            if (m_keys.contains(key)) // somebody added it since the preview
                throw Failure(ErrorCode::Conflict, item.title.preferred(domain::Language::Spanish));
        }
        m_set->save(m_db, std::nullopt, {}, item.after, item.said);
    }

    void change(const EntityItem &item)
    {
        QStringList after = item.before;
        QSet<qsizetype> accepted;
        for (const EntityChange &change : item.changes) {
            if (!change.accepted())
                continue;
            after[change.column] = change.after;
            accepted.insert(change.column);
        }
        m_set->save(m_db, item.match, item.before, after, accepted);
    }

    void finish() { m_set->finish(m_db); }

private:
    const Writer &m_db;
    EntityNames m_names;
    std::unique_ptr<EntitySet> m_set;
    QSet<QString> m_keys; ///< of what was there
};

void write(const Writer &db, const EntityPlan &plan, bool update, const work::Progress &progress, EntitySummary &summary)
{
    summary.import = storage::imports::save(db, runOf(plan));
    EntityWriter writer(db, plan);
    qint64 done = 0;
    for (const EntityItem &item : plan.items) {
        if (progress.isCancelled())
            throw Failure(ErrorCode::Cancelled);
        if (!item.match) {
            writer.add(item);
            ++summary.written;
        } else if (item.writes(update)) {
            writer.change(item);
            ++summary.updated;
        }
        progress.report(++done, plan.items.size());
    }
    writer.finish();
    if (progress.isCancelled())
        throw Failure(ErrorCode::Cancelled);
}

} // namespace

bool EntityItem::writes(bool update) const
{
    return !match || (update && std::ranges::any_of(changes, &EntityChange::accepted));
}

bool EntityPlan::writesAnything(bool update) const
{
    return rowsToWrite(update) > 0;
}

qint64 EntityPlan::rowsToWrite(bool update) const
{
    return std::ranges::count_if(items, [update](const EntityItem &item) { return item.writes(update); });
}

QString EntityPlan::format() const
{
    return domain::code(kind) + u'_' + domain::code(container);
}

domain::Result<EntitySummary> applyEntities(storage::Store &store, const EntityPlan &plan, bool update, const work::Progress &progress)
{
    EntitySummary summary;
    summary.counts = plan.counts;
    if (!plan.writesAnything(update))
        return summary;
    QJsonObject arguments {{u"file"_s, plan.fileName}, {u"sha256"_s, plan.sha256}, {u"format"_s, plan.format()}};
    const auto change = store.write(
        storage::Intent::Import,
        [&](const Writer &db) {
            write(db, plan, update, progress, summary);
            // The transaction reads its arguments when the work is done.
            arguments.insert(u"import"_s, summary.import->value());
            arguments.insert(u"added"_s, summary.written);
            arguments.insert(u"updated"_s, summary.updated);
        },
        arguments);
    if (!change)
        return tl::unexpected(change.error());
    summary.change = *change;
    return summary;
}

domain::Result<EntitySummary> applyEntities(
    const QString &storePath, const storage::Context &context, const EntityPlan &plan, bool update, const work::Progress &progress)
{
    const auto store = storage::Store::open(storePath, context);
    if (!store)
        return tl::unexpected(store.error());
    return applyEntities(**store, plan, update, progress);
}

} // namespace exchange
