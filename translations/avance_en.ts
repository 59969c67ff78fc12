<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
</context>
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
        <source>The file to write.</source>
        <translation>The file to write.</translation>
    </message>
    <message>
        <source>Only the recommendations that fit.</source>
        <translation>Only the recommendations that fit.</translation>
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
        <source>breaks a rule of the workspace: %1</source>
        <translation>breaks a rule of the workspace: %1</translation>
    </message>
    <message>
        <source>No State is known as “%1”. An invented State needs a code of three capital letters and a --name.</source>
        <translation>No State is known as “%1”. An invented State needs a code of three capital letters and a --name.</translation>
    </message>
    <message>
        <source>Parts of the measure</source>
        <translation>Parts of the measure</translation>
    </message>
    <message>
        <source>Beneficiaries</source>
        <translation>Beneficiaries</translation>
    </message>
    <message>
        <source>%1 (confidential)</source>
        <translation>%1 (confidential)</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>The day its story ends, 2027-01-31; otherwise today.</source>
        <translation>The day its story ends, 2027-01-31; otherwise today.</translation>
    </message>
    <message>
        <source>Attaching</source>
        <translation>Attaching</translation>
    </message>
    <message>
        <source>Say the new file with --out.</source>
        <translation>Say the new file with --out.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Saving</translation>
    </message>
    <message>
        <source>Say “add REFERENCE FILE” or “get NUMBER”.</source>
        <translation>Say “add REFERENCE FILE” or “get NUMBER”.</translation>
    </message>
    <message>
        <source>Attaches a file or web address to the newest progress entry, or saves an attached file by the number that “show” gives.</source>
        <translation>Attaches a file or web address to the newest progress entry, or saves an attached file by the number that “show” gives.</translation>
    </message>
    <message>
        <source>What it is called; otherwise by its file&apos;s name.</source>
        <translation>What it is called; otherwise by its file&apos;s name.</translation>
    </message>
    <message>
        <source>Who issued it.</source>
        <translation>Who issued it.</translation>
    </message>
    <message>
        <source>When it was issued, 2027-01-31.</source>
        <translation>When it was issued, 2027-01-31.</translation>
    </message>
    <message>
        <source>public, internal (usual) or confidential.</source>
        <translation>public, internal (usual) or confidential.</translation>
    </message>
    <message>
        <source>With get: the new file.</source>
        <translation>With get: the new file.</translation>
    </message>
    <message>
        <source>Notes the grade a body gave, by its code or name on the scale the body used on that date.</source>
        <translation>Notes the grade a body gave, by its code or name on the scale the body used on that date.</translation>
    </message>
    <message>
        <source>When it was given, 2027-01-31.</source>
        <translation>When it was given, 2027-01-31.</translation>
    </message>
    <message>
        <source>Where the body says so.</source>
        <translation>Where the body says so.</translation>
    </message>
    <message>
        <source>What it says, in the language of --lang.</source>
        <translation>What it says, in the language of --lang.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Say “list”, “add”, or with a number “show”, “edit”, “done”, “drop”, “link REFERENCE…”, “unlink REFERENCE…” or “remove”.</source>
        <translation>Say “list”, “add”, or with a number “show”, “edit”, “done”, “drop”, “link REFERENCE…”, “unlink REFERENCE…” or “remove”.</translation>
    </message>
    <message>
        <source>Last value</source>
        <translation>Last value</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Way</translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s)</source>
        <translation>
            <numerusform>%n indicator</numerusform>
            <numerusform>%n indicators</numerusform>
        </translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Say --date and --value.</source>
        <translation>Say --date and --value.</translation>
    </message>
    <message>
        <source>Say “list”, “add”, or with a number “show”, “edit”, “value”, “link REFERENCE…”, “unlink REFERENCE…” or “remove”.</source>
        <translation>Say “list”, “add”, or with a number “show”, “edit”, “value”, “link REFERENCE…”, “unlink REFERENCE…” or “remove”.</translation>
    </message>
    <message>
        <source>With list: table (usual), csv or json.</source>
        <translation>With list: table (usual), csv or json.</translation>
    </message>
    <message>
        <source>The plan of action: lists, adds and edits its actions, marks them done or dropped and links them to recommendations.</source>
        <translation>The plan of action: lists, adds and edits its actions, marks them done or dropped and links them to recommendations.</translation>
    </message>
    <message>
        <source>What it is called, in the language of --lang.</source>
        <translation>What it is called, in the language of --lang.</translation>
    </message>
    <message>
        <source>What it is to bring about, in the language of --lang.</source>
        <translation>What it is to bring about, in the language of --lang.</translation>
    </message>
    <message>
        <source>Who takes it; with list: only those of this institution. none for nobody.</source>
        <translation>Who takes it; with list: only those of this institution. none for nobody.</translation>
    </message>
    <message>
        <source>The theme it stands under in the plan; none for none.</source>
        <translation>The theme it stands under in the plan; none for none.</translation>
    </message>
    <message>
        <source>When it starts, 2027-01-31; none for no date.</source>
        <translation>When it starts, 2027-01-31; none for no date.</translation>
    </message>
    <message>
        <source>planned, under_way, done or dropped, or its name in either language; with list: only those.</source>
        <translation>planned, under_way, done or dropped, or its name in either language; with list: only those.</translation>
    </message>
    <message>
        <source>The day it was done; otherwise today.</source>
        <translation>The day it was done; otherwise today.</translation>
    </message>
    <message>
        <source>Currency and amount, &quot;USD 1250000.50&quot;; none for none.</source>
        <translation>Currency and amount, &quot;USD 1250000.50&quot;; none for none.</translation>
    </message>
    <message>
        <source>With list: only those that are overdue.</source>
        <translation>With list: only those that are overdue.</translation>
    </message>
    <message>
        <source>The indicators: lists, adds and edits them, records values and links them to recommendations.</source>
        <translation>The indicators: lists, adds and edits them, records values and links them to recommendations.</translation>
    </message>
    <message>
        <source>What is counted, in the language of --lang.</source>
        <translation>What is counted, in the language of --lang.</translation>
    </message>
    <message>
        <source>structural, process (usual) or outcome.</source>
        <translation>structural, process (usual) or outcome.</translation>
    </message>
    <message>
        <source>The attribute of the right it measures; none for none.</source>
        <translation>The attribute of the right it measures; none for none.</translation>
    </message>
    <message>
        <source>Where it began; none for none.</source>
        <translation>Where it began; none for none.</translation>
    </message>
    <message>
        <source>The date of the baseline.</source>
        <translation>The date of the baseline.</translation>
    </message>
    <message>
        <source>Where it is to get to; none for none.</source>
        <translation>Where it is to get to; none for none.</translation>
    </message>
    <message>
        <source>The date of the target.</source>
        <translation>The date of the target.</translation>
    </message>
    <message>
        <source>Where the figures come from.</source>
        <translation>Where the figures come from.</translation>
    </message>
    <message>
        <source>How often they are taken.</source>
        <translation>How often they are taken.</translation>
    </message>
    <message>
        <source>By what the values are told apart: sex, age, region.</source>
        <translation>By what the values are told apart: sex, age, region.</translation>
    </message>
    <message>
        <source>With value: the day it was true. With remove: only the value of this day goes.</source>
        <translation>With value: the day it was true. With remove: only the value of this day goes.</translation>
    </message>
    <message>
        <source>With value: the figure; one of the same day and category is corrected.</source>
        <translation>With value: the figure; one of the same day and category is corrected.</translation>
    </message>
    <message>
        <source>The category the value is of; otherwise the whole.</source>
        <translation>The category the value is of; otherwise the whole.</translation>
    </message>
    <message>
        <source>What is to be known about the value.</source>
        <translation>What is to be known about the value.</translation>
    </message>
    <message>
        <source>auto (usual), or whose columns it has and what holds them: uhri, uprinfo, dihr, upr_matrix, impactoss, uwazi or table, then csv, xlsx, xls, ods, docx or json (uhri_xlsx).</source>
        <translation>auto (usual), or whose columns it has and what holds them: uhri, uprinfo, dihr, upr_matrix, impactoss, uwazi or table, then csv, xlsx, xls, ods, docx or json (uhri_xlsx).</translation>
    </message>
    <message>
        <source>What a column of the table means: its name or number, then text, text_es, text_en, countries, body, symbol, paragraph, published, session, cycle, themes, groups, sdgs, recommending_states, position, type, external_id, lead, support, due, priority, status or none.</source>
        <translation>What a column of the table means: its name or number, then text, text_es, text_en, countries, body, symbol, paragraph, published, session, cycle, themes, groups, sdgs, recommending_states, position, type, external_id, lead, support, due, priority, status or none.</translation>
    </message>
    <message>
        <source>How the letters of a CSV are written, where it is not recognised: UTF-8, UTF-16LE, UTF-16BE, windows-1252, ISO-8859-1 or macintosh.</source>
        <translation>How the letters of a CSV are written, where it is not recognised: UTF-8, UTF-16LE, UTF-16BE, windows-1252, ISO-8859-1 or macintosh.</translation>
    </message>
    <message>
        <source>What divides the columns of a CSV: comma, semicolon, tab or a sign.</source>
        <translation>What divides the columns of a CSV: comma, semicolon, tab or a sign.</translation>
    </message>
    <message>
        <source>The sheet to read, or the number of the table in a document.</source>
        <translation>The sheet to read, or the number of the table in a document.</translation>
    </message>
    <message>
        <source>The row of the names of the columns.</source>
        <translation>The row of the names of the columns.</translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s) edited since stay(s): %1</source>
        <translation>
            <numerusform>%n recommendation edited since stays: %1</numerusform>
            <numerusform>%n recommendations edited since stay: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other thing(s) edited since stay(s).</source>
        <translation>
            <numerusform>%n other thing edited since stays.</numerusform>
            <numerusform>%n other things edited since stay.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the refused and doubtful rows, as they are, into this new CSV file.</source>
        <translation>Write the refused and doubtful rows, as they are, into this new CSV file.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) were longer than a cell of Excel holds (32,767 characters) and were cut; CSV, ODS and JSON hold them whole.</source>
        <translation>
            <numerusform>%n text was longer than a cell of Excel holds (32,767 characters) and was cut; CSV, ODS and JSON hold it whole.</numerusform>
            <numerusform>%n texts were longer than a cell of Excel holds (32,767 characters) and were cut; CSV, ODS and JSON hold them whole.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out as confidential: %1 (%2)</source>
        <translation>Left out as confidential: %1 (%2)</translation>
    </message>
    <message>
        <source>A list has no bytes of evidence: --with-evidence goes with the whole workspace as JSON.</source>
        <translation>A list has no bytes of evidence: --with-evidence goes with the whole workspace as JSON.</translation>
    </message>
    <message>
        <source>Takes recommendations in from a file, or a whole workspace from the JSON that “export” wrote into an empty one.</source>
        <translation>Takes recommendations in from a file, or a whole workspace from the JSON that “export” wrote into an empty one.</translation>
    </message>
    <message>
        <source>Writes a list of recommendations as a table or as JSON, or the whole workspace as JSON. What is confidential stays out.</source>
        <translation>Writes a list of recommendations as a table or as JSON, or the whole workspace as JSON. What is confidential stays out.</translation>
    </message>
    <message>
        <source>csv, xlsx, ods or json; otherwise what the name of the file says.</source>
        <translation>csv, xlsx, ods or json; otherwise what the name of the file says.</translation>
    </message>
    <message>
        <source>The list of all recommendations, archived ones too. JSON without --query, --all or --columns is the whole workspace.</source>
        <translation>The list of all recommendations, archived ones too. JSON without --query, --all or --columns is the whole workspace.</translation>
    </message>
    <message>
        <source>Names of columns with commas between; otherwise all. --columns help names them.</source>
        <translation>Names of columns with commas between; otherwise all. --columns help names them.</translation>
    </message>
    <message>
        <source>Confidential beneficiaries and evidence leave, too.</source>
        <translation>Confidential beneficiaries and evidence leave, too.</translation>
    </message>
    <message>
        <source>With the whole workspace: the bytes of the evidence, too.</source>
        <translation>With the whole workspace: the bytes of the evidence, too.</translation>
    </message>
    <message>
        <source>Left out as confidential when the file was written: %1 (%2)</source>
        <translation>Left out as confidential when the file was written: %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>The bytes of %n file(s) of evidence are not in the file: only what is said of them came in.</source>
        <translation>
            <numerusform>The bytes of %n file of evidence are not in the file: only what is said of it came in.</numerusform>
            <numerusform>The bytes of %n files of evidence are not in the file: only what is said of them came in.</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole workspace came in (change %1).</source>
        <translation>The whole workspace came in (change %1).</translation>
    </message>
    <message>
        <source>The option “%1” says nothing about a whole workspace.</source>
        <translation>The option “%1” says nothing about a whole workspace.</translation>
    </message>
    <message>
        <source>Row %1, %2: %3 → %4</source>
        <translation>Row %1, %2: %3 → %4</translation>
    </message>
    <message>
        <source>Table of</source>
        <translation>Table of</translation>
    </message>
    <message>
        <source>Columns that are not read: %1</source>
        <translation>Columns that are not read: %1</translation>
    </message>
    <message>
        <source>Changed rows are written with --update.</source>
        <translation>Changed rows are written with --update.</translation>
    </message>
    <message>
        <source>%1: written (rows: %2).</source>
        <translation>%1: written (rows: %2).</translation>
    </message>
    <message>
        <source>With every row the workspace holds, to be corrected and imported with --update. Not for recommendations: “export” writes them.</source>
        <translation>With every row the workspace holds, to be corrected and imported with --update. Not for recommendations: “export” writes them.</translation>
    </message>
    <message>
        <source>these bytes are not what was stored: %1</source>
        <translation>these bytes are not what was stored: %1</translation>
    </message>
    <message>
        <source>bytes that belong to nothing: %1</source>
        <translation>bytes that belong to nothing: %1</translation>
    </message>
    <message>
        <source>Institution in Spanish</source>
        <translation>Institution in Spanish</translation>
    </message>
    <message>
        <source>Institution in English</source>
        <translation>Institution in English</translation>
    </message>
    <message>
        <source>Address in Spanish</source>
        <translation>Address in Spanish</translation>
    </message>
    <message>
        <source>Address in English</source>
        <translation>Address in English</translation>
    </message>
    <message>
        <source>Crest</source>
        <translation>Crest</translation>
    </message>
    <message>
        <source>Crest described in Spanish</source>
        <translation>Crest described in Spanish</translation>
    </message>
    <message>
        <source>Crest described in English</source>
        <translation>Crest described in English</translation>
    </message>
    <message>
        <source>No letterhead is set yet.</source>
        <translation>No letterhead is set yet.</translation>
    </message>
    <message>
        <source>%1 has %2 words; the limit is %3.</source>
        <translation>%1 has %2 words; the limit is %3.</translation>
    </message>
    <message>
        <source>Kept as report %1.</source>
        <translation>Kept as report %1.</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>issued</translation>
    </message>
    <message>
        <source>in preparation</source>
        <translation>in preparation</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Goes on from</source>
        <translation>Goes on from</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Query</translation>
    </message>
    <message>
        <source>Passages written by hand</source>
        <translation>Passages written by hand</translation>
    </message>
    <message>
        <source>It is the same, byte by byte, as the file that went out.</source>
        <translation>It is the same, byte by byte, as the file that went out.</translation>
    </message>
    <message>
        <source>It says the same as the file that went out, but its bytes are others: another version of Avance wrote that one.</source>
        <translation>It says the same as the file that went out, but its bytes are others: another version of Avance wrote that one.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Nothing has changed.</translation>
    </message>
    <message>
        <source>This report goes on from no other; say with which one to compare it.</source>
        <translation>This report goes on from no other; say with which one to compare it.</translation>
    </message>
    <message>
        <source>Writes a table to be filled in and imported, with instructions and lists, in the language of --lang. KIND: recommendations, institutions, persons, actions, indicators, indicator_values, progress or assessments; or report_styles, the DOCX whose fonts and colours reports take.</source>
        <translation>Writes a table to be filled in and imported, with instructions and lists, in the language of --lang. KIND: recommendations, institutions, persons, actions, indicators, indicator_values, progress or assessments; or report_styles, the DOCX whose fonts and colours reports take.</translation>
    </message>
    <message>
        <source>The XLSX or DOCX file to write.</source>
        <translation>The XLSX or DOCX file to write.</translation>
    </message>
    <message>
        <source>Writes a report in the languages of --lang. KIND: periodic, list_of_issues, follow_up, upr_national, upr_matrix, upr_mid_term, court, commission, status, institution, brief, handover or statistics.</source>
        <translation>Writes a report in the languages of --lang. KIND: periodic, list_of_issues, follow_up, upr_national, upr_matrix, upr_mid_term, court, commission, status, institution, brief, handover or statistics.</translation>
    </message>
    <message>
        <source>pdf, docx, odt, html, xlsx or md, several with commas between; otherwise what the name of the file says.</source>
        <translation>pdf, docx, odt, html, xlsx or md, several with commas between; otherwise what the name of the file says.</translation>
    </message>
    <message>
        <source>The file to write; of several formats or languages, what their names begin with: FILE.es.docx.</source>
        <translation>The file to write; of several formats or languages, what their names begin with: FILE.es.docx.</translation>
    </message>
    <message>
        <source>The paper that is replied to: its symbol, or the name or number of the case.</source>
        <translation>The paper that is replied to: its symbol, or the name or number of the case.</translation>
    </message>
    <message>
        <source>The institution the report is about; of other kinds, only what this one leads or supports.</source>
        <translation>The institution the report is about; of other kinds, only what this one leads or supports.</translation>
    </message>
    <message>
        <source>With handover: the person of the institution who leaves.</source>
        <translation>With handover: the person of the institution who leaves.</translation>
    </message>
    <message>
        <source>Only what was done from this day on, 2026-01-31.</source>
        <translation>Only what was done from this day on, 2026-01-31.</translation>
    </message>
    <message>
        <source>Only what was done up to this day; otherwise to today.</source>
        <translation>Only what was done up to this day; otherwise to today.</translation>
    </message>
    <message>
        <source>document (usual), mechanism, theme, right or institution.</source>
        <translation>document (usual), mechanism, theme, right or institution.</translation>
    </message>
    <message>
        <source>Its title, instead of the usual one.</source>
        <translation>Its title, instead of the usual one.</translation>
    </message>
    <message>
        <source>The institution that signs; otherwise that of the letterhead.</source>
        <translation>The institution that signs; otherwise that of the letterhead.</translation>
    </message>
    <message>
        <source>With entries that are only submitted; the report says which they are.</source>
        <translation>With entries that are only submitted; the report says which they are.</translation>
    </message>
    <message>
        <source>What may stand in it: public (usual), internal or confidential evidence and names.</source>
        <translation>What may stand in it: public (usual), internal or confidential evidence and names.</translation>
    </message>
    <message>
        <source>A DOCX whose fonts, colours and margins a Word report takes; “template” writes one to begin with.</source>
        <translation>A DOCX whose fonts, colours and margins a Word report takes; “template” writes one to begin with.</translation>
    </message>
    <message>
        <source>Put the evidence that is cited into this new folder, or ZIP where it is called so.</source>
        <translation>Put the evidence that is cited into this new folder, or ZIP where it is called so.</translation>
    </message>
    <message>
        <source>Keep it in the workspace as issued, to be made again and compared.</source>
        <translation>Keep it in the workspace as issued, to be made again and compared.</translation>
    </message>
    <message>
        <source>The reports that are kept: lists them, shows one, writes one again just as it went out, or tells what changed since an earlier one, which is otherwise the one it goes on from.</source>
        <translation>The reports that are kept: lists them, shows one, writes one again just as it went out, or tells what changed since an earlier one, which is otherwise the one it goes on from.</translation>
    </message>
    <message>
        <source>With list: table (usual) or json. With again and compare: that of the file; otherwise what its name says.</source>
        <translation>With list: table (usual) or json. With again and compare: that of the file; otherwise what its name says.</translation>
    </message>
    <message>
        <source>With again and compare: the file to write.</source>
        <translation>With again and compare: the file to write.</translation>
    </message>
    <message>
        <source>Shows or sets who signs the reports; what is not given stays.</source>
        <translation>Shows or sets who signs the reports; what is not given stays.</translation>
    </message>
    <message>
        <source>The name of the institution in Spanish.</source>
        <translation>The name of the institution in Spanish.</translation>
    </message>
    <message>
        <source>The name of the institution in English.</source>
        <translation>The name of the institution in English.</translation>
    </message>
    <message>
        <source>A line of its address in Spanish; may be given again.</source>
        <translation>A line of its address in Spanish; may be given again.</translation>
    </message>
    <message>
        <source>A line of its address in English; may be given again.</source>
        <translation>A line of its address in English; may be given again.</translation>
    </message>
    <message>
        <source>The crest, a picture in PNG or JPEG; none for none.</source>
        <translation>The crest, a picture in PNG or JPEG; none for none.</translation>
    </message>
    <message>
        <source>What the crest shows, in Spanish, for those who cannot see it.</source>
        <translation>What the crest shows, in Spanish, for those who cannot see it.</translation>
    </message>
    <message>
        <source>What the crest shows, in English, for those who cannot see it.</source>
        <translation>What the crest shows, in English, for those who cannot see it.</translation>
    </message>
