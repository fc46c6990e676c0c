import QtQuick

// A choice among few. Chosen is shown by fill, weight and a tick, never by colour alone.
Tap {
    id: root

    property string glyph: ""
    readonly property color fore: checked ? Theme.c.washInk : Theme.c.ink

    checkable: true
    corner: Math.min(height / 2, Theme.radius)
    horizontalPadding: Theme.s4
    verticalPadding: Theme.s3
    Accessible.role: checkable ? Accessible.CheckBox : Accessible.Button
    Accessible.checkable: checkable
    Accessible.checked: checked

    background: Item {
        Rectangle {
            anchors.fill: parent
            anchors.topMargin: 4
            anchors.bottomMargin: 4
            radius: Math.min(height / 2, Theme.radius)
            color: root.checked ? Theme.c.wash : "transparent"
            border.width: root.checked ? 0 : 1
            border.color: Theme.c.edge
        }
    }
    contentItem: GlyphWords {
        spacing: 6
        glyph: root.checked ? "check" : root.glyph
        glyphSize: 18
        look: Theme.label
        weight: root.checked ? Font.DemiBold : Font.Medium
        text: root.text
        color: root.fore
    }
}
