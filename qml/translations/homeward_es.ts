<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AnswerLine</name>
    <message>
        <source>%1 (not counted)</source>
        <translation>%1 (no cuenta)</translation>
    </message>
</context>
<context>
    <name>BeforeLines</name>
    <message>
        <source>Arrange your ride</source>
        <translation>Organizar la vuelta a casa</translation>
    </message>
    <message>
        <source>Before you come</source>
        <translation>Antes de venir</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Medicinas</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>Qué traer</translation>
    </message>
</context>
<context>
    <name>BeforePage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>The session begins</source>
        <translation>Empieza la sesión</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Anotar el ánimo</translation>
    </message>
    <message>
        <source>How has your mood been today?</source>
        <translation>¿Cómo ha estado su ánimo hoy?</translation>
    </message>
    <message>
        <source>What do you hope for today?</source>
        <translation>¿Qué espera de hoy?</translation>
    </message>
    <message>
        <source>A few words. You can skip this.</source>
        <translation>Unas palabras. Puede saltar esto.</translation>
    </message>
    <message>
        <source>What to expect</source>
        <translation>Qué esperar</translation>
    </message>
</context>
<context>
    <name>BeforeText</name>
    <message>
        <source>Ask your clinic.</source>
        <translation>Pregunte a su clínica.</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Comida</translation>
    </message>
    <message>
        <source>Nothing to eat from %1 on</source>
        <translation>Nada de comer desde: %1</translation>
    </message>
    <message>
        <source>Drinks</source>
        <translation>Bebidas</translation>
    </message>
    <message>
        <source>Nothing to drink from %1 on</source>
        <translation>Nada de beber desde: %1</translation>
    </message>
    <message>
        <source>Nasal sprays</source>
        <translation>Espráis nasales</translation>
    </message>
    <message>
        <source>No nasal spray from %1 on</source>
        <translation>Ningún espray nasal desde: %1</translation>
    </message>
    <message>
        <source>A cold or a blocked nose?</source>
        <translation>¿Resfriado o nariz tapada?</translation>
    </message>
    <message>
        <source>Tell your clinic before you come.</source>
        <translation>Dígaselo a su clínica antes de venir.</translation>
    </message>
    <message>
        <source>No alcohol the night before</source>
        <translation>Nada de alcohol la noche antes</translation>
    </message>
    <message>
        <source>Your clinic&apos;s rule.</source>
        <translation>Regla de su clínica.</translation>
    </message>
    <message>
        <source>%1, at about %2</source>
        <translation>%1, sobre las %2</translation>
    </message>
    <message>
        <source>Food and drinks</source>
        <translation>Comida y bebida</translation>
    </message>
    <message>
        <source>Who drives you home?</source>
        <translation>¿Quién le lleva a casa?</translation>
    </message>
    <message>
        <source>No ride yet.</source>
        <translation>Aún no hay vuelta a casa acordada.</translation>
    </message>
    <message>
        <source>%1 drives you home</source>
        <translation>%1 le lleva a casa</translation>
    </message>
    <message>
        <source>You go home with %1</source>
        <translation>Usted vuelve a casa con %1</translation>
    </message>
    <message>
        <source>General rule; ask your clinic.</source>
        <translation>Regla general; pregunte a su clínica.</translation>
    </message>
</context>
<context>
    <name>BoosterDayPage</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Around which day?</source>
        <translation>¿Hacia qué día?</translation>
    </message>
    <message>
        <source>The day your clinic named for thinking about it.</source>
        <translation>El día que su clínica dio para pensarlo.</translation>
    </message>
</context>
<context>
    <name>BoosterPage</name>
    <message>
        <source>After your sessions</source>
        <translation>Después de sus sesiones</translation>
    </message>
    <message>
        <source>When does your clinic suggest thinking about the next one? Homeward suggests none.</source>
        <translation>¿Cuándo propone su clínica pensar en la siguiente? Homeward no propone ninguna.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>My clinic gave me a date</source>
        <translation>Mi clínica me dio una fecha</translation>
    </message>
    <message>
        <source>My clinic gave me a number of weeks</source>
        <translation>Mi clínica me dio un número de semanas</translation>
    </message>
    <message>
        <source>This no longer holds</source>
        <translation>Esto ya no vale</translation>
    </message>
</context>
<context>
    <name>BoosterWeeksPage</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>How many weeks?</source>
        <translation>¿Cuántas semanas?</translation>
    </message>
    <message>
        <source>From your last session to thinking about the next one, as your clinic said.</source>
        <translation>Desde su última sesión hasta pensar en la siguiente, como dijo su clínica.</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n semana</numerusform>
            <numerusform>%n semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>Another number</source>
        <translation>Otro número</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Semanas</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Your dates in another calendar, or a date from a file.</source>
        <translation>Sus fechas en otro calendario, o una fecha de un archivo.</translation>
    </message>
    <message>
        <source>The file is there</source>
        <translation>El archivo está listo</translation>
    </message>
    <message>
        <source>There is no file</source>
        <translation>No hay archivo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>What is in the file</source>
        <translation>Qué contiene el archivo</translation>
    </message>
    <message>
        <source>Dates and times, each called &quot;Appointment&quot;. No place, no name, nothing about what for.</source>
        <translation>Días y horas, cada una llamada «Cita». Sin lugar, sin nombre, nada sobre el motivo.</translation>
    </message>
    <message>
        <source>Add to my calendar</source>
        <translation>Añadir a mi calendario</translation>
    </message>
    <message>
        <source>This writes a file. Open it with your calendar.</source>
        <translation>Esto crea un archivo. Ábralo con su calendario.</translation>
    </message>
    <message>
        <source>Read an invitation</source>
        <translation>Leer una invitación</translation>
    </message>
    <message>
        <source>A file your clinic sent you</source>
        <translation>Un archivo que le envió su clínica</translation>
    </message>
</context>
<context>
    <name>CalendarWords</name>
    <message>
        <source>The file names no time zone. Check the time with your clinic.</source>
        <translation>El archivo no indica zona horaria. Confirme la hora con su clínica.</translation>
    </message>
    <message>
        <source>Shown by the clock here.</source>
        <translation>Según el reloj de aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read.</source>
        <translation>
            <numerusform>%n no se pudo leer.</numerusform>
            <numerusform>%n no se pudieron leer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a time.</source>
        <translation>
            <numerusform>%n sin hora.</numerusform>
            <numerusform>%n sin hora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled.</source>
        <translation>
            <numerusform>%n cancelada.</numerusform>
            <numerusform>%n canceladas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the past.</source>
        <translation>
            <numerusform>%n ya pasada.</numerusform>
            <numerusform>%n ya pasadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n over two years away.</source>
        <translation>
            <numerusform>%n a más de dos años.</numerusform>
            <numerusform>%n a más de dos años.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeated in a way that is not read.</source>
        <translation>
            <numerusform>%n con una repetición que no se lee.</numerusform>
            <numerusform>%n con una repetición que no se lee.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too many.</source>
        <translation>
            <numerusform>%n de más.</numerusform>
            <numerusform>%n de más.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no calendar file. Choose another one.</source>
        <translation>No es un archivo de calendario. Elija otro.</translation>
    </message>
    <message>
        <source>This file is a whole calendar. Choose one with an invitation.</source>
        <translation>Este archivo es un calendario entero. Elija uno con una invitación.</translation>
    </message>
    <message>
        <source>This file takes dates back. Ask your clinic what it means.</source>
        <translation>Este archivo retira fechas. Pregunte a su clínica qué significa.</translation>
    </message>
    <message>
        <source>There is no date in this file. Choose another one.</source>
        <translation>No hay ninguna fecha en este archivo. Elija otro.</translation>
    </message>
    <message>
        <source>This file could not be read. Nothing was changed.</source>
        <translation>No se pudo leer este archivo. Nada ha cambiado.</translation>
    </message>
</context>
<context>
    <name>CallClinic</name>
    <message>
        <source>Call your clinic</source>
        <translation>Llamar a su clínica</translation>
    </message>
</context>
<context>
    <name>ChartHead</name>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>%1 as a table</source>
        <translation>%1 como tabla</translation>
    </message>
</context>
<context>
    <name>CheckIn</name>
    <message>
        <source>This could not be saved</source>
        <translation>No se pudo guardar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar otra vez</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change your mood today</source>
        <translation>Cambiar el ánimo de hoy</translation>
    </message>
    <message>
        <source>Check in again</source>
        <translation>Anotar otra vez</translation>
    </message>
</context>
<context>
    <name>ClinicCallPage</name>
    <message>
        <source>Your clinic</source>
        <translation>Su clínica</translation>
    </message>
    <message>
        <source>Call your clinic</source>
        <translation>Llamar a su clínica</translation>
    </message>
    <message>
        <source>No number for your clinic yet</source>
        <translation>Aún no hay número de su clínica</translation>
    </message>
    <message>
        <source>Staff or a letter from the clinic have it.</source>
        <translation>Lo tienen el personal o una carta de la clínica.</translation>
    </message>
    <message>
        <source>Add the number</source>
        <translation>Añadir el número</translation>
    </message>
    <message>
        <source>Call if you are in danger.</source>
        <translation>Llame si está en peligro.</translation>
    </message>
</context>
<context>
    <name>ClinicEditPage</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Your clinic</source>
        <translation>Su clínica</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Riverside Clinic</source>
        <translation>Clínica del Río</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>555 0100</source>
        <translation>555 0100</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>Monday to Friday, 8 to 17</source>
        <translation>De lunes a viernes, de 8 a 17</translation>
    </message>
    <message>
        <source>This could not be saved</source>
        <translation>No se pudo guardar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar otra vez</translation>
    </message>
    <message>
        <source>This stays on your phone. Help shows the number and hours while Homeward is locked.</source>
        <translation>Esto se queda en su teléfono. La Ayuda muestra el número y el horario mientras Homeward está bloqueado.</translation>
    </message>
</context>
<context>
    <name>ClinicPage</name>
    <message>
        <source>Your clinic</source>
        <translation>Su clínica</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar otra vez</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>Aquí aún no hay nada.</translation>
    </message>
    <message>
        <source>Add your clinic&apos;s number, and you can call it from here.</source>
        <translation>Añada el número de su clínica y podrá llamar desde aquí.</translation>
    </message>
    <message>
        <source>Add your clinic</source>
        <translation>Añadir su clínica</translation>
    </message>
    <message>
        <source>Vital signs</source>
        <translation>Medidas</translation>
    </message>
    <message>
        <source>What staff read out</source>
        <translation>Lo que lee el personal</translation>
    </message>
    <message>
        <source>Change name, number or hours</source>
        <translation>Cambiar nombre, número u horario</translation>
    </message>
</context>
<context>
    <name>ClinicPageWords</name>
    <message>
        <source>Homeward summary</source>
        <translation>Resumen de Homeward</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Recorded by the patient. Not a diagnosis.</source>
        <translation>Anotado por el paciente. No es un diagnóstico.</translation>
    </message>
    <message>
        <source>Made %1, %2, %3 (UTC%4)</source>
        <translation>Creado %1, %2, %3 (UTC%4)</translation>
    </message>
    <message>
        <source>No name was given</source>
        <translation>No se dio un nombre</translation>
    </message>
    <message>
        <source>0 to %1, lower is better</source>
        <translation>0 a %1, menos es mejor</translation>
    </message>
    <message>
        <source>No complete answers in these days</source>
        <translation>Sin respuestas completas en estos días</translation>
    </message>
    <message>
        <source>range named %1</source>
        <translation>rango llamado %1</translation>
    </message>
    <message>
        <source>Baseline %1 (%2), last before the first session</source>
        <translation>Valor inicial %1 (%2), último antes de la primera sesión</translation>
    </message>
    <message>
        <source>No baseline: no complete answers before a first session</source>
        <translation>Sin valor inicial: sin respuestas completas antes de una primera sesión</translation>
    </message>
    <message>
        <source>%1 points since baseline (%2 %)</source>
        <translation>%1 puntos desde el valor inicial (%2 %)</translation>
    </message>
    <message>
        <source>%1 points since baseline</source>
        <translation>%1 puntos desde el valor inicial</translation>
    </message>
    <message>
        <source>No answers since the first session to compare</source>
        <translation>Sin respuestas desde la primera sesión para comparar</translation>
    </message>
    <message>
        <source>Response: a fall of at least half</source>
        <translation>Respuesta: descenso de al menos la mitad</translation>
    </message>
    <message>
        <source>No response: no fall of at least half</source>
        <translation>Sin respuesta: sin descenso de al menos la mitad</translation>
    </message>
    <message>
        <source>In the remission range (below %1)</source>
        <translation>En el rango de remisión (menos de %1)</translation>
    </message>
    <message>
        <source>Item %1: latest %2, above 0 in %3 of %4</source>
        <translation>Pregunta %1: última %2, más de 0 en %3 de %4</translation>
    </message>
    <message>
        <source>Item %1: latest not answered, above 0 in %3 of %4</source>
        <translation>Pregunta %1: última sin responder, más de 0 en %3 de %4</translation>
    </message>
    <message>
        <source>%1 more without a total: an item was left out by choice</source>
        <translation>%1 más sin total: se dejó una pregunta por elección</translation>
    </message>
    <message>
        <source>Mood by week</source>
        <translation>Ánimo por semana</translation>
    </message>
    <message>
        <source>Mood by %1 weeks</source>
        <translation>Ánimo por %1 semanas</translation>
    </message>
    <message>
        <source>own scale, 0 very low to 10 very good</source>
        <translation>escala propia, 0 muy bajo a 10 muy bueno</translation>
    </message>
    <message>
        <source>Last 28 days: mean %1 (%2 days)</source>
        <translation>Últimos 28 días: media %1 (%2 días)</translation>
    </message>
    <message>
        <source>28 days before: mean %1 (%2 days)</source>
        <translation>28 días antes: media %1 (%2 días)</translation>
    </message>
    <message>
        <source>Line: mean. Bars: range. Triangles: sessions.</source>
        <translation>Línea: media. Barras: margen. Triángulos: sesiones.</translation>
    </message>
    <message>
        <source>No check-ins in these days</source>
        <translation>Sin anotaciones en estos días</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>%1 in these days</source>
        <translation>%1 en estos días</translation>
    </message>
    <message>
        <source>No sessions in these days</source>
        <translation>Ninguna sesión en estos días</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>end not recorded</source>
        <translation>final sin anotar</translation>
    </message>
    <message>
        <source>booster</source>
        <translation>refuerzo</translation>
    </message>
    <message>
        <source>and %1 earlier, from %2 to %3</source>
        <translation>y %1 anteriores, de %2 a %3</translation>
    </message>
    <message>
        <source>Intravenous ketamine</source>
        <translation>Ketamina intravenosa</translation>
    </message>
    <message>
        <source>Intramuscular ketamine</source>
        <translation>Ketamina intramuscular</translation>
    </message>
    <message>
        <source>Esketamine nasal</source>
        <translation>Esketamina nasal</translation>
    </message>
    <message>
        <source>Oral ketamine, in clinic</source>
        <translation>Ketamina oral, en la clínica</translation>
    </message>
    <message>
        <source>Vital signs, as staff read them out</source>
        <translation>Constantes vitales, como las leyó el personal</translation>
    </message>
    <message>
        <source>None recorded in these days</source>
        <translation>Nada anotado en estos días</translation>
    </message>
    <message>
        <source>mmHg</source>
        <translation>mmHg</translation>
    </message>
    <message>
        <source>Heart rate</source>
        <translation>Latidos</translation>
    </message>
    <message>
        <source>SpO2 %</source>
        <translation>SpO2 %</translation>
    </message>
    <message>
        <source>After dosing</source>
        <translation>Tras la dosis</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <translation>%1 h %2</translation>
    </message>
    <message>
        <source>%1 earlier: %2</source>
        <translation>%1 anteriores: %2</translation>
    </message>
    <message>
        <source>%1–%2 over %3–%4 mmHg</source>
        <translation>%1–%2 sobre %3–%4 mmHg</translation>
    </message>
    <message>
        <source>%1–%2/min</source>
        <translation>%1–%2/min</translation>
    </message>
    <message>
        <source>SpO2 %1–%2 %</source>
        <translation>SpO2 %1–%2 %</translation>
    </message>
    <message>
        <source>Side effects</source>
        <translation>Efectos secundarios</translation>
    </message>
    <message>
        <source>sessions in which each was reported, by time after the end of dosing</source>
        <translation>sesiones en que se comunicó cada uno, por tiempo desde el final de la dosis</translation>
    </message>
    <message>
        <source>None reported in these days</source>
        <translation>Nada comunicado en estos días</translation>
    </message>
    <message>
        <source>During dosing</source>
        <translation>Durante la dosis</translation>
    </message>
    <message>
        <source>Up to 2 h</source>
        <translation>Hasta 2 h</translation>
    </message>
    <message>
        <source>2 to 24 h</source>
        <translation>2 a 24 h</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Time not known</source>
        <translation>Tiempo sin saber</translation>
    </message>
    <message>
        <source>%1 mild</source>
        <translation>%1 leve</translation>
    </message>
    <message>
        <source>%1 moderate</source>
        <translation>%1 moderado</translation>
    </message>
    <message>
        <source>%1 severe</source>
        <translation>%1 fuerte</translation>
    </message>
    <message>
        <source>and %1 more: %2</source>
        <translation>y %1 más: %2</translation>
    </message>
    <message>
        <source>Not on this page</source>
        <translation>Fuera de esta página</translation>
    </message>
    <message>
        <source>%1 diary entries are private and not part of this page.</source>
        <translation>%1 entradas del diario son privadas y no están en esta página.</translation>
    </message>
    <message>
        <source>%1 shared diary entries: their words are not repeated here.</source>
        <translation>%1 entradas compartidas: sus palabras no se repiten aquí.</translation>
    </message>
    <message>
        <source>%1 answers to other questionnaires.</source>
        <translation>%1 respuestas a otros cuestionarios.</translation>
    </message>
    <message>
        <source>Where nothing stands, nothing was recorded. That says nothing about how it was.</source>
        <translation>Donde no hay nada, no se anotó nada. Eso no dice nada de cómo estuvo.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>minimal</source>
        <translation>mínimo</translation>
    </message>
    <message>
        <source>mild</source>
        <translation>leve</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>moderado</translation>
    </message>
    <message>
        <source>moderately severe</source>
        <translation>moderadamente grave</translation>
    </message>
    <message>
        <source>severe</source>
        <translation>grave</translation>
    </message>
    <message>
        <source>very severe</source>
        <translation>muy grave</translation>
    </message>
    <message>
        <source>low</source>
        <translation>bajo</translation>
    </message>
    <message>
        <source>very low</source>
        <translation>muy bajo</translation>
    </message>
    <message>
        <source>%1 answered questionnaires on record could not be read.</source>
        <translation>%1 cuestionarios respondidos no se pudieron leer.</translation>
    </message>
    <message>
        <source>Heart rate at rest, taken by the patient</source>
        <translation>Latidos en reposo, medidos por el paciente</translation>
    </message>
    <message>
        <source>%1/min at rest</source>
        <translation>%1/min en reposo</translation>
    </message>
    <message>
        <source>%1/min at rest, %2 after dosing</source>
        <translation>%1/min en reposo, %2 tras la dosis</translation>
    </message>
    <message>
        <source>Notes to check-ins, other heart rates, the safety plan and rides home are never part of it.</source>
        <translation>Las notas, otros latidos, el plan de seguridad y las vueltas a casa nunca están aquí.</translation>
    </message>
</context>
<context>
    <name>ComingUp</name>
    <message>
        <source>Coming up</source>
        <translation>Próximamente</translation>
    </message>
    <message>
        <source>Looking ahead</source>
        <translation>Más adelante</translation>
    </message>
    <message>
        <source>Your next session is tomorrow</source>
        <translation>Su próxima sesión es mañana</translation>
    </message>
    <message numerus="yes">
        <source>Your next session is in %n days</source>
        <translation>
            <numerusform>Su próxima sesión es en %n día</numerusform>
            <numerusform>Su próxima sesión es en %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>date and time, whether there is a ride</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>ContactRow</name>
    <message>
        <source>Text %1</source>
        <translation>SMS al %1</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Llamar al %1</translation>
    </message>
</context>
<context>
    <name>CourseDatePage</name>
    <message>
        <source>Keep this date</source>
        <translation>Conservar esta fecha</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>¿Qué día?</translation>
    </message>
    <message>
        <source>No other date moves with this one.</source>
        <translation>Ninguna otra fecha cambia con esta.</translation>
    </message>
    <message>
        <source>At what time?</source>
        <translation>¿A qué hora?</translation>
    </message>
    <message>
        <source>Leave this date out</source>
        <translation>Quitar esta fecha</translation>
    </message>
</context>
<context>
    <name>CourseDatesPage</name>
    <message>
        <source>Change these to your clinic&apos;s dates</source>
        <translation>Cambie estas por las fechas de su clínica</translation>
    </message>
    <message>
        <source>These are a start. Your clinic&apos;s dates are the ones that count.</source>
        <translation>Son un comienzo. Valen las fechas de su clínica.</translation>
    </message>
    <message>
        <source>Add a date</source>
        <translation>Añadir una fecha</translation>
    </message>
</context>
<context>
    <name>CoursePages</name>
    <message>
        <source>How do you get the medicine?</source>
        <translation>¿Cómo recibe el medicamento?</translation>
    </message>
    <message>
        <source>What did your clinic say?</source>
        <translation>¿Qué dijo su clínica?</translation>
    </message>
    <message>
        <source>You can change every date after this.</source>
        <translation>Después puede cambiar cada fecha.</translation>
    </message>
    <message>
        <source>On which day is the first one?</source>
        <translation>¿Qué día es la primera?</translation>
    </message>
    <message>
        <source>At what time?</source>
        <translation>¿A qué hora?</translation>
    </message>
</context>
<context>
    <name>CourseReviewPage</name>
    <message>
        <source>Is this what your clinic said?</source>
        <translation>¿Es esto lo que dijo su clínica?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Second floor, room 12</source>
        <translation>Segunda planta, sala 12</translation>
    </message>
    <message>
        <source>You can move each date later. No other one moves with it.</source>
        <translation>Puede cambiar cada fecha más tarde. Ninguna otra cambia con ella.</translation>
    </message>