</context>
<context>
    <name>columns</name>
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
        <source>Document symbol</source>
        <translation>Document symbol</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Case number</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Kind of document</translation>
    </message>
    <message>
        <source>Document title (Spanish)</source>
        <translation>Document title (Spanish)</translation>
    </message>
    <message>
        <source>Document title (English)</source>
        <translation>Document title (English)</translation>
    </message>
    <message>
        <source>Date of adoption</source>
        <translation>Date of adoption</translation>
    </message>
    <message>
        <source>Date of publication</source>
        <translation>Date of publication</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>UPR cycle</source>
        <translation>UPR cycle</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraph</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Title (Spanish)</source>
        <translation>Title (Spanish)</translation>
    </message>
    <message>
        <source>Title (English)</source>
        <translation>Title (English)</translation>
    </message>
    <message>
        <source>Introduction (Spanish)</source>
        <translation>Introduction (Spanish)</translation>
    </message>
    <message>
        <source>Introduction (English)</source>
        <translation>Introduction (English)</translation>
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
        <source>Recommending States</source>
        <translation>Recommending States</translation>
    </message>
    <message>
        <source>UPR position</source>
        <translation>UPR position</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Themes</translation>
    </message>
    <message>
        <source>Groups of persons</source>
        <translation>Groups of persons</translation>
    </message>
    <message>
        <source>SDGs</source>
        <translation>SDGs</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rights</translation>
    </message>
    <message>
        <source>Other terms</source>
        <translation>Other terms</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Lead (full name)</source>
        <translation>Lead (full name)</translation>
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
        <source>Due date</source>
        <translation>Due date</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Status since</source>
        <translation>Status since</translation>
    </message>
    <message>
        <source>Ground for the status</source>
        <translation>Ground for the status</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Last grade</source>
        <translation>Last grade</translation>
    </message>
    <message>
        <source>Date of the grade</source>
        <translation>Date of the grade</translation>
    </message>
    <message>
        <source>Beneficiaries</source>
        <translation>Beneficiaries</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archived</translation>
    </message>
    <message>
        <source>External system</source>
        <translation>External system</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>External ID</translation>
    </message>
    <message>
        <source>Avance ID</source>
        <translation>Avance ID</translation>
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
        <source>Recommendations</source>
        <translation>Recommendations</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>[Text available only in English]</source>
        <translation>[Text available only in English]</translation>
    </message>
    <message>
        <source>[Text available only in Spanish]</source>
        <translation>[Text available only in Spanish]</translation>
    </message>
    <message>
        <source>Recommendation %1</source>
        <translation>Recommendation %1</translation>
    </message>
    <message>
        <source>Paragraph %1</source>
        <translation>Paragraph %1</translation>
    </message>
    <message>
        <source>progress %1</source>
        <translation>progress %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>since %1</translation>
    </message>
    <message>
        <source>Status given by the State</source>
        <translation>Status given by the State</translation>
    </message>
    <message>
        <source>Position of the State</source>
        <translation>Position of the State</translation>
    </message>
    <message>
        <source>Recommended by</source>
        <translation>Recommended by</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Institutions</translation>
    </message>
    <message>
        <source>Lead:</source>
        <translation>Lead:</translation>
    </message>
    <message>
        <source>No lead institution has been assigned.</source>
        <translation>No lead institution has been assigned.</translation>
    </message>
    <message>
        <source>Support:</source>
        <translation>Support:</translation>
    </message>
    <message>
        <source>Consulted:</source>
        <translation>Consulted:</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>overdue</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>of a part of the measure</source>
        <translation>of a part of the measure</translation>
    </message>
    <message>
        <source>para. %1</source>
        <translation>para. %1</translation>
    </message>
    <message>
        <source>Grade given by the mechanism</source>
        <translation>Grade given by the mechanism</translation>
    </message>
    <message>
        <source>validated on %1</source>
        <translation>validated on %1</translation>
    </message>
    <message>
        <source>submitted on %1</source>
        <translation>submitted on %1</translation>
    </message>
    <message>
        <source>not yet validated</source>
        <translation>not yet validated</translation>
    </message>
    <message>
        <source>Latest progress</source>
        <translation>Latest progress</translation>
    </message>
    <message>
        <source>No progress has been reported.</source>
        <translation>No progress has been reported.</translation>
    </message>
    <message>
        <source>Obstacles:</source>
        <translation>Obstacles:</translation>
    </message>
    <message>
        <source>Next steps:</source>
        <translation>Next steps:</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Document without a symbol</source>
        <translation>Document without a symbol</translation>
    </message>
    <message>
        <source>Status report</source>
        <translation>Status report</translation>
    </message>
    <message>
        <source>Follow-up to the recommendations of human rights mechanisms</source>
        <translation>Follow-up to the recommendations of human rights mechanisms</translation>
    </message>
    <message>
        <source>Query: %1</source>
        <translation>Query: %1</translation>
    </message>
    <message>
        <source>The status of each recommendation is the view of the State. It does not prejudge the assessment of the mechanism that made it.</source>
        <translation>The status of each recommendation is the view of the State. It does not prejudge the assessment of the mechanism that made it.</translation>
    </message>
    <message>
        <source>Status is the result as validated by the State. Progress, in percent, is the State&apos;s estimate. Both are dated.</source>
        <translation>Status is the result as validated by the State. Progress, in percent, is the State&apos;s estimate. Both are dated.</translation>
    </message>
    <message>
        <source>Grades are given by the mechanisms, each on its own scale. They are reproduced with their date and do not change the status.</source>
        <translation>Grades are given by the mechanisms, each on its own scale. They are reproduced with their date and do not change the status.</translation>
    </message>
    <message>
        <source>The latest progress is the newest validated entry. Where there is none, the newest submitted entry is given and marked as not yet validated. Drafts and returned entries are not reproduced.</source>
        <translation>The latest progress is the newest validated entry. Where there is none, the newest submitted entry is given and marked as not yet validated. Drafts and returned entries are not reproduced.</translation>
    </message>
    <message>
        <source>A recommendation is overdue when its due date has passed and its status shows that something remains to be done.</source>
        <translation>A recommendation is overdue when its due date has passed and its status shows that something remains to be done.</translation>
    </message>
    <message>
        <source>All figures are of %1. Percentages are rounded and may not add up to 100.</source>
        <translation>All figures are of %1. Percentages are rounded and may not add up to 100.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Status by mechanism</source>
        <translation>Status by mechanism</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recommendations</translation>
    </message>
    <message>
        <source>Notes on the data</source>
        <translation>Notes on the data</translation>
    </message>
    <message>
        <source>Other mechanisms</source>
        <translation>Other mechanisms</translation>
    </message>
    <message>
        <source>This report sets out the status of the recommendations, measures and commitments addressed to the State by human rights mechanisms, according to its follow-up records as of %1.</source>
        <translation>This report sets out the status of the recommendations, measures and commitments addressed to the State by human rights mechanisms, according to its follow-up records as of %1.</translation>
    </message>
    <message>
        <source>It covers only what answers the query “%1”.</source>
        <translation>It covers only what answers the query “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>It covers %n recommendation(s).</source>
        <translation>
            <numerusform>It covers %n recommendation.</numerusform>
            <numerusform>It covers %n recommendations.</numerusform>
        </translation>
    </message>
    <message>
        <source>They come from %1 of %2.</source>
        <translation>They come from %1 of %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mechanism(s)</source>
        <translation>
            <numerusform>%n mechanism</numerusform>
            <numerusform>%n mechanisms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The State regards %n recommendation(s) as implemented (%1 of the total).</source>
        <translation>
            <numerusform>The State regards %n recommendation as implemented (%1 of the total).</numerusform>
            <numerusform>The State regards %n recommendations as implemented (%1 of the total).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It regards %n recommendation(s) as partly implemented (%1).</source>
        <translation>
            <numerusform>It regards %n recommendation as partly implemented (%1).</numerusform>
            <numerusform>It regards %n recommendations as partly implemented (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Work is in progress on %n recommendation(s) (%1).</source>
        <translation>
            <numerusform>Work is in progress on %n recommendation (%1).</numerusform>
            <numerusform>Work is in progress on %n recommendations (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the view of the State; the grades given by the mechanisms themselves are reported beside it, recommendation by recommendation.</source>
        <translation>This is the view of the State; the grades given by the mechanisms themselves are reported beside it, recommendation by recommendation.</translation>
    </message>
    <message numerus="yes">
        <source>The due date of %n recommendation(s) has passed.</source>
        <translation>
            <numerusform>The due date of %n recommendation has passed.</numerusform>
            <numerusform>The due date of %n recommendations has passed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n recommendation(s) it passed more than 90 days ago.</source>
        <translation>
            <numerusform>For %n recommendation it passed more than 90 days ago.</numerusform>
            <numerusform>For %n recommendations it passed more than 90 days ago.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s) fall due in the next 90 days.</source>
        <translation>
            <numerusform>%n recommendation fall due in the next 90 days.</numerusform>
            <numerusform>%n recommendations fall due in the next 90 days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n open recommendation(s) nothing has been reported in the last 180 days.</source>
        <translation>
            <numerusform>For %n open recommendation nothing has been reported in the last 180 days.</numerusform>
            <numerusform>For %n open recommendations nothing has been reported in the last 180 days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n progress entries await review; the oldest was submitted on %1.</source>
        <translation>
            <numerusform>%n progress entries await review; the oldest was submitted on %1.</numerusform>
            <numerusform>%n progress entries await review; the oldest was submitted on %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s) have no lead institution yet.</source>
        <translation>
            <numerusform>%n recommendation have no lead institution yet.</numerusform>
            <numerusform>%n recommendations have no lead institution yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text of %n recommendation(s) is available only in English and is given in that language.</source>
        <translation>
            <numerusform>The text of %n recommendation is available only in English and is given in that language.</numerusform>
            <numerusform>The text of %n recommendations is available only in English and is given in that language.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text of %n recommendation(s) is available only in Spanish and is given in that language.</source>
        <translation>
            <numerusform>The text of %n recommendation is available only in Spanish and is given in that language.</numerusform>
            <numerusform>The text of %n recommendations is available only in Spanish and is given in that language.</numerusform>
        </translation>
    </message>
    <message>
        <source>recommendations</source>
        <translation>recommendations</translation>
    </message>
    <message>
        <source>implemented, in the State&apos;s view (%1)</source>
        <translation>implemented, in the State&apos;s view (%1)</translation>
    </message>
    <message>
        <source>past their due date</source>
        <translation>past their due date</translation>
    </message>
    <message>
        <source>open and without news for 180 days</source>
        <translation>open and without news for 180 days</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>All mechanisms</source>
        <translation>All mechanisms</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Implemented</source>
        <translation>Implemented</translation>
    </message>
    <message>
        <source>Partly implemented</source>
        <translation>Partly implemented</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Planned or not started</source>
        <translation>Planned or not started</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Mechanism</source>
        <translation>Mechanism</translation>
    </message>
    <message>
        <source>Of these, overdue</source>
        <translation>Of these, overdue</translation>
    </message>
    <message>
        <source>“Other” holds what is not accepted, ongoing by nature or no longer applicable.</source>
        <translation>“Other” holds what is not accepted, ongoing by nature or no longer applicable.</translation>
    </message>
    <message>
        <source>Source: follow-up records (%1), as of %2.</source>
        <translation>Source: follow-up records (%1), as of %2.</translation>
    </message>
    <message>
        <source>The tables count every recommendation once, in the status the State gives it. Due dates count as passed only while something remains to be done.</source>
        <translation>The tables count every recommendation once, in the status the State gives it. Due dates count as passed only while something remains to be done.</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Nothing is overdue.</source>
        <translation>Nothing is overdue.</translation>
    </message>
    <message>
        <source>Due in the next 90 days</source>
        <translation>Due in the next 90 days</translation>
    </message>
    <message>
        <source>Nothing falls due in the next 90 days.</source>
        <translation>Nothing falls due in the next 90 days.</translation>
    </message>
    <message>
        <source>Open, later or without a due date</source>
        <translation>Open, later or without a due date</translation>
    </message>
    <message>
        <source>Nothing else is open.</source>
        <translation>Nothing else is open.</translation>
    </message>
    <message>
        <source>Table %1. %2</source>
        <translation>Table %1. %2</translation>
    </message>
    <message>
        <source>(not handed over)</source>
        <translation>(not handed over)</translation>
    </message>
    <message>
        <source>This sheet sets out what %1, focal point of %2, answers for.</source>
        <translation>This sheet sets out what %1, focal point of %2, answers for.</translation>
    </message>
    <message>
        <source>This sheet sets out what %1 answers for.</source>
        <translation>This sheet sets out what %1 answers for.</translation>
    </message>
    <message>
        <source>The last day is %1.</source>
        <translation>The last day is %1.</translation>
    </message>
    <message>
        <source>It goes to %1.</source>
        <translation>It goes to %1.</translation>
    </message>
    <message>
        <source>%1 takes over.</source>
        <translation>%1 takes over.</translation>
    </message>
    <message>
        <source>open recommendations</source>
        <translation>open recommendations</translation>
    </message>
    <message>
        <source>due in 90 days</source>
        <translation>due in 90 days</translation>
    </message>
    <message>
        <source>unanswered</source>
        <translation>unanswered</translation>
    </message>
    <message numerus="yes">
        <source>%n assignment(s) are handed over, closed ones included.</source>
        <translation>
            <numerusform>%n assignment is handed over, closed ones included.</numerusform>
            <numerusform>%n assignments are handed over, closed ones included.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recommendation</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>What was promised</translation>
    </message>
    <message>
        <source>Next steps announced</source>
        <translation>Next steps announced</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>Action of the plan</source>
        <translation>Action of the plan</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>under way</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planned</translation>
    </message>
    <message>
        <source>No next steps were announced and no action of the plan is open.</source>
        <translation>No next steps were announced and no action of the plan is open.</translation>
    </message>
    <message>
        <source>Next steps of the latest entries</source>
        <translation>Next steps of the latest entries</translation>
    </message>
    <message>
        <source>Open actions of the plan</source>
        <translation>Open actions of the plan</translation>
    </message>
    <message>
        <source>Entry returned, to be corrected</source>
        <translation>Entry returned, to be corrected</translation>
    </message>
    <message>
        <source>Entry begun, not submitted</source>
        <translation>Entry begun, not submitted</translation>
    </message>
    <message>
        <source>Nothing has been reported</source>
        <translation>Nothing has been reported</translation>
    </message>
    <message>
        <source>What is unanswered</source>
        <translation>What is unanswered</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>What is missing</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>The reviewer&apos;s words</source>
        <translation>The reviewer&apos;s words</translation>
    </message>
    <message>
        <source>Nothing is unanswered.</source>
        <translation>Nothing is unanswered.</translation>
    </message>
    <message>
        <source>Closed, for the record</source>
        <translation>Closed, for the record</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>Hands over</source>
        <translation>Hands over</translation>
    </message>
    <message>
        <source>Takes over</source>
        <translation>Takes over</translation>
    </message>
    <message>
        <source>Handover sheet</source>
        <translation>Handover sheet</translation>
    </message>
    <message>
        <source>For internal use. The status of each recommendation is the view of the State.</source>
        <translation>For internal use. The status of each recommendation is the view of the State.</translation>
    </message>
    <message>
        <source>overdue today</source>
        <translation>overdue today</translation>
    </message>
    <message>
        <source>List of annexes</source>
        <translation>List of annexes</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>Annex</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>File or link</source>
        <translation>File or link</translation>
    </message>
    <message>
        <source>Annex %1</source>
        <translation>Annex %1</translation>
    </message>
    <message>
        <source>Note in a report</source>
        <translation>Note in a report</translation>
    </message>
    <message>
        <source>Source of a table</source>
        <translation>Source of a table</translation>
    </message>
    <message>
        <source>Picture in a report</source>
        <translation>Picture in a report</translation>
    </message>
    <message>
        <source>Text in a table</source>
        <translation>Text in a table</translation>
    </message>
    <message>
        <source>Header of a table</source>
        <translation>Header of a table</translation>
    </message>
    <message>
        <source>Text in a list of facts</source>
        <translation>Text in a list of facts</translation>
    </message>
    <message>
        <source>Label in a list of facts</source>
        <translation>Label in a list of facts</translation>
    </message>
    <message>
        <source>Key figure</source>
        <translation>Key figure</translation>
    </message>
    <message>
        <source>Cover: author</source>
        <translation>Cover: author</translation>
    </message>
    <message>
        <source>Cover: institution</source>
        <translation>Cover: institution</translation>
    </message>
    <message>
        <source>Cover: address</source>
        <translation>Cover: address</translation>
    </message>
    <message>
        <source>Cover: note</source>
        <translation>Cover: note</translation>
    </message>
    <message>
        <source>Report table</source>
        <translation>Report table</translation>
    </message>
    <message>
        <source>List of facts</source>
        <translation>List of facts</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>I. How this template is used</source>
        <translation>I. How this template is used</translation>
    </message>
    <message>
        <source>Change the styles, not these words: in Word, right-click a style in the gallery and choose Modify. The fonts and colours of the theme, on the Design tab, change everything at once. Then save this file as a Word document and choose it in Avance.</source>
        <translation>Change the styles, not these words: in Word, right-click a style in the gallery and choose Modify. The fonts and colours of the theme, on the Design tab, change everything at once. Then save this file as a Word document and choose it in Avance.</translation>
    </message>
    <message>
        <source>The size of the paper, the margins and a picture in the header are taken over too. The words in this document are not.</source>
        <translation>The size of the paper, the margins and a picture in the header are taken over too. The words in this document are not.</translation>
    </message>
    <message>
        <source>II. The styles</source>
        <translation>II. The styles</translation>
    </message>
    <message>
        <source>A. Heading of the second level</source>
        <translation>A. Heading of the second level</translation>
    </message>
    <message>
        <source>Heading of the third level</source>
        <translation>Heading of the third level</translation>
    </message>
    <message>
        <source>Heading of the fourth level</source>
        <translation>Heading of the fourth level</translation>
    </message>
    <message>
        <source>Body text, with a footnote</source>
        <translation>Body text, with a footnote</translation>
    </message>
    <message>
        <source>Words of a footnote.</source>
        <translation>Words of a footnote.</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>a link</translation>
    </message>
    <message>
        <source>Words of somebody else: of a committee, a court or another State.</source>
        <translation>Words of somebody else: of a committee, a court or another State.</translation>
    </message>
    <message>
        <source>A note: how to read what stands above.</source>
        <translation>A note: how to read what stands above.</translation>
    </message>
    <message>
        <source>An item of a list</source>
        <translation>An item of a list</translation>
    </message>
    <message>
        <source>Another item</source>
        <translation>Another item</translation>
    </message>
    <message>
        <source>An item of a numbered list</source>
        <translation>An item of a numbered list</translation>
    </message>
    <message>
        <source>Source of the figures, and their date</source>
        <translation>Source of the figures, and their date</translation>
    </message>
    <message>
        <source>What it counts</source>
        <translation>What it counts</translation>
    </message>
    <message>
        <source>Table 1. Caption of a table</source>
        <translation>Table 1. Caption of a table</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>A row</source>
        <translation>A row</translation>
    </message>
    <message>
        <source>Another row</source>
        <translation>Another row</translation>
    </message>
    <message>
        <source>Label of a fact</source>
        <translation>Label of a fact</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>What is known</translation>
    </message>
    <message>
        <source>Another label</source>
        <translation>Another label</translation>
    </message>
    <message>
        <source>What else is known</source>
        <translation>What else is known</translation>
    </message>
    <message>
        <source>Style template for reports</source>
        <translation>Style template for reports</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>The State</source>
        <translation>The State</translation>
    </message>
    <message>
        <source>Institution that signs</source>
        <translation>Institution that signs</translation>
    </message>
    <message>
        <source>What the report covers</source>
        <translation>What the report covers</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Note at the foot of the cover</source>
        <translation>Note at the foot of the cover</translation>
    </message>
    <message>
        <source>(Annex %1)</source>
        <translation>(Annex %1)</translation>
    </message>
    <message>
        <source>(Annexes %1)</source>
        <translation>(Annexes %1)</translation>
    </message>
    <message>
        <source>Annexes</source>
        <translation>Annexes</translation>
    </message>
    <message>
        <source>Figure %1. %2</source>
        <translation>Figure %1. %2</translation>
    </message>
    <message>
        <source>Follow-up report</source>
        <translation>Follow-up report</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Introduction</translation>
    </message>
    <message>
        <source>Replies to the recommendations</source>
        <translation>Replies to the recommendations</translation>
    </message>
    <message>
        <source>Other matters</source>
        <translation>Other matters</translation>
    </message>
    <message>
        <source>Without a lead institution</source>
        <translation>Without a lead institution</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>Source: %1.</translation>
    </message>
    <message>
        <source>Unit: %1.</source>
        <translation>Unit: %1.</translation>
    </message>
    <message>
        <source>Starting point: %1.</source>
        <translation>Starting point: %1.</translation>
    </message>
    <message>
        <source>Target: %1.</source>
        <translation>Target: %1.</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>As of %1.</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Measured</translation>
    </message>
    <message>
        <source>Indicator: %1 (table %2).</source>
        <translation>Indicator: %1 (table %2).</translation>
    </message>
    <message>
        <source>Replies to the list of issues</source>
        <translation>Replies to the list of issues</translation>
    </message>
    <message>
        <source>Replies to the issues raised</source>
        <translation>Replies to the issues raised</translation>
    </message>
    <message>
        <source>Periodic report</source>
        <translation>Periodic report</translation>
    </message>
    <message>
        <source>Replies to a list of issues</source>
        <translation>Replies to a list of issues</translation>
    </message>
    <message>
        <source>Follow-up to concluding observations</source>
        <translation>Follow-up to concluding observations</translation>
    </message>
    <message>
        <source>National report (UPR)</source>
        <translation>National report (UPR)</translation>
    </message>
    <message>
        <source>Matrix of recommendations (UPR)</source>
        <translation>Matrix of recommendations (UPR)</translation>
    </message>
    <message>
        <source>Mid-term report (UPR)</source>
        <translation>Mid-term report (UPR)</translation>
    </message>
    <message>
        <source>Compliance with a judgment (Inter-American Court)</source>
        <translation>Compliance with a judgment (Inter-American Court)</translation>
    </message>
    <message>
        <source>Information to the Inter-American Commission</source>
        <translation>Information to the Inter-American Commission</translation>
    </message>
    <message>
        <source>Sheet of an institution</source>
        <translation>Sheet of an institution</translation>
    </message>
    <message>
        <source>One-page brief</source>
        <translation>One-page brief</translation>
    </message>
    <message>
        <source>Statistical annex</source>
        <translation>Statistical annex</translation>
    </message>
    <message>
        <source>The State submits this report on the recommendations made to it in the universal periodic review.</source>
        <translation>The State submits this report on the recommendations made to it in the universal periodic review.</translation>
    </message>
    <message>
        <source>The State submits this report in reply to document %1, of %2.</source>
        <translation>The State submits this report in reply to document %1, of %2.</translation>
    </message>
    <message>
        <source>The State submits this report in reply to document %1.</source>
        <translation>The State submits this report in reply to document %1.</translation>
    </message>
    <message>
        <source>It covers the period from %1 to %2.</source>
        <translation>It covers the period from %1 to %2.</translation>
    </message>
    <message>
        <source>It covers what was done until %1.</source>
        <translation>It covers what was done until %1.</translation>
    </message>
    <message>
        <source>Recommendations of the universal periodic review</source>
        <translation>Recommendations of the universal periodic review</translation>
    </message>
    <message>
        <source>It rests on what the competent institutions reported and the State validated, according to its follow-up records as of %1.</source>
        <translation>It rests on what the competent institutions reported and the State validated, according to its follow-up records as of %1.</translation>
    </message>
    <message>
        <source>It rests on what the competent institutions reported, according to the State&apos;s follow-up records as of %1; what is not yet validated is marked as such.</source>
        <translation>It rests on what the competent institutions reported, according to the State&apos;s follow-up records as of %1; what is not yet validated is marked as such.</translation>
    </message>
    <message>
        <source>Normative and institutional framework</source>
        <translation>Normative and institutional framework</translation>
    </message>
    <message>
        <source>Normative framework</source>
        <translation>Normative framework</translation>
    </message>
    <message>
        <source>Institutional framework and policies</source>
        <translation>Institutional framework and policies</translation>
    </message>
    <message>
        <source>Progress in implementing the concluding observations</source>
        <translation>Progress in implementing the concluding observations</translation>
    </message>
    <message>
        <source>Dissemination and follow-up</source>
        <translation>Dissemination and follow-up</translation>
    </message>
    <message>
        <source>Dissemination of the treaty and of the concluding observations</source>
        <translation>Dissemination of the treaty and of the concluding observations</translation>
    </message>
    <message>
        <source>Preparation of this report and participation of civil society</source>
        <translation>Preparation of this report and participation of civil society</translation>
    </message>
    <message>
        <source>Follow-up mechanism</source>
        <translation>Follow-up mechanism</translation>
    </message>
    <message>
        <source>Without a position</source>
        <translation>Without a position</translation>
    </message>
    <message>
        <source>Status of the recommendations by kind of mechanism</source>
        <translation>Status of the recommendations by kind of mechanism</translation>
    </message>
    <message>
        <source>Status by kind of mechanism</source>
        <translation>Status by kind of mechanism</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>due %1</translation>
    </message>
    <message>
        <source>Measures of the plan of action:</source>
        <translation>Measures of the plan of action:</translation>
    </message>
    <message>
        <source>Reported by: %1.</source>
        <translation>Reported by: %1.</translation>
    </message>
    <message>
        <source>Groups of persons: %1</source>
        <translation>Groups of persons: %1</translation>
    </message>
    <message>
        <source>Recommendation and recommending State</source>
        <translation>Recommendation and recommending State</translation>
    </message>
    <message>
        <source>Source of position</source>
        <translation>Source of position</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Human rights themes and groups of persons</source>
        <translation>Human rights themes and groups of persons</translation>
    </message>
    <message>
        <source>Relevant SDGs</source>
        <translation>Relevant SDGs</translation>
    </message>
    <message>
        <source>Assessment/comments on level of implementation</source>
        <translation>Assessment/comments on level of implementation</translation>
    </message>
    <message>
        <source>Matrix of recommendations of the universal periodic review</source>
        <translation>Matrix of recommendations of the universal periodic review</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Status of the recommendations by position of the State</source>
        <translation>Status of the recommendations by position of the State</translation>
    </message>
    <message>
        <source>Mid-term report to the universal periodic review</source>
        <translation>Mid-term report to the universal periodic review</translation>
    </message>
    <message>
        <source>Implementation by recommendation</source>
        <translation>Implementation by recommendation</translation>
    </message>
    <message>
        <source>Next steps until the coming review</source>
        <translation>Next steps until the coming review</translation>
    </message>
    <message numerus="yes">
        <source>This section answers to %n recommendation(s).</source>
        <translation>
            <numerusform>This section answers to %n recommendation.</numerusform>
            <numerusform>This section answers to %n recommendations.</numerusform>
        </translation>
    </message>
    <message>
        <source>By position of the State, %1.</source>
        <translation>By position of the State, %1.</translation>
    </message>
    <message>
        <source>Promotion and protection of human rights on the ground</source>
        <translation>Promotion and protection of human rights on the ground</translation>
    </message>
    <message numerus="yes">
        <source>This section sets out what was done on %n recommendation(s) of the previous review, supported and noted alike, by theme.</source>
        <translation>
            <numerusform>This section sets out what was done on %n recommendation of the previous review, supported or noted, by theme.</numerusform>
            <numerusform>This section sets out what was done on %n recommendations of the previous review, supported and noted alike, by theme.</numerusform>
        </translation>
    </message>
    <message>
        <source>Achievements, best practices, challenges and constraints</source>
        <translation>Achievements, best practices, challenges and constraints</translation>
    </message>
    <message>
        <source>Achievements and best practices</source>
        <translation>Achievements and best practices</translation>
    </message>
    <message>
        <source>Challenges and constraints</source>
        <translation>Challenges and constraints</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Measures planned or under way</source>
        <translation>Measures planned or under way</translation>
    </message>
    <message>
        <source>National report for the universal periodic review</source>
        <translation>National report for the universal periodic review</translation>
    </message>
    <message>
        <source>Methodology and the consultation process</source>
        <translation>Methodology and the consultation process</translation>
    </message>
    <message>
        <source>Consultation with society</source>
        <translation>Consultation with society</translation>
    </message>
    <message>
        <source>National priorities, initiatives and commitments; capacity-building</source>
        <translation>National priorities, initiatives and commitments; capacity-building</translation>
    </message>
    <message>
        <source>Expectations of capacity-building and technical assistance</source>
        <translation>Expectations of capacity-building and technical assistance</translation>
    </message>
    <message>
        <source>no lead institution</source>
        <translation>no lead institution</translation>
    </message>
    <message numerus="yes">
        <source>Which institution leads on %n recommendation(s) that have none.</source>
        <translation>
            <numerusform>Which institution leads on %n recommendation that has none.</numerusform>
            <numerusform>Which institution leads on %n recommendations that have none.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What position the State takes on %n recommendation(s) of the Universal Periodic Review still in examination.</source>
        <translation>
            <numerusform>What position the State takes on %n recommendation of the Universal Periodic Review still under consideration.</numerusform>
            <numerusform>What position the State takes on %n recommendations of the Universal Periodic Review still under consideration.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>How news is obtained on %n open recommendation(s) without any for 180 days.</source>
        <translation>
            <numerusform>How news is obtained on %n open recommendation without any for 180 days.</numerusform>
            <numerusform>How news is obtained on %n open recommendations without any for 180 days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whether %n submitted progress entries are validated; the oldest is of %1.</source>
        <translation>
            <numerusform>Whether %n submitted progress entry is validated; it is of %1.</numerusform>
            <numerusform>Whether %n submitted progress entries are validated; the oldest is of %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Brief for the minister</source>
        <translation>Brief for the minister</translation>
    </message>
    <message>
        <source>What needs a decision</source>
        <translation>What needs a decision</translation>
    </message>
    <message>
        <source>%1: due on %2, %3, %4.</source>
        <translation>%1: due on %2, %3, %4.</translation>
    </message>
    <message>
        <source>Nothing needs a decision today.</source>
        <translation>Nothing needs a decision today.</translation>
    </message>
    <message>
        <source>Follow-up report on %1</source>
        <translation>Follow-up report on %1</translation>
    </message>
    <message>
        <source>Next report after %1</source>
        <translation>Next report after %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Next dates</source>
        <translation>Next dates</translation>
    </message>
    <message>
        <source>What falls due</source>
        <translation>What falls due</translation>
    </message>
    <message>
        <source>No date to come is recorded.</source>
        <translation>No date to come is recorded.</translation>
    </message>
    <message>
        <source>Information on compliance with the recommendations of the Commission</source>
        <translation>Information on compliance with the recommendations of the Commission</translation>
    </message>
    <message>
        <source>The State (%1) submits to the Inter-American Commission on Human Rights its information on compliance with the recommendations of “%2”.</source>
        <translation>The State (%1) submits to the Inter-American Commission on Human Rights its information on compliance with the recommendations of “%2”.</translation>
    </message>
    <message>
        <source>Information on each recommendation</source>
        <translation>Information on each recommendation</translation>
    </message>
    <message>
        <source>Level of compliance</source>
        <translation>Level of compliance</translation>
    </message>
    <message>
        <source>Level of compliance with each recommendation</source>
        <translation>Level of compliance with each recommendation</translation>
    </message>
    <message>
        <source>Level given by the Commission</source>
        <translation>Level given by the Commission</translation>
    </message>
    <message>
        <source>The Commission has not given a level of compliance yet.</source>
        <translation>The Commission has not given a level of compliance yet.</translation>
    </message>
    <message>
        <source>What the Commission recommended</source>
        <translation>What the Commission recommended</translation>
    </message>
    <message>
        <source>The State requests the Commission to declare total compliance with this recommendation.</source>
        <translation>The State requests the Commission to declare total compliance with this recommendation.</translation>
    </message>
    <message>
        <source>The State requests the Commission to take note of what has been complied with of this recommendation.</source>
        <translation>The State requests the Commission to take note of what has been complied with of this recommendation.</translation>
    </message>
    <message>
        <source>The State will inform the Commission of what is done to comply with this recommendation.</source>
        <translation>The State will inform the Commission of what is done to comply with this recommendation.</translation>
    </message>
    <message>
        <source>Information on compliance with a friendly settlement agreement</source>
        <translation>Information on compliance with a friendly settlement agreement</translation>
    </message>
    <message>
        <source>The State (%1) submits to the Inter-American Commission on Human Rights its information on compliance with the clauses of “%2”.</source>
        <translation>The State (%1) submits to the Inter-American Commission on Human Rights its information on compliance with the clauses of “%2”.</translation>
    </message>
    <message>
        <source>Information on each clause</source>
        <translation>Information on each clause</translation>
    </message>
    <message>
        <source>Level of compliance with each clause</source>
        <translation>Level of compliance with each clause</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Clause</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>What was agreed</translation>
    </message>
    <message>
        <source>The State requests the Commission to declare total compliance with this clause.</source>
        <translation>The State requests the Commission to declare total compliance with this clause.</translation>
    </message>
    <message>
        <source>The State requests the Commission to take note of what has been complied with of this clause.</source>
        <translation>The State requests the Commission to take note of what has been complied with of this clause.</translation>
    </message>
    <message>
        <source>The State will inform the Commission of what is done to comply with this clause.</source>
        <translation>The State will inform the Commission of what is done to comply with this clause.</translation>
    </message>
    <message>
        <source>Information on the implementation of precautionary measures</source>
        <translation>Information on the implementation of precautionary measures</translation>
    </message>
    <message>
        <source>The State (%1) submits to the Inter-American Commission on Human Rights its information on the implementation of “%2”.</source>
        <translation>The State (%1) submits to the Inter-American Commission on Human Rights its information on the implementation of “%2”.</translation>
    </message>
    <message>
        <source>Information on each measure</source>
        <translation>Information on each measure</translation>
    </message>
    <message>
        <source>Status of the measures</source>
        <translation>Status of the measures</translation>
    </message>
    <message>
        <source>Status of each measure</source>
        <translation>Status of each measure</translation>
    </message>
    <message>
        <source>Assessment of the Commission</source>
        <translation>Assessment of the Commission</translation>
    </message>
    <message>
        <source>The Commission has not assessed this measure yet.</source>
        <translation>The Commission has not assessed this measure yet.</translation>
    </message>
    <message>
        <source>What the Commission requested</source>
        <translation>What the Commission requested</translation>
    </message>
    <message>
        <source>The State requests the Commission to take note that this measure has been implemented.</source>
        <translation>The State requests the Commission to take note that this measure has been implemented.</translation>
    </message>
    <message>
        <source>The State requests the Commission to take note of what has been implemented of this measure.</source>
        <translation>The State requests the Commission to take note of what has been implemented of this measure.</translation>
    </message>
    <message>
        <source>The State will inform the Commission of what is done to implement this measure.</source>
        <translation>The State will inform the Commission of what is done to implement this measure.</translation>
    </message>
    <message>
        <source>It was notified to the State on %1.</source>
        <translation>It was notified to the State on %1.</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Closing</translation>
    </message>
    <message>
        <source>The State requests the Commission to take note of this information and reiterates its willingness to go on informing it.</source>
        <translation>The State requests the Commission to take note of this information and reiterates its willingness to go on informing it.</translation>
    </message>
    <message>
        <source>Submitted to the Inter-American Commission on Human Rights. The status of each recommendation or measure is the view of the State and does not prejudge the assessment of the Commission.</source>
        <translation>Submitted to the Inter-American Commission on Human Rights. The status of each recommendation or measure is the view of the State and does not prejudge the assessment of the Commission.</translation>
    </message>
    <message>
        <source>Status of compliance</source>
        <translation>Status of compliance</translation>
    </message>
    <message>
        <source>Status of compliance with each measure of reparation</source>
        <translation>Status of compliance with each measure of reparation</translation>
    </message>
    <message>
        <source>Measure of reparation</source>
        <translation>Measure of reparation</translation>
    </message>
    <message>
        <source>Assessment of the Court</source>
        <translation>Assessment of the Court</translation>
    </message>
    <message>
        <source>The Court has not assessed compliance with this measure yet.</source>
        <translation>The Court has not assessed compliance with this measure yet.</translation>
    </message>
    <message>
        <source>What the Court ordered</source>
        <translation>What the Court ordered</translation>
    </message>
    <message>
        <source>The State requests the Court to declare that it has complied with this measure.</source>
        <translation>The State requests the Court to declare that it has complied with this measure.</translation>
    </message>
    <message>
        <source>The State requests the Court to take note of what has been complied with of this measure.</source>
        <translation>The State requests the Court to take note of what has been complied with of this measure.</translation>
    </message>
    <message>
        <source>The State will inform the Court of what is done to comply with this measure.</source>
        <translation>The State will inform the Court of what is done to comply with this measure.</translation>
    </message>
    <message>
        <source>The State (%1) submits to the Inter-American Court of Human Rights this report on compliance with the judgment “%2”, in accordance with article 69 of the Court&apos;s Rules of Procedure.</source>
        <translation>The State (%1) submits to the Inter-American Court of Human Rights this report on compliance with the judgment “%2”, in accordance with article 69 of the Court&apos;s Rules of Procedure.</translation>
    </message>
    <message>
        <source>The judgment was notified to the State on %1.</source>
        <translation>The judgment was notified to the State on %1.</translation>
    </message>
    <message>
        <source>Requests of the State</source>
        <translation>Requests of the State</translation>
    </message>
    <message>
        <source>In view of the above, the State respectfully requests the Court to take note of the information submitted on each measure.</source>
        <translation>In view of the above, the State respectfully requests the Court to take note of the information submitted on each measure.</translation>
    </message>
    <message>
        <source>It requests the Court to declare that it has complied with: %1.</source>
        <translation>It requests the Court to declare that it has complied with: %1.</translation>
    </message>
    <message>
        <source>Report on compliance with the judgment</source>
        <translation>Report on compliance with the judgment</translation>
    </message>
    <message>
        <source>Submitted to the Inter-American Court of Human Rights. The status of each measure is the view of the State and does not prejudge the assessment of the Court.</source>
        <translation>Submitted to the Inter-American Court of Human Rights. The status of each measure is the view of the State and does not prejudge the assessment of the Court.</translation>
    </message>
    <message>
        <source>Compliance with each measure</source>
        <translation>Compliance with each measure</translation>
    </message>
    <message>
        <source>This sheet sets out what %1 has open, as of %2.</source>
        <translation>This sheet sets out what %1 has open, as of %2.</translation>
    </message>
    <message numerus="yes">
        <source>It leads on %n open recommendation(s).</source>
        <translation>
            <numerusform>It leads on %n open recommendation.</numerusform>
            <numerusform>It leads on %n open recommendations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It supports %n open recommendation(s).</source>
        <translation>
            <numerusform>It supports %n open recommendation.</numerusform>
            <numerusform>It supports %n open recommendations.</numerusform>
        </translation>
    </message>
    <message>
        <source>Contact persons</source>
        <translation>Contact persons</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>No focal point is known.</source>
        <translation>No focal point is known.</translation>
    </message>
    <message>
        <source>Correct the entry that was returned and submit it again</source>
        <translation>Correct the entry that was returned and submit it again</translation>
    </message>
    <message>
        <source>Submit the entry that was begun</source>
        <translation>Submit the entry that was begun</translation>
    </message>
    <message>
        <source>Report for the first time</source>
        <translation>Report for the first time</translation>
    </message>
    <message>
        <source>What is asked of the institution</source>
        <translation>What is asked of the institution</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>What is asked</translation>
    </message>
    <message>
        <source>Report anew: no news for 180 days</source>
        <translation>Report anew: no news for 180 days</translation>
    </message>
    <message>
        <source>Nothing is asked of the institution.</source>
        <translation>Nothing is asked of the institution.</translation>
    </message>
    <message>
        <source>Institution sheet</source>
        <translation>Institution sheet</translation>
    </message>
    <message>
        <source>Component %1: %2</source>
        <translation>Component %1: %2</translation>
    </message>
    <message>
        <source>Component %1</source>
        <translation>Component %1</translation>
    </message>
    <message>
        <source>Beneficiaries</source>
        <translation>Beneficiaries</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The identity of %n person(s) is reserved.</source>
        <translation>
            <numerusform>The identity of %n person is reserved.</numerusform>
            <numerusform>The identity of %n persons is reserved.</numerusform>
        </translation>
    </message>
    <message>
        <source>Institutions in charge</source>
        <translation>Institutions in charge</translation>
    </message>
    <message>
        <source>View of the State</source>
        <translation>View of the State</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Time limit</translation>
    </message>
    <message>
        <source>Information of the State</source>
        <translation>Information of the State</translation>
    </message>
    <message>
        <source>What is pending</source>
        <translation>What is pending</translation>
    </message>
    <message>
        <source>In the State&apos;s view the measure stands at “%1”, with a progress of %2.</source>
        <translation>In the State&apos;s view the measure stands at “%1”, with a progress of %2.</translation>
    </message>
    <message>
        <source>The time limit passed on %1.</source>
        <translation>The time limit passed on %1.</translation>
    </message>
    <message>
        <source>The time limit is %1.</source>
        <translation>The time limit is %1.</translation>
    </message>
    <message>
        <source>In the State&apos;s view nothing is pending.</source>
        <translation>In the State&apos;s view nothing is pending.</translation>
    </message>
    <message>
        <source>Operative paragraph %1</source>
        <translation>Operative paragraph %1</translation>
    </message>
    <message>
        <source>Measure %1</source>
        <translation>Measure %1</translation>
    </message>
    <message>
        <source>Clause %1</source>
        <translation>Clause %1</translation>
    </message>
    <message>
        <source>case No. %1</source>
        <translation>case No. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s) are reported on.</source>
        <translation>
            <numerusform>%n measure is reported on.</numerusform>
            <numerusform>%n measures are reported on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The State regards %n of them as complied with.</source>
        <translation>
            <numerusform>The State regards %n of them as complied with.</numerusform>
            <numerusform>The State regards %n of them as complied with.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It regards %n of them as complied with in part.</source>
        <translation>
            <numerusform>It regards %n of them as complied with in part.</numerusform>
            <numerusform>It regards %n of them as complied with in part.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the view of the State and does not prejudge that of the body.</source>
        <translation>This is the view of the State and does not prejudge that of the body.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>For the State</source>
        <translation>For the State</translation>
    </message>
    <message>
        <source>Last news</source>
        <translation>Last news</translation>
    </message>
    <message>
        <source>Mechanisms</source>
        <translation>Mechanisms</translation>
    </message>
    <message>
        <source>Kind of mechanism</source>
        <translation>Kind of mechanism</translation>
    </message>
    <message>
        <source>Status by lead institution</source>
        <translation>Status by lead institution</translation>
    </message>
    <message>
        <source>Lead institution</source>
        <translation>Lead institution</translation>
    </message>
    <message>
        <source>Sustainable Development Goals</source>
        <translation>Sustainable Development Goals</translation>
    </message>
    <message>
        <source>Status by goal</source>
        <translation>Status by goal</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>Without a goal</source>
        <translation>Without a goal</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Themes</translation>
    </message>
    <message>
        <source>Status by theme</source>
        <translation>Status by theme</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Without a theme</source>
        <translation>Without a theme</translation>
    </message>
    <message>
        <source>Groups of persons</source>
        <translation>Groups of persons</translation>
    </message>
    <message>
        <source>Status by group of persons</source>
        <translation>Status by group of persons</translation>
    </message>
    <message>
        <source>Group of persons</source>
        <translation>Group of persons</translation>
    </message>
    <message>
        <source>Without a group of persons</source>
        <translation>Without a group of persons</translation>
    </message>
    <message>
        <source>Universal Periodic Review</source>
        <translation>Universal Periodic Review</translation>
    </message>
    <message>
        <source>Status by position of the State</source>
        <translation>Status by position of the State</translation>
    </message>
    <message>
        <source>Status by cycle</source>
        <translation>Status by cycle</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Cycle</translation>
    </message>
    <message>
        <source>Without a cycle</source>
        <translation>Without a cycle</translation>
    </message>
    <message>
        <source>Activity and due dates</source>
        <translation>Activity and due dates</translation>
    </message>
    <message>
        <source>Status by activity</source>
        <translation>Status by activity</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Status by due date</source>
        <translation>Status by due date</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Due date</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Years</translation>
    </message>
    <message>
        <source>Status by year of the document</source>
        <translation>Status by year of the document</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Without a date</translation>
    </message>
    <message>
        <source>A recommendation counts for every goal it has, a target for its goal, so that the rows may add up to more than the last one, which counts every recommendation once.</source>
        <translation>A recommendation counts for every goal it has, a target for its goal, so that the rows may add up to more than the last one, which counts every recommendation once.</translation>
    </message>
    <message>
        <source>A recommendation counts for every theme it has, so that the rows may add up to more than the last one, which counts every recommendation once.</source>
        <translation>A recommendation counts for every theme it has, so that the rows may add up to more than the last one, which counts every recommendation once.</translation>
    </message>
    <message>
        <source>A recommendation counts for every group of persons it has, so that the rows may add up to more than the last one, which counts every recommendation once.</source>
        <translation>A recommendation counts for every group of persons it has, so that the rows may add up to more than the last one, which counts every recommendation once.</translation>
    </message>
    <message>
        <source>Only the recommendations of the Universal Periodic Review count, each once.</source>
        <translation>Only the recommendations of the Universal Periodic Review count, each once.</translation>
    </message>
    <message>
        <source>Every recommendation counts once, by what has been reported on it: validated, reported and not yet validated, nothing for 180 days while it is open, only planned, or nothing at all.</source>
        <translation>Every recommendation counts once, by what has been reported on it: validated, reported and not yet validated, nothing for 180 days while it is open, only planned, or nothing at all.</translation>
    </message>
    <message>
        <source>Every recommendation counts once. A due date counts as passed only while something remains to be done.</source>
        <translation>Every recommendation counts once. A due date counts as passed only while something remains to be done.</translation>
    </message>
    <message>
        <source>Every recommendation counts once, in the year its document was published or, where that is not known, adopted.</source>
        <translation>Every recommendation counts once, in the year its document was published or, where that is not known, adopted.</translation>
    </message>
    <message>
        <source>Every recommendation counts once.</source>
        <translation>Every recommendation counts once.</translation>
    </message>
    <message>
        <source>Due later</source>
        <translation>Due later</translation>
    </message>
    <message>
        <source>With a due date, nothing more to be done</source>
        <translation>With a due date, nothing more to be done</translation>
    </message>
    <message>
        <source>Without a due date</source>
        <translation>Without a due date</translation>
    </message>
    <message>
        <source>Cycle %1</source>
        <translation>Cycle %1</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>How it is counted</translation>
    </message>
    <message>
        <source>This annex counts the recommendations, measures and commitments addressed to the State by human rights mechanisms in the status the State gives them, according to its follow-up records as of %1.</source>
        <translation>This annex counts the recommendations, measures and commitments addressed to the State by human rights mechanisms in the status the State gives them, according to its follow-up records as of %1.</translation>
    </message>
    <message>
        <source>Archived recommendations are left out.</source>
        <translation>Archived recommendations are left out.</translation>
    </message>
    <message>
        <source>All tables are of one reading, so that their totals agree.</source>
        <translation>All tables are of one reading, so that their totals agree.</translation>
    </message>
    <message>
        <source>Different recommendations</source>
        <translation>Different recommendations</translation>
    </message>
    <message>
        <source>Compared with the report of %1:</source>
        <translation>Compared with the report of %1:</translation>
    </message>
    <message>
        <source>Compared with the earlier report:</source>
        <translation>Compared with the earlier report:</translation>
    </message>
    <message>
        <source>nothing has changed.</source>
        <translation>nothing has changed.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n addition(s)</source>
        <translation>
            <numerusform>%n addition</numerusform>
            <numerusform>%n additions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removal(s)</source>
        <translation>
            <numerusform>%n removal</numerusform>
            <numerusform>%n removals</numerusform>
        </translation>
    </message>
    <message>
        <source>Before the first section</source>
        <translation>Before the first section</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Changed entries</source>
        <translation>Changed entries</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>No longer there</translation>
    </message>
    <message>
        <source>What changed since the previous report</source>
        <translation>What changed since the previous report</translation>
    </message>
    <message>
        <source>Documents cited in this report</source>
        <translation>Documents cited in this report</translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message>
        <source>General knowledge; to be confirmed</source>
        <translation>General knowledge; to be confirmed</translation>
    </message>
    <message>
        <source>Taken as the grades of CCPR/C/128/3 until the texts of those two years have been read; to be confirmed</source>
        <translation>Taken as the grades of CCPR/C/128/3 until the texts of those two years have been read; to be confirmed</translation>
    </message>
    <message>
        <source>Follow-up reports of the Human Rights Committee, 2008-2017</source>
        <translation>Follow-up reports of the Human Rights Committee, 2008-2017</translation>
    </message>
    <message>
        <source>CED/C/22/4 for the later meaning of D; the earlier texts are to be confirmed</source>
        <translation>CED/C/22/4 for the later meaning of D; the earlier texts are to be confirmed</translation>
    </message>
    <message>
        <source>Follow-up procedure of the Committee against Torture (three axes), seen in part; grades to be confirmed</source>
        <translation>Follow-up procedure of the Committee against Torture (three axes), seen in part; grades to be confirmed</translation>
    </message>
    <message>
        <source>Annual reports of the IACHR, follow-up of recommendations; fifth level to be confirmed</source>
        <translation>Annual reports of the IACHR, follow-up of recommendations; fifth level to be confirmed</translation>
    </message>
    <message>
        <source>Orders on monitoring compliance with judgment of the Inter-American Court of Human Rights; per measure, component and beneficiary</source>
        <translation>Orders on monitoring compliance with judgment of the Inter-American Court of Human Rights; per measure, component and beneficiary</translation>
    </message>
    <message>
        <source>Committee of Ministers of the Council of Europe, supervision of the execution of judgments (for comparison)</source>
        <translation>Committee of Ministers of the Council of Europe, supervision of the execution of judgments (for comparison)</translation>
    </message>
