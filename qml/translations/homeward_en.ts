<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BoosterWeeksPage</name>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarWords</name>
    <message numerus="yes">
        <source>%n could not be read.</source>
        <translation>
            <numerusform>%n could not be read.</numerusform>
            <numerusform>%n could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a time.</source>
        <translation>
            <numerusform>%n without a time.</numerusform>
            <numerusform>%n without a time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled.</source>
        <translation>
            <numerusform>%n cancelled.</numerusform>
            <numerusform>%n cancelled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the past.</source>
        <translation>
            <numerusform>%n in the past.</numerusform>
            <numerusform>%n in the past.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n over two years away.</source>
        <translation>
            <numerusform>%n over two years away.</numerusform>
            <numerusform>%n over two years away.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeated in a way that is not read.</source>
        <translation>
            <numerusform>%n repeated in a way that is not read.</numerusform>
            <numerusform>%n repeated in a way that is not read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too many.</source>
        <translation>
            <numerusform>%n too many.</numerusform>
            <numerusform>%n too many.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComingUp</name>
    <message numerus="yes">
        <source>Your next session is in %n days</source>
        <translation>
            <numerusform>Your next session is in %n day</numerusform>
            <numerusform>Your next session is in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiaryRow</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message numerus="yes">
        <source>%n are new, on %1.</source>
        <translation>
            <numerusform>%n is new, on %1.</numerusform>
            <numerusform>%n are new, on %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are new, from %1 to %2.</source>
        <translation>
            <numerusform>%n is new, from %1 to %2.</numerusform>
            <numerusform>%n are new, from %1 to %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are here already. They stay as they are.</source>
        <translation>
            <numerusform>%n is here already. It stays as it is.</numerusform>
            <numerusform>%n are here already. They stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines cannot be read. They stay out.</source>
        <translation>
            <numerusform>%n line cannot be read. It stays out.</numerusform>
            <numerusform>%n lines cannot be read. They stay out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were shared before. They come in as private.</source>
        <translation>
            <numerusform>%n was shared before. It comes in as private.</numerusform>
            <numerusform>%n were shared before. They come in as private.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questionnaires came in.</source>
        <translation>
            <numerusform>%n questionnaire came in.</numerusform>
            <numerusform>%n questionnaires came in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n side effects came in.</source>
        <translation>
            <numerusform>%n side effect came in.</numerusform>
            <numerusform>%n side effects came in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions came in.</source>
        <translation>
            <numerusform>%n session came in.</numerusform>
            <numerusform>%n sessions came in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n diary entries came in.</source>
        <translation>
            <numerusform>%n diary entry came in.</numerusform>
            <numerusform>%n diary entries came in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check-ins came in.</source>
        <translation>
            <numerusform>%n check-in came in.</numerusform>
            <numerusform>%n check-ins came in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n readings of vital signs came in.</source>
        <translation>
            <numerusform>%n reading of vital signs came in.</numerusform>
            <numerusform>%n readings of vital signs came in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n heart rate readings came in.</source>
        <translation>
            <numerusform>%n heart rate reading came in.</numerusform>
            <numerusform>%n heart rate readings came in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message numerus="yes">
        <source>%n infusions</source>
        <translation>
            <numerusform>%n infusion</numerusform>
            <numerusform>%n infusions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n injections</source>
        <translation>
            <numerusform>%n injection</numerusform>
            <numerusform>%n injections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks after your last session</source>
        <translation>
            <numerusform>%n week after your last session</numerusform>
            <numerusform>%n weeks after your last session</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionnaireWords</name>
    <message numerus="yes">
        <source>Questions about how you have been. They show how the last %n day(s) went.</source>
        <translation>
            <numerusform>Questions about how you have been. They show how the last day went.</numerusform>
            <numerusform>Questions about how you have been. They show how the last %n days went.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RateDayWords</name>
    <message numerus="yes">
        <source>%n gaps.</source>
        <translation>
            <numerusform>%n gap.</numerusform>
            <numerusform>%n gaps.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingWords</name>
    <message numerus="yes">
        <source>%n readings in its minute (%1 %), within %2 beats.</source>
        <translation>
            <numerusform>%n reading in its minute (%1 %), within %2 beats.</numerusform>
            <numerusform>%n readings in its minute (%1 %), within %2 beats.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionWords</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayAnswer</name>
    <message numerus="yes">
        <source>%n entries today, the last one counts</source>
        <translation>
            <numerusform>%n entry today</numerusform>
            <numerusform>%n entries today, the last one counts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>homeward::ui::CourseEditor</name>
    <message numerus="yes">
        <source>%n sessions added.</source>
        <translation>
            <numerusform>%n session added.</numerusform>
            <numerusform>%n sessions added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dates</source>
        <translation>
            <numerusform>%n date</numerusform>
            <numerusform>%n dates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>homeward::ui::ExportController</name>
    <message numerus="yes">
        <source>%n answered questionnaires could not be read and are not in it.</source>
        <translation>
            <numerusform>%n answered questionnaire could not be read and is not in it.</numerusform>
            <numerusform>%n answered questionnaires could not be read and are not in it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>homeward::ui::ImportController</name>
    <message numerus="yes">
        <source>And %n more lines.</source>
        <translation>
            <numerusform>And %n more line.</numerusform>
            <numerusform>And %n more lines.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines stayed out.</source>
        <translation>
            <numerusform>%n line stayed out.</numerusform>
            <numerusform>%n lines stayed out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>homeward::ui::LiveRate</name>
    <message numerus="yes">
        <source>%n seconds ago</source>
        <translation>
            <numerusform>%n second ago</numerusform>
            <numerusform>%n seconds ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>homeward::ui::TrendsController</name>
    <message numerus="yes">
        <source>%n answered questionnaires could not be read. They are kept.</source>
        <translation>
            <numerusform>%n answered questionnaire could not be read. It is kept.</numerusform>
            <numerusform>%n answered questionnaires could not be read. They are kept.</numerusform>
        </translation>
    </message>
</context>
</TS>
