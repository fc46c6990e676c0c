import QtQuick
import Homeward
import Homeward.Components

// A rate without a strap: one number, saved as it is.
FlowPage {
    id: root

    required property RateEntry entry

    onward: qsTr("Save")
    onOnwardAsked: entry.save()
    aboveBar: UndoBar {
        objectName: "entryUndo"
        visible: text !== ""
        height: visible ? implicitHeight : 0
        text: root.entry.result
        onUndone: root.entry.undo()
    }

    PageHeader {
        title: qsTr("Write a number")
        detail: qsTr("Count your pulse for one minute, or read it off a device.")
    }

    Field {
        objectName: "typedRate"
        label: qsTr("Heart rate, per minute")
        text: root.entry.typed
        fault: root.entry.fault
        inputMethodHints: Qt.ImhDigitsOnly
        onEdited: text => root.entry.typed = text
        onAccepted: root.entry.save()
    }

    Banner {
        objectName: "entryProblem"
        visible: text !== ""
        text: root.entry.problem
        action: qsTr("Try again")
        onActed: root.entry.save()
    }
}