</context>
<context>
    <name>tables</name>
    <message>
        <source>31/05/2026</source>
        <translation>31/05/2026</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>Acronym</translation>
    </message>
    <message>
        <source>The short name by which the institution is known. Every institution has its own.</source>
        <translation>The short name by which the institution is known. Every institution has its own.</translation>
    </message>
    <message>
        <source>MSP</source>
        <translation>MSP</translation>
    </message>
    <message>
        <source>Name (Spanish)</source>
        <translation>Name (Spanish)</translation>
    </message>
    <message>
        <source>The full name in Spanish.</source>
        <translation>The full name in Spanish.</translation>
    </message>
    <message>
        <source>Ministerio de Salud Pública</source>
        <translation>Ministerio de Salud Pública</translation>
    </message>
    <message>
        <source>Name (English)</source>
        <translation>Name (English)</translation>
    </message>
    <message>
        <source>The full name in English.</source>
        <translation>The full name in English.</translation>
    </message>
    <message>
        <source>Ministry of Public Health</source>
        <translation>Ministry of Public Health</translation>
    </message>
    <message>
        <source>Kind of institution</source>
        <translation>Kind of institution</translation>
    </message>
    <message>
        <source>What kind of institution it is. Without it, it is taken as another kind.</source>
        <translation>What kind of institution it is. Without it, it is taken as another kind.</translation>
    </message>
    <message>
        <source>Stands below</source>
        <translation>Stands below</translation>
    </message>
    <message>
        <source>The institution above it: its acronym or name.</source>
        <translation>The institution above it: its acronym or name.</translation>
    </message>
    <message>
        <source>MINJUS</source>
        <translation>MINJUS</translation>
    </message>
    <message>
        <source>Active from</source>
        <translation>Active from</translation>
    </message>
    <message>
        <source>Since when the institution exists.</source>
        <translation>Since when the institution exists.</translation>
    </message>
    <message>
        <source>Active until</source>
        <translation>Active until</translation>
    </message>
    <message>
        <source>The last day on which it existed; empty while it does.</source>
        <translation>The last day on which it existed; empty while it does.</translation>
    </message>
    <message>
        <source>Avance ID</source>
        <translation>Avance ID</translation>
    </message>
    <message>
        <source>Avance&apos;s own identifier. Leave it as it is in rows that Avance wrote, and empty in new ones: by it a row is recognised although its name was corrected.</source>
        <translation>Avance&apos;s own identifier. Leave it as it is in rows that Avance wrote, and empty in new ones: by it a row is recognised although its name was corrected.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>The person&apos;s full name.</source>
        <translation>The person&apos;s full name.</translation>
    </message>
    <message>
        <source>Ana Pérez</source>
        <translation>Ana Pérez</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Acronym or name of an institution of the workspace.</source>
        <translation>Acronym or name of an institution of the workspace.</translation>
    </message>
    <message>
        <source>Post (Spanish)</source>
        <translation>Post (Spanish)</translation>
    </message>
    <message>
        <source>What the person is, in Spanish.</source>
        <translation>What the person is, in Spanish.</translation>
    </message>
    <message>
        <source>Directora de Derechos Humanos</source>
        <translation>Directora de Derechos Humanos</translation>
    </message>
    <message>
        <source>Post (English)</source>
        <translation>Post (English)</translation>
    </message>
    <message>
        <source>What the person is, in English.</source>
        <translation>What the person is, in English.</translation>
    </message>
    <message>
        <source>Head of Human Rights</source>
        <translation>Head of Human Rights</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>The person&apos;s e-mail address.</source>
        <translation>The person&apos;s e-mail address.</translation>
    </message>
    <message>
        <source>name@ministry.example</source>
        <translation>name@ministry.example</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>With the code of the country.</source>
        <translation>With the code of the country.</translation>
    </message>
    <message>
        <source>+595 21 123 456</source>
        <translation>+595 21 123 456</translation>
    </message>
    <message>
        <source>Focal point from</source>
        <translation>Focal point from</translation>
    </message>
    <message>
        <source>Since when the person is the institution&apos;s focal point.</source>
        <translation>Since when the person is the institution&apos;s focal point.</translation>
    </message>
    <message>
        <source>Focal point until</source>
        <translation>Focal point until</translation>
    </message>
    <message>
        <source>Until when; empty while the person is.</source>
        <translation>Until when; empty while the person is.</translation>
    </message>
    <message>
        <source>Title (Spanish)</source>
        <translation>Title (Spanish)</translation>
    </message>
    <message>
        <source>What the action is called, in Spanish.</source>
        <translation>What the action is called, in Spanish.</translation>
    </message>
    <message>
        <source>Capacitar a la fiscalía</source>
        <translation>Capacitar a la fiscalía</translation>
    </message>
    <message>
        <source>Title (English)</source>
        <translation>Title (English)</translation>
    </message>
    <message>
        <source>What the action is called, in English.</source>
        <translation>What the action is called, in English.</translation>
    </message>
    <message>
        <source>Train the prosecutors</source>
        <translation>Train the prosecutors</translation>
    </message>
    <message>
        <source>Theme of the plan</source>
        <translation>Theme of the plan</translation>
    </message>
    <message>
        <source>The theme under which it stands in the plan; one of the themes of the workspace.</source>
        <translation>The theme under which it stands in the plan; one of the themes of the workspace.</translation>
    </message>
    <message>
        <source>Result sought (Spanish)</source>
        <translation>Result sought (Spanish)</translation>
    </message>
    <message>
        <source>What it is to bring about, in Spanish.</source>
        <translation>What it is to bring about, in Spanish.</translation>
    </message>
    <message>
        <source>Todas las fiscalías aplican el protocolo</source>
        <translation>Todas las fiscalías aplican el protocolo</translation>
    </message>
    <message>
        <source>Result sought (English)</source>
        <translation>Result sought (English)</translation>
    </message>
    <message>
        <source>What it is to bring about, in English.</source>
        <translation>What it is to bring about, in English.</translation>
    </message>
    <message>
        <source>Every prosecutor&apos;s office applies the protocol</source>
        <translation>Every prosecutor&apos;s office applies the protocol</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>When it starts.</source>
        <translation>When it starts.</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Due date</translation>
    </message>
    <message>
        <source>By when it is to be done.</source>
        <translation>By when it is to be done.</translation>
    </message>
    <message>
        <source>Status of the action</source>
        <translation>Status of the action</translation>
    </message>
    <message>
        <source>How far the action is. Without it, it is planned.</source>
        <translation>How far the action is. Without it, it is planned.</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Done on</translation>
    </message>
    <message>
        <source>The day on which it was done; only for an action that is done.</source>
        <translation>The day on which it was done; only for an action that is done.</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>An amount, without the currency.</source>
        <translation>An amount, without the currency.</translation>
    </message>
    <message>
        <source>1250000</source>
        <translation>1250000</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>The code of the budget&apos;s currency, three letters.</source>
        <translation>The code of the budget&apos;s currency, three letters.</translation>
    </message>
    <message>
        <source>USD</source>
        <translation>USD</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recommendations</translation>
    </message>
    <message>
        <source>The recommendations it serves, one a line or with semicolons between: document and paragraph, or the number in Avance. The table says all of them: others are taken off.</source>
        <translation>The recommendations it serves, one a line or with semicolons between: document and paragraph, or the number in Avance. The table says all of them: others are taken off.</translation>
    </message>
    <message>
        <source>CEDAW/C/VAL/CO/8 27(b); #1234</source>
        <translation>CEDAW/C/VAL/CO/8 27(b); #1234</translation>
    </message>
    <message>
        <source>Indicator (Spanish)</source>
        <translation>Indicator (Spanish)</translation>
    </message>
    <message>
        <source>What the indicator is called, in Spanish.</source>
        <translation>What the indicator is called, in Spanish.</translation>
    </message>
    <message>
        <source>Tasa de mortalidad materna</source>
        <translation>Tasa de mortalidad materna</translation>
    </message>
    <message>
        <source>Indicator (English)</source>
        <translation>Indicator (English)</translation>
    </message>
    <message>
        <source>What the indicator is called, in English.</source>
        <translation>What the indicator is called, in English.</translation>
    </message>
    <message>
        <source>Maternal mortality ratio</source>
        <translation>Maternal mortality ratio</translation>
    </message>
    <message>
        <source>Kind of indicator</source>
        <translation>Kind of indicator</translation>
    </message>
    <message>
        <source>What it measures: commitment (structural), effort (process) or result (outcome). Without it, process.</source>
        <translation>What it measures: commitment (structural), effort (process) or result (outcome). Without it, process.</translation>
    </message>
    <message>
        <source>Unit (Spanish)</source>
        <translation>Unit (Spanish)</translation>
    </message>
    <message>
        <source>What is counted, in Spanish.</source>
        <translation>What is counted, in Spanish.</translation>
    </message>
    <message>
        <source>por 100.000 nacidos vivos</source>
        <translation>por 100.000 nacidos vivos</translation>
    </message>
    <message>
        <source>Unit (English)</source>
        <translation>Unit (English)</translation>
    </message>
    <message>
        <source>What is counted, in English.</source>
        <translation>What is counted, in English.</translation>
    </message>
    <message>
        <source>per 100,000 live births</source>
        <translation>per 100,000 live births</translation>
    </message>
    <message>
        <source>Attribute of the right</source>
        <translation>Attribute of the right</translation>
    </message>
    <message>
        <source>The attribute of the right it measures; one of the rights of the workspace.</source>
        <translation>The attribute of the right it measures; one of the rights of the workspace.</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Baseline</translation>
    </message>
    <message>
        <source>The figure where it began.</source>
        <translation>The figure where it began.</translation>
    </message>
    <message>
        <source>82.5</source>
        <translation>82.5</translation>
    </message>
    <message>
        <source>Date of the baseline</source>
        <translation>Date of the baseline</translation>
    </message>
    <message>
        <source>When the baseline was true.</source>
        <translation>When the baseline was true.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>The figure it is to get to.</source>
        <translation>The figure it is to get to.</translation>
    </message>
    <message>
        <source>60</source>
        <translation>60</translation>
    </message>
    <message>
        <source>Date of the target</source>
        <translation>Date of the target</translation>
    </message>
    <message>
        <source>By when.</source>
        <translation>By when.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Where the figures come from.</source>
        <translation>Where the figures come from.</translation>
    </message>
    <message>
        <source>INE</source>
        <translation>INE</translation>
    </message>
    <message>
        <source>Periodicity</source>
        <translation>Periodicity</translation>
    </message>
    <message>
        <source>How often the figures are taken.</source>
        <translation>How often the figures are taken.</translation>
    </message>
    <message>
        <source>Yearly</source>
        <translation>Yearly</translation>
    </message>
    <message>
        <source>Disaggregation</source>
        <translation>Disaggregation</translation>
    </message>
    <message>
        <source>By what the values are told apart.</source>
        <translation>By what the values are told apart.</translation>
    </message>
    <message>
        <source>sex, age, region</source>
        <translation>sex, age, region</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>The name of an indicator of the workspace in either language, or its number in Avance.</source>
        <translation>The name of an indicator of the workspace in either language, or its number in Avance.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>The day it is about.</source>
        <translation>The day it is about.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Of the disaggregation; empty for the whole.</source>
        <translation>Of the disaggregation; empty for the whole.</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Women</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>The figure.</source>
        <translation>The figure.</translation>
    </message>
    <message>
        <source>71.4</source>
        <translation>71.4</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>What is to be known about the value.</source>
        <translation>What is to be known about the value.</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>Provisional</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recommendation</translation>
    </message>
    <message>
        <source>Document and paragraph of a recommendation of the workspace, its number in Avance, or its identifier in the system it came from.</source>
        <translation>Document and paragraph of a recommendation of the workspace, its number in Avance, or its identifier in the system it came from.</translation>
    </message>
    <message>
        <source>CEDAW/C/VAL/CO/8 27(b)</source>
        <translation>CEDAW/C/VAL/CO/8 27(b)</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation>Period from</translation>
    </message>
    <message>
        <source>The first day of what it tells about.</source>
        <translation>The first day of what it tells about.</translation>
    </message>
    <message>
        <source>Period to</source>
        <translation>Period to</translation>
    </message>
    <message>
        <source>The last day of what it tells about.</source>
        <translation>The last day of what it tells about.</translation>
    </message>
    <message>
        <source>What was done (Spanish)</source>
        <translation>What was done (Spanish)</translation>
    </message>
    <message>
        <source>What was done and what came of it, in Spanish.</source>
        <translation>What was done and what came of it, in Spanish.</translation>
    </message>
    <message>
        <source>Se aprobó la ley.</source>
        <translation>Se aprobó la ley.</translation>
    </message>
    <message>
        <source>What was done (English)</source>
        <translation>What was done (English)</translation>
    </message>
    <message>
        <source>What was done and what came of it, in English.</source>
        <translation>What was done and what came of it, in English.</translation>
    </message>
    <message>
        <source>The law was passed.</source>
        <translation>The law was passed.</translation>
    </message>
    <message>
        <source>Obstacles (Spanish)</source>
        <translation>Obstacles (Spanish)</translation>
    </message>
    <message>
        <source>What stood in the way, in Spanish.</source>
        <translation>What stood in the way, in Spanish.</translation>
    </message>
    <message>
        <source>Falta de presupuesto.</source>
        <translation>Falta de presupuesto.</translation>
    </message>
    <message>
        <source>Obstacles (English)</source>
        <translation>Obstacles (English)</translation>
    </message>
    <message>
        <source>What stood in the way, in English.</source>
        <translation>What stood in the way, in English.</translation>
    </message>
    <message>
        <source>Lack of a budget.</source>
        <translation>Lack of a budget.</translation>
    </message>
    <message>
        <source>Next steps (Spanish)</source>
        <translation>Next steps (Spanish)</translation>
    </message>
    <message>
        <source>What comes next, in Spanish.</source>
        <translation>What comes next, in Spanish.</translation>
    </message>
    <message>
        <source>Reglamentar la ley.</source>
        <translation>Reglamentar la ley.</translation>
    </message>
    <message>
        <source>Next steps (English)</source>
        <translation>Next steps (English)</translation>
    </message>
    <message>
        <source>What comes next, in English.</source>
        <translation>What comes next, in English.</translation>
    </message>
    <message>
        <source>Write the regulations.</source>
        <translation>Write the regulations.</translation>
    </message>
    <message>
        <source>Proposed status</source>
        <translation>Proposed status</translation>
    </message>
    <message>
        <source>The status the recommendation should have by this.</source>
        <translation>The status the recommendation should have by this.</translation>
    </message>
    <message>
        <source>Proposed progress</source>
        <translation>Proposed progress</translation>
    </message>
    <message>
        <source>Its progress as a whole percentage, 0 to 100.</source>
        <translation>Its progress as a whole percentage, 0 to 100.</translation>
    </message>
    <message>
        <source>45</source>
        <translation>45</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Author</translation>
    </message>
    <message>
        <source>Who wrote the entry; without it, whoever imports the table.</source>
        <translation>Who wrote the entry; without it, whoever imports the table.</translation>
    </message>
    <message>
        <source>Date written</source>
        <translation>Date written</translation>
    </message>
    <message>
        <source>When the entry was written; without it, the day of the import.</source>
        <translation>When the entry was written; without it, the day of the import.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Where the entry stands in the review. Without it, it is a draft.</source>
        <translation>Where the entry stands in the review. Without it, it is a draft.</translation>
    </message>
    <message>
        <source>Reviewer&apos;s note</source>
        <translation>Reviewer&apos;s note</translation>
    </message>
    <message>
        <source>What the reviewer said; required for an entry that is returned.</source>
        <translation>What the reviewer said; required for an entry that is returned.</translation>
    </message>
    <message>
        <source>Name the law.</source>
        <translation>Name the law.</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Scale</translation>
    </message>
    <message>
        <source>Needed only where the body uses several scales at once: its name or code.</source>
        <translation>Needed only where the body uses several scales at once: its name or code.</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>The grade as the body calls it, or its code.</source>
        <translation>The grade as the body calls it, or its code.</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Component</translation>
    </message>
    <message>
        <source>Of a court&apos;s measure: the number or the text of the component the grade is about; empty for the whole measure.</source>
        <translation>Of a court&apos;s measure: the number or the text of the component the grade is about; empty for the whole measure.</translation>
    </message>
    <message>
        <source>2</source>
        <translation>2</translation>
    </message>
    <message>
        <source>Paragraph of the grade</source>
        <translation>Paragraph of the grade</translation>
    </message>
    <message>
        <source>Where the body says it.</source>
        <translation>Where the body says it.</translation>
    </message>
    <message>
        <source>14</source>
        <translation>14</translation>
    </message>
    <message>
        <source>Comment (Spanish)</source>
        <translation>Comment (Spanish)</translation>
    </message>
    <message>
        <source>What the body said about it, in Spanish.</source>
        <translation>What the body said about it, in Spanish.</translation>
    </message>
    <message>
        <source>Falta información sobre el presupuesto.</source>
        <translation>Falta información sobre el presupuesto.</translation>
    </message>
    <message>
        <source>Comment (English)</source>
        <translation>Comment (English)</translation>
    </message>
    <message>
        <source>What the body said about it, in English.</source>
        <translation>What the body said about it, in English.</translation>
    </message>
    <message>
        <source>Information on the budget is missing.</source>
        <translation>Information on the budget is missing.</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>The body that makes the recommendation: its name or short name.</source>
        <translation>The body that makes the recommendation: its name or short name.</translation>
    </message>
    <message>
        <source>CEDAW</source>
        <translation>CEDAW</translation>
    </message>
    <message>
        <source>Document symbol</source>
        <translation>Document symbol</translation>
    </message>
    <message>
        <source>The symbol of the document it stands in.</source>
        <translation>The symbol of the document it stands in.</translation>
    </message>
    <message>
        <source>CEDAW/C/VAL/CO/8</source>
        <translation>CEDAW/C/VAL/CO/8</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraph</translation>
    </message>
    <message>
        <source>As it is printed.</source>
        <translation>As it is printed.</translation>
    </message>
    <message>
        <source>27 b)</source>
        <translation>27 b)</translation>
    </message>
    <message>
        <source>Text (Spanish)</source>
        <translation>Text (Spanish)</translation>
    </message>
    <message>
        <source>The recommendation in Spanish.</source>
        <translation>The recommendation in Spanish.</translation>
    </message>
    <message>
        <source>Apruebe la ley integral.</source>
        <translation>Apruebe la ley integral.</translation>
    </message>
    <message>
        <source>Text (English)</source>
        <translation>Text (English)</translation>
    </message>
    <message>
        <source>The recommendation in English.</source>
        <translation>The recommendation in English.</translation>
    </message>
    <message>
        <source>Adopt the comprehensive law.</source>
        <translation>Adopt the comprehensive law.</translation>
    </message>
    <message>
        <source>Date of publication</source>
        <translation>Date of publication</translation>
    </message>
    <message>
        <source>When the document was published.</source>
        <translation>When the document was published.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Of the UPR: the number of its session.</source>
        <translation>Of the UPR: the number of its session.</translation>
    </message>
    <message>
        <source>46</source>
        <translation>46</translation>
    </message>
    <message>
        <source>Recommending States</source>
        <translation>Recommending States</translation>
    </message>
    <message>
        <source>Of the UPR: the States that made it, one a line or with semicolons between.</source>
        <translation>Of the UPR: the States that made it, one a line or with semicolons between.</translation>
    </message>
    <message>
        <source>Chile; France</source>
        <translation>Chile; France</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Of the UPR: what the State answered.</source>
        <translation>Of the UPR: what the State answered.</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Themes</translation>
    </message>
    <message>
        <source>One a line or with semicolons between.</source>
        <translation>One a line or with semicolons between.</translation>
    </message>
    <message>
        <source>Right to health</source>
        <translation>Right to health</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groups</translation>
    </message>
    <message>
        <source>The groups of persons it is about, one a line or with semicolons between.</source>
        <translation>The groups of persons it is about, one a line or with semicolons between.</translation>
    </message>
    <message>
        <source>Women and girls</source>
        <translation>Women and girls</translation>
    </message>
    <message>
        <source>SDGs</source>
        <translation>SDGs</translation>
    </message>
    <message>
        <source>Goals and targets, one a line or with semicolons between; written as text, so that 16.10 stays what it is.</source>
        <translation>Goals and targets, one a line or with semicolons between; written as text, so that 16.10 stays what it is.</translation>
    </message>
    <message>
        <source>3.1; 16.10</source>
        <translation>3.1; 16.10</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>The institution that leads: acronym or name.</source>
        <translation>The institution that leads: acronym or name.</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>The institutions that support it, one a line or with semicolons between.</source>
        <translation>The institutions that support it, one a line or with semicolons between.</translation>
    </message>
    <message>
        <source>MINJUS; MEC</source>
        <translation>MINJUS; MEC</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>The State&apos;s own order of urgency. Without it, normal.</source>
        <translation>The State&apos;s own order of urgency. Without it, normal.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>The State&apos;s own status for it. Without it, not started.</source>
        <translation>The State&apos;s own status for it. Without it, not started.</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>External ID</translation>
    </message>
    <message>
        <source>Its identifier in the system it comes from.</source>
        <translation>Its identifier in the system it comes from.</translation>
    </message>
    <message>
        <source>1234567</source>
        <translation>1234567</translation>
    </message>
    <message>
        <source>One recommendation a row. A row is recognised again by its document, paragraph and text.</source>
        <translation>One recommendation a row. A row is recognised again by its document, paragraph and text.</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Institutions</translation>
    </message>
    <message>
        <source>One institution a row. A row is recognised again by the acronym or, where nobody has that, by the name. An institution may stand below another one of this table, in any order.</source>
        <translation>One institution a row. A row is recognised again by the acronym or, where nobody has that, by the name. An institution may stand below another one of this table, in any order.</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Persons</translation>
    </message>
    <message>
        <source>One person of an institution a row: its focal points. A row is recognised again by the e-mail address or, without one, by the name and the institution.</source>
        <translation>One person of an institution a row: its focal points. A row is recognised again by the e-mail address or, without one, by the name and the institution.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>One action of the plan a row, with the recommendations it serves. A row is recognised again by its title and institution.</source>
        <translation>One action of the plan a row, with the recommendations it serves. A row is recognised again by its title and institution.</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicators</translation>
    </message>
    <message>
        <source>One indicator a row; its values over time have a table of their own. A row is recognised again by the indicator&apos;s name.</source>
        <translation>One indicator a row; its values over time have a table of their own. A row is recognised again by the indicator&apos;s name.</translation>
    </message>
    <message>
        <source>Values of indicators</source>
        <translation>Values of indicators</translation>
    </message>
    <message>
        <source>One value of an indicator a row. A row is recognised again by the indicator, the date and the category. The indicators are in the workspace before their values.</source>
        <translation>One value of an indicator a row. A row is recognised again by the indicator, the date and the category. The indicators are in the workspace before their values.</translation>
    </message>
    <message>
        <source>Progress log</source>
        <translation>Progress log</translation>
    </message>
    <message>
        <source>One entry about a recommendation a row. A row is recognised again by the recommendation, the institution, the period and what was done. An entry that comes in as validated gives the recommendation the status it proposes, unless that has a later one; an entry that is validated already is not changed any more.</source>
        <translation>One entry about a recommendation a row. A row is recognised again by the recommendation, the institution, the period and what was done. An entry that comes in as validated gives the recommendation the status it proposes, unless that has a later one; an entry that is validated already is not changed any more.</translation>
    </message>
    <message>
        <source>Grades given by bodies</source>
        <translation>Grades given by bodies</translation>
    </message>
    <message>
        <source>One grade a row: what a body said of a recommendation, and when. A row is recognised again by the recommendation, the scale, the date and the component. The grade is one of the scale that the body used on that date.</source>
        <translation>One grade a row: what a body said of a recommendation, and when. A row is recognised again by the recommendation, the scale, the date and the component. The grade is one of the scale that the body used on that date.</translation>
    </message>
    <message>
        <source>“%1” is empty, and it is required.</source>
        <translation>“%1” is empty, and it is required.</translation>
    </message>
    <message>
        <source>“%1”: no institution of the workspace is called “%2”.</source>
        <translation>“%1”: no institution of the workspace is called “%2”.</translation>
    </message>
    <message>
        <source>“%1”: no recommendation of the workspace is “%2”.</source>
        <translation>“%1”: no recommendation of the workspace is “%2”.</translation>
    </message>
    <message>
        <source>“%1”: several recommendations fit; write one of these: %2</source>
        <translation>“%1”: several recommendations fit; write one of these: %2</translation>
    </message>
    <message>
        <source>“%1”: no indicator of the workspace is called “%2”.</source>
        <translation>“%1”: no indicator of the workspace is called “%2”.</translation>
    </message>
    <message>
        <source>“%1”: several indicators are called so; write the number of one of these: %2</source>
        <translation>“%1”: several indicators are called so; write the number of one of these: %2</translation>
    </message>
    <message>
        <source>“%1”: the vocabulary of the workspace does not have “%2”.</source>
        <translation>“%1”: the vocabulary of the workspace does not have “%2”.</translation>
    </message>
    <message>
        <source>“%1”: “%2” is none of the values to choose from.</source>
        <translation>“%1”: “%2” is none of the values to choose from.</translation>
    </message>
    <message>
        <source>“%1”: the measure has no component “%2”.</source>
        <translation>“%1”: the measure has no component “%2”.</translation>
    </message>
    <message>
        <source>“%1”: the body used no such scale on that date. %2</source>
        <translation>“%1”: the body used no such scale on that date. %2</translation>
    </message>
    <message>
        <source>“%1”: the body used several scales with this grade on that date; write one of these: %2</source>
        <translation>“%1”: the body used several scales with this grade on that date; write one of these: %2</translation>
    </message>
    <message>
        <source>“%1”: “%2” is no grade of the scale that the body used on that date.</source>
        <translation>“%1”: “%2” is no grade of the scale that the body used on that date.</translation>
    </message>
    <message>
        <source>“%1”: “%2” is not a whole date.</source>
        <translation>“%1”: “%2” is not a whole date.</translation>
    </message>
    <message>
        <source>“%1”: “%2” is not a number.</source>
        <translation>“%1”: “%2” is not a number.</translation>
    </message>
    <message>
        <source>“%1”: “%2” is not a whole percentage from 0 to 100.</source>
        <translation>“%1”: “%2” is not a whole percentage from 0 to 100.</translation>
    </message>
    <message>
        <source>“%1” cannot become “%2” for what is in the workspace already.</source>
        <translation>“%1” cannot become “%2” for what is in the workspace already.</translation>
    </message>
    <message>
        <source>“%1”: another institution has the acronym “%2”.</source>
        <translation>“%1”: another institution has the acronym “%2”.</translation>
    </message>
    <message>
        <source>“%1”: below “%2” it would stand below itself.</source>
        <translation>“%1”: below “%2” it would stand below itself.</translation>
    </message>
    <message>
        <source>“%1”: “%2” is archived and only read.</source>
        <translation>“%1”: “%2” is archived and only read.</translation>
    </message>
    <message>
        <source>“%1”: “%2” is no amount in this currency.</source>
        <translation>“%1”: “%2” is no amount in this currency.</translation>
    </message>
    <message>
        <source>Row %1 is about the same and says something else.</source>
        <translation>Row %1 is about the same and says something else.</translation>
    </message>
    <message>
        <source>The workspace has several that are called “%1”; write Avance&apos;s identifier to say which.</source>
        <translation>The workspace has several that are called “%1”; write Avance&apos;s identifier to say which.</translation>
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
        <source>The institution would end before it began.</source>
        <translation>The institution would end before it began.</translation>
    </message>
    <message>
        <source>The time as focal point would end before it began.</source>
        <translation>The time as focal point would end before it began.</translation>
    </message>
    <message>
        <source>The e-mail address cannot be one.</source>
        <translation>The e-mail address cannot be one.</translation>
    </message>
    <message>
        <source>The action would be due before it starts.</source>
        <translation>The action would be due before it starts.</translation>
    </message>
    <message>
        <source>An action that is done has the date on which it was, not before its start; one that is not done has none.</source>
        <translation>An action that is done has the date on which it was, not before its start; one that is not done has none.</translation>
    </message>
    <message>
        <source>A budget and its currency, three letters, are written together or not at all.</source>
        <translation>A budget and its currency, three letters, are written together or not at all.</translation>
    </message>
    <message>
        <source>The target would be dated before the baseline.</source>
        <translation>The target would be dated before the baseline.</translation>
    </message>
    <message>
        <source>The period would end before it began.</source>
        <translation>The period would end before it began.</translation>
    </message>
    <message>
        <source>The entry cannot take this step of the review; one that is validated is not changed any more.</source>
        <translation>The entry cannot take this step of the review; one that is validated is not changed any more.</translation>
    </message>
    <message>
        <source>An entry is returned with a word why, and there is none.</source>
        <translation>An entry is returned with a word why, and there is none.</translation>
    </message>
    <message>
        <source>“Implemented” needs a validated entry with evidence, and there is none yet.</source>
        <translation>“Implemented” needs a validated entry with evidence, and there is none yet.</translation>
    </message>
    <message>
        <source>A rule of the workspace does not allow it (%1).</source>
        <translation>A rule of the workspace does not allow it (%1).</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instructions</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Lists</translation>
    </message>
    <message>
        <source>Fill in the first sheet, one row each, and import the file in Avance. Columns with an asterisk (*) are required; of those with two (**), one language is enough. Columns that are not needed may be left empty or deleted; their order does not matter.</source>
        <translation>Fill in the first sheet, one row each, and import the file in Avance. Columns with an asterisk (*) are required; of those with two (**), one language is enough. Columns that are not needed may be left empty or deleted; their order does not matter.</translation>
    </message>
    <message>
        <source>An empty cell says nothing: what the workspace holds stays. A dash (–) empties what is there. Before anything is written, Avance shows each row and what it would change.</source>
        <translation>An empty cell says nothing: what the workspace holds stays. A dash (–) empties what is there. Before anything is written, Avance shows each row and what it would change.</translation>
    </message>
    <message>
        <source>Dates may be written as 31/05/2026 or 2026-05-31. Words can be given in Spanish, in English or in both; one language is enough.</source>
        <translation>Dates may be written as 31/05/2026 or 2026-05-31. Words can be given in Spanish, in English or in both; one language is enough.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Required</translation>
    </message>
    <message>
        <source>What is written there</source>
        <translation>What is written there</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Example</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>In one of the languages</source>
        <translation>In one of the languages</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Why it was refused</source>
        <translation>Why it was refused</translation>
    </message>
    <message>
        <source>To choose from: %1.</source>
        <translation>To choose from: %1.</translation>
    </message>
    <message>
        <source>Choose a value from the list.</source>
        <translation>Choose a value from the list.</translation>
    </message>
