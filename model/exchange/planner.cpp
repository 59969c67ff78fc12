// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/planner.h"

#include "storage/followup.h"
#include "storage/imports.h"
#include "storage/recommendations.h"

#include <QCryptographicHash>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace exchange {
namespace {

/// What must be equal in two rows with one id.
size_t contentOf(const Incoming &in)
{
    size_t hash = qHashMulti(0, in.text, in.translation, in.paragraph, in.document.symbol, static_cast<int>(in.kind),
        in.position ? static_cast<int>(*in.position) : -1);
    for (const auto &state : in.states)
        hash = qHashMulti(hash, state.printed);
    return qHashMulti(hash, in.themes, in.groups, in.sdgs, in.lead, in.support, in.due,
        in.priority ? static_cast<int>(*in.priority) : -1, in.status ? static_cast<int>(*in.status) : -1);
}

/// What two rows of one recommendation cannot both say.
bool contradict(const Incoming &a, const Incoming &b)
{
    return a.position != b.position || a.translation != b.translation || a.lead != b.lead || a.due != b.due
        || a.priority != b.priority || a.status != b.status;
}

QString documentKey(const IncomingDocument &document)
{
    return clean::folded(document.body) + u'|' + QString(document.symbol).remove(u' ').toUpper() + u'|'
        + document.caseName;
}

/// Short, and for practical purposes never the same for two: the texts themselves of a large file are too many to keep.
QByteArray textKey(const Incoming &in)
{
    const QString whole = documentKey(in.document) + u'|' + paragraphKey(in.paragraph) + u'|' + clean::folded(in.text);
    return QCryptographicHash::hash(whole.toUtf8(), QCryptographicHash::Sha1);
}

/// Adds to `all` what is missing there; says whether anything was.
template <class T>
bool merge(QList<T> &all, const QList<T> &more)
{
    bool grew = false;
    for (const T &value : more) {
        if (!all.contains(value)) {
            all << value;
            grew = true;
        }
    }
    return grew;
}

} // namespace

Planner::Planner(const storage::Reader &db, const ImportOptions &options, const storage::Workspace &workspace)
    : m_db(db)
    , m_options(options)
    , m_workspace(workspace)
    , m_names(db)
    , m_storedIds(storage::imports::externalIds(db))
{
    m_normalise.concerns = options.concerns;
    m_normalise.language = options.language;
    m_normalise.asPrinted = options.asPrinted;
    m_normalise.defaults = options.defaults;
    m_normalise.paragraphFromText = options.paragraphFromText;
    m_normalise.bodyName = [this](const QString &name) { return m_names.bodyName(name); };
    m_plan.createInstitutions = options.createInstitutions;
}

ImportPlan Planner::take()
{
    m_plan.cleanings = m_cleanings.tallies();
    return std::move(m_plan);
}

void Planner::refuse(qint64 row, Reason reason, const QString &detail)
{
    ++m_plan.counts.refused;
    m_plan.refused << Remark{row, reason, detail};
}

void Planner::put(const SourceRow &row, const QString &state, StateFilter::Belongs belongs)
{
    ++m_plan.counts.read;
    if (!m_stored) {
        m_normalise.state = state.isEmpty() ? m_workspace.state : state;
        m_stored.emplace(m_db, m_normalise.state, m_normalise.state == m_workspace.state);
    }
    if (row.damage == Damage::None && belongs != StateFilter::Belongs::Chosen) {
        const bool nobody = belongs == StateFilter::Belongs::Nobody;
        refuse(
            row.number, nobody ? Reason::NoState : Reason::UnknownState, row[Column::Countries].simplified().left(80));
        return;
    }
    auto normalised = normalise(row, m_normalise);
    if (isSkipped(normalised.reason)) {
        ++m_plan.counts.skipped;
    } else if (isRefused(normalised.reason)) {
        refuse(row.number, normalised.reason, normalised.detail);
    } else {
        if (row.family == Family::Uhri && clean::listValues(row[Column::Type]).isEmpty())
            normalised.remarks << Remark{row.number, Reason::NoType, QString()};
        m_plan.remarks << normalised.remarks;
        m_cleanings.add(row.number, normalised.cleanings);
        m_normalise.usual = normalised.incoming.language;
        dropUnknown(row.number, normalised.incoming);
        compare(row.number, std::move(normalised.incoming), normalised.reason, normalised.detail);
    }
}

