<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AnswerLine</name>
    <message>
        <source>%1 (not counted)</source>
        <translation>%1 (zählt nicht)</translation>
    </message>
</context>
<context>
    <name>BeforeLines</name>
    <message>
        <source>Arrange your ride</source>
        <translation>Heimfahrt planen</translation>
    </message>
    <message>
        <source>Before you come</source>
        <translation>Bevor Sie kommen</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Medikamente</translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>Was Sie mitbringen</translation>
    </message>
</context>
<context>
    <name>BeforePage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>The session begins</source>
        <translation>Die Sitzung beginnt</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Stimmung eintragen</translation>
    </message>
    <message>
        <source>How has your mood been today?</source>
        <translation>Wie war Ihre Stimmung heute?</translation>
    </message>
    <message>
        <source>What do you hope for today?</source>
        <translation>Was erhoffen Sie sich heute?</translation>
    </message>
    <message>
        <source>A few words. You can skip this.</source>
        <translation>Ein paar Worte. Sie können das auslassen.</translation>
    </message>
    <message>
        <source>What to expect</source>
        <translation>Was auf Sie zukommt</translation>
    </message>
</context>
<context>
    <name>BeforeText</name>
    <message>
        <source>Ask your clinic.</source>
        <translation>Fragen Sie Ihre Klinik.</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Essen</translation>
    </message>
    <message>
        <source>Nothing to eat from %1 on</source>
        <translation>Ab %1 nichts mehr essen</translation>
    </message>
    <message>
        <source>Drinks</source>
        <translation>Trinken</translation>
    </message>
    <message>
        <source>Nothing to drink from %1 on</source>
        <translation>Ab %1 nichts mehr trinken</translation>
    </message>
    <message>
        <source>Nasal sprays</source>
        <translation>Nasensprays</translation>
    </message>
    <message>
        <source>No nasal spray from %1 on</source>
        <translation>Ab %1 kein Nasenspray mehr</translation>
    </message>
    <message>
        <source>A cold or a blocked nose?</source>
        <translation>Schnupfen oder verstopfte Nase?</translation>
    </message>
    <message>
        <source>Tell your clinic before you come.</source>
        <translation>Sagen Sie es Ihrer Klinik, bevor Sie kommen.</translation>
    </message>
    <message>
        <source>No alcohol the night before</source>
        <translation>Kein Alkohol am Abend davor</translation>
    </message>
    <message>
        <source>Your clinic&apos;s rule.</source>
        <translation>Regel Ihrer Klinik.</translation>
    </message>
    <message>
        <source>%1, at about %2</source>
        <translation>%1, etwa um %2</translation>
    </message>
    <message>
        <source>Food and drinks</source>
        <translation>Essen und Trinken</translation>
    </message>
    <message>
        <source>Who drives you home?</source>
        <translation>Wer bringt Sie nach Hause?</translation>
    </message>
    <message>
        <source>No ride yet.</source>
        <translation>Noch keine Heimfahrt.</translation>
    </message>
    <message>
        <source>%1 drives you home</source>
        <translation>%1 fährt Sie nach Hause</translation>
    </message>
    <message>
        <source>You go home with %1</source>
        <translation>Sie gehen mit %1 nach Hause</translation>
    </message>
    <message>
        <source>General rule; ask your clinic.</source>
        <translation>Allgemeine Regel, fragen Sie Ihre Klinik.</translation>
    </message>
</context>
<context>
    <name>BoosterDayPage</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Around which day?</source>
        <translation>Um welchen Tag?</translation>
    </message>
    <message>
        <source>The day your clinic named for thinking about it.</source>
        <translation>Der Tag, den Ihre Klinik dafür genannt hat.</translation>
    </message>
</context>
<context>
    <name>BoosterPage</name>
    <message>
        <source>After your sessions</source>
        <translation>Nach Ihren Sitzungen</translation>
    </message>
    <message>
        <source>When does your clinic suggest thinking about the next one? Homeward suggests none.</source>
        <translation>Wann schlägt Ihre Klinik vor, an die nächste zu denken? Homeward schlägt keine vor.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>My clinic gave me a date</source>
        <translation>Meine Klinik hat mir einen Tag genannt</translation>
    </message>
    <message>
        <source>My clinic gave me a number of weeks</source>
        <translation>Meine Klinik hat mir Wochen genannt</translation>
    </message>
    <message>
        <source>This no longer holds</source>
        <translation>Das gilt nicht mehr</translation>
    </message>
</context>
<context>
    <name>BoosterWeeksPage</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>How many weeks?</source>
        <translation>Wie viele Wochen?</translation>
    </message>
    <message>
        <source>From your last session to thinking about the next one, as your clinic said.</source>
        <translation>Von Ihrer letzten Sitzung bis zum Gedanken an die nächste, wie Ihre Klinik es sagte.</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n Woche</numerusform>
            <numerusform>%n Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>Another number</source>
        <translation>Eine andere Zahl</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Wochen</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Your dates in another calendar, or a date from a file.</source>
        <translation>Ihre Termine in einem anderen Kalender, oder ein Termin aus einer Datei.</translation>
    </message>
    <message>
        <source>The file is there</source>
        <translation>Die Datei ist da</translation>
    </message>
    <message>
        <source>There is no file</source>
        <translation>Es gibt keine Datei</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>What is in the file</source>
        <translation>Was in der Datei steht</translation>
    </message>
    <message>
        <source>Dates and times, each called &quot;Appointment&quot;. No place, no name, nothing about what for.</source>
        <translation>Tage und Uhrzeiten, jede heißt „Termin“. Kein Ort, kein Name, nichts über den Zweck.</translation>
    </message>
    <message>
        <source>Add to my calendar</source>
        <translation>In meinen Kalender</translation>
    </message>
    <message>
        <source>This writes a file. Open it with your calendar.</source>
        <translation>Das schreibt eine Datei. Öffnen Sie sie mit Ihrem Kalender.</translation>
    </message>
    <message>
        <source>Read an invitation</source>
        <translation>Einladung lesen</translation>
    </message>
    <message>
        <source>A file your clinic sent you</source>
        <translation>Eine Datei, die Ihre Klinik geschickt hat</translation>
    </message>
</context>
<context>
    <name>CalendarWords</name>
    <message>
        <source>The file names no time zone. Check the time with your clinic.</source>
        <translation>Die Datei nennt keine Zeitzone. Prüfen Sie die Uhrzeit mit Ihrer Klinik.</translation>
    </message>
    <message>
        <source>Shown by the clock here.</source>
        <translation>Nach der Uhr hier.</translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read.</source>
        <translation>
            <numerusform>%n nicht lesbar.</numerusform>
            <numerusform>%n nicht lesbar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a time.</source>
        <translation>
            <numerusform>%n ohne Uhrzeit.</numerusform>
            <numerusform>%n ohne Uhrzeit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled.</source>
        <translation>
            <numerusform>%n abgesagt.</numerusform>
            <numerusform>%n abgesagt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the past.</source>
        <translation>
            <numerusform>%n vergangen.</numerusform>
            <numerusform>%n vergangen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n over two years away.</source>
        <translation>
            <numerusform>%n über zwei Jahre entfernt.</numerusform>
            <numerusform>%n über zwei Jahre entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeated in a way that is not read.</source>
        <translation>
            <numerusform>%n mit unbekannter Wiederholung.</numerusform>
            <numerusform>%n mit unbekannter Wiederholung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too many.</source>
        <translation>
            <numerusform>%n zu viel.</numerusform>
            <numerusform>%n zu viele.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no calendar file. Choose another one.</source>
        <translation>Das ist keine Kalenderdatei. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>This file is a whole calendar. Choose one with an invitation.</source>
        <translation>Diese Datei ist ein ganzer Kalender. Wählen Sie eine mit einer Einladung.</translation>
    </message>
    <message>
        <source>This file takes dates back. Ask your clinic what it means.</source>
        <translation>Diese Datei nimmt Termine zurück. Fragen Sie Ihre Klinik, was das heißt.</translation>
    </message>
    <message>
        <source>There is no date in this file. Choose another one.</source>
        <translation>In dieser Datei ist kein Termin. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>This file could not be read. Nothing was changed.</source>
        <translation>Diese Datei ließ sich nicht lesen. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>CallClinic</name>
    <message>
        <source>Call your clinic</source>
        <translation>Klinik anrufen</translation>
    </message>
</context>
<context>
    <name>ChartHead</name>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>%1 as a table</source>
        <translation>%1 als Tabelle</translation>
    </message>
</context>
<context>
    <name>CheckIn</name>
    <message>
        <source>This could not be saved</source>
        <translation>Das konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change your mood today</source>
        <translation>Stimmung von heute ändern</translation>
    </message>
    <message>
        <source>Check in again</source>
        <translation>Noch einmal eintragen</translation>
    </message>
</context>
<context>
    <name>ClinicCallPage</name>
    <message>
        <source>Your clinic</source>
        <translation>Ihre Klinik</translation>
    </message>
    <message>
        <source>Call your clinic</source>
        <translation>Klinik anrufen</translation>
    </message>
    <message>
        <source>No number for your clinic yet</source>
        <translation>Noch keine Nummer Ihrer Klinik</translation>
    </message>
    <message>
        <source>Staff or a letter from the clinic have it.</source>
        <translation>Das Team oder ein Brief der Klinik nennt sie Ihnen.</translation>
    </message>
    <message>
        <source>Add the number</source>
        <translation>Nummer eintragen</translation>
    </message>
    <message>
        <source>Call if you are in danger.</source>
        <translation>Rufen Sie an, wenn Sie in Gefahr sind.</translation>
    </message>
</context>
<context>
    <name>ClinicEditPage</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Your clinic</source>
        <translation>Ihre Klinik</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Riverside Clinic</source>
        <translation>Klinik am Fluss</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>555 0100</source>
        <translation>555 0100</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Monday to Friday, 8 to 17</source>
        <translation>Montag bis Freitag, 8 bis 17 Uhr</translation>
    </message>
    <message>
        <source>This could not be saved</source>
        <translation>Das konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>This stays on your phone. Help shows the number and hours while Homeward is locked.</source>
        <translation>Das bleibt auf Ihrem Telefon. Die Hilfe zeigt Nummer und Zeiten, solange Homeward gesperrt ist.</translation>
    </message>
</context>
<context>
    <name>ClinicPage</name>
    <message>
        <source>Your clinic</source>
        <translation>Ihre Klinik</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>Hier ist noch nichts.</translation>
    </message>
    <message>
        <source>Add your clinic&apos;s number, and you can call it from here.</source>
        <translation>Tragen Sie die Nummer Ihrer Klinik ein. Dann können Sie von hier anrufen.</translation>
    </message>
    <message>
        <source>Add your clinic</source>
        <translation>Klinik eintragen</translation>
    </message>
    <message>
        <source>Vital signs</source>
        <translation>Gemessene Werte</translation>
    </message>
    <message>
        <source>What staff read out</source>
        <translation>Was das Team vorliest</translation>
    </message>
    <message>
        <source>Change name, number or hours</source>
        <translation>Name, Nummer oder Zeiten ändern</translation>
    </message>
</context>
<context>
    <name>ClinicPageWords</name>
    <message>
        <source>Homeward summary</source>
        <translation>Übersicht aus Homeward</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Recorded by the patient. Not a diagnosis.</source>
        <translation>Vom Patienten aufgezeichnet. Keine Diagnose.</translation>
    </message>
    <message>
        <source>Made %1, %2, %3 (UTC%4)</source>
        <translation>Erstellt %1, %2, %3 (UTC%4)</translation>
    </message>
    <message>
        <source>No name was given</source>
        <translation>Kein Name angegeben</translation>
    </message>
    <message>
        <source>0 to %1, lower is better</source>
        <translation>0 bis %1, niedriger ist besser</translation>
    </message>
    <message>
        <source>No complete answers in these days</source>
        <translation>Keine vollständigen Antworten in diesen Tagen</translation>
    </message>
    <message>
        <source>range named %1</source>
        <translation>Bereich „%1“</translation>
    </message>
    <message>
        <source>Baseline %1 (%2), last before the first session</source>
        <translation>Ausgangswert %1 (%2), letzter vor der ersten Sitzung</translation>
    </message>
    <message>
        <source>No baseline: no complete answers before a first session</source>
        <translation>Kein Ausgangswert: keine vollständigen Antworten vor einer ersten Sitzung</translation>
    </message>
    <message>
        <source>%1 points since baseline (%2 %)</source>
        <translation>%1 Punkte seit dem Ausgangswert (%2 %)</translation>
    </message>
    <message>
        <source>%1 points since baseline</source>
        <translation>%1 Punkte seit dem Ausgangswert</translation>
    </message>
    <message>
        <source>No answers since the first session to compare</source>
        <translation>Keine Antworten seit der ersten Sitzung zum Vergleich</translation>
    </message>
    <message>
        <source>Response: a fall of at least half</source>
        <translation>Response: Rückgang um mindestens die Hälfte</translation>
    </message>
    <message>
        <source>No response: no fall of at least half</source>
        <translation>Keine Response: kein Rückgang um mindestens die Hälfte</translation>
    </message>
    <message>
        <source>In the remission range (below %1)</source>
        <translation>Im Bereich der Remission (unter %1)</translation>
    </message>
    <message>
        <source>Item %1: latest %2, above 0 in %3 of %4</source>
        <translation>Frage %1: zuletzt %2, über 0 in %3 von %4</translation>
    </message>
    <message>
        <source>Item %1: latest not answered, above 0 in %3 of %4</source>
        <translation>Frage %1: zuletzt nicht beantwortet, über 0 in %3 von %4</translation>
    </message>
    <message>
        <source>%1 more without a total: an item was left out by choice</source>
        <translation>%1 weitere ohne Summe: eine Frage wurde bewusst ausgelassen</translation>
    </message>
    <message>
        <source>Mood by week</source>
        <translation>Stimmung je Woche</translation>
    </message>
    <message>
        <source>Mood by %1 weeks</source>
        <translation>Stimmung je %1 Wochen</translation>
    </message>
    <message>
        <source>own scale, 0 very low to 10 very good</source>
        <translation>eigene Skala, 0 sehr schlecht bis 10 sehr gut</translation>
    </message>
    <message>
        <source>Last 28 days: mean %1 (%2 days)</source>
        <translation>Letzte 28 Tage: Mittel %1 (%2 Tage)</translation>
    </message>
    <message>
        <source>28 days before: mean %1 (%2 days)</source>
        <translation>28 Tage davor: Mittel %1 (%2 Tage)</translation>
    </message>
    <message>
        <source>Line: mean. Bars: range. Triangles: sessions.</source>
        <translation>Linie: Mittel. Balken: Spanne. Dreiecke: Sitzungen.</translation>
    </message>
    <message>
        <source>No check-ins in these days</source>
        <translation>Keine Einträge in diesen Tagen</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>%1 in these days</source>
        <translation>%1 in diesen Tagen</translation>
    </message>
    <message>
        <source>No sessions in these days</source>
        <translation>Keine Sitzungen in diesen Tagen</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>end not recorded</source>
        <translation>Ende nicht aufgezeichnet</translation>
    </message>
    <message>
        <source>booster</source>
        <translation>Auffrischung</translation>
    </message>
    <message>
        <source>and %1 earlier, from %2 to %3</source>
        <translation>und %1 frühere, von %2 bis %3</translation>
    </message>
    <message>
        <source>Intravenous ketamine</source>
        <translation>Ketamin intravenös</translation>
    </message>
    <message>
        <source>Intramuscular ketamine</source>
        <translation>Ketamin intramuskulär</translation>
    </message>
    <message>
        <source>Esketamine nasal</source>
        <translation>Esketamin nasal</translation>
    </message>
    <message>
        <source>Oral ketamine, in clinic</source>
        <translation>Ketamin oral, in der Klinik</translation>
    </message>
    <message>
        <source>Vital signs, as staff read them out</source>
        <translation>Vitalwerte, wie das Team sie vorlas</translation>
    </message>
    <message>
        <source>None recorded in these days</source>
        <translation>In diesen Tagen keine aufgezeichnet</translation>
    </message>
    <message>
        <source>mmHg</source>
        <translation>mmHg</translation>
    </message>
    <message>
        <source>Heart rate</source>
        <translation>Herzschlag</translation>
    </message>
    <message>
        <source>SpO2 %</source>
        <translation>SpO2 %</translation>
    </message>
    <message>
        <source>After dosing</source>
        <translation>Nach der Gabe</translation>
    </message>
    <message>
        <source>before</source>
        <translation>davor</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <translation>%1 h %2</translation>
    </message>
    <message>
        <source>%1 earlier: %2</source>
        <translation>%1 frühere: %2</translation>
    </message>
    <message>
        <source>%1–%2 over %3–%4 mmHg</source>
        <translation>%1–%2 zu %3–%4 mmHg</translation>
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
        <translation>Nebenwirkungen</translation>
    </message>
    <message>
        <source>sessions in which each was reported, by time after the end of dosing</source>
        <translation>Sitzungen, in denen dies berichtet wurde, nach Zeit seit dem Ende der Gabe</translation>
    </message>
    <message>
        <source>None reported in these days</source>
        <translation>In diesen Tagen keine berichtet</translation>
    </message>
    <message>
        <source>During dosing</source>
        <translation>Während der Gabe</translation>
    </message>
    <message>
        <source>Up to 2 h</source>
        <translation>Bis 2 h</translation>
    </message>
    <message>
        <source>2 to 24 h</source>
        <translation>2 bis 24 h</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Time not known</source>
        <translation>Zeit nicht bekannt</translation>
    </message>
    <message>
        <source>%1 mild</source>
        <translation>%1 leicht</translation>
    </message>
    <message>
        <source>%1 moderate</source>
        <translation>%1 mittel</translation>
    </message>
    <message>
        <source>%1 severe</source>
        <translation>%1 stark</translation>
    </message>
    <message>
        <source>and %1 more: %2</source>
        <translation>und %1 weitere: %2</translation>
    </message>
    <message>
        <source>Not on this page</source>
        <translation>Nicht auf dieser Seite</translation>
    </message>
    <message>
        <source>%1 diary entries are private and not part of this page.</source>
        <translation>%1 Tagebucheinträge sind privat und nicht Teil dieser Seite.</translation>
    </message>
    <message>
        <source>%1 shared diary entries: their words are not repeated here.</source>
        <translation>%1 geteilte Tagebucheinträge: ihre Worte stehen hier nicht.</translation>
    </message>
    <message>
        <source>%1 answers to other questionnaires.</source>
        <translation>%1 Antworten auf andere Fragebögen.</translation>
    </message>
    <message>
        <source>Where nothing stands, nothing was recorded. That says nothing about how it was.</source>
        <translation>Wo nichts steht, wurde nichts aufgezeichnet. Das sagt nichts darüber, wie es war.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>minimal</source>
        <translation>minimal</translation>
    </message>
    <message>
        <source>mild</source>
        <translation>leicht</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>mittelgradig</translation>
    </message>
    <message>
        <source>moderately severe</source>
        <translation>ausgeprägt</translation>
    </message>
    <message>
        <source>severe</source>
        <translation>schwer</translation>
    </message>
    <message>
        <source>very severe</source>
        <translation>sehr schwer</translation>
    </message>
    <message>
        <source>low</source>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>very low</source>
        <translation>sehr niedrig</translation>
    </message>
    <message>
        <source>%1 answered questionnaires on record could not be read.</source>
        <translation>%1 beantwortete Fragebögen konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Heart rate at rest, taken by the patient</source>
        <translation>Herzschlag in Ruhe, selbst gemessen</translation>
    </message>
    <message>
        <source>%1/min at rest</source>
        <translation>%1/min in Ruhe</translation>
    </message>
    <message>
        <source>%1/min at rest, %2 after dosing</source>
        <translation>%1/min in Ruhe, %2 nach der Gabe</translation>
    </message>
    <message>
        <source>Notes to check-ins, other heart rates, the safety plan and rides home are never part of it.</source>
        <translation>Notizen, anderer Herzschlag, Sicherheitsplan und Heimfahrten sind nie Teil davon.</translation>
    </message>
</context>
<context>
    <name>ComingUp</name>
    <message>
        <source>Coming up</source>
        <translation>Demnächst</translation>
    </message>
    <message>
        <source>Looking ahead</source>
        <translation>Ausblick</translation>
    </message>
    <message>
        <source>Your next session is tomorrow</source>
        <translation>Ihre nächste Sitzung ist morgen</translation>
    </message>
    <message numerus="yes">
        <source>Your next session is in %n days</source>
        <translation>
            <numerusform>Ihre nächste Sitzung ist in %n Tag</numerusform>
            <numerusform>Ihre nächste Sitzung ist in %n Tagen</numerusform>
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
        <translation>SMS an %1</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>%1 anrufen</translation>
    </message>
</context>
<context>
    <name>CourseDatePage</name>
    <message>
        <source>Keep this date</source>
        <translation>Termin behalten</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>An welchem Tag?</translation>
    </message>
    <message>
        <source>No other date moves with this one.</source>
        <translation>Kein anderer Termin ändert sich mit.</translation>
    </message>
    <message>
        <source>At what time?</source>
        <translation>Um wie viel Uhr?</translation>
    </message>
    <message>
        <source>Leave this date out</source>
        <translation>Diesen Termin weglassen</translation>
    </message>
</context>
<context>
    <name>CourseDatesPage</name>
    <message>
        <source>Change these to your clinic&apos;s dates</source>
        <translation>Ändern Sie diese in die Termine Ihrer Klinik</translation>
    </message>
    <message>
        <source>These are a start. Your clinic&apos;s dates are the ones that count.</source>
        <translation>Das ist ein Anfang. Es zählen die Termine Ihrer Klinik.</translation>
    </message>
    <message>
        <source>Add a date</source>
        <translation>Termin hinzufügen</translation>
    </message>
</context>
<context>
    <name>CoursePages</name>
    <message>
        <source>How do you get the medicine?</source>
        <translation>Wie bekommen Sie das Medikament?</translation>
    </message>
    <message>
        <source>What did your clinic say?</source>
        <translation>Was hat Ihre Klinik gesagt?</translation>
    </message>
    <message>
        <source>You can change every date after this.</source>
        <translation>Jeden Termin können Sie danach ändern.</translation>
    </message>
    <message>
        <source>On which day is the first one?</source>
        <translation>An welchem Tag ist die erste?</translation>
    </message>
    <message>
        <source>At what time?</source>
        <translation>Um wie viel Uhr?</translation>
    </message>
</context>
<context>
    <name>CourseReviewPage</name>
    <message>
        <source>Is this what your clinic said?</source>
        <translation>Hat Ihre Klinik das so gesagt?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Second floor, room 12</source>
        <translation>Zweiter Stock, Raum 12</translation>
    </message>
    <message>
        <source>You can move each date later. No other one moves with it.</source>
        <translation>Jeden Termin können Sie später ändern. Kein anderer ändert sich mit.</translation>
    </message>
</context>
<context>
    <name>CourseStepPage</name>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>DatePattern</name>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>dddd, MMMM d</source>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd, d. MMM yyyy</translation>
    </message>
    <message>
        <source>ddd, MMM d, yyyy</source>
        <translation>ddd, d. MMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd, d. MMM</translation>
    </message>
    <message>
        <source>ddd, MMM d</source>
        <translation>ddd, d. MMM</translation>
    </message>