</context>
<context>
    <name>ui::AboutDialog</name>
    <message>
        <source>About Avance</source>
        <translation>About Avance</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Follows every human-rights recommendation from its source to the report.</source>
        <translation>Follows every human-rights recommendation from its source to the report.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Without any warranty.</source>
        <translation>Free software under the GNU General Public License, version 3 or later. Without any warranty.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>ui::ActionDialog</name>
    <message>
        <source>Edit action</source>
        <translation>Edit action</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>New action</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Show what is stored</source>
        <translation>Show what is stored</translation>
    </message>
    <message>
        <source>Title in Spanish</source>
        <translation>Title in Spanish</translation>
    </message>
    <message>
        <source>Title in English</source>
        <translation>Title in English</translation>
    </message>
    <message>
        <source>Result sought, in Spanish</source>
        <translation>Result sought, in Spanish</translation>
    </message>
    <message>
        <source>Result sought, in English</source>
        <translation>Result sought, in English</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Recommendations it serves</source>
        <translation>Recommendations it serves</translation>
    </message>
    <message>
        <source>A theme; leave empty for none</source>
        <translation>A theme; leave empty for none</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nobody yet</translation>
    </message>
    <message>
        <source>Give the action a title in at least one of the two languages.</source>
        <translation>Give the action a title in at least one of the two languages.</translation>
    </message>
    <message>
        <source>No theme is called “%1”. Choose one from the list.</source>
        <translation>No theme is called “%1”. Choose one from the list.</translation>
    </message>
    <message>
        <source>No institution is called “%1”. Choose one from the list.</source>
        <translation>No institution is called “%1”. Choose one from the list.</translation>
    </message>
    <message>
        <source>It is due before it starts. Correct one of the two dates.</source>
        <translation>It is due before it starts. Correct one of the two dates.</translation>
    </message>
    <message>
        <source>Say on which day it was done.</source>
        <translation>Say on which day it was done.</translation>
    </message>
    <message>
        <source>It was done before it started. Correct one of the two dates.</source>
        <translation>It was done before it started. Correct one of the two dates.</translation>
    </message>
    <message>
        <source>title: %1</source>
        <translation>title: %1</translation>
    </message>
    <message>
        <source>result: %1</source>
        <translation>result: %1</translation>
    </message>
    <message>
        <source>status: %1</source>
        <translation>status: %1</translation>
    </message>
    <message>
        <source>start: %1</source>
        <translation>start: %1</translation>
    </message>
    <message>
        <source>due: %1</source>
        <translation>due: %1</translation>
    </message>
    <message>
        <source>done: %1</source>
        <translation>done: %1</translation>
    </message>
    <message>
        <source>another institution</source>
        <translation>another institution</translation>
    </message>
    <message>
        <source>another cluster</source>
        <translation>another cluster</translation>
    </message>
    <message>
        <source>budget: %1</source>
        <translation>budget: %1</translation>
    </message>
    <message>
        <source>no budget</source>
        <translation>no budget</translation>
    </message>
    <message>
        <source>Somebody changed this action in the meantime, so nothing was overwritten. Stored now: %1.</source>
        <translation>Somebody changed this action in the meantime, so nothing was overwritten. Stored now: %1.</translation>
    </message>
</context>
<context>
    <name>ui::ActionPanel</name>
    <message>
        <source>Edit…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>Edit the action</source>
        <translation>Edit the action</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Mark as done</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Result sought</source>
        <translation>Result sought</translation>
    </message>
    <message>
        <source>Nobody has written yet what it is to bring about.</source>
        <translation>Nobody has written yet what it is to bring about.</translation>
    </message>
    <message>
        <source>Recommendations it serves</source>
        <translation>Recommendations it serves</translation>
    </message>
    <message>
        <source>It serves no recommendation yet.</source>
        <translation>It serves no recommendation yet.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>No action chosen</source>
        <translation>No action chosen</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recommendations</translation>
    </message>
    <message numerus="yes">
        <source>Recommendations: %Ln</source>
        <translation>
            <numerusform>Recommendations: %Ln</numerusform>
            <numerusform>Recommendations: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ActionsPane</name>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Rec.</source>
        <comment>short for recommendations</comment>
        <translation>Rec.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Without a cluster</source>
        <translation>Without a cluster</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Action plan</translation>
    </message>
    <message>
        <source>Days shown</source>
        <translation>Days shown</translation>
    </message>
    <message>
        <source>There are no actions yet</source>
        <translation>There are no actions yet</translation>
    </message>
    <message>
        <source>An action says who does what until when for which recommendations.</source>
        <translation>An action says who does what until when for which recommendations.</translation>
    </message>
    <message>
        <source>New action…</source>
        <translation>New action…</translation>
    </message>
    <message>
        <source>No action matches these filters</source>
        <translation>No action matches these filters</translation>
    </message>
    <message>
        <source>There are %1 without them.</source>
        <translation>There are %1 without them.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Clear filters</translation>
    </message>
    <message>
        <source>“%1” goes from the plan, with its dates, result and budget.</source>
        <translation>“%1” goes from the plan, with its dates, result and budget.</translation>
    </message>
    <message numerus="yes">
        <source>The %n recommendation(s) it serves stay and lose this action.</source>
        <translation>
            <numerusform>The recommendation it serves stays and loses this action.</numerusform>
            <numerusform>The %n recommendations it serves stay and lose this action.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete action</source>
        <translation>Delete action</translation>
    </message>
    <message>
        <source>This can be undone.</source>
        <translation>This can be undone.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>ui::ActorDialog</name>
    <message>
        <source>Your name in the history</source>
        <translation>Your name in the history</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>It stands beside every change from now on.</source>
        <translation>It stands beside every change from now on.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>ui::AnnexField</name>
    <message>
        <source>Annexes</source>
        <translation>Annexes</translation>
    </message>
    <message>
        <source>Only cited</source>
        <translation>Only cited</translation>
    </message>
    <message>
        <source>In a folder beside the report</source>
        <translation>In a folder beside the report</translation>
    </message>
    <message>
        <source>In a ZIP beside the report</source>
        <translation>In a ZIP beside the report</translation>
    </message>
</context>
<context>
    <name>ui::AssessDialog</name>
    <message>
        <source>This body gives no grades on a scale known here.</source>
        <translation>This body gives no grades on a scale known here.</translation>
    </message>
    <message>
        <source>No scale of this body was in force on that date.</source>
        <translation>No scale of this body was in force on that date.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>The whole measure</source>
        <translation>The whole measure</translation>
    </message>
    <message>
        <source>All beneficiaries</source>
        <translation>All beneficiaries</translation>
    </message>
    <message>
        <source>%1 (confidential)</source>
        <translation>%1 (confidential)</translation>
    </message>
    <message>
        <source>Grade by %1</source>
        <comment>a body</comment>
        <translation>Grade by %1</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Note grade</source>
        <translation>Note grade</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>Paragraph or document</source>
        <translation>Paragraph or document</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Component</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>Beneficiary</translation>
    </message>
    <message>
        <source>Comment in Spanish</source>
        <translation>Comment in Spanish</translation>
    </message>
    <message>
        <source>Comment in English</source>
        <translation>Comment in English</translation>
    </message>
    <message>
        <source>Give the date on which the body said so: it decides which scale counts.</source>
        <translation>Give the date on which the body said so: it decides which scale counts.</translation>
    </message>
    <message>
        <source>Choose the grade the body gave.</source>
        <translation>Choose the grade the body gave.</translation>
    </message>
</context>
<context>
    <name>ui::AssignDialog</name>
    <message>
        <source>Assign</source>
        <translation>Assign</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nobody</translation>
    </message>
    <message>
        <source>Each keeps its own</source>
        <translation>Each keeps its own</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>Support, besides those that do already</source>
        <translation>Support, besides those that do already</translation>
    </message>
    <message>
        <source>No institution is called “%1”. Choose one from the list.</source>
        <translation>No institution is called “%1”. Choose one from the list.</translation>
    </message>
    <message>
        <source>Choose who leads or who supports.</source>
        <translation>Choose who leads or who supports.</translation>
    </message>
</context>
<context>
    <name>ui::AssignmentPanel</name>
    <message>
        <source>Assignment and due date</source>
        <translation>Assignment and due date</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
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
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Themes</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groups</translation>
    </message>
    <message>
        <source>SDG</source>
        <translation>SDG</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rights</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Others</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Made by</translation>
    </message>
    <message>
        <source>Change the assignment</source>
        <translation>Change the assignment</translation>
    </message>
    <message>
        <source>Set due date</source>
        <translation>Set due date</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Change the recommending States</source>
        <translation>Change the recommending States</translation>
    </message>
    <message>
        <source>Nobody leads yet.</source>
        <translation>Nobody leads yet.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name and post</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>Assign…</translation>
    </message>
    <message>
        <source>No due date</source>
        <translation>No due date</translation>
    </message>
    <message>
        <source>Set…</source>
        <translation>Set…</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>None yet</translation>
    </message>
    <message>
        <source>No State is named yet.</source>
        <translation>No State is named yet.</translation>
    </message>
    <message>
        <source>Change the terms</source>
        <translation>Change the terms</translation>
    </message>
</context>
<context>
    <name>ui::BeneficiaryDialog</name>
    <message>
        <source>Beneficiary of the measure</source>
        <translation>Beneficiary of the measure</translation>
    </message>
    <message>
        <source>New beneficiary of the measure</source>
        <translation>New beneficiary of the measure</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Name or initials, as the court gives it</source>
        <translation>Name or initials, as the court gives it</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Confidential</translation>
    </message>
    <message>
        <source>A confidential name does not leave the office: reports and exports go without it.</source>
        <translation>A confidential name does not leave the office: reports and exports go without it.</translation>
    </message>
</context>
<context>
    <name>ui::BulkBar</name>
    <message>
        <source>Uncheck all</source>
        <translation>Uncheck all</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
    <message>
        <source>Select all %1</source>
        <translation>Select all %1</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
</context>
<context>
    <name>ui::CandidateBar</name>
    <message>
        <source>%1 alike</source>
        <comment>percentage</comment>
        <translation>%1 alike</translation>
    </message>
    <message>
        <source>Candidate %1 of %2 · %3</source>
        <translation>Candidate %1 of %2 · %3</translation>
    </message>
    <message>
        <source>Previous candidate</source>
        <translation>Previous candidate</translation>
    </message>
    <message>
        <source>Next candidate</source>
        <translation>Next candidate</translation>
    </message>
</context>
<context>
    <name>ui::ChangePanel</name>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Undo this change</source>
        <translation>Undo this change</translation>
    </message>
    <message>
        <source>Show that change</source>
        <translation>Show that change</translation>
    </message>
    <message>
        <source>Open the recommendation</source>
        <translation>Open the recommendation</translation>
    </message>
    <message>
        <source>What changed, field by field</source>
        <translation>What changed, field by field</translation>
    </message>
    <message>
        <source>No change is chosen</source>
        <translation>No change is chosen</translation>
    </message>
    <message>
        <source>%1, %2; change %3</source>
        <comment>who, when, number</comment>
        <translation>%1, %2; change %3</translation>
    </message>
    <message>
        <source>It can no longer be undone by itself: changed afterwards on %1 by %2: %3.</source>
        <comment>when, who, what</comment>
        <translation>It can no longer be undone by itself: changed afterwards on %1 by %2: %3.</translation>
    </message>
    <message>
        <source>It was undone.</source>
        <translation>It was undone.</translation>
    </message>
</context>
<context>
    <name>ui::ChartPanel</name>
    <message>
        <source>How the figures are shown</source>
        <translation>How the figures are shown</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>View as table</source>
        <translation>View as table</translation>
    </message>
</context>
<context>
    <name>ui::CleaningModel</name>
    <message>
        <source>Taken as it is printed</source>
        <translation>Taken as it is printed</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a value before and after it was cleaned</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a column and what it says</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Cleaned column</source>
        <translation>Cleaned column</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>What was done</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Times</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>For example</translation>
    </message>
</context>
<context>
    <name>ui::CleaningPanel</name>
    <message>
        <source>Row %1</source>
        <translation>Row %1</translation>
    </message>
    <message>
        <source>What cleaning did</source>
        <translation>What cleaning did</translation>
    </message>
    <message>
        <source>Back to the rows</source>
        <translation>Back to the rows</translation>
    </message>
    <message>
        <source>A column without its mark is taken as it is printed; the file is compared again.</source>
        <translation>A column without its mark is taken as it is printed; the file is compared again.</translation>
    </message>
    <message>
        <source>What cleaning did, by column</source>
        <translation>What cleaning did, by column</translation>
    </message>
    <message>
        <source>Examples, before and after</source>
        <translation>Examples, before and after</translation>
    </message>
</context>
<context>
    <name>ui::ColumnChoice</name>
    <message>
        <source>&amp;Columns…</source>
        <translation>&amp;Columns…</translation>
    </message>
    <message>
        <source>&amp;Usual columns</source>
        <translation>&amp;Usual columns</translation>
    </message>
</context>
<context>
    <name>ui::ColumnDialog</name>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>Usual columns</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>ui::ColumnsModel</name>
    <message>
        <source>Not imported</source>
        <translation>Not imported</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Column %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a column and what it says</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In the file</translation>
    </message>
    <message>
        <source>In Avance</source>
        <translation>In Avance</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>First values</translation>
    </message>
</context>
<context>
    <name>ui::ColumnsPane</name>
    <message>
        <source>Say first which column holds the text of the recommendations.</source>
        <translation>Say first which column holds the text of the recommendations.</translation>
    </message>
    <message>
        <source>The date for all rows is no date.</source>
        <translation>The date for all rows is no date.</translation>
    </message>
    <message>
        <source>Filled in as you chose for the last file with these columns.</source>
        <translation>Filled in as you chose for the last file with these columns.</translation>
    </message>
    <message>
        <source>The options are those you chose for the last file with these columns.</source>
        <translation>The options are those you chose for the last file with these columns.</translation>
    </message>
    <message>
        <source>The columns are read as chosen here, no longer as %1.</source>
        <translation>The columns are read as chosen here, no longer as %1.</translation>
    </message>
    <message>
        <source>Known columns: %1.</source>
        <translation>Known columns: %1.</translation>
    </message>
    <message>
        <source>These columns are not known. What they mean was guessed by their names: look at it and correct it.</source>
        <translation>These columns are not known. What they mean was guessed by their names: look at it and correct it.</translation>
    </message>
    <message>
        <source>%1 of %2 used</source>
        <comment>columns</comment>
        <translation>%1 of %2 used</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Choose the columns myself</source>
        <translation>Choose the columns myself</translation>
    </message>
    <message>
        <source>What the columns of the file mean</source>
        <translation>What the columns of the file mean</translation>
    </message>
    <message>
        <source>The records of this format name their fields: there are no columns to choose.</source>
        <translation>The records of this format name their fields: there are no columns to choose.</translation>
    </message>
</context>
<context>
    <name>ui::CommandSet</name>
    <message>
        <source>&amp;New recommendation…</source>
        <translation>&amp;New recommendation…</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>&amp;Back to the list</translation>
    </message>
    <message>
        <source>&amp;Assign…</source>
        <translation>&amp;Assign…</translation>
    </message>
    <message>
        <source>Change &amp;status…</source>
        <translation>Change &amp;status…</translation>
    </message>
    <message>
        <source>Set &amp;due date…</source>
        <translation>Set &amp;due date…</translation>
    </message>
    <message>
        <source>Add pro&amp;gress…</source>
        <translation>Add pro&amp;gress…</translation>
    </message>
    <message>
        <source>&amp;Copy reference</source>
        <translation>&amp;Copy reference</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Previous</translation>
    </message>
    <message>
        <source>Previous recommendation</source>
        <translation>Previous recommendation</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>Ne&amp;xt</translation>
    </message>
    <message>
        <source>Next recommendation</source>
        <translation>Next recommendation</translation>
    </message>
    <message>
        <source>Chec&amp;k row</source>
        <translation>Chec&amp;k row</translation>
    </message>
    <message>
        <source>Check up to &amp;here</source>
        <translation>Check up to &amp;here</translation>
    </message>
    <message>
        <source>Check a&amp;ll</source>
        <translation>Check a&amp;ll</translation>
    </message>
    <message>
        <source>&amp;Uncheck all</source>
        <translation>&amp;Uncheck all</translation>
    </message>
    <message>
        <source>Show &amp;filters</source>
        <translation>Show &amp;filters</translation>
    </message>
    <message>
        <source>Show or hide filters</source>
        <translation>Show or hide filters</translation>
    </message>
    <message>
        <source>Clea&amp;r filters</source>
        <translation>Clea&amp;r filters</translation>
    </message>
    <message>
        <source>De&amp;tail panel</source>
        <translation>De&amp;tail panel</translation>
    </message>
    <message>
        <source>Show or hide the detail panel</source>
        <translation>Show or hide the detail panel</translation>
    </message>
    <message>
        <source>Set pr&amp;iority…</source>
        <translation>Set pr&amp;iority…</translation>
    </message>
    <message>
        <source>Set ter&amp;ms…</source>
        <translation>Set ter&amp;ms…</translation>
    </message>
    <message>
        <source>Archi&amp;ve</source>
        <translation>Archi&amp;ve</translation>
    </message>
    <message>
        <source>Restore what was archived</source>
        <translation>Restore what was archived</translation>
    </message>
    <message>
        <source>Copy as ta&amp;ble</source>
        <translation>Copy as ta&amp;ble</translation>
    </message>
    <message>
        <source>Delete entirel&amp;y…</source>
        <translation>Delete entirel&amp;y…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>Rest&amp;ore</source>
        <translation>Rest&amp;ore</translation>
    </message>
    <message>
        <source>Link &amp;with the action plan…</source>
        <translation>Link &amp;with the action plan…</translation>
    </message>
</context>
<context>
    <name>ui::Commands</name>
    <message>
        <source>&amp;New workspace…</source>
        <translation>&amp;New workspace…</translation>
    </message>
    <message>
        <source>&amp;Open workspace…</source>
        <translation>&amp;Open workspace…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Open &amp;recent</translation>
    </message>
    <message>
        <source>&amp;Demonstration workspace…</source>
        <translation>&amp;Demonstration workspace…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Import…</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>Save a &amp;copy…</translation>
    </message>
    <message>
        <source>Close &amp;workspace</source>
        <translation>Close &amp;workspace</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>&amp;Search in this page</source>
        <translation>&amp;Search in this page</translation>
    </message>
    <message>
        <source>&amp;Narrow navigation</source>
        <translation>&amp;Narrow navigation</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>Ne&amp;xt pane</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>&amp;Previous pane</translation>
    </message>
    <message>
        <source>Switch lan&amp;guage</source>
        <translation>Switch lan&amp;guage</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Appearance</translation>
    </message>
    <message>
        <source>&amp;Check the workspace</source>
        <translation>&amp;Check the workspace</translation>
    </message>
    <message>
        <source>&amp;Your name in the history…</source>
        <translation>&amp;Your name in the history…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Keyboard shortcuts</translation>
    </message>
    <message>
        <source>&amp;About Avance</source>
        <translation>&amp;About Avance</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>Re&amp;commendation</source>
        <translation>Re&amp;commendation</translation>
    </message>
    <message>
        <source>&amp;Reports</source>
        <translation>&amp;Reports</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Tools</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>As the &amp;system</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Light</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dark</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>&amp;Vocabularies and scales</source>
        <translation>&amp;Vocabularies and scales</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Export…</translation>
    </message>
    <message>
        <source>Save a &amp;template…</source>
        <translation>Save a &amp;template…</translation>
    </message>
</context>
<context>
    <name>ui::Compared</name>
    <message>
        <source>In the workspace</source>
        <translation>In the workspace</translation>
    </message>
    <message>
        <source>In the file, row %1</source>
        <translation>In the file, row %1</translation>
    </message>
</context>
<context>
    <name>ui::ComparisonPanel</name>
    <message>
        <source>Comparison</source>
        <translation>Comparison</translation>
    </message>
    <message>
        <source>The row in the file</source>
        <translation>The row in the file</translation>
    </message>
    <message>
        <source>What it resembles</source>
        <translation>What it resembles</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>Previous row</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Next row</translation>
    </message>
    <message>
        <source>There is nothing to compare it with.</source>
        <translation>There is nothing to compare it with.</translation>
    </message>
    <message>
        <source>Cleaning changed nothing in this row.</source>
        <translation>Cleaning changed nothing in this row.</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>Cleaning</translation>
    </message>
    <message>
        <source>Shows what cleaning did to this row</source>
        <translation>Shows what cleaning did to this row</translation>
    </message>
    <message>
        <source>What cleaning did to this row</source>
        <translation>What cleaning did to this row</translation>
    </message>
</context>
<context>
    <name>ui::ComponentDialog</name>
    <message>
        <source>Component of the measure</source>
        <translation>Component of the measure</translation>
    </message>
    <message>
        <source>New component of the measure</source>
        <translation>New component of the measure</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>In Spanish</source>
        <translation>In Spanish</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>In English</translation>
    </message>
</context>
<context>
    <name>ui::ConflictPanel</name>
    <message>
        <source>Changed by somebody else meanwhile</source>
        <translation>Changed by somebody else meanwhile</translation>
    </message>
    <message>
        <source>What you typed and what is stored now differ. Nothing was overwritten: choose for each field which version stays.</source>
        <translation>What you typed and what is stored now differ. Nothing was overwritten: choose for each field which version stays.</translation>
    </message>
    <message>
        <source>Save what is chosen</source>
        <translation>Save what is chosen</translation>
    </message>
    <message>
        <source>Keep what I typed</source>
        <translation>Keep what I typed</translation>
    </message>
    <message>
        <source>Keep what is stored now</source>
        <translation>Keep what is stored now</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field and choice</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(empty)</translation>
    </message>
</context>
<context>
    <name>ui::Dashboard</name>
    <message>
        <source>This workspace has no recommendations yet</source>
        <translation>This workspace has no recommendations yet</translation>
    </message>
    <message>
        <source>An export file of UHRI or UPR Info brings them in.</source>
        <translation>An export file of UHRI or UPR Info brings them in.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message numerus="yes">
        <source>recommendations</source>
        <translation>
            <numerusform>recommendation</numerusform>
            <numerusform>recommendations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message>
        <source>implemented, fully or partly</source>
        <translation>implemented, fully or partly</translation>
    </message>
    <message>
        <source>%1 of all</source>
        <comment>percentage</comment>
        <translation>%1 of all</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>overdue</translation>
    </message>
    <message numerus="yes">
        <source>%n of them for over 90 days</source>
        <translation>
            <numerusform>%n of them for over 90 days</numerusform>
            <numerusform>%n of them for over 90 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due in the next %n day(s)</source>
        <translation>
            <numerusform>due in the next %n day</numerusform>
            <numerusform>due in the next %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>the next %1</source>
        <comment>distance in time: in 3 days</comment>
        <translation>the next %1</translation>
    </message>
    <message>
        <source>without news for 6 months</source>
        <translation>without news for 6 months</translation>
    </message>
    <message numerus="yes">
        <source>across %n institution(s)</source>
        <translation>
            <numerusform>across %n institution</numerusform>
            <numerusform>across %n institutions</numerusform>
        </translation>
    </message>
    <message>
        <source>entries waiting for review</source>
        <translation>entries waiting for review</translation>
    </message>
    <message>
        <source>the oldest %1</source>
        <comment>distance in time: 12 days ago</comment>
        <translation>the oldest %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>counts of bodies and of documents</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n body(ies)</source>
        <translation>
            <numerusform>%n body</numerusform>
            <numerusform>%n bodies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DateField</name>
    <message>
        <source>day/month/year</source>
        <translation>day/month/year</translation>
    </message>
    <message>
        <source>Choose from a calendar</source>
        <translation>Choose from a calendar</translation>
    </message>
    <message>
        <source>There is no such date. Use day/month/year.</source>
        <translation>There is no such date. Use day/month/year.</translation>
    </message>
</context>
<context>
    <name>ui::DecisionBar</name>
    <message>
        <source>Also for similar rows</source>
        <translation>Also for similar rows</translation>
    </message>
    <message numerus="yes">
        <source>Also for %n similar row(s)</source>
        <translation>
            <numerusform>Also for %n similar row</numerusform>
            <numerusform>Also for %n similar rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows that are doubtful for the same reason and not decided yet</source>
        <translation>Rows that are doubtful for the same reason and not decided yet</translation>
    </message>
</context>
<context>
    <name>ui::DefaultsPanel</name>
    <message>
        <source>For all rows of the file</source>
        <translation>For all rows of the file</translation>
    </message>
    <message>
        <source>Where a row does not say it itself. A body and a symbol or name are needed.</source>
        <translation>Where a row does not say it itself. A body and a symbol or name are needed.</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Symbol of the document</source>
        <translation>Symbol of the document</translation>
    </message>
    <message>
        <source>Name of the document</source>
        <translation>Name of the document</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
</context>
<context>
    <name>ui::DeleteDialog</name>
    <message numerus="yes">
        <source>%Ln progress entry(ies)</source>
        <translation>
            <numerusform>%Ln progress entry</numerusform>
            <numerusform>%Ln progress entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) of evidence</source>
        <translation>
            <numerusform>%Ln piece of evidence</numerusform>
            <numerusform>%Ln pieces of evidence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln grade(s) of bodies</source>
        <translation>
            <numerusform>%Ln grade of a body</numerusform>
            <numerusform>%Ln grades of bodies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln component(s) or beneficiary(ies)</source>
        <translation>
            <numerusform>%Ln component or beneficiary</numerusform>
            <numerusform>%Ln components or beneficiaries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln assignment(s)</source>
        <translation>
            <numerusform>%Ln assignment</numerusform>
            <numerusform>%Ln assignments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln term(s)</source>
        <translation>
            <numerusform>%Ln term</numerusform>
            <numerusform>%Ln terms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) to actions of the plan</source>
        <translation>
            <numerusform>%Ln link to an action of the plan</numerusform>
            <numerusform>%Ln links to actions of the plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) to indicators</source>
        <translation>
            <numerusform>%Ln link to an indicator</numerusform>
            <numerusform>%Ln links to indicators</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Archive instead</source>
        <translation>Archive instead</translation>
    </message>
    <message>
        <source>Counting what goes with it…</source>
        <translation>Counting what goes with it…</translation>
    </message>
    <message>
        <source>Nothing hangs on it yet.</source>
        <translation>Nothing hangs on it yet.</translation>
    </message>
    <message>
        <source>With it go: %1.</source>
        <translation>With it go: %1.</translation>
    </message>
    <message>
        <source>Deleting is for mistakes. What is done with, or no longer followed, is archived: it leaves the list and keeps its record. Either can be undone.</source>
        <translation>Deleting is for mistakes. What is done with, or no longer followed, is archived: it leaves the list and keeps its record. Either can be undone.</translation>
    </message>
</context>
<context>
    <name>ui::DetailPanel</name>
    <message>
        <source>Change…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Change status</source>
        <translation>Change status</translation>
    </message>
    <message>
        <source>Set due date</source>
        <translation>Set due date</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Language of the text</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Assignment</translation>
    </message>
    <message>
        <source>Change the assignment</source>
        <translation>Change the assignment</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Themes</translation>
    </message>
    <message>
        <source>Progress log</source>
        <translation>Progress log</translation>
    </message>
    <message>
        <source>Add progress…</source>
        <translation>Add progress…</translation>
    </message>
    <message>
        <source>Nothing has been reported yet.</source>
        <translation>Nothing has been reported yet.</translation>
    </message>
    <message>
        <source>No recommendation chosen</source>
        <translation>No recommendation chosen</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>There is no text in Spanish.</source>
        <translation>There is no text in Spanish.</translation>
    </message>
    <message>
        <source>There is no text in English.</source>
        <translation>There is no text in English.</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Translation</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nobody yet</translation>
    </message>
    <message>
        <source>Show the latest</source>
        <translation>Show the latest</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln</source>
        <translation>
            <numerusform>Show all %Ln</numerusform>
            <numerusform>Show all %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Grades by the body</source>
        <translation>Grades by the body</translation>
    </message>
</context>
<context>
    <name>ui::Differing</name>
    <message>
        <source>%1 × %2</source>
        <comment>how many × of what</comment>
        <translation>%1 × %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more value(s)</source>
        <translation>
            <numerusform>%Ln more value</numerusform>
            <numerusform>%Ln more values</numerusform>
        </translation>
    </message>
    <message>
        <source>various (%1)</source>
        <translation>various (%1)</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nobody</translation>
    </message>
    <message>
        <source>without a date</source>
        <translation>without a date</translation>
    </message>
</context>
<context>
    <name>ui::DraftPanel</name>
    <message>
        <source>Gaps</source>
        <translation>Gaps</translation>
    </message>
    <message>
        <source>Answers by institution</source>
        <translation>Answers by institution</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texts</translation>
    </message>
    <message>
        <source>What the report lacks</source>
        <translation>What the report lacks</translation>
    </message>
    <message>
        <source>Texts of the report</source>
        <translation>Texts of the report</translation>
    </message>
    <message>
        <source>written texts whose place is gone</source>
        <translation>written texts whose place is gone</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>record moved on</source>
        <translation>record moved on</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>edited</translation>
    </message>
    <message>
        <source>to write</source>
        <translation>to write</translation>
    </message>
</context>
<context>
    <name>ui::DueDialog</name>
    <message>
        <source>Set due date</source>
        <translation>Set due date</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>Due; leave empty for none</source>
        <translation>Due; leave empty for none</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln month(s)</source>
        <translation>
            <numerusform>in %Ln month</numerusform>
            <numerusform>in %Ln months</numerusform>
        </translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Without a due date</source>
        <translation>Without a due date</translation>
    </message>
    <message>
        <source>Choose a date, or tick that there is none.</source>
        <translation>Choose a date, or tick that there is none.</translation>
    </message>
</context>
<context>
    <name>ui::EditDialog</name>
    <message numerus="yes">
        <source>%Ln recommendation(s)</source>
        <translation>
            <numerusform>%Ln recommendation</numerusform>
            <numerusform>%Ln recommendations</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>ui::EditTextDialog</name>
    <message>
        <source>Edit the answer</source>
        <translation>Edit the answer</translation>
    </message>
    <message>
        <source>Edit the text</source>
        <translation>Edit the text</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>The record has moved on since this was written. Compare with the program&apos;s present words.</source>
        <translation>The record has moved on since this was written. Compare with the program&apos;s present words.</translation>
    </message>
    <message>
        <source>The program&apos;s words (%1)</source>
        <translation>The program&apos;s words (%1)</translation>
    </message>
    <message>
        <source>As it goes out (%1)</source>
        <translation>As it goes out (%1)</translation>
    </message>
    <message>
        <source>Left empty, nothing stands here.</source>
        <translation>Left empty, nothing stands here.</translation>
    </message>
    <message>
        <source>Answered before</source>
        <translation>Answered before</translation>
    </message>
    <message>
        <source>Use these words</source>
        <translation>Use these words</translation>
    </message>
    <message>
        <source>Back to the program&apos;s words</source>
        <translation>Back to the program&apos;s words</translation>
    </message>
</context>
<context>
    <name>ui::EditedParts</name>
    <message>
        <source>Title in Spanish changed</source>
        <translation>Title in Spanish changed</translation>
    </message>
    <message>
        <source>Title in English changed</source>
        <translation>Title in English changed</translation>
    </message>
    <message>
        <source>Introduction in Spanish changed</source>
        <translation>Introduction in Spanish changed</translation>
    </message>
    <message>
        <source>Introduction in English changed</source>
        <translation>Introduction in English changed</translation>
    </message>
    <message>
        <source>Text in Spanish changed</source>
        <translation>Text in Spanish changed</translation>
    </message>
    <message>
        <source>Text in English changed</source>
        <translation>Text in English changed</translation>
    </message>
    <message>
        <source>Paragraph: %1 → %2</source>
        <translation>Paragraph: %1 → %2</translation>
    </message>
    <message>
        <source>Kind: %1 → %2</source>
        <translation>Kind: %1 → %2</translation>
    </message>
    <message>
        <source>UPR position: %1 → %2</source>
        <translation>UPR position: %1 → %2</translation>
    </message>
    <message>
        <source>Original language: %1 → %2</source>
        <translation>Original language: %1 → %2</translation>
    </message>
    <message>
        <source>Translation marked as reviewed</source>
        <translation>Translation marked as reviewed</translation>
    </message>
    <message>
        <source>Recommending States changed</source>
        <translation>Recommending States changed</translation>
    </message>
    <message>
        <source>Component of the measure added</source>
        <translation>Component of the measure added</translation>
    </message>
    <message>
        <source>Component of the measure reworded</source>
        <translation>Component of the measure reworded</translation>
    </message>
    <message>
        <source>Component of the measure removed</source>
        <translation>Component of the measure removed</translation>
    </message>
    <message>
        <source>Beneficiary added</source>
        <translation>Beneficiary added</translation>
    </message>
    <message>
        <source>Beneficiary edited</source>
        <translation>Beneficiary edited</translation>
    </message>
    <message>
        <source>Beneficiary removed</source>
        <translation>Beneficiary removed</translation>
    </message>
    <message>
        <source>Parts of the measure put in another order</source>
        <translation>Parts of the measure put in another order</translation>
    </message>
