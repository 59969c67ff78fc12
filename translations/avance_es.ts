<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
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
</context>
</TS>
