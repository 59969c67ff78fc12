// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "reports/docxparts.h"

#include <QSizeF>

namespace exchange {
class Archive;
}

namespace reports::docx {

/// All that a report takes from a style template.
struct Template
{
    StyleSheet styles;
    QByteArray fontTable;
    QByteArray theme;
    PageSetup page;
    Media logo; ///< at the head of every page; without bytes: none
    QSizeF logoSize; ///< points
    QString logoDescription;
};

/// Reads a DOCX (or DOTX) whose looks a person has changed; no bytes: our own looks. Styles are known by their names, in both languages, whatever ids Word gave
/// them; those that are missing are ours. Paper and margins come from its last section, a logo from that section's header. Numbering, languages and embedded faces
/// stay behind: they belong to the template's own text. UnknownFormat for what is no DOCX; MalformedFile, FileTooLarge and PasswordProtected as in exchange/archive.h.
[[nodiscard]] domain::Result<Template> templateOf(const QByteArray &docx, domain::Language language);

/// The styles' part of a template, made fit for a report.
[[nodiscard]] domain::Result<StyleSheet> stylesOf(exchange::Archive &archive, const QString &part, domain::Language language);

/// A part without the elements of these names and what is in them.
[[nodiscard]] domain::Result<QByteArray> copyOf(exchange::Archive &archive, const QString &part, const QList<QLatin1StringView> &without);

} // namespace reports::docx
