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
    required property HelpController help
    required property SettingsController settings
    property bool isHelpOpen: false
    // Where one wants to go once the app is unlocked.
    property int wish: Shell.Today

    function partFor(state: int): Component {
        return state === AppController.Open ? shell : state === AppController.Locked ? locked : state === AppController.FirstStart ? firstStart : null;
    }

    function back(): bool {
        const part = (isHelpOpen ? helpPlace : place).current as Part;
        return part ? part.back() : false;
    }

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
        visible: !root.isHelpOpen
        enabled: !root.isHelpOpen
        focus: !root.isHelpOpen
        first: root.partFor(root.app.state)
    }

    PageStack {
        id: helpPlace

        objectName: "helpPlace"
        anchors.fill: parent
        focus: root.isHelpOpen
        first: root.isHelpOpen ? helpFlow : null
    }

    Component {
        id: helpFlow

        HelpFlow {
            help: root.help
            settings: root.settings
            onGone: root.isHelpOpen = false
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
            help: root.help
            settings: root.settings
            wish: root.wish
            onHelpAsked: root.isHelpOpen = true
        }
    }
}
