import QtQuick
import Homeward
import Homeward.Components

// The reading at rest: five minutes, named one after the other. What came of it can be taken back.
Column {
    id: root

    required property RestController rest
    required property bool canBegin
    readonly property bool isSitting: rest.state === RestController.Sitting
    readonly property bool isSaved: rest.state === RestController.Saved

    signal beginAsked()

    width: parent ? parent.width : 0
    spacing: Theme.s2

    StepBar {
        objectName: "restMinutes"
        visible: root.isSitting
        step: root.rest.minute
        steps: root.rest.minutes
        text: qsTr("Resting reading, minute %1 of %2").arg(step).arg(steps)
    }

    Words {
        objectName: "restSentence"
        visible: root.isSitting
        width: parent.width
        look: Theme.label
        color: Theme.c.soft
        text: root.rest.sentence
    }

    ActionButton {
        objectName: "stopRest"
        visible: root.isSitting
        width: parent.width
        kind: ActionButton.Quiet
        text: qsTr("Stop the reading")
        onClicked: root.rest.stop()
    }

    Words {
        objectName: "restResult"
        visible: root.isSaved
        width: parent.width
        look: Theme.heading
        text: root.rest.result
        Accessible.role: Accessible.AlertMessage
    }

    Words {
        visible: root.isSaved && text !== ""
        width: parent.width
        look: Theme.label
        color: Theme.c.soft
        text: root.rest.detail
    }

    ActionButton {
        objectName: "undoRest"
        visible: root.isSaved
        anchors.left: parent.left
        anchors.leftMargin: -Theme.s3
        kind: ActionButton.Quiet
        glyph: "undo-2"
        text: qsTr("Undo")
        onClicked: root.rest.undo()
    }

    Banner {
        objectName: "restProblem"
        visible: text !== ""
        text: root.rest.problem
        action: root.rest.state === RestController.Failed || root.canBegin ? qsTr("Try again") : ""
        onActed: root.rest.state === RestController.Failed ? root.rest.retry() : root.beginAsked()
    }

    ActionButton {
        objectName: "beginRest"
        visible: root.canBegin && (root.rest.state === RestController.Idle || root.isSaved)
        width: parent.width
        kind: ActionButton.Second
        glyph: "armchair"
        text: qsTr("Resting reading")
        Accessible.description: hint.text
        onClicked: root.beginAsked()
    }

    Words {
        id: hint

        visible: root.canBegin && root.rest.state === RestController.Idle
        width: parent.width
        isSpoken: false
        look: Theme.label
        color: Theme.c.soft
        text: qsTr("Sit still for 5 minutes. The last one counts.")
    }
}
