// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "planseed.h"

#include "storage/actions.h"
#include "storage/indicators.h"
#include "storage/institutions.h"
#include "storage/recommendations.h"
#include "storage/terms.h"

namespace seed {

using namespace Qt::StringLiterals;
using domain::ActionStatus;
using storage::Writer;

namespace {

struct Measure
{
    QString es;
    QString en;
    QString institution;
    QString cluster;
    ActionStatus status;
    QDate starts;
    QDate due;
    QDate done;
    std::optional<qint64> budget;
    QString currency;
    QStringList serves;
};

QList<Measure> measures()
{
    const QString violence = u"Violence against women"_s;
    const QString education = u"Right to education"_s;
    return {
        {u"Capacitar a las fiscalías en el protocolo"_s, u"Train the prosecutors in the protocol"_s, u"MIM"_s, violence, ActionStatus::UnderWay,
            {2026, 1, 10}, {2026, 3, 31}, {}, 125'000'000, u"USD"_s, {u"CEDAW/C/VAL/CO/8 24 b)"_s, u"CEDAW/C/VAL/CO/8 30 c)"_s}},
        {u"Abrir tres casas de acogida"_s, u"Open three shelters"_s, u"MIM"_s, violence, ActionStatus::UnderWay, {2026, 2, 1}, {2026, 12, 15}, {},
            900'000'000, u"PYG"_s, {u"CEDAW/C/VAL/CO/8 30 c)"_s}},
        {u"Poner en marcha la línea de ayuda"_s, u"Start the helpline"_s, u"MIM"_s, violence, ActionStatus::Done, {2025, 3, 1}, {2025, 11, 30},
            {2025, 11, 12}, {}, {}, {u"CEDAW/C/VAL/CO/8 24 b)"_s}},
        {u"Formar docentes bilingües"_s, u"Train bilingual teachers"_s, u"MINEDU"_s, education, ActionStatus::Planned, {2026, 7, 1}, {2027, 6, 30}, {}, {},
            {}, {u"A/HRC/56/9 114.63"_s}},
        {u"Estudiar los costos"_s, u"Study the costs"_s, u"MINEDU"_s, education, ActionStatus::Dropped, {2025, 6, 1}, {2025, 12, 31}, {}, {}, {}, {}},
        {u"Publicar la sentencia"_s, u"Publish the judgment"_s, u"MINJUS"_s, {}, ActionStatus::Planned, {}, {2026, 5, 25}, {}, {}, {},
            {u"Caso Familia Arce pto. 11"_s}},
    };
}

QList<domain::RecommendationId> named(const Writer &db, const QStringList &references)
{
    QList<domain::RecommendationId> ids;
    for (const QString &reference : references)
        ids << storage::recommendations::byReference(db, reference);
    return ids;
}

void addActions(const Writer &db)
{
    for (const Measure &measure : measures()) {
        domain::Action action {.institution = storage::institutions::byName(db, measure.institution),
            .cluster = storage::terms::byName(db, u"theme"_s, measure.cluster),
            .title = {measure.es, measure.en},
            .result = {u"Resultado de “%1”"_s.arg(measure.es), u"Result of “%1”"_s.arg(measure.en)},
            .starts = measure.starts,
            .due = measure.due,
            .done = measure.done,
            .status = measure.status,
            .budgetMinor = measure.budget,
            .currency = measure.currency};
        storage::actions::setRecommendations(db, storage::actions::save(db, action), named(db, measure.serves));
    }
}

void addValues(const Writer &db, domain::IndicatorId id, const QList<std::tuple<QDate, QString, double>> &values)
{
    for (const auto &[date, category, value] : values)
        storage::indicators::saveValue(db, {.indicator = id, .date = date, .category = category, .value = value});
}

void addIndicators(const Writer &db)
{
    const auto process = storage::indicators::save(db,
        {.kind = domain::IndicatorKind::Process,
            .name = {u"Fiscalías que aplican el protocolo"_s, u"Prosecutors' offices that apply the protocol"_s},
            .unit = {u"fiscalías"_s, u"offices"_s},
            .baseline = 0,
            .baselineDate = {2024, 12, 31},
            .target = 118,
            .targetDate = {2027, 12, 31},
            .source = u"Ministerio Público"_s,
            .periodicity = u"trimestral"_s});
    addValues(db, process, {{{2025, 6, 30}, {}, 12}, {{2025, 12, 31}, {}, 30}, {{2026, 3, 31}, {}, 46}});
    storage::indicators::setRecommendations(db, process, named(db, {u"CEDAW/C/VAL/CO/8 24 b)"_s}));
    const auto outcome = storage::indicators::save(db,
        {.kind = domain::IndicatorKind::Outcome,
            .name = {u"Medidas de protección dictadas en 24 horas"_s, u"Protection orders issued within 24 hours"_s},
            .unit = {u"%"_s, u"%"_s},
            .baseline = 31.5,
            .baselineDate = {2024, 12, 31},
            .target = 90,
            .targetDate = {2027, 12, 31},
            .source = u"Poder Judicial"_s,
            .periodicity = u"anual"_s,
            .disaggregation = u"zona"_s});
    addValues(db, outcome,
        {{{2025, 12, 31}, {}, 48}, {{2025, 12, 31}, u"rural"_s, 33}, {{2025, 12, 31}, u"urbana"_s, 55}, {{2026, 3, 31}, {}, 58},
            {{2026, 3, 31}, u"rural"_s, 41.5}, {{2026, 3, 31}, u"urbana"_s, 64}});
    storage::indicators::save(db,
        {.kind = domain::IndicatorKind::Structural, .name = {u"Casas con partida propia"_s, u"Shelters with a budget line"_s}, .target = 14});
}

} // namespace

void addPlan(storage::Store &store)
{
    const auto done = store.write(storage::Intent::Demonstration, [](const Writer &db) {
        addActions(db);
        addIndicators(db);
    });
    if (!done)
        qFatal("no plan: %s", qUtf8Printable(done.error().detail));
}

void addManyActions(storage::Store &store, int count)
{
    const auto done = store.write(storage::Intent::Demonstration, [count](const Writer &db) {
        const auto cluster = storage::terms::byName(db, u"theme"_s, u"Conditions of detention"_s);
        const auto institution = storage::institutions::byName(db, u"MINJUS"_s);
        const auto ids = storage::recommendations::ids(db, {}, {});
        for (int i = 0; i < count; ++i) {
            const QString name = QString::number(i).rightJustified(5, u'0');
            const auto id = storage::actions::save(db,
                {.institution = institution,
                    .cluster = cluster,
                    .title = {u"Medida "_s + name, u"Measure "_s + name},
                    .starts = QDate(2025, 1, 1).addDays(i % 500),
                    .due = QDate(2025, 3, 1).addDays(i % 500 + i % 700),
                    .status = ActionStatus::UnderWay});
            QList<domain::RecommendationId> serves;
            for (int k = 0; k < 10; ++k)
                serves << ids.at(static_cast<size_t>(i * 7 + k) % ids.size());
            storage::actions::setRecommendations(db, id, serves);
        }
    });
    if (!done)
        qFatal("no actions: %s", qUtf8Printable(done.error().detail));
}

} // namespace seed
