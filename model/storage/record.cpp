// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/record.h"

#include "storage/cursor.h"
#include "storage/rowvalues.h"

#include <QCryptographicHash>
#include <QHash>
#include <QJsonDocument>
#include <algorithm>
#include <set>

namespace storage::record {

using namespace Qt::StringLiterals;
using domain::ErrorCode;

namespace {

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

/// Hashes fields with their lengths, so that no two contents read the same.
class Chain
{
public:
    void add(QByteArrayView field)
    {
        m_hash.addData(QByteArray::number(field.size()) + ':');
        m_hash.addData(field);
    }
    void add(const QString &field) { add(QByteArrayView(field.toUtf8())); }
    [[nodiscard]] QString result() const { return QString::fromLatin1(m_hash.result().toHex()); }

private:
    QCryptographicHash m_hash {QCryptographicHash::Sha256};
};

struct Head
{
    QString previous;
    QString uid;
    QString madeAt;
    QString actor;
    QString intent;
    QString arguments;
    QString reverts;
};

void add(Chain &chain, const Head &head)
{
    for (const QString &field : {head.previous, head.uid, head.madeAt, head.actor, head.intent, head.arguments, head.reverts})
        chain.add(field);
}

using namespace values;

QString lastHash(const Reader &db)
{
    // Not of the newest change there is: where that was cut off, the next one still says what stood before it.
    Statement last(db, u"SELECT hash FROM record_head"_s);
    QString hash;
    while (last.step())
        last.into(hash);
    return hash;
}

/// How far a table stands above those it refers to: 1 for one that refers to no other.
class Heights
{
public:
    explicit Heights(const Reader &db)
        : m_parents(db, u"SELECT DISTINCT \"table\" FROM pragma_foreign_key_list(?) WHERE \"table\" <> ?"_s)
    {
    }
    [[nodiscard]] int of(const QString &table)
    {
        if (const auto known = m_known.constFind(table); known != m_known.constEnd())
            return *known;
        m_known.insert(table, 1); // should two tables refer to each other
        m_parents.bind(table, table);
        QStringList parents;
        while (m_parents.step())
            parents << m_parents.value<QString>(0);
        int height = 1;
        for (const QString &parent : std::as_const(parents))
            height = std::max(height, of(parent) + 1);
        m_known.insert(table, height);
        return height;
    }

private:
    Statement m_parents;
    QHash<QString, int> m_known;
};

/// False when a constraint says "not yet": another row has to move first.
bool tryInverse(const Writer &db, Rows &values, const ChangeRow &row)
{
    const QStringList key = values.keyColumns(row.table);
    int touched = 0;
    try {
        if (row.before.isEmpty()) {
            const QStringList columns = row.after.keys();
            Statement remove(db, u"DELETE FROM %1 WHERE %2"_s.arg(quoted(row.table), matching(columns, u" AND "_s)));
            bindAll(remove, row.after, columns);
            touched = remove.run();
        } else if (row.after.isEmpty()) {
            const QStringList columns = row.before.keys();
            QStringList marks(columns.size(), u"?"_s);
            Statement insert(db, u"INSERT INTO %1 (\"%2\") VALUES (%3)"_s.arg(quoted(row.table), columns.join(u"\", \""_s), marks.join(u", "_s)));
            bindAll(insert, row.before, columns);
            touched = insert.run();
        } else {
            const QStringList columns = row.before.keys();
            QStringList assignments;
            for (const QString &column : columns)
                assignments << quoted(column) + u" = ?"_s;
            Statement update(db,
                u"UPDATE %1 SET %2 WHERE %3 AND %4"_s.arg(
                    quoted(row.table), assignments.join(u", "_s), matching(key, u" AND "_s), matching(columns, u" AND "_s)));
            bindAll(update, row.before, columns);
            bindKey(update, row.key);
            bindAll(update, row.after, columns);
            touched = update.run();
        }
    } catch (const Failure &failure) {
        if (failure.error().code == ErrorCode::InvalidValue)
            return false;
        throw;
    }
    if (touched != 1)
        throw Failure(ErrorCode::Conflict, row.table + u' ' + row.key);
    return true;
}

} // namespace

struct Entry::Open
{
    Open(const Writer &db, const Head &head, std::optional<domain::ChangeId> reverts)
        : writer(db)
        , id(begin(db, head, reverts))
        , insert(db,
              u"INSERT INTO change_row (change_id, position, table_name, row_key, recommendation_id, before, after) VALUES (?, ?, ?, ?, ?, ?, ?)"_s)
    {
        record::add(chain, head);
    }
    static domain::ChangeId begin(const Writer &db, const Head &head, std::optional<domain::ChangeId> reverts)
    {
        Statement change(db,
            u"INSERT INTO change (uid, made_at, actor, intent, arguments, reverts, previous_hash, hash) VALUES (?, ?, ?, ?, ?, ?, ?, '')"_s);
        change.bind(head.uid, head.madeAt, head.actor, head.intent, head.arguments, reverts, head.previous).run();
        return domain::ChangeId(change.insertedId());
    }

