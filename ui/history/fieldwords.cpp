// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/fieldwords.h"

#include "wording/figures.h"

namespace ui {

using namespace Qt::StringLiterals;

namespace {

struct Word
{
    const char *name;
    const char *text;
};

constexpr Word tables[] = {
    {"recommendation", QT_TRANSLATE_NOOP("ui::FieldWords", "Recommendation")},
    {"assignment", QT_TRANSLATE_NOOP("ui::FieldWords", "Assignment")},
    {"recommendation_term", QT_TRANSLATE_NOOP("ui::FieldWords", "Term")},
    {"progress", QT_TRANSLATE_NOOP("ui::FieldWords", "Progress entry")},
    {"evidence", QT_TRANSLATE_NOOP("ui::FieldWords", "Evidence")},
    {"assessment", QT_TRANSLATE_NOOP("ui::FieldWords", "Grade of a body")},
    {"action", QT_TRANSLATE_NOOP("ui::FieldWords", "Action of the plan")},
    {"action_recommendation", QT_TRANSLATE_NOOP("ui::FieldWords", "Link to an action")},
    {"indicator", QT_TRANSLATE_NOOP("ui::FieldWords", "Indicator")},
    {"indicator_recommendation", QT_TRANSLATE_NOOP("ui::FieldWords", "Link to an indicator")},
    {"indicator_value", QT_TRANSLATE_NOOP("ui::FieldWords", "Value of an indicator")},
    {"institution", QT_TRANSLATE_NOOP("ui::FieldWords", "Institution")},
    {"person", QT_TRANSLATE_NOOP("ui::FieldWords", "Person")},
    {"saved_view", QT_TRANSLATE_NOOP("ui::FieldWords", "Saved view")},
    {"source_document", QT_TRANSLATE_NOOP("ui::FieldWords", "Source document")},
    {"mechanism", QT_TRANSLATE_NOOP("ui::FieldWords", "Mechanism")},
    {"scale", QT_TRANSLATE_NOOP("ui::FieldWords", "Scale")},
    {"grade", QT_TRANSLATE_NOOP("ui::FieldWords", "Step of a scale")},
    {"vocabulary", QT_TRANSLATE_NOOP("ui::FieldWords", "Vocabulary")},
    {"term", QT_TRANSLATE_NOOP("ui::FieldWords", "Term of a vocabulary")},
    {"component", QT_TRANSLATE_NOOP("ui::FieldWords", "Component of the measure")},
    {"beneficiary", QT_TRANSLATE_NOOP("ui::FieldWords", "Beneficiary")},
    {"recommending_state", QT_TRANSLATE_NOOP("ui::FieldWords", "Recommending State")},
    {"obligation", QT_TRANSLATE_NOOP("ui::FieldWords", "Obligation")},
    {"obligation_step", QT_TRANSLATE_NOOP("ui::FieldWords", "Step of an obligation")},
    {"letterhead", QT_TRANSLATE_NOOP("ui::FieldWords", "Letterhead")},
    {"report", QT_TRANSLATE_NOOP("ui::FieldWords", "Report")},
    {"report_edit", QT_TRANSLATE_NOOP("ui::FieldWords", "Passage of a report")},
    {"report_file", QT_TRANSLATE_NOOP("ui::FieldWords", "File of a report")},
    {"report_answer", QT_TRANSLATE_NOOP("ui::FieldWords", "Answer in a report")},
    {"meta", QT_TRANSLATE_NOOP("ui::FieldWords", "Workspace")},
};

constexpr Word columns[] = {
    {"paragraph", QT_TRANSLATE_NOOP("ui::FieldWords", "Paragraph")},
    {"kind", QT_TRANSLATE_NOOP("ui::FieldWords", "Kind")},
    {"original", QT_TRANSLATE_NOOP("ui::FieldWords", "Original language")},
    {"upr_position", QT_TRANSLATE_NOOP("ui::FieldWords", "UPR position")},
    {"priority", QT_TRANSLATE_NOOP("ui::FieldWords", "Priority")},
    {"status", QT_TRANSLATE_NOOP("ui::FieldWords", "Status")},
    {"status_since", QT_TRANSLATE_NOOP("ui::FieldWords", "Status since")},
    {"status_reason", QT_TRANSLATE_NOOP("ui::FieldWords", "Reason for the status")},
    {"percent", QT_TRANSLATE_NOOP("ui::FieldWords", "Progress")},
    {"due", QT_TRANSLATE_NOOP("ui::FieldWords", "Due date")},
    {"archived", QT_TRANSLATE_NOOP("ui::FieldWords", "Archived")},
    {"institution_id", QT_TRANSLATE_NOOP("ui::FieldWords", "Institution")},
    {"role", QT_TRANSLATE_NOOP("ui::FieldWords", "Role")},
    {"since", QT_TRANSLATE_NOOP("ui::FieldWords", "Since")},
    {"note", QT_TRANSLATE_NOOP("ui::FieldWords", "Note")},
    {"person_id", QT_TRANSLATE_NOOP("ui::FieldWords", "Person")},
    {"term_id", QT_TRANSLATE_NOOP("ui::FieldWords", "Term")},
    {"period_from", QT_TRANSLATE_NOOP("ui::FieldWords", "Period from")},
    {"period_to", QT_TRANSLATE_NOOP("ui::FieldWords", "Period to")},
    {"proposed_status", QT_TRANSLATE_NOOP("ui::FieldWords", "Proposed status")},
    {"proposed_percent", QT_TRANSLATE_NOOP("ui::FieldWords", "Proposed progress")},
    {"author", QT_TRANSLATE_NOOP("ui::FieldWords", "Author")},
    {"state", QT_TRANSLATE_NOOP("ui::FieldWords", "Review")},
    {"reviewer", QT_TRANSLATE_NOOP("ui::FieldWords", "Reviewer")},
    {"review_note", QT_TRANSLATE_NOOP("ui::FieldWords", "Reviewer's words")},
    {"link", QT_TRANSLATE_NOOP("ui::FieldWords", "Link")},
    {"issuer", QT_TRANSLATE_NOOP("ui::FieldWords", "Issuer")},
    {"issued", QT_TRANSLATE_NOOP("ui::FieldWords", "Issued on")},
    {"file_name", QT_TRANSLATE_NOOP("ui::FieldWords", "File")},
    {"confidentiality", QT_TRANSLATE_NOOP("ui::FieldWords", "Confidentiality")},
    {"grade_id", QT_TRANSLATE_NOOP("ui::FieldWords", "Grade")},
    {"date", QT_TRANSLATE_NOOP("ui::FieldWords", "Date")},
    {"component_id", QT_TRANSLATE_NOOP("ui::FieldWords", "Component")},
    {"beneficiary_id", QT_TRANSLATE_NOOP("ui::FieldWords", "Beneficiary")},
    {"starts", QT_TRANSLATE_NOOP("ui::FieldWords", "Begins on")},
    {"done", QT_TRANSLATE_NOOP("ui::FieldWords", "Done on")},
    {"budget_minor", QT_TRANSLATE_NOOP("ui::FieldWords", "Budget")},
    {"currency", QT_TRANSLATE_NOOP("ui::FieldWords", "Currency")},
    {"baseline", QT_TRANSLATE_NOOP("ui::FieldWords", "Baseline")},
    {"baseline_date", QT_TRANSLATE_NOOP("ui::FieldWords", "Date of the baseline")},
    {"target", QT_TRANSLATE_NOOP("ui::FieldWords", "Target")},
    {"target_date", QT_TRANSLATE_NOOP("ui::FieldWords", "Date of the target")},
    {"source", QT_TRANSLATE_NOOP("ui::FieldWords", "Source")},
    {"periodicity", QT_TRANSLATE_NOOP("ui::FieldWords", "Periodicity")},
    {"disaggregation", QT_TRANSLATE_NOOP("ui::FieldWords", "Disaggregation")},
    {"value", QT_TRANSLATE_NOOP("ui::FieldWords", "Value")},
    {"category", QT_TRANSLATE_NOOP("ui::FieldWords", "Category")},
    {"acronym", QT_TRANSLATE_NOOP("ui::FieldWords", "Acronym")},
    {"parent_id", QT_TRANSLATE_NOOP("ui::FieldWords", "Belongs to")},
    {"active_from", QT_TRANSLATE_NOOP("ui::FieldWords", "Active from")},
    {"active_to", QT_TRANSLATE_NOOP("ui::FieldWords", "Active until")},
    {"email", QT_TRANSLATE_NOOP("ui::FieldWords", "E-mail")},
    {"phone", QT_TRANSLATE_NOOP("ui::FieldWords", "Telephone")},
    {"focal_from", QT_TRANSLATE_NOOP("ui::FieldWords", "Focal point from")},
    {"focal_to", QT_TRANSLATE_NOOP("ui::FieldWords", "Focal point until")},
    {"symbol", QT_TRANSLATE_NOOP("ui::FieldWords", "Symbol")},
    {"session", QT_TRANSLATE_NOOP("ui::FieldWords", "Session")},
    {"cycle", QT_TRANSLATE_NOOP("ui::FieldWords", "Cycle")},
    {"adopted", QT_TRANSLATE_NOOP("ui::FieldWords", "Adopted on")},
    {"published", QT_TRANSLATE_NOOP("ui::FieldWords", "Published on")},
    {"notified", QT_TRANSLATE_NOOP("ui::FieldWords", "Notified on")},
    {"case_number", QT_TRANSLATE_NOOP("ui::FieldWords", "Case number")},
    {"case_name", QT_TRANSLATE_NOOP("ui::FieldWords", "Name of the case")},
    {"next_report_due", QT_TRANSLATE_NOOP("ui::FieldWords", "Next report due")},
    {"follow_up_due", QT_TRANSLATE_NOOP("ui::FieldWords", "Follow-up due")},
    {"query", QT_TRANSLATE_NOOP("ui::FieldWords", "Query")},
    {"columns", QT_TRANSLATE_NOOP("ui::FieldWords", "Columns")},
    {"sort", QT_TRANSLATE_NOOP("ui::FieldWords", "Order")},
    {"printed", QT_TRANSLATE_NOOP("ui::FieldWords", "As printed")},
    {"iso3", QT_TRANSLATE_NOOP("ui::FieldWords", "State")},
    {"confidential", QT_TRANSLATE_NOOP("ui::FieldWords", "Confidential")},
    {"code", QT_TRANSLATE_NOOP("ui::FieldWords", "Code")},
    {"valid_from", QT_TRANSLATE_NOOP("ui::FieldWords", "Valid from")},
    {"valid_to", QT_TRANSLATE_NOOP("ui::FieldWords", "Valid until")},
    {"weight", QT_TRANSLATE_NOOP("ui::FieldWords", "Weight")},
    {"aliases", QT_TRANSLATE_NOOP("ui::FieldWords", "Other names")},
    {"action_id", QT_TRANSLATE_NOOP("ui::FieldWords", "Action")},
    {"indicator_id", QT_TRANSLATE_NOOP("ui::FieldWords", "Indicator")},
    {"cluster_id", QT_TRANSLATE_NOOP("ui::FieldWords", "Cluster")},
    {"attribute_id", QT_TRANSLATE_NOOP("ui::FieldWords", "Attribute of a right")},
    {"document_id", QT_TRANSLATE_NOOP("ui::FieldWords", "Document")},
    {"mechanism_id", QT_TRANSLATE_NOOP("ui::FieldWords", "Mechanism")},
    {"scale_id", QT_TRANSLATE_NOOP("ui::FieldWords", "Scale")},
    {"title", QT_TRANSLATE_NOOP("ui::FieldWords", "Title")},
    {"name", QT_TRANSLATE_NOOP("ui::FieldWords", "Name")},
    {"rule", QT_TRANSLATE_NOOP("ui::FieldWords", "Rule")},
    {"confirmed", QT_TRANSLATE_NOOP("ui::FieldWords", "Confirmed")},
    {"binding", QT_TRANSLATE_NOOP("ui::FieldWords", "Binding")},
    {"issued_at", QT_TRANSLATE_NOOP("ui::FieldWords", "Issued at")},
    {"language", QT_TRANSLATE_NOOP("ui::FieldWords", "Language")},
    {"passage", QT_TRANSLATE_NOOP("ui::FieldWords", "Passage")},
    {"text", QT_TRANSLATE_NOOP("ui::FieldWords", "Text")},
    {"format", QT_TRANSLATE_NOOP("ui::FieldWords", "Format")},
};

/// Those that stand once for each language.
constexpr Word stems[] = {
    {"title", QT_TRANSLATE_NOOP("ui::FieldWords", "Title")},
    {"name", QT_TRANSLATE_NOOP("ui::FieldWords", "Name")},
    {"text", QT_TRANSLATE_NOOP("ui::FieldWords", "Text")},
    {"introduction", QT_TRANSLATE_NOOP("ui::FieldWords", "Introduction")},
    {"narrative", QT_TRANSLATE_NOOP("ui::FieldWords", "Narrative")},
    {"obstacles", QT_TRANSLATE_NOOP("ui::FieldWords", "Obstacles")},
    {"next_steps", QT_TRANSLATE_NOOP("ui::FieldWords", "Next steps")},
    {"comment", QT_TRANSLATE_NOOP("ui::FieldWords", "Comment")},
    {"result", QT_TRANSLATE_NOOP("ui::FieldWords", "Result sought")},
    {"unit", QT_TRANSLATE_NOOP("ui::FieldWords", "Unit")},
    {"post", QT_TRANSLATE_NOOP("ui::FieldWords", "Post")},
    {"label", QT_TRANSLATE_NOOP("ui::FieldWords", "Label")},
    {"meaning", QT_TRANSLATE_NOOP("ui::FieldWords", "Meaning")},
    {"short", QT_TRANSLATE_NOOP("ui::FieldWords", "Short name")},
    {"institution", QT_TRANSLATE_NOOP("ui::FieldWords", "Institution")},
    {"address", QT_TRANSLATE_NOOP("ui::FieldWords", "Address")},
    {"crest_description", QT_TRANSLATE_NOOP("ui::FieldWords", "Description of the crest")},
};

template <size_t N>
const char *wordOf(const Word (&words)[N], const QString &name)
{
    for (const Word &word : words) {
        if (name == QLatin1StringView(word.name))
            return word.text;
    }
    return nullptr;
}

/// The words of a code, or the code itself when this program does not know it.
template <class E, class Words>
QString known(const QString &code, Words words)
{
    const auto value = domain::fromCode<E>(code);
    return value ? words(*value) : code;
}

} // namespace

QString FieldWords::table(const QString &table)
{
    const char *text = wordOf(tables, table);
    return text ? tr(text) : QString();
}

QString FieldWords::column(const QString &column)
{
    if (const char *text = wordOf(columns, column))
        return tr(text);
    return localised(column);
}

QString FieldWords::localised(const QString &column)
{
    const bool spanish = column.endsWith("_es"_L1);
    const char *text = spanish || column.endsWith("_en"_L1) ? wordOf(stems, column.chopped(3)) : nullptr;
    if (!text)
        return {};
    return spanish ? tr("%1 in Spanish", "the title, the text…").arg(tr(text)) : tr("%1 in English", "the title, the text…").arg(tr(text));
}

bool FieldWords::isProse(const QString &column)
{
    return column == "review_note"_L1 || column == "status_reason"_L1 || column == "note"_L1 || column == "text"_L1 || !localised(column).isEmpty();
}

QString FieldWords::value(const QString &column, const QString &table, const QJsonValue &value, const wording::Wording &wording,
    const QString &currency)
{
    if (value.isNull() || value.isUndefined())
        return {};
    const auto isOne = [&](std::initializer_list<QLatin1StringView> names) { return std::ranges::find(names, column) != names.end(); };
    if (isOne({"archived"_L1, "confidential"_L1, "confirmed"_L1, "binding"_L1}))
        return value.toInt() != 0 ? tr("yes") : tr("no");
    if (isOne({"percent"_L1, "proposed_percent"_L1}))
        return wording.percent(value.toInt());
    if (column == "budget_minor"_L1)
        return wording::amount(wording, value.toInteger(), currency);
    if (value.isDouble())
        return wording.locale().toString(value.toDouble(), 'g', 12);
    const QString text = value.toString();
    if (column == "issued_at"_L1)
        return wording.moment(QDateTime::fromString(text, Qt::ISODateWithMs));
    if (const QDate date = text.size() == 10 ? QDate::fromString(text, Qt::ISODate) : QDate(); date.isValid())
        return wording.date(date);
    return coded(column, table, text, wording);
}

QString FieldWords::coded(const QString &column, const QString &table, const QString &code, const wording::Wording &wording)
{
    if (column == "state"_L1 && table == "progress"_L1)
        return known<domain::ReviewState>(code, [&](auto v) { return wording.reviewState(v); });
    if (column == "status"_L1 && table == "action"_L1)
        return known<domain::ActionStatus>(code, [&](auto v) { return wording.actionStatus(v); });
    if (column == "status"_L1 || column == "proposed_status"_L1)
        return known<domain::Status>(code, [&](auto v) { return wording.status(v); });
    if (column == "kind"_L1 && table == "recommendation"_L1)
        return known<domain::RecommendationKind>(code, [&](auto v) { return wording.kind(v); });
    if (column == "kind"_L1 && table == "indicator"_L1)
        return known<domain::IndicatorKind>(code, [&](auto v) { return wording.indicatorKind(v); });
    if (column == "upr_position"_L1)
        return known<domain::Position>(code, [&](auto v) { return wording.position(v); });
    if (column == "priority"_L1)
        return known<domain::Priority>(code, [&](auto v) { return wording.priority(v); });
    if (column == "role"_L1)
        return known<domain::AssignmentRole>(code, [&](auto v) { return wording.role(v); });
    if (column == "original"_L1 || column == "language"_L1)
        return known<domain::Language>(code, [&](auto v) { return wording.language(v); });
    if (column == "confidentiality"_L1)
        return known<domain::Confidentiality>(code, [&](auto v) { return wording.confidentiality(v); });
    if (column == "source"_L1 && table == "scale"_L1)
        return wording.source(code);
    return column == "iso3"_L1 && !code.isEmpty() ? wording.country(code) : code;
}

} // namespace ui
