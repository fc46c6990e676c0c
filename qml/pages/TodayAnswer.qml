import QtQuick
import QtQuick.Layouts
import Homeward
import Homeward.Components

// The answer, whether it is saved, and the way to take it back.
FocusScope {
    id: root

    required property CheckInController controller
    readonly property bool isSaved: controller.state === CheckInController.Saved

    function takeFocus(reason: int) {
        undo.forceActiveFocus(reason);
    }

    width: parent ? parent.width : 0
    implicitHeight: column.height

    Column {
        id: column

        width: parent.width
        spacing: Theme.s3

        GridLayout {
            width: parent.width
            columns: Theme.isLargeText ? 1 : 3
            columnSpacing: Theme.s4
            rowSpacing: Theme.s2

            ScoreDisc {
                size: 72
                look: Theme.title
                isStrong: true
                score: root.controller.score
            }

            Column {
                Layout.fillWidth: true
                Layout.preferredWidth: 1

                Words {
                    objectName: "savedWord"
                    width: parent.width
                    look: Theme.heading
                    text: root.isSaved ? qsTr("Saved") : root.controller.state === CheckInController.Saving ? qsTr("Saving") : qsTr("Not saved yet")
                    Accessible.role: Accessible.Heading
                }

                Words {
                    width: parent.width
                    look: Theme.label
                    color: Theme.c.soft
                    text: qsTr("Your mood today")
                }
            }

            ActionButton {
                id: undo

                objectName: "undo"
                focus: true
                visible: root.controller.canUndo
                Layout.leftMargin: Theme.isLargeText ? -Theme.s3 : 0
                Layout.rightMargin: -Theme.s3
                kind: ActionButton.Quiet
                glyph: "undo-2"
                text: qsTr("Undo")
                onClicked: root.controller.undo()
            }
        }

        Words {
            objectName: "entries"
            visible: root.controller.entriesToday > 1
            width: parent.width
            look: Theme.caption
            color: Theme.c.soft
            text: qsTr("%n entries today, the last one counts", "", root.controller.entriesToday)
        }
    }
}
