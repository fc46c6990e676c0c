<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
