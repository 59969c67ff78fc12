// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/comparison.h"
#include "exchange/refused.h"

#include "domain/rules.h"
#include "storage/assignments.h"
#include "storage/bulkload.h"
#include "storage/changes.h"
#include "storage/documents.h"
#include "storage/followup.h"
#include "storage/imports.h"
#include "storage/institutions.h"
#include "storage/recommendations.h"
#include "storage/terms.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exchange {
namespace {

using domain::ErrorCode;
using domain::RecommendationId;
using storage::Failure;
using storage::Writer;

enum class Act { Nothing, Insert, Update };

Act actOf(const PlanItem &item, bool update)
{
    switch (item.verdict) {
    case Verdict::Changed:
        return update && item.hasUpdate() ? Act::Update : Act::Nothing;
    case Verdict::Doubtful:
        if (item.decision == Decision::TakeAsNew)
            return Act::Insert;
        return item.decision == Decision::TakeAsUpdate && item.hasUpdate() ? Act::Update : Act::Nothing;
    case Verdict::New:
    case Verdict::Identical:
    case Verdict::Refused:
    case Verdict::Skipped:
        break;
    }
    return Act::Nothing;
}

/// A row that somebody has still to decide.
bool isLeft(const PlanItem &item)
{
    return item.verdict == Verdict::Doubtful && (item.decision == Decision::None || item.decision == Decision::Leave);
}

class Importer
{
public:
    Importer(const Writer &db, const ImportPlan &plan, domain::ImportId import)
        : m_db(db)
        , m_import(import)
        , m_names(db)
        , m_documents(db, plan.state, plan.state == storage::workspace::info(db).state)
    {
    }

    void insert(const Incoming &in)
    {
        domain::Recommendation r;
        r.document = document(in.document);
        r.paragraph = in.paragraph;
        r.order = in.order;
        r.kind = in.kind;
        r.text.in(in.language) = in.text;
        r.text.in(other(in.language)) = in.translation;
        r.sourceText = in.sourceText;
        r.original = in.language;
        r.position = in.position;
        r.due = in.due;
        r.priority = in.priority.value_or(r.priority);
        r.externalId = in.externalId;
        r.externalSystem = in.externalSystem;
        r.import = m_import;
        if (in.status && domain::mayBecome(*in.status, false))
            r = domain::changed(r, {.status = *in.status}, m_db.today());
        const RecommendationId id = storage::recommendations::save(m_db, r);
        if (!in.states.isEmpty())
            storage::recommendations::setRecommendingStates(m_db, id, in.states);
        storage::recommendations::changeTerms(m_db, id, terms(in), {}, domain::TermSource::Imported);
        assign(id, in, true, true);
    }

    void update(const PlanItem &item)
    {
        auto r = storage::recommendations::find(m_db, item.match.value());
        if (r.revision != item.matchRevision && !m_updated.contains(*item.match))
            throw Failure(ErrorCode::Conflict, storage::recommendations::reference(m_db, *item.match));
        m_updated.insert(*item.match);
        for (const PartChange &change : item.changes) {
            if (change.accepted())
                take(change.part, item.incoming, r);
        }
        storage::recommendations::save(m_db, r);
    }

private:
    [[nodiscard]] static domain::Language other(domain::Language language)
    {
        return language == domain::Language::Spanish ? domain::Language::English : domain::Language::Spanish;
    }

    /// NotAllowed when the rules are against it: a plan is made before, and the ground may be gone.
    [[nodiscard]] domain::Status allowed(domain::Status status, RecommendationId id) const
    {
        storage::orThrow(domain::mayBecome(
            status, status == domain::Status::Implemented && storage::progress::hasValidatedEvidence(m_db, id)));
        return status;
    }

    void take(Part part, const Incoming &in, domain::Recommendation &r)
    {
        switch (part) {
        case Part::Text:
            r.text.in(in.language) = in.text;
            if (in.language == r.original)
                r.sourceText = in.sourceText;
            break;
        case Part::Paragraph:
            r.paragraph = in.paragraph;
            r.order = in.order;
            break;
        case Part::Kind:
            r.kind = in.kind;
            break;
        case Part::Position:
            r.position = in.position;
            break;
        case Part::Document:
            r.document = document(in.document);
            break;
        case Part::ExternalId:
            r.externalId = in.externalId;
            r.externalSystem = in.externalSystem;
            break;
        case Part::RecommendingStates:
            addStates(*r.id, in.states);
            break;
        case Part::Themes:
        case Part::Groups:
        case Part::Sdgs:
            addTerms(*r.id, in, part);
            break;
        case Part::Translation:
            r.text.in(other(in.language)) = in.translation;
            break;
        case Part::Lead:
            assign(*r.id, in, true, false);
            break;
        case Part::Support:
            assign(*r.id, in, false, true);
            break;
        case Part::Due:
            r.due = in.due;
            break;
        case Part::Priority:
            r.priority = in.priority.value_or(r.priority);
            break;
        case Part::Status:
            r = domain::changed(r, {.status = allowed(in.status.value_or(r.status), *r.id)}, m_db.today());
            break;
        }
    }

