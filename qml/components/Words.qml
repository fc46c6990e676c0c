import QtQuick

// All text on all pages. Plain text only, so nothing a person or a server wrote can become markup.
Text {
    id: root

    property TextStyle look: Theme.body
    // One-line labels beside icons sit tight, so that their middle is the row's middle.
    property bool tight: false
    // False inside a control whose own name says the same.
    property bool isSpoken: true
    // Qt puts the whole leading of a line below it; half of it belongs above.
    readonly property int half: tight ? 0 : Math.max(0, Math.round((look.line - look.size * 1.21) / 2))

    Accessible.role: Accessible.StaticText
    Accessible.name: text
    Accessible.ignored: !isSpoken || text === ""
    color: Theme.c.ink
    textFormat: Text.PlainText
    // Not before there is a place to wrap in: one line per letter of a long word takes Qt minutes.
    wrapMode: width < 2 * look.size ? Text.NoWrap : Text.Wrap
    // Said outright so that it mirrors with the layout, not with the letters of the text.
    horizontalAlignment: Text.AlignLeft
    font.family: root.look.family
    font.pixelSize: root.look.size
    font.weight: root.look.weight
    font.letterSpacing: root.look.tracking
    topPadding: half
    bottomPadding: -half
    lineHeightMode: root.tight ? Text.ProportionalHeight : Text.FixedHeight
    lineHeight: root.tight ? 1 : root.look.line
}
