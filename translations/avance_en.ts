<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>cli</name>
    <message>
        <source>There is no option “%1” here.</source>
        <translation>There is no option “%1” here.</translation>
    </message>
    <message>
        <source>The option “%1” needs a value.</source>
        <translation>The option “%1” needs a value.</translation>
    </message>
    <message>
        <source>The option “%1” takes no value.</source>
        <translation>The option “%1” takes no value.</translation>
    </message>
    <message>
        <source>The option “%1” is given twice.</source>
        <translation>The option “%1” is given twice.</translation>
    </message>
    <message>
        <source>Something is missing after “%1”.</source>
        <translation>Something is missing after “%1”.</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>“%1” is one word too many.</translation>
    </message>
    <message>
        <source>The option “%1” is needed here.</source>
        <translation>The option “%1” is needed here.</translation>
    </message>
    <message>
        <source>There is no verb “%1”.</source>
        <translation>There is no verb “%1”.</translation>
    </message>
    <message>
        <source>More: %1</source>
        <translation>More: %1</translation>
    </message>
    <message>
        <source>%1: done (change %2).</source>
        <translation>%1: done (change %2).</translation>
    </message>
    <message>
        <source>%1: it was so already; nothing was changed.</source>
        <translation>%1: it was so already; nothing was changed.</translation>
    </message>
    <message>
        <source>Say at least one of --lead, --support and --due.</source>
        <translation>Say at least one of --lead, --support and --due.</translation>
    </message>
    <message>
        <source>Say --submit or --validate, not both.</source>
        <translation>Say --submit or --validate, not both.</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>Exit codes:</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>done, but with refused rows or problems found</source>
        <translation>done, but with refused rows or problems found</translation>
    </message>
    <message>
        <source>wrong usage</source>
        <translation>wrong usage</translation>
    </message>
    <message>
        <source>the file cannot be read or written</source>
        <translation>the file cannot be read or written</translation>
    </message>
    <message>
        <source>not a workspace, or a newer one</source>
        <translation>not a workspace, or a newer one</translation>
    </message>
    <message>
        <source>conflict or busy</source>
        <translation>conflict or busy</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrupted</translation>
    </message>
    <message>
        <source>Avance follows up recommendations made to a State by human-rights bodies and courts.</source>
        <translation>Avance follows up recommendations made to a State by human-rights bodies and courts.</translation>
    </message>
    <message>
        <source>Opens the window.</source>
        <translation>Opens the window.</translation>
    </message>
    <message>
        <source>Says the version.</source>
        <translation>Says the version.</translation>
    </message>
    <message>
        <source>QUERY is what the search box takes: words, &quot;phrases&quot;, body:CEDAW, status:pending, institution:MSP, due:&lt;2027-01-01, -status:implemented, a or b.</source>
        <translation>QUERY is what the search box takes: words, &quot;phrases&quot;, body:CEDAW, status:pending, institution:MSP, due:&lt;2027-01-01, -status:implemented, a or b.</translation>
    </message>
    <message>
        <source>REFERENCE is what people write, &quot;CEDAW/C/VAL/CO/8 27(b)&quot;, or the number in the list, #1234.</source>
        <translation>REFERENCE is what people write, &quot;CEDAW/C/VAL/CO/8 27(b)&quot;, or the number in the list, #1234.</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>New workspace</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Assignment</translation>
    </message>
    <message>
        <source>Change of status</source>
        <translation>Change of status</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Due date</translation>
    </message>
    <message>
        <source>New progress entry</source>
        <translation>New progress entry</translation>
    </message>
    <message>
        <source>Progress entry edited</source>
        <translation>Progress entry edited</translation>
    </message>
    <message>
        <source>Progress entry reviewed</source>
        <translation>Progress entry reviewed</translation>
    </message>
    <message>
        <source>New recommendation</source>
        <translation>New recommendation</translation>
    </message>
    <message>
        <source>Recommendation edited</source>
        <translation>Recommendation edited</translation>
    </message>
    <message>
        <source>Institution edited</source>
        <translation>Institution edited</translation>
    </message>
    <message>
        <source>Reference data edited</source>
        <translation>Reference data edited</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>Demonstration</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Undone</translation>
    </message>
    <message>
        <source>undone by #%1</source>
        <translation>undone by #%1</translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s)</source>
        <translation>
            <numerusform>%n recommendation</numerusform>
            <numerusform>%n recommendations</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>There is no change to undo; the workspace is as it was made.</source>
        <translation>There is no change to undo; the workspace is as it was made.</translation>
    </message>
    <message>
        <source>Change %1 is undone (change %2).</source>
        <translation>Change %1 is undone (change %2).</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>doubtful, not taken</source>
        <translation>doubtful, not taken</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>Rows read</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Identical</source>
        <translation>Identical</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Doubtful</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Not recommendations</source>
        <translation>Not recommendations</translation>
    </message>
    <message>
        <source>To other States</source>
        <translation>To other States</translation>
    </message>
    <message>
        <source>New recommendations</source>
        <translation>New recommendations</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation>Row %1, %2: %3</translation>
    </message>
    <message>
        <source>Nothing was written: this was a trial.</source>
        <translation>Nothing was written: this was a trial.</translation>
    </message>
    <message>
        <source>Written: %1 new, %2 brought up to date (change %3).</source>
        <translation>Written: %1 new, %2 brought up to date (change %3).</translation>
    </message>
    <message>
        <source>There was nothing to write.</source>
        <translation>There was nothing to write.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Writing</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
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
        <source>Text (Spanish)</source>
        <translation>Text (Spanish)</translation>
    </message>
    <message>
        <source>Text (English)</source>
        <translation>Text (English)</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
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
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Written: %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Recommended by</source>
        <translation>Recommended by</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Because</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Progress entries</source>
        <translation>Progress entries</translation>
    </message>
    <message>
        <source>Grades of the body</source>
        <translation>Grades of the body</translation>
    </message>
    <message>
        <source>Status so far</source>
        <translation>Status so far</translation>
    </message>
    <message>
        <source>Themes, groups and SDG targets</source>
        <translation>Themes, groups and SDG targets</translation>
    </message>
    <message>
        <source>Makes a new, empty workspace with its vocabularies.</source>
        <translation>Makes a new, empty workspace with its vocabularies.</translation>
    </message>
    <message>
        <source>The State whose recommendations are followed: ISO 3166-1 alpha-3 code or name.</source>
        <translation>The State whose recommendations are followed: ISO 3166-1 alpha-3 code or name.</translation>
    </message>
    <message>
        <source>The State&apos;s name, where it is not the usual one.</source>
        <translation>The State&apos;s name, where it is not the usual one.</translation>
    </message>
    <message>
        <source>Makes the demonstration workspace of an invented State.</source>
        <translation>Makes the demonstration workspace of an invented State.</translation>
    </message>
    <message>
        <source>Takes recommendations in from a file.</source>
        <translation>Takes recommendations in from a file.</translation>
    </message>
    <message>
        <source>auto (usual), uhri_xlsx, uhri_json, uhri_csv or uprinfo_csv.</source>
        <translation>auto (usual), uhri_xlsx, uhri_json, uhri_csv or uprinfo_csv.</translation>
    </message>
    <message>
        <source>Take the recommendations to this State (code or name); otherwise to the workspace&apos;s.</source>
        <translation>Take the recommendations to this State (code or name); otherwise to the workspace&apos;s.</translation>
    </message>
    <message>
        <source>Bring what is there up to date with the file.</source>
        <translation>Bring what is there up to date with the file.</translation>
    </message>
    <message>
        <source>Say what would happen and write nothing.</source>
        <translation>Say what would happen and write nothing.</translation>
    </message>
    <message>
        <source>Checks integrity, keys, evidence and the record of changes.</source>
        <translation>Checks integrity, keys, evidence and the record of changes.</translation>
    </message>
    <message>
        <source>Writes a consistent copy while others work.</source>
        <translation>Writes a consistent copy while others work.</translation>
    </message>
    <message>
        <source>The new file.</source>
        <translation>The new file.</translation>
    </message>
    <message>
        <source>table (usual), csv or json.</source>
        <translation>table (usual), csv or json.</translation>
    </message>
    <message>
        <source>Lists the recommendations that fit a query.</source>
        <translation>Lists the recommendations that fit a query.</translation>
    </message>
    <message>
        <source>Names of columns with commas between: id, reference, body, symbol, paragraph, text_es, text_en, position, status, progress, lead, support, due, overdue, activity.</source>
        <translation>Names of columns with commas between: id, reference, body, symbol, paragraph, text_es, text_en, position, status, progress, lead, support, due, overdue, activity.</translation>
    </message>
    <message>
        <source>document, reference, text, lead, status, grade, due (usual) or updated; -KEY for the other way round.</source>
        <translation>document, reference, text, lead, status, grade, due (usual) or updated; -KEY for the other way round.</translation>
    </message>
    <message>
        <source>Shows one recommendation with everything that hangs on it.</source>
        <translation>Shows one recommendation with everything that hangs on it.</translation>
    </message>
    <message>
        <source>Writes a report. KIND: status.</source>
        <translation>Writes a report. KIND: status.</translation>
    </message>
    <message>
        <source>pdf or html; otherwise what the name of the file says.</source>
        <translation>pdf or html; otherwise what the name of the file says.</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>The file to write.</translation>
    </message>
    <message>
        <source>Only the recommendations that fit.</source>
        <translation>Only the recommendations that fit.</translation>
    </message>
    <message>
        <source>The institution that signs.</source>
        <translation>The institution that signs.</translation>
    </message>
    <message>
        <source>Lists who changed what and when, newest first.</source>
        <translation>Lists who changed what and when, newest first.</translation>
    </message>
    <message>
        <source>table (usual) or json.</source>
        <translation>table (usual) or json.</translation>
    </message>
    <message>
        <source>Says which institutions answer for a recommendation, and until when.</source>
        <translation>Says which institutions answer for a recommendation, and until when.</translation>
    </message>
    <message>
        <source>The lead institution; none for nobody.</source>
        <translation>The lead institution; none for nobody.</translation>
    </message>
    <message>
        <source>These institutions support, and no others; none for nobody.</source>
        <translation>These institutions support, and no others; none for nobody.</translation>
    </message>
    <message>
        <source>The due date, 2027-01-31; none for no date.</source>
        <translation>The due date, 2027-01-31; none for no date.</translation>
    </message>
    <message>
        <source>Writes a progress entry.</source>
        <translation>Writes a progress entry.</translation>
    </message>
    <message>
        <source>Whose entry it is.</source>
        <translation>Whose entry it is.</translation>
    </message>
    <message>
        <source>What was done, in the language of --lang.</source>
        <translation>What was done, in the language of --lang.</translation>
    </message>
    <message>
        <source>A file or web address that proves it; may be given again.</source>
        <translation>A file or web address that proves it; may be given again.</translation>
    </message>
    <message>
        <source>The status the institution proposes; with --validate it becomes the status.</source>
        <translation>The status the institution proposes; with --validate it becomes the status.</translation>
    </message>
    <message>
        <source>Submit it for review; otherwise it is a draft.</source>
        <translation>Submit it for review; otherwise it is a draft.</translation>
    </message>
    <message>
        <source>Validate it at once.</source>
        <translation>Validate it at once.</translation>
    </message>
    <message>
        <source>Changes the status of a recommendation. STATUS: not_started, planned, in_progress, partly_implemented, implemented, not_accepted, ongoing, not_applicable, or its name in either language.</source>
        <translation>Changes the status of a recommendation. STATUS: not_started, planned, in_progress, partly_implemented, implemented, not_accepted, ongoing, not_applicable, or its name in either language.</translation>
    </message>
    <message>
        <source>The ground for the change.</source>
        <translation>The ground for the change.</translation>
    </message>
    <message>
        <source>Undoes the last change, or the one of this number.</source>
        <translation>Undoes the last change, or the one of this number.</translation>
    </message>
    <message>
        <source>Says how the program or one verb is used.</source>
        <translation>Says how the program or one verb is used.</translation>
    </message>
    <message>
        <source>The language of what is written; otherwise the system&apos;s.</source>
        <translation>The language of what is written; otherwise the system&apos;s.</translation>
    </message>
    <message>
        <source>Who acts, for the history; otherwise the login name.</source>
        <translation>Who acts, for the history; otherwise the login name.</translation>
    </message>
    <message>
        <source>Results as JSON.</source>
        <translation>Results as JSON.</translation>
    </message>
    <message>
        <source>Says how the verb is used.</source>
        <translation>Says how the verb is used.</translation>
    </message>
    <message>
        <source>damaged: %1</source>
        <translation>damaged: %1</translation>
    </message>
    <message>
        <source>refers to something that is not there: %1</source>
        <translation>refers to something that is not there: %1</translation>
    </message>
    <message>
        <source>the record of changes was altered: %1</source>
        <translation>the record of changes was altered: %1</translation>
    </message>
    <message>
        <source>the search index does not agree with the texts: %1</source>
        <translation>the search index does not agree with the texts: %1</translation>
    </message>
    <message>
        <source>the evidence is not what was stored: %1</source>
        <translation>the evidence is not what was stored: %1</translation>
    </message>
    <message>
        <source>breaks a rule of the workspace: %1</source>
        <translation>breaks a rule of the workspace: %1</translation>
    </message>
    <message>
        <source>No State is known as “%1”. An invented State needs a code of three capital letters and a --name.</source>
        <translation>No State is known as “%1”. An invented State needs a code of three capital letters and a --name.</translation>
    </message>