</context>
<context>
    <name>CourseStepPage</name>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
</context>
<context>
    <name>DatePattern</name>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>dddd, MMMM d</source>
        <translation>dddd d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>ddd, MMM d, yyyy</source>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>ddd, MMM d</source>
        <translation>ddd d MMM</translation>
    </message>
</context>
<context>
    <name>DayChoice</name>
    <message>
        <source>dddd, MMMM d</source>
        <comment>date pattern</comment>
        <translation>dddd d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>date pattern</comment>
        <translation>dddd d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>MMM d</source>
        <comment>date pattern</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date pattern</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>MMM d, yyyy</source>
        <comment>date pattern</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date pattern</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Earlier week</source>
        <translation>Semana anterior</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Later week</source>
        <translation>Semana siguiente</translation>
    </message>
    <message>
        <source>4 weeks earlier</source>
        <translation>4 semanas antes</translation>
    </message>
    <message>
        <source>4 weeks later</source>
        <translation>4 semanas después</translation>
    </message>
</context>
<context>
    <name>DayPage</name>
    <message>
        <source>Tap an entry to change it. One counts for the day.</source>
        <translation>Toque una entrada para cambiarla. Cuenta una por día.</translation>
    </message>
    <message>
        <source>Tap the entry to change it.</source>
        <translation>Toque la entrada para cambiarla.</translation>
    </message>
    <message>
        <source>This could not be read. Your entries are kept.</source>
        <translation>No se pudo leer. Sus entradas se conservan.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar otra vez</translation>
    </message>
</context>
<context>
    <name>DayRow</name>
    <message>
        <source>Counts for this day</source>
        <translation>Cuenta para este día</translation>
    </message>
    <message>
        <source>%1, mood %2 of 10</source>
        <translation>%1, ánimo %2 de 10</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <translation>%1 %2 %3</translation>
    </message>
</context>
<context>
    <name>DayWords</name>
    <message>
        <source>%1 (estimated)</source>
        <translation>%1 (calculado)</translation>
    </message>
    <message>
        <source>No ride yet. Tell staff; they will help you choose.</source>
        <translation>Aún no hay vuelta a casa. Dígaselo al personal; le ayudará a elegir.</translation>
    </message>
    <message>
        <source>Staff decide when you can leave.</source>
        <translation>El personal decide cuándo puede irse.</translation>
    </message>
    <message>
        <source>Has your session begun?</source>
        <translation>¿Ha empezado su sesión?</translation>
    </message>
    <message>
        <source>Did your session take place?</source>
        <translation>¿Tuvo lugar su sesión?</translation>
    </message>
    <message>
        <source>It was planned for %1.</source>
        <translation>Estaba prevista para: %1.</translation>
    </message>
    <message>
        <source>Session today, %1</source>
        <translation>Sesión hoy, %1</translation>
    </message>
    <message>
        <source>Wait for your ride home</source>
        <translation>Espere a quien le lleva a casa</translation>
    </message>
    <message>
        <source>You can rest now</source>
        <translation>Ahora puede descansar</translation>
    </message>
    <message>
        <source>The planned time has passed. Staff decide when you can leave.</source>
        <translation>El tiempo previsto ha pasado. El personal decide cuándo puede irse.</translation>
    </message>
    <message>
        <source>Staff will tell you when you can leave.</source>
        <translation>El personal le dirá cuándo puede irse.</translation>
    </message>
    <message>
        <source>At least until %1. Staff decide when you can leave.</source>
        <translation>Al menos hasta: %1. El personal decide cuándo puede irse.</translation>
    </message>
    <message>
        <source>Planned until about %1. Staff decide when you can leave.</source>
        <translation>Previsto hasta cerca de: %1. El personal decide cuándo puede irse.</translation>
    </message>
    <message>
        <source>No driving until you have had a night&apos;s sleep.</source>
        <translation>No conduzca hasta que haya dormido una noche.</translation>
    </message>
    <message>
        <source>No driving until your clinic tells you. The end is not known.</source>
        <translation>No conduzca hasta que su clínica se lo diga. No se sabe cuándo termina.</translation>
    </message>
    <message>
        <source>No driving until %1, and after a night&apos;s sleep.</source>
        <translation>No conduzca hasta: %1, y después de dormir una noche.</translation>
    </message>
    <message>
        <source>No driving until %1.</source>
        <translation>No conduzca hasta: %1.</translation>
    </message>
    <message>
        <source>Infusion</source>
        <translation>Infusión</translation>
    </message>
    <message>
        <source>Injection</source>
        <translation>Inyección</translation>
    </message>
    <message>
        <source>Nasal spray</source>
        <translation>Espray nasal</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>Medicina</translation>
    </message>
    <message>
        <source>The infusion has ended</source>
        <translation>La infusión ha terminado</translation>
    </message>
    <message>
        <source>The injection was given</source>
        <translation>Se puso la inyección</translation>
    </message>
    <message>
        <source>The last spray was given</source>
        <translation>Se dio el último espray</translation>
    </message>
    <message>
        <source>The last tablet was taken</source>
        <translation>Se tomó la última tableta</translation>
    </message>
    <message>
        <source>When did the infusion end?</source>
        <translation>¿Cuándo terminó la infusión?</translation>
    </message>
    <message>
        <source>When was the injection given?</source>
        <translation>¿Cuándo se puso la inyección?</translation>
    </message>
    <message>
        <source>When was the last spray given?</source>
        <translation>¿Cuándo se dio el último espray?</translation>
    </message>
    <message>
        <source>When was the last tablet taken?</source>
        <translation>¿Cuándo se tomó la última tableta?</translation>
    </message>
    <message>
        <source>The end of the infusion is unknown. Rules use an estimate. Please ask staff.</source>
        <translation>No se sabe cuándo terminó la infusión. Las reglas usan un cálculo. Por favor, pregunte al personal.</translation>
    </message>
    <message>
        <source>The time of the injection is unknown. Rules use an estimate. Please ask staff.</source>
        <translation>No se sabe la hora de la inyección. Las reglas usan un cálculo. Por favor, pregunte al personal.</translation>
    </message>
    <message>
        <source>The time of the last spray is unknown. Rules use an estimate. Please ask staff.</source>
        <translation>No se sabe la hora del último espray. Las reglas usan un cálculo. Por favor, pregunte al personal.</translation>
    </message>
    <message>
        <source>The time of the last tablet is unknown. Rules use an estimate. Please ask staff.</source>
        <translation>No se sabe la hora de la última tableta. Las reglas usan un cálculo. Por favor, pregunte al personal.</translation>
    </message>
</context>
<context>
    <name>DialProblem</name>
    <message>
        <source>This device cannot do that</source>
        <translation>Este aparato no puede hacer eso</translation>
    </message>
</context>
<context>
    <name>DiaryHeader</name>
    <message>
        <source>Diary</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Search your entries</source>
        <translation>Buscar en sus entradas</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar otra vez</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>Aquí aún no hay nada.</translation>
    </message>
    <message>
        <source>No entry has these words.</source>
        <translation>Ninguna entrada tiene estas palabras.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Private unless you share an entry.</source>
        <translation>Privado mientras no comparta una entrada.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Write when you feel like it. Your check-ins come here, too.</source>
        <translation>Escriba cuando quiera. Su ánimo anotado también está aquí.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
</context>
<context>
    <name>DiaryPage</name>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
</context>
<context>
    <name>DiaryRow</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, mood %2 of 10</source>
        <translation>%1, ánimo %2 de 10</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Compartida</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privada</translation>
    </message>
</context>
<context>
    <name>EffectsCard</name>
    <message>
        <source>Side effects by hours after the dose</source>
        <translation>Efectos secundarios por horas tras la dosis</translation>
    </message>
</context>
<context>
    <name>EmergencyNumber</name>
    <message>
        <source>Emergency: %1</source>
        <translation>Emergencias: %1</translation>
    </message>
    <message>
        <source>Your phone&apos;s emergency number</source>
        <translation>El número de emergencias de su teléfono</translation>
    </message>
    <message>
        <source>Call it if you might act on thoughts of ending your life, or are in danger.</source>
        <translation>Llame si podría hacerse daño o quitarse la vida, o si está en peligro.</translation>
    </message>
    <message>
        <source>Choose your country</source>
        <translation>Elegir su país</translation>
    </message>
</context>
<context>
    <name>EnergyPart</name>
    <message>
        <source>How much energy did you have?</source>
        <translation>¿Cuánta energía tuvo?</translation>
    </message>
    <message>
        <source>Energy today</source>
        <translation>Energía hoy</translation>
    </message>
    <message>
        <source>very much</source>
        <translation>mucha</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Your entry</source>
        <translation>Su entrada</translation>
    </message>
    <message>
        <source>This could not be saved</source>
        <translation>No se pudo guardar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar otra vez</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Salir sin guardar</translation>
    </message>
</context>
<context>
    <name>EntryParts</name>
    <message>
        <source>Mood</source>
        <translation>Ánimo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>What stays with you?</source>
        <translation>¿Qué se queda con usted?</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energía</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>very much</source>
        <translation>mucha</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Sueño</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horas</translation>
    </message>
</context>
<context>
    <name>ErasurePage</name>
    <message>
        <source>Delete everything</source>
        <translation>Borrar todo</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>No se puede deshacer.</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Lo que desaparece</translation>
    </message>
    <message>
        <source>Your diary, answers, sessions, safety plan, settings, and the keys to them.</source>
        <translation>Su diario, respuestas, sesiones, plan de seguridad, ajustes y sus claves.</translation>
    </message>
    <message>
        <source>What your clinic keeps</source>
        <translation>Lo que guarda su clínica</translation>
    </message>
    <message>
        <source>What you gave your clinic stays there. Ask your clinic about it.</source>
        <translation>Lo que dio a su clínica se queda allí. Pregunte a su clínica.</translation>
    </message>
    <message>
        <source>What else stays</source>
        <translation>Qué más se queda</translation>
    </message>
    <message>
        <source>Backups and files that you exported. Delete them yourself.</source>
        <translation>Copias y archivos que exportó. Bórrelos usted.</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Su frase de acceso</translation>
    </message>
    <message>
        <source>Checking your passphrase.</source>
        <translation>Comprobando su frase de acceso.</translation>
    </message>
</context>
<context>
    <name>ErasureSurePage</name>
    <message>
        <source>Keep my diary</source>
        <translation>Conservar mi diario</translation>
    </message>
    <message>
        <source>Really delete everything?</source>
        <translation>¿De verdad borrar todo?</translation>
    </message>
    <message>
        <source>Nobody can bring it back: not you, not your clinic, not us.</source>
        <translation>Nadie puede recuperarlo: ni usted, ni su clínica, ni nosotros.</translation>
    </message>
    <message>
        <source>Deleting. Please wait.</source>
        <translation>Borrando. Por favor, espere.</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Sin terminar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar otra vez</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Borrar todo</translation>
    </message>
</context>
<context>
    <name>Expectation</name>
    <message>
        <source>Your clinic prescribes this treatment. Ask them what you want to know.</source>
        <translation>Su clínica receta este tratamiento. Pregúnteles lo que quiera saber.</translation>
    </message>
    <message>
        <source>Tell your clinic about all medicines. Do not stop any on your own.</source>
        <translation>Diga a su clínica todas sus medicinas. No deje ninguna por su cuenta.</translation>
    </message>
    <message>
        <source>You go home with somebody every time, however you feel.</source>
        <translation>Vuelve a casa con alguien todas las veces, se sienta como se sienta.</translation>
    </message>
    <message>
        <source>Ask your clinic about food and drinks before a session.</source>
        <translation>Pregunte a su clínica por la comida y la bebida antes de una sesión.</translation>
    </message>
    <message>
        <source>Nothing to eat for at least 2 hours before.</source>
        <translation>Nada de comer al menos 2 horas antes.</translation>
    </message>
    <message>
        <source>Nothing to drink for at least 30 minutes before.</source>
        <translation>Nada de beber al menos 30 minutos antes.</translation>
    </message>
    <message>
        <source>No steroid or decongestant nasal spray in the hour before.</source>
        <translation>Ningún espray nasal con corticoide o descongestivo en la hora anterior.</translation>
    </message>
    <message>
        <source>A cold or a blocked nose? Tell your clinic before you come.</source>
        <translation>¿Resfriado o nariz tapada? Dígaselo a su clínica antes de venir.</translation>
    </message>
    <message>
        <source>An infusion often takes about 40 minutes. Your clinic may plan another time.</source>
        <translation>Una infusión dura a menudo unos 40 minutos. Su clínica puede prever otro tiempo.</translation>
    </message>
    <message>
        <source>Strong effects of an injection last about 1 hour, sometimes 2.</source>
        <translation>Los efectos fuertes de una inyección duran cerca de 1 hora, a veces 2.</translation>
    </message>
    <message>
        <source>Effects last about 40 to 80 minutes, sometimes 2 hours.</source>
        <translation>Los efectos duran entre 40 y 80 minutos, a veces 2 horas.</translation>
    </message>
    <message>
        <source>There is a pause of 5 minutes between two spray devices.</source>
        <translation>Hay una pausa de 5 minutos entre dos envases de espray.</translation>
    </message>
    <message>
        <source>You may feel unreal, or outside your body. Time can feel odd.</source>
        <translation>Puede sentirse irreal o fuera de su cuerpo. El tiempo puede sentirse raro.</translation>
    </message>
    <message>
        <source>Staff may measure your blood pressure and heart rate.</source>
        <translation>El personal puede medir su presión arterial y sus latidos.</translation>
    </message>
    <message>
        <source>Staff are nearby. Tell them whatever you notice.</source>
        <translation>El personal está cerca. Dígale todo lo que note.</translation>
    </message>
    <message>
        <source>You rest at the clinic. Many clinics plan about 2 hours for it.</source>
        <translation>Descansa en la clínica. Muchas clínicas prevén unas 2 horas para ello.</translation>
    </message>
    <message>
        <source>You rest at the clinic, and staff look after you.</source>
        <translation>Descansa en la clínica, y el personal le cuida.</translation>
    </message>
    <message>
        <source>Blood pressure can stay raised for about 4 hours.</source>
        <translation>La presión arterial puede seguir alta unas 4 horas.</translation>
    </message>
    <message>
        <source>Staff decide when you can leave.</source>
        <translation>El personal decide cuándo puede irse.</translation>
    </message>
    <message>
        <source>No driving until your rule for it ends, and after a night&apos;s sleep.</source>
        <translation>No conduzca hasta que termine su regla, y después de dormir una noche.</translation>
    </message>
    <message>
        <source>After the nasal spray that is the next day at the earliest.</source>
        <translation>Después del espray nasal eso es, como pronto, al día siguiente.</translation>
    </message>
    <message>
        <source>No signing or large purchases. Important decisions can wait.</source>
        <translation>No firmar ni hacer grandes compras. Las decisiones importantes pueden esperar.</translation>
    </message>
    <message>
        <source>No alcohol or cannabis. And no other recreational drugs.</source>
        <translation>Nada de alcohol ni cannabis. Ni otras drogas.</translation>
    </message>
    <message>
        <source>Ask your clinic before sleep tablets, opioids or sedatives.</source>
        <translation>Pregunte a su clínica antes de tomar pastillas para dormir, opioides o sedantes.</translation>
    </message>
    <message>
        <source>Have an adult nearby for the rest of the day. This is suggested.</source>
        <translation>Tenga cerca a una persona adulta el resto del día. Es una sugerencia.</translation>
    </message>
    <message>
        <source>Some people feel better within a day.</source>
        <translation>Algunas personas se sienten mejor en un día.</translation>
    </message>
    <message>
        <source>Others need several sessions, or do not benefit.</source>
        <translation>Otras necesitan varias sesiones, o no les ayuda.</translation>
    </message>
    <message>
        <source>Your clinic plans with you what comes next.</source>
        <translation>Su clínica planea con usted lo que sigue.</translation>
    </message>
    <message>
        <source>Take or hold medicines only as your clinic told you.</source>
        <translation>Tome o deje cada medicina como le dijo su clínica.</translation>
    </message>
    <message>
        <source>A session did not take place? Contact your clinic for a new date.</source>
        <translation>¿Una sesión no tuvo lugar? Hable con su clínica para acordar otra fecha.</translation>
    </message>
    <message>
        <source>Tell your clinic about bladder trouble, also weeks later.</source>
        <translation>Diga a su clínica si tiene molestias de vejiga, también semanas después.</translation>
    </message>
    <message>
        <source>Some people notice nausea, or have to vomit.</source>
        <translation>Algunas personas tienen náuseas o vómitos.</translation>
    </message>
    <message>
        <source>Some feel dizzy, sleepy or tired, or have a headache.</source>
        <translation>Algunas sienten mareo, sueño o cansancio, o dolor de cabeza.</translation>
    </message>
    <message>
        <source>Some have blurred vision, ringing ears, an odd taste or numbness.</source>
        <translation>Algunas tienen vista borrosa, zumbido, sabor raro o entumecimiento.</translation>
    </message>
    <message>
        <source>Some feel unreal, confused, anxious or irritable.</source>
        <translation>Algunas se sienten irreales, confusas, ansiosas o irritables.</translation>
    </message>
    <message>
        <source>Some have a fast heartbeat, sweat, shake or walk unsteadily.</source>
        <translation>Algunas tienen latidos rápidos, sudan, tiemblan o andan inestables.</translation>
    </message>
    <message>
        <source>The spray can make your nose or throat sore.</source>
        <translation>El espray puede irritar la nariz o la garganta.</translation>
    </message>
    <message>
        <source>You can note what you notice here. Nobody watches it live.</source>
        <translation>Puede anotar aquí lo que nota. Nadie lo mira en directo.</translation>
    </message>
    <message>
        <source>Chest pain, trouble breathing, fainting or a fit: call the emergency number.</source>
        <translation>Dolor de pecho, falta de aire, desmayo o convulsión: llame al número de emergencias.</translation>
    </message>
    <message>
        <source>Call it for a sudden severe headache or a sudden change in sight.</source>
        <translation>Llame si tiene de repente un dolor de cabeza muy fuerte o la vista cambia.</translation>
    </message>
    <message>
        <source>Call it if your face or throat swells.</source>
        <translation>Llame si se le hincha la cara o la garganta.</translation>
    </message>
    <message>
        <source>Call it if there is blood in your urine.</source>
        <translation>Llame si hay sangre en su orina.</translation>
    </message>
    <message>
        <source>Call it for thoughts of ending your life. Help has the numbers.</source>
        <translation>Llame si piensa en quitarse la vida. Ayuda tiene los números.</translation>
    </message>
    <message>
        <source>Tell your clinic if you feel unreal the next day.</source>
        <translation>Diga a su clínica si se siente irreal al día siguiente.</translation>
    </message>
    <message>
        <source>Tell your clinic about anything severe.</source>
        <translation>Diga a su clínica todo lo que sea fuerte.</translation>
    </message>
    <message>
        <source>Not sure? Call your clinic.</source>
        <translation>¿Tiene dudas? Llame a su clínica.</translation>
    </message>
</context>
<context>
    <name>ExpectationRow</name>
    <message>
        <source>Shows where this comes from.</source>
        <translation>Muestra de dónde viene esto.</translation>
    </message>
</context>
<context>
    <name>ExpectationWords</name>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>During</source>
        <translation>Durante</translation>
    </message>
    <message>
        <source>The hours after</source>
        <translation>Las horas siguientes</translation>
    </message>
    <message>
        <source>The weeks after</source>
        <translation>Las semanas siguientes</translation>
    </message>
    <message>
        <source>Side effects</source>
        <translation>Efectos secundarios</translation>
    </message>
    <message>
        <source>When to call</source>
        <translation>Cuándo llamar</translation>
    </message>
    <message>
        <source>From official prescribing information.</source>
        <translation>De la ficha técnica oficial.</translation>
    </message>
    <message>
        <source>From published studies.</source>
        <translation>De estudios publicados.</translation>
    </message>
    <message>
        <source>From leaflets of clinics. Yours may do it differently.</source>
        <translation>De folletos de clínicas. La suya puede hacerlo de otra forma.</translation>
    </message>
</context>
<context>
    <name>ExpectationsPage</name>
    <message>
        <source>What to expect</source>
        <translation>Qué esperar</translation>
    </message>
    <message>
        <source>Every person is different. Ask your clinic whatever you want to know.</source>
        <translation>Cada persona es diferente. Pregunte a su clínica todo lo que quiera saber.</translation>
    </message>
</context>
<context>
    <name>ExportDayPage</name>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>A file for somebody else, or for another program.</source>
        <translation>Un archivo para otra persona o para otro programa.</translation>
    </message>
    <message>
        <source>The file is there</source>
        <translation>El archivo está listo</translation>
    </message>
    <message>
        <source>There is no file</source>
        <translation>No hay archivo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar otra vez</translation>
    </message>
    <message>
        <source>Writing the file.</source>
        <translation>Escribiendo el archivo.</translation>
    </message>
    <message>
        <source>Others can read the file</source>
        <translation>Otros pueden leer el archivo</translation>
    </message>
    <message>
        <source>It has no lock. Give it to people you trust, and delete it afterwards.</source>
        <translation>No tiene bloqueo. Déselo a personas de confianza y bórrelo después.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Who the page is about</source>
        <translation>De quién trata la página</translation>
    </message>
    <message>
        <source>You can leave this empty</source>
        <translation>Puede dejarlo vacío</translation>
    </message>
    <message>
        <source>Which days</source>
        <translation>Qué días</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Hide %1</source>
        <translation>Ocultar: %1</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Mostrar: %1</translation>
    </message>
</context>
<context>
    <name>FilePicker</name>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>FlowBar</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>GeneralRules</name>
    <message>
        <source>Tell your clinic about all medicines.</source>
        <translation>Diga a su clínica todas sus medicinas.</translation>
    </message>
    <message>
        <source>Take or hold only as your clinic told you. Never stop one on your own.</source>
        <translation>Tome o deje cada medicina como le dijo su clínica. Nunca deje una por su cuenta.</translation>
    </message>
    <message>
        <source>Ask your clinic before taking sedatives, opioids or sleep tablets today.</source>
        <translation>Pregunte hoy a su clínica antes de tomar sedantes, opioides o pastillas para dormir.</translation>
    </message>
    <message>
        <source>No alcohol, cannabis or other recreational drugs until your rule for it ends.</source>
        <translation>Nada de alcohol, cannabis ni otras drogas hasta que termine su regla.</translation>
    </message>
