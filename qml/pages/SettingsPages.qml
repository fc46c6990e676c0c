pragma ComponentBehavior: Bound

import QtQuick
import Homeward

// Settings and the pages behind its rows, all on the stack they are given.
QtObject {
    id: root

    required property PageStack stack
    required property AppController app
    required property SettingsController settings
    required property HelpController help
    required property ExportController exporter
    required property ImportController importer
    required property ErasureController erasure
    required property ReminderController reminders
    required property SensorController sensor
    required property bool hasHelp

    signal helpAsked()
    signal clinicAsked()
    signal sensorAsked()

    function open() {
        stack.push(settingsPage);
    }

    // Once the passphrase was right, the second question lies above the first.
    function followErasure() {
        if (erasure.state === ErasureController.Proven && stack.current as ErasurePage)
            stack.push(erasureSurePage);
    }

    function keepEverything() {
        erasure.reset();
        stack.pop();
        stack.pop();
    }

    property Component settingsPage: SettingsPage {
        controller: root.settings
        help: root.help
        hasHelp: root.hasHelp
        lockText: root.settings.lockNames[root.settings.lockChoice]
        lookText: root.settings.lookNames[root.settings.appearance]
        textText: root.settings.textNames[root.settings.textChoice]
        onBackAsked: root.stack.pop()
        onHelpAsked: root.helpAsked()
        onLockNowAsked: root.app.lock()
        onLockAfterAsked: root.stack.push(root.lockAfterPage)
        onLookAsked: root.stack.push(root.lookPage)
        onTextSizeAsked: root.stack.push(root.textSizePage)
        languageText: root.settings.languageNames[root.settings.languageChoice]
        onLanguageAsked: root.stack.push(root.languagePage)
        onCountryAsked: root.stack.push(root.countryPage)
        onRemindersAsked: root.reminderPages.open()
        sensorText: root.sensor.keptName
        onClinicAsked: root.clinicAsked()
        onSensorAsked: root.sensorAsked()
        onExportAsked: root.stack.push(root.exportPage)
        onImportAsked: root.stack.push(root.importPage)
        onErasureAsked: root.stack.push(root.erasurePage)
    }

    property ReminderPages reminderPages: ReminderPages {
        stack: root.stack
        controller: root.reminders
        hasHelp: root.hasHelp
        onHelpAsked: root.helpAsked()
    }

    property Component lockAfterPage: ChoicePage {
        title: qsTr("Lock after")
        detail: qsTr("When nobody has touched the app for this long.")
        names: root.settings.lockNames
        current: root.settings.lockChoice
        hasHelp: root.hasHelp
        onPicked: index => root.settings.lockChoice = index
        onBackAsked: root.stack.pop()
        onHelpAsked: root.helpAsked()
    }

    property Component lookPage: ChoicePage {
        title: qsTr("Light or dark")
        names: root.settings.lookNames
        current: root.settings.appearance
        hasHelp: root.hasHelp
        onPicked: index => root.settings.appearance = index
        onBackAsked: root.stack.pop()
        onHelpAsked: root.helpAsked()
    }

    property Component textSizePage: ChoicePage {
        title: qsTr("Text size")
        detail: qsTr("Everything stays readable, and nothing is cut off.")
        names: root.settings.textNames
        current: root.settings.textChoice
        hasHelp: root.hasHelp
        onPicked: index => root.settings.textChoice = index
        onBackAsked: root.stack.pop()
        onHelpAsked: root.helpAsked()
    }

    property Component languagePage: ChoicePage {
        title: qsTr("Language")
        detail: qsTr("It changes when you close Homeward and open it again.")
        names: root.settings.languageNames
        current: root.settings.languageChoice
        hasHelp: root.hasHelp
        onPicked: index => root.settings.languageChoice = index
        onBackAsked: root.stack.pop()
        onHelpAsked: root.helpAsked()
    }

    property Component countryPage: RegionPage {
        help: root.help
        settings: root.settings
        hasHelp: root.hasHelp
        onBackAsked: root.stack.pop()
        onHelpAsked: root.helpAsked()
    }

    property Component exportPage: ExportPage {
        controller: root.exporter
        hasHelp: root.hasHelp
        onDayAsked: isFirst => root.stack.push(isFirst ? root.firstDayPage : root.lastDayPage)
        onBackAsked: root.stack.pop()
        onHelpAsked: root.helpAsked()
    }

    property Component firstDayPage: ExportDayPage {
        question: qsTr("From which day on?")
        today: root.exporter.today
        day: root.exporter.firstDay
        hasHelp: root.hasHelp
        onPicked: day => root.exporter.firstDay = day
        onBackAsked: root.stack.pop()
        onHelpAsked: root.helpAsked()
    }

    property Component lastDayPage: ExportDayPage {
        question: qsTr("Up to which day?")
        today: root.exporter.today
        day: root.exporter.lastDay
        hasHelp: root.hasHelp
        onPicked: day => root.exporter.lastDay = day
        onBackAsked: root.stack.pop()
        onHelpAsked: root.helpAsked()
    }

    property Component importPage: ImportPage {
        controller: root.importer
        hasHelp: root.hasHelp
        onWordAsked: root.stack.push(root.moodWordPage)
        onBackAsked: root.stack.pop()
        onHelpAsked: root.helpAsked()
    }

    property Component moodWordPage: MoodWordPage {
        controller: root.importer
        hasHelp: root.hasHelp
        onBackAsked: root.stack.pop()
        onHelpAsked: root.helpAsked()
    }

    property Component erasurePage: ErasurePage {
        controller: root.erasure
        hasHelp: root.hasHelp
        onBackAsked: root.stack.pop()
        onHelpAsked: root.helpAsked()
    }

    property Component erasureSurePage: ErasureSurePage {
        controller: root.erasure
        hasHelp: root.hasHelp
        onBackAsked: root.keepEverything()
        onHelpAsked: root.helpAsked()
    }

    property Connections erasureSteps: Connections {
        target: root.erasure

        function onChanged() {
            root.followErasure();
        }
    }
}
