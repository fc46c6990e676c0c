pragma ComponentBehavior: Bound

import QtQuick
import Homeward
import Homeward.Components

// The dates so far, each to be changed. They are a start for typing: the clinic's dates are what counts.
CourseStepPage {
    id: root

    signal dateAsked(int index)
    signal newDateAsked()

    part: CourseEditor.DatesPart
    question: qsTr("Change these to your clinic's dates")
    help: qsTr("These are a start. Your clinic's dates are the ones that count.")

    Card {
        visible: rows.count > 0

        Repeater {
            id: rows

            model: root.editor.dates

            CourseDateRow {
                onClicked: root.dateAsked(index)
            }
        }
    }

    ActionButton {
        objectName: "newDate"
        width: parent.width
        kind: ActionButton.Second
        glyph: "plus"
        text: qsTr("Add a date")
        onClicked: root.newDateAsked()
    }
}
