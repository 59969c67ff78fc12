// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/document.h"

/// Documents made by hand, for what no report may hold today but every writer has to know.
namespace tree {

/// Every block and every field, with what is easily got wrong: links that must not be followed, letters that mean
/// something in some format, a paragraph to write in, notes in all places that take text.
[[nodiscard]] reports::Document everything(domain::Language language);

/// `count` numbered paragraphs of lifelike length, each with a heading above and a list of facts below it.
[[nodiscard]] reports::Document many(domain::Language language, int count);

/// The words of a document line by line, as somebody would write it out by hand. Only what counts towards a limit.
[[nodiscard]] QString writtenOut(const reports::Document &document);

/// What a writer gives for a document.
[[nodiscard]] QByteArray bytes(const reports::Document &document, reports::Format format);

} // namespace tree