</context>
<context>
    <name>ui::EditorBars</name>
    <message>
        <source>This workspace can be read but not changed.</source>
        <translation>This workspace can be read but not changed.</translation>
    </message>
    <message>
        <source>This recommendation is archived: it stands in no list and no report.</source>
        <translation>This recommendation is archived: it stands in no list and no report.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>What you typed here on %1 had not been saved and stands in its fields again.</source>
        <translation>What you typed here on %1 had not been saved and stands in its fields again.</translation>
    </message>
    <message>
        <source>It is saved when you leave them.</source>
        <translation>It is saved when you leave them.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
</context>
<context>
    <name>ui::EditorHead</name>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
</context>
<context>
    <name>ui::EndDialog</name>
    <message>
        <source>%1 cannot be deleted</source>
        <translation>%1 cannot be deleted</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>End it</translation>
    </message>
    <message>
        <source>What hangs on it: %1. What was recorded would lose its owner. End its time instead: it stays in the record and is no longer offered.</source>
        <translation>What hangs on it: %1. What was recorded would lose its owner. End its time instead: it stays in the record and is no longer offered.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message numerus="yes">
        <source>%Ln assignment(s)</source>
        <translation>
            <numerusform>%Ln assignment</numerusform>
            <numerusform>%Ln assignments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln progress entry(ies)</source>
        <translation>
            <numerusform>%Ln progress entry</numerusform>
            <numerusform>%Ln progress entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln institution(s) below it</source>
        <translation>
            <numerusform>%Ln institution below it</numerusform>
            <numerusform>%Ln institutions below it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln action(s) of the plan</source>
        <translation>
            <numerusform>%Ln action of the plan</numerusform>
            <numerusform>%Ln actions of the plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) of obligations</source>
        <translation>
            <numerusform>%Ln step of obligations</numerusform>
            <numerusform>%Ln steps of obligations</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the last day.</source>
        <translation>Give the last day.</translation>
    </message>
</context>
<context>
    <name>ui::EntityPane</name>
    <message>
        <source>Comparing the table</source>
        <translation>Comparing the table</translation>
    </message>
    <message>
        <source>The table is being read.</source>
        <translation>The table is being read.</translation>
    </message>
    <message>
        <source>The table could not be compared.</source>
        <translation>The table could not be compared.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>Import %n row</numerusform>
            <numerusform>Import %n rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Writing the table</source>
        <translation>Writing the table</translation>
    </message>
    <message>
        <source>Save the rows left out</source>
        <translation>Save the rows left out</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Workbooks (*.xlsx)</translation>
    </message>
    <message>
        <source>%1 - left out.xlsx</source>
        <comment>name of a file</comment>
        <translation>%1 - left out.xlsx</translation>
    </message>
    <message>
        <source>Saving the rows left out</source>
        <translation>Saving the rows left out</translation>
    </message>
</context>
<context>
    <name>ui::EntryConflict</name>
    <message>
        <source>%1: %2</source>
        <comment>field, what is stored</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Proposed status</source>
        <translation>Proposed status</translation>
    </message>
    <message>
        <source>Proposed progress</source>
        <translation>Proposed progress</translation>
    </message>
    <message>
        <source>Progress made</source>
        <translation>Progress made</translation>
    </message>
    <message>
        <source>Obstacles</source>
        <translation>Obstacles</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Next steps</translation>
    </message>
    <message>
        <source>This entry was changed in the workspace while it was being written here. Below the form keeps what was typed; choose what is to stand.</source>
        <translation>This entry was changed in the workspace while it was being written here. Below the form keeps what was typed; choose what is to stand.</translation>
    </message>
    <message>
        <source>As it is stored now, where it differs</source>
        <translation>As it is stored now, where it differs</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Keep mine</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Take theirs</translation>
    </message>
</context>
<context>
    <name>ui::EntryFacts</name>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Proposed status</source>
        <translation>Proposed status</translation>
    </message>
    <message>
        <source>Proposed progress</source>
        <translation>Proposed progress</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>no figure</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
</context>
<context>
    <name>ui::EntryForm</name>
    <message>
        <source>No institution is called “%1”. Choose one from the list.</source>
        <translation>No institution is called “%1”. Choose one from the list.</translation>
    </message>
    <message>
        <source>Say what was done in this period.</source>
        <translation>Say what was done in this period.</translation>
    </message>
    <message>
        <source>Say what is missing or has to be corrected, so that the institution can do it.</source>
        <translation>Say what is missing or has to be corrected, so that the institution can do it.</translation>
    </message>
    <message>
        <source>“%1” stands on a validated entry with evidence, and this one has none. Attach the evidence or propose another status.</source>
        <translation>“%1” stands on a validated entry with evidence, and this one has none. Attach the evidence or propose another status.</translation>
    </message>
    <message>
        <source>Draft kept %1</source>
        <comment>time of day</comment>
        <translation>Draft kept %1</translation>
    </message>
    <message>
        <source>What is being typed could not be kept as a draft.</source>
        <translation>What is being typed could not be kept as a draft.</translation>
    </message>
    <message>
        <source>Progress entry</source>
        <translation>Progress entry</translation>
    </message>
    <message>
        <source>Words to the institution</source>
        <translation>Words to the institution</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>What was typed and not saved is kept as a draft</source>
        <translation>What was typed and not saved is kept as a draft</translation>
    </message>
    <message>
        <source>Validate</source>
        <translation>Validate</translation>
    </message>
    <message>
        <source>For the secretariat: the entry counts at once, with the status it proposes</source>
        <translation>For the secretariat: the entry counts at once, with the status it proposes</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Returned:</source>
        <translation>Returned:</translation>
    </message>
    <message>
        <source>Returned by %1:</source>
        <translation>Returned by %1:</translation>
    </message>
    <message>
        <source>Submit again</source>
        <translation>Submit again</translation>
    </message>
    <message>
        <source>Submit for review</source>
        <translation>Submit for review</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Save draft</source>
        <translation>Save draft</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Validated by %1. It can be read and no longer changed.</source>
        <translation>Validated by %1. It can be read and no longer changed.</translation>
    </message>
    <message>
        <source>Written by %1. Validating it gives the recommendation what it proposes.</source>
        <translation>Written by %1. Validating it gives the recommendation what it proposes.</translation>
    </message>
    <message>
        <source>Once submitted, the secretariat validates it or returns it.</source>
        <translation>Once submitted, the secretariat validates it or returns it.</translation>
    </message>
    <message>
        <source>What was being typed on %1 is here again.</source>
        <translation>What was being typed on %1 is here again.</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Discard it</translation>
    </message>
    <message>
        <source>The entry was validated before what was being typed on %1 was saved.</source>
        <translation>The entry was validated before what was being typed on %1 was saved.</translation>
    </message>
    <message>
        <source>“%1” stands on a validated entry with evidence. Attach the evidence before the entry is validated.</source>
        <translation>“%1” stands on a validated entry with evidence. Attach the evidence before the entry is validated.</translation>
    </message>
</context>
<context>
    <name>ui::EntryTexts</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress made</source>
        <translation>Progress made</translation>
    </message>
    <message>
        <source>Obstacles</source>
        <translation>Obstacles</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Next steps</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Language of the text</translation>
    </message>
</context>
<context>
    <name>ui::EvidenceChip</name>
    <message>
        <source>verified</source>
        <translation>verified</translation>
    </message>
    <message>
        <source>Already in this workspace as “%1”; its bytes are stored once.</source>
        <translation>Already in this workspace as “%1”; its bytes are stored once.</translation>
    </message>
    <message>
        <source>Goes into the workspace when the entry is saved.</source>
        <translation>Goes into the workspace when the entry is saved.</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>Evidence: %1</translation>
    </message>
    <message>
        <source>Delete removes it.</source>
        <translation>Delete removes it.</translation>
    </message>
    <message>
        <source>already there as “%1”</source>
        <translation>already there as “%1”</translation>
    </message>
</context>
<context>
    <name>ui::EvidenceDialog</name>
    <message>
        <source>Add a link</source>
        <translation>Add a link</translation>
    </message>
    <message>
        <source>Describe the evidence</source>
        <translation>Describe the evidence</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Issued by</translation>
    </message>
    <message>
        <source>Date issued</source>
        <translation>Date issued</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>Who may see it</translation>
    </message>
    <message>
        <source>may be published</source>
        <translation>may be published</translation>
    </message>
    <message>
        <source>within the offices that work on it</source>
        <translation>within the offices that work on it</translation>
    </message>
    <message>
        <source>leaves the office only when somebody says so</source>
        <translation>leaves the office only when somebody says so</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>confidentiality, meaning</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>That is no web address. It begins with https:// or http://.</source>
        <translation>That is no web address. It begins with https:// or http://.</translation>
    </message>
    <message>
        <source>Give it a title by which people know it.</source>
        <translation>Give it a title by which people know it.</translation>
    </message>
</context>
<context>
    <name>ui::EvidenceStrip</name>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Attach…</source>
        <translation>Attach…</translation>
    </message>
    <message>
        <source>Add link…</source>
        <translation>Add link…</translation>
    </message>
    <message>
        <source>or drop files and links here</source>
        <translation>or drop files and links here</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Show &amp;link</source>
        <translation>Show &amp;link</translation>
    </message>
    <message>
        <source>&amp;Describe…</source>
        <translation>&amp;Describe…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remove</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Open</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>&amp;Save a copy…</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Verify</translation>
    </message>
    <message>
        <source>Attach evidence</source>
        <translation>Attach evidence</translation>
    </message>
</context>
<context>
    <name>ui::EvidenceVerbs</name>
    <message>
        <source>“%1” could not be opened.</source>
        <translation>“%1” could not be opened.</translation>
    </message>
    <message>
        <source>This computer has no program for files of its kind. A copy can be saved and opened elsewhere.</source>
        <translation>This computer has no program for files of its kind. A copy can be saved and opened elsewhere.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Save a copy…</translation>
    </message>
    <message>
        <source>It is a program, or holds one, and would run on this computer instead of being shown.</source>
        <translation>It is a program, or holds one, and would run on this computer instead of being shown.</translation>
    </message>
    <message>
        <source>It holds a script that would run on this computer instead of being shown.</source>
        <translation>It holds a script that would run on this computer instead of being shown.</translation>
    </message>
    <message>
        <source>It is a shortcut that would start something else.</source>
        <translation>It is a shortcut that would start something else.</translation>
    </message>
    <message>
        <source>It would install something on this computer.</source>
        <translation>It would install something on this computer.</translation>
    </message>
    <message>
        <source>It is a document with macros: a program that runs when it is opened.</source>
        <translation>It is a document with macros: a program that runs when it is opened.</translation>
    </message>
    <message>
        <source>“%1” is not opened from here.</source>
        <translation>“%1” is not opened from here.</translation>
    </message>
    <message>
        <source>It can be saved and examined.</source>
        <translation>It can be saved and examined.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Save a copy</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Saved: %1</translation>
    </message>
    <message>
        <source>The link could not be shown: %1</source>
        <translation>The link could not be shown: %1</translation>
    </message>
    <message>
        <source>This computer has no program for web pages.</source>
        <translation>This computer has no program for web pages.</translation>
    </message>
    <message>
        <source>Only addresses that begin with https:// or http:// are shown.</source>
        <translation>Only addresses that begin with https:// or http:// are shown.</translation>
    </message>
    <message>
        <source>“%1” is verified: its bytes are those that were attached.</source>
        <translation>“%1” is verified: its bytes are those that were attached.</translation>
    </message>
    <message>
        <source>“%1” is damaged.</source>
        <translation>“%1” is damaged.</translation>
    </message>
    <message>
        <source>Its bytes are not those that were attached. Get the file again from who issued it, or from a copy of the workspace.</source>
        <translation>Its bytes are not those that were attached. Get the file again from who issued it, or from a copy of the workspace.</translation>
    </message>
</context>
<context>
    <name>ui::EvidenceWork</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Attaching evidence</source>
        <translation>Attaching evidence</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>Saving a copy</translation>
    </message>
    <message>
        <source>Opening evidence</source>
        <translation>Opening evidence</translation>
    </message>
    <message>
        <source>Verifying evidence</source>
        <translation>Verifying evidence</translation>
    </message>
</context>
<context>
    <name>ui::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>What leaves</translation>
    </message>
    <message>
        <source>The list as it is filtered now: %1</source>
        <translation>The list as it is filtered now: %1</translation>
    </message>
    <message>
        <source>The whole list: %1</source>
        <translation>The whole list: %1</translation>
    </message>
    <message>
        <source>The checked rows: %1</source>
        <translation>The checked rows: %1</translation>
    </message>
    <message>
        <source>The whole workspace, as JSON</source>
        <translation>The whole workspace, as JSON</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Excel workbook (XLSX)</translation>
    </message>
    <message>
        <source>OpenDocument spreadsheet (ODS)</source>
        <translation>OpenDocument spreadsheet (ODS)</translation>
    </message>
    <message>
        <source>Comma-separated values (CSV)</source>
        <translation>Comma-separated values (CSV)</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON, for programs</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>All columns</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>Usual columns</translation>
    </message>
    <message>
        <source>Everything but the history and drafts. It can be imported into an empty workspace, which is then the same.</source>
        <translation>Everything but the history and drafts. It can be imported into an empty workspace, which is then the same.</translation>
    </message>
    <message>
        <source>With the files of the evidence</source>
        <translation>With the files of the evidence</translation>
    </message>
    <message>
        <source>With what is confidential: beneficiaries and evidence marked so</source>
        <translation>With what is confidential: beneficiaries and evidence marked so</translation>
    </message>
    <message>
        <source>No column is ticked, so nothing was written. Tick at least one.</source>
        <translation>No column is ticked, so nothing was written. Tick at least one.</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
</context>
<context>
    <name>ui::ExportWork</name>
    <message>
        <source>Exporting</source>
        <translation>Exporting</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>ui::ExtentPanel</name>
    <message>
        <source>The report is being prepared.</source>
        <translation>The report is being prepared.</translation>
    </message>
    <message>
        <source>Version in Spanish</source>
        <translation>Version in Spanish</translation>
    </message>
    <message>
        <source>Version in English</source>
        <translation>Version in English</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Extent</translation>
    </message>
    <message>
        <source>Words of each section</source>
        <translation>Words of each section</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
    <message>
        <source>official limit</source>
        <translation>official limit</translation>
    </message>
    <message>
        <source>/ %1 words</source>
        <translation>/ %1 words</translation>
    </message>
    <message>
        <source>words</source>
        <translation>words</translation>
    </message>
    <message>
        <source>%1 too many</source>
        <translation>%1 too many</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 left</translation>
    </message>
    <message>
        <source>%1 of %2 words</source>
        <translation>%1 of %2 words</translation>
    </message>
</context>
<context>
    <name>ui::FacetPanel</name>
    <message>
        <source>Filters</source>
        <translation>Filters</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Clear filters</translation>
    </message>
</context>
<context>
    <name>ui::FacetWords</name>
    <message>
        <source>overdue</source>
        <translation>overdue</translation>
    </message>
    <message>
        <source>later</source>
        <translation>later</translation>
    </message>
    <message>
        <source>without a date</source>
        <translation>without a date</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nobody</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more…</source>
        <translation>
            <numerusform>%Ln more…</numerusform>
            <numerusform>%Ln more…</numerusform>
        </translation>
    </message>
    <message>
        <source>Mechanism</source>
        <translation>Mechanism</translation>
    </message>
    <message>
        <source>National status</source>
        <translation>National status</translation>
    </message>
    <message>
        <source>done or closed</source>
        <translation>done or closed</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Ongoing</source>
        <comment>short for the status: ongoing by nature</comment>
        <translation>Ongoing</translation>
    </message>
    <message>
        <source>Partly</source>
        <comment>short for the status: partly implemented</comment>
        <translation>Partly</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <comment>short for the status: no longer applicable</comment>
        <translation>Not applicable</translation>
    </message>
    <message>
        <source>UPR</source>
        <comment>short for the mechanism</comment>
        <translation>UPR</translation>
    </message>
    <message>
        <source>Special procedures</source>
        <comment>short, with an abbreviation where needed</comment>
        <translation>Special procedures</translation>
    </message>
    <message>
        <source>IACHR</source>
        <comment>short for the mechanism</comment>
        <translation>IACHR</translation>
    </message>
    <message>
        <source>I/A Court</source>
        <comment>short for the mechanism</comment>
        <translation>I/A Court</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archived</translation>
    </message>
    <message>
        <source>not archived</source>
        <translation>not archived</translation>
    </message>
</context>
<context>
    <name>ui::FactPanel</name>
    <message>
        <source>Due next</source>
        <translation>Due next</translation>
    </message>
    <message>
        <source>No news for 6 months</source>
        <translation>No news for 6 months</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>Data quality</translation>
    </message>
    <message>
        <source>Nothing open has a due date ahead.</source>
        <translation>Nothing open has a due date ahead.</translation>
    </message>
    <message>
        <source>Every institution gave news in the last 6 months.</source>
        <translation>Every institution gave news in the last 6 months.</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Nothing is missing.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>distance, reference</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Without a lead institution</source>
        <translation>Without a lead institution</translation>
    </message>
    <message>
        <source>%1, last news %2</source>
        <comment>institution, distance in time</comment>
        <translation>%1, last news %2</translation>
    </message>
    <message>
        <source>%1, no news yet</source>
        <comment>institution</comment>
        <translation>%1, no news yet</translation>
    </message>
    <message numerus="yes">
        <source>%n more institution(s)</source>
        <translation>
            <numerusform>%n more institution</numerusform>
            <numerusform>%n more institutions</numerusform>
        </translation>
    </message>
    <message>
        <source>without a lead institution</source>
        <translation>without a lead institution</translation>
    </message>
    <message>
        <source>without a due date</source>
        <translation>without a due date</translation>
    </message>
    <message>
        <source>without a text in Spanish</source>
        <translation>without a text in Spanish</translation>
    </message>
    <message>
        <source>without a text in English</source>
        <translation>without a text in English</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>distance, reference, institution</comment>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>ui::FieldHtml</name>
    <message>
        <source>%1: added</source>
        <translation>%1: added</translation>
    </message>
    <message>
        <source>%1: removed</source>
        <translation>%1: removed</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more row(s)</source>
        <translation>
            <numerusform>… and %Ln more row</numerusform>
            <numerusform>… and %Ln more rows</numerusform>
        </translation>
    </message>
    <message>
        <source>The change touched very many rows; they are not shown one by one.</source>
        <translation>The change touched very many rows; they are not shown one by one.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
</context>
<context>
    <name>ui::FieldWords</name>
    <message>
        <source>Recommendation</source>
        <translation>Recommendation</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Assignment</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>Progress entry</source>
        <translation>Progress entry</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Grade of a body</source>
        <translation>Grade of a body</translation>
    </message>
    <message>
        <source>Action of the plan</source>
        <translation>Action of the plan</translation>
    </message>
    <message>
        <source>Link to an action</source>
        <translation>Link to an action</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Link to an indicator</source>
        <translation>Link to an indicator</translation>
    </message>
    <message>
        <source>Value of an indicator</source>
        <translation>Value of an indicator</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>Saved view</translation>
    </message>
    <message>
        <source>Source document</source>
        <translation>Source document</translation>
    </message>
    <message>
        <source>Mechanism</source>
        <translation>Mechanism</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Scale</translation>
    </message>
    <message>
        <source>Step of a scale</source>
        <translation>Step of a scale</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Vocabulary</translation>
    </message>
    <message>
        <source>Term of a vocabulary</source>
        <translation>Term of a vocabulary</translation>
    </message>
    <message>
        <source>Component of the measure</source>
        <translation>Component of the measure</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>Beneficiary</translation>
    </message>
    <message>
        <source>Recommending State</source>
        <translation>Recommending State</translation>
    </message>
    <message>
        <source>Obligation</source>
        <translation>Obligation</translation>
    </message>
    <message>
        <source>Step of an obligation</source>
        <translation>Step of an obligation</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Workspace</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraph</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Original language</source>
        <translation>Original language</translation>
    </message>
    <message>
        <source>UPR position</source>
        <translation>UPR position</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Status since</source>
        <translation>Status since</translation>
    </message>
    <message>
        <source>Reason for the status</source>
        <translation>Reason for the status</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Due date</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archived</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation>Period from</translation>
    </message>
    <message>
        <source>Period to</source>
        <translation>Period to</translation>
    </message>
    <message>
        <source>Proposed status</source>
        <translation>Proposed status</translation>
    </message>
    <message>
        <source>Proposed progress</source>
        <translation>Proposed progress</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Author</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Reviewer</translation>
    </message>
    <message>
        <source>Reviewer&apos;s words</source>
        <translation>Reviewer&apos;s words</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Issuer</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Issued on</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Confidentiality</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Component</translation>
    </message>
    <message>
        <source>Begins on</source>
        <translation>Begins on</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Done on</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Baseline</translation>
    </message>
    <message>
        <source>Date of the baseline</source>
        <translation>Date of the baseline</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Date of the target</source>
        <translation>Date of the target</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Periodicity</source>
        <translation>Periodicity</translation>
    </message>
    <message>
        <source>Disaggregation</source>
        <translation>Disaggregation</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>Acronym</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Belongs to</translation>
    </message>
    <message>
        <source>Active from</source>
        <translation>Active from</translation>
    </message>
    <message>
        <source>Active until</source>
        <translation>Active until</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Focal point from</source>
        <translation>Focal point from</translation>
    </message>
    <message>
        <source>Focal point until</source>
        <translation>Focal point until</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Cycle</translation>
    </message>
    <message>
        <source>Adopted on</source>
        <translation>Adopted on</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>Published on</translation>
    </message>
    <message>
        <source>Notified on</source>
        <translation>Notified on</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Case number</translation>
    </message>
    <message>
        <source>Name of the case</source>
        <translation>Name of the case</translation>
    </message>
    <message>
        <source>Next report due</source>
        <translation>Next report due</translation>
    </message>
    <message>
        <source>Follow-up due</source>
        <translation>Follow-up due</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Query</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>As printed</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Confidential</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valid from</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Other names</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Attribute of a right</source>
        <translation>Attribute of a right</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>Binding</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Introduction</translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation>Narrative</translation>
    </message>
    <message>
        <source>Obstacles</source>
        <translation>Obstacles</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Next steps</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Result sought</source>
        <translation>Result sought</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Meaning</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>%1 in Spanish</source>
        <comment>the title, the text…</comment>
        <translation>%1 in Spanish</translation>
    </message>
    <message>
        <source>%1 in English</source>
        <comment>the title, the text…</comment>
        <translation>%1 in English</translation>
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
        <source>Letterhead</source>
        <translation>Letterhead</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Passage of a report</source>
        <translation>Passage of a report</translation>
    </message>
    <message>
        <source>File of a report</source>
        <translation>File of a report</translation>
    </message>
    <message>
        <source>Answer in a report</source>
        <translation>Answer in a report</translation>
    </message>
    <message>
        <source>Issued at</source>
        <translation>Issued at</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Description of the crest</source>
        <translation>Description of the crest</translation>
    </message>
</context>
<context>
    <name>ui::FilePane</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a State and how many rows the file has for it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Recognised by</source>
        <translation>Recognised by</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>States</source>
        <translation>States</translation>
    </message>
    <message>
        <source>The workspace&apos;s State is not in this file. Choose the State whose recommendations you want.</source>
        <translation>The workspace&apos;s State is not in this file. Choose the State whose recommendations you want.</translation>
    </message>
    <message>
        <source>These are recommendations to %1, which is not the State of this workspace.</source>
        <translation>These are recommendations to %1, which is not the State of this workspace.</translation>
    </message>
    <message>
        <source>All rows are about %1.</source>
        <translation>All rows are about %1.</translation>
    </message>
    <message>
        <source>Drop a file here or choose one</source>
        <translation>Drop a file here or choose one</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Choose file…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Choose a State or type its name</source>
        <translation>Choose a State or type its name</translation>
    </message>
    <message>
        <source>State whose recommendations are imported</source>
        <translation>State whose recommendations are imported</translation>
    </message>
    <message>
        <source>The States of the file are being counted.</source>
        <translation>The States of the file are being counted.</translation>
    </message>
    <message>
        <source>The States are counted when the column of the text is known.</source>
        <translation>The States are counted when the column of the text is known.</translation>
    </message>
    <message>
        <source>No row of this file names a State: all are taken as recommendations to %1.</source>
        <translation>No row of this file names a State: all are taken as recommendations to %1.</translation>
    </message>
    <message>
        <source>UHRI, UPR Info, the Danish Institute, OHCHR&apos;s matrix, IMPACT OSS, Uwazi, or a table of your own: XLSX, XLS, ODS, CSV, DOCX, JSON. The format is recognised.</source>
        <translation>UHRI, UPR Info, the Danish Institute, OHCHR&apos;s matrix, IMPACT OSS, Uwazi, or a table of your own: XLSX, XLS, ODS, CSV, DOCX, JSON. The format is recognised.</translation>
    </message>
    <message>
        <source>Of which State</source>
        <translation>Of which State</translation>
    </message>
</context>
<context>
    <name>ui::FilterBar</name>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Mechanism</source>
        <translation>Mechanism</translation>
    </message>
    <message>
        <source>Lead institution</source>
        <translation>Lead institution</translation>
    </message>
    <message>
        <source>Position of the State</source>
        <translation>Position of the State</translation>
    </message>
    <message>
        <source>Without a lead institution</source>
        <translation>Without a lead institution</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>acronym, name</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>All mechanisms</source>
        <translation>All mechanisms</translation>
    </message>
    <message>
        <source>All institutions</source>
        <translation>All institutions</translation>
    </message>
    <message>
        <source>All positions</source>
        <translation>All positions</translation>
    </message>
</context>
<context>
    <name>ui::FilterChip</name>
    <message>
        <source>Delete removes this filter</source>
        <translation>Delete removes this filter</translation>
    </message>
</context>
<context>
    <name>ui::FilterStrip</name>
    <message>
        <source>Clear filters</source>
        <translation>Clear filters</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::GradesPanel</name>
    <message>
        <source>Grade by %1</source>
        <comment>a body</comment>
        <translation>Grade by %1</translation>
    </message>
    <message>
        <source>scale of %1</source>
        <comment>a year</comment>
        <translation>scale of %1</translation>
    </message>
    <message>
        <source>Note grade…</source>
        <translation>Note grade…</translation>
    </message>
    <message>
        <source>Scale of the body</source>
        <translation>Scale of the body</translation>
    </message>
    <message>
        <source>Not graded yet.</source>
        <translation>Not graded yet.</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Correct…</translation>
    </message>
    <message>
        <source>Correct the newest grade</source>
        <translation>Correct the newest grade</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date and paragraph</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>date and grade</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Correct or remove this grade</source>
        <translation>Correct or remove this grade</translation>
    </message>
</context>
<context>
    <name>ui::HandoverDialog</name>
    <message>
        <source>Hand over</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recommendation</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Who hands over</source>
        <translation>Who hands over</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Goes to</translation>
    </message>
    <message>
        <source>Who takes over</source>
        <translation>Who takes over</translation>
    </message>
    <message>
        <source>Their e-mail</source>
        <translation>Their e-mail</translation>
    </message>
    <message>
        <source>Nobody yet; or type a new name</source>
        <translation>Nobody yet; or type a new name</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>What is shown</translation>
    </message>
    <message>
        <source>What moves</source>
        <translation>What moves</translation>
    </message>
    <message>
        <source>Handover sheet</source>
        <translation>Handover sheet</translation>
    </message>
    <message>
        <source>%1 as a whole</source>
        <translation>%1 as a whole</translation>
    </message>
    <message>
        <source>%1 of %2 move</source>
        <translation>%1 of %2 move</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <comment>recommendations</comment>
        <translation>
            <numerusform>%Ln open</numerusform>
            <numerusform>%Ln open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <translation>
            <numerusform>%Ln overdue</numerusform>
            <numerusform>%Ln overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln due in 90 days</source>
        <translation>
            <numerusform>%Ln due in 90 days</numerusform>
            <numerusform>%Ln due in 90 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unanswered</source>
        <translation>
            <numerusform>%Ln unanswered</numerusform>
            <numerusform>%Ln unanswered</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Tick all</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Tick none</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Saved as %1</translation>
    </message>
    <message>
        <source>No institution is called “%1”. Choose one from the list.</source>
        <translation>No institution is called “%1”. Choose one from the list.</translation>
    </message>
</context>
<context>
    <name>ui::History</name>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Changes, newest first</source>
        <translation>Changes, newest first</translation>
    </message>
    <message>
        <source>Show older changes</source>
        <translation>Show older changes</translation>
    </message>
    <message>
        <source>Open the recommendation</source>
        <translation>Open the recommendation</translation>
    </message>
    <message>
        <source>Undo this change</source>
        <translation>Undo this change</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message>
        <source>No change fits these filters</source>
        <translation>No change fits these filters</translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>Nothing was changed yet</translation>
    </message>
    <message>
        <source>Every change made in this workspace will stand here.</source>
        <translation>Every change made in this workspace will stand here.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Clear filters</translation>
    </message>
    <message>
        <source>Search in what was changed</source>
        <translation>Search in what was changed</translation>
    </message>
    <message>
        <source>Search in the changes</source>
        <translation>Search in the changes</translation>
    </message>
</context>
<context>
    <name>ui::HistoryDelegate</name>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>undone</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>changed since</translation>
    </message>
</context>
<context>
    <name>ui::HistoryFilters</name>
    <message>
        <source>Everybody</source>
        <translation>Everybody</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>All changes</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recommendation</translation>
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
        <source>From</source>
        <comment>a date</comment>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <comment>a date</comment>
        <translation>To</translation>
    </message>
    <message>
        <source>Changes from this day on</source>
        <translation>Changes from this day on</translation>
    </message>
    <message>
        <source>Changes up to this day</source>
        <translation>Changes up to this day</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Clear filters</translation>
    </message>
</context>
<context>
    <name>ui::ImportMessages</name>
    <message>
        <source>The workspace has changed since the file was compared.</source>
        <translation>The workspace has changed since the file was compared.</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Compare again</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) saved: correct them and import the file again.</source>
        <translation>
            <numerusform>%n row saved: correct it and import the file again.</numerusform>
            <numerusform>%n rows saved: correct them and import the file again.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list was saved.</source>
        <translation>The list was saved.</translation>
    </message>
</context>
<context>
    <name>ui::ImportPage</name>
    <message>
        <source>Choose the file to import</source>
        <translation>Choose the file to import</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>All rows come in or, if this is cancelled, none.</source>
        <translation>All rows come in or, if this is cancelled, none.</translation>
    </message>
    <message>
        <source>You can go on working elsewhere.</source>
        <translation>You can go on working elsewhere.</translation>
    </message>
    <message>
        <source>Open a workspace first.</source>
        <translation>Open a workspace first.</translation>
    </message>
    <message>
        <source>Choose a State first.</source>
        <translation>Choose a State first.</translation>
    </message>
    <message>
        <source>Nothing to import: all rows that can be imported are already here.</source>
        <translation>Nothing to import: all rows that can be imported are already here.</translation>
    </message>
    <message>
        <source>Nothing to import as decided so far.</source>
        <translation>Nothing to import as decided so far.</translation>
    </message>
    <message>
        <source>Nothing to import: no row is new.</source>
        <translation>Nothing to import: no row is new.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>Import %n row</numerusform>
            <numerusform>Import %n rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>Import another file</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Choose file…</translation>
    </message>
    <message>
        <source>Doubtful rows can be decided later.</source>
        <translation>Doubtful rows can be decided later.</translation>
    </message>
    <message>
        <source>Import recommendations</source>
        <translation>Import recommendations</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>This workspace can be read but not changed.</source>
        <translation>This workspace can be read but not changed.</translation>
    </message>
    <message>
        <source>Files that can be imported (*.xlsx *.xlsm *.xls *.ods *.csv *.tsv *.txt *.docx *.json)</source>
        <translation>Files that can be imported (*.xlsx *.xlsm *.xls *.ods *.csv *.tsv *.txt *.docx *.json)</translation>
    </message>
    <message>
        <source>Go back and choose a State first.</source>
        <translation>Go back and choose a State first.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>Import a table</translation>
    </message>
    <message>
        <source>Import a workspace</source>
        <translation>Import a workspace</translation>
    </message>
</context>
<context>
    <name>ui::ImportWork</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>Looking at the file</translation>
    </message>
    <message>
        <source>Comparing with the workspace</source>
        <translation>Comparing with the workspace</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importing</translation>
    </message>
    <message>
        <source>Reading the row again</source>
        <translation>Reading the row again</translation>
    </message>
    <message>
        <source>Saving the rows</source>
        <translation>Saving the rows</translation>
    </message>