/// Goals and targets are a closed list; a file adds none. Institutions are added only where the options say so.
void Planner::dropUnknown(qint64 row, Incoming &incoming)
{
    incoming.sdgs.removeIf([&](const QString &code) {
        const bool unknown = !m_names.term(u"sdg"_s, code);
        if (unknown)
            m_plan.remarks << Remark{row, Reason::UnknownSdg, code};
        return unknown;
    });
    // "MINJUS, MINSAL" are two where both are known; "Ministerio de Justicia, Culto y Cárceles" is one.
    for (qsizetype i = 0; i < incoming.support.size(); ++i) {
        const QStringList parts = incoming.support.at(i).split(u',');
        const auto known = [this](const QString &part) { return m_names.institution(part).has_value(); };
        if (parts.size() > 1 && !known(incoming.support.at(i)) && std::ranges::all_of(parts, known)) {
            incoming.support.removeAt(i);
            for (const QString &part : parts)
                incoming.support.insert(i++, part.trimmed());
            --i;
        }
    }
    incoming.support.removeIf([&](const QString &name) { return !isInstitution(row, name); });
    if (!incoming.lead.isEmpty() && !isInstitution(row, incoming.lead))
        incoming.lead.clear();
}

bool Planner::isInstitution(qint64 row, const QString &name)
{
    const bool known = m_options.createInstitutions || m_names.institution(name);
    if (!known)
        m_plan.remarks << Remark{row, Reason::UnknownInstitution, name.left(80)};
    return known;
}

/// A status without the ground that the rules demand is not written.
void Planner::remarkStatus(qint64 row, const Incoming &incoming, std::optional<domain::RecommendationId> match)
{
    if (incoming.status != domain::Status::Implemented)
        return;
    if (match && storage::recommendations::find(m_db, *match).status == domain::Status::Implemented)
        return;
    if (match && storage::progress::hasValidatedEvidence(m_db, *match))
        return;
    m_plan.remarks << Remark{row, Reason::StatusNotAllowed, QString(domain::code(*incoming.status))};
}

void Planner::compare(qint64 row, Incoming incoming, Reason doubt, const QString &detail)
{
    const QByteArray key = textKey(incoming);
    if (joinsEarlier(row, incoming, key))
        return;
    Document &document = documentFor(incoming);
    Matcher::Answer found = find(incoming, document);
    remarkStatus(row, incoming, found.match);
    if (found.match) {
        const QString about = found.doubt == Reason::SeveralWithId ? incoming.externalId
            : found.doubt == Reason::None                           ? QString()
                                          : storage::recommendations::reference(m_db, *found.match);
        compareStored(row, std::move(incoming), document, found, about);
        return;
    }
    if (doubt == Reason::None) {
        add(row, incoming, key);
        return;
    }
    ++m_plan.counts.doubtful;
    addItem({.row = row,
        .verdict = Verdict::Doubtful,
        .incoming = std::move(incoming),
        .match = {},
        .changes = {},
        .reason = doubt,
        .detail = detail,
        .candidates = {}});
}

void Planner::compareStored(
    qint64 row, Incoming incoming, const Document &document, const Matcher::Answer &found, const QString &detail)
{
    const auto stored = storage::recommendations::find(m_db, *found.match);
    PlanItem item{.row = row,
        .verdict = Verdict::Changed,
        .incoming = std::move(incoming),
        .match = found.match,
        .matchRevision = stored.revision,
        .changes = {},
        .reason = found.doubt,
        .detail = detail,
        .candidates = {}};
    item.changes = differences(m_db, m_names, item.incoming, stored, document.id);
    if (found.doubt != Reason::None) {
        item.verdict = Verdict::Doubtful;
        item.candidates = candidates(item.incoming, document, found.candidates);
        ++m_plan.counts.doubtful;
        addItem(std::move(item));
        return;
    }
    m_taken.insert(*found.match, paragraphKey(item.incoming.paragraph));
    if (!item.changes.isEmpty()) {
        ++m_plan.counts.changed;
        addItem(std::move(item));
        return;
    }
    ++m_plan.counts.identical;
    if (!item.incoming.externalId.isEmpty())
        m_byId.insert(item.incoming.externalId, seenAs(row, item.incoming));
}

QList<Candidate> Planner::candidates(
    const Incoming &incoming, const Document &document, const QList<Matcher::Found> &found)
{
    QList<Candidate> list;
    for (const auto &one : found) {
        const auto stored = storage::recommendations::find(m_db, one.id);
        list << Candidate{one.id, stored.revision, storage::recommendations::reference(m_db, one.id), stored.text, one.likeness,
            differences(m_db, m_names, incoming, stored, document.id)};
    }
    return list;
}

void Planner::add(qint64 row, const Incoming &incoming, const QByteArray &key)
{
    ++m_plan.counts.added;
    ++m_plan.counts.recommendations;
    const Seen seen = seenAs(row, incoming, m_plan.additions.size());
    if (!incoming.externalId.isEmpty() && !m_byId.contains(incoming.externalId))
        m_byId.insert(incoming.externalId, seen);
    m_byText.insert(key, seen);
    m_plan.additions.add(row, incoming);
}

void Planner::addItem(PlanItem item)
{
    const Incoming &incoming = item.incoming;
    if (!incoming.externalId.isEmpty() && !m_byId.contains(incoming.externalId))
        m_byId.insert(incoming.externalId, seenAs(item.row, incoming));
    m_plan.items << std::move(item);
}

