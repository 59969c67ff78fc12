// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/opensections.h"

#include "reports/parts.h"

using namespace Qt::StringLiterals;

namespace reports::opensections {

using storage::handovers::Row;
using storage::handovers::Sheet;

Text reference(const Row &row, const Manner &manner, const Speech &say)
{
    Text out = bold(say.wording().reference(row.document, row.paragraph));
    if (manner.staying.contains(row.assignment))
        out.append(Run{.text = u' ' + say(QT_TRANSLATE_NOOP("reports", "(not handed over)")), .italic = true});
    return out;
}

Text cell(const domain::LocalText &text, const Speech &say)
{
    return parts::joined(say.paragraphs(text));
}

Text day(QDate date, const Speech &say)
{
    return plain(date.isValid() ? say.wording().date(date) : u"–"_s);
}

KeyFigures keyFigures(const Sheet &sheet, const KeyFigures::Entry &last, const Speech &say)
{
    const auto number = [&say](qsizetype value) { return say.wording().number(value); };
    return {.entries = {{number(sheet.open()), say(QT_TRANSLATE_NOOP("reports", "open recommendations"))},
                {number(sheet.overdue()), say(QT_TRANSLATE_NOOP("reports", "overdue today"))},
                {number(sheet.dueSoon()), say(QT_TRANSLATE_NOOP("reports", "due in 90 days"))}, last}};
}

namespace {

/// A section with a table of the rows that are wanted, or a sentence when there are none.
struct Part
{
    const char *title;
    QString anchor;
    const char *none;
    bool (*wanted)(const Row &);
};

void addPart(Composer &out, const Sheet &sheet, const Manner &manner, const Part &part)
{
    const Speech &say = out.say();
    const QString title = say(part.title);
    out.section(title, part.anchor);
    Table table{.columns = {{.header = say(QT_TRANSLATE_NOOP("reports", "Reference")), .share = 1.3},
                    {.header = say(QT_TRANSLATE_NOOP("reports", "Recommendation")), .share = 2.6},
                    {.header = say(QT_TRANSLATE_NOOP("reports", "Role")), .share = 0.7},
                    {.header = say(QT_TRANSLATE_NOOP("reports", "Status")), .share = 1.1},
                    {.header = say(QT_TRANSLATE_NOOP("reports", "Due")), .share = 1}}};
    if (manner.news)
        table.columns.append({.header = say(QT_TRANSLATE_NOOP("reports", "Last news")), .share = 1});
    for (const Row &row : sheet.rows) {
        if (!part.wanted(row))
            continue;
        Text due = day(row.due, say);
        if (row.dueState == domain::DueState::Overdue)
            due.append(Run{.text = u" ("_s + say.wording().distance(row.due, sheet.date) + u')'});
        QList<Text> cells{reference(row, manner, say), cell(row.title.isEmpty() ? row.text : row.title, say),
            plain(say.wording().role(row.role)),
            plain(u"%1, %2"_s.arg(say.wording().status(row.status), say.wording().percent(row.percent))), due};
        if (manner.news)
            cells.append(day(row.lastEntry, say));
        table.rows.append(cells);
    }
    if (table.rows.isEmpty())
        out.paragraph(say(part.none), u"s."_s + part.anchor);
    else
        out.table(title, table);
}

} // namespace

void addOpen(Composer &out, const Sheet &sheet, const Manner &manner)
{
    addPart(out, sheet, manner,
        {QT_TRANSLATE_NOOP("reports", "Overdue"), u"overdue"_s, QT_TRANSLATE_NOOP("reports", "Nothing is overdue."),
            [](const Row &row) { return row.dueState == domain::DueState::Overdue; }});
    addPart(out, sheet, manner,
        {QT_TRANSLATE_NOOP("reports", "Due in the next 90 days"), u"soon"_s,
            QT_TRANSLATE_NOOP("reports", "Nothing falls due in the next 90 days."),
            [](const Row &row) { return row.dueState == domain::DueState::Soon; }});
    addPart(out, sheet, manner,
        {QT_TRANSLATE_NOOP("reports", "Open, later or without a due date"), u"open"_s,
            QT_TRANSLATE_NOOP("reports", "Nothing else is open."), [](const Row &row) {
                return domain::isOpen(row.status) && row.dueState != domain::DueState::Overdue
                    && row.dueState != domain::DueState::Soon;
            }});
}

Table actions(const Sheet &sheet, const Speech &say)
{
    Table out{.columns = {{.header = say(QT_TRANSLATE_NOOP("reports", "Action of the plan")), .share = 3},
                  {.header = say(QT_TRANSLATE_NOOP("reports", "Stage")), .share = 1},
                  {.header = say(QT_TRANSLATE_NOOP("reports", "Due")), .share = 1}}};
    for (const domain::Action &action : sheet.actions)
        out.rows.append({cell(action.title, say),
            plain(action.status == domain::ActionStatus::UnderWay ? say(QT_TRANSLATE_NOOP("reports", "under way"))
                                                                  : say(QT_TRANSLATE_NOOP("reports", "planned"))),
            day(action.due, say)});
    return out;
}

} // namespace reports::opensections
