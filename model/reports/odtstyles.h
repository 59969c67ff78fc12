// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/document.h"
#include "reports/docxmarkup.h"

#include <array>

/// How an ODT report looks. Everything a person may want to change is a style with the name every program knows; what
/// only the writer needs is an automatic one.
namespace reports::odt {

using docx::Markup;

/// The attributes that name the parts of the format.
[[nodiscard]] QByteArrayView namespaces();
/// "es" and "PY": what spell-checker and hyphenation go by.
[[nodiscard]] std::array<QByteArrayView, 2> localeOf(domain::Language language);
/// "1A1F2B" with its #.
[[nodiscard]] QByteArray ink(unsigned colour);
/// "12.5pt"
[[nodiscard]] QByteArray points(double value);

/// The part styles.xml: styles, pages, what stands at their head and foot.
[[nodiscard]] QByteArray stylesPart(const Document &document);

/// The automatic styles of the text, up to those of columns.
void writeTextStyles(Markup &out);
/// Name of the style of a run's manner; empty: none.
[[nodiscard]] QByteArray mannerOf(const Run &run, domain::Language ofDocument);

} // namespace reports::odt
