pragma ComponentBehavior: Bound

import QtQuick
import Homeward
import Homeward.Components

// All of it once more. Saved together, or not at all.
CourseStepPage {
    id: root

    part: CourseEditor.ReviewPart
    question: qsTr("Is this what your clinic said?")
    help: root.editor.summary
    onward: qsTr("Save")

    Card {
        Repeater {
            model: root.editor.dates

            InfoRow {
                required property int index
                required property string title
                required property string caption

                objectName: "reviewed" + index
                text: title
                detail: caption
            }
        }
    }

    Field {
        objectName: "coursePlace"
        label: qsTr("Place")
        hint: qsTr("Second floor, room 12")
        text: root.editor.place
        onEdited: text => root.editor.place = text
    }

    Words {
        visible: text !== ""
        width: parent.width
        color: Theme.c.soft
        text: root.editor.afterText
    }

    Words {
        width: parent.width
        color: Theme.c.soft
        text: qsTr("You can move each date later. No other one moves with it.")
    }
}
