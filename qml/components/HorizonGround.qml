import QtQuick
import QtQuick.Shapes

// The near hill of the picture, the path to the door, and the edge where the page begins.
Shape {
    id: root

    required property real zoom
    required property real door
    readonly property real w: width
    readonly property real h: height

    ShapePath {
        strokeWidth: -1
        fillColor: Theme.c.hillNear
        startX: 0
        startY: root.h - 24 * root.zoom

        PathCubic {
            x: root.w
            y: root.h - 44 * root.zoom
            control1X: root.w * 0.3
            control1Y: root.h - 8 * root.zoom
            control2X: root.w * 0.6
            control2Y: root.h - 74 * root.zoom
        }

        PathLine { x: root.w; y: root.h }
        PathLine { x: 0; y: root.h }
    }

    ShapePath {
        strokeWidth: -1
        fillColor: Theme.c.path
        startX: root.door - 6 * root.zoom
        startY: root.h - 50.5 * root.zoom

        PathCubic {
            x: root.door - 104 * root.zoom
            y: root.h
            control1X: root.door - 92 * root.zoom
            control1Y: root.h - 36 * root.zoom
            control2X: root.door + 34 * root.zoom
            control2Y: root.h - 24 * root.zoom
        }

        PathLine { x: root.door - 54 * root.zoom; y: root.h }

        PathCubic {
            x: root.door - 2 * root.zoom
            y: root.h - 50.5 * root.zoom
            control1X: root.door + 66 * root.zoom
            control1Y: root.h - 26 * root.zoom
            control2X: root.door - 76 * root.zoom
            control2Y: root.h - 35 * root.zoom
        }
    }

    ShapePath {
        strokeWidth: -1
        fillColor: Theme.c.ground
        startX: 0
        startY: root.h - 4

        PathCubic {
            x: root.w
            y: root.h - 18
            control1X: root.w * 0.35
            control1Y: root.h - 24
            control2X: root.w * 0.7
            control2Y: root.h + 6
        }

        PathLine { x: root.w; y: root.h + 1 }
        PathLine { x: 0; y: root.h + 1 }
    }
}
