// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/entitykind.h"

#include <QDate>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace exchange {
namespace {

using C = EntityColumn;
using Choice = EntityChoice;
using L = QLatin1StringView;
using Type = EntityType;
constexpr auto Optional = EntityNeed::Optional;
constexpr auto Required = EntityNeed::Required;
constexpr auto OneOf = EntityNeed::OneOf;
constexpr auto None = EntityChoice::None;

const C uid {L("uid"), Type::Uid, Optional, None, 38};
const C institution {L("institution"), Type::Institution, Optional, None, 16, L("responsable institucionresponsable responsible entity entidad ministry ministerio")};
const C recommendations {L("recommendations"), Type::Recommendations, Optional, None, 30, L("recomendacion recommendation reference references referencia referencias")};

C required(C column)
{
    column.need = Required;
    return column;
}

QList<C> recommendationColumns()
{
    return {{L("body"), Type::Line, Required, None, 12}, {L("symbol"), Type::Line, Required, None, 22}, {L("paragraph"), Type::Line, Optional, None, 12},
        {L("text_es"), Type::Text, OneOf, None, 60}, {L("text_en"), Type::Text, OneOf, None, 60}, {L("published"), Type::Date, Optional, None, 14},
        {L("session"), Type::Line, Optional, None, 10}, {L("recommending_states"), Type::List, Optional, None, 20},
        {L("position"), Type::Choice, Optional, Choice::Position, 18}, {L("themes"), Type::List, Optional, None, 28},
        {L("groups"), Type::List, Optional, None, 24}, {L("sdgs"), Type::List, Optional, None, 10}, {L("lead"), Type::Institution, Optional, None, 14},
        {L("support"), Type::Institutions, Optional, None, 18}, {L("due"), Type::Date, Optional, None, 14},
        {L("priority"), Type::Choice, Optional, Choice::Priority, 12}, {L("status"), Type::Choice, Optional, Choice::Status, 20},
        {L("external_id"), Type::Line, Optional, None, 16}};
}

QList<C> institutionColumns()
{
    return {{L("acronym"), Type::Line, Required, None, 14, L("siglas acronimo abbreviation short shortname nombrecorto")},
        {L("name_es"), Type::Line, OneOf, None, 44, L("nombre denominacion institucion nombreespanol nombreenespanol")},
        {L("name_en"), Type::Line, OneOf, None, 44, L("name institution nombreingles nombreeningles")},
        {L("institution_kind"), Type::Choice, Optional, Choice::InstitutionKind, 24, L("tipo type kind")},
        {L("parent"), Type::Institution, Optional, None, 16, L("superior dependede dependencia above under")},
        {L("active_from"), Type::Date, Optional, None, 14}, {L("active_to"), Type::Date, Optional, None, 14}, uid};
}

QList<C> personColumns()
{
    return {{L("person"), Type::Line, Required, None, 30, L("nombre name persona enlace focalpoint nombrecompleto fullname puntofocal")},
        required(institution), {L("post_es"), Type::Line, Optional, None, 30, L("cargo puesto")},
        {L("post_en"), Type::Line, Optional, None, 30, L("post position jobtitle")},
        {L("email"), Type::Line, Optional, None, 30, L("correo correoelectronico mail email")},
        {L("phone"), Type::Line, Optional, None, 18, L("telefono telephone tel celular mobile")}, {L("focal_from"), Type::Date, Optional, None, 14, L("desde from since")},
        {L("focal_to"), Type::Date, Optional, None, 14, L("hasta to until")}, uid};
}

QList<C> actionColumns()
{
    return {{L("title_es"), Type::Line, OneOf, None, 50, L("accion medida titulo actividad acciones")},
        {L("title_en"), Type::Line, OneOf, None, 50, L("action measure title activity actions")}, institution,
        {L("cluster"), Type::Theme, Optional, None, 26, L("eje tema theme cluster")},
        {L("result_es"), Type::Text, Optional, None, 40, L("resultado resultadoesperado")}, {L("result_en"), Type::Text, Optional, None, 40, L("result expectedresult")},
        {L("starts"), Type::Date, Optional, None, 14, L("inicio fechadeinicio start starts startdate from desde")},
        {L("due"), Type::Date, Optional, None, 14, L("plazo fechalimite vencimiento deadline due duedate end fin hasta")},
        {L("action_status"), Type::Choice, Optional, Choice::ActionStatus, 16, L("situacion status estatus")},
        {L("done"), Type::Date, Optional, None, 14, L("fechadetermino realizada completed completedon")},
        {L("budget"), Type::Number, Optional, None, 16, L("presupuesto monto costo amount cost")},
        {L("currency"), Type::Line, Optional, None, 10, L("moneda divisa")}, recommendations, uid};
}

QList<C> indicatorColumns()
{
    return {{L("indicator_es"), Type::Line, OneOf, None, 50, L("indicador nombre nombredelindicador")},
        {L("indicator_en"), Type::Line, OneOf, None, 50, L("indicator name indicatorname")},
        {L("indicator_kind"), Type::Choice, Optional, Choice::IndicatorKind, 16, L("tipo type kind tipodeindicador")},
        {L("unit_es"), Type::Line, Optional, None, 20, L("unidad unidaddemedida")}, {L("unit_en"), Type::Line, Optional, None, 20, L("unit unitofmeasure")},
        {L("attribute"), Type::Right, Optional, None, 26, L("atributo derecho attribute right")},
        {L("baseline"), Type::Number, Optional, None, 12, L("lineadebase baseline")}, {L("baseline_date"), Type::Date, Optional, None, 14},
        {L("target"), Type::Number, Optional, None, 12, L("meta target objetivo")}, {L("target_date"), Type::Date, Optional, None, 14},
        {L("source"), Type::Line, Optional, None, 28, L("fuente fuentededatos datasource")},
        {L("periodicity"), Type::Line, Optional, None, 16, L("frecuencia frequency periodicidad")},
        {L("disaggregation"), Type::Line, Optional, None, 22, L("desagregacion desglose")}, recommendations, uid};
}

QList<C> valueColumns()
{
    return {{L("indicator"), Type::Indicator, Required, None, 50, L("indicador nombredelindicador")},
        {L("date"), Type::Date, Required, None, 14, L("fecha periodo year ano")}, {L("category"), Type::Line, Optional, None, 22, L("categoria desagregacion disaggregation")},
        {L("value"), Type::Number, Required, None, 14, L("valor figure cifra dato")}, {L("note"), Type::Text, Optional, None, 40, L("nota observacion comment comentario")}};
}

QList<C> progressColumns()
{
    C one = required(recommendations);
    one.code = L("recommendation");
    one.type = Type::Recommendation;
    return {one, institution, {L("period_from"), Type::Date, Optional, None, 14, L("desde from")}, {L("period_to"), Type::Date, Optional, None, 14, L("hasta to until")},
        {L("narrative_es"), Type::Text, OneOf, None, 60, L("narrativa descripcion relato accionesrealizadas avances")},
        {L("narrative_en"), Type::Text, OneOf, None, 60, L("narrative description actionstaken")},
        {L("obstacles_es"), Type::Text, Optional, None, 40, L("obstaculos desafios")}, {L("obstacles_en"), Type::Text, Optional, None, 40, L("obstacles challenges")},
        {L("next_steps_es"), Type::Text, Optional, None, 40, L("proximospasos")}, {L("next_steps_en"), Type::Text, Optional, None, 40, L("nextsteps")},
        {L("proposed_status"), Type::Choice, Optional, Choice::Status, 22}, {L("proposed_percent"), Type::Percent, Optional, None, 12},
        {L("author"), Type::Line, Optional, None, 22, L("autor autoria")}, {L("written"), Type::Date, Optional, None, 14, L("fecha date")},
        {L("review_state"), Type::Choice, Optional, Choice::ReviewState, 16}, {L("review_note"), Type::Text, Optional, None, 30}, uid};
}

QList<C> assessmentColumns()
{
    C one = required(recommendations);
    one.code = L("recommendation");
    one.type = Type::Recommendation;
    return {one, {L("date"), Type::Date, Required, None, 14, L("fecha")}, {L("scale"), Type::Scale, Optional, None, 26, L("escala")},
        {L("grade"), Type::Grade, Required, None, 26, L("calificacion nivel level rating assessment evaluacion")},
        {L("component"), Type::Component, Optional, None, 18, L("componente")}, {L("grade_paragraph"), Type::Line, Optional, None, 12, L("parrafo paragraph")},
        {L("comment_es"), Type::Text, Optional, None, 50, L("comentario")}, {L("comment_en"), Type::Text, Optional, None, 50, L("comment")}, uid};
}

template <class E>
QStringList codes()
{
    QStringList all;
    for (const auto value : domain::allOf<E>())
        all << QString(domain::code(value));
    return all;
}

} // namespace

