import QtQuick
import QtQuick.Layouts

// What stands around every input: its label above, always visible, and below it what is wrong and what to do.
Column {
    id: root

    default property alias input: slot.data
    property string label: ""
    property string fault: ""

    width: parent ? parent.width : 0
    spacing: 6

    Words {
        visible: text !== ""
        width: parent.width
        isSpoken: false
        look: Theme.caption
        text: root.label
    }

    Item {
        id: slot

        width: parent.width
        implicitHeight: childrenRect.height
    }

    RowLayout {
        visible: root.fault !== ""
        width: parent.width
        spacing: Theme.s2

        Icon {
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: (Theme.label.line - height) / 2
            glyph: "circle-alert"
            size: 18
            color: Theme.c.lampEdge
        }

        Words {
            objectName: "fault"
            Layout.fillWidth: true
            look: Theme.label
            text: root.fault
            Accessible.role: Accessible.AlertMessage
        }
    }
}
