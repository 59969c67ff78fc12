// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/statusreport.h"

#include "reports/parts.h"
#include "reports/statusparts.h"

namespace reports {

using namespace Qt::StringLiterals;

namespace {

void addRecommendations(Composer &out)
{
    std::optional<domain::MechanismId> mechanism;
    std::optional<domain::DocumentId> document;
    for (const ReportRow &row : out.material().rows) {
        if (mechanism != row.mechanism) {
            mechanism = row.mechanism;
            document.reset();
            out.subsection(
                parts::mechanismTitle(out.of(row.mechanism), out.say()), u"m%1"_s.arg(row.mechanism.value()));
        }
        if (document != row.document) {
            document = row.document;
            out.heading(3, parts::documentTitle(out.of(row.document), out.say()), u"d%1"_s.arg(row.document.value()));
        }
        status::addEntry(out, row);
    }
}

void addCover(Composer &out)
{
    const Speech &say = out.say();
    QString subtitle = say(QT_TRANSLATE_NOOP("reports", "Follow-up to the recommendations of human rights mechanisms"));
    if (const QString query = out.query(); !query.isEmpty())
        subtitle += u" – "_s + say(QT_TRANSLATE_NOOP("reports", "Query: %1")).arg(query);
    out.cover(say(QT_TRANSLATE_NOOP("reports", "Status report")), subtitle,
        {parts::viewOfTheState(say), words(out.source())});
}

void addNotes(Composer &out)
{
    const Speech &say = out.say();
    const QStringList notes{say(QT_TRANSLATE_NOOP("reports",
                                "Status is the result as validated by the State. Progress, in percent, is the State's "
                                "estimate. Both are dated.")),
        say(QT_TRANSLATE_NOOP("reports",
            "Grades are given by the mechanisms, each on its own scale. They are reproduced with their date and do not "
            "change the status.")),
        say(QT_TRANSLATE_NOOP("reports",
            "The latest progress is the newest validated entry. Where there is none, the newest submitted entry is "
            "given and marked as "
            "not yet validated. Drafts and returned entries are not reproduced.")),
        say(QT_TRANSLATE_NOOP("reports",
            "A recommendation is overdue when its due date has passed and its status shows that something remains to "
            "be done.")),
        say(QT_TRANSLATE_NOOP("reports", "All figures are of %1. Percentages are rounded and may not add up to 100."))
            .arg(say.fullDate(out.material().date))};
    for (qsizetype i = 0; i < notes.size(); ++i)
        out.paragraph(notes.at(i), u"s.note%1"_s.arg(i + 1));
}

} // namespace

Document statusReport(const Material &material, const wording::Wording &wording)
{
    Composer out(material, wording);
    const Speech &say = out.say();
    addCover(out);
    out.contents();
    out.section(say(QT_TRANSLATE_NOOP("reports", "Summary")), u"summary"_s);
    status::addSummary(out);
    if (!material.rows.isEmpty()) {
        out.section(say(QT_TRANSLATE_NOOP("reports", "Status by mechanism")), u"mechanisms"_s);
        status::addByMechanism(out);
        out.add(PageBreak{});
        out.section(say(QT_TRANSLATE_NOOP("reports", "Recommendations")), u"recommendations"_s);
        addRecommendations(out);
    }
    out.section(say(QT_TRANSLATE_NOOP("reports", "Notes on the data")), u"notes"_s);
    addNotes(out);
    return out.finish();
}

} // namespace reports