</context>
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
    <message>
        <source>It has no text.</source>
        <translation>It has no text.</translation>
    </message>
    <message>
        <source>Its text is longer than any recommendation: the columns have probably slipped.</source>
        <translation>Its text is longer than any recommendation: the columns have probably slipped.</translation>
    </message>
    <message>
        <source>It does not say to which State it is addressed.</source>
        <translation>It does not say to which State it is addressed.</translation>
    </message>
    <message>
        <source>No State is called “%1”.</source>
        <translation>No State is called “%1”.</translation>
    </message>
    <message>
        <source>It does not say which body it comes from.</source>
        <translation>It does not say which body it comes from.</translation>
    </message>
    <message>
        <source>It names neither a document nor a session.</source>
        <translation>It names neither a document nor a session.</translation>
    </message>
    <message>
        <source>It has more cells than the header has columns: a separator stands in a text without quotation marks.</source>
        <translation>It has more cells than the header has columns: a separator stands in a text without quotation marks.</translation>
    </message>
    <message>
        <source>A quotation mark is opened and never closed.</source>
        <translation>A quotation mark is opened and never closed.</translation>
    </message>
    <message>
        <source>It is not a record.</source>
        <translation>It is not a record.</translation>
    </message>
    <message>
        <source>Row %1 has the same identifier with another content.</source>
        <translation>Row %1 has the same identifier with another content.</translation>
    </message>
    <message>
        <source>Several recommendations of the workspace have its identifier.</source>
        <translation>Several recommendations of the workspace have its identifier.</translation>
    </message>
    <message>
        <source>It has the same document, paragraph and text as %1, but another identifier.</source>
        <translation>It has the same document, paragraph and text as %1, but another identifier.</translation>
    </message>
    <message>
        <source>It has the same document and nearly the same text as %1.</source>
        <translation>It has the same document and nearly the same text as %1.</translation>
    </message>
    <message>
        <source>It may be the text in another language of %1.</source>
        <translation>It may be the text in another language of %1.</translation>
    </message>
    <message>
        <source>Row %1 has the same recommendation with another position of the State.</source>
        <translation>Row %1 has the same recommendation with another position of the State.</translation>
    </message>
    <message>
        <source>The symbol of its document names another State: %1.</source>
        <translation>The symbol of its document names another State: %1.</translation>
    </message>
    <message>
        <source>It is a concern or an observation, not a recommendation.</source>
        <translation>It is a concern or an observation, not a recommendation.</translation>
    </message>
    <message>
        <source>It is not a recommendation: %1.</source>
        <translation>It is not a recommendation: %1.</translation>
    </message>
    <message>
        <source>It does not say what kind of text it is; it was taken as a recommendation.</source>
        <translation>It does not say what kind of text it is; it was taken as a recommendation.</translation>
    </message>
    <message>
        <source>The position “%1” is not known and was left out.</source>
        <translation>The position “%1” is not known and was left out.</translation>
    </message>
    <message>
        <source>The date “%1” is not whole and was left out.</source>
        <translation>The date “%1” is not whole and was left out.</translation>
    </message>
    <message>
        <source>The SDG target “%1” may have lost a zero at its end and was left out.</source>
        <translation>The SDG target “%1” may have lost a zero at its end and was left out.</translation>
    </message>
    <message>
        <source>The SDG target “%1” does not exist and was left out.</source>
        <translation>The SDG target “%1” does not exist and was left out.</translation>
    </message>
    <message>
        <source>The recommending State “%1” is not known and was kept as printed.</source>
        <translation>The recommending State “%1” is not known and was kept as printed.</translation>
    </message>
    <message>
        <source>Its text has characters that were lost before.</source>
        <translation>Its text has characters that were lost before.</translation>
    </message>
</context>
</TS>
