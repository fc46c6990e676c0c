import QtQuick
import Homeward
import Homeward.Components

// A strap with the name of the person's own, and another serial number: they are asked, once.
Card {
    id: root

    required property SensorController sensor

    objectName: "otherSensor"
    fill: Theme.c.lampWash
    padding: Theme.s5
    verticalPadding: Theme.s5
    spacing: Theme.s3

    Words {
        width: parent.width
        look: Theme.heading
        text: qsTr("Is this your strap?")
        Accessible.role: Accessible.Heading
    }

    Words {
        width: parent.width
        look: Theme.label
        text: qsTr("%1 has the name of the strap you used before. It is another one.").arg(root.sensor.name)
    }

    ActionButton {
        objectName: "acceptOther"
        width: parent.width
        text: qsTr("Use this one from now on")
        onClicked: root.sensor.acceptOther()
    }

    ActionButton {
        objectName: "declineOther"
        width: parent.width
        kind: ActionButton.Second
        text: qsTr("Choose another strap")
        onClicked: root.sensor.look()
    }
}