</context>
<context>
    <name>ui::IncludeFields</name>
    <message>
        <source>Not validated yet</source>
        <translation>Not validated yet</translation>
    </message>
    <message>
        <source>Also progress that is submitted and not validated; the report says so.</source>
        <translation>Also progress that is submitted and not validated; the report says so.</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicators</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Evidence up to this confidentiality</source>
        <translation>Evidence up to this confidentiality</translation>
    </message>
    <message>
        <source>Names evidence that is for the office only. Check who receives the report.</source>
        <translation>Names evidence that is for the office only. Check who receives the report.</translation>
    </message>
    <message>
        <source>Names confidential evidence and confidential persons. Check who receives the report.</source>
        <translation>Names confidential evidence and confidential persons. Check who receives the report.</translation>
    </message>
</context>
<context>
    <name>ui::IndicatorChart</name>
    <message>
        <source>baseline %1</source>
        <translation>baseline %1</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>target %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>figure, date</comment>
        <translation>%1 on %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>date, line, figure</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>baseline or target, date</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ui::IndicatorDialog</name>
    <message>
        <source>monthly</source>
        <translation>monthly</translation>
    </message>
    <message>
        <source>quarterly</source>
        <translation>quarterly</translation>
    </message>
    <message>
        <source>half-yearly</source>
        <translation>half-yearly</translation>
    </message>
    <message>
        <source>yearly</source>
        <translation>yearly</translation>
    </message>
    <message>
        <source>every two years</source>
        <translation>every two years</translation>
    </message>
    <message>
        <source>Edit indicator</source>
        <translation>Edit indicator</translation>
    </message>
    <message>
        <source>New indicator</source>
        <translation>New indicator</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Show what is stored</source>
        <translation>Show what is stored</translation>
    </message>
    <message>
        <source>Name in Spanish</source>
        <translation>Name in Spanish</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Name in English</translation>
    </message>
    <message>
        <source>Unit in Spanish</source>
        <translation>Unit in Spanish</translation>
    </message>
    <message>
        <source>Unit in English</source>
        <translation>Unit in English</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Attribute of the right</source>
        <translation>Attribute of the right</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Baseline</translation>
    </message>
    <message>
        <source>Date of the baseline</source>
        <translation>Date of the baseline</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Date of the target</source>
        <translation>Date of the target</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Periodicity</source>
        <translation>Periodicity</translation>
    </message>
    <message>
        <source>Told apart by</source>
        <translation>Told apart by</translation>
    </message>
    <message>
        <source>Recommendations it serves</source>
        <translation>Recommendations it serves</translation>
    </message>
    <message>
        <source>A right; leave empty for none</source>
        <translation>A right; leave empty for none</translation>
    </message>
    <message>
        <source>sex, age, region</source>
        <translation>sex, age, region</translation>
    </message>
    <message>
        <source>Give the indicator a name in at least one of the two languages.</source>
        <translation>Give the indicator a name in at least one of the two languages.</translation>
    </message>
    <message>
        <source>No right is called “%1”. Choose one from the list.</source>
        <translation>No right is called “%1”. Choose one from the list.</translation>
    </message>
    <message>
        <source>The target is dated before the baseline. Correct one of the two dates.</source>
        <translation>The target is dated before the baseline. Correct one of the two dates.</translation>
    </message>
    <message>
        <source>name: %1</source>
        <translation>name: %1</translation>
    </message>
    <message>
        <source>unit: %1</source>
        <translation>unit: %1</translation>
    </message>
    <message>
        <source>kind: %1</source>
        <translation>kind: %1</translation>
    </message>
    <message>
        <source>baseline: %1</source>
        <translation>baseline: %1</translation>
    </message>
    <message>
        <source>target: %1</source>
        <translation>target: %1</translation>
    </message>
    <message>
        <source>other dates</source>
        <translation>other dates</translation>
    </message>
    <message>
        <source>source: %1</source>
        <translation>source: %1</translation>
    </message>
    <message>
        <source>periodicity: %1</source>
        <translation>periodicity: %1</translation>
    </message>
    <message>
        <source>told apart by: %1</source>
        <translation>told apart by: %1</translation>
    </message>
    <message>
        <source>another attribute</source>
        <translation>another attribute</translation>
    </message>
    <message>
        <source>Somebody changed this indicator in the meantime, so nothing was overwritten. Stored now: %1.</source>
        <translation>Somebody changed this indicator in the meantime, so nothing was overwritten. Stored now: %1.</translation>
    </message>
</context>
<context>
    <name>ui::IndicatorPanel</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>The whole</source>
        <translation>The whole</translation>
    </message>
    <message>
        <source>whole</source>
        <comment>the line of a chart that is no category</comment>
        <translation>whole</translation>
    </message>
    <message>
        <source>Values of the indicator</source>
        <translation>Values of the indicator</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>Edit the indicator</source>
        <translation>Edit the indicator</translation>
    </message>
    <message>
        <source>Record a value…</source>
        <translation>Record a value…</translation>
    </message>
    <message>
        <source>Show the values as</source>
        <translation>Show the values as</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Chart</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>No value was recorded yet.</source>
        <translation>No value was recorded yet.</translation>
    </message>
    <message>
        <source>told apart by %1</source>
        <translation>told apart by %1</translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s)</source>
        <translation>
            <numerusform>%n recommendation</numerusform>
            <numerusform>%n recommendations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::IndicatorsPane</name>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Last value</source>
        <translation>Last value</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Periodicity</source>
        <translation>Periodicity</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicators</translation>
    </message>
    <message>
        <source>There are no indicators yet</source>
        <translation>There are no indicators yet</translation>
    </message>
    <message>
        <source>An indicator says by figures how far something has come.</source>
        <translation>An indicator says by figures how far something has come.</translation>
    </message>
    <message>
        <source>New indicator…</source>
        <translation>New indicator…</translation>
    </message>
    <message>
        <source>No indicator matches the search</source>
        <translation>No indicator matches the search</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Clear filters</translation>
    </message>
    <message>
        <source>“%1” goes, with its baseline and target.</source>
        <translation>“%1” goes, with its baseline and target.</translation>
    </message>
    <message numerus="yes">
        <source>Its %n value(s) go with it.</source>
        <translation>
            <numerusform>Its value goes with it.</numerusform>
            <numerusform>Its %n values go with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n recommendation(s) it serves stay and lose this indicator.</source>
        <translation>
            <numerusform>The recommendation it serves stays and loses this indicator.</numerusform>
            <numerusform>The %n recommendations it serves stay and lose this indicator.</numerusform>
        </translation>
    </message>
    <message>
        <source>This can be undone.</source>
        <translation>This can be undone.</translation>
    </message>
    <message>
        <source>Delete indicator</source>
        <translation>Delete indicator</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Progress</source>
        <comment>on the way to the target</comment>
        <translation>Progress</translation>
    </message>
</context>
<context>
    <name>ui::InstitutionChecklist</name>
    <message>
        <source>Narrow the list</source>
        <translation>Narrow the list</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Institutions</translation>
    </message>
</context>
<context>
    <name>ui::InstitutionDialog</name>
    <message>
        <source>Edit institution</source>
        <translation>Edit institution</translation>
    </message>
    <message>
        <source>New institution</source>
        <translation>New institution</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>Acronym</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Name in Spanish</source>
        <translation>Name in Spanish</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Name in English</translation>
    </message>
    <message>
        <source>Stands below</source>
        <translation>Stands below</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nobody</translation>
    </message>
    <message>
        <source>Active since</source>
        <translation>Active since</translation>
    </message>
    <message>
        <source>Until; leave empty while it works</source>
        <translation>Until; leave empty while it works</translation>
    </message>
    <message>
        <source>No institution it could stand below is called “%1”.</source>
        <translation>No institution it could stand below is called “%1”.</translation>
    </message>
</context>
<context>
    <name>ui::InstitutionPanel</name>
    <message>
        <source>Choose an institution to see who answers there and what is open.</source>
        <translation>Choose an institution to see who answers there and what is open.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Hand over…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Delete…</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>What is open</translation>
    </message>
    <message>
        <source>Focal points</source>
        <translation>Focal points</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Add…</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Add a person</translation>
    </message>
    <message>
        <source>Stand below it</source>
        <translation>Stand below it</translation>
    </message>
    <message>
        <source>No longer active: %1</source>
        <translation>No longer active: %1</translation>
    </message>
    <message>
        <source>Active: %1</source>
        <translation>Active: %1</translation>
    </message>
    <message>
        <source>Below %1</source>
        <translation>Below %1</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Supports</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Without news for 180 days</source>
        <translation>Without news for 180 days</translation>
    </message>
    <message>
        <source>With a returned entry</source>
        <translation>With a returned entry</translation>
    </message>
    <message>
        <source>With an entry to review</source>
        <translation>With an entry to review</translation>
    </message>
    <message>
        <source>Nobody is the focal point today.</source>
        <translation>Nobody is the focal point today.</translation>
    </message>
    <message>
        <source>Formerly</source>
        <translation>Formerly</translation>
    </message>
</context>
<context>
    <name>ui::InstitutionsPage</name>
    <message>
        <source>Institutions</source>
        <translation>Institutions</translation>
    </message>
    <message>
        <source>Search by acronym or name</source>
        <translation>Search by acronym or name</translation>
    </message>
    <message>
        <source>Which institutions are shown</source>
        <translation>Which institutions are shown</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>institutions</comment>
        <translation>Active</translation>
    </message>
    <message>
        <source>All</source>
        <comment>institutions</comment>
        <translation>All</translation>
    </message>
    <message>
        <source>New…</source>
        <comment>institution</comment>
        <translation>New…</translation>
    </message>
    <message>
        <source>New institution…</source>
        <translation>New institution…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Hand over…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Delete…</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Supports</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>To review</translation>
    </message>
    <message>
        <source>%1 active of %2</source>
        <translation>%1 active of %2</translation>
    </message>
    <message>
        <source>There are no institutions yet</source>
        <translation>There are no institutions yet</translation>
    </message>
    <message>
        <source>No institution fits</source>
        <translation>No institution fits</translation>
    </message>
    <message>
        <source>Add those that must act on the recommendations.</source>
        <translation>Add those that must act on the recommendations.</translation>
    </message>
    <message>
        <source>There are %1 in all.</source>
        <translation>There are %1 in all.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
</context>
<context>
    <name>ui::KeptPanel</name>
    <message>
        <source>No earlier report of this kind about the same was issued.</source>
        <translation>No earlier report of this kind about the same was issued.</translation>
    </message>
    <message>
        <source>%1. Generated on %2 by %3.</source>
        <translation>%1. Generated on %2 by %3.</translation>
    </message>
    <message>
        <source>%1, %2, SHA-256 %3</source>
        <translation>%1, %2, SHA-256 %3</translation>
    </message>
    <message>
        <source>As it went out; it does not change any more.</source>
        <translation>As it went out; it does not change any more.</translation>
    </message>
    <message>
        <source>Make again…</source>
        <translation>Make again…</translation>
    </message>
    <message>
        <source>Writes the same report again, with the same words and figures.</source>
        <translation>Writes the same report again, with the same words and figures.</translation>
    </message>
    <message>
        <source>Compare with the previous</source>
        <translation>Compare with the previous</translation>
    </message>
    <message>
        <source>Start the next from this one</source>
        <translation>Start the next from this one</translation>
    </message>
    <message>
        <source>Begins a new report with the same choices and with the words that were written in this one.</source>
        <translation>Begins a new report with the same choices and with the words that were written in this one.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Files that were written</source>
        <translation>Files that were written</translation>
    </message>
</context>
<context>
    <name>ui::LeadModel</name>
    <message>
        <source>Without a lead institution</source>
        <translation>Without a lead institution</translation>
    </message>
    <message numerus="yes">
        <source>%n more institution(s)</source>
        <translation>
            <numerusform>%n more institution</numerusform>
            <numerusform>%n more institutions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>status and number</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ui::LeadPanel</name>
    <message>
        <source>Status by lead institution</source>
        <translation>Status by lead institution</translation>
    </message>
</context>
<context>
    <name>ui::LeadTable</name>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Status by lead institution</source>
        <translation>Status by lead institution</translation>
    </message>
</context>
<context>
    <name>ui::LetterheadDialog</name>
    <message>
        <source>Choose a crest</source>
        <translation>Choose a crest</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Pictures (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Letterhead</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Institution in Spanish</source>
        <translation>Institution in Spanish</translation>
    </message>
    <message>
        <source>Institution in English</source>
        <translation>Institution in English</translation>
    </message>
    <message>
        <source>Address in Spanish</source>
        <translation>Address in Spanish</translation>
    </message>
    <message>
        <source>Address in English</source>
        <translation>Address in English</translation>
    </message>
    <message>
        <source>The crest in words, Spanish</source>
        <translation>The crest in words, Spanish</translation>
    </message>
    <message>
        <source>The crest in words, English</source>
        <translation>The crest in words, English</translation>
    </message>
    <message>
        <source>Choose a crest…</source>
        <translation>Choose a crest…</translation>
    </message>
    <message>
        <source>Without a crest</source>
        <translation>Without a crest</translation>
    </message>
    <message>
        <source>Crest</source>
        <translation>Crest</translation>
    </message>
</context>
<context>
    <name>ui::LinkActionDialog</name>
    <message>
        <source>Link to an action of the plan</source>
        <translation>Link to an action of the plan</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>New action…</source>
        <translation>New action…</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>Narrow the list</translation>
    </message>
    <message>
        <source>Actions of the plan</source>
        <translation>Actions of the plan</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Without a cluster</source>
        <translation>Without a cluster</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>&amp;Home</source>
        <translation>&amp;Home</translation>
    </message>
    <message>
        <source>&amp;Recommendations</source>
        <translation>&amp;Recommendations</translation>
    </message>
    <message>
        <source>Rep&amp;orts</source>
        <translation>Rep&amp;orts</translation>
    </message>
    <message>
        <source>H&amp;istory</source>
        <translation>H&amp;istory</translation>
    </message>
    <message>
        <source>%1 – Avance</source>
        <comment>name of the State</comment>
        <translation>%1 – Avance</translation>
    </message>
    <message>
        <source>A copy was saved as %1.</source>
        <translation>A copy was saved as %1.</translation>
    </message>
    <message>
        <source>The workspace is sound.</source>
        <translation>The workspace is sound.</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) were found in the workspace.</source>
        <translation>
            <numerusform>%n fault were found in the workspace.</numerusform>
            <numerusform>%n faults were found in the workspace.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save a copy of it and go back to an older one if you have it.</source>
        <translation>Save a copy of it and go back to an older one if you have it.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Every change is saved at once and stands in the history</source>
        <translation>Every change is saved at once and stands in the history</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Read only</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <comment>time or date</comment>
        <translation>Saved %1</translation>
    </message>
    <message>
        <source>This workspace can be read but not changed.</source>
        <translation>This workspace can be read but not changed.</translation>
    </message>
    <message>
        <source>To work with it, save a copy in a folder where you may write and open the copy.</source>
        <translation>To work with it, save a copy in a folder where you may write and open the copy.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Save a copy…</translation>
    </message>
    <message>
        <source>Changing the recommendations</source>
        <translation>Changing the recommendations</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Ins&amp;titutions</source>
        <translation>Ins&amp;titutions</translation>
    </message>
    <message>
        <source>A&amp;ction plan</source>
        <translation>A&amp;ction plan</translation>
    </message>
    <message>
        <source>The record of changes was altered outside Avance, at change %1. Compare with an older copy before relying on what stands there.</source>
        <translation>The record of changes was altered outside Avance, at change %1. Compare with an older copy before relying on what stands there.</translation>
    </message>
    <message>
        <source>Redo brings back what was taken</source>
        <translation>Redo brings back what was taken</translation>
    </message>
    <message numerus="yes">
        <source>%1 was written: %Ln recommendation(s).</source>
        <translation>
            <numerusform>%1 was written: %Ln recommendation.</numerusform>
            <numerusform>%1 was written: %Ln recommendations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) were longer than a cell of Excel holds and were cut; the other formats hold them whole.</source>
        <translation>
            <numerusform>%Ln text was longer than a cell of Excel holds and was cut; the other formats hold it whole.</numerusform>
            <numerusform>%Ln texts were longer than a cell of Excel holds and were cut; the other formats hold them whole.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is confidential stayed out: %Ln row(s).</source>
        <translation>
            <numerusform>What is confidential stayed out: %Ln row.</numerusform>
            <numerusform>What is confidential stayed out: %Ln rows.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>The template was saved as %1.</source>
        <translation>The template was saved as %1.</translation>
    </message>
</context>
<context>
    <name>ui::MeasurePanel</name>
    <message>
        <source>What the court said of each part</source>
        <translation>What the court said of each part</translation>
    </message>
    <message>
        <source>Newest grade of each component for each beneficiary</source>
        <translation>Newest grade of each component for each beneficiary</translation>
    </message>
    <message>
        <source>The whole measure</source>
        <translation>The whole measure</translation>
    </message>
    <message>
        <source>All beneficiaries</source>
        <translation>All beneficiaries</translation>
    </message>
    <message>
        <source>%1 (confidential)</source>
        <translation>%1 (confidential)</translation>
    </message>
    <message>
        <source>Not graded yet</source>
        <translation>Not graded yet</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Components</translation>
    </message>
    <message>
        <source>Add component…</source>
        <translation>Add component…</translation>
    </message>
    <message>
        <source>The measure is followed as a whole. Add its components if the court speaks of each by itself.</source>
        <translation>The measure is followed as a whole. Add its components if the court speaks of each by itself.</translation>
    </message>
    <message>
        <source>Beneficiaries</source>
        <translation>Beneficiaries</translation>
    </message>
    <message>
        <source>Add beneficiary…</source>
        <translation>Add beneficiary…</translation>
    </message>
    <message>
        <source>No beneficiary is named. Add them if the court speaks of each by name; names are confidential unless you say otherwise.</source>
        <translation>No beneficiary is named. Add them if the court speaks of each by name; names are confidential unless you say otherwise.</translation>
    </message>
    <message numerus="yes">
        <source>The case is open: %1 of %Ln measure(s) fully complied with.</source>
        <translation>
            <numerusform>The case is open: %1 of %Ln measure fully complied with.</numerusform>
            <numerusform>The case is open: %1 of %Ln measures fully complied with.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every measure of the case is fully complied with, by the court&apos;s own grades.</source>
        <translation>Every measure of the case is fully complied with, by the court&apos;s own grades.</translation>
    </message>
</context>
<context>
    <name>ui::MergeDialog</name>
    <message>
        <source>Merge “%1”</source>
        <translation>Merge “%1”</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Merge</translation>
    </message>
    <message numerus="yes">
        <source>Everything that is described with it (%Ln use(s)) is described with the other term afterwards. Its names become other names of that one, and it is gone. One step back undoes it all.</source>
        <translation>
            <numerusform>Everything that is described with it (%Ln use) is described with the other term afterwards. Its names become other names of that one, and it is gone. One step back undoes it all.</numerusform>
            <numerusform>Everything that is described with it (%Ln uses) is described with the other term afterwards. Its names become other names of that one, and it is gone. One step back undoes it all.</numerusform>
        </translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Into</translation>
    </message>
    <message>
        <source>Choose the term that stays.</source>
        <translation>Choose the term that stays.</translation>
    </message>
    <message>
        <source>No term is called “%1”. Choose one from the list.</source>
        <translation>No term is called “%1”. Choose one from the list.</translation>
    </message>
</context>
<context>
    <name>ui::MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>Close message</translation>
    </message>
    <message>
        <source>Close message (Esc)</source>
        <translation>Close message (Esc)</translation>
    </message>
</context>
<context>
    <name>ui::MoneyField</name>
    <message>
        <source>Currency</source>
        <translation>Currency</translation>
    </message>
    <message>
        <source>This is not an amount. Write it like %1.</source>
        <translation>This is not an amount. Write it like %1.</translation>
    </message>
    <message>
        <source>Say in which currency: its three letters, or its name.</source>
        <translation>Say in which currency: its three letters, or its name.</translation>
    </message>
</context>
<context>
    <name>ui::NationalPanel</name>
    <message>
        <source>National status</source>
        <translation>National status</translation>
    </message>
</context>
<context>
    <name>ui::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a page and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ui::NewDialog</name>
    <message>
        <source>New recommendation</source>
        <translation>New recommendation</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Symbol of the document, or name of the case</source>
        <translation>Symbol of the document, or name of the case</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraph</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Text in Spanish</source>
        <translation>Text in Spanish</translation>
    </message>
    <message>
        <source>Text in English</source>
        <translation>Text in English</translation>
    </message>
    <message>
        <source>Name the document it stands in: its symbol, or the case.</source>
        <translation>Name the document it stands in: its symbol, or the case.</translation>
    </message>
    <message>
        <source>Write the text in at least one of the two languages.</source>
        <translation>Write the text in at least one of the two languages.</translation>
    </message>
</context>
<context>
    <name>ui::NewWorkspaceDialog</name>
    <message>
        <source>New workspace</source>
        <translation>New workspace</translation>
    </message>
    <message>
        <source>A workspace holds what is recommended to one State. It is one file.</source>
        <translation>A workspace holds what is recommended to one State. It is one file.</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>&amp;State</translation>
    </message>
    <message>
        <source>Name in S&amp;panish</source>
        <translation>Name in S&amp;panish</translation>
    </message>
    <message>
        <source>Name in &amp;English</source>
        <translation>Name in &amp;English</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Browse…</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Create</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Choose a State of the list.</source>
        <translation>Choose a State of the list.</translation>
    </message>
    <message>
        <source>Name a file in a folder that exists; it must not be there yet.</source>
        <translation>Name a file in a folder that exists; it must not be there yet.</translation>
    </message>
    <message>
        <source>Type or choose</source>
        <translation>Type or choose</translation>
    </message>
    <message>
        <source>Where to put the workspace</source>
        <translation>Where to put the workspace</translation>
    </message>
    <message>
        <source>Workspaces of Avance (*.avance)</source>
        <translation>Workspaces of Avance (*.avance)</translation>
    </message>
</context>
<context>
    <name>ui::NumberField</name>
    <message>
        <source>This is not a figure. Write it like %1.</source>
        <translation>This is not a figure. Write it like %1.</translation>
    </message>
</context>
<context>
    <name>ui::OptionsPanel</name>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Take the paragraph number out of the text</source>
        <translation>Take the paragraph number out of the text</translation>
    </message>
    <message>
        <source>Skip concerns and observations</source>
        <translation>Skip concerns and observations</translation>
    </message>
    <message>
        <source>Create institutions that are not known</source>
        <translation>Create institutions that are not known</translation>
    </message>
    <message>
        <source>Otherwise rows with an unknown institution come in without it, with a remark.</source>
        <translation>Otherwise rows with an unknown institution come in without it, with a remark.</translation>
    </message>
</context>
<context>
    <name>ui::Paper</name>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF documents (*.pdf)</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Web pages (*.html)</translation>
    </message>
</context>
<context>
    <name>ui::PartsList</name>
    <message>
        <source>Edit…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>list and verb</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ui::PartsPanel</name>
    <message>
        <source>Take from the file</source>
        <translation>Take from the file</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Here</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In the file</translation>
    </message>
    <message>
        <source>Take %1 from the file: %2 instead of %3</source>
        <comment>name of a field and its values</comment>
        <translation>Take %1 from the file: %2 instead of %3</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>kept</translation>
    </message>
    <message>
        <source>It was edited here since it came in, or another system spells it differently: it stays unless you take it.</source>
        <translation>It was edited here since it came in, or another system spells it differently: it stays unless you take it.</translation>
    </message>
</context>
<context>
    <name>ui::PeriodField</name>
    <message>
        <source>Other period…</source>
        <translation>Other period…</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
</context>
<context>
    <name>ui::PersonBlock</name>
    <message>
        <source>Focal point: %1</source>
        <translation>Focal point: %1</translation>
    </message>
    <message numerus="yes">
        <source>Answers by name for %Ln recommendation(s)</source>
        <translation>
            <numerusform>Answers by name for %Ln recommendation</numerusform>
            <numerusform>Answers by name for %Ln recommendations</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Edit %1</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Hand over…</translation>
    </message>
    <message>
        <source>Hand over what %1 answers for</source>
        <translation>Hand over what %1 answers for</translation>
    </message>
</context>
<context>
    <name>ui::PersonDialog</name>
    <message>
        <source>Edit person</source>
        <translation>Edit person</translation>
    </message>
    <message>
        <source>Add a person to %1</source>
        <translation>Add a person to %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Post in Spanish</source>
        <translation>Post in Spanish</translation>
    </message>
    <message>
        <source>Post in English</source>
        <translation>Post in English</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Focal point since</source>
        <translation>Focal point since</translation>
    </message>
    <message>
        <source>Until; leave empty while it lasts</source>
        <translation>Until; leave empty while it lasts</translation>
    </message>
</context>
<context>
    <name>ui::PersonPickers</name>
    <message>
        <source>Who answers</source>
        <translation>Who answers</translation>
    </message>
    <message>
        <source>Whoever is the focal point</source>
        <translation>Whoever is the focal point</translation>
    </message>
    <message>
        <source>Who answers in %1</source>
        <translation>Who answers in %1</translation>
    </message>
</context>
<context>
    <name>ui::PlanCommands</name>
    <message>
        <source>&amp;New action…</source>
        <translation>&amp;New action…</translation>
    </message>
    <message>
        <source>New &amp;indicator…</source>
        <translation>New &amp;indicator…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Edit…</translation>
    </message>
    <message>
        <source>&amp;Mark as done</source>
        <translation>&amp;Mark as done</translation>
    </message>
    <message>
        <source>Mark as d&amp;ropped</source>
        <translation>Mark as d&amp;ropped</translation>
    </message>
    <message>
        <source>Record a &amp;value…</source>
        <translation>Record a &amp;value…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Delete…</translation>
    </message>
    <message>
        <source>&amp;Zoom in</source>
        <translation>&amp;Zoom in</translation>
    </message>
    <message>
        <source>Show fewer days</source>
        <translation>Show fewer days</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Zoom &amp;out</translation>
    </message>
    <message>
        <source>Show more days</source>
        <translation>Show more days</translation>
    </message>
    <message>
        <source>&amp;Whole plan</source>
        <translation>&amp;Whole plan</translation>
    </message>
    <message>
        <source>Show the whole plan</source>
        <translation>Show the whole plan</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Today</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Go to today</translation>
    </message>
    <message>
        <source>Show or hide the detail panel</source>
        <translation>Show or hide the detail panel</translation>
    </message>
    <message>
        <source>&amp;Back to the plan</source>
        <translation>&amp;Back to the plan</translation>
    </message>
    <message>
        <source>Detail p&amp;anel</source>
        <translation>Detail p&amp;anel</translation>
    </message>
</context>
<context>
    <name>ui::PlanDelegate</name>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <translation>
            <numerusform>%Ln overdue</numerusform>
            <numerusform>%Ln overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PlanHeader</name>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
</context>
<context>
    <name>ui::PlanPage</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <translation>
            <numerusform>%Ln overdue</numerusform>
            <numerusform>%Ln overdue</numerusform>
        </translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Action plan</translation>
    </message>
    <message>
        <source>Search indicators</source>
        <translation>Search indicators</translation>
    </message>
    <message>
        <source>Search title, institution or reference</source>
        <translation>Search title, institution or reference</translation>
    </message>
    <message>
        <source>Search the plan</source>
        <translation>Search the plan</translation>
    </message>
    <message>
        <source>Show the plan as</source>
        <translation>Show the plan as</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Tree</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicators</translation>
    </message>
    <message>
        <source>New indicator</source>
        <translation>New indicator</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>New action</translation>
    </message>
</context>
<context>
    <name>ui::PlanStrip</name>
    <message>
        <source>Only overdue</source>
        <translation>Only overdue</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Clear filters</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Institution: all</source>
        <translation>Institution: all</translation>
    </message>
    <message>
        <source>Status: all</source>
        <translation>Status: all</translation>
    </message>
</context>
<context>
    <name>ui::PreviewPane</name>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>will be added</source>
        <translation>will be added</translation>
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
        <source>nothing to do</source>
        <translation>nothing to do</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Doubtful</translation>
    </message>
    <message>
        <source>need a decision</source>
        <translation>need a decision</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Skipped</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>All %1</translation>
    </message>
    <message>
        <source>Doubtful %1</source>
        <translation>Doubtful %1</translation>
    </message>
    <message>
        <source>Rejected %1</source>
        <translation>Rejected %1</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Changed %1</translation>
    </message>
    <message>
        <source>Remarks %1</source>
        <translation>Remarks %1</translation>
    </message>
    <message>
        <source>Saves the doubtful and rejected rows with their numbers and reasons as CSV</source>
        <translation>Saves the doubtful and rejected rows with their numbers and reasons as CSV</translation>
    </message>
    <message>
        <source>No row is doubtful or rejected.</source>
        <translation>No row is doubtful or rejected.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Choose a doubtful or changed row to compare it.</source>
        <translation>Choose a doubtful or changed row to compare it.</translation>
    </message>
    <message>
        <source>Rows to look at</source>
        <translation>Rows to look at</translation>
    </message>
    <message>
        <source>Which rows are listed</source>
        <translation>Which rows are listed</translation>
    </message>
    <message>
        <source>Save list…</source>
        <translation>Save list…</translation>
    </message>
    <message>
        <source>There are no such rows.</source>
        <translation>There are no such rows.</translation>
    </message>
    <message>
        <source>with other content</source>
        <translation>with other content</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>cannot be read</translation>
    </message>
    <message>
        <source>other texts</source>
        <translation>other texts</translation>
    </message>
</context>
<context>
    <name>ui::PreviewPanel</name>
    <message>
        <source>Preparing the pages</source>
        <translation>Preparing the pages</translation>
    </message>
    <message>
        <source>You can go on working.</source>
        <translation>You can go on working.</translation>
    </message>
    <message>
        <source>This note is not printed.</source>
        <translation>This note is not printed.</translation>
    </message>
    <message>
        <source>Led by %1. This note is not printed.</source>
        <translation>Led by %1. This note is not printed.</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>No answer yet.</translation>
    </message>
    <message>
        <source>Still to write.</source>
        <translation>Still to write.</translation>
    </message>
    <message>
        <source>The record has moved on since this was written.</source>
        <translation>The record has moved on since this was written.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>Fit to width</source>
        <translation>Fit to width</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Whole page</translation>
    </message>
    <message>
        <source>Edit text…</source>
        <translation>Edit text…</translation>
    </message>
    <message>
        <source>Edit the chosen text. Ctrl+Down and Ctrl+Up choose one, Enter opens it.</source>
        <translation>Edit the chosen text. Ctrl+Down and Ctrl+Up choose one, Enter opens it.</translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation>Pages of the report</translation>
    </message>
    <message>
        <source>Language shown</source>
        <translation>Language shown</translation>
    </message>
</context>
<context>
    <name>ui::PreviewSide</name>
    <message>
        <source>%1, %2</source>
        <comment>a workspace&apos;s file and how many recommendations it holds</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Recognised by</source>
        <translation>Recognised by</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Other States</source>
        <translation>Other States</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Compared with</translation>
    </message>
    <message>
        <source>%1 of %2 used</source>
        <comment>columns</comment>
        <translation>%1 of %2 used</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column of a file and how many of its values were cleaned</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No value was changed.</source>
        <translation>No value was changed.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>part of a recommendation and how many times it changes</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Kept unless chosen: %1</source>
        <translation>Kept unless chosen: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a name and how many rows have it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>What the columns of the file mean</source>
        <translation>What the columns of the file mean</translation>
    </message>
    <message>
        <source>What cleaning did</source>
        <translation>What cleaning did</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>Look at it…</translation>
    </message>
    <message>
        <source>Already in the workspace</source>
        <translation>Already in the workspace</translation>
    </message>
    <message>
        <source>Names taken for other States</source>
        <translation>Names taken for other States</translation>
    </message>
    <message>
        <source>Update those that changed</source>
        <translation>Update those that changed</translation>
    </message>
</context>
<context>
    <name>ui::PriorityDialog</name>
    <message>
        <source>Set priority</source>
        <translation>Set priority</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>Choose a priority.</source>
        <translation>Choose a priority.</translation>
    </message>
</context>
<context>
    <name>ui::ProgressDialog</name>
    <message>
        <source>Progress entry</source>
        <translation>Progress entry</translation>
    </message>
