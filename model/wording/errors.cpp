// SPDX-FileCopyrightText: 2026 The Avance authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/errors.h"

#include "wording/context.h"

#include <QCoreApplication>
#include <QHash>

namespace wording {

using namespace Qt::StringLiterals;
using domain::ErrorCode;

namespace {

struct Sentences
{
    const char *named; ///< with %1 for the thing concerned
    const char *unnamed; ///< when the detail is empty; nullptr: `named` does not use it
};

Sentences file(ErrorCode code)
{
    switch (code) {
    case ErrorCode::FileNotFound:
        return {QT_TRANSLATE_NOOP("wording", "There is no file “%1”. Check the name and the folder."),
            QT_TRANSLATE_NOOP("wording", "The file was not found. Check the name and the folder.")};
    case ErrorCode::FileNotReadable:
        return {QT_TRANSLATE_NOOP("wording",
                    "“%1” cannot be read, so nothing was taken from it. Check that it is still there and that you may "
                    "read it."),
            QT_TRANSLATE_NOOP("wording",
                "The file cannot be read, so nothing was taken from it. Check that it is still there and that you may "
                "read it.")};
    case ErrorCode::FileNotWritable:
        return {QT_TRANSLATE_NOOP("wording",
                    "“%1” cannot be written, so nothing was saved. Choose another folder, or ask for permission to "
                    "write in this one."),
            QT_TRANSLATE_NOOP("wording",
                "The file cannot be written, so nothing was saved. Choose another folder, or ask for permission to "
                "write in this one.")};
    case ErrorCode::FileExists:
        return {QT_TRANSLATE_NOOP("wording", "“%1” already exists and was left as it is. Choose another name."),
            QT_TRANSLATE_NOOP(
                "wording", "A file of this name already exists and was left as it is. Choose another name.")};
    case ErrorCode::IsDirectory:
        return {QT_TRANSLATE_NOOP("wording", "“%1” is a folder, and a file is needed here. Choose a file inside it."),
            QT_TRANSLATE_NOOP("wording", "This is a folder, and a file is needed here. Choose a file inside it.")};
    case ErrorCode::EmptyFile:
        return {QT_TRANSLATE_NOOP("wording", "“%1” is empty: there is nothing to take from it. Obtain the file again."),
            QT_TRANSLATE_NOOP(
                "wording", "The file is empty: there is nothing to take from it. Obtain the file again.")};
    case ErrorCode::UnknownFormat:
        return {QT_TRANSLATE_NOOP("wording",
                    "The content of “%1” is in none of the formats that can be imported. Nothing was taken from it. "
                    "Check that it is the exported file itself, or save it as CSV or XLSX."),
            QT_TRANSLATE_NOOP("wording",
                "The content of the file is in none of the formats that can be imported. Nothing was taken from it. "
                "Check that it is the exported file itself, or save it as CSV or XLSX.")};
    case ErrorCode::MalformedFile:
        return {
            QT_TRANSLATE_NOOP("wording",
                "The file is damaged or incomplete (%1), so nothing was taken from it. Download or export it again."),
            QT_TRANSLATE_NOOP("wording",
                "The file is damaged or incomplete, so nothing was taken from it. Download or export it again.")};
    case ErrorCode::PasswordProtected:
        return {QT_TRANSLATE_NOOP("wording",
                    "“%1” is protected by a password, so nothing was taken from it. Open it with its own program and "
                    "save a copy without a password."),
            QT_TRANSLATE_NOOP("wording",
                "The file is protected by a password, so nothing was taken from it. Open it with its own program and "
                "save a copy without a password.")};
    case ErrorCode::WebPage:
        return {QT_TRANSLATE_NOOP("wording",
                    "“%1” is a web page, not a table, whatever its name says. Nothing was taken from it. Open it in a "
                    "spreadsheet program and save it as CSV or XLSX."),
            QT_TRANSLATE_NOOP("wording",
                "The file is a web page, not a table, whatever its name says. Nothing was taken from it. Open it in a "
                "spreadsheet program and save it as CSV or XLSX.")};
    case ErrorCode::NoTextColumn:
        return {QT_TRANSLATE_NOOP("wording",
                    "It is not known which column holds the text of the recommendations (%1), so nothing was read. Say "
                    "what the columns mean."),
            QT_TRANSLATE_NOOP("wording",
                "It is not known which column holds the text of the recommendations, so nothing was read. Say what "
                "the columns mean.")};
    case ErrorCode::UnfitContent:
        return {QT_TRANSLATE_NOOP("wording",
                    "What stands there does not fit into a workspace (%1), so nothing was taken from the file. Export it again, or correct it in that place."),
            QT_TRANSLATE_NOOP("wording",
                "What stands in the file does not fit into a workspace, so nothing was taken from it. Export it again.")};
    case ErrorCode::FileTooLarge:
        return {QT_TRANSLATE_NOOP("wording",
                    "“%1” unpacks to far more than a file of its kind holds, so reading stopped and nothing was taken "
                    "from it. Obtain the file from its source again."),
            QT_TRANSLATE_NOOP("wording",
                "The file unpacks to far more than a file of its kind holds, so reading stopped and nothing was taken "
                "from it. Obtain the file from its source again.")};
    case ErrorCode::DiskFull:
        return {QT_TRANSLATE_NOOP("wording",
                    "The disk is full, so the last change was not saved; everything before it is safe. Free some space "
                    "and repeat it."),
            nullptr};
    default:
        return {nullptr, nullptr};
    }
}

Sentences workspace(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotAWorkspace:
        return {QT_TRANSLATE_NOOP("wording",
                    "“%1” is not an Avance workspace and was left untouched. Choose a file that Avance made; files of "
                    "recommendations are imported into a workspace."),
            QT_TRANSLATE_NOOP("wording",
                "This is not an Avance workspace and was left untouched. Choose a file that Avance made; files of "
                "recommendations are imported into a workspace.")};
    case ErrorCode::NewerWorkspace:
        return {QT_TRANSLATE_NOOP("wording",
                    "“%1” was written by a newer version of Avance and was left untouched. Install that version to "
                    "work with it."),
            QT_TRANSLATE_NOOP("wording",
                "The workspace was written by a newer version of Avance and was left untouched. Install that version "
                "to work with it.")};
    case ErrorCode::DamagedWorkspace:
        return {QT_TRANSLATE_NOOP("wording",
                    "The workspace is damaged (%1) and was left as it is. Keep this file and continue with the last "
                    "backup."),
            QT_TRANSLATE_NOOP("wording",
                "The workspace is damaged and was left as it is. Keep this file and continue with the last backup.")};
    case ErrorCode::ReadOnlyWorkspace:
        return {QT_TRANSLATE_NOOP("wording",
                    "The workspace “%1” can be read but not changed, so nothing was saved. Copy it to a folder where "
                    "you may write and open the copy."),
            QT_TRANSLATE_NOOP("wording",
                "The workspace can be read but not changed, so nothing was saved. Copy it to a folder where you may "
                "write and open the copy.")};
    case ErrorCode::Busy:
        return {QT_TRANSLATE_NOOP("wording",
                    "Another program is writing to the workspace, so nothing was saved. Wait until it has finished and "
                    "try again."),
            nullptr};
    case ErrorCode::Conflict:
        return {QT_TRANSLATE_NOOP("wording",
                    "Somebody changed this in the meantime (%1), so nothing was overwritten. Look at the present "
                    "values and repeat the change if it still applies."),
            QT_TRANSLATE_NOOP("wording",
                "Somebody changed this in the meantime, so nothing was overwritten. Look at the present values and "
                "repeat the change if it still applies.")};
    default:
        return {nullptr, nullptr};
    }
}

Sentences request(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotFound:
        return {QT_TRANSLATE_NOOP(
                    "wording", "“%1” was not found in the workspace, so nothing was done. Check how it is written."),
            QT_TRANSLATE_NOOP("wording",
                "It was not found in the workspace, so nothing was done. It may have been removed or undone in the "
                "meantime.")};
    case ErrorCode::Ambiguous:
        return {QT_TRANSLATE_NOOP("wording", "Several fit, so nothing was done. Name one of these:\n%1"),
            QT_TRANSLATE_NOOP("wording", "Several fit, so nothing was done. Give a more exact name.")};
    case ErrorCode::InvalidValue:
        return {QT_TRANSLATE_NOOP("wording",
                    "“%1” cannot be accepted as a value here, so nothing was saved. Correct it and try again."),
            QT_TRANSLATE_NOOP(
                "wording", "A value cannot be accepted, so nothing was saved. Correct it and try again.")};
    case ErrorCode::InvalidQuery:
        return {QT_TRANSLATE_NOOP("wording",
                    "This part of the search is not understood: %1. Nothing was searched. Correct it, or put it "
                    "between quotation marks to look for the words."),
            QT_TRANSLATE_NOOP("wording",
                "The search is not understood, and nothing was searched. Correct it, or put words between quotation "
                "marks.")};
    case ErrorCode::NotAllowed:
        return {QT_TRANSLATE_NOOP("wording", "A rule of the workspace does not allow this (%1), so nothing was saved."),
            QT_TRANSLATE_NOOP("wording", "A rule of the workspace does not allow this, so nothing was saved.")};
    case ErrorCode::NoStateChosen:
        return {QT_TRANSLATE_NOOP("wording",
                    "The file holds recommendations to several States, and none was chosen, so nothing was taken from "
                    "it. Choose the State whose recommendations you want."),
            nullptr};
    case ErrorCode::Cancelled:
        return {QT_TRANSLATE_NOOP("wording", "Cancelled: the workspace is as it was before."), nullptr};
    default:
        return {QT_TRANSLATE_NOOP("wording",
                    "Avance could not finish this because of a fault of its own (%1). Nothing was saved. Repeat it; if "
                    "it happens again, report these words."),
            QT_TRANSLATE_NOOP("wording",
                "Avance could not finish this because of a fault of its own. Nothing was saved. Repeat it; if it "
                "happens again, report what you were doing.")};
    }
}

