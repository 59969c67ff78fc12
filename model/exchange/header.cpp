// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/header.h"

#include "exchange/clean.h"
#include "exchange/columnnames.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace exchange {
namespace {

/// Columns that hold many values, so that several columns may bring them.
bool isList(Column column)
{
    switch (column) {
    case Column::Themes:
    case Column::Groups:
    case Column::Sdgs:
    case Column::RecommendingStates:
    case Column::Support:
        return true;
    default:
        return false;
    }
}

/// Means the columns by their names; of a family that says one thing in several columns, all of them.
Header headerWith(Family family, const QStringList &cells)
{
    Header header{family, {}};
    const bool several = family != Family::Uhri && family != Family::UprInfo;
    for (const QString &cell : cells) {
        auto column = columnOf(family, columnKey(cell));
        if (column && !several && header.has(*column))
            column.reset(); // a name that comes twice means what it meant first
        header.columns.push_back(column);
    }
    return header;
}

std::optional<Header> uprInfo(const QStringList &cells)
{
    Header header = headerWith(Family::UprInfo, cells);
    const bool fits = header.has(Column::Countries) && header.hasText() && header.has(Column::RecommendingStates)
        && header.has(Column::Position);
    return fits ? std::optional(std::move(header)) : std::nullopt;
}

std::optional<Header> dihr(const QStringList &cells)
{
    Header header = headerWith(Family::Dihr, cells);
    const bool fits = header.has(Column::Countries) && header.hasText() && header.has(Column::Symbol);
    return fits ? std::optional(std::move(header)) : std::nullopt;
}

std::optional<Header> uprMatrix(const QStringList &cells)
{
    Header header = headerWith(Family::UprMatrix, cells);
    const bool fits = header.hasText() && header.has(Column::Position);
    return fits ? std::optional(std::move(header)) : std::nullopt;
}

std::optional<Header> uhri(const QStringList &cells)
{
    Header header = headerWith(Family::Uhri, cells);
    const bool fits = header.hasText() && header.has(Column::Countries)
        && (header.has(Column::Symbol) || header.has(Column::ExternalId) || header.has(Column::Body));
    return fits ? std::optional(std::move(header)) : std::nullopt;
}

/// "Title [database:title]": the attribute in the brackets counts.
std::optional<Header> impactOss(const QStringList &cells)
{
    static const QRegularExpression attribute(uR"(\[\s*(?:database|rel)\s*:\s*([\w-]+)\s*\])"_s);
    Header header{Family::ImpactOss, {}};
    int attributes = 0;
    for (const QString &cell : cells) {
        const auto found = attribute.match(cell);
        attributes += found.hasMatch() ? 1 : 0;
        header.columns.push_back(
            found.hasMatch() ? columnOf(Family::ImpactOss, columnKey(found.captured(1))) : std::nullopt);
    }
    return attributes >= 2 && header.hasText() ? std::optional(std::move(header)) : std::nullopt;
}

std::optional<Column> inLanguage(std::optional<Column> column, const QString &language)
{
    if (column == Column::Text && language == u"es")
        return Column::TextEs;
    if (column == Column::Text && language == u"en")
        return Column::TextEn;
    return column;
}

/// "title__es": a property, and the language of its values. The title is the text where no other column is; of what is
/// said in two languages and is no text, the first is taken.
std::optional<Header> uwazi(const QStringList &cells)
{
    static const QRegularExpression property(uR"(^\s*(.+?)\s*__\s*([A-Za-z]{2})\s*$)"_s);
    const auto meant = [&cells](bool titles) {
        Header header{Family::Uwazi, {}};
        for (const QString &cell : cells) {
            const auto found = property.match(cell);
            const QString name = found.hasMatch() ? found.captured(1) : cell;
            const bool title = columnKey(name) == u"title";
            auto column = title ? (titles ? std::optional(Column::Text) : std::nullopt) : columnNamed(name);
            column = inLanguage(column, found.captured(2).toLower());
            if (column && header.has(*column))
                column.reset();
            header.columns.push_back(column);
        }
        return header;
    };
    const bool languages =
        std::ranges::any_of(cells, [](const QString &cell) { return property.match(cell).hasMatch(); });
    const bool title = std::ranges::any_of(cells, [](const QString &cell) {
        const auto found = property.match(cell);
        return columnKey(found.hasMatch() ? found.captured(1) : cell) == u"title";
    });
    if (!languages || !title)
        return std::nullopt;
    Header header = meant(false);
    return header.hasText() ? header : meant(true);
}

/// Values that stand side by side, one a line.
void divide(QString &cell, QLatin1StringView separators)
{
    for (const char separator : separators)
        cell.replace(QLatin1Char(separator), u'\n');
}

void completeDihr(SourceRow &row)
{
    static const QRegularExpression source(uR"(^\s*(?:Source:)?\s*([^|]*?)\s*(?:\|\s*([^|]*?)\s*\|?\s*)?$)"_s);
    static const QRegularExpression cycle(uR"(Cycle\s*(\d))"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression goal(uR"((?:^|,)\s*(\d{1,2})\s*\.\s+\D)"_s);
    static const QRegularExpression glued(uR"((?<=[a-z])(?=[A-Z])|(?<=LGBTI)(?=[A-Z]))"_s);
    if (const auto found = source.match(row[Column::Symbol]); found.hasMatch()) {
        row[Column::Paragraph] = found.captured(2);
        row[Column::Symbol] = found.captured(1);
    }
    row[Column::Cycle] = cycle.match(row[Column::Cycle]).captured(1);
    row[Column::Groups].replace(glued, u"\n"_s);
    const QStringList bodies = row[Column::Body].split(u'\n', Qt::SkipEmptyParts);
    row[Column::Body] =
        row[Column::Body].contains("Universal Periodic Review"_L1) ? u"UPR"_s : bodies.value(bodies.size() - 1);
    // The targets, and the goals of which no target is named: "16. Peace, justice and strong institutions" and
    // "16.3, 8.7".
    QStringList targets;
    QStringList goals;
    for (const QString &line : row[Column::Sdgs].split(u'\n')) {
        if (goal.match(line).hasMatch() || line.startsWith("No SDG"_L1)) {
            for (auto found = goal.globalMatch(line); found.hasNext();)
                goals << found.next().captured(1);
        } else {
            for (const QString &target : line.split(u',', Qt::SkipEmptyParts))
                targets << target.trimmed();
        }
    }
    const bool number = row.isNumeric(Column::Sdgs);
    goals.removeIf([&](const QString &one) {
        return !number
            && std::ranges::any_of(targets, [&one](const QString &target) { return target.startsWith(one + u'.'); });
    });
    row[Column::Sdgs] = (targets + goals).join(u'\n');
}

void completeMatrix(SourceRow &row)
{
    static const QRegularExpression groups(uR"(^\s*(?:-\s*)?(?:Groups? of persons|Grupos? de personas)\s*:?\s*)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption);
    // The position may stand in the addendum; the paragraph stands in the report.
    static const QRegularExpression source(uR"(^[\s-]*([A-Z]+/[\w./]*?)(?:/Add\.\s*\d+)?(?:\s|$))"_s);
    QString &themes = row[Column::Themes];
    if (const auto found = groups.match(themes); found.hasMatch()) {
        row[Column::Groups] = themes.mid(found.capturedEnd());
        themes.truncate(found.capturedStart());
    }
    if (const auto found = source.match(row[Column::Symbol]); found.hasMatch())
        row[Column::Symbol] = found.captured(1);
    row[Column::Body] = u"UPR"_s;
}

void completeImpactOss(SourceRow &row)
{
    static const QRegularExpression paragraph(uR"(^\s*\d{1,4}(?:[.,]\d{1,4})*\s*(?:\([a-z]+\)|[a-z])?\s*$)"_s);
    constexpr std::array answers{"Noted"_L1, "Supported/Noted"_L1, "Supported"_L1};
    if (paragraph.match(row[Column::ExternalId]).hasMatch())
        row[Column::Paragraph] = std::exchange(row[Column::ExternalId], QString()).trimmed();
    bool ok = false;
    const int level = row[Column::Position].trimmed().toInt(&ok);
    if (ok && level >= 0 && level < 3)
        row[Column::Position] = answers[static_cast<size_t>(level)];
    else if (row[Column::Position].trimmed() == u"null")
        row[Column::Position].clear();
    divide(row[Column::Themes], ","_L1);
}

/// "group::value|group::other" of Uwazi, and what people write between values.
void completeOwn(SourceRow &row)
{
    static const QRegularExpression group(uR"((^|\n)[^\n]*?::)"_s);
    for (const Column column : domain::allOf<Column>()) {
        if (!isList(column))
            continue;
        QString &cell = row[column];
        const bool byLines = cell.contains(u'\n'); // a semicolon is then of the value
        divide(cell, byLines || column == Column::RecommendingStates ? "|"_L1 : "|;"_L1);
        cell.replace(group, uR"(\1)"_s);
    }
    for (const Column column : {Column::Sdgs}) {
        if (!row.isNumeric(column))
            divide(row[column], ","_L1);
    }
}

} // namespace

std::optional<Header> Header::of(const QStringList &cells)
{
    // The stricter ones first: the Danish Institute has "Recommendation" too, and everybody has "Text".
    for (const auto family : {uprInfo, dihr, uprMatrix, uhri, impactOss, uwazi}) {
        if (auto header = family(cells))
            return header;
    }
    return std::nullopt;
}

Header Header::guess(const QStringList &cells)
{
    Header header{Family::Mapped, {}};
    for (const QString &cell : cells) {
        auto column = columnNamed(cell);
        if (column && header.has(*column) && !isList(*column))
            column.reset();
        header.columns.push_back(column);
    }
    // A title is the text where nothing else is.
    for (size_t i = 0; i < header.columns.size() && !header.hasText(); ++i) {
        const QString key = columnKey(cells.at(static_cast<qsizetype>(i)));
        if (key == u"title" || key == u"titulo" || key.contains("recomendacion"_L1)
            || key.contains("recommendation"_L1))
            header.columns[i] = Column::Text;
    }
    return header;
}

bool Header::has(Column column) const
{
    return std::ranges::find(columns, std::optional(column)) != columns.end();
}

bool Header::hasText() const
{
    return has(Column::Text) || has(Column::TextEs) || has(Column::TextEn);
}

qsizetype Header::known() const
{
    return std::ranges::count_if(columns, [](const auto &column) { return column.has_value(); });
}

bool Header::isHint(const QStringList &cells) const
{
    if (family != Family::ImpactOss)
        return false;
    const auto hints = std::ranges::count_if(
        cells, [](const QString &cell) { return cell.startsWith("Required:"_L1) || cell.startsWith("Optional:"_L1); });
    return hints >= 2;
}

void Header::complete(SourceRow &row) const
{
    row.family = family;
    switch (family) {
    case Family::Uhri:
        break;
    case Family::UprInfo:
        row[Column::Body] = u"UPR"_s;
        divide(row[Column::Themes], ","_L1);
        break;
    case Family::Dihr:
        completeDihr(row);
        break;
    case Family::UprMatrix:
        completeMatrix(row);
        break;
    case Family::ImpactOss:
        completeImpactOss(row);
        break;
    case Family::Uwazi:
    case Family::Mapped:
        completeOwn(row);
        break;
    }
}

} // namespace exchange
