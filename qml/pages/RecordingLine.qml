import QtQuick
import Homeward.Components

// What goes on while another page is shown: one quiet line, and the way back to it.
Tap {
    id: root

    visible: text !== ""
    width: parent ? parent.width : 0
    height: visible ? implicitHeight : 0
    corner: 0
    horizontalPadding: Theme.margin
    verticalPadding: Theme.s2

    background: Rectangle {
        color: Theme.c.sunk
    }
    contentItem: GlyphWords {
        glyph: "heart-pulse"
        glyphSize: 18
        look: Theme.label
        text: root.text
        color: Theme.c.soft
    }
}
