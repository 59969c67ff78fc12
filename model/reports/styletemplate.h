// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "reports/document.h"

#include <QIODevice>

namespace reports {

/// A small document that says how a style template is used and shows every style of a Word report.
[[nodiscard]] Document styleTemplate(domain::Language language);

/// Writes it as a DOCX. A person changes its looks in Word; `writeDocx` then takes them. FileNotWritable.
[[nodiscard]] domain::Result<void> writeStyleTemplate(QIODevice &device, domain::Language language);

/// The same into a file, whole or not at all; FileExists for a workspace that is open.
[[nodiscard]] domain::Result<void> saveStyleTemplate(const QString &path, domain::Language language);
/// A template that a person changed, checked; errors name the file. As of storage::openfiles::read and checkStyleTemplate.
[[nodiscard]] domain::Result<QByteArray> readStyleTemplate(const QString &path);

/// Whether a DOCX can be a style template; errors as of `writeDocx`.
[[nodiscard]] domain::Result<void> checkStyleTemplate(const QByteArray &docx);

} // namespace reports
