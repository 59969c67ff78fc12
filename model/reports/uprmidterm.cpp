// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/uprmidterm.h"

#include "reports/opening.h"
#include "reports/statuscounts.h"
#include "reports/telling.h"

namespace reports {

using namespace Qt::StringLiterals;

Document uprMidTerm(const Material &material, const wording::Wording &wording)
{
    Composer out(material, wording);
    const Speech &say = out.say();
    out.cover(say(QT_TRANSLATE_NOOP("reports", "Mid-term report to the universal periodic review")), subtitleOf(out),
        footOf(out));
    out.contents();
    out.section(say(QT_TRANSLATE_NOOP("reports", "Introduction")), u"introduction"_s);
    addOpening(out);
    out.paragraph(QString(), u"s.introduction"_s);
    if (!material.rows.isEmpty()) {
        out.section(say(QT_TRANSLATE_NOOP("reports", "Overview")), u"overview"_s);
        out.add(counts::keyFigures(out));
        out.table(say(QT_TRANSLATE_NOOP("reports", "Status of the recommendations by position of the State")),
            counts::positionTable(out));
        out.paragraph(QString(), u"s.overview"_s);
        out.section(say(QT_TRANSLATE_NOOP("reports", "Implementation by recommendation")), u"recommendations"_s);
        tellAll(out, {.facts = true});
    }
    out.section(say(QT_TRANSLATE_NOOP("reports", "Next steps until the coming review")), u"next"_s);
    out.paragraph(QString(), u"s.next"_s);
    return out.finish();
}

} // namespace reports
