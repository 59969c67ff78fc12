// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/entitynames.h"

#include "exchange/clean.h"
#include "storage/indicators.h"
#include "storage/institutions.h"
#include "storage/names.h"
#include "storage/recommendations.h"
#include "storage/references.h"
#include "storage/terms.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exchange {
namespace {

using domain::Language;

/// "#12": a number of the workspace.
std::optional<qint64> numberOf(const QString &name)
{
    bool isNumber = false;
    const qint64 number = name.startsWith(u'#') ? QStringView(name).sliced(1).trimmed().toLongLong(&isNumber) : 0;
    return isNumber ? std::optional(number) : std::nullopt;
}

const QString kindVocabulary = u"institution_kind"_s;
/// Longer names are no help to anybody, and a spreadsheet's cell may not hold them.
constexpr qsizetype longestName = 1000;

} // namespace

EntityNames::EntityNames(const storage::Reader &db)
    : m_db(db)
    , m_wordings {wording::Wording(Language::Spanish), wording::Wording(Language::English)}
{
    readInstitutions();
}

void EntityNames::readInstitutions()
{
    const auto all = storage::institutions::all(m_db);
    for (const auto &institution : all)
        learn(institution);
}

void EntityNames::learn(const domain::Institution &institution)
{
    const auto id = institution.id.value();
    m_acronyms.insert(storage::folded(institution.acronym), id);
    m_acronymOf.insert(id, institution.acronym);
    for (const QString &name : {institution.name.es, institution.name.en}) {
        const QString key = storage::folded(name);
        if (!key.isEmpty() && !m_names.contains(key))
            m_names.insert(key, id);
    }
}

std::optional<domain::InstitutionId> EntityNames::institution(const QString &name) const
{
    const QString key = storage::folded(name);
    for (const auto *names : {&m_acronyms, &m_names}) {
        if (const auto found = names->constFind(key); found != names->constEnd())
            return *found;
    }
    return std::nullopt;
}

QString EntityNames::acronymOf(const QString &name) const
{
    const auto known = institution(name);
    return known ? m_acronymOf.value(*known) : m_expected.value(storage::folded(name));
}

QString EntityNames::name(std::optional<domain::InstitutionId> id) const
{
    return id ? m_acronymOf.value(*id) : QString();
}

void EntityNames::expect(const QString &acronym, const QStringList &names)
{
    for (const QString &name : QStringList {acronym} + names) {
        const QString key = storage::folded(name);
        if (!key.isEmpty() && !m_expected.contains(key))
            m_expected.insert(key, acronym);
    }
}

void EntityNames::expectNobody()
{
    m_expected.clear();
}

Named<domain::RecommendationId> EntityNames::recommendation(const QString &reference)
{
    if (const auto known = m_references.constFind(reference); known != m_references.constEnd())
        return *known;
    Named<domain::RecommendationId> named;
    try {
        named.id = storage::recommendations::byReference(m_db, reference);
    } catch (const storage::Failure &failed) {
        if (failed.error().code == domain::ErrorCode::Ambiguous)
            named.several = failed.error().detail.split(u'\n');
        else if (failed.error().code != domain::ErrorCode::NotFound)
            throw;
    }
    if (!named.id && named.several.isEmpty()) {
        const auto found = storage::recommendations::withExternalId(m_db, reference);
        if (found.size() == 1)
            named.id = found.first();
        for (const auto id : found.size() > 1 ? found : QList<domain::RecommendationId>())
            named.several << u"%1 (#%2)"_s.arg(storage::recommendations::reference(m_db, id)).arg(id.value());
    }
    return *m_references.insert(reference, named);
}

QString EntityNames::name(domain::RecommendationId id)
{
    if (const auto known = m_referenceOf.constFind(id); known != m_referenceOf.constEnd())
        return *known;
    const QString reference = storage::recommendations::reference(m_db, id);
    const bool plain = reference.size() <= longestName && !reference.contains(u';') && reference == reference.simplified();
    const QString name = plain && recommendation(reference).id == id ? reference : u"#%1"_s.arg(id.value());
    return *m_referenceOf.insert(id, name);
}