</context>
<context>
    <name>DayChoice</name>
    <message>
        <source>dddd, MMMM d</source>
        <comment>date pattern</comment>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>date pattern</comment>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>MMM d</source>
        <comment>date pattern</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date pattern</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>MMM d, yyyy</source>
        <comment>date pattern</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date pattern</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Earlier week</source>
        <translation>Frühere Woche</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Later week</source>
        <translation>Spätere Woche</translation>
    </message>
    <message>
        <source>4 weeks earlier</source>
        <translation>4 Wochen früher</translation>
    </message>
    <message>
        <source>4 weeks later</source>
        <translation>4 Wochen später</translation>
    </message>
</context>
<context>
    <name>DayPage</name>
    <message>
        <source>Tap an entry to change it. One counts for the day.</source>
        <translation>Tippen Sie auf einen Eintrag, um ihn zu ändern. Einer zählt für den Tag.</translation>
    </message>
    <message>
        <source>Tap the entry to change it.</source>
        <translation>Tippen Sie auf den Eintrag, um ihn zu ändern.</translation>
    </message>
    <message>
        <source>This could not be read. Your entries are kept.</source>
        <translation>Das konnte nicht gelesen werden. Ihre Einträge sind noch da.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>DayRow</name>
    <message>
        <source>Counts for this day</source>
        <translation>Zählt für diesen Tag</translation>
    </message>
    <message>
        <source>%1, mood %2 of 10</source>
        <translation>%1, Stimmung %2 von 10</translation>
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
        <translation>%1 (geschätzt)</translation>
    </message>
    <message>
        <source>No ride yet. Tell staff; they will help you choose.</source>
        <translation>Noch keine Heimfahrt. Sagen Sie es dem Team, es hilft Ihnen bei der Wahl.</translation>
    </message>
    <message>
        <source>Staff decide when you can leave.</source>
        <translation>Das Team entscheidet, wann Sie gehen können.</translation>
    </message>
    <message>
        <source>Has your session begun?</source>
        <translation>Hat Ihre Sitzung begonnen?</translation>
    </message>
    <message>
        <source>Did your session take place?</source>
        <translation>Hat Ihre Sitzung stattgefunden?</translation>
    </message>
    <message>
        <source>It was planned for %1.</source>
        <translation>Geplant war sie für %1.</translation>
    </message>
    <message>
        <source>Session today, %1</source>
        <translation>Sitzung heute, %1</translation>
    </message>
    <message>
        <source>Wait for your ride home</source>
        <translation>Warten Sie auf Ihre Heimfahrt</translation>
    </message>
    <message>
        <source>You can rest now</source>
        <translation>Sie können sich jetzt ausruhen</translation>
    </message>
    <message>
        <source>The planned time has passed. Staff decide when you can leave.</source>
        <translation>Die geplante Zeit ist vorbei. Das Team entscheidet, wann Sie gehen können.</translation>
    </message>
    <message>
        <source>Staff will tell you when you can leave.</source>
        <translation>Das Team sagt Ihnen, wann Sie gehen können.</translation>
    </message>
    <message>
        <source>At least until %1. Staff decide when you can leave.</source>
        <translation>Mindestens bis %1. Das Team entscheidet, wann Sie gehen können.</translation>
    </message>
    <message>
        <source>Planned until about %1. Staff decide when you can leave.</source>
        <translation>Geplant bis etwa %1. Das Team entscheidet, wann Sie gehen können.</translation>
    </message>
    <message>
        <source>No driving until you have had a night&apos;s sleep.</source>
        <translation>Nicht selbst fahren, bis Sie eine Nacht geschlafen haben.</translation>
    </message>
    <message>
        <source>No driving until your clinic tells you. The end is not known.</source>
        <translation>Nicht selbst fahren, bis Ihre Klinik es sagt. Das Ende ist nicht bekannt.</translation>
    </message>
    <message>
        <source>No driving until %1, and after a night&apos;s sleep.</source>
        <translation>Nicht selbst fahren bis %1, und erst nach einer Nacht Schlaf.</translation>
    </message>
    <message>
        <source>No driving until %1.</source>
        <translation>Nicht selbst fahren bis %1.</translation>
    </message>
    <message>
        <source>Infusion</source>
        <translation>Infusion</translation>
    </message>
    <message>
        <source>Injection</source>
        <translation>Spritze</translation>
    </message>
    <message>
        <source>Nasal spray</source>
        <translation>Nasenspray</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>Medikament</translation>
    </message>
    <message>
        <source>The infusion has ended</source>
        <translation>Die Infusion ist zu Ende</translation>
    </message>
    <message>
        <source>The injection was given</source>
        <translation>Die Spritze wurde gegeben</translation>
    </message>
    <message>
        <source>The last spray was given</source>
        <translation>Der letzte Sprühstoß wurde gegeben</translation>
    </message>
    <message>
        <source>The last tablet was taken</source>
        <translation>Die letzte Tablette wurde genommen</translation>
    </message>
    <message>
        <source>When did the infusion end?</source>
        <translation>Wann endete die Infusion?</translation>
    </message>
    <message>
        <source>When was the injection given?</source>
        <translation>Wann wurde die Spritze gegeben?</translation>
    </message>
    <message>
        <source>When was the last spray given?</source>
        <translation>Wann wurde der letzte Sprühstoß gegeben?</translation>
    </message>
    <message>
        <source>When was the last tablet taken?</source>
        <translation>Wann wurde die letzte Tablette genommen?</translation>
    </message>
    <message>
        <source>The end of the infusion is unknown. Rules use an estimate. Please ask staff.</source>
        <translation>Das Ende der Infusion ist nicht bekannt. Die Regeln gehen von einer Schätzung aus. Bitte fragen Sie das Team.</translation>
    </message>
    <message>
        <source>The time of the injection is unknown. Rules use an estimate. Please ask staff.</source>
        <translation>Die Zeit der Spritze ist nicht bekannt. Die Regeln gehen von einer Schätzung aus. Bitte fragen Sie das Team.</translation>
    </message>
    <message>
        <source>The time of the last spray is unknown. Rules use an estimate. Please ask staff.</source>
        <translation>Die Zeit des letzten Sprühstoßes ist nicht bekannt. Die Regeln gehen von einer Schätzung aus. Bitte fragen Sie das Team.</translation>
    </message>
    <message>
        <source>The time of the last tablet is unknown. Rules use an estimate. Please ask staff.</source>
        <translation>Die Zeit der letzten Tablette ist nicht bekannt. Die Regeln gehen von einer Schätzung aus. Bitte fragen Sie das Team.</translation>
    </message>
</context>
<context>
    <name>DialProblem</name>
    <message>
        <source>This device cannot do that</source>
        <translation>Dieses Gerät kann das nicht</translation>
    </message>
</context>
<context>
    <name>DiaryHeader</name>
    <message>
        <source>Diary</source>
        <translation>Tagebuch</translation>
    </message>
    <message>
        <source>Search your entries</source>
        <translation>Einträge durchsuchen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>Hier ist noch nichts.</translation>
    </message>
    <message>
        <source>No entry has these words.</source>
        <translation>Kein Eintrag hat diese Wörter.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Private unless you share an entry.</source>
        <translation>Privat, solange Sie keinen Eintrag teilen.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Write when you feel like it. Your check-ins come here, too.</source>
        <translation>Schreiben Sie, wann Sie mögen. Ihre Stimmungen stehen auch hier.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
</context>
<context>
    <name>DiaryPage</name>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
</context>
<context>
    <name>DiaryRow</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, mood %2 of 10</source>
        <translation>%1, Stimmung %2 von 10</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Geteilt</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
</context>
<context>
    <name>EffectsCard</name>
    <message>
        <source>Side effects by hours after the dose</source>
        <translation>Nebenwirkungen nach Stunden seit der Gabe</translation>
    </message>
</context>
<context>
    <name>EmergencyNumber</name>
    <message>
        <source>Emergency: %1</source>
        <translation>Notruf: %1</translation>
    </message>
    <message>
        <source>Your phone&apos;s emergency number</source>
        <translation>Die Notrufnummer Ihres Telefons</translation>
    </message>
    <message>
        <source>Call it if you might act on thoughts of ending your life, or are in danger.</source>
        <translation>Rufen Sie an, wenn Sie sich etwas antun könnten oder in Gefahr sind.</translation>
    </message>
    <message>
        <source>Choose your country</source>
        <translation>Land wählen</translation>
    </message>
</context>
<context>
    <name>EnergyPart</name>
    <message>
        <source>How much energy did you have?</source>
        <translation>Wie viel Energie hatten Sie?</translation>
    </message>
    <message>
        <source>Energy today</source>
        <translation>Energie heute</translation>
    </message>
    <message>
        <source>very much</source>
        <translation>sehr viel</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Your entry</source>
        <translation>Ihr Eintrag</translation>
    </message>
    <message>
        <source>This could not be saved</source>
        <translation>Das konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Ohne Speichern verlassen</translation>
    </message>
</context>
<context>
    <name>EntryParts</name>
    <message>
        <source>Mood</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>What stays with you?</source>
        <translation>Was bleibt Ihnen davon?</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>very much</source>
        <translation>sehr viel</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Schlaf</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
</context>
<context>
    <name>ErasurePage</name>
    <message>
        <source>Delete everything</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Was verschwindet</translation>
    </message>
    <message>
        <source>Your diary, answers, sessions, safety plan, settings, and the keys to them.</source>
        <translation>Ihr Tagebuch, Antworten, Sitzungen, Sicherheitsplan, Einstellungen und die Schlüssel dazu.</translation>
    </message>
    <message>
        <source>What your clinic keeps</source>
        <translation>Was Ihre Klinik behält</translation>
    </message>
    <message>
        <source>What you gave your clinic stays there. Ask your clinic about it.</source>
        <translation>Was Sie Ihrer Klinik gegeben haben, bleibt dort. Fragen Sie Ihre Klinik danach.</translation>
    </message>
    <message>
        <source>What else stays</source>
        <translation>Was sonst noch bleibt</translation>
    </message>
    <message>
        <source>Backups and files that you exported. Delete them yourself.</source>
        <translation>Kopien und Dateien, die Sie ausgegeben haben. Löschen Sie sie selbst.</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Ihre Passphrase</translation>
    </message>
    <message>
        <source>Checking your passphrase.</source>
        <translation>Ihre Passphrase wird geprüft.</translation>
    </message>
</context>
<context>
    <name>ErasureSurePage</name>
    <message>
        <source>Keep my diary</source>
        <translation>Mein Tagebuch behalten</translation>
    </message>
    <message>
        <source>Really delete everything?</source>
        <translation>Wirklich alles löschen?</translation>
    </message>
    <message>
        <source>Nobody can bring it back: not you, not your clinic, not us.</source>
        <translation>Niemand kann es zurückholen: nicht Sie, nicht Ihre Klinik, nicht wir.</translation>
    </message>
    <message>
        <source>Deleting. Please wait.</source>
        <translation>Wird gelöscht. Bitte warten Sie.</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Nicht fertig</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Alles löschen</translation>
    </message>
</context>
<context>
    <name>Expectation</name>
    <message>
        <source>Your clinic prescribes this treatment. Ask them what you want to know.</source>
        <translation>Ihre Klinik verschreibt diese Behandlung. Fragen Sie dort, was Sie wissen möchten.</translation>
    </message>
    <message>
        <source>Tell your clinic about all medicines. Do not stop any on your own.</source>
        <translation>Nennen Sie Ihrer Klinik alle Medikamente. Setzen Sie keines selbst ab.</translation>
    </message>
    <message>
        <source>You go home with somebody every time, however you feel.</source>
        <translation>Sie gehen jedes Mal mit jemandem nach Hause, egal wie Sie sich fühlen.</translation>
    </message>
    <message>
        <source>Ask your clinic about food and drinks before a session.</source>
        <translation>Fragen Sie Ihre Klinik nach Essen und Trinken vor einer Sitzung.</translation>
    </message>
    <message>
        <source>Nothing to eat for at least 2 hours before.</source>
        <translation>Mindestens 2 Stunden vorher nichts essen.</translation>
    </message>
    <message>
        <source>Nothing to drink for at least 30 minutes before.</source>
        <translation>Mindestens 30 Minuten vorher nichts trinken.</translation>
    </message>
    <message>
        <source>No steroid or decongestant nasal spray in the hour before.</source>
        <translation>In der Stunde davor kein abschwellendes Nasenspray und keines mit Kortison.</translation>
    </message>
    <message>
        <source>A cold or a blocked nose? Tell your clinic before you come.</source>
        <translation>Schnupfen oder verstopfte Nase? Sagen Sie es Ihrer Klinik, bevor Sie kommen.</translation>
    </message>
    <message>
        <source>An infusion often takes about 40 minutes. Your clinic may plan another time.</source>
        <translation>Eine Infusion dauert oft etwa 40 Minuten. Ihre Klinik kann eine andere Zeit planen.</translation>
    </message>
    <message>
        <source>Strong effects of an injection last about 1 hour, sometimes 2.</source>
        <translation>Eine Spritze wirkt etwa 1 Stunde lang stark, manchmal 2.</translation>
    </message>
    <message>
        <source>Effects last about 40 to 80 minutes, sometimes 2 hours.</source>
        <translation>Die Wirkung hält etwa 40 bis 80 Minuten an, manchmal 2 Stunden.</translation>
    </message>
    <message>
        <source>There is a pause of 5 minutes between two spray devices.</source>
        <translation>Zwischen zwei Sprühern liegen 5 Minuten Pause.</translation>
    </message>
    <message>
        <source>You may feel unreal, or outside your body. Time can feel odd.</source>
        <translation>Sie können sich unwirklich oder außerhalb Ihres Körpers fühlen. Die Zeit kann sich seltsam anfühlen.</translation>
    </message>
    <message>
        <source>Staff may measure your blood pressure and heart rate.</source>
        <translation>Das Team misst vielleicht Ihren Blutdruck und Herzschlag.</translation>
    </message>
    <message>
        <source>Staff are nearby. Tell them whatever you notice.</source>
        <translation>Das Team ist in der Nähe. Sagen Sie ihm alles, was Sie bemerken.</translation>
    </message>
    <message>
        <source>You rest at the clinic. Many clinics plan about 2 hours for it.</source>
        <translation>Sie ruhen sich in der Klinik aus. Viele Kliniken planen dafür etwa 2 Stunden ein.</translation>
    </message>
    <message>
        <source>You rest at the clinic, and staff look after you.</source>
        <translation>Sie ruhen sich in der Klinik aus, und das Team kümmert sich um Sie.</translation>
    </message>
    <message>
        <source>Blood pressure can stay raised for about 4 hours.</source>
        <translation>Der Blutdruck kann etwa 4 Stunden erhöht bleiben.</translation>
    </message>
    <message>
        <source>Staff decide when you can leave.</source>
        <translation>Das Team entscheidet, wann Sie gehen können.</translation>
    </message>
    <message>
        <source>No driving until your rule for it ends, and after a night&apos;s sleep.</source>
        <translation>Nicht selbst fahren, bis Ihre Regel dafür endet, und erst nach einer Nacht Schlaf.</translation>
    </message>
    <message>
        <source>After the nasal spray that is the next day at the earliest.</source>
        <translation>Nach dem Nasenspray ist das frühestens der nächste Tag.</translation>
    </message>
    <message>
        <source>No signing or large purchases. Important decisions can wait.</source>
        <translation>Nichts unterschreiben, nichts Großes kaufen. Wichtige Entscheidungen können warten.</translation>
    </message>
    <message>
        <source>No alcohol or cannabis. And no other recreational drugs.</source>
        <translation>Kein Alkohol, kein Cannabis. Und keine anderen Drogen.</translation>
    </message>
    <message>
        <source>Ask your clinic before sleep tablets, opioids or sedatives.</source>
        <translation>Fragen Sie Ihre Klinik vor Schlaftabletten, Opioiden oder Beruhigungsmitteln.</translation>
    </message>
    <message>
        <source>Have an adult nearby for the rest of the day. This is suggested.</source>
        <translation>Für den Rest des Tages ein Erwachsener in der Nähe. Das ist ein Vorschlag.</translation>
    </message>
    <message>
        <source>Some people feel better within a day.</source>
        <translation>Manche fühlen sich innerhalb eines Tages besser.</translation>
    </message>
    <message>
        <source>Others need several sessions, or do not benefit.</source>
        <translation>Andere brauchen mehrere Sitzungen, oder es hilft ihnen nicht.</translation>
    </message>
    <message>
        <source>Your clinic plans with you what comes next.</source>
        <translation>Ihre Klinik plant mit Ihnen, wie es weitergeht.</translation>
    </message>
    <message>
        <source>Take or hold medicines only as your clinic told you.</source>
        <translation>Nehmen oder pausieren Sie Medikamente genau so, wie Ihre Klinik es gesagt hat.</translation>
    </message>
    <message>
        <source>A session did not take place? Contact your clinic for a new date.</source>
        <translation>Eine Sitzung fand nicht statt? Machen Sie mit Ihrer Klinik einen neuen Termin aus.</translation>
    </message>
    <message>
        <source>Tell your clinic about bladder trouble, also weeks later.</source>
        <translation>Sagen Sie Ihrer Klinik von Beschwerden der Blase, auch Wochen später.</translation>
    </message>
    <message>
        <source>Some people notice nausea, or have to vomit.</source>
        <translation>Manchen wird übel, oder sie erbrechen.</translation>
    </message>
    <message>
        <source>Some feel dizzy, sleepy or tired, or have a headache.</source>
        <translation>Manche sind schwindlig, schläfrig oder müde oder haben Kopfschmerzen.</translation>
    </message>
    <message>
        <source>Some have blurred vision, ringing ears, an odd taste or numbness.</source>
        <translation>Manche sehen verschwommen, hören ein Klingeln, schmecken Seltsames oder haben ein taubes Gefühl.</translation>
    </message>
    <message>
        <source>Some feel unreal, confused, anxious or irritable.</source>
        <translation>Manche fühlen sich unwirklich, verwirrt, ängstlich oder gereizt.</translation>
    </message>
    <message>
        <source>Some have a fast heartbeat, sweat, shake or walk unsteadily.</source>
        <translation>Manche haben Herzklopfen, schwitzen, zittern oder gehen unsicher.</translation>
    </message>
    <message>
        <source>The spray can make your nose or throat sore.</source>
        <translation>Vom Spray können Nase oder Hals wehtun.</translation>
    </message>
    <message>
        <source>You can note what you notice here. Nobody watches it live.</source>
        <translation>Sie können hier notieren, was Sie bemerken. Niemand sieht es live.</translation>
    </message>
    <message>
        <source>Chest pain, trouble breathing, fainting or a fit: call the emergency number.</source>
        <translation>Brustschmerz, Atemnot, Ohnmacht oder Krampfanfall: Rufen Sie die Notrufnummer an.</translation>
    </message>
    <message>
        <source>Call it for a sudden severe headache or a sudden change in sight.</source>
        <translation>Rufen Sie sie an bei plötzlich starkem Kopfschmerz oder plötzlich anderem Sehen.</translation>
    </message>
    <message>
        <source>Call it if your face or throat swells.</source>
        <translation>Rufen Sie sie an, wenn Ihr Gesicht oder Hals anschwillt.</translation>
    </message>
    <message>
        <source>Call it if there is blood in your urine.</source>
        <translation>Rufen Sie sie an, wenn Sie Blut im Urin haben.</translation>
    </message>
    <message>
        <source>Call it for thoughts of ending your life. Help has the numbers.</source>
        <translation>Rufen Sie sie an, wenn Sie daran denken, Ihr Leben zu beenden. Hilfe hat die Nummern.</translation>
    </message>
    <message>
        <source>Tell your clinic if you feel unreal the next day.</source>
        <translation>Sagen Sie es Ihrer Klinik, wenn Sie sich am nächsten Tag unwirklich fühlen.</translation>
    </message>
    <message>
        <source>Tell your clinic about anything severe.</source>
        <translation>Sagen Sie Ihrer Klinik von allem, was stark ist.</translation>
    </message>
    <message>
        <source>Not sure? Call your clinic.</source>
        <translation>Im Zweifel? Rufen Sie Ihre Klinik an.</translation>
    </message>
</context>
<context>
    <name>ExpectationRow</name>
    <message>
        <source>Shows where this comes from.</source>
        <translation>Zeigt, woher das kommt.</translation>
    </message>
</context>
<context>
    <name>ExpectationWords</name>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>During</source>
        <translation>Währenddessen</translation>
    </message>
    <message>
        <source>The hours after</source>
        <translation>Die Stunden danach</translation>
    </message>
    <message>
        <source>The weeks after</source>
        <translation>Die Wochen danach</translation>
    </message>
    <message>
        <source>Side effects</source>
        <translation>Nebenwirkungen</translation>
    </message>
    <message>
        <source>When to call</source>
        <translation>Wann Sie anrufen</translation>
    </message>
    <message>
        <source>From official prescribing information.</source>
        <translation>Aus der amtlichen Fachinformation.</translation>
    </message>
    <message>
        <source>From published studies.</source>
        <translation>Aus veröffentlichten Studien.</translation>
    </message>
    <message>
        <source>From leaflets of clinics. Yours may do it differently.</source>
        <translation>Aus Merkblättern von Kliniken. Ihre kann es anders machen.</translation>
    </message>
</context>
<context>
    <name>ExpectationsPage</name>
    <message>
        <source>What to expect</source>
        <translation>Was auf Sie zukommt</translation>
    </message>
    <message>
        <source>Every person is different. Ask your clinic whatever you want to know.</source>
        <translation>Jeder Mensch ist anders. Fragen Sie Ihre Klinik, was immer Sie wissen möchten.</translation>
    </message>
</context>
<context>
    <name>ExportDayPage</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>ExportPage</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Ausgeben</translation>
    </message>
    <message>
        <source>A file for somebody else, or for another program.</source>
        <translation>Eine Datei für jemand anders oder ein anderes Programm.</translation>
    </message>
    <message>
        <source>The file is there</source>
        <translation>Die Datei ist da</translation>
    </message>
    <message>
        <source>There is no file</source>
        <translation>Es gibt keine Datei</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Writing the file.</source>
        <translation>Die Datei wird geschrieben.</translation>
    </message>
    <message>
        <source>Others can read the file</source>
        <translation>Andere können die Datei lesen</translation>
    </message>
    <message>
        <source>It has no lock. Give it to people you trust, and delete it afterwards.</source>
        <translation>Sie ist nicht gesperrt. Geben Sie sie Menschen, denen Sie vertrauen, und löschen Sie sie danach.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Who the page is about</source>
        <translation>Um wen es auf der Seite geht</translation>
    </message>
    <message>
        <source>You can leave this empty</source>
        <translation>Sie können das leer lassen</translation>
    </message>
    <message>
        <source>Which days</source>
        <translation>Welche Tage</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Hide %1</source>
        <translation>%1 verbergen</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
