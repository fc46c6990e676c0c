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
</TS>
