// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/entitysets.h"

#include "exchange/entityvalues.h"
#include "domain/rules.h"
#include "storage/actions.h"
#include "storage/indicators.h"
#include "wording/figures.h"

#include <cmath>

using namespace Qt::StringLiterals;

// Actions, indicators and their values.
namespace exchange::entitysets {
namespace {

using domain::Action;
using domain::Indicator;
using domain::IndicatorValue;
using domain::Language;
using domain::RecommendationId;
using L = QLatin1StringView;
using storage::Reader;
using storage::Writer;

/// Something with the recommendations it serves.
template <class E>
struct Serving
{
    E entity;
    QList<RecommendationId> served;
    QString budget; ///< as the table says it, until the currency is known
};

template <class E>
EntityField<Serving<E>> part(const EntityField<E> &field)
{
    return fields::in(&Serving<E>::entity, field);
}

template <class E>
EntityField<Serving<E>> served()
{
    return {[](const Serving<E> &e, EntityNames &names) {
                QStringList all;
                for (const auto id : e.served)
                    all << names.name(id);
                return all.join(u'\n');
            },
        [](Serving<E> &e, const QString &v, EntityNames &names) {
            e.served.clear();
            for (const QString &name : v.split(u'\n', Qt::SkipEmptyParts)) {
                if (const auto id = names.recommendation(name).id)
                    e.served << *id;
            }
        }};
}

double unitOf(const QString &currency)
{
    return std::pow(10.0, wording::currencyDigits(currency));
}

QString budgetOf(const Action &action)
{
    return action.budgetMinor ? entityNumber(static_cast<double>(*action.budgetMinor) / unitOf(action.currency)) : QString();
}

class Actions final : public FieldSet<Serving<Action>>
{
public:
    using One = Serving<Action>;
    explicit Actions(EntityNames &names)
        : FieldSet(EntityKind::Actions, names,
            {part(fields::words(&Action::title, Language::Spanish)), part(fields::words(&Action::title, Language::English)),
                part(fields::institution(&Action::institution)), part(fields::term(&Action::cluster, u"theme"_s)),
                part(fields::words(&Action::result, Language::Spanish)), part(fields::words(&Action::result, Language::English)),
                part(fields::date(&Action::starts)), part(fields::date(&Action::due)), part(fields::choice(&Action::status)), part(fields::date(&Action::done)),
                {[](const One &e, EntityNames &) { return budgetOf(e.entity); }, [](One &e, const QString &v, EntityNames &) { e.budget = v; }},
                {[](const One &e, EntityNames &) { return e.entity.currency; },
                    [](One &e, const QString &v, EntityNames &) { e.entity.currency = v.toUpper(); }},
                served<Action>(), part(fields::uid(&Action::uid))})
    {
    }

    QStringList keys(const QStringList &values) override
    {
        QStringList all;
        addKeys(all, L("uid"), {value(values, L("uid"))});
        addKeys(all, L("title"), {value(values, L("title_es")), value(values, L("title_en"))}, {value(values, L("institution"))});
        return all;
    }

    domain::LocalText title(const QStringList &values) override
    {
        const domain::LocalText words {value(values, L("title_es")), value(values, L("title_en"))};
        return {words.preferred(Language::Spanish), words.preferred(Language::English)};
    }

protected:
    QList<One> readAll() override
    {
        QList<One> all;
        for (const auto &action : storage::actions::all(m_entityNames.db()))
            all.append(with(m_entityNames.db(), action));
        return all;
    }
    qint64 idOf(const One &one) const override { return one.entity.id->value(); }
    One find(const Reader &db, qint64 id) override { return with(db, storage::actions::find(db, domain::ActionId(id))); }

    EntityFault rules(const One *before, One &after, const QStringList &values) override
    {
        if (!before && after.entity.done.isValid() && value(values, L("action_status")).isEmpty())
            after.entity.status = domain::ActionStatus::Done;
        if (!takeBudget(before, after))
            return fault(EntityReason::Budget, L("budget"), value(values, L("budget")));
        if (const auto valid = domain::validate(after.entity); !valid)
            return faultOf(valid.error());
        return {};
    }

    qint64 store(const Writer &db, const One *, const One &one) override
    {
        const auto id = storage::actions::save(db, one.entity);
        storage::actions::setRecommendations(db, id, one.served);
        return id.value();
    }

private:
    static One with(const Reader &db, const Action &action)
    {
        return {action, storage::actions::recommendations(db, action.id.value()), budgetOf(action)};
    }

    /// In minor units of the currency that is known now.
    static bool takeBudget(const One *before, One &after)
    {
        const bool same = before && before->budget == after.budget && before->entity.currency == after.entity.currency;
        if (same)
            return true;
        if (after.budget.isEmpty()) {
            after.entity.budgetMinor.reset();
            return true;
        }
        const double minor = after.budget.toDouble() * unitOf(after.entity.currency);
        constexpr double largest = 9e15;
        if (!(minor >= 0) || minor > largest || std::abs(minor - std::round(minor)) > 1e-3)
            return false;
        after.entity.budgetMinor = std::llround(minor);
        return true;
    }
};

class Indicators final : public FieldSet<Serving<Indicator>>
{
public:
    using One = Serving<Indicator>;
    explicit Indicators(EntityNames &names)
        : FieldSet(EntityKind::Indicators, names,
            {part(fields::words(&Indicator::name, Language::Spanish)), part(fields::words(&Indicator::name, Language::English)), part(fields::choice(&Indicator::kind)),
                part(fields::words(&Indicator::unit, Language::Spanish)), part(fields::words(&Indicator::unit, Language::English)),
                part(fields::term(&Indicator::attribute, u"right"_s)), part(fields::number(&Indicator::baseline)), part(fields::date(&Indicator::baselineDate)),
                part(fields::number(&Indicator::target)), part(fields::date(&Indicator::targetDate)), part(fields::text(&Indicator::source)),
                part(fields::text(&Indicator::periodicity)), part(fields::text(&Indicator::disaggregation)), served<Indicator>(), part(fields::uid(&Indicator::uid))})
    {
    }

