// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/uprmatrix.h"

#include "reports/grouping.h"
#include "reports/opening.h"
#include "reports/parts.h"
#include "reports/statuscounts.h"
#include "reports/telling.h"

namespace reports {

using namespace Qt::StringLiterals;

namespace {

QString labelsOf(const ReportRow &row, QLatin1StringView vocabulary, const Speech &say)
{
    QStringList labels;
    for (const TermEntry &term : row.terms) {
        if (term.vocabulary == vocabulary)
            labels.append(say.name(term.label));
    }
    return labels.join(u"; "_s);
}

/// "114.63 Increase the budget … (Chile, Niger);" as the reports of the Working Group print it.
Text asked(const ReportRow &row, const Speech &say)
{
    Text text = parts::joined(parts::askedIn(row, say));
    if (!row.paragraph.isEmpty())
        text.prepend(Run{.text = row.paragraph + u' ', .bold = true});
    if (const QString states = parts::statesOf(row, say); !states.isEmpty())
        text.append(Run{.text = u" (%1)"_s.arg(states)});
    return text;
}

Text themes(const ReportRow &row, const Speech &say)
{
    QString words = labelsOf(row, "theme"_L1, say);
    if (const QString groups = labelsOf(row, "group"_L1, say); !groups.isEmpty())
        words += (words.isEmpty() ? QString() : u". "_s)
            + say(QT_TRANSLATE_NOOP("reports", "Groups of persons: %1")).arg(groups);
    return words.isEmpty() ? Text() : plain(words);
}

QString goals(const ReportRow &row)
{
    QStringList codes;
    for (const TermEntry &term : row.terms) {
        if (term.vocabulary == "sdg"_L1)
            codes.append(term.code);
    }
    return codes.join(u", "_s);
}

/// Status, then what was done and who says so.
Text assessment(const ReportRow &row, Composer &out)
{
    const Speech &say = out.say();
    Text text = parts::statusOf(row, say);
    text.append(Run{.text = u". "_s});
    Text answer = answerOf(row, out);
    if (answer.isEmpty())
        return text + plain(say(QT_TRANSLATE_NOOP("reports", "No progress has been reported.")));
    for (Run &run : answer)
        run.note.clear(); // a cell has no room for notes: who says so stands behind
    return text + answer + Text{Run{.text = u" – "_s}} + parts::byline(*row.progress, say);
}

Table matrix(Composer &out, const QList<const ReportRow *> &rows)
{
    const Speech &say = out.say();
    Table table{
        .columns = {
            {.header = say(QT_TRANSLATE_NOOP("reports", "Recommendation and recommending State")), .share = 2.6},
            {.header = say(QT_TRANSLATE_NOOP("reports", "Source of position")), .share = 1},
            {.header = say(QT_TRANSLATE_NOOP("reports", "Position")), .share = 1},
            {.header = say(QT_TRANSLATE_NOOP("reports", "Human rights themes and groups of persons")), .share = 1.6},
            {.header = say(QT_TRANSLATE_NOOP("reports", "Relevant SDGs")), .share = 0.8},
            {.header = say(QT_TRANSLATE_NOOP("reports", "Assessment/comments on level of implementation")),
                .share = 3}}};
    for (const ReportRow *row : rows) {
        table.rows.append({asked(*row, say), plain(parts::symbolOf(out.of(row->document), say)),
            plain(row->position ? say.wording().position(*row->position) : u"–"_s), themes(*row, say),
            plain(goals(*row)), assessment(*row, out)});
        table.keys.append(answerKey(row->id));
    }
    return table;
}

} // namespace

Document uprMatrix(const Material &material, const wording::Wording &wording)
{
    Composer out(material, wording);
    const Speech &say = out.say();
    out.cover(say(QT_TRANSLATE_NOOP("reports", "Matrix of recommendations of the universal periodic review")),
        subtitleOf(out), footOf(out));
    out.section(say(QT_TRANSLATE_NOOP("reports", "Overview")), u"overview"_s);
    addOpening(out);
    if (!material.rows.isEmpty()) {
        out.table(say(QT_TRANSLATE_NOOP("reports", "Status of the recommendations by position of the State")),
            counts::positionTable(out));
        out.section(say(QT_TRANSLATE_NOOP("reports", "Recommendations")), u"recommendations"_s);
        for (const RowGroup &group : groupsOf(out)) {
            out.subsection(group.title, group.anchor);
            out.table(group.title, matrix(out, group.rows));
        }
    }
    Document made = out.finish();
    made.metadata.landscape = true; // six columns, two of them long
    return made;
}

} // namespace reports
