import QtQuick
import Homeward.Components

// The state of the ride in one short line.
Rectangle {
    id: root

    property alias text: face.text

    anchors.horizontalCenter: parent?.horizontalCenter
    width: Math.min(face.implicitWidth + 2 * Theme.s4, parent?.width ?? 0)
    implicitHeight: Math.max(44, face.implicitHeight + 2 * Theme.s2)
    radius: Math.min(height / 2, Theme.radiusLarge)
    color: Theme.c.lampWash
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    GlyphWords {
        id: face

        anchors.verticalCenter: parent.verticalCenter
        anchors.horizontalCenter: parent.horizontalCenter
        width: parent.width - 2 * Theme.s4
        glyph: "car"
    }
}