</context>
<context>
    <name>HasItBegun</name>
    <message>
        <source>It has begun</source>
        <translation>Ha empezado</translation>
    </message>
    <message>
        <source>It did not take place</source>
        <translation>No tuvo lugar</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
    <message>
        <source>Until you say, its rules count as if it had begun.</source>
        <translation>Hasta que lo diga, sus reglas cuentan como si hubiera empezado.</translation>
    </message>
    <message>
        <source>Read the rules</source>
        <translation>Leer las reglas</translation>
    </message>
</context>
<context>
    <name>HeadingWords</name>
    <message>
        <source>What I notice first</source>
        <translation>Lo primero que noto</translation>
    </message>
    <message>
        <source>What I can do by myself</source>
        <translation>Lo que puedo hacer por mi cuenta</translation>
    </message>
    <message>
        <source>Where and with whom I can be distracted</source>
        <translation>Dónde y con quién puedo distraerme</translation>
    </message>
    <message>
        <source>Whom I can ask for help</source>
        <translation>A quién puedo pedir ayuda</translation>
    </message>
    <message>
        <source>Professionals and services</source>
        <translation>Profesionales y servicios</translation>
    </message>
    <message>
        <source>Making my place safer</source>
        <translation>Lo que aparto de mi alcance</translation>
    </message>
    <message>
        <source>What keeps me going</source>
        <translation>Lo que me sostiene</translation>
    </message>
    <message>
        <source>Thoughts, feelings or things you do when a bad hour comes.</source>
        <translation>Pensamientos, sentimientos o cosas que hace cuando llega una mala hora.</translation>
    </message>
    <message>
        <source>What has helped before, without anybody else.</source>
        <translation>Lo que ayudó antes, sin nadie más.</translation>
    </message>
    <message>
        <source>Places where you like to be. People you like to be with.</source>
        <translation>Lugares donde le gusta estar. Personas con quienes le gusta estar.</translation>
    </message>
    <message>
        <source>Whom you can tell how bad it is.</source>
        <translation>A quién puede decirle lo mal que está.</translation>
    </message>
    <message>
        <source>Doctors, therapists, your clinic, a crisis service.</source>
        <translation>Médicos, terapeutas, su clínica, un servicio de crisis.</translation>
    </message>
    <message>
        <source>What to put out of reach, and who can help with it.</source>
        <translation>Qué poner fuera de alcance, y quién puede ayudar.</translation>
    </message>
    <message>
        <source>People, animals, plans, or anything that matters to you.</source>
        <translation>Personas, animales, planes o lo que le importe.</translation>
    </message>
</context>
<context>
    <name>HeartRatePage</name>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Heart rate</source>
        <translation>Frecuencia cardíaca</translation>
    </message>
    <message>
        <source>Wear the strap, then choose it.</source>
        <translation>Póngase la banda y luego elíjala.</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Conectando con %1</translation>
    </message>
    <message>
        <source>The app only shows what the sensor sends. Your clinic can explain the numbers.</source>
        <translation>La app solo muestra lo que envía el sensor. Su clínica puede explicar los números.</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Por días</translation>
    </message>
    <message>
        <source>Readings and recordings.</source>
        <translation>Mediciones y registros.</translation>
    </message>
    <message>
        <source>Write a number</source>
        <translation>Escribir un número</translation>
    </message>
    <message>
        <source>Counted, or from another device.</source>
        <translation>Contado, o de otro aparato.</translation>
    </message>
</context>
<context>
    <name>HelpButton</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>HelpClinic</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>My clinic</source>
        <translation>Mi clínica</translation>
    </message>
</context>
<context>
    <name>HelpDue</name>
    <message>
        <source>Nobody sees this answer but you. Nothing is sent now.</source>
        <translation>Nadie ve esta respuesta más que usted. Ahora no se envía nada.</translation>
    </message>
    <message>
        <source>Nobody watches your answers live. If you might act on such thoughts, call your emergency number.</source>
        <translation>Nadie mira sus respuestas en directo. Si podría hacerse daño, llame a su número de emergencias.</translation>
    </message>
    <message>
        <source>Nobody watches your answers live. If you might act on such thoughts, call %1.</source>
        <translation>Nadie mira sus respuestas en directo. Si podría hacerse daño, llame al %1.</translation>
    </message>
</context>
<context>
    <name>HelpNear</name>
    <message>
        <source>Help now</source>
        <translation>Ayuda ahora</translation>
    </message>
    <message>
        <source>Call, text or read your own plan. At any hour.</source>
        <translation>Llame, escriba o lea su propio plan. A cualquier hora.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help now</source>
        <translation>Ayuda ahora</translation>
    </message>
    <message>
        <source>Numbers for: %1</source>
        <translation>Números para: %1</translation>
    </message>
    <message>
        <source>Call if you might act on thoughts of ending your life, or are in danger.</source>
        <translation>Llame si podría hacerse daño o quitarse la vida, o si está en peligro.</translation>
    </message>
    <message>
        <source>Signs that need help at once</source>
        <translation>Señales que necesitan ayuda de inmediato</translation>
    </message>
    <message>
        <source>Chest pain, fainting and others</source>
        <translation>Dolor de pecho, desmayo y otras</translation>
    </message>
    <message>
        <source>Another country</source>
        <translation>Otro país</translation>
    </message>
    <message>
        <source>Nobody watches your answers live.</source>
        <translation>Nadie mira sus respuestas en directo.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Add someone you trust</source>
        <translation>Añadir a alguien de confianza</translation>
    </message>
    <message>
        <source>They will stand here, with a button to call.</source>
        <translation>Aparecerá aquí, con un botón para llamar.</translation>
    </message>
    <message>
        <source>My safety plan</source>
        <translation>Mi plan de seguridad</translation>
    </message>
    <message>
        <source>In my own words</source>
        <translation>Con mis propias palabras</translation>
    </message>
    <message>
        <source>No notice from the app does not mean that all is well.</source>
        <translation>Que la aplicación no avise no significa que todo esté bien.</translation>
    </message>
</context>
<context>
    <name>HelpPerson</name>
    <message>
        <source>From your plan, %1</source>
        <translation>De su plan, %1</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Bring them in</source>
        <translation>Traer</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Otro archivo</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Bring in a file</source>
        <translation>Traer un archivo</translation>
    </message>
    <message>
        <source>A table that Homeward or Daylio wrote.</source>
        <translation>Una tabla que escribió Homeward o Daylio.</translation>
    </message>
    <message>
        <source>You see first what is in it</source>
        <translation>Primero ve lo que contiene</translation>
    </message>
    <message>
        <source>Nothing comes in before you say so.</source>
        <translation>Nada entra antes de que usted lo diga.</translation>
    </message>
    <message>
        <source>Nothing comes in twice</source>
        <translation>Nada entra dos veces</translation>
    </message>
    <message>
        <source>What is here already stays as it is.</source>
        <translation>Lo que ya está aquí se queda como está.</translation>
    </message>
    <message>
        <source>Reading the file.</source>
        <translation>Leyendo el archivo.</translation>
    </message>
    <message>
        <source>Bringing it in.</source>
        <translation>Trayendo el archivo.</translation>
    </message>
    <message>
        <source>Nothing came in</source>
        <translation>No entró nada</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>How its words are read</source>
        <translation>Cómo se leen sus palabras</translation>
    </message>
    <message>
        <source>From 0, very low, to 10, very good. Tap a word to change its score. Daylio names no time zone: its times are read as on a clock here.</source>
        <translation>De 0, muy bajo, a 10, muy bueno. Toque una palabra para cambiar su valor. Daylio no dice la zona horaria: sus horas se leen como en un reloj de aquí.</translation>
    </message>
    <message>
        <source>It has no score yet. Its lines stay out.</source>
        <translation>Aún no tiene valor. Sus líneas quedan fuera.</translation>
    </message>
    <message>
        <source>Lines that stay out</source>
        <translation>Líneas que quedan fuera</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>Nothing in it is new.</source>
        <translation>Nada en él es nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%n are new, on %1.</source>
        <translation>
            <numerusform>%n es nueva, del %1.</numerusform>
            <numerusform>%n son nuevas, del %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are new, from %1 to %2.</source>
        <translation>
            <numerusform>%n es nueva, de %1 a %2.</numerusform>
            <numerusform>%n son nuevas, de %1 a %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file is not plain text in UTF-8. Save it as CSV in UTF-8, then choose it again.</source>
        <translation>Este archivo no es texto sencillo en UTF-8. Guárdelo como CSV en UTF-8 y vuelva a elegirlo.</translation>
    </message>
    <message>
        <source>There is nothing in this file. Choose another one.</source>
        <translation>En este archivo no hay nada. Elija otro.</translation>
    </message>
    <message>
        <source>Homeward does not know this kind of file. Choose a table that Homeward or Daylio wrote.</source>
        <translation>Homeward no conoce este tipo de archivo. Elija una tabla que escribió Homeward o Daylio.</translation>
    </message>
    <message>
        <source>This file cannot be opened. Choose it again, or another one.</source>
        <translation>Este archivo no se puede abrir. Elíjalo otra vez, o elija otro.</translation>
    </message>
    <message>
        <source>The phone is full. Free some space, then choose the file again.</source>
        <translation>El teléfono está lleno. Libere espacio y vuelva a elegir el archivo.</translation>
    </message>
    <message>
        <source>The phone does not let Homeward write.</source>
        <translation>El teléfono no deja escribir a Homeward.</translation>
    </message>
    <message>
        <source>Another program is writing. Try again in a moment.</source>
        <translation>Otro programa está escribiendo. Vuelva a intentarlo en un momento.</translation>
    </message>
    <message>
        <source>The diary could not be read or written. Your entries are kept.</source>
        <translation>No se pudo leer o escribir el diario. Sus entradas se conservan.</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>Anotaciones de ánimo</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Cuestionarios</translation>
    </message>
    <message>
        <source>Side effects</source>
        <translation>Efectos secundarios</translation>
    </message>
    <message>
        <source>Vital signs</source>
        <translation>Medidas</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Diary entries</source>
        <translation>Entradas del diario</translation>
    </message>
    <message>
        <source>Check-ins from Daylio</source>
        <translation>Anotaciones de Daylio</translation>
    </message>
    <message numerus="yes">
        <source>%n are here already. They stay as they are.</source>
        <translation>
            <numerusform>%n ya está aquí. Se queda como está.</numerusform>
            <numerusform>%n ya están aquí. Se quedan como están.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines cannot be read. They stay out.</source>
        <translation>
            <numerusform>%n línea no se puede leer. Queda fuera.</numerusform>
            <numerusform>%n líneas no se pueden leer. Quedan fuera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were shared before. They come in as private.</source>
        <translation>
            <numerusform>%n se compartía antes y entra como privada.</numerusform>
            <numerusform>%n se compartían antes y entran como privadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questionnaires came in.</source>
        <translation>
            <numerusform>Entró %n cuestionario.</numerusform>
            <numerusform>Entraron %n cuestionarios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n side effects came in.</source>
        <translation>
            <numerusform>Entró %n efecto secundario.</numerusform>
            <numerusform>Entraron %n efectos secundarios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions came in.</source>
        <translation>
            <numerusform>Entró %n sesión.</numerusform>
            <numerusform>Entraron %n sesiones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n diary entries came in.</source>
        <translation>
            <numerusform>Entró %n entrada del diario.</numerusform>
            <numerusform>Entraron %n entradas del diario.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check-ins came in.</source>
        <translation>
            <numerusform>Entró %n anotación.</numerusform>
            <numerusform>Entraron %n anotaciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n readings of vital signs came in.</source>
        <translation>
            <numerusform>Entró %n medida.</numerusform>
            <numerusform>Entraron %n medidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Heart rate</source>
        <translation>Latidos</translation>
    </message>
    <message numerus="yes">
        <source>%n heart rate readings came in.</source>
        <translation>
            <numerusform>Entró %n medida de latidos.</numerusform>
            <numerusform>Entraron %n medidas de latidos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Instruments</name>
    <message>
        <source>Over the last 2 weeks, how often have you been bothered by any of the following problems?</source>
        <translation>Durante las últimas 2 semanas, ¿qué tan seguido ha tenido molestias debido a los siguientes problemas?</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Ningún día</translation>
    </message>
    <message>
        <source>Several days</source>
        <translation>Varios días</translation>
    </message>
    <message>
        <source>More than half the days</source>
        <translation>Más de la mitad de los días</translation>
    </message>
    <message>
        <source>Nearly every day</source>
        <translation>Casi todos los días</translation>
    </message>
    <message>
        <source>Little interest or pleasure in doing things</source>
        <translation>Poco interés o placer en hacer cosas</translation>
    </message>
    <message>
        <source>Feeling down, depressed, or hopeless</source>
        <translation>Se ha sentido decaído(a), deprimido(a) o sin esperanzas</translation>
    </message>
    <message>
        <source>Trouble falling or staying asleep, or sleeping too much</source>
        <translation>Ha tenido dificultad para quedarse o permanecer dormido(a), o ha dormido demasiado</translation>
    </message>
    <message>
        <source>Feeling tired or having little energy</source>
        <translation>Se ha sentido cansado(a) o con poca energía</translation>
    </message>
    <message>
        <source>Poor appetite or overeating</source>
        <translation>Sin apetito o ha comido en exceso</translation>
    </message>
    <message>
        <source>Feeling bad about yourself - or that you are a failure or have let yourself or your family down</source>
        <translation>Se ha sentido mal con usted mismo(a) – o que es un fracaso o que ha quedado mal con usted mismo(a) o con su familia</translation>
    </message>
    <message>
        <source>Trouble concentrating on things, such as reading the newspaper or watching television</source>
        <translation>Ha tenido dificultad para concentrarse en ciertas actividades, tales como leer el periódico o ver la televisión</translation>
    </message>
    <message>
        <source>Moving or speaking so slowly that other people could have noticed? Or the opposite - being so fidgety or restless that you have been moving around a lot more than usual</source>
        <translation>¿Se ha movido o hablado tan lento que otras personas podrían haberlo notado? o lo contrario – muy inquieto(a) o agitado(a) que ha estado moviéndose mucho más de lo normal</translation>
    </message>
    <message>
        <source>Thoughts that you would be better off dead or of hurting yourself in some way</source>
        <translation>Pensamientos de que estaría mejor muerto(a) o de lastimarse de alguna manera</translation>
    </message>
    <message>
        <source>If you checked off any problems, how difficult have these problems made it for you to do your work, take care of things at home, or get along with other people?</source>
        <translation>Si marcó cualquiera de los problemas, ¿qué tanta dificultad le han dado estos problemas para hacer su trabajo, encargarse de las tareas del hogar, o llevarse bien con otras personas?</translation>
    </message>
    <message>
        <source>Not difficult at all</source>
        <translation>No ha sido difícil</translation>
    </message>
    <message>
        <source>Somewhat difficult</source>
        <translation>Un poco difícil</translation>
    </message>
    <message>
        <source>Very difficult</source>
        <translation>Muy difícil</translation>
    </message>
    <message>
        <source>Extremely difficult</source>
        <translation>Extremadamente difícil</translation>
    </message>
    <message>
        <source>Developed by Drs. Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke and colleagues, with an educational grant from Pfizer Inc.</source>
        <translation>Elaborado por los doctores Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke y colegas, mediante una subvención educativa otorgada por Pfizer Inc.</translation>
    </message>
    <message>
        <source>Feeling nervous, anxious or on edge</source>
        <translation>Se ha sentido nervioso(a), ansioso(a) o con los nervios de punta</translation>
    </message>
    <message>
        <source>Not being able to stop or control worrying</source>
        <translation>No ha sido capaz de parar o controlar su preocupación</translation>
    </message>
    <message>
        <source>Worrying too much about different things</source>
        <translation>Se ha preocupado demasiado por motivos diferentes</translation>
    </message>
    <message>
        <source>Trouble relaxing</source>
        <translation>Ha tenido dificultad para relajarse</translation>
    </message>
    <message>
        <source>Being so restless that it is hard to sit still</source>
        <translation>Se ha sentido tan inquieto(a) que no ha podido quedarse quieto(a)</translation>
    </message>
    <message>
        <source>Becoming easily annoyed or irritable</source>
        <translation>Se ha molestado o irritado fácilmente</translation>
    </message>
    <message>
        <source>Feeling afraid as if something awful might happen</source>
        <translation>Ha tenido miedo de que algo terrible fuera a pasar</translation>
    </message>
</context>
<context>
    <name>InvitationPage</name>
    <message>
        <source>Another file</source>
        <translation>Otro archivo</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>Which of these dates?</source>
        <translation>¿Cuál de estas fechas?</translation>
    </message>
    <message>
        <source>Read an invitation</source>
        <translation>Leer una invitación</translation>
    </message>
    <message>
        <source>You look at everything once more before it is saved.</source>
        <translation>Antes de guardar, lo revisa todo una vez más.</translation>
    </message>
    <message>
        <source>A calendar file that your clinic sent you.</source>
        <translation>Un archivo de calendario que le envió su clínica.</translation>
    </message>
    <message>
        <source>Save the file from your clinic&apos;s message. Its name ends in .ics.</source>
        <translation>Guarde el archivo del mensaje de su clínica. Su nombre termina en .ics.</translation>
    </message>
    <message>
        <source>Not shown: %1</source>
        <translation>No se muestra: %1</translation>
    </message>
</context>
<context>
    <name>InvitationPicker</name>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Archivos de calendario (*.ics)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>KindWords</name>
    <message>
        <source>No driving</source>
        <translation>No conducir</translation>
    </message>
    <message>
        <source>No cycling in traffic.</source>
        <translation>No ir en bicicleta entre el tráfico.</translation>
    </message>
    <message>
        <source>No machines or heights</source>
        <translation>Nada de máquinas ni alturas</translation>
    </message>
    <message>
        <source>No ladders, no power tools.</source>
        <translation>Nada de escaleras ni herramientas eléctricas.</translation>
    </message>
    <message>
        <source>No signing or large purchases</source>
        <translation>No firmar ni hacer grandes compras</translation>
    </message>
    <message>
        <source>Important decisions can wait.</source>
        <translation>Las decisiones importantes pueden esperar.</translation>
    </message>
    <message>
        <source>No alcohol or cannabis</source>
        <translation>Nada de alcohol ni cannabis</translation>
    </message>
    <message>
        <source>And no other recreational drugs.</source>
        <translation>Ni otras drogas.</translation>
    </message>
    <message>
        <source>Ask before some medicines</source>
        <translation>Pregunte antes de ciertas medicinas</translation>
    </message>
    <message>
        <source>Ask your clinic before sleep tablets, opioids or sedatives.</source>
        <translation>Pregunte a su clínica antes de tomar pastillas para dormir, opioides o sedantes.</translation>
    </message>
    <message>
        <source>Go home with somebody</source>
        <translation>Volver a casa con alguien</translation>
    </message>
    <message>
        <source>Every time, however you feel.</source>
        <translation>Todas las veces, se sienta como se sienta.</translation>
    </message>
    <message>
        <source>Not alone on bus or train</source>
        <translation>No ir a solas en autobús o tren</translation>
    </message>
    <message>
        <source>Have an adult nearby</source>
        <translation>Tener cerca a una persona adulta</translation>
    </message>
    <message>
        <source>This is suggested.</source>
        <translation>Es una sugerencia.</translation>
    </message>
</context>
<context>
    <name>LastMinutes</name>
    <message>
        <source>Last 3 minutes</source>
        <translation>Últimos 3 minutos</translation>
    </message>
    <message>
        <source>Heart rate over the last 3 minutes</source>
        <translation>Frecuencia cardíaca de los últimos 3 minutos</translation>
    </message>
</context>
<context>
    <name>LaterButton</name>
    <message>
        <source>Finish later</source>
        <translation>Terminar más tarde</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>I forgot my passphrase</source>
        <translation>Olvidé mi frase de acceso</translation>
    </message>
    <message>
        <source>Enter your passphrase</source>
        <translation>Escriba su frase de acceso</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de acceso</translation>
    </message>
    <message>
        <source>Opening your diary</source>
        <translation>Abriendo su diario</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>The recording goes on while the app is locked.</source>
        <translation>El registro sigue mientras la app está bloqueada.</translation>
    </message>
</context>
<context>
    <name>LockShortcuts</name>
    <message>
        <source>Unlock and go to</source>
        <translation>Desbloquear e ir a</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Ride</source>
        <translation>Vuelta</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Homeward</source>
        <translation>Homeward</translation>
    </message>
</context>
<context>
    <name>MenuRows</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>Moment</name>
    <message>
        <source>%1, %2 time (%3 here)</source>
        <translation>%1, hora de %2 (%3 aquí)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Hoy, %1</translation>
    </message>
    <message>
        <source>Tomorrow, %1</source>
        <translation>Mañana, %1</translation>
    </message>
    <message>
        <source>%1, %2 time</source>
        <translation>%1, hora de %2</translation>
    </message>
</context>
<context>
    <name>MoodCard</name>
    <message>
        <source>Mood</source>
        <translation>Ánimo</translation>
    </message>
    <message>
        <source>After three check-ins a line appears here.</source>
        <translation>Tras tres anotaciones aparece aquí una línea.</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
    <message>
        <source>Three days or more without an entry leave a gap.</source>
        <translation>Tres días o más sin entrada dejan un hueco.</translation>
    </message>
</context>
<context>
    <name>MoodWordPage</name>
    <message>
        <source>How was your mood when you wrote %1?</source>
        <translation>¿Cómo estaba su ánimo cuando escribía %1?</translation>
    </message>
    <message>
        <source>All lines with this word are read so.</source>
        <translation>Todas las líneas con esta palabra se leen así.</translation>
    </message>
    <message>
        <source>Score of this word</source>
        <translation>Valor de esta palabra</translation>
    </message>
