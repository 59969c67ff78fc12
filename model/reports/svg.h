// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/document.h"

class QXmlStreamWriter;

namespace reports {

/// Writes a chart as an SVG element with its title and description; `number` makes their ids unique in the file.
void writeSvg(QXmlStreamWriter &xml, const Figure &figure, int number);

} // namespace reports