    void assign(RecommendationId id, const Incoming &in, bool lead, bool support)
    {
        if (lead && !in.lead.isEmpty())
            storage::assignments::setLead(m_db, id, institution(in.lead, in.language));
        QList<domain::InstitutionId> all;
        for (const QString &name : in.support)
            all << institution(name, in.language);
        if (support && !all.isEmpty())
            storage::assignments::addSupport(m_db, id, all);
    }

    /// The one called so, made when there is none: the plan has only such names where they may be made.
    domain::InstitutionId institution(const QString &name, domain::Language language)
    {
        if (const auto id = m_names.institution(name))
            return *id;
        domain::Institution fresh{.kind = u"other"_s, .acronym = m_names.freeAcronym(name)};
        fresh.name.in(language) = name;
        const auto id = storage::institutions::save(m_db, fresh);
        m_names.learn(name, id);
        m_names.learn(fresh.acronym, id);
        return id;
    }

    void addStates(RecommendationId id, const QList<domain::RecommendingState> &states)
    {
        auto all = storage::recommendations::recommendingStates(m_db, id);
        for (const auto &state : states) {
            const bool there = std::ranges::any_of(all, [&state](const domain::RecommendingState &known) {
                return state.iso3.isEmpty() ? known.printed == state.printed : known.iso3 == state.iso3;
            });
            if (!there)
                all << state;
        }
        storage::recommendations::setRecommendingStates(m_db, id, all);
    }

    void addTerms(RecommendationId id, const Incoming &in, Part part)
    {
        Incoming only;
        only.language = in.language;
        only.themes = part == Part::Themes ? in.themes : QStringList();
        only.groups = part == Part::Groups ? in.groups : QStringList();
        only.sdgs = part == Part::Sdgs ? in.sdgs : QStringList();
        storage::recommendations::changeTerms(m_db, id, terms(only), {}, domain::TermSource::Imported);
    }

    QList<domain::TermId> terms(const Incoming &in)
    {
        QList<domain::TermId> ids;
        for (const QString &name : in.themes)
            ids << term(u"theme"_s, name, in.language);
        for (const QString &name : in.groups)
            ids << term(u"group"_s, name, in.language);
        for (const QString &code : in.sdgs) {
            if (const auto id = m_names.term(u"sdg"_s, code))
                ids << *id;
        }
        return ids;
    }

    domain::TermId term(const QString &vocabulary, const QString &name, domain::Language language)
    {
        if (const auto id = m_names.term(vocabulary, name))
            return *id;
        domain::LocalText label;
        label.in(language) = name;
        const auto id = storage::terms::add(m_db, vocabulary, label, m_import);
        m_names.learn(vocabulary, name, id);
        return id;
    }

    domain::DocumentId document(const IncomingDocument &in)
    {
        auto mechanism = m_names.mechanism(in.body);
        if (!mechanism) {
            mechanism = storage::mechanisms::add(m_db, in.body, m_import);
            m_names.learn(in.body, *mechanism);
        }
        const auto found = m_documents.find(*mechanism, in);
        return found ? *found : newDocument(*mechanism, in);
    }

    domain::DocumentId newDocument(domain::MechanismId mechanism, const IncomingDocument &in)
    {
        domain::Document document{.mechanism = mechanism, .kind = in.kind, .symbol = in.symbol};
        document.published = in.published;
        document.session = in.session;
        document.cycle = in.cycle;
        document.caseName = in.caseName;
        document.import = m_import;
        const auto id = storage::documents::save(m_db, document);
        m_documents.learn(document, id);
        return id;
    }