</context>
<context>
    <name>MoodWords</name>
    <message>
        <source>no entry</source>
        <translation>sin entrada</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>entre %1 y %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Last 4 weeks</source>
        <translation>Últimas 4 semanas</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>Últimos 3 meses</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Último año</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>%1, booster</source>
        <translation>%1, refuerzo</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>No entry</source>
        <translation>Sin entrada</translation>
    </message>
    <message>
        <source>%1, mood %2 of 10</source>
        <translation>%1, ánimo %2 de 10</translation>
    </message>
    <message>
        <source>%1, no entry</source>
        <translation>%1, sin entrada</translation>
    </message>
    <message>
        <source>%1, session %2</source>
        <translation>%1, sesión %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Last 7 days: %1. %2</source>
        <translation>Últimos 7 días: %1. %2</translation>
    </message>
    <message>
        <source>%1 No session.</source>
        <translation>%1 Ninguna sesión.</translation>
    </message>
    <message>
        <source>%1 %2 sessions, the last on %3.</source>
        <translation>%1 %2 sesiones, la última: %3.</translation>
    </message>
    <message>
        <source>%1 Session %2 on %3.</source>
        <translation>%1 Sesión %2: %3.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>1 day with an entry.</source>
        <translation>1 día con una entrada.</translation>
    </message>
    <message>
        <source>%1 days with an entry.</source>
        <translation>%1 días con una entrada.</translation>
    </message>
</context>
<context>
    <name>NextSession</name>
    <message>
        <source>Next session</source>
        <translation>Próxima sesión</translation>
    </message>
    <message>
        <source>Ride home</source>
        <translation>Vuelta a casa</translation>
    </message>
</context>
<context>
    <name>NotePart</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>What stays with you?</source>
        <translation>¿Qué se queda con usted?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>Wet the strap, and put it on.</source>
        <translation>Moje la banda y póngasela.</translation>
    </message>
    <message>
        <source>Hold this device close to it.</source>
        <translation>Acerque este aparato a la banda.</translation>
    </message>
    <message>
        <source>Close other apps that use the strap.</source>
        <translation>Cierre otras apps que usen la banda.</translation>
    </message>
    <message>
        <source>No strap yet. Three things to try:</source>
        <translation>Aún no hay ninguna banda. Tres cosas que probar:</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Buscar otra vez</translation>
    </message>
</context>
<context>
    <name>NumbersLater</name>
    <message>
        <source>You noticed something severe today.</source>
        <translation>Hoy ha notado algo grave.</translation>
    </message>
    <message>
        <source>A number does not say how you are. If you feel unwell, call your clinic, or open Help.</source>
        <translation>Un número no dice cómo está usted. Si se siente mal, llame a su clínica o abra la ayuda.</translation>
    </message>
    <message>
        <source>Show the number</source>
        <translation>Mostrar el número</translation>
    </message>
</context>
<context>
    <name>OnboardingFlow</name>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
</context>
<context>
    <name>OtherSensor</name>
    <message>
        <source>Is this your strap?</source>
        <translation>¿Es esta su banda?</translation>
    </message>
    <message>
        <source>%1 has the name of the strap you used before. It is another one.</source>
        <translation>%1 se llama como la banda que usaba. Es otra.</translation>
    </message>
    <message>
        <source>Use this one from now on</source>
        <translation>Usar esta desde ahora</translation>
    </message>
    <message>
        <source>Choose another strap</source>
        <translation>Elegir otra banda</translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Elija una frase de acceso</translation>
    </message>
    <message>
        <source>Four or five words that do not belong together.</source>
        <translation>Cuatro o cinco palabras que no tengan que ver entre sí.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de acceso</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>Making your keys. This takes a few seconds.</source>
        <translation>Creando sus claves. Tarda unos segundos.</translation>
    </message>
    <message>
        <source>Nobody can reset it</source>
        <translation>Nadie puede cambiarla por usted</translation>
    </message>
    <message>
        <source>If you forget it, only your recovery words open the diary. You get them next.</source>
        <translation>Si la olvida, el diario se abre con sus palabras de rescate. Las recibe a continuación.</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>%1: %2 of %3 digits entered</source>
        <translation>%1: %2 de %3 cifras escritas</translation>
    </message>
    <message>
        <source>Delete last digit</source>
        <translation>Borrar la última cifra</translation>
    </message>
</context>
<context>
    <name>PlanHeading</name>
    <message>
        <source>Add someone you trust</source>
        <translation>Añadir a alguien de confianza</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Your plan</source>
        <translation>Su plan</translation>
    </message>
    <message>
        <source>This could not be read. Your entries are kept.</source>
        <translation>No se pudo leer. Sus entradas se conservan.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar otra vez</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>Aquí aún no hay nada.</translation>
    </message>
    <message>
        <source>Your clinic has not sent a plan. You can add a session date.</source>
        <translation>Su clínica no ha enviado un plan. Puede añadir la fecha de una sesión.</translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation>Añadir una sesión</translation>
    </message>
    <message>
        <source>Your clinic</source>
        <translation>Su clínica</translation>
    </message>
    <message>
        <source>Add its name and number</source>
        <translation>Añada su nombre y número</translation>
    </message>
    <message>
        <source>Call or change its number</source>
        <translation>Llamar o cambiar el número</translation>
    </message>
    <message>
        <source>Before your course</source>
        <translation>Antes de su tratamiento</translation>
    </message>
    <message>
        <source>What to expect</source>
        <translation>Qué esperar</translation>
    </message>
    <message>
        <source>My safety plan</source>
        <translation>Mi plan de seguridad</translation>
    </message>
    <message>
        <source>In my own words</source>
        <translation>Con mis propias palabras</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Cuestionarios</translation>
    </message>
    <message>
        <source>Looking ahead</source>
        <translation>Más adelante</translation>
    </message>
    <message>
        <source>My clinic gave me dates</source>
        <translation>Mi clínica me dio fechas</translation>
    </message>
    <message>
        <source>Write down several at once</source>
        <translation>Anotar varias a la vez</translation>
    </message>
    <message>
        <source>After your sessions</source>
        <translation>Después de sus sesiones</translation>
    </message>
    <message>
        <source>When your clinic suggests another one</source>
        <translation>Cuándo su clínica propone otra</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>A file for another calendar, or one from your clinic</source>
        <translation>Un archivo para otro calendario, o uno de su clínica</translation>
    </message>
</context>
<context>
    <name>PlanPerson</name>
    <message>
        <source>Change %1</source>
        <translation>Cambiar: %1</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Llamar al %1</translation>
    </message>
</context>
<context>
    <name>PlanPersonPage</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Someone you trust</source>
        <translation>Alguien de confianza</translation>
    </message>
    <message>
        <source>The help page shows them first after the emergency number.</source>
        <translation>La ayuda muestra a esta persona justo después del número de emergencias.</translation>
    </message>
    <message>
        <source>This could not be saved</source>
        <translation>No se pudo guardar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar otra vez</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Maya</source>
        <translation>Maya</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>555 0142</source>
        <translation>555 0142</translation>
    </message>
    <message>
        <source>Show while locked</source>
        <translation>Mostrar con el teléfono bloqueado</translation>
    </message>
    <message>
        <source>Anybody who holds this phone can then see this name and number.</source>
        <translation>Quien tenga este teléfono podrá ver entonces este nombre y número.</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Salir sin guardar</translation>
    </message>
    <message>
        <source>Take off my plan</source>
        <translation>Quitar de mi plan</translation>
    </message>
</context>
<context>
    <name>PlanTextPage</name>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>This could not be saved</source>
        <translation>No se pudo guardar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar otra vez</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Salir sin guardar</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Sus palabras</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Saved while you type.</source>
        <translation>Se guarda mientras escribe.</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message numerus="yes">
        <source>%n infusions</source>
        <translation>
            <numerusform>%n infusión</numerusform>
            <numerusform>%n infusiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n injections</source>
        <translation>
            <numerusform>%n inyección</numerusform>
            <numerusform>%n inyecciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n sesión</numerusform>
            <numerusform>%n sesiones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>sessions, weeks</comment>
        <translation>%1 en %2</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n semana</numerusform>
            <numerusform>%n semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no date yet. Add the first one.</source>
        <translation>Aún no hay ninguna fecha. Añada la primera.</translation>
    </message>
    <message>
        <source>These are too many dates at once. Take some out.</source>
        <translation>Son demasiadas fechas a la vez. Quite algunas.</translation>
    </message>
    <message>
        <source>One of these times has passed. Change it, or take it out.</source>
        <translation>Una de estas horas ya ha pasado. Cámbiela o quítela.</translation>
    </message>
    <message>
        <source>One of these dates is over two years away. Check its year.</source>
        <translation>Una de estas fechas queda a más de dos años. Revise el año.</translation>
    </message>
    <message>
        <source>Two sessions are on one day. Change one, or take it out.</source>
        <translation>Dos sesiones caen en un mismo día. Cambie una o quítela.</translation>
    </message>
    <message>
        <source>These dates do not go together. Go back and choose the course again.</source>
        <translation>Esto no encaja. Vuelva atrás y elija otra vez la serie.</translation>
    </message>
    <message>
        <source>This day has passed. Choose a later one.</source>
        <translation>Este día ya ha pasado. Elija uno posterior.</translation>
    </message>
    <message>
        <source>This day is over two years away. Check its year.</source>
        <translation>Este día queda a más de dos años. Revise el año.</translation>
    </message>
    <message>
        <source>Choose between 1 and 52 weeks.</source>
        <translation>Elija entre 1 y 52 semanas.</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <translation>%1, luego %2</translation>
    </message>
    <message>
        <source>What follows is for your clinic to say.</source>
        <translation>Lo que sigue lo dirá su clínica.</translation>
    </message>
    <message>
        <source>After it, your clinic looks back with you.</source>
        <translation>Después, su clínica hace balance con usted.</translation>
    </message>
    <message>
        <source>After it, every one or two weeks, as your clinic says.</source>
        <translation>Después, cada una o dos semanas, como diga su clínica.</translation>
    </message>
    <message>
        <source>Around %1</source>
        <translation>Hacia el %1</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks after your last session</source>
        <translation>
            <numerusform>%n semana después de su última sesión</numerusform>
            <numerusform>%n semanas después de su última sesión</numerusform>
        </translation>
    </message>
    <message>
        <source>Your clinic suggested thinking about your next session around %1.</source>
        <translation>Su clínica propuso pensar en su próxima sesión hacia el %1.</translation>
    </message>
</context>
<context>
    <name>PlotFoot</name>
    <message>
        <source>Earlier days</source>
        <translation>Días anteriores</translation>
    </message>
    <message>
        <source>Later days</source>
        <translation>Días posteriores</translation>
    </message>
</context>
<context>
    <name>PlotLegend</name>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Booster</source>
        <translation>Refuerzo</translation>
    </message>
    <message>
        <source>Range of each week</source>
        <translation>Margen de cada semana</translation>
    </message>
</context>
<context>
    <name>Preparation</name>
    <message>
        <source>Talk with the clinic about this treatment.</source>
        <translation>Hable con la clínica sobre este tratamiento.</translation>
    </message>
    <message>
        <source>Have the clinic look at your health and your mood.</source>
        <translation>Deje que la clínica revise su salud y su ánimo.</translation>
    </message>
    <message>
        <source>Bring lab results, if the clinic asks for them.</source>
        <translation>Traiga resultados de laboratorio, si la clínica los pide.</translation>
    </message>
    <message>
        <source>Write a list of all your medicines.</source>
        <translation>Haga una lista de todas sus medicinas.</translation>
    </message>
    <message>
        <source>Find somebody who takes you home after each session.</source>
        <translation>Busque a alguien que le lleve a casa después de cada sesión.</translation>
    </message>
</context>
<context>
    <name>PreparationPage</name>
    <message>
        <source>Before your course</source>
        <translation>Antes de su tratamiento</translation>
    </message>
    <message>
        <source>This could not be saved</source>
        <translation>No se pudo guardar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar otra vez</translation>
    </message>
    <message>
        <source>Not sure about something? Ask your clinic.</source>
        <translation>¿Tiene dudas? Pregunte a su clínica.</translation>
    </message>
</context>
<context>
    <name>PreparationWords</name>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
    <message>
        <source>Ask my clinic</source>
        <translation>Preguntar a mi clínica</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Agree and go on</source>
        <translation>De acuerdo, seguir</translation>
    </message>
    <message>
        <source>Your privacy</source>
        <translation>Su privacidad</translation>
    </message>
    <message>
        <source>Five things to know before you begin.</source>
        <translation>Cinco cosas que saber antes de empezar.</translation>
    </message>
    <message>
        <source>What you write stays on this phone, encrypted.</source>
        <translation>Lo que escribe se queda cifrado en este teléfono.</translation>
    </message>
    <message>
        <source>Your passphrase opens it, and nobody else has it.</source>
        <translation>Su frase de acceso lo abre, y nadie más la tiene.</translation>
    </message>
    <message>
        <source>This version sends nothing anywhere.</source>
        <translation>Esta versión no envía nada a ningún sitio.</translation>
    </message>
    <message>
        <source>Nobody reads your entries or watches them live.</source>
        <translation>Nadie lee sus entradas ni las mira en directo.</translation>
    </message>
    <message>
        <source>Help works without a passphrase, and keeps no record.</source>
        <translation>La ayuda funciona sin frase de acceso y no guarda registro.</translation>
    </message>
</context>
<context>
    <name>ProblemWords</name>
    <message>
        <source>The length is between 0 and 240 minutes.</source>
        <translation>La duración está entre 0 y 240 minutos.</translation>
    </message>
    <message>
        <source>This text is too long to save. Make it shorter.</source>
        <translation>Este texto es demasiado largo para guardarlo. Hágalo más corto.</translation>
    </message>
    <message>
        <source>Another session is planned for that time. Choose another time.</source>
        <translation>Hay otra sesión prevista a esa hora. Elija otra hora.</translation>
    </message>
    <message>
        <source>This time has not come yet. Choose an earlier one.</source>
        <translation>Esta hora aún no ha llegado. Elija una anterior.</translation>
    </message>
    <message>
        <source>The session had not begun at that time. Choose a later one.</source>
        <translation>La sesión no había empezado a esa hora. Elija una posterior.</translation>
    </message>
    <message>
        <source>That is more than 12 hours after the start. Choose an earlier time.</source>
        <translation>Son más de 12 horas desde el comienzo. Elija una hora anterior.</translation>
    </message>
    <message>
        <source>This session has not begun.</source>
        <translation>Esta sesión no ha empezado.</translation>
    </message>
    <message>
        <source>This session has begun. It stays as it is.</source>
        <translation>Esta sesión ha empezado. Se queda como está.</translation>
    </message>
    <message>
        <source>This session is over. It stays as it is.</source>
        <translation>Esta sesión ha terminado. Se queda como está.</translation>
    </message>
    <message>
        <source>The phone is full. Your entry is still here. Free some space, then try again.</source>
        <translation>El teléfono está lleno. Su entrada sigue aquí. Libere espacio y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The phone does not let Homeward write. Your entry is still here.</source>
        <translation>El teléfono no deja escribir a Homeward. Su entrada sigue aquí.</translation>
    </message>
    <message>
        <source>Another program is writing. Your entry is still here. Try again in a moment.</source>
        <translation>Otro programa está escribiendo. Su entrada sigue aquí. Vuelva a intentarlo en un momento.</translation>
    </message>
    <message>
        <source>This entry was changed elsewhere. Go back and open it again.</source>
        <translation>Esta entrada se cambió en otro lugar. Vuelva atrás y ábrala otra vez.</translation>
    </message>
    <message>
        <source>The phone&apos;s clock stands before this entry. Check the clock, then try again.</source>
        <translation>El reloj del teléfono está antes de esta entrada. Compruebe el reloj y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The diary could not be written. Your earlier entries are kept. Your entry is still here.</source>
        <translation>No se pudo escribir el diario. Sus entradas anteriores se conservan. Su entrada sigue aquí.</translation>
    </message>
    <message>
        <source>Something went wrong. Your entry is still here. Try again.</source>
        <translation>Algo salió mal. Su entrada sigue aquí. Inténtelo otra vez.</translation>
    </message>
    <message>
        <source>This could not be read. Your entries are kept.</source>
        <translation>No se pudo leer. Sus entradas se conservan.</translation>
    </message>
    <message>
        <source>This note is too long to save. Your text is still here. Make it shorter.</source>
        <translation>Esta nota es demasiado larga para guardarla. Su texto sigue aquí. Hágala más corta.</translation>
    </message>
    <message>
        <source>This note has a character that cannot be saved. Your text is still here.</source>
        <translation>Esta nota tiene un signo que no se puede guardar. Su texto sigue aquí.</translation>
    </message>
    <message>
        <source>There is no text yet.</source>
        <translation>Aún no hay texto.</translation>
    </message>
    <message>
        <source>That did not match. Your entries are kept. Try again.</source>
        <translation>No coincide. Sus entradas se conservan. Inténtelo otra vez.</translation>
    </message>
    <message>
        <source>This way to unlock was never set up. Use the other one.</source>
        <translation>Esta forma de desbloquear nunca se preparó. Use la otra.</translation>
    </message>
    <message>
        <source>Homeward is open in another program. Close it there, then try again.</source>
        <translation>Homeward está abierto en otro programa. Ciérrelo allí y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Please update Homeward. Your entries are kept.</source>
        <translation>Por favor, actualice Homeward. Sus entradas se conservan.</translation>
    </message>
    <message>
        <source>The key file cannot be read. Your entries are kept. Ask your clinic for help before you change anything.</source>
        <translation>No se puede leer el archivo de claves. Sus entradas se conservan. Pida ayuda a su clínica antes de cambiar nada.</translation>
    </message>
    <message>
        <source>The diary file is not where it was. Nothing new was made in its place.</source>
        <translation>El archivo del diario no está donde estaba. No se creó nada nuevo en su lugar.</translation>
    </message>
    <message>
        <source>Your secret is right, but the diary file cannot be read. It is kept as it is.</source>
        <translation>Lo que escribió es correcto, pero no se puede leer el diario. Se queda como está.</translation>
    </message>
    <message>
        <source>The phone does not let Homeward write. Your entries are kept.</source>
        <translation>El teléfono no deja escribir a Homeward. Sus entradas se conservan.</translation>
    </message>
    <message>
        <source>The phone is full. Free some space, then try again.</source>
        <translation>El teléfono está lleno. Libere espacio y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The phone has too little memory free. Close other apps, then try again.</source>
        <translation>El teléfono tiene poca memoria libre. Cierre otras aplicaciones y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>There is a diary on this phone already. It was not changed.</source>
        <translation>Ya hay un diario en este teléfono. No se ha cambiado.</translation>
    </message>
    <message>
        <source>Something went wrong. Your entries are kept. Try again.</source>
        <translation>Algo salió mal. Sus entradas se conservan. Inténtelo otra vez.</translation>
    </message>
</context>
<context>
    <name>QuestionHeader</name>
    <message>
        <source>Question %1 of %2</source>
        <translation>Pregunta %1 de %2</translation>
    </message>
    <message>
        <source>One more, not counted</source>
        <translation>Una más, no cuenta</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>I&apos;d rather not answer</source>
        <translation>Prefiero no responder</translation>
    </message>
    <message>
        <source>Each answer is saved when you tap it.</source>
        <translation>Cada respuesta se guarda al tocarla.</translation>
    </message>
</context>
<context>
    <name>QuestionnaireCheckPage</name>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Sus respuestas</translation>
    </message>
    <message>
        <source>Tap one to change it. After Done they stay as they are.</source>
        <translation>Toque una para cambiarla. Después de Listo se quedan como están.</translation>
    </message>
</context>
<context>
    <name>QuestionnaireProblem</name>
    <message>
        <source>This could not be saved</source>
        <translation>No se pudo guardar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar otra vez</translation>
    </message>
</context>
<context>
    <name>QuestionnaireStartPage</name>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>%1 You can skip this.</source>
        <translation>%1 Puede saltar esto.</translation>
    </message>
    <message>
        <source>Each answer is saved when you tap it.</source>
        <translation>Cada respuesta se guarda al tocarla.</translation>
    </message>
    <message>
        <source>Nobody sees your answers but you.</source>
        <translation>Nadie ve sus respuestas más que usted.</translation>
    </message>
    <message>
        <source>They stay on this phone. Nothing is sent now.</source>
        <translation>Se quedan en este teléfono. Ahora no se envía nada.</translation>
    </message>
</context>
<context>
    <name>QuestionnaireTotalPage</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>This is not a diagnosis.</source>
        <translation>Esto no es un diagnóstico.</translation>
    </message>
    <message>
        <source>Your answers are saved. Nobody sees them but you.</source>
        <translation>Sus respuestas están guardadas. Nadie las ve más que usted.</translation>
    </message>
