// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"
#include "app/cli/runs.h"
#include "domain/query.h"
#include "reports/compose.h"
#include "reports/writer.h"

#include <QCoreApplication>

namespace app {

using namespace Qt::StringLiterals;

int runReport(Console &console, const Arguments &arguments)
{
    if (arguments.operand(1) != "status"_L1)
        return console.invalid(arguments.operand(1));
    const QString out = arguments.value("out").value_or(QString());
    const auto typed = arguments.value("format");
    const auto format = typed ? domain::fromCode<reports::Format>(*typed) : reports::formatOf(out);
    if (!format)
        return console.invalid(typed.value_or(out));
    const auto criteria = domain::parseQuery(arguments.value("query").value_or(QString()));
    if (!criteria)
        return console.fail(criteria.error());
    const auto store = console.open(arguments.operand(0), storage::Store::Access::ReadOnly);
    if (!store)
        return store.error();
    const reports::Choice choice{.signatory = arguments.value("institution").value_or(QString()), .criteria = *criteria, .validatedOnly = false};
    const work::Progress progress = console.progress(u"report"_s);
    const auto material = (*store)->read([&](const storage::Reader &db) { return reports::gather(db, choice, progress); });
    if (!material)
        return console.fail(material.error());
    const auto saved = reports::save(reports::compose(*material, console.wording()), *format, out, progress);
    if (!saved)
        return console.fail(saved.error());
    if (console.json())
        console.printJson({{u"path"_s, out}, {u"format"_s, QString(domain::code(*format))},
            {u"recommendations"_s, material->rows.size()}});
    else
        console.print(console.text(QT_TRANSLATE_NOOP("cli", "Written: %1")).arg(out));
    return Done;
}

} // namespace app