</context>
<context>
    <name>FilePicker</name>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>FlowBar</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>GeneralRules</name>
    <message>
        <source>Tell your clinic about all medicines.</source>
        <translation>Nennen Sie Ihrer Klinik alle Medikamente.</translation>
    </message>
    <message>
        <source>Take or hold only as your clinic told you. Never stop one on your own.</source>
        <translation>Nehmen oder pausieren Sie Medikamente genau so, wie Ihre Klinik es gesagt hat. Setzen Sie nie selbst eines ab.</translation>
    </message>
    <message>
        <source>Ask your clinic before taking sedatives, opioids or sleep tablets today.</source>
        <translation>Fragen Sie heute Ihre Klinik vor Beruhigungsmitteln, Opioiden oder Schlaftabletten.</translation>
    </message>
    <message>
        <source>No alcohol, cannabis or other recreational drugs until your rule for it ends.</source>
        <translation>Kein Alkohol, kein Cannabis, keine anderen Drogen, bis Ihre Regel dafür endet.</translation>
    </message>
</context>
<context>
    <name>HasItBegun</name>
    <message>
        <source>It has begun</source>
        <translation>Sie hat begonnen</translation>
    </message>
    <message>
        <source>It did not take place</source>
        <translation>Sie fand nicht statt</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Until you say, its rules count as if it had begun.</source>
        <translation>Bis Sie es sagen, gelten die Regeln, als hätte sie begonnen.</translation>
    </message>
    <message>
        <source>Read the rules</source>
        <translation>Regeln lesen</translation>
    </message>
</context>
<context>
    <name>HeadingWords</name>
    <message>
        <source>What I notice first</source>
        <translation>Was ich zuerst bemerke</translation>
    </message>
    <message>
        <source>What I can do by myself</source>
        <translation>Was ich allein tun kann</translation>
    </message>
    <message>
        <source>Where and with whom I can be distracted</source>
        <translation>Wo und mit wem ich abgelenkt bin</translation>
    </message>
    <message>
        <source>Whom I can ask for help</source>
        <translation>Wen ich um Hilfe bitten kann</translation>
    </message>
    <message>
        <source>Professionals and services</source>
        <translation>Fachleute und Dienste</translation>
    </message>
    <message>
        <source>Making my place safer</source>
        <translation>Was ich bei mir wegräume</translation>
    </message>
    <message>
        <source>What keeps me going</source>
        <translation>Was mich hält</translation>
    </message>
    <message>
        <source>Thoughts, feelings or things you do when a bad hour comes.</source>
        <translation>Gedanken, Gefühle oder was Sie tun, wenn eine schlechte Stunde kommt.</translation>
    </message>
    <message>
        <source>What has helped before, without anybody else.</source>
        <translation>Was früher geholfen hat, ohne andere.</translation>
    </message>
    <message>
        <source>Places where you like to be. People you like to be with.</source>
        <translation>Orte, an denen Sie gern sind. Menschen, mit denen Sie gern sind.</translation>
    </message>
    <message>
        <source>Whom you can tell how bad it is.</source>
        <translation>Wem Sie sagen können, wie schlimm es ist.</translation>
    </message>
    <message>
        <source>Doctors, therapists, your clinic, a crisis service.</source>
        <translation>Ärztinnen, Therapeuten, Ihre Klinik, ein Krisendienst.</translation>
    </message>
    <message>
        <source>What to put out of reach, and who can help with it.</source>
        <translation>Was außer Reichweite kommt, und wer dabei hilft.</translation>
    </message>
    <message>
        <source>People, animals, plans, or anything that matters to you.</source>
        <translation>Menschen, Tiere, Pläne, alles was Ihnen wichtig ist.</translation>
    </message>
</context>
<context>
    <name>HeartRatePage</name>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Heart rate</source>
        <translation>Herzfrequenz</translation>
    </message>
    <message>
        <source>Wear the strap, then choose it.</source>
        <translation>Legen Sie den Gurt an, dann wählen Sie ihn.</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Verbindung mit %1</translation>
    </message>
    <message>
        <source>The app only shows what the sensor sends. Your clinic can explain the numbers.</source>
        <translation>Die App zeigt nur, was der Sensor sendet. Ihre Klinik kann die Zahlen erklären.</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Nach Tagen</translation>
    </message>
    <message>
        <source>Readings and recordings.</source>
        <translation>Messungen und Aufzeichnungen.</translation>
    </message>
    <message>
        <source>Write a number</source>
        <translation>Eine Zahl eintragen</translation>
    </message>
    <message>
        <source>Counted, or from another device.</source>
        <translation>Gezählt oder von einem anderen Gerät.</translation>
    </message>
</context>
<context>
    <name>HelpButton</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
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
        <translation>Meine Klinik</translation>
    </message>
</context>
<context>
    <name>HelpDue</name>
    <message>
        <source>Nobody sees this answer but you. Nothing is sent now.</source>
        <translation>Niemand außer Ihnen sieht diese Antwort. Jetzt wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Nobody watches your answers live. If you might act on such thoughts, call your emergency number.</source>
        <translation>Niemand sieht Ihre Antworten live. Wenn Sie sich etwas antun könnten, rufen Sie Ihre Notrufnummer an.</translation>
    </message>
    <message>
        <source>Nobody watches your answers live. If you might act on such thoughts, call %1.</source>
        <translation>Niemand sieht Ihre Antworten live. Wenn Sie sich etwas antun könnten, rufen Sie %1 an.</translation>
    </message>
</context>
<context>
    <name>HelpNear</name>
    <message>
        <source>Help now</source>
        <translation>Hilfe jetzt</translation>
    </message>
    <message>
        <source>Call, text or read your own plan. At any hour.</source>
        <translation>Anrufen, schreiben oder den eigenen Plan lesen. Zu jeder Stunde.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help now</source>
        <translation>Hilfe jetzt</translation>
    </message>
    <message>
        <source>Numbers for: %1</source>
        <translation>Nummern für: %1</translation>
    </message>
    <message>
        <source>Call if you might act on thoughts of ending your life, or are in danger.</source>
        <translation>Rufen Sie an, wenn Sie sich etwas antun könnten oder in Gefahr sind.</translation>
    </message>
    <message>
        <source>Signs that need help at once</source>
        <translation>Zeichen, bei denen Sie sofort Hilfe brauchen</translation>
    </message>
    <message>
        <source>Chest pain, fainting and others</source>
        <translation>Brustschmerz, Ohnmacht und andere</translation>
    </message>
    <message>
        <source>Another country</source>
        <translation>Anderes Land</translation>
    </message>
    <message>
        <source>Nobody watches your answers live.</source>
        <translation>Niemand sieht Ihre Antworten live.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Add someone you trust</source>
        <translation>Jemanden eintragen, dem Sie vertrauen</translation>
    </message>
    <message>
        <source>They will stand here, with a button to call.</source>
        <translation>Die Person steht dann hier, mit einem Knopf zum Anrufen.</translation>
    </message>
    <message>
        <source>My safety plan</source>
        <translation>Mein Sicherheitsplan</translation>
    </message>
    <message>
        <source>In my own words</source>
        <translation>In meinen eigenen Worten</translation>
    </message>
    <message>
        <source>No notice from the app does not mean that all is well.</source>
        <translation>Wenn die App nichts meldet, heißt das nicht, dass alles gut ist.</translation>
    </message>
</context>
<context>
    <name>HelpPerson</name>
    <message>
        <source>From your plan, %1</source>
        <translation>Aus Ihrem Plan, %1</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Bring them in</source>
        <translation>Hereinholen</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Andere Datei</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lassen</translation>
    </message>
    <message>
        <source>Bring in a file</source>
        <translation>Datei hereinholen</translation>
    </message>
    <message>
        <source>A table that Homeward or Daylio wrote.</source>
        <translation>Eine Tabelle, die Homeward oder Daylio geschrieben hat.</translation>
    </message>
    <message>
        <source>You see first what is in it</source>
        <translation>Sie sehen zuerst, was darin ist</translation>
    </message>
    <message>
        <source>Nothing comes in before you say so.</source>
        <translation>Nichts kommt herein, bevor Sie es sagen.</translation>
    </message>
    <message>
        <source>Nothing comes in twice</source>
        <translation>Nichts kommt zweimal herein</translation>
    </message>
    <message>
        <source>What is here already stays as it is.</source>
        <translation>Was schon hier ist, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Reading the file.</source>
        <translation>Die Datei wird gelesen.</translation>
    </message>
    <message>
        <source>Bringing it in.</source>
        <translation>Sie wird hereingeholt.</translation>
    </message>
    <message>
        <source>Nothing came in</source>
        <translation>Nichts kam herein</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>How its words are read</source>
        <translation>Wie ihre Wörter gelesen werden</translation>
    </message>
    <message>
        <source>From 0, very low, to 10, very good. Tap a word to change its score. Daylio names no time zone: its times are read as on a clock here.</source>
        <translation>Von 0, sehr schlecht, bis 10, sehr gut. Tippen Sie auf ein Wort, um seinen Wert zu ändern. Daylio nennt keine Zeitzone: Seine Zeiten werden wie auf einer Uhr hier gelesen.</translation>
    </message>
    <message>
        <source>It has no score yet. Its lines stay out.</source>
        <translation>Es hat noch keinen Wert. Seine Zeilen bleiben draußen.</translation>
    </message>
    <message>
        <source>Lines that stay out</source>
        <translation>Zeilen, die draußen bleiben</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>Nothing in it is new.</source>
        <translation>Nichts darin ist neu.</translation>
    </message>
    <message numerus="yes">
        <source>%n are new, on %1.</source>
        <translation>
            <numerusform>%n ist neu, vom %1.</numerusform>
            <numerusform>%n sind neu, vom %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are new, from %1 to %2.</source>
        <translation>
            <numerusform>%n ist neu, von %1 bis %2.</numerusform>
            <numerusform>%n sind neu, von %1 bis %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file is not plain text in UTF-8. Save it as CSV in UTF-8, then choose it again.</source>
        <translation>Diese Datei ist kein einfacher Text in UTF-8. Speichern Sie sie als CSV in UTF-8 und wählen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>There is nothing in this file. Choose another one.</source>
        <translation>In dieser Datei steht nichts. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Homeward does not know this kind of file. Choose a table that Homeward or Daylio wrote.</source>
        <translation>Homeward kennt diese Art von Datei nicht. Wählen Sie eine Tabelle, die Homeward oder Daylio geschrieben hat.</translation>
    </message>
    <message>
        <source>This file cannot be opened. Choose it again, or another one.</source>
        <translation>Diese Datei lässt sich nicht öffnen. Wählen Sie sie noch einmal, oder eine andere.</translation>
    </message>
    <message>
        <source>The phone is full. Free some space, then choose the file again.</source>
        <translation>Das Telefon ist voll. Schaffen Sie Platz und wählen Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>The phone does not let Homeward write.</source>
        <translation>Das Telefon lässt Homeward nicht schreiben.</translation>
    </message>
    <message>
        <source>Another program is writing. Try again in a moment.</source>
        <translation>Ein anderes Programm schreibt gerade. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The diary could not be read or written. Your entries are kept.</source>
        <translation>Das Tagebuch konnte nicht gelesen oder geschrieben werden. Ihre Einträge sind noch da.</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>Stimmungen</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Fragebögen</translation>
    </message>
    <message>
        <source>Side effects</source>
        <translation>Nebenwirkungen</translation>
    </message>
    <message>
        <source>Vital signs</source>
        <translation>Gemessene Werte</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Diary entries</source>
        <translation>Tagebucheinträge</translation>
    </message>
    <message>
        <source>Check-ins from Daylio</source>
        <translation>Stimmungen aus Daylio</translation>
    </message>
    <message numerus="yes">
        <source>%n are here already. They stay as they are.</source>
        <translation>
            <numerusform>%n ist schon hier. Das bleibt, wie es ist.</numerusform>
            <numerusform>%n sind schon hier. Sie bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines cannot be read. They stay out.</source>
        <translation>
            <numerusform>%n Zeile lässt sich nicht lesen. Sie bleibt draußen.</numerusform>
            <numerusform>%n Zeilen lassen sich nicht lesen. Sie bleiben draußen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were shared before. They come in as private.</source>
        <translation>
            <numerusform>%n war früher geteilt und kommt privat herein.</numerusform>
            <numerusform>%n waren früher geteilt und kommen privat herein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questionnaires came in.</source>
        <translation>
            <numerusform>%n Fragebogen kam herein.</numerusform>
            <numerusform>%n Fragebögen kamen herein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n side effects came in.</source>
        <translation>
            <numerusform>%n Nebenwirkung kam herein.</numerusform>
            <numerusform>%n Nebenwirkungen kamen herein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions came in.</source>
        <translation>
            <numerusform>%n Sitzung kam herein.</numerusform>
            <numerusform>%n Sitzungen kamen herein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n diary entries came in.</source>
        <translation>
            <numerusform>%n Tagebucheintrag kam herein.</numerusform>
            <numerusform>%n Tagebucheinträge kamen herein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check-ins came in.</source>
        <translation>
            <numerusform>%n Stimmung kam herein.</numerusform>
            <numerusform>%n Stimmungen kamen herein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n readings of vital signs came in.</source>
        <translation>
            <numerusform>%n Messung kam herein.</numerusform>
            <numerusform>%n Messungen kamen herein.</numerusform>
        </translation>
    </message>
    <message>
        <source>Heart rate</source>
        <translation>Herzschlag</translation>
    </message>
    <message numerus="yes">
        <source>%n heart rate readings came in.</source>
        <translation>
            <numerusform>%n Messung des Herzschlags kam herein.</numerusform>
            <numerusform>%n Messungen des Herzschlags kamen herein.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Instruments</name>
    <message>
        <source>Over the last 2 weeks, how often have you been bothered by any of the following problems?</source>
        <translation>Wie oft fühlten Sie sich im Verlauf der letzten 2 Wochen durch die folgenden Beschwerden beeinträchtigt?</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Überhaupt nicht</translation>
    </message>
    <message>
        <source>Several days</source>
        <translation>An einzelnen Tagen</translation>
    </message>
    <message>
        <source>More than half the days</source>
        <translation>An mehr als der Hälfte der Tage</translation>
    </message>
    <message>
        <source>Nearly every day</source>
        <translation>Beinahe jeden Tag</translation>
    </message>
    <message>
        <source>Little interest or pleasure in doing things</source>
        <translation>Wenig Interesse oder Freude an Ihren Tätigkeiten</translation>
    </message>
    <message>
        <source>Feeling down, depressed, or hopeless</source>
        <translation>Niedergeschlagenheit, Schwermut oder Hoffnungslosigkeit</translation>
    </message>
    <message>
        <source>Trouble falling or staying asleep, or sleeping too much</source>
        <translation>Schwierigkeiten ein- oder durchzuschlafen oder vermehrter Schlaf</translation>
    </message>
    <message>
        <source>Feeling tired or having little energy</source>
        <translation>Müdigkeit oder Gefühl, keine Energie zu haben</translation>
    </message>
    <message>
        <source>Poor appetite or overeating</source>
        <translation>Verminderter Appetit oder übermäßiges Bedürfnis zu essen</translation>
    </message>
    <message>
        <source>Feeling bad about yourself - or that you are a failure or have let yourself or your family down</source>
        <translation>Schlechte Meinung von sich selbst; Gefühl, ein Versager zu sein oder die Familie enttäuscht zu haben</translation>
    </message>
    <message>
        <source>Trouble concentrating on things, such as reading the newspaper or watching television</source>
        <translation>Schwierigkeiten, sich auf etwas zu konzentrieren, z. B. beim Zeitunglesen oder Fernsehen</translation>
    </message>
    <message>
        <source>Moving or speaking so slowly that other people could have noticed? Or the opposite - being so fidgety or restless that you have been moving around a lot more than usual</source>
        <translation>Waren Ihre Bewegungen oder Ihre Sprache so verlangsamt, dass es auch anderen auffallen würde? Oder waren Sie im Gegenteil „zappelig“ oder ruhelos und hatten dadurch einen stärkeren Bewegungsdrang als sonst?</translation>
    </message>
    <message>
        <source>Thoughts that you would be better off dead or of hurting yourself in some way</source>
        <translation>Gedanken, dass Sie lieber tot wären oder sich Leid zufügen möchten</translation>
    </message>
    <message>
        <source>If you checked off any problems, how difficult have these problems made it for you to do your work, take care of things at home, or get along with other people?</source>
        <translation>Wenn eines oder mehrere dieser Probleme bei Ihnen vorliegen, geben Sie bitte an, wie sehr diese Probleme es Ihnen erschwert haben, Ihre Arbeit zu erledigen, Ihren Haushalt zu regeln oder mit anderen Menschen zurecht zu kommen</translation>
    </message>
    <message>
        <source>Not difficult at all</source>
        <translation>Überhaupt nicht erschwert</translation>
    </message>
    <message>
        <source>Somewhat difficult</source>
        <translation>Etwas erschwert</translation>
    </message>
    <message>
        <source>Very difficult</source>
        <translation>Relativ stark erschwert</translation>
    </message>
    <message>
        <source>Extremely difficult</source>
        <translation>Sehr stark erschwert</translation>
    </message>
    <message>
        <source>Developed by Drs. Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke and colleagues, with an educational grant from Pfizer Inc.</source>
        <translation>Entwickelt von Dr. Robert L. Spitzer, Dr. Janet B.W. Williams, Dr. Kurt Kroenke und anderen, mit Fördermitteln von Pfizer Inc. Deutsch: B. Löwe, S. Zipfel und W. Herzog, Universitätsklinikum Heidelberg.</translation>
    </message>
    <message>
        <source>Feeling nervous, anxious or on edge</source>
        <translation>Nervosität, Ängstlichkeit oder Anspannung</translation>
    </message>
    <message>
        <source>Not being able to stop or control worrying</source>
        <translation>Nicht in der Lage sein, Sorgen zu stoppen oder zu kontrollieren</translation>
    </message>
    <message>
        <source>Worrying too much about different things</source>
        <translation>Übermäßige Sorgen bezüglich verschiedener Angelegenheiten</translation>
    </message>
    <message>
        <source>Trouble relaxing</source>
        <translation>Schwierigkeiten zu entspannen</translation>
    </message>
    <message>
        <source>Being so restless that it is hard to sit still</source>
        <translation>Rastlosigkeit, so dass Stillsitzen schwer fällt</translation>
    </message>
    <message>
        <source>Becoming easily annoyed or irritable</source>
        <translation>Schnelle Verärgerung oder Gereiztheit</translation>
    </message>
    <message>
        <source>Feeling afraid as if something awful might happen</source>
        <translation>Gefühl der Angst, so als würde etwas Schlimmes passieren</translation>
    </message>
</context>
<context>
    <name>InvitationPage</name>
    <message>
        <source>Another file</source>
        <translation>Andere Datei</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Which of these dates?</source>
        <translation>Welcher dieser Termine?</translation>
    </message>
    <message>
        <source>Read an invitation</source>
        <translation>Einladung lesen</translation>
    </message>
    <message>
        <source>You look at everything once more before it is saved.</source>
        <translation>Vor dem Speichern sehen Sie alles noch einmal.</translation>
    </message>
    <message>
        <source>A calendar file that your clinic sent you.</source>
        <translation>Eine Kalenderdatei, die Ihre Klinik geschickt hat.</translation>
    </message>
    <message>
        <source>Save the file from your clinic&apos;s message. Its name ends in .ics.</source>
        <translation>Speichern Sie die Datei aus der Nachricht Ihrer Klinik. Ihr Name endet auf .ics.</translation>
    </message>
    <message>
        <source>Not shown: %1</source>
        <translation>Nicht gezeigt: %1</translation>
    </message>
</context>
<context>
    <name>InvitationPicker</name>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Kalenderdateien (*.ics)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>KindWords</name>
    <message>
        <source>No driving</source>
        <translation>Nicht selbst fahren</translation>
    </message>
    <message>
        <source>No cycling in traffic.</source>
        <translation>Nicht Rad fahren im Verkehr.</translation>
    </message>
    <message>
        <source>No machines or heights</source>
        <translation>Keine Maschinen, keine Höhen</translation>
    </message>
    <message>
        <source>No ladders, no power tools.</source>
        <translation>Keine Leitern, keine Elektrowerkzeuge.</translation>
    </message>
    <message>
        <source>No signing or large purchases</source>
        <translation>Nichts unterschreiben, nichts Großes kaufen</translation>
    </message>
    <message>
        <source>Important decisions can wait.</source>
        <translation>Wichtige Entscheidungen können warten.</translation>
    </message>
    <message>
        <source>No alcohol or cannabis</source>
        <translation>Kein Alkohol, kein Cannabis</translation>
    </message>
    <message>
        <source>And no other recreational drugs.</source>
        <translation>Und keine anderen Drogen.</translation>
    </message>
    <message>
        <source>Ask before some medicines</source>
        <translation>Vor manchen Medikamenten fragen</translation>
    </message>
    <message>
        <source>Ask your clinic before sleep tablets, opioids or sedatives.</source>
        <translation>Fragen Sie Ihre Klinik vor Schlaftabletten, Opioiden oder Beruhigungsmitteln.</translation>
    </message>
    <message>
        <source>Go home with somebody</source>
        <translation>Mit jemandem nach Hause gehen</translation>
    </message>
    <message>
        <source>Every time, however you feel.</source>
        <translation>Jedes Mal, egal wie Sie sich fühlen.</translation>
    </message>
    <message>
        <source>Not alone on bus or train</source>
        <translation>Nicht allein in Bus oder Bahn</translation>
    </message>
    <message>
        <source>Have an adult nearby</source>
        <translation>Ein Erwachsener in Ihrer Nähe</translation>
    </message>
    <message>
        <source>This is suggested.</source>
        <translation>Das ist ein Vorschlag.</translation>
    </message>
</context>
<context>
    <name>LastMinutes</name>
    <message>
        <source>Last 3 minutes</source>
        <translation>Letzte 3 Minuten</translation>
    </message>
    <message>
        <source>Heart rate over the last 3 minutes</source>
        <translation>Herzfrequenz der letzten 3 Minuten</translation>
    </message>
</context>
<context>
    <name>LaterButton</name>
    <message>
        <source>Finish later</source>
        <translation>Später weitermachen</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>I forgot my passphrase</source>
        <translation>Passphrase vergessen</translation>
    </message>
    <message>
        <source>Enter your passphrase</source>
        <translation>Geben Sie Ihre Passphrase ein</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Opening your diary</source>
        <translation>Ihr Tagebuch wird geöffnet</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>The recording goes on while the app is locked.</source>
        <translation>Die Aufzeichnung läuft weiter, während die App gesperrt ist.</translation>
    </message>
</context>
<context>
    <name>LockShortcuts</name>
    <message>
        <source>Unlock and go to</source>
        <translation>Entsperren und öffnen</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Ride</source>
        <translation>Heimfahrt</translation>
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
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>Moment</name>
    <message>
        <source>%1, %2 time (%3 here)</source>
        <translation>%1, Zeit in %2 (hier %3)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Heute, %1</translation>
    </message>
    <message>
        <source>Tomorrow, %1</source>
        <translation>Morgen, %1</translation>
    </message>
    <message>
        <source>%1, %2 time</source>
        <translation>%1, Zeit in %2</translation>
    </message>
</context>
<context>
    <name>MoodCard</name>
    <message>
        <source>Mood</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <source>After three check-ins a line appears here.</source>
        <translation>Nach drei Einträgen erscheint hier eine Linie.</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
    <message>
        <source>Three days or more without an entry leave a gap.</source>
        <translation>Drei oder mehr Tage ohne Eintrag lassen eine Lücke.</translation>
    </message>
