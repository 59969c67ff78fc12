// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editing/entrychange.h"

#include "domain/rules.h"
#include "storage/drafts.h"
#include "storage/institutions.h"
#include "ui/frame/session.h"

#include <QFileInfo>

namespace ui {

using namespace Qt::StringLiterals;
using storage::Intent;
using storage::Reader;
using storage::Writer;
using storage::evidence::Step;

namespace {

QString acronym(Session &session, std::optional<domain::InstitutionId> id)
{
    if (!id)
        return {};
    return session.store()
        .read([&](const Reader &db) { return storage::institutions::find(db, *id).acronym; })
        .value_or(QString());
}

/// The known entry with what was typed, after the step to its new state.
domain::Progress taken(const Writer &db, const domain::Progress &entry)
{
    const auto stored = storage::progress::find(db, *entry.id);
    if (!domain::isEditable(stored.state))
        throw storage::Failure(domain::ErrorCode::NotAllowed, u"review"_s);
    if (stored.state == entry.state)
        return entry;
    domain::Progress before = entry;
    before.state = stored.state;
    return storage::orThrow(domain::reviewed(before, entry.state, entry.reviewNote, db.context().actor, db.now()));
}

/// Attaches all, told as one work: each file is read twice.
void add(const Writer &db, domain::ProgressId entry, const QList<NewEvidence> &evidence, const Step &step)
{
    qint64 total = 0;
    for (const auto &piece : evidence)
        total += piece.path.isEmpty() ? 0 : 2 * QFileInfo(piece.path).size();
    qint64 before = 0;
    for (const auto &piece : evidence) {
        domain::Evidence made = asEvidence(piece);
        made.progress = entry;
        if (piece.path.isEmpty()) {
            storage::evidence::addLink(db, made);
            continue;
        }
        made.mediaType.clear(); // storage looks into the file for it
        storage::evidence::addFile(db, made, piece.path, [&](qint64 done, qint64) { return !step || step(before + done, total); });
        before += 2 * QFileInfo(piece.path).size();
    }
}

Intent intentOf(Session &session, const domain::Progress &entry)
{
    if (!entry.id)
        return Intent::AddProgress;
    const auto stored = session.store().read([&](const Reader &db) { return storage::progress::find(db, *entry.id); });
    return stored && stored->state != entry.state ? Intent::ReviewProgress : Intent::EditProgress;
}

} // namespace

EntryChange writingOf(Session &session, const EntryWriting &writing)
{
    const auto &entry = writing.entry;
    EntryChange change;
    change.intent = intentOf(session, entry);
    change.arguments = {{u"count"_s, 1}, {u"institution"_s, acronym(session, entry.institution)}, {u"state"_s, QString(domain::code(entry.state))}};
    change.written = std::make_shared<std::optional<domain::ProgressId>>();
    change.work = [writing, written = change.written](const Writer &db, const Step &step) {
        const auto &typed = writing.entry;
        storage::orThrow(domain::validate(typed));
        *written = storage::progress::save(db, typed.id ? taken(db, typed) : typed);
        add(db, **written, writing.evidence, step);
        if (typed.state == domain::ReviewState::Validated)
            storage::progress::applyProposal(db, typed);
        if (!writing.draft.isEmpty())
            storage::drafts::drop(db, writing.draft);
    };
    return change;
}

LongChange attaching(domain::ProgressId entry, const QList<NewEvidence> &evidence)
{
    return {.intent = Intent::EditEvidence,
        .arguments = {{u"count"_s, static_cast<qint64>(evidence.size())}},
        .work = [entry, evidence](const Writer &db, const Step &step) {
            if (!domain::isEditable(storage::progress::find(db, entry).state))
                throw storage::Failure(domain::ErrorCode::NotAllowed, u"review"_s);
            add(db, entry, evidence, step);
        }};
}

void attachEvidence(TaskView &tasks, Session &session, domain::ProgressId entry, const QList<NewEvidence> &evidence)
{
    if (evidence.isEmpty())
        return;
    auto *work = new EvidenceWork(tasks, session, &session);
    QObject::connect(work, &EvidenceWork::ended, work, &QObject::deleteLater);
    work->write(attaching(entry, evidence), [&session](const auto &written) {
        if (!written && written.error().code != domain::ErrorCode::Cancelled)
            Q_EMIT session.failed(written.error());
    });
}

} // namespace ui