    QStringList keys(const QStringList &values) override
    {
        QStringList all;
        addKeys(all, L("uid"), {value(values, L("uid"))});
        addKeys(all, L("name"), {value(values, L("indicator_es")), value(values, L("indicator_en"))});
        return all;
    }

    domain::LocalText title(const QStringList &values) override
    {
        const domain::LocalText words {value(values, L("indicator_es")), value(values, L("indicator_en"))};
        return {words.preferred(Language::Spanish), words.preferred(Language::English)};
    }

protected:
    QList<One> readAll() override
    {
        QList<One> all;
        for (const auto &indicator : storage::indicators::all(m_entityNames.db()))
            all.append(with(m_entityNames.db(), indicator));
        return all;
    }
    qint64 idOf(const One &one) const override { return one.entity.id->value(); }
    One find(const Reader &db, qint64 id) override { return with(db, storage::indicators::find(db, domain::IndicatorId(id))); }

    EntityFault rules(const One *, One &after, const QStringList &) override
    {
        if (const auto valid = domain::validate(after.entity); !valid)
            return faultOf(valid.error());
        return {};
    }

    qint64 store(const Writer &db, const One *, const One &one) override
    {
        const auto id = storage::indicators::save(db, one.entity);
        storage::indicators::setRecommendations(db, id, one.served);
        return id.value();
    }

private:
    static One with(const Reader &db, const Indicator &indicator)
    {
        return {indicator, storage::indicators::recommendations(db, indicator.id.value()), {}};
    }
};

class Values final : public FieldSet<IndicatorValue>
{
public:
    explicit Values(EntityNames &names)
        : FieldSet(EntityKind::IndicatorValues, names,
            {{[](const IndicatorValue &v, EntityNames &known) { return known.name(v.indicator); },
                 [](IndicatorValue &v, const QString &text, EntityNames &known) {
                     v.indicator = known.indicator(text).id.value_or(domain::IndicatorId(0));
                 }},
                fields::date(&IndicatorValue::date), fields::text(&IndicatorValue::category),
                {[](const IndicatorValue &v, EntityNames &) { return entityNumber(v.value); },
                    [](IndicatorValue &v, const QString &text, EntityNames &) { v.value = text.toDouble(); }},
                fields::text(&IndicatorValue::note)})
    {
    }

    QStringList keys(const QStringList &values) override
    {
        // The category counts as it is written: the workspace may hold two that differ in letter case.
        constexpr qsizetype enough = 8000;
        return {u"value\x1f%1\x1f%2\x1f"_s.arg(keyPart(value(values, L("indicator"))), value(values, L("date")))
            + value(values, L("category")).left(enough).simplified()};
    }

    domain::LocalText title(const QStringList &values) override
    {
        QStringList parts {value(values, L("indicator")), {}, value(values, L("category"))};
        if (parts.last().isEmpty())
            parts.removeLast();
        const auto words = m_entityNames.words(columns().at(at(L("date"))), value(values, L("date")));
        const auto in = [&parts](const QString &date) {
            QStringList all = parts;
            all[1] = date;
            return all.join(u", "_s);
        };
        return {in(words.es), in(words.en)};
    }

protected:
    QList<IndicatorValue> readAll() override
    {
        QList<IndicatorValue> all;
        for (const auto &indicator : storage::indicators::all(m_entityNames.db()))
            all << storage::indicators::values(m_entityNames.db(), indicator.id.value());
        for (const auto &value : std::as_const(all))
            m_indicators.insert(value.id->value(), value.indicator);
        return all;
    }
    qint64 idOf(const IndicatorValue &value) const override { return value.id->value(); }
    IndicatorValue find(const Reader &db, qint64 id) override
    {
        for (const auto &value : storage::indicators::values(db, m_indicators.value(id, domain::IndicatorId(0)))) {
            if (value.id->value() == id)
                return value;
        }
        throw storage::Failure(domain::ErrorCode::Conflict, QString::number(id));
    }

    EntityFault rules(const IndicatorValue *, IndicatorValue &after, const QStringList &values) override
    {
        if (after.indicator == domain::IndicatorId(0))
            return fault(EntityReason::UnknownIndicator, L("indicator"), value(values, L("indicator")));
        if (const auto valid = domain::validate(after); !valid)
            return faultOf(valid.error());
        return {};
    }

    qint64 store(const Writer &db, const IndicatorValue *, const IndicatorValue &value) override
    {
        return storage::indicators::saveValue(db, value).value();
    }

private:
    QHash<qint64, domain::IndicatorId> m_indicators; ///< of each value
};

} // namespace

std::unique_ptr<EntitySet> actions(EntityNames &names)
{
    return std::make_unique<Actions>(names);
}

std::unique_ptr<EntitySet> indicators(EntityNames &names)
{
    return std::make_unique<Indicators>(names);
}

std::unique_ptr<EntitySet> values(EntityNames &names)
{
    return std::make_unique<Values>(names);
}

} // namespace exchange::entitysets
