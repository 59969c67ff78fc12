// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/runs.h"
#include "app/cli/verb.h"

#include <QCoreApplication>
#include <algorithm>

namespace app {

using namespace Qt::StringLiterals;

namespace {

std::vector<Verb> workspaceVerbs()
{
    return {
        {"new", "WORKSPACE", 1, 1, QT_TRANSLATE_NOOP("cli", "Makes a new, empty workspace with its vocabularies."),
            {{"state", "STATE",
                 QT_TRANSLATE_NOOP(
                     "cli", "The State whose recommendations are followed: ISO 3166-1 alpha-3 code or name."),
                 false, true},
                {"name", "NAME", QT_TRANSLATE_NOOP("cli", "The State's name, where it is not the usual one.")}},
            runNew},
        {"demo", "WORKSPACE", 1, 1, QT_TRANSLATE_NOOP("cli", "Makes the demonstration workspace of an invented State."),
            {{"today", "DATE",
                QT_TRANSLATE_NOOP("cli", "The day its story ends, 2027-01-31; otherwise today.")}},
            runDemo},
        {"import", "WORKSPACE FILE", 2, 2, QT_TRANSLATE_NOOP("cli", "Takes recommendations in from a file, or a whole workspace from the JSON that “export” wrote into an empty one."),
            {{"format", "FORMAT",
                 QT_TRANSLATE_NOOP("cli",
                     "auto (usual), or whose columns it has and what holds them: uhri, uprinfo, dihr, upr_matrix, "
                     "impactoss, uwazi or table, then csv, xlsx, xls, ods, docx or json (uhri_xlsx).")},
                {"map", "COLUMN=FIELD",
                    QT_TRANSLATE_NOOP("cli",
                        "What a column of the table means: its name or number, then text, text_es, text_en, countries, "
                        "body, symbol, paragraph, published, session, cycle, themes, groups, sdgs, "
                        "recommending_states, position, type, external_id, lead, support, due, priority, status or "
                        "none."),
                    true},
                {"encoding", "NAME",
                    QT_TRANSLATE_NOOP("cli",
                        "How the letters of a CSV are written, where it is not recognised: UTF-8, UTF-16LE, UTF-16BE, "
                        "windows-1252, ISO-8859-1 or macintosh.")},
                {"separator", "SIGN",
                    QT_TRANSLATE_NOOP("cli", "What divides the columns of a CSV: comma, semicolon, tab or a sign.")},
                {"sheet", "NAME",
                    QT_TRANSLATE_NOOP("cli", "The sheet to read, or the number of the table in a document.")},
                {"header-row", "ROW", QT_TRANSLATE_NOOP("cli", "The row of the names of the columns.")},
                {"state", "STATE",
                    QT_TRANSLATE_NOOP(
                        "cli", "Take the recommendations to this State (code or name); otherwise to the workspace's.")},
                {"update", nullptr, QT_TRANSLATE_NOOP("cli", "Bring what is there up to date with the file.")},
                {"left", "FILE",
                    QT_TRANSLATE_NOOP("cli", "Write the refused and doubtful rows, as they are, into this new CSV file.")},
                {"dry-run", nullptr, QT_TRANSLATE_NOOP("cli", "Say what would happen and write nothing.")}},
            runImport},
        {"template", "WORKSPACE KIND", 2, 2,
            QT_TRANSLATE_NOOP("cli",
                "Writes a table to be filled in and imported, with instructions and lists, in the language of --lang. KIND: recommendations, institutions, persons, actions, indicators, indicator_values, progress or assessments; or report_styles, the DOCX whose fonts and colours reports take."),
            {{"out", "FILE", QT_TRANSLATE_NOOP("cli", "The XLSX or DOCX file to write."), false, true},
                {"filled", nullptr,
                    QT_TRANSLATE_NOOP("cli", "With every row the workspace holds, to be corrected and imported with --update. Not for recommendations: “export” writes them.")}},
            runTemplate},
        {"check", "WORKSPACE", 1, 1,
            QT_TRANSLATE_NOOP("cli", "Checks integrity, keys, evidence and the record of changes."), {}, runCheck},
        {"backup", "WORKSPACE", 1, 1, QT_TRANSLATE_NOOP("cli", "Writes a consistent copy while others work."),
            {{"out", "FILE", QT_TRANSLATE_NOOP("cli", "The new file."), false, true}}, runBackup},
    };
}

std::vector<Verb> readingVerbs()
{
    const Option format{"format", "FORMAT", QT_TRANSLATE_NOOP("cli", "table (usual), csv or json.")};
    return {
        {"list", "WORKSPACE [QUERY]", 1, -1, QT_TRANSLATE_NOOP("cli", "Lists the recommendations that fit a query."),
            {{"columns", "COLUMNS",
                 QT_TRANSLATE_NOOP("cli",
                     "Names of columns with commas between: id, reference, body, symbol, paragraph, text_es, text_en, "
                     "position, status, progress, lead, support, due, overdue, activity.")},
                {"sort", "KEY",
                    QT_TRANSLATE_NOOP("cli",
                        "document, reference, text, lead, status, grade, due (usual) or updated; -KEY for the other "
                        "way round.")},
                format},
            runList},
        {"show", "WORKSPACE REFERENCE", 2, 2,
            QT_TRANSLATE_NOOP("cli", "Shows one recommendation with everything that hangs on it."), {}, runShow},
        {"export", "WORKSPACE", 1, 1,
            QT_TRANSLATE_NOOP("cli",
                "Writes a list of recommendations as a table or as JSON, or the whole workspace as JSON. What is confidential stays out."),
            {{"format", "FORMAT", QT_TRANSLATE_NOOP("cli", "csv, xlsx, ods or json; otherwise what the name of the file says.")},
                {"out", "FILE", QT_TRANSLATE_NOOP("cli", "The file to write.")},
                {"query", "QUERY", QT_TRANSLATE_NOOP("cli", "Only the recommendations that fit.")},
                {"all", nullptr,
                    QT_TRANSLATE_NOOP("cli",
                        "The list of all recommendations, archived ones too. JSON without --query, --all or --columns is the whole workspace.")},
                {"columns", "COLUMNS", QT_TRANSLATE_NOOP("cli", "Names of columns with commas between; otherwise all. --columns help names them.")},
                {"sort", "KEY",
                    QT_TRANSLATE_NOOP("cli",
                        "document, reference, text, lead, status, grade, due (usual) or updated; -KEY for the other "
                        "way round.")},
                {"with-confidential", nullptr,
                    QT_TRANSLATE_NOOP("cli", "Confidential beneficiaries and evidence leave, too.")},
                {"with-evidence", nullptr,
                    QT_TRANSLATE_NOOP("cli", "With the whole workspace: the bytes of the evidence, too.")}},
            runExport},
        {"history", "WORKSPACE [REFERENCE]", 1, 2,
            QT_TRANSLATE_NOOP("cli", "Lists who changed what and when, newest first."),
            {{"format", "FORMAT", QT_TRANSLATE_NOOP("cli", "table (usual) or json.")}}, runHistory},
    };
}

std::vector<Verb> reportVerbs()
{
    return {
        {"report", "WORKSPACE KIND", 2, 2,
            QT_TRANSLATE_NOOP("cli",
                "Writes a report in the languages of --lang. KIND: periodic, list_of_issues, follow_up, upr_national, upr_matrix, upr_mid_term, court, "
                "commission, status, institution, brief, handover or statistics."),
            {{"format", "FORMAT",
                 QT_TRANSLATE_NOOP("cli",
                     "pdf, docx, odt, html, xlsx or md, several with commas between; otherwise what the name of the file says.")},
                {"out", "FILE",
                    QT_TRANSLATE_NOOP("cli", "The file to write; of several formats or languages, what their names begin with: FILE.es.docx."), false,
                    true},
                {"query", "QUERY", QT_TRANSLATE_NOOP("cli", "Only the recommendations that fit.")},
                {"document", "REFERENCE",
                    QT_TRANSLATE_NOOP("cli", "The paper that is replied to: its symbol, or the name or number of the case.")},
                {"institution", "ACRONYM",
                    QT_TRANSLATE_NOOP("cli", "The institution the report is about; of other kinds, only what this one leads or supports.")},
                {"person", "NAME", QT_TRANSLATE_NOOP("cli", "With handover: the person of the institution who leaves.")},
                {"from", "DATE", QT_TRANSLATE_NOOP("cli", "Only what was done from this day on, 2026-01-31.")},
                {"to", "DATE", QT_TRANSLATE_NOOP("cli", "Only what was done up to this day; otherwise to today.")},
                {"group-by", "WHAT", QT_TRANSLATE_NOOP("cli", "document (usual), mechanism, theme, right or institution.")},
                {"title", "TEXT", QT_TRANSLATE_NOOP("cli", "Its title, instead of the usual one.")},
                {"signatory", "NAME", QT_TRANSLATE_NOOP("cli", "The institution that signs; otherwise that of the letterhead.")},
                {"unvalidated", nullptr, QT_TRANSLATE_NOOP("cli", "With entries that are only submitted; the report says which they are.")},
                {"confidentiality", "WHO",
                    QT_TRANSLATE_NOOP("cli", "What may stand in it: public (usual), internal or confidential evidence and names.")},
                {"template", "FILE",
                    QT_TRANSLATE_NOOP("cli", "A DOCX whose fonts, colours and margins a Word report takes; “template” writes one to begin with.")},
                {"annexes", "PLACE", QT_TRANSLATE_NOOP("cli", "Put the evidence that is cited into this new folder, or ZIP where it is called so.")},
                {"keep", nullptr, QT_TRANSLATE_NOOP("cli", "Keep it in the workspace as issued, to be made again and compared.")}},
            runReport},
        {"reports", "WORKSPACE [list | show NUMBER | again NUMBER | compare NUMBER [EARLIER]]", 1, 4,
            QT_TRANSLATE_NOOP("cli",
                "The reports that are kept: lists them, shows one, writes one again just as it went out, or tells what changed since an earlier one, "
                "which is otherwise the one it goes on from."),
            {{"format", "FORMAT",
                 QT_TRANSLATE_NOOP("cli", "With list: table (usual) or json. With again and compare: that of the file; otherwise what its name says.")},
                {"out", "FILE", QT_TRANSLATE_NOOP("cli", "With again and compare: the file to write.")}},
            runReports},
        {"letterhead", "WORKSPACE", 1, 1, QT_TRANSLATE_NOOP("cli", "Shows or sets who signs the reports; what is not given stays."),
            {{"institution-es", "NAME", QT_TRANSLATE_NOOP("cli", "The name of the institution in Spanish.")},
                {"institution-en", "NAME", QT_TRANSLATE_NOOP("cli", "The name of the institution in English.")},
                {"address-es", "LINE", QT_TRANSLATE_NOOP("cli", "A line of its address in Spanish; may be given again."), true},
                {"address-en", "LINE", QT_TRANSLATE_NOOP("cli", "A line of its address in English; may be given again."), true},
                {"crest", "FILE", QT_TRANSLATE_NOOP("cli", "The crest, a picture in PNG or JPEG; none for none.")},
                {"crest-description-es", "TEXT", QT_TRANSLATE_NOOP("cli", "What the crest shows, in Spanish, for those who cannot see it.")},
                {"crest-description-en", "TEXT", QT_TRANSLATE_NOOP("cli", "What the crest shows, in English, for those who cannot see it.")}},
            runLetterhead},
    };
}

std::vector<Verb> planVerbs()
{
    const Option format {"format", "FORMAT", QT_TRANSLATE_NOOP("cli", "With list: table (usual), csv or json.")};
    return {
        {"action", "WORKSPACE list | add | show NUMBER | edit NUMBER | done NUMBER | drop NUMBER | link NUMBER REFERENCE… | unlink NUMBER REFERENCE… | remove NUMBER",
            2, -1, QT_TRANSLATE_NOOP("cli", "The plan of action: lists, adds and edits its actions, marks them done or dropped and links them to recommendations."),
            {{"title", "TEXT", QT_TRANSLATE_NOOP("cli", "What it is called, in the language of --lang.")},
                {"result", "TEXT", QT_TRANSLATE_NOOP("cli", "What it is to bring about, in the language of --lang.")},
                {"institution", "ACRONYM", QT_TRANSLATE_NOOP("cli", "Who takes it; with list: only those of this institution. none for nobody.")},
                {"cluster", "THEME", QT_TRANSLATE_NOOP("cli", "The theme it stands under in the plan; none for none.")},
                {"start", "DATE", QT_TRANSLATE_NOOP("cli", "When it starts, 2027-01-31; none for no date.")},
                {"due", "DATE", QT_TRANSLATE_NOOP("cli", "The due date, 2027-01-31; none for no date.")},
                {"status", "STATUS", QT_TRANSLATE_NOOP("cli", "planned, under_way, done or dropped, or its name in either language; with list: only those.")},
                {"date", "DATE", QT_TRANSLATE_NOOP("cli", "The day it was done; otherwise today.")},
                {"budget", "MONEY", QT_TRANSLATE_NOOP("cli", "Currency and amount, \"USD 1250000.50\"; none for none.")},
                {"overdue", nullptr, QT_TRANSLATE_NOOP("cli", "With list: only those that are overdue.")}, format},
            runAction},
        {"indicator", "WORKSPACE list | add | show NUMBER | edit NUMBER | value NUMBER | link NUMBER REFERENCE… | unlink NUMBER REFERENCE… | remove NUMBER", 2, -1,
            QT_TRANSLATE_NOOP("cli", "The indicators: lists, adds and edits them, records values and links them to recommendations."),
            {{"name", "TEXT", QT_TRANSLATE_NOOP("cli", "What it is called, in the language of --lang.")},
                {"unit", "TEXT", QT_TRANSLATE_NOOP("cli", "What is counted, in the language of --lang.")},
                {"kind", "KIND", QT_TRANSLATE_NOOP("cli", "structural, process (usual) or outcome.")},
                {"attribute", "RIGHT", QT_TRANSLATE_NOOP("cli", "The attribute of the right it measures; none for none.")},
                {"baseline", "FIGURE", QT_TRANSLATE_NOOP("cli", "Where it began; none for none.")},
                {"baseline-date", "DATE", QT_TRANSLATE_NOOP("cli", "The date of the baseline.")},
                {"target", "FIGURE", QT_TRANSLATE_NOOP("cli", "Where it is to get to; none for none.")},
                {"target-date", "DATE", QT_TRANSLATE_NOOP("cli", "The date of the target.")},
                {"source", "TEXT", QT_TRANSLATE_NOOP("cli", "Where the figures come from.")},
                {"periodicity", "TEXT", QT_TRANSLATE_NOOP("cli", "How often they are taken.")},
                {"disaggregation", "TEXT", QT_TRANSLATE_NOOP("cli", "By what the values are told apart: sex, age, region.")},
                {"date", "DATE", QT_TRANSLATE_NOOP("cli", "With value: the day it was true. With remove: only the value of this day goes.")},
                {"value", "FIGURE", QT_TRANSLATE_NOOP("cli", "With value: the figure; one of the same day and category is corrected.")},
                {"category", "TEXT", QT_TRANSLATE_NOOP("cli", "The category the value is of; otherwise the whole.")},
                {"note", "TEXT", QT_TRANSLATE_NOOP("cli", "What is to be known about the value.")}, format},
            runIndicator},
    };
}

std::vector<Verb> changingVerbs()
{
    return {
        {"assign", "WORKSPACE REFERENCE", 2, 2,
            QT_TRANSLATE_NOOP("cli", "Says which institutions answer for a recommendation, and until when."),
            {{"lead", "ACRONYM", QT_TRANSLATE_NOOP("cli", "The lead institution; none for nobody.")},
                {"support", "A,B",
                    QT_TRANSLATE_NOOP("cli", "These institutions support, and no others; none for nobody.")},
                {"due", "DATE", QT_TRANSLATE_NOOP("cli", "The due date, 2027-01-31; none for no date.")}},
            runAssign},
        {"log", "WORKSPACE REFERENCE", 2, 2, QT_TRANSLATE_NOOP("cli", "Writes a progress entry."),
            {{"institution", "ACRONYM", QT_TRANSLATE_NOOP("cli", "Whose entry it is."), false, true},
                {"text", "TEXT", QT_TRANSLATE_NOOP("cli", "What was done, in the language of --lang."), false, true},
                {"evidence", "FILE",
                    QT_TRANSLATE_NOOP("cli", "A file or web address that proves it; may be given again."), true},
                {"propose", "STATUS",
                    QT_TRANSLATE_NOOP(
                        "cli", "The status the institution proposes; with --validate it becomes the status.")},
                {"submit", nullptr, QT_TRANSLATE_NOOP("cli", "Submit it for review; otherwise it is a draft.")},
                {"validate", nullptr, QT_TRANSLATE_NOOP("cli", "Validate it at once.")}},
            runLog},
        {"status", "WORKSPACE REFERENCE STATUS", 3, 3,
            QT_TRANSLATE_NOOP("cli",
                "Changes the status of a recommendation. STATUS: not_started, planned, in_progress, "
                "partly_implemented, implemented, not_accepted, ongoing, not_applicable, or its name in either "
                "language."),
            {{"because", "TEXT", QT_TRANSLATE_NOOP("cli", "The ground for the change.")}}, runStatus},
        {"evidence", "WORKSPACE add REFERENCE FILE | get NUMBER", 3, 4,
            QT_TRANSLATE_NOOP("cli",
                "Attaches a file or web address to the newest progress entry, or saves an attached file by the number that “show” gives."),
            {{"title", "TEXT", QT_TRANSLATE_NOOP("cli", "What it is called; otherwise by its file's name.")},
                {"issuer", "NAME", QT_TRANSLATE_NOOP("cli", "Who issued it.")},
                {"date", "DATE", QT_TRANSLATE_NOOP("cli", "When it was issued, 2027-01-31.")},
                {"confidentiality", "WHO", QT_TRANSLATE_NOOP("cli", "public, internal (usual) or confidential.")},
                {"out", "FILE", QT_TRANSLATE_NOOP("cli", "With get: the new file.")}},
            runEvidence},
        {"assess", "WORKSPACE REFERENCE GRADE", 3, 3,
            QT_TRANSLATE_NOOP("cli", "Notes the grade a body gave, by its code or name on the scale the body used on that date."),
            {{"date", "DATE", QT_TRANSLATE_NOOP("cli", "When it was given, 2027-01-31."), false, true},
                {"paragraph", "PARAGRAPH", QT_TRANSLATE_NOOP("cli", "Where the body says so.")},
                {"comment", "TEXT", QT_TRANSLATE_NOOP("cli", "What it says, in the language of --lang.")}},
            runAssess},
        {"undo", "WORKSPACE [CHANGE]", 1, 2,
            QT_TRANSLATE_NOOP("cli", "Undoes the last change, or the one of this number."), {}, runUndo},
    };
}

} // namespace

const std::vector<Verb> &verbs()
{
    static const std::vector<Verb> all = [] {
        std::vector<Verb> made = workspaceVerbs();
        for (const auto &more : {readingVerbs(), reportVerbs(), changingVerbs(), planVerbs()})
            made.insert(made.end(), more.begin(), more.end());
        made.push_back({"help", "[VERB]", 0, 1, QT_TRANSLATE_NOOP("cli", "Says how the program or one verb is used."),
            {}, runHelp});
        return made;
    }();
    return all;
}

const std::vector<Option> &commonOptions()
{
    static const std::vector<Option> all{
        {"lang", "es|en", QT_TRANSLATE_NOOP("cli", "The language of what is written; otherwise the system's.")},
        {"actor", "NAME", QT_TRANSLATE_NOOP("cli", "Who acts, for the history; otherwise the login name.")},
        {"json", nullptr, QT_TRANSLATE_NOOP("cli", "Results as JSON.")},
        {"help", nullptr, QT_TRANSLATE_NOOP("cli", "Says how the verb is used.")},
    };
    return all;
}

const Verb *findVerb(const QString &name)
{
    const auto found =
        std::ranges::find_if(verbs(), [&](const Verb &verb) { return name == QLatin1StringView(verb.name); });
    return found == verbs().end() ? nullptr : &*found;
}

QString usage(const Verb &verb)
{
    QString line = u"avance "_s + QLatin1StringView(verb.name) + u' ' + QString::fromUtf8(verb.operands);
    for (const Option &option : verb.options) {
        QString part = u"--"_s + QLatin1StringView(option.name);
        if (option.value)
            part += u' ' + QString::fromLatin1(option.value);
        line += u' ' + (option.required ? part : u'[' + part + u']') + (option.several ? u"…"_s : QString());
    }
    return line;
}

} // namespace app