    const Writer &m_db;
    domain::ImportId m_import;
    Names m_names;
    Documents m_documents;
    QSet<RecommendationId> m_updated;
};

storage::ImportRun runOf(const ImportPlan &plan)
{
    storage::ImportRun run;
    run.fileName = plan.fileName;
    run.sha256 = plan.sha256;
    run.format = domain::code(plan.recognised.format);
    run.read = plan.counts.read;
    run.added = plan.counts.added;
    run.changed = plan.counts.changed;
    run.identical = plan.counts.identical;
    run.doubtful = plan.counts.doubtful;
    run.refused = plan.counts.refused;
    run.refusedRows = toJson(plan.refused);
    for (const PlanItem &item : plan.items) {
        if (isLeft(item))
            run.refusedRows << QJsonObject{{u"row"_s, item.row}, {u"reason"_s, QString(domain::code(item.reason))},
                {u"detail"_s, item.detail}, {u"verdict"_s, QString(domain::code(item.verdict))}};
    }
    return run;
}

void write(const Writer &db, const ImportPlan &plan, const ApplyOptions &options, const work::Progress &progress,
    ImportSummary &summary)
{
    const auto import = storage::imports::save(db, runOf(plan));
    summary.import = import;
    Importer importer(db, plan, import);
    qint64 done = 0;
    const auto step = [&] {
        if (progress.isCancelled())
            throw Failure(ErrorCode::Cancelled);
        progress.report(++done, plan.additions.size() + plan.items.size());
    };
    const auto forEach = [&](Act act, const auto &carryOut) {
        for (const PlanItem &item : plan.items) {
            if (actOf(item, options.update) != act)
                continue;
            step();
            carryOut(item);
        }
    };
    const auto insert = [&](const Incoming &incoming) {
        importer.insert(incoming);
        ++summary.written;
    };
    // What is new comes first and is taken into the search index at once.
    storage::BulkLoad load(db);
    for (qsizetype i = 0; i < plan.additions.size(); ++i) {
        step();
        insert(plan.additions.at(i).incoming);
    }
    forEach(Act::Insert, [&](const PlanItem &item) { insert(item.incoming); });
    load.finish();
    QSet<RecommendationId> updated;
    forEach(Act::Update, [&](const PlanItem &item) {
        importer.update(item);
        updated.insert(item.match.value());
    });
    summary.updated = updated.size();
}

} // namespace

void PlanItem::chooseCandidate(qsizetype candidate)
{
    const Candidate &chosen = candidates.at(candidate);
    match = chosen.id;
    matchRevision = chosen.revision;
    changes = chosen.changes;
}

bool PlanItem::hasUpdate() const
{
    return match && std::ranges::any_of(changes, &PartChange::accepted);
}

bool ImportPlan::writesAnything(bool update) const
{
    return !additions.isEmpty() || std::ranges::any_of(items, [update](const PlanItem &item) {
        return actOf(item, update) != Act::Nothing || (item.verdict == Verdict::Doubtful && item.decision == Decision::Leave);
    });
}

QList<Remark> ImportPlan::leftRows() const
{
    QList<Remark> left = refused;
    for (const PlanItem &item : items) {
        if (isLeft(item))
            left << Remark{item.row, item.reason, item.detail};
    }
    std::ranges::stable_sort(left, {}, &Remark::row);
    return left;
}

domain::Result<ImportSummary> apply(
    storage::Store &store, const ImportPlan &plan, const ApplyOptions &options, const work::Progress &progress)
{
    ImportSummary summary;
    summary.counts = plan.counts;
    if (!plan.writesAnything(options.update))
        return summary;
    QJsonObject arguments{{u"file"_s, plan.fileName}, {u"sha256"_s, plan.sha256},
        {u"format"_s, QString(domain::code(plan.recognised.format))}, {u"state"_s, plan.state}};
    const auto change = store.write(
        storage::Intent::Import,
        [&](const Writer &db) {
            write(db, plan, options, progress, summary);
            // The transaction reads its arguments when the work is done.
            arguments.insert(u"import"_s, summary.import->value());
            arguments.insert(u"added"_s, summary.written);
            arguments.insert(u"updated"_s, summary.updated);
            if (progress.isCancelled())
                throw Failure(ErrorCode::Cancelled);
        },
        arguments);
    if (!change)
        return tl::unexpected(change.error());
    summary.change = *change;
    return summary;
}

domain::Result<ImportSummary> apply(const QString &storePath, const storage::Context &context, const ImportPlan &plan,
    const ApplyOptions &options, const work::Progress &progress)
{
    const auto store = storage::Store::open(storePath, context);
    if (!store)
        return tl::unexpected(store.error());
    return apply(**store, plan, options, progress);
}

} // namespace exchange
