<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>wording</name>
    <message>
        <source>There is no file “%1”. Check the name and the folder.</source>
        <translation>There is no file “%1”. Check the name and the folder.</translation>
    </message>
    <message>
        <source>The file was not found. Check the name and the folder.</source>
        <translation>The file was not found. Check the name and the folder.</translation>
    </message>
    <message>
        <source>“%1” cannot be read, so nothing was taken from it. Check that it is still there and that you may read it.</source>
        <translation>“%1” cannot be read, so nothing was taken from it. Check that it is still there and that you may read it.</translation>
    </message>
    <message>
        <source>The file cannot be read, so nothing was taken from it. Check that it is still there and that you may read it.</source>
        <translation>The file cannot be read, so nothing was taken from it. Check that it is still there and that you may read it.</translation>
    </message>
    <message>
        <source>“%1” cannot be written, so nothing was saved. Choose another folder, or ask for permission to write in this one.</source>
        <translation>“%1” cannot be written, so nothing was saved. Choose another folder, or ask for permission to write in this one.</translation>
    </message>
    <message>
        <source>The file cannot be written, so nothing was saved. Choose another folder, or ask for permission to write in this one.</source>
        <translation>The file cannot be written, so nothing was saved. Choose another folder, or ask for permission to write in this one.</translation>
    </message>
    <message>
        <source>“%1” already exists and was left as it is. Choose another name.</source>
        <translation>“%1” already exists and was left as it is. Choose another name.</translation>
    </message>
    <message>
        <source>A file of this name already exists and was left as it is. Choose another name.</source>
        <translation>A file of this name already exists and was left as it is. Choose another name.</translation>
    </message>
    <message>
        <source>“%1” is a folder, and a file is needed here. Choose a file inside it.</source>
        <translation>“%1” is a folder, and a file is needed here. Choose a file inside it.</translation>
    </message>
    <message>
        <source>This is a folder, and a file is needed here. Choose a file inside it.</source>
        <translation>This is a folder, and a file is needed here. Choose a file inside it.</translation>
    </message>
    <message>
        <source>“%1” is empty: there is nothing to take from it. Obtain the file again.</source>
        <translation>“%1” is empty: there is nothing to take from it. Obtain the file again.</translation>
    </message>
    <message>
        <source>The file is empty: there is nothing to take from it. Obtain the file again.</source>
        <translation>The file is empty: there is nothing to take from it. Obtain the file again.</translation>
    </message>
    <message>
        <source>The content of “%1” is in none of the formats that can be imported. Nothing was taken from it. Check that it is the exported file itself, or save it as CSV or XLSX.</source>
        <translation>The content of “%1” is in none of the formats that can be imported. Nothing was taken from it. Check that it is the exported file itself, or save it as CSV or XLSX.</translation>
    </message>
    <message>
        <source>The content of the file is in none of the formats that can be imported. Nothing was taken from it. Check that it is the exported file itself, or save it as CSV or XLSX.</source>
        <translation>The content of the file is in none of the formats that can be imported. Nothing was taken from it. Check that it is the exported file itself, or save it as CSV or XLSX.</translation>
    </message>
    <message>
        <source>The file is damaged or incomplete (%1), so nothing was taken from it. Download or export it again.</source>
        <translation>The file is damaged or incomplete (%1), so nothing was taken from it. Download or export it again.</translation>
    </message>
    <message>
        <source>The file is damaged or incomplete, so nothing was taken from it. Download or export it again.</source>
        <translation>The file is damaged or incomplete, so nothing was taken from it. Download or export it again.</translation>
    </message>
    <message>
        <source>“%1” unpacks to far more than a file of its kind holds, so reading stopped and nothing was taken from it. Obtain the file from its source again.</source>
        <translation>“%1” unpacks to far more than a file of its kind holds, so reading stopped and nothing was taken from it. Obtain the file from its source again.</translation>
    </message>
    <message>
        <source>The file unpacks to far more than a file of its kind holds, so reading stopped and nothing was taken from it. Obtain the file from its source again.</source>
        <translation>The file unpacks to far more than a file of its kind holds, so reading stopped and nothing was taken from it. Obtain the file from its source again.</translation>
    </message>
    <message>
        <source>The disk is full, so the last change was not saved; everything before it is safe. Free some space and repeat it.</source>
        <translation>The disk is full, so the last change was not saved; everything before it is safe. Free some space and repeat it.</translation>
    </message>
    <message>
        <source>“%1” is not an Avance workspace and was left untouched. Choose a file that Avance made; files of recommendations are imported into a workspace.</source>
        <translation>“%1” is not an Avance workspace and was left untouched. Choose a file that Avance made; files of recommendations are imported into a workspace.</translation>
    </message>
    <message>
        <source>This is not an Avance workspace and was left untouched. Choose a file that Avance made; files of recommendations are imported into a workspace.</source>
        <translation>This is not an Avance workspace and was left untouched. Choose a file that Avance made; files of recommendations are imported into a workspace.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Avance and was left untouched. Install that version to work with it.</source>
        <translation>“%1” was written by a newer version of Avance and was left untouched. Install that version to work with it.</translation>
    </message>
    <message>
        <source>The workspace was written by a newer version of Avance and was left untouched. Install that version to work with it.</source>
        <translation>The workspace was written by a newer version of Avance and was left untouched. Install that version to work with it.</translation>
    </message>
    <message>
        <source>The workspace is damaged (%1) and was left as it is. Keep this file and continue with the last backup.</source>
        <translation>The workspace is damaged (%1) and was left as it is. Keep this file and continue with the last backup.</translation>
    </message>
    <message>
        <source>The workspace is damaged and was left as it is. Keep this file and continue with the last backup.</source>
        <translation>The workspace is damaged and was left as it is. Keep this file and continue with the last backup.</translation>
    </message>
    <message>
        <source>The workspace “%1” can be read but not changed, so nothing was saved. Copy it to a folder where you may write and open the copy.</source>
        <translation>The workspace “%1” can be read but not changed, so nothing was saved. Copy it to a folder where you may write and open the copy.</translation>
    </message>
    <message>
        <source>The workspace can be read but not changed, so nothing was saved. Copy it to a folder where you may write and open the copy.</source>
        <translation>The workspace can be read but not changed, so nothing was saved. Copy it to a folder where you may write and open the copy.</translation>
    </message>
    <message>
        <source>Another program is writing to the workspace, so nothing was saved. Wait until it has finished and try again.</source>
        <translation>Another program is writing to the workspace, so nothing was saved. Wait until it has finished and try again.</translation>
    </message>
    <message>
        <source>Somebody changed this in the meantime (%1), so nothing was overwritten. Look at the present values and repeat the change if it still applies.</source>
        <translation>Somebody changed this in the meantime (%1), so nothing was overwritten. Look at the present values and repeat the change if it still applies.</translation>
    </message>
    <message>
        <source>Somebody changed this in the meantime, so nothing was overwritten. Look at the present values and repeat the change if it still applies.</source>
        <translation>Somebody changed this in the meantime, so nothing was overwritten. Look at the present values and repeat the change if it still applies.</translation>
    </message>
    <message>
        <source>“%1” was not found in the workspace, so nothing was done. Check how it is written.</source>
        <translation>“%1” was not found in the workspace, so nothing was done. Check how it is written.</translation>
    </message>
    <message>
        <source>It was not found in the workspace, so nothing was done. It may have been removed or undone in the meantime.</source>
        <translation>It was not found in the workspace, so nothing was done. It may have been removed or undone in the meantime.</translation>
    </message>
    <message>
        <source>Several fit, so nothing was done. Name one of these:
