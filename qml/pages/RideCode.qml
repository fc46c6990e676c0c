import QtQuick
import Homeward
import Homeward.Components

// The code that staff can check without a network: dark on light in every look. Without one, the words stay.
Item {
    id: root

    required property string token

    width: parent ? parent.width : 0
    implicitHeight: paper.visible ? paper.height : without.implicitHeight

    Rectangle {
        id: paper

        objectName: "paper"
        visible: code.isReadable
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width, 296)
        height: width
        radius: Theme.radius
        color: Theme.c.paper

        QrCode {
            id: code

            objectName: "code"
            anchors.fill: parent
            text: root.token
            paper: Theme.c.paper
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("Code that staff can scan")
        }
    }

    InfoRow {
        id: without

        objectName: "noCode"
        visible: !paper.visible
        glyph: "circle-alert"
        text: qsTr("Code not available")
        detail: qsTr("The words on this page still hold.")
    }
}
