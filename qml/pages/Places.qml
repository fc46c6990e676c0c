pragma ComponentBehavior: Bound

import QtQuick
import Homeward
import Homeward.Components

// Which part of the app is there: the first start, the lock, or the pages behind it. Help lies over any of them.
// A part that is left is destroyed, and with it everything it showed.
FocusScope {
    id: root

    required property AppController app
    required property OnboardingController onboarding
    required property LockController lock
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
    property bool isHelpOpen: false
    // An answer has asked for it: it comes before anything else of the open app.
    readonly property bool isHelpDue: questionnaires.isHelpDue
    readonly property bool isHelpShown: isHelpOpen || isHelpDue
    // Nothing is seen of the open app before one knows.
    readonly property bool isHidden: isHelpShown || (app.state === AppController.Open && !questionnaires.isKnown)
    // Where one wants to go once the app is unlocked.
    property int wish: Shell.Today

    function partFor(state: int): Component {
        return state === AppController.Open ? shell : state === AppController.Locked ? locked : state === AppController.FirstStart ? firstStart : null;
    }

    function leaveHelp() {
        isHelpOpen = false;
        if (isHelpDue)
            questionnaires.goOnFromHelp();
    }

    function back(): bool {
        const part = (isHelpShown ? helpPlace : place).current as Part;
        return part ? part.back() : false;
    }

    // Under the lock it stays as Help is for anybody: the numbers, and nothing of the answer.
    onIsHelpDueChanged: if (!isHelpDue && app.state === AppController.Locked) isHelpOpen = true

    focus: true
    // One step back, for Escape and for Android's own key.
    Keys.onEscapePressed: event => event.accepted = root.back()
    Keys.onBackPressed: event => event.accepted = root.back()

    Rectangle {
        anchors.fill: parent
        color: Theme.c.ground
    }

    PageStack {
        id: place

        objectName: "place"
        anchors.fill: parent
        // Kept as it is while Help is open, with all that was typed.
        visible: !root.isHidden
        enabled: !root.isHidden
        focus: !root.isHelpShown
        first: root.partFor(root.app.state)
    }

    PageStack {
        id: helpPlace

        objectName: "helpPlace"
        anchors.fill: parent
        focus: root.isHelpShown
        first: root.isHelpShown ? helpFlow : null
    }

    Component {
        id: helpFlow

        HelpFlow {
            app: root.app
            help: root.help
            settings: root.settings
            plan: root.safetyPlan
            planFile: root.care.planFile
            treatment: root.treatment
            isDue: root.isHelpDue
            onGone: root.leaveHelp()
        }
    }

    Component {
        id: firstStart

        OnboardingFlow {
            controller: root.onboarding
            help: root.help
            settings: root.settings
            onHelpAsked: root.isHelpOpen = true
        }
    }

    Component {
        id: locked

        LockFlow {
            controller: root.lock
            settings: root.settings
            isRecording: root.heartRate.recording.isRunning
            onWished: wish => root.wish = wish
            Component.onCompleted: root.wish = Shell.Today
            onHelpAsked: root.isHelpOpen = true
        }
    }

    Component {
        id: shell

        Shell {
            app: root.app
            checkIn: root.checkIn
            care: root.care
            diary: root.diary
            day: root.day
            entry: root.entry
            treatment: root.treatment
            sideEffects: root.sideEffects
            questionnaires: root.questionnaires
            safetyPlan: root.safetyPlan
            trends: root.trends
            reminders: root.reminders
            heartRate: root.heartRate
            help: root.help
            settings: root.settings
            wish: root.wish
            onHelpAsked: root.isHelpOpen = true
        }
    }
}
