// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/dump.h"

#include "storage/connection.h"

#include <QHash>
#include <sqlite3.h>

namespace storage::dump {

using namespace Qt::StringLiterals;

namespace {

/// Tables that are not of the workspace itself.
bool isOfWorkspace(const QString &name)
{
    static const QStringList others {u"change"_s, u"change_row"_s, u"record_head"_s, u"draft"_s};
    return !others.contains(name) && !name.contains("_search"_L1) && !name.startsWith("sqlite_"_L1);
}

Kind kindOf(const QString &declared)
{
    if (declared == "INTEGER"_L1)
        return Kind::Integer;
    if (declared == "REAL"_L1)
        return Kind::Real;
    return declared == "BLOB"_L1 ? Kind::Blob : Kind::Text;
}

Table read(const Reader &db, const QString &name)
{
    Table table {.name = name.toUtf8(), .columns = {}, .key = {}};
    Statement statement(db, u"SELECT name, type, pk FROM pragma_table_info(?) ORDER BY cid"_s);
    statement.bind(name);
    while (statement.step()) {
        table.columns << Column {statement.value<QString>(0).toUtf8(), kindOf(statement.value<QString>(1))};
        if (statement.value<int>(2) > 0)
            table.key << statement.value<QString>(0);
    }
    return table;
}

/// Puts a table into the list behind those it refers to. `term` and `import_run` and the like refer to each other in no circle; a table that
/// refers to itself is no obstacle.
void place(const QString &name, QHash<QString, QStringList> &parents, QStringList &placed)
{
    if (placed.contains(name))
        return;
    const QStringList before = parents.take(name);
    for (const QString &parent : before)
        place(parent, parents, placed);
    placed << name;
}

const QString confidentialBeneficiaries = u"(SELECT id FROM beneficiary WHERE confidential = 1)"_s;
/// Of the choice, as reports::toJson writes it.
const QString confidentialReports = u"(SELECT id FROM report WHERE json_extract(choice, '$.confidentiality') = 'confidential')"_s;

/// The numbers of the contents that leave: of evidence; and of the letterhead and the reports, which are of the workspace itself.
QString contentsThatLeave(const Options &options, bool ofEvidence)
{
    const QString ofReports = options.confidential ? QString() : u" AND report_id NOT IN "_s + confidentialReports;
    QStringList parts {u"SELECT content_id FROM letterhead WHERE content_id IS NOT NULL"_s,
        u"SELECT content_id FROM report_text WHERE true"_s + ofReports,
        u"SELECT template_id FROM report_file WHERE template_id IS NOT NULL"_s + ofReports};
    if (ofEvidence)
        parts << u"SELECT content_id FROM evidence WHERE content_id IS NOT NULL"_s
                + (options.confidential ? QString() : u" AND confidentiality <> 'confidential'"_s);
    return parts.join(u" UNION ALL "_s);
}

/// What of a table leaves; empty: all of it.
QString condition(const Table &table, const Options &options)
{
    if (table.name == "content")
        return u"WHERE id IN (%1)"_s.arg(contentsThatLeave(options, true));
    if (table.name == "content_chunk")
        return u"WHERE content_id IN (%1)"_s.arg(contentsThatLeave(options, options.bytes));
    if (options.confidential)
        return {};
    if (table.name == "evidence")
        return u"WHERE confidentiality <> 'confidential'"_s;
    if (table.name == "beneficiary")
        return u"WHERE confidential = 0"_s;
    if (table.name == "assessment")
        return u"WHERE beneficiary_id IS NULL OR beneficiary_id NOT IN %1"_s.arg(confidentialBeneficiaries);
    if (table.name == "report")
        return u"WHERE id NOT IN "_s + confidentialReports;
    if (table.name.startsWith("report_"))
        return u"WHERE report_id NOT IN "_s + confidentialReports;
    return {};
}

qint64 counted(const Reader &db, const Table &table, const QString &condition)
{
    Statement statement(db, u"SELECT count(*) FROM \"%1\" %2"_s.arg(QString::fromUtf8(table.name), condition));
    qint64 number = 0;
    while (statement.step())
        number = statement.value<qint64>(0);
    return number;
}

Value valueOf(sqlite3_stmt *statement, int column)
{
    switch (sqlite3_column_type(statement, column)) {
    case SQLITE_INTEGER:
        return qint64(sqlite3_column_int64(statement, column));
    case SQLITE_FLOAT:
        return sqlite3_column_double(statement, column);
    case SQLITE_TEXT: {
        const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(statement, column));
        return std::string_view(text, static_cast<size_t>(sqlite3_column_bytes(statement, column)));
    }
    case SQLITE_BLOB: {
        const auto *bytes = static_cast<const char *>(sqlite3_column_blob(statement, column));
        return Bytes {std::string_view(bytes, static_cast<size_t>(sqlite3_column_bytes(statement, column)))};
    }
    default:
        return std::monostate();
    }
}

} // namespace

QList<Table> tables(const Reader &db)
{
    QStringList names;
    Statement all(db, u"SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY rowid"_s);
    while (all.step()) {
        if (const auto name = all.value<QString>(0); isOfWorkspace(name))
            names << name;
    }
    QHash<QString, QStringList> parents;
    Statement references(db, u"SELECT DISTINCT \"table\" FROM pragma_foreign_key_list(?) WHERE \"table\" <> ?"_s);
    for (const QString &name : std::as_const(names)) {
        references.bind(name, name);
        while (references.step())
            parents[name] << references.value<QString>(0);
    }
    QStringList placed;
    for (const QString &name : std::as_const(names))
        place(name, parents, placed);
    QList<Table> found;
    for (const QString &name : std::as_const(placed))
        found << read(db, name);
    return found;
}

qint64 count(const Reader &db, const Table &table, const Options &options)
{
    return counted(db, table, condition(table, options));
}

qint64 leftOut(const Reader &db, const Table &table, const Options &options)
{
    const Options whole {.confidential = true, .bytes = options.bytes};
    return counted(db, table, condition(table, whole)) - count(db, table, options);
}

void rows(const Reader &db, const Table &table, const Options &options, const std::function<void(std::span<const Value>)> &visit)
{
    QStringList columns;
    for (const Column &column : table.columns)
        columns << QString::fromUtf8(column.name);
    const QByteArray sql = u"SELECT \"%1\" FROM \"%2\" %3 ORDER BY \"%4\""_s
                               .arg(columns.join(u"\", \""_s), QString::fromUtf8(table.name), condition(table, options), table.key.join(u"\", \""_s))
                               .toUtf8();
    sqlite3 *handle = db.connection().handle();
    sqlite3_stmt *prepared = nullptr;
    if (sqlite3_prepare_v2(handle, sql.constData(), static_cast<int>(sql.size()), &prepared, nullptr) != SQLITE_OK)
        throw failureOf(handle);
    const std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt *)> statement(prepared, &sqlite3_finalize);
    std::vector<Value> values(static_cast<size_t>(table.columns.size()));
    int step = sqlite3_step(prepared);
    for (; step == SQLITE_ROW; step = sqlite3_step(prepared)) {
        for (size_t i = 0; i < values.size(); ++i)
            values[i] = valueOf(prepared, static_cast<int>(i));
        visit(values);
    }
    if (step != SQLITE_DONE)
        throw failureOf(handle);
}

} // namespace storage::dump
