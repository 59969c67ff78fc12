// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "seed.h"

#include "storage/assessments.h"
#include "storage/assignments.h"
#include "storage/documents.h"
#include "storage/followup.h"
#include "storage/institutions.h"
#include "storage/recommendations.h"
#include "storage/terms.h"

#include <QFile>
#include <QTemporaryDir>

namespace seed {

using namespace Qt::StringLiterals;
using domain::Status;
using storage::Writer;

namespace {

struct Office
{
    const char16_t *acronym;
    const char16_t *es;
    const char16_t *en;
};
constexpr Office offices[] = {
    {u"MINJUS", u"Ministerio de Justicia", u"Ministry of Justice"},
    {u"MIM", u"Ministerio de la Mujer", u"Ministry of Women"},
    {u"MINEDU", u"Ministerio de Educación", u"Ministry of Education"},
    {u"MININT", u"Ministerio del Interior", u"Ministry of the Interior"},
    {u"MINSA", u"Ministerio de Salud", u"Ministry of Health"},
    {u"MREX", u"Ministerio de Relaciones Exteriores", u"Ministry of Foreign Affairs"},
    {u"MP", u"Ministerio Público", u"Public Prosecutor's Office"},
    {u"PJ", u"Poder Judicial", u"Judiciary"},
    {u"INE", u"Instituto Nacional de Estadística", u"National Institute of Statistics"},
    {u"MINTRAB", u"Ministerio de Trabajo", u"Ministry of Labour"},
};

struct Paper
{
    const char16_t *body;
    const char16_t *symbol;
    const char16_t *caseName;
    QDate adopted;
};
const Paper papers[] = {
    {u"CEDAW", u"CEDAW/C/VAL/CO/8", u"", {2022, 11, 18}},
    {u"CAT", u"CAT/C/VAL/CO/4", u"", {2023, 5, 12}},
    {u"CCPR", u"CCPR/C/VAL/CO/5", u"", {2023, 11, 3}},
    {u"CRC", u"CRC/C/VAL/CO/6", u"", {2024, 2, 2}},
    {u"CRPD", u"CRPD/C/VAL/CO/3", u"", {2024, 9, 6}},
    {u"UPR", u"A/HRC/56/9", u"", {2024, 6, 28}},
    {u"CIDH", u"Informe 41/21", u"", {2021, 9, 10}},
    {u"CORTE_IDH", u"", u"Caso Familia Arce", {2023, 8, 31}},
};

struct Row
{
    int paper;
    const char16_t *paragraph;
    const char16_t *es;
    const char16_t *en;
    Status status;
    int percent;
    QDate due;
    const char16_t *lead;
    int support;
    const char16_t *theme;
};
const Row rows[] = {
    {0, u"24 b)",
        u"Adoptar un protocolo nacional de evaluación del riesgo para mujeres víctimas de violencia, asegurar su aplicación "
        u"uniforme en fiscalías y comisarías, y asignar recursos suficientes a las casas de acogida fuera de la capital.",
        u"Adopt, by the end of 2026, a national risk-assessment protocol for women victims of violence, ensure its uniform "
        u"application by prosecutors and police, and allocate sufficient resources to shelters outside the capital.",
        Status::InProgress, 45, {2026, 3, 31}, u"MIM", 3, u"Violence against women"},
    {7, u"pto. 9",
        u"Implementar un programa permanente de formación para jueces y fiscales sobre los estándares interamericanos en "
        u"materia de debida diligencia.",
        u"Implement a permanent training programme for judges and prosecutors on the inter-American standards of due diligence.",
        Status::PartlyImplemented, 60, {2026, 2, 28}, u"MINJUS", 2, u"Administration of justice & fair trial"},
    {1, u"17 a)",
        u"Velar por que toda persona detenida sea examinada por un médico independiente en las primeras 24 horas.",
        u"Ensure that every detained person is examined by an independent doctor within the first 24 hours.",
        Status::InProgress, 35, {2026, 3, 15}, u"MINJUS", 3, u"Conditions of detention"},
    {5, u"114.63",
        u"Ampliar la educación intercultural bilingüe a todas las comunidades indígenas de las tres regiones del norte.",
        u"Extend intercultural bilingual education to all indigenous communities of the three northern regions.",
        Status::Planned, 15, {2026, 4, 30}, u"MINEDU", 1, u"Right to education"},
    {3, u"31 c)",
        u"Prohibir de forma expresa los castigos corporales en todos los entornos y financiar programas de crianza positiva.",
        u"Explicitly prohibit corporal punishment in all settings and fund programmes of positive parenting.",
        Status::InProgress, 50, {2026, 5, 8}, u"MINEDU", 2, u""},
    {2, u"12",
        u"El Estado parte debería reformar el Código Procesal Penal para que la prisión preventiva sea excepcional.",
        u"The State party should reform the Code of Criminal Procedure so that pretrial detention is exceptional.",
        Status::NotStarted, 0, {2026, 5, 12}, u"MINJUS", 1, u"Conditions of detention"},
    {1, u"9 d)",
        u"Publicar cada año estadísticas desglosadas sobre denuncias, investigaciones y condenas por tortura.",
        u"Publish every year disaggregated statistics on complaints, investigations and convictions for torture.",
        Status::InProgress, 40, {2026, 5, 22}, u"MINJUS", 2, u""},
    {6, u"rec. 3",
        u"Reparar integralmente a las víctimas y a sus familiares con medidas de compensación y satisfacción.",
        u"Provide full reparation to the victims and their relatives, with measures of compensation and satisfaction.",
        Status::PartlyImplemented, 70, {2026, 5, 29}, u"MINJUS", 1, u"Administration of justice & fair trial"},
    {0, u"38 a)",
        u"Eliminar los obstáculos que impiden a las adolescentes embarazadas permanecer en el sistema educativo.",
        u"Remove the obstacles that keep pregnant adolescents from remaining in the education system.",
        Status::PartlyImplemented, 65, {2026, 6, 5}, u"MINEDU", 2, u"Right to education"},
    {7, u"pto. 11",
        u"Publicar el resumen oficial de la sentencia en el diario oficial y en un diario de amplia circulación nacional.",
        u"Publish the official summary of the judgment in the official gazette and in a newspaper of wide circulation.",
        Status::InProgress, 80, {2026, 6, 12}, u"MINJUS", 0, u""},
    {5, u"114.87",
        u"Aprobar una ley integral contra toda forma de discriminación, con mecanismos de denuncia accesibles.",
        u"Adopt a comprehensive law against all forms of discrimination, with accessible complaint mechanisms.",
        Status::Planned, 10, {2026, 6, 30}, u"MINJUS", 4, u""},
    {0, u"30 c)",
        u"Aumentar el número de casas de acogida y asegurar su acceso a mujeres rurales, indígenas y con discapacidad.",
        u"Increase the number of shelters and ensure access to them for rural and indigenous women and women with disabilities.",
        Status::InProgress, 30, {2026, 7, 3}, u"MIM", 2, u"Violence against women"},
    {4, u"22 a)",
        u"Sustituir el régimen de interdicción civil por un sistema de apoyos para la toma de decisiones.",
        u"Replace civil interdiction with a system of supported decision-making.",
        Status::Planned, 20, {2026, 7, 10}, u"MINJUS", 1, u""},
    {4, u"34",
        u"Garantizar la accesibilidad de los establecimientos de salud y la formación de su personal en lengua de señas.",
        u"Ensure the accessibility of health facilities and train their staff in sign language.", Status::InProgress, 25,
        {2026, 10, 30}, u"MINSA", 2, u""},
    {5, u"114.12", u"Ratificar el Convenio sobre la violencia y el acoso, 2019 (núm. 190), de la OIT.",
        u"Ratify the ILO Violence and Harassment Convention, 2019 (No. 190).", Status::NotStarted, 0, {2027, 1, 31}, u"MREX",
        1, u""},
    {3, u"18", u"Registrar el nacimiento de todos los niños y niñas que viven en zonas fronterizas.",
        u"Register the birth of all children who live in border areas.", Status::Ongoing, 75, {2027, 3, 31}, u"", 0, u""},
    {2, u"26", u"Asegurar que las defensoras y los defensores de derechos humanos puedan trabajar sin represalias.",
        u"Ensure that human rights defenders can carry out their work without reprisals.", Status::NotStarted, 0, {}, u"", 0,
        u""},
    {5, u"115.4", u"Derogar las disposiciones penales sobre difamación.", u"Repeal the criminal provisions on defamation.",
        Status::NotAccepted, 0, {}, u"MINJUS", 0, u""},
    {1, u"22", u"Establecer un mecanismo nacional de prevención dotado de recursos propios.",
        u"Establish a national preventive mechanism with resources of its own.", Status::Implemented, 100, {2025, 6, 30},
        u"MINJUS", 1, u"Conditions of detention"},
    {0, u"12", u"", u"Disseminate the present concluding observations at all levels of the State.", Status::Implemented, 100,
        {2025, 11, 30}, u"MREX", 0, u""},
};

QString text(const char16_t *words)
{
    return QString::fromUtf16(words);
}

QList<domain::InstitutionId> makeOffices(const Writer &db)
{
    QList<domain::InstitutionId> ids;
    for (const auto &office : offices) {
        domain::Institution institution;
        institution.kind = u"ministry"_s;
        institution.acronym = text(office.acronym);
        institution.name = {text(office.es), text(office.en)};
        ids.append(storage::institutions::save(db, institution));
    }
    return ids;
}

QList<domain::DocumentId> makePapers(const Writer &db)
{
    QList<domain::DocumentId> ids;
    for (const auto &paper : papers) {
        domain::Document document;
        document.mechanism = storage::mechanisms::byName(db, text(paper.body)).value();
        document.kind = u"concluding_observations"_s;
        document.symbol = text(paper.symbol);
        document.caseName = text(paper.caseName);
        document.title = {u"Observaciones finales"_s, u"Concluding observations"_s};
        document.adopted = paper.adopted;
        ids.append(storage::documents::save(db, document));
    }
    return ids;
}

domain::RecommendationId makeRow(const Writer &db, const Row &row, const QList<domain::DocumentId> &documents,
    const QList<domain::InstitutionId> &institutions, int order)
{
    domain::Recommendation made;
    made.document = documents[row.paper];
    made.paragraph = text(row.paragraph);
    made.order = order;
    made.text = {text(row.es), text(row.en)};
    made.status = row.status;
    made.statusSince = {2026, 1, 20};
    made.percent = row.percent;
    made.due = row.due;
    if (row.paper == 5)
        made.position = row.status == Status::NotAccepted ? domain::Position::Noted : domain::Position::Supported;
    const auto id = storage::recommendations::save(db, made);
    std::optional<domain::InstitutionId> lead;
    if (*row.lead)
        lead = storage::institutions::byName(db, text(row.lead)).value();
    storage::assignments::setLead(db, id, lead);
    QList<domain::InstitutionId> support;
    for (int i = 0; support.size() < row.support; ++i) {
        if (institutions[i] != lead)
            support.append(institutions[i]);
    }
    storage::assignments::setSupport(db, id, support);
    if (*row.theme) {
        if (const auto theme = storage::terms::byName(db, u"theme"_s, text(row.theme)))
            storage::recommendations::setTerms(db, id, {*theme}, domain::TermSource::ByHand);
    }
    return id;
}

/// Two entries, one returned and one validated with evidence, for the first recommendation.
void makeProgress(const Writer &db, domain::RecommendationId id)
{
    domain::Progress entry;
    entry.recommendation = id;
    entry.institution = storage::institutions::byName(db, u"MININT"_s);
    entry.periodFrom = {2025, 10, 1};
    entry.periodTo = {2025, 12, 31};
    entry.narrative = {u"Las comisarías de la capital aplican el instrumento a todas las denuncias."_s,
        u"The police stations of the capital apply the instrument to every complaint."_s};
    entry.author = u"R. Ocampo"_s;
    entry.written = QDateTime({2026, 1, 20}, {14, 0}, Qt::UTC);
    entry.state = domain::ReviewState::Validated;
    entry.reviewer = u"S. Ledesma"_s;
    entry.reviewed = QDateTime({2026, 1, 22}, {14, 0}, Qt::UTC);
    domain::Evidence circular;
    circular.progress = storage::progress::save(db, entry);
    circular.title = u"Circular 118/2025.pdf"_s;
    circular.link = u"https://example.org/circular-118-2025.pdf"_s;
    storage::evidence::addLink(db, circular);
    entry.institution = storage::institutions::byName(db, u"MIM"_s);
    entry.periodFrom = {2026, 1, 1};
    entry.periodTo = {2026, 3, 31};
    entry.narrative = {u"Protocolo validado en 11 de 17 departamentos; 412 personas operadoras capacitadas."_s,
        u"Protocol validated in 11 of 17 departments; 412 practitioners trained."_s};
    entry.obstacles = {u"Las casas de acogida de Alto Verán siguen sin partida propia."_s, {}};
    entry.author = u"L. Benítez"_s;
    entry.written = QDateTime({2026, 5, 14}, {14, 0}, Qt::UTC);
    entry.state = domain::ReviewState::Returned;
    entry.reviewNote = u"Indique cuántas fiscalías aplican el protocolo y adjunte el acta."_s;
    storage::progress::save(db, entry);
}

void grade(const Writer &db, domain::RecommendationId id, const QString &body, const QString &code, QDate date)
{
    const auto mechanism = storage::mechanisms::byName(db, body);
    for (const auto &scale : storage::scales::of(db, mechanism)) {
        const bool inForce = (!scale.validFrom.isValid() || scale.validFrom <= date)
            && (!scale.validTo.isValid() || date <= scale.validTo);
        for (const auto &step : scale.grades) {
            if (!inForce || step.code != code)
                continue;
            domain::Assessment assessment;
            assessment.recommendation = id;
            assessment.grade = *step.id;
            assessment.date = date;
            storage::assessments::save(db, assessment);
            return;
        }
    }
}

void fill(const Writer &db)
{
    const auto institutions = makeOffices(db);
    const auto documents = makePapers(db);
    QList<domain::RecommendationId> ids;
    for (const auto &row : rows)
        ids.append(makeRow(db, row, documents, institutions, static_cast<int>(ids.size())));
    auto first = storage::recommendations::find(db, ids.first());
    first.title = {u"Protocolo nacional de evaluación del riesgo"_s, u"National risk-assessment protocol"_s};
    first.introduction = {u"El Comité insta al Estado parte a:"_s, u"The Committee urges the State party to:"_s};
    storage::recommendations::save(db, first);
    makeProgress(db, ids.first());
    grade(db, ids[0], u"CEDAW"_s, u"NI"_s, {2019, 11, 4});
    grade(db, ids[0], u"CEDAW"_s, u"PI"_s, {2025, 10, 7});
    grade(db, ids[1], u"CORTE_IDH"_s, u"PARTIAL"_s, {2025, 3, 14});
    grade(db, ids[5], u"CCPR"_s, u"C"_s, {2024, 11, 1});
    grade(db, ids[7], u"CIDH"_s, u"PARTIAL_SUBSTANTIAL"_s, {2025, 12, 2});
    grade(db, ids[9], u"CORTE_IDH"_s, u"PENDING"_s, {2025, 3, 14});
}

} // namespace

storage::Context context()
{
    return {u"S. Ledesma"_s, [] { return QDateTime({2026, 5, 19}, {14, 0}, Qt::UTC); }};
}

namespace {

/// The file's bytes. Made once by a program: a workspace with its vocabularies is the slow part of a small test.
QByteArray made()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"seed.avance"_s);
    storage::Workspace valdoria;
    valdoria.state = u"VAL"_s;
    valdoria.name = {u"República de Valdoria"_s, u"Republic of Valdoria"_s};
    {
        const auto store = storage::Store::create(path, valdoria, context());
        const auto change = store ? (*store)->write(storage::Intent::Demonstration, fill)
                                  : tl::unexpected(store.error());
        if (!change)
            qFatal("no workspace: %s", qUtf8Printable(change.error().detail));
    } // closed, so that everything stands in the one file
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

std::unique_ptr<storage::Store> workspace(const QString &path)
{
    static const QByteArray bytes = made();
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    file.close();
    auto store = storage::Store::open(path, context());
    return store ? std::move(*store) : nullptr;
}

domain::Result<std::optional<domain::ChangeId>> addMany(storage::Store &store, int count)
{
    return store.write(storage::Intent::Import, [count](const Writer &db) {
        const auto mechanism = storage::mechanisms::byName(db, u"UPR"_s).value();
        const auto document = storage::documents::bySymbol(db, mechanism, u"A/HRC/56/9"_s).value();
        for (int i = 1; i <= count; ++i) {
            domain::Recommendation made;
            made.document = document;
            made.paragraph = u"200.%1"_s.arg(i);
            made.order = 1000 + i;
            made.text = {u"Continuar los esfuerzos, número %1."_s.arg(i), u"Continue its efforts, number %1."_s.arg(i)};
            made.due = QDate(2028, 1, 1).addDays(i);
            storage::recommendations::save(db, made);
        }
    });
}

} // namespace seed
