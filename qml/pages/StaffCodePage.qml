import QtQuick
import Homeward
import Homeward.Components

// Staff type the six digits of their clinic. Nothing here says that anything is confirmed yet.
FlowPage {
    id: root

    required property RideController controller

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

    Banner {
        objectName: "problem"
        visible: text !== ""
        title: qsTr("This could not be saved")
        text: root.controller.problem
        action: qsTr("Try again")
        onActed: root.controller.retry()
    }
}
