// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/composer.h"

namespace reports {

/// "Reply to CEDAW/C/VAL/CO/8": what a cover says below the title; the query where there is one.
[[nodiscard]] QString subtitleOf(const Composer &out);
/// The first sentences of a report that answers to a document: which one, what time it covers and what it rests on (key
/// "s.opening").
void addOpening(Composer &out);
/// "It covers the period from … to …."
[[nodiscard]] QString periodSentence(const Composer &out);
/// What stands at a cover's foot: that the answers are of the institutions, and the source.
[[nodiscard]] QStringList footOf(const Composer &out);
/// A heading below a section with a place for a person to write in (key "s.<slug>").
void addPlace(Composer &out, const QString &title, const QString &slug);

} // namespace reports
