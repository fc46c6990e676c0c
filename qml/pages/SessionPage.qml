pragma ComponentBehavior: Bound

import QtQuick
import Homeward
import Homeward.Components

// One session as it is on record. Each row leads to the page that changes it, as long as it has not begun.
FlowPage {
    id: root

    required property SessionEditor editor
    required property SessionNotes notes
    required property WritingController writing
    readonly property bool isLoaded: !editor.isNew

    signal partAsked(int part)
    signal rideAsked()
    signal writingAsked(string entryId)

    onVisibleChanged: if (!visible) writing.forgetUndo()
    aboveBar: Column {
        width: parent.width
        spacing: Theme.s2

        UndoBar {
            objectName: "sessionUndo"
            visible: root.editor.canUndo
            height: visible ? implicitHeight : 0
            text: root.editor.savedText
            onUndone: root.editor.undo()
        }

        WritingUndo {
            writing: root.writing
        }
    }

    PageHeader {
        title: root.isLoaded ? root.editor.dayText : qsTr("Session")
        detail: root.editor.statusText
    }

    Skeleton {
        visible: root.editor.state === SessionEditor.Unknown
    }

    Banner {
        objectName: "problem"
        visible: root.editor.state === SessionEditor.Failed && text !== ""
        text: root.editor.problem
        action: qsTr("Try again")
        onActed: root.editor.retry()
    }

    SessionParts {
        visible: root.isLoaded
        editor: root.editor
        onPartAsked: part => root.partAsked(part)
    }

    Card {
        visible: root.isLoaded && !root.editor.isCancelled

        ListRow {
            objectName: "sessionRide"
            glyph: "car"
            text: qsTr("Ride home")
            onClicked: root.rideAsked()
        }
    }

    Words {
        visible: written.count > 0
        width: parent.width
        look: Theme.caption
        color: Theme.c.soft
        text: qsTr("What you wrote")
        Accessible.role: Accessible.Heading
    }

    Card {
        visible: written.count > 0
        padding: 0
        verticalPadding: 0

        Repeater {
            id: written

            model: root.notes.ofSession

            DiaryRow {
                onOpened: root.writingAsked(entryId)
            }
        }
    }

    ActionButton {
        objectName: "cancelSession"
        visible: root.isLoaded && root.editor.canChange
        width: parent.width
        kind: ActionButton.Quiet
        text: qsTr("This session does not take place")
        onClicked: root.editor.cancel()
    }
}
