// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/entityhead.h"

#include "exchange/header.h"
#include "wording/tables.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace exchange {
namespace {

using domain::Language;

constexpr int rowsLookedAt = 10;
constexpr qsizetype sheetsLookedAt = 16;
/// What is not read must not be the greater part.
constexpr double leastShare = 0.6;
/// Fewer columns are too few to know a table by, unless every column there is belongs to it.
constexpr qsizetype fewest = 2;

/// The names of a kind's columns.
struct Names
{
    EntityKind kind;
    QHash<QString, qsizetype> exact; ///< codes and the templates' words
    QHash<QString, qsizetype> usual; ///< what else people write; the first that asks for it has it
    QSet<QString> spanish; ///< words of Spanish templates
    QSet<QString> ours; ///< what Avance itself writes beside the columns: it neither belongs to the kind nor counts against it
};

Names namesOf(EntityKind kind)
{
    static const std::array wordings {wording::Wording(Language::Spanish), wording::Wording(Language::English)};
    Names names {kind, {}, {}, {}, {}};
    for (const auto &wording : wordings)
        names.ours.insert(columnKey(wording::tables::refusedBecause(wording)));
    const auto &columns = entityColumns(kind);
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const QString code(columns[i].code);
        names.exact.insert(columnKey(code), i);
        for (const auto &wording : wordings) {
            const QString key = columnKey(wording::tables::column(wording, code));
            names.exact.insert(key, i);
            if (wording.language() == Language::Spanish)
                names.spanish.insert(key);
        }
        for (const QString &name : QString(columns[i].otherNames).split(u' ', Qt::SkipEmptyParts)) {
            if (!names.usual.contains(name))
                names.usual.insert(name, i);
        }
    }
    return names;
}

const QList<Names> &allNames()
{
    static const QList<Names> all = [] {
        QList<Names> made;
        for (const auto kind : domain::allOf<EntityKind>()) {
            if (kind != EntityKind::Recommendations)
                made << namesOf(kind);
        }
        return made;
    }();
    return all;
}


struct Fit
{
    EntityHead head;
    qsizetype known = 0;
    qsizetype exact = 0;
};

bool isWhole(EntityKind kind, const QSet<qsizetype> &found)
{
    const auto &columns = entityColumns(kind);
    bool words = false;
    bool asked = false;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (columns[i].need == EntityNeed::Required && !found.contains(i))
            return false;
        if (columns[i].need == EntityNeed::OneOf) {
            asked = true;
            words = words || found.contains(i);
        }
    }
    return words || !asked;
}

std::optional<Fit> fit(const Names &names, const QStringList &cells)
{
    Fit fit {{names.kind, 0, 0, cells, {}, Language::English}, 0, 0};
    QSet<qsizetype> found;
    qsizetype filled = 0;
    qsizetype spanish = 0;
    fit.head.columns.resize(cells.size(), -1);
    for (const bool exact : {true, false}) {
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const QString key = columnKey(cells[i]);
            filled += exact && !key.isEmpty() && !names.ours.contains(key);
            const qsizetype column = fit.head.columns[i] >= 0 ? -1 : (exact ? names.exact : names.usual).value(key, -1);
            if (column < 0 || found.contains(column))
                continue;
            fit.head.columns[i] = column;
            found.insert(column);
            ++fit.known;
            fit.exact += exact;
            spanish += names.spanish.contains(key);
        }
    }
    const bool most = static_cast<double>(fit.known) >= leastShare * static_cast<double>(filled);
    if (fit.known < fewest || !most || !isWhole(names.kind, found))
        return std::nullopt;
    if (spanish * 2 >= fit.known)
        fit.head.language = Language::Spanish;
    return fit;
}

} // namespace

std::optional<EntityHead> entityHeader(const QStringList &cells)
{
    std::optional<Fit> best;
    for (const Names &names : allNames()) {
        const auto one = fit(names, cells);
        if (one && (!best || std::pair(one->exact, one->known) > std::pair(best->exact, best->known)))
            best = one;
    }
    return best ? std::optional(best->head) : std::nullopt;
}

domain::Result<std::optional<EntityHead>> findEntityHead(Table &table)
{
    for (qsizetype sheet = 0; sheet < sheetsLookedAt; ++sheet) {
        const auto opened = table.openSheet(sheet);
        if (!opened)
            return tl::unexpected(opened.error());
        if (!*opened)
            break;
        for (int row = 0; row < rowsLookedAt; ++row) {
            const auto more = table.next();
            if (!more)
                return tl::unexpected(more.error());
            if (!*more)
                break;
            if (auto head = table.damage() == Damage::None ? entityHeader(table.cells()) : std::nullopt) {
                head->sheet = sheet;
                head->row = table.number();
                return head;
            }
        }
    }
    return std::nullopt;
}

} // namespace exchange
