// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/querywords.h"

#include "domain/fold.h"

#include <algorithm>
#include <span>

namespace domain::querywords {

using namespace Qt::StringLiterals;

namespace {

/// `others` are further words for the same, folded, separated by "|".
struct Key
{
    Field field {};
    ValueKind kind {};
    QStringView es;
    QStringView en;
    QStringView others;
};

constexpr Key keys[] {
    {Field::Words, ValueKind::Free, u"palabras", u"words", u"texto|text|palabra|word"},
    {Field::Body, ValueKind::Free, u"órgano", u"body", u"organismo|cuerpo"},
    {Field::MechanismKind, ValueKind::Named, u"mecanismo", u"mechanism", u"mechanism_kind"},
    {Field::Document, ValueKind::Free, u"documento", u"document", u"doc|signatura|symbol|simbolo"},
    {Field::Paragraph, ValueKind::Free, u"párrafo", u"paragraph", u"par|para"},
    {Field::Status, ValueKind::Named, u"situación", u"status", u"estado|estatus"},
    {Field::Position, ValueKind::Named, u"posición", u"position", u"postura"},
    {Field::Institution, ValueKind::Free, u"institución", u"institution", u"inst"},
    {Field::Lead, ValueKind::Free, u"líder", u"lead", u"responsable"},
    {Field::Support, ValueKind::Free, u"apoyo", u"support", u""},
    {Field::Theme, ValueKind::Free, u"tema", u"theme", u"temas|themes|topic"},
    {Field::Group, ValueKind::Free, u"grupo", u"group", u"grupos|groups|poblacion"},
    {Field::Sdg, ValueKind::Free, u"ods", u"sdg", u""},
    {Field::Kind, ValueKind::Named, u"tipo", u"kind", u"type|clase"},
    {Field::Priority, ValueKind::Named, u"prioridad", u"priority", u""},
    {Field::Activity, ValueKind::Named, u"actividad", u"activity", u""},
    {Field::Due, ValueKind::Date, u"vence", u"due", u"plazo|vencimiento"},
    {Field::Overdue, ValueKind::Named, u"vencida", u"overdue", u"vencidas|atrasada"},
    {Field::Year, ValueKind::Number, u"año", u"year", u"anio"},
    {Field::Cycle, ValueKind::Number, u"ciclo", u"cycle", u""},
    {Field::State, ValueKind::Free, u"país", u"state", u"country|recomendante"},
    {Field::Import, ValueKind::Number, u"importación", u"import", u""},
    {Field::Missing, ValueKind::Named, u"falta", u"missing", u"faltan|sin"},
    {Field::Archived, ValueKind::Named, u"archivada", u"archived", u"archivadas"},
    {Field::Id, ValueKind::Reference, u"número", u"id", u"number|num"},
};

struct Value
{
    Field field {};
    QStringView code;
    QStringView es;
    QStringView en;
    QStringView others;
};

constexpr Value values[] {
    {Field::Status, u"not_started", u"sin iniciar", u"not started", u"no iniciada|no iniciado"},
    {Field::Status, u"planned", u"planificada", u"planned", u"planificado|planeada|prevista"},
    {Field::Status, u"in_progress", u"en curso", u"in progress", u"en proceso|en progreso|en ejecucion"},
    {Field::Status, u"partly_implemented", u"cumplida en parte", u"partly implemented",
        u"parcialmente cumplida|cumplida parcialmente|cumplimiento parcial|partially implemented"},
    {Field::Status, u"implemented", u"cumplida", u"implemented", u"cumplido|cumplidas|implementada"},
    {Field::Status, u"not_accepted", u"no aceptada", u"not accepted", u"no aceptado"},
    {Field::Status, u"ongoing", u"de cumplimiento continuo", u"ongoing", u"cumplimiento continuo|continua|ongoing by nature"},
    {Field::Status, u"not_applicable", u"ya no aplicable", u"no longer applicable", u"no aplicable|no aplica"},
    {Field::Position, u"supported", u"apoyada", u"supported", u"aceptada|accepted|apoyadas"},
    {Field::Position, u"noted", u"tomada nota", u"noted", u"nota|toma nota|tomo nota"},
    {Field::Position, u"partly_supported", u"apoyada en parte", u"partly supported",
        u"parcialmente apoyada|supported in part|partially supported|supported/noted"},
    {Field::Position, u"under_consideration", u"en examen", u"under consideration", u""},
    {Field::Kind, u"recommendation", u"recomendación", u"recommendation", u"recomendaciones|recommendations"},
    {Field::Kind, u"concern", u"preocupación", u"concern", u"observacion|observation|concern/observation"},
    {Field::Kind, u"reparation", u"medida de reparación", u"reparation", u"reparacion|measure of reparation"},
    {Field::Kind, u"provisional_measure", u"medida provisional", u"provisional measure", u"medida cautelar|precautionary measure"},
    {Field::Kind, u"remedy", u"recurso", u"remedy", u""},
    {Field::Kind, u"friendly_settlement", u"solución amistosa", u"friendly settlement", u""},
    {Field::Kind, u"pledge", u"promesa voluntaria", u"pledge", u"promesa|voluntary pledge|compromiso voluntario"},
    {Field::Kind, u"commitment", u"compromiso", u"commitment", u""},
    {Field::Kind, u"other", u"otra", u"other", u"otro"},
    {Field::Priority, u"low", u"baja", u"low", u"bajo"},
    {Field::Priority, u"normal", u"normal", u"normal", u"media|medium"},
    {Field::Priority, u"high", u"alta", u"high", u"alto"},
    {Field::MechanismKind, u"treaty_body", u"órgano de tratado", u"treaty body", u"organos de tratados|treaty bodies|comite"},
    {Field::MechanismKind, u"upr", u"EPU", u"UPR", u"examen periodico universal|universal periodic review"},
    {Field::MechanismKind, u"special_procedure", u"procedimiento especial", u"special procedure", u"procedimientos especiales|special procedures"},
    {Field::MechanismKind, u"commission", u"comisión", u"commission", u""},
    {Field::MechanismKind, u"court", u"corte", u"court", u"tribunal"},
    {Field::MechanismKind, u"follow_up_mechanism", u"mecanismo de seguimiento", u"follow-up mechanism", u""},
    {Field::MechanismKind, u"ilo", u"OIT", u"ILO", u""},
    {Field::MechanismKind, u"political_dialogue", u"diálogo político", u"political dialogue", u""},
    {Field::MechanismKind, u"national", u"nacional", u"national", u""},
    {Field::MechanismKind, u"other", u"otro", u"other", u"otra"},
    {Field::Activity, u"planned", u"planificada", u"planned", u"planificado"},
    {Field::Activity, u"reported", u"informada", u"reported", u"informado"},
    {Field::Activity, u"validated", u"validada", u"validated", u"validado"},
    {Field::Activity, u"stale", u"sin noticias", u"stale", u"estancada|detenida"},
    {Field::Due, u"overdue", u"vencida", u"overdue", u"vencidas|vencido"},
    {Field::Due, u"soon", u"próxima", u"soon", u"pronto|proximas"},
    {Field::Due, u"later", u"después", u"later", u"mas tarde|mas adelante"},
    {Field::Due, u"closed", u"concluida", u"closed", u"concluidas|cerrada"},
    {Field::Overdue, u"yes", u"sí", u"yes", u"true|1"},
    {Field::Overdue, u"no", u"no", u"no", u"false|0"},
    {Field::Archived, u"yes", u"sí", u"yes", u"true|1"},
    {Field::Archived, u"no", u"no", u"no", u"false|0"},
    {Field::Missing, u"lead", u"líder", u"lead", u"responsable"},
    {Field::Missing, u"due", u"plazo", u"due", u"vencimiento|deadline"},
    {Field::Missing, u"text_es", u"español", u"spanish", u"texto es|texto en espanol"},
    {Field::Missing, u"text_en", u"inglés", u"english", u"texto en ingles"},
    {Field::Missing, u"progress", u"avance", u"progress", u"avances|progreso|bitacora"},
};

constexpr Value none {Field::Words, u"none", u"ninguna", u"none", u"ninguno|nadie|sin|nobody"};

/// As values are compared: "partly_implemented", "Partly implemented" and "partly-implemented" are one.
QString comparable(QStringView text)
{
    QString plain = folded(text);
    plain.replace(u'_', u' ').replace(u'-', u' ');
    return plain.simplified();
}

bool isAmong(QStringView others, QStringView wanted)
{
    return std::ranges::any_of(others.split(u'|', Qt::SkipEmptyParts), [&](QStringView other) { return other == wanted; });
}

bool isCalled(const Value &value, const QString &wanted)
{
    return comparable(value.code) == wanted || comparable(value.es) == wanted || comparable(value.en) == wanted
        || isAmong(value.others, wanted);
}

bool mayBeAbsent(Field field)
{
    return field != Field::Overdue && field != Field::Archived && field != Field::Missing && field != Field::Words;
}

const Key &keyFor(Field field)
{
    return *std::ranges::find(keys, field, &Key::field);
}

} // namespace

std::optional<Field> fieldOf(QStringView key)
{
    const QString wanted = folded(key);
    for (const Key &k : keys) {
        if (wanted == folded(k.es) || wanted == k.en || wanted == code(k.field) || isAmong(k.others, wanted))
            return k.field;
    }
    return std::nullopt;
}

QString keyOf(Field field, Language language)
{
    const Key &key = keyFor(field);
    return (language == Language::Spanish ? key.es : key.en).toString();
}

ValueKind valueKind(Field field)
{
    return keyFor(field).kind;
}

QStringList codesOfValue(Field field, QStringView value)
{
    const QString wanted = comparable(value);
    if (field == Field::Status && isAmong(u"pendiente|pendientes|pending|open|abierta|abiertas", wanted))
        return pendingStatuses();
    for (const Value &v : values) {
        if (v.field == field && isCalled(v, wanted))
            return {v.code.toString()};
    }
    if (mayBeAbsent(field) && isCalled(none, wanted))
        return {none.code.toString()};
    return {};
}

QString valueOf(Field field, const QString &code, Language language)
{
    const auto in = [language](const Value &v) { return (language == Language::Spanish ? v.es : v.en).toString(); };
    for (const Value &v : values) {
        if (v.field == field && v.code == code)
            return in(v);
    }
    return mayBeAbsent(field) && code == none.code ? in(none) : code;
}

const QStringList &pendingStatuses()
{
    static const QStringList list {domain::code(Status::NotStarted), domain::code(Status::Planned), domain::code(Status::InProgress),
        domain::code(Status::PartlyImplemented)};
    return list;
}

QString pendingIn(Language language)
{
    return language == Language::Spanish ? u"pendiente"_s : u"pending"_s;
}

bool isOr(QStringView word)
{
    return word.compare(u"or", Qt::CaseInsensitive) == 0 || word.compare(u"o", Qt::CaseInsensitive) == 0;
}

} // namespace domain::querywords
