// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/speech.h"
#include "reports/statusreport.h"

/// The sections of the status report, each a pure function of the input.
namespace reports::status {

/// Counts the paragraphs of the whole report.
class Numbering
{
public:
    [[nodiscard]] int next() { return ++m_last; }

private:
    int m_last = 0;
};

void addSummary(QList<Block> &out, const StatusReportInput &input, const Speech &say, Numbering &numbering);
void addByMechanism(QList<Block> &out, const StatusReportInput &input, const Speech &say, Numbering &numbering);
void addEntry(
    QList<Block> &out, const ReportRow &row, const StatusReportInput &input, const Speech &say, Numbering &numbering);
void addNotes(QList<Block> &out, const StatusReportInput &input, const Speech &say, Numbering &numbering);

/// "Source: follow-up records (…), as of …".
[[nodiscard]] Text source(const StatusReportInput &input, const Speech &say);

} // namespace reports::status
