import QtQuick
import Homeward.Components

// Hours of sleep. Taken more or less first, then saved once, so that each step is not an entry of its own.
Card {
    id: root

    // What is on record, -1 for nothing, and what the steps have made of it.
    required property double kept
    property double hours: kept

    signal saveAsked(double hours)

    onKeptChanged: hours = kept
    verticalPadding: padding
    spacing: Theme.s3

    Words {
        width: parent.width
        look: Theme.heading
        text: qsTr("How long did you sleep?")
        Accessible.role: Accessible.Heading
    }

    ValueStepper {
        objectName: "stepper"
        name: qsTr("Sleep")
        unit: qsTr("hours")
        isKnown: root.hours >= 0
        value: Math.max(0, root.hours)
        onEdited: value => root.hours = value
    }

    ActionButton {
        objectName: "save"
        visible: root.hours >= 0
        width: parent.width
        kind: ActionButton.Second
        text: qsTr("Save")
        onClicked: root.saveAsked(root.hours)
    }
}
