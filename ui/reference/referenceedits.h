// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/assessments.h"
#include "storage/terms.h"

namespace ui {

class Session;

/// What a person does to scales and vocabularies, each as one change that can be undone and that the history can tell. False or none: refused; the session's
/// `failed` says why and nothing is written. `name`: what the history calls it.
namespace referenceedits {

[[nodiscard]] std::optional<domain::ScaleId> saveScale(Session &session, const storage::scales::Scale &scale, const QString &name);
[[nodiscard]] std::optional<domain::ScaleId> supersede(Session &session, domain::ScaleId old, const storage::scales::Scale &next, const QString &name);
bool confirmScale(Session &session, domain::ScaleId id, const QString &source, const QString &name);

[[nodiscard]] std::optional<domain::VocabularyId> saveVocabulary(Session &session, const domain::Vocabulary &vocabulary, const QString &name);
bool removeVocabulary(Session &session, domain::VocabularyId id, const QString &name);
[[nodiscard]] std::optional<domain::TermId> saveTerm(Session &session, const domain::Term &term, const QString &name);
/// True: written or, for a term of more recommendations than Session::few, begun by a worker.
bool mergeTerms(Session &session, domain::TermId from, domain::TermId into, const QString &name);
bool removeTerm(Session &session, domain::TermId id, const QString &name);

} // namespace referenceedits
} // namespace ui
