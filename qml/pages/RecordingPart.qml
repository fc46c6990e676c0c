import QtQuick
import Homeward
import Homeward.Components

// A recording: that it runs, that it goes on behind the lock, and its end.
Column {
    id: root

    required property RecordingController recording
    required property bool canBegin
    required property bool isAway

    signal beginAsked()

    visible: canBegin || recording.isRunning || recording.saved !== "" || recording.problem !== ""
    width: parent ? parent.width : 0
    spacing: Theme.s2

    Words {
        objectName: "recordingSince"
        visible: root.recording.isRunning
        width: parent.width
        look: Theme.strong
        text: root.recording.since
    }

    Words {
        objectName: "recordingHint"
        visible: root.recording.isRunning
        width: parent.width
        look: Theme.label
        color: Theme.c.soft
        text: root.isAway ? qsTr("The sensor lost contact. The gap stays a gap.") : qsTr("It goes on while the app is locked.")
    }

    Words {
        objectName: "recordingSaved"
        visible: text !== ""
        width: parent.width
        look: Theme.strong
        text: root.recording.saved
        Accessible.role: Accessible.AlertMessage
    }

    Banner {
        objectName: "recordingProblem"
        visible: text !== ""
        text: root.recording.problem
        action: qsTr("Try again")
        onActed: root.recording.isRunning || !root.canBegin ? root.recording.retry() : root.beginAsked()
    }

    ActionButton {
        objectName: "record"
        visible: root.canBegin && !root.recording.isRunning
        width: parent.width
        text: qsTr("Record")
        onClicked: root.beginAsked()
    }

    ActionButton {
        objectName: "stopAndSave"
        visible: root.recording.isRunning
        width: parent.width
        text: qsTr("Stop and save")
        onClicked: root.recording.stopAndSave()
    }
}
