<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Mayús</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>There is no option “%1” here.</source>
        <translation>Aquí no existe la opción “%1”.</translation>
    </message>
    <message>
        <source>The option “%1” needs a value.</source>
        <translation>La opción “%1” necesita un valor.</translation>
    </message>
    <message>
        <source>The option “%1” takes no value.</source>
        <translation>La opción “%1” no lleva valor.</translation>
    </message>
    <message>
        <source>The option “%1” is given twice.</source>
        <translation>La opción “%1” aparece dos veces.</translation>
    </message>
    <message>
        <source>Something is missing after “%1”.</source>
        <translation>Falta algo después de “%1”.</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>“%1” está de más.</translation>
    </message>
    <message>
        <source>The option “%1” is needed here.</source>
        <translation>Aquí hace falta la opción “%1”.</translation>
    </message>
    <message>
        <source>There is no verb “%1”.</source>
        <translation>No existe el verbo “%1”.</translation>
    </message>
    <message>
        <source>More: %1</source>
        <translation>Más información: %1</translation>
    </message>
    <message>
        <source>%1: done (change %2).</source>
        <translation>%1: hecho (cambio %2).</translation>
    </message>
    <message>
        <source>%1: it was so already; nothing was changed.</source>
        <translation>%1: ya estaba así; no se cambió nada.</translation>
    </message>
    <message>
        <source>Say at least one of --lead, --support and --due.</source>
        <translation>Indique al menos una de las opciones --lead, --support y --due.</translation>
    </message>
    <message>
        <source>Say --submit or --validate, not both.</source>
        <translation>Indique --submit o --validate, no ambas.</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>Códigos de salida:</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>done, but with refused rows or problems found</source>
        <translation>hecho, pero con filas rechazadas o problemas encontrados</translation>
    </message>
    <message>
        <source>wrong usage</source>
        <translation>uso incorrecto</translation>
    </message>
    <message>
        <source>the file cannot be read or written</source>
        <translation>el archivo no se puede leer o escribir</translation>
    </message>
    <message>
        <source>not a workspace, or a newer one</source>
        <translation>no es un espacio de trabajo, o es de una versión más reciente</translation>
    </message>
    <message>
        <source>conflict or busy</source>
        <translation>conflicto u ocupado</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrumpido</translation>
    </message>
    <message>
        <source>Avance follows up recommendations made to a State by human-rights bodies and courts.</source>
        <translation>Avance da seguimiento a las recomendaciones que órganos y tribunales de derechos humanos dirigen a un Estado.</translation>
    </message>
    <message>
        <source>Opens the window.</source>
        <translation>Abre la ventana.</translation>
    </message>
    <message>
        <source>Says the version.</source>
        <translation>Indica la versión.</translation>
    </message>
    <message>
        <source>QUERY is what the search box takes: words, &quot;phrases&quot;, body:CEDAW, status:pending, institution:MSP, due:&lt;2027-01-01, -status:implemented, a or b.</source>
        <translation>QUERY es lo que admite el campo de búsqueda: palabras, &quot;frases&quot;, órgano:CEDAW, situación:pendiente, institución:MSP, vence:&lt;2027-01-01, -situación:cumplida, a o b.</translation>
    </message>
    <message>
        <source>REFERENCE is what people write, &quot;CEDAW/C/VAL/CO/8 27(b)&quot;, or the number in the list, #1234.</source>
        <translation>REFERENCE es lo que se suele escribir, &quot;CEDAW/C/VAL/CO/8 27 b)&quot;, o el número de la lista, #1234.</translation>
    </message>
    <message>
        <source>undone by #%1</source>
        <translation>deshecho por #%1</translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s)</source>
        <translation>
            <numerusform>%n recomendación</numerusform>
            <numerusform>%n recomendaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>There is no change to undo; the workspace is as it was made.</source>
        <translation>No hay ningún cambio que deshacer; el espacio de trabajo está como se creó.</translation>
    </message>
    <message>
        <source>Change %1 is undone (change %2).</source>
        <translation>Se deshizo el cambio %1 (cambio %2).</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>doubtful, not taken</source>
        <translation>dudosa, no se tomó</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>Filas leídas</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevas</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiadas</translation>
    </message>
    <message>
        <source>Identical</source>
        <translation>Idénticas</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Dudosas</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <source>Not recommendations</source>
        <translation>No son recomendaciones</translation>
    </message>
    <message>
        <source>To other States</source>
        <translation>A otros Estados</translation>
    </message>
    <message>
        <source>New recommendations</source>
        <translation>Recomendaciones nuevas</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation>Fila %1, %2: %3</translation>
    </message>
    <message>
        <source>Nothing was written: this was a trial.</source>
        <translation>No se escribió nada: fue un ensayo.</translation>
    </message>
    <message>
        <source>Written: %1 new, %2 brought up to date (change %3).</source>
        <translation>Se escribieron: %1 nuevas, %2 actualizadas (cambio %3).</translation>
    </message>
    <message>
        <source>There was nothing to write.</source>
        <translation>No había nada que escribir.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leyendo</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escribiendo</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Órgano</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Párrafo</translation>
    </message>
    <message>
        <source>Text (Spanish)</source>
        <translation>Texto (español)</translation>
    </message>
    <message>
        <source>Text (English)</source>
        <translation>Texto (inglés)</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Líder</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Apoyo</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencida</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Recommended by</source>
        <translation>Recomendada por</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Fundamento</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institución</translation>
    </message>
    <message>
        <source>Progress entries</source>
        <translation>Bitácora de avance</translation>
    </message>
    <message>
        <source>Grades of the body</source>
        <translation>Calificaciones del órgano</translation>
    </message>
    <message>
        <source>Status so far</source>
        <translation>Situación hasta ahora</translation>
    </message>
    <message>
        <source>Themes, groups and SDG targets</source>
        <translation>Temas, grupos y metas de los ODS</translation>
    </message>
    <message>
        <source>Makes a new, empty workspace with its vocabularies.</source>
        <translation>Crea un espacio de trabajo nuevo y vacío, con sus vocabularios.</translation>
    </message>
    <message>
        <source>The State whose recommendations are followed: ISO 3166-1 alpha-3 code or name.</source>
        <translation>El Estado a cuyas recomendaciones se da seguimiento: código ISO 3166-1 alfa-3 o nombre.</translation>
    </message>
    <message>
        <source>The State&apos;s name, where it is not the usual one.</source>
        <translation>El nombre del Estado, si no es el usual.</translation>
    </message>
    <message>
        <source>Makes the demonstration workspace of an invented State.</source>
        <translation>Crea el espacio de trabajo de demostración de un Estado inventado.</translation>
    </message>
    <message>
        <source>Take the recommendations to this State (code or name); otherwise to the workspace&apos;s.</source>
        <translation>Tomar las recomendaciones a este Estado (código o nombre); si no, las del Estado del espacio de trabajo.</translation>
    </message>
    <message>
        <source>Bring what is there up to date with the file.</source>
        <translation>Actualizar con el archivo lo que ya está.</translation>
    </message>
    <message>
        <source>Say what would happen and write nothing.</source>
        <translation>Indicar qué ocurriría, sin escribir nada.</translation>
    </message>
    <message>
        <source>Checks integrity, keys, evidence and the record of changes.</source>
        <translation>Comprueba la integridad, las claves, la evidencia y el registro de cambios.</translation>
    </message>
    <message>
        <source>Writes a consistent copy while others work.</source>
        <translation>Escribe una copia coherente mientras otras personas trabajan.</translation>
    </message>
    <message>
        <source>The new file.</source>
        <translation>El archivo nuevo.</translation>
    </message>
    <message>
        <source>table (usual), csv or json.</source>
        <translation>table (lo usual), csv o json.</translation>
    </message>
    <message>
        <source>Lists the recommendations that fit a query.</source>
        <translation>Lista las recomendaciones que cumplen una consulta.</translation>
    </message>
    <message>
        <source>Names of columns with commas between: id, reference, body, symbol, paragraph, text_es, text_en, position, status, progress, lead, support, due, overdue, activity.</source>
        <translation>Nombres de columnas separados por comas: id, reference, body, symbol, paragraph, text_es, text_en, position, status, progress, lead, support, due, overdue, activity.</translation>
    </message>
    <message>
        <source>document, reference, text, lead, status, grade, due (usual) or updated; -KEY for the other way round.</source>
        <translation>document, reference, text, lead, status, grade, due (lo usual) o updated; -KEY para el orden inverso.</translation>
    </message>
    <message>
        <source>Shows one recommendation with everything that hangs on it.</source>
        <translation>Muestra una recomendación con todo lo que depende de ella.</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>El archivo que se escribirá.</translation>
    </message>
    <message>
        <source>Only the recommendations that fit.</source>
        <translation>Solo las recomendaciones que cumplan la consulta.</translation>
    </message>
    <message>
        <source>Lists who changed what and when, newest first.</source>
        <translation>Lista quién cambió qué y cuándo, de lo más reciente a lo más antiguo.</translation>
    </message>
    <message>
        <source>table (usual) or json.</source>
        <translation>table (lo usual) o json.</translation>
    </message>
    <message>
        <source>Says which institutions answer for a recommendation, and until when.</source>
        <translation>Indica qué instituciones responden por una recomendación y hasta cuándo.</translation>
    </message>
    <message>
        <source>The lead institution; none for nobody.</source>
        <translation>La institución líder; none para ninguna.</translation>
    </message>
    <message>
        <source>These institutions support, and no others; none for nobody.</source>
        <translation>Apoyan estas instituciones y ninguna otra; none para ninguna.</translation>
    </message>
    <message>
        <source>The due date, 2027-01-31; none for no date.</source>
        <translation>El plazo, 2027-01-31; none para ninguno.</translation>
    </message>
    <message>
        <source>Writes a progress entry.</source>
        <translation>Escribe una entrada en la bitácora de avance.</translation>
    </message>
    <message>
        <source>Whose entry it is.</source>
        <translation>La institución de la que proviene.</translation>
    </message>
    <message>
        <source>What was done, in the language of --lang.</source>
        <translation>Qué se hizo, en el idioma de --lang.</translation>
    </message>
    <message>
        <source>A file or web address that proves it; may be given again.</source>
        <translation>Un archivo o una dirección web que lo prueba; se puede repetir.</translation>
    </message>
    <message>
        <source>The status the institution proposes; with --validate it becomes the status.</source>
        <translation>La situación que propone la institución; con --validate pasa a ser la situación.</translation>
    </message>
    <message>
        <source>Submit it for review; otherwise it is a draft.</source>
        <translation>Enviarla a revisión; si no, queda como borrador.</translation>
    </message>
    <message>
        <source>Validate it at once.</source>
        <translation>Validarla de inmediato.</translation>
    </message>
    <message>
        <source>Changes the status of a recommendation. STATUS: not_started, planned, in_progress, partly_implemented, implemented, not_accepted, ongoing, not_applicable, or its name in either language.</source>
        <translation>Cambia la situación de una recomendación. STATUS: not_started, planned, in_progress, partly_implemented, implemented, not_accepted, ongoing, not_applicable, o su nombre en cualquiera de los dos idiomas.</translation>
    </message>
    <message>
        <source>The ground for the change.</source>
        <translation>El fundamento del cambio.</translation>
    </message>
    <message>
        <source>Undoes the last change, or the one of this number.</source>
        <translation>Deshace el último cambio, o el de este número.</translation>
    </message>
    <message>
        <source>Says how the program or one verb is used.</source>
        <translation>Explica cómo se usa el programa o un verbo.</translation>
    </message>
    <message>
        <source>The language of what is written; otherwise the system&apos;s.</source>
        <translation>El idioma de lo que se escribe; si no, el del sistema.</translation>
    </message>
    <message>
        <source>Who acts, for the history; otherwise the login name.</source>
        <translation>Quién actúa, para el historial; si no, el nombre de la sesión.</translation>
    </message>
    <message>
        <source>Results as JSON.</source>
        <translation>Resultados en JSON.</translation>
    </message>
    <message>
        <source>Says how the verb is used.</source>
        <translation>Explica cómo se usa el verbo.</translation>
    </message>
    <message>
        <source>damaged: %1</source>
        <translation>dañado: %1</translation>
    </message>
    <message>
        <source>refers to something that is not there: %1</source>
        <translation>se refiere a algo que no está: %1</translation>
    </message>
    <message>
        <source>the record of changes was altered: %1</source>
        <translation>se alteró el registro de cambios: %1</translation>
    </message>
    <message>
        <source>the search index does not agree with the texts: %1</source>
        <translation>el índice de búsqueda no coincide con los textos: %1</translation>
    </message>
    <message>
        <source>breaks a rule of the workspace: %1</source>
        <translation>incumple una regla del espacio de trabajo: %1</translation>
    </message>
    <message>
        <source>No State is known as “%1”. An invented State needs a code of three capital letters and a --name.</source>
        <translation>No se conoce ningún Estado como “%1”. Un Estado inventado necesita un código de tres letras mayúsculas y un --name.</translation>
    </message>
    <message>
        <source>Parts of the measure</source>
        <translation>Partes de la medida</translation>
    </message>
    <message>
        <source>Beneficiaries</source>
        <translation>Personas beneficiarias</translation>
    </message>
    <message>
        <source>%1 (confidential)</source>
        <translation>%1 (confidencial)</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>The day its story ends, 2027-01-31; otherwise today.</source>
        <translation>El día en que termina su historia, 2027-01-31; si no se da, hoy.</translation>
    </message>
    <message>
        <source>Attaching</source>
        <translation>Adjuntando</translation>
    </message>
    <message>
        <source>Say the new file with --out.</source>
        <translation>Indique el archivo nuevo con --out.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Guardando</translation>
    </message>
    <message>
        <source>Say “add REFERENCE FILE” or “get NUMBER”.</source>
        <translation>Indique «add REFERENCIA ARCHIVO» o «get NÚMERO».</translation>
    </message>
    <message>
        <source>Attaches a file or web address to the newest progress entry, or saves an attached file by the number that “show” gives.</source>
        <translation>Adjunta un archivo o una dirección web a la entrada de bitácora más reciente, o guarda un archivo adjunto por el número que da «show».</translation>
    </message>
    <message>
        <source>What it is called; otherwise by its file&apos;s name.</source>
        <translation>Cómo se llama; si no, según el nombre del archivo.</translation>
    </message>
    <message>
        <source>Who issued it.</source>
        <translation>Quién lo emitió.</translation>
    </message>
    <message>
        <source>When it was issued, 2027-01-31.</source>
        <translation>Cuándo se emitió, 2027-01-31.</translation>
    </message>
    <message>
        <source>public, internal (usual) or confidential.</source>
        <translation>public, internal (lo habitual) o confidential.</translation>
    </message>
    <message>
        <source>With get: the new file.</source>
        <translation>Con get: el archivo nuevo.</translation>
    </message>
    <message>
        <source>Notes the grade a body gave, by its code or name on the scale the body used on that date.</source>
        <translation>Registra la calificación que dio un órgano, por su código o nombre en la escala que usaba en esa fecha.</translation>
    </message>
    <message>
        <source>When it was given, 2027-01-31.</source>
        <translation>Cuándo se dio, 2027-01-31.</translation>
    </message>
    <message>
        <source>Where the body says so.</source>
        <translation>Dónde lo dice el órgano.</translation>
    </message>
    <message>
        <source>What it says, in the language of --lang.</source>
        <translation>Qué dice, en el idioma de --lang.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Say “list”, “add”, or with a number “show”, “edit”, “done”, “drop”, “link REFERENCE…”, “unlink REFERENCE…” or “remove”.</source>
        <translation>Diga “list”, “add”, o con un número “show”, “edit”, “done”, “drop”, “link REFERENCIA…”, “unlink REFERENCIA…” o “remove”.</translation>
    </message>
    <message>
        <source>Last value</source>
        <translation>Último valor</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Camino</translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s)</source>
        <translation>
            <numerusform>%n indicador</numerusform>
            <numerusform>%n indicadores</numerusform>
        </translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Say --date and --value.</source>
        <translation>Indique --date y --value.</translation>
    </message>
    <message>
        <source>Say “list”, “add”, or with a number “show”, “edit”, “value”, “link REFERENCE…”, “unlink REFERENCE…” or “remove”.</source>
        <translation>Diga “list”, “add”, o con un número “show”, “edit”, “value”, “link REFERENCIA…”, “unlink REFERENCIA…” o “remove”.</translation>
    </message>
    <message>
        <source>With list: table (usual), csv or json.</source>
        <translation>Con list: table (lo usual), csv o json.</translation>
    </message>
    <message>
        <source>The plan of action: lists, adds and edits its actions, marks them done or dropped and links them to recommendations.</source>
        <translation>El plan de acción: lista, agrega y edita sus acciones, las marca como concluidas o descartadas y las vincula a recomendaciones.</translation>
    </message>
    <message>
        <source>What it is called, in the language of --lang.</source>
        <translation>Cómo se llama, en el idioma de --lang.</translation>
    </message>
    <message>
        <source>What it is to bring about, in the language of --lang.</source>
        <translation>Qué debe lograr, en el idioma de --lang.</translation>
    </message>
    <message>
        <source>Who takes it; with list: only those of this institution. none for nobody.</source>
        <translation>Quién la lleva a cabo; con list: solo las de esa institución. none para nadie.</translation>
    </message>
    <message>
        <source>The theme it stands under in the plan; none for none.</source>
        <translation>El tema bajo el que está en el plan; none para ninguno.</translation>
    </message>
    <message>
        <source>When it starts, 2027-01-31; none for no date.</source>
        <translation>Cuándo empieza, 2027-01-31; none para ninguna fecha.</translation>
    </message>
    <message>
        <source>planned, under_way, done or dropped, or its name in either language; with list: only those.</source>
        <translation>planned, under_way, done o dropped, o su nombre en cualquiera de los dos idiomas; con list: solo esas.</translation>
    </message>
    <message>
        <source>The day it was done; otherwise today.</source>
        <translation>El día en que concluyó; si no, hoy.</translation>
    </message>
    <message>
        <source>Currency and amount, &quot;USD 1250000.50&quot;; none for none.</source>
        <translation>Moneda y monto, &quot;USD 1250000.50&quot;; none para ninguno.</translation>
    </message>
    <message>
        <source>With list: only those that are overdue.</source>
        <translation>Con list: solo las vencidas.</translation>
    </message>
    <message>
        <source>The indicators: lists, adds and edits them, records values and links them to recommendations.</source>
        <translation>Los indicadores: los lista, agrega y edita, registra valores y los vincula a recomendaciones.</translation>
    </message>
    <message>
        <source>What is counted, in the language of --lang.</source>
        <translation>Qué se cuenta, en el idioma de --lang.</translation>
    </message>
    <message>
        <source>structural, process (usual) or outcome.</source>
        <translation>structural, process (lo usual) u outcome.</translation>
    </message>
    <message>
        <source>The attribute of the right it measures; none for none.</source>
        <translation>El atributo del derecho que mide; none para ninguno.</translation>
    </message>
    <message>
        <source>Where it began; none for none.</source>
        <translation>De dónde parte; none para nada.</translation>
    </message>
    <message>
        <source>The date of the baseline.</source>
        <translation>La fecha de la línea de base.</translation>
    </message>
    <message>
        <source>Where it is to get to; none for none.</source>
        <translation>Adónde debe llegar; none para nada.</translation>
    </message>
    <message>
        <source>The date of the target.</source>
        <translation>La fecha de la meta.</translation>
    </message>
    <message>
        <source>Where the figures come from.</source>
        <translation>De dónde salen las cifras.</translation>
    </message>
    <message>
        <source>How often they are taken.</source>
        <translation>Cada cuánto se toman.</translation>
    </message>
    <message>
        <source>By what the values are told apart: sex, age, region.</source>
        <translation>Por qué se desglosan los valores: sexo, edad, región.</translation>
    </message>
    <message>
        <source>With value: the day it was true. With remove: only the value of this day goes.</source>
        <translation>Con value: el día al que corresponde. Con remove: se quita solo el valor de ese día.</translation>
    </message>
    <message>
        <source>With value: the figure; one of the same day and category is corrected.</source>
        <translation>Con value: la cifra; la del mismo día y categoría se corrige.</translation>
    </message>
    <message>
        <source>The category the value is of; otherwise the whole.</source>
        <translation>La categoría del valor; si no, el total.</translation>
    </message>
    <message>
        <source>What is to be known about the value.</source>
        <translation>Lo que hay que saber del valor.</translation>
    </message>
    <message>
        <source>auto (usual), or whose columns it has and what holds them: uhri, uprinfo, dihr, upr_matrix, impactoss, uwazi or table, then csv, xlsx, xls, ods, docx or json (uhri_xlsx).</source>
        <translation>auto (habitual), o de quién son las columnas y qué las contiene: uhri, uprinfo, dihr, upr_matrix, impactoss, uwazi o table, y después csv, xlsx, xls, ods, docx o json (uhri_xlsx).</translation>
    </message>
    <message>
        <source>What a column of the table means: its name or number, then text, text_es, text_en, countries, body, symbol, paragraph, published, session, cycle, themes, groups, sdgs, recommending_states, position, type, external_id, lead, support, due, priority, status or none.</source>
        <translation>Qué significa una columna de la tabla: su nombre o número y después text, text_es, text_en, countries, body, symbol, paragraph, published, session, cycle, themes, groups, sdgs, recommending_states, position, type, external_id, lead, support, due, priority, status o none.</translation>
    </message>
    <message>
        <source>How the letters of a CSV are written, where it is not recognised: UTF-8, UTF-16LE, UTF-16BE, windows-1252, ISO-8859-1 or macintosh.</source>
        <translation>La codificación de un CSV cuando no se reconoce: UTF-8, UTF-16LE, UTF-16BE, windows-1252, ISO-8859-1 o macintosh.</translation>
    </message>
    <message>
        <source>What divides the columns of a CSV: comma, semicolon, tab or a sign.</source>
        <translation>Lo que separa las columnas de un CSV: comma, semicolon, tab o un signo.</translation>
    </message>
    <message>
        <source>The sheet to read, or the number of the table in a document.</source>
        <translation>La hoja que se lee, o el número de la tabla de un documento.</translation>
    </message>
    <message>
        <source>The row of the names of the columns.</source>
        <translation>La fila de los nombres de las columnas.</translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s) edited since stay(s): %1</source>
        <translation>
            <numerusform>Se queda %n recomendación editada después: %1</numerusform>
            <numerusform>Se quedan %n recomendaciones editadas después: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other thing(s) edited since stay(s).</source>
        <translation>
            <numerusform>Se queda %n elemento más editado después.</numerusform>
            <numerusform>Se quedan %n elementos más editados después.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the refused and doubtful rows, as they are, into this new CSV file.</source>
        <translation>Escribir las filas rechazadas y dudosas, tal como están, en este archivo CSV nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) were longer than a cell of Excel holds (32,767 characters) and were cut; CSV, ODS and JSON hold them whole.</source>
        <translation>
            <numerusform>%n texto era más largo de lo que guarda una celda de Excel (32.767 caracteres) y se cortó; CSV, ODS y JSON lo guardan entero.</numerusform>
            <numerusform>%n textos eran más largos de lo que guarda una celda de Excel (32.767 caracteres) y se cortaron; CSV, ODS y JSON los guardan enteros.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out as confidential: %1 (%2)</source>
        <translation>Quedó fuera por confidencial: %1 (%2)</translation>
    </message>
    <message>
        <source>A list has no bytes of evidence: --with-evidence goes with the whole workspace as JSON.</source>
        <translation>Una lista no lleva archivos de evidencias: --with-evidence va con todo el espacio de trabajo como JSON.</translation>
    </message>
    <message>
        <source>Takes recommendations in from a file, or a whole workspace from the JSON that “export” wrote into an empty one.</source>
        <translation>Incorpora recomendaciones de un archivo o, en un espacio vacío, todo un espacio de trabajo del JSON que escribió «export».</translation>
    </message>
    <message>
        <source>Writes a list of recommendations as a table or as JSON, or the whole workspace as JSON. What is confidential stays out.</source>
        <translation>Escribe una lista de recomendaciones como tabla o como JSON, o todo el espacio de trabajo como JSON. Lo confidencial no sale.</translation>
    </message>
    <message>
        <source>csv, xlsx, ods or json; otherwise what the name of the file says.</source>
        <translation>csv, xlsx, ods o json; si no, lo que diga el nombre del archivo.</translation>
    </message>
    <message>
        <source>The list of all recommendations, archived ones too. JSON without --query, --all or --columns is the whole workspace.</source>
        <translation>La lista de todas las recomendaciones, también las archivadas. JSON sin --query, --all ni --columns es todo el espacio de trabajo.</translation>
    </message>
    <message>
        <source>Names of columns with commas between; otherwise all. --columns help names them.</source>
        <translation>Nombres de columnas separados por comas; si no, todas. --columns help los nombra.</translation>
    </message>
    <message>
        <source>Confidential beneficiaries and evidence leave, too.</source>
        <translation>Salen también las personas beneficiarias y las evidencias confidenciales.</translation>
    </message>
    <message>
        <source>With the whole workspace: the bytes of the evidence, too.</source>
        <translation>Con todo el espacio de trabajo: también los archivos de las evidencias.</translation>
    </message>
    <message>
        <source>Left out as confidential when the file was written: %1 (%2)</source>
        <translation>Quedó fuera por confidencial al escribir el archivo: %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>The bytes of %n file(s) of evidence are not in the file: only what is said of them came in.</source>
        <translation>
            <numerusform>El contenido de %n archivo de evidencia no está en el archivo: solo entró lo que se dice de él.</numerusform>
            <numerusform>El contenido de %n archivos de evidencia no está en el archivo: solo entró lo que se dice de ellos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole workspace came in (change %1).</source>
        <translation>Entró todo el espacio de trabajo (cambio %1).</translation>
    </message>
    <message>
        <source>The option “%1” says nothing about a whole workspace.</source>
        <translation>La opción «%1» no dice nada de un espacio de trabajo completo.</translation>
    </message>
    <message>
        <source>Row %1, %2: %3 → %4</source>
        <translation>Fila %1, %2: %3 → %4</translation>
    </message>
    <message>
        <source>Table of</source>
        <translation>Tabla de</translation>
    </message>
    <message>
        <source>Columns that are not read: %1</source>
        <translation>Columnas que no se leen: %1</translation>
    </message>
    <message>
        <source>Changed rows are written with --update.</source>
        <translation>Las filas que cambian se escriben con --update.</translation>
    </message>
    <message>
        <source>%1: written (rows: %2).</source>
        <translation>%1: escrito (filas: %2).</translation>
    </message>
    <message>
        <source>With every row the workspace holds, to be corrected and imported with --update. Not for recommendations: “export” writes them.</source>
        <translation>Con todas las filas que tiene el espacio de trabajo, para corregirlas e importarlas con --update. No para las recomendaciones: las escribe «export».</translation>
    </message>
    <message>
        <source>these bytes are not what was stored: %1</source>
        <translation>estos bytes no son los que se guardaron: %1</translation>
    </message>
    <message>
        <source>bytes that belong to nothing: %1</source>
        <translation>bytes que no pertenecen a nada: %1</translation>
    </message>
    <message>
        <source>Institution in Spanish</source>
        <translation>Institución en español</translation>
    </message>
    <message>
        <source>Institution in English</source>
        <translation>Institución en inglés</translation>
    </message>
    <message>
        <source>Address in Spanish</source>
        <translation>Dirección en español</translation>
    </message>
    <message>
        <source>Address in English</source>
        <translation>Dirección en inglés</translation>
    </message>
    <message>
        <source>Crest</source>
        <translation>Escudo</translation>
    </message>
    <message>
        <source>Crest described in Spanish</source>
        <translation>Descripción del escudo en español</translation>
    </message>
    <message>
        <source>Crest described in English</source>
        <translation>Descripción del escudo en inglés</translation>
    </message>
    <message>
        <source>No letterhead is set yet.</source>
        <translation>Todavía no hay membrete.</translation>
    </message>
    <message>
        <source>%1 has %2 words; the limit is %3.</source>
        <translation>%1 tiene %2 palabras; el límite es de %3.</translation>
    </message>
    <message>
        <source>Kept as report %1.</source>
        <translation>Se conserva como informe %1.</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>emitido</translation>
    </message>
    <message>
        <source>in preparation</source>
        <translation>en preparación</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Goes on from</source>
        <translation>Continúa el informe</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>Passages written by hand</source>
        <translation>Pasajes redactados a mano</translation>
    </message>
    <message>
        <source>It is the same, byte by byte, as the file that went out.</source>
        <translation>Es idéntico, byte por byte, al archivo que se emitió.</translation>
    </message>
    <message>
        <source>It says the same as the file that went out, but its bytes are others: another version of Avance wrote that one.</source>
        <translation>Dice lo mismo que el archivo que se emitió, pero sus bytes son otros: aquel lo escribió otra versión de Avance.</translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>No ha cambiado nada.</translation>
    </message>
    <message>
        <source>This report goes on from no other; say with which one to compare it.</source>
        <translation>Este informe no continúa ninguno; indique con cuál compararlo.</translation>
    </message>
    <message>
        <source>Writes a table to be filled in and imported, with instructions and lists, in the language of --lang. KIND: recommendations, institutions, persons, actions, indicators, indicator_values, progress or assessments; or report_styles, the DOCX whose fonts and colours reports take.</source>
        <translation>Escribe una tabla para completar e importar, con instrucciones y listas, en el idioma de --lang. KIND: recommendations, institutions, persons, actions, indicators, indicator_values, progress o assessments; o report_styles, el DOCX cuyas letras y colores toman los informes.</translation>
    </message>
    <message>
        <source>The XLSX or DOCX file to write.</source>
        <translation>El archivo XLSX o DOCX que se escribe.</translation>
    </message>
    <message>
        <source>Writes a report in the languages of --lang. KIND: periodic, list_of_issues, follow_up, upr_national, upr_matrix, upr_mid_term, court, commission, status, institution, brief, handover or statistics.</source>
        <translation>Escribe un informe en los idiomas de --lang. KIND: periodic, list_of_issues, follow_up, upr_national, upr_matrix, upr_mid_term, court, commission, status, institution, brief, handover o statistics.</translation>
    </message>
    <message>
        <source>pdf, docx, odt, html, xlsx or md, several with commas between; otherwise what the name of the file says.</source>
        <translation>pdf, docx, odt, html, xlsx o md, varios separados por comas; si no, lo que diga el nombre del archivo.</translation>
    </message>
    <message>
        <source>The file to write; of several formats or languages, what their names begin with: FILE.es.docx.</source>
        <translation>El archivo que se escribe; con varios formatos o idiomas, el comienzo de sus nombres: FILE.es.docx.</translation>
    </message>
    <message>
        <source>The paper that is replied to: its symbol, or the name or number of the case.</source>
        <translation>El documento al que se responde: su signatura, o el nombre o número del caso.</translation>
    </message>
    <message>
        <source>The institution the report is about; of other kinds, only what this one leads or supports.</source>
        <translation>La institución de la que trata el informe; en los demás tipos, solo lo que esta lidera o apoya.</translation>
    </message>
    <message>
        <source>With handover: the person of the institution who leaves.</source>
        <translation>Con handover: la persona de la institución que deja el cargo.</translation>
    </message>
    <message>
        <source>Only what was done from this day on, 2026-01-31.</source>
        <translation>Solo lo realizado desde este día, 2026-01-31.</translation>
    </message>
    <message>
        <source>Only what was done up to this day; otherwise to today.</source>
        <translation>Solo lo realizado hasta este día; si no, hasta hoy.</translation>
    </message>
    <message>
        <source>document (usual), mechanism, theme, right or institution.</source>
        <translation>document (lo usual), mechanism, theme, right o institution.</translation>
    </message>
    <message>
        <source>Its title, instead of the usual one.</source>
        <translation>Su título, en lugar del habitual.</translation>
    </message>
    <message>
        <source>The institution that signs; otherwise that of the letterhead.</source>
        <translation>La institución que firma; si no, la del membrete.</translation>
    </message>
    <message>
        <source>With entries that are only submitted; the report says which they are.</source>
        <translation>Con los registros que solo se han presentado; el informe indica cuáles son.</translation>
    </message>
    <message>
        <source>What may stand in it: public (usual), internal or confidential evidence and names.</source>
        <translation>Lo que puede figurar en él: evidencia y nombres public (lo usual), internal o confidential.</translation>
    </message>
    <message>
        <source>A DOCX whose fonts, colours and margins a Word report takes; “template” writes one to begin with.</source>
        <translation>Un DOCX cuyas letras, colores y márgenes toma un informe de Word; “template” escribe uno para empezar.</translation>
    </message>
    <message>
        <source>Put the evidence that is cited into this new folder, or ZIP where it is called so.</source>
        <translation>Poner la evidencia que se cita en esta carpeta nueva, o en un ZIP si se llama así.</translation>
    </message>
    <message>
        <source>Keep it in the workspace as issued, to be made again and compared.</source>
        <translation>Conservarlo como emitido en el espacio de trabajo, para volver a generarlo y compararlo.</translation>
    </message>
    <message>
        <source>The reports that are kept: lists them, shows one, writes one again just as it went out, or tells what changed since an earlier one, which is otherwise the one it goes on from.</source>
        <translation>Los informes que se conservan: los enumera, muestra uno, vuelve a escribir uno tal como se emitió, o dice qué cambió desde uno anterior, que si no se indica es el que continúa.</translation>
    </message>
    <message>
        <source>With list: table (usual) or json. With again and compare: that of the file; otherwise what its name says.</source>
        <translation>Con list: table (lo usual) o json. Con again y compare: el del archivo; si no, lo que diga su nombre.</translation>
    </message>
    <message>
        <source>With again and compare: the file to write.</source>
        <translation>Con again y compare: el archivo que se escribe.</translation>
    </message>
    <message>
        <source>Shows or sets who signs the reports; what is not given stays.</source>
        <translation>Muestra o fija quién firma los informes; lo que no se indica queda como está.</translation>
    </message>
    <message>
        <source>The name of the institution in Spanish.</source>
        <translation>El nombre de la institución en español.</translation>
    </message>
    <message>
        <source>The name of the institution in English.</source>
        <translation>El nombre de la institución en inglés.</translation>
    </message>
    <message>
        <source>A line of its address in Spanish; may be given again.</source>
        <translation>Una línea de su dirección en español; puede repetirse.</translation>
    </message>
    <message>
        <source>A line of its address in English; may be given again.</source>
        <translation>Una línea de su dirección en inglés; puede repetirse.</translation>
    </message>
    <message>
        <source>The crest, a picture in PNG or JPEG; none for none.</source>
        <translation>El escudo, una imagen PNG o JPEG; none para ninguno.</translation>
    </message>
    <message>
        <source>What the crest shows, in Spanish, for those who cannot see it.</source>
        <translation>Lo que muestra el escudo, en español, para quienes no pueden verlo.</translation>
    </message>
    <message>
        <source>What the crest shows, in English, for those who cannot see it.</source>
        <translation>Lo que muestra el escudo, en inglés, para quienes no pueden verlo.</translation>
    </message>
</context>
<context>
    <name>columns</name>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Órgano</translation>
    </message>
    <message>
        <source>Document symbol</source>
        <translation>Signatura del documento</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Número de caso</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Tipo de documento</translation>
    </message>
    <message>
        <source>Document title (Spanish)</source>
        <translation>Título del documento (español)</translation>
    </message>
    <message>
        <source>Document title (English)</source>
        <translation>Título del documento (inglés)</translation>
    </message>
    <message>
        <source>Date of adoption</source>
        <translation>Fecha de adopción</translation>
    </message>
    <message>
        <source>Date of publication</source>
        <translation>Fecha de publicación</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Período de sesiones</translation>
    </message>
    <message>
        <source>UPR cycle</source>
        <translation>Ciclo del EPU</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Párrafo</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Title (Spanish)</source>
        <translation>Título (español)</translation>
    </message>
    <message>
        <source>Title (English)</source>
        <translation>Título (inglés)</translation>
    </message>
    <message>
        <source>Introduction (Spanish)</source>
        <translation>Introducción (español)</translation>
    </message>
    <message>
        <source>Introduction (English)</source>
        <translation>Introducción (inglés)</translation>
    </message>
    <message>
        <source>Text (Spanish)</source>
        <translation>Texto (español)</translation>
    </message>
    <message>
        <source>Text (English)</source>
        <translation>Texto (inglés)</translation>
    </message>
    <message>
        <source>Recommending States</source>
        <translation>Estados recomendantes</translation>
    </message>
    <message>
        <source>UPR position</source>
        <translation>Posición (EPU)</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Groups of persons</source>
        <translation>Grupos de personas</translation>
    </message>
    <message>
        <source>SDGs</source>
        <translation>ODS</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Derechos</translation>
    </message>
    <message>
        <source>Other terms</source>
        <translation>Otros términos</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Líder</translation>
    </message>
    <message>
        <source>Lead (full name)</source>
        <translation>Líder (nombre completo)</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Apoyo</translation>
    </message>
    <message>
        <source>Consulted</source>
        <translation>Consultadas</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencida</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Status since</source>
        <translation>Situación desde</translation>
    </message>
    <message>
        <source>Ground for the status</source>
        <translation>Fundamento de la situación</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Last grade</source>
        <translation>Última calificación</translation>
    </message>
    <message>
        <source>Date of the grade</source>
        <translation>Fecha de la calificación</translation>
    </message>
    <message>
        <source>Beneficiaries</source>
        <translation>Personas beneficiarias</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencias</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivada</translation>
    </message>
    <message>
        <source>External system</source>
        <translation>Sistema externo</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>Identificador externo</translation>
    </message>
    <message>
        <source>Avance ID</source>
        <translation>Identificador de Avance</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recomendaciones</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>[Text available only in English]</source>
        <translation>[Texto disponible solo en inglés]</translation>
    </message>
    <message>
        <source>[Text available only in Spanish]</source>
        <translation>[Texto disponible solo en español]</translation>
    </message>
    <message>
        <source>Recommendation %1</source>
        <translation>Recomendación %1</translation>
    </message>
    <message>
        <source>Paragraph %1</source>
        <translation>Párrafo %1</translation>
    </message>
    <message>
        <source>progress %1</source>
        <translation>avance del %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>Status given by the State</source>
        <translation>Situación según el Estado</translation>
    </message>
    <message>
        <source>Position of the State</source>
        <translation>Posición del Estado</translation>
    </message>
    <message>
        <source>Recommended by</source>
        <translation>Recomendada por</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Instituciones</translation>
    </message>
    <message>
        <source>Lead:</source>
        <translation>Líder:</translation>
    </message>
    <message>
        <source>No lead institution has been assigned.</source>
        <translation>Sin institución líder asignada.</translation>
    </message>
    <message>
        <source>Support:</source>
        <translation>Apoyo:</translation>
    </message>
    <message>
        <source>Consulted:</source>
        <translation>Consultadas:</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>vencido</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>of a part of the measure</source>
        <translation>de una parte de la medida</translation>
    </message>
    <message>
        <source>para. %1</source>
        <translation>párr. %1</translation>
    </message>
    <message>
        <source>Grade given by the mechanism</source>
        <translation>Calificación del mecanismo</translation>
    </message>
    <message>
        <source>validated on %1</source>
        <translation>validado el %1</translation>
    </message>
    <message>
        <source>submitted on %1</source>
        <translation>enviado el %1</translation>
    </message>
    <message>
        <source>not yet validated</source>
        <translation>aún no validado</translation>
    </message>
    <message>
        <source>Latest progress</source>
        <translation>Último avance</translation>
    </message>
    <message>
        <source>No progress has been reported.</source>
        <translation>No se han comunicado avances.</translation>
    </message>
    <message>
        <source>Obstacles:</source>
        <translation>Obstáculos:</translation>
    </message>
    <message>
        <source>Next steps:</source>
        <translation>Próximos pasos:</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Document without a symbol</source>
        <translation>Documento sin signatura</translation>
    </message>
    <message>
        <source>Status report</source>
        <translation>Informe de situación</translation>
    </message>
    <message>
        <source>Follow-up to the recommendations of human rights mechanisms</source>
        <translation>Seguimiento de las recomendaciones de los mecanismos de derechos humanos</translation>
    </message>
    <message>
        <source>Query: %1</source>
        <translation>Consulta: %1</translation>
    </message>
    <message>
        <source>The status of each recommendation is the view of the State. It does not prejudge the assessment of the mechanism that made it.</source>
        <translation>La situación de cada recomendación expresa la valoración del Estado y no prejuzga la que corresponde al mecanismo que la formuló.</translation>
    </message>
    <message>
        <source>Status is the result as validated by the State. Progress, in percent, is the State&apos;s estimate. Both are dated.</source>
        <translation>La situación es el resultado validado por el Estado. El avance, en porcentaje, es una estimación del Estado. Ambos llevan fecha.</translation>
    </message>
    <message>
        <source>Grades are given by the mechanisms, each on its own scale. They are reproduced with their date and do not change the status.</source>
        <translation>Las calificaciones corresponden a los mecanismos, cada uno con su propia escala. Se reproducen con su fecha y no modifican la situación.</translation>
    </message>
    <message>
        <source>The latest progress is the newest validated entry. Where there is none, the newest submitted entry is given and marked as not yet validated. Drafts and returned entries are not reproduced.</source>
        <translation>El último avance es la entrada validada más reciente. A falta de ella se reproduce la última enviada, con la indicación de que aún no ha sido validada. No se reproducen borradores ni entradas devueltas.</translation>
    </message>
    <message>
        <source>A recommendation is overdue when its due date has passed and its status shows that something remains to be done.</source>
        <translation>Una recomendación está vencida cuando su plazo ha pasado y su situación indica que aún queda algo por hacer.</translation>
    </message>
    <message>
        <source>All figures are of %1. Percentages are rounded and may not add up to 100.</source>
        <translation>Todas las cifras corresponden al %1. Los porcentajes están redondeados y su suma puede no ser 100.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Status by mechanism</source>
        <translation>Situación por mecanismo</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recomendaciones</translation>
    </message>
    <message>
        <source>Notes on the data</source>
        <translation>Notas sobre los datos</translation>
    </message>
    <message>
        <source>Other mechanisms</source>
        <translation>Otros mecanismos</translation>
    </message>
    <message>
        <source>This report sets out the status of the recommendations, measures and commitments addressed to the State by human rights mechanisms, according to its follow-up records as of %1.</source>
        <translation>El presente informe expone la situación de las recomendaciones, medidas y compromisos dirigidos al Estado por los mecanismos de derechos humanos, según sus registros de seguimiento al %1.</translation>
    </message>
    <message>
        <source>It covers only what answers the query “%1”.</source>
        <translation>Abarca únicamente lo que responde a la consulta «%1».</translation>
    </message>
    <message numerus="yes">
        <source>It covers %n recommendation(s).</source>
        <translation>
            <numerusform>Abarca %n recomendación.</numerusform>
            <numerusform>Abarca %n recomendaciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>They come from %1 of %2.</source>
        <translation>Proceden de %1 de %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n documento</numerusform>
            <numerusform>%n documentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mechanism(s)</source>
        <translation>
            <numerusform>%n mecanismo</numerusform>
            <numerusform>%n mecanismos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The State regards %n recommendation(s) as implemented (%1 of the total).</source>
        <translation>
            <numerusform>El Estado considera cumplida %n recomendación (%1 del total).</numerusform>
            <numerusform>El Estado considera cumplidas %n recomendaciones (%1 del total).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It regards %n recommendation(s) as partly implemented (%1).</source>
        <translation>
            <numerusform>Considera cumplida en parte %n recomendación (%1).</numerusform>
            <numerusform>Considera cumplidas en parte %n recomendaciones (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Work is in progress on %n recommendation(s) (%1).</source>
        <translation>
            <numerusform>Está en curso %n recomendación (%1).</numerusform>
            <numerusform>Están en curso %n recomendaciones (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the view of the State; the grades given by the mechanisms themselves are reported beside it, recommendation by recommendation.</source>
        <translation>Esta es la valoración del Estado; las calificaciones de los propios mecanismos se consignan aparte, recomendación por recomendación.</translation>
    </message>
    <message numerus="yes">
        <source>The due date of %n recommendation(s) has passed.</source>
        <translation>
            <numerusform>Ha vencido el plazo de %n recomendación.</numerusform>
            <numerusform>Ha vencido el plazo de %n recomendaciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n recommendation(s) it passed more than 90 days ago.</source>
        <translation>
            <numerusform>En %n caso venció hace más de 90 días.</numerusform>
            <numerusform>En %n casos venció hace más de 90 días.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s) fall due in the next 90 days.</source>
        <translation>
            <numerusform>%n recomendación vence en los próximos 90 días.</numerusform>
            <numerusform>%n recomendaciones vencen en los próximos 90 días.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n open recommendation(s) nothing has been reported in the last 180 days.</source>
        <translation>
            <numerusform>Sobre %n recomendación abierta no se ha comunicado nada en los últimos 180 días.</numerusform>
            <numerusform>Sobre %n recomendaciones abiertas no se ha comunicado nada en los últimos 180 días.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n progress entries await review; the oldest was submitted on %1.</source>
        <translation>
            <numerusform>%n avance enviado espera revisión; se envió el %1.</numerusform>
            <numerusform>%n avances enviados esperan revisión; el más antiguo se envió el %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s) have no lead institution yet.</source>
        <translation>
            <numerusform>%n recomendación aún no tiene institución líder.</numerusform>
            <numerusform>%n recomendaciones aún no tienen institución líder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text of %n recommendation(s) is available only in English and is given in that language.</source>
        <translation>
            <numerusform>El texto de %n recomendación está disponible solo en inglés y se reproduce en ese idioma.</numerusform>
            <numerusform>El texto de %n recomendaciones está disponible solo en inglés y se reproduce en ese idioma.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text of %n recommendation(s) is available only in Spanish and is given in that language.</source>
        <translation>
            <numerusform>El texto de %n recomendación está disponible solo en español y se reproduce en ese idioma.</numerusform>
            <numerusform>El texto de %n recomendaciones está disponible solo en español y se reproduce en ese idioma.</numerusform>
        </translation>
    </message>
    <message>
        <source>recommendations</source>
        <translation>recomendaciones</translation>
    </message>
    <message>
        <source>implemented, in the State&apos;s view (%1)</source>
        <translation>cumplidas, según el Estado (%1)</translation>
    </message>
    <message>
        <source>past their due date</source>
        <translation>con el plazo vencido</translation>
    </message>
    <message>
        <source>open and without news for 180 days</source>
        <translation>abiertas y sin noticias en 180 días</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>All mechanisms</source>
        <translation>Todos los mecanismos</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Implemented</source>
        <translation>Cumplidas</translation>
    </message>
    <message>
        <source>Partly implemented</source>
        <translation>Cumplidas en parte</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Planned or not started</source>
        <translation>Planificadas o sin iniciar</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otras</translation>
    </message>
    <message>
        <source>Mechanism</source>
        <translation>Mecanismo</translation>
    </message>
    <message>
        <source>Of these, overdue</source>
        <translation>De ellas, vencidas</translation>
    </message>
    <message>
        <source>“Other” holds what is not accepted, ongoing by nature or no longer applicable.</source>
        <translation>«Otras» comprende las no aceptadas, las de cumplimiento continuo y las que ya no son aplicables.</translation>
    </message>
    <message>
        <source>Source: follow-up records (%1), as of %2.</source>
        <translation>Fuente: registros de seguimiento (%1), al %2.</translation>
    </message>
    <message>
        <source>The tables count every recommendation once, in the status the State gives it. Due dates count as passed only while something remains to be done.</source>
        <translation>Los cuadros cuentan cada recomendación una sola vez, en la situación que le da el Estado. Un plazo se considera vencido solo mientras queda algo por hacer.</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencidas</translation>
    </message>
    <message>
        <source>Nothing is overdue.</source>
        <translation>Nada está vencido.</translation>
    </message>
    <message>
        <source>Due in the next 90 days</source>
        <translation>Vencen en los próximos 90 días</translation>
    </message>
    <message>
        <source>Nothing falls due in the next 90 days.</source>
        <translation>Nada vence en los próximos 90 días.</translation>
    </message>
    <message>
        <source>Open, later or without a due date</source>
        <translation>Abiertas, con plazo posterior o sin plazo</translation>
    </message>
    <message>
        <source>Nothing else is open.</source>
        <translation>No queda nada más abierto.</translation>
    </message>
    <message>
        <source>Table %1. %2</source>
        <translation>Cuadro %1. %2</translation>
    </message>
    <message>
        <source>(not handed over)</source>
        <translation>(no se traspasa)</translation>
    </message>
    <message>
        <source>This sheet sets out what %1, focal point of %2, answers for.</source>
        <translation>Esta ficha expone aquello de lo que responde %1 como enlace. Institución: %2.</translation>
    </message>
    <message>
        <source>This sheet sets out what %1 answers for.</source>
        <translation>Esta ficha expone aquello de lo que responde esta institución: %1.</translation>
    </message>
    <message>
        <source>The last day is %1.</source>
        <translation>El último día es el %1.</translation>
    </message>
    <message>
        <source>It goes to %1.</source>
        <translation>Pasa a: %1.</translation>
    </message>
    <message>
        <source>%1 takes over.</source>
        <translation>Lo recibe %1.</translation>
    </message>
    <message>
        <source>open recommendations</source>
        <translation>recomendaciones abiertas</translation>
    </message>
    <message>
        <source>due in 90 days</source>
        <translation>vencen en 90 días</translation>
    </message>
    <message>
        <source>unanswered</source>
        <translation>sin respuesta</translation>
    </message>
    <message numerus="yes">
        <source>%n assignment(s) are handed over, closed ones included.</source>
        <translation>
            <numerusform>Se traspasa %n asignación, incluidas las cerradas.</numerusform>
            <numerusform>Se traspasan %n asignaciones, incluidas las cerradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recomendación</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>What was promised</source>
        <translation>Lo comprometido</translation>
    </message>
    <message>
        <source>Next steps announced</source>
        <translation>Próximos pasos anunciados</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Action of the plan</source>
        <translation>Acción del plan</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en marcha</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planificada</translation>
    </message>
    <message>
        <source>No next steps were announced and no action of the plan is open.</source>
        <translation>No se anunciaron próximos pasos ni hay acciones del plan abiertas.</translation>
    </message>
    <message>
        <source>Next steps of the latest entries</source>
        <translation>Próximos pasos de las últimas entradas</translation>
    </message>
    <message>
        <source>Open actions of the plan</source>
        <translation>Acciones del plan abiertas</translation>
    </message>
    <message>
        <source>Entry returned, to be corrected</source>
        <translation>Entrada devuelta, por corregir</translation>
    </message>
    <message>
        <source>Entry begun, not submitted</source>
        <translation>Entrada iniciada, sin enviar</translation>
    </message>
    <message>
        <source>Nothing has been reported</source>
        <translation>No se ha informado nada</translation>
    </message>
    <message>
        <source>What is unanswered</source>
        <translation>Lo que está sin respuesta</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Lo que falta</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>The reviewer&apos;s words</source>
        <translation>Palabras de quien revisó</translation>
    </message>
    <message>
        <source>Nothing is unanswered.</source>
        <translation>Nada está sin respuesta.</translation>
    </message>
    <message>
        <source>Closed, for the record</source>
        <translation>Cerradas, para constancia</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Firmas</translation>
    </message>
    <message>
        <source>Hands over</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Takes over</source>
        <translation>Recibe</translation>
    </message>
    <message>
        <source>Handover sheet</source>
        <translation>Ficha de traspaso</translation>
    </message>
    <message>
        <source>For internal use. The status of each recommendation is the view of the State.</source>
        <translation>De uso interno. La situación de cada recomendación es la opinión del Estado.</translation>
    </message>
    <message>
        <source>overdue today</source>
        <translation>vencidas hoy</translation>
    </message>
    <message>
        <source>List of annexes</source>
        <translation>Lista de anexos</translation>
    </message>
    <message>
        <source>Annex</source>
        <translation>Anexo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>File or link</source>
        <translation>Archivo o enlace</translation>
    </message>
    <message>
        <source>Annex %1</source>
        <translation>Anexo %1</translation>
    </message>
    <message>
        <source>Note in a report</source>
        <translation>Nota del informe</translation>
    </message>
    <message>
        <source>Source of a table</source>
        <translation>Fuente de un cuadro</translation>
    </message>
    <message>
        <source>Picture in a report</source>
        <translation>Imagen del informe</translation>
    </message>
    <message>
        <source>Text in a table</source>
        <translation>Texto de un cuadro</translation>
    </message>
    <message>
        <source>Header of a table</source>
        <translation>Encabezado de un cuadro</translation>
    </message>
    <message>
        <source>Text in a list of facts</source>
        <translation>Texto de una lista de datos</translation>
    </message>
    <message>
        <source>Label in a list of facts</source>
        <translation>Rótulo de una lista de datos</translation>
    </message>
    <message>
        <source>Key figure</source>
        <translation>Cifra clave</translation>
    </message>
    <message>
        <source>Cover: author</source>
        <translation>Portada: autor</translation>
    </message>
    <message>
        <source>Cover: institution</source>
        <translation>Portada: institución</translation>
    </message>
    <message>
        <source>Cover: address</source>
        <translation>Portada: dirección</translation>
    </message>
    <message>
        <source>Cover: note</source>
        <translation>Portada: nota</translation>
    </message>
    <message>
        <source>Report table</source>
        <translation>Cuadro del informe</translation>
    </message>
    <message>
        <source>List of facts</source>
        <translation>Lista de datos</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>I. How this template is used</source>
        <translation>I. Cómo se usa esta plantilla</translation>
    </message>
    <message>
        <source>Change the styles, not these words: in Word, right-click a style in the gallery and choose Modify. The fonts and colours of the theme, on the Design tab, change everything at once. Then save this file as a Word document and choose it in Avance.</source>
        <translation>Cambie los estilos, no estas palabras: en Word, haga clic con el botón derecho en un estilo de la galería y elija Modificar. Las fuentes y los colores del tema, en la pestaña Diseño, lo cambian todo de una vez. Después guarde este archivo como documento de Word y elíjalo en Avance.</translation>
    </message>
    <message>
        <source>The size of the paper, the margins and a picture in the header are taken over too. The words in this document are not.</source>
        <translation>También se toman el tamaño del papel, los márgenes y una imagen que esté en el encabezado. Las palabras de este documento, no.</translation>
    </message>
    <message>
        <source>II. The styles</source>
        <translation>II. Los estilos</translation>
    </message>
    <message>
        <source>A. Heading of the second level</source>
        <translation>A. Título de segundo nivel</translation>
    </message>
    <message>
        <source>Heading of the third level</source>
        <translation>Título de tercer nivel</translation>
    </message>
    <message>
        <source>Heading of the fourth level</source>
        <translation>Título de cuarto nivel</translation>
    </message>
    <message>
        <source>Body text, with a footnote</source>
        <translation>Texto corrido, con una nota al pie</translation>
    </message>
    <message>
        <source>Words of a footnote.</source>
        <translation>Texto de una nota al pie.</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>un enlace</translation>
    </message>
    <message>
        <source>Words of somebody else: of a committee, a court or another State.</source>
        <translation>Palabras de otros: de un comité, de una corte o de otro Estado.</translation>
    </message>
    <message>
        <source>A note: how to read what stands above.</source>
        <translation>Una nota: cómo leer lo que está arriba.</translation>
    </message>
    <message>
        <source>An item of a list</source>
        <translation>Un punto de una lista</translation>
    </message>
    <message>
        <source>Another item</source>
        <translation>Otro punto</translation>
    </message>
    <message>
        <source>An item of a numbered list</source>
        <translation>Un punto de una lista numerada</translation>
    </message>
    <message>
        <source>Source of the figures, and their date</source>
        <translation>Fuente de las cifras y su fecha</translation>
    </message>
    <message>
        <source>What it counts</source>
        <translation>Lo que se cuenta</translation>
    </message>
    <message>
        <source>Table 1. Caption of a table</source>
        <translation>Cuadro 1. Título de un cuadro</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>A row</source>
        <translation>Una fila</translation>
    </message>
    <message>
        <source>Another row</source>
        <translation>Otra fila</translation>
    </message>
    <message>
        <source>Label of a fact</source>
        <translation>Rótulo de un dato</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Lo que se sabe</translation>
    </message>
    <message>
        <source>Another label</source>
        <translation>Otro rótulo</translation>
    </message>
    <message>
        <source>What else is known</source>
        <translation>Lo demás que se sabe</translation>
    </message>
    <message>
        <source>Style template for reports</source>
        <translation>Plantilla de estilos para informes</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>The State</source>
        <translation>El Estado</translation>
    </message>
    <message>
        <source>Institution that signs</source>
        <translation>Institución que firma</translation>
    </message>
    <message>
        <source>What the report covers</source>
        <translation>Lo que abarca el informe</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Note at the foot of the cover</source>
        <translation>Nota al pie de la portada</translation>
    </message>
    <message>
        <source>(Annex %1)</source>
        <translation>(anexo %1)</translation>
    </message>
    <message>
        <source>(Annexes %1)</source>
        <translation>(anexos %1)</translation>
    </message>
    <message>
        <source>Annexes</source>
        <translation>Anexos</translation>
    </message>
    <message>
        <source>Figure %1. %2</source>
        <translation>Gráfico %1. %2</translation>
    </message>
    <message>
        <source>Follow-up report</source>
        <translation>Informe de seguimiento</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Introducción</translation>
    </message>
    <message>
        <source>Replies to the recommendations</source>
        <translation>Respuestas a las recomendaciones</translation>
    </message>
    <message>
        <source>Other matters</source>
        <translation>Otros asuntos</translation>
    </message>
    <message>
        <source>Without a lead institution</source>
        <translation>Sin institución líder</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>Fuente: %1.</translation>
    </message>
    <message>
        <source>Unit: %1.</source>
        <translation>Unidad: %1.</translation>
    </message>
    <message>
        <source>Starting point: %1.</source>
        <translation>Línea de base: %1.</translation>
    </message>
    <message>
        <source>Target: %1.</source>
        <translation>Meta: %1.</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>Al %1.</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Medición</translation>
    </message>
    <message>
        <source>Indicator: %1 (table %2).</source>
        <translation>Indicador: %1 (cuadro %2).</translation>
    </message>
    <message>
        <source>Replies to the list of issues</source>
        <translation>Respuestas a la lista de cuestiones</translation>
    </message>
    <message>
        <source>Replies to the issues raised</source>
        <translation>Respuestas a las cuestiones planteadas</translation>
    </message>
    <message>
        <source>Periodic report</source>
        <translation>Informe periódico</translation>
    </message>
    <message>
        <source>Replies to a list of issues</source>
        <translation>Respuestas a una lista de cuestiones</translation>
    </message>
    <message>
        <source>Follow-up to concluding observations</source>
        <translation>Seguimiento de observaciones finales</translation>
    </message>
    <message>
        <source>National report (UPR)</source>
        <translation>Informe nacional (EPU)</translation>
    </message>
    <message>
        <source>Matrix of recommendations (UPR)</source>
        <translation>Matriz de recomendaciones (EPU)</translation>
    </message>
    <message>
        <source>Mid-term report (UPR)</source>
        <translation>Informe de medio término (EPU)</translation>
    </message>
    <message>
        <source>Compliance with a judgment (Inter-American Court)</source>
        <translation>Cumplimiento de una sentencia (Corte Interamericana)</translation>
    </message>
    <message>
        <source>Information to the Inter-American Commission</source>
        <translation>Información a la Comisión Interamericana</translation>
    </message>
    <message>
        <source>Sheet of an institution</source>
        <translation>Ficha por institución</translation>
    </message>
    <message>
        <source>One-page brief</source>
        <translation>Nota de una página</translation>
    </message>
    <message>
        <source>Statistical annex</source>
        <translation>Anexo estadístico</translation>
    </message>
    <message>
        <source>The State submits this report on the recommendations made to it in the universal periodic review.</source>
        <translation>El Estado presenta este informe sobre las recomendaciones que se le formularon en el examen periódico universal.</translation>
    </message>
    <message>
        <source>The State submits this report in reply to document %1, of %2.</source>
        <translation>El Estado presenta este informe en respuesta al documento %1, de %2.</translation>
    </message>
    <message>
        <source>The State submits this report in reply to document %1.</source>
        <translation>El Estado presenta este informe en respuesta al documento %1.</translation>
    </message>
    <message>
        <source>It covers the period from %1 to %2.</source>
        <translation>Abarca el período comprendido entre el %1 y el %2.</translation>
    </message>
    <message>
        <source>It covers what was done until %1.</source>
        <translation>Abarca lo realizado hasta el %1.</translation>
    </message>
    <message>
        <source>Recommendations of the universal periodic review</source>
        <translation>Recomendaciones del examen periódico universal</translation>
    </message>
    <message>
        <source>It rests on what the competent institutions reported and the State validated, according to its follow-up records as of %1.</source>
        <translation>Se basa en la información que las instituciones competentes comunicaron y el Estado validó, según sus registros de seguimiento al %1.</translation>
    </message>
    <message>
        <source>It rests on what the competent institutions reported, according to the State&apos;s follow-up records as of %1; what is not yet validated is marked as such.</source>
        <translation>Se basa en la información que las instituciones competentes comunicaron, según los registros de seguimiento del Estado al %1; la que aún no está validada se señala como tal.</translation>
    </message>
    <message>
        <source>Normative and institutional framework</source>
        <translation>Marco normativo e institucional</translation>
    </message>
    <message>
        <source>Normative framework</source>
        <translation>Marco normativo</translation>
    </message>
    <message>
        <source>Institutional framework and policies</source>
        <translation>Marco institucional y políticas públicas</translation>
    </message>
    <message>
        <source>Progress in implementing the concluding observations</source>
        <translation>Avances en la aplicación de las observaciones finales</translation>
    </message>
    <message>
        <source>Dissemination and follow-up</source>
        <translation>Difusión y seguimiento</translation>
    </message>
    <message>
        <source>Dissemination of the treaty and of the concluding observations</source>
        <translation>Difusión del tratado y de las observaciones finales</translation>
    </message>
    <message>
        <source>Preparation of this report and participation of civil society</source>
        <translation>Preparación del presente informe y participación de la sociedad civil</translation>
    </message>
    <message>
        <source>Follow-up mechanism</source>
        <translation>Mecanismo de seguimiento</translation>
    </message>
    <message>
        <source>Without a position</source>
        <translation>Sin posición</translation>
    </message>
    <message>
        <source>Status of the recommendations by kind of mechanism</source>
        <translation>Situación de las recomendaciones por tipo de mecanismo</translation>
    </message>
    <message>
        <source>Status by kind of mechanism</source>
        <translation>Situación por tipo de mecanismo</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>con plazo al %1</translation>
    </message>
    <message>
        <source>Measures of the plan of action:</source>
        <translation>Medidas del plan de acción:</translation>
    </message>
    <message>
        <source>Reported by: %1.</source>
        <translation>Información comunicada por: %1.</translation>
    </message>
    <message>
        <source>Groups of persons: %1</source>
        <translation>Grupos de personas: %1</translation>
    </message>
    <message>
        <source>Recommendation and recommending State</source>
        <translation>Recomendación y Estado recomendante</translation>
    </message>
    <message>
        <source>Source of position</source>
        <translation>Fuente de la posición</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Human rights themes and groups of persons</source>
        <translation>Temas de derechos humanos y grupos de personas</translation>
    </message>
    <message>
        <source>Relevant SDGs</source>
        <translation>ODS pertinentes</translation>
    </message>
    <message>
        <source>Assessment/comments on level of implementation</source>
        <translation>Evaluación/comentarios sobre el nivel de aplicación</translation>
    </message>
    <message>
        <source>Matrix of recommendations of the universal periodic review</source>
        <translation>Matriz de recomendaciones del examen periódico universal</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Panorama general</translation>
    </message>
    <message>
        <source>Status of the recommendations by position of the State</source>
        <translation>Situación de las recomendaciones según la posición del Estado</translation>
    </message>
    <message>
        <source>Mid-term report to the universal periodic review</source>
        <translation>Informe de medio término del examen periódico universal</translation>
    </message>
    <message>
        <source>Implementation by recommendation</source>
        <translation>Aplicación por recomendación</translation>
    </message>
    <message>
        <source>Next steps until the coming review</source>
        <translation>Próximos pasos hasta el siguiente examen</translation>
    </message>
    <message numerus="yes">
        <source>This section answers to %n recommendation(s).</source>
        <translation>
            <numerusform>Este apartado responde a %n recomendación.</numerusform>
            <numerusform>Este apartado responde a %n recomendaciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>By position of the State, %1.</source>
        <translation>Según la posición del Estado, %1.</translation>
    </message>
    <message>
        <source>Promotion and protection of human rights on the ground</source>
        <translation>Promoción y protección de los derechos humanos sobre el terreno</translation>
    </message>
    <message numerus="yes">
        <source>This section sets out what was done on %n recommendation(s) of the previous review, supported and noted alike, by theme.</source>
        <translation>
            <numerusform>Esta sección expone, por tema, lo realizado respecto de %n recomendación del examen anterior, tanto si fue apoyada como si se tomó nota de ella.</numerusform>
            <numerusform>Esta sección expone, por tema, lo realizado respecto de %n recomendaciones del examen anterior, tanto las apoyadas como aquellas de las que se tomó nota.</numerusform>
        </translation>
    </message>
    <message>
        <source>Achievements, best practices, challenges and constraints</source>
        <translation>Logros, mejores prácticas, retos y limitaciones</translation>
    </message>
    <message>
        <source>Achievements and best practices</source>
        <translation>Logros y mejores prácticas</translation>
    </message>
    <message>
        <source>Challenges and constraints</source>
        <translation>Retos y limitaciones</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institución</translation>
    </message>
    <message>
        <source>Measures planned or under way</source>
        <translation>Medidas planificadas o en curso</translation>
    </message>
    <message>
        <source>National report for the universal periodic review</source>
        <translation>Informe nacional para el examen periódico universal</translation>
    </message>
    <message>
        <source>Methodology and the consultation process</source>
        <translation>Metodología y proceso de consulta</translation>
    </message>
    <message>
        <source>Consultation with society</source>
        <translation>Consulta con la sociedad</translation>
    </message>
    <message>
        <source>National priorities, initiatives and commitments; capacity-building</source>
        <translation>Prioridades, iniciativas y compromisos nacionales; fomento de la capacidad</translation>
    </message>
    <message>
        <source>Expectations of capacity-building and technical assistance</source>
        <translation>Expectativas en materia de fomento de la capacidad y asistencia técnica</translation>
    </message>
    <message>
        <source>no lead institution</source>
        <translation>sin institución líder</translation>
    </message>
    <message numerus="yes">
        <source>Which institution leads on %n recommendation(s) that have none.</source>
        <translation>
            <numerusform>Qué institución lidera %n recomendación que no tiene ninguna.</numerusform>
            <numerusform>Qué institución lidera %n recomendaciones que no tienen ninguna.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What position the State takes on %n recommendation(s) of the Universal Periodic Review still in examination.</source>
        <translation>
            <numerusform>Qué posición adopta el Estado sobre %n recomendación del Examen Periódico Universal que sigue en examen.</numerusform>
            <numerusform>Qué posición adopta el Estado sobre %n recomendaciones del Examen Periódico Universal que siguen en examen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>How news is obtained on %n open recommendation(s) without any for 180 days.</source>
        <translation>
            <numerusform>Cómo obtener noticias sobre %n recomendación abierta que lleva 180 días sin ellas.</numerusform>
            <numerusform>Cómo obtener noticias sobre %n recomendaciones abiertas que llevan 180 días sin ellas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whether %n submitted progress entries are validated; the oldest is of %1.</source>
        <translation>
            <numerusform>Si se valida %n avance presentado; es de %1.</numerusform>
            <numerusform>Si se validan %n avances presentados; el más antiguo es de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Brief for the minister</source>
        <translation>Nota para la autoridad</translation>
    </message>
    <message>
        <source>What needs a decision</source>
        <translation>Qué requiere una decisión</translation>
    </message>
    <message>
        <source>%1: due on %2, %3, %4.</source>
        <translation>%1: venció el %2, %3, %4.</translation>
    </message>
    <message>
        <source>Nothing needs a decision today.</source>
        <translation>Hoy nada requiere una decisión.</translation>
    </message>
    <message>
        <source>Follow-up report on %1</source>
        <translation>Informe de seguimiento de %1</translation>
    </message>
    <message>
        <source>Next report after %1</source>
        <translation>Próximo informe tras %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Next dates</source>
        <translation>Próximas fechas</translation>
    </message>
    <message>
        <source>What falls due</source>
        <translation>Qué vence</translation>
    </message>
    <message>
        <source>No date to come is recorded.</source>
        <translation>No hay fechas próximas registradas.</translation>
    </message>
    <message>
        <source>Information on compliance with the recommendations of the Commission</source>
        <translation>Información sobre el cumplimiento de las recomendaciones de la Comisión</translation>
    </message>
    <message>
        <source>The State (%1) submits to the Inter-American Commission on Human Rights its information on compliance with the recommendations of “%2”.</source>
        <translation>El Estado (%1) presenta a la Comisión Interamericana de Derechos Humanos su información sobre el cumplimiento de las recomendaciones de «%2».</translation>
    </message>
    <message>
        <source>Information on each recommendation</source>
        <translation>Información sobre cada recomendación</translation>
    </message>
    <message>
        <source>Level of compliance</source>
        <translation>Nivel de cumplimiento</translation>
    </message>
    <message>
        <source>Level of compliance with each recommendation</source>
        <translation>Nivel de cumplimiento de cada recomendación</translation>
    </message>
    <message>
        <source>Level given by the Commission</source>
        <translation>Nivel determinado por la Comisión</translation>
    </message>
    <message>
        <source>The Commission has not given a level of compliance yet.</source>
        <translation>La Comisión aún no ha determinado el nivel de cumplimiento.</translation>
    </message>
    <message>
        <source>What the Commission recommended</source>
        <translation>Lo recomendado por la Comisión</translation>
    </message>
    <message>
        <source>The State requests the Commission to declare total compliance with this recommendation.</source>
        <translation>El Estado solicita a la Comisión que declare el cumplimiento total de esta recomendación.</translation>
    </message>
    <message>
        <source>The State requests the Commission to take note of what has been complied with of this recommendation.</source>
        <translation>El Estado solicita a la Comisión que tome nota de lo cumplido de esta recomendación.</translation>
    </message>
    <message>
        <source>The State will inform the Commission of what is done to comply with this recommendation.</source>
        <translation>El Estado informará a la Comisión sobre lo que se haga para cumplir esta recomendación.</translation>
    </message>
    <message>
        <source>Information on compliance with a friendly settlement agreement</source>
        <translation>Información sobre el cumplimiento de un acuerdo de solución amistosa</translation>
    </message>
    <message>
        <source>The State (%1) submits to the Inter-American Commission on Human Rights its information on compliance with the clauses of “%2”.</source>
        <translation>El Estado (%1) presenta a la Comisión Interamericana de Derechos Humanos su información sobre el cumplimiento de las cláusulas de «%2».</translation>
    </message>
    <message>
        <source>Information on each clause</source>
        <translation>Información sobre cada cláusula</translation>
    </message>
    <message>
        <source>Level of compliance with each clause</source>
        <translation>Nivel de cumplimiento de cada cláusula</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Cláusula</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>Lo acordado</translation>
    </message>
    <message>
        <source>The State requests the Commission to declare total compliance with this clause.</source>
        <translation>El Estado solicita a la Comisión que declare el cumplimiento total de esta cláusula.</translation>
    </message>
    <message>
        <source>The State requests the Commission to take note of what has been complied with of this clause.</source>
        <translation>El Estado solicita a la Comisión que tome nota de lo cumplido de esta cláusula.</translation>
    </message>
    <message>
        <source>The State will inform the Commission of what is done to comply with this clause.</source>
        <translation>El Estado informará a la Comisión sobre lo que se haga para cumplir esta cláusula.</translation>
    </message>
    <message>
        <source>Information on the implementation of precautionary measures</source>
        <translation>Información sobre la implementación de medidas cautelares</translation>
    </message>
    <message>
        <source>The State (%1) submits to the Inter-American Commission on Human Rights its information on the implementation of “%2”.</source>
        <translation>El Estado (%1) presenta a la Comisión Interamericana de Derechos Humanos su información sobre la implementación de «%2».</translation>
    </message>
    <message>
        <source>Information on each measure</source>
        <translation>Información sobre cada medida</translation>
    </message>
    <message>
        <source>Status of the measures</source>
        <translation>Situación de las medidas</translation>
    </message>
    <message>
        <source>Status of each measure</source>
        <translation>Situación de cada medida</translation>
    </message>
    <message>
        <source>Assessment of the Commission</source>
        <translation>Valoración de la Comisión</translation>
    </message>
    <message>
        <source>The Commission has not assessed this measure yet.</source>
        <translation>La Comisión aún no ha valorado esta medida.</translation>
    </message>
    <message>
        <source>What the Commission requested</source>
        <translation>Lo solicitado por la Comisión</translation>
    </message>
    <message>
        <source>The State requests the Commission to take note that this measure has been implemented.</source>
        <translation>El Estado solicita a la Comisión que tome nota de que esta medida se ha implementado.</translation>
    </message>
    <message>
        <source>The State requests the Commission to take note of what has been implemented of this measure.</source>
        <translation>El Estado solicita a la Comisión que tome nota de lo implementado de esta medida.</translation>
    </message>
    <message>
        <source>The State will inform the Commission of what is done to implement this measure.</source>
        <translation>El Estado informará a la Comisión sobre lo que se haga para implementar esta medida.</translation>
    </message>
    <message>
        <source>It was notified to the State on %1.</source>
        <translation>Fue notificado al Estado el %1.</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Cierre</translation>
    </message>
    <message>
        <source>The State requests the Commission to take note of this information and reiterates its willingness to go on informing it.</source>
        <translation>El Estado solicita a la Comisión que tome nota de esta información y reitera su disposición a seguir informándole.</translation>
    </message>
    <message>
        <source>Submitted to the Inter-American Commission on Human Rights. The status of each recommendation or measure is the view of the State and does not prejudge the assessment of the Commission.</source>
        <translation>Presentada a la Comisión Interamericana de Derechos Humanos. La situación de cada recomendación o medida es la valoración del Estado y no prejuzga la de la Comisión.</translation>
    </message>
    <message>
        <source>Status of compliance</source>
        <translation>Nivel de cumplimiento</translation>
    </message>
    <message>
        <source>Status of compliance with each measure of reparation</source>
        <translation>Nivel de cumplimiento de cada medida de reparación</translation>
    </message>
    <message>
        <source>Measure of reparation</source>
        <translation>Medida de reparación</translation>
    </message>
    <message>
        <source>Assessment of the Court</source>
        <translation>Valoración de la Corte</translation>
    </message>
    <message>
        <source>The Court has not assessed compliance with this measure yet.</source>
        <translation>La Corte aún no ha valorado el cumplimiento de esta medida.</translation>
    </message>
    <message>
        <source>What the Court ordered</source>
        <translation>Lo ordenado por la Corte</translation>
    </message>
    <message>
        <source>The State requests the Court to declare that it has complied with this measure.</source>
        <translation>El Estado solicita a la Corte que declare cumplida esta medida.</translation>
    </message>
    <message>
        <source>The State requests the Court to take note of what has been complied with of this measure.</source>
        <translation>El Estado solicita a la Corte que tome nota de lo cumplido de esta medida.</translation>
    </message>
    <message>
        <source>The State will inform the Court of what is done to comply with this measure.</source>
        <translation>El Estado informará a la Corte sobre lo que se haga para cumplir esta medida.</translation>
    </message>
    <message>
        <source>The State (%1) submits to the Inter-American Court of Human Rights this report on compliance with the judgment “%2”, in accordance with article 69 of the Court&apos;s Rules of Procedure.</source>
        <translation>El Estado (%1) presenta a la Corte Interamericana de Derechos Humanos este informe sobre el cumplimiento de la sentencia «%2», de conformidad con el artículo 69 del Reglamento de la Corte.</translation>
    </message>
    <message>
        <source>The judgment was notified to the State on %1.</source>
        <translation>La sentencia fue notificada al Estado el %1.</translation>
    </message>
    <message>
        <source>Requests of the State</source>
        <translation>Petitorio</translation>
    </message>
    <message>
        <source>In view of the above, the State respectfully requests the Court to take note of the information submitted on each measure.</source>
        <translation>Por lo expuesto, el Estado solicita respetuosamente a la Corte que tome nota de la información presentada sobre cada medida.</translation>
    </message>
    <message>
        <source>It requests the Court to declare that it has complied with: %1.</source>
        <translation>Solicita a la Corte que declare cumplido lo dispuesto en: %1.</translation>
    </message>
    <message>
        <source>Report on compliance with the judgment</source>
        <translation>Informe de cumplimiento de sentencia</translation>
    </message>
    <message>
        <source>Submitted to the Inter-American Court of Human Rights. The status of each measure is the view of the State and does not prejudge the assessment of the Court.</source>
        <translation>Presentado a la Corte Interamericana de Derechos Humanos. La situación de cada medida es la valoración del Estado y no prejuzga la de la Corte.</translation>
    </message>
    <message>
        <source>Compliance with each measure</source>
        <translation>Cumplimiento de cada medida</translation>
    </message>
    <message>
        <source>This sheet sets out what %1 has open, as of %2.</source>
        <translation>Esta ficha expone lo que %1 tiene abierto al %2.</translation>
    </message>
    <message numerus="yes">
        <source>It leads on %n open recommendation(s).</source>
        <translation>
            <numerusform>Lidera %n recomendación abierta.</numerusform>
            <numerusform>Lidera %n recomendaciones abiertas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It supports %n open recommendation(s).</source>
        <translation>
            <numerusform>Apoya %n recomendación abierta.</numerusform>
            <numerusform>Apoya %n recomendaciones abiertas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Contact persons</source>
        <translation>Personas de contacto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>No focal point is known.</source>
        <translation>No se conoce ningún punto focal.</translation>
    </message>
    <message>
        <source>Correct the entry that was returned and submit it again</source>
        <translation>Corregir el avance devuelto y enviarlo de nuevo</translation>
    </message>
    <message>
        <source>Submit the entry that was begun</source>
        <translation>Enviar el avance empezado</translation>
    </message>
    <message>
        <source>Report for the first time</source>
        <translation>Informar por primera vez</translation>
    </message>
    <message>
        <source>What is asked of the institution</source>
        <translation>Qué se pide a la institución</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Qué se pide</translation>
    </message>
    <message>
        <source>Report anew: no news for 180 days</source>
        <translation>Informar de nuevo: 180 días sin noticias</translation>
    </message>
    <message>
        <source>Nothing is asked of the institution.</source>
        <translation>No se pide nada a la institución.</translation>
    </message>
    <message>
        <source>Institution sheet</source>
        <translation>Ficha por institución</translation>
    </message>
    <message>
        <source>Component %1: %2</source>
        <translation>Componente %1: %2</translation>
    </message>
    <message>
        <source>Component %1</source>
        <translation>Componente %1</translation>
    </message>
    <message>
        <source>Beneficiaries</source>
        <translation>Personas beneficiarias</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The identity of %n person(s) is reserved.</source>
        <translation>
            <numerusform>La identidad de %n persona es reservada.</numerusform>
            <numerusform>La identidad de %n personas es reservada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Institutions in charge</source>
        <translation>Instituciones a cargo</translation>
    </message>
    <message>
        <source>View of the State</source>
        <translation>Valoración del Estado</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Information of the State</source>
        <translation>Información del Estado</translation>
    </message>
    <message>
        <source>What is pending</source>
        <translation>Lo pendiente</translation>
    </message>
    <message>
        <source>In the State&apos;s view the measure stands at “%1”, with a progress of %2.</source>
        <translation>A juicio del Estado, la medida está en la situación «%1», con un avance del %2.</translation>
    </message>
    <message>
        <source>The time limit passed on %1.</source>
        <translation>El plazo venció el %1.</translation>
    </message>
    <message>
        <source>The time limit is %1.</source>
        <translation>El plazo vence el %1.</translation>
    </message>
    <message>
        <source>In the State&apos;s view nothing is pending.</source>
        <translation>A juicio del Estado, no queda nada pendiente.</translation>
    </message>
    <message>
        <source>Operative paragraph %1</source>
        <translation>Punto resolutivo %1</translation>
    </message>
    <message>
        <source>Measure %1</source>
        <translation>Medida %1</translation>
    </message>
    <message>
        <source>Clause %1</source>
        <translation>Cláusula %1</translation>
    </message>
    <message>
        <source>case No. %1</source>
        <translation>caso núm. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s) are reported on.</source>
        <translation>
            <numerusform>Se informa sobre %n medida.</numerusform>
            <numerusform>Se informa sobre %n medidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The State regards %n of them as complied with.</source>
        <translation>
            <numerusform>El Estado considera cumplida %n de ellas.</numerusform>
            <numerusform>El Estado considera cumplidas %n de ellas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It regards %n of them as complied with in part.</source>
        <translation>
            <numerusform>Considera cumplida en parte %n de ellas.</numerusform>
            <numerusform>Considera cumplidas en parte %n de ellas.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the view of the State and does not prejudge that of the body.</source>
        <translation>Esta es la valoración del Estado y no prejuzga la del órgano.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>For the State</source>
        <translation>Por el Estado</translation>
    </message>
    <message>
        <source>Last news</source>
        <translation>Última noticia</translation>
    </message>
    <message>
        <source>Mechanisms</source>
        <translation>Mecanismos</translation>
    </message>
    <message>
        <source>Kind of mechanism</source>
        <translation>Tipo de mecanismo</translation>
    </message>
    <message>
        <source>Status by lead institution</source>
        <translation>Situación por institución líder</translation>
    </message>
    <message>
        <source>Lead institution</source>
        <translation>Institución líder</translation>
    </message>
    <message>
        <source>Sustainable Development Goals</source>
        <translation>Objetivos de Desarrollo Sostenible</translation>
    </message>
    <message>
        <source>Status by goal</source>
        <translation>Situación por objetivo</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Without a goal</source>
        <translation>Sin objetivo</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Status by theme</source>
        <translation>Situación por tema</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Without a theme</source>
        <translation>Sin tema</translation>
    </message>
    <message>
        <source>Groups of persons</source>
        <translation>Grupos de personas</translation>
    </message>
    <message>
        <source>Status by group of persons</source>
        <translation>Situación por grupo de personas</translation>
    </message>
    <message>
        <source>Group of persons</source>
        <translation>Grupo de personas</translation>
    </message>
    <message>
        <source>Without a group of persons</source>
        <translation>Sin grupo de personas</translation>
    </message>
    <message>
        <source>Universal Periodic Review</source>
        <translation>Examen Periódico Universal</translation>
    </message>
    <message>
        <source>Status by position of the State</source>
        <translation>Situación por posición del Estado</translation>
    </message>
    <message>
        <source>Status by cycle</source>
        <translation>Situación por ciclo</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Ciclo</translation>
    </message>
    <message>
        <source>Without a cycle</source>
        <translation>Sin ciclo</translation>
    </message>
    <message>
        <source>Activity and due dates</source>
        <translation>Actividad y plazos</translation>
    </message>
    <message>
        <source>Status by activity</source>
        <translation>Situación por actividad</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Status by due date</source>
        <translation>Situación por plazo</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Años</translation>
    </message>
    <message>
        <source>Status by year of the document</source>
        <translation>Situación por año del documento</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>A recommendation counts for every goal it has, a target for its goal, so that the rows may add up to more than the last one, which counts every recommendation once.</source>
        <translation>Una recomendación cuenta en cada objetivo que tiene, y una meta en su objetivo, de modo que las filas pueden sumar más que la última, que cuenta cada recomendación una vez.</translation>
    </message>
    <message>
        <source>A recommendation counts for every theme it has, so that the rows may add up to more than the last one, which counts every recommendation once.</source>
        <translation>Una recomendación cuenta en cada tema que tiene, de modo que las filas pueden sumar más que la última, que cuenta cada recomendación una vez.</translation>
    </message>
    <message>
        <source>A recommendation counts for every group of persons it has, so that the rows may add up to more than the last one, which counts every recommendation once.</source>
        <translation>Una recomendación cuenta en cada grupo de personas que tiene, de modo que las filas pueden sumar más que la última, que cuenta cada recomendación una vez.</translation>
    </message>
    <message>
        <source>Only the recommendations of the Universal Periodic Review count, each once.</source>
        <translation>Solo cuentan las recomendaciones del Examen Periódico Universal, cada una una vez.</translation>
    </message>
    <message>
        <source>Every recommendation counts once, by what has been reported on it: validated, reported and not yet validated, nothing for 180 days while it is open, only planned, or nothing at all.</source>
        <translation>Cada recomendación cuenta una vez, según lo que se ha informado de ella: validado, informado y aún sin validar, nada en 180 días mientras está abierta, solo planificado, o nada.</translation>
    </message>
    <message>
        <source>Every recommendation counts once. A due date counts as passed only while something remains to be done.</source>
        <translation>Cada recomendación cuenta una vez. Un plazo cuenta como vencido solo mientras queda algo por hacer.</translation>
    </message>
    <message>
        <source>Every recommendation counts once, in the year its document was published or, where that is not known, adopted.</source>
        <translation>Cada recomendación cuenta una vez, en el año en que su documento se publicó o, si no se conoce, se aprobó.</translation>
    </message>
    <message>
        <source>Every recommendation counts once.</source>
        <translation>Cada recomendación cuenta una vez.</translation>
    </message>
    <message>
        <source>Due later</source>
        <translation>Vence más adelante</translation>
    </message>
    <message>
        <source>With a due date, nothing more to be done</source>
        <translation>Con plazo, sin nada más por hacer</translation>
    </message>
    <message>
        <source>Without a due date</source>
        <translation>Sin plazo</translation>
    </message>
    <message>
        <source>Cycle %1</source>
        <translation>Ciclo %1</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>Cómo se cuenta</translation>
    </message>
    <message>
        <source>This annex counts the recommendations, measures and commitments addressed to the State by human rights mechanisms in the status the State gives them, according to its follow-up records as of %1.</source>
        <translation>Este anexo cuenta las recomendaciones, medidas y compromisos dirigidos al Estado por los mecanismos de derechos humanos en la situación que el Estado les da, según sus registros de seguimiento al %1.</translation>
    </message>
    <message>
        <source>Archived recommendations are left out.</source>
        <translation>No se cuentan las recomendaciones archivadas.</translation>
    </message>
    <message>
        <source>All tables are of one reading, so that their totals agree.</source>
        <translation>Todos los cuadros proceden de una misma lectura, de modo que sus totales coinciden.</translation>
    </message>
    <message>
        <source>Different recommendations</source>
        <translation>Recomendaciones distintas</translation>
    </message>
    <message>
        <source>Compared with the report of %1:</source>
        <translation>En comparación con el informe del %1:</translation>
    </message>
    <message>
        <source>Compared with the earlier report:</source>
        <translation>En comparación con el informe anterior:</translation>
    </message>
    <message>
        <source>nothing has changed.</source>
        <translation>no ha cambiado nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n modificación</numerusform>
            <numerusform>%n modificaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n addition(s)</source>
        <translation>
            <numerusform>%n incorporación</numerusform>
            <numerusform>%n incorporaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removal(s)</source>
        <translation>
            <numerusform>%n supresión</numerusform>
            <numerusform>%n supresiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Before the first section</source>
        <translation>Antes de la primera sección</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Elemento</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Changed entries</source>
        <translation>Datos modificados</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>Ya no figura</translation>
    </message>
    <message>
        <source>What changed since the previous report</source>
        <translation>Qué cambió desde el informe anterior</translation>
    </message>
    <message>
        <source>Documents cited in this report</source>
        <translation>Documentos citados en el presente informe</translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message>
        <source>General knowledge; to be confirmed</source>
        <translation>Conocimiento general; por confirmar</translation>
    </message>
    <message>
        <source>Taken as the grades of CCPR/C/128/3 until the texts of those two years have been read; to be confirmed</source>
        <translation>Se toman las calificaciones de CCPR/C/128/3 hasta que se lean los textos de esos dos años; por confirmar</translation>
    </message>
    <message>
        <source>Follow-up reports of the Human Rights Committee, 2008-2017</source>
        <translation>Informes de seguimiento del Comité de Derechos Humanos, 2008-2017</translation>
    </message>
    <message>
        <source>CED/C/22/4 for the later meaning of D; the earlier texts are to be confirmed</source>
        <translation>CED/C/22/4 para el sentido posterior de D; los textos anteriores están por confirmar</translation>
    </message>
    <message>
        <source>Follow-up procedure of the Committee against Torture (three axes), seen in part; grades to be confirmed</source>
        <translation>Procedimiento de seguimiento del Comité contra la Tortura (tres ejes), visto en parte; calificaciones por confirmar</translation>
    </message>
    <message>
        <source>Annual reports of the IACHR, follow-up of recommendations; fifth level to be confirmed</source>
        <translation>Informes anuales de la CIDH, seguimiento de recomendaciones; quinto nivel por confirmar</translation>
    </message>
    <message>
        <source>Orders on monitoring compliance with judgment of the Inter-American Court of Human Rights; per measure, component and beneficiary</source>
        <translation>Resoluciones de supervisión de cumplimiento de sentencia de la Corte Interamericana de Derechos Humanos; por medida, componente y persona beneficiaria</translation>
    </message>
    <message>
        <source>Committee of Ministers of the Council of Europe, supervision of the execution of judgments (for comparison)</source>
        <translation>Comité de Ministros del Consejo de Europa, supervisión de la ejecución de sentencias (para comparar)</translation>
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
        <translation>Sigla</translation>
    </message>
    <message>
        <source>The short name by which the institution is known. Every institution has its own.</source>
        <translation>El nombre corto por el que se conoce a la institución. Cada una tiene el suyo.</translation>
    </message>
    <message>
        <source>MSP</source>
        <translation>MSP</translation>
    </message>
    <message>
        <source>Name (Spanish)</source>
        <translation>Nombre (español)</translation>
    </message>
    <message>
        <source>The full name in Spanish.</source>
        <translation>El nombre completo en español.</translation>
    </message>
    <message>
        <source>Ministerio de Salud Pública</source>
        <translation>Ministerio de Salud Pública</translation>
    </message>
    <message>
        <source>Name (English)</source>
        <translation>Nombre (inglés)</translation>
    </message>
    <message>
        <source>The full name in English.</source>
        <translation>El nombre completo en inglés.</translation>
    </message>
    <message>
        <source>Ministry of Public Health</source>
        <translation>Ministry of Public Health</translation>
    </message>
    <message>
        <source>Kind of institution</source>
        <translation>Tipo de institución</translation>
    </message>
    <message>
        <source>What kind of institution it is. Without it, it is taken as another kind.</source>
        <translation>De qué tipo es. Si no se indica, se toma como otro tipo.</translation>
    </message>
    <message>
        <source>Stands below</source>
        <translation>Depende de</translation>
    </message>
    <message>
        <source>The institution above it: its acronym or name.</source>
        <translation>La institución superior: su sigla o nombre.</translation>
    </message>
    <message>
        <source>MINJUS</source>
        <translation>MINJUS</translation>
    </message>
    <message>
        <source>Active from</source>
        <translation>Existe desde</translation>
    </message>
    <message>
        <source>Since when the institution exists.</source>
        <translation>Desde cuándo existe la institución.</translation>
    </message>
    <message>
        <source>Active until</source>
        <translation>Existe hasta</translation>
    </message>
    <message>
        <source>The last day on which it existed; empty while it does.</source>
        <translation>El último día en que existió; vacía mientras exista.</translation>
    </message>
    <message>
        <source>Avance ID</source>
        <translation>Identificador de Avance</translation>
    </message>
    <message>
        <source>Avance&apos;s own identifier. Leave it as it is in rows that Avance wrote, and empty in new ones: by it a row is recognised although its name was corrected.</source>
        <translation>El identificador propio de Avance. No se cambia en las filas que escribió Avance y se deja vacío en las nuevas: por él se reconoce una fila aunque se haya corregido su nombre.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>The person&apos;s full name.</source>
        <translation>El nombre completo de la persona.</translation>
    </message>
    <message>
        <source>Ana Pérez</source>
        <translation>Ana Pérez</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institución</translation>
    </message>
    <message>
        <source>Acronym or name of an institution of the workspace.</source>
        <translation>Sigla o nombre de una institución del espacio de trabajo.</translation>
    </message>
    <message>
        <source>Post (Spanish)</source>
        <translation>Cargo (español)</translation>
    </message>
    <message>
        <source>What the person is, in Spanish.</source>
        <translation>El cargo de la persona, en español.</translation>
    </message>
    <message>
        <source>Directora de Derechos Humanos</source>
        <translation>Directora de Derechos Humanos</translation>
    </message>
    <message>
        <source>Post (English)</source>
        <translation>Cargo (inglés)</translation>
    </message>
    <message>
        <source>What the person is, in English.</source>
        <translation>El cargo de la persona, en inglés.</translation>
    </message>
    <message>
        <source>Head of Human Rights</source>
        <translation>Head of Human Rights</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>The person&apos;s e-mail address.</source>
        <translation>La dirección de correo de la persona.</translation>
    </message>
    <message>
        <source>name@ministry.example</source>
        <translation>nombre@ministerio.example</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>With the code of the country.</source>
        <translation>Con el código del país.</translation>
    </message>
    <message>
        <source>+595 21 123 456</source>
        <translation>+595 21 123 456</translation>
    </message>
    <message>
        <source>Focal point from</source>
        <translation>Enlace desde</translation>
    </message>
    <message>
        <source>Since when the person is the institution&apos;s focal point.</source>
        <translation>Desde cuándo la persona es enlace de la institución.</translation>
    </message>
    <message>
        <source>Focal point until</source>
        <translation>Enlace hasta</translation>
    </message>
    <message>
        <source>Until when; empty while the person is.</source>
        <translation>Hasta cuándo; vacía mientras lo sea.</translation>
    </message>
    <message>
        <source>Title (Spanish)</source>
        <translation>Título (español)</translation>
    </message>
    <message>
        <source>What the action is called, in Spanish.</source>
        <translation>Cómo se llama la acción, en español.</translation>
    </message>
    <message>
        <source>Capacitar a la fiscalía</source>
        <translation>Capacitar a la fiscalía</translation>
    </message>
    <message>
        <source>Title (English)</source>
        <translation>Título (inglés)</translation>
    </message>
    <message>
        <source>What the action is called, in English.</source>
        <translation>Cómo se llama la acción, en inglés.</translation>
    </message>
    <message>
        <source>Train the prosecutors</source>
        <translation>Train the prosecutors</translation>
    </message>
    <message>
        <source>Theme of the plan</source>
        <translation>Tema del plan</translation>
    </message>
    <message>
        <source>The theme under which it stands in the plan; one of the themes of the workspace.</source>
        <translation>El tema bajo el que figura en el plan; uno de los temas del espacio de trabajo.</translation>
    </message>
    <message>
        <source>Result sought (Spanish)</source>
        <translation>Resultado buscado (español)</translation>
    </message>
    <message>
        <source>What it is to bring about, in Spanish.</source>
        <translation>Lo que ha de lograr, en español.</translation>
    </message>
    <message>
        <source>Todas las fiscalías aplican el protocolo</source>
        <translation>Todas las fiscalías aplican el protocolo</translation>
    </message>
    <message>
        <source>Result sought (English)</source>
        <translation>Resultado buscado (inglés)</translation>
    </message>
    <message>
        <source>What it is to bring about, in English.</source>
        <translation>Lo que ha de lograr, en inglés.</translation>
    </message>
    <message>
        <source>Every prosecutor&apos;s office applies the protocol</source>
        <translation>Every prosecutor&apos;s office applies the protocol</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>When it starts.</source>
        <translation>Cuándo comienza.</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>By when it is to be done.</source>
        <translation>Para cuándo debe estar hecha.</translation>
    </message>
    <message>
        <source>Status of the action</source>
        <translation>Situación de la acción</translation>
    </message>
    <message>
        <source>How far the action is. Without it, it is planned.</source>
        <translation>Hasta dónde ha llegado la acción. Si no se indica, está planificada.</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Realizada el</translation>
    </message>
    <message>
        <source>The day on which it was done; only for an action that is done.</source>
        <translation>El día en que se realizó; solo para una acción realizada.</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <source>An amount, without the currency.</source>
        <translation>Un monto, sin la moneda.</translation>
    </message>
    <message>
        <source>1250000</source>
        <translation>1250000</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>The code of the budget&apos;s currency, three letters.</source>
        <translation>El código de la moneda del presupuesto, tres letras.</translation>
    </message>
    <message>
        <source>USD</source>
        <translation>USD</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recomendaciones</translation>
    </message>
    <message>
        <source>The recommendations it serves, one a line or with semicolons between: document and paragraph, or the number in Avance. The table says all of them: others are taken off.</source>
        <translation>Las recomendaciones a las que sirve, una por línea o separadas por punto y coma: documento y párrafo, o el número en Avance. La tabla las dice todas: las demás se quitan.</translation>
    </message>
    <message>
        <source>CEDAW/C/VAL/CO/8 27(b); #1234</source>
        <translation>CEDAW/C/VAL/CO/8 27(b); #1234</translation>
    </message>
    <message>
        <source>Indicator (Spanish)</source>
        <translation>Indicador (español)</translation>
    </message>
    <message>
        <source>What the indicator is called, in Spanish.</source>
        <translation>Cómo se llama el indicador, en español.</translation>
    </message>
    <message>
        <source>Tasa de mortalidad materna</source>
        <translation>Tasa de mortalidad materna</translation>
    </message>
    <message>
        <source>Indicator (English)</source>
        <translation>Indicador (inglés)</translation>
    </message>
    <message>
        <source>What the indicator is called, in English.</source>
        <translation>Cómo se llama el indicador, en inglés.</translation>
    </message>
    <message>
        <source>Maternal mortality ratio</source>
        <translation>Tasa de mortalidad materna</translation>
    </message>
    <message>
        <source>Kind of indicator</source>
        <translation>Tipo de indicador</translation>
    </message>
    <message>
        <source>What it measures: commitment (structural), effort (process) or result (outcome). Without it, process.</source>
        <translation>Qué mide: compromiso (estructural), esfuerzo (proceso) o resultado. Si no se indica, proceso.</translation>
    </message>
    <message>
        <source>Unit (Spanish)</source>
        <translation>Unidad (español)</translation>
    </message>
    <message>
        <source>What is counted, in Spanish.</source>
        <translation>Lo que se cuenta, en español.</translation>
    </message>
    <message>
        <source>por 100.000 nacidos vivos</source>
        <translation>por 100.000 nacidos vivos</translation>
    </message>
    <message>
        <source>Unit (English)</source>
        <translation>Unidad (inglés)</translation>
    </message>
    <message>
        <source>What is counted, in English.</source>
        <translation>Lo que se cuenta, en inglés.</translation>
    </message>
    <message>
        <source>per 100,000 live births</source>
        <translation>per 100,000 live births</translation>
    </message>
    <message>
        <source>Attribute of the right</source>
        <translation>Atributo del derecho</translation>
    </message>
    <message>
        <source>The attribute of the right it measures; one of the rights of the workspace.</source>
        <translation>El atributo del derecho que mide; uno de los derechos del espacio de trabajo.</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Línea de base</translation>
    </message>
    <message>
        <source>The figure where it began.</source>
        <translation>La cifra de partida.</translation>
    </message>
    <message>
        <source>82.5</source>
        <translation>82,5</translation>
    </message>
    <message>
        <source>Date of the baseline</source>
        <translation>Fecha de la línea de base</translation>
    </message>
    <message>
        <source>When the baseline was true.</source>
        <translation>De cuándo es la línea de base.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>The figure it is to get to.</source>
        <translation>La cifra a la que ha de llegar.</translation>
    </message>
    <message>
        <source>60</source>
        <translation>60</translation>
    </message>
    <message>
        <source>Date of the target</source>
        <translation>Fecha de la meta</translation>
    </message>
    <message>
        <source>By when.</source>
        <translation>Para cuándo.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Where the figures come from.</source>
        <translation>De dónde vienen las cifras.</translation>
    </message>
    <message>
        <source>INE</source>
        <translation>INE</translation>
    </message>
    <message>
        <source>Periodicity</source>
        <translation>Periodicidad</translation>
    </message>
    <message>
        <source>How often the figures are taken.</source>
        <translation>Cada cuánto se toman las cifras.</translation>
    </message>
    <message>
        <source>Yearly</source>
        <translation>Anual</translation>
    </message>
    <message>
        <source>Disaggregation</source>
        <translation>Desagregación</translation>
    </message>
    <message>
        <source>By what the values are told apart.</source>
        <translation>Por qué se distinguen los valores.</translation>
    </message>
    <message>
        <source>sex, age, region</source>
        <translation>sexo, edad, región</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>The name of an indicator of the workspace in either language, or its number in Avance.</source>
        <translation>El nombre de un indicador del espacio de trabajo en cualquiera de los idiomas, o su número en Avance.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>The day it is about.</source>
        <translation>El día al que se refiere.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Of the disaggregation; empty for the whole.</source>
        <translation>De la desagregación; vacía para el total.</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Mujeres</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>The figure.</source>
        <translation>La cifra.</translation>
    </message>
    <message>
        <source>71.4</source>
        <translation>71,4</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>What is to be known about the value.</source>
        <translation>Lo que conviene saber del valor.</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>Provisional</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recomendación</translation>
    </message>
    <message>
        <source>Document and paragraph of a recommendation of the workspace, its number in Avance, or its identifier in the system it came from.</source>
        <translation>Documento y párrafo de una recomendación del espacio de trabajo, su número en Avance o su identificador en el sistema del que vino.</translation>
    </message>
    <message>
        <source>CEDAW/C/VAL/CO/8 27(b)</source>
        <translation>CEDAW/C/VAL/CO/8 27(b)</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation>Período desde</translation>
    </message>
    <message>
        <source>The first day of what it tells about.</source>
        <translation>El primer día de lo que cuenta.</translation>
    </message>
    <message>
        <source>Period to</source>
        <translation>Período hasta</translation>
    </message>
    <message>
        <source>The last day of what it tells about.</source>
        <translation>El último día de lo que cuenta.</translation>
    </message>
    <message>
        <source>What was done (Spanish)</source>
        <translation>Lo que se hizo (español)</translation>
    </message>
    <message>
        <source>What was done and what came of it, in Spanish.</source>
        <translation>Lo que se hizo y lo que resultó, en español.</translation>
    </message>
    <message>
        <source>Se aprobó la ley.</source>
        <translation>Se aprobó la ley.</translation>
    </message>
    <message>
        <source>What was done (English)</source>
        <translation>Lo que se hizo (inglés)</translation>
    </message>
    <message>
        <source>What was done and what came of it, in English.</source>
        <translation>Lo que se hizo y lo que resultó, en inglés.</translation>
    </message>
    <message>
        <source>The law was passed.</source>
        <translation>The law was passed.</translation>
    </message>
    <message>
        <source>Obstacles (Spanish)</source>
        <translation>Obstáculos (español)</translation>
    </message>
    <message>
        <source>What stood in the way, in Spanish.</source>
        <translation>Lo que lo dificultó, en español.</translation>
    </message>
    <message>
        <source>Falta de presupuesto.</source>
        <translation>Falta de presupuesto.</translation>
    </message>
    <message>
        <source>Obstacles (English)</source>
        <translation>Obstáculos (inglés)</translation>
    </message>
    <message>
        <source>What stood in the way, in English.</source>
        <translation>Lo que lo dificultó, en inglés.</translation>
    </message>
    <message>
        <source>Lack of a budget.</source>
        <translation>Lack of a budget.</translation>
    </message>
    <message>
        <source>Next steps (Spanish)</source>
        <translation>Próximos pasos (español)</translation>
    </message>
    <message>
        <source>What comes next, in Spanish.</source>
        <translation>Lo que sigue, en español.</translation>
    </message>
    <message>
        <source>Reglamentar la ley.</source>
        <translation>Reglamentar la ley.</translation>
    </message>
    <message>
        <source>Next steps (English)</source>
        <translation>Próximos pasos (inglés)</translation>
    </message>
    <message>
        <source>What comes next, in English.</source>
        <translation>Lo que sigue, en inglés.</translation>
    </message>
    <message>
        <source>Write the regulations.</source>
        <translation>Write the regulations.</translation>
    </message>
    <message>
        <source>Proposed status</source>
        <translation>Situación propuesta</translation>
    </message>
    <message>
        <source>The status the recommendation should have by this.</source>
        <translation>La situación que la recomendación debería tener por esto.</translation>
    </message>
    <message>
        <source>Proposed progress</source>
        <translation>Avance propuesto</translation>
    </message>
    <message>
        <source>Its progress as a whole percentage, 0 to 100.</source>
        <translation>Su avance en porcentaje entero, de 0 a 100.</translation>
    </message>
    <message>
        <source>45</source>
        <translation>45</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autoría</translation>
    </message>
    <message>
        <source>Who wrote the entry; without it, whoever imports the table.</source>
        <translation>Quién escribió la entrada; si no se indica, quien importa la tabla.</translation>
    </message>
    <message>
        <source>Date written</source>
        <translation>Fecha de la entrada</translation>
    </message>
    <message>
        <source>When the entry was written; without it, the day of the import.</source>
        <translation>Cuándo se escribió la entrada; si no se indica, el día de la importación.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Where the entry stands in the review. Without it, it is a draft.</source>
        <translation>Dónde está la entrada en la revisión. Si no se indica, es un borrador.</translation>
    </message>
    <message>
        <source>Reviewer&apos;s note</source>
        <translation>Nota de la revisión</translation>
    </message>
    <message>
        <source>What the reviewer said; required for an entry that is returned.</source>
        <translation>Lo que dijo quien revisó; obligatoria para una entrada devuelta.</translation>
    </message>
    <message>
        <source>Name the law.</source>
        <translation>Indicar la ley.</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>Needed only where the body uses several scales at once: its name or code.</source>
        <translation>Solo hace falta donde el órgano usa varias escalas a la vez: su nombre o código.</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Calificación</translation>
    </message>
    <message>
        <source>The grade as the body calls it, or its code.</source>
        <translation>La calificación como la llama el órgano, o su código.</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Componente</translation>
    </message>
    <message>
        <source>Of a court&apos;s measure: the number or the text of the component the grade is about; empty for the whole measure.</source>
        <translation>De una medida de un tribunal: el número o el texto del componente al que se refiere la calificación; vacía para la medida entera.</translation>
    </message>
    <message>
        <source>2</source>
        <translation>2</translation>
    </message>
    <message>
        <source>Paragraph of the grade</source>
        <translation>Párrafo de la calificación</translation>
    </message>
    <message>
        <source>Where the body says it.</source>
        <translation>Dónde lo dice el órgano.</translation>
    </message>
    <message>
        <source>14</source>
        <translation>14</translation>
    </message>
    <message>
        <source>Comment (Spanish)</source>
        <translation>Comentario (español)</translation>
    </message>
    <message>
        <source>What the body said about it, in Spanish.</source>
        <translation>Lo que el órgano dijo al respecto, en español.</translation>
    </message>
    <message>
        <source>Falta información sobre el presupuesto.</source>
        <translation>Falta información sobre el presupuesto.</translation>
    </message>
    <message>
        <source>Comment (English)</source>
        <translation>Comentario (inglés)</translation>
    </message>
    <message>
        <source>What the body said about it, in English.</source>
        <translation>Lo que el órgano dijo al respecto, en inglés.</translation>
    </message>
    <message>
        <source>Information on the budget is missing.</source>
        <translation>Information on the budget is missing.</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Órgano</translation>
    </message>
    <message>
        <source>The body that makes the recommendation: its name or short name.</source>
        <translation>El órgano que hace la recomendación: su nombre o nombre corto.</translation>
    </message>
    <message>
        <source>CEDAW</source>
        <translation>CEDAW</translation>
    </message>
    <message>
        <source>Document symbol</source>
        <translation>Símbolo del documento</translation>
    </message>
    <message>
        <source>The symbol of the document it stands in.</source>
        <translation>El símbolo del documento en que figura.</translation>
    </message>
    <message>
        <source>CEDAW/C/VAL/CO/8</source>
        <translation>CEDAW/C/VAL/CO/8</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Párrafo</translation>
    </message>
    <message>
        <source>As it is printed.</source>
        <translation>Como está impreso.</translation>
    </message>
    <message>
        <source>27 b)</source>
        <translation>27 b)</translation>
    </message>
    <message>
        <source>Text (Spanish)</source>
        <translation>Texto (español)</translation>
    </message>
    <message>
        <source>The recommendation in Spanish.</source>
        <translation>La recomendación en español.</translation>
    </message>
    <message>
        <source>Apruebe la ley integral.</source>
        <translation>Apruebe la ley integral.</translation>
    </message>
    <message>
        <source>Text (English)</source>
        <translation>Texto (inglés)</translation>
    </message>
    <message>
        <source>The recommendation in English.</source>
        <translation>La recomendación en inglés.</translation>
    </message>
    <message>
        <source>Adopt the comprehensive law.</source>
        <translation>Adopt the comprehensive law.</translation>
    </message>
    <message>
        <source>Date of publication</source>
        <translation>Fecha de publicación</translation>
    </message>
    <message>
        <source>When the document was published.</source>
        <translation>Cuándo se publicó el documento.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Of the UPR: the number of its session.</source>
        <translation>Del EPU: el número de su período de sesiones.</translation>
    </message>
    <message>
        <source>46</source>
        <translation>46</translation>
    </message>
    <message>
        <source>Recommending States</source>
        <translation>Estados recomendantes</translation>
    </message>
    <message>
        <source>Of the UPR: the States that made it, one a line or with semicolons between.</source>
        <translation>Del EPU: los Estados que la hicieron, uno por línea o separados por punto y coma.</translation>
    </message>
    <message>
        <source>Chile; France</source>
        <translation>Chile; Francia</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Of the UPR: what the State answered.</source>
        <translation>Del EPU: lo que respondió el Estado.</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>One a line or with semicolons between.</source>
        <translation>Uno por línea o separados por punto y coma.</translation>
    </message>
    <message>
        <source>Right to health</source>
        <translation>Derecho a la salud</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>The groups of persons it is about, one a line or with semicolons between.</source>
        <translation>Los grupos de personas a los que se refiere, uno por línea o separados por punto y coma.</translation>
    </message>
    <message>
        <source>Women and girls</source>
        <translation>Mujeres y niñas</translation>
    </message>
    <message>
        <source>SDGs</source>
        <translation>ODS</translation>
    </message>
    <message>
        <source>Goals and targets, one a line or with semicolons between; written as text, so that 16.10 stays what it is.</source>
        <translation>Objetivos y metas, uno por línea o separados por punto y coma; escritos como texto, para que 16.10 siga siéndolo.</translation>
    </message>
    <message>
        <source>3.1; 16.10</source>
        <translation>3.1; 16.10</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Líder</translation>
    </message>
    <message>
        <source>The institution that leads: acronym or name.</source>
        <translation>La institución líder: sigla o nombre.</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Apoyo</translation>
    </message>
    <message>
        <source>The institutions that support it, one a line or with semicolons between.</source>
        <translation>Las instituciones de apoyo, una por línea o separadas por punto y coma.</translation>
    </message>
    <message>
        <source>MINJUS; MEC</source>
        <translation>MINJUS; MEC</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>The State&apos;s own order of urgency. Without it, normal.</source>
        <translation>El orden de urgencia del propio Estado. Si no se indica, normal.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>The State&apos;s own status for it. Without it, not started.</source>
        <translation>La situación que le da el propio Estado. Si no se indica, sin iniciar.</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Its identifier in the system it comes from.</source>
        <translation>Su identificador en el sistema del que viene.</translation>
    </message>
    <message>
        <source>1234567</source>
        <translation>1234567</translation>
    </message>
    <message>
        <source>One recommendation a row. A row is recognised again by its document, paragraph and text.</source>
        <translation>Una recomendación por fila. Una fila se reconoce de nuevo por su documento, párrafo y texto.</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Instituciones</translation>
    </message>
    <message>
        <source>One institution a row. A row is recognised again by the acronym or, where nobody has that, by the name. An institution may stand below another one of this table, in any order.</source>
        <translation>Una institución por fila. Una fila se reconoce de nuevo por la sigla o, donde nadie la tiene, por el nombre. Una institución puede depender de otra de esta tabla, en cualquier orden.</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>One person of an institution a row: its focal points. A row is recognised again by the e-mail address or, without one, by the name and the institution.</source>
        <translation>Una persona de una institución por fila: sus enlaces. Una fila se reconoce de nuevo por el correo o, si no lo hay, por el nombre y la institución.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>One action of the plan a row, with the recommendations it serves. A row is recognised again by its title and institution.</source>
        <translation>Una acción del plan por fila, con las recomendaciones a las que sirve. Una fila se reconoce de nuevo por su título e institución.</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicadores</translation>
    </message>
    <message>
        <source>One indicator a row; its values over time have a table of their own. A row is recognised again by the indicator&apos;s name.</source>
        <translation>Un indicador por fila; sus valores en el tiempo tienen su propia tabla. Una fila se reconoce de nuevo por el nombre del indicador.</translation>
    </message>
    <message>
        <source>Values of indicators</source>
        <translation>Valores de indicadores</translation>
    </message>
    <message>
        <source>One value of an indicator a row. A row is recognised again by the indicator, the date and the category. The indicators are in the workspace before their values.</source>
        <translation>Un valor de un indicador por fila. Una fila se reconoce de nuevo por el indicador, la fecha y la categoría. Los indicadores están en el espacio de trabajo antes que sus valores.</translation>
    </message>
    <message>
        <source>Progress log</source>
        <translation>Bitácora</translation>
    </message>
    <message>
        <source>One entry about a recommendation a row. A row is recognised again by the recommendation, the institution, the period and what was done. An entry that comes in as validated gives the recommendation the status it proposes, unless that has a later one; an entry that is validated already is not changed any more.</source>
        <translation>Una entrada sobre una recomendación por fila. Una fila se reconoce de nuevo por la recomendación, la institución, el período y lo que se hizo. Una entrada que entra como validada da a la recomendación la situación que propone, salvo que tenga una posterior; una entrada ya validada no se cambia más.</translation>
    </message>
    <message>
        <source>Grades given by bodies</source>
        <translation>Calificaciones de los órganos</translation>
    </message>
    <message>
        <source>One grade a row: what a body said of a recommendation, and when. A row is recognised again by the recommendation, the scale, the date and the component. The grade is one of the scale that the body used on that date.</source>
        <translation>Una calificación por fila: lo que un órgano dijo de una recomendación, y cuándo. Una fila se reconoce de nuevo por la recomendación, la escala, la fecha y el componente. La calificación es una de la escala que el órgano usaba en esa fecha.</translation>
    </message>
    <message>
        <source>“%1” is empty, and it is required.</source>
        <translation>La celda «%1» está vacía y es obligatoria.</translation>
    </message>
    <message>
        <source>“%1”: no institution of the workspace is called “%2”.</source>
        <translation>«%1»: ninguna institución del espacio de trabajo se llama «%2».</translation>
    </message>
    <message>
        <source>“%1”: no recommendation of the workspace is “%2”.</source>
        <translation>«%1»: ninguna recomendación del espacio de trabajo es «%2».</translation>
    </message>
    <message>
        <source>“%1”: several recommendations fit; write one of these: %2</source>
        <translation>«%1»: corresponden varias recomendaciones; hay que escribir una de estas: %2</translation>
    </message>
    <message>
        <source>“%1”: no indicator of the workspace is called “%2”.</source>
        <translation>«%1»: ningún indicador del espacio de trabajo se llama «%2».</translation>
    </message>
    <message>
        <source>“%1”: several indicators are called so; write the number of one of these: %2</source>
        <translation>«%1»: varios indicadores se llaman así; hay que escribir el número de uno de estos: %2</translation>
    </message>
    <message>
        <source>“%1”: the vocabulary of the workspace does not have “%2”.</source>
        <translation>«%1»: el vocabulario del espacio de trabajo no tiene «%2».</translation>
    </message>
    <message>
        <source>“%1”: “%2” is none of the values to choose from.</source>
        <translation>«%1»: «%2» no es ninguno de los valores que se pueden elegir.</translation>
    </message>
    <message>
        <source>“%1”: the measure has no component “%2”.</source>
        <translation>«%1»: la medida no tiene el componente «%2».</translation>
    </message>
    <message>
        <source>“%1”: the body used no such scale on that date. %2</source>
        <translation>«%1»: el órgano no usaba tal escala en esa fecha. %2</translation>
    </message>
    <message>
        <source>“%1”: the body used several scales with this grade on that date; write one of these: %2</source>
        <translation>«%1»: el órgano usaba varias escalas con esta calificación en esa fecha; hay que escribir una de estas: %2</translation>
    </message>
    <message>
        <source>“%1”: “%2” is no grade of the scale that the body used on that date.</source>
        <translation>«%1»: «%2» no es una calificación de la escala que el órgano usaba en esa fecha.</translation>
    </message>
    <message>
        <source>“%1”: “%2” is not a whole date.</source>
        <translation>«%1»: «%2» no es una fecha completa.</translation>
    </message>
    <message>
        <source>“%1”: “%2” is not a number.</source>
        <translation>«%1»: «%2» no es un número.</translation>
    </message>
    <message>
        <source>“%1”: “%2” is not a whole percentage from 0 to 100.</source>
        <translation>«%1»: «%2» no es un porcentaje entero de 0 a 100.</translation>
    </message>
    <message>
        <source>“%1” cannot become “%2” for what is in the workspace already.</source>
        <translation>«%1» no puede pasar a ser «%2» en lo que ya está en el espacio de trabajo.</translation>
    </message>
    <message>
        <source>“%1”: another institution has the acronym “%2”.</source>
        <translation>«%1»: otra institución tiene la sigla «%2».</translation>
    </message>
    <message>
        <source>“%1”: below “%2” it would stand below itself.</source>
        <translation>«%1»: bajo «%2» dependería de sí misma.</translation>
    </message>
    <message>
        <source>“%1”: “%2” is archived and only read.</source>
        <translation>«%1»: «%2» está archivada y solo se lee.</translation>
    </message>
    <message>
        <source>“%1”: “%2” is no amount in this currency.</source>
        <translation>«%1»: «%2» no es un monto en esta moneda.</translation>
    </message>
    <message>
        <source>Row %1 is about the same and says something else.</source>
        <translation>La fila %1 trata de lo mismo y dice otra cosa.</translation>
    </message>
    <message>
        <source>The workspace has several that are called “%1”; write Avance&apos;s identifier to say which.</source>
        <translation>El espacio de trabajo tiene varias con el nombre «%1»; el identificador de Avance dice cuál es.</translation>
    </message>
    <message>
        <source>It has more cells than the header has columns: a separator stands in a text without quotation marks.</source>
        <translation>Tiene más celdas que columnas el encabezado: hay un separador dentro de un texto sin comillas.</translation>
    </message>
    <message>
        <source>A quotation mark is opened and never closed.</source>
        <translation>Se abren unas comillas y nunca se cierran.</translation>
    </message>
    <message>
        <source>The institution would end before it began.</source>
        <translation>La institución terminaría antes de comenzar.</translation>
    </message>
    <message>
        <source>The time as focal point would end before it began.</source>
        <translation>El tiempo como enlace terminaría antes de comenzar.</translation>
    </message>
    <message>
        <source>The e-mail address cannot be one.</source>
        <translation>La dirección de correo no puede ser una.</translation>
    </message>
    <message>
        <source>The action would be due before it starts.</source>
        <translation>El plazo de la acción vencería antes de su inicio.</translation>
    </message>
    <message>
        <source>An action that is done has the date on which it was, not before its start; one that is not done has none.</source>
        <translation>Una acción realizada tiene la fecha en que lo fue, no anterior a su inicio; una que no está realizada no la tiene.</translation>
    </message>
    <message>
        <source>A budget and its currency, three letters, are written together or not at all.</source>
        <translation>El presupuesto y su moneda, de tres letras, se escriben juntos o no se escriben.</translation>
    </message>
    <message>
        <source>The target would be dated before the baseline.</source>
        <translation>La meta tendría una fecha anterior a la línea de base.</translation>
    </message>
    <message>
        <source>The period would end before it began.</source>
        <translation>El período terminaría antes de comenzar.</translation>
    </message>
    <message>
        <source>The entry cannot take this step of the review; one that is validated is not changed any more.</source>
        <translation>La entrada no puede dar este paso de la revisión; una que está validada no se cambia más.</translation>
    </message>
    <message>
        <source>An entry is returned with a word why, and there is none.</source>
        <translation>Una entrada se devuelve diciendo por qué, y no se dice.</translation>
    </message>
    <message>
        <source>“Implemented” needs a validated entry with evidence, and there is none yet.</source>
        <translation>«Cumplida» necesita una entrada validada con evidencia, y todavía no la hay.</translation>
    </message>
    <message>
        <source>A rule of the workspace does not allow it (%1).</source>
        <translation>Una regla del espacio de trabajo no lo permite (%1).</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instrucciones</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Fill in the first sheet, one row each, and import the file in Avance. Columns with an asterisk (*) are required; of those with two (**), one language is enough. Columns that are not needed may be left empty or deleted; their order does not matter.</source>
        <translation>Se llena la primera hoja, una fila para cada cosa, y se importa el archivo en Avance. Las columnas con un asterisco (*) son obligatorias; de las que tienen dos (**), basta un idioma. Las columnas que no hacen falta pueden quedar vacías o borrarse; su orden no importa.</translation>
    </message>
    <message>
        <source>An empty cell says nothing: what the workspace holds stays. A dash (–) empties what is there. Before anything is written, Avance shows each row and what it would change.</source>
        <translation>Una celda vacía no dice nada: queda lo que tiene el espacio de trabajo. Un guion (–) vacía lo que hay. Antes de escribir nada, Avance muestra cada fila y lo que cambiaría.</translation>
    </message>
    <message>
        <source>Dates may be written as 31/05/2026 or 2026-05-31. Words can be given in Spanish, in English or in both; one language is enough.</source>
        <translation>Las fechas pueden escribirse como 31/05/2026 o 2026-05-31. Los textos pueden darse en español, en inglés o en ambos; basta un idioma.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatoria</translation>
    </message>
    <message>
        <source>What is written there</source>
        <translation>Qué se escribe</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>In one of the languages</source>
        <translation>En uno de los idiomas</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Why it was refused</source>
        <translation>Por qué se rechazó</translation>
    </message>
    <message>
        <source>To choose from: %1.</source>
        <translation>Se elige entre: %1.</translation>
    </message>
    <message>
        <source>Choose a value from the list.</source>
        <translation>Hay que elegir un valor de la lista.</translation>
    </message>
</context>
<context>
    <name>ui::AboutDialog</name>
    <message>
        <source>About Avance</source>
        <translation>Acerca de Avance</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>Follows every human-rights recommendation from its source to the report.</source>
        <translation>Sigue cada recomendación de derechos humanos desde su fuente hasta el informe.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Without any warranty.</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Sin ninguna garantía.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ui::ActionDialog</name>
    <message>
        <source>Edit action</source>
        <translation>Editar acción</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>Nueva acción</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>Show what is stored</source>
        <translation>Mostrar lo guardado</translation>
    </message>
    <message>
        <source>Title in Spanish</source>
        <translation>Título en español</translation>
    </message>
    <message>
        <source>Title in English</source>
        <translation>Título en inglés</translation>
    </message>
    <message>
        <source>Result sought, in Spanish</source>
        <translation>Resultado buscado, en español</translation>
    </message>
    <message>
        <source>Result sought, in English</source>
        <translation>Resultado buscado, en inglés</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Eje</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institución</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluida</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <source>Recommendations it serves</source>
        <translation>Recomendaciones a las que sirve</translation>
    </message>
    <message>
        <source>A theme; leave empty for none</source>
        <translation>Un tema; vacío si no tiene</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Ninguna todavía</translation>
    </message>
    <message>
        <source>Give the action a title in at least one of the two languages.</source>
        <translation>Dé un título a la acción en al menos uno de los dos idiomas.</translation>
    </message>
    <message>
        <source>No theme is called “%1”. Choose one from the list.</source>
        <translation>Ningún tema se llama “%1”. Elija uno de la lista.</translation>
    </message>
    <message>
        <source>No institution is called “%1”. Choose one from the list.</source>
        <translation>Ninguna institución se llama “%1”. Elija una de la lista.</translation>
    </message>
    <message>
        <source>It is due before it starts. Correct one of the two dates.</source>
        <translation>Vence antes de empezar. Corrija una de las dos fechas.</translation>
    </message>
    <message>
        <source>Say on which day it was done.</source>
        <translation>Indique qué día concluyó.</translation>
    </message>
    <message>
        <source>It was done before it started. Correct one of the two dates.</source>
        <translation>Concluyó antes de empezar. Corrija una de las dos fechas.</translation>
    </message>
    <message>
        <source>title: %1</source>
        <translation>título: %1</translation>
    </message>
    <message>
        <source>result: %1</source>
        <translation>resultado: %1</translation>
    </message>
    <message>
        <source>status: %1</source>
        <translation>situación: %1</translation>
    </message>
    <message>
        <source>start: %1</source>
        <translation>inicio: %1</translation>
    </message>
    <message>
        <source>due: %1</source>
        <translation>plazo: %1</translation>
    </message>
    <message>
        <source>done: %1</source>
        <translation>concluida: %1</translation>
    </message>
    <message>
        <source>another institution</source>
        <translation>otra institución</translation>
    </message>
    <message>
        <source>another cluster</source>
        <translation>otro eje</translation>
    </message>
    <message>
        <source>budget: %1</source>
        <translation>presupuesto: %1</translation>
    </message>
    <message>
        <source>no budget</source>
        <translation>sin presupuesto</translation>
    </message>
    <message>
        <source>Somebody changed this action in the meantime, so nothing was overwritten. Stored now: %1.</source>
        <translation>Alguien cambió esta acción entretanto, de modo que no se sobrescribió nada. Ahora está guardado: %1.</translation>
    </message>
</context>
<context>
    <name>ui::ActionPanel</name>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Edit the action</source>
        <translation>Editar la acción</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Marcar como concluida</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluida</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institución</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <source>Result sought</source>
        <translation>Resultado buscado</translation>
    </message>
    <message>
        <source>Nobody has written yet what it is to bring about.</source>
        <translation>Todavía no se ha escrito qué debe lograr.</translation>
    </message>
    <message>
        <source>Recommendations it serves</source>
        <translation>Recomendaciones a las que sirve</translation>
    </message>
    <message>
        <source>It serves no recommendation yet.</source>
        <translation>Todavía no sirve a ninguna recomendación.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>No action chosen</source>
        <translation>Ninguna acción elegida</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recomendaciones</translation>
    </message>
    <message numerus="yes">
        <source>Recommendations: %Ln</source>
        <translation>
            <numerusform>Recomendaciones: %Ln</numerusform>
            <numerusform>Recomendaciones: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ActionsPane</name>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institución</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluida</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <source>Rec.</source>
        <comment>short for recommendations</comment>
        <translation>Rec.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronograma</translation>
    </message>
    <message>
        <source>Without a cluster</source>
        <translation>Sin eje</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Plan de acción</translation>
    </message>
    <message>
        <source>Days shown</source>
        <translation>Días que se muestran</translation>
    </message>
    <message>
        <source>There are no actions yet</source>
        <translation>Todavía no hay acciones</translation>
    </message>
    <message>
        <source>An action says who does what until when for which recommendations.</source>
        <translation>Una acción dice quién hace qué, hasta cuándo y para qué recomendaciones.</translation>
    </message>
    <message>
        <source>New action…</source>
        <translation>Nueva acción…</translation>
    </message>
    <message>
        <source>No action matches these filters</source>
        <translation>Ninguna acción cumple estos filtros</translation>
    </message>
    <message>
        <source>There are %1 without them.</source>
        <translation>Hay %1 sin ellos.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar filtros</translation>
    </message>
    <message>
        <source>“%1” goes from the plan, with its dates, result and budget.</source>
        <translation>“%1” sale del plan, con sus fechas, su resultado y su presupuesto.</translation>
    </message>
    <message numerus="yes">
        <source>The %n recommendation(s) it serves stay and lose this action.</source>
        <translation>
            <numerusform>La recomendación a la que sirve queda y pierde esta acción.</numerusform>
            <numerusform>Las %n recomendaciones a las que sirve quedan y pierden esta acción.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete action</source>
        <translation>Eliminar acción</translation>
    </message>
    <message>
        <source>This can be undone.</source>
        <translation>Se puede deshacer.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>ui::ActorDialog</name>
    <message>
        <source>Your name in the history</source>
        <translation>Su nombre en el historial</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>It stands beside every change from now on.</source>
        <translation>Figura junto a cada cambio a partir de ahora.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>ui::AnnexField</name>
    <message>
        <source>Annexes</source>
        <translation>Anexos</translation>
    </message>
    <message>
        <source>Only cited</source>
        <translation>Solo citados</translation>
    </message>
    <message>
        <source>In a folder beside the report</source>
        <translation>En una carpeta junto al informe</translation>
    </message>
    <message>
        <source>In a ZIP beside the report</source>
        <translation>En un ZIP junto al informe</translation>
    </message>
</context>
<context>
    <name>ui::AssessDialog</name>
    <message>
        <source>This body gives no grades on a scale known here.</source>
        <translation>Este órgano no da calificaciones en una escala conocida aquí.</translation>
    </message>
    <message>
        <source>No scale of this body was in force on that date.</source>
        <translation>En esa fecha no regía ninguna escala de este órgano.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>The whole measure</source>
        <translation>Toda la medida</translation>
    </message>
    <message>
        <source>All beneficiaries</source>
        <translation>Todas las personas beneficiarias</translation>
    </message>
    <message>
        <source>%1 (confidential)</source>
        <translation>%1 (confidencial)</translation>
    </message>
    <message>
        <source>Grade by %1</source>
        <comment>a body</comment>
        <translation>Calificación: %1</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Note grade</source>
        <translation>Registrar calificación</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Calificación</translation>
    </message>
    <message>
        <source>Paragraph or document</source>
        <translation>Párrafo o documento</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Componente</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>Persona beneficiaria</translation>
    </message>
    <message>
        <source>Comment in Spanish</source>
        <translation>Comentario en español</translation>
    </message>
    <message>
        <source>Comment in English</source>
        <translation>Comentario en inglés</translation>
    </message>
    <message>
        <source>Give the date on which the body said so: it decides which scale counts.</source>
        <translation>Indique la fecha en que el órgano lo dijo: de ella depende qué escala cuenta.</translation>
    </message>
    <message>
        <source>Choose the grade the body gave.</source>
        <translation>Elija la calificación que dio el órgano.</translation>
    </message>
</context>
<context>
    <name>ui::AssignDialog</name>
    <message>
        <source>Assign</source>
        <translation>Asignar</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Lidera</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Each keeps its own</source>
        <translation>Cada una conserva la suya</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Apoyan</translation>
    </message>
    <message>
        <source>Support, besides those that do already</source>
        <translation>Apoyan, además de las que ya lo hacen</translation>
    </message>
    <message>
        <source>No institution is called “%1”. Choose one from the list.</source>
        <translation>Ninguna institución se llama “%1”. Elija una de la lista.</translation>
    </message>
    <message>
        <source>Choose who leads or who supports.</source>
        <translation>Elija quién lidera o quién apoya.</translation>
    </message>
</context>
<context>
    <name>ui::AssignmentPanel</name>
    <message>
        <source>Assignment and due date</source>
        <translation>Asignación y plazo</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Lidera</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Apoyan</translation>
    </message>
    <message>
        <source>Consulted</source>
        <translation>Consultadas</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>SDG</source>
        <translation>ODS</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Derechos</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Formulada por</translation>
    </message>
    <message>
        <source>Change the assignment</source>
        <translation>Cambiar la asignación</translation>
    </message>
    <message>
        <source>Set due date</source>
        <translation>Fijar plazo</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Change the recommending States</source>
        <translation>Cambiar los Estados recomendantes</translation>
    </message>
    <message>
        <source>Nobody leads yet.</source>
        <translation>Todavía nadie lidera.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name and post</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>Asignar…</translation>
    </message>
    <message>
        <source>No due date</source>
        <translation>Sin plazo</translation>
    </message>
    <message>
        <source>Set…</source>
        <translation>Fijar…</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Todavía ninguno</translation>
    </message>
    <message>
        <source>No State is named yet.</source>
        <translation>Todavía no se nombra ningún Estado.</translation>
    </message>
    <message>
        <source>Change the terms</source>
        <translation>Cambiar los términos</translation>
    </message>
</context>
<context>
    <name>ui::BeneficiaryDialog</name>
    <message>
        <source>Beneficiary of the measure</source>
        <translation>Persona beneficiaria de la medida</translation>
    </message>
    <message>
        <source>New beneficiary of the measure</source>
        <translation>Nueva persona beneficiaria de la medida</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>Name or initials, as the court gives it</source>
        <translation>Nombre o iniciales, como los da la Corte</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Confidencial</translation>
    </message>
    <message>
        <source>A confidential name does not leave the office: reports and exports go without it.</source>
        <translation>Un nombre confidencial no sale de la oficina: los informes y las exportaciones van sin él.</translation>
    </message>
</context>
<context>
    <name>ui::BulkBar</name>
    <message>
        <source>Uncheck all</source>
        <translation>Desmarcar todas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln seleccionada</numerusform>
            <numerusform>%Ln seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Select all %1</source>
        <translation>Seleccionar las %1</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>ui::CandidateBar</name>
    <message>
        <source>%1 alike</source>
        <comment>percentage</comment>
        <translation>%1 de parecido</translation>
    </message>
    <message>
        <source>Candidate %1 of %2 · %3</source>
        <translation>Candidata %1 de %2 · %3</translation>
    </message>
    <message>
        <source>Previous candidate</source>
        <translation>Candidata anterior</translation>
    </message>
    <message>
        <source>Next candidate</source>
        <translation>Candidata siguiente</translation>
    </message>
</context>
<context>
    <name>ui::ChangePanel</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo this change</source>
        <translation>Deshacer este cambio</translation>
    </message>
    <message>
        <source>Show that change</source>
        <translation>Ver ese cambio</translation>
    </message>
    <message>
        <source>Open the recommendation</source>
        <translation>Abrir la recomendación</translation>
    </message>
    <message>
        <source>What changed, field by field</source>
        <translation>Qué cambió, campo por campo</translation>
    </message>
    <message>
        <source>No change is chosen</source>
        <translation>No hay un cambio elegido</translation>
    </message>
    <message>
        <source>%1, %2; change %3</source>
        <comment>who, when, number</comment>
        <translation>%1, %2; cambio %3</translation>
    </message>
    <message>
        <source>It can no longer be undone by itself: changed afterwards on %1 by %2: %3.</source>
        <comment>when, who, what</comment>
        <translation>Ya no puede deshacerse por sí solo. Cambió después, el %1, por %2: %3.</translation>
    </message>
    <message>
        <source>It was undone.</source>
        <translation>Se deshizo.</translation>
    </message>
</context>
<context>
    <name>ui::ChartPanel</name>
    <message>
        <source>How the figures are shown</source>
        <translation>Cómo se muestran las cifras</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>View as table</source>
        <translation>Ver como tabla</translation>
    </message>
</context>
<context>
    <name>ui::CleaningModel</name>
    <message>
        <source>Taken as it is printed</source>
        <translation>Se toma tal como está escrita</translation>
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
        <translation>Columna limpiada</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Qué se hizo</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Veces</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Por ejemplo</translation>
    </message>
</context>
<context>
    <name>ui::CleaningPanel</name>
    <message>
        <source>Row %1</source>
        <translation>Fila %1</translation>
    </message>
    <message>
        <source>What cleaning did</source>
        <translation>Qué hizo la limpieza</translation>
    </message>
    <message>
        <source>Back to the rows</source>
        <translation>Volver a las filas</translation>
    </message>
    <message>
        <source>A column without its mark is taken as it is printed; the file is compared again.</source>
        <translation>Una columna sin marca se toma tal como está escrita; el archivo se compara otra vez.</translation>
    </message>
    <message>
        <source>What cleaning did, by column</source>
        <translation>Qué hizo la limpieza, por columna</translation>
    </message>
    <message>
        <source>Examples, before and after</source>
        <translation>Ejemplos, antes y después</translation>
    </message>
</context>
<context>
    <name>ui::ColumnChoice</name>
    <message>
        <source>&amp;Columns…</source>
        <translation>&amp;Columnas…</translation>
    </message>
    <message>
        <source>&amp;Usual columns</source>
        <translation>Columnas &amp;habituales</translation>
    </message>
</context>
<context>
    <name>ui::ColumnDialog</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>Columnas habituales</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ui::ColumnsModel</name>
    <message>
        <source>Not imported</source>
        <translation>No se importa</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Columna %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a column and what it says</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>En el archivo</translation>
    </message>
    <message>
        <source>In Avance</source>
        <translation>En Avance</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Primeros valores</translation>
    </message>
</context>
<context>
    <name>ui::ColumnsPane</name>
    <message>
        <source>Say first which column holds the text of the recommendations.</source>
        <translation>Diga primero qué columna contiene el texto de las recomendaciones.</translation>
    </message>
    <message>
        <source>The date for all rows is no date.</source>
        <translation>La fecha para todas las filas no es una fecha.</translation>
    </message>
    <message>
        <source>Filled in as you chose for the last file with these columns.</source>
        <translation>Completado como usted lo eligió para el último archivo con estas columnas.</translation>
    </message>
    <message>
        <source>The options are those you chose for the last file with these columns.</source>
        <translation>Las opciones son las que usted eligió para el último archivo con estas columnas.</translation>
    </message>
    <message>
        <source>The columns are read as chosen here, no longer as %1.</source>
        <translation>Las columnas se leen como se elige aquí, ya no como %1.</translation>
    </message>
    <message>
        <source>Known columns: %1.</source>
        <translation>Columnas conocidas: %1.</translation>
    </message>
    <message>
        <source>These columns are not known. What they mean was guessed by their names: look at it and correct it.</source>
        <translation>Estas columnas no se conocen. Lo que significan se dedujo de sus nombres: revíselo y corríjalo.</translation>
    </message>
    <message>
        <source>%1 of %2 used</source>
        <comment>columns</comment>
        <translation>%1 de %2 en uso</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Choose the columns myself</source>
        <translation>Elegir yo las columnas</translation>
    </message>
    <message>
        <source>What the columns of the file mean</source>
        <translation>Qué significan las columnas del archivo</translation>
    </message>
    <message>
        <source>The records of this format name their fields: there are no columns to choose.</source>
        <translation>Los registros de este formato nombran sus campos: no hay columnas que elegir.</translation>
    </message>
</context>
<context>
    <name>ui::CommandSet</name>
    <message>
        <source>&amp;New recommendation…</source>
        <translation>&amp;Nueva recomendación…</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>&amp;Volver a la lista</translation>
    </message>
    <message>
        <source>&amp;Assign…</source>
        <translation>Asi&amp;gnar…</translation>
    </message>
    <message>
        <source>Change &amp;status…</source>
        <translation>Cambiar &amp;situación…</translation>
    </message>
    <message>
        <source>Set &amp;due date…</source>
        <translation>Fijar &amp;plazo…</translation>
    </message>
    <message>
        <source>Add pro&amp;gress…</source>
        <translation>Agregar a&amp;vance…</translation>
    </message>
    <message>
        <source>&amp;Copy reference</source>
        <translation>&amp;Copiar referencia</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>An&amp;terior</translation>
    </message>
    <message>
        <source>Previous recommendation</source>
        <translation>Recomendación anterior</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>S&amp;iguiente</translation>
    </message>
    <message>
        <source>Next recommendation</source>
        <translation>Recomendación siguiente</translation>
    </message>
    <message>
        <source>Chec&amp;k row</source>
        <translation>&amp;Marcar fila</translation>
    </message>
    <message>
        <source>Check up to &amp;here</source>
        <translation>Marcar &amp;hasta aquí</translation>
    </message>
    <message>
        <source>Check a&amp;ll</source>
        <translation>Marcar t&amp;odas</translation>
    </message>
    <message>
        <source>&amp;Uncheck all</source>
        <translation>&amp;Desmarcar todas</translation>
    </message>
    <message>
        <source>Show &amp;filters</source>
        <translation>Mostrar &amp;filtros</translation>
    </message>
    <message>
        <source>Show or hide filters</source>
        <translation>Mostrar u ocultar los filtros</translation>
    </message>
    <message>
        <source>Clea&amp;r filters</source>
        <translation>&amp;Quitar filtros</translation>
    </message>
    <message>
        <source>De&amp;tail panel</source>
        <translation>Panel de detal&amp;le</translation>
    </message>
    <message>
        <source>Show or hide the detail panel</source>
        <translation>Mostrar u ocultar el panel de detalle</translation>
    </message>
    <message>
        <source>Set pr&amp;iority…</source>
        <translation>Fi&amp;jar prioridad…</translation>
    </message>
    <message>
        <source>Set ter&amp;ms…</source>
        <translation>Temas &amp;y otros términos…</translation>
    </message>
    <message>
        <source>Archi&amp;ve</source>
        <translation>A&amp;rchivar</translation>
    </message>
    <message>
        <source>Restore what was archived</source>
        <translation>Restaurar lo archivado</translation>
    </message>
    <message>
        <source>Copy as ta&amp;ble</source>
        <translation>Copiar como ta&amp;bla</translation>
    </message>
    <message>
        <source>Delete entirel&amp;y…</source>
        <translation>Elimin&amp;ar…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>Rest&amp;ore</source>
        <translation>Resta&amp;urar</translation>
    </message>
    <message>
        <source>Link &amp;with the action plan…</source>
        <translation>Enla&amp;zar con el plan de acción…</translation>
    </message>
</context>
<context>
    <name>ui::Commands</name>
    <message>
        <source>&amp;New workspace…</source>
        <translation>&amp;Nuevo espacio de trabajo…</translation>
    </message>
    <message>
        <source>&amp;Open workspace…</source>
        <translation>&amp;Abrir espacio de trabajo…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>&amp;Demonstration workspace…</source>
        <translation>Espacio de &amp;demostración…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>Guardar una &amp;copia…</translation>
    </message>
    <message>
        <source>Close &amp;workspace</source>
        <translation>C&amp;errar espacio de trabajo</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Search in this page</source>
        <translation>&amp;Buscar en esta página</translation>
    </message>
    <message>
        <source>&amp;Narrow navigation</source>
        <translation>&amp;Navegación estrecha</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>Panel &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>Panel an&amp;terior</translation>
    </message>
    <message>
        <source>Switch lan&amp;guage</source>
        <translation>Cambiar de idio&amp;ma</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apariencia</translation>
    </message>
    <message>
        <source>&amp;Check the workspace</source>
        <translation>&amp;Comprobar el espacio de trabajo</translation>
    </message>
    <message>
        <source>&amp;Your name in the history…</source>
        <translation>Su &amp;nombre en el historial…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>A&amp;tajos de teclado</translation>
    </message>
    <message>
        <source>&amp;About Avance</source>
        <translation>&amp;Acerca de Avance</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Re&amp;commendation</source>
        <translation>&amp;Recomendación</translation>
    </message>
    <message>
        <source>&amp;Reports</source>
        <translation>&amp;Informes</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Según el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clara</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscura</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>&amp;Vocabularies and scales</source>
        <translation>&amp;Vocabularios y escalas</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Save a &amp;template…</source>
        <translation>Guardar una p&amp;lantilla…</translation>
    </message>
</context>
<context>
    <name>ui::Compared</name>
    <message>
        <source>In the workspace</source>
        <translation>En el espacio de trabajo</translation>
    </message>
    <message>
        <source>In the file, row %1</source>
        <translation>En el archivo, fila %1</translation>
    </message>
</context>
<context>
    <name>ui::ComparisonPanel</name>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>The row in the file</source>
        <translation>La fila del archivo</translation>
    </message>
    <message>
        <source>What it resembles</source>
        <translation>Aquello a lo que se parece</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>Fila anterior</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Fila siguiente</translation>
    </message>
    <message>
        <source>There is nothing to compare it with.</source>
        <translation>No hay con qué compararla.</translation>
    </message>
    <message>
        <source>Cleaning changed nothing in this row.</source>
        <translation>La limpieza no cambió nada en esta fila.</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>Limpieza</translation>
    </message>
    <message>
        <source>Shows what cleaning did to this row</source>
        <translation>Muestra qué hizo la limpieza en esta fila</translation>
    </message>
    <message>
        <source>What cleaning did to this row</source>
        <translation>Qué hizo la limpieza en esta fila</translation>
    </message>
</context>
<context>
    <name>ui::ComponentDialog</name>
    <message>
        <source>Component of the measure</source>
        <translation>Componente de la medida</translation>
    </message>
    <message>
        <source>New component of the measure</source>
        <translation>Nuevo componente de la medida</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>In Spanish</source>
        <translation>En español</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>En inglés</translation>
    </message>
</context>
<context>
    <name>ui::ConflictPanel</name>
    <message>
        <source>Changed by somebody else meanwhile</source>
        <translation>Alguien la cambió mientras tanto</translation>
    </message>
    <message>
        <source>What you typed and what is stored now differ. Nothing was overwritten: choose for each field which version stays.</source>
        <translation>Lo que usted escribió y lo que está guardado ahora difieren. No se sobrescribió nada: elija para cada campo qué versión queda.</translation>
    </message>
    <message>
        <source>Save what is chosen</source>
        <translation>Guardar lo elegido</translation>
    </message>
    <message>
        <source>Keep what I typed</source>
        <translation>Conservar lo que escribí</translation>
    </message>
    <message>
        <source>Keep what is stored now</source>
        <translation>Conservar lo guardado ahora</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field and choice</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
</context>
<context>
    <name>ui::Dashboard</name>
    <message>
        <source>This workspace has no recommendations yet</source>
        <translation>Este espacio de trabajo aún no tiene recomendaciones</translation>
    </message>
    <message>
        <source>An export file of UHRI or UPR Info brings them in.</source>
        <translation>Se incorporan con un archivo exportado de UHRI o de UPR Info.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message numerus="yes">
        <source>recommendations</source>
        <translation>
            <numerusform>recomendación</numerusform>
            <numerusform>recomendaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n documento</numerusform>
            <numerusform>%n documentos</numerusform>
        </translation>
    </message>
    <message>
        <source>implemented, fully or partly</source>
        <translation>cumplidas o en parte</translation>
    </message>
    <message>
        <source>%1 of all</source>
        <comment>percentage</comment>
        <translation>%1 del total</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>vencidas</translation>
    </message>
    <message numerus="yes">
        <source>%n of them for over 90 days</source>
        <translation>
            <numerusform>%n desde hace más de 90 días</numerusform>
            <numerusform>%n desde hace más de 90 días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due in the next %n day(s)</source>
        <translation>
            <numerusform>vencen en %n día</numerusform>
            <numerusform>vencen en %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>the next %1</source>
        <comment>distance in time: in 3 days</comment>
        <translation>la próxima %1</translation>
    </message>
    <message>
        <source>without news for 6 months</source>
        <translation>sin noticias en 6 meses</translation>
    </message>
    <message numerus="yes">
        <source>across %n institution(s)</source>
        <translation>
            <numerusform>en %n institución</numerusform>
            <numerusform>en %n instituciones</numerusform>
        </translation>
    </message>
    <message>
        <source>entries waiting for review</source>
        <translation>entradas por revisar</translation>
    </message>
    <message>
        <source>the oldest %1</source>
        <comment>distance in time: 12 days ago</comment>
        <translation>la más antigua %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>counts of bodies and of documents</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n body(ies)</source>
        <translation>
            <numerusform>%n órgano</numerusform>
            <numerusform>%n órganos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DateField</name>
    <message>
        <source>day/month/year</source>
        <translation>día/mes/año</translation>
    </message>
    <message>
        <source>Choose from a calendar</source>
        <translation>Elegir en un calendario</translation>
    </message>
    <message>
        <source>There is no such date. Use day/month/year.</source>
        <translation>Esa fecha no existe. Use día/mes/año.</translation>
    </message>
</context>
<context>
    <name>ui::DecisionBar</name>
    <message>
        <source>Also for similar rows</source>
        <translation>También para filas semejantes</translation>
    </message>
    <message numerus="yes">
        <source>Also for %n similar row(s)</source>
        <translation>
            <numerusform>También para %n fila semejante</numerusform>
            <numerusform>También para %n filas semejantes</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows that are doubtful for the same reason and not decided yet</source>
        <translation>Filas dudosas por el mismo motivo y aún sin decidir</translation>
    </message>
</context>
<context>
    <name>ui::DefaultsPanel</name>
    <message>
        <source>For all rows of the file</source>
        <translation>Para todas las filas del archivo</translation>
    </message>
    <message>
        <source>Where a row does not say it itself. A body and a symbol or name are needed.</source>
        <translation>Donde la fila misma no lo dice. Hacen falta un órgano y una signatura o un nombre.</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Órgano</translation>
    </message>
    <message>
        <source>Symbol of the document</source>
        <translation>Signatura del documento</translation>
    </message>
    <message>
        <source>Name of the document</source>
        <translation>Nombre del documento</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
</context>
<context>
    <name>ui::DeleteDialog</name>
    <message numerus="yes">
        <source>%Ln progress entry(ies)</source>
        <translation>
            <numerusform>%Ln entrada de la bitácora</numerusform>
            <numerusform>%Ln entradas de la bitácora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) of evidence</source>
        <translation>
            <numerusform>%Ln evidencia</numerusform>
            <numerusform>%Ln evidencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln grade(s) of bodies</source>
        <translation>
            <numerusform>%Ln calificación de un órgano</numerusform>
            <numerusform>%Ln calificaciones de órganos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln component(s) or beneficiary(ies)</source>
        <translation>
            <numerusform>%Ln componente o persona beneficiaria</numerusform>
            <numerusform>%Ln componentes o personas beneficiarias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln assignment(s)</source>
        <translation>
            <numerusform>%Ln asignación</numerusform>
            <numerusform>%Ln asignaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln term(s)</source>
        <translation>
            <numerusform>%Ln término</numerusform>
            <numerusform>%Ln términos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) to actions of the plan</source>
        <translation>
            <numerusform>%Ln enlace con una acción del plan</numerusform>
            <numerusform>%Ln enlaces con acciones del plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) to indicators</source>
        <translation>
            <numerusform>%Ln enlace con un indicador</numerusform>
            <numerusform>%Ln enlaces con indicadores</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Archive instead</source>
        <translation>Archivar en su lugar</translation>
    </message>
    <message>
        <source>Counting what goes with it…</source>
        <translation>Contando lo que se va con ella…</translation>
    </message>
    <message>
        <source>Nothing hangs on it yet.</source>
        <translation>Todavía no hay nada asociado.</translation>
    </message>
    <message>
        <source>With it go: %1.</source>
        <translation>Se eliminan también: %1.</translation>
    </message>
    <message>
        <source>Deleting is for mistakes. What is done with, or no longer followed, is archived: it leaves the list and keeps its record. Either can be undone.</source>
        <translation>Eliminar es para errores. Lo que ya terminó o ya no se sigue se archiva: sale de la lista y conserva su historial. Ambas cosas pueden deshacerse.</translation>
    </message>
</context>
<context>
    <name>ui::DetailPanel</name>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Change status</source>
        <translation>Cambiar situación</translation>
    </message>
    <message>
        <source>Set due date</source>
        <translation>Fijar plazo</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Idioma del texto</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Asignación</translation>
    </message>
    <message>
        <source>Change the assignment</source>
        <translation>Cambiar la asignación</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Lidera</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Apoyan</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Progress log</source>
        <translation>Bitácora</translation>
    </message>
    <message>
        <source>Add progress…</source>
        <translation>Agregar avance…</translation>
    </message>
    <message>
        <source>Nothing has been reported yet.</source>
        <translation>Todavía no se ha informado nada.</translation>
    </message>
    <message>
        <source>No recommendation chosen</source>
        <translation>Ninguna recomendación elegida</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Calificación</translation>
    </message>
    <message>
        <source>There is no text in Spanish.</source>
        <translation>No hay texto en español.</translation>
    </message>
    <message>
        <source>There is no text in English.</source>
        <translation>No hay texto en inglés.</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traducción</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Ninguna todavía</translation>
    </message>
    <message>
        <source>Show the latest</source>
        <translation>Ver las últimas</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln</source>
        <translation>
            <numerusform>Ver la %Ln</numerusform>
            <numerusform>Ver las %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Grades by the body</source>
        <translation>Calificaciones del órgano</translation>
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
            <numerusform>%Ln valor más</numerusform>
            <numerusform>%Ln valores más</numerusform>
        </translation>
    </message>
    <message>
        <source>various (%1)</source>
        <translation>varias (%1)</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>without a date</source>
        <translation>sin plazo</translation>
    </message>
</context>
<context>
    <name>ui::DraftPanel</name>
    <message>
        <source>Gaps</source>
        <translation>Lagunas</translation>
    </message>
    <message>
        <source>Answers by institution</source>
        <translation>Respuestas por institución</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>What the report lacks</source>
        <translation>Lo que falta en el informe</translation>
    </message>
    <message>
        <source>Texts of the report</source>
        <translation>Textos del informe</translation>
    </message>
    <message>
        <source>written texts whose place is gone</source>
        <translation>textos redactados cuyo lugar ya no existe</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>record moved on</source>
        <translation>el registro cambió</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>editado</translation>
    </message>
    <message>
        <source>to write</source>
        <translation>por redactar</translation>
    </message>
</context>
<context>
    <name>ui::DueDialog</name>
    <message>
        <source>Set due date</source>
        <translation>Fijar plazo</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Due; leave empty for none</source>
        <translation>Plazo; vacío si no hay</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln month(s)</source>
        <translation>
            <numerusform>en %Ln mes</numerusform>
            <numerusform>en %Ln meses</numerusform>
        </translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Without a due date</source>
        <translation>Sin plazo</translation>
    </message>
    <message>
        <source>Choose a date, or tick that there is none.</source>
        <translation>Elija una fecha o marque que no hay plazo.</translation>
    </message>
</context>
<context>
    <name>ui::EditDialog</name>
    <message numerus="yes">
        <source>%Ln recommendation(s)</source>
        <translation>
            <numerusform>%Ln recomendación</numerusform>
            <numerusform>%Ln recomendaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ui::EditTextDialog</name>
    <message>
        <source>Edit the answer</source>
        <translation>Editar la respuesta</translation>
    </message>
    <message>
        <source>Edit the text</source>
        <translation>Editar el texto</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>The record has moved on since this was written. Compare with the program&apos;s present words.</source>
        <translation>El registro cambió desde que se escribió esto. Compare con el texto actual del programa.</translation>
    </message>
    <message>
        <source>The program&apos;s words (%1)</source>
        <translation>Texto del programa (%1)</translation>
    </message>
    <message>
        <source>As it goes out (%1)</source>
        <translation>Como saldrá (%1)</translation>
    </message>
    <message>
        <source>Left empty, nothing stands here.</source>
        <translation>Si queda vacío, aquí no figura nada.</translation>
    </message>
    <message>
        <source>Answered before</source>
        <translation>Respondido antes</translation>
    </message>
    <message>
        <source>Use these words</source>
        <translation>Usar este texto</translation>
    </message>
    <message>
        <source>Back to the program&apos;s words</source>
        <translation>Volver al texto del programa</translation>
    </message>
</context>
<context>
    <name>ui::EditedParts</name>
    <message>
        <source>Title in Spanish changed</source>
        <translation>Cambió el título en español</translation>
    </message>
    <message>
        <source>Title in English changed</source>
        <translation>Cambió el título en inglés</translation>
    </message>
    <message>
        <source>Introduction in Spanish changed</source>
        <translation>Cambió la introducción en español</translation>
    </message>
    <message>
        <source>Introduction in English changed</source>
        <translation>Cambió la introducción en inglés</translation>
    </message>
    <message>
        <source>Text in Spanish changed</source>
        <translation>Cambió el texto en español</translation>
    </message>
    <message>
        <source>Text in English changed</source>
        <translation>Cambió el texto en inglés</translation>
    </message>
    <message>
        <source>Paragraph: %1 → %2</source>
        <translation>Párrafo: %1 → %2</translation>
    </message>
    <message>
        <source>Kind: %1 → %2</source>
        <translation>Tipo: %1 → %2</translation>
    </message>
    <message>
        <source>UPR position: %1 → %2</source>
        <translation>Posición en el EPU: %1 → %2</translation>
    </message>
    <message>
        <source>Original language: %1 → %2</source>
        <translation>Idioma original: %1 → %2</translation>
    </message>
    <message>
        <source>Translation marked as reviewed</source>
        <translation>Traducción marcada como revisada</translation>
    </message>
    <message>
        <source>Recommending States changed</source>
        <translation>Cambiaron los Estados recomendantes</translation>
    </message>
    <message>
        <source>Component of the measure added</source>
        <translation>Componente de la medida agregado</translation>
    </message>
    <message>
        <source>Component of the measure reworded</source>
        <translation>Componente de la medida redactado de nuevo</translation>
    </message>
    <message>
        <source>Component of the measure removed</source>
        <translation>Componente de la medida quitado</translation>
    </message>
    <message>
        <source>Beneficiary added</source>
        <translation>Persona beneficiaria agregada</translation>
    </message>
    <message>
        <source>Beneficiary edited</source>
        <translation>Persona beneficiaria editada</translation>
    </message>
    <message>
        <source>Beneficiary removed</source>
        <translation>Persona beneficiaria quitada</translation>
    </message>
    <message>
        <source>Parts of the measure put in another order</source>
        <translation>Partes de la medida puestas en otro orden</translation>
    </message>
</context>
<context>
    <name>ui::EditorBars</name>
    <message>
        <source>This workspace can be read but not changed.</source>
        <translation>Este espacio de trabajo se puede leer, pero no cambiar.</translation>
    </message>
    <message>
        <source>This recommendation is archived: it stands in no list and no report.</source>
        <translation>Esta recomendación está archivada: no aparece en listas ni en informes.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>What you typed here on %1 had not been saved and stands in its fields again.</source>
        <translation>Lo que escribió aquí el %1 no se había guardado y vuelve a estar en sus campos.</translation>
    </message>
    <message>
        <source>It is saved when you leave them.</source>
        <translation>Se guarda al salir de ellos.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>ui::EditorHead</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>ui::EndDialog</name>
    <message>
        <source>%1 cannot be deleted</source>
        <translation>%1 no se puede eliminar</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Darle fin</translation>
    </message>
    <message>
        <source>What hangs on it: %1. What was recorded would lose its owner. End its time instead: it stays in the record and is no longer offered.</source>
        <translation>De ella depende: %1. Lo registrado se quedaría sin responsable. En su lugar, dele fin: sigue en el registro y ya no se ofrece.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message numerus="yes">
        <source>%Ln assignment(s)</source>
        <translation>
            <numerusform>%Ln asignación</numerusform>
            <numerusform>%Ln asignaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln progress entry(ies)</source>
        <translation>
            <numerusform>%Ln entrada de bitácora</numerusform>
            <numerusform>%Ln entradas de bitácora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln persona</numerusform>
            <numerusform>%Ln personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln institution(s) below it</source>
        <translation>
            <numerusform>%Ln institución dependiente</numerusform>
            <numerusform>%Ln instituciones dependientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln action(s) of the plan</source>
        <translation>
            <numerusform>%Ln acción del plan</numerusform>
            <numerusform>%Ln acciones del plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) of obligations</source>
        <translation>
            <numerusform>%Ln paso de obligaciones</numerusform>
            <numerusform>%Ln pasos de obligaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the last day.</source>
        <translation>Indique el último día.</translation>
    </message>
</context>
<context>
    <name>ui::EntityPane</name>
    <message>
        <source>Comparing the table</source>
        <translation>Comparando la tabla</translation>
    </message>
    <message>
        <source>The table is being read.</source>
        <translation>Se está leyendo la tabla.</translation>
    </message>
    <message>
        <source>The table could not be compared.</source>
        <translation>No se pudo comparar la tabla.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>Importar %n fila</numerusform>
            <numerusform>Importar %n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Writing the table</source>
        <translation>Escribiendo la tabla</translation>
    </message>
    <message>
        <source>Save the rows left out</source>
        <translation>Guardar las filas que no entraron</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Libros (*.xlsx)</translation>
    </message>
    <message>
        <source>%1 - left out.xlsx</source>
        <comment>name of a file</comment>
        <translation>%1 - no entraron.xlsx</translation>
    </message>
    <message>
        <source>Saving the rows left out</source>
        <translation>Guardando las filas que no entraron</translation>
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
        <translation>nada</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Proposed status</source>
        <translation>Situación propuesta</translation>
    </message>
    <message>
        <source>Proposed progress</source>
        <translation>Avance propuesto</translation>
    </message>
    <message>
        <source>Progress made</source>
        <translation>Avances</translation>
    </message>
    <message>
        <source>Obstacles</source>
        <translation>Obstáculos</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Próximos pasos</translation>
    </message>
    <message>
        <source>This entry was changed in the workspace while it was being written here. Below the form keeps what was typed; choose what is to stand.</source>
        <translation>Esta entrada cambió en el espacio de trabajo mientras se escribía aquí. El formulario conserva abajo lo escrito; elija qué debe quedar.</translation>
    </message>
    <message>
        <source>As it is stored now, where it differs</source>
        <translation>Como está guardada ahora, en lo que difiere</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Conservar lo mío</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Tomar lo guardado</translation>
    </message>
</context>
<context>
    <name>ui::EntryFacts</name>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Proposed status</source>
        <translation>Situación propuesta</translation>
    </message>
    <message>
        <source>Proposed progress</source>
        <translation>Avance propuesto</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>sin cifra</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
</context>
<context>
    <name>ui::EntryForm</name>
    <message>
        <source>No institution is called “%1”. Choose one from the list.</source>
        <translation>Ninguna institución se llama “%1”. Elija una de la lista.</translation>
    </message>
    <message>
        <source>Say what was done in this period.</source>
        <translation>Indique qué se hizo en este periodo.</translation>
    </message>
    <message>
        <source>Say what is missing or has to be corrected, so that the institution can do it.</source>
        <translation>Indique qué falta o qué hay que corregir, para que la institución pueda hacerlo.</translation>
    </message>
    <message>
        <source>“%1” stands on a validated entry with evidence, and this one has none. Attach the evidence or propose another status.</source>
        <translation>“%1” se apoya en una entrada validada con evidencia, y esta no tiene ninguna. Adjunte la evidencia o proponga otra situación.</translation>
    </message>
    <message>
        <source>Draft kept %1</source>
        <comment>time of day</comment>
        <translation>Borrador guardado %1</translation>
    </message>
    <message>
        <source>What is being typed could not be kept as a draft.</source>
        <translation>No se pudo guardar como borrador lo que se está escribiendo.</translation>
    </message>
    <message>
        <source>Progress entry</source>
        <translation>Entrada de bitácora</translation>
    </message>
    <message>
        <source>Words to the institution</source>
        <translation>Observaciones para la institución</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>What was typed and not saved is kept as a draft</source>
        <translation>Lo escrito y no guardado queda como borrador</translation>
    </message>
    <message>
        <source>Validate</source>
        <translation>Validar</translation>
    </message>
    <message>
        <source>For the secretariat: the entry counts at once, with the status it proposes</source>
        <translation>Para la secretaría: la entrada vale de inmediato, con la situación que propone</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>Returned:</source>
        <translation>Devuelta:</translation>
    </message>
    <message>
        <source>Returned by %1:</source>
        <translation>Devuelta por %1:</translation>
    </message>
    <message>
        <source>Submit again</source>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <source>Submit for review</source>
        <translation>Enviar a revisión</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save draft</source>
        <translation>Guardar borrador</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Validated by %1. It can be read and no longer changed.</source>
        <translation>Validada por %1. Puede leerse, pero ya no cambiarse.</translation>
    </message>
    <message>
        <source>Written by %1. Validating it gives the recommendation what it proposes.</source>
        <translation>Escrita por %1. Al validarla, la recomendación recibe lo que propone.</translation>
    </message>
    <message>
        <source>Once submitted, the secretariat validates it or returns it.</source>
        <translation>Al enviarla, la secretaría la valida o la devuelve.</translation>
    </message>
    <message>
        <source>What was being typed on %1 is here again.</source>
        <translation>Se recuperó lo que se estaba escribiendo el %1.</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>The entry was validated before what was being typed on %1 was saved.</source>
        <translation>La entrada se validó antes de que se guardara lo que se estaba escribiendo el %1.</translation>
    </message>
    <message>
        <source>“%1” stands on a validated entry with evidence. Attach the evidence before the entry is validated.</source>
        <translation>“%1” se apoya en una entrada validada con evidencia. Adjunte la evidencia antes de que se valide la entrada.</translation>
    </message>
</context>
<context>
    <name>ui::EntryTexts</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln palabra</numerusform>
            <numerusform>%Ln palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress made</source>
        <translation>Avances</translation>
    </message>
    <message>
        <source>Obstacles</source>
        <translation>Obstáculos</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Próximos pasos</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Idioma del texto</translation>
    </message>
</context>
<context>
    <name>ui::EvidenceChip</name>
    <message>
        <source>verified</source>
        <translation>verificada</translation>
    </message>
    <message>
        <source>Already in this workspace as “%1”; its bytes are stored once.</source>
        <translation>Ya está en este espacio de trabajo como “%1”; su contenido se guarda una sola vez.</translation>
    </message>
    <message>
        <source>Goes into the workspace when the entry is saved.</source>
        <translation>Entra en el espacio de trabajo al guardar la entrada.</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>Evidencia: %1</translation>
    </message>
    <message>
        <source>Delete removes it.</source>
        <translation>Supr la quita.</translation>
    </message>
    <message>
        <source>already there as “%1”</source>
        <translation>ya está como “%1”</translation>
    </message>
</context>
<context>
    <name>ui::EvidenceDialog</name>
    <message>
        <source>Add a link</source>
        <translation>Agregar un enlace</translation>
    </message>
    <message>
        <source>Describe the evidence</source>
        <translation>Describir la evidencia</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Emitida por</translation>
    </message>
    <message>
        <source>Date issued</source>
        <translation>Fecha de emisión</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>Quién puede verla</translation>
    </message>
    <message>
        <source>may be published</source>
        <translation>puede publicarse</translation>
    </message>
    <message>
        <source>within the offices that work on it</source>
        <translation>dentro de las oficinas que trabajan en ella</translation>
    </message>
    <message>
        <source>leaves the office only when somebody says so</source>
        <translation>solo sale de la oficina si alguien lo decide</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>confidentiality, meaning</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>That is no web address. It begins with https:// or http://.</source>
        <translation>Eso no es una dirección web. Comienza con https:// o http://.</translation>
    </message>
    <message>
        <source>Give it a title by which people know it.</source>
        <translation>Póngale un título por el que se la reconozca.</translation>
    </message>
</context>
<context>
    <name>ui::EvidenceStrip</name>
    <message>
        <source>Evidence</source>
        <translation>Evidencias</translation>
    </message>
    <message>
        <source>Attach…</source>
        <translation>Adjuntar…</translation>
    </message>
    <message>
        <source>Add link…</source>
        <translation>Agregar enlace…</translation>
    </message>
    <message>
        <source>or drop files and links here</source>
        <translation>o suelte aquí archivos y enlaces</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Show &amp;link</source>
        <translation>Ver en&amp;lace</translation>
    </message>
    <message>
        <source>&amp;Describe…</source>
        <translation>&amp;Describir…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>&amp;Guardar una copia…</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Verificar</translation>
    </message>
    <message>
        <source>Attach evidence</source>
        <translation>Adjuntar evidencias</translation>
    </message>
</context>
<context>
    <name>ui::EvidenceVerbs</name>
    <message>
        <source>“%1” could not be opened.</source>
        <translation>No se pudo abrir “%1”.</translation>
    </message>
    <message>
        <source>This computer has no program for files of its kind. A copy can be saved and opened elsewhere.</source>
        <translation>Este equipo no tiene un programa para archivos de su tipo. Puede guardarse una copia y abrirse en otro lugar.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>It is a program, or holds one, and would run on this computer instead of being shown.</source>
        <translation>Es un programa, o contiene uno, y se ejecutaría en este equipo en vez de mostrarse.</translation>
    </message>
    <message>
        <source>It holds a script that would run on this computer instead of being shown.</source>
        <translation>Contiene un guion que se ejecutaría en este equipo en vez de mostrarse.</translation>
    </message>
    <message>
        <source>It is a shortcut that would start something else.</source>
        <translation>Es un acceso directo que iniciaría otra cosa.</translation>
    </message>
    <message>
        <source>It would install something on this computer.</source>
        <translation>Instalaría algo en este equipo.</translation>
    </message>
    <message>
        <source>It is a document with macros: a program that runs when it is opened.</source>
        <translation>Es un documento con macros: un programa que se ejecuta al abrirlo.</translation>
    </message>
    <message>
        <source>“%1” is not opened from here.</source>
        <translation>“%1” no se abre desde aquí.</translation>
    </message>
    <message>
        <source>It can be saved and examined.</source>
        <translation>Puede guardarse y examinarse.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Se guardó: %1</translation>
    </message>
    <message>
        <source>The link could not be shown: %1</source>
        <translation>No se pudo mostrar el enlace: %1</translation>
    </message>
    <message>
        <source>This computer has no program for web pages.</source>
        <translation>Este equipo no tiene un programa para páginas web.</translation>
    </message>
    <message>
        <source>Only addresses that begin with https:// or http:// are shown.</source>
        <translation>Solo se muestran direcciones que comienzan con https:// o http://.</translation>
    </message>
    <message>
        <source>“%1” is verified: its bytes are those that were attached.</source>
        <translation>“%1” está verificada: su contenido es el que se adjuntó.</translation>
    </message>
    <message>
        <source>“%1” is damaged.</source>
        <translation>“%1” está dañada.</translation>
    </message>
    <message>
        <source>Its bytes are not those that were attached. Get the file again from who issued it, or from a copy of the workspace.</source>
        <translation>Su contenido no es el que se adjuntó. Pida de nuevo el archivo a quien lo emitió, o sáquelo de una copia del espacio de trabajo.</translation>
    </message>
</context>
<context>
    <name>ui::EvidenceWork</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Attaching evidence</source>
        <translation>Adjuntando evidencia</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>Guardando una copia</translation>
    </message>
    <message>
        <source>Opening evidence</source>
        <translation>Abriendo evidencia</translation>
    </message>
    <message>
        <source>Verifying evidence</source>
        <translation>Verificando evidencia</translation>
    </message>
</context>
<context>
    <name>ui::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>Qué sale</translation>
    </message>
    <message>
        <source>The list as it is filtered now: %1</source>
        <translation>La lista como está filtrada ahora: %1</translation>
    </message>
    <message>
        <source>The whole list: %1</source>
        <translation>Toda la lista: %1</translation>
    </message>
    <message>
        <source>The checked rows: %1</source>
        <translation>Las filas marcadas: %1</translation>
    </message>
    <message>
        <source>The whole workspace, as JSON</source>
        <translation>Todo el espacio de trabajo, como JSON</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Libro de Excel (XLSX)</translation>
    </message>
    <message>
        <source>OpenDocument spreadsheet (ODS)</source>
        <translation>Hoja de OpenDocument (ODS)</translation>
    </message>
    <message>
        <source>Comma-separated values (CSV)</source>
        <translation>Valores separados por comas (CSV)</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON, para programas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>Todas las columnas</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>Columnas habituales</translation>
    </message>
    <message>
        <source>Everything but the history and drafts. It can be imported into an empty workspace, which is then the same.</source>
        <translation>Todo menos el historial y los borradores. Se puede importar en un espacio de trabajo vacío, que queda igual.</translation>
    </message>
    <message>
        <source>With the files of the evidence</source>
        <translation>Con los archivos de las evidencias</translation>
    </message>
    <message>
        <source>With what is confidential: beneficiaries and evidence marked so</source>
        <translation>Con lo confidencial: personas beneficiarias y evidencias así marcadas</translation>
    </message>
    <message>
        <source>No column is ticked, so nothing was written. Tick at least one.</source>
        <translation>No hay ninguna columna marcada, así que no se escribió nada. Marque al menos una.</translation>
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
        <translation>Exportando</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ui::ExtentPanel</name>
    <message>
        <source>The report is being prepared.</source>
        <translation>Se está preparando el informe.</translation>
    </message>
    <message>
        <source>Version in Spanish</source>
        <translation>Versión en español</translation>
    </message>
    <message>
        <source>Version in English</source>
        <translation>Versión en inglés</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Extensión</translation>
    </message>
    <message>
        <source>Words of each section</source>
        <translation>Palabras de cada sección</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln página</numerusform>
            <numerusform>%Ln páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>official limit</source>
        <translation>límite oficial</translation>
    </message>
    <message>
        <source>/ %1 words</source>
        <translation>/ %1 palabras</translation>
    </message>
    <message>
        <source>words</source>
        <translation>palabras</translation>
    </message>
    <message>
        <source>%1 too many</source>
        <translation>sobran %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>%1 of %2 words</source>
        <translation>%1 de %2 palabras</translation>
    </message>
</context>
<context>
    <name>ui::FacetPanel</name>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar filtros</translation>
    </message>
</context>
<context>
    <name>ui::FacetWords</name>
    <message>
        <source>overdue</source>
        <translation>vencidas</translation>
    </message>
    <message>
        <source>later</source>
        <translation>más adelante</translation>
    </message>
    <message>
        <source>without a date</source>
        <translation>sin plazo</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>sin líder</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more…</source>
        <translation>
            <numerusform>%Ln más…</numerusform>
            <numerusform>%Ln más…</numerusform>
        </translation>
    </message>
    <message>
        <source>Mechanism</source>
        <translation>Mecanismo</translation>
    </message>
    <message>
        <source>National status</source>
        <translation>Situación nacional</translation>
    </message>
    <message>
        <source>done or closed</source>
        <translation>cumplidas o cerradas</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>en %n día</numerusform>
            <numerusform>en %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Ongoing</source>
        <comment>short for the status: ongoing by nature</comment>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Partly</source>
        <comment>short for the status: partly implemented</comment>
        <translation>En parte</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <comment>short for the status: no longer applicable</comment>
        <translation>No aplicable</translation>
    </message>
    <message>
        <source>UPR</source>
        <comment>short for the mechanism</comment>
        <translation>EPU</translation>
    </message>
    <message>
        <source>Special procedures</source>
        <comment>short, with an abbreviation where needed</comment>
        <translation>Procedimientos esp.</translation>
    </message>
    <message>
        <source>IACHR</source>
        <comment>short for the mechanism</comment>
        <translation>CIDH</translation>
    </message>
    <message>
        <source>I/A Court</source>
        <comment>short for the mechanism</comment>
        <translation>Corte IDH</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archivadas</translation>
    </message>
    <message>
        <source>not archived</source>
        <translation>sin archivar</translation>
    </message>
</context>
<context>
    <name>ui::FactPanel</name>
    <message>
        <source>Due next</source>
        <translation>Próximos plazos</translation>
    </message>
    <message>
        <source>No news for 6 months</source>
        <translation>Sin noticias desde hace 6 meses</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>Calidad de los datos</translation>
    </message>
    <message>
        <source>Nothing open has a due date ahead.</source>
        <translation>Nada de lo pendiente tiene un plazo por delante.</translation>
    </message>
    <message>
        <source>Every institution gave news in the last 6 months.</source>
        <translation>Todas las instituciones dieron noticias en los últimos 6 meses.</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>No falta nada.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>distance, reference</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Without a lead institution</source>
        <translation>Sin institución líder</translation>
    </message>
    <message>
        <source>%1, last news %2</source>
        <comment>institution, distance in time</comment>
        <translation>%1, última noticia %2</translation>
    </message>
    <message>
        <source>%1, no news yet</source>
        <comment>institution</comment>
        <translation>%1, aún sin noticias</translation>
    </message>
    <message numerus="yes">
        <source>%n more institution(s)</source>
        <translation>
            <numerusform>%n institución más</numerusform>
            <numerusform>%n instituciones más</numerusform>
        </translation>
    </message>
    <message>
        <source>without a lead institution</source>
        <translation>sin institución líder</translation>
    </message>
    <message>
        <source>without a due date</source>
        <translation>sin plazo</translation>
    </message>
    <message>
        <source>without a text in Spanish</source>
        <translation>sin texto en español</translation>
    </message>
    <message>
        <source>without a text in English</source>
        <translation>sin texto en inglés</translation>
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
        <translation>%1: se agregó</translation>
    </message>
    <message>
        <source>%1: removed</source>
        <translation>%1: se quitó</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more row(s)</source>
        <translation>
            <numerusform>… y %Ln fila más</numerusform>
            <numerusform>… y %Ln filas más</numerusform>
        </translation>
    </message>
    <message>
        <source>The change touched very many rows; they are not shown one by one.</source>
        <translation>El cambio tocó muchísimas filas; no se muestran una por una.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
</context>
<context>
    <name>ui::FieldWords</name>
    <message>
        <source>Recommendation</source>
        <translation>Recomendación</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Asignación</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Término</translation>
    </message>
    <message>
        <source>Progress entry</source>
        <translation>Entrada de la bitácora</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Grade of a body</source>
        <translation>Calificación de un órgano</translation>
    </message>
    <message>
        <source>Action of the plan</source>
        <translation>Acción del plan</translation>
    </message>
    <message>
        <source>Link to an action</source>
        <translation>Enlace con una acción</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>Link to an indicator</source>
        <translation>Enlace con un indicador</translation>
    </message>
    <message>
        <source>Value of an indicator</source>
        <translation>Valor de un indicador</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institución</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>Vista guardada</translation>
    </message>
    <message>
        <source>Source document</source>
        <translation>Documento fuente</translation>
    </message>
    <message>
        <source>Mechanism</source>
        <translation>Mecanismo</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>Step of a scale</source>
        <translation>Grado de una escala</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Vocabulario</translation>
    </message>
    <message>
        <source>Term of a vocabulary</source>
        <translation>Término de un vocabulario</translation>
    </message>
    <message>
        <source>Component of the measure</source>
        <translation>Componente de la medida</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>Persona beneficiaria</translation>
    </message>
    <message>
        <source>Recommending State</source>
        <translation>Estado recomendante</translation>
    </message>
    <message>
        <source>Obligation</source>
        <translation>Obligación</translation>
    </message>
    <message>
        <source>Step of an obligation</source>
        <translation>Paso de una obligación</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espacio de trabajo</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Párrafo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Original language</source>
        <translation>Idioma original</translation>
    </message>
    <message>
        <source>UPR position</source>
        <translation>Posición en el EPU</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Status since</source>
        <translation>Situación desde</translation>
    </message>
    <message>
        <source>Reason for the status</source>
        <translation>Motivo de la situación</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivada</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation>Período desde</translation>
    </message>
    <message>
        <source>Period to</source>
        <translation>Período hasta</translation>
    </message>
    <message>
        <source>Proposed status</source>
        <translation>Situación propuesta</translation>
    </message>
    <message>
        <source>Proposed progress</source>
        <translation>Avance propuesto</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autoría</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Revisado por</translation>
    </message>
    <message>
        <source>Reviewer&apos;s words</source>
        <translation>Observación de la revisión</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emisor</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Fecha de emisión</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Confidencialidad</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Calificación</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Componente</translation>
    </message>
    <message>
        <source>Begins on</source>
        <translation>Comienza</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Línea de base</translation>
    </message>
    <message>
        <source>Date of the baseline</source>
        <translation>Fecha de la línea de base</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Date of the target</source>
        <translation>Fecha de la meta</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Periodicity</source>
        <translation>Periodicidad</translation>
    </message>
    <message>
        <source>Disaggregation</source>
        <translation>Desagregación</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>Sigla</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Depende de</translation>
    </message>
    <message>
        <source>Active from</source>
        <translation>Activa desde</translation>
    </message>
    <message>
        <source>Active until</source>
        <translation>Activa hasta</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Focal point from</source>
        <translation>Enlace institucional desde</translation>
    </message>
    <message>
        <source>Focal point until</source>
        <translation>Enlace institucional hasta</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Signatura</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Período de sesiones</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Ciclo</translation>
    </message>
    <message>
        <source>Adopted on</source>
        <translation>Aprobado el</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>Publicado el</translation>
    </message>
    <message>
        <source>Notified on</source>
        <translation>Notificado el</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Número del caso</translation>
    </message>
    <message>
        <source>Name of the case</source>
        <translation>Nombre del caso</translation>
    </message>
    <message>
        <source>Next report due</source>
        <translation>Próximo informe</translation>
    </message>
    <message>
        <source>Follow-up due</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>Como está impreso</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Confidencial</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Vigente desde</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Vigente hasta</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Otros nombres</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Eje</translation>
    </message>
    <message>
        <source>Attribute of a right</source>
        <translation>Atributo de un derecho</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>Vinculante</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Introducción</translation>
    </message>
    <message>
        <source>Narrative</source>
        <translation>Relato</translation>
    </message>
    <message>
        <source>Obstacles</source>
        <translation>Obstáculos</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Próximos pasos</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Result sought</source>
        <translation>Resultado buscado</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nombre corto</translation>
    </message>
    <message>
        <source>%1 in Spanish</source>
        <comment>the title, the text…</comment>
        <translation>%1 en español</translation>
    </message>
    <message>
        <source>%1 in English</source>
        <comment>the title, the text…</comment>
        <translation>%1 en inglés</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Membrete</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Passage of a report</source>
        <translation>Pasaje de un informe</translation>
    </message>
    <message>
        <source>File of a report</source>
        <translation>Archivo de un informe</translation>
    </message>
    <message>
        <source>Answer in a report</source>
        <translation>Respuesta en un informe</translation>
    </message>
    <message>
        <source>Issued at</source>
        <translation>Emitido el</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Pasaje</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Description of the crest</source>
        <translation>Descripción del escudo</translation>
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
        <translation>Reconocido por</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Estados</translation>
    </message>
    <message>
        <source>The workspace&apos;s State is not in this file. Choose the State whose recommendations you want.</source>
        <translation>El Estado del espacio de trabajo no figura en este archivo. Elija el Estado cuyas recomendaciones quiere.</translation>
    </message>
    <message>
        <source>These are recommendations to %1, which is not the State of this workspace.</source>
        <translation>Son recomendaciones a %1, que no es el Estado de este espacio de trabajo.</translation>
    </message>
    <message>
        <source>All rows are about %1.</source>
        <translation>Todas las filas tratan de %1.</translation>
    </message>
    <message>
        <source>Drop a file here or choose one</source>
        <translation>Suelte aquí un archivo o elija uno</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Elegir archivo…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Choose a State or type its name</source>
        <translation>Elija un Estado o escriba su nombre</translation>
    </message>
    <message>
        <source>State whose recommendations are imported</source>
        <translation>Estado cuyas recomendaciones se importan</translation>
    </message>
    <message>
        <source>The States of the file are being counted.</source>
        <translation>Se cuentan los Estados del archivo.</translation>
    </message>
    <message>
        <source>The States are counted when the column of the text is known.</source>
        <translation>Los Estados se cuentan cuando se sabe cuál es la columna del texto.</translation>
    </message>
    <message>
        <source>No row of this file names a State: all are taken as recommendations to %1.</source>
        <translation>Ninguna fila de este archivo nombra un Estado: todas se toman como recomendaciones a %1.</translation>
    </message>
    <message>
        <source>UHRI, UPR Info, the Danish Institute, OHCHR&apos;s matrix, IMPACT OSS, Uwazi, or a table of your own: XLSX, XLS, ODS, CSV, DOCX, JSON. The format is recognised.</source>
        <translation>UHRI, UPR Info, el Instituto Danés, la matriz del ACNUDH, IMPACT OSS, Uwazi o una tabla propia: XLSX, XLS, ODS, CSV, DOCX, JSON. El formato se reconoce.</translation>
    </message>
    <message>
        <source>Of which State</source>
        <translation>De qué Estado</translation>
    </message>
</context>
<context>
    <name>ui::FilterBar</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Mechanism</source>
        <translation>Mecanismo</translation>
    </message>
    <message>
        <source>Lead institution</source>
        <translation>Institución líder</translation>
    </message>
    <message>
        <source>Position of the State</source>
        <translation>Posición del Estado</translation>
    </message>
    <message>
        <source>Without a lead institution</source>
        <translation>Sin institución líder</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>acronym, name</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>All mechanisms</source>
        <translation>Todos los mecanismos</translation>
    </message>
    <message>
        <source>All institutions</source>
        <translation>Todas las instituciones</translation>
    </message>
    <message>
        <source>All positions</source>
        <translation>Todas las posiciones</translation>
    </message>
</context>
<context>
    <name>ui::FilterChip</name>
    <message>
        <source>Delete removes this filter</source>
        <translation>Suprimir quita este filtro</translation>
    </message>
</context>
<context>
    <name>ui::FilterStrip</name>
    <message>
        <source>Clear filters</source>
        <translation>Quitar filtros</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::GradesPanel</name>
    <message>
        <source>Grade by %1</source>
        <comment>a body</comment>
        <translation>Calificación: %1</translation>
    </message>
    <message>
        <source>scale of %1</source>
        <comment>a year</comment>
        <translation>escala de %1</translation>
    </message>
    <message>
        <source>Note grade…</source>
        <translation>Registrar calificación…</translation>
    </message>
    <message>
        <source>Scale of the body</source>
        <translation>Escala del órgano</translation>
    </message>
    <message>
        <source>Not graded yet.</source>
        <translation>Todavía sin calificación.</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Corregir…</translation>
    </message>
    <message>
        <source>Correct the newest grade</source>
        <translation>Corregir la calificación más reciente</translation>
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
        <translation>Corregir o quitar esta calificación</translation>
    </message>
</context>
<context>
    <name>ui::HandoverDialog</name>
    <message>
        <source>Hand over</source>
        <translation>Traspasar</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recomendación</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Who hands over</source>
        <translation>Quién entrega</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Pasa a</translation>
    </message>
    <message>
        <source>Who takes over</source>
        <translation>Quién recibe</translation>
    </message>
    <message>
        <source>Their e-mail</source>
        <translation>Su correo electrónico</translation>
    </message>
    <message>
        <source>Nobody yet; or type a new name</source>
        <translation>Nadie todavía; o escriba un nombre nuevo</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Qué se muestra</translation>
    </message>
    <message>
        <source>What moves</source>
        <translation>Lo que se traspasa</translation>
    </message>
    <message>
        <source>Handover sheet</source>
        <translation>Ficha de traspaso</translation>
    </message>
    <message>
        <source>%1 as a whole</source>
        <translation>%1 en su conjunto</translation>
    </message>
    <message>
        <source>%1 of %2 move</source>
        <translation>Se traspasan %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <comment>recommendations</comment>
        <translation>
            <numerusform>%Ln abierta</numerusform>
            <numerusform>%Ln abiertas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <translation>
            <numerusform>%Ln vencida</numerusform>
            <numerusform>%Ln vencidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln due in 90 days</source>
        <translation>
            <numerusform>%Ln vence en 90 días</numerusform>
            <numerusform>%Ln vencen en 90 días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unanswered</source>
        <translation>
            <numerusform>%Ln sin respuesta</numerusform>
            <numerusform>%Ln sin respuesta</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Marcar todas</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>No marcar ninguna</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardada como %1</translation>
    </message>
    <message>
        <source>No institution is called “%1”. Choose one from the list.</source>
        <translation>Ninguna institución se llama «%1». Elija una de la lista.</translation>
    </message>
</context>
<context>
    <name>ui::History</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Changes, newest first</source>
        <translation>Cambios, primero los más recientes</translation>
    </message>
    <message>
        <source>Show older changes</source>
        <translation>Mostrar cambios más antiguos</translation>
    </message>
    <message>
        <source>Open the recommendation</source>
        <translation>Abrir la recomendación</translation>
    </message>
    <message>
        <source>Undo this change</source>
        <translation>Deshacer este cambio</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n cambio</numerusform>
            <numerusform>%n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>No change fits these filters</source>
        <translation>Ningún cambio cumple estos filtros</translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>Aún no se ha cambiado nada</translation>
    </message>
    <message>
        <source>Every change made in this workspace will stand here.</source>
        <translation>Aquí figurará cada cambio hecho en este espacio de trabajo.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar filtros</translation>
    </message>
    <message>
        <source>Search in what was changed</source>
        <translation>Buscar en lo que cambió</translation>
    </message>
    <message>
        <source>Search in the changes</source>
        <translation>Buscar en los cambios</translation>
    </message>
</context>
<context>
    <name>ui::HistoryDelegate</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>deshecho</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>cambió después</translation>
    </message>
</context>
<context>
    <name>ui::HistoryFilters</name>
    <message>
        <source>Everybody</source>
        <translation>Todas las personas</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>Todos los cambios</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recomendación</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a date</comment>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <comment>a date</comment>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Changes from this day on</source>
        <translation>Cambios desde este día</translation>
    </message>
    <message>
        <source>Changes up to this day</source>
        <translation>Cambios hasta este día</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar filtros</translation>
    </message>
</context>
<context>
    <name>ui::ImportMessages</name>
    <message>
        <source>The workspace has changed since the file was compared.</source>
        <translation>El espacio de trabajo cambió desde que se comparó el archivo.</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Comparar otra vez</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) saved: correct them and import the file again.</source>
        <translation>
            <numerusform>%n fila guardada: corríjala e importe el archivo otra vez.</numerusform>
            <numerusform>%n filas guardadas: corríjalas e importe el archivo otra vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list was saved.</source>
        <translation>La lista se guardó.</translation>
    </message>
</context>
<context>
    <name>ui::ImportPage</name>
    <message>
        <source>Choose the file to import</source>
        <translation>Elegir el archivo que se importará</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>All rows come in or, if this is cancelled, none.</source>
        <translation>Entran todas las filas o, si se cancela, ninguna.</translation>
    </message>
    <message>
        <source>You can go on working elsewhere.</source>
        <translation>Puede seguir trabajando en otra página.</translation>
    </message>
    <message>
        <source>Open a workspace first.</source>
        <translation>Abra primero un espacio de trabajo.</translation>
    </message>
    <message>
        <source>Choose a State first.</source>
        <translation>Elija primero un Estado.</translation>
    </message>
    <message>
        <source>Nothing to import: all rows that can be imported are already here.</source>
        <translation>Nada que importar: todas las filas que se pueden importar ya están aquí.</translation>
    </message>
    <message>
        <source>Nothing to import as decided so far.</source>
        <translation>Nada que importar según lo decidido hasta ahora.</translation>
    </message>
    <message>
        <source>Nothing to import: no row is new.</source>
        <translation>Nada que importar: ninguna fila es nueva.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>Importar %n fila</numerusform>
            <numerusform>Importar %n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>Importar otro archivo</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Elegir archivo…</translation>
    </message>
    <message>
        <source>Doubtful rows can be decided later.</source>
        <translation>Las filas dudosas se pueden decidir después.</translation>
    </message>
    <message>
        <source>Import recommendations</source>
        <translation>Importar recomendaciones</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>This workspace can be read but not changed.</source>
        <translation>Este espacio de trabajo se puede leer, pero no modificar.</translation>
    </message>
    <message>
        <source>Files that can be imported (*.xlsx *.xlsm *.xls *.ods *.csv *.tsv *.txt *.docx *.json)</source>
        <translation>Archivos que se pueden importar (*.xlsx *.xlsm *.xls *.ods *.csv *.tsv *.txt *.docx *.json)</translation>
    </message>
    <message>
        <source>Go back and choose a State first.</source>
        <translation>Vuelva atrás y elija primero un Estado.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>Importar una tabla</translation>
    </message>
    <message>
        <source>Import a workspace</source>
        <translation>Importar un espacio de trabajo</translation>
    </message>
</context>
<context>
    <name>ui::ImportWork</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>Revisando el archivo</translation>
    </message>
    <message>
        <source>Comparing with the workspace</source>
        <translation>Comparando con el espacio de trabajo</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importando</translation>
    </message>
    <message>
        <source>Reading the row again</source>
        <translation>Leyendo otra vez la fila</translation>
    </message>
    <message>
        <source>Saving the rows</source>
        <translation>Guardando las filas</translation>
    </message>
</context>
<context>
    <name>ui::IncludeFields</name>
    <message>
        <source>Not validated yet</source>
        <translation>Sin validar</translation>
    </message>
    <message>
        <source>Also progress that is submitted and not validated; the report says so.</source>
        <translation>También los avances enviados y aún no validados; el informe lo dice.</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicadores</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencias</translation>
    </message>
    <message>
        <source>Evidence up to this confidentiality</source>
        <translation>Evidencias hasta este grado de reserva</translation>
    </message>
    <message>
        <source>Names evidence that is for the office only. Check who receives the report.</source>
        <translation>Nombra evidencias de uso interno. Revise quién recibe el informe.</translation>
    </message>
    <message>
        <source>Names confidential evidence and confidential persons. Check who receives the report.</source>
        <translation>Nombra evidencias y personas confidenciales. Revise quién recibe el informe.</translation>
    </message>
</context>
<context>
    <name>ui::IndicatorChart</name>
    <message>
        <source>baseline %1</source>
        <translation>base %1</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>meta %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>figure, date</comment>
        <translation>%1 al %2</translation>
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
        <translation>mensual</translation>
    </message>
    <message>
        <source>quarterly</source>
        <translation>trimestral</translation>
    </message>
    <message>
        <source>half-yearly</source>
        <translation>semestral</translation>
    </message>
    <message>
        <source>yearly</source>
        <translation>anual</translation>
    </message>
    <message>
        <source>every two years</source>
        <translation>cada dos años</translation>
    </message>
    <message>
        <source>Edit indicator</source>
        <translation>Editar indicador</translation>
    </message>
    <message>
        <source>New indicator</source>
        <translation>Nuevo indicador</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>Show what is stored</source>
        <translation>Mostrar lo guardado</translation>
    </message>
    <message>
        <source>Name in Spanish</source>
        <translation>Nombre en español</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Nombre en inglés</translation>
    </message>
    <message>
        <source>Unit in Spanish</source>
        <translation>Unidad en español</translation>
    </message>
    <message>
        <source>Unit in English</source>
        <translation>Unidad en inglés</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Attribute of the right</source>
        <translation>Atributo del derecho</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Línea de base</translation>
    </message>
    <message>
        <source>Date of the baseline</source>
        <translation>Fecha de la base</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Date of the target</source>
        <translation>Fecha de la meta</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Periodicity</source>
        <translation>Periodicidad</translation>
    </message>
    <message>
        <source>Told apart by</source>
        <translation>Desglose por</translation>
    </message>
    <message>
        <source>Recommendations it serves</source>
        <translation>Recomendaciones a las que sirve</translation>
    </message>
    <message>
        <source>A right; leave empty for none</source>
        <translation>Un derecho; vacío si no tiene</translation>
    </message>
    <message>
        <source>sex, age, region</source>
        <translation>sexo, edad, región</translation>
    </message>
    <message>
        <source>Give the indicator a name in at least one of the two languages.</source>
        <translation>Dé un nombre al indicador en al menos uno de los dos idiomas.</translation>
    </message>
    <message>
        <source>No right is called “%1”. Choose one from the list.</source>
        <translation>Ningún derecho se llama “%1”. Elija uno de la lista.</translation>
    </message>
    <message>
        <source>The target is dated before the baseline. Correct one of the two dates.</source>
        <translation>La meta tiene fecha anterior a la línea de base. Corrija una de las dos fechas.</translation>
    </message>
    <message>
        <source>name: %1</source>
        <translation>nombre: %1</translation>
    </message>
    <message>
        <source>unit: %1</source>
        <translation>unidad: %1</translation>
    </message>
    <message>
        <source>kind: %1</source>
        <translation>tipo: %1</translation>
    </message>
    <message>
        <source>baseline: %1</source>
        <translation>línea de base: %1</translation>
    </message>
    <message>
        <source>target: %1</source>
        <translation>meta: %1</translation>
    </message>
    <message>
        <source>other dates</source>
        <translation>otras fechas</translation>
    </message>
    <message>
        <source>source: %1</source>
        <translation>fuente: %1</translation>
    </message>
    <message>
        <source>periodicity: %1</source>
        <translation>periodicidad: %1</translation>
    </message>
    <message>
        <source>told apart by: %1</source>
        <translation>desglose por: %1</translation>
    </message>
    <message>
        <source>another attribute</source>
        <translation>otro atributo</translation>
    </message>
    <message>
        <source>Somebody changed this indicator in the meantime, so nothing was overwritten. Stored now: %1.</source>
        <translation>Alguien cambió este indicador entretanto, de modo que no se sobrescribió nada. Ahora está guardado: %1.</translation>
    </message>
</context>
<context>
    <name>ui::IndicatorPanel</name>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>The whole</source>
        <translation>El total</translation>
    </message>
    <message>
        <source>whole</source>
        <comment>the line of a chart that is no category</comment>
        <translation>total</translation>
    </message>
    <message>
        <source>Values of the indicator</source>
        <translation>Valores del indicador</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Edit the indicator</source>
        <translation>Editar el indicador</translation>
    </message>
    <message>
        <source>Record a value…</source>
        <translation>Registrar un valor…</translation>
    </message>
    <message>
        <source>Show the values as</source>
        <translation>Mostrar los valores como</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>No value was recorded yet.</source>
        <translation>Todavía no se registró ningún valor.</translation>
    </message>
    <message>
        <source>told apart by %1</source>
        <translation>por %1</translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s)</source>
        <translation>
            <numerusform>%n recomendación</numerusform>
            <numerusform>%n recomendaciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::IndicatorsPane</name>
    <message>
        <source>Indicator</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>Last value</source>
        <translation>Último valor</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Periodicity</source>
        <translation>Periodicidad</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicadores</translation>
    </message>
    <message>
        <source>There are no indicators yet</source>
        <translation>Todavía no hay indicadores</translation>
    </message>
    <message>
        <source>An indicator says by figures how far something has come.</source>
        <translation>Un indicador dice con cifras hasta dónde se ha llegado.</translation>
    </message>
    <message>
        <source>New indicator…</source>
        <translation>Nuevo indicador…</translation>
    </message>
    <message>
        <source>No indicator matches the search</source>
        <translation>Ningún indicador cumple la búsqueda</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar filtros</translation>
    </message>
    <message>
        <source>“%1” goes, with its baseline and target.</source>
        <translation>“%1” se elimina, con su línea de base y su meta.</translation>
    </message>
    <message numerus="yes">
        <source>Its %n value(s) go with it.</source>
        <translation>
            <numerusform>Su valor se va con él.</numerusform>
            <numerusform>Sus %n valores se van con él.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n recommendation(s) it serves stay and lose this indicator.</source>
        <translation>
            <numerusform>La recomendación a la que sirve queda y pierde este indicador.</numerusform>
            <numerusform>Las %n recomendaciones a las que sirve quedan y pierden este indicador.</numerusform>
        </translation>
    </message>
    <message>
        <source>This can be undone.</source>
        <translation>Se puede deshacer.</translation>
    </message>
    <message>
        <source>Delete indicator</source>
        <translation>Eliminar indicador</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Progress</source>
        <comment>on the way to the target</comment>
        <translation>Avance</translation>
    </message>
</context>
<context>
    <name>ui::InstitutionChecklist</name>
    <message>
        <source>Narrow the list</source>
        <translation>Acotar la lista</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Instituciones</translation>
    </message>
</context>
<context>
    <name>ui::InstitutionDialog</name>
    <message>
        <source>Edit institution</source>
        <translation>Editar institución</translation>
    </message>
    <message>
        <source>New institution</source>
        <translation>Nueva institución</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>Sigla</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Name in Spanish</source>
        <translation>Nombre en español</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Nombre en inglés</translation>
    </message>
    <message>
        <source>Stands below</source>
        <translation>Depende de</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Active since</source>
        <translation>Activa desde</translation>
    </message>
    <message>
        <source>Until; leave empty while it works</source>
        <translation>Hasta; vacío mientras funcione</translation>
    </message>
    <message>
        <source>No institution it could stand below is called “%1”.</source>
        <translation>Ninguna institución de la que pueda depender se llama «%1».</translation>
    </message>
</context>
<context>
    <name>ui::InstitutionPanel</name>
    <message>
        <source>Choose an institution to see who answers there and what is open.</source>
        <translation>Elija una institución para ver quién responde en ella y qué está abierto.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Traspasar…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>Lo que está abierto</translation>
    </message>
    <message>
        <source>Focal points</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Agregar…</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Agregar una persona</translation>
    </message>
    <message>
        <source>Stand below it</source>
        <translation>Dependen de ella</translation>
    </message>
    <message>
        <source>No longer active: %1</source>
        <translation>Ya no está activa: %1</translation>
    </message>
    <message>
        <source>Active: %1</source>
        <translation>Activa: %1</translation>
    </message>
    <message>
        <source>Below %1</source>
        <translation>Depende de %1</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Lidera</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Apoya</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencidas</translation>
    </message>
    <message>
        <source>Without news for 180 days</source>
        <translation>Sin noticias desde hace 180 días</translation>
    </message>
    <message>
        <source>With a returned entry</source>
        <translation>Con una entrada devuelta</translation>
    </message>
    <message>
        <source>With an entry to review</source>
        <translation>Con una entrada por revisar</translation>
    </message>
    <message>
        <source>Nobody is the focal point today.</source>
        <translation>Hoy nadie es enlace.</translation>
    </message>
    <message>
        <source>Formerly</source>
        <translation>Anteriores</translation>
    </message>
</context>
<context>
    <name>ui::InstitutionsPage</name>
    <message>
        <source>Institutions</source>
        <translation>Instituciones</translation>
    </message>
    <message>
        <source>Search by acronym or name</source>
        <translation>Buscar por sigla o nombre</translation>
    </message>
    <message>
        <source>Which institutions are shown</source>
        <translation>Qué instituciones se muestran</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>institutions</comment>
        <translation>Activas</translation>
    </message>
    <message>
        <source>All</source>
        <comment>institutions</comment>
        <translation>Todas</translation>
    </message>
    <message>
        <source>New…</source>
        <comment>institution</comment>
        <translation>Nueva…</translation>
    </message>
    <message>
        <source>New institution…</source>
        <translation>Nueva institución…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Traspasar…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institución</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Lidera</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Apoya</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencidas</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Devueltas</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>%1 active of %2</source>
        <translation>%1 activas de %2</translation>
    </message>
    <message>
        <source>There are no institutions yet</source>
        <translation>Todavía no hay instituciones</translation>
    </message>
    <message>
        <source>No institution fits</source>
        <translation>Ninguna institución coincide</translation>
    </message>
    <message>
        <source>Add those that must act on the recommendations.</source>
        <translation>Agregue las que deben actuar ante las recomendaciones.</translation>
    </message>
    <message>
        <source>There are %1 in all.</source>
        <translation>Hay %1 en total.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todas</translation>
    </message>
</context>
<context>
    <name>ui::KeptPanel</name>
    <message>
        <source>No earlier report of this kind about the same was issued.</source>
        <translation>No se emitió antes un informe de esta clase sobre lo mismo.</translation>
    </message>
    <message>
        <source>%1. Generated on %2 by %3.</source>
        <translation>%1. Generado el %2 por %3.</translation>
    </message>
    <message>
        <source>%1, %2, SHA-256 %3</source>
        <translation>%1, %2, SHA-256 %3</translation>
    </message>
    <message>
        <source>As it went out; it does not change any more.</source>
        <translation>Como salió; ya no cambia.</translation>
    </message>
    <message>
        <source>Make again…</source>
        <translation>Generar de nuevo…</translation>
    </message>
    <message>
        <source>Writes the same report again, with the same words and figures.</source>
        <translation>Escribe otra vez el mismo informe, con las mismas palabras y cifras.</translation>
    </message>
    <message>
        <source>Compare with the previous</source>
        <translation>Comparar con el anterior</translation>
    </message>
    <message>
        <source>Start the next from this one</source>
        <translation>Empezar el siguiente desde este</translation>
    </message>
    <message>
        <source>Begins a new report with the same choices and with the words that were written in this one.</source>
        <translation>Empieza un informe nuevo con las mismas opciones y los textos que se redactaron en este.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Files that were written</source>
        <translation>Archivos escritos</translation>
    </message>
</context>
<context>
    <name>ui::LeadModel</name>
    <message>
        <source>Without a lead institution</source>
        <translation>Sin institución líder</translation>
    </message>
    <message numerus="yes">
        <source>%n more institution(s)</source>
        <translation>
            <numerusform>%n institución más</numerusform>
            <numerusform>%n instituciones más</numerusform>
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
        <translation>Situación por institución líder</translation>
    </message>
</context>
<context>
    <name>ui::LeadTable</name>
    <message>
        <source>Institution</source>
        <translation>Institución</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencidas</translation>
    </message>
    <message>
        <source>Status by lead institution</source>
        <translation>Situación por institución líder</translation>
    </message>
</context>
<context>
    <name>ui::LetterheadDialog</name>
    <message>
        <source>Choose a crest</source>
        <translation>Elegir un escudo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Membrete</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Institution in Spanish</source>
        <translation>Institución en español</translation>
    </message>
    <message>
        <source>Institution in English</source>
        <translation>Institución en inglés</translation>
    </message>
    <message>
        <source>Address in Spanish</source>
        <translation>Dirección en español</translation>
    </message>
    <message>
        <source>Address in English</source>
        <translation>Dirección en inglés</translation>
    </message>
    <message>
        <source>The crest in words, Spanish</source>
        <translation>El escudo en palabras, en español</translation>
    </message>
    <message>
        <source>The crest in words, English</source>
        <translation>El escudo en palabras, en inglés</translation>
    </message>
    <message>
        <source>Choose a crest…</source>
        <translation>Elegir un escudo…</translation>
    </message>
    <message>
        <source>Without a crest</source>
        <translation>Sin escudo</translation>
    </message>
    <message>
        <source>Crest</source>
        <translation>Escudo</translation>
    </message>
</context>
<context>
    <name>ui::LinkActionDialog</name>
    <message>
        <source>Link to an action of the plan</source>
        <translation>Vincular a una acción del plan</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Vincular</translation>
    </message>
    <message>
        <source>New action…</source>
        <translation>Nueva acción…</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>Acotar la lista</translation>
    </message>
    <message>
        <source>Actions of the plan</source>
        <translation>Acciones del plan</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institución</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Without a cluster</source>
        <translation>Sin eje</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>&amp;Home</source>
        <translation>&amp;Inicio</translation>
    </message>
    <message>
        <source>&amp;Recommendations</source>
        <translation>&amp;Recomendaciones</translation>
    </message>
    <message>
        <source>Rep&amp;orts</source>
        <translation>In&amp;formes</translation>
    </message>
    <message>
        <source>H&amp;istory</source>
        <translation>&amp;Historial</translation>
    </message>
    <message>
        <source>%1 – Avance</source>
        <comment>name of the State</comment>
        <translation>%1 – Avance</translation>
    </message>
    <message>
        <source>A copy was saved as %1.</source>
        <translation>Se guardó una copia como %1.</translation>
    </message>
    <message>
        <source>The workspace is sound.</source>
        <translation>El espacio de trabajo está en orden.</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) were found in the workspace.</source>
        <translation>
            <numerusform>Se encontró %n falla en el espacio de trabajo.</numerusform>
            <numerusform>Se encontraron %n fallas en el espacio de trabajo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save a copy of it and go back to an older one if you have it.</source>
        <translation>Guarde una copia y, si la tiene, vuelva a una anterior.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Every change is saved at once and stands in the history</source>
        <translation>Cada cambio se guarda al momento y queda en el historial</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <comment>time or date</comment>
        <translation>Guardado %1</translation>
    </message>
    <message>
        <source>This workspace can be read but not changed.</source>
        <translation>Este espacio de trabajo se puede leer, pero no modificar.</translation>
    </message>
    <message>
        <source>To work with it, save a copy in a folder where you may write and open the copy.</source>
        <translation>Para trabajar con él, guarde una copia en una carpeta donde pueda escribir y abra la copia.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>Changing the recommendations</source>
        <translation>Cambiando las recomendaciones</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Ins&amp;titutions</source>
        <translation>Instit&amp;uciones</translation>
    </message>
    <message>
        <source>A&amp;ction plan</source>
        <translation>&amp;Plan de acción</translation>
    </message>
    <message>
        <source>The record of changes was altered outside Avance, at change %1. Compare with an older copy before relying on what stands there.</source>
        <translation>El registro de cambios se alteró fuera de Avance, en el cambio %1. Compare con una copia anterior antes de confiar en lo que dice.</translation>
    </message>
    <message>
        <source>Redo brings back what was taken</source>
        <translation>Rehacer devuelve lo retirado</translation>
    </message>
    <message numerus="yes">
        <source>%1 was written: %Ln recommendation(s).</source>
        <translation>
            <numerusform>Se escribió %1: %Ln recomendación.</numerusform>
            <numerusform>Se escribió %1: %Ln recomendaciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) were longer than a cell of Excel holds and were cut; the other formats hold them whole.</source>
        <translation>
            <numerusform>%Ln texto era más largo de lo que guarda una celda de Excel y se cortó; los otros formatos lo guardan entero.</numerusform>
            <numerusform>%Ln textos eran más largos de lo que guarda una celda de Excel y se cortaron; los otros formatos los guardan enteros.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is confidential stayed out: %Ln row(s).</source>
        <translation>
            <numerusform>Lo confidencial no salió: %Ln fila.</numerusform>
            <numerusform>Lo confidencial no salió: %Ln filas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>The template was saved as %1.</source>
        <translation>La plantilla se guardó como %1.</translation>
    </message>
</context>
<context>
    <name>ui::MeasurePanel</name>
    <message>
        <source>What the court said of each part</source>
        <translation>Lo que dijo la Corte de cada parte</translation>
    </message>
    <message>
        <source>Newest grade of each component for each beneficiary</source>
        <translation>Calificación más reciente de cada componente para cada persona beneficiaria</translation>
    </message>
    <message>
        <source>The whole measure</source>
        <translation>Toda la medida</translation>
    </message>
    <message>
        <source>All beneficiaries</source>
        <translation>Todas las personas beneficiarias</translation>
    </message>
    <message>
        <source>%1 (confidential)</source>
        <translation>%1 (confidencial)</translation>
    </message>
    <message>
        <source>Not graded yet</source>
        <translation>Todavía sin calificación</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Componentes</translation>
    </message>
    <message>
        <source>Add component…</source>
        <translation>Agregar componente…</translation>
    </message>
    <message>
        <source>The measure is followed as a whole. Add its components if the court speaks of each by itself.</source>
        <translation>La medida se sigue como un todo. Agregue sus componentes si la Corte se pronuncia sobre cada uno.</translation>
    </message>
    <message>
        <source>Beneficiaries</source>
        <translation>Personas beneficiarias</translation>
    </message>
    <message>
        <source>Add beneficiary…</source>
        <translation>Agregar persona…</translation>
    </message>
    <message>
        <source>No beneficiary is named. Add them if the court speaks of each by name; names are confidential unless you say otherwise.</source>
        <translation>No se nombra a nadie. Agregue a las personas si la Corte se pronuncia sobre cada una; los nombres son confidenciales salvo que usted indique lo contrario.</translation>
    </message>
    <message numerus="yes">
        <source>The case is open: %1 of %Ln measure(s) fully complied with.</source>
        <translation>
            <numerusform>El caso está abierto: %1 de %Ln medida con cumplimiento total.</numerusform>
            <numerusform>El caso está abierto: %1 de %Ln medidas con cumplimiento total.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every measure of the case is fully complied with, by the court&apos;s own grades.</source>
        <translation>Todas las medidas del caso tienen cumplimiento total según las calificaciones de la propia Corte.</translation>
    </message>
</context>
<context>
    <name>ui::MergeDialog</name>
    <message>
        <source>Merge “%1”</source>
        <translation>Fusionar «%1»</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionar</translation>
    </message>
    <message numerus="yes">
        <source>Everything that is described with it (%Ln use(s)) is described with the other term afterwards. Its names become other names of that one, and it is gone. One step back undoes it all.</source>
        <translation>
            <numerusform>Todo lo que se describe con él (%Ln uso) se describe después con el otro término. Sus nombres pasan a ser otros nombres de ese, y él desaparece. Un solo paso atrás lo deshace todo.</numerusform>
            <numerusform>Todo lo que se describe con él (%Ln usos) se describe después con el otro término. Sus nombres pasan a ser otros nombres de ese, y él desaparece. Un solo paso atrás lo deshace todo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>Choose the term that stays.</source>
        <translation>Elija el término que queda.</translation>
    </message>
    <message>
        <source>No term is called “%1”. Choose one from the list.</source>
        <translation>Ningún término se llama «%1». Elija uno de la lista.</translation>
    </message>
</context>
<context>
    <name>ui::MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>Cerrar mensaje</translation>
    </message>
    <message>
        <source>Close message (Esc)</source>
        <translation>Cerrar mensaje (Esc)</translation>
    </message>
</context>
<context>
    <name>ui::MoneyField</name>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>This is not an amount. Write it like %1.</source>
        <translation>Esto no es un monto. Escríbalo así: %1.</translation>
    </message>
    <message>
        <source>Say in which currency: its three letters, or its name.</source>
        <translation>Indique la moneda: sus tres letras o su nombre.</translation>
    </message>
</context>
<context>
    <name>ui::NationalPanel</name>
    <message>
        <source>National status</source>
        <translation>Situación nacional</translation>
    </message>
</context>
<context>
    <name>ui::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
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
        <translation>Nueva recomendación</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Órgano</translation>
    </message>
    <message>
        <source>Symbol of the document, or name of the case</source>
        <translation>Signatura del documento o nombre del caso</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Párrafo</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Text in Spanish</source>
        <translation>Texto en español</translation>
    </message>
    <message>
        <source>Text in English</source>
        <translation>Texto en inglés</translation>
    </message>
    <message>
        <source>Name the document it stands in: its symbol, or the case.</source>
        <translation>Indique en qué documento está: su signatura o el caso.</translation>
    </message>
    <message>
        <source>Write the text in at least one of the two languages.</source>
        <translation>Escriba el texto al menos en uno de los dos idiomas.</translation>
    </message>
</context>
<context>
    <name>ui::NewWorkspaceDialog</name>
    <message>
        <source>New workspace</source>
        <translation>Nuevo espacio de trabajo</translation>
    </message>
    <message>
        <source>A workspace holds what is recommended to one State. It is one file.</source>
        <translation>Un espacio de trabajo reúne lo que se recomienda a un Estado. Es un solo archivo.</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>&amp;Estado</translation>
    </message>
    <message>
        <source>Name in S&amp;panish</source>
        <translation>Nombre en es&amp;pañol</translation>
    </message>
    <message>
        <source>Name in &amp;English</source>
        <translation>Nombre en &amp;inglés</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>E&amp;xaminar…</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Crear</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose a State of the list.</source>
        <translation>Elija un Estado de la lista.</translation>
    </message>
    <message>
        <source>Name a file in a folder that exists; it must not be there yet.</source>
        <translation>Indique un archivo en una carpeta que exista; el archivo aún no debe estar allí.</translation>
    </message>
    <message>
        <source>Type or choose</source>
        <translation>Escriba o elija</translation>
    </message>
    <message>
        <source>Where to put the workspace</source>
        <translation>Dónde guardar el espacio de trabajo</translation>
    </message>
    <message>
        <source>Workspaces of Avance (*.avance)</source>
        <translation>Espacios de trabajo de Avance (*.avance)</translation>
    </message>
</context>
<context>
    <name>ui::NumberField</name>
    <message>
        <source>This is not a figure. Write it like %1.</source>
        <translation>Esto no es una cifra. Escríbala así: %1.</translation>
    </message>
</context>
<context>
    <name>ui::OptionsPanel</name>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Take the paragraph number out of the text</source>
        <translation>Separar el número de párrafo del texto</translation>
    </message>
    <message>
        <source>Skip concerns and observations</source>
        <translation>Omitir preocupaciones y observaciones</translation>
    </message>
    <message>
        <source>Create institutions that are not known</source>
        <translation>Crear las instituciones que no se conocen</translation>
    </message>
    <message>
        <source>Otherwise rows with an unknown institution come in without it, with a remark.</source>
        <translation>Si no, las filas con una institución desconocida entran sin ella, con una nota.</translation>
    </message>
</context>
<context>
    <name>ui::Paper</name>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documentos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Páginas web (*.html)</translation>
    </message>
</context>
<context>
    <name>ui::PartsList</name>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
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
        <translation>Tomar del archivo</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>En el archivo</translation>
    </message>
    <message>
        <source>Take %1 from the file: %2 instead of %3</source>
        <comment>name of a field and its values</comment>
        <translation>Tomar %1 del archivo: %2 en lugar de %3</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>se conserva</translation>
    </message>
    <message>
        <source>It was edited here since it came in, or another system spells it differently: it stays unless you take it.</source>
        <translation>Se editó aquí después de entrar, u otro sistema lo escribe de otro modo: se queda, salvo que usted lo tome.</translation>
    </message>
</context>
<context>
    <name>ui::PeriodField</name>
    <message>
        <source>Other period…</source>
        <translation>Otro periodo…</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
</context>
<context>
    <name>ui::PersonBlock</name>
    <message>
        <source>Focal point: %1</source>
        <translation>Enlace: %1</translation>
    </message>
    <message numerus="yes">
        <source>Answers by name for %Ln recommendation(s)</source>
        <translation>
            <numerusform>Responde por nombre de %Ln recomendación</numerusform>
            <numerusform>Responde por nombre de %Ln recomendaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Editar a %1</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Traspasar…</translation>
    </message>
    <message>
        <source>Hand over what %1 answers for</source>
        <translation>Traspasar aquello de lo que responde %1</translation>
    </message>
</context>
<context>
    <name>ui::PersonDialog</name>
    <message>
        <source>Edit person</source>
        <translation>Editar persona</translation>
    </message>
    <message>
        <source>Add a person to %1</source>
        <translation>Agregar una persona a %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Post in Spanish</source>
        <translation>Cargo en español</translation>
    </message>
    <message>
        <source>Post in English</source>
        <translation>Cargo en inglés</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Focal point since</source>
        <translation>Enlace desde</translation>
    </message>
    <message>
        <source>Until; leave empty while it lasts</source>
        <translation>Hasta; vacío mientras dure</translation>
    </message>
</context>
<context>
    <name>ui::PersonPickers</name>
    <message>
        <source>Who answers</source>
        <translation>Quién responde</translation>
    </message>
    <message>
        <source>Whoever is the focal point</source>
        <translation>Quien sea el enlace</translation>
    </message>
    <message>
        <source>Who answers in %1</source>
        <translation>Quién responde en %1</translation>
    </message>
</context>
<context>
    <name>ui::PlanCommands</name>
    <message>
        <source>&amp;New action…</source>
        <translation>&amp;Nueva acción…</translation>
    </message>
    <message>
        <source>New &amp;indicator…</source>
        <translation>Nuevo &amp;indicador…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>&amp;Mark as done</source>
        <translation>&amp;Marcar como concluida</translation>
    </message>
    <message>
        <source>Mark as d&amp;ropped</source>
        <translation>Marcar como &amp;descartada</translation>
    </message>
    <message>
        <source>Record a &amp;value…</source>
        <translation>Registrar un &amp;valor…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>E&amp;liminar…</translation>
    </message>
    <message>
        <source>&amp;Zoom in</source>
        <translation>A&amp;cercar</translation>
    </message>
    <message>
        <source>Show fewer days</source>
        <translation>Mostrar menos días</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ale&amp;jar</translation>
    </message>
    <message>
        <source>Show more days</source>
        <translation>Mostrar más días</translation>
    </message>
    <message>
        <source>&amp;Whole plan</source>
        <translation>&amp;Plan completo</translation>
    </message>
    <message>
        <source>Show the whole plan</source>
        <translation>Mostrar el plan completo</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Hoy</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Ir a hoy</translation>
    </message>
    <message>
        <source>Show or hide the detail panel</source>
        <translation>Mostrar u ocultar el panel de detalle</translation>
    </message>
    <message>
        <source>&amp;Back to the plan</source>
        <translation>V&amp;olver al plan</translation>
    </message>
    <message>
        <source>Detail p&amp;anel</source>
        <translation>Panel de de&amp;talle</translation>
    </message>
</context>
<context>
    <name>ui::PlanDelegate</name>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <translation>
            <numerusform>%Ln vencida</numerusform>
            <numerusform>%Ln vencidas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PlanHeader</name>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
</context>
<context>
    <name>ui::PlanPage</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <translation>
            <numerusform>%Ln vencida</numerusform>
            <numerusform>%Ln vencidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Plan de acción</translation>
    </message>
    <message>
        <source>Search indicators</source>
        <translation>Buscar indicadores</translation>
    </message>
    <message>
        <source>Search title, institution or reference</source>
        <translation>Buscar título, institución o referencia</translation>
    </message>
    <message>
        <source>Search the plan</source>
        <translation>Buscar en el plan</translation>
    </message>
    <message>
        <source>Show the plan as</source>
        <translation>Mostrar el plan como</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Árbol</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronograma</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicadores</translation>
    </message>
    <message>
        <source>New indicator</source>
        <translation>Nuevo indicador</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>Nueva acción</translation>
    </message>
</context>
<context>
    <name>ui::PlanStrip</name>
    <message>
        <source>Only overdue</source>
        <translation>Solo vencidas</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar filtros</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institución</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Institution: all</source>
        <translation>Institución: todas</translation>
    </message>
    <message>
        <source>Status: all</source>
        <translation>Situación: todas</translation>
    </message>
</context>
<context>
    <name>ui::PreviewPane</name>
    <message>
        <source>New</source>
        <translation>Nuevas</translation>
    </message>
    <message>
        <source>will be added</source>
        <translation>se agregarán</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiadas</translation>
    </message>
    <message>
        <source>Identical</source>
        <translation>Idénticas</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>nada que hacer</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Dudosas</translation>
    </message>
    <message>
        <source>need a decision</source>
        <translation>por decidir</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitidas</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Todas %1</translation>
    </message>
    <message>
        <source>Doubtful %1</source>
        <translation>Dudosas %1</translation>
    </message>
    <message>
        <source>Rejected %1</source>
        <translation>Rechazadas %1</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Cambiadas %1</translation>
    </message>
    <message>
        <source>Remarks %1</source>
        <translation>Notas %1</translation>
    </message>
    <message>
        <source>Saves the doubtful and rejected rows with their numbers and reasons as CSV</source>
        <translation>Guarda como CSV las filas dudosas y rechazadas con su número y motivo</translation>
    </message>
    <message>
        <source>No row is doubtful or rejected.</source>
        <translation>Ninguna fila es dudosa ni fue rechazada.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Choose a doubtful or changed row to compare it.</source>
        <translation>Elija una fila dudosa o cambiada para compararla.</translation>
    </message>
    <message>
        <source>Rows to look at</source>
        <translation>Filas por revisar</translation>
    </message>
    <message>
        <source>Which rows are listed</source>
        <translation>Qué filas se muestran</translation>
    </message>
    <message>
        <source>Save list…</source>
        <translation>Guardar lista…</translation>
    </message>
    <message>
        <source>There are no such rows.</source>
        <translation>No hay filas así.</translation>
    </message>
    <message>
        <source>with other content</source>
        <translation>con otro contenido</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se pueden leer</translation>
    </message>
    <message>
        <source>other texts</source>
        <translation>otros textos</translation>
    </message>
</context>
<context>
    <name>ui::PreviewPanel</name>
    <message>
        <source>Preparing the pages</source>
        <translation>Se preparan las páginas</translation>
    </message>
    <message>
        <source>You can go on working.</source>
        <translation>Puede seguir trabajando.</translation>
    </message>
    <message>
        <source>This note is not printed.</source>
        <translation>Este aviso no se imprime.</translation>
    </message>
    <message>
        <source>Led by %1. This note is not printed.</source>
        <translation>Lidera %1. Este aviso no se imprime.</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>Aún sin respuesta.</translation>
    </message>
    <message>
        <source>Still to write.</source>
        <translation>Por redactar.</translation>
    </message>
    <message>
        <source>The record has moved on since this was written.</source>
        <translation>El registro cambió desde que se escribió esto.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Fit to width</source>
        <translation>Ajustar al ancho</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Página entera</translation>
    </message>
    <message>
        <source>Edit text…</source>
        <translation>Editar texto…</translation>
    </message>
    <message>
        <source>Edit the chosen text. Ctrl+Down and Ctrl+Up choose one, Enter opens it.</source>
        <translation>Editar el texto elegido. Ctrl+Abajo y Ctrl+Arriba eligen uno, Intro lo abre.</translation>
    </message>
    <message>
        <source>Pages of the report</source>
        <translation>Páginas del informe</translation>
    </message>
    <message>
        <source>Language shown</source>
        <translation>Idioma que se muestra</translation>
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
        <translation>Reconocido por</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Other States</source>
        <translation>Otros Estados</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparado con</translation>
    </message>
    <message>
        <source>%1 of %2 used</source>
        <comment>columns</comment>
        <translation>%1 de %2 en uso</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column of a file and how many of its values were cleaned</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No value was changed.</source>
        <translation>Ningún valor cambió.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>part of a recommendation and how many times it changes</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Kept unless chosen: %1</source>
        <translation>Se conservan si no se eligen: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a name and how many rows have it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>What the columns of the file mean</source>
        <translation>Qué significan las columnas del archivo</translation>
    </message>
    <message>
        <source>What cleaning did</source>
        <translation>Qué hizo la limpieza</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>Revisar…</translation>
    </message>
    <message>
        <source>Already in the workspace</source>
        <translation>Ya en el espacio de trabajo</translation>
    </message>
    <message>
        <source>Names taken for other States</source>
        <translation>Nombres tomados por otros Estados</translation>
    </message>
    <message>
        <source>Update those that changed</source>
        <translation>Actualizar las que cambiaron</translation>
    </message>
</context>
<context>
    <name>ui::PriorityDialog</name>
    <message>
        <source>Set priority</source>
        <translation>Fijar prioridad</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Choose a priority.</source>
        <translation>Elija una prioridad.</translation>
    </message>
</context>
<context>
    <name>ui::ProgressDialog</name>
    <message>
        <source>Progress entry</source>
        <translation>Entrada de bitácora</translation>
    </message>
</context>
<context>
    <name>ui::ProgressPanel</name>
    <message>
        <source>Progress log</source>
        <translation>Bitácora</translation>
    </message>
    <message>
        <source>Nothing has been reported yet. The first entry says what was done and carries the evidence.</source>
        <translation>Todavía no se ha informado nada. La primera entrada dice qué se hizo y lleva las evidencias.</translation>
    </message>
    <message numerus="yes">
        <source>Show older entries (%Ln)</source>
        <translation>
            <numerusform>Ver la entrada anterior (%Ln)</numerusform>
            <numerusform>Ver entradas anteriores (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Add progress</source>
        <translation>Agregar avance</translation>
    </message>
</context>
<context>
    <name>ui::ReadingPanel</name>
    <message>
        <source>How the file is read</source>
        <translation>Cómo se lee el archivo</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Separador</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Headers in row</source>
        <translation>Encabezados en la fila</translation>
    </message>
    <message>
        <source>The first rows, as they would be read. If accents or columns look wrong, correct it above.</source>
        <translation>Las primeras filas, tal como se leerían. Si los acentos o las columnas no se ven bien, corríjalo arriba.</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Primeras filas del archivo</translation>
    </message>
</context>
<context>
    <name>ui::RecentModel</name>
    <message>
        <source>today %1</source>
        <comment>time of day</comment>
        <translation>hoy %1</translation>
    </message>
    <message>
        <source>Removable drive, not connected</source>
        <translation>Unidad extraíble, no conectada</translation>
    </message>
    <message>
        <source>No longer in %1</source>
        <translation>Ya no está en %1</translation>
    </message>
</context>
<context>
    <name>ui::RecommendationDelegate</name>
    <message numerus="yes">
        <source>+%n supporting</source>
        <translation>
            <numerusform>+%n de apoyo</numerusform>
            <numerusform>+%n de apoyo</numerusform>
        </translation>
    </message>
    <message>
        <source>no support</source>
        <translation>sin apoyo</translation>
    </message>
    <message>
        <source>position</source>
        <translation>posición</translation>
    </message>
    <message>
        <source>Archived, read only</source>
        <translation>Archivada, solo lectura</translation>
    </message>
</context>
<context>
    <name>ui::RecommendationEditor</name>
    <message>
        <source>This workspace can be read but not changed.</source>
        <translation>Este espacio de trabajo se puede leer, pero no cambiar.</translation>
    </message>
    <message>
        <source>This recommendation is archived. Restore it to change it.</source>
        <translation>Esta recomendación está archivada. Restáurela para cambiarla.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>Copy reference</source>
        <translation>Copiar referencia</translation>
    </message>
    <message>
        <source>Show its whole history</source>
        <translation>Ver todo su historial</translation>
    </message>
</context>
<context>
    <name>ui::RecommendationList</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>There are no recommendations yet</source>
        <translation>Todavía no hay recomendaciones</translation>
    </message>
    <message>
        <source>Import a file, or add the first one by hand.</source>
        <translation>Importe un archivo o agregue la primera a mano.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>No recommendation matches these filters</source>
        <translation>Ninguna recomendación cumple estos filtros</translation>
    </message>
    <message>
        <source>There are %1 without them.</source>
        <translation>Hay %1 si los quita.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar filtros</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Recomendaciones</translation>
    </message>
    <message>
        <source>Search text, reference or institution</source>
        <translation>Buscar texto, referencia o institución</translation>
    </message>
    <message>
        <source>Search the recommendations</source>
        <translation>Buscar en las recomendaciones</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recomendación</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Líder</translation>
    </message>
    <message>
        <source>Status and progress</source>
        <translation>Situación y avance</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Calificación</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Position (UPR)</source>
        <translation>Posición (EPU)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
</context>
<context>
    <name>ui::RecommendationsField</name>
    <message>
        <source>Add by reference or words</source>
        <translation>Agregar por referencia o palabras</translation>
    </message>
    <message>
        <source>Search a recommendation to add</source>
        <translation>Buscar una recomendación para agregar</translation>
    </message>
    <message>
        <source>Recommendations found</source>
        <translation>Recomendaciones encontradas</translation>
    </message>
    <message>
        <source>Recommendations it serves</source>
        <translation>Recomendaciones a las que sirve</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>ui::RecordFields</name>
    <message>
        <source>Title in Spanish</source>
        <translation>Título en español</translation>
    </message>
    <message>
        <source>Title in English</source>
        <translation>Título en inglés</translation>
    </message>
    <message>
        <source>Introduction in Spanish</source>
        <translation>Introducción en español</translation>
    </message>
    <message>
        <source>Introduction in English</source>
        <translation>Introducción en inglés</translation>
    </message>
    <message>
        <source>Text in Spanish</source>
        <translation>Texto en español</translation>
    </message>
    <message>
        <source>Text in English</source>
        <translation>Texto en inglés</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Párrafo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>UPR position</source>
        <translation>Posición en el EPU</translation>
    </message>
    <message>
        <source>Original language</source>
        <translation>Idioma original</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>todavía ninguna</translation>
    </message>
</context>
<context>
    <name>ui::RecordHistoryPanel</name>
    <message>
        <source>Change history</source>
        <translation>Historial de cambios</translation>
    </message>
    <message>
        <source>Changes of this recommendation, newest first</source>
        <translation>Cambios de esta recomendación, los más recientes primero</translation>
    </message>
    <message>
        <source>Undo this change</source>
        <translation>Deshacer este cambio</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Ver todo</translation>
    </message>
</context>
<context>
    <name>ui::RecordIndicatorsPanel</name>
    <message>
        <source>target %1</source>
        <translation>meta %1</translation>
    </message>
    <message>
        <source>no figure yet</source>
        <translation>todavía sin dato</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicadores</translation>
    </message>
    <message>
        <source>No indicator measures this recommendation yet.</source>
        <translation>Todavía ningún indicador mide esta recomendación.</translation>
    </message>
    <message>
        <source>Record value…</source>
        <translation>Registrar valor…</translation>
    </message>
</context>
<context>
    <name>ui::ReferencePage</name>
    <message>
        <source>Vocabularies and scales</source>
        <translation>Vocabularios y escalas</translation>
    </message>
    <message>
        <source>New vocabulary…</source>
        <translation>Nuevo vocabulario…</translation>
    </message>
    <message>
        <source>Scales of the bodies</source>
        <translation>Escalas de los órganos</translation>
    </message>
    <message>
        <source>Vocabularies of the office</source>
        <translation>Vocabularios de la oficina</translation>
    </message>
    <message>
        <source>Other vocabularies</source>
        <translation>Otros vocabularios</translation>
    </message>
    <message>
        <source>National</source>
        <translation>Nacional</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>Por confirmar</translation>
    </message>
    <message>
        <source>Choose a scale or a vocabulary</source>
        <translation>Elija una escala o un vocabulario</translation>
    </message>
</context>
<context>
    <name>ui::ReportForm</name>
    <message>
        <source>Scope</source>
        <translation>Alcance</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Institution, as the cover names it</source>
        <translation>Institución, como la nombra la portada</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Agrupar por</translation>
    </message>
    <message>
        <source>Include</source>
        <translation>Incluir</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formatos</translation>
    </message>
    <message>
        <source>Annexes</source>
        <translation>Anexos</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two dates</comment>
        <translation>a</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation>Periodo desde</translation>
    </message>
    <message>
        <source>Period to</source>
        <translation>Periodo hasta</translation>
    </message>
</context>
<context>
    <name>ui::ReportGeneration</name>
    <message>
        <source>Generate report: choose a folder</source>
        <translation>Generar informe: elija una carpeta</translation>
    </message>
    <message>
        <source>Generate report</source>
        <translation>Generar informe</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Generar</translation>
    </message>
</context>
<context>
    <name>ui::ReportListModel</name>
    <message>
        <source>Generated</source>
        <translation>Generados</translation>
    </message>
    <message>
        <source>In preparation</source>
        <translation>En preparación</translation>
    </message>
    <message>
        <source>words</source>
        <translation>palabras</translation>
    </message>
    <message>
        <source>%1, at most %2 words</source>
        <translation>%1, %2 palabras como máximo</translation>
    </message>
    <message>
        <source>%1, generated on %2</source>
        <translation>%1, generado el %2</translation>
    </message>
    <message>
        <source>%1, in preparation, %2</source>
        <translation>%1, en preparación, %2</translation>
    </message>
</context>
<context>
    <name>ui::ReportWords</name>
    <message>
        <source>Periodic report</source>
        <translation>Informe periódico</translation>
    </message>
    <message>
        <source>List of issues</source>
        <translation>Lista de cuestiones</translation>
    </message>
    <message>
        <source>Follow-up after 1 or 2 years</source>
        <translation>Seguimiento a 1 o 2 años</translation>
    </message>
    <message>
        <source>UPR national report</source>
        <translation>Informe nacional EPU</translation>
    </message>
    <message>
        <source>UPR matrix</source>
        <translation>Matriz EPU</translation>
    </message>
    <message>
        <source>UPR mid-term report</source>
        <translation>Medio término EPU</translation>
    </message>
    <message>
        <source>Compliance, Inter-American Court</source>
        <translation>Cumplimiento Corte IDH</translation>
    </message>
    <message>
        <source>Information to the Commission</source>
        <translation>Información a la CIDH</translation>
    </message>
    <message>
        <source>Status report</source>
        <translation>Informe de situación</translation>
    </message>
    <message>
        <source>Sheet per institution</source>
        <translation>Ficha por institución</translation>
    </message>
    <message>
        <source>One page for the minister</source>
        <translation>Ficha para el despacho</translation>
    </message>
    <message>
        <source>Handover sheet</source>
        <translation>Ficha de traspaso</translation>
    </message>
    <message>
        <source>Statistical annex</source>
        <translation>Anexo estadístico</translation>
    </message>
    <message>
        <source>United Nations</source>
        <translation>Naciones Unidas</translation>
    </message>
    <message>
        <source>Inter-American system</source>
        <translation>Sistema interamericano</translation>
    </message>
    <message>
        <source>Internal use</source>
        <translation>Uso interno</translation>
    </message>
    <message>
        <source>The document&apos;s order</source>
        <translation>Orden del documento</translation>
    </message>
    <message>
        <source>Mechanism</source>
        <translation>Mecanismo</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Right or article</source>
        <translation>Derecho o artículo</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institución</translation>
    </message>
    <message>
        <source>without an answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>answer older than the last report</source>
        <translation>respuesta anterior al último informe</translation>
    </message>
    <message>
        <source>without a text in the report&apos;s language</source>
        <translation>sin texto en el idioma del informe</translation>
    </message>
    <message>
        <source>answer not in the report&apos;s language</source>
        <translation>respuesta en otro idioma</translation>
    </message>
    <message>
        <source>figures without a source</source>
        <translation>cifras sin fuente</translation>
    </message>
    <message>
        <source>sections to write</source>
        <translation>secciones por redactar</translation>
    </message>
</context>
<context>
    <name>ui::ReportWork</name>
    <message>
        <source>Writing the report</source>
        <translation>Se escribe el informe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ui::ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>&amp;Generate report…</source>
        <translation>&amp;Generar informe…</translation>
    </message>
    <message>
        <source>&amp;Edit the chosen text…</source>
        <translation>&amp;Editar el texto elegido…</translation>
    </message>
    <message>
        <source>&amp;Discard the report in preparation</source>
        <translation>&amp;Descartar el informe en preparación</translation>
    </message>
    <message>
        <source>&amp;Letterhead…</source>
        <translation>&amp;Membrete…</translation>
    </message>
    <message>
        <source>Generate report</source>
        <translation>Generar informe</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Qué se muestra</translation>
    </message>
    <message>
        <source>Kinds of report and reports</source>
        <translation>Clases de informe e informes</translation>
    </message>
    <message>
        <source>Preview up to date, %1</source>
        <translation>Vista previa al día, %1</translation>
    </message>
    <message>
        <source>Preparing the pages…</source>
        <translation>Se preparan las páginas…</translation>
    </message>
    <message>
        <source>The period is not a date</source>
        <translation>El periodo no es una fecha</translation>
    </message>
    <message>
        <source>Choose the document it answers</source>
        <translation>Elija el documento al que responde</translation>
    </message>
    <message>
        <source>Choose the institution it is about</source>
        <translation>Elija la institución de la que trata</translation>
    </message>
    <message>
        <source>The pages appear here.</source>
        <translation>Las páginas aparecen aquí.</translation>
    </message>
    <message>
        <source>Written: %1.</source>
        <translation>Escrito: %1.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Save style template</source>
        <translation>Guardar plantilla de estilos</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Documentos de Word (*.docx)</translation>
    </message>
    <message>
        <source>report-styles</source>
        <translation>estilos-de-informe</translation>
    </message>
    <message>
        <source>Use a style template</source>
        <translation>Usar una plantilla de estilos</translation>
    </message>
    <message>
        <source>Word documents and templates (*.docx *.dotx)</source>
        <translation>Documentos y plantillas de Word (*.docx *.dotx)</translation>
    </message>
    <message>
        <source>Word reports have the program&apos;s own looks again.</source>
        <translation>Los informes de Word tienen de nuevo el aspecto del programa.</translation>
    </message>
    <message>
        <source>Word reports take the looks of %1 from now on.</source>
        <translation>Desde ahora los informes de Word toman el aspecto de %1.</translation>
    </message>
    <message>
        <source>&amp;Save style template…</source>
        <translation>Guardar &amp;plantilla de estilos…</translation>
    </message>
    <message>
        <source>&amp;Use a style template…</source>
        <translation>&amp;Usar una plantilla de estilos…</translation>
    </message>
    <message>
        <source>&amp;Use a style template… (now %1)</source>
        <translation>&amp;Usar una plantilla de estilos… (ahora %1)</translation>
    </message>
    <message>
        <source>&amp;Without a style template</source>
        <translation>&amp;Sin plantilla de estilos</translation>
    </message>
</context>
<context>
    <name>ui::RowsCopy</name>
    <message>
        <source>Status</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avance</translation>
    </message>
</context>
<context>
    <name>ui::RowsList</name>
    <message>
        <source>Save the list of rows</source>
        <translation>Guardar la lista de filas</translation>
    </message>
    <message>
        <source>CSV for spreadsheets (*.csv)</source>
        <translation>CSV para hojas de cálculo (*.csv)</translation>
    </message>
    <message>
        <source>%1-rows.csv</source>
        <comment>name of a file</comment>
        <translation>%1-filas.csv</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Save the rows that did not come in</source>
        <translation>Guardar las filas que no entraron</translation>
    </message>
</context>
<context>
    <name>ui::RowsModel</name>
    <message>
        <source>Differs in: %1</source>
        <translation>Difiere en: %1</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>No se importa</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a column and what it says</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recomendación</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>En el archivo</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Qué difiere</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
</context>
<context>
    <name>ui::ScaleDialog</name>
    <message>
        <source>New version of the scale of %1</source>
        <translation>Nueva versión de la escala de %1</translation>
    </message>
    <message>
        <source>Scale of %1</source>
        <translation>Escala de %1</translation>
    </message>
    <message>
        <source>Add the version</source>
        <translation>Agregar la versión</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Grades of this scale were given, and what was said then must be read on the scale of then. It ends on the day before, and the new version begins.</source>
        <translation>Con esta escala ya se calificó, y lo que se dijo entonces debe leerse con la escala de entonces. Termina el día anterior y empieza la versión nueva.</translation>
    </message>
    <message>
        <source>Name in Spanish</source>
        <translation>Nombre en español</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Nombre en inglés</translation>
    </message>
    <message>
        <source>Begins on</source>
        <translation>Empieza el</translation>
    </message>
    <message>
        <source>Valid from; leave empty for always</source>
        <translation>Vigente desde; vacío si siempre</translation>
    </message>
    <message>
        <source>Valid until; leave empty while it is</source>
        <translation>Vigente hasta; vacío mientras rija</translation>
    </message>
    <message>
        <source>Source: the document that sets it</source>
        <translation>Fuente: el documento que la fija</translation>
    </message>
    <message>
        <source>Grades, the best first; F2 edits a cell</source>
        <translation>Calificaciones, la mejor primero; F2 edita una celda</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>Calificaciones</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>Meaning in Spanish</source>
        <translation>Significado en español</translation>
    </message>
    <message>
        <source>Meaning in English</source>
        <translation>Significado en inglés</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Add grade</source>
        <translation>Agregar calificación</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
</context>
<context>
    <name>ui::ScalePanel</name>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>New version…</source>
        <translation>Nueva versión…</translation>
    </message>
    <message>
        <source>Confirm…</source>
        <translation>Confirmar…</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>Calificaciones</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>Meaning in Spanish</source>
        <translation>Significado en español</translation>
    </message>
    <message>
        <source>Meaning in English</source>
        <translation>Significado en inglés</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>No source is given.</source>
        <translation>No se indica la fuente.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fuente: %1</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmada</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>Por confirmar</translation>
    </message>
    <message>
        <source>Grades of this scale were given, so it stays as it is. When the body changes it, add a new version that begins on a later day.</source>
        <translation>Con esta escala ya se calificó, así que queda como está. Cuando el órgano la cambie, agregue una versión nueva que empiece un día posterior.</translation>
    </message>
    <message>
        <source>No grade of this scale was given yet: it can be edited.</source>
        <translation>Todavía no se ha calificado con esta escala: se puede editar.</translation>
    </message>
    <message>
        <source>A scale in use is not altered</source>
        <translation>Una escala en uso no se modifica</translation>
    </message>
</context>
<context>
    <name>ui::ScopeField</name>
    <message>
        <source>Document the report answers</source>
        <translation>Documento al que responde el informe</translation>
    </message>
    <message>
        <source>Choose a document</source>
        <translation>Elija un documento</translation>
    </message>
    <message>
        <source>Institution the report is about</source>
        <translation>Institución de la que trata el informe</translation>
    </message>
    <message>
        <source>Choose an institution</source>
        <translation>Elija una institución</translation>
    </message>
    <message>
        <source>Focal point who leaves</source>
        <translation>Enlace que se va</translation>
    </message>
    <message>
        <source>The institution as a whole</source>
        <translation>Toda la institución</translation>
    </message>
    <message>
        <source>Query of the report</source>
        <translation>Consulta del informe</translation>
    </message>
    <message>
        <source>Everything, or a query: body:CEDAW</source>
        <translation>Todo, o una consulta: órgano:CEDAW</translation>
    </message>
</context>
<context>
    <name>ui::SheetPreview</name>
    <message>
        <source>Save the handover sheet</source>
        <translation>Guardar la ficha de traspaso</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>Idioma de la ficha</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Pages of the handover sheet</source>
        <translation>Páginas de la ficha de traspaso</translation>
    </message>
    <message>
        <source>Preparing the sheet</source>
        <translation>Preparando la ficha</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln página</numerusform>
            <numerusform>%Ln páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the sheet</source>
        <translation>Escribiendo la ficha</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>ui::SourceDialog</name>
    <message>
        <source>Confirm: %1</source>
        <translation>Confirmar: %1</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>The document it was compared with</source>
        <translation>El documento con el que se comparó</translation>
    </message>
</context>
<context>
    <name>ui::SourcePanel</name>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Change file…</source>
        <translation>Cambiar archivo…</translation>
    </message>
</context>
<context>
    <name>ui::StatesDialog</name>
    <message>
        <source>Recommending States</source>
        <translation>Estados recomendantes</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Add a State, by its name in Spanish or English</source>
        <translation>Agregar un Estado, por su nombre en español o en inglés</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Recommending States, in their order</source>
        <translation>Estados recomendantes, en su orden</translation>
    </message>
    <message>
        <source>%1 (no State known by this name)</source>
        <translation>%1 (no se conoce un Estado con este nombre)</translation>
    </message>
    <message>
        <source>%1, printed “%2”</source>
        <translation>%1, impreso “%2”</translation>
    </message>
    <message>
        <source>“%1” is in the list already.</source>
        <translation>“%1” ya está en la lista.</translation>
    </message>
</context>
<context>
    <name>ui::StatusChart</name>
    <message numerus="yes">
        <source>%1: %n recommendation(s)</source>
        <translation>
            <numerusform>%1: %n recomendación</numerusform>
            <numerusform>%1: %n recomendaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3 of %4 (%5)</source>
        <comment>mechanism, status, number, total, share</comment>
        <translation>%1, %2: %3 de %4 (%5)</translation>
    </message>
    <message>
        <source>Click to list them</source>
        <translation>Haga clic para ver la lista</translation>
    </message>
</context>
<context>
    <name>ui::StatusDialog</name>
    <message>
        <source>Change status</source>
        <translation>Cambiar situación</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>como está</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>What this rests on, for the history and the reports</source>
        <translation>En qué se basa, para el historial y los informes</translation>
    </message>
    <message>
        <source>“%1” needs a validated progress entry with evidence, and this recommendation has none. Add one first.</source>
        <translation>“%1” exige un avance validado con evidencia, y esta recomendación no tiene ninguno. Agregue uno primero.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” needs a validated progress entry with evidence; %Ln of them have none. Nothing was changed.</source>
        <translation>
            <numerusform>“%1” exige un avance validado con evidencia; %Ln de ellas no tiene ninguno. No se cambió nada.</numerusform>
            <numerusform>“%1” exige un avance validado con evidencia; %Ln de ellas no tienen ninguno. No se cambió nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a status.</source>
        <translation>Elija una situación.</translation>
    </message>
</context>
<context>
    <name>ui::StatusPanel</name>
    <message>
        <source>Status by mechanism</source>
        <translation>Situación por mecanismo</translation>
    </message>
    <message>
        <source>Mechanism</source>
        <translation>Mecanismo</translation>
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
        <translation>Espacio de trabajo creado</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importaciones</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>Asignaciones</translation>
    </message>
    <message>
        <source>Status changes</source>
        <translation>Cambios de situación</translation>
    </message>
    <message>
        <source>Due dates</source>
        <translation>Plazos</translation>
    </message>
    <message>
        <source>New progress entries</source>
        <translation>Entradas de bitácora nuevas</translation>
    </message>
    <message>
        <source>Edited progress entries</source>
        <translation>Entradas de bitácora editadas</translation>
    </message>
    <message>
        <source>Reviews of progress entries</source>
        <translation>Revisiones de entradas de bitácora</translation>
    </message>
    <message>
        <source>New recommendations</source>
        <translation>Recomendaciones nuevas</translation>
    </message>
    <message>
        <source>Edited recommendations</source>
        <translation>Recomendaciones editadas</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Instituciones</translation>
    </message>
    <message>
        <source>Reference data</source>
        <translation>Datos de referencia</translation>
    </message>
    <message>
        <source>Archived recommendations</source>
        <translation>Recomendaciones archivadas</translation>
    </message>
    <message>
        <source>Demonstration content</source>
        <translation>Contenido de demostración</translation>
    </message>
    <message>
        <source>Undone and redone</source>
        <translation>Deshechos y rehechos</translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s) added</source>
        <translation>
            <numerusform>Recomendación agregada</numerusform>
            <numerusform>%n recomendaciones agregadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s) edited</source>
        <translation>
            <numerusform>Recomendación editada</numerusform>
            <numerusform>%n recomendaciones editadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Institutions edited</source>
        <translation>Instituciones editadas</translation>
    </message>
    <message>
        <source>Institution edited: %1</source>
        <translation>Institución editada: %1</translation>
    </message>
    <message>
        <source>Reference data edited</source>
        <translation>Datos de referencia editados</translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s) archived</source>
        <translation>
            <numerusform>Recomendación archivada</numerusform>
            <numerusform>%n recomendaciones archivadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s) restored</source>
        <translation>
            <numerusform>Recomendación restaurada</numerusform>
            <numerusform>%n recomendaciones restauradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Demonstration content written</source>
        <translation>Contenido de demostración escrito</translation>
    </message>
    <message>
        <source>A change undone</source>
        <translation>Un cambio deshecho</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Rehecho: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s) assigned to %1</source>
        <translation>
            <numerusform>Recomendación asignada a %1</numerusform>
            <numerusform>%n recomendaciones asignadas a %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assignment of %n recommendation(s) changed</source>
        <translation>
            <numerusform>Asignación cambiada</numerusform>
            <numerusform>Asignación de %n recomendaciones cambiada</numerusform>
        </translation>
    </message>
    <message>
        <source>Lead: %1</source>
        <translation>Líder: %1</translation>
    </message>
    <message>
        <source>Lead: %1 → %2</source>
        <translation>Líder: %1 → %2</translation>
    </message>
    <message>
        <source>Lead removed: %1</source>
        <translation>Líder retirada: %1</translation>
    </message>
    <message>
        <source>Support added: %1</source>
        <translation>Apoyo agregado: %1</translation>
    </message>
    <message>
        <source>Support removed: %1</source>
        <translation>Apoyo retirado: %1</translation>
    </message>
    <message>
        <source>Assignment changed</source>
        <translation>Asignación cambiada</translation>
    </message>
    <message numerus="yes">
        <source>Status of %n recommendation(s): %1</source>
        <translation>
            <numerusform>Situación: %1</numerusform>
            <numerusform>Situación de %n recomendaciones: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Status of %n recommendation(s) changed</source>
        <translation>
            <numerusform>Situación cambiada</numerusform>
            <numerusform>Situación de %n recomendaciones cambiada</numerusform>
        </translation>
    </message>
    <message>
        <source>Status: %1 → %2</source>
        <translation>Situación: %1 → %2</translation>
    </message>
    <message>
        <source>Progress: %1 → %2</source>
        <translation>Avance: %1 → %2</translation>
    </message>
    <message>
        <source>Status changed</source>
        <translation>Situación cambiada</translation>
    </message>
    <message numerus="yes">
        <source>Due date of %n recommendation(s): %1</source>
        <translation>
            <numerusform>Plazo: %1</numerusform>
            <numerusform>Plazo de %n recomendaciones: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Due date of %n recommendation(s) changed</source>
        <translation>
            <numerusform>Plazo cambiado</numerusform>
            <numerusform>Plazo de %n recomendaciones cambiado</numerusform>
        </translation>
    </message>
    <message>
        <source>Due date changed</source>
        <translation>Plazo cambiado</translation>
    </message>
    <message>
        <source>Due date removed: %1</source>
        <translation>Plazo retirado: %1</translation>
    </message>
    <message>
        <source>Due date: %1</source>
        <translation>Plazo: %1</translation>
    </message>
    <message>
        <source>Due date: %1 → %2</source>
        <translation>Plazo: %1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s) imported</source>
        <translation>
            <numerusform>Una recomendación importada</numerusform>
            <numerusform>%n recomendaciones importadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s) imported from %1</source>
        <translation>
            <numerusform>Una recomendación importada de %1</numerusform>
            <numerusform>%n recomendaciones importadas de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported from %1: %2 new, %3 changed</source>
        <translation>Importado de %1: %2 nuevas, %3 cambiadas</translation>
    </message>
    <message numerus="yes">
        <source>%n progress entry(ies) added</source>
        <translation>
            <numerusform>Entrada de bitácora agregada</numerusform>
            <numerusform>%n entradas de bitácora agregadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n progress entry(ies) of %1 added</source>
        <translation>
            <numerusform>Entrada de bitácora de %1 agregada</numerusform>
            <numerusform>%n entradas de bitácora de %1 agregadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress entry: %1 → %2</source>
        <translation>Entrada de bitácora: %1 → %2</translation>
    </message>
    <message>
        <source>Progress entry edited</source>
        <translation>Entrada de bitácora editada</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencias</translation>
    </message>
    <message>
        <source>Grades of bodies</source>
        <translation>Calificaciones de órganos</translation>
    </message>
    <message>
        <source>Actions of the plan</source>
        <translation>Acciones del plan</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicadores</translation>
    </message>
    <message>
        <source>Deleted recommendations</source>
        <translation>Recomendaciones eliminadas</translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s) deleted</source>
        <translation>
            <numerusform>Recomendación eliminada</numerusform>
            <numerusform>%n recomendaciones eliminadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Evidence added: %1</source>
        <translation>Evidencia agregada: %1</translation>
    </message>
    <message>
        <source>Evidence described: %1</source>
        <translation>Datos de la evidencia modificados: %1</translation>
    </message>
    <message>
        <source>Evidence removed: %1</source>
        <translation>Evidencia retirada: %1</translation>
    </message>
    <message>
        <source>Grade noted: %1</source>
        <translation>Calificación registrada: %1</translation>
    </message>
    <message>
        <source>Grade corrected: %1</source>
        <translation>Calificación corregida: %1</translation>
    </message>
    <message>
        <source>Grade removed: %1</source>
        <translation>Calificación retirada: %1</translation>
    </message>
    <message>
        <source>Action added: %1</source>
        <translation>Acción agregada: %1</translation>
    </message>
    <message>
        <source>Action edited: %1</source>
        <translation>Acción modificada: %1</translation>
    </message>
    <message>
        <source>Action removed: %1</source>
        <translation>Acción retirada: %1</translation>
    </message>
    <message>
        <source>Indicator added: %1</source>
        <translation>Indicador agregado: %1</translation>
    </message>
    <message>
        <source>Indicator edited: %1</source>
        <translation>Indicador modificado: %1</translation>
    </message>
    <message>
        <source>Indicator removed: %1</source>
        <translation>Indicador retirado: %1</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Prioridades</translation>
    </message>
    <message>
        <source>Handovers</source>
        <translation>Traspasos</translation>
    </message>
    <message>
        <source>Handover: %1</source>
        <translation>Traspaso: %1</translation>
    </message>
    <message numerus="yes">
        <source>Priority of %n recommendation(s): %1</source>
        <translation>
            <numerusform>Prioridad: %1</numerusform>
            <numerusform>Prioridad de %n recomendaciones: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Priority of %n recommendation(s) changed</source>
        <translation>
            <numerusform>Prioridad modificada</numerusform>
            <numerusform>Prioridad de %n recomendaciones modificada</numerusform>
        </translation>
    </message>
    <message>
        <source>Priority: %1 → %2</source>
        <translation>Prioridad: %1 → %2</translation>
    </message>
    <message>
        <source>Reference data edited: %1</source>
        <translation>Datos de referencia editados: %1</translation>
    </message>
    <message>
        <source>Focal point of %1: %2</source>
        <translation>Enlace de %1: %2</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vistas guardadas</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Términos</translation>
    </message>
    <message>
        <source>Terms added: %1; removed: %2</source>
        <translation>Términos agregados: %1; quitados: %2</translation>
    </message>
    <message>
        <source>Terms added: %1</source>
        <translation>Términos agregados: %1</translation>
    </message>
    <message>
        <source>Terms removed: %1</source>
        <translation>Términos quitados: %1</translation>
    </message>
    <message numerus="yes">
        <source>Terms of %n recommendation(s) changed</source>
        <translation>
            <numerusform>Términos cambiados</numerusform>
            <numerusform>Términos de %n recomendaciones cambiados</numerusform>
        </translation>
    </message>
    <message>
        <source>View saved: %1</source>
        <translation>Vista guardada: %1</translation>
    </message>
    <message>
        <source>View changed: %1</source>
        <translation>Vista cambiada: %1</translation>
    </message>
    <message>
        <source>View deleted: %1</source>
        <translation>Vista eliminada: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) edited since stay(s)</source>
        <translation>
            <numerusform>se queda %n elemento editado después</numerusform>
            <numerusform>se quedan %n elementos editados después</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s) edited since stay(s): %1</source>
        <translation>
            <numerusform>se queda %n recomendación editada después: %1</numerusform>
            <numerusform>se quedan %n recomendaciones editadas después: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Whole workspaces taken in</source>
        <translation>Espacios de trabajo incorporados</translation>
    </message>
    <message>
        <source>Workspace taken in from %1</source>
        <translation>Espacio de trabajo incorporado de %1</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Membrete</translation>
    </message>
    <message>
        <source>Reports in preparation</source>
        <translation>Informes en preparación</translation>
    </message>
    <message>
        <source>Issued reports</source>
        <translation>Informes emitidos</translation>
    </message>
    <message>
        <source>Letterhead set</source>
        <translation>Membrete definido</translation>
    </message>
    <message>
        <source>Report issued</source>
        <translation>Informe emitido</translation>
    </message>
    <message>
        <source>Report issued: %1</source>
        <translation>Informe emitido: %1</translation>
    </message>
    <message>
        <source>Report edited</source>
        <translation>Informe editado</translation>
    </message>
    <message>
        <source>Report begun: %1</source>
        <translation>Informe iniciado: %1</translation>
    </message>
    <message>
        <source>Report dropped: %1</source>
        <translation>Informe descartado: %1</translation>
    </message>
    <message>
        <source>Report edited: %1</source>
        <translation>Informe editado: %1</translation>
    </message>
</context>
<context>
    <name>ui::SummaryPane</name>
    <message numerus="yes">
        <source>%n recommendation(s) added</source>
        <translation>
            <numerusform>%n recomendación agregada</numerusform>
            <numerusform>%n recomendaciones agregadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s) updated</source>
        <translation>
            <numerusform>%n recomendación actualizada</numerusform>
            <numerusform>%n recomendaciones actualizadas</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was undone; the workspace is as it was before.</source>
        <translation>La importación se deshizo; el espacio de trabajo está como antes.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Agregadas</translation>
    </message>
    <message>
        <source>recommendations</source>
        <translation>recomendaciones</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Actualizadas</translation>
    </message>
    <message>
        <source>Identical</source>
        <translation>Idénticas</translation>
    </message>
    <message>
        <source>rows, left as they are</source>
        <translation>filas, sin tocar</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Dudosas</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>filas</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitidas</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlas</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Deshacer la importación</translation>
    </message>
    <message>
        <source>The import was undone, but for what was edited since.</source>
        <translation>La importación se deshizo, salvo lo que se editó después.</translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s) stay(s) in the workspace: %1.</source>
        <translation>
            <numerusform>%n recomendación queda en el espacio de trabajo: %1.</numerusform>
            <numerusform>%n recomendaciones quedan en el espacio de trabajo: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other thing(s) edited since stay(s) too.</source>
        <translation>
            <numerusform>También queda %n otra cosa editada después.</numerusform>
            <numerusform>También quedan otras %n cosas editadas después.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not be imported.</source>
        <translation>
            <numerusform>%n fila no se pudo importar.</numerusform>
            <numerusform>%n filas no se pudieron importar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful row(s) wait(s) for a decision; they are offered again when the file is imported again.</source>
        <translation>
            <numerusform>%n fila dudosa espera una decisión; se ofrece otra vez cuando se importe de nuevo el archivo.</numerusform>
            <numerusform>%n filas dudosas esperan una decisión; se ofrecen otra vez cuando se importe de nuevo el archivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows that did not come in can be saved as a file of the same columns with the reasons, corrected and imported again.</source>
        <translation>Las filas que no entraron se pueden guardar como archivo de las mismas columnas con los motivos, corregir e importar otra vez.</translation>
    </message>
    <message>
        <source>Save the rows that did not come in…</source>
        <translation>Guardar las filas que no entraron…</translation>
    </message>
</context>
<context>
    <name>ui::TablePreviewModel</name>
    <message>
        <source>Not imported</source>
        <translation>No se importa</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a column and what it says</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Se agrega</translation>
    </message>
    <message>
        <source>Keep what is there</source>
        <translation>Queda lo que hay</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Se cambia</translation>
    </message>
    <message>
        <source>Change if updating</source>
        <translation>Se cambia si se actualiza</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>In the workspace</source>
        <translation>En el espacio de trabajo</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>En el archivo</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
</context>
<context>
    <name>ui::TablePreviewPane</name>
    <message>
        <source>Nothing to import: the table has no rows.</source>
        <translation>Nada que importar: la tabla no tiene filas.</translation>
    </message>
    <message>
        <source>Nothing to import: every change is kept as it is.</source>
        <translation>Nada que importar: en cada cambio queda lo que hay.</translation>
    </message>
    <message>
        <source>Nothing to import unless what is there is updated.</source>
        <translation>Nada que importar si no se actualiza lo que hay.</translation>
    </message>
    <message>
        <source>Nothing to import: all rows that can be imported are already here.</source>
        <translation>Nada que importar: todas las filas que pueden importarse ya están aquí.</translation>
    </message>
    <message>
        <source>Nothing to import: every row was rejected.</source>
        <translation>Nada que importar: todas las filas se rechazaron.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevas</translation>
    </message>
    <message>
        <source>will be added</source>
        <translation>se agregan</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambian</translation>
    </message>
    <message>
        <source>with other content</source>
        <translation>con otro contenido</translation>
    </message>
    <message>
        <source>Identical</source>
        <translation>Idénticas</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>nada que hacer</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <source>cannot be imported like this</source>
        <translation>no pueden importarse así</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>Nuevas %1</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Cambian %1</translation>
    </message>
    <message>
        <source>Rejected %1</source>
        <translation>Rechazadas %1</translation>
    </message>
    <message>
        <source>Saves the rejected rows with their reasons, to be corrected and imported again</source>
        <translation>Guarda las filas rechazadas con sus motivos, para corregirlas e importarlas de nuevo</translation>
    </message>
    <message>
        <source>No row was rejected.</source>
        <translation>No se rechazó ninguna fila.</translation>
    </message>
    <message>
        <source>Sheet “%1”</source>
        <translation>Hoja «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns that are not read: %1</source>
        <translation>Columnas que no se leen: %1</translation>
    </message>
    <message>
        <source>What would come in</source>
        <translation>Lo que entraría</translation>
    </message>
    <message>
        <source>Which rows are listed</source>
        <translation>Qué filas se muestran</translation>
    </message>
    <message>
        <source>Save rejected rows…</source>
        <translation>Guardar las rechazadas…</translation>
    </message>
    <message>
        <source>There are no such rows.</source>
        <translation>No hay tales filas.</translation>
    </message>
    <message>
        <source>Update what changed</source>
        <translation>Actualizar lo que cambia</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>In the workspace</source>
        <translation>En el espacio de trabajo</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>En el archivo</translation>
    </message>
</context>
<context>
    <name>ui::TemplateDialog</name>
    <message>
        <source>Save a template</source>
        <translation>Guardar una plantilla</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Table of</source>
        <translation>Tabla de</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Language of the table</source>
        <translation>Idioma de la tabla</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vacía</translation>
    </message>
    <message>
        <source>With what is there</source>
        <translation>Con lo que hay</translation>
    </message>
    <message>
        <source>Recommendations leave by Export.</source>
        <translation>Las recomendaciones salen por Exportar.</translation>
    </message>
    <message>
        <source>Every row of the workspace, to be corrected in a spreadsheet and imported again. Nothing is overwritten unseen.</source>
        <translation>Todas las filas del espacio de trabajo, para corregirlas en una hoja de cálculo e importarlas de nuevo. Nada se sobrescribe sin verlo.</translation>
    </message>
    <message>
        <source>A workbook with instructions and lists to choose from. Fill it in and import it; either language is understood.</source>
        <translation>Un libro con instrucciones y listas para elegir. Se llena y se importa; se entiende en cualquiera de los idiomas.</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Libros de cálculo (*.xlsx)</translation>
    </message>
    <message>
        <source>Saving the template</source>
        <translation>Guardando la plantilla</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ui::TermDialog</name>
    <message>
        <source>Edit term</source>
        <translation>Editar término</translation>
    </message>
    <message>
        <source>New term</source>
        <translation>Nuevo término</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>In Spanish</source>
        <translation>En español</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>En inglés</translation>
    </message>
    <message>
        <source>Stands below</source>
        <translation>Depende de</translation>
    </message>
    <message>
        <source>Other names by which files know it, one a line</source>
        <translation>Otros nombres con los que lo conocen los archivos, uno por línea</translation>
    </message>
    <message>
        <source>No other term</source>
        <translation>Ningún otro término</translation>
    </message>
</context>
<context>
    <name>ui::TermPicker</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Type a theme, a group, a target or its number; Enter ticks it</source>
        <translation>Escriba un tema, un grupo, una meta o su número; Intro lo marca</translation>
    </message>
    <message>
        <source>Narrow the terms</source>
        <translation>Acotar los términos</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Términos</translation>
    </message>
</context>
<context>
    <name>ui::TermsDialog</name>
    <message>
        <source>Terms</source>
        <translation>Términos</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>De qué trata</translation>
    </message>
    <message>
        <source>What they are about; half ticked: only some of them</source>
        <translation>De qué tratan; a medio marcar: solo algunas</translation>
    </message>
</context>
<context>
    <name>ui::TextPanel</name>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Languages of the text</source>
        <translation>Idiomas del texto</translation>
    </message>
    <message>
        <source>Both languages side by side</source>
        <translation>Los dos idiomas, uno junto al otro</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Introducción</translation>
    </message>
    <message>
        <source>There is no text in Spanish yet. Write or paste it here.</source>
        <translation>Todavía no hay texto en español. Escríbalo o péguelo aquí.</translation>
    </message>
    <message>
        <source>There is no text in English yet. Write or paste it here.</source>
        <translation>Todavía no hay texto en inglés. Escríbalo o péguelo aquí.</translation>
    </message>
    <message>
        <source>original, missing</source>
        <translation>original, falta</translation>
    </message>
    <message>
        <source>no translation yet</source>
        <translation>todavía sin traducción</translation>
    </message>
    <message>
        <source>original, of %1</source>
        <comment>a date</comment>
        <translation>original, del %1</translation>
    </message>
    <message>
        <source>original</source>
        <translation>original</translation>
    </message>
    <message>
        <source>translation, of %1</source>
        <comment>a date</comment>
        <translation>traducción, del %1</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>traducción</translation>
    </message>
    <message>
        <source>The original changed on %1 and this translation is older.</source>
        <translation>El original cambió el %1 y esta traducción es anterior.</translation>
    </message>
    <message>
        <source>Mark as reviewed</source>
        <translation>Marcar como revisada</translation>
    </message>
    <message>
        <source>The history does not say how the original read before.</source>
        <translation>El historial no dice cómo era antes el original.</translation>
    </message>
    <message>
        <source>Hide what changed</source>
        <translation>Ocultar lo que cambió</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>words of a text</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>No longer there: %1</source>
        <translation>Ya no está: %1</translation>
    </message>
</context>
<context>
    <name>ui::TrendChart</name>
    <message>
        <source>%1: %2, %3 of %4</source>
        <comment>quarter, status, number, total</comment>
        <translation>%1: %2, %3 de %4</translation>
    </message>
</context>
<context>
    <name>ui::TrendPanel</name>
    <message>
        <source>Implementation over time</source>
        <translation>Cumplimiento en el tiempo</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Trimestre</translation>
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
        <translation>Cerrar mensaje</translation>
    </message>
    <message>
        <source>Close message (Esc)</source>
        <translation>Cerrar mensaje (Esc)</translation>
    </message>
</context>
<context>
    <name>ui::ValueDialog</name>
    <message>
        <source>Correct a value</source>
        <translation>Corregir un valor</translation>
    </message>
    <message>
        <source>Record a value</source>
        <translation>Registrar un valor</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Where the figure comes from, what it does not count</source>
        <translation>De dónde sale la cifra, qué no cuenta</translation>
    </message>
    <message>
        <source>The whole</source>
        <translation>El total</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Value (%1)</source>
        <comment>unit</comment>
        <translation>Valor (%1)</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Category (%1)</source>
        <comment>by what the values are told apart</comment>
        <translation>Categoría (%1)</translation>
    </message>
    <message>
        <source>There is a value for %1 already: %2. Open that one to correct it.</source>
        <translation>Ya hay un valor para %1: %2. Abra ese para corregirlo.</translation>
    </message>
    <message>
        <source>There is a value for %1, %2 already: %3. Open that one to correct it.</source>
        <translation>Ya hay un valor para %1, %2: %3. Abra ese para corregirlo.</translation>
    </message>
    <message>
        <source>Say on which day the value was true.</source>
        <translation>Indique de qué día es el valor.</translation>
    </message>
    <message>
        <source>Write the value as a figure.</source>
        <translation>Escriba el valor como cifra.</translation>
    </message>
</context>
<context>
    <name>ui::ViewBar</name>
    <message>
        <source>All recommendations</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>%1 (modified)</source>
        <comment>a saved view</comment>
        <translation>%1 (modificada)</translation>
    </message>
    <message>
        <source>View:</source>
        <translation>Vista:</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Save view…</source>
        <translation>Guardar vista…</translation>
    </message>
    <message>
        <source>More about the view</source>
        <translation>Más sobre la vista</translation>
    </message>
    <message>
        <source>&amp;Update view</source>
        <translation>&amp;Actualizar vista</translation>
    </message>
    <message>
        <source>&amp;Rename view…</source>
        <translation>Cambiar &amp;nombre…</translation>
    </message>
    <message>
        <source>&amp;Delete view</source>
        <translation>&amp;Eliminar vista</translation>
    </message>
</context>
<context>
    <name>ui::ViewDialog</name>
    <message>
        <source>Save view</source>
        <translation>Guardar vista</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>Cambiar nombre de la vista</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>There is a view called “%1” already. Replace it, or give this one another name.</source>
        <translation>Ya hay una vista llamada «%1». Reemplácela o dé otro nombre a esta.</translation>
    </message>
    <message>
        <source>There is a view called “%1” already. Give this one another name.</source>
        <translation>Ya hay una vista llamada «%1». Dé otro nombre a esta.</translation>
    </message>
    <message>
        <source>Give the view a name.</source>
        <translation>Dé un nombre a la vista.</translation>
    </message>
</context>
<context>
    <name>ui::ViewList</name>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vistas guardadas</translation>
    </message>
</context>
<context>
    <name>ui::VocabularyDialog</name>
    <message>
        <source>Rename the vocabulary</source>
        <translation>Cambiar el nombre del vocabulario</translation>
    </message>
    <message>
        <source>New vocabulary</source>
        <translation>Nuevo vocabulario</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>Name in Spanish</source>
        <translation>Nombre en español</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Nombre en inglés</translation>
    </message>
</context>
<context>
    <name>ui::VocabularyPanel</name>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Add term…</source>
        <translation>Agregar término…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Fusionar…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Confirm…</source>
        <translation>Confirmar…</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Términos</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Otros nombres</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Usos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln term(s)</source>
        <translation>
            <numerusform>%Ln término</numerusform>
            <numerusform>%Ln términos</numerusform>
        </translation>
    </message>
    <message>
        <source>This vocabulary comes with the program, so that offices understand one another. Terms that files brought can be confirmed, renamed or merged.</source>
        <translation>Este vocabulario viene con el programa, para que las oficinas se entiendan entre sí. Los términos que trajeron archivos se pueden confirmar, renombrar o fusionar.</translation>
    </message>
    <message>
        <source>Only a vocabulary without terms is deleted</source>
        <translation>Solo se elimina un vocabulario sin términos</translation>
    </message>
    <message>
        <source>A term in use is not removed; merge it into another one</source>
        <translation>Un término en uso no se quita; fusiónelo con otro</translation>
    </message>
</context>
<context>
    <name>ui::Welcome</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Follow every human-rights recommendation from its source to the report.</source>
        <translation>Siga cada recomendación de derechos humanos desde su fuente hasta el informe.</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>Nuevo espacio de trabajo…</translation>
    </message>
    <message>
        <source>Choose the State and where the file is kept.</source>
        <translation>Elija el Estado y dónde se guarda el archivo.</translation>
    </message>
    <message>
        <source>Open workspace…</source>
        <translation>Abrir espacio de trabajo…</translation>
    </message>
    <message>
        <source>Open an .avance file from this computer or a removable drive.</source>
        <translation>Abra un archivo .avance de este equipo o de una unidad extraíble.</translation>
    </message>
    <message>
        <source>Demonstration workspace…</source>
        <translation>Espacio de demostración…</translation>
    </message>
    <message>
        <source>Import from UHRI or UPR Info…</source>
        <translation>Importar de UHRI o UPR Info…</translation>
    </message>
    <message>
        <source>Start a workspace from an export file (XLSX, JSON or CSV).</source>
        <translation>Empiece con un archivo exportado (XLSX, JSON o CSV).</translation>
    </message>
    <message>
        <source>Recent workspaces</source>
        <translation>Espacios de trabajo recientes</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>Vaciar la lista</translation>
    </message>
    <message>
        <source>The workspaces you open will appear here.</source>
        <translation>Los espacios que abra aparecerán aquí.</translation>
    </message>
    <message>
        <source>A workspace is one file. Copy it, back it up or hand it over.</source>
        <translation>Un espacio de trabajo es un solo archivo. Cópielo, respáldelo o entréguelo.</translation>
    </message>
    <message>
        <source>Works without a network. Nothing leaves this computer.</source>
        <translation>Funciona sin red. Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>An invented State, Valdoria, to try things out.</source>
        <translation>Un Estado inventado, Valdoria, para probar.</translation>
    </message>
</context>
<context>
    <name>ui::WorkingPane</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ui::WorkspacePane</name>
    <message>
        <source>Reading the workspace</source>
        <translation>Leyendo el espacio de trabajo</translation>
    </message>
    <message>
        <source>Taking the workspace in</source>
        <translation>Incorporando el espacio de trabajo</translation>
    </message>
    <message>
        <source>The workspace is being read.</source>
        <translation>Se está leyendo el espacio de trabajo.</translation>
    </message>
    <message>
        <source>This workspace cannot be taken in.</source>
        <translation>Este espacio de trabajo no se puede incorporar.</translation>
    </message>
    <message>
        <source>Import the whole workspace</source>
        <translation>Importar el espacio de trabajo completo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recommendation(s), %1, %2.</source>
        <translation>
            <numerusform>%Ln recomendación, %1, %2.</numerusform>
            <numerusform>%Ln recomendaciones, %1, %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln institution(s)</source>
        <translation>
            <numerusform>%Ln institución</numerusform>
            <numerusform>%Ln instituciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln progress entry(s)</source>
        <translation>
            <numerusform>%Ln entrada de la bitácora</numerusform>
            <numerusform>%Ln entradas de la bitácora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were left out as confidential when the file was written.</source>
        <translation>
            <numerusform>Al escribirse el archivo se omitió %Ln fila por ser confidencial.</numerusform>
            <numerusform>Al escribirse el archivo se omitieron %Ln filas por ser confidenciales.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file holds no copies of %Ln piece(s) of evidence, only what is said of them.</source>
        <translation>
            <numerusform>El archivo no contiene la copia de %Ln evidencia, solo lo que se dice de ella.</numerusform>
            <numerusform>El archivo no contiene las copias de %Ln evidencias, solo lo que se dice de ellas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything comes in as one change, which can be undone.</source>
        <translation>Todo entra como un solo cambio, que se puede deshacer.</translation>
    </message>
    <message>
        <source>A whole workspace: %1</source>
        <translation>Un espacio de trabajo completo: %1</translation>
    </message>
    <message>
        <source>It is being read. You can go on working elsewhere.</source>
        <translation>Se está leyendo. Puede seguir trabajando en otra parte.</translation>
    </message>
    <message>
        <source>A whole workspace comes only into an empty one. Create a new workspace and import the file there.</source>
        <translation>Un espacio de trabajo completo solo entra en uno vacío. Cree un espacio de trabajo nuevo e importe allí el archivo.</translation>
    </message>
</context>
<context>
    <name>ui::Workspaces</name>
    <message>
        <source>Making the workspace</source>
        <translation>Creando el espacio de trabajo</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>Abrir espacio de trabajo</translation>
    </message>
    <message>
        <source>Workspaces of Avance (*.avance);;All files (*)</source>
        <translation>Espacios de trabajo de Avance (*.avance);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Where to put the demonstration workspace</source>
        <translation>Dónde guardar el espacio de demostración</translation>
    </message>
    <message>
        <source>Workspaces of Avance (*.avance)</source>
        <translation>Espacios de trabajo de Avance (*.avance)</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Writing the demonstration workspace</source>
        <translation>Escribiendo el espacio de demostración</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>Guardando una copia</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Opening the workspace</source>
        <translation>Abriendo el espacio de trabajo</translation>
    </message>
    <message>
        <source>Checking the workspace</source>
        <translation>Comprobando el espacio de trabajo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Files of recommendations (*.xlsx *.xlsm *.xls *.ods *.csv *.tsv *.txt *.docx *.json);;All files (*)</source>
        <translation>Archivos de recomendaciones (*.xlsx *.xlsm *.xls *.ods *.csv *.tsv *.txt *.docx *.json);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>ui::importwords</name>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Párrafo</translation>
    </message>
    <message>
        <source>Kind of text</source>
        <translation>Tipo de texto</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Recommending States</source>
        <translation>Estados recomendantes</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>SDG</source>
        <translation>ODS</translation>
    </message>
    <message>
        <source>UHRI spreadsheet (XLSX)</source>
        <translation>Hoja de cálculo de UHRI (XLSX)</translation>
    </message>
    <message>
        <source>UHRI export (JSON)</source>
        <translation>Exportación de UHRI (JSON)</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Sin decidir</translation>
    </message>
    <message>
        <source>UHRI columns</source>
        <translation>Columnas del UHRI</translation>
    </message>
    <message>
        <source>UPR Info database</source>
        <translation>Base de datos de UPR Info</translation>
    </message>
    <message>
        <source>Danish Institute&apos;s explorer</source>
        <translation>Explorador del Instituto Danés</translation>
    </message>
    <message>
        <source>OHCHR&apos;s matrix of recommendations</source>
        <translation>Matriz de recomendaciones del ACNUDH</translation>
    </message>
    <message>
        <source>IMPACT OSS columns</source>
        <translation>Columnas de IMPACT OSS</translation>
    </message>
    <message>
        <source>Uwazi columns</source>
        <translation>Columnas de Uwazi</translation>
    </message>
    <message>
        <source>Table with its own columns</source>
        <translation>Tabla con columnas propias</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>what columns a table has, and the kind of file that holds it: &quot;UPR Info database (CSV)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traducción</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Líder</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Apoyo</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Decidir después</translation>
    </message>
    <message>
        <source>Different: add as new</source>
        <translation>Distinta: agregar como nueva</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>The same: update it</source>
        <translation>La misma: actualizarla</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Dejar como está</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Coma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Punto y coma</translation>
    </message>
    <message>
        <source>Tabulator</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Barra vertical</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>There is no file “%1”. Check the name and the folder.</source>
        <translation>No existe el archivo “%1”. Revise el nombre y la carpeta.</translation>
    </message>
    <message>
        <source>The file was not found. Check the name and the folder.</source>
        <translation>No se encontró el archivo. Revise el nombre y la carpeta.</translation>
    </message>
    <message>
        <source>“%1” cannot be read, so nothing was taken from it. Check that it is still there and that you may read it.</source>
        <translation>No se puede leer “%1”, así que no se tomó nada de él. Compruebe que sigue ahí y que tiene permiso para leerlo.</translation>
    </message>
    <message>
        <source>The file cannot be read, so nothing was taken from it. Check that it is still there and that you may read it.</source>
        <translation>No se puede leer el archivo, así que no se tomó nada de él. Compruebe que sigue ahí y que tiene permiso para leerlo.</translation>
    </message>
    <message>
        <source>“%1” cannot be written, so nothing was saved. Choose another folder, or ask for permission to write in this one.</source>
        <translation>No se puede escribir “%1”, así que no se guardó nada. Elija otra carpeta o solicite permiso para escribir en esta.</translation>
    </message>
    <message>
        <source>The file cannot be written, so nothing was saved. Choose another folder, or ask for permission to write in this one.</source>
        <translation>No se puede escribir el archivo, así que no se guardó nada. Elija otra carpeta o solicite permiso para escribir en esta.</translation>
    </message>
    <message>
        <source>“%1” already exists and was left as it is. Choose another name.</source>
        <translation>“%1” ya existe y quedó como estaba. Elija otro nombre.</translation>
    </message>
    <message>
        <source>A file of this name already exists and was left as it is. Choose another name.</source>
        <translation>Ya existe un archivo con ese nombre y quedó como estaba. Elija otro nombre.</translation>
    </message>
    <message>
        <source>“%1” is a folder, and a file is needed here. Choose a file inside it.</source>
        <translation>“%1” es una carpeta y aquí hace falta un archivo. Elija un archivo dentro de ella.</translation>
    </message>
    <message>
        <source>This is a folder, and a file is needed here. Choose a file inside it.</source>
        <translation>Esto es una carpeta y aquí hace falta un archivo. Elija un archivo dentro de ella.</translation>
    </message>
    <message>
        <source>“%1” is empty: there is nothing to take from it. Obtain the file again.</source>
        <translation>“%1” está vacío: no hay nada que tomar de él. Obtenga el archivo de nuevo.</translation>
    </message>
    <message>
        <source>The file is empty: there is nothing to take from it. Obtain the file again.</source>
        <translation>El archivo está vacío: no hay nada que tomar de él. Obténgalo de nuevo.</translation>
    </message>
    <message>
        <source>The content of “%1” is in none of the formats that can be imported. Nothing was taken from it. Check that it is the exported file itself, or save it as CSV or XLSX.</source>
        <translation>El contenido de “%1” no está en ninguno de los formatos que se pueden importar. No se tomó nada de él. Compruebe que sea el archivo exportado, o guárdelo como CSV o XLSX.</translation>
    </message>
    <message>
        <source>The content of the file is in none of the formats that can be imported. Nothing was taken from it. Check that it is the exported file itself, or save it as CSV or XLSX.</source>
        <translation>El contenido del archivo no está en ninguno de los formatos que se pueden importar. No se tomó nada de él. Compruebe que sea el archivo exportado, o guárdelo como CSV o XLSX.</translation>
    </message>
    <message>
        <source>The file is damaged or incomplete (%1), so nothing was taken from it. Download or export it again.</source>
        <translation>El archivo está dañado o incompleto (%1), así que no se tomó nada de él. Descárguelo o expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>The file is damaged or incomplete, so nothing was taken from it. Download or export it again.</source>
        <translation>El archivo está dañado o incompleto, así que no se tomó nada de él. Descárguelo o expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” unpacks to far more than a file of its kind holds, so reading stopped and nothing was taken from it. Obtain the file from its source again.</source>
        <translation>Al descomprimirse, “%1” ocupa mucho más que un archivo de su tipo, así que se detuvo la lectura y no se tomó nada de él. Obtenga de nuevo el archivo de su fuente.</translation>
    </message>
    <message>
        <source>The file unpacks to far more than a file of its kind holds, so reading stopped and nothing was taken from it. Obtain the file from its source again.</source>
        <translation>Al descomprimirse, el archivo ocupa mucho más que uno de su tipo, así que se detuvo la lectura y no se tomó nada de él. Obténgalo de nuevo de su fuente.</translation>
    </message>
    <message>
        <source>The disk is full, so the last change was not saved; everything before it is safe. Free some space and repeat it.</source>
        <translation>El disco está lleno, así que no se guardó el último cambio; todo lo anterior está a salvo. Libere espacio y repítalo.</translation>
    </message>
    <message>
        <source>“%1” is not an Avance workspace and was left untouched. Choose a file that Avance made; files of recommendations are imported into a workspace.</source>
        <translation>“%1” no es un espacio de trabajo de Avance y quedó intacto. Elija un archivo creado con Avance; los archivos de recomendaciones se importan a un espacio de trabajo.</translation>
    </message>
    <message>
        <source>This is not an Avance workspace and was left untouched. Choose a file that Avance made; files of recommendations are imported into a workspace.</source>
        <translation>Este archivo no es un espacio de trabajo de Avance y quedó intacto. Elija un archivo creado con Avance; los archivos de recomendaciones se importan a un espacio de trabajo.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Avance and was left untouched. Install that version to work with it.</source>
        <translation>“%1” se guardó con una versión más reciente de Avance y quedó intacto. Instale esa versión para trabajar con él.</translation>
    </message>
    <message>
        <source>The workspace was written by a newer version of Avance and was left untouched. Install that version to work with it.</source>
        <translation>El espacio de trabajo se guardó con una versión más reciente de Avance y quedó intacto. Instale esa versión para trabajar con él.</translation>
    </message>
    <message>
        <source>The workspace is damaged (%1) and was left as it is. Keep this file and continue with the last backup.</source>
        <translation>El espacio de trabajo está dañado (%1) y quedó como estaba. Conserve este archivo y continúe con la última copia de seguridad.</translation>
    </message>
    <message>
        <source>The workspace is damaged and was left as it is. Keep this file and continue with the last backup.</source>
        <translation>El espacio de trabajo está dañado y quedó como estaba. Conserve este archivo y continúe con la última copia de seguridad.</translation>
    </message>
    <message>
        <source>The workspace “%1” can be read but not changed, so nothing was saved. Copy it to a folder where you may write and open the copy.</source>
        <translation>El espacio de trabajo “%1” se puede leer pero no modificar, así que no se guardó nada. Cópielo a una carpeta donde pueda escribir y abra la copia.</translation>
    </message>
    <message>
        <source>The workspace can be read but not changed, so nothing was saved. Copy it to a folder where you may write and open the copy.</source>
        <translation>El espacio de trabajo se puede leer pero no modificar, así que no se guardó nada. Cópielo a una carpeta donde pueda escribir y abra la copia.</translation>
    </message>
    <message>
        <source>Another program is writing to the workspace, so nothing was saved. Wait until it has finished and try again.</source>
        <translation>Otro programa está escribiendo en el espacio de trabajo, así que no se guardó nada. Espere a que termine e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Somebody changed this in the meantime (%1), so nothing was overwritten. Look at the present values and repeat the change if it still applies.</source>
        <translation>Otra persona modificó esto entretanto (%1), así que no se sobrescribió nada. Revise los valores actuales y repita el cambio si aún corresponde.</translation>
    </message>
    <message>
        <source>Somebody changed this in the meantime, so nothing was overwritten. Look at the present values and repeat the change if it still applies.</source>
        <translation>Otra persona modificó esto entretanto, así que no se sobrescribió nada. Revise los valores actuales y repita el cambio si aún corresponde.</translation>
    </message>
    <message>
        <source>“%1” was not found in the workspace, so nothing was done. Check how it is written.</source>
        <translation>No se encontró “%1” en el espacio de trabajo, así que no se hizo nada. Revise cómo está escrito.</translation>
    </message>
    <message>
        <source>It was not found in the workspace, so nothing was done. It may have been removed or undone in the meantime.</source>
        <translation>No se encontró en el espacio de trabajo, así que no se hizo nada. Puede que entretanto se haya quitado o deshecho.</translation>
    </message>
    <message>
        <source>Several fit, so nothing was done. Name one of these:
%1</source>
        <translation>Hay varias coincidencias, así que no se hizo nada. Indique una de estas:
%1</translation>
    </message>
    <message>
        <source>Several fit, so nothing was done. Give a more exact name.</source>
        <translation>Hay varias coincidencias, así que no se hizo nada. Indique un nombre más exacto.</translation>
    </message>
    <message>
        <source>“%1” cannot be accepted as a value here, so nothing was saved. Correct it and try again.</source>
        <translation>No se puede aceptar “%1” como valor aquí, así que no se guardó nada. Corríjalo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>A value cannot be accepted, so nothing was saved. Correct it and try again.</source>
        <translation>No se puede aceptar uno de los valores, así que no se guardó nada. Corríjalo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This part of the search is not understood: %1. Nothing was searched. Correct it, or put it between quotation marks to look for the words.</source>
        <translation>No se entiende esta parte de la búsqueda: %1. No se buscó nada. Corríjala, o póngala entre comillas para buscar las palabras.</translation>
    </message>
    <message>
        <source>The search is not understood, and nothing was searched. Correct it, or put words between quotation marks.</source>
        <translation>No se entiende la búsqueda y no se buscó nada. Corríjala, o ponga las palabras entre comillas.</translation>
    </message>
    <message>
        <source>A rule of the workspace does not allow this (%1), so nothing was saved.</source>
        <translation>Una regla del espacio de trabajo no permite esto (%1), así que no se guardó nada.</translation>
    </message>
    <message>
        <source>A rule of the workspace does not allow this, so nothing was saved.</source>
        <translation>Una regla del espacio de trabajo no permite esto, así que no se guardó nada.</translation>
    </message>
    <message>
        <source>The file holds recommendations to several States, and none was chosen, so nothing was taken from it. Choose the State whose recommendations you want.</source>
        <translation>El archivo contiene recomendaciones a varios Estados y no se eligió ninguno, así que no se tomó nada de él. Elija el Estado cuyas recomendaciones desea.</translation>
    </message>
    <message>
        <source>Cancelled: the workspace is as it was before.</source>
        <translation>Cancelado: el espacio de trabajo está como antes.</translation>
    </message>
    <message>
        <source>Avance could not finish this because of a fault of its own (%1). Nothing was saved. Repeat it; if it happens again, report these words.</source>
        <translation>Avance no pudo terminar por una falla propia (%1). No se guardó nada. Repita la operación; si vuelve a ocurrir, comunique este texto.</translation>
    </message>
    <message>
        <source>Avance could not finish this because of a fault of its own. Nothing was saved. Repeat it; if it happens again, report what you were doing.</source>
        <translation>Avance no pudo terminar por una falla propia. No se guardó nada. Repita la operación; si vuelve a ocurrir, comunique qué se estaba haciendo.</translation>
    </message>
    <message>
        <source>Progress is a percentage from 0 to 100. Nothing was saved; correct the figure.</source>
        <translation>El avance es un porcentaje de 0 a 100. No se guardó nada; corrija la cifra.</translation>
    </message>
    <message>
        <source>A recommendation needs its text in at least one language. Nothing was saved; write it in Spanish or in English.</source>
        <translation>Una recomendación necesita su texto en al menos un idioma. No se guardó nada; escríbalo en español o en inglés.</translation>
    </message>
    <message>
        <source>The paragraph is longer than 64 characters. Nothing was saved; give only its number, as printed.</source>
        <translation>El párrafo tiene más de 64 caracteres. No se guardó nada; indique solo su número, tal como figura impreso.</translation>
    </message>
    <message>
        <source>A progress entry needs some text. Nothing was saved; say what was done.</source>
        <translation>Una entrada de la bitácora necesita un texto. No se guardó nada; indique qué se hizo.</translation>
    </message>
    <message>
        <source>The period ends before it begins. Nothing was saved; correct one of the dates.</source>
        <translation>El período termina antes de empezar. No se guardó nada; corrija una de las fechas.</translation>
    </message>
    <message>
        <source>An institution needs an acronym. Nothing was saved; give the one by which it is known.</source>
        <translation>Una institución necesita una sigla. No se guardó nada; indique aquella por la que se la conoce.</translation>
    </message>
    <message>
        <source>A name is missing. Nothing was saved; give it in at least one language.</source>
        <translation>Falta un nombre. No se guardó nada; indíquelo en al menos un idioma.</translation>
    </message>
    <message>
        <source>This grade does not belong to the scale the body used on that date. Nothing was saved; choose a grade of that scale or correct the date.</source>
        <translation>Esta calificación no pertenece a la escala que el órgano usaba en esa fecha. No se guardó nada; elija una calificación de esa escala o corrija la fecha.</translation>
    </message>
    <message>
        <source>“Implemented” needs at least one validated progress entry with evidence, so the status was left as it was. Add the evidence, have the entry validated and try again.</source>
        <translation>“Cumplida” requiere al menos una entrada de la bitácora validada y con evidencia, así que la situación quedó como estaba. Adjunte la evidencia, haga validar la entrada e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Sin iniciar</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planificada</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Partly implemented</source>
        <translation>Cumplida en parte</translation>
    </message>
    <message>
        <source>Implemented</source>
        <translation>Cumplida</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>No aceptada</translation>
    </message>
    <message>
        <source>Ongoing by nature</source>
        <translation>De cumplimiento continuo</translation>
    </message>
    <message>
        <source>No longer applicable</source>
        <translation>Ya no aplicable</translation>
    </message>
    <message>
        <source>Supported</source>
        <translation>Apoyada</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Tomada nota</translation>
    </message>
    <message>
        <source>Supported in part</source>
        <translation>Apoyada en parte</translation>
    </message>
    <message>
        <source>Under consideration</source>
        <translation>En examen</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Treaty bodies</source>
        <translation>Órganos de tratados</translation>
    </message>
    <message>
        <source>Universal Periodic Review</source>
        <translation>Examen Periódico Universal</translation>
    </message>
    <message>
        <source>Special procedures</source>
        <translation>Procedimientos especiales</translation>
    </message>
    <message>
        <source>Inter-American Commission</source>
        <translation>Comisión Interamericana</translation>
    </message>
    <message>
        <source>Inter-American Court</source>
        <translation>Corte Interamericana</translation>
    </message>
    <message>
        <source>Follow-up mechanisms</source>
        <translation>Mecanismos de seguimiento</translation>
    </message>
    <message>
        <source>ILO supervisory bodies</source>
        <translation>Órganos de control de la OIT</translation>
    </message>
    <message>
        <source>Political dialogues</source>
        <translation>Diálogos políticos</translation>
    </message>
    <message>
        <source>National processes</source>
        <translation>Procesos nacionales</translation>
    </message>
    <message>
        <source>Other mechanisms</source>
        <translation>Otros mecanismos</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recomendación</translation>
    </message>
    <message>
        <source>Concern or observation</source>
        <translation>Preocupación u observación</translation>
    </message>
    <message>
        <source>Measure of reparation</source>
        <translation>Medida de reparación</translation>
    </message>
    <message>
        <source>Provisional or precautionary measure</source>
        <translation>Medida provisional o cautelar</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>Recurso efectivo (dictamen)</translation>
    </message>
    <message>
        <source>Clause of a friendly settlement</source>
        <translation>Cláusula de solución amistosa</translation>
    </message>
    <message>
        <source>Voluntary pledge</source>
        <translation>Promesa voluntaria</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Compromiso</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otra</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Líder</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Apoyo</translation>
    </message>
    <message>
        <source>Consulted</source>
        <translation>Consultada</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>Validated</source>
        <translation>Validada</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Devuelta</translation>
    </message>
    <message>
        <source>No activity</source>
        <translation>Sin actividad</translation>
    </message>
    <message>
        <source>Action planned</source>
        <translation>Acción planificada</translation>
    </message>
    <message>
        <source>Progress reported</source>
        <translation>Avance informado</translation>
    </message>
    <message>
        <source>Progress validated</source>
        <translation>Avance validado</translation>
    </message>
    <message>
        <source>No recent news</source>
        <translation>Sin novedades recientes</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Órgano</translation>
    </message>
    <message>
        <source>Mechanism</source>
        <translation>Mecanismo</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Párrafo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>UPR position</source>
        <translation>Posición en el EPU</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institución</translation>
    </message>
    <message>
        <source>Lead institution</source>
        <translation>Institución líder</translation>
    </message>
    <message>
        <source>Supporting institution</source>
        <translation>Institución de apoyo</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Group of persons</source>
        <translation>Grupo de personas</translation>
    </message>
    <message>
        <source>SDG</source>
        <translation>ODS</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencida</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>UPR cycle</source>
        <translation>Ciclo del EPU</translation>
    </message>
    <message>
        <source>Recommending State</source>
        <translation>Estado recomendante</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Faltante</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivada</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>A percentage, with the blank this language writes before the sign.</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A short date, in Qt&apos;s letters for day, month and year.</extracomment>
        <translation>dd/MM/yyyy</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <extracomment>A long date, in Qt&apos;s letters for weekday, day, month and year; fixed words between apostrophes.</extracomment>
        <translation>dddd d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message numerus="yes">
        <source>over %n year(s) ago</source>
        <translation>
            <numerusform>hace más de %n año</numerusform>
            <numerusform>hace más de %n años</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in over %n year(s)</source>
        <translation>
            <numerusform>en más de %n año</numerusform>
            <numerusform>en más de %n años</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>en %n día</numerusform>
            <numerusform>en %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta el %1</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <translation>T%1 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Paragraph number and letter: 24 (b)</extracomment>
        <translation>%1 %2)</translation>
    </message>
    <message>
        <source>paras. %1</source>
        <translation>párrs. %1</translation>
    </message>
    <message>
        <source>para. %1</source>
        <translation>párr. %1</translation>
    </message>
    <message>
        <source>It has no text.</source>
        <translation>No tiene texto.</translation>
    </message>
    <message>
        <source>Its text is longer than any recommendation: the columns have probably slipped.</source>
        <translation>Su texto es más largo que el de cualquier recomendación: probablemente las columnas se corrieron.</translation>
    </message>
    <message>
        <source>It does not say to which State it is addressed.</source>
        <translation>No indica a qué Estado se dirige.</translation>
    </message>
    <message>
        <source>No State is called “%1”.</source>
        <translation>Ningún Estado se llama “%1”.</translation>
    </message>
    <message>
        <source>It does not say which body it comes from.</source>
        <translation>No indica de qué órgano proviene.</translation>
    </message>
    <message>
        <source>It names neither a document nor a session.</source>
        <translation>No indica documento ni período de sesiones.</translation>
    </message>
    <message>
        <source>It has more cells than the header has columns: a separator stands in a text without quotation marks.</source>
        <translation>Tiene más celdas que columnas el encabezado: hay un separador en un texto sin comillas.</translation>
    </message>
    <message>
        <source>A quotation mark is opened and never closed.</source>
        <translation>Se abren unas comillas que nunca se cierran.</translation>
    </message>
    <message>
        <source>It is not a record.</source>
        <translation>No es un registro.</translation>
    </message>
    <message>
        <source>Row %1 has the same identifier with another content.</source>
        <translation>La fila %1 tiene el mismo identificador con otro contenido.</translation>
    </message>
    <message>
        <source>Several recommendations of the workspace have its identifier.</source>
        <translation>Varias recomendaciones del espacio de trabajo tienen su identificador.</translation>
    </message>
    <message>
        <source>It has the same document, paragraph and text as %1, but another identifier.</source>
        <translation>Tiene el mismo documento, párrafo y texto que %1, pero otro identificador.</translation>
    </message>
    <message>
        <source>It has the same document and nearly the same text as %1.</source>
        <translation>Tiene el mismo documento y casi el mismo texto que %1.</translation>
    </message>
    <message>
        <source>It may be the text in another language of %1.</source>
        <translation>Puede ser el texto en otro idioma de %1.</translation>
    </message>
    <message>
        <source>Row %1 has the same recommendation with another position of the State.</source>
        <translation>La fila %1 tiene la misma recomendación con otra posición del Estado.</translation>
    </message>
    <message>
        <source>The symbol of its document names another State: %1.</source>
        <translation>La signatura de su documento nombra a otro Estado: %1.</translation>
    </message>
    <message>
        <source>It is a concern or an observation, not a recommendation.</source>
        <translation>Es una preocupación o una observación, no una recomendación.</translation>
    </message>
    <message>
        <source>It is not a recommendation: %1.</source>
        <translation>No es una recomendación: %1.</translation>
    </message>
    <message>
        <source>It does not say what kind of text it is; it was taken as a recommendation.</source>
        <translation>No indica qué tipo de texto es; se tomó como recomendación.</translation>
    </message>
    <message>
        <source>The position “%1” is not known and was left out.</source>
        <translation>No se reconoce la posición “%1” y se omitió.</translation>
    </message>
    <message>
        <source>The date “%1” is not whole and was left out.</source>
        <translation>La fecha “%1” no está completa y se omitió.</translation>
    </message>
    <message>
        <source>The SDG target “%1” may have lost a zero at its end and was left out.</source>
        <translation>La meta de los ODS “%1” puede haber perdido un cero al final y se omitió.</translation>
    </message>
    <message>
        <source>The SDG target “%1” does not exist and was left out.</source>
        <translation>La meta de los ODS “%1” no existe y se omitió.</translation>
    </message>
    <message>
        <source>The recommending State “%1” is not known and was kept as printed.</source>
        <translation>No se reconoce el Estado recomendante “%1” y se conservó tal como figura.</translation>
    </message>
    <message>
        <source>Its text has characters that were lost before.</source>
        <translation>Su texto tiene caracteres que ya se habían perdido.</translation>
    </message>
    <message>
        <source>What it names as the State is none.</source>
        <translation>Lo que indica como Estado no lo es.</translation>
    </message>
    <message>
        <source>An earlier row has the same identifier with another content.</source>
        <translation>Una fila anterior tiene el mismo identificador con otro contenido.</translation>
    </message>
    <message>
        <source>It has the same document, paragraph and text as another, but another identifier.</source>
        <translation>Tiene el mismo documento, párrafo y texto que otra, pero otro identificador.</translation>
    </message>
    <message>
        <source>It has the same document and nearly the same text as another.</source>
        <translation>Tiene el mismo documento y casi el mismo texto que otra.</translation>
    </message>
    <message>
        <source>It may be the text in another language of one that is there.</source>
        <translation>Puede ser el texto en otro idioma de una que ya está.</translation>
    </message>
    <message>
        <source>An earlier row has the same recommendation with another position of the State.</source>
        <translation>Una fila anterior tiene la misma recomendación con otra posición del Estado.</translation>
    </message>
    <message>
        <source>The symbol of its document names another State.</source>
        <translation>La signatura de su documento nombra a otro Estado.</translation>
    </message>
    <message>
        <source>It is not a recommendation.</source>
        <translation>No es una recomendación.</translation>
    </message>
    <message>
        <source>Its position is not known and was left out.</source>
        <translation>No se reconoce su posición y se omitió.</translation>
    </message>
    <message>
        <source>Its date is not whole and was left out.</source>
        <translation>Su fecha no está completa y se omitió.</translation>
    </message>
    <message>
        <source>An SDG target may have lost a zero at its end and was left out.</source>
        <translation>Una meta de los ODS puede haber perdido un cero al final y se omitió.</translation>
    </message>
    <message>
        <source>An SDG target does not exist and was left out.</source>
        <translation>Una meta de los ODS no existe y se omitió.</translation>
    </message>
    <message>
        <source>A recommending State is not known and was kept as printed.</source>
        <translation>No se reconoce un Estado recomendante y se conservó tal como figura.</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>la fila %1</translation>
    </message>
    <message>
        <source>An entry is returned with a word why. Nothing was saved; say what is missing or has to be corrected.</source>
        <translation>Una entrada se devuelve con el motivo. No se guardó nada; indique qué falta o qué hay que corregir.</translation>
    </message>
    <message>
        <source>A title is missing. Nothing was saved; give it in at least one language.</source>
        <translation>Falta un título. No se guardó nada; indíquelo al menos en un idioma.</translation>
    </message>
    <message>
        <source>The entry has moved on meanwhile and cannot take this step, so nothing was saved. Look at it as it is now.</source>
        <translation>La entrada cambió entretanto y no admite este paso, así que no se guardó nada. Revísela como está ahora.</translation>
    </message>
    <message>
        <source>Grades of this scale were given, so it stays as it is and nothing was saved. Add a new scale that begins on a later date.</source>
        <translation>Ya se dieron calificaciones de esta escala, así que queda como está y no se guardó nada. Agregue una escala nueva que rija desde una fecha posterior.</translation>
    </message>
    <message>
        <source>Evidence proves a progress entry, and there is none yet, so nothing was attached. Write the entry first.</source>
        <translation>Una evidencia respalda una entrada de bitácora, y todavía no hay ninguna, así que no se adjuntó nada. Escriba primero la entrada.</translation>
    </message>
    <message>
        <source>A change of very many recommendations is still being written, so nothing else was saved. Wait until it has finished, or cancel it.</source>
        <translation>Todavía se está guardando un cambio de muchísimas recomendaciones, por lo que no se guardó nada más. Espere a que termine o cancélelo.</translation>
    </message>
    <message>
        <source>A component of a measure needs its text in at least one language. Nothing was saved; write it in Spanish or in English.</source>
        <translation>Un componente de una medida necesita su texto en al menos un idioma. No se guardó nada; escríbalo en español o en inglés.</translation>
    </message>
    <message>
        <source>A beneficiary needs a name. Nothing was saved; give it as the court does.</source>
        <translation>Una persona beneficiaria necesita un nombre. No se guardó nada; indíquelo como lo hace la Corte.</translation>
    </message>
    <message>
        <source>This component or beneficiary belongs to another measure. Nothing was saved; choose one of this measure.</source>
        <translation>Este componente o esta persona pertenece a otra medida. No se guardó nada; elija entre los de esta medida.</translation>
    </message>
    <message>
        <source>The court has graded this part of the measure, so it stays and nothing was removed. Remove those grades first if they were entered by mistake.</source>
        <translation>La Corte ya calificó esta parte de la medida, por lo que se queda y no se quitó nada. Si esas calificaciones se registraron por error, quítelas primero.</translation>
    </message>
    <message>
        <source>Another institution has this acronym. Nothing was saved; give each its own, since reports and searches name them by it.</source>
        <translation>Otra institución tiene esta sigla. No se guardó nada; dé a cada una la suya, porque los informes y las búsquedas las nombran por ella.</translation>
    </message>
    <message>
        <source>It would stand below itself. Nothing was saved; choose another place for it.</source>
        <translation>Dependería de sí misma. No se guardó nada; elija otro lugar.</translation>
    </message>
    <message>
        <source>It would end before it began. Nothing was saved; correct one of the dates.</source>
        <translation>Terminaría antes de empezar. No se guardó nada; corrija una de las fechas.</translation>
    </message>
    <message>
        <source>The time as focal point would end before it began. Nothing was saved; correct one of the dates.</source>
        <translation>El tiempo como enlace terminaría antes de empezar. No se guardó nada; corrija una de las fechas.</translation>
    </message>
    <message>
        <source>This cannot be an e-mail address. Nothing was saved; write it like name@ministry.example, or leave it empty.</source>
        <translation>Esto no puede ser una dirección de correo. No se guardó nada; escríbala como nombre@ministerio.example o deje el campo vacío.</translation>
    </message>
    <message>
        <source>This person belongs to another institution. Nothing was saved; choose somebody of the institution that is assigned.</source>
        <translation>Esta persona es de otra institución. No se guardó nada; elija a alguien de la institución asignada.</translation>
    </message>
    <message>
        <source>The successor must be somebody else, of the institution it goes to. Nothing was handed over; choose another person.</source>
        <translation>Quien recibe debe ser otra persona, de la institución a la que pasa. No se traspasó nada; elija a otra persona.</translation>
    </message>
    <message>
        <source>The last day is missing. Nothing was handed over; give the date.</source>
        <translation>Falta el último día. No se traspasó nada; indique la fecha.</translation>
    </message>
    <message>
        <source>A whole institution is handed over to another one. Nothing was handed over; choose the institution that takes over.</source>
        <translation>Una institución en su conjunto se traspasa a otra. No se traspasó nada; elija la institución que recibe.</translation>
    </message>
    <message>
        <source>A term needs its words in at least one language. Nothing was saved.</source>
        <translation>Un término necesita sus palabras en al menos un idioma. No se guardó nada.</translation>
    </message>
    <message>
        <source>The vocabulary has a term with these words already. Nothing was saved; use that one, or merge the two.</source>
        <translation>El vocabulario ya tiene un término con estas palabras. No se guardó nada; use ese o fusione los dos.</translation>
    </message>
    <message>
        <source>These two terms cannot become one. Nothing was saved; choose another term of the same vocabulary that does not stand below it.</source>
        <translation>Estos dos términos no pueden ser uno. No se guardó nada; elija otro término del mismo vocabulario que no dependa de él.</translation>
    </message>
    <message>
        <source>What it was confirmed with is missing. Nothing was saved; name the document.</source>
        <translation>Falta con qué se confirmó. No se guardó nada; nombre el documento.</translation>
    </message>
    <message>
        <source>A scale has at least two grades, each with its words in at least one language. Nothing was saved.</source>
        <translation>Una escala tiene al menos dos calificaciones, cada una con sus palabras en al menos un idioma. No se guardó nada.</translation>
    </message>
    <message>
        <source>The scale would end before it began. Nothing was saved; correct one of the dates.</source>
        <translation>La escala terminaría antes de empezar. No se guardó nada; corrija una de las fechas.</translation>
    </message>
    <message>
        <source>A new version begins after the one it takes the place of. Nothing was saved; give a later day.</source>
        <translation>Una versión nueva empieza después de aquella a la que sustituye. No se guardó nada; indique un día posterior.</translation>
    </message>
    <message>
        <source>Something hangs on this institution, so it was not deleted. Hand over what it has, or end its time.</source>
        <translation>Hay cosas que dependen de esta institución, así que no se eliminó. Traspase lo que tiene o dele fin.</translation>
    </message>
    <message>
        <source>This person answers for recommendations by name, so nothing was deleted. Hand them over first, or end the time as focal point.</source>
        <translation>Esta persona responde por nombre de recomendaciones, así que no se eliminó nada. Traspáselas primero o ponga fin a su tiempo como enlace.</translation>
    </message>
    <message>
        <source>This term is used, so it was not removed. Merge it into another one, or take it off what is described with it.</source>
        <translation>Este término está en uso, así que no se quitó. Fusiónelo con otro o quítelo de lo que describe.</translation>
    </message>
    <message>
        <source>This vocabulary has terms, so it was not removed. Remove or merge its terms first.</source>
        <translation>Este vocabulario tiene términos, así que no se quitó. Quite o fusione primero sus términos.</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>del %1 al %2</translation>
    </message>
    <message>
        <source>overdue, %1</source>
        <translation>vencida %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>vence %1</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Pública</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Interna</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Confidencial</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluida</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Descartada</translation>
    </message>
    <message>
        <source>Structural</source>
        <translation>Estructural</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>De proceso</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>De resultado</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>A month and its year, in Qt&apos;s letters; fixed words between apostrophes.</extracomment>
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n acción</numerusform>
            <numerusform>%n acciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Grades of the old version were given on that day or later. Nothing was saved; let the new version begin after the last of them, or correct those grades first.</source>
        <translation>Ese día o después se dieron calificaciones de la versión anterior. No se guardó nada; haga que la versión nueva empiece después de la última de ellas o corrija antes esas calificaciones.</translation>
    </message>
    <message>
        <source>Two grades of the scale have the same code. Nothing was saved; give each its own, or leave it empty.</source>
        <translation>Dos calificaciones de la escala tienen el mismo código. No se guardó nada; dé a cada una el suyo o déjelo vacío.</translation>
    </message>
    <message>
        <source>What is archived is only read, so nothing was saved. Restore it first, or leave it out.</source>
        <translation>Lo archivado solo se puede leer, así que no se guardó nada. Restáurelo primero o déjelo fuera de la selección.</translation>
    </message>
    <message>
        <source>The workspace that is open cannot be its own evidence, so nothing was attached. Save a copy of it and attach that.</source>
        <translation>El espacio de trabajo abierto no puede ser su propia evidencia, así que no se adjuntó nada. Guarde una copia y adjunte esa.</translation>
    </message>
    <message>
        <source>“%1” is protected by a password, so nothing was taken from it. Open it with its own program and save a copy without a password.</source>
        <translation>“%1” está protegido con contraseña, por lo que no se tomó nada de él. Ábralo con su propio programa y guarde una copia sin contraseña.</translation>
    </message>
    <message>
        <source>The file is protected by a password, so nothing was taken from it. Open it with its own program and save a copy without a password.</source>
        <translation>El archivo está protegido con contraseña, por lo que no se tomó nada de él. Ábralo con su propio programa y guarde una copia sin contraseña.</translation>
    </message>
    <message>
        <source>“%1” is a web page, not a table, whatever its name says. Nothing was taken from it. Open it in a spreadsheet program and save it as CSV or XLSX.</source>
        <translation>“%1” es una página web, no una tabla, diga lo que diga su nombre. No se tomó nada de él. Ábralo en un programa de hojas de cálculo y guárdelo como CSV o XLSX.</translation>
    </message>
    <message>
        <source>The file is a web page, not a table, whatever its name says. Nothing was taken from it. Open it in a spreadsheet program and save it as CSV or XLSX.</source>
        <translation>El archivo es una página web, no una tabla, diga lo que diga su nombre. No se tomó nada de él. Ábralo en un programa de hojas de cálculo y guárdelo como CSV o XLSX.</translation>
    </message>
    <message>
        <source>It is not known which column holds the text of the recommendations (%1), so nothing was read. Say what the columns mean.</source>
        <translation>No se sabe qué columna contiene el texto de las recomendaciones (%1), por lo que no se leyó nada. Indique qué significan las columnas.</translation>
    </message>
    <message>
        <source>It is not known which column holds the text of the recommendations, so nothing was read. Say what the columns mean.</source>
        <translation>No se sabe qué columna contiene el texto de las recomendaciones, por lo que no se leyó nada. Indique qué significan las columnas.</translation>
    </message>
    <message>
        <source>Blanks and line ends put in order</source>
        <translation>Espacios y saltos de línea ordenados</translation>
    </message>
    <message>
        <source>HTML and formatting marks taken off</source>
        <translation>HTML y marcas de formato retirados</translation>
    </message>
    <message>
        <source>Footnote marks taken off</source>
        <translation>Llamadas de nota retiradas</translation>
    </message>
    <message>
        <source>Paragraph number split from the text</source>
        <translation>Número de párrafo separado del texto</translation>
    </message>
    <message>
        <source>Recommending States taken out of the brackets</source>
        <translation>Estados recomendantes sacados de los paréntesis</translation>
    </message>
    <message>
        <source>Names of States recognised</source>
        <translation>Nombres de Estados reconocidos</translation>
    </message>
    <message>
        <source>Name of the body unified</source>
        <translation>Nombre del órgano unificado</translation>
    </message>
    <message>
        <source>Date recognised</source>
        <translation>Fecha reconocida</translation>
    </message>
    <message>
        <source>Position of the State recognised</source>
        <translation>Posición del Estado reconocida</translation>
    </message>
    <message>
        <source>SDG code recognised</source>
        <translation>Código de ODS reconocido</translation>
    </message>
    <message>
        <source>Kind of text recognised</source>
        <translation>Tipo de texto reconocido</translation>
    </message>
    <message>
        <source>Values of the cell separated and recognised</source>
        <translation>Valores de la celda separados y reconocidos</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Document symbol</source>
        <translation>Signatura del documento</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Groups of persons</source>
        <translation>Grupos de personas</translation>
    </message>
    <message>
        <source>Date of the document</source>
        <translation>Fecha del documento</translation>
    </message>
    <message>
        <source>Recommending States</source>
        <translation>Estados recomendantes</translation>
    </message>
    <message>
        <source>Position of the State</source>
        <translation>Posición del Estado</translation>
    </message>
    <message>
        <source>Kind of text</source>
        <translation>Tipo de texto</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>UPR session</source>
        <translation>Sesión del EPU</translation>
    </message>
    <message>
        <source>Text in Spanish</source>
        <translation>Texto en español</translation>
    </message>
    <message>
        <source>Text in English</source>
        <translation>Texto en inglés</translation>
    </message>
    <message>
        <source>Supporting institutions</source>
        <translation>Instituciones de apoyo</translation>
    </message>
    <message>
        <source>National status</source>
        <translation>Situación nacional</translation>
    </message>
    <message>
        <source>Several recommendations are as much like it as %1.</source>
        <translation>Varias recomendaciones se le parecen tanto como %1.</translation>
    </message>
    <message>
        <source>Several recommendations are equally like it.</source>
        <translation>Varias recomendaciones se le parecen por igual.</translation>
    </message>
    <message>
        <source>It has nearly the same text as %1, which stands in another document of the same review.</source>
        <translation>Tiene casi el mismo texto que %1, que está en otro documento del mismo examen.</translation>
    </message>
    <message>
        <source>It has nearly the same text as one in another document of the same review.</source>
        <translation>Tiene casi el mismo texto que una de otro documento del mismo examen.</translation>
    </message>
    <message>
        <source>No institution of the workspace is called “%1”; it was left out.</source>
        <translation>Ninguna institución del espacio de trabajo se llama «%1»; se dejó fuera.</translation>
    </message>
    <message>
        <source>It names an institution that is not in the workspace and was left out.</source>
        <translation>Nombra una institución que no está en el espacio de trabajo y que se dejó fuera.</translation>
    </message>
    <message>
        <source>It names several leads: the first leads, and the others support (%1).</source>
        <translation>Nombra varios líderes: el primero lidera y los demás apoyan (%1).</translation>
    </message>
    <message>
        <source>It names several leads: the first leads, and the others support.</source>
        <translation>Nombra varios líderes: el primero lidera y los demás apoyan.</translation>
    </message>
    <message>
        <source>The priority “%1” is not known and was left out.</source>
        <translation>La prioridad «%1» no se conoce y se dejó fuera.</translation>
    </message>
    <message>
        <source>Its priority is not known and was left out.</source>
        <translation>Su prioridad no se conoce y se dejó fuera.</translation>
    </message>
    <message>
        <source>The status “%1” is not known and was left out.</source>
        <translation>La situación «%1» no se conoce y se dejó fuera.</translation>
    </message>
    <message>
        <source>Its status is not known and was left out.</source>
        <translation>Su situación no se conoce y se dejó fuera.</translation>
    </message>
    <message>
        <source>It is said to be implemented, but no validated entry with evidence shows it: the status was left out.</source>
        <translation>Dice que está cumplida, pero ningún registro validado con evidencia lo muestra: la situación se dejó fuera.</translation>
    </message>
    <message>
        <source>What stands there does not fit into a workspace (%1), so nothing was taken from the file. Export it again, or correct it in that place.</source>
        <translation>Lo que dice ahí no cabe en un espacio de trabajo (%1), así que no se tomó nada del archivo. Expórtelo de nuevo o corríjalo en ese lugar.</translation>
    </message>
    <message>
        <source>What stands in the file does not fit into a workspace, so nothing was taken from it. Export it again.</source>
        <translation>Lo que dice el archivo no cabe en un espacio de trabajo, así que no se tomó nada de él. Expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>A whole workspace is taken only into an empty one, and this one has content, so nothing was taken in. Make a new workspace and import the file there.</source>
        <translation>Un espacio de trabajo completo solo entra en uno vacío, y este tiene contenido, así que no entró nada. Cree un espacio de trabajo nuevo e importe ahí el archivo.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Whose identifier</source>
        <translation>De quién es el identificador</translation>
    </message>
    <message>
        <source>Identifier in Avance</source>
        <translation>Identificador en Avance</translation>
    </message>
    <message>
        <source>The crest must be a picture in PNG or JPEG of at most 2 MB. Nothing was saved; choose another file.</source>
        <translation>El escudo debe ser una imagen PNG o JPEG de 2 MB como máximo. No se guardó nada; elija otro archivo.</translation>
    </message>
    <message>
        <source>This report was issued and stays as it went out, so nothing was changed. Begin a new one from it.</source>
        <translation>Este informe ya se emitió y queda tal como salió, así que no se cambió nada. Inicie uno nuevo a partir de él.</translation>
    </message>
    <message>
        <source>This kind of report replies to one document, and none is chosen. Nothing was written; choose it.</source>
        <translation>Este tipo de informe responde a un documento y no se ha elegido ninguno. No se escribió nada; elíjalo.</translation>
    </message>
    <message>
        <source>This kind of report is about one institution, and none is chosen. Nothing was written; choose it.</source>
        <translation>Este tipo de informe trata de una institución y no se ha elegido ninguna. No se escribió nada; elíjala.</translation>
    </message>
</context>
</TS>