Sentences of(ErrorCode code)
{
    for (const auto part : {file, workspace}) {
        if (const Sentences found = part(code); found.named)
            return found;
    }
    return request(code);
}

/// Refusals that name the field or the rule concerned (domain/rules.h): what to correct, in words of their own.
const char *special(const domain::Error &error)
{
    static const QHash<QString, const char *> values{
        {u"percent"_s,
            QT_TRANSLATE_NOOP(
                "wording", "Progress is a percentage from 0 to 100. Nothing was saved; correct the figure.")},
        {u"text"_s,
            QT_TRANSLATE_NOOP("wording",
                "A recommendation needs its text in at least one language. Nothing was saved; write it in Spanish or "
                "in English.")},
        {u"paragraph"_s,
            QT_TRANSLATE_NOOP("wording",
                "The paragraph is longer than 64 characters. Nothing was saved; give only its number, as printed.")},
        {u"narrative"_s,
            QT_TRANSLATE_NOOP("wording", "A progress entry needs some text. Nothing was saved; say what was done.")},
        {u"period"_s,
            QT_TRANSLATE_NOOP(
                "wording", "The period ends before it begins. Nothing was saved; correct one of the dates.")},
        {u"acronym"_s,
            QT_TRANSLATE_NOOP(
                "wording", "An institution needs an acronym. Nothing was saved; give the one by which it is known.")},
        {u"name"_s,
            QT_TRANSLATE_NOOP("wording", "A name is missing. Nothing was saved; give it in at least one language.")},
        {u"scale"_s,
            QT_TRANSLATE_NOOP("wording",
                "This grade does not belong to the scale the body used on that date. Nothing was saved; choose a grade "
                "of that scale or correct the date.")},
        {u"review_note"_s,
            QT_TRANSLATE_NOOP("wording",
                "An entry is returned with a word why. Nothing was saved; say what is missing or has to be corrected.")},
        {u"component"_s,
            QT_TRANSLATE_NOOP("wording",
                "A component of a measure needs its text in at least one language. Nothing was saved; write it in Spanish or "
                "in English.")},
        {u"beneficiary"_s,
            QT_TRANSLATE_NOOP("wording", "A beneficiary needs a name. Nothing was saved; give it as the court does.")},
        {u"part"_s,
            QT_TRANSLATE_NOOP("wording",
                "This component or beneficiary belongs to another measure. Nothing was saved; choose one of this measure.")},
        {u"title"_s,
            QT_TRANSLATE_NOOP("wording", "A title is missing. Nothing was saved; give it in at least one language.")},
        {u"acronym_taken"_s,
            QT_TRANSLATE_NOOP("wording",
                "Another institution has this acronym. Nothing was saved; give each its own, since reports and searches name them by it.")},
        {u"parent"_s,
            QT_TRANSLATE_NOOP("wording", "It would stand below itself. Nothing was saved; choose another place for it.")},
        {u"active_to"_s,
            QT_TRANSLATE_NOOP("wording", "It would end before it began. Nothing was saved; correct one of the dates.")},
        {u"focal_to"_s,
            QT_TRANSLATE_NOOP("wording",
                "The time as focal point would end before it began. Nothing was saved; correct one of the dates.")},
        {u"email"_s,
            QT_TRANSLATE_NOOP("wording",
                "This cannot be an e-mail address. Nothing was saved; write it like name@ministry.example, or leave it empty.")},
        {u"person"_s,
            QT_TRANSLATE_NOOP("wording",
                "This person belongs to another institution. Nothing was saved; choose somebody of the institution that is assigned.")},
        {u"successor"_s,
            QT_TRANSLATE_NOOP("wording",
                "The successor must be somebody else, of the institution it goes to. Nothing was handed over; choose another person.")},
        {u"last_day"_s,
            QT_TRANSLATE_NOOP("wording", "The last day is missing. Nothing was handed over; give the date.")},
        {u"to"_s,
            QT_TRANSLATE_NOOP("wording",
                "A whole institution is handed over to another one. Nothing was handed over; choose the institution that takes over.")},
        {u"label"_s,
            QT_TRANSLATE_NOOP("wording", "A term needs its words in at least one language. Nothing was saved.")},
        {u"term_taken"_s,
            QT_TRANSLATE_NOOP("wording",
                "The vocabulary has a term with these words already. Nothing was saved; use that one, or merge the two.")},
        {u"merge"_s,
            QT_TRANSLATE_NOOP("wording",
                "These two terms cannot become one. Nothing was saved; choose another term of the same vocabulary that does not stand below it.")},
        {u"source"_s,
            QT_TRANSLATE_NOOP("wording", "What it was confirmed with is missing. Nothing was saved; name the document.")},
        {u"grades"_s,
            QT_TRANSLATE_NOOP("wording",
                "A scale has at least two grades, each with its words in at least one language. Nothing was saved.")},
        {u"valid_to"_s,
            QT_TRANSLATE_NOOP("wording", "The scale would end before it began. Nothing was saved; correct one of the dates.")},
        {u"valid_from"_s,
            QT_TRANSLATE_NOOP("wording",
                "A new version begins after the one it takes the place of. Nothing was saved; give a later day.")},
        {u"graded_later"_s,
            QT_TRANSLATE_NOOP("wording",
                "Grades of the old version were given on that day or later. Nothing was saved; let the new version begin after the last of them, or correct those grades first.")},
        {u"document"_s,
            QT_TRANSLATE_NOOP("wording",
                "This kind of report replies to one document, and none is chosen. Nothing was written; choose it.")},
        {u"institution"_s,
            QT_TRANSLATE_NOOP("wording",
                "This kind of report is about one institution, and none is chosen. Nothing was written; choose it.")},
        {u"crest"_s,
            QT_TRANSLATE_NOOP("wording",
                "The crest must be a picture in PNG or JPEG of at most 2 MB. Nothing was saved; choose another file.")},
        {u"grade_code"_s,
            QT_TRANSLATE_NOOP("wording",
                "Two grades of the scale have the same code. Nothing was saved; give each its own, or leave it empty.")},
    };
    if (error.code == ErrorCode::InvalidValue)
        return values.value(error.detail);
    static const QHash<QString, const char *> rules {
        {u"archived"_s,
            QT_TRANSLATE_NOOP("wording",
                "What is archived is only read, so nothing was saved. Restore it first, or leave it out.")},
        {u"workspace_not_empty"_s,
            QT_TRANSLATE_NOOP("wording",
                "A whole workspace is taken only into an empty one, and this one has content, so nothing was taken in. Make a new workspace and import the file there.")},
        {u"open_workspace"_s,
            QT_TRANSLATE_NOOP("wording",
                "The workspace that is open cannot be its own evidence, so nothing was attached. Save a copy of it and attach that.")},
        {u"implemented_needs_evidence"_s,
            QT_TRANSLATE_NOOP("wording",
                "“Implemented” needs at least one validated progress entry with evidence, so the status was left as it "
                "was. Add the evidence, have the entry validated and try again.")},
        {u"review"_s,
            QT_TRANSLATE_NOOP("wording",
                "The entry has moved on meanwhile and cannot take this step, so nothing was saved. Look at it as it is now.")},
        {u"evidence_needs_entry"_s,
            QT_TRANSLATE_NOOP("wording",
                "Evidence proves a progress entry, and there is none yet, so nothing was attached. Write the entry first.")},
        {u"part_graded"_s,
            QT_TRANSLATE_NOOP("wording",
                "The court has graded this part of the measure, so it stays and nothing was removed. Remove those grades first "
                "if they were entered by mistake.")},
        {u"scale_in_use"_s,
            QT_TRANSLATE_NOOP("wording",
                "Grades of this scale were given, so it stays as it is and nothing was saved. Add a new scale that begins "
                "on a later date.")},
        {u"institution_in_use"_s,
            QT_TRANSLATE_NOOP("wording",
                "Something hangs on this institution, so it was not deleted. Hand over what it has, or end its time.")},
        {u"person_in_use"_s,
            QT_TRANSLATE_NOOP("wording",
                "This person answers for recommendations by name, so nothing was deleted. Hand them over first, or end the time as focal point.")},
        {u"term_in_use"_s,
            QT_TRANSLATE_NOOP("wording",
                "This term is used, so it was not removed. Merge it into another one, or take it off what is described with it.")},
        {u"issued"_s,
            QT_TRANSLATE_NOOP("wording",
                "This report was issued and stays as it went out, so nothing was changed. Begin a new one from it.")},
        {u"vocabulary_in_use"_s,
            QT_TRANSLATE_NOOP("wording", "This vocabulary has terms, so it was not removed. Remove or merge its terms first.")},
    };
    if (error.code == ErrorCode::Busy && error.detail == "session"_L1)
        return QT_TRANSLATE_NOOP("wording",
            "A change of very many recommendations is still being written, so nothing else was saved. Wait until it has "
            "finished, or cancel it.");
    return error.code == ErrorCode::NotAllowed ? rules.value(error.detail) : nullptr;
}

} // namespace

QString sentence(const Wording &wording, const domain::Error &error)
{
    if (const char *source = special(error))
        return wording.text(context, source);
    const auto [named, unnamed] = of(error.code);
    const bool name = !error.detail.isEmpty() || !unnamed;
    const QString words = wording.text(context, name ? named : unnamed);
    return name && unnamed ? words.arg(error.detail) : words;
}

} // namespace wording
