// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/columns.h"

#include <QCoreApplication>
#include <QHash>

namespace wording::columns {

using namespace Qt::StringLiterals;

QString title(const Wording &wording, const QString &code)
{
    static const QHash<QString, const char *> titles {
        {u"id"_s, QT_TRANSLATE_NOOP("columns", "No.")},
        {u"reference"_s, QT_TRANSLATE_NOOP("columns", "Reference")},
        {u"body"_s, QT_TRANSLATE_NOOP("columns", "Body")},
        {u"symbol"_s, QT_TRANSLATE_NOOP("columns", "Document symbol")},
        {u"case"_s, QT_TRANSLATE_NOOP("columns", "Case")},
        {u"case_number"_s, QT_TRANSLATE_NOOP("columns", "Case number")},
        {u"document_kind"_s, QT_TRANSLATE_NOOP("columns", "Kind of document")},
        {u"document_title_es"_s, QT_TRANSLATE_NOOP("columns", "Document title (Spanish)")},
        {u"document_title_en"_s, QT_TRANSLATE_NOOP("columns", "Document title (English)")},
        {u"adopted"_s, QT_TRANSLATE_NOOP("columns", "Date of adoption")},
        {u"published"_s, QT_TRANSLATE_NOOP("columns", "Date of publication")},
        {u"session"_s, QT_TRANSLATE_NOOP("columns", "Session")},
        {u"cycle"_s, QT_TRANSLATE_NOOP("columns", "UPR cycle")},
        {u"link"_s, QT_TRANSLATE_NOOP("columns", "Link")},
        {u"paragraph"_s, QT_TRANSLATE_NOOP("columns", "Paragraph")},
        {u"type"_s, QT_TRANSLATE_NOOP("columns", "Type")},
        {u"title_es"_s, QT_TRANSLATE_NOOP("columns", "Title (Spanish)")},
        {u"title_en"_s, QT_TRANSLATE_NOOP("columns", "Title (English)")},
        {u"introduction_es"_s, QT_TRANSLATE_NOOP("columns", "Introduction (Spanish)")},
        {u"introduction_en"_s, QT_TRANSLATE_NOOP("columns", "Introduction (English)")},
        {u"text_es"_s, QT_TRANSLATE_NOOP("columns", "Text (Spanish)")},
        {u"text_en"_s, QT_TRANSLATE_NOOP("columns", "Text (English)")},
        {u"recommending_states"_s, QT_TRANSLATE_NOOP("columns", "Recommending States")},
        {u"position"_s, QT_TRANSLATE_NOOP("columns", "UPR position")},
        {u"themes"_s, QT_TRANSLATE_NOOP("columns", "Themes")},
        {u"groups"_s, QT_TRANSLATE_NOOP("columns", "Groups of persons")},
        {u"sdgs"_s, QT_TRANSLATE_NOOP("columns", "SDGs")},
        {u"rights"_s, QT_TRANSLATE_NOOP("columns", "Rights")},
        {u"other_terms"_s, QT_TRANSLATE_NOOP("columns", "Other terms")},
        {u"lead"_s, QT_TRANSLATE_NOOP("columns", "Lead")},
        {u"lead_name"_s, QT_TRANSLATE_NOOP("columns", "Lead (full name)")},
        {u"support"_s, QT_TRANSLATE_NOOP("columns", "Support")},
        {u"consulted"_s, QT_TRANSLATE_NOOP("columns", "Consulted")},
        {u"due"_s, QT_TRANSLATE_NOOP("columns", "Due date")},
        {u"overdue"_s, QT_TRANSLATE_NOOP("columns", "Overdue")},
        {u"priority"_s, QT_TRANSLATE_NOOP("columns", "Priority")},
        {u"status"_s, QT_TRANSLATE_NOOP("columns", "Status")},
        {u"status_since"_s, QT_TRANSLATE_NOOP("columns", "Status since")},
        {u"status_reason"_s, QT_TRANSLATE_NOOP("columns", "Ground for the status")},
        {u"progress"_s, QT_TRANSLATE_NOOP("columns", "Progress")},
        {u"activity"_s, QT_TRANSLATE_NOOP("columns", "Activity")},
        {u"grade"_s, QT_TRANSLATE_NOOP("columns", "Last grade")},
        {u"grade_date"_s, QT_TRANSLATE_NOOP("columns", "Date of the grade")},
        {u"beneficiaries"_s, QT_TRANSLATE_NOOP("columns", "Beneficiaries")},
        {u"evidence"_s, QT_TRANSLATE_NOOP("columns", "Evidence")},
        {u"archived"_s, QT_TRANSLATE_NOOP("columns", "Archived")},
        {u"external_system"_s, QT_TRANSLATE_NOOP("columns", "External system")},
        {u"external_id"_s, QT_TRANSLATE_NOOP("columns", "External ID")},
        {u"uid"_s, QT_TRANSLATE_NOOP("columns", "Avance ID")},
    };
    const char *source = titles.value(code);
    return source ? wording.text("columns", source) : code;
}

QString yesOrNo(const Wording &wording, bool yes)
{
    return wording.text("columns", yes ? QT_TRANSLATE_NOOP("columns", "yes") : QT_TRANSLATE_NOOP("columns", "no"));
}

QString tableName(const Wording &wording)
{
    return wording.text("columns", QT_TRANSLATE_NOOP("columns", "Recommendations"));
}

} // namespace wording::columns
