// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/document.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace reports {

/// What a person wrote in a report in place of what the program worded, in one language.
struct Edit
{
    QString key = {}; ///< of the paragraph
    QString text = {}; ///< an empty line ends a paragraph; empty: the paragraph is left out
    QString basis = {}; ///< what stood there when it was written: basisOf
    bool operator==(const Edit &) const = default;
};

struct EditedDocument
{
    Document document;
    QStringList movedOn; ///< keys of edits whose paragraph is worded otherwise by now: the person should look again
    QStringList lost; ///< keys of edits whose paragraph is no longer in the report
};

/// Puts the edits in their places. A cell of a table (Table::keys) stays one paragraph, and empty when it is left out. The paragraphs of an edit are all of the kind of the one they stand for, and numbered where it was; only the first keeps
/// its key. Then every numbered paragraph is numbered anew, from 1 on without a gap; one without words, which nothing prints, takes no number of its own. Of
/// two edits with one key the later counts.
[[nodiscard]] EditedDocument withEdits(Document document, const QList<Edit> &edits);
/// A fingerprint of a paragraph's words, its footnotes among them.
[[nodiscard]] QString basisOf(const Text &text);

} // namespace reports
