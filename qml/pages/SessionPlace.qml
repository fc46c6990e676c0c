import QtQuick
import Homeward.Components

// A page of the session bar, with the way back to the session day at its head.
PageFrame {
    id: root

    signal backAsked()

    topSpace: Theme.s3

    ActionButton {
        objectName: "toDay"
        anchors.left: parent.left
        anchors.leftMargin: -Theme.s3
        width: Math.min(implicitWidth, parent.width + Theme.s3)
        kind: ActionButton.Quiet
        glyph: "arrow-left"
        text: qsTr("Your day")
        onClicked: root.backAsked()
    }
}
