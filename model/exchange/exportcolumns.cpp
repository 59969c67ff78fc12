// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/exportcolumns.h"

#include "domain/rules.h"
#include "wording/columns.h"

#include <QJsonArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace exchange {
namespace {

using storage::ExportPart;
using storage::ExportParts;
using storage::ExportRow;
using Kind = SheetColumn::Kind;
using Words = ExportWords;

const ExportParts inList {}; ///< stands in the row of the list already

QString codeText(auto value)
{
    return QString(domain::code(value));
}

const QString &printed(const ExportRow &row)
{
    return row.row.symbol.isEmpty() ? row.row.caseName : row.row.symbol;
}

bool isOverdue(const ExportRow &row, const Words &words)
{
    return domain::urgency(row.row.due, row.row.status, row.row.archived, words.today) == domain::Urgency::Overdue;
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

/// "Name; Name". Where a semicolon stands inside what is listed, as in some themes of UHRI, one a line, even where there is one only: so the
/// import knows it again.
QString joined(const QStringList &words)
{
    const bool hasSemicolon = std::ranges::any_of(words, [](const QString &word) { return word.contains(u';'); });
    return hasSemicolon ? words.join(u'\n') + (words.size() == 1 ? u"\n"_s : QString()) : words.join("; "_L1);
}

QStringList stateNames(const ExportRow &row, const Words &words)
{
    QStringList names;
    for (const domain::RecommendingState &state : row.states)
        names << (state.iso3.isEmpty() ? state.printed : words.wording.country(state.iso3));
    return names;
}

QStringList labels(const ExportRow &row, const Words &words, QLatin1StringView vocabulary)
{
    QStringList found;
    for (const ExportRow::Term &term : row.terms) {
        if (term.vocabulary == vocabulary)
            found << term.label.preferred(words.wording.language());
    }
    return found;
}

QStringList codes(const ExportRow &row, QLatin1StringView vocabulary)
{
    QStringList found;
    for (const ExportRow::Term &term : row.terms) {
        if (term.vocabulary == vocabulary)
            found << term.code;
    }
    return found;
}

QStringList otherTerms(const ExportRow &row, const Words &words)
{
    QStringList found;
    const auto language = words.wording.language();
    for (const ExportRow::Term &term : row.terms) {
        static const QStringList own {u"theme"_s, u"group"_s, u"sdg"_s, u"right"_s};
        if (!own.contains(term.vocabulary))
            found << u"%1: %2"_s.arg(term.vocabularyName.preferred(language), term.label.preferred(language));
    }
    return found;
}

QStringList parties(const ExportRow &row, domain::AssignmentRole role)
{
    QStringList found;
    for (const ExportRow::Party &party : row.parties) {
        if (party.role == role)
            found << party.acronym;
    }
    return found;
}

QString leadName(const ExportRow &row, const Words &words)
{
    const auto lead = std::ranges::find(row.parties, domain::AssignmentRole::Lead, &ExportRow::Party::role);
    return lead == row.parties.end() ? QString() : lead->name.preferred(words.wording.language());
}

QJsonArray list(const QStringList &words)
{
    return QJsonArray::fromStringList(words);
}

#define CELL [](const ExportRow &row, [[maybe_unused]] const Words &words) -> Cell
#define JSON [](const ExportRow &row, [[maybe_unused]] const Words &words) -> QJsonValue

/// A text that JSON says as it is, empty or not.
#define AS_TEXT(expression) CELL { return expression; }, JSON { return expression; }

QList<ExportColumn> documentColumns()
{
    return {
        {"id", Kind::Number, 8, inList, CELL { return static_cast<double>(row.row.id.value()); }, JSON { return row.row.id.value(); }},
        {"reference", Kind::Text, 28, inList, CELL { return words.wording.reference(printed(row), row.row.paragraph); },
            JSON {
                const QString &document = printed(row);
                return document.isEmpty() || row.row.paragraph.isEmpty() ? document + row.row.paragraph : document + u", "_s + row.row.paragraph;
            }},
        {"body", Kind::Text, 12, inList,
            CELL { return row.row.mechanismShort.isEmpty() ? row.row.mechanism : row.row.mechanismShort.preferred(words.wording.language()); },
            JSON { return row.row.mechanism; }},
        {"symbol", Kind::Text, 20, inList, AS_TEXT(row.row.symbol)},
        {"case", Kind::Text, 24, inList, CELL { return row.row.caseName; }, nullptr},
        {"case_number", Kind::Text, 14, ExportPart::Facts, CELL { return row.caseNumber; }, nullptr},
        {"document_kind", Kind::Text, 20, ExportPart::Facts, CELL { return row.documentKind.preferred(words.wording.language()); }, nullptr},
        {"document_title_es", Kind::Text, 30, ExportPart::Facts, CELL { return row.documentTitle.es; }, nullptr},
        {"document_title_en", Kind::Text, 30, ExportPart::Facts, CELL { return row.documentTitle.en; }, nullptr},
        {"adopted", Kind::Date, 12, ExportPart::Facts, CELL { return row.adopted; }, nullptr},
        {"published", Kind::Date, 12, ExportPart::Facts, CELL { return row.published; }, nullptr},
        {"session", Kind::Text, 10, ExportPart::Facts, CELL { return row.session; }, nullptr},
        {"cycle", Kind::Number, 8, ExportPart::Facts, CELL { return row.cycle ? Cell(double(*row.cycle)) : Cell(); }, nullptr},
        {"link", Kind::Link, 30, ExportPart::Facts, CELL { return Link {row.link}; }, nullptr},
    };
}

QList<ExportColumn> textColumns()
{
    return {
        {"paragraph", Kind::Text, 10, inList, AS_TEXT(row.row.paragraph)},
        {"type", Kind::Text, 16, ExportPart::Facts, CELL { return words.wording.kind(row.kind); }, JSON { return codeText(row.kind); }},
        {"title_es", Kind::Text, 30, inList, CELL { return row.row.title.es; }, nullptr},
        {"title_en", Kind::Text, 30, inList, CELL { return row.row.title.en; }, nullptr},
        {"introduction_es", Kind::Text, 40, ExportPart::Facts, CELL { return row.introduction.es; }, nullptr},
        {"introduction_en", Kind::Text, 40, ExportPart::Facts, CELL { return row.introduction.en; }, nullptr},
        {"text_es", Kind::Text, 70, inList, AS_TEXT(row.row.text.es)},
        {"text_en", Kind::Text, 70, inList, AS_TEXT(row.row.text.en)},
        {"recommending_states", Kind::Text, 24, ExportPart::States, CELL { return joined(stateNames(row, words)); },
            JSON {
                QStringList states;
                for (const domain::RecommendingState &state : row.states)
                    states << (state.iso3.isEmpty() ? state.printed : state.iso3);
                return list(states);
            }},
        {"position", Kind::Text, 16, inList, CELL { return row.row.position ? words.wording.position(*row.row.position) : QString(); },
            JSON { return row.row.position ? QJsonValue(codeText(*row.row.position)) : QJsonValue(); }},
        {"themes", Kind::Text, 30, ExportPart::Terms, CELL { return joined(labels(row, words, "theme"_L1)); },
            JSON { return list(labels(row, words, "theme"_L1)); }},
        {"groups", Kind::Text, 24, ExportPart::Terms, CELL { return joined(labels(row, words, "group"_L1)); },
            JSON { return list(labels(row, words, "group"_L1)); }},
        {"sdgs", Kind::Text, 14, ExportPart::Terms, CELL { return joined(codes(row, "sdg"_L1)); }, JSON { return list(codes(row, "sdg"_L1)); }},
        {"rights", Kind::Text, 24, ExportPart::Terms, CELL { return joined(labels(row, words, "right"_L1)); },
            JSON { return list(labels(row, words, "right"_L1)); }},
        {"other_terms", Kind::Text, 24, ExportPart::Terms, CELL { return joined(otherTerms(row, words)); },
            JSON { return list(otherTerms(row, words)); }},
    };
}

QList<ExportColumn> nationalColumns()
{
    using Role = domain::AssignmentRole;
    return {
        {"lead", Kind::Text, 14, inList, CELL { return row.row.lead; }, JSON { return orNull(row.row.lead); }},
        {"lead_name", Kind::Text, 30, ExportPart::Parties, CELL { return leadName(row, words); }, nullptr},
        {"support", Kind::Text, 20, ExportPart::Parties, CELL { return joined(parties(row, Role::Support)); },
            JSON { return list(parties(row, Role::Support)); }},
        {"consulted", Kind::Text, 20, ExportPart::Parties, CELL { return joined(parties(row, Role::Consulted)); },
            JSON { return list(parties(row, Role::Consulted)); }},
        {"due", Kind::Date, 12, inList, CELL { return row.row.due; }, nullptr},
        {"overdue", Kind::Text, 10, inList, CELL { return wording::columns::yesOrNo(words.wording, isOverdue(row, words)); },
            JSON { return isOverdue(row, words); }},
        {"priority", Kind::Text, 10, inList, CELL { return words.wording.priority(row.row.priority); },
            JSON { return codeText(row.row.priority); }},
        {"status", Kind::Text, 18, inList, CELL { return words.wording.status(row.row.status); }, JSON { return codeText(row.row.status); }},
        {"status_since", Kind::Date, 12, ExportPart::Facts, CELL { return row.statusSince; }, nullptr},
        {"status_reason", Kind::Text, 30, ExportPart::Facts, CELL { return row.statusReason; }, nullptr},
        {"progress", Kind::Percent, 10, inList, CELL { return double(row.row.percent); }, JSON { return row.row.percent; }},
        {"activity", Kind::Text, 18, ExportPart::Activity, CELL { return words.wording.activity(row.activity); },
            JSON { return codeText(row.activity); }},
        {"grade", Kind::Text, 20, inList, CELL { return row.row.grade.preferred(words.wording.language()); }, nullptr},
        {"grade_date", Kind::Date, 12, inList, CELL { return row.row.gradeDate; }, nullptr},
        {"beneficiaries", Kind::Text, 24, ExportPart::Beneficiaries, CELL { return joined(row.beneficiaries); },
            JSON { return list(row.beneficiaries); }},
        {"evidence", Kind::Text, 30, ExportPart::Evidence, CELL { return joined(row.evidence); }, JSON { return list(row.evidence); }},
        {"archived", Kind::Text, 10, inList, CELL { return wording::columns::yesOrNo(words.wording, row.row.archived); },
            JSON { return row.row.archived; }},
        {"external_system", Kind::Text, 12, ExportPart::Facts, CELL { return row.externalSystem; }, nullptr},
        {"external_id", Kind::Text, 30, ExportPart::Facts, CELL { return row.externalId; }, nullptr},
        {"uid", Kind::Text, 38, ExportPart::Facts, CELL { return row.uid; }, nullptr},
    };
}

#undef AS_TEXT
#undef JSON
#undef CELL

} // namespace

const QList<ExportColumn> &exportColumns()
{
    static const QList<ExportColumn> all = documentColumns() + textColumns() + nationalColumns();
    return all;
}

const ExportColumn *exportColumn(const QString &code)
{
    const auto found = std::ranges::find_if(exportColumns(), [&](const ExportColumn &column) { return code == QLatin1StringView(column.code); });
    return found == exportColumns().end() ? nullptr : &*found;
}

QStringList exportColumnCodes()
{
    QStringList codes;
    for (const ExportColumn &column : exportColumns())
        codes << QString::fromLatin1(column.code);
    return codes;
}

QJsonValue jsonOf(const ExportColumn &column, const ExportRow &row, const ExportWords &words)
{
    if (column.json)
        return column.json(row, words);
    const Cell cell = column.cell(row, words);
    if (const auto *text = std::get_if<QString>(&cell))
        return orNull(*text);
    if (const auto *number = std::get_if<double>(&cell))
        return *number;
    if (const auto *date = std::get_if<QDate>(&cell))
        return date->isValid() ? QJsonValue(date->toString(Qt::ISODate)) : QJsonValue();
    if (const auto *link = std::get_if<Link>(&cell))
        return orNull(link->address);
    return {};
}

} // namespace exchange
