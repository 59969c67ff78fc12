// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/documents.h"

#include "storage/names.h"
#include "storage/rows.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace storage {

using namespace Qt::StringLiterals;
using domain::ErrorCode;

namespace documents {

namespace {

struct Table
{
    using Entity = domain::Document;
    static constexpr QLatin1StringView name {"source_document"};
    static constexpr QLatin1StringView columns {"uid, mechanism_id, kind, symbol, title_es, title_en, adopted, published, notified, session, cycle, "
                                                "case_number, case_name, link, next_report_due, follow_up_due, import_id"};
    static auto fields(auto &d)
    {
        return std::tie(d.uid, d.mechanism, d.kind, d.symbol, d.title.es, d.title.en, d.adopted, d.published, d.notified, d.session, d.cycle,
            d.caseNumber, d.caseName, d.link, d.nextReportDue, d.followUpDue, d.import);
    }
};

} // namespace

domain::Document find(const Reader &db, domain::DocumentId id)
{
    return rows::find<Table>(db, id);
}

std::optional<domain::DocumentId> bySymbol(
    const Reader &db, domain::MechanismId mechanism, const QString &symbol, const QString &caseName)
{
    const bool byCase = symbol.isEmpty();
    Statement statement(db,
        byCase ? u"SELECT id FROM source_document WHERE mechanism_id = ? AND symbol = '' AND case_name = ? ORDER BY id LIMIT 1"_s
               : u"SELECT id FROM source_document WHERE mechanism_id = ? AND upper(replace(symbol, ' ', '')) = ? ORDER BY id LIMIT 1"_s);
    statement.bind(mechanism, byCase ? caseName : QString(symbol).remove(u' ').toUpper());
    std::optional<domain::DocumentId> id;
    while (statement.step())
        statement.into(id);
    return id;
}

domain::DocumentId byReference(const Reader &db, const QString &text)
{
    const auto spelt = [](const QString &name) { return folded(name).remove(u' '); };
    const QString wanted = spelt(text);
    QList<domain::DocumentId> found;
    QStringList names;
    for (const domain::Document &document : all(db)) {
        const QStringList known {document.symbol, document.caseName, document.caseNumber, document.title.es, document.title.en};
        if (wanted.isEmpty() || !std::ranges::any_of(known, [&](const QString &name) { return spelt(name) == wanted; }))
            continue;
        found << *document.id;
        names << (document.symbol.isEmpty() ? document.caseName : document.symbol);
    }
    if (found.isEmpty())
        throw Failure(ErrorCode::NotFound, text);
    if (found.size() > 1)
        throw Failure(ErrorCode::Ambiguous, names.join(u'\n'));
    return found.first();
}

domain::DocumentId save(const Writer &db, const domain::Document &document)
{
    return rows::save<Table>(db, document);
}

QList<domain::Document> all(const Reader &db)
{
    return rows::list<Table>(db, u"ORDER BY mechanism_id, adopted DESC, symbol"_s);
}

} // namespace documents

namespace mechanisms {

namespace {

const QString allColumns = u"id, code, system, kind, name_es, name_en, short_es, short_en, binding, follow_up_months"_s;

domain::Mechanism read(const Statement &s)
{
    domain::Mechanism m;
    s.into(m.id, m.code, m.system, m.kind, m.name.es, m.name.en, m.shortName.es, m.shortName.en, m.binding, m.followUpMonths);
    return m;
}

bool isNamed(const Statement &s, const QString &wanted)
{
    for (int column = 1; column <= 5; ++column) {
        if (folded(s.value<QString>(column)) == wanted)
            return true;
    }
    const auto aliases = QJsonDocument::fromJson(s.value<QString>(6).toUtf8()).array();
    return std::any_of(aliases.begin(), aliases.end(), [&](const QJsonValue &alias) { return folded(alias.toString()) == wanted; });
}

} // namespace

QList<domain::Mechanism> all(const Reader &db)
{
    Statement statement(db, u"SELECT %1 FROM mechanism ORDER BY position, id"_s.arg(allColumns));
    QList<domain::Mechanism> list;
    while (statement.step())
        list << read(statement);
    return list;
}

domain::Mechanism find(const Reader &db, domain::MechanismId id)
{
    Statement statement(db, u"SELECT %1 FROM mechanism WHERE id = ?"_s.arg(allColumns));
    statement.bind(id);
    if (!statement.step())
        throw Failure(ErrorCode::NotFound, QString::number(id.value()));
    return read(statement);
}

std::optional<domain::MechanismId> byName(const Reader &db, const QString &name)
{
    const QString wanted = folded(name);
    std::optional<domain::MechanismId> found;
    Statement statement(db, u"SELECT id, code, short_es, short_en, name_es, name_en, aliases FROM mechanism ORDER BY position, id"_s);
    while (statement.step()) {
        if (!found && !wanted.isEmpty() && isNamed(statement, wanted))
            found = statement.value<domain::MechanismId>(0);
    }
    return found;
}

domain::MechanismId add(const Writer &db, const QString &name, std::optional<domain::ImportId> import)
{
    QString printed = name.simplified();
    if (printed.startsWith(u"- "))
        printed = printed.sliced(2);
    Statement insert(db,
        u"INSERT INTO mechanism (code, system, kind, name_es, name_en, short_es, short_en, position, confirmed, import_id) "
        "VALUES (?, 'other', 'other', ?, ?, ?, ?, (SELECT coalesce(max(position), 0) + 1 FROM mechanism), 0, ?)"_s);
    insert.bind(printed, printed, printed, printed, printed, import).run();
    return domain::MechanismId(insert.insertedId());
}

} // namespace mechanisms
} // namespace storage