</context>
<context>
    <name>MoodWordPage</name>
    <message>
        <source>How was your mood when you wrote %1?</source>
        <translation>Wie war Ihre Stimmung, wenn Sie %1 schrieben?</translation>
    </message>
    <message>
        <source>All lines with this word are read so.</source>
        <translation>Alle Zeilen mit diesem Wort werden so gelesen.</translation>
    </message>
    <message>
        <source>Score of this word</source>
        <translation>Wert dieses Wortes</translation>
    </message>
</context>
<context>
    <name>MoodWords</name>
    <message>
        <source>no entry</source>
        <translation>kein Eintrag</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>zwischen %1 und %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Last 4 weeks</source>
        <translation>Letzte 4 Wochen</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>Letzte 3 Monate</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>%1, booster</source>
        <translation>%1, Auffrischung</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>No entry</source>
        <translation>Kein Eintrag</translation>
    </message>
    <message>
        <source>%1, mood %2 of 10</source>
        <translation>%1, Stimmung %2 von 10</translation>
    </message>
    <message>
        <source>%1, no entry</source>
        <translation>%1, kein Eintrag</translation>
    </message>
    <message>
        <source>%1, session %2</source>
        <translation>%1, Sitzung %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Last 7 days: %1. %2</source>
        <translation>Letzte 7 Tage: %1. %2</translation>
    </message>
    <message>
        <source>%1 No session.</source>
        <translation>%1 Keine Sitzung.</translation>
    </message>
    <message>
        <source>%1 %2 sessions, the last on %3.</source>
        <translation>%1 %2 Sitzungen, die letzte am %3.</translation>
    </message>
    <message>
        <source>%1 Session %2 on %3.</source>
        <translation>%1 Sitzung %2 am %3.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>1 day with an entry.</source>
        <translation>1 Tag mit einem Eintrag.</translation>
    </message>
    <message>
        <source>%1 days with an entry.</source>
        <translation>%1 Tage mit einem Eintrag.</translation>
    </message>
</context>
<context>
    <name>NextSession</name>
    <message>
        <source>Next session</source>
        <translation>Nächste Sitzung</translation>
    </message>
    <message>
        <source>Ride home</source>
        <translation>Heimfahrt</translation>
    </message>
</context>
<context>
    <name>NotePart</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>What stays with you?</source>
        <translation>Was bleibt Ihnen davon?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>Wet the strap, and put it on.</source>
        <translation>Den Gurt anfeuchten und anlegen.</translation>
    </message>
    <message>
        <source>Hold this device close to it.</source>
        <translation>Dieses Gerät nahe an den Gurt halten.</translation>
    </message>
    <message>
        <source>Close other apps that use the strap.</source>
        <translation>Andere Apps schließen, die den Gurt benutzen.</translation>
    </message>
    <message>
        <source>No strap yet. Three things to try:</source>
        <translation>Noch kein Gurt. Drei Dinge zum Probieren:</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal suchen</translation>
    </message>
</context>
<context>
    <name>NumbersLater</name>
    <message>
        <source>You noticed something severe today.</source>
        <translation>Sie haben heute etwas Starkes bemerkt.</translation>
    </message>
    <message>
        <source>A number does not say how you are. If you feel unwell, call your clinic, or open Help.</source>
        <translation>Eine Zahl sagt nicht, wie es Ihnen geht. Wenn Sie sich schlecht fühlen, rufen Sie Ihre Klinik an oder öffnen Sie die Hilfe.</translation>
    </message>
    <message>
        <source>Show the number</source>
        <translation>Die Zahl zeigen</translation>
    </message>
</context>
<context>
    <name>OnboardingFlow</name>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>OtherSensor</name>
    <message>
        <source>Is this your strap?</source>
        <translation>Ist das Ihr Gurt?</translation>
    </message>
    <message>
        <source>%1 has the name of the strap you used before. It is another one.</source>
        <translation>%1 heißt wie Ihr bisheriger Gurt. Es ist ein anderer.</translation>
    </message>
    <message>
        <source>Use this one from now on</source>
        <translation>Ab jetzt diesen benutzen</translation>
    </message>
    <message>
        <source>Choose another strap</source>
        <translation>Einen anderen Gurt wählen</translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>Wählen Sie eine Passphrase</translation>
    </message>
    <message>
        <source>Four or five words that do not belong together.</source>
        <translation>Vier oder fünf Wörter, die nicht zusammengehören.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Noch einmal dasselbe</translation>
    </message>
    <message>
        <source>Making your keys. This takes a few seconds.</source>
        <translation>Ihre Schlüssel werden erzeugt. Das dauert ein paar Sekunden.</translation>
    </message>
    <message>
        <source>Nobody can reset it</source>
        <translation>Niemand kann sie zurücksetzen</translation>
    </message>
    <message>
        <source>If you forget it, only your recovery words open the diary. You get them next.</source>
        <translation>Wenn Sie sie vergessen, öffnen allein Ihre Ersatzwörter das Tagebuch. Die bekommen Sie als Nächstes.</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>%1: %2 of %3 digits entered</source>
        <translation>%1: %2 von %3 Ziffern eingegeben</translation>
    </message>
    <message>
        <source>Delete last digit</source>
        <translation>Letzte Ziffer löschen</translation>
    </message>
</context>
<context>
    <name>PlanHeading</name>
    <message>
        <source>Add someone you trust</source>
        <translation>Jemanden eintragen, dem Sie vertrauen</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Your plan</source>
        <translation>Ihr Plan</translation>
    </message>
    <message>
        <source>This could not be read. Your entries are kept.</source>
        <translation>Das konnte nicht gelesen werden. Ihre Einträge sind noch da.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>Hier ist noch nichts.</translation>
    </message>
    <message>
        <source>Your clinic has not sent a plan. You can add a session date.</source>
        <translation>Ihre Klinik hat noch keinen Plan geschickt. Sie können eine Sitzung eintragen.</translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation>Sitzung eintragen</translation>
    </message>
    <message>
        <source>Your clinic</source>
        <translation>Ihre Klinik</translation>
    </message>
    <message>
        <source>Add its name and number</source>
        <translation>Namen und Nummer eintragen</translation>
    </message>
    <message>
        <source>Call or change its number</source>
        <translation>Anrufen oder Nummer ändern</translation>
    </message>
    <message>
        <source>Before your course</source>
        <translation>Vor Ihrer Behandlung</translation>
    </message>
    <message>
        <source>What to expect</source>
        <translation>Was auf Sie zukommt</translation>
    </message>
    <message>
        <source>My safety plan</source>
        <translation>Mein Sicherheitsplan</translation>
    </message>
    <message>
        <source>In my own words</source>
        <translation>In meinen eigenen Worten</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Fragebögen</translation>
    </message>
    <message>
        <source>Looking ahead</source>
        <translation>Ausblick</translation>
    </message>
    <message>
        <source>My clinic gave me dates</source>
        <translation>Meine Klinik hat mir Termine genannt</translation>
    </message>
    <message>
        <source>Write down several at once</source>
        <translation>Mehrere auf einmal eintragen</translation>
    </message>
    <message>
        <source>After your sessions</source>
        <translation>Nach Ihren Sitzungen</translation>
    </message>
    <message>
        <source>When your clinic suggests another one</source>
        <translation>Wann Ihre Klinik eine weitere vorschlägt</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>A file for another calendar, or one from your clinic</source>
        <translation>Eine Datei für einen anderen Kalender, oder eine von Ihrer Klinik</translation>
    </message>
</context>
<context>
    <name>PlanPerson</name>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>%1 anrufen</translation>
    </message>
</context>
<context>
    <name>PlanPersonPage</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Someone you trust</source>
        <translation>Jemand, dem Sie vertrauen</translation>
    </message>
    <message>
        <source>The help page shows them first after the emergency number.</source>
        <translation>Die Hilfe zeigt die Person gleich nach der Notrufnummer.</translation>
    </message>
    <message>
        <source>This could not be saved</source>
        <translation>Das konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Maya</source>
        <translation>Maya</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>555 0142</source>
        <translation>555 0142</translation>
    </message>
    <message>
        <source>Show while locked</source>
        <translation>Auch gesperrt zeigen</translation>
    </message>
    <message>
        <source>Anybody who holds this phone can then see this name and number.</source>
        <translation>Wer dieses Telefon in der Hand hat, sieht dann Namen und Nummer.</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Ohne Speichern verlassen</translation>
    </message>
    <message>
        <source>Take off my plan</source>
        <translation>Aus meinem Plan nehmen</translation>
    </message>
</context>
<context>
    <name>PlanTextPage</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>This could not be saved</source>
        <translation>Das konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Ohne Speichern verlassen</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Ihre Worte</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Saved while you type.</source>
        <translation>Wird beim Schreiben gespeichert.</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message numerus="yes">
        <source>%n infusions</source>
        <translation>
            <numerusform>%n Infusion</numerusform>
            <numerusform>%n Infusionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n injections</source>
        <translation>
            <numerusform>%n Spritze</numerusform>
            <numerusform>%n Spritzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n Sitzung</numerusform>
            <numerusform>%n Sitzungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>sessions, weeks</comment>
        <translation>%1 in %2</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n Woche</numerusform>
            <numerusform>%n Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no date yet. Add the first one.</source>
        <translation>Noch gibt es keinen Termin. Tragen Sie den ersten ein.</translation>
    </message>
    <message>
        <source>These are too many dates at once. Take some out.</source>
        <translation>Das sind zu viele Termine auf einmal. Nehmen Sie einige heraus.</translation>
    </message>
    <message>
        <source>One of these times has passed. Change it, or take it out.</source>
        <translation>Eine dieser Zeiten ist vorbei. Ändern Sie sie, oder nehmen Sie sie heraus.</translation>
    </message>
    <message>
        <source>One of these dates is over two years away. Check its year.</source>
        <translation>Einer dieser Tage liegt über zwei Jahre entfernt. Prüfen Sie das Jahr.</translation>
    </message>
    <message>
        <source>Two sessions are on one day. Change one, or take it out.</source>
        <translation>Zwei Sitzungen liegen an einem Tag. Ändern Sie eine, oder nehmen Sie sie heraus.</translation>
    </message>
    <message>
        <source>These dates do not go together. Go back and choose the course again.</source>
        <translation>Das passt nicht zusammen. Gehen Sie zurück und wählen Sie die Reihe neu.</translation>
    </message>
    <message>
        <source>This day has passed. Choose a later one.</source>
        <translation>Dieser Tag ist vorbei. Wählen Sie einen späteren.</translation>
    </message>
    <message>
        <source>This day is over two years away. Check its year.</source>
        <translation>Dieser Tag liegt über zwei Jahre entfernt. Prüfen Sie das Jahr.</translation>
    </message>
    <message>
        <source>Choose between 1 and 52 weeks.</source>
        <translation>Wählen Sie zwischen 1 und 52 Wochen.</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <translation>%1, dann %2</translation>
    </message>
    <message>
        <source>What follows is for your clinic to say.</source>
        <translation>Wie es danach weitergeht, sagt Ihre Klinik.</translation>
    </message>
    <message>
        <source>After it, your clinic looks back with you.</source>
        <translation>Danach schaut Ihre Klinik mit Ihnen zurück.</translation>
    </message>
    <message>
        <source>After it, every one or two weeks, as your clinic says.</source>
        <translation>Danach jede Woche oder alle zwei Wochen, wie Ihre Klinik es sagt.</translation>
    </message>
    <message>
        <source>Around %1</source>
        <translation>Um %1</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks after your last session</source>
        <translation>
            <numerusform>%n Woche nach Ihrer letzten Sitzung</numerusform>
            <numerusform>%n Wochen nach Ihrer letzten Sitzung</numerusform>
        </translation>
    </message>
    <message>
        <source>Your clinic suggested thinking about your next session around %1.</source>
        <translation>Ihre Klinik hat vorgeschlagen, um %1 an Ihre nächste Sitzung zu denken.</translation>
    </message>
</context>
<context>
    <name>PlotFoot</name>
    <message>
        <source>Earlier days</source>
        <translation>Frühere Tage</translation>
    </message>
    <message>
        <source>Later days</source>
        <translation>Spätere Tage</translation>
    </message>
</context>
<context>
    <name>PlotLegend</name>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Booster</source>
        <translation>Auffrischung</translation>
    </message>
    <message>
        <source>Range of each week</source>
        <translation>Spanne jeder Woche</translation>
    </message>
</context>
<context>
    <name>Preparation</name>
    <message>
        <source>Talk with the clinic about this treatment.</source>
        <translation>Sprechen Sie mit der Klinik über diese Behandlung.</translation>
    </message>
    <message>
        <source>Have the clinic look at your health and your mood.</source>
        <translation>Lassen Sie die Klinik Ihren Körper und Ihre Stimmung untersuchen.</translation>
    </message>
    <message>
        <source>Bring lab results, if the clinic asks for them.</source>
        <translation>Bringen Sie Laborwerte mit, wenn die Klinik darum bittet.</translation>
    </message>
    <message>
        <source>Write a list of all your medicines.</source>
        <translation>Schreiben Sie alle Ihre Medikamente auf.</translation>
    </message>
    <message>
        <source>Find somebody who takes you home after each session.</source>
        <translation>Finden Sie jemanden, der Sie nach jeder Sitzung nach Hause bringt.</translation>
    </message>
</context>
<context>
    <name>PreparationPage</name>
    <message>
        <source>Before your course</source>
        <translation>Vor Ihrer Behandlung</translation>
    </message>
    <message>
        <source>This could not be saved</source>
        <translation>Das konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Not sure about something? Ask your clinic.</source>
        <translation>Sie haben eine Frage? Fragen Sie Ihre Klinik.</translation>
    </message>
</context>
<context>
    <name>PreparationWords</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Ask my clinic</source>
        <translation>Klinik fragen</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Agree and go on</source>
        <translation>Einverstanden, weiter</translation>
    </message>
    <message>
        <source>Your privacy</source>
        <translation>Was privat bleibt</translation>
    </message>
    <message>
        <source>Five things to know before you begin.</source>
        <translation>Fünf Dinge, bevor Sie anfangen.</translation>
    </message>
    <message>
        <source>What you write stays on this phone, encrypted.</source>
        <translation>Was Sie schreiben, bleibt verschlüsselt auf diesem Telefon.</translation>
    </message>
    <message>
        <source>Your passphrase opens it, and nobody else has it.</source>
        <translation>Ihre Passphrase öffnet es, und niemand sonst hat sie.</translation>
    </message>
    <message>
        <source>This version sends nothing anywhere.</source>
        <translation>Diese Version schickt nichts weg.</translation>
    </message>
    <message>
        <source>Nobody reads your entries or watches them live.</source>
        <translation>Niemand liest Ihre Einträge oder sieht sie live.</translation>
    </message>
    <message>
        <source>Help works without a passphrase, and keeps no record.</source>
        <translation>Die Hilfe geht ohne Passphrase und merkt sich nichts.</translation>
    </message>
</context>
<context>
    <name>ProblemWords</name>
    <message>
        <source>The length is between 0 and 240 minutes.</source>
        <translation>Die Dauer liegt zwischen 0 und 240 Minuten.</translation>
    </message>
    <message>
        <source>This text is too long to save. Make it shorter.</source>
        <translation>Dieser Text ist zu lang zum Speichern. Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>Another session is planned for that time. Choose another time.</source>
        <translation>Zu dieser Zeit ist schon eine Sitzung geplant. Wählen Sie eine andere Zeit.</translation>
    </message>
    <message>
        <source>This time has not come yet. Choose an earlier one.</source>
        <translation>Diese Zeit ist noch nicht da. Wählen Sie eine frühere.</translation>
    </message>
    <message>
        <source>The session had not begun at that time. Choose a later one.</source>
        <translation>Da hatte die Sitzung noch nicht begonnen. Wählen Sie eine spätere Zeit.</translation>
    </message>
    <message>
        <source>That is more than 12 hours after the start. Choose an earlier time.</source>
        <translation>Das ist mehr als 12 Stunden nach dem Beginn. Wählen Sie eine frühere Zeit.</translation>
    </message>
    <message>
        <source>This session has not begun.</source>
        <translation>Diese Sitzung hat noch nicht begonnen.</translation>
    </message>
    <message>
        <source>This session has begun. It stays as it is.</source>
        <translation>Diese Sitzung hat begonnen. Sie bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>This session is over. It stays as it is.</source>
        <translation>Diese Sitzung ist vorbei. Sie bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>The phone is full. Your entry is still here. Free some space, then try again.</source>
        <translation>Das Telefon ist voll. Ihr Eintrag ist noch hier. Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The phone does not let Homeward write. Your entry is still here.</source>
        <translation>Das Telefon lässt Homeward nicht schreiben. Ihr Eintrag ist noch hier.</translation>
    </message>
    <message>
        <source>Another program is writing. Your entry is still here. Try again in a moment.</source>
        <translation>Ein anderes Programm schreibt gerade. Ihr Eintrag ist noch hier. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>This entry was changed elsewhere. Go back and open it again.</source>
        <translation>Dieser Eintrag wurde woanders geändert. Gehen Sie zurück und öffnen Sie ihn neu.</translation>
    </message>
    <message>
        <source>The phone&apos;s clock stands before this entry. Check the clock, then try again.</source>
        <translation>Die Uhr des Telefons steht vor diesem Eintrag. Prüfen Sie die Uhr und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The diary could not be written. Your earlier entries are kept. Your entry is still here.</source>
        <translation>Das Tagebuch konnte nicht geschrieben werden. Ihre früheren Einträge sind noch da. Ihr Eintrag ist noch hier.</translation>
    </message>
    <message>
        <source>Something went wrong. Your entry is still here. Try again.</source>
        <translation>Etwas ging schief. Ihr Eintrag ist noch hier. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This could not be read. Your entries are kept.</source>
        <translation>Das konnte nicht gelesen werden. Ihre Einträge sind noch da.</translation>
    </message>
    <message>
        <source>This note is too long to save. Your text is still here. Make it shorter.</source>
        <translation>Diese Notiz ist zu lang zum Speichern. Ihr Text ist noch hier. Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>This note has a character that cannot be saved. Your text is still here.</source>
        <translation>Diese Notiz hat ein Zeichen, das nicht gespeichert werden kann. Ihr Text ist noch hier.</translation>
    </message>
    <message>
        <source>There is no text yet.</source>
        <translation>Hier ist noch kein Text.</translation>
    </message>
    <message>
        <source>That did not match. Your entries are kept. Try again.</source>
        <translation>Das hat nicht gepasst. Ihre Einträge sind noch da. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This way to unlock was never set up. Use the other one.</source>
        <translation>Dieser Weg wurde nie eingerichtet. Nehmen Sie den anderen.</translation>
    </message>
    <message>
        <source>Homeward is open in another program. Close it there, then try again.</source>
        <translation>Homeward ist in einem anderen Programm offen. Schließen Sie es dort und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Please update Homeward. Your entries are kept.</source>
        <translation>Bitte aktualisieren Sie Homeward. Ihre Einträge sind noch da.</translation>
    </message>
    <message>
        <source>The key file cannot be read. Your entries are kept. Ask your clinic for help before you change anything.</source>
        <translation>Die Schlüsseldatei kann nicht gelesen werden. Ihre Einträge sind noch da. Fragen Sie Ihre Klinik, bevor Sie etwas ändern.</translation>
    </message>
    <message>
        <source>The diary file is not where it was. Nothing new was made in its place.</source>
        <translation>Die Datei des Tagebuchs ist nicht mehr an ihrem Platz. An ihrer Stelle wurde nichts neu angelegt.</translation>
    </message>
    <message>
        <source>Your secret is right, but the diary file cannot be read. It is kept as it is.</source>
        <translation>Ihre Eingabe stimmt, aber das Tagebuch kann nicht gelesen werden. Es bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>The phone does not let Homeward write. Your entries are kept.</source>
        <translation>Das Telefon lässt Homeward nicht schreiben. Ihre Einträge sind noch da.</translation>
    </message>
    <message>
        <source>The phone is full. Free some space, then try again.</source>
        <translation>Das Telefon ist voll. Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The phone has too little memory free. Close other apps, then try again.</source>
        <translation>Das Telefon hat zu wenig freien Speicher. Schließen Sie andere Apps und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>There is a diary on this phone already. It was not changed.</source>
        <translation>Auf diesem Telefon gibt es schon ein Tagebuch. Es wurde nicht verändert.</translation>
    </message>
    <message>
        <source>Something went wrong. Your entries are kept. Try again.</source>
        <translation>Etwas ging schief. Ihre Einträge sind noch da. Versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>QuestionHeader</name>
    <message>
        <source>Question %1 of %2</source>
        <translation>Frage %1 von %2</translation>
    </message>
    <message>
        <source>One more, not counted</source>
        <translation>Noch eine, sie zählt nicht</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>I&apos;d rather not answer</source>
        <translation>Das möchte ich nicht beantworten</translation>
    </message>
    <message>
        <source>Each answer is saved when you tap it.</source>
        <translation>Jede Antwort wird gespeichert, wenn Sie darauf tippen.</translation>
    </message>
</context>
<context>
    <name>QuestionnaireCheckPage</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Ihre Antworten</translation>
    </message>
    <message>
        <source>Tap one to change it. After Done they stay as they are.</source>
        <translation>Tippen Sie auf eine, um sie zu ändern. Nach Fertig bleiben sie, wie sie sind.</translation>
    </message>
</context>
<context>
    <name>QuestionnaireProblem</name>
    <message>
        <source>This could not be saved</source>
        <translation>Das konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>QuestionnaireStartPage</name>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Anfangen</translation>
    </message>
    <message>
        <source>%1 You can skip this.</source>
        <translation>%1 Sie können das auslassen.</translation>
    </message>
    <message>
        <source>Each answer is saved when you tap it.</source>
        <translation>Jede Antwort wird gespeichert, wenn Sie darauf tippen.</translation>
    </message>
    <message>
        <source>Nobody sees your answers but you.</source>
        <translation>Niemand außer Ihnen sieht Ihre Antworten.</translation>
    </message>
    <message>
        <source>They stay on this phone. Nothing is sent now.</source>
        <translation>Sie bleiben auf diesem Telefon. Jetzt wird nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>QuestionnaireTotalPage</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>This is not a diagnosis.</source>
        <translation>Das ist keine Diagnose.</translation>
    </message>
    <message>
        <source>Your answers are saved. Nobody sees them but you.</source>
        <translation>Ihre Antworten sind gespeichert. Niemand außer Ihnen sieht sie.</translation>
    </message>
