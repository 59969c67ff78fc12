// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/step.h"
#include "storage/store.h"

#include <QHash>

namespace storage {

namespace terms {

[[nodiscard]] QList<domain::Term> all(const Reader &db, const QString &vocabulary);
[[nodiscard]] domain::Term find(const Reader &db, domain::TermId id);
/// By code, label in either language or alias; letter case, accents and doubled blanks do not matter. None is not an error.
[[nodiscard]] std::optional<domain::TermId> byName(const Reader &db, const QString &vocabulary, const QString &name);
/// Adds a value that a file brings and the vocabulary does not have; trimmed, not confirmed.
domain::TermId add(const Writer &db, const QString &vocabulary, const domain::LocalText &label, std::optional<domain::ImportId> import);
/// Inserts (no id; an empty code is made) at the end of its vocabulary, or updates. InvalidValue "label" without one, "term_taken" when another term of the
/// vocabulary has the same label, "parent" when it would stand below itself or below a term of another vocabulary.
domain::TermId save(const Writer &db, const domain::Term &term);
/// How often each term is used: by recommendations, actions, indicators and terms below it. Terms without a use are left out.
[[nodiscard]] QHash<domain::TermId, int> uses(const Reader &db, const QString &vocabulary);
/// Everything that is described with `from` is described with `into` afterwards, the terms below `from` stand below `into`, its names become aliases, so that
/// the next file finds it, and `from` is gone. InvalidValue "merge" for one term, two vocabularies, or `into` below `from`.
/// `step` is told how many of the recommendations have been described anew.
void merge(const Writer &db, domain::TermId from, domain::TermId into, const Step &step = {});
/// How many recommendations are described with it.
[[nodiscard]] qsizetype described(const Reader &db, domain::TermId id);
/// NotAllowed "term_in_use" when something is described with it or stands below it.
void remove(const Writer &db, domain::TermId id);

} // namespace terms

namespace vocabularies {

/// Those of the office first, then the others, by code.
[[nodiscard]] QList<domain::Vocabulary> all(const Reader &db);
/// Those that say what a recommendation is about: themes, groups, SDGs, rights, and behind them the office's own. Not the kinds of documents and
/// institutions, and not the regions.
[[nodiscard]] QList<domain::Vocabulary> ofRecommendations(const Reader &db);
/// How many terms each has. Those without one are left out.
[[nodiscard]] QHash<domain::VocabularyId, int> sizes(const Reader &db);
/// Inserts (no id; one of the office's own, whose empty code is made) or updates. InvalidValue "name" without one.
domain::VocabularyId save(const Writer &db, const domain::Vocabulary &vocabulary);
/// NotAllowed "vocabulary_in_use" when it is not the office's own or has terms.
void remove(const Writer &db, domain::VocabularyId id);

} // namespace vocabularies
} // namespace storage
