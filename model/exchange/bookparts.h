// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/vocabulary.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

/// What every workbook (Office Open XML) has around its sheets.
namespace exchange::bookparts {

/// How a cell looks: the place among the styles of `around`.
enum class Look { Plain, Header, Text, Date, Percent, Number, Title, Words, Count };

/// The parts of a workbook of these sheets but the sheets themselves (xl/worksheets/sheet1.xml, …): names and contents. The first sheet's first row is
/// printed on every page.
[[nodiscard]] QList<std::pair<QString, QByteArray>> around(const QStringList &sheetNames, domain::Language language);

} // namespace exchange::bookparts
