// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/document.h"
#include "wording/wording.h"

/// What changed between two reports: "what changed since".
namespace reports {

/// One place that says something else, or that only one of the two has.
struct Difference
{
    enum class Kind { Added, Gone, Changed };
    Kind kind = Kind::Changed;
    QString section = {}; ///< the words of the headings it stands under, with " – " between
    QString place = {}; ///< what a fact or key figure is called, row and column of a cell; empty for a passage of text
    QString key = {}; ///< of the paragraph, where it has one
    QString before = {};
    QString after = {};
    bool operator==(const Difference &) const = default;
};

/// In the order of the later report; what is gone stands at the end of its section, gone sections at the end.
/// Paragraphs are the same by their key or, without one, by their words; facts, key figures and cells by what they are
/// called. Sources ("as of …") and charts, which repeat tables, are left aside.
[[nodiscard]] QList<Difference> differences(const Document &before, const Document &after);

/// The differences as a report of its own, to be read and written in every format.
[[nodiscard]] Document comparison(const Document &before, const Document &after, const wording::Wording &wording);

} // namespace reports
