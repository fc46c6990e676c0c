import QtQuick

// A button that is an icon alone; `text` is the name a screen reader says. Round and tinted where it stands in a row.
Tap {
    id: root

    required property string glyph
    property bool isFilled: false
    property int size: isFilled ? 22 : 24
    property color color: isFilled ? Theme.c.washInk : Theme.c.ink

    corner: height / 2
    padding: 0
    background: Rectangle {
        radius: height / 2
        color: root.isFilled ? Theme.c.wash : "transparent"
    }
    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            glyph: root.glyph
            size: root.size
            color: root.color
        }
    }
}
