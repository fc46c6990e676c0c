import QtQuick
import Homeward.Components

// How a page comes: a fade and twelve pixels. At once where motion is not wanted.
ParallelAnimation {
    id: root

    required property Item item

    NumberAnimation {
        target: root.item
        property: "opacity"
        from: 0
        to: 1
        duration: Theme.calm
        easing.type: Easing.OutCubic
    }

    NumberAnimation {
        target: root.item
        property: "y"
        from: 12
        to: 0
        duration: Theme.calm
        easing.type: Easing.OutCubic
    }
}
