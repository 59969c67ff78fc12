<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
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
        <source>New workspace</source>
        <translation>Nuevo espacio de trabajo</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Asignación</translation>
    </message>
    <message>
        <source>Change of status</source>
        <translation>Cambio de situación</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>New progress entry</source>
        <translation>Nueva entrada de la bitácora</translation>
    </message>
    <message>
        <source>Progress entry edited</source>
        <translation>Entrada de la bitácora editada</translation>
    </message>
    <message>
        <source>Progress entry reviewed</source>
        <translation>Entrada de la bitácora revisada</translation>
    </message>
    <message>
        <source>New recommendation</source>
        <translation>Nueva recomendación</translation>
    </message>
    <message>
        <source>Recommendation edited</source>
        <translation>Recomendación editada</translation>
    </message>
    <message>
        <source>Institution edited</source>
        <translation>Institución editada</translation>
    </message>
    <message>
        <source>Reference data edited</source>
        <translation>Datos de referencia editados</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>Demostración</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Deshecho</translation>
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
        <source>Takes recommendations in from a file.</source>
        <translation>Importa recomendaciones de un archivo.</translation>
    </message>
    <message>
        <source>auto (usual), uhri_xlsx, uhri_json, uhri_csv or uprinfo_csv.</source>
        <translation>auto (lo usual), uhri_xlsx, uhri_json, uhri_csv o uprinfo_csv.</translation>
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
        <source>Writes a report. KIND: status.</source>
        <translation>Escribe un informe. KIND: status (informe de situación).</translation>
    </message>
    <message>
        <source>pdf or html; otherwise what the name of the file says.</source>
        <translation>pdf o html; si no, lo que diga el nombre del archivo.</translation>
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
        <source>The institution that signs.</source>
        <translation>La institución que firma.</translation>
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
        <source>the evidence is not what was stored: %1</source>
        <translation>la evidencia no es la que se guardó: %1</translation>
    </message>
    <message>
        <source>breaks a rule of the workspace: %1</source>
        <translation>incumple una regla del espacio de trabajo: %1</translation>
    </message>
    <message>
        <source>No State is known as “%1”. An invented State needs a code of three capital letters and a --name.</source>
        <translation>No se conoce ningún Estado como “%1”. Un Estado inventado necesita un código de tres letras mayúsculas y un --name.</translation>
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
</context>
</TS>
