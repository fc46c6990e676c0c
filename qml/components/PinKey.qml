import QtQuick

// One key of a pad. It does not light up under the finger: who looks over a shoulder sees nothing.
Tap {
    id: root

    property string digit: ""
    property string glyph: ""
    // In sight but dull, while nothing can be entered.
    property bool isOff: false

    implicitWidth: 72
    implicitHeight: 72
    corner: height / 2
    padding: 0
    opacity: 1
    text: digit

    background: Rectangle {
        radius: height / 2
        color: root.digit === "" ? "transparent" : Theme.c.surface
        border.width: root.digit === "" ? 0 : 1
        border.color: root.isOff ? Theme.c.line : Theme.c.edge
    }
    contentItem: PinKeyFace {
        digit: root.digit
        glyph: root.glyph
        color: root.isOff ? Theme.c.faint : root.digit === "" ? Theme.c.accent : Theme.c.ink
    }
}
