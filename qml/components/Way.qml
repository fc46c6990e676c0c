pragma ComponentBehavior: Bound

import QtQuick

// The session day as one way, from arriving to resting at home. The lamp stands where one is now. Nothing to tap.
Column {
    id: root

    enum Place { Done, Now, Next }

    // With the roles `title`, `detail` and `place`.
    property alias model: stops.model

    width: parent ? parent.width : 0
    Accessible.role: Accessible.List

    Repeater {
        id: stops

        WayStop {
            objectName: "stop" + index
            isLast: index === stops.count - 1
        }
    }
}
