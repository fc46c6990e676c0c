pragma ComponentBehavior: Bound

import QtQuick

// A raised sheet with one column of rows. Its shadow is three faint rectangles, and only the day look has one.
Item {
    id: root

    default property alias content: column.data
    property alias spacing: column.spacing
    property int padding: Theme.s4
    // Rows bring their own space above and below; whatever else stands in a card sets this to `padding`.
    property int verticalPadding: 6
    property color fill: Theme.c.surface
    property int corner: Theme.radius

    component Shade: Rectangle {
        required property int drop
        required property int spread

        x: -spread
        y: drop
        width: root.width + 2 * spread
        height: root.height
        radius: root.corner
        color: Theme.c.shade
    }

    width: parent ? parent.width : 0
    implicitHeight: column.height + 2 * verticalPadding

    Shade {
        drop: 1
        spread: 1
    }

    Shade {
        drop: 2
        spread: 0
    }

    Shade {
        drop: 4
        spread: -1
    }

    Rectangle {
        anchors.fill: parent
        radius: root.corner
        color: root.fill
    }

    Column {
        id: column

        x: root.padding
        y: root.verticalPadding
        width: root.width - 2 * root.padding
    }
}