</context>
<context>
    <name>QuestionnaireWords</name>
    <message>
        <source>I&apos;d rather not answer</source>
        <translation>Prefiero no responder</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>minimal</source>
        <translation>mínimo</translation>
    </message>
    <message>
        <source>mild</source>
        <translation>leve</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>moderado</translation>
    </message>
    <message>
        <source>moderately severe</source>
        <translation>moderadamente grave</translation>
    </message>
    <message>
        <source>severe</source>
        <translation>grave</translation>
    </message>
    <message>
        <source>very severe</source>
        <translation>muy grave</translation>
    </message>
    <message>
        <source>low</source>
        <translation>bajo</translation>
    </message>
    <message>
        <source>very low</source>
        <translation>muy bajo</translation>
    </message>
    <message>
        <source>Nine questions about low mood. They show how the last two weeks have been.</source>
        <translation>Nueve preguntas sobre el ánimo bajo. Muestran cómo han sido las últimas dos semanas.</translation>
    </message>
    <message>
        <source>Two questions about low mood. They show how the last two weeks have been.</source>
        <translation>Dos preguntas sobre el ánimo bajo. Muestran cómo han sido las últimas dos semanas.</translation>
    </message>
    <message>
        <source>Seven questions about worry. They show how the last two weeks have been.</source>
        <translation>Siete preguntas sobre la preocupación. Muestran cómo han sido las últimas dos semanas.</translation>
    </message>
    <message numerus="yes">
        <source>Questions about how you have been. They show how the last %n day(s) went.</source>
        <translation>
            <numerusform>Preguntas sobre cómo ha estado. Muestran cómo fue el último día.</numerusform>
            <numerusform>Preguntas sobre cómo ha estado. Muestran cómo fueron los últimos %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>About 1 minute.</source>
        <translation>Cerca de 1 minuto.</translation>
    </message>
    <message>
        <source>About %1 minutes.</source>
        <translation>Cerca de %1 minutos.</translation>
    </message>
    <message>
        <source>Your total is %1, in the range named %2.</source>
        <translation>Su total es %1, en el rango llamado %2.</translation>
    </message>
    <message>
        <source>Your total is %1.</source>
        <translation>Su total es %1.</translation>
    </message>
    <message>
        <source>No total: one item was left out.</source>
        <translation>Sin total: quedó una pregunta sin responder.</translation>
    </message>
    <message>
        <source>No total: %1 items were left out.</source>
        <translation>Sin total: quedaron %1 preguntas sin responder.</translation>
    </message>
    <message>
        <source>These questions have changed since you began. Your answers are kept.</source>
        <translation>Estas preguntas han cambiado desde que empezó. Sus respuestas se conservan.</translation>
    </message>
    <message>
        <source>A question has no answer yet. Go back to it.</source>
        <translation>Una pregunta aún no tiene respuesta. Vuelva a ella.</translation>
    </message>
    <message>
        <source>The help page comes first.</source>
        <translation>Primero viene la página de ayuda.</translation>
    </message>
    <message>
        <source>These questions cannot be asked here. Your answers are kept.</source>
        <translation>Estas preguntas no se pueden hacer aquí. Sus respuestas se conservan.</translation>
    </message>
</context>
<context>
    <name>QuietHoursPage</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Horas de silencio</translation>
    </message>
    <message>
        <source>Reminders wait until they end. Those before a session still come.</source>
        <translation>Los avisos esperan a que terminen. Los de antes de una sesión llegan igual.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silencio desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Silencio hasta</translation>
    </message>
</context>
<context>
    <name>RateDayPage</name>
    <message>
        <source>Recorded</source>
        <translation>Registrado</translation>
    </message>
    <message>
        <source>Heart rate of this day</source>
        <translation>Frecuencia cardíaca de este día</translation>
    </message>
</context>
<context>
    <name>RateDayWords</name>
    <message numerus="yes">
        <source>%n gaps.</source>
        <translation>
            <numerusform>%n hueco.</numerusform>
            <numerusform>%n huecos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recorded from %1 to %2.</source>
        <translation>Registrado de %1 a %2.</translation>
    </message>
    <message>
        <source>Recording since %1.</source>
        <translation>Registro desde las %1.</translation>
    </message>
    <message>
        <source>At rest: %1.</source>
        <translation>En reposo: %1.</translation>
    </message>
    <message>
        <source>Written down: %1.</source>
        <translation>Anotado: %1.</translation>
    </message>
    <message>
        <source>Recorded: %1.</source>
        <translation>Registrado: %1.</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Sesión %1</translation>
    </message>
</context>
<context>
    <name>RateEntryPage</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Write a number</source>
        <translation>Escribir un número</translation>
    </message>
    <message>
        <source>Count your pulse for one minute, or read it off a device.</source>
        <translation>Cuente su pulso durante un minuto, o léalo en un aparato.</translation>
    </message>
    <message>
        <source>Heart rate, per minute</source>
        <translation>Frecuencia cardíaca, por minuto</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
</context>
<context>
    <name>RateHistoryPage</name>
    <message>
        <source>Heart rate by day</source>
        <translation>Frecuencia cardíaca por días</translation>
    </message>
    <message>
        <source>This could not be read. Your entries are kept.</source>
        <translation>Esto no se pudo leer. Sus entradas se conservan.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>Aquí aún no hay nada.</translation>
    </message>
    <message>
        <source>Readings and recordings appear here, a row for each day.</source>
        <translation>Aquí aparecen mediciones y registros, una fila por día.</translation>
    </message>
</context>
<context>
    <name>RateNow</name>
    <message>
        <source>Heart rate %1, %2</source>
        <translation>Frecuencia cardíaca %1, %2</translation>
    </message>
    <message>
        <source>No heart rate now</source>
        <translation>Ahora no hay frecuencia cardíaca</translation>
    </message>
    <message>
        <source>beats a minute</source>
        <translation>latidos por minuto</translation>
    </message>
</context>
<context>
    <name>ReadingWords</name>
    <message>
        <source>Heart rate %1, recorded at rest at %2.</source>
        <translation>Frecuencia cardíaca %1, medida en reposo a las %2.</translation>
    </message>
    <message>
        <source>Heart rate %1, written down at %2.</source>
        <translation>Frecuencia cardíaca %1, anotada a las %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n readings in its minute (%1 %), within %2 beats.</source>
        <translation>
            <numerusform>%n valor en su minuto (%1 %), dentro de %2 latidos.</numerusform>
            <numerusform>%n valores en su minuto (%1 %), dentro de %2 latidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>RecordingPart</name>
    <message>
        <source>The sensor lost contact. The gap stays a gap.</source>
        <translation>El sensor perdió el contacto. El hueco queda como hueco.</translation>
    </message>
    <message>
        <source>It goes on while the app is locked.</source>
        <translation>Sigue mientras la app está bloqueada.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>Stop and save</source>
        <translation>Parar y guardar</translation>
    </message>
</context>
<context>
    <name>RecoverPage</name>
    <message>
        <source>Opening your diary</source>
        <translation>Abriendo su diario</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Use your recovery words</source>
        <translation>Use sus palabras de rescate</translation>
    </message>
    <message>
        <source>The twelve words you wrote down, in their order.</source>
        <translation>Las doce palabras que apuntó, en su orden.</translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation>Palabras de rescate</translation>
    </message>
    <message>
        <source>There is no other way in</source>
        <translation>No hay otra forma de entrar</translation>
    </message>
    <message>
        <source>Your entries are kept. Your clinic cannot open them for you.</source>
        <translation>Sus entradas se conservan. Su clínica no puede abrirlas por usted.</translation>
    </message>
</context>
<context>
    <name>RecoveryCheckPage</name>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Two of your words</source>
        <translation>Dos de sus palabras</translation>
    </message>
    <message>
        <source>Look at your paper. Back shows the list again.</source>
        <translation>Mire su papel. Atrás muestra la lista otra vez.</translation>
    </message>
    <message>
        <source>Word number %1</source>
        <translation>Palabra número %1</translation>
    </message>
    <message>
        <source>Making your diary.</source>
        <translation>Creando su diario.</translation>
    </message>
</context>
<context>
    <name>RecoveryWordsPage</name>
    <message>
        <source>I have written it down</source>
        <translation>Las he apuntado</translation>
    </message>
    <message>
        <source>Your recovery words</source>
        <translation>Sus palabras de rescate</translation>
    </message>
    <message>
        <source>Write them down; they are shown once.</source>
        <translation>Apúntelas; se muestran una vez.</translation>
    </message>
    <message>
        <source>They open your diary</source>
        <translation>Abren su diario</translation>
    </message>
    <message>
        <source>Keep the paper where others do not look. A photo can be seen by other apps.</source>
        <translation>Guarde el papel donde otros no miren. Otras aplicaciones pueden ver una foto.</translation>
    </message>
</context>
<context>
    <name>RedFlags</name>
    <message>
        <source>You have chest pain.</source>
        <translation>Tiene dolor en el pecho.</translation>
    </message>
    <message>
        <source>You have trouble breathing.</source>
        <translation>Le cuesta respirar.</translation>
    </message>
    <message>
        <source>You fainted.</source>
        <translation>Se ha desmayado.</translation>
    </message>
    <message>
        <source>You had a fit.</source>
        <translation>Ha tenido una convulsión.</translation>
    </message>
    <message>
        <source>You have a sudden, severe headache.</source>
        <translation>Tiene un dolor de cabeza repentino y muy fuerte.</translation>
    </message>
    <message>
        <source>Your sight changed suddenly.</source>
        <translation>Su vista cambió de repente.</translation>
    </message>
    <message>
        <source>Your face or throat swells.</source>
        <translation>Se le hincha la cara o la garganta.</translation>
    </message>
    <message>
        <source>There is blood in your urine.</source>
        <translation>Hay sangre en su orina.</translation>
    </message>
    <message>
        <source>You have thoughts of ending your life.</source>
        <translation>Tiene pensamientos de quitarse la vida.</translation>
    </message>
</context>
<context>
    <name>Region</name>
    <message>
        <source>United States</source>
        <translation>Estados Unidos</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canadá</translation>
    </message>
    <message>
        <source>England and Wales</source>
        <translation>Inglaterra y Gales</translation>
    </message>
    <message>
        <source>Scotland</source>
        <translation>Escocia</translation>
    </message>
    <message>
        <source>Northern Ireland</source>
        <translation>Irlanda del Norte</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlanda</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Alemania</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Francia</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>España</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Países Bajos</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Austria</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australia</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Nueva Zelanda</translation>
    </message>
    <message>
        <source>Another country of the European Union</source>
        <translation>Otro país de la Unión Europea</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Otro lugar</translation>
    </message>
</context>
<context>
    <name>RegionPage</name>
    <message>
        <source>Choose your country</source>
        <translation>Elegir su país</translation>
    </message>
    <message>
        <source>Help then shows the numbers that work there.</source>
        <translation>La ayuda muestra entonces los números de allí.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
</context>
<context>
    <name>ReminderPageWords</name>
    <message>
        <source>The daily check-in would be in your quiet hours. Change one of the two.</source>
        <translation>La anotación diaria caería en sus horas de silencio. Cambie una de las dos cosas.</translation>
    </message>
    <message>
        <source>Quiet hours need a beginning and another end.</source>
        <translation>Las horas de silencio necesitan un comienzo y otro final.</translation>
    </message>
    <message>
        <source>This is no time of day.</source>
        <translation>Esto no es una hora del día.</translation>
    </message>
    <message>
        <source>Daily check-in</source>
        <translation>Anotación diaria</translation>
    </message>
    <message>
        <source>The day after a session</source>
        <translation>El día después de una sesión</translation>
    </message>
    <message>
        <source>Before a session</source>
        <translation>Antes de una sesión</translation>
    </message>
    <message>
        <source>Ride home</source>
        <translation>Vuelta a casa</translation>
    </message>
    <message>
        <source>Rules after a session</source>
        <translation>Reglas después de una sesión</translation>
    </message>
    <message>
        <source>End of the rules</source>
        <translation>Fin de las reglas</translation>
    </message>
    <message>
        <source>Next session</source>
        <translation>Próxima sesión</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Cuestionarios</translation>
    </message>
    <message>
        <source>Less often while you do not answer.</source>
        <translation>Con menos frecuencia mientras no responda.</translation>
    </message>
    <message>
        <source>One check-in, once the rules have ended.</source>
        <translation>Una anotación, cuando las reglas hayan terminado.</translation>
    </message>
    <message>
        <source>The evening before, and when eating or drinking ends. In quiet hours, too.</source>
        <translation>La noche anterior, y cuando hay que dejar de comer o beber. También en silencio.</translation>
    </message>
    <message>
        <source>3 days and 1 day before, until it is arranged.</source>
        <translation>3 días y 1 día antes, hasta que esté organizado.</translation>
    </message>
    <message>
        <source>Once, when they begin.</source>
        <translation>Una vez, cuando empiezan.</translation>
    </message>
    <message>
        <source>Once, when their time is up.</source>
        <translation>Una vez, cuando se cumple su tiempo.</translation>
    </message>
    <message>
        <source>A week before the day your clinic gave you, and once more.</source>
        <translation>Una semana antes del día que le dio su clínica, y una vez más.</translation>
    </message>
    <message>
        <source>When one is due, and once more.</source>
        <translation>Cuando toca uno, y una vez más.</translation>
    </message>
    <message>
        <source>They also come while Homeward is closed.</source>
        <translation>Llegan también cuando Homeward está cerrado.</translation>
    </message>
    <message>
        <source>A small part of Homeward starts with your device to bring them.</source>
        <translation>Una pequeña parte de Homeward se inicia con su dispositivo para traerlos.</translation>
    </message>
    <message>
        <source>They come while Homeward is open. This device cannot bring them otherwise.</source>
        <translation>Llegan mientras Homeward está abierto. Este dispositivo no puede traerlos de otro modo.</translation>
    </message>
</context>
<context>
    <name>ReminderTexts</name>
    <message>
        <source>You have a check-in.</source>
        <translation>Tiene una anotación pendiente.</translation>
    </message>
    <message>
        <source>A moment for your check-in?</source>
        <translation>¿Un momento para su anotación?</translation>
    </message>
    <message>
        <source>Your check-in is here when you want it.</source>
        <translation>Su anotación está aquí cuando quiera.</translation>
    </message>
    <message>
        <source>There is something in your plan to read.</source>
        <translation>Hay algo en su plan para leer.</translation>
    </message>
    <message>
        <source>Your plan has a note for you.</source>
        <translation>Su plan tiene una nota para usted.</translation>
    </message>
    <message>
        <source>A note in your plan is ready to read.</source>
        <translation>Hay una nota en su plan lista para leer.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>Dentro de una hora</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
</context>
<context>
    <name>ReminderTimePage</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Time of the check-in</source>
        <translation>Hora de la anotación</translation>
    </message>
    <message>
        <source>By your own clock, wherever you are.</source>
        <translation>Según su propio reloj, esté donde esté.</translation>
    </message>
</context>
<context>
    <name>RemindersPage</name>
    <message>
        <source>Reminders</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Others can see them on your screen. They say nothing about your health.</source>
        <translation>Otros pueden verlos en su pantalla. No dicen nada sobre su salud.</translation>
    </message>
    <message>
        <source>This could not be read. Your entries are kept.</source>
        <translation>No se pudo leer. Sus entradas se conservan.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar otra vez</translation>
    </message>
    <message>
        <source>Time of the check-in</source>
        <translation>Hora de la anotación</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Horas de silencio</translation>
    </message>
    <message>
        <source>What you will see next</source>
        <translation>Lo próximo que verá</translation>
    </message>
    <message>
        <source>Send me a test reminder</source>
        <translation>Enviarme un aviso de prueba</translation>
    </message>
</context>
<context>
    <name>RestPart</name>
    <message>
        <source>Resting reading, minute %1 of %2</source>
        <translation>Medición en reposo, minuto %1 de %2</translation>
    </message>
    <message>
        <source>Stop the reading</source>
        <translation>Parar la medición</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Resting reading</source>
        <translation>Medición en reposo</translation>
    </message>
    <message>
        <source>Sit still for 5 minutes. The last one counts.</source>
        <translation>Siéntese quieto 5 minutos. Cuenta el último.</translation>
    </message>
</context>
<context>
    <name>RestStrip</name>
    <message>
        <source>From %1, until %2</source>
        <translation>Desde %1, hasta %2</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Desde: %1</translation>
    </message>
    <message>
        <source>Until: %1</source>
        <translation>Hasta: %1</translation>
    </message>
</context>
<context>
    <name>RideActions</name>
    <message>
        <source>Staff decide when you can leave.</source>
        <translation>El personal decide cuándo puede irse.</translation>
    </message>
    <message>
        <source>Give this to staff</source>
        <translation>Dé esto al personal</translation>
    </message>
    <message>
        <source>Arrange your ride</source>
        <translation>Organizar la vuelta a casa</translation>
    </message>
    <message>
        <source>Someone else drives me</source>
        <translation>Me lleva otra persona</translation>
    </message>
    <message>
        <source>There is no ride</source>
        <translation>No hay quien me lleve</translation>
    </message>
</context>
<context>
    <name>RideCode</name>
    <message>
        <source>Code that staff can scan</source>
        <translation>Código que el personal puede escanear</translation>
    </message>
    <message>
        <source>Code not available</source>
        <translation>No hay código</translation>
    </message>
    <message>
        <source>The words on this page still hold.</source>
        <translation>Las palabras de esta página valen igual.</translation>
    </message>
</context>
<context>
    <name>RideEnd</name>
    <message>
        <source>No driving until</source>
        <translation>No conducir hasta</translation>
    </message>
    <message>
        <source>No driving</source>
        <translation>No conducir</translation>
    </message>
    <message>
        <source>The end is not known</source>
        <translation>No se sabe cuándo termina</translation>
    </message>
    <message>
        <source>and after a night&apos;s sleep</source>
        <translation>y después de dormir una noche</translation>
    </message>
</context>
<context>
    <name>RideHomePage</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>This could not be read. Your entries are kept.</source>
        <translation>No se pudo leer. Sus entradas se conservan.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar otra vez</translation>
    </message>
    <message>
        <source>No session yet</source>
        <translation>Aún no hay sesión</translation>
    </message>
    <message>
        <source>Add a session to your plan first. Then write down who drives you home.</source>
        <translation>Añada primero una sesión a su plan. Luego anote quién le lleva a casa.</translation>
    </message>
    <message>
        <source>This could not be saved</source>
        <translation>No se pudo guardar</translation>
    </message>
</context>
<context>
    <name>RideMethodPage</name>
    <message>
        <source>How do you go home together?</source>
        <translation>¿Cómo vuelven juntos a casa?</translation>
    </message>
</context>
<context>
    <name>RideMissing</name>
    <message>
        <source>Who drives you home?</source>
        <translation>¿Quién le lleva a casa?</translation>
    </message>
    <message>
        <source>No ride yet. Tell staff; they will help you choose.</source>
        <translation>Aún no hay vuelta a casa. Dígaselo al personal; le ayudará a elegir.</translation>
    </message>
    <message>
        <source>You can write it down now or later.</source>
        <translation>Puede anotarlo ahora o más tarde.</translation>
    </message>
    <message>
        <source>What staff choose</source>
        <translation>Lo que elige el personal</translation>
    </message>
    <message>
        <source>Staff have chosen</source>
        <translation>El personal ha elegido</translation>
    </message>
</context>
<context>
    <name>RideNamePage</name>
    <message>
        <source>Who drives you home?</source>
        <translation>¿Quién le lleva a casa?</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Maya</source>
        <translation>Maya</translation>
    </message>
</context>
<context>
    <name>RideParts</name>
    <message>
        <source>Phone number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>How you go home</source>
        <translation>Cómo vuelve a casa</translation>
    </message>
    <message>
        <source>When they come</source>
        <translation>Cuándo llega</translation>
    </message>
</context>
<context>
    <name>RidePhonePage</name>
    <message>
        <source>Which number can staff call?</source>
        <translation>¿A qué número puede llamar el personal?</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>555 0142</source>
        <translation>555 0142</translation>
    </message>
</context>
<context>
    <name>RideRelationPage</name>
    <message>
        <source>Who are they to you?</source>
        <translation>¿Quién es para usted?</translation>
    </message>
    <message>
        <source>One word</source>
        <translation>Una palabra</translation>
    </message>
    <message>
        <source>Neighbour</source>
        <translation>Vecina</translation>
    </message>
</context>
<context>
    <name>RideStepPage</name>
    <message>
        <source>After your session on %1.</source>
        <translation>Después de su sesión: %1.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>This could not be saved</source>
        <translation>No se pudo guardar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar otra vez</translation>
    </message>
</context>
<context>
    <name>RideTimePage</name>
    <message>
        <source>When do they come?</source>
        <translation>¿Cuándo llega?</translation>
    </message>
    <message>
        <source>Staff decide when you can leave.</source>
        <translation>El personal decide cuándo puede irse.</translation>
    </message>
</context>
<context>
    <name>RideWords</name>
    <message>
        <source>%1 drives you home.</source>
        <translation>%1 le lleva a casa en coche.</translation>
    </message>
    <message>
        <source>%1 takes you home in a taxi.</source>
        <translation>%1 le lleva a casa en taxi.</translation>
    </message>
    <message>
        <source>%1 goes home with you by bus or train.</source>
        <translation>%1 vuelve a casa con usted en autobús o tren.</translation>
    </message>
    <message>
        <source>%1 walks home with you.</source>
        <translation>%1 vuelve a casa con usted a pie.</translation>
    </message>
    <message>
        <source>By car</source>
        <translation>En coche</translation>
    </message>
    <message>
        <source>By taxi</source>
        <translation>En taxi</translation>
    </message>
    <message>
        <source>By bus or train</source>
        <translation>En autobús o tren</translation>
    </message>
    <message>
        <source>On foot</source>
        <translation>A pie</translation>
    </message>
    <message>
        <source>by car</source>
        <translation>en coche</translation>
    </message>
    <message>
        <source>by taxi</source>
        <translation>en taxi</translation>
    </message>
    <message>
        <source>by bus or train</source>
        <translation>en autobús o tren</translation>
    </message>
    <message>
        <source>on foot</source>
        <translation>a pie</translation>
    </message>
    <message>
        <source>You wait at the clinic</source>
        <translation>Usted espera en la clínica</translation>
    </message>
    <message>
        <source>Somebody goes with you in a taxi</source>
        <translation>Alguien va con usted en taxi</translation>
    </message>
    <message>
        <source>Staff call somebody you know</source>
        <translation>El personal llama a alguien que usted conoce</translation>
    </message>
    <message>
        <source>%1 is here</source>
        <translation>%1 está aquí</translation>
    </message>
    <message>
        <source>No ride yet</source>
        <translation>Aún sin vuelta a casa</translation>
    </message>
    <message>
        <source>Ride home planned</source>
        <translation>Vuelta a casa prevista</translation>
    </message>
    <message>
        <source>Ride home changed</source>
        <translation>Vuelta a casa cambiada</translation>
    </message>
    <message>
        <source>Ride home confirmed</source>
        <translation>Vuelta a casa confirmada</translation>
    </message>
    <message>
        <source>No ride yet.</source>
        <translation>Aún no hay vuelta a casa acordada.</translation>
    </message>
    <message>
        <source>%1, %2, at %3</source>
        <translation>%1, %2, a las %3</translation>
    </message>
    <message>
        <source>Handed over with the staff code at %1</source>
        <translation>Confirmado con el código del personal a las %1</translation>
    </message>
    <message>
        <source>Handed over by your clinic at %1</source>
        <translation>Confirmado por su clínica a las %1</translation>
    </message>
    <message>
        <source>Handed over at %1. Staff initials: %2</source>
        <translation>Confirmado a las %1. Iniciales del personal: %2</translation>
    </message>
    <message>
        <source>There is no ride yet. Write down first who comes.</source>
        <translation>Aún no hay vuelta a casa. Anote primero quién viene.</translation>
    </message>
    <message>
        <source>Nobody has come yet. Say first who is here.</source>
        <translation>Aún no ha llegado nadie. Diga primero quién está aquí.</translation>
    </message>
    <message>
        <source>There is no ride yet. Staff choose first what happens now.</source>
        <translation>Aún no hay vuelta a casa. El personal elige primero qué se hace ahora.</translation>
    </message>
    <message>
        <source>You are on the way. The ride cannot be changed any more.</source>
        <translation>Ya está en camino. La vuelta a casa ya no se puede cambiar.</translation>
    </message>
    <message>
        <source>The session has not begun. Staff can do this after it.</source>
        <translation>La sesión no ha empezado. El personal puede hacerlo después.</translation>
    </message>
    <message>
        <source>There is a ride already.</source>
        <translation>Ya hay vuelta a casa.</translation>
    </message>
    <message>
        <source>That code was used before. Staff can take the next one.</source>
        <translation>Ese código ya se usó. El personal puede usar el siguiente.</translation>
    </message>
    <message>
        <source>That code did not match. Staff can try again.</source>
        <translation>Ese código no coincide. El personal puede intentarlo otra vez.</translation>
    </message>
    <message>
        <source>Your clinic has a staff code. Staff type that one.</source>
        <translation>Su clínica tiene un código del personal. El personal escribe ese.</translation>
    </message>
    <message>
        <source>Initials are one to four letters.</source>
        <translation>Las iniciales son de una a cuatro letras.</translation>
    </message>
    <message>
        <source>This phone cannot check codes. Staff can write their initials.</source>
        <translation>Este teléfono no puede comprobar códigos. El personal puede escribir sus iniciales.</translation>
    </message>
    <message>
        <source>Write the first name of the person.</source>
        <translation>Escriba el nombre de la persona.</translation>
    </message>
    <message>
        <source>Write who they are to you. One word is enough.</source>
        <translation>Escriba quién es para usted. Basta una palabra.</translation>
    </message>
    <message>
        <source>Write a number that staff can call.</source>
        <translation>Escriba un número al que pueda llamar el personal.</translation>
    </message>
    <message>
        <source>This is too long to save. Your text is still here. Make it shorter.</source>
        <translation>Es demasiado largo para guardarlo. Su texto sigue aquí. Hágalo más corto.</translation>
    </message>
    <message>
        <source>This has a character that cannot be saved. Your text is still here.</source>
        <translation>Tiene un signo que no se puede guardar. Su texto sigue aquí.</translation>
    </message>
