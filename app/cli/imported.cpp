// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/imported.h"

#include "app/cli/console.h"

#include <QCoreApplication>

namespace app {

void printImported(Console &console, bool dryRun, const Imported &imported)
{
    if (dryRun)
        console.print(console.text(QT_TRANSLATE_NOOP("cli", "Nothing was written: this was a trial.")));
    else if (imported.change)
        console.print(console.text(QT_TRANSLATE_NOOP("cli", "Written: %1 new, %2 brought up to date (change %3)."))
                          .arg(console.wording().number(imported.written), console.wording().number(imported.updated),
                              QString::number(imported.change->value())));
    else
        console.print(console.text(QT_TRANSLATE_NOOP("cli", "There was nothing to write.")));
}

} // namespace app
