pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes

// The one picture of the app: low hills, a path, a house with a lit window. It stands still, never mirrors, and stays away after a session.
Item {
    id: root

    property real houseAt: 0.76
    property real sunAt: 0.44
    property real zoom: 1
    property bool hasSun: true
    readonly property real w: width
    readonly property real h: height
    readonly property real door: w * houseAt

    component Star: Rectangle {
        required property real across
        required property real down

        visible: Theme.c.isStarry
        x: across * root.w
        y: down * (root.h - 70 * root.zoom)
        width: 2
        height: 2
        radius: 1
        color: Theme.c.ink
        opacity: 0.5
    }

    clip: true
    opacity: Theme.isDim ? 0 : 1
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    Accessible.ignored: true

    Rectangle {
        anchors.fill: parent

        gradient: Gradient {
            GradientStop { position: 0; color: Theme.c.skyTop }
            GradientStop { position: 0.45; color: Theme.c.skyMid }
            GradientStop { position: 0.9; color: Theme.c.skyLow }
        }
    }

    Star { across: 0.5; down: 0.3 }
    Star { across: 0.58; down: 0.62 }
    Star { across: 0.66; down: 0.2 }
    Star { across: 0.76; down: 0.44 }
    Star { across: 0.9; down: 0.66 }
    Star { across: 0.95; down: 0.36 }

    Rectangle {
        visible: root.hasSun
        x: root.w * root.sunAt
        y: root.h - (Theme.c.isStarry ? 104 : 96) * root.zoom
        width: (Theme.c.isStarry ? 30 : 56) * root.zoom
        height: width
        radius: width / 2
        color: Theme.c.disc
    }

    Shape {
        anchors.fill: parent

        ShapePath {
            strokeWidth: -1
            fillColor: Theme.c.hillFar
            startX: 0
            startY: root.h - 56 * root.zoom

            PathCubic {
                x: root.w * 0.52
                y: root.h - 46 * root.zoom
                control1X: root.w * 0.18
                control1Y: root.h - 92 * root.zoom
                control2X: root.w * 0.34
                control2Y: root.h - 36 * root.zoom
            }

            PathCubic {
                x: root.w
                y: root.h - 70 * root.zoom
                control1X: root.w * 0.72
                control1Y: root.h - 58 * root.zoom
                control2X: root.w * 0.82
                control2Y: root.h - 92 * root.zoom
            }

            PathLine { x: root.w; y: root.h }
            PathLine { x: 0; y: root.h }
        }
    }

    House {
        x: root.door - 15 * root.zoom
        y: root.h - 78 * root.zoom
        scale: root.zoom
        transformOrigin: Item.TopLeft
    }

    HorizonGround {
        anchors.fill: parent
        zoom: root.zoom
        door: root.door
    }
}