%1</source>
        <translation>Several fit, so nothing was done. Name one of these:
%1</translation>
    </message>
    <message>
        <source>Several fit, so nothing was done. Give a more exact name.</source>
        <translation>Several fit, so nothing was done. Give a more exact name.</translation>
    </message>
    <message>
        <source>“%1” cannot be accepted as a value here, so nothing was saved. Correct it and try again.</source>
        <translation>“%1” cannot be accepted as a value here, so nothing was saved. Correct it and try again.</translation>
    </message>
    <message>
        <source>A value cannot be accepted, so nothing was saved. Correct it and try again.</source>
        <translation>A value cannot be accepted, so nothing was saved. Correct it and try again.</translation>
    </message>
    <message>
        <source>This part of the search is not understood: %1. Nothing was searched. Correct it, or put it between quotation marks to look for the words.</source>
        <translation>This part of the search is not understood: %1. Nothing was searched. Correct it, or put it between quotation marks to look for the words.</translation>
    </message>
    <message>
        <source>The search is not understood, and nothing was searched. Correct it, or put words between quotation marks.</source>
        <translation>The search is not understood, and nothing was searched. Correct it, or put words between quotation marks.</translation>
    </message>
    <message>
        <source>A rule of the workspace does not allow this (%1), so nothing was saved.</source>
        <translation>A rule of the workspace does not allow this (%1), so nothing was saved.</translation>
    </message>
    <message>
        <source>A rule of the workspace does not allow this, so nothing was saved.</source>
        <translation>A rule of the workspace does not allow this, so nothing was saved.</translation>
    </message>
    <message>
        <source>The file holds recommendations to several States, and none was chosen, so nothing was taken from it. Choose the State whose recommendations you want.</source>
        <translation>The file holds recommendations to several States, and none was chosen, so nothing was taken from it. Choose the State whose recommendations you want.</translation>
    </message>
    <message>
        <source>Cancelled: the workspace is as it was before.</source>
        <translation>Cancelled: the workspace is as it was before.</translation>
    </message>
    <message>
        <source>Avance could not finish this because of a fault of its own (%1). Nothing was saved. Repeat it; if it happens again, report these words.</source>
        <translation>Avance could not finish this because of a fault of its own (%1). Nothing was saved. Repeat it; if it happens again, report these words.</translation>
    </message>
    <message>
        <source>Avance could not finish this because of a fault of its own. Nothing was saved. Repeat it; if it happens again, report what you were doing.</source>
        <translation>Avance could not finish this because of a fault of its own. Nothing was saved. Repeat it; if it happens again, report what you were doing.</translation>
    </message>
    <message>
        <source>Progress is a percentage from 0 to 100. Nothing was saved; correct the figure.</source>
        <translation>Progress is a percentage from 0 to 100. Nothing was saved; correct the figure.</translation>
    </message>
    <message>
        <source>A recommendation needs its text in at least one language. Nothing was saved; write it in Spanish or in English.</source>
        <translation>A recommendation needs its text in at least one language. Nothing was saved; write it in Spanish or in English.</translation>
    </message>
    <message>
        <source>The paragraph is longer than 64 characters. Nothing was saved; give only its number, as printed.</source>
        <translation>The paragraph is longer than 64 characters. Nothing was saved; give only its number, as printed.</translation>
    </message>
    <message>
        <source>A progress entry needs some text. Nothing was saved; say what was done.</source>
        <translation>A progress entry needs some text. Nothing was saved; say what was done.</translation>
    </message>
    <message>
        <source>The period ends before it begins. Nothing was saved; correct one of the dates.</source>
        <translation>The period ends before it begins. Nothing was saved; correct one of the dates.</translation>
    </message>
    <message>
        <source>An institution needs an acronym. Nothing was saved; give the one by which it is known.</source>
        <translation>An institution needs an acronym. Nothing was saved; give the one by which it is known.</translation>
    </message>
    <message>
        <source>A name is missing. Nothing was saved; give it in at least one language.</source>
        <translation>A name is missing. Nothing was saved; give it in at least one language.</translation>
    </message>
    <message>
        <source>This grade does not belong to the scale the body used on that date. Nothing was saved; choose a grade of that scale or correct the date.</source>
        <translation>This grade does not belong to the scale the body used on that date. Nothing was saved; choose a grade of that scale or correct the date.</translation>
    </message>
    <message>
        <source>“Implemented” needs at least one validated progress entry with evidence, so the status was left as it was. Add the evidence, have the entry validated and try again.</source>
        <translation>“Implemented” needs at least one validated progress entry with evidence, so the status was left as it was. Add the evidence, have the entry validated and try again.</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Not started</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Partly implemented</source>
        <translation>Partly implemented</translation>
    </message>
    <message>
        <source>Implemented</source>
        <translation>Implemented</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Not accepted</translation>
    </message>
    <message>
        <source>Ongoing by nature</source>
        <translation>Ongoing by nature</translation>
    </message>
    <message>
        <source>No longer applicable</source>
        <translation>No longer applicable</translation>
    </message>
    <message>
        <source>Supported</source>
        <translation>Supported</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Noted</translation>
    </message>
    <message>
        <source>Supported in part</source>
        <translation>Supported in part</translation>
    </message>
    <message>
        <source>Under consideration</source>
        <translation>Under consideration</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Low</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>High</source>
        <translation>High</translation>
    </message>
    <message>
        <source>Treaty bodies</source>
        <translation>Treaty bodies</translation>
    </message>
    <message>
        <source>Universal Periodic Review</source>
        <translation>Universal Periodic Review</translation>
    </message>
    <message>
        <source>Special procedures</source>
        <translation>Special procedures</translation>
    </message>
    <message>
        <source>Inter-American Commission</source>
        <translation>Inter-American Commission</translation>
    </message>
    <message>
        <source>Inter-American Court</source>
        <translation>Inter-American Court</translation>
    </message>
    <message>
        <source>Follow-up mechanisms</source>
        <translation>Follow-up mechanisms</translation>
    </message>
    <message>
        <source>ILO supervisory bodies</source>
        <translation>ILO supervisory bodies</translation>
    </message>
    <message>
        <source>Political dialogues</source>
        <translation>Political dialogues</translation>
    </message>
    <message>
        <source>National processes</source>
        <translation>National processes</translation>
    </message>
    <message>
        <source>Other mechanisms</source>
        <translation>Other mechanisms</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recommendation</translation>
    </message>
    <message>
        <source>Concern or observation</source>
        <translation>Concern or observation</translation>
    </message>
    <message>
        <source>Measure of reparation</source>
        <translation>Measure of reparation</translation>
    </message>
    <message>
        <source>Provisional or precautionary measure</source>
        <translation>Provisional or precautionary measure</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Remedy</translation>
    </message>
    <message>
        <source>Clause of a friendly settlement</source>
        <translation>Clause of a friendly settlement</translation>
    </message>
    <message>
        <source>Voluntary pledge</source>
        <translation>Voluntary pledge</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Commitment</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>Consulted</source>
        <translation>Consulted</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Submitted</translation>
    </message>
    <message>
        <source>Validated</source>
        <translation>Validated</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>No activity</source>
        <translation>No activity</translation>
    </message>
    <message>
        <source>Action planned</source>
        <translation>Action planned</translation>
    </message>
    <message>
        <source>Progress reported</source>
        <translation>Progress reported</translation>
    </message>
    <message>
        <source>Progress validated</source>
        <translation>Progress validated</translation>
    </message>
    <message>
        <source>No recent news</source>
        <translation>No recent news</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Mechanism</source>
        <translation>Mechanism</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraph</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>UPR position</source>
        <translation>UPR position</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Lead institution</source>
        <translation>Lead institution</translation>
    </message>
    <message>
        <source>Supporting institution</source>
        <translation>Supporting institution</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Group of persons</source>
        <translation>Group of persons</translation>
    </message>
    <message>
        <source>SDG</source>
        <translation>SDG</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Due date</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>UPR cycle</source>
        <translation>UPR cycle</translation>
    </message>
    <message>
        <source>Recommending State</source>
        <translation>Recommending State</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archived</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>A percentage, with the blank this language writes before the sign.</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A short date, in Qt&apos;s letters for day, month and year.</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <extracomment>A long date, in Qt&apos;s letters for weekday, day, month and year; fixed words between apostrophes.</extracomment>
        <translation>dddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>tomorrow</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>yesterday</translation>
    </message>
    <message numerus="yes">
        <source>over %n year(s) ago</source>
        <translation>
            <numerusform>over %n year ago</numerusform>
            <numerusform>over %n years ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in over %n year(s)</source>
        <translation>
            <numerusform>in over %n year</numerusform>
            <numerusform>in over %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <translation>Q%1 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Paragraph number and letter: 24 (b)</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>paras. %1</source>
        <translation>paras. %1</translation>
    </message>
    <message>
        <source>para. %1</source>
        <translation>para. %1</translation>
    </message>
</context>
</TS>
