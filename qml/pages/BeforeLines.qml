pragma ComponentBehavior: Bound

import QtQuick
import Homeward
import Homeward.Components

// Who drives, what to keep to, what to bring, and what to do about medicines.
Column {
    id: root

    required property SessionDay day

    signal rideAsked()

    width: parent ? parent.width : 0
    spacing: Theme.s3

    Card {
        ListRow {
            objectName: "ride"
            glyph: "car"
            text: root.day.rideTitle
            detail: root.day.rideDetail
            onClicked: root.rideAsked()
        }
    }

    ActionButton {
        objectName: "arrangeRide"
        visible: !root.day.hasRide
        width: parent.width
        text: qsTr("Arrange your ride")
        onClicked: root.rideAsked()
    }

    Heading {
        text: qsTr("Before you come")
    }

    Card {
        Repeater {
            model: root.day.before

            LineRow {}
        }

        InfoRow {
            glyph: "pill"
            text: qsTr("Medicines")
            detail: root.day.medicines
        }
    }

    Heading {
        visible: bring.count > 0
        text: qsTr("What to bring")
    }

    Card {
        visible: bring.count > 0

        Repeater {
            id: bring

            model: root.day.bring

            LineRow {}
        }
    }
}