void EntityNames::readIndicators()
{
    if (m_indicators)
        return;
    m_indicators.emplace();
    const auto all = storage::indicators::all(m_db);
    for (const auto &indicator : all) {
        for (const QString &name : QSet<QString> {storage::folded(indicator.name.es), storage::folded(indicator.name.en)}) {
            if (!name.isEmpty())
                (*m_indicators)[name] << indicator.id.value();
        }
    }
    for (const auto &indicator : all) {
        const QString name = indicator.name.preferred(Language::Spanish).simplified();
        const bool found = name.size() <= longestName && m_indicators->value(storage::folded(name)).size() == 1 && !numberOf(name);
        m_indicatorOf.insert(indicator.id.value(), found ? name : u"#%1"_s.arg(indicator.id->value()));
    }
}

Named<domain::IndicatorId> EntityNames::indicator(const QString &name)
{
    readIndicators();
    Named<domain::IndicatorId> named;
    if (const auto number = numberOf(name)) {
        if (m_indicatorOf.contains(domain::IndicatorId(*number)))
            named.id = domain::IndicatorId(*number);
        return named;
    }
    const auto found = m_indicators->value(storage::folded(name));
    if (found.size() == 1)
        named.id = found.first();
    for (const auto id : found.size() > 1 ? found : QList<domain::IndicatorId>())
        named.several << u"%1 (#%2)"_s.arg(name).arg(id.value());
    return named;
}

QString EntityNames::name(domain::IndicatorId id)
{
    readIndicators();
    return m_indicatorOf.value(id);
}

std::optional<domain::TermId> EntityNames::term(const QString &vocabulary, const QString &name)
{
    const std::pair key(vocabulary, name);
    const auto known = m_termNames.constFind(key);
    return known != m_termNames.constEnd() ? *known : *m_termNames.insert(key, storage::terms::byName(m_db, vocabulary, name));
}

QString EntityNames::name(const QString &vocabulary, std::optional<domain::TermId> id)
{
    if (!id)
        return {};
    const auto term = storage::terms::find(m_db, *id);
    const QString label = term.label.preferred(Language::Spanish).simplified();
    return this->term(vocabulary, label) == id ? label : term.code;
}

const QList<domain::Term> &EntityNames::institutionKinds()
{
    auto found = m_terms.find(kindVocabulary);
    if (found == m_terms.end())
        found = m_terms.insert(kindVocabulary, storage::terms::all(m_db, kindVocabulary));
    return *found;
}

QString EntityNames::institutionKind(const QString &name)
{
    const auto id = term(kindVocabulary, name);
    const auto &kinds = institutionKinds();
    const auto found = std::ranges::find_if(kinds, [&id](const domain::Term &kind) { return id && kind.id == id; });
    return found == kinds.end() ? QString() : found->code;
}

const QList<storage::scales::Scale> &EntityNames::scales(domain::MechanismId mechanism)
{
    auto found = m_scales.find(mechanism);
    if (found == m_scales.end())
        found = m_scales.insert(mechanism, storage::scales::of(m_db, mechanism));
    return *found;
}

domain::LocalText EntityNames::words(const EntityColumn &column, const QString &canonical)
{
    domain::LocalText words {entityWords(column, canonical, m_wordings[0]), entityWords(column, canonical, m_wordings[1])};
    if (column.choice == EntityChoice::InstitutionKind) {
        for (const auto &kind : institutionKinds()) {
            if (kind.code == canonical)
                words = {kind.label.preferred(Language::Spanish), kind.label.preferred(Language::English)};
        }
    }
    if (column.type != EntityType::Theme && column.type != EntityType::Right)
        return words;
    const QString vocabulary = column.type == EntityType::Theme ? u"theme"_s : u"right"_s;
    const auto id = canonical.isEmpty() ? std::nullopt : term(vocabulary, canonical);
    const QString english = id ? storage::terms::find(m_db, *id).label.en.simplified() : QString();
    if (!english.isEmpty() && term(vocabulary, english) == id)
        words.en = english;
    return words;
}

} // namespace exchange
