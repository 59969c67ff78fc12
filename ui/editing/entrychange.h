// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/evidence/evidencework.h"
#include "ui/evidence/newevidence.h"

#include <memory>

namespace ui {

/// An entry as its form hands it in.
struct EntryWriting
{
    domain::Progress entry; ///< its state is the one it goes to (domain::mayFollow), its review note the reviewer's words
    QList<NewEvidence> evidence = {}; ///< that comes to it
    QString draft = {}; ///< the place of its draft, which goes with it; empty: none
};

struct EntryChange : LongChange
{
    std::shared_ptr<std::optional<domain::ProgressId>> written; ///< known after `work`
};

/// Writes an entry, new or known, with its evidence, as one change that can be undone. A validated one gives the recommendation the status and percentage it
/// proposes. NotAllowed once the stored one is validated, Conflict when somebody else changed it meanwhile, and the errors of storage::evidence.
[[nodiscard]] EntryChange writingOf(Session &session, const EntryWriting &writing);

/// Attaches to an entry that is there. NotAllowed "review" once it is validated.
[[nodiscard]] LongChange attaching(domain::ProgressId entry, const QList<NewEvidence> &evidence);
/// The same, begun at once from a list of entries, with nobody to wait for it: progress and cancel stand in the corner of the window, and what is wrong is
/// said by the session (Session::failed).
void attachEvidence(TaskView &tasks, Session &session, domain::ProgressId entry, const QList<NewEvidence> &evidence);

} // namespace ui