</context>
<context>
    <name>RowFaultWords</name>
    <message>
        <source>Its quotation marks do not match.</source>
        <translation>Sus comillas no coinciden.</translation>
    </message>
    <message>
        <source>It is too long.</source>
        <translation>Es demasiado larga.</translation>
    </message>
    <message>
        <source>It is not text in UTF-8.</source>
        <translation>No es texto en UTF-8.</translation>
    </message>
    <message>
        <source>It has more or fewer columns than the first line.</source>
        <translation>Tiene más o menos columnas que la primera línea.</translation>
    </message>
    <message>
        <source>Its id is not one of Homeward.</source>
        <translation>Su identificador no es de Homeward.</translation>
    </message>
    <message>
        <source>There is no such day or time.</source>
        <translation>Ese día o esa hora no existe.</translation>
    </message>
    <message>
        <source>The time zone is not known.</source>
        <translation>La zona horaria no se conoce.</translation>
    </message>
    <message>
        <source>Its time has not come yet.</source>
        <translation>Su hora aún no ha llegado.</translation>
    </message>
    <message>
        <source>The score is not a whole number from 0 to 10.</source>
        <translation>El valor no es un número entero de 0 a 10.</translation>
    </message>
    <message>
        <source>Energy is not a whole number from 0 to 10.</source>
        <translation>La energía no es un número entero de 0 a 10.</translation>
    </message>
    <message>
        <source>Sleep is not a number of hours from 0 to 24.</source>
        <translation>El sueño no es un número de horas de 0 a 24.</translation>
    </message>
    <message>
        <source>The note is too long, or has a character that cannot be saved.</source>
        <translation>La nota es demasiado larga o tiene un carácter que no se puede guardar.</translation>
    </message>
    <message>
        <source>Its mood has no score yet.</source>
        <translation>Su ánimo aún no tiene valor.</translation>
    </message>
    <message>
        <source>Homeward does not know this questionnaire.</source>
        <translation>Homeward no conoce este cuestionario.</translation>
    </message>
    <message>
        <source>Its answers are not those of the questionnaire.</source>
        <translation>Sus respuestas no son las del cuestionario.</translation>
    </message>
    <message>
        <source>This side effect is not on the list.</source>
        <translation>Este efecto no está en la lista.</translation>
    </message>
    <message>
        <source>It does not say how strong it was.</source>
        <translation>No dice cuán fuerte fue.</translation>
    </message>
    <message>
        <source>These numbers cannot be vital signs.</source>
        <translation>Estos números no pueden ser medidas.</translation>
    </message>
    <message>
        <source>A name or a place is too long, or has a character that cannot be saved.</source>
        <translation>Un nombre o un lugar es demasiado largo o tiene un carácter que no se puede guardar.</translation>
    </message>
    <message>
        <source>Its session is not here. Bring in the sessions first.</source>
        <translation>Su sesión no está aquí. Traiga primero las sesiones.</translation>
    </message>
    <message>
        <source>Homeward does not know this route.</source>
        <translation>Homeward no conoce esta vía.</translation>
    </message>
    <message>
        <source>It is neither of a first course nor a booster.</source>
        <translation>No es de una primera serie ni un refuerzo.</translation>
    </message>
    <message>
        <source>The length is not between 0 and 240 minutes.</source>
        <translation>La duración no está entre 0 y 240 minutos.</translation>
    </message>
    <message>
        <source>Another session is planned for that time.</source>
        <translation>Hay otra sesión prevista a esa hora.</translation>
    </message>
    <message>
        <source>What happened does not follow in this order.</source>
        <translation>Lo que pasó no sigue este orden.</translation>
    </message>
    <message>
        <source>It does not say what part of a session it is about.</source>
        <translation>No dice de qué parte de una sesión trata.</translation>
    </message>
    <message>
        <source>The text is empty, too long, or has a character that cannot be saved.</source>
        <translation>El texto está vacío, es demasiado largo o tiene un carácter que no se puede guardar.</translation>
    </message>
    <message>
        <source>The rate is not a whole number from 25 to 240.</source>
        <translation>Los latidos no son un número entero de 25 a 240.</translation>
    </message>
    <message>
        <source>Its numbers are not those of a reading at rest.</source>
        <translation>Estos números no son de una medida en reposo.</translation>
    </message>
    <message>
        <source>The time since dosing is not in whole minutes.</source>
        <translation>El tiempo desde la dosis no está en minutos enteros.</translation>
    </message>
</context>
<context>
    <name>RuleText</name>
    <message>
        <source>Estimated: not before %1.</source>
        <translation>Calculado: no antes de %1.</translation>
    </message>
    <message>
        <source>Until after a night&apos;s sleep.</source>
        <translation>Hasta después de dormir una noche.</translation>
    </message>
    <message>
        <source>Ended at %1.</source>
        <translation>Terminó a las %1.</translation>
    </message>
    <message>
        <source>Suggested until about %1.</source>
        <translation>Sugerido hasta cerca de: %1.</translation>
    </message>
    <message>
        <source>Until %1, and after a night&apos;s sleep.</source>
        <translation>Hasta: %1, y después de dormir una noche.</translation>
    </message>
    <message>
        <source>Until %1.</source>
        <translation>Hasta: %1.</translation>
    </message>
    <message>
        <source>A general rule.</source>
        <translation>Una regla general.</translation>
    </message>
    <message>
        <source>No cycling in traffic, machines or heights.</source>
        <translation>Nada de bicicleta en el tráfico, máquinas ni alturas.</translation>
    </message>
    <message>
        <source>The end is not known. Keep the rules until your clinic tells you.</source>
        <translation>No se sabe cuándo termina. Siga las reglas hasta que su clínica se lo diga.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Rules from your session</source>
        <translation>Reglas de su sesión</translation>
    </message>
    <message>
        <source>Rules until later today</source>
        <translation>Reglas hasta más tarde hoy</translation>
    </message>
    <message>
        <source>Rules until tomorrow</source>
        <translation>Reglas hasta mañana</translation>
    </message>
    <message>
        <source>Rules until %1</source>
        <translation>Reglas hasta: %1</translation>
    </message>
    <message>
        <source>No session is on record from which rules would run.</source>
        <translation>No hay ninguna sesión anotada de la que salgan reglas.</translation>
    </message>
    <message>
        <source>%1, and after a night&apos;s sleep.</source>
        <translation>%1, y después de dormir una noche.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>These are your clinic&apos;s rules, version %1.</source>
        <translation>Son las reglas de su clínica, versión %1.</translation>
    </message>
    <message>
        <source>General rules; ask your clinic.</source>
        <translation>Reglas generales; pregunte a su clínica.</translation>
    </message>
    <message>
        <source>Your clinic&apos;s rule</source>
        <translation>Regla de su clínica</translation>
    </message>
</context>
<context>
    <name>RulesBody</name>
    <message>
        <source>Medicines</source>
        <translation>Medicinas</translation>
    </message>
</context>
<context>
    <name>SafetyPlanPage</name>
    <message>
        <source>My safety plan</source>
        <translation>Mi plan de seguridad</translation>
    </message>
    <message>
        <source>In my own words. It stays on this phone.</source>
        <translation>Con mis propias palabras. Se queda en este teléfono.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar otra vez</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Guardar como archivo</translation>
    </message>
    <message>
        <source>Plain text, without a lock. Whoever has the file can read your plan.</source>
        <translation>Texto sencillo, sin cerradura. Quien tenga el archivo puede leer su plan.</translation>
    </message>
    <message>
        <source>Writing the file.</source>
        <translation>Escribiendo el archivo.</translation>
    </message>
    <message>
        <source>The file is there</source>
        <translation>El archivo está listo</translation>
    </message>
    <message>
        <source>There is no file</source>
        <translation>No hay archivo</translation>
    </message>
</context>
<context>
    <name>ScoreDisc</name>
    <message>
        <source>Mood %1 of 10</source>
        <translation>Ánimo %1 de 10</translation>
    </message>
</context>
<context>
    <name>ScorePicker</name>
    <message>
        <source>Mood today</source>
        <translation>Ánimo de hoy</translation>
    </message>
    <message>
        <source>very low</source>
        <translation>muy bajo</translation>
    </message>
    <message>
        <source>very good</source>
        <translation>muy bueno</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>0 is %1</source>
        <translation>0 es %1</translation>
    </message>
    <message>
        <source>10 is %1</source>
        <translation>10 es %1</translation>
    </message>
</context>
<context>
    <name>SensorChoices</name>
    <message>
        <source>Straps near you</source>
        <translation>Bandas cercanas</translation>
    </message>
</context>
<context>
    <name>SensorPage</name>
    <message>
        <source>Heart rate sensor</source>
        <translation>Sensor de frecuencia cardíaca</translation>
    </message>
    <message>
        <source>No strap is known yet.</source>
        <translation>Aún no se conoce ninguna banda.</translation>
    </message>
    <message>
        <source>Heart rate</source>
        <translation>Frecuencia cardíaca</translation>
    </message>
    <message>
        <source>It connects when you open this.</source>
        <translation>Se conecta cuando abre esto.</translation>
    </message>
    <message>
        <source>Choose a strap there.</source>
        <translation>Ahí se elige una banda.</translation>
    </message>
    <message>
        <source>Forget this strap</source>
        <translation>Olvidar esta banda</translation>
    </message>
    <message>
        <source>What it has recorded stays here.</source>
        <translation>Lo que ha registrado se queda aquí.</translation>
    </message>
</context>
<context>
    <name>SensorWay</name>
    <message>
        <source>Choose another strap</source>
        <translation>Elegir otra banda</translation>
    </message>
    <message>
        <source>Looking for straps near you.</source>
        <translation>Buscando bandas cercanas.</translation>
    </message>
    <message>
        <source>Choose a strap first.</source>
        <translation>Elija primero una banda.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
</context>
<context>
    <name>SensorWords</name>
    <message>
        <source>A strap without a name</source>
        <translation>Una banda sin nombre</translation>
    </message>
    <message>
        <source>Bluetooth is off. Turn it on in the settings of your device.</source>
        <translation>El Bluetooth está apagado. Enciéndalo en los ajustes de su aparato.</translation>
    </message>
    <message>
        <source>This device has no Bluetooth. You can write a number yourself.</source>
        <translation>Este aparato no tiene Bluetooth. Usted puede escribir un número.</translation>
    </message>
    <message>
        <source>Homeward may not use Bluetooth yet. Allow it in the settings of your device.</source>
        <translation>Homeward aún no puede usar el Bluetooth. Permítalo en los ajustes de su aparato.</translation>
    </message>
    <message>
        <source>The Bluetooth service of this device does not run. Restart the device.</source>
        <translation>El servicio Bluetooth de este aparato no funciona. Reinicie el aparato.</translation>
    </message>
    <message>
        <source>No strap has been seen yet.</source>
        <translation>Aún no se ha visto ninguna banda.</translation>
    </message>
    <message>
        <source>The sensor is out of reach. Trying again.</source>
        <translation>El sensor está fuera de alcance. Se sigue intentando.</translation>
    </message>
    <message>
        <source>Another app has the strap. Close that app.</source>
        <translation>Otra app usa la banda. Cierre esa app.</translation>
    </message>
    <message>
        <source>This sensor sends no heart rate. Choose another one.</source>
        <translation>Este sensor no envía frecuencia cardíaca. Elija otro.</translation>
    </message>
    <message>
        <source>This sensor cannot send its rate to the app. Choose another one.</source>
        <translation>Este sensor no puede enviar sus valores a la app. Elija otro.</translation>
    </message>
    <message>
        <source>This sensor offers its rate twice, and the app cannot choose. Choose another one.</source>
        <translation>Este sensor ofrece sus valores dos veces y la app no puede elegir. Use otro.</translation>
    </message>
    <message>
        <source>This sensor has the name of yours, and is another one.</source>
        <translation>Este sensor se llama como el suyo y es otro.</translation>
    </message>
    <message>
        <source>The strap does not answer. Bring it closer. Trying again.</source>
        <translation>La banda no responde. Acérquela. Se sigue intentando.</translation>
    </message>
    <message>
        <source>The strap could not be reached. Trying again.</source>
        <translation>No se pudo llegar a la banda. Se sigue intentando.</translation>
    </message>
</context>
<context>
    <name>SessionDayPage</name>
    <message>
        <source>I feel unwell</source>
        <translation>Me siento mal</translation>
    </message>
    <message>
        <source>Change a time</source>
        <translation>Cambiar una hora</translation>
    </message>
    <message>
        <source>Note for yourself</source>
        <translation>Nota para usted</translation>
    </message>
    <message>
        <source>You can skip this.</source>
        <translation>Puede saltar esto.</translation>
    </message>
    <message>
        <source>What to expect</source>
        <translation>Qué esperar</translation>
    </message>
    <message>
        <source>Heart rate</source>
        <translation>Frecuencia cardíaca</translation>
    </message>
</context>
<context>
    <name>SessionFlows</name>
    <message>
        <source>When did your session begin?</source>
        <translation>¿Cuándo empezó su sesión?</translation>
    </message>
    <message>
        <source>It has not begun yet</source>
        <translation>Aún no ha empezado</translation>
    </message>
    <message>
        <source>The rules count from here. Staff know it.</source>
        <translation>Las reglas cuentan desde aquí. El personal lo sabe.</translation>
    </message>
    <message>
        <source>It has not ended yet</source>
        <translation>Aún no ha terminado</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar otra vez</translation>
    </message>
    <message>
        <source>Ride home</source>
        <translation>Vuelta a casa</translation>
    </message>
    <message>
        <source>This session does not take place</source>
        <translation>Esta sesión no tiene lugar</translation>
    </message>
    <message>
        <source>What you wrote</source>
        <translation>Lo que escribió</translation>
    </message>
</context>
<context>
    <name>SessionPages</name>
    <message>
        <source>How do you get the medicine?</source>
        <translation>¿Cómo recibe la medicina?</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>¿Qué día?</translation>
    </message>
    <message>
        <source>At what time?</source>
        <translation>¿A qué hora?</translation>
    </message>
    <message>
        <source>How long does it take?</source>
        <translation>¿Cuánto dura?</translation>
    </message>
    <message>
        <source>Keep this if you do not know.</source>
        <translation>Déjelo así si no lo sabe.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>¿Dónde es?</translation>
    </message>
    <message>
        <source>You can leave this empty.</source>
        <translation>Puede dejarlo vacío.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Second floor, room 12</source>
        <translation>Segunda planta, sala 12</translation>
    </message>
    <message>
        <source>No other session moves with this one.</source>
        <translation>Ninguna otra sesión cambia con esta.</translation>
    </message>
</context>
<context>
    <name>SessionParts</name>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>How you get the medicine</source>
        <translation>Cómo recibe la medicina</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Not written down</source>
        <translation>Sin anotar</translation>
    </message>
</context>
<context>
    <name>SessionPlace</name>
    <message>
        <source>Your day</source>
        <translation>Su día</translation>
    </message>
</context>
<context>
    <name>SessionRulesPage</name>
    <message>
        <source>Lighter screen</source>
        <translation>Pantalla más clara</translation>
    </message>
    <message>
        <source>For reading outdoors.</source>
        <translation>Para leer al aire libre.</translation>
    </message>
</context>
<context>
    <name>SessionStepPage</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
</context>
<context>
    <name>SessionWords</name>
    <message>
        <source>Infusion into a vein</source>
        <translation>Infusión en una vena</translation>
    </message>
    <message>
        <source>Injection into a muscle</source>
        <translation>Inyección en un músculo</translation>
    </message>
    <message>
        <source>Nasal spray</source>
        <translation>Espray nasal</translation>
    </message>
    <message>
        <source>By mouth, at the clinic</source>
        <translation>Por la boca, en la clínica</translation>
    </message>
    <message>
        <source>A moment</source>
        <translation>Un momento</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Bloquear ahora</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Bloquear tras</translation>
    </message>
    <message>
        <source>Rules and Ride on the lock screen</source>
        <translation>Reglas y Vuelta en la pantalla de bloqueo</translation>
    </message>
    <message>
        <source>Two words. Unlocking leads straight there.</source>
        <translation>Dos palabras. Al desbloquear se va directo allí.</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Claro u oscuro</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Your clinic</source>
        <translation>Su clínica</translation>
    </message>
    <message>
        <source>Homeward %1. This build has no clinic connection yet.</source>
        <translation>Homeward %1. Esta versión aún no se conecta con la clínica.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>A page for your clinic, or files.</source>
        <translation>Una página para su clínica, o archivos.</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Borrar todo</translation>
    </message>
    <message>
        <source>Bring in a file</source>
        <translation>Traer un archivo</translation>
    </message>
    <message>
        <source>From Homeward, or from Daylio.</source>
        <translation>De Homeward o de Daylio.</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Which, when, and what they say.</source>
        <translation>Cuáles, cuándo y qué dicen.</translation>
    </message>
    <message>
        <source>Heart rate sensor</source>
        <translation>Sensor de frecuencia cardíaca</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
</context>
<context>
    <name>SettingsPages</name>
    <message>
        <source>Lock after</source>
        <translation>Bloquear tras</translation>
    </message>
    <message>
        <source>When nobody has touched the app for this long.</source>
        <translation>Cuando nadie ha tocado la aplicación en este tiempo.</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Claro u oscuro</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Everything stays readable, and nothing is cut off.</source>
        <translation>Todo se puede leer y nada se corta.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>It changes when you close Homeward and open it again.</source>
        <translation>Cambia cuando cierra Homeward y lo abre otra vez.</translation>
    </message>
    <message>
        <source>From which day on?</source>
        <translation>¿Desde qué día?</translation>
    </message>
    <message>
        <source>Up to which day?</source>
        <translation>¿Hasta qué día?</translation>
    </message>
</context>
<context>
    <name>SeverityWords</name>
    <message>
        <source>None</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Mild</source>
        <translation>Leve</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Moderado</translation>
    </message>
    <message>
        <source>Severe</source>
        <translation>Fuerte</translation>
    </message>
</context>
<context>
    <name>ShellTabs</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Ride</source>
        <translation>Vuelta</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Clínica</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Evolución</translation>
    </message>
