import QtQuick
import QtQuick.Controls.impl

// A stroke icon, tinted on the CPU. Says nothing to screen readers: the control around it has a name.
IconImage {
    id: root

    required property string glyph
    property int size: 24

    Accessible.ignored: true
    width: size
    height: size
    sourceSize.width: size
    sourceSize.height: size
    source: glyph === "" ? "" : Theme.iconFolder + glyph + ".svg"
    color: Theme.c.ink
    mirror: LayoutMirroring.enabled && Theme.pointingGlyphs.includes(glyph)
}