const QList<EntityColumn> &entityColumns(EntityKind kind)
{
    static const QList<QList<EntityColumn>> all {recommendationColumns(), institutionColumns(), personColumns(), actionColumns(), indicatorColumns(),
        valueColumns(), progressColumns(), assessmentColumns()};
    return all.at(static_cast<qsizetype>(kind));
}

qsizetype entityColumn(EntityKind kind, QLatin1StringView code)
{
    const auto &columns = entityColumns(kind);
    const auto found = std::ranges::find(columns, code, &EntityColumn::code);
    return found == columns.end() ? -1 : found - columns.begin();
}

QStringList entityChoices(EntityChoice choice)
{
    switch (choice) {
    case EntityChoice::ActionStatus:
        return codes<domain::ActionStatus>();
    case EntityChoice::IndicatorKind:
        return codes<domain::IndicatorKind>();
    case EntityChoice::Status:
        return codes<domain::Status>();
    case EntityChoice::ReviewState:
        return codes<domain::ReviewState>();
    case EntityChoice::Priority:
        return codes<domain::Priority>();
    case EntityChoice::Position:
        return codes<domain::Position>();
    case EntityChoice::InstitutionKind:
    case EntityChoice::None:
        break;
    }
    return {};
}

QString entityChoiceWords(EntityChoice choice, const QString &code, const wording::Wording &wording)
{
    const auto worded = [&code](auto value, const auto &words) { return value ? words(*value) : code; };
    switch (choice) {
    case EntityChoice::ActionStatus:
        return worded(domain::fromCode<domain::ActionStatus>(code), [&](auto value) { return wording.actionStatus(value); });
    case EntityChoice::IndicatorKind:
        return worded(domain::fromCode<domain::IndicatorKind>(code), [&](auto value) { return wording.indicatorKind(value); });
    case EntityChoice::Status:
        return worded(domain::fromCode<domain::Status>(code), [&](auto value) { return wording.status(value); });
    case EntityChoice::ReviewState:
        return worded(domain::fromCode<domain::ReviewState>(code), [&](auto value) { return wording.reviewState(value); });
    case EntityChoice::Priority:
        return worded(domain::fromCode<domain::Priority>(code), [&](auto value) { return wording.priority(value); });
    case EntityChoice::Position:
        return worded(domain::fromCode<domain::Position>(code), [&](auto value) { return wording.position(value); });
    case EntityChoice::InstitutionKind:
    case EntityChoice::None:
        break;
    }
    return code;
}

QString entityWords(const EntityColumn &column, const QString &canonical, const wording::Wording &wording)
{
    switch (column.type) {
    case EntityType::Choice:
        return entityChoiceWords(column.choice, canonical, wording);
    case EntityType::Date:
        return wording.date(QDate::fromString(canonical, Qt::ISODate));
    case EntityType::Number: {
        bool isNumber = false;
        const double value = canonical.toDouble(&isNumber);
        return isNumber ? wording.locale().toString(value, 'g', 15) : canonical;
    }
    case EntityType::Percent:
        return canonical.isEmpty() ? canonical : wording.percent(canonical.toInt());
    default:
        return canonical;
    }
}

} // namespace exchange
