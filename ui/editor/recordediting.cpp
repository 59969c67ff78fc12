// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/recordediting.h"

#include "domain/rules.h"
#include "storage/drafts.h"
#include "storage/recommendations.h"
#include "ui/frame/session.h"

namespace ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int pause = 3000; ///< milliseconds
}

RecordEditing::RecordEditing(QObject *parent)
    : QObject(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &RecordEditing::keep);
}

void RecordEditing::start(Session *session, const domain::Recommendation &stored)
{
    m_pause.stop();
    m_kept = false;
    m_session = session;
    m_draft.start(stored);
    const auto problems = m_problems.keys();
    m_problems.clear();
    for (const RecordField field : problems)
        Q_EMIT problemChanged(field);
    takeKept();
    Q_EMIT storedChanged();
    Q_EMIT conflictsChanged();
}

QString RecordEditing::place() const
{
    return u"recommendation/%1"_s.arg(m_draft.stored().id->value());
}

void RecordEditing::takeKept()
{
    if (!m_session || m_session->store().isReadOnly())
        return;
    const auto found = m_session->store().read([this](const storage::Reader &db) { return storage::drafts::find(db, place()); });
    if (!found || !*found)
        return;
    m_kept = true;
    m_draft.takeTyped((*found)->content);
    if (m_draft.typed().isEmpty())
        keep(); // it was saved after all
    else
        Q_EMIT restored((*found)->kept);
}

void RecordEditing::keep()
{
    m_pause.stop();
    const bool typed = !m_draft.typed().isEmpty();
    if (!m_session || m_session->store().isReadOnly() || (!typed && !m_kept))
        return;
    // What cannot be kept now is still in its field.
    const auto written = m_session->store().write(storage::Intent::EditRecommendation, [&](const storage::Writer &db) {
        if (typed)
            storage::drafts::keep(db, place(), m_draft.toJson());
        else
            storage::drafts::drop(db, place());
    });
    m_kept = written ? typed : m_kept;
}

void RecordEditing::discard()
{
    for (const RecordField field : m_draft.typed()) {
        m_draft.choose(field, false);
        setProblem(field, {});
    }
    keep();
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
    m_pause.start();
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
    const bool done = m_session->change(intent, [&](const storage::Writer &db) {
        const auto stored = storage::recommendations::find(db, id);
        if (stored.revision != m_draft.stored().revision)
            moved = stored;
        else
            storage::recommendations::save(db, m_draft.with(fields));
        if (!moved && m_kept && fields == m_draft.typed())
            storage::drafts::drop(db, place());
    });
    if (!moved) {
        m_kept = m_kept && !m_draft.typed().isEmpty();
        return done;
    }
    takeStored(*moved);
    const bool joined = std::ranges::none_of(fields, [this](RecordField field) { return m_draft.isInConflict(field); });
    return joined && write(fields);
}

} // namespace ui