</context>
<context>
    <name>ui::ProgressPanel</name>
    <message>
        <source>Progress log</source>
        <translation>Progress log</translation>
    </message>
    <message>
        <source>Nothing has been reported yet. The first entry says what was done and carries the evidence.</source>
        <translation>Nothing has been reported yet. The first entry says what was done and carries the evidence.</translation>
    </message>
    <message numerus="yes">
        <source>Show older entries (%Ln)</source>
        <translation>
            <numerusform>Show older entry (%Ln)</numerusform>
            <numerusform>Show older entries (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Add progress</source>
        <translation>Add progress</translation>
    </message>
</context>
<context>
    <name>ui::ReadingPanel</name>
    <message>
        <source>How the file is read</source>
        <translation>How the file is read</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encoding</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Separator</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Headers in row</source>
        <translation>Headers in row</translation>
    </message>
    <message>
        <source>The first rows, as they would be read. If accents or columns look wrong, correct it above.</source>
        <translation>The first rows, as they would be read. If accents or columns look wrong, correct it above.</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>First rows of the file</translation>
    </message>
</context>
<context>
    <name>ui::RecentModel</name>
    <message>
        <source>today %1</source>
        <comment>time of day</comment>
        <translation>today %1</translation>
    </message>
    <message>
        <source>Removable drive, not connected</source>
        <translation>Removable drive, not connected</translation>
    </message>
    <message>
        <source>No longer in %1</source>
        <translation>No longer in %1</translation>
    </message>
</context>
<context>
    <name>ui::RecommendationDelegate</name>
    <message numerus="yes">
        <source>+%n supporting</source>
        <translation>
            <numerusform>+%n supporting</numerusform>
            <numerusform>+%n supporting</numerusform>
        </translation>
    </message>
    <message>
        <source>no support</source>
        <translation>no support</translation>
    </message>
    <message>
        <source>position</source>
        <translation>position</translation>
    </message>
    <message>
        <source>Archived, read only</source>
        <translation>Archived, read only</translation>
    </message>
</context>
<context>
    <name>ui::RecommendationEditor</name>
    <message>
        <source>This workspace can be read but not changed.</source>
        <translation>This workspace can be read but not changed.</translation>
    </message>
    <message>
        <source>This recommendation is archived. Restore it to change it.</source>
        <translation>This recommendation is archived. Restore it to change it.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Copy reference</source>
        <translation>Copy reference</translation>
    </message>
    <message>
        <source>Show its whole history</source>
        <translation>Show its whole history</translation>
    </message>
</context>
<context>
    <name>ui::RecommendationList</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>There are no recommendations yet</source>
        <translation>There are no recommendations yet</translation>
    </message>
    <message>
        <source>Import a file, or add the first one by hand.</source>
        <translation>Import a file, or add the first one by hand.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>No recommendation matches these filters</source>
        <translation>No recommendation matches these filters</translation>
    </message>
    <message>
        <source>There are %1 without them.</source>
        <translation>There are %1 without them.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Clear filters</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recommendations</translation>
    </message>
    <message>
        <source>Search text, reference or institution</source>
        <translation>Search text, reference or institution</translation>
    </message>
    <message>
        <source>Search the recommendations</source>
        <translation>Search the recommendations</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recommendation</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Status and progress</source>
        <translation>Status and progress</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Themes</translation>
    </message>
    <message>
        <source>Position (UPR)</source>
        <translation>Position (UPR)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
</context>
<context>
    <name>ui::RecommendationsField</name>
    <message>
        <source>Add by reference or words</source>
        <translation>Add by reference or words</translation>
    </message>
    <message>
        <source>Search a recommendation to add</source>
        <translation>Search a recommendation to add</translation>
    </message>
    <message>
        <source>Recommendations found</source>
        <translation>Recommendations found</translation>
    </message>
    <message>
        <source>Recommendations it serves</source>
        <translation>Recommendations it serves</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Take away</translation>
    </message>
</context>
<context>
    <name>ui::RecordFields</name>
    <message>
        <source>Title in Spanish</source>
        <translation>Title in Spanish</translation>
    </message>
    <message>
        <source>Title in English</source>
        <translation>Title in English</translation>
    </message>
    <message>
        <source>Introduction in Spanish</source>
        <translation>Introduction in Spanish</translation>
    </message>
    <message>
        <source>Introduction in English</source>
        <translation>Introduction in English</translation>
    </message>
    <message>
        <source>Text in Spanish</source>
        <translation>Text in Spanish</translation>
    </message>
    <message>
        <source>Text in English</source>
        <translation>Text in English</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraph</translation>
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
        <source>UPR position</source>
        <translation>UPR position</translation>
    </message>
    <message>
        <source>Original language</source>
        <translation>Original language</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>none yet</translation>
    </message>
</context>
<context>
    <name>ui::RecordHistoryPanel</name>
    <message>
        <source>Change history</source>
        <translation>Change history</translation>
    </message>
    <message>
        <source>Changes of this recommendation, newest first</source>
        <translation>Changes of this recommendation, newest first</translation>
    </message>
    <message>
        <source>Undo this change</source>
        <translation>Undo this change</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
</context>
<context>
    <name>ui::RecordIndicatorsPanel</name>
    <message>
        <source>target %1</source>
        <translation>target %1</translation>
    </message>
    <message>
        <source>no figure yet</source>
        <translation>no figure yet</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicators</translation>
    </message>
    <message>
        <source>No indicator measures this recommendation yet.</source>
        <translation>No indicator measures this recommendation yet.</translation>
    </message>
    <message>
        <source>Record value…</source>
        <translation>Record value…</translation>
    </message>
</context>
<context>
    <name>ui::ReferencePage</name>
    <message>
        <source>Vocabularies and scales</source>
        <translation>Vocabularies and scales</translation>
    </message>
    <message>
        <source>New vocabulary…</source>
        <translation>New vocabulary…</translation>
    </message>
    <message>
        <source>Scales of the bodies</source>
        <translation>Scales of the bodies</translation>
    </message>
    <message>
        <source>Vocabularies of the office</source>
        <translation>Vocabularies of the office</translation>
    </message>
    <message>
        <source>Other vocabularies</source>
        <translation>Other vocabularies</translation>
    </message>
    <message>
        <source>National</source>
        <translation>National</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>To be confirmed</translation>
    </message>
    <message>
        <source>Choose a scale or a vocabulary</source>
        <translation>Choose a scale or a vocabulary</translation>
    </message>
</context>
<context>
    <name>ui::ReportForm</name>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signed by</translation>
    </message>
    <message>
        <source>Institution, as the cover names it</source>
        <translation>Institution, as the cover names it</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Group by</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Include</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formats</translation>
    </message>
    <message>
        <source>Annexes</source>
        <translation>Annexes</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two dates</comment>
        <translation>to</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation>Period from</translation>
    </message>
    <message>
        <source>Period to</source>
        <translation>Period to</translation>
    </message>
</context>
<context>
    <name>ui::ReportGeneration</name>
    <message>
        <source>Generate report: choose a folder</source>
        <translation>Generate report: choose a folder</translation>
    </message>
    <message>
        <source>Generate report</source>
        <translation>Generate report</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Generate</translation>
    </message>
</context>
<context>
    <name>ui::ReportListModel</name>
    <message>
        <source>Generated</source>
        <translation>Generated</translation>
    </message>
    <message>
        <source>In preparation</source>
        <translation>In preparation</translation>
    </message>
    <message>
        <source>words</source>
        <translation>words</translation>
    </message>
    <message>
        <source>%1, at most %2 words</source>
        <translation>%1, at most %2 words</translation>
    </message>
    <message>
        <source>%1, generated on %2</source>
        <translation>%1, generated on %2</translation>
    </message>
    <message>
        <source>%1, in preparation, %2</source>
        <translation>%1, in preparation, %2</translation>
    </message>
</context>
<context>
    <name>ui::ReportWords</name>
    <message>
        <source>Periodic report</source>
        <translation>Periodic report</translation>
    </message>
    <message>
        <source>List of issues</source>
        <translation>List of issues</translation>
    </message>
    <message>
        <source>Follow-up after 1 or 2 years</source>
        <translation>Follow-up after 1 or 2 years</translation>
    </message>
    <message>
        <source>UPR national report</source>
        <translation>UPR national report</translation>
    </message>
    <message>
        <source>UPR matrix</source>
        <translation>UPR matrix</translation>
    </message>
    <message>
        <source>UPR mid-term report</source>
        <translation>UPR mid-term report</translation>
    </message>
    <message>
        <source>Compliance, Inter-American Court</source>
        <translation>Compliance, Inter-American Court</translation>
    </message>
    <message>
        <source>Information to the Commission</source>
        <translation>Information to the Commission</translation>
    </message>
    <message>
        <source>Status report</source>
        <translation>Status report</translation>
    </message>
    <message>
        <source>Sheet per institution</source>
        <translation>Sheet per institution</translation>
    </message>
    <message>
        <source>One page for the minister</source>
        <translation>One page for the minister</translation>
    </message>
    <message>
        <source>Handover sheet</source>
        <translation>Handover sheet</translation>
    </message>
    <message>
        <source>Statistical annex</source>
        <translation>Statistical annex</translation>
    </message>
    <message>
        <source>United Nations</source>
        <translation>United Nations</translation>
    </message>
    <message>
        <source>Inter-American system</source>
        <translation>Inter-American system</translation>
    </message>
    <message>
        <source>Internal use</source>
        <translation>Internal use</translation>
    </message>
    <message>
        <source>The document&apos;s order</source>
        <translation>The document&apos;s order</translation>
    </message>
    <message>
        <source>Mechanism</source>
        <translation>Mechanism</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Right or article</source>
        <translation>Right or article</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>without an answer</source>
        <translation>without an answer</translation>
    </message>
    <message>
        <source>answer older than the last report</source>
        <translation>answer older than the last report</translation>
    </message>
    <message>
        <source>without a text in the report&apos;s language</source>
        <translation>without a text in the report&apos;s language</translation>
    </message>
    <message>
        <source>answer not in the report&apos;s language</source>
        <translation>answer not in the report&apos;s language</translation>
    </message>
    <message>
        <source>figures without a source</source>
        <translation>figures without a source</translation>
    </message>
    <message>
        <source>sections to write</source>
        <translation>sections to write</translation>
    </message>
</context>
<context>
    <name>ui::ReportWork</name>
    <message>
        <source>Writing the report</source>
        <translation>Writing the report</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>ui::ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Print…</translation>
    </message>
    <message>
        <source>&amp;Generate report…</source>
        <translation>&amp;Generate report…</translation>
    </message>
    <message>
        <source>&amp;Edit the chosen text…</source>
        <translation>&amp;Edit the chosen text…</translation>
    </message>
    <message>
        <source>&amp;Discard the report in preparation</source>
        <translation>&amp;Discard the report in preparation</translation>
    </message>
    <message>
        <source>&amp;Letterhead…</source>
        <translation>&amp;Letterhead…</translation>
    </message>
    <message>
        <source>Generate report</source>
        <translation>Generate report</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Choices</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>What is shown</translation>
    </message>
    <message>
        <source>Kinds of report and reports</source>
        <translation>Kinds of report and reports</translation>
    </message>
    <message>
        <source>Preview up to date, %1</source>
        <translation>Preview up to date, %1</translation>
    </message>
    <message>
        <source>Preparing the pages…</source>
        <translation>Preparing the pages…</translation>
    </message>
    <message>
        <source>The period is not a date</source>
        <translation>The period is not a date</translation>
    </message>
    <message>
        <source>Choose the document it answers</source>
        <translation>Choose the document it answers</translation>
    </message>
    <message>
        <source>Choose the institution it is about</source>
        <translation>Choose the institution it is about</translation>
    </message>
    <message>
        <source>The pages appear here.</source>
        <translation>The pages appear here.</translation>
    </message>
    <message>
        <source>Written: %1.</source>
        <translation>Written: %1.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>Save style template</source>
        <translation>Save style template</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Word documents (*.docx)</translation>
    </message>
    <message>
        <source>report-styles</source>
        <translation>report-styles</translation>
    </message>
    <message>
        <source>Use a style template</source>
        <translation>Use a style template</translation>
    </message>
    <message>
        <source>Word documents and templates (*.docx *.dotx)</source>
        <translation>Word documents and templates (*.docx *.dotx)</translation>
    </message>
    <message>
        <source>Word reports have the program&apos;s own looks again.</source>
        <translation>Word reports have the program&apos;s own looks again.</translation>
    </message>
    <message>
        <source>Word reports take the looks of %1 from now on.</source>
        <translation>Word reports take the looks of %1 from now on.</translation>
    </message>
    <message>
        <source>&amp;Save style template…</source>
        <translation>&amp;Save style template…</translation>
    </message>
    <message>
        <source>&amp;Use a style template…</source>
        <translation>&amp;Use a style template…</translation>
    </message>
    <message>
        <source>&amp;Use a style template… (now %1)</source>
        <translation>&amp;Use a style template… (now %1)</translation>
    </message>
    <message>
        <source>&amp;Without a style template</source>
        <translation>&amp;Without a style template</translation>
    </message>
</context>
<context>
    <name>ui::RowsCopy</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
</context>
<context>
    <name>ui::RowsList</name>
    <message>
        <source>Save the list of rows</source>
        <translation>Save the list of rows</translation>
    </message>
    <message>
        <source>CSV for spreadsheets (*.csv)</source>
        <translation>CSV for spreadsheets (*.csv)</translation>
    </message>
    <message>
        <source>%1-rows.csv</source>
        <comment>name of a file</comment>
        <translation>%1-rows.csv</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>Save the rows that did not come in</source>
        <translation>Save the rows that did not come in</translation>
    </message>
</context>
<context>
    <name>ui::RowsModel</name>
    <message>
        <source>Differs in: %1</source>
        <translation>Differs in: %1</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Not imported</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nothing</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a column and what it says</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recommendation</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In the file</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>What differs</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>What is wrong</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>What to do</translation>
    </message>
</context>
<context>
    <name>ui::ScaleDialog</name>
    <message>
        <source>New version of the scale of %1</source>
        <translation>New version of the scale of %1</translation>
    </message>
    <message>
        <source>Scale of %1</source>
        <translation>Scale of %1</translation>
    </message>
    <message>
        <source>Add the version</source>
        <translation>Add the version</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Grades of this scale were given, and what was said then must be read on the scale of then. It ends on the day before, and the new version begins.</source>
        <translation>Grades of this scale were given, and what was said then must be read on the scale of then. It ends on the day before, and the new version begins.</translation>
    </message>
    <message>
        <source>Name in Spanish</source>
        <translation>Name in Spanish</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Name in English</translation>
    </message>
    <message>
        <source>Begins on</source>
        <translation>Begins on</translation>
    </message>
    <message>
        <source>Valid from; leave empty for always</source>
        <translation>Valid from; leave empty for always</translation>
    </message>
    <message>
        <source>Valid until; leave empty while it is</source>
        <translation>Valid until; leave empty while it is</translation>
    </message>
    <message>
        <source>Source: the document that sets it</source>
        <translation>Source: the document that sets it</translation>
    </message>
    <message>
        <source>Grades, the best first; F2 edits a cell</source>
        <translation>Grades, the best first; F2 edits a cell</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>Grades</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanish</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Meaning in Spanish</source>
        <translation>Meaning in Spanish</translation>
    </message>
    <message>
        <source>Meaning in English</source>
        <translation>Meaning in English</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>Add grade</source>
        <translation>Add grade</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Down</translation>
    </message>
</context>
<context>
    <name>ui::ScalePanel</name>
    <message>
        <source>Edit…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>New version…</source>
        <translation>New version…</translation>
    </message>
    <message>
        <source>Confirm…</source>
        <translation>Confirm…</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>Grades</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanish</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Meaning in Spanish</source>
        <translation>Meaning in Spanish</translation>
    </message>
    <message>
        <source>Meaning in English</source>
        <translation>Meaning in English</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>No source is given.</source>
        <translation>No source is given.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source: %1</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>To be confirmed</translation>
    </message>
    <message>
        <source>Grades of this scale were given, so it stays as it is. When the body changes it, add a new version that begins on a later day.</source>
        <translation>Grades of this scale were given, so it stays as it is. When the body changes it, add a new version that begins on a later day.</translation>
    </message>
    <message>
        <source>No grade of this scale was given yet: it can be edited.</source>
        <translation>No grade of this scale was given yet: it can be edited.</translation>
    </message>
    <message>
        <source>A scale in use is not altered</source>
        <translation>A scale in use is not altered</translation>
    </message>
</context>
<context>
    <name>ui::ScopeField</name>
    <message>
        <source>Document the report answers</source>
        <translation>Document the report answers</translation>
    </message>
    <message>
        <source>Choose a document</source>
        <translation>Choose a document</translation>
    </message>
    <message>
        <source>Institution the report is about</source>
        <translation>Institution the report is about</translation>
    </message>
    <message>
        <source>Choose an institution</source>
        <translation>Choose an institution</translation>
    </message>
    <message>
        <source>Focal point who leaves</source>
        <translation>Focal point who leaves</translation>
    </message>
    <message>
        <source>The institution as a whole</source>
        <translation>The institution as a whole</translation>
    </message>
    <message>
        <source>Query of the report</source>
        <translation>Query of the report</translation>
    </message>
    <message>
        <source>Everything, or a query: body:CEDAW</source>
        <translation>Everything, or a query: body:CEDAW</translation>
    </message>
</context>
<context>
    <name>ui::SheetPreview</name>
    <message>
        <source>Save the handover sheet</source>
        <translation>Save the handover sheet</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>Language of the sheet</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Save as…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Pages of the handover sheet</source>
        <translation>Pages of the handover sheet</translation>
    </message>
    <message>
        <source>Preparing the sheet</source>
        <translation>Preparing the sheet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the sheet</source>
        <translation>Writing the sheet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Command</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
</context>
<context>
    <name>ui::SourceDialog</name>
    <message>
        <source>Confirm: %1</source>
        <translation>Confirm: %1</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>The document it was compared with</source>
        <translation>The document it was compared with</translation>
    </message>
</context>
<context>
    <name>ui::SourcePanel</name>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Change file…</source>
        <translation>Change file…</translation>
    </message>
</context>
<context>
    <name>ui::StatesDialog</name>
    <message>
        <source>Recommending States</source>
        <translation>Recommending States</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Add a State, by its name in Spanish or English</source>
        <translation>Add a State, by its name in Spanish or English</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Recommending States, in their order</source>
        <translation>Recommending States, in their order</translation>
    </message>
    <message>
        <source>%1 (no State known by this name)</source>
        <translation>%1 (no State known by this name)</translation>
    </message>
    <message>
        <source>%1, printed “%2”</source>
        <translation>%1, printed “%2”</translation>
    </message>
    <message>
        <source>“%1” is in the list already.</source>
        <translation>“%1” is in the list already.</translation>
    </message>
</context>
<context>
    <name>ui::StatusChart</name>
    <message numerus="yes">
        <source>%1: %n recommendation(s)</source>
        <translation>
            <numerusform>%1: %n recommendation</numerusform>
            <numerusform>%1: %n recommendations</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3 of %4 (%5)</source>
        <comment>mechanism, status, number, total, share</comment>
        <translation>%1, %2: %3 of %4 (%5)</translation>
    </message>
    <message>
        <source>Click to list them</source>
        <translation>Click to list them</translation>
    </message>
</context>
<context>
    <name>ui::StatusDialog</name>
    <message>
        <source>Change status</source>
        <translation>Change status</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>as it is</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>What this rests on, for the history and the reports</source>
        <translation>What this rests on, for the history and the reports</translation>
    </message>
    <message>
        <source>“%1” needs a validated progress entry with evidence, and this recommendation has none. Add one first.</source>
        <translation>“%1” needs a validated progress entry with evidence, and this recommendation has none. Add one first.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” needs a validated progress entry with evidence; %Ln of them have none. Nothing was changed.</source>
        <translation>
            <numerusform>“%1” needs a validated progress entry with evidence; %Ln of them have none. Nothing was changed.</numerusform>
            <numerusform>“%1” needs a validated progress entry with evidence; %Ln of them have none. Nothing was changed.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a status.</source>
        <translation>Choose a status.</translation>
    </message>
</context>
<context>
    <name>ui::StatusPanel</name>
    <message>
        <source>Status by mechanism</source>
        <translation>Status by mechanism</translation>
    </message>
    <message>
        <source>Mechanism</source>
        <translation>Mechanism</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>ui::Story</name>
    <message>
        <source>Workspace created</source>
        <translation>Workspace created</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Imports</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>Assignments</translation>
    </message>
    <message>
        <source>Status changes</source>
        <translation>Status changes</translation>
    </message>
    <message>
        <source>Due dates</source>
        <translation>Due dates</translation>
    </message>
    <message>
        <source>New progress entries</source>
        <translation>New progress entries</translation>
    </message>
    <message>
        <source>Edited progress entries</source>
        <translation>Edited progress entries</translation>
    </message>
    <message>
        <source>Reviews of progress entries</source>
        <translation>Reviews of progress entries</translation>
    </message>
    <message>
        <source>New recommendations</source>
        <translation>New recommendations</translation>
    </message>
    <message>
        <source>Edited recommendations</source>
        <translation>Edited recommendations</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Institutions</translation>
    </message>
    <message>
        <source>Reference data</source>
        <translation>Reference data</translation>
    </message>
    <message>
        <source>Archived recommendations</source>
        <translation>Archived recommendations</translation>
    </message>
    <message>
        <source>Demonstration content</source>
        <translation>Demonstration content</translation>
    </message>
    <message>
        <source>Undone and redone</source>
        <translation>Undone and redone</translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s) added</source>
        <translation>
            <numerusform>Recommendation added</numerusform>
            <numerusform>%n recommendations added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s) edited</source>
        <translation>
            <numerusform>Recommendation edited</numerusform>
            <numerusform>%n recommendations edited</numerusform>
        </translation>
    </message>
    <message>
        <source>Institutions edited</source>
        <translation>Institutions edited</translation>
    </message>
    <message>
        <source>Institution edited: %1</source>
        <translation>Institution edited: %1</translation>
    </message>
    <message>
        <source>Reference data edited</source>
        <translation>Reference data edited</translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s) archived</source>
        <translation>
            <numerusform>Recommendation archived</numerusform>
            <numerusform>%n recommendations archived</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s) restored</source>
        <translation>
            <numerusform>Recommendation restored</numerusform>
            <numerusform>%n recommendations restored</numerusform>
        </translation>
    </message>
    <message>
        <source>Demonstration content written</source>
        <translation>Demonstration content written</translation>
    </message>
    <message>
        <source>A change undone</source>
        <translation>A change undone</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Redone: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Undone: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s) assigned to %1</source>
        <translation>
            <numerusform>Recommendation assigned to %1</numerusform>
            <numerusform>%n recommendations assigned to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assignment of %n recommendation(s) changed</source>
        <translation>
            <numerusform>Assignment changed</numerusform>
            <numerusform>Assignment of %n recommendations changed</numerusform>
        </translation>
    </message>
    <message>
        <source>Lead: %1</source>
        <translation>Lead: %1</translation>
    </message>
    <message>
        <source>Lead: %1 → %2</source>
        <translation>Lead: %1 → %2</translation>
    </message>
    <message>
        <source>Lead removed: %1</source>
        <translation>Lead removed: %1</translation>
    </message>
    <message>
        <source>Support added: %1</source>
        <translation>Support added: %1</translation>
    </message>
    <message>
        <source>Support removed: %1</source>
        <translation>Support removed: %1</translation>
    </message>
    <message>
        <source>Assignment changed</source>
        <translation>Assignment changed</translation>
    </message>
    <message numerus="yes">
        <source>Status of %n recommendation(s): %1</source>
        <translation>
            <numerusform>Status: %1</numerusform>
            <numerusform>Status of %n recommendations: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Status of %n recommendation(s) changed</source>
        <translation>
            <numerusform>Status changed</numerusform>
            <numerusform>Status of %n recommendations changed</numerusform>
        </translation>
    </message>
    <message>
        <source>Status: %1 → %2</source>
        <translation>Status: %1 → %2</translation>
    </message>
    <message>
        <source>Progress: %1 → %2</source>
        <translation>Progress: %1 → %2</translation>
    </message>
    <message>
        <source>Status changed</source>
        <translation>Status changed</translation>
    </message>
    <message numerus="yes">
        <source>Due date of %n recommendation(s): %1</source>
        <translation>
            <numerusform>Due date: %1</numerusform>
            <numerusform>Due date of %n recommendations: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Due date of %n recommendation(s) changed</source>
        <translation>
            <numerusform>Due date changed</numerusform>
            <numerusform>Due date of %n recommendations changed</numerusform>
        </translation>
    </message>
    <message>
        <source>Due date changed</source>
        <translation>Due date changed</translation>
    </message>
    <message>
        <source>Due date removed: %1</source>
        <translation>Due date removed: %1</translation>
    </message>
    <message>
        <source>Due date: %1</source>
        <translation>Due date: %1</translation>
    </message>
    <message>
        <source>Due date: %1 → %2</source>
        <translation>Due date: %1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s) imported</source>
        <translation>
            <numerusform>One recommendation imported</numerusform>
            <numerusform>%n recommendations imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s) imported from %1</source>
        <translation>
            <numerusform>One recommendation imported from %1</numerusform>
            <numerusform>%n recommendations imported from %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported from %1: %2 new, %3 changed</source>
        <translation>Imported from %1: %2 new, %3 changed</translation>
    </message>
    <message numerus="yes">
        <source>%n progress entry(ies) added</source>
        <translation>
            <numerusform>Progress entry added</numerusform>
            <numerusform>%n progress entries added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n progress entry(ies) of %1 added</source>
        <translation>
            <numerusform>Progress entry of %1 added</numerusform>
            <numerusform>%n progress entries of %1 added</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress entry: %1 → %2</source>
        <translation>Progress entry: %1 → %2</translation>
    </message>
    <message>
        <source>Progress entry edited</source>
        <translation>Progress entry edited</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Grades of bodies</source>
        <translation>Grades of bodies</translation>
    </message>
    <message>
        <source>Actions of the plan</source>
        <translation>Actions of the plan</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicators</translation>
    </message>
    <message>
        <source>Deleted recommendations</source>
        <translation>Deleted recommendations</translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s) deleted</source>
        <translation>
            <numerusform>Recommendation deleted</numerusform>
            <numerusform>%n recommendations deleted</numerusform>
        </translation>
    </message>
    <message>
        <source>Evidence added: %1</source>
        <translation>Evidence added: %1</translation>
    </message>
    <message>
        <source>Evidence described: %1</source>
        <translation>Evidence described: %1</translation>
    </message>
    <message>
        <source>Evidence removed: %1</source>
        <translation>Evidence removed: %1</translation>
    </message>
    <message>
        <source>Grade noted: %1</source>
        <translation>Grade noted: %1</translation>
    </message>
    <message>
        <source>Grade corrected: %1</source>
        <translation>Grade corrected: %1</translation>
    </message>
    <message>
        <source>Grade removed: %1</source>
        <translation>Grade removed: %1</translation>
    </message>
    <message>
        <source>Action added: %1</source>
        <translation>Action added: %1</translation>
    </message>
    <message>
        <source>Action edited: %1</source>
        <translation>Action edited: %1</translation>
    </message>
    <message>
        <source>Action removed: %1</source>
        <translation>Action removed: %1</translation>
    </message>
    <message>
        <source>Indicator added: %1</source>
        <translation>Indicator added: %1</translation>
    </message>
    <message>
        <source>Indicator edited: %1</source>
        <translation>Indicator edited: %1</translation>
    </message>
    <message>
        <source>Indicator removed: %1</source>
        <translation>Indicator removed: %1</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Priorities</translation>
    </message>
    <message>
        <source>Handovers</source>
        <translation>Handovers</translation>
    </message>
    <message>
        <source>Handover: %1</source>
        <translation>Handover: %1</translation>
    </message>
    <message numerus="yes">
        <source>Priority of %n recommendation(s): %1</source>
        <translation>
            <numerusform>Priority: %1</numerusform>
            <numerusform>Priority of %n recommendations: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Priority of %n recommendation(s) changed</source>
        <translation>
            <numerusform>Priority changed</numerusform>
            <numerusform>Priority of %n recommendations changed</numerusform>
        </translation>
    </message>
    <message>
        <source>Priority: %1 → %2</source>
        <translation>Priority: %1 → %2</translation>
    </message>
    <message>
        <source>Reference data edited: %1</source>
        <translation>Reference data edited: %1</translation>
    </message>
    <message>
        <source>Focal point of %1: %2</source>
        <translation>Focal point of %1: %2</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Saved views</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Terms</translation>
    </message>
    <message>
        <source>Terms added: %1; removed: %2</source>
        <translation>Terms added: %1; removed: %2</translation>
    </message>
    <message>
        <source>Terms added: %1</source>
        <translation>Terms added: %1</translation>
    </message>
    <message>
        <source>Terms removed: %1</source>
        <translation>Terms removed: %1</translation>
    </message>
    <message numerus="yes">
        <source>Terms of %n recommendation(s) changed</source>
        <translation>
            <numerusform>Terms changed</numerusform>
            <numerusform>Terms of %n recommendations changed</numerusform>
        </translation>
    </message>
    <message>
        <source>View saved: %1</source>
        <translation>View saved: %1</translation>
    </message>
    <message>
        <source>View changed: %1</source>
        <translation>View changed: %1</translation>
    </message>
    <message>
        <source>View deleted: %1</source>
        <translation>View deleted: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) edited since stay(s)</source>
        <translation>
            <numerusform>%n thing edited since stays</numerusform>
            <numerusform>%n things edited since stay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s) edited since stay(s): %1</source>
        <translation>
            <numerusform>%n recommendation edited since stays: %1</numerusform>
            <numerusform>%n recommendations edited since stay: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Whole workspaces taken in</source>
        <translation>Whole workspaces taken in</translation>
    </message>
    <message>
        <source>Workspace taken in from %1</source>
        <translation>Workspace taken in from %1</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Letterhead</translation>
    </message>
    <message>
        <source>Reports in preparation</source>
        <translation>Reports in preparation</translation>
    </message>
    <message>
        <source>Issued reports</source>
        <translation>Issued reports</translation>
    </message>
    <message>
        <source>Letterhead set</source>
        <translation>Letterhead set</translation>
    </message>
    <message>
        <source>Report issued</source>
        <translation>Report issued</translation>
    </message>
    <message>
        <source>Report issued: %1</source>
        <translation>Report issued: %1</translation>
    </message>
    <message>
        <source>Report edited</source>
        <translation>Report edited</translation>
    </message>
    <message>
        <source>Report begun: %1</source>
        <translation>Report begun: %1</translation>
    </message>
    <message>
        <source>Report dropped: %1</source>
        <translation>Report dropped: %1</translation>
    </message>
    <message>
        <source>Report edited: %1</source>
        <translation>Report edited: %1</translation>
    </message>
</context>
<context>
    <name>ui::SummaryPane</name>
    <message numerus="yes">
        <source>%n recommendation(s) added</source>
        <translation>
            <numerusform>%n recommendation added</numerusform>
            <numerusform>%n recommendations added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s) updated</source>
        <translation>
            <numerusform>%n recommendation updated</numerusform>
            <numerusform>%n recommendations updated</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was undone; the workspace is as it was before.</source>
        <translation>The import was undone; the workspace is as it was before.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>recommendations</source>
        <translation>recommendations</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Updated</translation>
    </message>
    <message>
        <source>Identical</source>
        <translation>Identical</translation>
    </message>
    <message>
        <source>rows, left as they are</source>
        <translation>rows, left as they are</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Doubtful</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>rows</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Skipped</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Show them</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Undo the import</translation>
    </message>
    <message>
        <source>The import was undone, but for what was edited since.</source>
        <translation>The import was undone, but for what was edited since.</translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s) stay(s) in the workspace: %1.</source>
        <translation>
            <numerusform>%n recommendation stays in the workspace: %1.</numerusform>
            <numerusform>%n recommendations stay in the workspace: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other thing(s) edited since stay(s) too.</source>
        <translation>
            <numerusform>%n other thing edited since stays too.</numerusform>
            <numerusform>%n other things edited since stay too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not be imported.</source>
        <translation>
            <numerusform>%n row could not be imported.</numerusform>
            <numerusform>%n rows could not be imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful row(s) wait(s) for a decision; they are offered again when the file is imported again.</source>
        <translation>
            <numerusform>%n doubtful row waits for a decision; it is offered again when the file is imported again.</numerusform>
            <numerusform>%n doubtful rows wait for a decision; they are offered again when the file is imported again.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows that did not come in can be saved as a file of the same columns with the reasons, corrected and imported again.</source>
        <translation>The rows that did not come in can be saved as a file of the same columns with the reasons, corrected and imported again.</translation>
    </message>
    <message>
        <source>Save the rows that did not come in…</source>
        <translation>Save the rows that did not come in…</translation>
    </message>
</context>
<context>
    <name>ui::TablePreviewModel</name>
    <message>
        <source>Not imported</source>
        <translation>Not imported</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a column and what it says</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>Keep what is there</source>
        <translation>Keep what is there</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Change if updating</source>
        <translation>Change if updating</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>In the workspace</source>
        <translation>In the workspace</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In the file</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>What to do</translation>
    </message>
</context>
<context>
    <name>ui::TablePreviewPane</name>
    <message>
        <source>Nothing to import: the table has no rows.</source>
        <translation>Nothing to import: the table has no rows.</translation>
    </message>
    <message>
        <source>Nothing to import: every change is kept as it is.</source>
        <translation>Nothing to import: every change is kept as it is.</translation>
    </message>
    <message>
        <source>Nothing to import unless what is there is updated.</source>
        <translation>Nothing to import unless what is there is updated.</translation>
    </message>
    <message>
        <source>Nothing to import: all rows that can be imported are already here.</source>
        <translation>Nothing to import: all rows that can be imported are already here.</translation>
    </message>
    <message>
        <source>Nothing to import: every row was rejected.</source>
        <translation>Nothing to import: every row was rejected.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>will be added</source>
        <translation>will be added</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>with other content</source>
        <translation>with other content</translation>
    </message>
    <message>
        <source>Identical</source>
        <translation>Identical</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>nothing to do</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>cannot be imported like this</source>
        <translation>cannot be imported like this</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>New %1</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Changed %1</translation>
    </message>
    <message>
        <source>Rejected %1</source>
        <translation>Rejected %1</translation>
    </message>
    <message>
        <source>Saves the rejected rows with their reasons, to be corrected and imported again</source>
        <translation>Saves the rejected rows with their reasons, to be corrected and imported again</translation>
    </message>
    <message>
        <source>No row was rejected.</source>
        <translation>No row was rejected.</translation>
    </message>
    <message>
        <source>Sheet “%1”</source>
        <translation>Sheet “%1”</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns that are not read: %1</source>
        <translation>Columns that are not read: %1</translation>
    </message>
    <message>
        <source>What would come in</source>
        <translation>What would come in</translation>
    </message>
    <message>
        <source>Which rows are listed</source>
        <translation>Which rows are listed</translation>
    </message>
    <message>
        <source>Save rejected rows…</source>
        <translation>Save rejected rows…</translation>
    </message>
    <message>
        <source>There are no such rows.</source>
        <translation>There are no such rows.</translation>
    </message>
    <message>
        <source>Update what changed</source>
        <translation>Update what changed</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>In full</translation>
    </message>
    <message>
        <source>In the workspace</source>
        <translation>In the workspace</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In the file</translation>
    </message>
