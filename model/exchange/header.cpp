// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/header.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exchange {
namespace {

struct Name
{
    QLatin1StringView key;
    Column column;
};

constexpr std::array uhriNames{
    Name{QLatin1StringView("text"), Column::Text},
    Name{QLatin1StringView("countriesconcerned"), Column::Countries},
    Name{QLatin1StringView("countries"), Column::Countries},
    Name{QLatin1StringView("reccomendingbody"), Column::Body},
    Name{QLatin1StringView("recommendingbody"), Column::Body},
    Name{QLatin1StringView("body"), Column::Body},
    Name{QLatin1StringView("documentsymbol"), Column::Symbol},
    Name{QLatin1StringView("symbol"), Column::Symbol},
    Name{QLatin1StringView("themes"), Column::Themes},
    Name{QLatin1StringView("affectedpersons"), Column::Groups},
    Name{QLatin1StringView("sdgs"), Column::Sdgs},
    Name{QLatin1StringView("documentpublicationdate"), Column::Published},
    Name{QLatin1StringView("publicationdate"), Column::Published},
    Name{QLatin1StringView("date"), Column::Published},
    Name{QLatin1StringView("uprreccomendingstates"), Column::RecommendingStates},
    Name{QLatin1StringView("uprrecommendingstates"), Column::RecommendingStates},
    Name{QLatin1StringView("uprreccomendingcountry"), Column::RecommendingStates},
    Name{QLatin1StringView("uprrecommendingcountry"), Column::RecommendingStates},
    Name{QLatin1StringView("uprposition"), Column::Position},
    Name{QLatin1StringView("uprpositions"), Column::Position},
    Name{QLatin1StringView("type"), Column::Type},
    Name{QLatin1StringView("annotationtype"), Column::Type},
    Name{QLatin1StringView("ohchrannotationid"), Column::ExternalId},
    Name{QLatin1StringView("annotationid"), Column::ExternalId},
    Name{QLatin1StringView("id"), Column::ExternalId},
    Name{QLatin1StringView("uprsession"), Column::Session},
    Name{QLatin1StringView("uprcycle"), Column::Cycle},
};

constexpr std::array uprInfoNames{
    Name{QLatin1StringView("to"), Column::Countries},
    Name{QLatin1StringView("text"), Column::Text},
    Name{QLatin1StringView("from"), Column::RecommendingStates},
    Name{QLatin1StringView("response"), Column::Position},
    Name{QLatin1StringView("issue"), Column::Themes},
    Name{QLatin1StringView("session"), Column::Session},
};

/// Letters and digits only, in lower case.
QString keyOf(QStringView name)
{
    QString key;
    for (const QChar c : name) {
        if (c.isLetterOrNumber())
            key += c.toLower();
    }
    return key;
}

template <size_t size>
std::optional<Column> find(const std::array<Name, size> &names, const QString &key)
{
    const auto found = std::ranges::find(names, key, &Name::key);
    return found == names.end() ? std::nullopt : std::optional(found->column);
}

template <size_t size>
Header headerWith(Family family, const std::array<Name, size> &names, const QStringList &cells)
{
    Header header{family, {}};
    for (const QString &cell : cells) {
        auto column = find(names, keyOf(cell));
        if (column && std::ranges::find(header.columns, column) != header.columns.end())
            column.reset(); // a name that comes twice means what it meant first
        header.columns.push_back(column);
    }
    return header;
}

bool has(const Header &header, Column column)
{
    return std::ranges::find(header.columns, std::optional(column)) != header.columns.end();
}

} // namespace

std::optional<Column> uhriColumn(QStringView name)
{
    return find(uhriNames, keyOf(name));
}

std::optional<Header> Header::of(const QStringList &cells)
{
    const Header uprInfo = headerWith(Family::UprInfo, uprInfoNames, cells);
    if (has(uprInfo, Column::Countries) && has(uprInfo, Column::Text) && has(uprInfo, Column::RecommendingStates)
        && has(uprInfo, Column::Position))
        return uprInfo;
    const Header uhri = headerWith(Family::Uhri, uhriNames, cells);
    if (has(uhri, Column::Text) && has(uhri, Column::Countries)
        && (has(uhri, Column::Symbol) || has(uhri, Column::ExternalId) || has(uhri, Column::Body)))
        return uhri;
    return std::nullopt;
}

SourceRow Header::row(qint64 number, const QStringList &cells) const
{
    SourceRow row{.number = number, .cells = {}, .numeric = {}};
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (static_cast<size_t>(i) < columns.size()) {
            if (const auto column = columns[static_cast<size_t>(i)])
                row[*column] = cells[i];
        } else if (!QStringView(cells[i]).trimmed().isEmpty()) {
            row.damage = Damage::TooManyCells;
        }
    }
    complete(row);
    return row;
}

void Header::complete(SourceRow &row) const
{
    if (family != Family::UprInfo)
        return;
    row.family = family;
    row[Column::Body] = u"UPR"_s;
    row[Column::Themes].replace(u',', u'\n');
}

} // namespace exchange
