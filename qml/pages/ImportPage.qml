pragma ComponentBehavior: Bound

import QtQuick
import Homeward
import Homeward.Components

// What another file holds: chosen, looked at in words, and brought in once the person has seen it.
FlowPage {
    id: root

    required property ImportController controller
    readonly property bool isShown: controller.state === ImportController.Shown
    readonly property bool isDone: controller.state === ImportController.Done
    readonly property bool isBusy: controller.state === ImportController.Looking || controller.state === ImportController.Bringing
    readonly property bool canBringIn: isShown && controller.hasNew

    signal wordAsked()

    function goOn() {
        if (isDone)
            backAsked();
        else if (canBringIn)
            controller.bringIn();
        else
            choose();
    }

    function choose() {
        picker.setSource("FilePicker.qml", {
            "controller": controller
        });
    }

    onward: isBusy ? "" : isDone ? qsTr("Done") : canBringIn ? qsTr("Bring them in") : isShown ? qsTr("Another file") : qsTr("Choose a file")
    onOnwardAsked: goOn()
    Component.onCompleted: controller.reset()
    aboveBar: ActionButton {
        objectName: "leaveIt"
        visible: root.isShown
        height: visible ? implicitHeight : 0
        width: parent.width
        kind: ActionButton.Quiet
        text: qsTr("Leave it")
        onClicked: root.backAsked()
    }

    Loader {
        id: picker

        objectName: "picker"
    }

    PageHeader {
        title: qsTr("Bring in a file")
        detail: qsTr("A table that Homeward or Daylio wrote.")
    }

    Card {
        visible: root.controller.state === ImportController.Choosing

        InfoRow {
            glyph: "eye"
            text: qsTr("You see first what is in it")
            detail: qsTr("Nothing comes in before you say so.")
        }

        InfoRow {
            glyph: "check"
            text: qsTr("Nothing comes in twice")
            detail: qsTr("What is here already stays as it is.")
        }
    }

    Words {
        objectName: "busy"
        visible: root.isBusy
        width: parent.width
        look: Theme.strong
        text: root.controller.state === ImportController.Looking ? qsTr("Reading the file.") : qsTr("Bringing it in.")
        Accessible.role: Accessible.AlertMessage
    }

    Banner {
        objectName: "cameIn"
        visible: root.isDone
        glyph: "check"
        text: root.controller.savedText
    }

    Banner {
        objectName: "problem"
        visible: root.controller.state === ImportController.Failed
        title: qsTr("Nothing came in")
        text: root.controller.problem
    }

    ImportPreview {
        visible: root.isShown
        controller: root.controller
        onWordAsked: row => {
            root.controller.chooseWord(row);
            root.wordAsked();
        }
    }
}