</context>
<context>
    <name>ui::TemplateDialog</name>
    <message>
        <source>Save a template</source>
        <translation>Save a template</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Save…</translation>
    </message>
    <message>
        <source>Table of</source>
        <translation>Table of</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Language of the table</source>
        <translation>Language of the table</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Empty</translation>
    </message>
    <message>
        <source>With what is there</source>
        <translation>With what is there</translation>
    </message>
    <message>
        <source>Recommendations leave by Export.</source>
        <translation>Recommendations leave by Export.</translation>
    </message>
    <message>
        <source>Every row of the workspace, to be corrected in a spreadsheet and imported again. Nothing is overwritten unseen.</source>
        <translation>Every row of the workspace, to be corrected in a spreadsheet and imported again. Nothing is overwritten unseen.</translation>
    </message>
    <message>
        <source>A workbook with instructions and lists to choose from. Fill it in and import it; either language is understood.</source>
        <translation>A workbook with instructions and lists to choose from. Fill it in and import it; either language is understood.</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Workbooks (*.xlsx)</translation>
    </message>
    <message>
        <source>Saving the template</source>
        <translation>Saving the template</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>ui::TermDialog</name>
    <message>
        <source>Edit term</source>
        <translation>Edit term</translation>
    </message>
    <message>
        <source>New term</source>
        <translation>New term</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>In Spanish</source>
        <translation>In Spanish</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>In English</translation>
    </message>
    <message>
        <source>Stands below</source>
        <translation>Stands below</translation>
    </message>
    <message>
        <source>Other names by which files know it, one a line</source>
        <translation>Other names by which files know it, one a line</translation>
    </message>
    <message>
        <source>No other term</source>
        <translation>No other term</translation>
    </message>
</context>
<context>
    <name>ui::TermPicker</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Type a theme, a group, a target or its number; Enter ticks it</source>
        <translation>Type a theme, a group, a target or its number; Enter ticks it</translation>
    </message>
    <message>
        <source>Narrow the terms</source>
        <translation>Narrow the terms</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Terms</translation>
    </message>
</context>
<context>
    <name>ui::TermsDialog</name>
    <message>
        <source>Terms</source>
        <translation>Terms</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>What it is about</translation>
    </message>
    <message>
        <source>What they are about; half ticked: only some of them</source>
        <translation>What they are about; half ticked: only some of them</translation>
    </message>
</context>
<context>
    <name>ui::TextPanel</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Languages of the text</source>
        <translation>Languages of the text</translation>
    </message>
    <message>
        <source>Both languages side by side</source>
        <translation>Both languages side by side</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Introduction</translation>
    </message>
    <message>
        <source>There is no text in Spanish yet. Write or paste it here.</source>
        <translation>There is no text in Spanish yet. Write or paste it here.</translation>
    </message>
    <message>
        <source>There is no text in English yet. Write or paste it here.</source>
        <translation>There is no text in English yet. Write or paste it here.</translation>
    </message>
    <message>
        <source>original, missing</source>
        <translation>original, missing</translation>
    </message>
    <message>
        <source>no translation yet</source>
        <translation>no translation yet</translation>
    </message>
    <message>
        <source>original, of %1</source>
        <comment>a date</comment>
        <translation>original, of %1</translation>
    </message>
    <message>
        <source>original</source>
        <translation>original</translation>
    </message>
    <message>
        <source>translation, of %1</source>
        <comment>a date</comment>
        <translation>translation, of %1</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>translation</translation>
    </message>
    <message>
        <source>The original changed on %1 and this translation is older.</source>
        <translation>The original changed on %1 and this translation is older.</translation>
    </message>
    <message>
        <source>Mark as reviewed</source>
        <translation>Mark as reviewed</translation>
    </message>
    <message>
        <source>The history does not say how the original read before.</source>
        <translation>The history does not say how the original read before.</translation>
    </message>
    <message>
        <source>Hide what changed</source>
        <translation>Hide what changed</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>words of a text</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>No longer there: %1</source>
        <translation>No longer there: %1</translation>
    </message>
</context>
<context>
    <name>ui::TrendChart</name>
    <message>
        <source>%1: %2, %3 of %4</source>
        <comment>quarter, status, number, total</comment>
        <translation>%1: %2, %3 of %4</translation>
    </message>
</context>
<context>
    <name>ui::TrendPanel</name>
    <message>
        <source>Implementation over time</source>
        <translation>Implementation over time</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quarter</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>ui::UndoBar</name>
    <message>
        <source>Close message</source>
        <translation>Close message</translation>
    </message>
    <message>
        <source>Close message (Esc)</source>
        <translation>Close message (Esc)</translation>
    </message>
</context>
<context>
    <name>ui::ValueDialog</name>
    <message>
        <source>Correct a value</source>
        <translation>Correct a value</translation>
    </message>
    <message>
        <source>Record a value</source>
        <translation>Record a value</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Where the figure comes from, what it does not count</source>
        <translation>Where the figure comes from, what it does not count</translation>
    </message>
    <message>
        <source>The whole</source>
        <translation>The whole</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Value (%1)</source>
        <comment>unit</comment>
        <translation>Value (%1)</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Category (%1)</source>
        <comment>by what the values are told apart</comment>
        <translation>Category (%1)</translation>
    </message>
    <message>
        <source>There is a value for %1 already: %2. Open that one to correct it.</source>
        <translation>There is a value for %1 already: %2. Open that one to correct it.</translation>
    </message>
    <message>
        <source>There is a value for %1, %2 already: %3. Open that one to correct it.</source>
        <translation>There is a value for %1, %2 already: %3. Open that one to correct it.</translation>
    </message>
    <message>
        <source>Say on which day the value was true.</source>
        <translation>Say on which day the value was true.</translation>
    </message>
    <message>
        <source>Write the value as a figure.</source>
        <translation>Write the value as a figure.</translation>
    </message>
</context>
<context>
    <name>ui::ViewBar</name>
    <message>
        <source>All recommendations</source>
        <translation>All recommendations</translation>
    </message>
    <message>
        <source>%1 (modified)</source>
        <comment>a saved view</comment>
        <translation>%1 (modified)</translation>
    </message>
    <message>
        <source>View:</source>
        <translation>View:</translation>
    </message>
    <message>
        <source>View</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Save view…</source>
        <translation>Save view…</translation>
    </message>
    <message>
        <source>More about the view</source>
        <translation>More about the view</translation>
    </message>
    <message>
        <source>&amp;Update view</source>
        <translation>&amp;Update view</translation>
    </message>
    <message>
        <source>&amp;Rename view…</source>
        <translation>&amp;Rename view…</translation>
    </message>
    <message>
        <source>&amp;Delete view</source>
        <translation>&amp;Delete view</translation>
    </message>
</context>
<context>
    <name>ui::ViewDialog</name>
    <message>
        <source>Save view</source>
        <translation>Save view</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>Rename view</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Replace</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>There is a view called “%1” already. Replace it, or give this one another name.</source>
        <translation>There is a view called “%1” already. Replace it, or give this one another name.</translation>
    </message>
    <message>
        <source>There is a view called “%1” already. Give this one another name.</source>
        <translation>There is a view called “%1” already. Give this one another name.</translation>
    </message>
    <message>
        <source>Give the view a name.</source>
        <translation>Give the view a name.</translation>
    </message>
</context>
<context>
    <name>ui::ViewList</name>
    <message>
        <source>Views</source>
        <translation>Views</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Saved views</translation>
    </message>
</context>
<context>
    <name>ui::VocabularyDialog</name>
    <message>
        <source>Rename the vocabulary</source>
        <translation>Rename the vocabulary</translation>
    </message>
    <message>
        <source>New vocabulary</source>
        <translation>New vocabulary</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Name in Spanish</source>
        <translation>Name in Spanish</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Name in English</translation>
    </message>
</context>
<context>
    <name>ui::VocabularyPanel</name>
    <message>
        <source>Rename…</source>
        <translation>Rename…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Add term…</source>
        <translation>Add term…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Merge…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Confirm…</source>
        <translation>Confirm…</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Terms</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanish</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Other names</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Uses</translation>
    </message>
    <message numerus="yes">
        <source>%Ln term(s)</source>
        <translation>
            <numerusform>%Ln term</numerusform>
            <numerusform>%Ln terms</numerusform>
        </translation>
    </message>
    <message>
        <source>This vocabulary comes with the program, so that offices understand one another. Terms that files brought can be confirmed, renamed or merged.</source>
        <translation>This vocabulary comes with the program, so that offices understand one another. Terms that files brought can be confirmed, renamed or merged.</translation>
    </message>
    <message>
        <source>Only a vocabulary without terms is deleted</source>
        <translation>Only a vocabulary without terms is deleted</translation>
    </message>
    <message>
        <source>A term in use is not removed; merge it into another one</source>
        <translation>A term in use is not removed; merge it into another one</translation>
    </message>
</context>
<context>
    <name>ui::Welcome</name>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Follow every human-rights recommendation from its source to the report.</source>
        <translation>Follow every human-rights recommendation from its source to the report.</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>New workspace…</translation>
    </message>
    <message>
        <source>Choose the State and where the file is kept.</source>
        <translation>Choose the State and where the file is kept.</translation>
    </message>
    <message>
        <source>Open workspace…</source>
        <translation>Open workspace…</translation>
    </message>
    <message>
        <source>Open an .avance file from this computer or a removable drive.</source>
        <translation>Open an .avance file from this computer or a removable drive.</translation>
    </message>
    <message>
        <source>Demonstration workspace…</source>
        <translation>Demonstration workspace…</translation>
    </message>
    <message>
        <source>Import from UHRI or UPR Info…</source>
        <translation>Import from UHRI or UPR Info…</translation>
    </message>
    <message>
        <source>Start a workspace from an export file (XLSX, JSON or CSV).</source>
        <translation>Start a workspace from an export file (XLSX, JSON or CSV).</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>Recent workspaces</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>Clear list</translation>
    </message>
    <message>
        <source>The workspaces you open will appear here.</source>
        <translation>The workspaces you open will appear here.</translation>
    </message>
    <message>
        <source>A workspace is one file. Copy it, back it up or hand it over.</source>
        <translation>A workspace is one file. Copy it, back it up or hand it over.</translation>
    </message>
    <message>
        <source>Works without a network. Nothing leaves this computer.</source>
        <translation>Works without a network. Nothing leaves this computer.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>An invented State, Valdoria, to try things out.</source>
        <translation>An invented State, Valdoria, to try things out.</translation>
    </message>
</context>
<context>
    <name>ui::WorkingPane</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>ui::WorkspacePane</name>
    <message>
        <source>Reading the workspace</source>
        <translation>Reading the workspace</translation>
    </message>
    <message>
        <source>Taking the workspace in</source>
        <translation>Taking the workspace in</translation>
    </message>
    <message>
        <source>The workspace is being read.</source>
        <translation>The workspace is being read.</translation>
    </message>
    <message>
        <source>This workspace cannot be taken in.</source>
        <translation>This workspace cannot be taken in.</translation>
    </message>
    <message>
        <source>Import the whole workspace</source>
        <translation>Import the whole workspace</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recommendation(s), %1, %2.</source>
        <translation>
            <numerusform>%Ln recommendation, %1, %2.</numerusform>
            <numerusform>%Ln recommendations, %1, %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln institution(s)</source>
        <translation>
            <numerusform>%Ln institution</numerusform>
            <numerusform>%Ln institutions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln progress entry(s)</source>
        <translation>
            <numerusform>%Ln progress entry</numerusform>
            <numerusform>%Ln progress entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were left out as confidential when the file was written.</source>
        <translation>
            <numerusform>%Ln row was left out as confidential when the file was written.</numerusform>
            <numerusform>%Ln rows were left out as confidential when the file was written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file holds no copies of %Ln piece(s) of evidence, only what is said of them.</source>
        <translation>
            <numerusform>The file holds no copy of %Ln piece of evidence, only what is said of it.</numerusform>
            <numerusform>The file holds no copies of %Ln pieces of evidence, only what is said of them.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything comes in as one change, which can be undone.</source>
        <translation>Everything comes in as one change, which can be undone.</translation>
    </message>
    <message>
        <source>A whole workspace: %1</source>
        <translation>A whole workspace: %1</translation>
    </message>
    <message>
        <source>It is being read. You can go on working elsewhere.</source>
        <translation>It is being read. You can go on working elsewhere.</translation>
    </message>
    <message>
        <source>A whole workspace comes only into an empty one. Create a new workspace and import the file there.</source>
        <translation>A whole workspace comes only into an empty one. Create a new workspace and import the file there.</translation>
    </message>
</context>
<context>
    <name>ui::Workspaces</name>
    <message>
        <source>Making the workspace</source>
        <translation>Making the workspace</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>Open workspace</translation>
    </message>
    <message>
        <source>Workspaces of Avance (*.avance);;All files (*)</source>
        <translation>Workspaces of Avance (*.avance);;All files (*)</translation>
    </message>
    <message>
        <source>Where to put the demonstration workspace</source>
        <translation>Where to put the demonstration workspace</translation>
    </message>
    <message>
        <source>Workspaces of Avance (*.avance)</source>
        <translation>Workspaces of Avance (*.avance)</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Create</translation>
    </message>
    <message>
        <source>Writing the demonstration workspace</source>
        <translation>Writing the demonstration workspace</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Save a copy</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>Saving a copy</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Opening the workspace</source>
        <translation>Opening the workspace</translation>
    </message>
    <message>
        <source>Checking the workspace</source>
        <translation>Checking the workspace</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Files of recommendations (*.xlsx *.xlsm *.xls *.ods *.csv *.tsv *.txt *.docx *.json);;All files (*)</source>
        <translation>Files of recommendations (*.xlsx *.xlsm *.xls *.ods *.csv *.tsv *.txt *.docx *.json);;All files (*)</translation>
    </message>
</context>
<context>
    <name>ui::importwords</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraph</translation>
    </message>
    <message>
        <source>Kind of text</source>
        <translation>Kind of text</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifier</translation>
    </message>
    <message>
        <source>Recommending States</source>
        <translation>Recommending States</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Themes</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groups</translation>
    </message>
    <message>
        <source>SDG</source>
        <translation>SDG</translation>
    </message>
    <message>
        <source>UHRI spreadsheet (XLSX)</source>
        <translation>UHRI spreadsheet (XLSX)</translation>
    </message>
    <message>
        <source>UHRI export (JSON)</source>
        <translation>UHRI export (JSON)</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Not decided</translation>
    </message>
    <message>
        <source>UHRI columns</source>
        <translation>UHRI columns</translation>
    </message>
    <message>
        <source>UPR Info database</source>
        <translation>UPR Info database</translation>
    </message>
    <message>
        <source>Danish Institute&apos;s explorer</source>
        <translation>Danish Institute&apos;s explorer</translation>
    </message>
    <message>
        <source>OHCHR&apos;s matrix of recommendations</source>
        <translation>OHCHR&apos;s matrix of recommendations</translation>
    </message>
    <message>
        <source>IMPACT OSS columns</source>
        <translation>IMPACT OSS columns</translation>
    </message>
    <message>
        <source>Uwazi columns</source>
        <translation>Uwazi columns</translation>
    </message>
    <message>
        <source>Table with its own columns</source>
        <translation>Table with its own columns</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>what columns a table has, and the kind of file that holds it: &quot;UPR Info database (CSV)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Translation</translation>
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
        <source>Due date</source>
        <translation>Due date</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Decide later</translation>
    </message>
    <message>
        <source>Different: add as new</source>
        <translation>Different: add as new</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Update</translation>
    </message>
    <message>
        <source>The same: update it</source>
        <translation>The same: update it</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Leave as it is</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Comma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semicolon</translation>
    </message>
    <message>
        <source>Tabulator</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Vertical bar</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
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
    <message>
        <source>What it names as the State is none.</source>
        <translation>What it names as the State is none.</translation>
    </message>
    <message>
        <source>An earlier row has the same identifier with another content.</source>
        <translation>An earlier row has the same identifier with another content.</translation>
    </message>
    <message>
        <source>It has the same document, paragraph and text as another, but another identifier.</source>
        <translation>It has the same document, paragraph and text as another, but another identifier.</translation>
    </message>
    <message>
        <source>It has the same document and nearly the same text as another.</source>
        <translation>It has the same document and nearly the same text as another.</translation>
    </message>
    <message>
        <source>It may be the text in another language of one that is there.</source>
        <translation>It may be the text in another language of one that is there.</translation>
    </message>
    <message>
        <source>An earlier row has the same recommendation with another position of the State.</source>
        <translation>An earlier row has the same recommendation with another position of the State.</translation>
    </message>
    <message>
        <source>The symbol of its document names another State.</source>
        <translation>The symbol of its document names another State.</translation>
    </message>
    <message>
        <source>It is not a recommendation.</source>
        <translation>It is not a recommendation.</translation>
    </message>
    <message>
        <source>Its position is not known and was left out.</source>
        <translation>Its position is not known and was left out.</translation>
    </message>
    <message>
        <source>Its date is not whole and was left out.</source>
        <translation>Its date is not whole and was left out.</translation>
    </message>
    <message>
        <source>An SDG target may have lost a zero at its end and was left out.</source>
        <translation>An SDG target may have lost a zero at its end and was left out.</translation>
    </message>
    <message>
        <source>An SDG target does not exist and was left out.</source>
        <translation>An SDG target does not exist and was left out.</translation>
    </message>
    <message>
        <source>A recommending State is not known and was kept as printed.</source>
        <translation>A recommending State is not known and was kept as printed.</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>row %1</translation>
    </message>
    <message>
        <source>An entry is returned with a word why. Nothing was saved; say what is missing or has to be corrected.</source>
        <translation>An entry is returned with a word why. Nothing was saved; say what is missing or has to be corrected.</translation>
    </message>
    <message>
        <source>A title is missing. Nothing was saved; give it in at least one language.</source>
        <translation>A title is missing. Nothing was saved; give it in at least one language.</translation>
    </message>
    <message>
        <source>The entry has moved on meanwhile and cannot take this step, so nothing was saved. Look at it as it is now.</source>
        <translation>The entry has moved on meanwhile and cannot take this step, so nothing was saved. Look at it as it is now.</translation>
    </message>
    <message>
        <source>Grades of this scale were given, so it stays as it is and nothing was saved. Add a new scale that begins on a later date.</source>
        <translation>Grades of this scale were given, so it stays as it is and nothing was saved. Add a new scale that begins on a later date.</translation>
    </message>
    <message>
        <source>Evidence proves a progress entry, and there is none yet, so nothing was attached. Write the entry first.</source>
        <translation>Evidence proves a progress entry, and there is none yet, so nothing was attached. Write the entry first.</translation>
    </message>
    <message>
        <source>A change of very many recommendations is still being written, so nothing else was saved. Wait until it has finished, or cancel it.</source>
        <translation>A change of very many recommendations is still being written, so nothing else was saved. Wait until it has finished, or cancel it.</translation>
    </message>
    <message>
        <source>A component of a measure needs its text in at least one language. Nothing was saved; write it in Spanish or in English.</source>
        <translation>A component of a measure needs its text in at least one language. Nothing was saved; write it in Spanish or in English.</translation>
    </message>
    <message>
        <source>A beneficiary needs a name. Nothing was saved; give it as the court does.</source>
        <translation>A beneficiary needs a name. Nothing was saved; give it as the court does.</translation>
    </message>
    <message>
        <source>This component or beneficiary belongs to another measure. Nothing was saved; choose one of this measure.</source>
        <translation>This component or beneficiary belongs to another measure. Nothing was saved; choose one of this measure.</translation>
    </message>
    <message>
        <source>The court has graded this part of the measure, so it stays and nothing was removed. Remove those grades first if they were entered by mistake.</source>
        <translation>The court has graded this part of the measure, so it stays and nothing was removed. Remove those grades first if they were entered by mistake.</translation>
    </message>
    <message>
        <source>Another institution has this acronym. Nothing was saved; give each its own, since reports and searches name them by it.</source>
        <translation>Another institution has this acronym. Nothing was saved; give each its own, since reports and searches name them by it.</translation>
    </message>
    <message>
        <source>It would stand below itself. Nothing was saved; choose another place for it.</source>
        <translation>It would stand below itself. Nothing was saved; choose another place for it.</translation>
    </message>
    <message>
        <source>It would end before it began. Nothing was saved; correct one of the dates.</source>
        <translation>It would end before it began. Nothing was saved; correct one of the dates.</translation>
    </message>
    <message>
        <source>The time as focal point would end before it began. Nothing was saved; correct one of the dates.</source>
        <translation>The time as focal point would end before it began. Nothing was saved; correct one of the dates.</translation>
    </message>
    <message>
        <source>This cannot be an e-mail address. Nothing was saved; write it like name@ministry.example, or leave it empty.</source>
        <translation>This cannot be an e-mail address. Nothing was saved; write it like name@ministry.example, or leave it empty.</translation>
    </message>
    <message>
        <source>This person belongs to another institution. Nothing was saved; choose somebody of the institution that is assigned.</source>
        <translation>This person belongs to another institution. Nothing was saved; choose somebody of the institution that is assigned.</translation>
    </message>
    <message>
        <source>The successor must be somebody else, of the institution it goes to. Nothing was handed over; choose another person.</source>
        <translation>The successor must be somebody else, of the institution it goes to. Nothing was handed over; choose another person.</translation>
    </message>
    <message>
        <source>The last day is missing. Nothing was handed over; give the date.</source>
        <translation>The last day is missing. Nothing was handed over; give the date.</translation>
    </message>
    <message>
        <source>A whole institution is handed over to another one. Nothing was handed over; choose the institution that takes over.</source>
        <translation>A whole institution is handed over to another one. Nothing was handed over; choose the institution that takes over.</translation>
    </message>
    <message>
        <source>A term needs its words in at least one language. Nothing was saved.</source>
        <translation>A term needs its words in at least one language. Nothing was saved.</translation>
    </message>
    <message>
        <source>The vocabulary has a term with these words already. Nothing was saved; use that one, or merge the two.</source>
        <translation>The vocabulary has a term with these words already. Nothing was saved; use that one, or merge the two.</translation>
    </message>
    <message>
        <source>These two terms cannot become one. Nothing was saved; choose another term of the same vocabulary that does not stand below it.</source>
        <translation>These two terms cannot become one. Nothing was saved; choose another term of the same vocabulary that does not stand below it.</translation>
    </message>
    <message>
        <source>What it was confirmed with is missing. Nothing was saved; name the document.</source>
        <translation>What it was confirmed with is missing. Nothing was saved; name the document.</translation>
    </message>
    <message>
        <source>A scale has at least two grades, each with its words in at least one language. Nothing was saved.</source>
        <translation>A scale has at least two grades, each with its words in at least one language. Nothing was saved.</translation>
    </message>
    <message>
        <source>The scale would end before it began. Nothing was saved; correct one of the dates.</source>
        <translation>The scale would end before it began. Nothing was saved; correct one of the dates.</translation>
    </message>
    <message>
        <source>A new version begins after the one it takes the place of. Nothing was saved; give a later day.</source>
        <translation>A new version begins after the one it takes the place of. Nothing was saved; give a later day.</translation>
    </message>
    <message>
        <source>Something hangs on this institution, so it was not deleted. Hand over what it has, or end its time.</source>
        <translation>Something hangs on this institution, so it was not deleted. Hand over what it has, or end its time.</translation>
    </message>
    <message>
        <source>This person answers for recommendations by name, so nothing was deleted. Hand them over first, or end the time as focal point.</source>
        <translation>This person answers for recommendations by name, so nothing was deleted. Hand them over first, or end the time as focal point.</translation>
    </message>
    <message>
        <source>This term is used, so it was not removed. Merge it into another one, or take it off what is described with it.</source>
        <translation>This term is used, so it was not removed. Merge it into another one, or take it off what is described with it.</translation>
    </message>
    <message>
        <source>This vocabulary has terms, so it was not removed. Remove or merge its terms first.</source>
        <translation>This vocabulary has terms, so it was not removed. Remove or merge its terms first.</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>from %1 to %2</translation>
    </message>
    <message>
        <source>overdue, %1</source>
        <translation>overdue, %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>due %1</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Internal</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Confidential</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Under way</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Dropped</translation>
    </message>
    <message>
        <source>Structural</source>
        <translation>Structural</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Process</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>A month and its year, in Qt&apos;s letters; fixed words between apostrophes.</extracomment>
        <translation>MMMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message>
        <source>Grades of the old version were given on that day or later. Nothing was saved; let the new version begin after the last of them, or correct those grades first.</source>
        <translation>Grades of the old version were given on that day or later. Nothing was saved; let the new version begin after the last of them, or correct those grades first.</translation>
    </message>
    <message>
        <source>Two grades of the scale have the same code. Nothing was saved; give each its own, or leave it empty.</source>
        <translation>Two grades of the scale have the same code. Nothing was saved; give each its own, or leave it empty.</translation>
    </message>
    <message>
        <source>What is archived is only read, so nothing was saved. Restore it first, or leave it out.</source>
        <translation>What is archived is only read, so nothing was saved. Restore it first, or leave it out.</translation>
    </message>
    <message>
        <source>The workspace that is open cannot be its own evidence, so nothing was attached. Save a copy of it and attach that.</source>
        <translation>The workspace that is open cannot be its own evidence, so nothing was attached. Save a copy of it and attach that.</translation>
    </message>
    <message>
        <source>“%1” is protected by a password, so nothing was taken from it. Open it with its own program and save a copy without a password.</source>
        <translation>“%1” is protected by a password, so nothing was taken from it. Open it with its own program and save a copy without a password.</translation>
    </message>
    <message>
        <source>The file is protected by a password, so nothing was taken from it. Open it with its own program and save a copy without a password.</source>
        <translation>The file is protected by a password, so nothing was taken from it. Open it with its own program and save a copy without a password.</translation>
    </message>
    <message>
        <source>“%1” is a web page, not a table, whatever its name says. Nothing was taken from it. Open it in a spreadsheet program and save it as CSV or XLSX.</source>
        <translation>“%1” is a web page, not a table, whatever its name says. Nothing was taken from it. Open it in a spreadsheet program and save it as CSV or XLSX.</translation>
    </message>
    <message>
        <source>The file is a web page, not a table, whatever its name says. Nothing was taken from it. Open it in a spreadsheet program and save it as CSV or XLSX.</source>
        <translation>The file is a web page, not a table, whatever its name says. Nothing was taken from it. Open it in a spreadsheet program and save it as CSV or XLSX.</translation>
    </message>
    <message>
        <source>It is not known which column holds the text of the recommendations (%1), so nothing was read. Say what the columns mean.</source>
        <translation>It is not known which column holds the text of the recommendations (%1), so nothing was read. Say what the columns mean.</translation>
    </message>
    <message>
        <source>It is not known which column holds the text of the recommendations, so nothing was read. Say what the columns mean.</source>
        <translation>It is not known which column holds the text of the recommendations, so nothing was read. Say what the columns mean.</translation>
    </message>
    <message>
        <source>Blanks and line ends put in order</source>
        <translation>Blanks and line ends put in order</translation>
    </message>
    <message>
        <source>HTML and formatting marks taken off</source>
        <translation>HTML and formatting marks taken off</translation>
    </message>
    <message>
        <source>Footnote marks taken off</source>
        <translation>Footnote marks taken off</translation>
    </message>
    <message>
        <source>Paragraph number split from the text</source>
        <translation>Paragraph number split from the text</translation>
    </message>
    <message>
        <source>Recommending States taken out of the brackets</source>
        <translation>Recommending States taken out of the brackets</translation>
    </message>
    <message>
        <source>Names of States recognised</source>
        <translation>Names of States recognised</translation>
    </message>
    <message>
        <source>Name of the body unified</source>
        <translation>Name of the body unified</translation>
    </message>
    <message>
        <source>Date recognised</source>
        <translation>Date recognised</translation>
    </message>
    <message>
        <source>Position of the State recognised</source>
        <translation>Position of the State recognised</translation>
    </message>
    <message>
        <source>SDG code recognised</source>
        <translation>SDG code recognised</translation>
    </message>
    <message>
        <source>Kind of text recognised</source>
        <translation>Kind of text recognised</translation>
    </message>
    <message>
        <source>Values of the cell separated and recognised</source>
        <translation>Values of the cell separated and recognised</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Document symbol</source>
        <translation>Document symbol</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Themes</translation>
    </message>
    <message>
        <source>Groups of persons</source>
        <translation>Groups of persons</translation>
    </message>
    <message>
        <source>Date of the document</source>
        <translation>Date of the document</translation>
    </message>
    <message>
        <source>Recommending States</source>
        <translation>Recommending States</translation>
    </message>
    <message>
        <source>Position of the State</source>
        <translation>Position of the State</translation>
    </message>
    <message>
        <source>Kind of text</source>
        <translation>Kind of text</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifier</translation>
    </message>
    <message>
        <source>UPR session</source>
        <translation>UPR session</translation>
    </message>
    <message>
        <source>Text in Spanish</source>
        <translation>Text in Spanish</translation>
    </message>
    <message>
        <source>Text in English</source>
        <translation>Text in English</translation>
    </message>
    <message>
        <source>Supporting institutions</source>
        <translation>Supporting institutions</translation>
    </message>
    <message>
        <source>National status</source>
        <translation>National status</translation>
    </message>
    <message>
        <source>Several recommendations are as much like it as %1.</source>
        <translation>Several recommendations are as much like it as %1.</translation>
    </message>
    <message>
        <source>Several recommendations are equally like it.</source>
        <translation>Several recommendations are equally like it.</translation>
    </message>
    <message>
        <source>It has nearly the same text as %1, which stands in another document of the same review.</source>
        <translation>It has nearly the same text as %1, which stands in another document of the same review.</translation>
    </message>
    <message>
        <source>It has nearly the same text as one in another document of the same review.</source>
        <translation>It has nearly the same text as one in another document of the same review.</translation>
    </message>
    <message>
        <source>No institution of the workspace is called “%1”; it was left out.</source>
        <translation>No institution of the workspace is called “%1”; it was left out.</translation>
    </message>
    <message>
        <source>It names an institution that is not in the workspace and was left out.</source>
        <translation>It names an institution that is not in the workspace and was left out.</translation>
    </message>
    <message>
        <source>It names several leads: the first leads, and the others support (%1).</source>
        <translation>It names several leads: the first leads, and the others support (%1).</translation>
    </message>
    <message>
        <source>It names several leads: the first leads, and the others support.</source>
        <translation>It names several leads: the first leads, and the others support.</translation>
    </message>
    <message>
        <source>The priority “%1” is not known and was left out.</source>
        <translation>The priority “%1” is not known and was left out.</translation>
    </message>
    <message>
        <source>Its priority is not known and was left out.</source>
        <translation>Its priority is not known and was left out.</translation>
    </message>
    <message>
        <source>The status “%1” is not known and was left out.</source>
        <translation>The status “%1” is not known and was left out.</translation>
    </message>
    <message>
        <source>Its status is not known and was left out.</source>
        <translation>Its status is not known and was left out.</translation>
    </message>
    <message>
        <source>It is said to be implemented, but no validated entry with evidence shows it: the status was left out.</source>
        <translation>It is said to be implemented, but no validated entry with evidence shows it: the status was left out.</translation>
    </message>
    <message>
        <source>What stands there does not fit into a workspace (%1), so nothing was taken from the file. Export it again, or correct it in that place.</source>
        <translation>What stands there does not fit into a workspace (%1), so nothing was taken from the file. Export it again, or correct it in that place.</translation>
    </message>
    <message>
        <source>What stands in the file does not fit into a workspace, so nothing was taken from it. Export it again.</source>
        <translation>What stands in the file does not fit into a workspace, so nothing was taken from it. Export it again.</translation>
    </message>
    <message>
        <source>A whole workspace is taken only into an empty one, and this one has content, so nothing was taken in. Make a new workspace and import the file there.</source>
        <translation>A whole workspace is taken only into an empty one, and this one has content, so nothing was taken in. Make a new workspace and import the file there.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Whose identifier</source>
        <translation>Whose identifier</translation>
    </message>
    <message>
        <source>Identifier in Avance</source>
        <translation>Identifier in Avance</translation>
    </message>
    <message>
        <source>The crest must be a picture in PNG or JPEG of at most 2 MB. Nothing was saved; choose another file.</source>
        <translation>The crest must be a picture in PNG or JPEG of at most 2 MB. Nothing was saved; choose another file.</translation>
    </message>
    <message>
        <source>This report was issued and stays as it went out, so nothing was changed. Begin a new one from it.</source>
        <translation>This report was issued and stays as it went out, so nothing was changed. Begin a new one from it.</translation>
    </message>
    <message>
        <source>This kind of report replies to one document, and none is chosen. Nothing was written; choose it.</source>
        <translation>This kind of report replies to one document, and none is chosen. Nothing was written; choose it.</translation>
    </message>
    <message>
        <source>This kind of report is about one institution, and none is chosen. Nothing was written; choose it.</source>
        <translation>This kind of report is about one institution, and none is chosen. Nothing was written; choose it.</translation>
    </message>
</context>
</TS>
