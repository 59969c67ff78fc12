// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/document.h"

namespace sample {

/// A document made by hand in which everything stands that a document may hold, of the invented State Valdoria: crest,
/// contents, headings of four levels, numbered paragraphs, quotes, notes, lists, tables short, long, wide and with a
/// total, facts, key figures, a figure, footnotes, links, text of the other language.
[[nodiscard]] reports::Document everything(domain::Language language);

/// A document of so many recommendations with two entries each: what a long report is mostly made of.
[[nodiscard]] reports::Document longReport(domain::Language language, int recommendations);

} // namespace sample
