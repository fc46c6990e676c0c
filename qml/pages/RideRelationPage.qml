pragma ComponentBehavior: Bound

import QtQuick
import Homeward
import Homeward.Components

// Who they are to the person: one tap, or a word of one's own.
RideStepPage {
    id: root

    part: RideEditor.RelationPart
    question: qsTr("Who are they to you?")

    Field {
        objectName: "relation"
        label: qsTr("One word")
        hint: qsTr("Neighbour")
        text: root.editor.relation
        fault: root.editor.fault
        onEdited: text => root.editor.relation = text
        onAccepted: root.goOn()
    }

    Flow {
        width: parent.width
        spacing: Theme.s2

        Repeater {
            model: root.editor.relationNames

            Chip {
                required property string modelData
                required property int index

                objectName: "relation" + index
                checkable: false
                text: modelData
                onClicked: root.editor.relation = modelData
            }
        }
    }
}
