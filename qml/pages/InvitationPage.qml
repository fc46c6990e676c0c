pragma ComponentBehavior: Bound

import QtQuick
import Homeward
import Homeward.Components

// A file from the clinic, then the dates in it. Nothing is on record until it is confirmed.
FlowPage {
    id: root

    required property CalendarController controller
    readonly property bool isWorking: controller.state === CalendarController.Working
    readonly property bool hasStarts: starts.count > 0

    signal proposed(int index)

    component FileRow: ListRow {
        required property int index
        required property string title
        required property bool isLit

        required glyph
        required detail
        isLined: index > 0
        text: title
        lit: isLit
    }

    onward: isWorking ? "" : hasStarts ? qsTr("Another file") : qsTr("Choose a file")
    onOnwardAsked: picker.setSource("InvitationPicker.qml", {
        "controller": controller
    })

    Loader {
        id: picker

        objectName: "picker"
    }

    PageHeader {
        title: root.hasStarts ? qsTr("Which of these dates?") : qsTr("Read an invitation")
        detail: root.hasStarts ? qsTr("You look at everything once more before it is saved.") : qsTr("A calendar file that your clinic sent you.")
    }

    Banner {
        objectName: "problem"
        visible: text !== ""
        text: root.controller.problem
    }

    Words {
        visible: !root.hasStarts
        width: parent.width
        text: qsTr("Save the file from your clinic's message. Its name ends in .ics.")
    }

    Card {
        visible: root.hasStarts

        Repeater {
            id: starts

            model: root.controller.starts

            FileRow {
                objectName: "start" + index
                onClicked: root.proposed(index)
            }
        }
    }

    Words {
        objectName: "leftOut"
        visible: root.hasStarts && root.controller.leftOutText !== ""
        width: parent.width
        look: Theme.label
        color: Theme.c.soft
        text: qsTr("Not shown: %1").arg(root.controller.leftOutText)
    }
}
