import QtQuick
import QtQuick.Layouts
import Homeward.Components

// What a session's row shows.
RowLayout {
    id: root

    property string title: ""
    property string caption: ""
    property string status: ""
    property string lapse: ""
    property bool isSoft: false

    spacing: Theme.s4

    Column {
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        spacing: 1

        Words {
            objectName: "title"
            width: parent.width
            isSpoken: false
            look: root.isSoft ? Theme.body : Theme.strong
            color: root.isSoft ? Theme.c.soft : Theme.c.ink
            text: root.title
        }

        Words {
            width: parent.width
            isSpoken: false
            look: Theme.label
            color: Theme.c.soft
            text: root.caption
        }

        Words {
            visible: Theme.isLargeText && text !== ""
            width: parent.width
            isSpoken: false
            look: Theme.label
            color: Theme.c.soft
            text: root.status
        }

        Words {
            objectName: "lapse"
            visible: text !== ""
            width: parent.width
            isSpoken: false
            look: Theme.label
            text: root.lapse
        }
    }

    Words {
        visible: !Theme.isLargeText && text !== ""
        Layout.fillWidth: true
        Layout.maximumWidth: Math.ceil(Math.min(implicitWidth, root.width * 0.4))
        Layout.rightMargin: -Theme.s2
        isSpoken: false
        look: Theme.label
        tight: true
        horizontalAlignment: Text.AlignRight
        color: Theme.c.soft
        text: root.status
    }

    Icon {
        glyph: "chevron-right"
        size: 20
        color: Theme.c.faint
    }
}
