import QtQuick
import Homeward
import Homeward.Components

// A date or an interval that the clinic has named. The app names none itself.
FlowPage {
    id: root

    required property BoosterEditor editor

    signal dateAsked()
    signal intervalAsked()

    aboveBar: UndoBar {
        objectName: "boosterUndo"
        visible: root.editor.canUndo
        height: visible ? implicitHeight : 0
        text: root.editor.savedText
        onUndone: root.editor.undo()
    }

    PageHeader {
        title: qsTr("After your sessions")
        detail: qsTr("When does your clinic suggest thinking about the next one? Homeward suggests none.")
    }

    Skeleton {
        visible: root.editor.state === BoosterEditor.Unknown
    }

    Banner {
        objectName: "problem"
        visible: root.editor.state === BoosterEditor.Failed && text !== ""
        text: root.editor.problem
        action: qsTr("Try again")
        onActed: root.editor.retry()
    }

    Card {
        visible: root.editor.state !== BoosterEditor.Unknown

        ListRow {
            objectName: "boosterDate"
            glyph: "calendar-days"
            text: qsTr("My clinic gave me a date")
            detail: root.editor.dateText
            onClicked: root.dateAsked()
        }

        ListRow {
            objectName: "boosterInterval"
            isLined: true
            glyph: "clock"
            text: qsTr("My clinic gave me a number of weeks")
            detail: root.editor.intervalText
            onClicked: root.intervalAsked()
        }
    }

    ActionButton {
        objectName: "takeBoosterBack"
        visible: root.editor.isKnown
        width: parent.width
        kind: ActionButton.Quiet
        text: qsTr("This no longer holds")
        onClicked: root.editor.takeBack()
    }
}
