import QtQuick

// What a key shows: its digit, or a glyph.
Item {
    id: root

    property string digit: ""
    property string glyph: ""
    property color color: Theme.c.ink

    Words {
        anchors.centerIn: parent
        visible: text !== ""
        isSpoken: false
        look: Theme.title
        tight: true
        font.weight: Font.Medium
        color: root.color
        text: root.digit
    }

    Icon {
        anchors.centerIn: parent
        visible: root.glyph !== ""
        glyph: root.glyph
        size: 26
        color: root.color
    }
}
