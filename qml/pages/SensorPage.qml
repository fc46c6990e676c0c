import QtQuick
import Homeward
import Homeward.Components

// The strap that is remembered, and the way to forget it.
FlowPage {
    id: root

    required property SensorController sensor
    readonly property bool hasOne: sensor.keptName !== ""

    signal heartRateAsked()

    PageHeader {
        title: qsTr("Heart rate sensor")
    }

    Card {
        InfoRow {
            objectName: "keptSensor"
            glyph: "bluetooth"
            text: root.hasOne ? root.sensor.keptName : qsTr("No strap is known yet.")
            detail: root.hasOne ? root.sensor.keptDetail : ""
        }

        ListRow {
            objectName: "toHeartRate"
            isLined: true
            glyph: "heart-pulse"
            text: qsTr("Heart rate")
            detail: root.hasOne ? qsTr("It connects when you open this.") : qsTr("Choose a strap there.")
            onClicked: root.heartRateAsked()
        }
    }

    ActionButton {
        objectName: "forgetSensor"
        visible: root.hasOne
        width: parent.width
        kind: ActionButton.Second
        text: qsTr("Forget this strap")
        onClicked: root.sensor.forget()
    }

    Words {
        visible: root.hasOne
        width: parent.width
        look: Theme.label
        color: Theme.c.soft
        text: qsTr("What it has recorded stays here.")
    }
}
