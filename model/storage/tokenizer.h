// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

struct sqlite3;

namespace storage {

/// Makes the FTS5 tokenizer `avance` known to this connection. Throws Failure.
///
/// A word is a run of letters and digits, in small letters without accents (see domain/fold.h); "CEDAW/C/VAL/CO/8" is five words, found
/// whole as a phrase and by its parts; a possessive 's is dropped. A text may be in either language and nothing says which, so
/// each word is indexed as it stands and, in the same place, as its Spanish and its English Snowball stem; a word that is looked for
/// becomes its two stems, and either may meet. Stems are taken after folding, so that a word typed without accents meets the one
/// printed with them; only the ending -cion gets its accent back, because the Spanish stemmer knows the commonest of endings by it.
/// The beginning of a word ("tort" *) is looked for among the words as they stand.
/// A change of any of this needs the index rebuilt.
void registerTokenizer(sqlite3 *connection);

/// What to give to MATCH for this text: all its words, or as a phrase; with `beginning`, words that begin like the last one too (from four
/// letters on: shorter ones fit nearly everything). A word ending in * always asks for that. The stems are handed over
/// finished and joined by OR, four times as fast as the synonyms FTS5 would make of them; of a phrase all words are stemmed
/// in one language. Empty when there is no letter or digit in it.
[[nodiscard]] QString matchExpression(const QString &text, bool phrase, bool beginning);

} // namespace storage