Planner::Seen Planner::seenAs(qint64 row, const Incoming &incoming, qsizetype addition)
{
    return {row, contentOf(incoming), incoming.position, incoming.externalSystem, addition};
}

/// The row contradicts or repeats an earlier one of the file.
void Planner::doubt(qint64 row, const Incoming &incoming, Reason reason, qint64 earlier)
{
    ++m_plan.counts.doubtful;
    addItem({.row = row,
        .verdict = Verdict::Doubtful,
        .incoming = incoming,
        .match = {},
        .changes = {},
        .reason = reason,
        .detail = QString::number(earlier),
        .candidates = {}});
}

/// Whether an earlier row of this file already speaks of the same; the row is then dealt with.
bool Planner::joinsEarlier(qint64 row, const Incoming &incoming, const QByteArray &key)
{
    if (const auto seen = m_byId.constFind(incoming.externalId);
        !incoming.externalId.isEmpty() && seen != m_byId.constEnd())
        return joinsById(row, incoming, *seen);
    const auto same = m_byText.constFind(key);
    if (same == m_byText.constEnd())
        return false;
    if (!incoming.externalId.isEmpty() && incoming.externalSystem == same->externalSystem) {
        // The workspace may have each of them from an earlier import.
        if (!withId(incoming).isEmpty())
            return false;
        doubt(row, incoming, Reason::SameText, same->row);
        return true;
    }
    join(row, incoming, *same);
    return true;
}

bool Planner::joinsById(qint64 row, const Incoming &incoming, const Seen &seen)
{
    const bool perState = incoming.externalSystem == "uprinfo"_L1;
    const bool earlierIsNew = seen.addition >= 0;
    if (perState && seen.position != incoming.position)
        doubt(row, incoming, Reason::OtherAnswer, seen.row);
    else if (perState && !earlierIsNew)
        return false; // compared with the workspace, State by State
    else if (perState)
        join(row, incoming, seen);
    else if (seen.content == contentOf(incoming))
        ++m_plan.counts.identical;
    else
        doubt(row, incoming, Reason::RepeatedId, seen.row);
    return true;
}

void Planner::join(qint64 row, const Incoming &incoming, const Seen &earlier)
{
    Incoming known = m_plan.additions.at(earlier.addition).incoming;
    if (contradict(incoming, known)) {
        doubt(row, incoming, incoming.position != known.position ? Reason::OtherAnswer : Reason::SameText, earlier.row);
        return;
    }
    bool grew = merge(known.states, incoming.states);
    grew = merge(known.themes, incoming.themes) || grew;
    grew = merge(known.groups, incoming.groups) || grew;
    grew = merge(known.sdgs, incoming.sdgs) || grew;
    grew = merge(known.support, incoming.support) || grew;
    ++(grew ? m_plan.counts.added : m_plan.counts.identical);
    if (grew)
        m_plan.additions.join(earlier.addition, row, known);
}

Planner::Document &Planner::documentFor(const Incoming &incoming)
{
    const QString key = documentKey(incoming.document);
    const auto known = m_documents.constFind(key);
    if (known != m_documents.constEnd())
        return **known;
    auto document = std::make_shared<Document>();
    if (const auto mechanism = m_names.mechanism(incoming.document.body)) {
        document->id = m_stored->find(*mechanism, incoming.document);
        document->papers = m_stored->ofReview(*mechanism, incoming.document);
    }
    if (document->id && !document->papers.contains(*document->id))
        document->papers.prepend(*document->id);
    return **m_documents.insert(key, std::move(document));
}

/// Where every row has an id that is known, no text is needed.
void Planner::readPapers(Document &document) const
{
    const auto papers = std::exchange(document.papers, {});
    for (const domain::DocumentId paper : papers) {
        const auto stored = storage::imports::candidates(m_db, paper);
        for (const auto &c : stored)
            document.matcher.add({c.id, paper, c.paragraph, c.externalSystem, c.externalId, c.text, c.states});
    }
}

QList<domain::RecommendationId> Planner::withId(const Incoming &incoming) const
{
    if (!incoming.uid.isEmpty()) {
        if (const auto id = storage::recommendations::byUid(m_db, incoming.uid))
            return {*id};
    }
    if (incoming.externalId.isEmpty() || !m_storedIds.contains(qHash(incoming.externalSystem + u'|' + incoming.externalId)))
        return {};
    return storage::imports::byExternalId(m_db, incoming.externalSystem, incoming.externalId);
}

Matcher::Answer Planner::find(const Incoming &incoming, Document &document) const
{
    const auto ids = withId(incoming);
    if (ids.size() == 1)
        return {ids.front(), Reason::None, {}};
    if (ids.isEmpty()) {
        readPapers(document);
        return document.matcher.find(incoming, document.id, m_taken);
    }
    Matcher::Answer several{ids.front(), Reason::SeveralWithId, {}};
    for (const auto id : ids.first(std::min<qsizetype>(5, ids.size())))
        several.candidates << Matcher::Found{id, 0};
    return several;
}

} // namespace exchange
