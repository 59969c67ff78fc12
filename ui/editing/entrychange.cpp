// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editing/entrychange.h"

#include "domain/rules.h"
#include "storage/archived.h"
#include "storage/drafts.h"
#include "storage/recommendations.h"
#include "ui/editing/acronym.h"
#include "ui/frame/session.h"

#include <QFileInfo>

namespace ui {

using namespace Qt::StringLiterals;
using storage::Intent;
using storage::Reader;
using storage::Writer;
using storage::Step;

namespace {

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

/// The files of pieces of evidence, read once for their hashes and once for their bytes: the two halves of one work.
class Files
{
public:
    explicit Files(const QList<NewEvidence> &evidence)
        : m_evidence(evidence)
    {
        for (const auto &piece : evidence)
            m_size += piece.path.isEmpty() ? 0 : QFileInfo(piece.path).size();
    }
    [[nodiscard]] domain::Result<void> hash(const Step &step)
    {
        try {
            qint64 before = 0;
            for (const auto &piece : std::as_const(m_evidence)) {
                if (piece.path.isEmpty())
                    continue;
                m_hashes.insert(piece.path, storage::evidence::sha256Of(piece.path, told(step, before)));
                before += QFileInfo(piece.path).size();
            }
            return {};
        } catch (const storage::Failure &failed) {
            return tl::unexpected(failed.error());
        }
    }
    void attach(const Writer &db, domain::ProgressId entry, const Step &step) const
    {
        qint64 before = m_size;
        for (const auto &piece : m_evidence) {
            domain::Evidence made = asEvidence(piece);
            made.progress = entry;
            if (piece.path.isEmpty()) {
                storage::evidence::addLink(db, made);
                continue;
            }
            made.mediaType.clear(); // storage looks into the file for it
            made.sha256 = m_hashes.value(piece.path);
            storage::evidence::addFile(db, made, piece.path, told(step, before));
            before += QFileInfo(piece.path).size();
        }
    }

private:
    [[nodiscard]] Step told(const Step &step, qint64 before) const
    {
        return [step, before, total = 2 * m_size](qint64 done, qint64) { return !step || step(before + done, total); };
    }

    QList<NewEvidence> m_evidence;
    qint64 m_size = 0;
    QHash<QString, QString> m_hashes; ///< by path
};

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
    const auto files = std::make_shared<Files>(writing.evidence);
    change.prepare = [files](const Step &step) { return files->hash(step); };
    change.work = [writing, files, written = change.written](const Writer &db, const Step &step) {
        const auto &typed = writing.entry;
        storage::orThrow(domain::validate(typed));
        storage::recommendations::mustBeActive(db, typed.recommendation);
        *written = storage::progress::save(db, typed.id ? taken(db, typed) : typed);
        files->attach(db, **written, step);
        if (typed.state == domain::ReviewState::Validated)
            storage::progress::applyProposal(db, typed);
        if (!writing.draft.isEmpty())
            storage::drafts::drop(db, writing.draft);
    };
    return change;
}

LongChange attaching(domain::ProgressId entry, const QList<NewEvidence> &evidence)
{
    const auto files = std::make_shared<Files>(evidence);
    return {.intent = Intent::EditEvidence,
        .arguments = {{u"count"_s, static_cast<qint64>(evidence.size())}},
        .prepare = [files](const Step &step) { return files->hash(step); },
        .work = [entry, files](const Writer &db, const Step &step) {
            const auto there = storage::progress::find(db, entry);
            storage::recommendations::mustBeActive(db, there.recommendation);
            if (!domain::isEditable(there.state))
                throw storage::Failure(domain::ErrorCode::NotAllowed, u"review"_s);
            files->attach(db, entry, step);
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
