import QtQuick
import Homeward.Components

// Who, in the largest letters that keep a name on one line; then how and when.
Column {
    id: root

    property string name: ""
    property string detail: ""
    readonly property real fit: Math.min(1, width / Math.max(1, measure.advanceWidth))
    readonly property int size: Math.max(Theme.title.size, Math.floor(Theme.display.size * fit))

    width: parent ? parent.width : 0

    TextMetrics {
        id: measure

        font.family: Theme.display.family
        font.pixelSize: Theme.display.size
        font.weight: Theme.display.weight
        // Beyond this it wraps anyway.
        text: root.name.substring(0, 60)
    }

    Words {
        objectName: "escort"
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        look: Theme.display
        font.pixelSize: root.size
        lineHeight: Math.round(root.size * 1.1)
        text: root.name
        Accessible.role: Accessible.Heading
    }

    Words {
        objectName: "rideDetail"
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        look: Theme.heading
        text: root.detail
    }
}