</context>
<context>
    <name>SideEffect</name>
    <message>
        <source>Nausea</source>
        <translation>Náuseas</translation>
    </message>
    <message>
        <source>Vomiting</source>
        <translation>Vómitos</translation>
    </message>
    <message>
        <source>Dizzy</source>
        <translation>Mareo</translation>
    </message>
    <message>
        <source>The room spins</source>
        <translation>La sala da vueltas</translation>
    </message>
    <message>
        <source>Headache</source>
        <translation>Dolor de cabeza</translation>
    </message>
    <message>
        <source>Sleepy</source>
        <translation>Somnolencia</translation>
    </message>
    <message>
        <source>Tired</source>
        <translation>Cansancio</translation>
    </message>
    <message>
        <source>Blurred vision</source>
        <translation>Vista borrosa</translation>
    </message>
    <message>
        <source>Ringing in the ears</source>
        <translation>Zumbido en los oídos</translation>
    </message>
    <message>
        <source>Odd taste</source>
        <translation>Sabor raro</translation>
    </message>
    <message>
        <source>Numbness</source>
        <translation>Entumecimiento</translation>
    </message>
    <message>
        <source>Unreal, or outside my body</source>
        <translation>Irreal o fuera de mi cuerpo</translation>
    </message>
    <message>
        <source>Time feels odd</source>
        <translation>El tiempo se siente raro</translation>
    </message>
    <message>
        <source>Confused</source>
        <translation>Confusión</translation>
    </message>
    <message>
        <source>Anxious</source>
        <translation>Ansiedad</translation>
    </message>
    <message>
        <source>Seeing or hearing things</source>
        <translation>Ver u oír cosas</translation>
    </message>
    <message>
        <source>Very high mood</source>
        <translation>Ánimo muy alto</translation>
    </message>
    <message>
        <source>Irritable</source>
        <translation>Irritable</translation>
    </message>
    <message>
        <source>Poor memory</source>
        <translation>Mala memoria</translation>
    </message>
    <message>
        <source>Poor concentration</source>
        <translation>Cuesta concentrarse</translation>
    </message>
    <message>
        <source>Fast or pounding heart</source>
        <translation>Corazón rápido o fuerte</translation>
    </message>
    <message>
        <source>Sweating</source>
        <translation>Sudor</translation>
    </message>
    <message>
        <source>Shaking</source>
        <translation>Temblor</translation>
    </message>
    <message>
        <source>Unsteady</source>
        <translation>Inestable al andar</translation>
    </message>
    <message>
        <source>Hard to speak</source>
        <translation>Cuesta hablar</translation>
    </message>
    <message>
        <source>Passing water often</source>
        <translation>Orinar muchas veces</translation>
    </message>
    <message>
        <source>Urgent need to pass water</source>
        <translation>Urgencia de orinar</translation>
    </message>
    <message>
        <source>Pain when passing water</source>
        <translation>Dolor al orinar</translation>
    </message>
    <message>
        <source>Cannot pass water</source>
        <translation>No poder orinar</translation>
    </message>
    <message>
        <source>Sore nose or throat</source>
        <translation>Nariz o garganta irritada</translation>
    </message>
</context>
<context>
    <name>SideEffectOffer</name>
    <message>
        <source>How do you feel?</source>
        <translation>¿Cómo se siente?</translation>
    </message>
    <message>
        <source>Note what you notice. You can skip this.</source>
        <translation>Anote lo que nota. Puede saltar esto.</translation>
    </message>
</context>
<context>
    <name>SideEffectPage</name>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Did you notice any of these? Each answer is saved.</source>
        <translation>¿Notó algo de esto? Cada respuesta se guarda.</translation>
    </message>
    <message>
        <source>This could not be saved</source>
        <translation>No se pudo guardar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar otra vez</translation>
    </message>
    <message>
        <source>None of the others</source>
        <translation>Nada de lo demás</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Nada de esto</translation>
    </message>
    <message>
        <source>I&apos;d rather not answer</source>
        <translation>Prefiero no responder</translation>
    </message>
</context>
<context>
    <name>SideEffectsDonePage</name>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Aún sin guardar</translation>
    </message>
    <message>
        <source>Nobody watches these answers live.</source>
        <translation>Nadie mira estas respuestas en directo.</translation>
    </message>
    <message>
        <source>This could not be saved</source>
        <translation>No se pudo guardar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar otra vez</translation>
    </message>
</context>
<context>
    <name>SignsPage</name>
    <message>
        <source>Signs that need help at once</source>
        <translation>Señales que necesitan ayuda de inmediato</translation>
    </message>
    <message>
        <source>Call if you have any of these. Tell your clinic too.</source>
        <translation>Llame si tiene alguna. Dígaselo también a su clínica.</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>This takes longer than usual. Your entries are kept.</source>
        <translation>Tarda más que otras veces. Sus entradas se conservan.</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
</context>
<context>
    <name>SleepPart</name>
    <message>
        <source>How long did you sleep?</source>
        <translation>¿Cuánto durmió?</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Sueño</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>SleepQuestion</name>
    <message>
        <source>Have you had a night&apos;s sleep?</source>
        <translation>¿Ha dormido una noche?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
</context>
<context>
    <name>StaffCodePage</name>
    <message>
        <source>Try again</source>
        <translation>Intentar otra vez</translation>
    </message>
    <message>
        <source>Staff code</source>
        <translation>Código del personal</translation>
    </message>
</context>
<context>
    <name>StaffHeader</name>
    <message>
        <source>Please give this to staff</source>
        <translation>Por favor, dé esto al personal</translation>
    </message>
</context>
<context>
    <name>StaffInitialsPage</name>
    <message>
        <source>Hand over</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Please give this to staff</source>
        <translation>Por favor, dé esto al personal</translation>
    </message>
    <message>
        <source>Staff initials</source>
        <translation>Iniciales del personal</translation>
    </message>
    <message>
        <source>JR</source>
        <translation>JR</translation>
    </message>
    <message>
        <source>This could not be saved</source>
        <translation>No se pudo guardar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar otra vez</translation>
    </message>
    <message>
        <source>Your clinic has no staff code here</source>
        <translation>Su clínica no tiene aquí un código del personal</translation>
    </message>
    <message>
        <source>So staff write their initials. The ride says that these are initials.</source>
        <translation>Por eso el personal escribe sus iniciales. La vuelta a casa dice que son iniciales.</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
</context>
<context>
    <name>StrengthMeter</name>
    <message>
        <source>Guessed at once</source>
        <translation>Se adivina al instante</translation>
    </message>
    <message>
        <source>Easy to guess</source>
        <translation>Fácil de adivinar</translation>
    </message>
    <message>
        <source>Hard to guess</source>
        <translation>Difícil de adivinar</translation>
    </message>
    <message>
        <source>Very hard to guess</source>
        <translation>Muy difícil de adivinar</translation>
    </message>
</context>
<context>
    <name>TellClinic</name>
    <message>
        <source>Please tell your clinic.</source>
        <translation>Por favor, dígaselo a su clínica.</translation>
    </message>
    <message>
        <source>Its number is not on this phone yet.</source>
        <translation>Su número aún no está en este teléfono.</translation>
    </message>
    <message>
        <source>Call your clinic</source>
        <translation>Llamar a su clínica</translation>
    </message>
</context>
<context>
    <name>TimePage</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>1 hour earlier</source>
        <translation>1 hora antes</translation>
    </message>
    <message>
        <source>1 hour later</source>
        <translation>1 hora después</translation>
    </message>
    <message>
        <source>This could not be saved</source>
        <translation>No se pudo guardar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar otra vez</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>No lo sé</translation>
    </message>
</context>
<context>
    <name>TimeStepper</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>All sessions</source>
        <translation>Todas las sesiones</translation>
    </message>
    <message>
        <source>Show earlier sessions (%1)</source>
        <translation>Mostrar sesiones anteriores (%1)</translation>
    </message>
    <message>
        <source>Show later sessions (%1)</source>
        <translation>Mostrar sesiones posteriores (%1)</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>antes: %1</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planificada</translation>
    </message>
    <message>
        <source>Session %1 of %2</source>
        <translation>Sesión %1 de %2</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Sesión %1</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Hoy, %1</translation>
    </message>
</context>
<context>
    <name>TimelineEntry</name>
    <message>
        <source>This date has passed. Ask your clinic what happens next.</source>
        <translation>Esta fecha ha pasado. Pregunte a su clínica qué sigue.</translation>
    </message>
    <message>
        <source>Call your clinic</source>
        <translation>Llamar a su clínica</translation>
    </message>
    <message>
        <source>Add your clinic&apos;s number</source>
        <translation>Añadir el número de su clínica</translation>
    </message>
</context>
<context>
    <name>TodayAnswer</name>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Guardando</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Aún sin guardar</translation>
    </message>
    <message>
        <source>Your mood today</source>
        <translation>Su ánimo de hoy</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message numerus="yes">
        <source>%n entries today, the last one counts</source>
        <translation>
            <numerusform>%n entrada hoy</numerusform>
            <numerusform>%n entradas hoy, cuenta la última</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayExtras</name>
    <message>
        <source>Add something, only if you like</source>
        <translation>Añada algo, si quiere</translation>
    </message>
    <message>
        <source>Energy %1</source>
        <translation>Energía %1</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energía</translation>
    </message>
    <message>
        <source>Sleep %1 h</source>
        <translation>Sueño %1 h</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Sueño</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>TodayHeader</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>TodayOffers</name>
    <message>
        <source>A question about bladder and memory</source>
        <translation>Una pregunta sobre vejiga y memoria</translation>
    </message>
    <message>
        <source>Your clinic asks it each month. You can skip this.</source>
        <translation>Su clínica la hace cada mes. Puede saltar esto.</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>This phone&apos;s time zone data is old. Times may be an hour off.</source>
        <translation>Los datos de zona horaria de este teléfono son antiguos. Las horas pueden variar en una hora.</translation>
    </message>
    <message>
        <source>Read the rules</source>
        <translation>Leer las reglas</translation>
    </message>
</context>
<context>
    <name>TodayQuestion</name>
    <message>
        <source>How has your mood been today?</source>
        <translation>¿Cómo ha estado su ánimo hoy?</translation>
    </message>
    <message>
        <source>One tap saves it. With a keyboard: arrow keys, then Enter.</source>
        <translation>Un toque lo guarda. Con teclado: flechas y luego Intro.</translation>
    </message>
    <message>
        <source>One tap saves it. You can skip this.</source>
        <translation>Un toque lo guarda. Puede saltar esto.</translation>
    </message>
</context>
<context>
    <name>TreatmentProblem</name>
    <message>
        <source>This could not be saved</source>
        <translation>No se pudo guardar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar otra vez</translation>
    </message>
    <message>
        <source>This could not be read. Your entries are kept.</source>
        <translation>No se pudo leer. Sus entradas se conservan.</translation>
    </message>
    <message>
        <source>If you had a session, keep its rules until your clinic tells you.</source>
        <translation>Si tuvo una sesión, siga sus reglas hasta que su clínica se lo diga.</translation>
    </message>
    <message>
        <source>What you see may be old.</source>
        <translation>Lo que ve puede ser antiguo.</translation>
    </message>
    <message>
        <source>This phone&apos;s clock was set forward. The rules count the time that has really passed.</source>
        <translation>El reloj de este teléfono se adelantó. Las reglas cuentan el tiempo que ha pasado de verdad.</translation>
    </message>
</context>
<context>
    <name>TrendNoticeCard</name>
    <message>
        <source>Your recent entries are lower than your own usual. It may be worth telling your clinic.</source>
        <translation>Sus entradas recientes son más bajas que las habituales en usted. Puede valer la pena decírselo a su clínica.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Your clinic&apos;s number is not on this phone yet.</source>
        <translation>El número de su clínica aún no está en este teléfono.</translation>
    </message>
    <message>
        <source>Call your clinic</source>
        <translation>Llamar a su clínica</translation>
    </message>
    <message>
        <source>Open the Help page</source>
        <translation>Abrir la página de ayuda</translation>
    </message>
</context>
<context>
    <name>TrendWords</name>
    <message>
        <source>No total</source>
        <translation>Sin total</translation>
    </message>
    <message>
        <source>During the dose</source>
        <translation>Durante la dosis</translation>
    </message>
    <message>
        <source>First hour</source>
        <translation>Primera hora</translation>
    </message>
    <message>
        <source>Second hour</source>
        <translation>Segunda hora</translation>
    </message>
    <message>
        <source>2 to 4 hours</source>
        <translation>De 2 a 4 horas</translation>
    </message>
    <message>
        <source>4 to 12 hours</source>
        <translation>De 4 a 12 horas</translation>
    </message>
    <message>
        <source>12 to 24 hours</source>
        <translation>De 12 a 24 horas</translation>
    </message>
    <message>
        <source>After a day</source>
        <translation>Tras un día</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: up to %2, in %3 sessions.</source>
        <translation>%1: hasta %2, en %3 sesiones.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1: total %2. This is not a diagnosis.</source>
        <translation>%1: total %2. Esto no es un diagnóstico.</translation>
    </message>
    <message>
        <source>%1: total %2, in the range named %3. This is not a diagnosis.</source>
        <translation>%1: total %2, en el rango llamado %3. Esto no es un diagnóstico.</translation>
    </message>
    <message>
        <source>Time after the dose not known</source>
        <translation>Tiempo tras la dosis sin saber</translation>
    </message>
    <message>
        <source>Heart rate %1, %2.</source>
        <translation>Latidos %1, %2.</translation>
    </message>
    <message>
        <source>1 report.</source>
        <translation>1 informe.</translation>
    </message>
    <message>
        <source>%1 reports.</source>
        <translation>%1 informes.</translation>
    </message>
    <message>
        <source>%1 at rest, %2.</source>
        <translation>%1 en reposo, %2.</translation>
    </message>
</context>
<context>
    <name>TrendsPage</name>
    <message>
        <source>The last one that was read out.</source>
        <translation>El último que se leyó.</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Evolución</translation>
    </message>
    <message>
        <source>This could not be read. Your entries are kept.</source>
        <translation>No se pudo leer. Sus entradas se conservan.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar otra vez</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 semanas</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 meses</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 año</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>How much is shown</source>
        <translation>Cuánto se muestra</translation>
    </message>
    <message>
        <source>Heart rate</source>
        <translation>Frecuencia cardíaca</translation>
    </message>
    <message>
        <source>Readings and recordings.</source>
        <translation>Mediciones y registros.</translation>
    </message>
    <message>
        <source>From a chest strap, or written down.</source>
        <translation>De una banda de pecho, o anotada.</translation>
    </message>
</context>
<context>
    <name>TrendsPages</name>
    <message>
        <source>Mood</source>
        <translation>Ánimo</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>This is not a diagnosis.</source>
        <translation>Esto no es un diagnóstico.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Rango</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>UnfinishedEntries</name>
    <message>
        <source>Go on writing</source>
        <translation>Seguir escribiendo</translation>
    </message>
</context>
<context>
    <name>UnwellPage</name>
    <message>
        <source>None of these</source>
        <translation>Nada de esto</translation>
    </message>
    <message>
        <source>I feel unwell</source>
        <translation>Me siento mal</translation>
    </message>
    <message>
        <source>If you have one of these signs, call now. At the clinic, tell staff.</source>
        <translation>Si tiene una de estas señales, llame ahora. En la clínica, dígaselo al personal.</translation>
    </message>
</context>
<context>
    <name>ValueStepper</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Less: %1</source>
        <translation>Menos: %1</translation>
    </message>
    <message>
        <source>More: %1</source>
        <translation>Más: %1</translation>
    </message>
</context>
<context>
    <name>VitalsFields</name>
    <message>
        <source>Blood pressure</source>
        <translation>Presión arterial</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Primero</translation>
    </message>
    <message>
        <source>over</source>
        <translation>sobre</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Segundo</translation>
    </message>
    <message>
        <source>Heart rate, per minute</source>
        <translation>Latidos por minuto</translation>
    </message>
    <message>
        <source>Oxygen, percent</source>
        <translation>Oxígeno, por ciento</translation>
    </message>
    <message>
        <source>Who measured</source>
        <translation>Quién midió</translation>
    </message>
    <message>
        <source>Name or initials</source>
        <translation>Nombre o iniciales</translation>
    </message>
</context>
<context>
    <name>VitalsPage</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Vital signs</source>
        <translation>Medidas</translation>
    </message>
    <message>
        <source>Write what staff read out. You can leave a number empty.</source>
        <translation>Escriba lo que lee el personal. Puede dejar un número vacío.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar otra vez</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
</context>
<context>
    <name>WayStop</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>WayWords</name>
    <message>
        <source>Planned for %1</source>
        <translation>Prevista para: %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1, end unknown</source>
        <translation>%1, final sin saber</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Desde %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Hasta %1</translation>
    </message>
    <message>
        <source>Staff decide when you can leave.</source>
        <translation>El personal decide cuándo puede irse.</translation>
    </message>
    <message>
        <source>At least until %1</source>
        <translation>Al menos hasta: %1</translation>
    </message>
    <message>
        <source>Planned until about %1</source>
        <translation>Previsto hasta cerca de: %1</translation>
    </message>
    <message>
        <source>No driving after your session.</source>
        <translation>No conducir después de su sesión.</translation>
    </message>
    <message>
        <source>Ride home</source>
        <translation>Vuelta a casa</translation>
    </message>
    <message>
        <source>Ride home with %1</source>
        <translation>Vuelta a casa con %1</translation>
    </message>
    <message>
        <source>No ride yet. Tell staff.</source>
        <translation>Aún no hay vuelta a casa. Dígaselo al personal.</translation>
    </message>
    <message>
        <source>Expected at about %1.</source>
        <translation>Llega cerca de las %1.</translation>
    </message>
    <message>
        <source>%1 is here.</source>
        <translation>%1 está aquí.</translation>
    </message>
    <message>
        <source>Handed over at %1</source>
        <translation>Confirmado a las %1</translation>
    </message>
    <message>
        <source>You are here. Staff are nearby.</source>
        <translation>Usted está aquí. El personal está cerca.</translation>
    </message>
    <message>
        <source>You are here. %1</source>
        <translation>Usted está aquí. %1</translation>
    </message>
    <message>
        <source>You arrived</source>
        <translation>Usted llegó</translation>
    </message>
    <message>
        <source>Rest at the clinic</source>
        <translation>Descanso en la clínica</translation>
    </message>
    <message>
        <source>Rest at home</source>
        <translation>Descanso en casa</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Welcome to Homeward</source>
        <translation>Le damos la bienvenida a Homeward</translation>
    </message>
    <message>
        <source>For the days around your treatment sessions.</source>
        <translation>Para los días en torno a sus sesiones.</translation>
    </message>
    <message>
        <source>Kept on this phone</source>
        <translation>Se queda en este teléfono</translation>
    </message>
    <message>
        <source>Encrypted. Nothing leaves it.</source>
        <translation>Cifrado. Nada sale de él.</translation>
    </message>
    <message>
        <source>Works without internet</source>
        <translation>Funciona sin internet</translation>
    </message>
    <message>
        <source>No account is needed.</source>
        <translation>No hace falta una cuenta.</translation>
    </message>
    <message>
        <source>You can skip things</source>
        <translation>Puede saltar cosas</translation>
    </message>
    <message>
        <source>One tap a day is enough.</source>
        <translation>Basta un toque al día.</translation>
    </message>
    <message>
        <source>Everything was deleted from this device</source>
        <translation>Todo se borró de este dispositivo</translation>
    </message>
    <message>
        <source>Backups and files that you exported are still there. What your clinic has stays with it.</source>
        <translation>Las copias y los archivos que exportó siguen ahí. Lo que tiene su clínica se queda con ella.</translation>
    </message>
</context>
<context>
    <name>WordGrid</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>WritingPage</name>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>What do you hope for today?</source>
        <translation>¿Qué espera de hoy?</translation>
    </message>
    <message>
        <source>Note for yourself</source>
        <translation>Nota para usted</translation>
    </message>
    <message>
        <source>Your entry</source>
        <translation>Su entrada</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Nueva entrada</translation>
    </message>
    <message>
        <source>This could not be saved</source>
        <translation>No se pudo guardar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar otra vez</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Salir sin guardar</translation>
    </message>
    <message>
        <source>You were writing this. It was kept.</source>
        <translation>Estaba escribiendo esto. Se conservó.</translation>
    </message>
    <message>
        <source>Write a few words, or leave it.</source>
        <translation>Escriba unas palabras, o déjelo.</translation>
    </message>
    <message>
        <source>Write what stays with you.</source>
        <translation>Escriba lo que se queda con usted.</translation>
    </message>
</context>
<context>
    <name>WritingPages</name>
    <message>
        <source>Which session is it about?</source>
        <translation>¿De qué sesión se trata?</translation>
    </message>
</context>
<context>
    <name>WritingParts</name>
    <message>
        <source>Written before your session. It stays as it was.</source>
        <translation>Escrito antes de su sesión. Se queda como estaba.</translation>
    </message>
    <message>
        <source>About a session</source>
        <translation>Sobre una sesión</translation>
    </message>
    <message>
        <source>No session</source>
        <translation>Ninguna sesión</translation>
    </message>
    <message>
        <source>Share with your clinic</source>
        <translation>Compartir con su clínica</translation>
    </message>
    <message>
        <source>Your clinic will see this entry. It is not sent yet.</source>
        <translation>Su clínica verá esta entrada. Aún no se ha enviado.</translation>
    </message>
    <message>
        <source>Private. Your clinic does not see it.</source>
        <translation>Privada. Su clínica no la ve.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>WritingUndo</name>
    <message>
        <source>Your entry is deleted.</source>
        <translation>Su entrada está borrada.</translation>
    </message>
</context>
<context>
    <name>WritingWords</name>
    <message>
        <source>before session %1</source>
        <translation>antes de la sesión %1</translation>
    </message>
    <message>
        <source>before a session</source>
        <translation>antes de una sesión</translation>
    </message>
    <message>
        <source>after session %1</source>
        <translation>después de la sesión %1</translation>
    </message>
    <message>
        <source>after a session</source>
        <translation>después de una sesión</translation>
    </message>
    <message>
        <source>later, session %1</source>
        <translation>más tarde, sesión %1</translation>
    </message>
    <message>
        <source>later</source>
        <translation>más tarde</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Session %1, %2</source>
        <translation>Sesión %1, %2</translation>
    </message>
    <message>
        <source>Session, %1</source>
        <translation>Sesión, %1</translation>
    </message>
</context>
<context>
    <name>homeward::ui::BadRowModel</name>
    <message>
        <source>Line %1</source>
        <translation>Línea %1</translation>
    </message>
</context>
<context>
    <name>homeward::ui::BoosterEditor</name>
    <message>
        <source>Choose a day.</source>
        <translation>Elija un día.</translation>
    </message>
    <message>
        <source>Saved: %1.</source>
        <translation>Guardado: %1.</translation>
    </message>
    <message>
        <source>Choose a number of weeks.</source>
        <translation>Elija un número de semanas.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Retirado.</translation>
    </message>
</context>
<context>
    <name>homeward::ui::CalendarController</name>
    <message>
        <source>This file could not be read.</source>
        <translation>No se pudo leer este archivo.</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Note to self</source>
        <translation>Nota para mí</translation>
    </message>
    <message>
        <source>There is no date to come in this file.</source>
        <translation>En este archivo no hay ninguna fecha futura.</translation>
    </message>
</context>
<context>
    <name>homeward::ui::CheckInController</name>
    <message>
        <source>Good morning</source>
        <translation>Buenos días</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Buenas tardes</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Buenas noches</translation>
    </message>
