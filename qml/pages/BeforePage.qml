import QtQuick
import Homeward
import Homeward.Components

// The day of a session until it begins: the way home, what to keep to, what to bring.
PageFrame {
    id: root

    required property TreatmentController controller
    required property SessionNotes notes
    property bool hasSettings: true
    readonly property SessionDay day: controller.day
    readonly property SessionSteps steps: controller.steps
    readonly property bool isAsking: controller.stage === TreatmentController.Overdue && !steps.isPutOff

    signal settingsAsked()
    signal rideAsked()
    signal beginAsked()
    signal checkInAsked()
    signal rulesAsked()
    signal intentionAsked()
    signal expectationsAsked()

    spacing: Theme.s5
    aboveBar: StepUndo {
        steps: root.steps
    }

    PageHeader {
        title: root.day.title
        detail: root.day.sentence
        glyph: root.hasSettings ? "settings" : ""
        glyphName: qsTr("Settings")
        onActed: root.settingsAsked()
    }

    TreatmentProblem {
        controller: root.controller
    }

    HasItBegun {
        visible: root.isAsking
        controller: root.controller
        onBeginAsked: root.beginAsked()
        onRulesAsked: root.rulesAsked()
    }

    BeforeLines {
        visible: !root.isAsking
        day: root.day
        onRideAsked: root.rideAsked()
    }

    ActionButton {
        objectName: "begin"
        visible: !root.isAsking
        width: parent.width
        kind: root.day.hasRide ? ActionButton.Primary : ActionButton.Second
        text: qsTr("The session begins")
        onClicked: root.steps.begin()
    }

    Card {
        ListRow {
            objectName: "intention"
            glyph: "notebook-pen"
            text: qsTr("What do you hope for today?")
            detail: root.notes.intention === "" ? qsTr("A few words. You can skip this.") : root.notes.intention
            onClicked: root.intentionAsked()
        }

        ListRow {
            objectName: "expectations"
            isLined: true
            glyph: "armchair"
            text: qsTr("What to expect")
            onClicked: root.expectationsAsked()
        }

        ListRow {
            objectName: "checkIn"
            isLined: true
            glyph: "sun"
            text: qsTr("Check in")
            detail: qsTr("How has your mood been today?")
            onClicked: root.checkInAsked()
        }
    }
}
