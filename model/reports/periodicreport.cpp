// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/periodicreport.h"

#include "reports/opening.h"
#include "reports/telling.h"

namespace reports {

using namespace Qt::StringLiterals;

Document periodicReport(const Material &material, const wording::Wording &wording)
{
    Composer out(material, wording);
    const Speech &say = out.say();
    out.cover(say(QT_TRANSLATE_NOOP("reports", "Periodic report")), subtitleOf(out), footOf(out));
    out.contents();
    out.section(say(QT_TRANSLATE_NOOP("reports", "Introduction")), u"introduction"_s);
    addOpening(out);
    out.paragraph(QString(), u"s.introduction"_s);
    out.section(say(QT_TRANSLATE_NOOP("reports", "Normative and institutional framework")), u"framework"_s);
    addPlace(out, say(QT_TRANSLATE_NOOP("reports", "Normative framework")), u"normative"_s);
    addPlace(out, say(QT_TRANSLATE_NOOP("reports", "Institutional framework and policies")), u"institutional"_s);
    if (!material.rows.isEmpty()) {
        out.section(
            say(QT_TRANSLATE_NOOP("reports", "Progress in implementing the concluding observations")), u"progress"_s);
        tellAll(out, {.quoted = false});
    }
    out.section(say(QT_TRANSLATE_NOOP("reports", "Dissemination and follow-up")), u"dissemination"_s);
    addPlace(out,
        say(QT_TRANSLATE_NOOP("reports", "Dissemination of the treaty and of the concluding observations")),
        u"publicity"_s);
    addPlace(out, say(QT_TRANSLATE_NOOP("reports", "Preparation of this report and participation of civil society")),
        u"participation"_s);
    addPlace(out, say(QT_TRANSLATE_NOOP("reports", "Follow-up mechanism")), u"mechanism"_s);
    return out.finish();
}

} // namespace reports
