// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/document.h"

#include <QHash>

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

/// Puts the edits in their places and numbers the numbered paragraphs anew.
[[nodiscard]] EditedDocument withEdits(Document document, const QList<Edit> &edits);
/// A fingerprint of a paragraph's words.
[[nodiscard]] QString basisOf(const Text &text);

} // namespace reports
