import QtQuick
import QtQuick.Layouts

// What the emergency card shows: number, when to call, and a round phone.
RowLayout {
    id: root

    property string title: ""
    property string detail: ""

    spacing: Theme.s4

    Column {
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        spacing: 0

        Words {
            objectName: "title"
            width: parent.width
            isSpoken: false
            look: Theme.heading
            color: Theme.c.helpInk
            text: root.title
        }

        Words {
            visible: text !== ""
            width: parent.width
            isSpoken: false
            look: Theme.label
            color: Theme.c.helpInk
            text: root.detail
        }
    }

    Rectangle {
        visible: !Theme.isLargeText
        implicitWidth: 56
        implicitHeight: 56
        radius: 28
        color: Theme.c.helpInk

        Icon {
            anchors.centerIn: parent
            glyph: "phone"
            size: 26
            color: Theme.c.help
        }
    }
}
