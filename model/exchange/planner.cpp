// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/planner.h"

#include "storage/documents.h"
#include "storage/imports.h"
#include "storage/recommendations.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exchange {
namespace {

size_t place(domain::Language language)
{
    return static_cast<size_t>(language);
}

/// What must be equal in two rows with one id.
size_t contentOf(const Incoming &in)
{
    size_t hash = qHashMulti(0, in.text, in.paragraph, in.document.symbol, static_cast<int>(in.kind),
        in.position ? static_cast<int>(*in.position) : -1);
    for (const auto &state : in.states)
        hash = qHashMulti(hash, state.printed);
    return qHashMulti(hash, in.themes, in.groups, in.sdgs);
}

QString documentKey(const IncomingDocument &document)
{
    return clean::folded(document.body) + u'|' + QString(document.symbol).remove(u' ').toUpper() + u'|'
        + document.caseName;
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
{
}

void Planner::refuse(qint64 row, Reason reason, const QString &detail)
{
    ++m_plan.counts.refused;
    m_plan.refused << Remark{row, reason, detail};
}

void Planner::put(const SourceRow &row, const QString &state, StateFilter::Belongs belongs)
{
    ++m_plan.counts.read;
    if (!m_stored)
        m_stored.emplace(m_db, state == m_workspace.state);
    if (row.damage == Damage::None && belongs != StateFilter::Belongs::Chosen) {
        const bool nobody = belongs == StateFilter::Belongs::Nobody;
        refuse(
            row.number, nobody ? Reason::NoState : Reason::UnknownState, row[Column::Countries].simplified().left(80));
        return;
    }
    auto normalised = normalise(row, {state, m_options.concerns, m_options.language, m_usual});
    if (isSkipped(normalised.reason)) {
        ++m_plan.counts.skipped;
    } else if (isRefused(normalised.reason)) {
        refuse(row.number, normalised.reason, normalised.detail);
    } else {
        if (clean::kind(row[Column::Type]) && clean::listValues(row[Column::Type]).isEmpty()
            && row.family == Family::Uhri)
            normalised.remarks << Remark{row.number, Reason::NoType, QString()};
        m_plan.remarks << normalised.remarks;
        m_usual = normalised.incoming.language;
        dropUnknownGoals(row.number, normalised.incoming);
        compare(row.number, std::move(normalised.incoming), normalised.reason, normalised.detail);
    }
}

/// Goals and targets are a closed list; a file adds none.
void Planner::dropUnknownGoals(qint64 row, Incoming &incoming)
{
    incoming.sdgs.removeIf([&](const QString &code) {
        const bool unknown = !m_names.term(u"sdg"_s, code);
        if (unknown)
            m_plan.remarks << Remark{row, Reason::UnknownSdg, code};
        return unknown;
    });
}

void Planner::compare(qint64 row, Incoming incoming, Reason doubt, const QString &detail)
{
    if (joinsEarlier(row, incoming))
        return;
    Document &document = documentFor(incoming);
    Found found = find(incoming, document);
    if (!found.match && doubt != Reason::None)
        found = {{}, doubt, detail};
    const bool doubtful = found.doubt != Reason::None;
    QList<PartChange> changes;
    if (found.match)
        changes = differences(m_db, m_names, incoming, storage::recommendations::find(m_db, *found.match), document.id);
    if (doubtful) {
        ++m_plan.counts.doubtful;
        addItem(row, std::move(incoming), Verdict::Doubtful, found, changes);
        return;
    }
    for (Candidate &candidate : document.candidates)
        candidate.taken = candidate.taken || candidate.id == found.match;
    if (!found.match) {
        ++m_plan.counts.added;
        ++m_plan.counts.recommendations;
        addItem(row, std::move(incoming), Verdict::New, found);
    } else if (changes.isEmpty()) {
        ++m_plan.counts.identical;
        if (!incoming.externalId.isEmpty())
            m_byId.insert(incoming.externalId, seenAs(row, incoming, -1));
    } else {
        ++m_plan.counts.changed;
        addItem(row, std::move(incoming), Verdict::Changed, found, changes);
    }
}

void Planner::addItem(qint64 row, Incoming incoming, Verdict verdict, const Found &found, QList<PartChange> changes)
{
    const qsizetype index = m_plan.items.size();
    const Seen seen = seenAs(row, incoming, index);
    if (!incoming.externalId.isEmpty() && !m_byId.contains(incoming.externalId))
        m_byId.insert(incoming.externalId, seen);
    if (verdict == Verdict::New)
        m_byText.insert(documentKey(incoming.document) + u'|' + paragraphKey(incoming.paragraph) + u'|'
                + clean::folded(incoming.text),
            seen);
    PlanItem item{.row = row,
        .joined = {},
        .verdict = verdict,
        .incoming = std::move(incoming),
        .match = found.match,
        .changes = std::move(changes),
        .reason = found.doubt,
        .detail = found.detail};
    if (item.match)
        item.matchRevision = storage::recommendations::find(m_db, *item.match).revision;
    m_plan.items << std::move(item);
}

Planner::Seen Planner::seenAs(qint64 row, const Incoming &incoming, qsizetype item)
{
    return {row, contentOf(incoming), incoming.position, item};
}

/// The row contradicts or repeats an earlier one of the file.
void Planner::doubt(qint64 row, const Incoming &incoming, Reason reason, qint64 earlier)
{
    ++m_plan.counts.doubtful;
    addItem(row, incoming, Verdict::Doubtful, {{}, reason, QString::number(earlier)});
}

/// Whether an earlier row of this file already speaks of the same; the row is then dealt with.
bool Planner::joinsEarlier(qint64 row, const Incoming &incoming)
{
    const bool perState = incoming.externalSystem == "uprinfo"_L1;
    if (const auto seen = m_byId.constFind(incoming.externalId);
        !incoming.externalId.isEmpty() && seen != m_byId.constEnd()) {
        const bool earlierIsNew = seen->item >= 0 && m_plan.items.at(seen->item).verdict == Verdict::New;
        if (perState && seen->position != incoming.position)
            doubt(row, incoming, Reason::OtherAnswer, seen->row);
        else if (perState && !earlierIsNew)
            return false; // compared with the workspace, State by State
        else if (perState)
            join(row, incoming, *seen);
        else if (seen->content == contentOf(incoming))
            ++m_plan.counts.identical;
        else
            doubt(row, incoming, Reason::RepeatedId, seen->row);
        return true;
    }
    const auto same = m_byText.constFind(
        documentKey(incoming.document) + u'|' + paragraphKey(incoming.paragraph) + u'|' + clean::folded(incoming.text));
    if (same == m_byText.constEnd())
        return false;
    if (!incoming.externalId.isEmpty()
        && incoming.externalSystem == m_plan.items.at(same->item).incoming.externalSystem) {
        // The workspace may have each of them from an earlier import.
        if (!storage::imports::byExternalId(m_db, incoming.externalSystem, incoming.externalId).isEmpty())
            return false;
        doubt(row, incoming, Reason::SameText, same->row);
        return true;
    }
    join(row, incoming, *same);
    return true;
}

void Planner::join(qint64 row, const Incoming &incoming, const Seen &earlier)
{
    PlanItem &item = m_plan.items[earlier.item];
    if (incoming.position != item.incoming.position) {
        doubt(row, incoming, Reason::OtherAnswer, earlier.row);
        return;
    }
    bool grew = merge(item.incoming.states, incoming.states);
    grew = merge(item.incoming.themes, incoming.themes) || grew;
    grew = merge(item.incoming.groups, incoming.groups) || grew;
    grew = merge(item.incoming.sdgs, incoming.sdgs) || grew;
    ++(grew ? m_plan.counts.added : m_plan.counts.identical);
    if (grew)
        item.joined << row;
}

Planner::Document &Planner::documentFor(const Incoming &incoming)
{
    const QString key = documentKey(incoming.document);
    const auto known = m_documents.find(key);
    if (known != m_documents.end())
        return *known;
    Document document;
    if (const auto mechanism = m_names.mechanism(incoming.document.body))
        document.id = m_stored->find(*mechanism, incoming.document);
    const auto stored =
        document.id ? storage::imports::candidates(m_db, *document.id) : QList<storage::imports::Candidate>();
    for (const auto &c : stored) {
        document.candidates << Candidate{c.id, paragraphKey(c.paragraph), c.externalSystem, c.externalId,
            {clean::folded(c.text.es), clean::folded(c.text.en)}, {wordsOf(c.text.es), wordsOf(c.text.en)}};
    }
    return *m_documents.insert(key, std::move(document));
}

/// What one candidate of the same document says about a row; `alike` is the likeness of the texts, 1 when they are
/// equal.
Planner::Found Planner::judge(const Candidate &candidate, const Incoming &incoming, double alike)
{
    const QString paragraph = paragraphKey(incoming.paragraph);
    const bool missing = paragraph.isEmpty() || candidate.paragraph.isEmpty();
    const bool same = !missing && paragraph == candidate.paragraph;
    const bool otherId = !candidate.externalId.isEmpty()
        && candidate.externalSystem == incoming.externalSystem; // equal ids were found before
    if (!same && !missing)
        return {};
    if (alike == 1.0)
        return otherId ? Found{candidate.id, Reason::SameText, {}} : Found{candidate.id, Reason::None, {}};
    if (otherId || candidate.taken)
        return {};
    if (candidate.words[place(incoming.language)].empty())
        return same ? Found{candidate.id, Reason::SameParagraph, {}} : Found{};
    if (alike >= sameText)
        return same ? Found{candidate.id, Reason::None, {}} : Found{candidate.id, Reason::SimilarText, {}};
    return same && alike >= similarText ? Found{candidate.id, Reason::SimilarText, {}} : Found{};
}

Planner::Found Planner::find(const Incoming &incoming, Document &document) const
{
    if (!incoming.externalId.isEmpty()) {
        const auto ids = storage::imports::byExternalId(m_db, incoming.externalSystem, incoming.externalId);
        if (ids.size() > 1)
            return {ids.front(), Reason::SeveralWithId, incoming.externalId};
        if (ids.size() == 1)
            return {ids.front(), Reason::None, {}};
    }
    const Words words = wordsOf(incoming.text);
    const QString folded = clean::folded(incoming.text);
    Found best;
    double bestAlike = -1;
    for (const Candidate &candidate : std::as_const(document.candidates)) {
        const bool equal = candidate.folded[place(incoming.language)] == folded;
        // Equal words in another order are alike, not equal.
        const double alike = equal ? 1.0 : std::min(likeness(candidate.words[place(incoming.language)], words), 0.999);
        const Found found = judge(candidate, incoming, alike);
        if (!found.match)
            continue;
        // Among equals, the one nobody has taken yet, then the one with the same paragraph.
        const double rank = alike + (candidate.taken ? 0 : 0.0002)
            + (candidate.paragraph == paragraphKey(incoming.paragraph) ? 0.0001 : 0);
        if (rank > bestAlike) {
            bestAlike = rank;
            best = found;
        }
    }
    if (best.match && best.doubt != Reason::None)
        best.detail = storage::recommendations::reference(m_db, *best.match);
    return best;
}

} // namespace exchange
