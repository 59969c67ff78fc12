// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/composer.h"

/// The sections of the status report, each of the material alone.
namespace reports::status {

void addSummary(Composer &out);
void addByMechanism(Composer &out);
void addEntry(Composer &out, const ReportRow &row);

} // namespace reports::status
