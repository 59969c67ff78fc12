// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/issuesreport.h"

#include "reports/opening.h"
#include "reports/telling.h"

namespace reports {

using namespace Qt::StringLiterals;

Document issuesReport(const Material &material, const wording::Wording &wording)
{
    Composer out(material, wording);
    const Speech &say = out.say();
    out.cover(say(QT_TRANSLATE_NOOP("reports", "Replies to the list of issues")), subtitleOf(out), footOf(out));
    out.contents();
    out.section(say(QT_TRANSLATE_NOOP("reports", "Introduction")), u"introduction"_s);
    addOpening(out);
    out.paragraph(QString(), u"s.introduction"_s);
    if (!material.rows.isEmpty()) {
        out.section(say(QT_TRANSLATE_NOOP("reports", "Replies to the issues raised")), u"replies"_s);
        tellAll(out, {.measures = false});
    }
    return out.finish();
}

} // namespace reports