</context>
<context>
    <name>QuestionnaireWords</name>
    <message>
        <source>I&apos;d rather not answer</source>
        <translation>Das möchte ich nicht beantworten</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine Beschwerden</translation>
    </message>
    <message>
        <source>minimal</source>
        <translation>minimal</translation>
    </message>
    <message>
        <source>mild</source>
        <translation>leicht</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>mittelgradig</translation>
    </message>
    <message>
        <source>moderately severe</source>
        <translation>ausgeprägt</translation>
    </message>
    <message>
        <source>severe</source>
        <translation>schwer</translation>
    </message>
    <message>
        <source>very severe</source>
        <translation>sehr schwer</translation>
    </message>
    <message>
        <source>low</source>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>very low</source>
        <translation>sehr niedrig</translation>
    </message>
    <message>
        <source>Nine questions about low mood. They show how the last two weeks have been.</source>
        <translation>Neun Fragen zu gedrückter Stimmung. Sie zeigen, wie die letzten zwei Wochen waren.</translation>
    </message>
    <message>
        <source>Two questions about low mood. They show how the last two weeks have been.</source>
        <translation>Zwei Fragen zu gedrückter Stimmung. Sie zeigen, wie die letzten zwei Wochen waren.</translation>
    </message>
    <message>
        <source>Seven questions about worry. They show how the last two weeks have been.</source>
        <translation>Sieben Fragen zu Sorgen. Sie zeigen, wie die letzten zwei Wochen waren.</translation>
    </message>
    <message numerus="yes">
        <source>Questions about how you have been. They show how the last %n day(s) went.</source>
        <translation>
            <numerusform>Fragen dazu, wie es Ihnen ging. Sie zeigen, wie der letzte Tag war.</numerusform>
            <numerusform>Fragen dazu, wie es Ihnen ging. Sie zeigen, wie die letzten %n Tage waren.</numerusform>
        </translation>
    </message>
    <message>
        <source>About 1 minute.</source>
        <translation>Etwa 1 Minute.</translation>
    </message>
    <message>
        <source>About %1 minutes.</source>
        <translation>Etwa %1 Minuten.</translation>
    </message>
    <message>
        <source>Your total is %1, in the range named %2.</source>
        <translation>Ihre Summe ist %1, im Bereich „%2“.</translation>
    </message>
    <message>
        <source>Your total is %1.</source>
        <translation>Ihre Summe ist %1.</translation>
    </message>
    <message>
        <source>No total: one item was left out.</source>
        <translation>Keine Summe: Eine Frage blieb offen.</translation>
    </message>
    <message>
        <source>No total: %1 items were left out.</source>
        <translation>Keine Summe: %1 Fragen blieben offen.</translation>
    </message>
    <message>
        <source>These questions have changed since you began. Your answers are kept.</source>
        <translation>Diese Fragen haben sich geändert, seit Sie angefangen haben. Ihre Antworten sind noch da.</translation>
    </message>
    <message>
        <source>A question has no answer yet. Go back to it.</source>
        <translation>Eine Frage hat noch keine Antwort. Gehen Sie zu ihr zurück.</translation>
    </message>
    <message>
        <source>The help page comes first.</source>
        <translation>Zuerst kommt die Seite mit der Hilfe.</translation>
    </message>
    <message>
        <source>These questions cannot be asked here. Your answers are kept.</source>
        <translation>Diese Fragen können hier nicht gestellt werden. Ihre Antworten sind noch da.</translation>
    </message>
</context>
<context>
    <name>QuietHoursPage</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeit</translation>
    </message>
    <message>
        <source>Reminders wait until they end. Those before a session still come.</source>
        <translation>Erinnerungen warten, bis sie endet. Die vor einer Sitzung kommen trotzdem.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Ruhe ab</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Ruhe bis</translation>
    </message>
</context>
<context>
    <name>RateDayPage</name>
    <message>
        <source>Recorded</source>
        <translation>Aufgezeichnet</translation>
    </message>
    <message>
        <source>Heart rate of this day</source>
        <translation>Herzfrequenz dieses Tages</translation>
    </message>
</context>
<context>
    <name>RateDayWords</name>
    <message numerus="yes">
        <source>%n gaps.</source>
        <translation>
            <numerusform>%n Lücke.</numerusform>
            <numerusform>%n Lücken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recorded from %1 to %2.</source>
        <translation>Aufgezeichnet von %1 bis %2.</translation>
    </message>
    <message>
        <source>Recording since %1.</source>
        <translation>Aufzeichnung seit %1.</translation>
    </message>
    <message>
        <source>At rest: %1.</source>
        <translation>In Ruhe: %1.</translation>
    </message>
    <message>
        <source>Written down: %1.</source>
        <translation>Eingetragen: %1.</translation>
    </message>
    <message>
        <source>Recorded: %1.</source>
        <translation>Aufgezeichnet: %1.</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Sitzung %1</translation>
    </message>
</context>
<context>
    <name>RateEntryPage</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Write a number</source>
        <translation>Eine Zahl eintragen</translation>
    </message>
    <message>
        <source>Count your pulse for one minute, or read it off a device.</source>
        <translation>Zählen Sie Ihren Puls eine Minute lang, oder lesen Sie ihn von einem Gerät ab.</translation>
    </message>
    <message>
        <source>Heart rate, per minute</source>
        <translation>Herzfrequenz, pro Minute</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>RateHistoryPage</name>
    <message>
        <source>Heart rate by day</source>
        <translation>Herzfrequenz nach Tagen</translation>
    </message>
    <message>
        <source>This could not be read. Your entries are kept.</source>
        <translation>Das konnte nicht gelesen werden. Ihre Einträge bleiben erhalten.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>Hier ist noch nichts.</translation>
    </message>
    <message>
        <source>Readings and recordings appear here, a row for each day.</source>
        <translation>Messungen und Aufzeichnungen erscheinen hier, eine Zeile je Tag.</translation>
    </message>
</context>
<context>
    <name>RateNow</name>
    <message>
        <source>Heart rate %1, %2</source>
        <translation>Herzfrequenz %1, %2</translation>
    </message>
    <message>
        <source>No heart rate now</source>
        <translation>Im Moment keine Herzfrequenz</translation>
    </message>
    <message>
        <source>beats a minute</source>
        <translation>Schläge pro Minute</translation>
    </message>
</context>
<context>
    <name>ReadingWords</name>
    <message>
        <source>Heart rate %1, recorded at rest at %2.</source>
        <translation>Herzfrequenz %1, in Ruhe gemessen um %2.</translation>
    </message>
    <message>
        <source>Heart rate %1, written down at %2.</source>
        <translation>Herzfrequenz %1, eingetragen um %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n readings in its minute (%1 %), within %2 beats.</source>
        <translation>
            <numerusform>%n Wert in dieser Minute (%1 %), innerhalb von %2 Schlägen.</numerusform>
            <numerusform>%n Werte in dieser Minute (%1 %), innerhalb von %2 Schlägen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 Std. %2 Min.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 Min.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 Sek.</translation>
    </message>
</context>
<context>
    <name>RecordingPart</name>
    <message>
        <source>The sensor lost contact. The gap stays a gap.</source>
        <translation>Der Sensor hat den Kontakt verloren. Die Lücke bleibt eine Lücke.</translation>
    </message>
    <message>
        <source>It goes on while the app is locked.</source>
        <translation>Sie läuft weiter, während die App gesperrt ist.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Aufzeichnen</translation>
    </message>
    <message>
        <source>Stop and save</source>
        <translation>Beenden und speichern</translation>
    </message>
</context>
<context>
    <name>RecoverPage</name>
    <message>
        <source>Opening your diary</source>
        <translation>Ihr Tagebuch wird geöffnet</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Use your recovery words</source>
        <translation>Ersatzwörter eingeben</translation>
    </message>
    <message>
        <source>The twelve words you wrote down, in their order.</source>
        <translation>Die zwölf Wörter, die Sie aufgeschrieben haben, der Reihe nach.</translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation>Ersatzwörter</translation>
    </message>
    <message>
        <source>There is no other way in</source>
        <translation>Einen anderen Weg gibt es nicht</translation>
    </message>
    <message>
        <source>Your entries are kept. Your clinic cannot open them for you.</source>
        <translation>Ihre Einträge sind noch da. Ihre Klinik kann sie nicht für Sie öffnen.</translation>
    </message>
</context>
<context>
    <name>RecoveryCheckPage</name>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Two of your words</source>
        <translation>Zwei Ihrer Wörter</translation>
    </message>
    <message>
        <source>Look at your paper. Back shows the list again.</source>
        <translation>Schauen Sie auf Ihr Papier. Zurück zeigt die Liste noch einmal.</translation>
    </message>
    <message>
        <source>Word number %1</source>
        <translation>Wort Nummer %1</translation>
    </message>
    <message>
        <source>Making your diary.</source>
        <translation>Ihr Tagebuch wird angelegt.</translation>
    </message>
</context>
<context>
    <name>RecoveryWordsPage</name>
    <message>
        <source>I have written it down</source>
        <translation>Ich habe sie aufgeschrieben</translation>
    </message>
    <message>
        <source>Your recovery words</source>
        <translation>Ihre Ersatzwörter</translation>
    </message>
    <message>
        <source>Write them down; they are shown once.</source>
        <translation>Schreiben Sie sie auf. Sie werden ein Mal gezeigt.</translation>
    </message>
    <message>
        <source>They open your diary</source>
        <translation>Sie öffnen Ihr Tagebuch</translation>
    </message>
    <message>
        <source>Keep the paper where others do not look. A photo can be seen by other apps.</source>
        <translation>Legen Sie das Papier dahin, wo andere nicht hinsehen. Ein Foto können andere Apps sehen.</translation>
    </message>
</context>
<context>
    <name>RedFlags</name>
    <message>
        <source>You have chest pain.</source>
        <translation>Sie haben Schmerzen in der Brust.</translation>
    </message>
    <message>
        <source>You have trouble breathing.</source>
        <translation>Sie bekommen schlecht Luft.</translation>
    </message>
    <message>
        <source>You fainted.</source>
        <translation>Sie waren ohnmächtig.</translation>
    </message>
    <message>
        <source>You had a fit.</source>
        <translation>Sie hatten einen Krampfanfall.</translation>
    </message>
    <message>
        <source>You have a sudden, severe headache.</source>
        <translation>Sie haben plötzlich starke Kopfschmerzen.</translation>
    </message>
    <message>
        <source>Your sight changed suddenly.</source>
        <translation>Sie sehen plötzlich anders.</translation>
    </message>
    <message>
        <source>Your face or throat swells.</source>
        <translation>Ihr Gesicht oder Hals schwillt an.</translation>
    </message>
    <message>
        <source>There is blood in your urine.</source>
        <translation>Sie haben Blut im Urin.</translation>
    </message>
    <message>
        <source>You have thoughts of ending your life.</source>
        <translation>Sie denken daran, Ihr Leben zu beenden.</translation>
    </message>
</context>
<context>
    <name>Region</name>
    <message>
        <source>United States</source>
        <translation>Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Kanada</translation>
    </message>
    <message>
        <source>England and Wales</source>
        <translation>England und Wales</translation>
    </message>
    <message>
        <source>Scotland</source>
        <translation>Schottland</translation>
    </message>
    <message>
        <source>Northern Ireland</source>
        <translation>Nordirland</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irland</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Deutschland</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Frankreich</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Spanien</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Niederlande</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Österreich</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australien</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Neuseeland</translation>
    </message>
    <message>
        <source>Another country of the European Union</source>
        <translation>Ein anderes Land der Europäischen Union</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Anderswo</translation>
    </message>
</context>
<context>
    <name>RegionPage</name>
    <message>
        <source>Choose your country</source>
        <translation>Land wählen</translation>
    </message>
    <message>
        <source>Help then shows the numbers that work there.</source>
        <translation>Die Hilfe zeigt dann die Nummern, die dort gelten.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
</context>
<context>
    <name>ReminderPageWords</name>
    <message>
        <source>The daily check-in would be in your quiet hours. Change one of the two.</source>
        <translation>Der tägliche Eintrag läge in Ihrer Ruhezeit. Ändern Sie eines von beiden.</translation>
    </message>
    <message>
        <source>Quiet hours need a beginning and another end.</source>
        <translation>Die Ruhezeit braucht einen Anfang und ein anderes Ende.</translation>
    </message>
    <message>
        <source>This is no time of day.</source>
        <translation>Das ist keine Uhrzeit.</translation>
    </message>
    <message>
        <source>Daily check-in</source>
        <translation>Täglicher Eintrag</translation>
    </message>
    <message>
        <source>The day after a session</source>
        <translation>Am Tag nach einer Sitzung</translation>
    </message>
    <message>
        <source>Before a session</source>
        <translation>Vor einer Sitzung</translation>
    </message>
    <message>
        <source>Ride home</source>
        <translation>Heimfahrt</translation>
    </message>
    <message>
        <source>Rules after a session</source>
        <translation>Regeln nach einer Sitzung</translation>
    </message>
    <message>
        <source>End of the rules</source>
        <translation>Ende der Regeln</translation>
    </message>
    <message>
        <source>Next session</source>
        <translation>Nächste Sitzung</translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation>Fragebögen</translation>
    </message>
    <message>
        <source>Less often while you do not answer.</source>
        <translation>Seltener, solange Sie nicht antworten.</translation>
    </message>
    <message>
        <source>One check-in, once the rules have ended.</source>
        <translation>Ein Eintrag, wenn die Regeln geendet haben.</translation>
    </message>
    <message>
        <source>The evening before, and when eating or drinking ends. In quiet hours, too.</source>
        <translation>Am Abend davor, und wenn Essen oder Trinken endet. Auch in der Ruhezeit.</translation>
    </message>
    <message>
        <source>3 days and 1 day before, until it is arranged.</source>
        <translation>3 Tage und 1 Tag davor, bis sie geplant ist.</translation>
    </message>
    <message>
        <source>Once, when they begin.</source>
        <translation>Einmal, wenn sie beginnen.</translation>
    </message>
    <message>
        <source>Once, when their time is up.</source>
        <translation>Einmal, wenn ihre Zeit um ist.</translation>
    </message>
    <message>
        <source>A week before the day your clinic gave you, and once more.</source>
        <translation>Eine Woche vor dem Tag, den Ihre Klinik genannt hat, und noch einmal.</translation>
    </message>
    <message>
        <source>When one is due, and once more.</source>
        <translation>Wenn einer fällig ist, und noch einmal.</translation>
    </message>
    <message>
        <source>They also come while Homeward is closed.</source>
        <translation>Sie kommen auch, wenn Homeward geschlossen ist.</translation>
    </message>
    <message>
        <source>A small part of Homeward starts with your device to bring them.</source>
        <translation>Ein kleiner Teil von Homeward startet mit Ihrem Gerät, um sie zu bringen.</translation>
    </message>
    <message>
        <source>They come while Homeward is open. This device cannot bring them otherwise.</source>
        <translation>Sie kommen, solange Homeward offen ist. Anders kann dieses Gerät sie nicht bringen.</translation>
    </message>
</context>
<context>
    <name>ReminderTexts</name>
    <message>
        <source>You have a check-in.</source>
        <translation>Ein Eintrag wartet auf Sie.</translation>
    </message>
    <message>
        <source>A moment for your check-in?</source>
        <translation>Ein Moment für Ihren Eintrag?</translation>
    </message>
    <message>
        <source>Your check-in is here when you want it.</source>
        <translation>Ihr Eintrag ist da, wenn Sie mögen.</translation>
    </message>
    <message>
        <source>There is something in your plan to read.</source>
        <translation>In Ihrem Plan gibt es etwas zu lesen.</translation>
    </message>
    <message>
        <source>Your plan has a note for you.</source>
        <translation>Ihr Plan hat eine Notiz für Sie.</translation>
    </message>
    <message>
        <source>A note in your plan is ready to read.</source>
        <translation>Eine Notiz in Ihrem Plan ist bereit.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>In einer Stunde</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Auslassen</translation>
    </message>
</context>
<context>
    <name>ReminderTimePage</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Time of the check-in</source>
        <translation>Uhrzeit des Eintrags</translation>
    </message>
    <message>
        <source>By your own clock, wherever you are.</source>
        <translation>Nach Ihrer eigenen Uhr, wo Sie auch sind.</translation>
    </message>
</context>
<context>
    <name>RemindersPage</name>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Others can see them on your screen. They say nothing about your health.</source>
        <translation>Andere können sie auf Ihrem Bildschirm sehen. Sie sagen nichts über Ihre Gesundheit.</translation>
    </message>
    <message>
        <source>This could not be read. Your entries are kept.</source>
        <translation>Das konnte nicht gelesen werden. Ihre Einträge sind noch da.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Time of the check-in</source>
        <translation>Uhrzeit des Eintrags</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeit</translation>
    </message>
    <message>
        <source>What you will see next</source>
        <translation>Was Sie als Nächstes sehen</translation>
    </message>
    <message>
        <source>Send me a test reminder</source>
        <translation>Eine Probe-Erinnerung senden</translation>
    </message>
</context>
<context>
    <name>RestPart</name>
    <message>
        <source>Resting reading, minute %1 of %2</source>
        <translation>Ruhemessung, Minute %1 von %2</translation>
    </message>
    <message>
        <source>Stop the reading</source>
        <translation>Messung beenden</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Resting reading</source>
        <translation>Ruhemessung</translation>
    </message>
    <message>
        <source>Sit still for 5 minutes. The last one counts.</source>
        <translation>Sitzen Sie 5 Minuten still. Die letzte zählt.</translation>
    </message>
</context>
<context>
    <name>RestStrip</name>
    <message>
        <source>From %1, until %2</source>
        <translation>Von %1 bis %2</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Von: %1</translation>
    </message>
    <message>
        <source>Until: %1</source>
        <translation>Bis: %1</translation>
    </message>
</context>
<context>
    <name>RideActions</name>
    <message>
        <source>Staff decide when you can leave.</source>
        <translation>Das Team entscheidet, wann Sie gehen können.</translation>
    </message>
    <message>
        <source>Give this to staff</source>
        <translation>Geben Sie dies dem Team</translation>
    </message>
    <message>
        <source>Arrange your ride</source>
        <translation>Heimfahrt planen</translation>
    </message>
    <message>
        <source>Someone else drives me</source>
        <translation>Jemand anders bringt mich</translation>
    </message>
    <message>
        <source>There is no ride</source>
        <translation>Es gibt keine Heimfahrt</translation>
    </message>
</context>
<context>
    <name>RideCode</name>
    <message>
        <source>Code that staff can scan</source>
        <translation>Code, den das Team scannen kann</translation>
    </message>
    <message>
        <source>Code not available</source>
        <translation>Kein Code vorhanden</translation>
    </message>
    <message>
        <source>The words on this page still hold.</source>
        <translation>Was auf dieser Seite steht, gilt trotzdem.</translation>
    </message>
</context>
<context>
    <name>RideEnd</name>
    <message>
        <source>No driving until</source>
        <translation>Nicht selbst fahren bis</translation>
    </message>
    <message>
        <source>No driving</source>
        <translation>Nicht selbst fahren</translation>
    </message>
    <message>
        <source>The end is not known</source>
        <translation>Das Ende ist nicht bekannt</translation>
    </message>
    <message>
        <source>and after a night&apos;s sleep</source>
        <translation>und erst nach einer Nacht Schlaf</translation>
    </message>
</context>
<context>
    <name>RideHomePage</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>This could not be read. Your entries are kept.</source>
        <translation>Das konnte nicht gelesen werden. Ihre Einträge sind noch da.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>No session yet</source>
        <translation>Noch keine Sitzung</translation>
    </message>
    <message>
        <source>Add a session to your plan first. Then write down who drives you home.</source>
        <translation>Tragen Sie zuerst eine Sitzung ein. Schreiben Sie dann auf, wer Sie nach Hause bringt.</translation>
    </message>
    <message>
        <source>This could not be saved</source>
        <translation>Das konnte nicht gespeichert werden</translation>
    </message>
</context>
<context>
    <name>RideMethodPage</name>
    <message>
        <source>How do you go home together?</source>
        <translation>Wie kommen Sie zusammen nach Hause?</translation>
    </message>
</context>
<context>
    <name>RideMissing</name>
    <message>
        <source>Who drives you home?</source>
        <translation>Wer bringt Sie nach Hause?</translation>
    </message>
    <message>
        <source>No ride yet. Tell staff; they will help you choose.</source>
        <translation>Noch keine Heimfahrt. Sagen Sie es dem Team, es hilft Ihnen bei der Wahl.</translation>
    </message>
    <message>
        <source>You can write it down now or later.</source>
        <translation>Sie können es jetzt oder später aufschreiben.</translation>
    </message>
    <message>
        <source>What staff choose</source>
        <translation>Was das Team wählt</translation>
    </message>
    <message>
        <source>Staff have chosen</source>
        <translation>Das Team hat gewählt</translation>
    </message>
</context>
<context>
    <name>RideNamePage</name>
    <message>
        <source>Who drives you home?</source>
        <translation>Wer bringt Sie nach Hause?</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
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
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>How you go home</source>
        <translation>Wie Sie nach Hause kommen</translation>
    </message>
    <message>
        <source>When they come</source>
        <translation>Wann die Person kommt</translation>
    </message>
</context>
<context>
    <name>RidePhonePage</name>
    <message>
        <source>Which number can staff call?</source>
        <translation>Unter welcher Nummer kann das Team anrufen?</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
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
        <translation>Wer ist die Person für Sie?</translation>
    </message>
    <message>
        <source>One word</source>
        <translation>Ein Wort</translation>
    </message>
    <message>
        <source>Neighbour</source>
        <translation>Nachbarin</translation>
    </message>
</context>
<context>
    <name>RideStepPage</name>
    <message>
        <source>After your session on %1.</source>
        <translation>Nach Ihrer Sitzung am %1.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>This could not be saved</source>
        <translation>Das konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>RideTimePage</name>
    <message>
        <source>When do they come?</source>
        <translation>Wann kommt die Person?</translation>
    </message>
    <message>
        <source>Staff decide when you can leave.</source>
        <translation>Das Team entscheidet, wann Sie gehen können.</translation>
    </message>
