import QtQuick
import QtQuick.Layouts

// What an answer shows: the ring, filled where chosen, and the words.
RowLayout {
    id: root

    property bool chosen: false
    property string text: ""
    property string detail: ""

    spacing: Theme.s4

    Rectangle {
        implicitWidth: 24
        implicitHeight: 24
        radius: 12
        color: "transparent"
        border.width: 2
        border.color: root.chosen ? Theme.c.accent : Theme.c.edge

        Rectangle {
            visible: root.chosen
            anchors.centerIn: parent
            width: 12
            height: 12
            radius: 6
            color: Theme.c.accent
        }
    }

    Column {
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        spacing: 0

        Words {
            objectName: "label"
            width: parent.width
            isSpoken: false
            look: root.chosen ? Theme.strong : Theme.body
            text: root.text
            color: root.chosen ? Theme.c.washInk : Theme.c.ink
        }

        Words {
            visible: text !== ""
            width: parent.width
            isSpoken: false
            look: Theme.label
            text: root.detail
            color: root.chosen ? Theme.c.washInk : Theme.c.soft
        }
    }
}
