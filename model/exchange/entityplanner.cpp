// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/entityhead.h"
#include "exchange/entityplan.h"
#include "exchange/entityset.h"
#include "exchange/entitytable.h"
#include "exchange/entityvalues.h"
#include "exchange/sha256.h"

#include <QFile>
#include <QFileInfo>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace exchange {
namespace {

using domain::ErrorCode;
using domain::failure;

/// A row as far as it is understood.
struct Row
{
    qint64 number = 0;
    QList<std::optional<QString>> said; ///< by column
    QMap<qsizetype, QString> dashes; ///< what empties a value, as it stands there: it may be a name
    EntityFault fault;
    EntityRecord record; ///< over what it matches
    QStringList before;
    QSet<qsizetype> differing;
    bool isIdentical = false;
};

class EntityPlanner
{
public:
    EntityPlanner(const storage::Reader &db, EntityTable &table)
        : m_names(db)
        , m_table(table)
        , m_set(EntitySet::of(table.head().kind, m_names))
        , m_columns(m_set->columns())
    {
        const auto all = m_set->all();
        for (const EntityRecord &record : all) {
            m_stored.insert(record.id, record.values);
            for (const QString &key : m_set->keys(record.values))
                m_byKey[key] << record.id;
        }
    }

    /// Cancelled, and the errors of the table.
    domain::Result<void> run(const work::Progress &progress, EntityPlan &plan)
    {
        const auto lines = m_table.rows(progress);
        if (!lines)
            return tl::unexpected(lines.error());
        if (m_table.head().kind == EntityKind::Institutions)
            expectInstitutions(*lines);
        QList<Row> rows;
        do { // what names a row that is refused is refused, too
            rows = read(*lines);
            judge(rows);
        } while (m_table.head().kind == EntityKind::Institutions && withdraw(rows));
        take(rows, plan);
        return {};
    }

private:
    void expectInstitutions(const QList<EntityLine> &lines)
    {
        const qsizetype acronym = entityColumn(EntityKind::Institutions, "acronym"_L1);
        const qsizetype es = entityColumn(EntityKind::Institutions, "name_es"_L1);
        const qsizetype en = entityColumn(EntityKind::Institutions, "name_en"_L1);
        m_names.expectNobody();
        for (const EntityLine &line : lines) {
            const auto text = [&line](qsizetype column) { return line.cells.value(column).text.simplified(); };
            if (!text(acronym).isEmpty() && !m_withdrawn.contains(line.number) && line.damage == Damage::None)
                m_names.expect(text(acronym), {text(es), text(en)});
        }
        m_lines = &lines;
    }

    /// Takes refused institutions from those that others may name. False: there are no more of them.
    bool withdraw(const QList<Row> &rows)
    {
        const qsizetype before = m_withdrawn.size();
        for (const Row &row : rows) {
            if (row.fault.reason != EntityReason::None && !m_withdrawn.contains(row.number))
                m_withdrawn.insert(row.number, row.fault);
        }
        if (m_withdrawn.size() == before)
            return false;
        expectInstitutions(*m_lines);
        return true;
    }

    QList<Row> read(const QList<EntityLine> &lines)
    {
        QList<Row> rows;
        rows.reserve(lines.size());
        for (const EntityLine &line : lines) {
            Row row {.number = line.number, .said = QList<std::optional<QString>>(m_columns.size())};
            row.fault = m_withdrawn.value(line.number);
            if (line.damage != Damage::None)
                row.fault.reason = line.damage == Damage::OpenQuote ? EntityReason::OpenQuote : EntityReason::TooManyCells;
            for (auto cell = line.cells.cbegin(); cell != line.cells.cend() && row.fault.reason == EntityReason::None; ++cell) {
                const auto value = entityValue(m_columns.at(cell.key()), cell.value(), m_names, m_table.head().language);
                if (value.reason != EntityReason::None)
                    row.fault = {value.reason, cell.key(), value.detail};
                row.said[cell.key()] = value.value;
                if (value.value && value.value->isEmpty())
                    row.dashes.insert(cell.key(), cell->text.simplified());
            }
            if (row.fault.reason == EntityReason::None)
                row.fault = m_set->complete(row.said);
            if (row.fault.reason == EntityReason::None)
                match(row);
            rows.append(std::move(row));
        }
        return rows;
    }

    /// Brings what the row says over the one of the workspace that it is about.
    void match(Row &row)
    {
        QStringList alone;
        for (const auto &value : std::as_const(row.said))
            alone << value.value_or(QString());
        QStringList literal = alone;
        for (auto dash = row.dashes.cbegin(); dash != row.dashes.cend(); ++dash)
            literal[dash.key()] = dash.value();
        QStringList keys = m_set->keys(literal);
        keys += m_set->keys(alone);
        keys.removeDuplicates();
        for (const QString &key : std::as_const(keys)) {
            const QList<qint64> found = m_byKey.value(key);
            if (found.size() > 1) {
                row.fault = {EntityReason::SeveralFit, -1, m_set->title(alone).preferred(domain::Language::Spanish)};
                return;
            }
            if (found.size() == 1) {
                row.record = {found.first(), m_stored.value(found.first())};
                row.before = row.record.values;
                break;
            }
        }
        row.record.values.resize(m_columns.size());
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            const auto &said = row.said.at(i);
            const bool isOwn = m_columns[i].type == EntityType::Uid && row.record.id != 0;
            if (!said || isOwn || isSameValue(m_columns[i], row.before.value(i), *said))
                continue;
            row.record.values[i] = *said;
            row.differing.insert(i);
        }
        row.isIdentical = row.record.id != 0 && row.differing.isEmpty();
    }