</context>
<context>
    <name>homeward::ui::ClinicController</name>
    <message>
        <source>Write the name of your clinic.</source>
        <translation>Escriba el nombre de su clínica.</translation>
    </message>
    <message>
        <source>Write a number that you can call.</source>
        <translation>Escriba un número al que pueda llamar.</translation>
    </message>
    <message>
        <source>This is too long to save. Your text is still here. Make it shorter.</source>
        <translation>Es demasiado largo para guardarlo. Su texto sigue aquí. Hágalo más corto.</translation>
    </message>
    <message>
        <source>This has a character that cannot be saved. Your text is still here.</source>
        <translation>Tiene un signo que no se puede guardar. Su texto sigue aquí.</translation>
    </message>
</context>
<context>
    <name>homeward::ui::ContactModel</name>
    <message>
        <source>Call or text %1</source>
        <translation>Llamar o SMS al %1</translation>
    </message>
    <message>
        <source>Call %1, or text %2</source>
        <translation>Llamar al %1 o SMS al %2</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Llamar al %1</translation>
    </message>
    <message>
        <source>Text %1</source>
        <translation>SMS al %1</translation>
    </message>
    <message>
        <source>Text %1 to %2</source>
        <translation>SMS con %1 al %2</translation>
    </message>
</context>
<context>
    <name>homeward::ui::CourseDateModel</name>
    <message>
        <source>This time has passed.</source>
        <translation>Esta hora ya ha pasado.</translation>
    </message>
    <message>
        <source>Two are on this day.</source>
        <translation>Hay dos en este día.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>homeward::ui::CourseEditor</name>
    <message>
        <source>Choose a day.</source>
        <translation>Elija un día.</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions added.</source>
        <translation>
            <numerusform>%n sesión añadida.</numerusform>
            <numerusform>%n sesiones añadidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>My clinic named other dates</source>
        <translation>Mi clínica dio otras fechas</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <comment>6 dates, how one gets the medicine</comment>
        <translation>%1. %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n dates</source>
        <translation>
            <numerusform>%n fecha</numerusform>
            <numerusform>%n fechas</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose how you get the medicine.</source>
        <translation>Elija cómo recibe el medicamento.</translation>
    </message>
    <message>
        <source>Choose one of these.</source>
        <translation>Elija una de estas opciones.</translation>
    </message>
    <message>
        <source>There is no date yet. Add the first one.</source>
        <translation>Aún no hay ninguna fecha. Añada la primera.</translation>
    </message>
    <message>
        <source>One of these dates cannot stay like this.</source>
        <translation>Una de estas fechas aún no encaja.</translation>
    </message>
</context>
<context>
    <name>homeward::ui::DayModel</name>
    <message>
        <source>Energy %1.</source>
        <translation>Energía %1.</translation>
    </message>
    <message>
        <source>Slept %1 hours.</source>
        <translation>Durmió %1 horas.</translation>
    </message>
</context>
<context>
    <name>homeward::ui::EntryController</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>homeward::ui::ErasureController</name>
    <message>
        <source>Write your passphrase first.</source>
        <translation>Escriba primero su frase de acceso.</translation>
    </message>
    <message>
        <source>Not everything could be deleted. Try again, or start Homeward anew.</source>
        <translation>No se pudo borrar todo. Inténtelo otra vez o reinicie Homeward.</translation>
    </message>
</context>
<context>
    <name>homeward::ui::ExpectationController</name>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>For every kind of session.</source>
        <translation>Para todo tipo de sesión.</translation>
    </message>
</context>
<context>
    <name>homeward::ui::ExportController</name>
    <message>
        <source>The diary could not be read. Your entries are kept.</source>
        <translation>No se pudo leer el diario. Sus entradas se conservan.</translation>
    </message>
    <message>
        <source>The page could not be drawn. Your entries are kept.</source>
        <translation>No se pudo crear la página. Sus entradas se conservan.</translation>
    </message>
    <message>
        <source>This device has no folder for documents.</source>
        <translation>Este aparato no tiene carpeta de documentos.</translation>
    </message>
    <message>
        <source>The device is full. Free some space, then try again.</source>
        <translation>El aparato está lleno. Libere espacio y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The device does not let Homeward write the file there.</source>
        <translation>El aparato no deja a Homeward escribir allí el archivo.</translation>
    </message>
    <message>
        <source>Page for your clinic (PDF)</source>
        <translation>Página para su clínica (PDF)</translation>
    </message>
    <message>
        <source>Tables (CSV)</source>
        <translation>Tablas (CSV)</translation>
    </message>
    <message>
        <source>For your clinic&apos;s program (FHIR)</source>
        <translation>Para el programa de su clínica (FHIR)</translation>
    </message>
    <message>
        <source>Everything in tables, with your own words. For you, or another program.</source>
        <translation>Todo en tablas, con sus propias palabras. Para usted u otro programa.</translation>
    </message>
    <message>
        <source>What a clinic can take in. Your notes and private entries stay out.</source>
        <translation>Lo que una clínica puede recibir. Sus notas y entradas privadas quedan fuera.</translation>
    </message>
    <message>
        <source>One page: scores with question 9, mood, sessions, side effects, vital signs. Your own words stay out.</source>
        <translation>Una página: totales con la pregunta 9, ánimo, sesiones, efectos, medidas. Sus propias palabras quedan fuera.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Last 4 weeks</source>
        <translation>Últimas 4 semanas</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>Últimos 3 meses</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Último año</translation>
    </message>
    <message>
        <source>%1, in the folder %2.</source>
        <translation>%1, en la carpeta %2.</translation>
    </message>
    <message>
        <source>From one day to another</source>
        <translation>De un día a otro</translation>
    </message>
    <message numerus="yes">
        <source>%n answered questionnaires could not be read and are not in it.</source>
        <translation>
            <numerusform>%n cuestionario respondido no se pudo leer y no está incluido.</numerusform>
            <numerusform>%n cuestionarios respondidos no se pudieron leer y no están incluidos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>homeward::ui::FoundModel</name>
    <message>
        <source>Two have this name. Its address ends in %1.</source>
        <translation>Dos se llaman así. Su dirección termina en %1.</translation>
    </message>
</context>
<context>
    <name>homeward::ui::HeartRateController</name>
    <message>
        <source>Heart rate is being recorded</source>
        <translation>Se registra la frecuencia cardíaca</translation>
    </message>
    <message>
        <source>Resting reading, minute %1 of %2</source>
        <translation>Medición en reposo, minuto %1 de %2</translation>
    </message>
</context>
<context>
    <name>homeward::ui::HelpController</name>
    <message>
        <source>These numbers were last checked on %1. They may have changed.</source>
        <translation>Estos números se revisaron por última vez: %1. Pueden haber cambiado.</translation>
    </message>
    <message>
        <source>Numbers checked on %1.</source>
        <translation>Números revisados: %1.</translation>
    </message>
    <message>
        <source>Dial %1 on any phone.</source>
        <translation>Marque %1 en cualquier teléfono.</translation>
    </message>
    <message>
        <source>Send a text to %1.</source>
        <translation>Envíe un SMS al %1.</translation>
    </message>
    <message>
        <source>Open %1 in a browser.</source>
        <translation>Abra %1 en un navegador.</translation>
    </message>
</context>
<context>
    <name>homeward::ui::ImportController</name>
    <message numerus="yes">
        <source>And %n more lines.</source>
        <translation>
            <numerusform>Y %n línea más.</numerusform>
            <numerusform>Y %n líneas más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines stayed out.</source>
        <translation>
            <numerusform>%n línea quedó fuera.</numerusform>
            <numerusform>%n líneas quedaron fuera.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>homeward::ui::LiveRate</name>
    <message numerus="yes">
        <source>%n seconds ago</source>
        <translation>
            <numerusform>hace %n segundo</numerusform>
            <numerusform>hace %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>a las %1</translation>
    </message>
    <message>
        <source>The last one was %1, at %2.</source>
        <translation>La última fue %1, a las %2.</translation>
    </message>
    <message>
        <source>The strap does not touch your skin.</source>
        <translation>La banda no toca su piel.</translation>
    </message>
    <message>
        <source>The strap sends no rate at the moment.</source>
        <translation>La banda no envía ningún valor por ahora.</translation>
    </message>
</context>
<context>
    <name>homeward::ui::LockController</name>
    <message>
        <source>The code has twelve words. Write all of them, in order.</source>
        <translation>Son doce palabras. Escríbalas todas, en su orden.</translation>
    </message>
    <message>
        <source>One of the words is not on the list. Check the spelling.</source>
        <translation>Una palabra no está en la lista. Revise cómo se escribe.</translation>
    </message>
    <message>
        <source>The words do not belong together. Check their order.</source>
        <translation>Las palabras no van juntas. Revise su orden.</translation>
    </message>
    <message>
        <source>Write your passphrase first.</source>
        <translation>Escriba primero su frase de acceso.</translation>
    </message>
</context>
<context>
    <name>homeward::ui::OnboardingController</name>
    <message>
        <source>Others could guess this one. Add one or two more words.</source>
        <translation>Otros podrían adivinarla. Añada una o dos palabras más.</translation>
    </message>
    <message>
        <source>The two are not the same. Write it once more.</source>
        <translation>No son iguales. Escríbala otra vez.</translation>
    </message>
    <message>
        <source>That is not what the list says. Go back and look again.</source>
        <translation>No es lo que dice la lista. Vuelva atrás y mire otra vez.</translation>
    </message>
</context>
<context>
    <name>homeward::ui::PlanController</name>
    <message>
        <source>Dates you wrote down. General rules; ask your clinic.</source>
        <translation>Fechas que usted anotó. Reglas generales; pregunte a su clínica.</translation>
    </message>
    <message>
        <source>Dates you wrote down. Rules from %1, version %2.</source>
        <translation>Fechas que usted anotó. Reglas de %1, versión %2.</translation>
    </message>
</context>
<context>
    <name>homeward::ui::PlanFile</name>
    <message>
        <source>My safety plan</source>
        <translation>Mi plan de seguridad</translation>
    </message>
    <message>
        <source>If my life is in danger I call the emergency number.</source>
        <translation>Si mi vida está en peligro, llamo al número de emergencias.</translation>
    </message>
    <message>
        <source>If my life is in danger I call %1.</source>
        <translation>Si mi vida está en peligro, llamo al %1.</translation>
    </message>
    <message>
        <source>People I can call</source>
        <translation>Personas a las que puedo llamar</translation>
    </message>
</context>
<context>
    <name>homeward::ui::PlanPersonEditor</name>
    <message>
        <source>Write their name.</source>
        <translation>Escriba su nombre.</translation>
    </message>
    <message>
        <source>Write a number that you can call.</source>
        <translation>Escriba un número al que pueda llamar.</translation>
    </message>
</context>
<context>
    <name>homeward::ui::PreparationController</name>
    <message>
        <source>A general list. Your clinic may ask for other things.</source>
        <translation>Una lista general. Su clínica puede pedir otras cosas.</translation>
    </message>
    <message>
        <source>From %1, version %2.</source>
        <translation>De %1, versión %2.</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 de %2 hechas</translation>
    </message>
</context>
<context>
    <name>homeward::ui::QuestionnaireController</name>
    <message>
        <source>Begun. It goes on where you stopped.</source>
        <translation>Empezado. Sigue donde lo dejó.</translation>
    </message>
    <message>
        <source>%1 You can skip this.</source>
        <translation>%1 Puede saltar esto.</translation>
    </message>
</context>
<context>
    <name>homeward::ui::RateEntry</name>
    <message>
        <source>Write a number from %1 to %2.</source>
        <translation>Escriba un número de %1 a %2.</translation>
    </message>
</context>
<context>
    <name>homeward::ui::RateHistory</name>
    <message>
        <source>Between %1 and %2.</source>
        <translation>Entre %1 y %2.</translation>
    </message>
</context>
<context>
    <name>homeward::ui::RecordingController</name>
    <message>
        <source>Recording since %1.</source>
        <translation>Registro desde las %1.</translation>
    </message>
    <message>
        <source>The last part is not on disk yet. It is kept, and tried again.</source>
        <translation>La última parte aún no está guardada. Se conserva y se intenta de nuevo.</translation>
    </message>
    <message>
        <source>The recording could not be begun. Try again.</source>
        <translation>El registro no pudo empezar. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Saved: heart rate from %1 to %2.</source>
        <translation>Guardado: frecuencia cardíaca de %1 a %2.</translation>
    </message>
</context>
<context>
    <name>homeward::ui::ReminderController</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>It is on your screen now.</source>
        <translation>Está ahora en su pantalla.</translation>
    </message>
    <message>
        <source>Your device did not show it. Look at its settings for notifications.</source>
        <translation>Su dispositivo no lo mostró. Mire sus ajustes de notificaciones.</translation>
    </message>
</context>
<context>
    <name>homeward::ui::RestController</name>
    <message>
        <source>This minute counts. Stay as you are.</source>
        <translation>Este minuto cuenta. Quédese como está.</translation>
    </message>
    <message>
        <source>Sit still and lean back. The last minute counts.</source>
        <translation>Siéntese quieto y apoye la espalda. Cuenta el último minuto.</translation>
    </message>
    <message>
        <source>The readings stopped for a while in the last minute. Nothing was saved.</source>
        <translation>En el último minuto no llegó nada durante un rato. No se guardó nada.</translation>
    </message>
    <message>
        <source>The strap sent too little in the last minute. Nothing was saved.</source>
        <translation>La banda envió muy poco en el último minuto. No se guardó nada.</translation>
    </message>
    <message>
        <source>The app was locked, and the reading stopped. Nothing was saved.</source>
        <translation>La app se bloqueó y la medición paró. No se guardó nada.</translation>
    </message>
</context>
<context>
    <name>homeward::ui::RideController</name>
    <message>
        <source>Call %1</source>
        <translation>Llamar al %1</translation>
    </message>
    <message>
        <source>%1 (%2) is here, %3. Staff type their code.</source>
        <translation>%1 (%2) está aquí, %3. El personal escribe su código.</translation>
    </message>
    <message>
        <source>%1 (%2) is here, %3. Staff write their initials.</source>
        <translation>%1 (%2) está aquí, %3. El personal escribe sus iniciales.</translation>
    </message>
    <message>
        <source>Five codes did not match. The next try is at %1.</source>
        <translation>Cinco códigos no coinciden. Se puede intentar otra vez a las %1.</translation>
    </message>
    <message>
        <source>You said that there is no ride.</source>
        <translation>Usted dijo que no hay quien le lleve.</translation>
    </message>
</context>
<context>
    <name>homeward::ui::RideEditor</name>
    <message>
        <source>Partner</source>
        <translation>Pareja</translation>
    </message>
    <message>
        <source>Mother</source>
        <translation>Madre</translation>
    </message>
    <message>
        <source>Father</source>
        <translation>Padre</translation>
    </message>
    <message>
        <source>Sister</source>
        <translation>Hermana</translation>
    </message>
    <message>
        <source>Brother</source>
        <translation>Hermano</translation>
    </message>
    <message>
        <source>Friend</source>
        <translation>Amigo/a</translation>
    </message>
    <message>
        <source>Ride changed.</source>
        <translation>Vuelta a casa cambiada.</translation>
    </message>
</context>
<context>
    <name>homeward::ui::SafetyPlanController</name>
    <message>
        <source>%1 is no longer in your plan.</source>
        <translation>%1 ya no está en su plan.</translation>
    </message>
</context>
<context>
    <name>homeward::ui::ScoreCard</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>homeward::ui::SensorController</name>
    <message>
        <source>touching your skin</source>
        <translation>en contacto con su piel</translation>
    </message>
    <message>
        <source>battery %1 %</source>
        <translation>batería %1 %</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>homeward::ui::SessionDay</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Take or hold only as your clinic told you. Never stop one on your own.</source>
        <translation>Tome o deje cada medicina como le dijo su clínica. Nunca deje una por su cuenta.</translation>
    </message>
</context>
<context>
    <name>homeward::ui::SessionEditor</name>
    <message>
        <source>Choose how you get the medicine.</source>
        <translation>Elija cómo recibe la medicina.</translation>
    </message>
    <message>
        <source>Choose a day.</source>
        <translation>Elija un día.</translation>
    </message>
    <message>
        <source>Session added for %1.</source>
        <translation>Sesión añadida: %1.</translation>
    </message>
    <message>
        <source>Session changed: %1.</source>
        <translation>Sesión cambiada: %1.</translation>
    </message>
    <message>
        <source>Session cancelled: %1.</source>
        <translation>Sesión cancelada: %1.</translation>
    </message>
    <message>
        <source>This time has passed. You can still write it down.</source>
        <translation>Esta hora ha pasado. Aún puede anotarla.</translation>
    </message>
    <message>
        <source>This date has passed. Ask your clinic what happens next.</source>
        <translation>Esta fecha ha pasado. Pregunte a su clínica qué sigue.</translation>
    </message>
</context>
<context>
    <name>homeward::ui::SessionNotes</name>
    <message>
        <source>Write about your session</source>
        <translation>Escribir sobre su sesión</translation>
    </message>
    <message>
        <source>Look back on your session</source>
        <translation>Recordar su sesión</translation>
    </message>
    <message>
        <source>Session %1. You can skip this.</source>
        <translation>Sesión %1. Puede saltar esto.</translation>
    </message>
    <message>
        <source>You can skip this.</source>
        <translation>Puede saltar esto.</translation>
    </message>
</context>
<context>
    <name>homeward::ui::SessionRules</name>
    <message>
        <source>The rest period your clinic set has ended. Do not drive if you feel sleepy, dizzy or unreal. Ask your clinic if unsure.</source>
        <translation>El tiempo de descanso que fijó su clínica ha terminado. No conduzca si siente sueño, mareo o irrealidad. Si tiene dudas, pregunte a su clínica.</translation>
    </message>
</context>
<context>
    <name>homeward::ui::SessionSteps</name>
    <message>
        <source>The session has begun.</source>
        <translation>La sesión ha empezado.</translation>
    </message>
    <message>
        <source>The session did not take place.</source>
        <translation>La sesión no tuvo lugar.</translation>
    </message>
    <message>
        <source>The session has not begun yet.</source>
        <translation>La sesión aún no ha empezado.</translation>
    </message>
    <message>
        <source>You have had a night&apos;s sleep.</source>
        <translation>Ha dormido una noche.</translation>
    </message>
    <message>
        <source>Not yet. The rules stay.</source>
        <translation>Todavía no. Las reglas siguen.</translation>
    </message>
</context>
<context>
    <name>homeward::ui::SettingsController</name>
    <message>
        <source>As phone</source>
        <translation>Como el teléfono</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Al momento</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minuto</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 minutos</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 minutos</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 minutos</translation>
    </message>
    <message>
        <source>This could not be kept. It holds until you close Homeward.</source>
        <translation>No se pudo conservar. Vale hasta que cierre Homeward.</translation>
    </message>
</context>
<context>
    <name>homeward::ui::SideEffectController</name>
    <message>
        <source>Stomach</source>
        <translation>Estómago</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Cabeza</translation>
    </message>
    <message>
        <source>Senses</source>
        <translation>Sentidos</translation>
    </message>
    <message>
        <source>Mind</source>
        <translation>Mente</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Cuerpo</translation>
    </message>
    <message>
        <source>Bladder</source>
        <translation>Vejiga</translation>
    </message>
    <message>
        <source>Nose and throat</source>
        <translation>Nariz y garganta</translation>
    </message>
    <message>
        <source>%1: you noticed it and carried on.</source>
        <translation>%1: lo notó y siguió.</translation>
    </message>
    <message>
        <source>%1: you had to slow down or rest.</source>
        <translation>%1: tuvo que ir más despacio o descansar.</translation>
    </message>
    <message>
        <source>%1: you could not manage washing, eating or dressing.</source>
        <translation>%1: no pudo lavarse, comer o vestirse.</translation>
    </message>
</context>
<context>
    <name>homeward::ui::TrendsController</name>
    <message numerus="yes">
        <source>%n answered questionnaires could not be read. They are kept.</source>
        <translation>
            <numerusform>%n cuestionario respondido no se pudo leer. Se conserva.</numerusform>
            <numerusform>%n cuestionarios respondidos no se pudieron leer. Se conservan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>homeward::ui::VitalsController</name>
    <message>
        <source>Blood pressure is two numbers. Please ask staff for the other one.</source>
        <translation>La presión arterial son dos números. Por favor, pida el otro al personal.</translation>
    </message>
    <message>
        <source>The first number is the larger one. Please ask staff to read both again.</source>
        <translation>El primer número es el mayor. Por favor, pida al personal que lea los dos otra vez.</translation>
    </message>
    <message>
        <source>Nobody can have these numbers. Please ask staff to read them again.</source>
        <translation>Nadie puede tener estos números. Por favor, pida al personal que los lea otra vez.</translation>
    </message>
    <message>
        <source>Nobody can have this number. Please ask staff to read it again.</source>
        <translation>Nadie puede tener este número. Por favor, pida al personal que lo lea otra vez.</translation>
    </message>
    <message>
        <source>This is a number from 1 to 100. Please ask staff to read it again.</source>
        <translation>Es un número de 1 a 100. Por favor, pida al personal que lo lea otra vez.</translation>
    </message>
    <message>
        <source>The name is too long to save. Your text is still here.</source>
        <translation>El nombre es demasiado largo para guardarlo. Su texto sigue aquí.</translation>
    </message>
    <message>
        <source>Write at least one number.</source>
        <translation>Escriba al menos un número.</translation>
    </message>
</context>
<context>
    <name>homeward::ui::VitalsModel</name>
    <message>
        <source>Blood pressure %1 over %2.</source>
        <translation>Presión arterial %1 sobre %2.</translation>
    </message>
    <message>
        <source>Heart rate %1.</source>
        <translation>Latidos %1.</translation>
    </message>
    <message>
        <source>Oxygen %1 %.</source>
        <translation>Oxígeno %1 %.</translation>
    </message>
    <message>
        <source>Measured by %1</source>
        <translation>Medido por %1</translation>
    </message>
</context>
<context>
    <name>homeward::ui::WritingController</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No session</source>
        <translation>Ninguna sesión</translation>
    </message>
</context>
</TS>
