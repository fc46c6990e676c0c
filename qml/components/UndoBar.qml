import QtQuick
import QtQuick.Layouts

// What was just done, with Undo. No time limit here: the page takes it away at the next action.
Rectangle {
    id: root

    property string text: ""
    property string action: qsTr("Undo")

    signal undone()

    width: parent ? parent.width : 0
    implicitHeight: Math.max(56, row.implicitHeight + Theme.s2)
    radius: Theme.radius
    color: Theme.c.help
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    RowLayout {
        id: row

        anchors.verticalCenter: parent.verticalCenter
        width: parent.width
        spacing: Theme.s2

        Words {
            objectName: "words"
            Layout.fillWidth: true
            Layout.leftMargin: Theme.s5
            Layout.topMargin: Theme.s2
            Layout.bottomMargin: Theme.s2
            isSpoken: false
            look: Theme.label
            color: Theme.c.helpInk
            text: root.text
        }

        Tap {
            id: undo

            objectName: "undo"
            Layout.rightMargin: Theme.s1
            Layout.maximumWidth: root.width * 0.5
            horizontalPadding: Theme.s4
            text: root.action
            onClicked: root.undone()

            contentItem: Words {
                isSpoken: false
                look: Theme.strong
                tight: true
                verticalAlignment: Text.AlignVCenter
                color: Theme.c.helpInk
                font.underline: true
                text: undo.text
            }
        }
    }
}