    /// Rules, and rows that are about the same.
    void judge(QList<Row> &rows)
    {
        QList<EntityRecord> records;
        for (const Row &row : std::as_const(rows)) {
            if (row.fault.reason == EntityReason::None)
                records << row.record;
        }
        m_set->expect(records);
        QHash<QString, qsizetype> seen; // by key or match, the place of the row
        for (qsizetype i = 0; i < rows.size(); ++i) {
            Row &row = rows[i];
            if (row.fault.reason != EntityReason::None)
                continue;
            if (!row.isIdentical)
                row.fault = m_set->check(row.record.id ? std::optional(row.record.id) : std::nullopt, row.record.values, row.differing);
            if (row.fault.reason == EntityReason::None)
                compareWithEarlier(rows, i, seen);
        }
    }

    void compareWithEarlier(QList<Row> &rows, qsizetype i, QHash<QString, qsizetype> &seen) const
    {
        Row &row = rows[i];
        QStringList keys = m_set->keys(row.record.values);
        if (row.record.id != 0)
            keys = {u"#%1"_s.arg(row.record.id)};
        for (const QString &key : std::as_const(keys)) {
            const auto earlier = seen.constFind(key);
            if (earlier == seen.constEnd()) {
                seen.insert(key, i);
                continue;
            }
            if (*earlier == i)
                continue;
            if (rows.at(*earlier).record.values == row.record.values)
                row.isIdentical = true;
            else
                row.fault = {EntityReason::Repeated, -1, QString::number(rows.at(*earlier).number)};
            return;
        }
    }

    void take(const QList<Row> &rows, EntityPlan &plan)
    {
        plan.counts.read = rows.size();
        for (const Row &row : rows) {
            if (row.fault.reason != EntityReason::None) {
                ++plan.counts.refused;
                plan.refused.append({row.number, row.fault.reason, row.fault.column, row.fault.detail});
            } else if (row.isIdentical) {
                ++plan.counts.identical;
            } else {
                ++(row.record.id ? plan.counts.changed : plan.counts.added);
                plan.items.append(itemOf(row));
            }
        }
    }

    EntityItem itemOf(const Row &row)
    {
        EntityItem item {.row = row.number, .title = m_set->title(row.record.id ? row.before : row.record.values), .match = {}, .before = row.before,
            .after = row.record.values, .said = row.differing, .changes = {}};
        if (row.record.id == 0)
            return item;
        item.match = row.record.id;
        for (qsizetype column = 0; column < m_columns.size(); ++column) {
            if (row.differing.contains(column))
                item.changes.append({column, row.before.value(column), row.record.values.value(column), m_set->words(column, row.before),
                    m_set->words(column, row.record.values)});
        }
        return item;
    }

    EntityNames m_names;
    EntityTable &m_table;
    std::unique_ptr<EntitySet> m_set;
    const QList<EntityColumn> &m_columns;
    QHash<qint64, QStringList> m_stored;
    QHash<QString, QList<qint64>> m_byKey;
    QHash<qint64, EntityFault> m_withdrawn; ///< rows whose institution does not come in, and why
    const QList<EntityLine> *m_lines = nullptr;
};

QString hashOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly | QIODevice::Unbuffered) ? QString::fromLatin1(Sha256::of(file)) : QString();
}

} // namespace

domain::Result<std::optional<EntityKind>> entityKindOf(const QString &path, const Reading &reading)
{
    const auto table = EntityTable::open(path, reading, Extent::Head, {});
    if (table)
        return *table ? std::optional((*table)->head().kind) : std::nullopt;
    if (table.error().code == ErrorCode::UnknownFormat)
        return std::nullopt;
    return tl::unexpected(table.error());
}

domain::Result<EntityPlan> previewEntities(
    const QString &path, const storage::Store &store, const work::Progress &progress, const Reading &reading)
{
    const auto table = EntityTable::open(path, reading, Extent::Whole, progress);
    if (!table)
        return tl::unexpected(table.error());
    if (!*table)
        return failure(ErrorCode::UnknownFormat, path);
    EntityPlan plan {.kind = (*table)->head().kind, .container = (*table)->container(), .path = path, .reading = reading, .fileName = QFileInfo(path).fileName(),
        .sha256 = hashOf(path), .sheet = (*table)->sheetName(), .unread = (*table)->unread(), .counts = {}, .items = {}, .refused = {}};
    if (plan.sha256.isEmpty())
        return failure(ErrorCode::FileNotReadable, path);
    const auto read = store.read([&](const storage::Reader &db) { return EntityPlanner(db, **table).run(progress, plan); });
    if (!read)
        return tl::unexpected(read.error());
    if (!*read)
        return tl::unexpected(read->error());
    return plan;
}

domain::Result<EntityPlan> previewEntities(
    const QString &path, const QString &storePath, const storage::Context &context, const work::Progress &progress, const Reading &reading)
{
    const auto store = storage::Store::open(storePath, context, storage::Store::Access::ReadOnly);
    if (!store)
        return tl::unexpected(store.error());
    return previewEntities(path, **store, progress, reading);
}

} // namespace exchange
