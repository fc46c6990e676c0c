import QtQuick

// A place to go: glyph above word in a bar, glyph beside word in a rail or menu (`isAcross`).
Tap {
    id: root

    required property string glyph
    property bool current: false
    property bool isAcross: false

    horizontalPadding: isAcross ? Theme.s4 : 2
    verticalPadding: isAcross ? Theme.s3 : Theme.s1
    implicitHeight: Math.max(56, implicitContentHeight + topPadding + bottomPadding)
    Accessible.role: Accessible.PageTab
    Accessible.selectable: true
    Accessible.selected: current

    background: Rectangle {
        radius: Theme.radius
        color: root.current && root.isAcross ? Theme.c.wash : "transparent"
    }
    contentItem: TabFace {
        isAcross: root.isAcross
        acrossSpacing: Theme.s3
        glyph: root.glyph
        text: root.text
        current: root.current
        glyphColor: root.current ? Theme.c.washInk : Theme.c.soft
        color: root.current ? Theme.c.ink : Theme.c.soft
    }
}
