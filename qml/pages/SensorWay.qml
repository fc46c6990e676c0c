import QtQuick
import Homeward
import Homeward.Components

// The way to a strap: those in reach, and whatever stands in the way, with what one can do.
Column {
    id: root

    required property SensorController sensor
    readonly property bool isChoosing: sensor.place === SensorController.Choosing
    readonly property bool isLooking: isChoosing && sensor.found.count === 0 && sensor.problem === ""

    signal openAsked()

    visible: isChoosing || sensor.problem !== "" || sensor.isOtherSensor || sensor.place === SensorController.Idle
    width: parent ? parent.width : 0
    spacing: Theme.s4

    Banner {
        objectName: "sensorProblem"
        visible: text !== ""
        glyph: "bluetooth"
        text: root.sensor.problem
        action: root.sensor.canChooseAnother ? qsTr("Choose another strap") : ""
        onActed: root.sensor.look()
    }

    OtherSensor {
        visible: root.sensor.isOtherSensor
        sensor: root.sensor
    }

    Words {
        objectName: "looking"
        visible: root.isLooking && !root.sensor.isNothingFound
        width: parent.width
        color: Theme.c.soft
        text: qsTr("Looking for straps near you.")
    }

    NothingFound {
        visible: root.isLooking && root.sensor.isNothingFound
        onLookAsked: root.sensor.look()
    }

    SensorChoices {
        visible: root.isChoosing && root.sensor.found.count > 0
        sensor: root.sensor
    }

    Banner {
        objectName: "chooseFirst"
        visible: root.isChoosing && root.sensor.hasChosenNothing
        text: qsTr("Choose a strap first.")
    }

    ActionButton {
        objectName: "connect"
        visible: root.sensor.place === SensorController.Idle
        width: parent.width
        glyph: "bluetooth"
        text: qsTr("Connect")
        onClicked: root.openAsked()
    }
}
