// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/entitytemplate.h"

#include "exchange/entitybook.h"
#include "exchange/entityplan.h"
#include "exchange/entityset.h"
#include "exchange/entitytable.h"
#include "storage/indicators.h"
#include "storage/institutions.h"
#include "storage/openfiles.h"
#include "storage/recommendations.h"
#include "storage/terms.h"
#include "wording/tables.h"
#include "work/savefile.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exchange {
namespace {

using wording::Wording;

/// Longer lists are no help any more.
constexpr size_t mostChoices = 2000;

SheetColumn::Kind kindOf(EntityType type)
{
    switch (type) {
    case EntityType::Number:
        return SheetColumn::Kind::Number;
    case EntityType::Percent:
        return SheetColumn::Kind::Percent;
    case EntityType::Date:
        return SheetColumn::Kind::Date;
    default:
        return SheetColumn::Kind::Text;
    }
}

/// What is required is marked by a sign, not by colour.
QString titleOf(const EntityColumn &column, const Wording &wording)
{
    const QString title = wording::tables::column(wording, column.code);
    switch (column.need) {
    case EntityNeed::Required:
        return title + u" *"_s;
    case EntityNeed::OneOf:
        return title + u" **"_s;
    case EntityNeed::Optional:
        break;
    }
    return title;
}

QStringList each(const QList<domain::Term> &terms, domain::Language language)
{
    QStringList labels;
    for (const auto &term : terms)
        labels << term.label.preferred(language).simplified();
    return labels;
}

QStringList recommendations(const storage::Reader &db, EntityNames &names)
{
    const auto ids = storage::recommendations::ids(db, {}, {}, static_cast<int>(mostChoices) + 1);
    QStringList all;
    if (ids.size() > mostChoices)
        return all;
    for (const auto id : ids)
        all << names.name(id);
    return all;
}

/// Of the scales in force today.
QStringList grades(const storage::Reader &db, domain::Language language, bool scaleNames)
{
    QStringList all;
    for (const auto &scale : storage::scales::all(db)) {
        if (!scale.mechanism || !scale.isValidOn(db.today()))
            continue;
        if (scaleNames)
            all << scale.name.preferred(language).simplified();
        for (const auto &grade : scaleNames ? QList<domain::Grade>() : scale.grades)
            all << grade.label.preferred(language).simplified();
    }
    return all;
}

QStringList choicesOf(const EntityColumn &column, EntityNames &names, const Wording &wording)
{
    const storage::Reader &db = names.db();
    QStringList all;
    switch (column.type) {
    case EntityType::Choice:
        if (column.choice == EntityChoice::InstitutionKind)
            return each(names.institutionKinds(), wording.language());
        for (const QString &code : entityChoices(column.choice))
            all << entityChoiceWords(column.choice, code, wording);
        return all;
    case EntityType::Institution:
    case EntityType::Institutions:
        for (const auto &institution : storage::institutions::active(db))
            all << institution.acronym.simplified();
        break;
    case EntityType::Recommendation:
    case EntityType::Recommendations:
        all = recommendations(db, names);
        break;
    case EntityType::Indicator:
        for (const auto &indicator : storage::indicators::all(db))
            all << names.name(indicator.id.value());
        break;
    case EntityType::Theme:
        all = each(storage::terms::all(db, u"theme"_s), wording.language());
        break;
    case EntityType::Right:
        all = each(storage::terms::all(db, u"right"_s), wording.language());
        break;
    case EntityType::Scale:
        all = grades(db, wording.language(), true);
        break;
    case EntityType::Grade:
        all = grades(db, wording.language(), false);
        break;
    default:
        break;
    }
    all.removeAll(QString());
    all.removeDuplicates();
    return all;
}

/// What the instructions say of a column, and the note at its header.
QString helpOf(const EntityColumn &column, const QStringList &choices, const Wording &wording)
{
    QString help = wording::tables::help(wording, column.code);
    if (column.type == EntityType::Choice && !choices.isEmpty())
        help += u' ' + wording::tables::mayBeChosen(wording).arg(choices.join(u", "_s));
    return help;
}

Book bookOf(EntityKind kind, EntityNames &names, const Wording &wording)
{
    const QString code(domain::code(kind));
    Book book {.name = wording::tables::kind(wording, code), .language = wording.language(), .columns = {}, .rows = {},
        .instructions = BookPage {.name = wording::tables::instructions(wording), .title = wording::tables::kind(wording, code),
            .paragraphs = QStringList {wording::tables::purpose(wording, code)} + wording::tables::introduction(wording),
            .headings = wording::tables::headings(wording), .rows = {}},
        .listsName = wording::tables::lists(wording), .notInList = wording::tables::notInList(wording)};
    for (const EntityColumn &column : entityColumns(kind)) {
        const QStringList choices = choicesOf(column, names, wording);
        const QString help = helpOf(column, choices, wording);
        const bool isChoice = column.type == EntityType::Choice;
        book.columns.append({titleOf(column, wording), help, kindOf(column.type), column.width, choices, isChoice});
        QString example = wording::tables::example(wording, column.code);
        if (example.isEmpty())
            example = choices.value(0);
        book.instructions->rows.append({wording::tables::column(wording, column.code),
            wording::tables::need(wording, column.need == EntityNeed::Required, column.need == EntityNeed::OneOf), help, example});
    }
    return book;
}

Cell cellOf(const EntityColumn &column, const QString &canonical, const domain::LocalText &words, domain::Language language)
{
    if (canonical.isEmpty())
        return {};
    switch (column.type) {
    case EntityType::Number:
    case EntityType::Percent:
        return canonical.toDouble();
    case EntityType::Date:
        return QDate::fromString(canonical, Qt::ISODate);
    default:
        return words.in(language);
    }
}

void fill(Book &book, EntityKind kind, EntityNames &names, const work::Progress &progress)
{
    const auto set = EntitySet::of(kind, names);
    const auto records = set->all();
    for (const EntityRecord &record : records) {
        if (progress.isCancelled())
            throw storage::Failure(domain::ErrorCode::Cancelled);
        QList<Cell> row;
        for (qsizetype i = 0; i < record.values.size(); ++i)
            row << cellOf(set->columns().at(i), record.values.at(i), set->words(i, record.values), book.language);
        book.rows.append(row);
        progress.report(book.rows.size(), records.size());
    }
}

domain::Result<void> save(const QString &path, const Book &book)
{
    return storage::openfiles::mayBeReplaced(path).and_then(
        [&] { return work::saveFile(path, [&](QIODevice &device) { return writeBook(device, book); }); });
}

} // namespace

