pragma ComponentBehavior: Bound

import QtQuick
import Homeward
import Homeward.Components

// What belongs to an entry besides its words: the stage, the session, who can see it, and the way to delete it.
Column {
    id: root

    required property WritingController controller
    readonly property bool isEntry: controller.kind === WritingController.Entry
    readonly property bool hasSession: controller.canChooseSession ? controller.sessionNames.length > 1 : controller.sessionText !== ""

    signal sessionAsked()

    width: parent ? parent.width : 0
    spacing: Theme.s3

    Words {
        objectName: "begun"
        visible: root.controller.isReadOnly
        width: parent.width
        look: Theme.label
        color: Theme.c.soft
        text: qsTr("Written before your session. It stays as it was.")
    }

    Flow {
        visible: root.isEntry && !root.controller.isReadOnly
        width: parent.width
        spacing: Theme.s2

        Repeater {
            model: root.controller.stageNames

            Chip {
                required property string modelData
                required property int index

                objectName: "stage" + index
                text: modelData
                checked: root.controller.stage === index
                onToggled: root.controller.chooseStage(index)
            }
        }
    }

    Card {
        visible: root.isEntry

        ListRow {
            objectName: "session"
            visible: root.hasSession
            glyph: "calendar-days"
            text: qsTr("About a session")
            detail: root.controller.sessionText === "" ? qsTr("No session") : root.controller.sessionText
            goesOn: root.controller.canChooseSession
            enabled: root.controller.canChooseSession
            onClicked: root.sessionAsked()
        }

        ToggleRow {
            objectName: "share"
            isLined: root.hasSession
            glyph: "share-2"
            text: qsTr("Share with your clinic")
            detail: root.controller.isShared ? qsTr("Your clinic will see this entry. It is not sent yet.") : qsTr("Private. Your clinic does not see it.")
            checked: root.controller.isShared
            onToggled: root.controller.share(checked)
        }
    }

    ActionButton {
        objectName: "delete"
        visible: root.controller.canDelete
        width: parent.width
        kind: ActionButton.Quiet
        glyph: "trash-2"
        text: qsTr("Delete")
        onClicked: root.controller.remove()
    }
}
