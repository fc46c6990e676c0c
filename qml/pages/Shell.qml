pragma ComponentBehavior: Bound

import QtQuick
import Homeward
import Homeward.Components

// The open app: the tabs, or after a session its four actions, and what is opened from them.
// The rail stands beside it where the window is wide or low.
Part {
    id: root

    // Where one wanted to go when the app was unlocked.
    enum Wish { Today, Rules, Ride }

    required property AppController app
    required property CheckInController checkIn
    required property Care care
    required property DiaryController diary
    required property DayController day
    required property EntryController entry
    required property TreatmentController treatment
    required property SideEffectController sideEffects
    required property QuestionnaireController questionnaires
    required property SafetyPlanController safetyPlan
    required property TrendsController trends
    required property ReminderController reminders
    required property HeartRateController heartRate
    required property HelpController help
    required property SettingsController settings
    property alias wish: way.wish
    readonly property bool isLow: height < Theme.shortBelow
    readonly property bool hasRail: width >= Theme.railFrom || isLow

    signal helpAsked()

    function back(): bool {
        return way.back();
    }

    Component.onCompleted: way.settle()

    ShellWay {
        id: way

        stack: stack
        treatment: root.treatment
        help: root.help
        ordinary: tabPages
        resting: postSessionPages
        settingsTab: sets.tabs.entries.length
        onSettingsAsked: settingsPages.open()
        onRulesAsked: flows.openRules()
        onRideAsked: carePages.openTodaysRide()
    }

    ShellTabs {
        id: sets
    }

    NavRail {
        id: rail

        objectName: "rail"
        visible: root.hasRail
        anchors.left: parent.left
        height: parent.height
        width: visible ? implicitWidth : 0
        isNarrow: root.isLow
        tabs: way.isResting ? sets.actions : sets.tabs
        hasSettings: !way.isResting
        current: way.isResting ? way.place : stack.current as SettingsPage ? way.settingsTab : way.tab
        onPicked: index => way.go(index)
        onSettingsAsked: way.go(way.settingsTab)
        onHelpAsked: root.helpAsked()
    }

    PageStack {
        id: stack

        objectName: "stack"
        anchors.left: rail.right
        anchors.right: parent.right
        height: parent.height

        focus: true
        onDepthChanged: way.settleLater()
    }

    Component {
        id: tabPages

        TabPages {
            app: root.app
            checkIn: root.checkIn
            care: root.care
            diary: root.diary
            treatment: root.treatment
            questionnaires: root.questionnaires
            sideEffects: root.sideEffects
            trends: root.trends
            heartRate: root.heartRate
            help: root.help
            tabs: sets.tabs
            tab: way.tab
            hasRail: root.hasRail
            isLow: root.isLow
            onPicked: index => way.go(index)
            onSettingsAsked: way.go(way.settingsTab)
            onHelpAsked: root.helpAsked()
            onDayAsked: number => entryPages.openDay(number)
            onEntryAsked: entryId => entryPages.openEntry(entryId)
            onSessionAddAsked: carePages.addSession()
            onSessionAsked: sessionId => carePages.openSession(sessionId)
            onRideAsked: sessionId => carePages.openRide(sessionId)
            onTodaysRideAsked: carePages.openTodaysRide()
            onClinicAsked: carePages.openClinic()
            onPlanPartAsked: part => carePages.openPlanPart(part)
            onRulesAsked: flows.openRules()
            onBeginAsked: flows.openBegin()
            onCheckInAsked: flows.openCheckIn()
            onQuestionnaireAsked: instrument => questionnairePages.open(instrument)
            onSafetyPlanAsked: safetyPlanPages.open()
            onEffectsAsked: effects.open()
            onBladderAsked: effects.askAboutBladder()
            onWriteAsked: carePages.writing.write()
            onWritingAsked: entryId => carePages.writing.open(entryId)
            onWriteAboutAsked: (stage, sessionId) => carePages.writing.writeAbout(stage, sessionId)
            onIntentionAsked: carePages.writing.openIntention(root.care.notes.daySession)
            onPreparationAsked: carePages.preparing.openPreparation()
            onExpectationsAsked: carePages.preparing.openExpectations()
            onMoodTableAsked: trendsPages.openMood()
            onScoreTableAsked: score => trendsPages.openScore(score)
            onHeartRateAsked: heartRatePages.open()
        }
    }

    Component {
        id: postSessionPages

        PostSessionPages {
            treatment: root.treatment
            sideEffects: root.sideEffects
            notes: root.care.notes
            heartRate: root.heartRate
            help: root.help
            settings: root.settings
            actions: sets.actions
            place: way.place
            hasRail: root.hasRail
            onPicked: index => way.go(index)
            onHelpAsked: root.helpAsked()
            onBackAsked: way.place = -1
            onBeginAsked: flows.openBegin()
            onEndAsked: flows.openEnd()
            onUnwellAsked: effects.open()
            onClinicAsked: carePages.openClinic()
            onNoteAsked: carePages.writing.openNote(root.care.notes.daySession)
            onExpectationsAsked: carePages.preparing.openExpectations()
            onHeartRateAsked: heartRatePages.open()
        }
    }

    SettingsPages {
        id: settingsPages

        stack: stack
        app: root.app
        settings: root.settings
        help: root.help
        exporter: root.care.exporter
        importer: root.care.importer
        erasure: root.care.erasure
        reminders: root.reminders
        sensor: root.heartRate.sensor
        hasHelp: !root.hasRail
        onHelpAsked: root.helpAsked()
        onSensorAsked: heartRatePages.openSensor()
        onClinicAsked: carePages.openClinic()
    }

    CarePages {
        id: carePages

        stack: stack
        care: root.care
        treatment: root.treatment
        help: root.help
        hasHelp: !root.hasRail
        onHelpAsked: root.helpAsked()
        onWritingOpened: way.wanted = -1
        onWritingLeft: way.leaveEntry()
    }

    EntryPages {
        id: entryPages

        stack: stack
        day: root.day
        entry: root.entry
        hasHelp: !root.hasRail
        onHelpAsked: root.helpAsked()
        onOpened: way.wanted = -1
        onEntryLeft: way.leaveEntry()
    }

    SessionFlows {
        id: flows

        stack: stack
        treatment: root.treatment
        checkIn: root.checkIn
        hasHelp: !root.hasRail
        onHelpAsked: root.helpAsked()
    }

    QuestionnairePages {
        id: questionnairePages

        stack: stack
        controller: root.questionnaires
        hasHelp: !root.hasRail
        onHelpAsked: root.helpAsked()
    }

    SafetyPlanPages {
        id: safetyPlanPages

        stack: stack
        controller: root.safetyPlan
        file: root.care.planFile
        help: root.help
        hasHelp: !root.hasRail
        onHelpAsked: root.helpAsked()
    }

    TrendsPages {
        id: trendsPages

        stack: stack
        controller: root.trends
        hasHelp: !root.hasRail
        onHelpAsked: root.helpAsked()
    }

    HeartRatePages {
        id: heartRatePages

        stack: stack
        controller: root.heartRate
        treatment: root.treatment
        help: root.help
        hasHelp: !root.hasRail
        onHelpAsked: root.helpAsked()
    }

    SideEffectPages {
        id: effects

        stack: stack
        controller: root.sideEffects
        treatment: root.treatment
        help: root.help
        hasHelp: !root.hasRail
        onHelpAsked: root.helpAsked()
    }
}
