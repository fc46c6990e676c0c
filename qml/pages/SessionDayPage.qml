import QtQuick
import Homeward
import Homeward.Components

// The day from the start of a session to the end of its rules: where one is, and little else.
PageFrame {
    id: root

    required property TreatmentController controller
    required property SideEffectController sideEffects
    required property SessionNotes notes
    required property RecordingController recording
    readonly property SessionDay day: controller.day
    readonly property bool isDuring: controller.stage === TreatmentController.During
    readonly property bool hasEndProblem: day.endProblem !== ""

    signal beginAsked()
    signal endAsked()
    signal unwellAsked()
    signal noteAsked()
    signal expectationsAsked()
    signal heartRateAsked()

    spacing: Theme.s6
    aboveBar: StepUndo {
        steps: root.controller.steps
    }

    Column {
        width: parent.width
        spacing: Theme.s2

        Words {
            objectName: "dayTime"
            width: parent.width
            look: Theme.caption
            color: Theme.c.soft
            text: root.day.dateText
        }

        Words {
            objectName: "dayTitle"
            width: parent.width
            look: Theme.title
            text: root.day.title
            Accessible.role: Accessible.Heading
        }

        Words {
            objectName: "daySentence"
            visible: text !== ""
            width: parent.width
            color: Theme.c.soft
            text: root.day.sentence
        }
    }

    TreatmentProblem {
        controller: root.controller
    }

    Banner {
        objectName: "endProblem"
        visible: root.hasEndProblem
        text: root.day.endProblem
        action: root.day.endQuestion
        onActed: root.endAsked()
    }

    SleepQuestion {
        controller: root.controller
    }

    Way {
        objectName: "way"
        model: root.day.way
    }

    ActionButton {
        objectName: "end"
        visible: root.isDuring
        width: parent.width
        kind: ActionButton.Second
        text: root.day.endText
        onClicked: root.controller.steps.endDosing()
    }

    ActionButton {
        objectName: "unwell"
        visible: !root.isDuring
        width: parent.width
        kind: ActionButton.Second
        glyph: "hand"
        text: qsTr("I feel unwell")
        onClicked: root.unwellAsked()
    }

    SideEffectOffer {
        controller: root.sideEffects
        onAsked: root.unwellAsked()
    }

    Card {
        visible: root.recording.isRunning

        ListRow {
            objectName: "heartRateRow"
            glyph: "heart-pulse"
            text: qsTr("Heart rate")
            detail: root.recording.since
            onClicked: root.heartRateAsked()
        }
    }

    Card {
        visible: !root.isDuring

        ListRow {
            objectName: "noteForYourself"
            glyph: "notebook-pen"
            text: qsTr("Note for yourself")
            detail: root.notes.note === "" ? qsTr("You can skip this.") : root.notes.note
            onClicked: root.noteAsked()
        }

        ListRow {
            objectName: "expectations"
            isLined: true
            glyph: "armchair"
            text: qsTr("What to expect")
            onClicked: root.expectationsAsked()
        }
    }

    ActionButton {
        objectName: "changeEnd"
        visible: !root.hasEndProblem
        width: parent.width
        kind: ActionButton.Quiet
        text: qsTr("Change a time")
        onClicked: root.isDuring ? root.beginAsked() : root.endAsked()
    }
}
