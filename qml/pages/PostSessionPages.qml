import QtQuick
import Homeward
import Homeward.Components

// After a session: the day and the places of its bar. Nothing else is reachable, and nothing moves.
FocusScope {
    id: root

    required property TreatmentController treatment
    required property SideEffectController sideEffects
    required property SessionNotes notes
    required property HeartRateController heartRate
    required property HelpController help
    required property SettingsController settings
    required property TabSet actions
    // -1 for the day itself.
    required property int place
    required property bool hasRail

    signal picked(int index)
    signal helpAsked()
    signal backAsked()
    signal beginAsked()
    signal endAsked()
    signal unwellAsked()
    signal clinicAsked()
    signal noteAsked()
    signal expectationsAsked()
    signal heartRateAsked()

    focus: true

    SessionDayPage {
        objectName: "sessionDay"
        visible: root.place < 0
        focus: visible
        width: parent.width
        height: bar.y
        controller: root.treatment
        sideEffects: root.sideEffects
        notes: root.notes
        recording: root.heartRate.recording
        onBeginAsked: root.beginAsked()
        onEndAsked: root.endAsked()
        onUnwellAsked: root.unwellAsked()
        onNoteAsked: root.noteAsked()
        onExpectationsAsked: root.expectationsAsked()
        onHeartRateAsked: root.heartRateAsked()
    }

    SessionRulesPage {
        objectName: "sessionRules"
        visible: root.place === 0
        focus: visible
        width: parent.width
        height: bar.y
        controller: root.treatment
        settings: root.settings
        onBackAsked: root.backAsked()
    }

    ClinicCallPage {
        objectName: "clinicCall"
        visible: root.place === 2
        focus: visible
        width: parent.width
        height: bar.y
        controller: root.treatment
        help: root.help
        onBackAsked: root.backAsked()
        onClinicAsked: root.clinicAsked()
    }

    SessionBar {
        id: bar

        objectName: "sessionBar"
        visible: !root.hasRail
        anchors.bottom: parent.bottom
        height: visible ? implicitHeight : 0
        tabs: root.actions
        current: root.place
        onPicked: index => root.picked(index)
        onHelpAsked: root.helpAsked()
    }
}