    const Writer &writer;
    Chain chain;
    domain::ChangeId id;
    Cursor insert;
    qint64 position = 0;
};

Entry::Entry(const Writer &db, Intent intent, const QJsonObject &arguments, std::optional<domain::ChangeId> reverts)
{
    const Head head {
        .previous = lastHash(db),
        .uid = db.newUid(),
        .madeAt = db.now().toUTC().toString(Qt::ISODateWithMs),
        .actor = db.context().actor,
        .intent = QString(domain::code(intent)),
        .arguments = compact(arguments),
        .reverts = reverts ? QString::number(reverts->value()) : QString(),
    };
    m_open = std::make_unique<Open>(db, head, reverts);
}

Entry::~Entry() = default;

void Entry::add(const CapturedRow &row)
{
    for (const QByteArray &field : {row.table, row.key, row.before, row.after})
        m_open->chain.add(QByteArrayView(field));
    const auto orNull = [](const QByteArray &json) { return json.isEmpty() ? Cursor::Value() : Cursor::Value(json); };
    m_open->insert.run({m_open->id.value(), m_open->position++, row.table, row.key,
        row.recommendation ? Cursor::Value(row.recommendation->value()) : Cursor::Value(), orNull(row.before), orNull(row.after)});
}

domain::ChangeId Entry::finish()
{
    const QString hash = m_open->chain.result();
    Statement(m_open->writer, u"UPDATE change SET hash = ? WHERE id = ?"_s).bind(hash, m_open->id).run();
    Statement(m_open->writer, u"INSERT OR REPLACE INTO record_head (one, change_id, hash) VALUES (1, ?, ?)"_s).bind(m_open->id, hash).run();
    return m_open->id;
}

void applyInverse(const Writer &db, const QList<ChangeRow> &rows)
{
    Statement(db, u"PRAGMA defer_foreign_keys = ON"_s).run();
    // What goes, goes first, and children before their parents, so that no cascade takes a row before its own turn.
    Heights heights(db);
    const auto rank = [&heights](const ChangeRow &row) { return row.before.isEmpty() ? heights.of(row.table) : 0; };
    Rows values(db);
    QList<ChangeRow> waiting = rows;
    std::ranges::stable_sort(waiting, std::greater(), rank);
    while (!waiting.isEmpty()) {
        QList<ChangeRow> again;
        for (const ChangeRow &row : std::as_const(waiting)) {
            if (!tryInverse(db, values, row))
                again << row;
        }
        if (again.size() == waiting.size())
            throw Failure(ErrorCode::Conflict, again.first().table + u' ' + again.first().key);
        waiting = again;
    }
}

bool touchedOnly(const Reader &db, const QList<ChangeRow> &rows, const Capture &capture)
{
    std::set<std::pair<QString, QString>> wanted;
    for (const ChangeRow &row : rows)
        wanted.emplace(row.table, row.key);
    std::set<std::pair<QString, QString>> touched;
    capture.forEachRow(db, [&touched](const CapturedRow &row) { touched.emplace(QString::fromUtf8(row.table), QString::fromUtf8(row.key)); });
    return wanted == touched;
}

QList<Problem> brokenLinks(const Reader &db)
{
    QList<Problem> problems;
    Statement rows(db, u"SELECT table_name, row_key, before, after FROM change_row WHERE change_id = ? ORDER BY position"_s);
    Statement all(db, u"SELECT id, previous_hash, uid, made_at, actor, intent, arguments, reverts, hash FROM change ORDER BY id"_s);
    QString previous;
    while (all.step()) {
        Head head;
        qint64 id = 0;
        QString hash;
        all.into(id, head.previous, head.uid, head.madeAt, head.actor, head.intent, head.arguments, head.reverts, hash);
        Chain chain;
        add(chain, head);
        rows.bind(id);
        while (rows.step()) {
            for (int column = 0; column < 4; ++column)
                chain.add(rows.value<QString>(column));
        }
        if (head.previous != previous || chain.result() != hash)
            problems << Problem {Problem::Kind::Chain, QString::number(id)};
        previous = hash;
    }
    Statement end(db, u"SELECT change_id, hash FROM record_head"_s);
    while (end.step()) {
        if (end.value<QString>(1) != previous && problems.isEmpty())
            problems << Problem {Problem::Kind::Chain, end.value<QString>(0)};
    }
    return problems;
}

} // namespace storage::record
