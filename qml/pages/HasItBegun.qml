import QtQuick
import Homeward
import Homeward.Components

// The planned start has passed without a word.
Column {
    id: root

    required property TreatmentController controller

    signal beginAsked()
    signal rulesAsked()

    width: parent ? parent.width : 0
    spacing: Theme.s3

    ActionButton {
        objectName: "hasBegun"
        width: parent.width
        text: qsTr("It has begun")
        onClicked: root.beginAsked()
    }

    ActionButton {
        objectName: "notTakenPlace"
        width: parent.width
        kind: ActionButton.Second
        text: qsTr("It did not take place")
        onClicked: root.controller.steps.cancel()
    }

    ActionButton {
        objectName: "notYet"
        visible: root.controller.day.isPlannedForToday
        width: parent.width
        kind: ActionButton.Quiet
        text: qsTr("Not yet")
        onClicked: root.controller.steps.putOff()
    }

    Banner {
        objectName: "countsAsBegun"
        glyph: "list"
        text: qsTr("Until you say, its rules count as if it had begun.")
        action: qsTr("Read the rules")
        onActed: root.rulesAsked()
    }
}
