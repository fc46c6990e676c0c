import QtQuick
import Homeward
import Homeward.Components

// Asked from the next morning on; only a yes is written down.
Card {
    id: root

    required property TreatmentController controller

    objectName: "sleepQuestion"
    visible: controller.asksSleep
    verticalPadding: padding
    spacing: Theme.s3

    Words {
        width: parent.width
        look: Theme.heading
        text: qsTr("Have you had a night's sleep?")
        Accessible.role: Accessible.Heading
    }

    ActionButton {
        objectName: "slept"
        width: parent.width
        text: qsTr("Yes")
        onClicked: root.controller.steps.confirmSleep()
    }

    ActionButton {
        objectName: "notSlept"
        width: parent.width
        kind: ActionButton.Second
        text: qsTr("Not yet")
        onClicked: root.controller.steps.declineSleep()
    }
}
