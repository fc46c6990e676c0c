import QtQuick
import QtQuick.Shapes

// The house of the picture, 38 wide, with its one lit window.
Item {
    Rectangle {
        x: 22
        y: -9
        width: 5
        height: 12
        color: Theme.c.roof
    }

    Rectangle {
        x: 2
        y: 5
        width: 28
        height: 32
        color: Theme.c.wall
    }

    Shape {
        ShapePath {
            strokeWidth: -1
            fillColor: Theme.c.roof
            startX: -3
            startY: 7

            PathLine { x: 16; y: -11 }
            PathLine { x: 35; y: 7 }
        }
    }

    Rectangle {
        x: 16
        y: 8.5
        width: 14
        height: 14
        radius: 7
        color: Theme.c.lamp
        opacity: 0.28
    }

    Rectangle {
        x: 19
        y: 11
        width: 8
        height: 9
        radius: 1.5
        color: Theme.c.lamp
    }

    Rectangle {
        x: 6
        y: 14
        width: 8
        height: 20
        radius: 1.5
        color: Theme.c.hillNear
    }
}
