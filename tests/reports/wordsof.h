// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/document.h"

/// The words a report prints, for tests of its language.
/// What the program itself words, each piece by itself: titles, captions, headers, labels, sections and what stands
/// below tables.
[[nodiscard]] QStringList ownWords(const reports::Document &document);
/// Everything that is printed, a line for each piece.
[[nodiscard]] QString everyWord(const reports::Document &document);
