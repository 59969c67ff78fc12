// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/tablecolumns.h"

#include <QCoreApplication>
#include <QHash>

namespace wording::tables {

using namespace Qt::StringLiterals;

namespace {

using Words = QHash<QString, ColumnWords>;

constexpr const char *date = QT_TRANSLATE_NOOP("tables", "31/05/2026");

const Words &parties()
{
    static const Words all {
        {u"acronym"_s, {QT_TRANSLATE_NOOP("tables", "Acronym"), QT_TRANSLATE_NOOP("tables", "The short name by which the institution is known. Every institution has its own."), QT_TRANSLATE_NOOP("tables", "MSP")}},
        {u"name_es"_s, {QT_TRANSLATE_NOOP("tables", "Name (Spanish)"), QT_TRANSLATE_NOOP("tables", "The full name in Spanish."), QT_TRANSLATE_NOOP("tables", "Ministerio de Salud Pública")}},
        {u"name_en"_s, {QT_TRANSLATE_NOOP("tables", "Name (English)"), QT_TRANSLATE_NOOP("tables", "The full name in English."), QT_TRANSLATE_NOOP("tables", "Ministry of Public Health")}},
        {u"institution_kind"_s, {QT_TRANSLATE_NOOP("tables", "Kind of institution"), QT_TRANSLATE_NOOP("tables", "What kind of institution it is. Without it, it is taken as another kind."), nullptr}},
        {u"parent"_s, {QT_TRANSLATE_NOOP("tables", "Stands below"), QT_TRANSLATE_NOOP("tables", "The institution above it: its acronym or name."), QT_TRANSLATE_NOOP("tables", "MINJUS")}},
        {u"active_from"_s, {QT_TRANSLATE_NOOP("tables", "Active from"), QT_TRANSLATE_NOOP("tables", "Since when the institution exists."), date}},
        {u"active_to"_s, {QT_TRANSLATE_NOOP("tables", "Active until"), QT_TRANSLATE_NOOP("tables", "The last day on which it existed; empty while it does."), date}},
        {u"uid"_s, {QT_TRANSLATE_NOOP("tables", "Avance ID"), QT_TRANSLATE_NOOP("tables", "Avance's own identifier. Leave it as it is in rows that Avance wrote, and empty in new ones: by it a row is recognised although its name was corrected."), nullptr}},
        {u"person"_s, {QT_TRANSLATE_NOOP("tables", "Name"), QT_TRANSLATE_NOOP("tables", "The person's full name."), QT_TRANSLATE_NOOP("tables", "Ana Pérez")}},
        {u"institution"_s, {QT_TRANSLATE_NOOP("tables", "Institution"), QT_TRANSLATE_NOOP("tables", "Acronym or name of an institution of the workspace."), QT_TRANSLATE_NOOP("tables", "MSP")}},
        {u"post_es"_s, {QT_TRANSLATE_NOOP("tables", "Post (Spanish)"), QT_TRANSLATE_NOOP("tables", "What the person is, in Spanish."), QT_TRANSLATE_NOOP("tables", "Directora de Derechos Humanos")}},
        {u"post_en"_s, {QT_TRANSLATE_NOOP("tables", "Post (English)"), QT_TRANSLATE_NOOP("tables", "What the person is, in English."), QT_TRANSLATE_NOOP("tables", "Head of Human Rights")}},
        {u"email"_s, {QT_TRANSLATE_NOOP("tables", "E-mail"), QT_TRANSLATE_NOOP("tables", "The person's e-mail address."), QT_TRANSLATE_NOOP("tables", "name@ministry.example")}},
        {u"phone"_s, {QT_TRANSLATE_NOOP("tables", "Telephone"), QT_TRANSLATE_NOOP("tables", "With the code of the country."), QT_TRANSLATE_NOOP("tables", "+595 21 123 456")}},
        {u"focal_from"_s, {QT_TRANSLATE_NOOP("tables", "Focal point from"), QT_TRANSLATE_NOOP("tables", "Since when the person is the institution's focal point."), date}},
        {u"focal_to"_s, {QT_TRANSLATE_NOOP("tables", "Focal point until"), QT_TRANSLATE_NOOP("tables", "Until when; empty while the person is."), date}},
    };
    return all;
}

const Words &plan()
{
    static const Words all {
        {u"title_es"_s, {QT_TRANSLATE_NOOP("tables", "Title (Spanish)"), QT_TRANSLATE_NOOP("tables", "What the action is called, in Spanish."), QT_TRANSLATE_NOOP("tables", "Capacitar a la fiscalía")}},
        {u"title_en"_s, {QT_TRANSLATE_NOOP("tables", "Title (English)"), QT_TRANSLATE_NOOP("tables", "What the action is called, in English."), QT_TRANSLATE_NOOP("tables", "Train the prosecutors")}},
        {u"cluster"_s, {QT_TRANSLATE_NOOP("tables", "Theme of the plan"), QT_TRANSLATE_NOOP("tables", "The theme under which it stands in the plan; one of the themes of the workspace."), nullptr}},
        {u"result_es"_s, {QT_TRANSLATE_NOOP("tables", "Result sought (Spanish)"), QT_TRANSLATE_NOOP("tables", "What it is to bring about, in Spanish."), QT_TRANSLATE_NOOP("tables", "Todas las fiscalías aplican el protocolo")}},
        {u"result_en"_s, {QT_TRANSLATE_NOOP("tables", "Result sought (English)"), QT_TRANSLATE_NOOP("tables", "What it is to bring about, in English."), QT_TRANSLATE_NOOP("tables", "Every prosecutor's office applies the protocol")}},
        {u"starts"_s, {QT_TRANSLATE_NOOP("tables", "Start"), QT_TRANSLATE_NOOP("tables", "When it starts."), date}},
        {u"due"_s, {QT_TRANSLATE_NOOP("tables", "Due date"), QT_TRANSLATE_NOOP("tables", "By when it is to be done."), date}},
        {u"action_status"_s, {QT_TRANSLATE_NOOP("tables", "Status of the action"), QT_TRANSLATE_NOOP("tables", "How far the action is. Without it, it is planned."), nullptr}},
        {u"done"_s, {QT_TRANSLATE_NOOP("tables", "Done on"), QT_TRANSLATE_NOOP("tables", "The day on which it was done; only for an action that is done."), date}},
        {u"budget"_s, {QT_TRANSLATE_NOOP("tables", "Budget"), QT_TRANSLATE_NOOP("tables", "An amount, without the currency."), QT_TRANSLATE_NOOP("tables", "1250000")}},
        {u"currency"_s, {QT_TRANSLATE_NOOP("tables", "Currency"), QT_TRANSLATE_NOOP("tables", "The code of the budget's currency, three letters."), QT_TRANSLATE_NOOP("tables", "USD")}},
        {u"recommendations"_s, {QT_TRANSLATE_NOOP("tables", "Recommendations"), QT_TRANSLATE_NOOP("tables", "The recommendations it serves, one a line or with semicolons between: document and paragraph, or the number in Avance. The table says all of them: others are taken off."), QT_TRANSLATE_NOOP("tables", "CEDAW/C/VAL/CO/8 27(b); #1234")}},
    };
    return all;
}

const Words &indicators()
{
    static const Words all {
        {u"indicator_es"_s, {QT_TRANSLATE_NOOP("tables", "Indicator (Spanish)"), QT_TRANSLATE_NOOP("tables", "What the indicator is called, in Spanish."), QT_TRANSLATE_NOOP("tables", "Tasa de mortalidad materna")}},
        {u"indicator_en"_s, {QT_TRANSLATE_NOOP("tables", "Indicator (English)"), QT_TRANSLATE_NOOP("tables", "What the indicator is called, in English."), QT_TRANSLATE_NOOP("tables", "Maternal mortality ratio")}},
        {u"indicator_kind"_s, {QT_TRANSLATE_NOOP("tables", "Kind of indicator"), QT_TRANSLATE_NOOP("tables", "What it measures: commitment (structural), effort (process) or result (outcome). Without it, process."), nullptr}},
        {u"unit_es"_s, {QT_TRANSLATE_NOOP("tables", "Unit (Spanish)"), QT_TRANSLATE_NOOP("tables", "What is counted, in Spanish."), QT_TRANSLATE_NOOP("tables", "por 100.000 nacidos vivos")}},
        {u"unit_en"_s, {QT_TRANSLATE_NOOP("tables", "Unit (English)"), QT_TRANSLATE_NOOP("tables", "What is counted, in English."), QT_TRANSLATE_NOOP("tables", "per 100,000 live births")}},
        {u"attribute"_s, {QT_TRANSLATE_NOOP("tables", "Attribute of the right"), QT_TRANSLATE_NOOP("tables", "The attribute of the right it measures; one of the rights of the workspace."), nullptr}},
        {u"baseline"_s, {QT_TRANSLATE_NOOP("tables", "Baseline"), QT_TRANSLATE_NOOP("tables", "The figure where it began."), QT_TRANSLATE_NOOP("tables", "82.5")}},
        {u"baseline_date"_s, {QT_TRANSLATE_NOOP("tables", "Date of the baseline"), QT_TRANSLATE_NOOP("tables", "When the baseline was true."), date}},
        {u"target"_s, {QT_TRANSLATE_NOOP("tables", "Target"), QT_TRANSLATE_NOOP("tables", "The figure it is to get to."), QT_TRANSLATE_NOOP("tables", "60")}},
        {u"target_date"_s, {QT_TRANSLATE_NOOP("tables", "Date of the target"), QT_TRANSLATE_NOOP("tables", "By when."), date}},
        {u"source"_s, {QT_TRANSLATE_NOOP("tables", "Source"), QT_TRANSLATE_NOOP("tables", "Where the figures come from."), QT_TRANSLATE_NOOP("tables", "INE")}},
        {u"periodicity"_s, {QT_TRANSLATE_NOOP("tables", "Periodicity"), QT_TRANSLATE_NOOP("tables", "How often the figures are taken."), QT_TRANSLATE_NOOP("tables", "Yearly")}},
        {u"disaggregation"_s, {QT_TRANSLATE_NOOP("tables", "Disaggregation"), QT_TRANSLATE_NOOP("tables", "By what the values are told apart."), QT_TRANSLATE_NOOP("tables", "sex, age, region")}},
        {u"indicator"_s, {QT_TRANSLATE_NOOP("tables", "Indicator"), QT_TRANSLATE_NOOP("tables", "The name of an indicator of the workspace in either language, or its number in Avance."), QT_TRANSLATE_NOOP("tables", "Maternal mortality ratio")}},
        {u"date"_s, {QT_TRANSLATE_NOOP("tables", "Date"), QT_TRANSLATE_NOOP("tables", "The day it is about."), date}},
        {u"category"_s, {QT_TRANSLATE_NOOP("tables", "Category"), QT_TRANSLATE_NOOP("tables", "Of the disaggregation; empty for the whole."), QT_TRANSLATE_NOOP("tables", "Women")}},
        {u"value"_s, {QT_TRANSLATE_NOOP("tables", "Value"), QT_TRANSLATE_NOOP("tables", "The figure."), QT_TRANSLATE_NOOP("tables", "71.4")}},
        {u"note"_s, {QT_TRANSLATE_NOOP("tables", "Note"), QT_TRANSLATE_NOOP("tables", "What is to be known about the value."), QT_TRANSLATE_NOOP("tables", "Provisional")}},
    };
    return all;
}

const Words &followUp()
{
    static const Words all {
        {u"recommendation"_s, {QT_TRANSLATE_NOOP("tables", "Recommendation"), QT_TRANSLATE_NOOP("tables", "Document and paragraph of a recommendation of the workspace, its number in Avance, or its identifier in the system it came from."), QT_TRANSLATE_NOOP("tables", "CEDAW/C/VAL/CO/8 27(b)")}},
        {u"period_from"_s, {QT_TRANSLATE_NOOP("tables", "Period from"), QT_TRANSLATE_NOOP("tables", "The first day of what it tells about."), date}},
        {u"period_to"_s, {QT_TRANSLATE_NOOP("tables", "Period to"), QT_TRANSLATE_NOOP("tables", "The last day of what it tells about."), date}},
        {u"narrative_es"_s, {QT_TRANSLATE_NOOP("tables", "What was done (Spanish)"), QT_TRANSLATE_NOOP("tables", "What was done and what came of it, in Spanish."), QT_TRANSLATE_NOOP("tables", "Se aprobó la ley.")}},
        {u"narrative_en"_s, {QT_TRANSLATE_NOOP("tables", "What was done (English)"), QT_TRANSLATE_NOOP("tables", "What was done and what came of it, in English."), QT_TRANSLATE_NOOP("tables", "The law was passed.")}},
        {u"obstacles_es"_s, {QT_TRANSLATE_NOOP("tables", "Obstacles (Spanish)"), QT_TRANSLATE_NOOP("tables", "What stood in the way, in Spanish."), QT_TRANSLATE_NOOP("tables", "Falta de presupuesto.")}},
        {u"obstacles_en"_s, {QT_TRANSLATE_NOOP("tables", "Obstacles (English)"), QT_TRANSLATE_NOOP("tables", "What stood in the way, in English."), QT_TRANSLATE_NOOP("tables", "Lack of a budget.")}},
        {u"next_steps_es"_s, {QT_TRANSLATE_NOOP("tables", "Next steps (Spanish)"), QT_TRANSLATE_NOOP("tables", "What comes next, in Spanish."), QT_TRANSLATE_NOOP("tables", "Reglamentar la ley.")}},
        {u"next_steps_en"_s, {QT_TRANSLATE_NOOP("tables", "Next steps (English)"), QT_TRANSLATE_NOOP("tables", "What comes next, in English."), QT_TRANSLATE_NOOP("tables", "Write the regulations.")}},
        {u"proposed_status"_s, {QT_TRANSLATE_NOOP("tables", "Proposed status"), QT_TRANSLATE_NOOP("tables", "The status the recommendation should have by this."), nullptr}},
        {u"proposed_percent"_s, {QT_TRANSLATE_NOOP("tables", "Proposed progress"), QT_TRANSLATE_NOOP("tables", "Its progress as a whole percentage, 0 to 100."), QT_TRANSLATE_NOOP("tables", "45")}},
        {u"author"_s, {QT_TRANSLATE_NOOP("tables", "Author"), QT_TRANSLATE_NOOP("tables", "Who wrote the entry; without it, whoever imports the table."), QT_TRANSLATE_NOOP("tables", "Ana Pérez")}},
        {u"written"_s, {QT_TRANSLATE_NOOP("tables", "Date written"), QT_TRANSLATE_NOOP("tables", "When the entry was written; without it, the day of the import."), date}},
        {u"review_state"_s, {QT_TRANSLATE_NOOP("tables", "Review"), QT_TRANSLATE_NOOP("tables", "Where the entry stands in the review. Without it, it is a draft."), nullptr}},
        {u"review_note"_s, {QT_TRANSLATE_NOOP("tables", "Reviewer's note"), QT_TRANSLATE_NOOP("tables", "What the reviewer said; required for an entry that is returned."), QT_TRANSLATE_NOOP("tables", "Name the law.")}},
        {u"scale"_s, {QT_TRANSLATE_NOOP("tables", "Scale"), QT_TRANSLATE_NOOP("tables", "Needed only where the body uses several scales at once: its name or code."), nullptr}},
        {u"grade"_s, {QT_TRANSLATE_NOOP("tables", "Grade"), QT_TRANSLATE_NOOP("tables", "The grade as the body calls it, or its code."), QT_TRANSLATE_NOOP("tables", "B")}},
        {u"component"_s, {QT_TRANSLATE_NOOP("tables", "Component"), QT_TRANSLATE_NOOP("tables", "Of a court's measure: the number or the text of the component the grade is about; empty for the whole measure."), QT_TRANSLATE_NOOP("tables", "2")}},
        {u"grade_paragraph"_s, {QT_TRANSLATE_NOOP("tables", "Paragraph of the grade"), QT_TRANSLATE_NOOP("tables", "Where the body says it."), QT_TRANSLATE_NOOP("tables", "14")}},
        {u"comment_es"_s, {QT_TRANSLATE_NOOP("tables", "Comment (Spanish)"), QT_TRANSLATE_NOOP("tables", "What the body said about it, in Spanish."), QT_TRANSLATE_NOOP("tables", "Falta información sobre el presupuesto.")}},
        {u"comment_en"_s, {QT_TRANSLATE_NOOP("tables", "Comment (English)"), QT_TRANSLATE_NOOP("tables", "What the body said about it, in English."), QT_TRANSLATE_NOOP("tables", "Information on the budget is missing.")}},
        {u"body"_s, {QT_TRANSLATE_NOOP("tables", "Body"), QT_TRANSLATE_NOOP("tables", "The body that makes the recommendation: its name or short name."), QT_TRANSLATE_NOOP("tables", "CEDAW")}},
        {u"symbol"_s, {QT_TRANSLATE_NOOP("tables", "Document symbol"), QT_TRANSLATE_NOOP("tables", "The symbol of the document it stands in."), QT_TRANSLATE_NOOP("tables", "CEDAW/C/VAL/CO/8")}},
    };
    return all;
}

const Words &recommendations()
{
    static const Words all {
        {u"paragraph"_s, {QT_TRANSLATE_NOOP("tables", "Paragraph"), QT_TRANSLATE_NOOP("tables", "As it is printed."), QT_TRANSLATE_NOOP("tables", "27 b)")}},
        {u"text_es"_s, {QT_TRANSLATE_NOOP("tables", "Text (Spanish)"), QT_TRANSLATE_NOOP("tables", "The recommendation in Spanish."), QT_TRANSLATE_NOOP("tables", "Apruebe la ley integral.")}},
        {u"text_en"_s, {QT_TRANSLATE_NOOP("tables", "Text (English)"), QT_TRANSLATE_NOOP("tables", "The recommendation in English."), QT_TRANSLATE_NOOP("tables", "Adopt the comprehensive law.")}},
        {u"published"_s, {QT_TRANSLATE_NOOP("tables", "Date of publication"), QT_TRANSLATE_NOOP("tables", "When the document was published."), date}},
        {u"session"_s, {QT_TRANSLATE_NOOP("tables", "Session"), QT_TRANSLATE_NOOP("tables", "Of the UPR: the number of its session."), QT_TRANSLATE_NOOP("tables", "46")}},
        {u"recommending_states"_s, {QT_TRANSLATE_NOOP("tables", "Recommending States"), QT_TRANSLATE_NOOP("tables", "Of the UPR: the States that made it, one a line or with semicolons between."), QT_TRANSLATE_NOOP("tables", "Chile; France")}},
        {u"position"_s, {QT_TRANSLATE_NOOP("tables", "Position"), QT_TRANSLATE_NOOP("tables", "Of the UPR: what the State answered."), nullptr}},
        {u"themes"_s, {QT_TRANSLATE_NOOP("tables", "Themes"), QT_TRANSLATE_NOOP("tables", "One a line or with semicolons between."), QT_TRANSLATE_NOOP("tables", "Right to health")}},
        {u"groups"_s, {QT_TRANSLATE_NOOP("tables", "Groups"), QT_TRANSLATE_NOOP("tables", "The groups of persons it is about, one a line or with semicolons between."), QT_TRANSLATE_NOOP("tables", "Women and girls")}},
        {u"sdgs"_s, {QT_TRANSLATE_NOOP("tables", "SDGs"), QT_TRANSLATE_NOOP("tables", "Goals and targets, one a line or with semicolons between; written as text, so that 16.10 stays what it is."), QT_TRANSLATE_NOOP("tables", "3.1; 16.10")}},
        {u"lead"_s, {QT_TRANSLATE_NOOP("tables", "Lead"), QT_TRANSLATE_NOOP("tables", "The institution that leads: acronym or name."), QT_TRANSLATE_NOOP("tables", "MSP")}},
        {u"support"_s, {QT_TRANSLATE_NOOP("tables", "Support"), QT_TRANSLATE_NOOP("tables", "The institutions that support it, one a line or with semicolons between."), QT_TRANSLATE_NOOP("tables", "MINJUS; MEC")}},
        {u"priority"_s, {QT_TRANSLATE_NOOP("tables", "Priority"), QT_TRANSLATE_NOOP("tables", "The State's own order of urgency. Without it, normal."), nullptr}},
        {u"status"_s, {QT_TRANSLATE_NOOP("tables", "Status"), QT_TRANSLATE_NOOP("tables", "The State's own status for it. Without it, not started."), nullptr}},
        {u"external_id"_s, {QT_TRANSLATE_NOOP("tables", "External ID"), QT_TRANSLATE_NOOP("tables", "Its identifier in the system it comes from."), QT_TRANSLATE_NOOP("tables", "1234567")}},
    };
    return all;
}

} // namespace

ColumnWords columnWords(const QString &code)
{
    for (const Words *words : {&parties(), &plan(), &indicators(), &followUp(), &recommendations()}) {
        if (const auto found = words->constFind(code); found != words->constEnd())
            return *found;
    }
    return {};
}

} // namespace wording::tables
