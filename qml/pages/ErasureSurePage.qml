import QtQuick
import Homeward
import Homeward.Components

// The second question. Keeping the diary is the way on; deleting stands below and says what it does.
FlowPage {
    id: root

    required property ErasureController controller
    readonly property bool isBegun: controller.state === ErasureController.Erasing || controller.state === ErasureController.Failed

    canGoBack: !isBegun
    onward: isBegun ? "" : qsTr("Keep my diary")
    onOnwardAsked: backAsked()

    PageHeader {
        title: qsTr("Really delete everything?")
        detail: qsTr("Nobody can bring it back: not you, not your clinic, not us.")
    }

    Words {
        objectName: "erasing"
        visible: root.controller.state === ErasureController.Erasing
        width: parent.width
        look: Theme.strong
        text: qsTr("Deleting. Please wait.")
        Accessible.role: Accessible.AlertMessage
    }

    Banner {
        objectName: "problem"
        visible: root.controller.state === ErasureController.Failed
        title: qsTr("Not finished")
        text: root.controller.problem
        action: qsTr("Try again")
        onActed: root.controller.erase()
    }

    ActionButton {
        objectName: "reallyDelete"
        visible: !root.isBegun
        width: parent.width
        kind: ActionButton.Second
        text: qsTr("Delete everything")
        onClicked: root.controller.erase()
    }
}
