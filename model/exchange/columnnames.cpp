// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/columnnames.h"

#include "exchange/clean.h"
#include "exchange/exportcolumns.h"
#include "exchange/header.h"
#include "wording/columns.h"

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace exchange {
namespace {

using C = Column;
using N = ColumnName;
using L = QLatin1StringView;

constexpr std::array uhriNames{N{L("text"), C::Text}, N{L("countriesconcerned"), C::Countries},
    N{L("countries"), C::Countries}, N{L("reccomendingbody"), C::Body}, N{L("recommendingbody"), C::Body},
    N{L("body"), C::Body}, N{L("documentsymbol"), C::Symbol}, N{L("symbol"), C::Symbol}, N{L("themes"), C::Themes},
    N{L("affectedpersons"), C::Groups}, N{L("sdgs"), C::Sdgs}, N{L("documentpublicationdate"), C::Published},
    N{L("publicationdate"), C::Published}, N{L("date"), C::Published},
    N{L("uprreccomendingstates"), C::RecommendingStates}, N{L("uprrecommendingstates"), C::RecommendingStates},
    N{L("uprreccomendingcountry"), C::RecommendingStates}, N{L("uprrecommendingcountry"), C::RecommendingStates},
    N{L("uprposition"), C::Position}, N{L("uprpositions"), C::Position}, N{L("type"), C::Type},
    N{L("annotationtype"), C::Type}, N{L("ohchrannotationid"), C::ExternalId}, N{L("annotationid"), C::ExternalId},
    N{L("id"), C::ExternalId}, N{L("uprsession"), C::Session}, N{L("uprcycle"), C::Cycle}};

constexpr std::array uprInfoNames{N{L("to"), C::Countries}, N{L("sur"), C::Countries}, N{L("text"), C::Text},
    N{L("recommendation"), C::Text}, N{L("rs"), C::RecommendingStates}, N{L("from"), C::RecommendingStates},
    N{L("response"), C::Position}, N{L("issue"), C::Themes}, N{L("session"), C::Session}};

constexpr std::array dihrNames{N{L("recommendation"), C::Countries}, N{L("tekst"), C::Text}, N{L("goals"), C::Sdgs},
    N{L("targets"), C::Sdgs}, N{L("keywords"), C::Groups}, N{L("response"), C::Position},
    N{L("recommendingstate"), C::RecommendingStates}, N{L("mechanism"), C::Body}, N{L("procedures"), C::Body},
    N{L("treaties"), C::Body}, N{L("type"), C::Type}, N{L("fieldyear"), C::Cycle}, N{L("document"), C::Symbol}};

constexpr std::array matrixNames{N{L("theme"), C::Themes}, N{L("tema"), C::Themes},
    N{L("recommendationandrecommendingstate"), C::Text}, N{L("recommendationandrecommendingstates"), C::Text},
    N{L("recomendacionyestadorecomendante"), C::Text}, N{L("recomendacionyestadoquerecomienda"), C::Text},
    N{L("recomendacionyestadoautordelarecomendacion"), C::Text}, N{L("sourceofposition"), C::Symbol},
    N{L("fuentedelaposicion"), C::Symbol}, N{L("fuentedeposicion"), C::Symbol}, N{L("position"), C::Position},
    N{L("posicion"), C::Position}, N{L("positionofthestateunderreview"), C::Position},
    N{L("posiciondelestadoexaminado"), C::Position}, N{L("posiciondelestadoobjetodeexamen"), C::Position},
    N{L("themesandgroups"), C::Themes}, N{L("humanrightsthemesandgroupsofpersons"), C::Themes},
    N{L("themesandgroupsofpersons"), C::Themes}, N{L("temasygrupos"), C::Themes},
    N{L("temasdederechoshumanosygruposdepersonas"), C::Themes}, N{L("sdgs"), C::Sdgs}, N{L("relevantsdgs"), C::Sdgs},
    N{L("ods"), C::Sdgs}, N{L("odspertinentes"), C::Sdgs}, N{L("odsrelevantes"), C::Sdgs}};

constexpr std::array impactNames{N{L("reference"), C::ExternalId}, N{L("title"), C::Text}, N{L("description"), C::Text},
    N{L("supportlevel"), C::Position}, N{L("categoryshorttitle"), C::Themes}};

/// What people call the columns of their own tables.
constexpr std::array ownNames{// Texts
    N{L("text"), C::Text}, N{L("texto"), C::Text}, N{L("recommendation"), C::Text}, N{L("recommendations"), C::Text},
    N{L("recomendacion"), C::Text}, N{L("recomendaciones"), C::Text}, N{L("tekst"), C::Text}, N{L("textes"), C::TextEs},
    N{L("textoes"), C::TextEs}, N{L("textoespanol"), C::TextEs}, N{L("textoenespanol"), C::TextEs},
    N{L("recomendacionespanol"), C::TextEs}, N{L("espanol"), C::TextEs}, N{L("spanish"), C::TextEs},
    N{L("texten"), C::TextEn}, N{L("textoingles"), C::TextEn}, N{L("textoeningles"), C::TextEn},
    N{L("ingles"), C::TextEn}, N{L("english"), C::TextEn},
    // The paper
    N{L("mecanismo"), C::Body}, N{L("mechanism"), C::Body}, N{L("organo"), C::Body}, N{L("body"), C::Body},
    N{L("comite"), C::Body}, N{L("committee"), C::Body}, N{L("organismo"), C::Body}, N{L("organodetratado"), C::Body},
    N{L("treatybody"), C::Body}, N{L("simbolo"), C::Symbol}, N{L("signatura"), C::Symbol}, N{L("symbol"), C::Symbol},
    N{L("documento"), C::Symbol}, N{L("document"), C::Symbol}, N{L("documentsymbol"), C::Symbol},
    N{L("simbolodeldocumento"), C::Symbol}, N{L("parrafo"), C::Paragraph}, N{L("paragraph"), C::Paragraph},
    N{L("para"), C::Paragraph}, N{L("parr"), C::Paragraph}, N{L("numeral"), C::Paragraph}, N{L("fecha"), C::Published},
    N{L("date"), C::Published}, N{L("published"), C::Published}, N{L("sesion"), C::Session},
    N{L("session"), C::Session}, N{L("ciclo"), C::Cycle}, N{L("cycle"), C::Cycle},
    // States
    N{L("pais"), C::Countries}, N{L("country"), C::Countries}, N{L("countries"), C::Countries},
    N{L("stateunderreview"), C::Countries}, N{L("estadoexaminado"), C::Countries},
    N{L("recommendingstate"), C::RecommendingStates}, N{L("recommendingstates"), C::RecommendingStates},
    N{L("recommendingcountry"), C::RecommendingStates}, N{L("estadorecomendante"), C::RecommendingStates},
    N{L("estadosrecomendantes"), C::RecommendingStates}, N{L("paisrecomendante"), C::RecommendingStates},
    N{L("estadoquerecomienda"), C::RecommendingStates}, N{L("posicion"), C::Position}, N{L("position"), C::Position},
    N{L("posiciondelestado"), C::Position}, N{L("respuesta"), C::Position}, N{L("response"), C::Position},
    // What it is about
    N{L("tema"), C::Themes}, N{L("temas"), C::Themes}, N{L("theme"), C::Themes}, N{L("themes"), C::Themes},
    N{L("tematica"), C::Themes}, N{L("issue"), C::Themes}, N{L("issues"), C::Themes}, N{L("derecho"), C::Themes},
    N{L("derechos"), C::Themes}, N{L("poblacion"), C::Groups}, N{L("poblaciones"), C::Groups}, N{L("grupo"), C::Groups},
    N{L("grupos"), C::Groups}, N{L("groups"), C::Groups}, N{L("population"), C::Groups},
    N{L("affectedpersons"), C::Groups}, N{L("ods"), C::Sdgs}, N{L("sdg"), C::Sdgs}, N{L("sdgs"), C::Sdgs},
    N{L("tipo"), C::Type}, N{L("type"), C::Type}, N{L("id"), C::ExternalId}, N{L("codigo"), C::ExternalId},
    N{L("code"), C::ExternalId}, N{L("identificador"), C::ExternalId}, N{L("externalid"), C::ExternalId},
    // The follow-up
    N{L("lider"), C::Lead}, N{L("lead"), C::Lead}, N{L("responsable"), C::Lead}, N{L("institucion"), C::Lead},
    N{L("institution"), C::Lead}, N{L("apoyo"), C::Support}, N{L("support"), C::Support}, N{L("plazo"), C::Due},
    N{L("due"), C::Due}, N{L("duedate"), C::Due}, N{L("deadline"), C::Due}, N{L("fechalimite"), C::Due},
    N{L("vencimiento"), C::Due}, N{L("prioridad"), C::Priority}, N{L("priority"), C::Priority},
    N{L("situacion"), C::Status}, N{L("status"), C::Status}, N{L("estatus"), C::Status}};

/// Parts of longer names ("Institución(es) responsable(s)", "Estado de cumplimiento"), the first that fits.
constexpr std::array ownParts{N{L("corresponsable"), C::Support}, N{L("coresponsable"), C::Support},
    N{L("apoyo"), C::Support}, N{L("supporting"), C::Support}, N{L("responsable"), C::Lead},
    N{L("responsible"), C::Lead}, N{L("leadinstitution"), C::Lead}, N{L("institucionlider"), C::Lead},
    N{L("cumplimiento"), C::Status}, N{L("implementationstatus"), C::Status}, N{L("statusofimplementation"), C::Status},
    N{L("estadodeimplementacion"), C::Status}, N{L("niveldeimplementacion"), C::Status},
    N{L("recommendingstate"), C::RecommendingStates}, N{L("estadorecomendante"), C::RecommendingStates},
    N{L("paisrecomendante"), C::RecommendingStates}, N{L("simbolo"), C::Symbol}, N{L("documentsymbol"), C::Symbol},
    N{L("parrafo"), C::Paragraph}, N{L("paragraph"), C::Paragraph}, N{L("objetivosdedesarrollo"), C::Sdgs},
    N{L("sustainabledevelopment"), C::Sdgs}, N{L("fechalimite"), C::Due}, N{L("plazo"), C::Due},
    N{L("mecanismo"), C::Body}, N{L("organode"), C::Body}, N{L("fechade"), C::Published},
    N{L("publication"), C::Published}, N{L("poblacion"), C::Groups}, N{L("gruposde"), C::Groups},
    N{L("groupsof"), C::Groups}, N{L("prioridad"), C::Priority}, N{L("textodela"), C::Text}, N{L("textofthe"), C::Text},
    N{L("recommendationtext"), C::Text}, N{L("textorecomendacion"), C::Text}};

std::span<const ColumnName> namesOf(Family family)
{
    switch (family) {
    case Family::Uhri:
        return uhriNames;
    case Family::UprInfo:
        return uprInfoNames;
    case Family::Dihr:
        return dihrNames;
    case Family::UprMatrix:
        return matrixNames;
    case Family::ImpactOss:
        return impactNames;
    case Family::Uwazi:
    case Family::Mapped:
        break;
    }
    return ownNames;
}

} // namespace

QString columnKey(QStringView name)
{
    QString key = clean::folded(name);
    key.remove(u' ');
    return key;
}

std::optional<std::optional<Column>> ownColumn(QStringView key)
{
    static const QHash<QString, std::optional<Column>> titles = [] {
        QHash<QString, std::optional<Column>> all;
        for (const auto language : domain::allOf<domain::Language>()) {
            const wording::Wording wording(language);
            for (const ExportColumn &column : exportColumns()) {
                const QString code = QString::fromLatin1(column.code);
                all.insert(columnKey(wording::columns::title(wording, code)), domain::fromCode<Column>(code));
            }
        }
        return all;
    }();
    const auto found = titles.constFind(key.toString());
    using Answer = std::optional<std::optional<Column>>;
    // Not std::optional(*found), which is *found itself: a title that is not ours would count as one that is not imported.
    return found == titles.constEnd() ? Answer() : Answer(std::in_place, *found);
}

std::optional<Column> columnOf(Family family, QStringView key)
{
    const auto names = namesOf(family);
    const auto found = std::ranges::find_if(names, [key](const ColumnName &one) { return key == one.key; });
    return found == names.end() ? std::nullopt : std::optional(found->column);
}

std::optional<Column> uhriColumn(QStringView name)
{
    return columnOf(Family::Uhri, columnKey(name));
}

std::optional<Column> columnNamed(QStringView name)
{
    const QString key = columnKey(name);
    if (const auto ours = ownColumn(key))
        return *ours;
    if (const auto exact = columnOf(Family::Mapped, key))
        return exact;
    // The names of our own columns, as the command line and our files write them.
    for (const Column column : domain::allOf<Column>()) {
        if (key == columnKey(QString(domain::code(column))))
            return column;
    }
    const auto part = std::ranges::find_if(ownParts, [&key](const ColumnName &one) { return key.contains(one.key); });
    return part == ownParts.end() ? std::nullopt : std::optional(part->column);
}

} // namespace exchange