</context>
<context>
    <name>RideWords</name>
    <message>
        <source>%1 drives you home.</source>
        <translation>%1 fährt Sie nach Hause.</translation>
    </message>
    <message>
        <source>%1 takes you home in a taxi.</source>
        <translation>%1 bringt Sie im Taxi nach Hause.</translation>
    </message>
    <message>
        <source>%1 goes home with you by bus or train.</source>
        <translation>%1 fährt mit Ihnen in Bus oder Bahn nach Hause.</translation>
    </message>
    <message>
        <source>%1 walks home with you.</source>
        <translation>%1 geht mit Ihnen zu Fuß nach Hause.</translation>
    </message>
    <message>
        <source>By car</source>
        <translation>Mit dem Auto</translation>
    </message>
    <message>
        <source>By taxi</source>
        <translation>Mit dem Taxi</translation>
    </message>
    <message>
        <source>By bus or train</source>
        <translation>Mit Bus oder Bahn</translation>
    </message>
    <message>
        <source>On foot</source>
        <translation>Zu Fuß</translation>
    </message>
    <message>
        <source>by car</source>
        <translation>mit dem Auto</translation>
    </message>
    <message>
        <source>by taxi</source>
        <translation>mit dem Taxi</translation>
    </message>
    <message>
        <source>by bus or train</source>
        <translation>mit Bus oder Bahn</translation>
    </message>
    <message>
        <source>on foot</source>
        <translation>zu Fuß</translation>
    </message>
    <message>
        <source>You wait at the clinic</source>
        <translation>Sie warten in der Klinik</translation>
    </message>
    <message>
        <source>Somebody goes with you in a taxi</source>
        <translation>Jemand fährt mit Ihnen im Taxi</translation>
    </message>
    <message>
        <source>Staff call somebody you know</source>
        <translation>Das Team ruft jemanden an, den Sie kennen</translation>
    </message>
    <message>
        <source>%1 is here</source>
        <translation>%1 ist da</translation>
    </message>
    <message>
        <source>No ride yet</source>
        <translation>Noch keine Heimfahrt</translation>
    </message>
    <message>
        <source>Ride home planned</source>
        <translation>Heimfahrt geplant</translation>
    </message>
    <message>
        <source>Ride home changed</source>
        <translation>Heimfahrt geändert</translation>
    </message>
    <message>
        <source>Ride home confirmed</source>
        <translation>Heimfahrt bestätigt</translation>
    </message>
    <message>
        <source>No ride yet.</source>
        <translation>Noch keine Heimfahrt.</translation>
    </message>
    <message>
        <source>%1, %2, at %3</source>
        <translation>%1, %2, um %3</translation>
    </message>
    <message>
        <source>Handed over with the staff code at %1</source>
        <translation>Mit dem Code des Teams übergeben um %1</translation>
    </message>
    <message>
        <source>Handed over by your clinic at %1</source>
        <translation>Von Ihrer Klinik übergeben um %1</translation>
    </message>
    <message>
        <source>Handed over at %1. Staff initials: %2</source>
        <translation>Übergeben um %1. Kürzel des Teams: %2</translation>
    </message>
    <message>
        <source>There is no ride yet. Write down first who comes.</source>
        <translation>Noch keine Heimfahrt. Schreiben Sie zuerst auf, wer kommt.</translation>
    </message>
    <message>
        <source>Nobody has come yet. Say first who is here.</source>
        <translation>Noch ist niemand da. Sagen Sie zuerst, wer hier ist.</translation>
    </message>
    <message>
        <source>There is no ride yet. Staff choose first what happens now.</source>
        <translation>Noch keine Heimfahrt. Das Team wählt zuerst, was jetzt geschieht.</translation>
    </message>
    <message>
        <source>You are on the way. The ride cannot be changed any more.</source>
        <translation>Sie sind unterwegs. Die Heimfahrt kann nicht mehr geändert werden.</translation>
    </message>
    <message>
        <source>The session has not begun. Staff can do this after it.</source>
        <translation>Die Sitzung hat noch nicht begonnen. Danach kann das Team dies tun.</translation>
    </message>
    <message>
        <source>There is a ride already.</source>
        <translation>Es gibt schon eine Heimfahrt.</translation>
    </message>
    <message>
        <source>That code was used before. Staff can take the next one.</source>
        <translation>Dieser Code wurde schon benutzt. Das Team kann den nächsten nehmen.</translation>
    </message>
    <message>
        <source>That code did not match. Staff can try again.</source>
        <translation>Dieser Code hat nicht gepasst. Das Team kann es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Your clinic has a staff code. Staff type that one.</source>
        <translation>Ihre Klinik hat einen Code für das Team. Das Team gibt diesen ein.</translation>
    </message>
    <message>
        <source>Initials are one to four letters.</source>
        <translation>Ein Kürzel hat ein bis vier Buchstaben.</translation>
    </message>
    <message>
        <source>This phone cannot check codes. Staff can write their initials.</source>
        <translation>Dieses Telefon kann keine Codes prüfen. Das Team kann sein Kürzel schreiben.</translation>
    </message>
    <message>
        <source>Write the first name of the person.</source>
        <translation>Schreiben Sie den Vornamen der Person.</translation>
    </message>
    <message>
        <source>Write who they are to you. One word is enough.</source>
        <translation>Schreiben Sie, wer die Person für Sie ist. Ein Wort genügt.</translation>
    </message>
    <message>
        <source>Write a number that staff can call.</source>
        <translation>Schreiben Sie eine Nummer, die das Team anrufen kann.</translation>
    </message>
    <message>
        <source>This is too long to save. Your text is still here. Make it shorter.</source>
        <translation>Das ist zu lang zum Speichern. Ihr Text ist noch hier. Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>This has a character that cannot be saved. Your text is still here.</source>
        <translation>Hier ist ein Zeichen, das nicht gespeichert werden kann. Ihr Text ist noch hier.</translation>
    </message>
</context>
<context>
    <name>RowFaultWords</name>
    <message>
        <source>Its quotation marks do not match.</source>
        <translation>Ihre Anführungszeichen passen nicht zusammen.</translation>
    </message>
    <message>
        <source>It is too long.</source>
        <translation>Sie ist zu lang.</translation>
    </message>
    <message>
        <source>It is not text in UTF-8.</source>
        <translation>Sie ist kein Text in UTF-8.</translation>
    </message>
    <message>
        <source>It has more or fewer columns than the first line.</source>
        <translation>Sie hat mehr oder weniger Spalten als die erste Zeile.</translation>
    </message>
    <message>
        <source>Its id is not one of Homeward.</source>
        <translation>Ihre Kennung ist keine von Homeward.</translation>
    </message>
    <message>
        <source>There is no such day or time.</source>
        <translation>Diesen Tag oder diese Zeit gibt es nicht.</translation>
    </message>
    <message>
        <source>The time zone is not known.</source>
        <translation>Die Zeitzone ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Its time has not come yet.</source>
        <translation>Ihre Zeit ist noch nicht gekommen.</translation>
    </message>
    <message>
        <source>The score is not a whole number from 0 to 10.</source>
        <translation>Der Wert ist keine ganze Zahl von 0 bis 10.</translation>
    </message>
    <message>
        <source>Energy is not a whole number from 0 to 10.</source>
        <translation>Die Energie ist keine ganze Zahl von 0 bis 10.</translation>
    </message>
    <message>
        <source>Sleep is not a number of hours from 0 to 24.</source>
        <translation>Der Schlaf ist keine Zahl von Stunden von 0 bis 24.</translation>
    </message>
    <message>
        <source>The note is too long, or has a character that cannot be saved.</source>
        <translation>Die Notiz ist zu lang oder hat ein Zeichen, das sich nicht speichern lässt.</translation>
    </message>
    <message>
        <source>Its mood has no score yet.</source>
        <translation>Ihre Stimmung hat noch keinen Wert.</translation>
    </message>
    <message>
        <source>Homeward does not know this questionnaire.</source>
        <translation>Homeward kennt diesen Fragebogen nicht.</translation>
    </message>
    <message>
        <source>Its answers are not those of the questionnaire.</source>
        <translation>Ihre Antworten sind nicht die des Fragebogens.</translation>
    </message>
    <message>
        <source>This side effect is not on the list.</source>
        <translation>Diese Nebenwirkung steht nicht auf der Liste.</translation>
    </message>
    <message>
        <source>It does not say how strong it was.</source>
        <translation>Sie sagt nicht, wie stark es war.</translation>
    </message>
    <message>
        <source>These numbers cannot be vital signs.</source>
        <translation>Diese Zahlen können keine gemessenen Werte sein.</translation>
    </message>
    <message>
        <source>A name or a place is too long, or has a character that cannot be saved.</source>
        <translation>Ein Name oder Ort ist zu lang oder hat ein Zeichen, das sich nicht speichern lässt.</translation>
    </message>
    <message>
        <source>Its session is not here. Bring in the sessions first.</source>
        <translation>Ihre Sitzung ist nicht hier. Holen Sie zuerst die Sitzungen herein.</translation>
    </message>
    <message>
        <source>Homeward does not know this route.</source>
        <translation>Homeward kennt diesen Weg nicht.</translation>
    </message>
    <message>
        <source>It is neither of a first course nor a booster.</source>
        <translation>Sie gehört zu keiner ersten Reihe und ist keine Auffrischung.</translation>
    </message>
    <message>
        <source>The length is not between 0 and 240 minutes.</source>
        <translation>Die Dauer liegt nicht zwischen 0 und 240 Minuten.</translation>
    </message>
    <message>
        <source>Another session is planned for that time.</source>
        <translation>Für diese Zeit ist eine andere Sitzung geplant.</translation>
    </message>
    <message>
        <source>What happened does not follow in this order.</source>
        <translation>Was geschah, folgt so nicht aufeinander.</translation>
    </message>
    <message>
        <source>It does not say what part of a session it is about.</source>
        <translation>Sie sagt nicht, um welchen Teil einer Sitzung es geht.</translation>
    </message>
    <message>
        <source>The text is empty, too long, or has a character that cannot be saved.</source>
        <translation>Der Text ist leer, zu lang oder hat ein Zeichen, das sich nicht speichern lässt.</translation>
    </message>
    <message>
        <source>The rate is not a whole number from 25 to 240.</source>
        <translation>Der Herzschlag ist keine ganze Zahl von 25 bis 240.</translation>
    </message>
    <message>
        <source>Its numbers are not those of a reading at rest.</source>
        <translation>Diese Zahlen passen nicht zu einer Messung in Ruhe.</translation>
    </message>
    <message>
        <source>The time since dosing is not in whole minutes.</source>
        <translation>Die Zeit seit der Gabe steht nicht in ganzen Minuten da.</translation>
    </message>
</context>
<context>
    <name>RuleText</name>
    <message>
        <source>Estimated: not before %1.</source>
        <translation>Geschätzt: nicht vor %1.</translation>
    </message>
    <message>
        <source>Until after a night&apos;s sleep.</source>
        <translation>Bis nach einer Nacht Schlaf.</translation>
    </message>
    <message>
        <source>Ended at %1.</source>
        <translation>Geendet um %1.</translation>
    </message>
    <message>
        <source>Suggested until about %1.</source>
        <translation>Empfohlen bis etwa %1.</translation>
    </message>
    <message>
        <source>Until %1, and after a night&apos;s sleep.</source>
        <translation>Bis %1, und erst nach einer Nacht Schlaf.</translation>
    </message>
    <message>
        <source>Until %1.</source>
        <translation>Bis %1.</translation>
    </message>
    <message>
        <source>A general rule.</source>
        <translation>Eine allgemeine Regel.</translation>
    </message>
    <message>
        <source>No cycling in traffic, machines or heights.</source>
        <translation>Kein Rad im Verkehr, keine Maschinen, keine Höhen.</translation>
    </message>
    <message>
        <source>The end is not known. Keep the rules until your clinic tells you.</source>
        <translation>Das Ende ist nicht bekannt. Halten Sie die Regeln ein, bis Ihre Klinik etwas sagt.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Rules from your session</source>
        <translation>Regeln Ihrer Sitzung</translation>
    </message>
    <message>
        <source>Rules until later today</source>
        <translation>Regeln bis später heute</translation>
    </message>
    <message>
        <source>Rules until tomorrow</source>
        <translation>Regeln bis morgen</translation>
    </message>
    <message>
        <source>Rules until %1</source>
        <translation>Regeln bis %1</translation>
    </message>
    <message>
        <source>No session is on record from which rules would run.</source>
        <translation>Es ist keine Sitzung eingetragen, von der Regeln laufen.</translation>
    </message>
    <message>
        <source>%1, and after a night&apos;s sleep.</source>
        <translation>%1, und erst nach einer Nacht Schlaf.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>These are your clinic&apos;s rules, version %1.</source>
        <translation>Das sind die Regeln Ihrer Klinik, Version %1.</translation>
    </message>
    <message>
        <source>General rules; ask your clinic.</source>
        <translation>Allgemeine Regeln, fragen Sie Ihre Klinik.</translation>
    </message>
    <message>
        <source>Your clinic&apos;s rule</source>
        <translation>Regel Ihrer Klinik</translation>
    </message>
</context>
<context>
    <name>RulesBody</name>
    <message>
        <source>Medicines</source>
        <translation>Medikamente</translation>
    </message>
</context>
<context>
    <name>SafetyPlanPage</name>
    <message>
        <source>My safety plan</source>
        <translation>Mein Sicherheitsplan</translation>
    </message>
    <message>
        <source>In my own words. It stays on this phone.</source>
        <translation>In meinen eigenen Worten. Er bleibt auf diesem Telefon.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Als Datei speichern</translation>
    </message>
    <message>
        <source>Plain text, without a lock. Whoever has the file can read your plan.</source>
        <translation>Einfacher Text, ohne Schloss. Wer die Datei hat, kann Ihren Plan lesen.</translation>
    </message>
    <message>
        <source>Writing the file.</source>
        <translation>Die Datei wird geschrieben.</translation>
    </message>
    <message>
        <source>The file is there</source>
        <translation>Die Datei ist da</translation>
    </message>
    <message>
        <source>There is no file</source>
        <translation>Es gibt keine Datei</translation>
    </message>
</context>
<context>
    <name>ScoreDisc</name>
    <message>
        <source>Mood %1 of 10</source>
        <translation>Stimmung %1 von 10</translation>
    </message>
</context>
<context>
    <name>ScorePicker</name>
    <message>
        <source>Mood today</source>
        <translation>Stimmung heute</translation>
    </message>
    <message>
        <source>very low</source>
        <translation>sehr niedrig</translation>
    </message>
    <message>
        <source>very good</source>
        <translation>sehr gut</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>0 is %1</source>
        <translation>0 ist %1</translation>
    </message>
    <message>
        <source>10 is %1</source>
        <translation>10 ist %1</translation>
    </message>
</context>
<context>
    <name>SensorChoices</name>
    <message>
        <source>Straps near you</source>
        <translation>Gurte in der Nähe</translation>
    </message>
</context>
<context>
    <name>SensorPage</name>
    <message>
        <source>Heart rate sensor</source>
        <translation>Herzfrequenz-Sensor</translation>
    </message>
    <message>
        <source>No strap is known yet.</source>
        <translation>Noch kein Gurt bekannt.</translation>
    </message>
    <message>
        <source>Heart rate</source>
        <translation>Herzfrequenz</translation>
    </message>
    <message>
        <source>It connects when you open this.</source>
        <translation>Er verbindet sich, wenn Sie das öffnen.</translation>
    </message>
    <message>
        <source>Choose a strap there.</source>
        <translation>Dort wählen Sie einen Gurt.</translation>
    </message>
    <message>
        <source>Forget this strap</source>
        <translation>Diesen Gurt vergessen</translation>
    </message>
    <message>
        <source>What it has recorded stays here.</source>
        <translation>Was er aufgezeichnet hat, bleibt hier.</translation>
    </message>
</context>
<context>
    <name>SensorWay</name>
    <message>
        <source>Choose another strap</source>
        <translation>Einen anderen Gurt wählen</translation>
    </message>
    <message>
        <source>Looking for straps near you.</source>
        <translation>Es wird nach Gurten in der Nähe gesucht.</translation>
    </message>
    <message>
        <source>Choose a strap first.</source>
        <translation>Wählen Sie zuerst einen Gurt.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
</context>
<context>
    <name>SensorWords</name>
    <message>
        <source>A strap without a name</source>
        <translation>Ein Gurt ohne Namen</translation>
    </message>
    <message>
        <source>Bluetooth is off. Turn it on in the settings of your device.</source>
        <translation>Bluetooth ist aus. Schalten Sie es in den Einstellungen Ihres Geräts ein.</translation>
    </message>
    <message>
        <source>This device has no Bluetooth. You can write a number yourself.</source>
        <translation>Dieses Gerät hat kein Bluetooth. Sie können selbst eine Zahl eintragen.</translation>
    </message>
    <message>
        <source>Homeward may not use Bluetooth yet. Allow it in the settings of your device.</source>
        <translation>Homeward darf Bluetooth noch nicht benutzen. Erlauben Sie es in den Einstellungen Ihres Geräts.</translation>
    </message>
    <message>
        <source>The Bluetooth service of this device does not run. Restart the device.</source>
        <translation>Der Bluetooth-Dienst dieses Geräts läuft nicht. Starten Sie das Gerät neu.</translation>
    </message>
    <message>
        <source>No strap has been seen yet.</source>
        <translation>Noch ist kein Gurt zu sehen.</translation>
    </message>
    <message>
        <source>The sensor is out of reach. Trying again.</source>
        <translation>Der Sensor ist außer Reichweite. Es wird weiter versucht.</translation>
    </message>
    <message>
        <source>Another app has the strap. Close that app.</source>
        <translation>Eine andere App hat den Gurt. Schließen Sie diese App.</translation>
    </message>
    <message>
        <source>This sensor sends no heart rate. Choose another one.</source>
        <translation>Dieser Sensor sendet keine Herzfrequenz. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>This sensor cannot send its rate to the app. Choose another one.</source>
        <translation>Dieser Sensor kann seine Werte nicht an die App senden. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>This sensor offers its rate twice, and the app cannot choose. Choose another one.</source>
        <translation>Dieser Sensor bietet seine Werte zweimal an, und die App kann nicht wählen. Nehmen Sie einen anderen.</translation>
    </message>
    <message>
        <source>This sensor has the name of yours, and is another one.</source>
        <translation>Dieser Sensor heißt wie Ihrer und ist ein anderer.</translation>
    </message>
    <message>
        <source>The strap does not answer. Bring it closer. Trying again.</source>
        <translation>Der Gurt antwortet nicht. Bringen Sie ihn näher. Es wird weiter versucht.</translation>
    </message>
    <message>
        <source>The strap could not be reached. Trying again.</source>
        <translation>Der Gurt war nicht zu erreichen. Es wird weiter versucht.</translation>
    </message>
</context>
<context>
    <name>SessionDayPage</name>
    <message>
        <source>I feel unwell</source>
        <translation>Mir geht es nicht gut</translation>
    </message>
    <message>
        <source>Change a time</source>
        <translation>Eine Zeit ändern</translation>
    </message>
    <message>
        <source>Note for yourself</source>
        <translation>Notiz für Sie</translation>
    </message>
    <message>
        <source>You can skip this.</source>
        <translation>Sie können das auslassen.</translation>
    </message>
    <message>
        <source>What to expect</source>
        <translation>Was auf Sie zukommt</translation>
    </message>
    <message>
        <source>Heart rate</source>
        <translation>Herzfrequenz</translation>
    </message>
</context>
<context>
    <name>SessionFlows</name>
    <message>
        <source>When did your session begin?</source>
        <translation>Wann begann Ihre Sitzung?</translation>
    </message>
    <message>
        <source>It has not begun yet</source>
        <translation>Sie hat noch nicht begonnen</translation>
    </message>
    <message>
        <source>The rules count from here. Staff know it.</source>
        <translation>Ab hier zählen die Regeln. Das Team weiß es.</translation>
    </message>
    <message>
        <source>It has not ended yet</source>
        <translation>Sie ist noch nicht zu Ende</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Ride home</source>
        <translation>Heimfahrt</translation>
    </message>
    <message>
        <source>This session does not take place</source>
        <translation>Diese Sitzung findet nicht statt</translation>
    </message>
    <message>
        <source>What you wrote</source>
        <translation>Was Sie geschrieben haben</translation>
    </message>
</context>
<context>
    <name>SessionPages</name>
    <message>
        <source>How do you get the medicine?</source>
        <translation>Wie bekommen Sie das Medikament?</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>An welchem Tag?</translation>
    </message>
    <message>
        <source>At what time?</source>
        <translation>Um wie viel Uhr?</translation>
    </message>
    <message>
        <source>How long does it take?</source>
        <translation>Wie lange dauert es?</translation>
    </message>
    <message>
        <source>Keep this if you do not know.</source>
        <translation>Lassen Sie es so, wenn Sie es nicht wissen.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>Wo ist es?</translation>
    </message>
    <message>
        <source>You can leave this empty.</source>
        <translation>Sie können das leer lassen.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Second floor, room 12</source>
        <translation>Zweiter Stock, Zimmer 12</translation>
    </message>
    <message>
        <source>No other session moves with this one.</source>
        <translation>Keine andere Sitzung ändert sich mit.</translation>
    </message>
</context>
<context>
    <name>SessionParts</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>How you get the medicine</source>
        <translation>Wie Sie das Medikament bekommen</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Not written down</source>
        <translation>Nicht aufgeschrieben</translation>
    </message>
</context>
<context>
    <name>SessionPlace</name>
    <message>
        <source>Your day</source>
        <translation>Ihr Tag</translation>
    </message>
</context>
<context>
    <name>SessionRulesPage</name>
    <message>
        <source>Lighter screen</source>
        <translation>Hellerer Bildschirm</translation>
    </message>
    <message>
        <source>For reading outdoors.</source>
        <translation>Zum Lesen im Freien.</translation>
    </message>
</context>
<context>
    <name>SessionStepPage</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>SessionWords</name>
    <message>
        <source>Infusion into a vein</source>
        <translation>Infusion in eine Vene</translation>
    </message>
    <message>
        <source>Injection into a muscle</source>
        <translation>Spritze in einen Muskel</translation>
    </message>
    <message>
        <source>Nasal spray</source>
        <translation>Nasenspray</translation>
    </message>
    <message>
        <source>By mouth, at the clinic</source>
        <translation>Durch den Mund, in der Klinik</translation>
    </message>
    <message>
        <source>A moment</source>
        <translation>Ein Augenblick</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Läuft gerade</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgesagt</translation>
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
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Sperren nach</translation>
    </message>
    <message>
        <source>Rules and Ride on the lock screen</source>
        <translation>Regeln und Heimfahrt auf dem Sperrbildschirm</translation>
    </message>
    <message>
        <source>Two words. Unlocking leads straight there.</source>
        <translation>Zwei Wörter. Nach dem Entsperren sind Sie gleich dort.</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Your clinic</source>
        <translation>Ihre Klinik</translation>
    </message>
    <message>
        <source>Homeward %1. This build has no clinic connection yet.</source>
        <translation>Homeward %1. Diese Version hat noch keine Verbindung zur Klinik.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Ausgeben</translation>
    </message>
    <message>
        <source>A page for your clinic, or files.</source>
        <translation>Eine Seite für Ihre Klinik, oder Dateien.</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>Bring in a file</source>
        <translation>Datei hereinholen</translation>
    </message>
    <message>
        <source>From Homeward, or from Daylio.</source>
        <translation>Von Homeward oder von Daylio.</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Which, when, and what they say.</source>
        <translation>Welche, wann und was sie sagen.</translation>
    </message>
    <message>
        <source>Heart rate sensor</source>
        <translation>Herzfrequenz-Sensor</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
</context>
<context>
    <name>SettingsPages</name>
    <message>
        <source>Lock after</source>
        <translation>Sperren nach</translation>
    </message>
    <message>
        <source>When nobody has touched the app for this long.</source>
        <translation>Wenn so lange niemand die App berührt hat.</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Everything stays readable, and nothing is cut off.</source>
        <translation>Alles bleibt lesbar, und nichts wird abgeschnitten.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>It changes when you close Homeward and open it again.</source>
        <translation>Sie wechselt, wenn Sie Homeward schließen und neu öffnen.</translation>
    </message>
    <message>
        <source>From which day on?</source>
        <translation>Ab welchem Tag?</translation>
    </message>
    <message>
        <source>Up to which day?</source>
        <translation>Bis zu welchem Tag?</translation>
    </message>
</context>
<context>
    <name>SeverityWords</name>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Mild</source>
        <translation>Leicht</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Severe</source>
        <translation>Stark</translation>
    </message>
