pragma ComponentBehavior: Bound

import QtQuick
import Homeward
import Homeward.Components

// Side effects by hours after the dose. Listed, never scored.
Card {
    id: root

    required property LineModel model
    readonly property alias count: lines.count

    Words {
        topPadding: Theme.s3
        width: parent.width
        look: Theme.heading
        text: qsTr("Side effects by hours after the dose")
        Accessible.role: Accessible.Heading
    }

    Repeater {
        id: lines

        model: root.model

        LineRow {}
    }
}
