// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/reportstyles.h"

#include "reports/styletemplate.h"

#include <QCoreApplication>

namespace app {

using namespace Qt::StringLiterals;

int writeReportStyles(Console &console, const QString &path)
{
    const auto written = reports::saveStyleTemplate(path, console.language());
    if (!written)
        return console.fail(written.error());
    if (console.json())
        console.printJson({{u"file"_s, path}, {u"kind"_s, u"report_styles"_s}});
    else
        console.print(console.text(QT_TRANSLATE_NOOP("cli", "Written: %1")).arg(path));
    return Done;
}

} // namespace app
