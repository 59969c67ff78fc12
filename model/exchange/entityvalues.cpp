// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/entityvalues.h"

#include "exchange/clean.h"
#include "storage/names.h"
#include "wording/figures.h"

#include <QUuid>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace exchange {
namespace {

using Reason = EntityReason;

/// A figure in canonical form has as many digits as a spreadsheet keeps.
constexpr int digits = 15;

EntityValue refused(Reason reason, const QString &detail)
{
    return {std::nullopt, reason, detail};
}

/// A dash, of any length, empties what is there.
bool isDash(const QString &text)
{
    static const QSet<QString> dashes {u"-"_s, u"–"_s, u"—"_s};
    return dashes.contains(text);
}

/// Where no words can stand, "none" says the same.
bool isNone(const QString &text)
{
    static const QSet<QString> words {u"none"_s, u"nobody"_s, u"nadie"_s, u"ninguno"_s, u"ninguna"_s};
    return words.contains(text.toCaseFolded());
}

EntityValue date(const EntityCell &cell, const QString &text)
{
    bool isSerial = false;
    const double serial = cell.isNumber ? text.toDouble(&isSerial) : 0;
    const QDate exact = isSerial ? QDate() : QDate::fromString(text, Qt::ISODate); // of any century
    const QDate found = exact.isValid() ? exact : isSerial ? clean::dateOfSerial(serial, cell.from1904) : clean::date(text);
    return found.isValid() ? EntityValue {found.toString(Qt::ISODate)} : refused(Reason::NotADate, text);
}

std::optional<double> figure(const EntityCell &cell, const QString &text, domain::Language language)
{
    if (!cell.isNumber)
        return wording::parseDecimal(text, language);
    bool isFigure = false;
    const double value = text.toDouble(&isFigure);
    return isFigure && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

EntityValue number(const EntityCell &cell, const QString &text, domain::Language language)
{
    const auto value = figure(cell, text, language);
    return value ? EntityValue {entityNumber(value)} : refused(Reason::NotANumber, text);
}

EntityValue percent(const EntityCell &cell, QString text, domain::Language language)
{
    if (text.endsWith(u'%'))
        text = text.chopped(1).trimmed();
    const auto value = figure(cell, text, language);
    const bool isPercent = value && *value >= 0 && *value <= 100 && *value == std::floor(*value);
    return isPercent ? EntityValue {QString::number(static_cast<int>(*value))} : refused(Reason::NotAPercent, cell.text.simplified());
}

EntityValue choice(EntityChoice among, const QString &text, EntityNames &names)
{
    if (among == EntityChoice::InstitutionKind) {
        const QString code = names.institutionKind(text);
        return code.isEmpty() ? refused(Reason::UnknownChoice, text) : EntityValue {code};
    }
    const QString wanted = clean::folded(text);
    static const std::array wordings {wording::Wording(domain::Language::Spanish), wording::Wording(domain::Language::English)};
    const QStringList codes = entityChoices(among);
    for (const QString &code : codes) {
        const bool fits = clean::folded(code) == wanted || clean::folded(QString(code).replace(u'_', u' ')) == wanted
            || std::ranges::any_of(wordings, [&](const auto &words) { return clean::folded(entityChoiceWords(among, code, words)) == wanted; });
        if (fits)
            return {code};
    }
    return refused(Reason::UnknownChoice, text);
}

EntityValue institution(const QString &text, const EntityNames &names)
{
    const QString acronym = names.acronymOf(text);
    return acronym.isEmpty() ? refused(Reason::UnknownInstitution, text) : EntityValue {acronym};
}

EntityValue recommendation(const QString &text, EntityNames &names)
{
    const auto found = names.recommendation(text);
    if (found.id)
        return {names.name(*found.id)};
    return found.several.isEmpty() ? refused(Reason::UnknownRecommendation, text)
                                   : refused(Reason::SeveralRecommendations, found.several.join(u'\n'));
}

/// One a line, or with semicolons between; in the order of their numbers, each once.
EntityValue recommendations(const QString &text, EntityNames &names)
{
    QString lines = text;
    const QStringList references = lines.replace(u';', u'\n').split(u'\n', Qt::SkipEmptyParts);
    QList<domain::RecommendationId> ids;
    for (const QString &reference : references) {
        if (reference.trimmed().isEmpty())
            continue;
        const auto one = recommendation(reference.simplified(), names);
        if (one.reason != Reason::None)
            return one;
        ids << names.recommendation(*one.value).id.value();
    }
    std::ranges::sort(ids);
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    QStringList canonical;
    for (const auto id : ids)
        canonical << names.name(id);
    return {canonical.join(u'\n')};
}

EntityValue indicator(const QString &text, EntityNames &names)
{
    const auto found = names.indicator(text);
    if (found.id)
        return {names.name(*found.id)};
    return found.several.isEmpty() ? refused(Reason::UnknownIndicator, text) : refused(Reason::SeveralIndicators, found.several.join(u'\n'));
}

EntityValue term(const QString &vocabulary, const QString &text, EntityNames &names)
{
    const auto id = names.term(vocabulary, text);
    return id ? EntityValue {names.name(vocabulary, id)} : refused(Reason::UnknownTerm, text);
}

/// Paragraphs as they are; only the ends and the kinds of line ends are made plain.
QString paragraphs(const QString &text)
{
    QString plain = text;
    plain.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    return plain.trimmed();
}

EntityValue valueOf(const EntityColumn &column, const EntityCell &cell, const QString &line, EntityNames &names, domain::Language language)
{
    switch (column.type) {
    case EntityType::Number:
        return number(cell, line, language);
    case EntityType::Percent:
        return percent(cell, line, language);
    case EntityType::Date:
        return date(cell, line);
    case EntityType::Choice:
        return choice(column.choice, line, names);
    case EntityType::Institution:
        return institution(line, names);
    case EntityType::Recommendation:
        return recommendation(line, names);
    case EntityType::Recommendations:
        return recommendations(cell.text, names);
    case EntityType::Indicator:
        return indicator(line, names);
    case EntityType::Theme:
        return term(u"theme"_s, line, names);
    case EntityType::Right:
        return term(u"right"_s, line, names);
    case EntityType::Uid: // one that is none is no reason to refuse what else stands there
        return QUuid::fromString(line).isNull() ? EntityValue {} : EntityValue {line.toLower()};
    case EntityType::Text:
        return {paragraphs(cell.text)};
    case EntityType::Line:
        return {column.code == "currency"_L1 ? line.toUpper() : line};
    case EntityType::Component:
    case EntityType::Scale:
    case EntityType::Grade:
    case EntityType::Institutions:
    case EntityType::List:
        break;
    }
    return {line};
}

} // namespace

QString entityNumber(std::optional<double> number)
{
    return number ? QString::number(*number, 'g', digits) : QString();
}

EntityValue entityValue(const EntityColumn &column, const EntityCell &cell, EntityNames &names, domain::Language language)
{
    const QString line = cell.text.simplified();
    if (line.isEmpty())
        return {};
    EntityValue value = isDash(line) ? EntityValue {QString()} : valueOf(column, cell, line, names, language);
    if (value.reason != Reason::None && isNone(line)) // unless somebody is called so
        value = {QString()};
    const bool alwaysSays = column.type == EntityType::Uid
        || (column.type == EntityType::Choice && column.choice != EntityChoice::Status && column.choice != EntityChoice::Position);
    return alwaysSays && value.value && value.value->isEmpty() ? EntityValue() : value;
}

bool isSameValue(const EntityColumn &column, const QString &before, const QString &after)
{
    if (before == after)
        return true;
    const bool isWords = column.type == EntityType::Line || column.type == EntityType::Text;
    if (!isWords)
        return false;
    if (after.isEmpty() && isDash(before.simplified()))
        return true; // the dash is what stands there
    const QString plainBefore = clean::spaced(before, column.type == EntityType::Text).trimmed();
    const QString plainAfter = clean::spaced(after, column.type == EntityType::Text).trimmed();
    if (plainBefore == plainAfter)
        return true;
    constexpr qsizetype fullCell = 30'000; // a spreadsheet's cell holds 32,767 characters, some of them as escapes
    return after.endsWith(u'…') && after.size() > fullCell && before.size() > after.size() && before.startsWith(after.chopped(1));
}

} // namespace exchange
