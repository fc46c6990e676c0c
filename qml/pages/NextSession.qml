pragma ComponentBehavior: Bound

import QtQuick
import Homeward
import Homeward.Components

// The next session: when and where, who takes the person home, and what to know before.
Column {
    id: root

    required property PlanController controller

    signal sessionAsked()
    signal rideAsked()

    width: parent ? parent.width : 0
    spacing: Theme.s3

    Words {
        width: parent.width
        look: Theme.caption
        color: Theme.c.soft
        text: qsTr("Next session")
        Accessible.role: Accessible.Heading
    }

    Card {
        ListRow {
            objectName: "nextSession"
            glyph: "calendar-days"
            text: root.controller.nextWhen
            detail: root.controller.nextPlace
            onClicked: root.sessionAsked()
        }

        ListRow {
            objectName: "nextRide"
            isLined: true
            glyph: "car"
            lit: !root.controller.isRideArranged
            text: qsTr("Ride home")
            detail: root.controller.rideText
            onClicked: root.rideAsked()
        }
    }

    Card {
        visible: rules.count > 0

        Repeater {
            id: rules

            model: root.controller.before

            LineRow {}
        }
    }
}
