import QtQuick
import Homeward
import Homeward.Components

// The question, and nothing beside it. One tap saves.
FocusScope {
    id: root

    required property CheckInController controller

    function takeFocus(reason: int) {
        picker.forceActiveFocus(reason);
    }

    width: parent ? parent.width : 0
    implicitHeight: column.height

    Column {
        id: column

        width: parent.width
        spacing: Theme.s4

        Words {
            // Two even lines on a phone.
            width: parent.width < 400 && !Theme.isLargeText ? 290 : parent.width
            look: Theme.title
            text: qsTr("How has your mood been today?")
            Accessible.role: Accessible.Heading
        }

        ScorePicker {
            id: picker

            objectName: "picker"
            focus: true
            width: parent.width
            score: root.controller.score
            onPicked: score => root.controller.pick(score)
        }

        Words {
            width: parent.width
            look: Theme.label
            color: Theme.c.soft
            text: root.width >= 550 ? qsTr("One tap saves it. With a keyboard: arrow keys, then Enter.") : qsTr("One tap saves it. You can skip this.")
        }
    }
}
