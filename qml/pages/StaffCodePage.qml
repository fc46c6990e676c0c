import QtQuick
import Homeward
import Homeward.Components

// Staff type the six digits of their clinic. Nothing here says that anything is confirmed yet.
FlowPage {
    id: root

    required property RideController controller

    // After a disk that failed the digits are still in.
    onward: controller.problem === "" ? "" : qsTr("Try again")
    onOnwardAsked: controller.retry()
    spacing: Theme.s6

    StaffHeader {
        controller: root.controller
    }

    PinPad {
        objectName: "pad"
        focus: true
        anchors.horizontalCenter: parent.horizontalCenter
        name: qsTr("Staff code")
        filled: root.controller.digits
        isOff: root.controller.isPaused
        onDigit: value => root.controller.enterDigit(value)
        onErased: root.controller.eraseDigit()
    }
}
