// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace app {

class Arguments;
class Console;

// What the verbs do. Each returns the exit code.
int runAction(Console &console, const Arguments &arguments);
int runAssess(Console &console, const Arguments &arguments);
int runAssign(Console &console, const Arguments &arguments);
int runBackup(Console &console, const Arguments &arguments);
int runCheck(Console &console, const Arguments &arguments);
int runDemo(Console &console, const Arguments &arguments);
int runEvidence(Console &console, const Arguments &arguments);
int runExport(Console &console, const Arguments &arguments);
int runHelp(Console &console, const Arguments &arguments);
int runHistory(Console &console, const Arguments &arguments);
int runImport(Console &console, const Arguments &arguments);
int runIndicator(Console &console, const Arguments &arguments);
int runLetterhead(Console &console, const Arguments &arguments);
int runList(Console &console, const Arguments &arguments);
int runLog(Console &console, const Arguments &arguments);
int runNew(Console &console, const Arguments &arguments);
int runReport(Console &console, const Arguments &arguments);
int runReports(Console &console, const Arguments &arguments);
int runShow(Console &console, const Arguments &arguments);
int runStatus(Console &console, const Arguments &arguments);
int runTemplate(Console &console, const Arguments &arguments);
int runUndo(Console &console, const Arguments &arguments);

} // namespace app
