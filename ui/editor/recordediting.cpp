// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/recordediting.h"

#include "domain/rules.h"
#include "storage/archived.h"
#include "storage/drafts.h"
#include "storage/recommendations.h"
#include "ui/editing/draftkeeper.h"
#include "ui/frame/session.h"

namespace ui {

using namespace Qt::StringLiterals;

RecordEditing::RecordEditing(QObject *parent)
    : QObject(parent)
{
}

RecordEditing::~RecordEditing() = default;

void RecordEditing::start(Session *session, const domain::Recommendation &stored)
{
    m_keeper.reset();
    m_isKept = false;
    m_session = session;
    m_draft.start(stored);
    const auto problems = m_problems.keys();
    m_problems.clear();
    for (const RecordField field : problems)
        Q_EMIT problemChanged(field);
    makeKeeper();
    takeKept();
    Q_EMIT storedChanged();
    Q_EMIT conflictsChanged();
}

void RecordEditing::makeKeeper()
{
    if (!m_session || m_session->store().isReadOnly())
        return;
    m_keeper = std::make_unique<DraftKeeper>(*m_session, [this] { return m_draft.toJson(); }, nullptr);
    m_keeper->setPlace(u"recommendation/%1"_s.arg(m_draft.stored().id->value()));
    connect(m_keeper.get(), &DraftKeeper::kept, this, [this] { m_isKept = true; });
}

void RecordEditing::takeKept()
{
    if (!m_keeper)
        return;
    const auto found = m_session->store().read([this](const storage::Reader &db) { return storage::drafts::find(db, m_keeper->place()); });
    if (!found || !*found)
        return;
    m_isKept = true;
    m_draft.takeTyped((*found)->content);
    if (m_draft.typed().isEmpty())
        drop(); // it was saved after all
    else
        Q_EMIT restored((*found)->kept);
}

void RecordEditing::keep()
{
    if (m_keeper)
        m_keeper->keep();
}

void RecordEditing::drop()
{
    if (m_keeper && m_isKept)
        m_keeper->discard();
    else if (m_keeper)
        m_keeper->forget();
    m_isKept = false;
}

void RecordEditing::discard()
{
    for (const RecordField field : m_draft.typed()) {
        m_draft.choose(field, false);
        setProblem(field, {});
    }
    drop();
    Q_EMIT storedChanged();
    Q_EMIT conflictsChanged();
}

void RecordEditing::takeStored(const domain::Recommendation &stored)
{
    const auto before = m_draft.conflicts();
    m_draft.takeStored(stored);
    Q_EMIT storedChanged();
    if (m_draft.conflicts() != before || !before.isEmpty())
        Q_EMIT conflictsChanged();
}

void RecordEditing::type(RecordField field, const QString &value)
{
    const bool conflict = m_draft.isInConflict(field);
    m_draft.type(field, value);
    if (!m_draft.isTyped(field))
        setProblem(field, {});
    if (conflict)
        Q_EMIT conflictsChanged();
    if (m_draft.typed().isEmpty())
        drop();
    else if (m_keeper)
        m_keeper->touch();
}

bool RecordEditing::isAcceptable(RecordField field)
{
    const auto checked = domain::validate(m_draft.with({field}));
    setProblem(field, checked ? std::nullopt : std::optional(checked.error()));
    return checked.has_value();
}

void RecordEditing::setProblem(RecordField field, const std::optional<domain::Error> &problem)
{
    if (this->problem(field) == problem)
        return;
    if (problem)
        m_problems.insert(field, *problem);
    else
        m_problems.remove(field);
    Q_EMIT problemChanged(field);
}

std::optional<domain::Error> RecordEditing::problem(RecordField field) const
{
    const auto known = m_problems.constFind(field);
    return known == m_problems.constEnd() ? std::nullopt : std::optional(*known);
}

bool RecordEditing::save(RecordField field)
{
    if (!m_draft.isTyped(field))
        return true;
    return !m_draft.isInConflict(field) && isAcceptable(field) && write({field});
}

bool RecordEditing::saveAll()
{
    bool all = true;
    for (const RecordField field : m_draft.typed())
        all = save(field) && all;
    return all;
}

bool RecordEditing::resolve(const QMap<RecordField, bool> &mine)
{
    for (auto choice = mine.begin(); choice != mine.end(); ++choice)
        m_draft.choose(choice.key(), choice.value());
    Q_EMIT storedChanged();
    Q_EMIT conflictsChanged();
    return saveAll();
}

bool RecordEditing::write(const QList<RecordField> &fields)
{
    if (!m_session)
        return false;
    const auto id = m_draft.stored().id.value();
    // Looked at inside the transaction that writes, so that nobody comes between; nothing is written over what is not known here.
    std::optional<domain::Recommendation> moved;
    const auto intent = fields == QList {RecordField::Priority} ? storage::Intent::SetPriority : storage::Intent::EditRecommendation;
    const bool isLast = fields == m_draft.typed();
    const bool done = m_session->change(intent, [&](const storage::Writer &db) {
        const auto stored = storage::recommendations::find(db, id);
        if (stored.revision != m_draft.stored().revision) {
            moved = stored;
            return;
        }
        storage::recommendations::mustBeActive(db, id);
        storage::recommendations::save(db, m_draft.with(fields));
        if (m_isKept && isLast)
            storage::drafts::drop(db, m_keeper->place());
    });
    if (!moved) {
        if (done && isLast && m_keeper)
            m_keeper->forget();
        m_isKept = m_isKept && !(done && isLast);
        return done;
    }
    takeStored(*moved);
    const bool joined = std::ranges::none_of(fields, [this](RecordField field) { return m_draft.isInConflict(field); });
    return joined && write(fields);
}

} // namespace ui
