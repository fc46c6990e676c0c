import QtQuick

// A button with words. One Primary a page; Quiet is for everything that may be skipped.
Tap {
    id: root

    enum Kind { Primary, Second, Quiet }

    property int kind: ActionButton.Primary
    property string glyph: ""
    readonly property bool isQuiet: kind === ActionButton.Quiet
    readonly property color fill: isQuiet ? "transparent" : kind === ActionButton.Primary ? Theme.c.accent : Theme.c.wash
    readonly property color fore: isQuiet ? Theme.c.accent : kind === ActionButton.Primary ? Theme.c.accentInk : Theme.c.washInk

    corner: Math.min(height / 2, Theme.radiusLarge)
    horizontalPadding: isQuiet ? Theme.s3 : Theme.s6
    verticalPadding: Theme.s3
    implicitHeight: Math.max(Theme.target + (isQuiet ? 0 : 4), implicitContentHeight + topPadding + bottomPadding)

    background: Rectangle {
        radius: root.corner
        color: root.fill
    }
    contentItem: GlyphWords {
        glyph: root.glyph
        text: root.text
        color: root.fore
    }
}
