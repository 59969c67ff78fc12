// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/entitysets.h"

#include "exchange/clean.h"
#include "storage/assessments.h"
#include "storage/followup.h"
#include "storage/recommendations.h"
#include "storage/references.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// What bodies said.
namespace exchange::entitysets {
namespace {

using domain::Assessment;
using domain::Language;
using domain::RecommendationId;
using L = QLatin1StringView;
using storage::Reader;
using storage::Writer;
using storage::scales::Scale;

/// An assessment and the codes its table gives for it.
struct Word
{
    Assessment assessment;
    QString scale;
    QString grade;
    QString component; ///< its place, from 1
};

EntityField<Word> part(const EntityField<Assessment> &field)
{
    return fields::in(&Word::assessment, field);
}

EntityField<Word> code(QString Word::*member)
{
    return fields::text(member);
}

const EntityField<Word> recommendation {[](const Word &w, EntityNames &names) { return names.name(w.assessment.recommendation); },
    [](Word &w, const QString &v, EntityNames &names) { w.assessment.recommendation = names.recommendation(v).id.value_or(RecommendationId(0)); }};

bool isCalled(const QString &wanted, const QString &code, const domain::LocalText &label)
{
    return std::ranges::any_of(QStringList {code, label.es, label.en}, [&wanted](const QString &name) {
        return !name.isEmpty() && clean::folded(name) == wanted;
    });
}

class Grades final : public FieldSet<Word>
{
public:
    explicit Grades(EntityNames &names)
        : FieldSet(EntityKind::Assessments, names,
            {recommendation, part(fields::date(&Assessment::date)), code(&Word::scale), code(&Word::grade), code(&Word::component),
                part(fields::text(&Assessment::paragraph)), part(fields::words(&Assessment::comment, Language::Spanish)),
                part(fields::words(&Assessment::comment, Language::English)), part(fields::uid(&Assessment::uid))})
    {
    }

    QStringList keys(const QStringList &values) override
    {
        QStringList all;
        addKeys(all, L("uid"), {value(values, L("uid"))});
        addKeys(all, L("grade"), {value(values, L("recommendation"))},
            {value(values, L("scale")), value(values, L("date")), value(values, L("component"))});
        return all;
    }

    EntityFault complete(QList<std::optional<QString>> &row) override
    {
        const QString reference = row.value(at(L("recommendation"))).value_or(QString());
        const QDate date = QDate::fromString(row.value(at(L("date"))).value_or(QString()), Qt::ISODate);
        const auto id = reference.isEmpty() ? std::nullopt : m_entityNames.recommendation(reference).id;
        if (!id || !date.isValid())
            return {}; // missing, which is said elsewhere
        if (auto &component = row[at(L("component"))]; component && !component->isEmpty()) {
            const QString place = placeOf(*id, *component);
            if (place.isEmpty())
                return fault(EntityReason::UnknownComponent, L("component"), *component);
            component = place;
        }
        return completeGrade(row, *id, date);
    }

    domain::LocalText words(qsizetype column, const QStringList &values) override
    {
        const bool isGrade = column == at(L("grade"));
        if (!isGrade && column != at(L("scale")))
            return FieldSet::words(column, values);
        const QString canonical = values.value(column);
        const auto id = m_entityNames.recommendation(value(values, L("recommendation"))).id;
        const Scale *scale = id ? scaleOf(*id, value(values, L("scale"))) : nullptr;
        if (!scale)
            return {canonical, canonical};
        if (!isGrade)
            return unique(scale->name, canonical, [&](const QString &wanted) {
                const auto &all = m_entityNames.scales(storage::recommendations::mechanism(m_entityNames.db(), *id));
                return std::ranges::count_if(all, [&](const Scale &each) { return isCalled(wanted, each.code, each.name); });
            });
        for (const auto &grade : scale->grades) {
            if (grade.code == canonical)
                return unique(grade.label, canonical, [&](const QString &wanted) {
                    return std::ranges::count_if(scale->grades, [&](const domain::Grade &each) { return isCalled(wanted, each.code, each.label); });
                });
        }
        return {canonical, canonical};
    }

    domain::LocalText title(const QStringList &values) override
    {
        const auto grade = words(at(L("grade")), values);
        const auto date = m_entityNames.words(columns().at(at(L("date"))), value(values, L("date")));
        const QString reference = value(values, L("recommendation"));
        return {u"%1, %2: %3"_s.arg(reference, date.es, grade.es), u"%1, %2: %3"_s.arg(reference, date.en, grade.en)};
    }

protected:
    QList<Word> readAll() override
    {
        QList<Word> all;
        for (const auto id : storage::assessments::withGrades(m_entityNames.db()))
            all << wordsOf(m_entityNames.db(), id);
        for (const Word &word : std::as_const(all))
            m_recommendations.insert(word.assessment.id->value(), word.assessment.recommendation);
        return all;
    }
    qint64 idOf(const Word &word) const override { return word.assessment.id->value(); }
    Word find(const Reader &db, qint64 id) override
    {
        for (const Word &word : wordsOf(db, m_recommendations.value(id, RecommendationId(0)))) {
            if (word.assessment.id->value() == id)
                return word;
        }
        throw storage::Failure(domain::ErrorCode::Conflict, QString::number(id));
    }