</context>
<context>
    <name>ShellTabs</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>Tagebuch</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Ride</source>
        <translation>Heimfahrt</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Klinik</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>SideEffect</name>
    <message>
        <source>Nausea</source>
        <translation>Übelkeit</translation>
    </message>
    <message>
        <source>Vomiting</source>
        <translation>Erbrechen</translation>
    </message>
    <message>
        <source>Dizzy</source>
        <translation>Schwindlig</translation>
    </message>
    <message>
        <source>The room spins</source>
        <translation>Der Raum dreht sich</translation>
    </message>
    <message>
        <source>Headache</source>
        <translation>Kopfschmerzen</translation>
    </message>
    <message>
        <source>Sleepy</source>
        <translation>Schläfrig</translation>
    </message>
    <message>
        <source>Tired</source>
        <translation>Müde</translation>
    </message>
    <message>
        <source>Blurred vision</source>
        <translation>Verschwommenes Sehen</translation>
    </message>
    <message>
        <source>Ringing in the ears</source>
        <translation>Klingeln in den Ohren</translation>
    </message>
    <message>
        <source>Odd taste</source>
        <translation>Seltsamer Geschmack</translation>
    </message>
    <message>
        <source>Numbness</source>
        <translation>Taubes Gefühl</translation>
    </message>
    <message>
        <source>Unreal, or outside my body</source>
        <translation>Unwirklich oder außerhalb meines Körpers</translation>
    </message>
    <message>
        <source>Time feels odd</source>
        <translation>Die Zeit fühlt sich seltsam an</translation>
    </message>
    <message>
        <source>Confused</source>
        <translation>Verwirrt</translation>
    </message>
    <message>
        <source>Anxious</source>
        <translation>Ängstlich</translation>
    </message>
    <message>
        <source>Seeing or hearing things</source>
        <translation>Dinge sehen oder hören</translation>
    </message>
    <message>
        <source>Very high mood</source>
        <translation>Sehr gehobene Stimmung</translation>
    </message>
    <message>
        <source>Irritable</source>
        <translation>Gereizt</translation>
    </message>
    <message>
        <source>Poor memory</source>
        <translation>Schlechtes Gedächtnis</translation>
    </message>
    <message>
        <source>Poor concentration</source>
        <translation>Konzentration fällt schwer</translation>
    </message>
    <message>
        <source>Fast or pounding heart</source>
        <translation>Schnelles oder pochendes Herz</translation>
    </message>
    <message>
        <source>Sweating</source>
        <translation>Schwitzen</translation>
    </message>
    <message>
        <source>Shaking</source>
        <translation>Zittern</translation>
    </message>
    <message>
        <source>Unsteady</source>
        <translation>Unsicher auf den Beinen</translation>
    </message>
    <message>
        <source>Hard to speak</source>
        <translation>Sprechen fällt schwer</translation>
    </message>
    <message>
        <source>Passing water often</source>
        <translation>Oft Wasser lassen</translation>
    </message>
    <message>
        <source>Urgent need to pass water</source>
        <translation>Dringend Wasser lassen</translation>
    </message>
    <message>
        <source>Pain when passing water</source>
        <translation>Schmerzen beim Wasserlassen</translation>
    </message>
    <message>
        <source>Cannot pass water</source>
        <translation>Kein Wasser lassen können</translation>
    </message>
    <message>
        <source>Sore nose or throat</source>
        <translation>Nase oder Hals tut weh</translation>
    </message>
</context>
<context>
    <name>SideEffectOffer</name>
    <message>
        <source>How do you feel?</source>
        <translation>Wie fühlen Sie sich?</translation>
    </message>
    <message>
        <source>Note what you notice. You can skip this.</source>
        <translation>Notieren Sie, was Ihnen auffällt. Sie können das auslassen.</translation>
    </message>
</context>
<context>
    <name>SideEffectPage</name>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Did you notice any of these? Each answer is saved.</source>
        <translation>Haben Sie etwas davon bemerkt? Jede Antwort wird gespeichert.</translation>
    </message>
    <message>
        <source>This could not be saved</source>
        <translation>Das konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>None of the others</source>
        <translation>Nichts von den anderen</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Nichts davon</translation>
    </message>
    <message>
        <source>I&apos;d rather not answer</source>
        <translation>Das möchte ich nicht beantworten</translation>
    </message>
</context>
<context>
    <name>SideEffectsDonePage</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Nobody watches these answers live.</source>
        <translation>Niemand sieht diese Antworten live.</translation>
    </message>
    <message>
        <source>This could not be saved</source>
        <translation>Das konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>SignsPage</name>
    <message>
        <source>Signs that need help at once</source>
        <translation>Zeichen, bei denen Sie sofort Hilfe brauchen</translation>
    </message>
    <message>
        <source>Call if you have any of these. Tell your clinic too.</source>
        <translation>Rufen Sie an, wenn Sie eines davon haben. Sagen Sie es auch Ihrer Klinik.</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>This takes longer than usual. Your entries are kept.</source>
        <translation>Das dauert länger als sonst. Ihre Einträge sind noch da.</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
</context>
<context>
    <name>SleepPart</name>
    <message>
        <source>How long did you sleep?</source>
        <translation>Wie lange haben Sie geschlafen?</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Schlaf</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>SleepQuestion</name>
    <message>
        <source>Have you had a night&apos;s sleep?</source>
        <translation>Haben Sie eine Nacht geschlafen?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
</context>
<context>
    <name>StaffCodePage</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Staff code</source>
        <translation>Code des Teams</translation>
    </message>
</context>
<context>
    <name>StaffHeader</name>
    <message>
        <source>Please give this to staff</source>
        <translation>Bitte geben Sie dies dem Team</translation>
    </message>
</context>
<context>
    <name>StaffInitialsPage</name>
    <message>
        <source>Hand over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Please give this to staff</source>
        <translation>Bitte geben Sie dies dem Team</translation>
    </message>
    <message>
        <source>Staff initials</source>
        <translation>Kürzel des Teams</translation>
    </message>
    <message>
        <source>JR</source>
        <translation>JR</translation>
    </message>
    <message>
        <source>This could not be saved</source>
        <translation>Das konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Your clinic has no staff code here</source>
        <translation>Ihre Klinik hat hier keinen Code für das Team</translation>
    </message>
    <message>
        <source>So staff write their initials. The ride says that these are initials.</source>
        <translation>Darum schreibt das Team sein Kürzel. Bei der Heimfahrt steht, dass es ein Kürzel ist.</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
</context>
<context>
    <name>StrengthMeter</name>
    <message>
        <source>Guessed at once</source>
        <translation>Sofort zu erraten</translation>
    </message>
    <message>
        <source>Easy to guess</source>
        <translation>Leicht zu erraten</translation>
    </message>
    <message>
        <source>Hard to guess</source>
        <translation>Schwer zu erraten</translation>
    </message>
    <message>
        <source>Very hard to guess</source>
        <translation>Sehr schwer zu erraten</translation>
    </message>
</context>
<context>
    <name>TellClinic</name>
    <message>
        <source>Please tell your clinic.</source>
        <translation>Bitte sagen Sie es Ihrer Klinik.</translation>
    </message>
    <message>
        <source>Its number is not on this phone yet.</source>
        <translation>Ihre Nummer ist noch nicht auf diesem Telefon.</translation>
    </message>
    <message>
        <source>Call your clinic</source>
        <translation>Klinik anrufen</translation>
    </message>
</context>
<context>
    <name>TimePage</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>1 hour earlier</source>
        <translation>1 Stunde früher</translation>
    </message>
    <message>
        <source>1 hour later</source>
        <translation>1 Stunde später</translation>
    </message>
    <message>
        <source>This could not be saved</source>
        <translation>Das konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>Ich weiß es nicht</translation>
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
        <translation>Stunde</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>All sessions</source>
        <translation>Alle Sitzungen</translation>
    </message>
    <message>
        <source>Show earlier sessions (%1)</source>
        <translation>Frühere Sitzungen zeigen (%1)</translation>
    </message>
    <message>
        <source>Show later sessions (%1)</source>
        <translation>Spätere Sitzungen zeigen (%1)</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>vorher %1</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Session %1 of %2</source>
        <translation>Sitzung %1 von %2</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Sitzung %1</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Heute, %1</translation>
    </message>
</context>
<context>
    <name>TimelineEntry</name>
    <message>
        <source>This date has passed. Ask your clinic what happens next.</source>
        <translation>Dieser Tag ist vorbei. Fragen Sie Ihre Klinik, wie es weitergeht.</translation>
    </message>
    <message>
        <source>Call your clinic</source>
        <translation>Klinik anrufen</translation>
    </message>
    <message>
        <source>Add your clinic&apos;s number</source>
        <translation>Nummer der Klinik eintragen</translation>
    </message>
</context>
<context>
    <name>TodayAnswer</name>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Wird gespeichert</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Your mood today</source>
        <translation>Ihre Stimmung heute</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>%n entries today, the last one counts</source>
        <translation>
            <numerusform>%n Eintrag heute</numerusform>
            <numerusform>%n Einträge heute, der letzte zählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayExtras</name>
    <message>
        <source>Add something, only if you like</source>
        <translation>Fügen Sie etwas hinzu, wenn Sie mögen</translation>
    </message>
    <message>
        <source>Energy %1</source>
        <translation>Energie %1</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Sleep %1 h</source>
        <translation>Schlaf %1 h</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Schlaf</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>TodayHeader</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>TodayOffers</name>
    <message>
        <source>A question about bladder and memory</source>
        <translation>Eine Frage zu Blase und Gedächtnis</translation>
    </message>
    <message>
        <source>Your clinic asks it each month. You can skip this.</source>
        <translation>Ihre Klinik fragt das jeden Monat. Sie können das auslassen.</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>This phone&apos;s time zone data is old. Times may be an hour off.</source>
        <translation>Die Zeitzonen dieses Telefons sind alt. Zeiten können um eine Stunde falsch sein.</translation>
    </message>
    <message>
        <source>Read the rules</source>
        <translation>Regeln lesen</translation>
    </message>
</context>
<context>
    <name>TodayQuestion</name>
    <message>
        <source>How has your mood been today?</source>
        <translation>Wie war Ihre Stimmung heute?</translation>
    </message>
    <message>
        <source>One tap saves it. With a keyboard: arrow keys, then Enter.</source>
        <translation>Ein Tippen speichert. Mit Tastatur: Pfeiltasten, dann Eingabe.</translation>
    </message>
    <message>
        <source>One tap saves it. You can skip this.</source>
        <translation>Ein Tippen speichert. Sie können das auslassen.</translation>
    </message>
</context>
<context>
    <name>TreatmentProblem</name>
    <message>
        <source>This could not be saved</source>
        <translation>Das konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>This could not be read. Your entries are kept.</source>
        <translation>Das konnte nicht gelesen werden. Ihre Einträge sind noch da.</translation>
    </message>
    <message>
        <source>If you had a session, keep its rules until your clinic tells you.</source>
        <translation>Wenn Sie eine Sitzung hatten, halten Sie die Regeln ein, bis Ihre Klinik etwas sagt.</translation>
    </message>
    <message>
        <source>What you see may be old.</source>
        <translation>Was Sie sehen, kann alt sein.</translation>
    </message>
    <message>
        <source>This phone&apos;s clock was set forward. The rules count the time that has really passed.</source>
        <translation>Die Uhr dieses Telefons wurde vorgestellt. Die Regeln zählen die Zeit, die wirklich vergangen ist.</translation>
    </message>
</context>
<context>
    <name>TrendNoticeCard</name>
    <message>
        <source>Your recent entries are lower than your own usual. It may be worth telling your clinic.</source>
        <translation>Ihre letzten Einträge sind niedriger als sonst bei Ihnen. Vielleicht möchten Sie es Ihrer Klinik sagen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Your clinic&apos;s number is not on this phone yet.</source>
        <translation>Die Nummer Ihrer Klinik ist noch nicht auf diesem Telefon.</translation>
    </message>
    <message>
        <source>Call your clinic</source>
        <translation>Klinik anrufen</translation>
    </message>
    <message>
        <source>Open the Help page</source>
        <translation>Seite mit Hilfe öffnen</translation>
    </message>
</context>
<context>
    <name>TrendWords</name>
    <message>
        <source>No total</source>
        <translation>Keine Summe</translation>
    </message>
    <message>
        <source>During the dose</source>
        <translation>Während der Gabe</translation>
    </message>
    <message>
        <source>First hour</source>
        <translation>Erste Stunde</translation>
    </message>
    <message>
        <source>Second hour</source>
        <translation>Zweite Stunde</translation>
    </message>
    <message>
        <source>2 to 4 hours</source>
        <translation>2 bis 4 Stunden</translation>
    </message>
    <message>
        <source>4 to 12 hours</source>
        <translation>4 bis 12 Stunden</translation>
    </message>
    <message>
        <source>12 to 24 hours</source>
        <translation>12 bis 24 Stunden</translation>
    </message>
    <message>
        <source>After a day</source>
        <translation>Nach einem Tag</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: up to %2, in %3 sessions.</source>
        <translation>%1: bis %2, in %3 Sitzungen.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1: total %2. This is not a diagnosis.</source>
        <translation>%1: Summe %2. Das ist keine Diagnose.</translation>
    </message>
    <message>
        <source>%1: total %2, in the range named %3. This is not a diagnosis.</source>
        <translation>%1: Summe %2, im Bereich „%3“. Das ist keine Diagnose.</translation>
    </message>
    <message>
        <source>Time after the dose not known</source>
        <translation>Zeit nach der Gabe nicht bekannt</translation>
    </message>
    <message>
        <source>Heart rate %1, %2.</source>
        <translation>Herzschlag %1, %2.</translation>
    </message>
    <message>
        <source>1 report.</source>
        <translation>1 Bericht.</translation>
    </message>
    <message>
        <source>%1 reports.</source>
        <translation>%1 Berichte.</translation>
    </message>
    <message>
        <source>%1 at rest, %2.</source>
        <translation>%1 in Ruhe, %2.</translation>
    </message>
</context>
<context>
    <name>TrendsPage</name>
    <message>
        <source>The last one that was read out.</source>
        <translation>Der letzte, der vorgelesen wurde.</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>This could not be read. Your entries are kept.</source>
        <translation>Das konnte nicht gelesen werden. Ihre Einträge sind noch da.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 Wochen</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 Monate</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 Jahr</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>How much is shown</source>
        <translation>Wie viel gezeigt wird</translation>
    </message>
    <message>
        <source>Heart rate</source>
        <translation>Herzfrequenz</translation>
    </message>
    <message>
        <source>Readings and recordings.</source>
        <translation>Messungen und Aufzeichnungen.</translation>
    </message>
    <message>
        <source>From a chest strap, or written down.</source>
        <translation>Von einem Brustgurt oder eingetragen.</translation>
    </message>
</context>
<context>
    <name>TrendsPages</name>
    <message>
        <source>Mood</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>This is not a diagnosis.</source>
        <translation>Das ist keine Diagnose.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Bereich</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>UnfinishedEntries</name>
    <message>
        <source>Go on writing</source>
        <translation>Weiterschreiben</translation>
    </message>
</context>
<context>
    <name>UnwellPage</name>
    <message>
        <source>None of these</source>
        <translation>Nichts davon</translation>
    </message>
    <message>
        <source>I feel unwell</source>
        <translation>Mir geht es nicht gut</translation>
    </message>
    <message>
        <source>If you have one of these signs, call now. At the clinic, tell staff.</source>
        <translation>Wenn Sie eines dieser Zeichen haben, rufen Sie jetzt an. In der Klinik sagen Sie es dem Team.</translation>
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
        <translation>Weniger: %1</translation>
    </message>
    <message>
        <source>More: %1</source>
        <translation>Mehr: %1</translation>
    </message>
</context>
<context>
    <name>VitalsFields</name>
    <message>
        <source>Blood pressure</source>
        <translation>Blutdruck</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Erste Zahl</translation>
    </message>
    <message>
        <source>over</source>
        <translation>zu</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Zweite Zahl</translation>
    </message>
    <message>
        <source>Heart rate, per minute</source>
        <translation>Herzschläge pro Minute</translation>
    </message>
    <message>
        <source>Oxygen, percent</source>
        <translation>Sauerstoff in Prozent</translation>
    </message>
    <message>
        <source>Who measured</source>
        <translation>Wer gemessen hat</translation>
    </message>
    <message>
        <source>Name or initials</source>
        <translation>Name oder Kürzel</translation>
    </message>
</context>
<context>
    <name>VitalsPage</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Vital signs</source>
        <translation>Gemessene Werte</translation>
    </message>
    <message>
        <source>Write what staff read out. You can leave a number empty.</source>
        <translation>Schreiben Sie auf, was das Team vorliest. Eine Zahl darf fehlen.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
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
        <translation>Geplant für %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1, end unknown</source>
        <translation>%1, Ende nicht bekannt</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Seit %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>Staff decide when you can leave.</source>
        <translation>Das Team entscheidet, wann Sie gehen können.</translation>
    </message>
    <message>
        <source>At least until %1</source>
        <translation>Mindestens bis %1</translation>
    </message>
    <message>
        <source>Planned until about %1</source>
        <translation>Geplant bis etwa %1</translation>
    </message>
    <message>
        <source>No driving after your session.</source>
        <translation>Nicht selbst fahren nach der Sitzung.</translation>
    </message>
    <message>
        <source>Ride home</source>
        <translation>Heimfahrt</translation>
    </message>
    <message>
        <source>Ride home with %1</source>
        <translation>Heimfahrt mit %1</translation>
    </message>
    <message>
        <source>No ride yet. Tell staff.</source>
        <translation>Noch keine Heimfahrt. Sagen Sie es dem Team.</translation>
    </message>
    <message>
        <source>Expected at about %1.</source>
        <translation>Kommt etwa um %1.</translation>
    </message>
    <message>
        <source>%1 is here.</source>
        <translation>%1 ist da.</translation>
    </message>
    <message>
        <source>Handed over at %1</source>
        <translation>Übergeben um %1</translation>
    </message>
    <message>
        <source>You are here. Staff are nearby.</source>
        <translation>Sie sind hier. Das Team ist in der Nähe.</translation>
    </message>
    <message>
        <source>You are here. %1</source>
        <translation>Sie sind hier. %1</translation>
    </message>
    <message>
        <source>You arrived</source>
        <translation>Sie sind angekommen</translation>
    </message>
    <message>
        <source>Rest at the clinic</source>
        <translation>Ruhe in der Klinik</translation>
    </message>
    <message>
        <source>Rest at home</source>
        <translation>Ruhe zu Hause</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Start</source>
        <translation>Anfangen</translation>
    </message>
    <message>
        <source>Welcome to Homeward</source>
        <translation>Willkommen bei Homeward</translation>
    </message>
    <message>
        <source>For the days around your treatment sessions.</source>
        <translation>Für die Tage rund um Ihre Sitzungen.</translation>
    </message>
    <message>
        <source>Kept on this phone</source>
        <translation>Auf diesem Telefon</translation>
    </message>
    <message>
        <source>Encrypted. Nothing leaves it.</source>
        <translation>Verschlüsselt. Nichts verlässt es.</translation>
    </message>
    <message>
        <source>Works without internet</source>
        <translation>Geht ohne Internet</translation>
    </message>
    <message>
        <source>No account is needed.</source>
        <translation>Sie brauchen kein Konto.</translation>
    </message>
    <message>
        <source>You can skip things</source>
        <translation>Sie können Dinge auslassen</translation>
    </message>
    <message>
        <source>One tap a day is enough.</source>
        <translation>Einmal am Tag tippen genügt.</translation>
    </message>
    <message>
        <source>Everything was deleted from this device</source>
        <translation>Alles wurde von diesem Gerät gelöscht</translation>
    </message>
    <message>
        <source>Backups and files that you exported are still there. What your clinic has stays with it.</source>
        <translation>Kopien und Dateien, die Sie ausgegeben haben, sind noch da. Was Ihre Klinik hat, bleibt bei ihr.</translation>
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
        <translation>Fertig</translation>
    </message>
    <message>
        <source>What do you hope for today?</source>
        <translation>Was erhoffen Sie sich heute?</translation>
    </message>
    <message>
        <source>Note for yourself</source>
        <translation>Notiz für Sie</translation>
    </message>
    <message>
        <source>Your entry</source>
        <translation>Ihr Eintrag</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Neuer Eintrag</translation>
    </message>
    <message>
        <source>This could not be saved</source>
        <translation>Das konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Ohne Speichern verlassen</translation>
    </message>
    <message>
        <source>You were writing this. It was kept.</source>
        <translation>Daran haben Sie geschrieben. Es ist noch da.</translation>
    </message>
    <message>
        <source>Write a few words, or leave it.</source>
        <translation>Schreiben Sie ein paar Worte, oder lassen Sie es.</translation>
    </message>
    <message>
        <source>Write what stays with you.</source>
        <translation>Schreiben Sie, was Ihnen bleibt.</translation>
    </message>
</context>
<context>
    <name>WritingPages</name>
    <message>
        <source>Which session is it about?</source>
        <translation>Um welche Sitzung geht es?</translation>
    </message>
</context>
<context>
    <name>WritingParts</name>
    <message>
        <source>Written before your session. It stays as it was.</source>
        <translation>Vor Ihrer Sitzung geschrieben. Es bleibt, wie es war.</translation>
    </message>
    <message>
        <source>About a session</source>
        <translation>Zu einer Sitzung</translation>
    </message>
    <message>
        <source>No session</source>
        <translation>Keine Sitzung</translation>
    </message>
    <message>
        <source>Share with your clinic</source>
        <translation>Mit Ihrer Klinik teilen</translation>
    </message>
    <message>
        <source>Your clinic will see this entry. It is not sent yet.</source>
        <translation>Ihre Klinik wird diesen Eintrag sehen. Er ist noch nicht gesendet.</translation>
    </message>
    <message>
        <source>Private. Your clinic does not see it.</source>
        <translation>Privat. Ihre Klinik sieht ihn nicht.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>WritingUndo</name>
    <message>
        <source>Your entry is deleted.</source>
        <translation>Ihr Eintrag ist gelöscht.</translation>
    </message>
</context>
<context>
    <name>WritingWords</name>
    <message>
        <source>before session %1</source>
        <translation>vor Sitzung %1</translation>
    </message>
    <message>
        <source>before a session</source>
        <translation>vor einer Sitzung</translation>
    </message>
    <message>
        <source>after session %1</source>
        <translation>nach Sitzung %1</translation>
    </message>
    <message>
        <source>after a session</source>
        <translation>nach einer Sitzung</translation>
    </message>
    <message>
        <source>later, session %1</source>
        <translation>später, Sitzung %1</translation>
    </message>
    <message>
        <source>later</source>
        <translation>später</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Session %1, %2</source>
        <translation>Sitzung %1, %2</translation>
    </message>
    <message>
        <source>Session, %1</source>
        <translation>Sitzung, %1</translation>
    </message>
</context>
<context>
    <name>homeward::ui::BadRowModel</name>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
</context>
<context>
    <name>homeward::ui::BoosterEditor</name>
    <message>
        <source>Choose a day.</source>
        <translation>Wählen Sie einen Tag.</translation>
    </message>
    <message>
        <source>Saved: %1.</source>
        <translation>Gespeichert: %1.</translation>
    </message>
    <message>
        <source>Choose a number of weeks.</source>
        <translation>Wählen Sie eine Zahl von Wochen.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Zurückgenommen.</translation>
    </message>
</context>
<context>
    <name>homeward::ui::CalendarController</name>
    <message>
        <source>This file could not be read.</source>
        <translation>Diese Datei ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Note to self</source>
        <translation>Notiz an mich</translation>
    </message>
    <message>
        <source>There is no date to come in this file.</source>
        <translation>In dieser Datei ist kein kommender Termin.</translation>
    </message>
</context>
<context>
    <name>homeward::ui::CheckInController</name>
    <message>
        <source>Good morning</source>
        <translation>Guten Morgen</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Guten Tag</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Guten Abend</translation>
    </message>
