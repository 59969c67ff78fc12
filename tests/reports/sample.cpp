// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample.h"

using namespace Qt::StringLiterals;

namespace sample {
namespace {

using namespace domain;
using namespace reports;

const QDate today(2026, 5, 19);

struct Body
{
    MechanismKind kind;
    QString code;
    LocalText name;
    LocalText shortName;
    QString symbol;
    LocalText title;
};

QList<Body> bodies()
{
    return {{MechanismKind::TreatyBody, u"CEDAW"_s,
                {u"Comité para la Eliminación de la Discriminación contra la Mujer"_s,
                    u"Committee on the Elimination of Discrimination against Women"_s},
                {u"CEDAW"_s, u"CEDAW"_s}, u"CEDAW/C/VAL/CO/8"_s,
                {u"Observaciones finales sobre el octavo informe periódico de Valdoria"_s,
                    u"Concluding observations on the eighth periodic report of Valdoria"_s}},
        {MechanismKind::TreatyBody, u"CRPD"_s,
            {u"Comité sobre los Derechos de las Personas con Discapacidad"_s,
                u"Committee on the Rights of Persons with Disabilities"_s},
            {u"CRPD"_s, u"CRPD"_s}, u"CRPD/C/VAL/CO/2-3"_s,
            {u"Observaciones finales sobre los informes periódicos segundo y tercero combinados"_s,
                u"Concluding observations on the combined second and third periodic reports"_s}},
        {MechanismKind::Upr, u"UPR"_s, {u"Examen periódico universal"_s, u"Universal periodic review"_s},
            {u"EPU"_s, u"UPR"_s}, u"A/HRC/55/9"_s,
            {u"Informe del Grupo de Trabajo sobre el Examen Periódico Universal"_s,
                u"Report of the Working Group on the Universal Periodic Review"_s}},
        {MechanismKind::SpecialProcedure, u"SR_WATER"_s,
            {u"Relatoría Especial sobre los derechos humanos al agua potable y al saneamiento"_s,
                u"Special Rapporteur on the human rights to safe drinking water and sanitation"_s},
            {u"RE Agua"_s, u"SR Water"_s}, u"A/HRC/54/32/Add.2"_s, {u"Visita a Valdoria"_s, u"Visit to Valdoria"_s}},
        {MechanismKind::Court, u"CORTE_IDH"_s,
            {u"Corte Interamericana de Derechos Humanos"_s, u"Inter-American Court of Human Rights"_s},
            {u"Corte IDH"_s, u"IACtHR"_s}, QString(),
            {u"Sentencia de fondo, reparaciones y costas"_s, u"Judgment on merits, reparations and costs"_s}}};
}

Party party(int number)
{
    static const QList<Party> parties{{u"MIM"_s, {u"Ministerio de la Mujer"_s, u"Ministry of Women"_s}},
        {u"MP"_s, {u"Ministerio Público"_s, u"Public Prosecutor's Office"_s}},
        {u"MINJUS"_s, {u"Ministerio de Justicia y Derechos Humanos"_s, u"Ministry of Justice and Human Rights"_s}},
        {u"MININT"_s, {u"Ministerio del Interior"_s, u"Ministry of the Interior"_s}}};
    return parties[number % parties.size()];
}

const LocalText protocol{
    u"Adopte un protocolo nacional de evaluación del riesgo para las mujeres víctimas de violencia de género, lo dote "
    u"de recursos suficientes y vele por "
    u"que se aplique en todas las fiscalías, incluidas las de las zonas rurales, y por que el personal encargado reciba capacitación periódica."_s,
    u"Adopt a national risk-assessment protocol for women who are victims of gender-based violence, provide it with "
    u"sufficient resources and ensure that it is applied in "
    u"all prosecutors' offices, including those in rural areas, and that the personnel in charge receive regular training."_s};
const LocalText pledge{
    u"Incremente el presupuesto destinado a las casas de acogida y publique cada año los datos desglosados por departamento."_s,
    u"Increase the budget for shelters and publish data disaggregated by department every year."_s};
const LocalText narrative{
    u"El Ministerio de la Mujer, junto con el Ministerio Público y el Ministerio del Interior, elaboró un protocolo "
    u"nacional de evaluación del riesgo, aprobado por la "
    u"Resolución ministerial 203/2026. En abril de 2026 lo aplicaban 46 de las 118 fiscalías, y 412 personas operadoras habían recibido capacitación."_s,
    u"The Ministry of Women, together with the Public Prosecutor's Office and the Ministry of the Interior, drew up a "
    u"national risk-assessment protocol, approved by "
    u"Ministerial Resolution 203/2026. In April 2026 it was applied by 46 of the 118 prosecutors' offices, and 412 officials had been trained."_s};

void addBody(Material &material, int number)
{
    const Body body = bodies().at(number);
    Mechanism mechanism;
    mechanism.id = MechanismId(number + 1);
    mechanism.code = body.code;
    mechanism.kind = body.kind;
    mechanism.name = body.name;
    mechanism.shortName = body.shortName;
    material.mechanisms.append(mechanism);
    domain::Document document;
    document.id = DocumentId(number + 1);
    document.mechanism = *mechanism.id;
    document.symbol = body.symbol;
    document.title = body.title;
    document.adopted = QDate(2024, 3, 12).addDays(-100 * number);
    if (body.kind == MechanismKind::Court)
        document.caseName = u"Caso Comunidad Río Verde Vs. Valdoria"_s;
    material.documents.append(document);
}

template <class Key>
void count(QList<storage::statistics::Group> &groups, const Key &key, const LocalText &label, const ReportRow &row)
{
    auto it = std::find_if(groups.begin(), groups.end(), [&](const auto &group) { return group.key == key; });
    if (it == groups.end())
        it = groups.insert(groups.end(), {.key = key, .label = label});
    ++it->total;
    ++it->byStatus[static_cast<size_t>(row.status)];
    it->overdue += row.urgency == Urgency::Overdue;
}

/// Counts the rows as storage would.
void countAll(Material &material)
{
    auto &overview = material.overview;
    for (const ReportRow &row : material.rows) {
        const Body body = bodies().at(row.mechanism.value() - 1);
        ++overview.total;
        ++overview.byStatus[static_cast<size_t>(row.status)];
        overview.overdue += row.urgency == Urgency::Overdue;
        overview.withoutLead += !row.lead;
        overview.withoutSpanish += row.text.es.isEmpty();
        overview.withoutEnglish += row.text.en.isEmpty();
        count(material.byKind, QString(code(body.kind)), {}, row);
        count(material.byMechanism, body.code, body.shortName, row);
    }
    overview.mechanisms = material.mechanisms.size();
    overview.documents = material.documents.size();
}

Material empty()
{
    return {.choice = {.signatory = u"Ministerio de Relaciones Exteriores"_s, .validatedOnly = false},
        .date = today,
        .state = {u"República de Valdoria"_s, u"Republic of Valdoria"_s}};
}

ReportRow row(int id, int mechanism)
{
    return {.id = RecommendationId(id), .mechanism = MechanismId(mechanism), .document = DocumentId(mechanism)};
}

ReportRow complete()
{
    ReportRow out = row(1, 1);
    out.paragraph = u"24 b)"_s;
    out.title = {u"Protocolo nacional de evaluación del riesgo"_s, u"National risk-assessment protocol"_s};
    out.introduction = {u"El Comité insta al Estado parte a que:"_s, u"The Committee urges the State party to:"_s};
    out.text = protocol;
    out.status = Status::InProgress;
    out.statusSince = QDate(2025, 3, 12);
    out.percent = 45;
    out.due = QDate(2026, 3, 31);
    out.urgency = Urgency::Overdue;
    out.lead = party(0);
    out.support = {party(1), party(3)};
    out.progress = ProgressEntry{.institution = party(0),
        .from = QDate(2026, 1, 1),
        .to = QDate(2026, 3, 31),
        .narrative = narrative,
        .obstacles = {u"Las fiscalías de dos departamentos carecen de personal."_s,
            u"The offices of two departments lack staff."_s},
        .validated = true,
        .date = QDate(2026, 4, 14)};
    out.progress->evidence = {
        {EvidenceId(1), {}, u"Resolución ministerial 203/2026"_s, u"MIM"_s, QDate(2026, 2, 2), u"https://example.org/203-2026"_s}};
    out.assessments = {{{u"No satisfactoria"_s, u"Not satisfactory"_s},
        {u"Escala del Comité"_s, u"Scale of the Committee"_s}, QDate(2025, 11, 3), u"12"_s, false}};
    return out;
}

} // namespace

Material small()
{
    Material material = empty();
    for (const int body : {0, 2, 4})
        addBody(material, body);
    material.rows.append(complete());
    ReportRow upr = row(2, 3);
    upr.paragraph = u"114.63"_s;
    upr.text = {QString(), pledge.en};
    upr.position = Position::Supported;
    upr.recommendedBy = {u"CHL"_s, u"NER"_s};
    upr.status = Status::Implemented;
    upr.percent = 100;
    upr.lead = party(2);
    upr.progress = ProgressEntry{
        .narrative = {u"El presupuesto aumentó un 12 % en 2026."_s, u"The budget rose by 12 % in 2026."_s},
        .date = QDate(2026, 5, 4)};
    material.rows.append(upr);
    ReportRow measure = row(3, 5);
    measure.kind = RecommendationKind::Reparation;
    measure.paragraph = u"pto. 9"_s;
    measure.text = {u"El Estado debe realizar un acto público de reconocimiento de responsabilidad."_s,
        u"The State must hold a public act acknowledging its responsibility."_s};
    material.rows.append(measure);
    countAll(material);
    return material;
}

Material large(int count)
{
    Material material = empty();
    const auto kinds = static_cast<int>(bodies().size());
    for (int body = 0; body < kinds; ++body)
        addBody(material, body);
    for (int i = 0; i < count; ++i) {
        const int body = static_cast<int>(static_cast<qint64>(i) * kinds / count);
        ReportRow out = complete();
        out.id = RecommendationId(i + 1);
        out.mechanism = MechanismId(body + 1);
        out.document = DocumentId(body + 1);
        out.paragraph = QString::number(10 + i);
        out.status = allOf<Status>()[static_cast<size_t>(i * 7 % 11) % allOf<Status>().size()];
        out.percent = i * 13 % 101;
        out.urgency = isOpen(out.status) && i % 3 == 0 ? Urgency::Overdue : Urgency::Later;
        out.due = out.urgency == Urgency::Overdue ? today.addDays(-i % 200 - 1) : today.addDays(200 + i % 400);
        out.lead = i % 17 == 0 ? std::nullopt : std::optional(party(i));
        if (i % 2 == 0) {
            out.title = {};
            out.text = pledge;
            out.introduction = {};
        }
        if (i % 5 == 0)
            out.progress.reset();
        if (i % 4 == 0)
            out.assessments.clear();
        if (out.progress && i % 29 == 3)
            out.progress->narrative = {
                QStringList(6, narrative.es).join(u'\n'), QStringList(6, narrative.en).join(u'\n')};
        material.rows.append(out);
    }
    countAll(material);
    return material;
}

} // namespace sample