    EntityFault rules(const Word *before, Word &after, const QStringList &values) override
    {
        Assessment &given = after.assessment;
        if (given.recommendation == RecommendationId(0))
            return fault(EntityReason::UnknownRecommendation, L("recommendation"), value(values, L("recommendation")));
        if (before && before->assessment.recommendation != given.recommendation)
            return fault(EntityReason::Fixed, L("recommendation"), value(values, L("recommendation")));
        if (storage::recommendations::isArchived(m_entityNames.db(), given.recommendation))
            return fault(EntityReason::Archived, L("recommendation"), value(values, L("recommendation")));
        const Scale *scale = scaleOf(given.recommendation, after.scale);
        if (!scale || !scale->isValidOn(given.date))
            return fault(EntityReason::UnknownScale, L("scale"), after.scale);
        const auto grade = std::ranges::find(scale->grades, after.grade, &domain::Grade::code);
        if (grade == scale->grades.end())
            return fault(EntityReason::UnknownGrade, L("grade"), after.grade);
        given.grade = grade->id.value();
        const auto components = storage::measures::components(m_entityNames.db(), given.recommendation);
        const qsizetype place = after.component.toInt();
        if (!after.component.isEmpty() && (place < 1 || place > components.size()))
            return fault(EntityReason::UnknownComponent, L("component"), after.component);
        given.component = after.component.isEmpty() ? std::nullopt : components.at(place - 1).id;
        return {};
    }

    qint64 store(const Writer &db, const Word *, const Word &word) override
    {
        return storage::assessments::save(db, word.assessment).value();
    }

private:
    QList<Word> wordsOf(const Reader &db, RecommendationId id)
    {
        QList<Word> all;
        const auto given = storage::assessments::of(db, id);
        const auto components = given.isEmpty() ? QList<domain::Component>() : storage::measures::components(db, id);
        for (auto each = given.crbegin(); each != given.crend(); ++each) {
            Word word {each->assessment, {}, each->grade.code, {}};
            for (const Scale &scale : m_entityNames.scales(storage::recommendations::mechanism(db, id))) {
                if (scale.id == each->grade.scale)
                    word.scale = scale.code;
            }
            const auto component = std::ranges::find(components, word.assessment.component, &domain::Component::id);
            if (word.assessment.component && component != components.end())
                word.component = QString::number(component - components.begin() + 1);
            all.append(word);
        }
        return all;
    }

    const Scale *scaleOf(RecommendationId id, const QString &code)
    {
        const auto &all = m_entityNames.scales(storage::recommendations::mechanism(m_entityNames.db(), id));
        const auto found = std::ranges::find(all, code, &Scale::code);
        return found == all.end() ? nullptr : &*found;
    }

    /// The label in each language where only one is called so, else the code.
    template <class Count>
    static domain::LocalText unique(const domain::LocalText &label, const QString &code, const Count &count)
    {
        domain::LocalText words;
        for (const auto language : domain::allOf<Language>()) {
            const QString name = label.preferred(language).simplified();
            words.in(language) = count(clean::folded(name)) == 1 ? name : code;
        }
        return words;
    }

    /// The grade that is called so on a scale in force on that day.
    EntityFault completeGrade(QList<std::optional<QString>> &row, RecommendationId id, QDate date)
    {
        auto &scaleCell = row[at(L("scale"))];
        auto &gradeCell = row[at(L("grade"))];
        const QString scaleName = clean::folded(scaleCell.value_or(QString()));
        const QString gradeName = clean::folded(gradeCell.value_or(QString()));
        if (gradeName.isEmpty())
            return {};
        bool anyScale = false;
        QList<std::pair<const Scale *, const domain::Grade *>> fitting;
        for (const Scale &scale : m_entityNames.scales(storage::recommendations::mechanism(m_entityNames.db(), id))) {
            if (!scale.isValidOn(date) || (!scaleName.isEmpty() && !isCalled(scaleName, scale.code, scale.name)))
                continue;
            anyScale = true;
            for (const auto &grade : scale.grades) {
                if (isCalled(gradeName, grade.code, grade.label))
                    fitting.append({&scale, &grade});
            }
        }
        if (!anyScale)
            return fault(EntityReason::UnknownScale, L("scale"), scaleCell.value_or(QString()));
        if (fitting.isEmpty())
            return fault(EntityReason::UnknownGrade, L("grade"), *gradeCell);
        if (fitting.size() > 1) {
            QStringList names;
            for (const auto &[scale, grade] : std::as_const(fitting))
                names << scale->code;
            return fault(EntityReason::SeveralScales, L("scale"), names.join(u'\n'));
        }
        scaleCell = fitting.first().first->code;
        gradeCell = fitting.first().second->code;
        return {};
    }

    /// By its number or its text; empty: there is none.
    QString placeOf(RecommendationId id, const QString &name) const
    {
        const auto components = storage::measures::components(m_entityNames.db(), id);
        bool isNumber = false;
        const qsizetype place = name.toInt(&isNumber);
        if (isNumber)
            return place >= 1 && place <= components.size() ? QString::number(place) : QString();
        for (qsizetype i = 0; i < components.size(); ++i) {
            if (isCalled(clean::folded(name), {}, components[i].text))
                return QString::number(i + 1);
        }
        return {};
    }

    QHash<qint64, RecommendationId> m_recommendations; ///< of each assessment
};

} // namespace

std::unique_ptr<EntitySet> assessments(EntityNames &names)
{
    return std::make_unique<Grades>(names);
}

} // namespace exchange::entitysets