</context>
<context>
    <name>homeward::ui::ClinicController</name>
    <message>
        <source>Write the name of your clinic.</source>
        <translation>Schreiben Sie den Namen Ihrer Klinik.</translation>
    </message>
    <message>
        <source>Write a number that you can call.</source>
        <translation>Schreiben Sie eine Nummer, die Sie anrufen können.</translation>
    </message>
    <message>
        <source>This is too long to save. Your text is still here. Make it shorter.</source>
        <translation>Das ist zu lang zum Speichern. Ihr Text ist noch hier. Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>This has a character that cannot be saved. Your text is still here.</source>
        <translation>Hier ist ein Zeichen, das nicht gespeichert werden kann. Ihr Text ist noch hier.</translation>
    </message>
</context>
<context>
    <name>homeward::ui::ContactModel</name>
    <message>
        <source>Call or text %1</source>
        <translation>Anrufen oder SMS an %1</translation>
    </message>
    <message>
        <source>Call %1, or text %2</source>
        <translation>%1 anrufen oder SMS an %2</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>%1 anrufen</translation>
    </message>
    <message>
        <source>Text %1</source>
        <translation>SMS an %1</translation>
    </message>
    <message>
        <source>Text %1 to %2</source>
        <translation>SMS mit %1 an %2</translation>
    </message>
</context>
<context>
    <name>homeward::ui::CourseDateModel</name>
    <message>
        <source>This time has passed.</source>
        <translation>Diese Zeit ist vorbei.</translation>
    </message>
    <message>
        <source>Two are on this day.</source>
        <translation>An diesem Tag sind es zwei.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>homeward::ui::CourseEditor</name>
    <message>
        <source>Choose a day.</source>
        <translation>Wählen Sie einen Tag.</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions added.</source>
        <translation>
            <numerusform>%n Sitzung eingetragen.</numerusform>
            <numerusform>%n Sitzungen eingetragen.</numerusform>
        </translation>
    </message>
    <message>
        <source>My clinic named other dates</source>
        <translation>Meine Klinik hat andere Termine genannt</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <comment>6 dates, how one gets the medicine</comment>
        <translation>%1. %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n dates</source>
        <translation>
            <numerusform>%n Termin</numerusform>
            <numerusform>%n Termine</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose how you get the medicine.</source>
        <translation>Wählen Sie, wie Sie das Medikament bekommen.</translation>
    </message>
    <message>
        <source>Choose one of these.</source>
        <translation>Wählen Sie eines davon.</translation>
    </message>
    <message>
        <source>There is no date yet. Add the first one.</source>
        <translation>Noch gibt es keinen Termin. Tragen Sie den ersten ein.</translation>
    </message>
    <message>
        <source>One of these dates cannot stay like this.</source>
        <translation>Einer dieser Termine passt noch nicht.</translation>
    </message>
</context>
<context>
    <name>homeward::ui::DayModel</name>
    <message>
        <source>Energy %1.</source>
        <translation>Energie %1.</translation>
    </message>
    <message>
        <source>Slept %1 hours.</source>
        <translation>%1 Stunden geschlafen.</translation>
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
        <translation>Schreiben Sie zuerst Ihre Passphrase.</translation>
    </message>
    <message>
        <source>Not everything could be deleted. Try again, or start Homeward anew.</source>
        <translation>Nicht alles konnte gelöscht werden. Versuchen Sie es noch einmal, oder starten Sie Homeward neu.</translation>
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
        <translation>Für jede Art von Sitzung.</translation>
    </message>
</context>
<context>
    <name>homeward::ui::ExportController</name>
    <message>
        <source>The diary could not be read. Your entries are kept.</source>
        <translation>Das Tagebuch konnte nicht gelesen werden. Ihre Einträge sind noch da.</translation>
    </message>
    <message>
        <source>The page could not be drawn. Your entries are kept.</source>
        <translation>Die Seite konnte nicht gezeichnet werden. Ihre Einträge sind noch da.</translation>
    </message>
    <message>
        <source>This device has no folder for documents.</source>
        <translation>Dieses Gerät hat keinen Ordner für Dokumente.</translation>
    </message>
    <message>
        <source>The device is full. Free some space, then try again.</source>
        <translation>Das Gerät ist voll. Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The device does not let Homeward write the file there.</source>
        <translation>Das Gerät lässt Homeward die Datei dort nicht schreiben.</translation>
    </message>
    <message>
        <source>Page for your clinic (PDF)</source>
        <translation>Seite für Ihre Klinik (PDF)</translation>
    </message>
    <message>
        <source>Tables (CSV)</source>
        <translation>Tabellen (CSV)</translation>
    </message>
    <message>
        <source>For your clinic&apos;s program (FHIR)</source>
        <translation>Für das Programm Ihrer Klinik (FHIR)</translation>
    </message>
    <message>
        <source>Everything in tables, with your own words. For you, or another program.</source>
        <translation>Alles in Tabellen, mit Ihren eigenen Worten. Für Sie oder ein anderes Programm.</translation>
    </message>
    <message>
        <source>What a clinic can take in. Your notes and private entries stay out.</source>
        <translation>Was eine Klinik aufnehmen kann. Ihre Notizen und privaten Einträge bleiben draußen.</translation>
    </message>
    <message>
        <source>One page: scores with question 9, mood, sessions, side effects, vital signs. Your own words stay out.</source>
        <translation>Eine Seite: Summen mit Frage 9, Stimmung, Sitzungen, Nebenwirkungen, gemessene Werte. Ihre eigenen Worte bleiben draußen.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Last 4 weeks</source>
        <translation>Letzte 4 Wochen</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>Letzte 3 Monate</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <source>%1, in the folder %2.</source>
        <translation>%1, im Ordner %2.</translation>
    </message>
    <message>
        <source>From one day to another</source>
        <translation>Von einem Tag bis zu einem anderen</translation>
    </message>
    <message numerus="yes">
        <source>%n answered questionnaires could not be read and are not in it.</source>
        <translation>
            <numerusform>%n beantworteter Fragebogen konnte nicht gelesen werden und fehlt darin.</numerusform>
            <numerusform>%n beantwortete Fragebögen konnten nicht gelesen werden und fehlen darin.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>homeward::ui::FoundModel</name>
    <message>
        <source>Two have this name. Its address ends in %1.</source>
        <translation>Zwei heißen so. Diese Adresse endet auf %1.</translation>
    </message>
</context>
<context>
    <name>homeward::ui::HeartRateController</name>
    <message>
        <source>Heart rate is being recorded</source>
        <translation>Die Herzfrequenz wird aufgezeichnet</translation>
    </message>
    <message>
        <source>Resting reading, minute %1 of %2</source>
        <translation>Ruhemessung, Minute %1 von %2</translation>
    </message>
</context>
<context>
    <name>homeward::ui::HelpController</name>
    <message>
        <source>These numbers were last checked on %1. They may have changed.</source>
        <translation>Diese Nummern wurden zuletzt am %1 geprüft. Sie können sich geändert haben.</translation>
    </message>
    <message>
        <source>Numbers checked on %1.</source>
        <translation>Nummern geprüft am %1.</translation>
    </message>
    <message>
        <source>Dial %1 on any phone.</source>
        <translation>Wählen Sie %1 auf irgendeinem Telefon.</translation>
    </message>
    <message>
        <source>Send a text to %1.</source>
        <translation>Schicken Sie eine SMS an %1.</translation>
    </message>
    <message>
        <source>Open %1 in a browser.</source>
        <translation>Öffnen Sie %1 in einem Browser.</translation>
    </message>
</context>
<context>
    <name>homeward::ui::ImportController</name>
    <message numerus="yes">
        <source>And %n more lines.</source>
        <translation>
            <numerusform>Und noch %n Zeile.</numerusform>
            <numerusform>Und noch %n Zeilen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines stayed out.</source>
        <translation>
            <numerusform>%n Zeile blieb draußen.</numerusform>
            <numerusform>%n Zeilen blieben draußen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>homeward::ui::LiveRate</name>
    <message numerus="yes">
        <source>%n seconds ago</source>
        <translation>
            <numerusform>vor %n Sekunde</numerusform>
            <numerusform>vor %n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>um %1</translation>
    </message>
    <message>
        <source>The last one was %1, at %2.</source>
        <translation>Die letzte war %1, um %2.</translation>
    </message>
    <message>
        <source>The strap does not touch your skin.</source>
        <translation>Der Gurt berührt Ihre Haut nicht.</translation>
    </message>
    <message>
        <source>The strap sends no rate at the moment.</source>
        <translation>Der Gurt sendet im Moment keinen Wert.</translation>
    </message>
</context>
<context>
    <name>homeward::ui::LockController</name>
    <message>
        <source>The code has twelve words. Write all of them, in order.</source>
        <translation>Es sind zwölf Wörter. Schreiben Sie alle, der Reihe nach.</translation>
    </message>
    <message>
        <source>One of the words is not on the list. Check the spelling.</source>
        <translation>Ein Wort steht nicht auf der Liste. Prüfen Sie die Schreibweise.</translation>
    </message>
    <message>
        <source>The words do not belong together. Check their order.</source>
        <translation>Die Wörter passen nicht zusammen. Prüfen Sie die Reihenfolge.</translation>
    </message>
    <message>
        <source>Write your passphrase first.</source>
        <translation>Schreiben Sie zuerst Ihre Passphrase.</translation>
    </message>
</context>
<context>
    <name>homeward::ui::OnboardingController</name>
    <message>
        <source>Others could guess this one. Add one or two more words.</source>
        <translation>Andere könnten diese erraten. Fügen Sie ein oder zwei Wörter hinzu.</translation>
    </message>
    <message>
        <source>The two are not the same. Write it once more.</source>
        <translation>Die beiden sind nicht gleich. Schreiben Sie es noch einmal.</translation>
    </message>
    <message>
        <source>That is not what the list says. Go back and look again.</source>
        <translation>Das steht nicht auf der Liste. Gehen Sie zurück und schauen Sie noch einmal.</translation>
    </message>
</context>
<context>
    <name>homeward::ui::PlanController</name>
    <message>
        <source>Dates you wrote down. General rules; ask your clinic.</source>
        <translation>Termine, die Sie aufgeschrieben haben. Allgemeine Regeln, fragen Sie Ihre Klinik.</translation>
    </message>
    <message>
        <source>Dates you wrote down. Rules from %1, version %2.</source>
        <translation>Termine, die Sie aufgeschrieben haben. Regeln von %1, Version %2.</translation>
    </message>
</context>
<context>
    <name>homeward::ui::PlanFile</name>
    <message>
        <source>My safety plan</source>
        <translation>Mein Sicherheitsplan</translation>
    </message>
    <message>
        <source>If my life is in danger I call the emergency number.</source>
        <translation>Wenn mein Leben in Gefahr ist, rufe ich die Notrufnummer an.</translation>
    </message>
    <message>
        <source>If my life is in danger I call %1.</source>
        <translation>Wenn mein Leben in Gefahr ist, rufe ich %1 an.</translation>
    </message>
    <message>
        <source>People I can call</source>
        <translation>Menschen, die ich anrufen kann</translation>
    </message>
</context>
<context>
    <name>homeward::ui::PlanPersonEditor</name>
    <message>
        <source>Write their name.</source>
        <translation>Schreiben Sie den Namen.</translation>
    </message>
    <message>
        <source>Write a number that you can call.</source>
        <translation>Schreiben Sie eine Nummer, die Sie anrufen können.</translation>
    </message>
</context>
<context>
    <name>homeward::ui::PreparationController</name>
    <message>
        <source>A general list. Your clinic may ask for other things.</source>
        <translation>Eine allgemeine Liste. Ihre Klinik kann anderes brauchen.</translation>
    </message>
    <message>
        <source>From %1, version %2.</source>
        <translation>Von %1, Version %2.</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 von %2 fertig</translation>
    </message>
</context>
<context>
    <name>homeward::ui::QuestionnaireController</name>
    <message>
        <source>Begun. It goes on where you stopped.</source>
        <translation>Angefangen. Es geht weiter, wo Sie aufgehört haben.</translation>
    </message>
    <message>
        <source>%1 You can skip this.</source>
        <translation>%1 Sie können das auslassen.</translation>
    </message>
</context>
<context>
    <name>homeward::ui::RateEntry</name>
    <message>
        <source>Write a number from %1 to %2.</source>
        <translation>Tragen Sie eine Zahl von %1 bis %2 ein.</translation>
    </message>
</context>
<context>
    <name>homeward::ui::RateHistory</name>
    <message>
        <source>Between %1 and %2.</source>
        <translation>Zwischen %1 und %2.</translation>
    </message>
</context>
<context>
    <name>homeward::ui::RecordingController</name>
    <message>
        <source>Recording since %1.</source>
        <translation>Aufzeichnung seit %1.</translation>
    </message>
    <message>
        <source>The last part is not on disk yet. It is kept, and tried again.</source>
        <translation>Der letzte Teil ist noch nicht gespeichert. Er bleibt erhalten, und es wird weiter versucht.</translation>
    </message>
    <message>
        <source>The recording could not be begun. Try again.</source>
        <translation>Die Aufzeichnung konnte nicht beginnen. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Saved: heart rate from %1 to %2.</source>
        <translation>Gespeichert: Herzfrequenz von %1 bis %2.</translation>
    </message>
</context>
<context>
    <name>homeward::ui::ReminderController</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>It is on your screen now.</source>
        <translation>Sie ist jetzt auf Ihrem Bildschirm.</translation>
    </message>
    <message>
        <source>Your device did not show it. Look at its settings for notifications.</source>
        <translation>Ihr Gerät hat sie nicht gezeigt. Sehen Sie in seinen Einstellungen für Mitteilungen nach.</translation>
    </message>
</context>
<context>
    <name>homeward::ui::RestController</name>
    <message>
        <source>This minute counts. Stay as you are.</source>
        <translation>Diese Minute zählt. Bleiben Sie, wie Sie sind.</translation>
    </message>
    <message>
        <source>Sit still and lean back. The last minute counts.</source>
        <translation>Sitzen Sie still und lehnen Sie sich an. Die letzte Minute zählt.</translation>
    </message>
    <message>
        <source>The readings stopped for a while in the last minute. Nothing was saved.</source>
        <translation>In der letzten Minute kam eine Weile nichts. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>The strap sent too little in the last minute. Nothing was saved.</source>
        <translation>Der Gurt hat in der letzten Minute zu wenig gesendet. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>The app was locked, and the reading stopped. Nothing was saved.</source>
        <translation>Die App wurde gesperrt, und die Messung endete. Es wurde nichts gespeichert.</translation>
    </message>
</context>
<context>
    <name>homeward::ui::RideController</name>
    <message>
        <source>Call %1</source>
        <translation>%1 anrufen</translation>
    </message>
    <message>
        <source>%1 (%2) is here, %3. Staff type their code.</source>
        <translation>%1 (%2) ist da, %3. Das Team gibt seinen Code ein.</translation>
    </message>
    <message>
        <source>%1 (%2) is here, %3. Staff write their initials.</source>
        <translation>%1 (%2) ist da, %3. Das Team schreibt sein Kürzel.</translation>
    </message>
    <message>
        <source>Five codes did not match. The next try is at %1.</source>
        <translation>Fünf Codes haben nicht gepasst. Der nächste Versuch geht um %1.</translation>
    </message>
    <message>
        <source>You said that there is no ride.</source>
        <translation>Sie haben gesagt, dass es keine Heimfahrt gibt.</translation>
    </message>
</context>
<context>
    <name>homeward::ui::RideEditor</name>
    <message>
        <source>Partner</source>
        <translation>Partner/in</translation>
    </message>
    <message>
        <source>Mother</source>
        <translation>Mutter</translation>
    </message>
    <message>
        <source>Father</source>
        <translation>Vater</translation>
    </message>
    <message>
        <source>Sister</source>
        <translation>Schwester</translation>
    </message>
    <message>
        <source>Brother</source>
        <translation>Bruder</translation>
    </message>
    <message>
        <source>Friend</source>
        <translation>Freund/in</translation>
    </message>
    <message>
        <source>Ride changed.</source>
        <translation>Heimfahrt geändert.</translation>
    </message>
</context>
<context>
    <name>homeward::ui::SafetyPlanController</name>
    <message>
        <source>%1 is no longer in your plan.</source>
        <translation>%1 ist nicht mehr in Ihrem Plan.</translation>
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
        <translation>berührt Ihre Haut</translation>
    </message>
    <message>
        <source>battery %1 %</source>
        <translation>Batterie %1 %</translation>
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
        <translation>Nehmen oder pausieren Sie Medikamente genau so, wie Ihre Klinik es gesagt hat. Setzen Sie nie selbst eines ab.</translation>
    </message>
</context>
<context>
    <name>homeward::ui::SessionEditor</name>
    <message>
        <source>Choose how you get the medicine.</source>
        <translation>Wählen Sie, wie Sie das Medikament bekommen.</translation>
    </message>
    <message>
        <source>Choose a day.</source>
        <translation>Wählen Sie einen Tag.</translation>
    </message>
    <message>
        <source>Session added for %1.</source>
        <translation>Sitzung eingetragen: %1.</translation>
    </message>
    <message>
        <source>Session changed: %1.</source>
        <translation>Sitzung geändert: %1.</translation>
    </message>
    <message>
        <source>Session cancelled: %1.</source>
        <translation>Sitzung abgesagt: %1.</translation>
    </message>
    <message>
        <source>This time has passed. You can still write it down.</source>
        <translation>Diese Zeit ist vorbei. Sie können sie trotzdem aufschreiben.</translation>
    </message>
    <message>
        <source>This date has passed. Ask your clinic what happens next.</source>
        <translation>Dieser Tag ist vorbei. Fragen Sie Ihre Klinik, wie es weitergeht.</translation>
    </message>
</context>
<context>
    <name>homeward::ui::SessionNotes</name>
    <message>
        <source>Write about your session</source>
        <translation>Über Ihre Sitzung schreiben</translation>
    </message>
    <message>
        <source>Look back on your session</source>
        <translation>Auf Ihre Sitzung zurückschauen</translation>
    </message>
    <message>
        <source>Session %1. You can skip this.</source>
        <translation>Sitzung %1. Sie können das auslassen.</translation>
    </message>
    <message>
        <source>You can skip this.</source>
        <translation>Sie können das auslassen.</translation>
    </message>
</context>
<context>
    <name>homeward::ui::SessionRules</name>
    <message>
        <source>The rest period your clinic set has ended. Do not drive if you feel sleepy, dizzy or unreal. Ask your clinic if unsure.</source>
        <translation>Die Ruhezeit, die Ihre Klinik festgelegt hat, ist vorbei. Fahren Sie nicht, wenn Sie schläfrig oder schwindlig sind oder sich unwirklich fühlen. Fragen Sie im Zweifel Ihre Klinik.</translation>
    </message>
</context>
<context>
    <name>homeward::ui::SessionSteps</name>
    <message>
        <source>The session has begun.</source>
        <translation>Die Sitzung hat begonnen.</translation>
    </message>
    <message>
        <source>The session did not take place.</source>
        <translation>Die Sitzung fand nicht statt.</translation>
    </message>
    <message>
        <source>The session has not begun yet.</source>
        <translation>Die Sitzung hat noch nicht begonnen.</translation>
    </message>
    <message>
        <source>You have had a night&apos;s sleep.</source>
        <translation>Sie haben eine Nacht geschlafen.</translation>
    </message>
    <message>
        <source>Not yet. The rules stay.</source>
        <translation>Noch nicht. Die Regeln bleiben.</translation>
    </message>
</context>
<context>
    <name>homeward::ui::SettingsController</name>
    <message>
        <source>As phone</source>
        <translation>Wie das Telefon</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Sofort</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 Minute</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 Minuten</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 Minuten</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 Minuten</translation>
    </message>
    <message>
        <source>This could not be kept. It holds until you close Homeward.</source>
        <translation>Das konnte nicht behalten werden. Es gilt, bis Sie Homeward schließen.</translation>
    </message>
</context>
<context>
    <name>homeward::ui::SideEffectController</name>
    <message>
        <source>Stomach</source>
        <translation>Magen</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>Senses</source>
        <translation>Sinne</translation>
    </message>
    <message>
        <source>Mind</source>
        <translation>Gedanken und Gefühle</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Körper</translation>
    </message>
    <message>
        <source>Bladder</source>
        <translation>Blase</translation>
    </message>
    <message>
        <source>Nose and throat</source>
        <translation>Nase und Hals</translation>
    </message>
    <message>
        <source>%1: you noticed it and carried on.</source>
        <translation>%1: Sie haben es bemerkt und weitergemacht.</translation>
    </message>
    <message>
        <source>%1: you had to slow down or rest.</source>
        <translation>%1: Sie mussten langsamer machen oder sich ausruhen.</translation>
    </message>
    <message>
        <source>%1: you could not manage washing, eating or dressing.</source>
        <translation>%1: Sie konnten sich nicht waschen, essen oder anziehen.</translation>
    </message>
</context>
<context>
    <name>homeward::ui::TrendsController</name>
    <message numerus="yes">
        <source>%n answered questionnaires could not be read. They are kept.</source>
        <translation>
            <numerusform>%n beantworteter Fragebogen konnte nicht gelesen werden. Er bleibt erhalten.</numerusform>
            <numerusform>%n beantwortete Fragebögen konnten nicht gelesen werden. Sie bleiben erhalten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>homeward::ui::VitalsController</name>
    <message>
        <source>Blood pressure is two numbers. Please ask staff for the other one.</source>
        <translation>Der Blutdruck hat zwei Zahlen. Bitte fragen Sie das Team nach der anderen.</translation>
    </message>
    <message>
        <source>The first number is the larger one. Please ask staff to read both again.</source>
        <translation>Die erste Zahl ist die größere. Bitte lassen Sie sich beide noch einmal vorlesen.</translation>
    </message>
    <message>
        <source>Nobody can have these numbers. Please ask staff to read them again.</source>
        <translation>Diese Zahlen kann niemand haben. Bitte lassen Sie sie sich noch einmal vorlesen.</translation>
    </message>
    <message>
        <source>Nobody can have this number. Please ask staff to read it again.</source>
        <translation>Diese Zahl kann niemand haben. Bitte lassen Sie sie sich noch einmal vorlesen.</translation>
    </message>
    <message>
        <source>This is a number from 1 to 100. Please ask staff to read it again.</source>
        <translation>Das ist eine Zahl von 1 bis 100. Bitte lassen Sie sie sich noch einmal vorlesen.</translation>
    </message>
    <message>
        <source>The name is too long to save. Your text is still here.</source>
        <translation>Der Name ist zu lang zum Speichern. Ihr Text ist noch hier.</translation>
    </message>
    <message>
        <source>Write at least one number.</source>
        <translation>Schreiben Sie mindestens eine Zahl.</translation>
    </message>
</context>
<context>
    <name>homeward::ui::VitalsModel</name>
    <message>
        <source>Blood pressure %1 over %2.</source>
        <translation>Blutdruck %1 zu %2.</translation>
    </message>
    <message>
        <source>Heart rate %1.</source>
        <translation>Herzschlag %1.</translation>
    </message>
    <message>
        <source>Oxygen %1 %.</source>
        <translation>Sauerstoff %1 %.</translation>
    </message>
    <message>
        <source>Measured by %1</source>
        <translation>Gemessen von %1</translation>
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
        <translation>Keine Sitzung</translation>
    </message>
</context>
</TS>