bool canBeFilled(EntityKind kind)
{
    return kind != EntityKind::Recommendations;
}

domain::Result<void> writeTemplate(
    const QString &path, EntityKind kind, const storage::Store &store, const Wording &wording, const work::Progress &progress)
{
    const auto book = store.read([&](const storage::Reader &db) {
        EntityNames names(db);
        return bookOf(kind, names, wording);
    });
    if (!book)
        return tl::unexpected(book.error());
    if (progress.isCancelled())
        return domain::failure(domain::ErrorCode::Cancelled);
    return save(path, *book);
}

domain::Result<qint64> writeEntities(
    const QString &path, EntityKind kind, const storage::Store &store, const Wording &wording, const work::Progress &progress)
{
    if (!canBeFilled(kind))
        return domain::failure(domain::ErrorCode::InvalidValue, QString(domain::code(kind)));
    const auto book = store.read([&](const storage::Reader &db) {
        EntityNames names(db);
        Book made = bookOf(kind, names, wording);
        fill(made, kind, names, progress);
        return made;
    });
    if (!book)
        return tl::unexpected(book.error());
    if (book->rows.size() >= sheet::mostRows)
        return domain::failure(domain::ErrorCode::FileTooLarge, path);
    return save(path, *book).map([&] { return qint64(book->rows.size()); });
}

QString templateName(EntityKind kind, const Wording &wording)
{
    return wording::tables::kind(wording, domain::code(kind)) + u".xlsx"_s;
}

domain::Result<qint64> writeRefusedEntities(
    const QString &path, const EntityPlan &plan, const Wording &wording, const work::Progress &progress)
{
    const auto table = EntityTable::open(plan.path, plan.reading, Extent::Whole, progress);
    if (!table)
        return tl::unexpected(table.error());
    if (!*table)
        return domain::failure(domain::ErrorCode::UnknownFormat, plan.path);
    const auto lines = (*table)->rows(progress);
    if (!lines)
        return tl::unexpected(lines.error());
    Book book {.name = wording::tables::kind(wording, domain::code(plan.kind)), .language = wording.language(), .columns = {}, .rows = {},
        .instructions = {}, .listsName = {}, .notInList = {}};
    for (const QString &title : (*table)->head().cells)
        book.columns.append({.title = title, .note = {}, .width = 24, .choices = {}});
    book.columns.append({.title = wording::tables::refusedBecause(wording), .note = {}, .width = 60, .choices = {}});
    const qsizetype width = book.columns.size();
    for (const EntityLine &line : *lines) {
        const auto refusal = std::ranges::find(plan.refused, line.number, &EntityRefusal::row);
        if (refusal == plan.refused.end())
            continue;
        QList<Cell> row;
        for (qsizetype i = 0; i < width - 1; ++i)
            row << line.texts.value(i);
        const auto &columns = entityColumns(plan.kind);
        const QString column = refusal->column < 0 ? QString() : wording::tables::column(wording, columns.at(refusal->column).code);
        row << wording::tables::reason(wording, domain::code(refusal->reason), column, refusal->detail);
        book.rows.append(row);
    }
    return save(path, book).map([&] { return qint64(book.rows.size()); });
}

} // namespace exchange
