import QtQuick

// The tinted square with a glyph at the head of a row. Large text takes its room.
Rectangle {
    id: root

    property string glyph: ""
    property bool lit: false

    implicitWidth: 44
    implicitHeight: 44
    radius: 14
    color: lit ? Theme.c.lampWash : Theme.c.wash

    Icon {
        anchors.centerIn: parent
        glyph: root.glyph
        size: root.width / 2
        color: root.lit ? Theme.c.ink : Theme.c.washInk
    }
}
