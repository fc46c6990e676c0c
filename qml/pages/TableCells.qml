pragma ComponentBehavior: Bound

import QtQuick
import Homeward.Components

// Three cells beside each other, or below each other where text is large.
Item {
    id: root

    required property list<string> cells
    property TextStyle look: Theme.label
    property color color: Theme.c.ink
    property int horizontalPadding: 0
    readonly property real room: width - 2 * horizontalPadding
    readonly property list<real> shares: [0.5, 0.22, 0.28]

    width: parent ? parent.width : 0
    implicitHeight: grid.height

    Grid {
        id: grid

        x: root.horizontalPadding
        columns: Theme.isLargeText ? 1 : 3

        Repeater {
            model: root.cells

            Words {
                required property string modelData
                required property int index

                width: Theme.isLargeText ? root.room : root.room * root.shares[index]
                rightPadding: index < 2 && !Theme.isLargeText ? Theme.s2 : 0
                visible: !Theme.isLargeText || text !== ""
                isSpoken: false
                look: root.look
                color: root.color
                text: modelData
            }
        }
    }
}
