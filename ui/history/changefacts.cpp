// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/changefacts.h"

#include "storage/actions.h"
#include "storage/assessments.h"
#include "storage/documents.h"
#include "storage/indicators.h"
#include "storage/institutions.h"
#include "storage/recommendations.h"
#include "storage/terms.h"
#include "ui/history/fieldwords.h"
#include "ui/history/historyreading.h"

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shownRows = 100; ///< more are a number

domain::LocalText same(const QString &name)
{
    return {name, name};
}

/// The name of the row a column refers to; none: it refers to nothing, or to what is gone.
domain::LocalText nameOf(const storage::Reader &db, const QString &column, const QString &table, qint64 id)
{
    if (column == "institution_id"_L1 || (column == "parent_id"_L1 && table == "institution"_L1))
        return same(storage::institutions::find(db, domain::InstitutionId(id)).acronym);
    if (column == "person_id"_L1)
        return same(storage::persons::find(db, domain::PersonId(id)).name);
    if (column == "term_id"_L1 || column == "cluster_id"_L1 || column == "attribute_id"_L1 || (column == "parent_id"_L1 && table == "term"_L1))
        return storage::terms::find(db, domain::TermId(id)).label;
    if (column == "grade_id"_L1)
        return storage::scales::grade(db, domain::GradeId(id)).value_or(domain::Grade {}).label;
    if (column == "scale_id"_L1)
        return storage::scales::find(db, domain::ScaleId(id)).name;
    if (column == "action_id"_L1)
        return storage::actions::find(db, domain::ActionId(id)).title;
    if (column == "indicator_id"_L1)
        return storage::indicators::find(db, domain::IndicatorId(id)).name;
    if (column == "mechanism_id"_L1)
        return storage::mechanisms::find(db, domain::MechanismId(id)).name;
    if (column == "document_id"_L1) {
        const auto document = storage::documents::find(db, domain::DocumentId(id));
        return same(document.symbol.isEmpty() ? document.caseName : document.symbol);
    }
    return same(u"#%1"_s.arg(id));
}

/// What a row that is gone was called, where the same change says so: a person who came or went with a handover.
std::optional<QString> nameThen(const QList<storage::ChangeRow> &rows, const QString &column, qint64 id)
{
    for (const auto &row : rows) {
        if (row.key != QString::number(id) || row.table + u"_id"_s != column)
            continue;
        for (const auto &values : {row.after, row.before}) {
            if (const QString name = values.value("name"_L1).toString(); !name.isEmpty())
                return name;
        }
    }
    return std::nullopt;
}

std::optional<domain::LocalText> named(const storage::Reader &db, const QList<storage::ChangeRow> &rows, const QString &column, const QString &table, const QJsonValue &value)
{
    if (!column.endsWith("_id"_L1) || !value.isDouble())
        return std::nullopt;
    try {
        return nameOf(db, column, table, value.toInteger());
    } catch (const storage::Failure &) {
        // Gone; the record outlives it.
        return same(nameThen(rows, column, value.toInteger()).value_or(u"#%1"_s.arg(value.toInteger())));
    }
}

/// The currency the row kept through its change: what the next change of it found or, where none touched it, what the action has now.
QString keptCurrency(const storage::Reader &db, const storage::ChangeRow &row)
{
    std::optional<QString> next;
    for (const auto &later : storage::changes::laterRows(db, row.change)) { // newest first
        if (later.table == row.table && later.key == row.key && later.before.contains("currency"_L1))
            next = later.before.value("currency"_L1).toString();
    }
    if (next)
        return *next;
    try {
        return storage::actions::find(db, domain::ActionId(row.key.toLongLong())).currency;
    } catch (const storage::Failure &) {
        return {};
    }
}

/// In which currency its amounts are: as the row itself says, which does so when it came, went or got another.
void findCurrencies(const storage::Reader &db, const storage::ChangeRow &row, ChangedField &field)
{
    const bool isSaid = row.before.contains("currency"_L1) || row.after.contains("currency"_L1);
    const QString kept = isSaid ? QString() : keptCurrency(db, row);
    field.beforeCurrency = isSaid ? row.before.value("currency"_L1).toString() : kept;
    field.afterCurrency = isSaid ? row.after.value("currency"_L1).toString() : kept;
}

bool saysNothing(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull() || (value.isString() && value.toString().isEmpty());
}

ChangedRow read(const storage::Reader &db, const QList<storage::ChangeRow> &rows, const storage::ChangeRow &row)
{
    ChangedRow changed;
    changed.table = row.table;
    changed.kind = row.before.isEmpty() ? ChangedRow::Kind::Added : row.after.isEmpty() ? ChangedRow::Kind::Removed : ChangedRow::Kind::Changed;
    if (row.recommendation) {
        const auto page = storage::recommendations::page(db, {*row.recommendation});
        if (!page.isEmpty()) {
            changed.symbol = page.first().symbol.isEmpty() ? page.first().caseName : page.first().symbol;
            changed.paragraph = page.first().paragraph;
        }
    }
    const QStringList columns = (row.after.isEmpty() ? row.before : row.after).keys();
    for (const QString &column : columns) {
        ChangedField field {.column = column, .before = row.before.value(column), .after = row.after.value(column)};
        const bool moved = field.before != field.after && !(saysNothing(field.before) && saysNothing(field.after));
        if (!moved || FieldWords::column(column).isEmpty())
            continue;
        field.beforeName = named(db, rows, column, row.table, field.before);
        field.afterName = named(db, rows, column, row.table, field.after);
        if (column == "budget_minor"_L1)
            findCurrencies(db, row, field);
        changed.fields << field;
    }
    return changed;
}

} // namespace

ChangeFacts ChangeFacts::read(const storage::Reader &db, domain::ChangeId id)
{
    ChangeFacts facts;
    const auto change = storage::changes::find(db, id);
    const auto rows = Story::isBulk(change) ? QList<storage::ChangeRow>() : storage::changes::rows(db, id);
    facts.story = Story::read(db, change, rows);
    for (const auto &row : rows) {
        if (FieldWords::table(row.table).isEmpty())
            continue;
        if (facts.rows.size() >= shownRows) {
            ++facts.left;
            continue;
        }
        if (auto changed = ui::read(db, rows, row); !changed.fields.isEmpty())
            facts.rows << changed;
    }
    if (!change.revertedBy) {
        if (const auto later = ui::changedBy(db, change, rows))
            facts.changedBy = Story::read(db, storage::changes::find(db, *later));
    }
    return facts;
}

} // namespace ui
