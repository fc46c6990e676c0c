import QtQuick
import Homeward
import Homeward.Components

// What can be done about the ride before the person is handed over. Staff decide when somebody can leave.
Column {
    id: root

    required property RideController controller
    required property HelpController help
    readonly property bool isComing: controller.state === RideController.Planned || controller.state === RideController.Changed
    readonly property bool isHere: controller.state === RideController.Arrived
    readonly property bool hasNone: controller.state === RideController.NotArranged || controller.state === RideController.NoRide

    // What an earlier call elsewhere could not do is no news here.
    property bool hasCalled: false

    signal arrangeAsked()
    signal somebodyElseAsked()
    signal partAsked(int part)
    signal staffAsked()

    function call() {
        hasCalled = true;
        help.call(controller.phone);
    }

    width: parent ? parent.width : 0
    spacing: Theme.s3

    RideMissing {
        visible: root.hasNone
        controller: root.controller
    }

    Words {
        objectName: "staffDecide"
        visible: root.controller.canArrive
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        color: Theme.c.soft
        text: qsTr("Staff decide when you can leave.")
    }

    ActionButton {
        objectName: "arrived"
        visible: root.isComing && root.controller.canArrive
        width: parent.width
        glyph: "check"
        text: root.controller.arriveText
        onClicked: root.controller.arrive()
    }

    ActionButton {
        objectName: "giveToStaff"
        visible: root.isHere
        width: parent.width
        glyph: "users"
        text: qsTr("Give this to staff")
        onClicked: root.staffAsked()
    }

    ActionButton {
        objectName: "arrange"
        visible: root.hasNone
        width: parent.width
        text: qsTr("Arrange your ride")
        onClicked: root.arrangeAsked()
    }

    RideParts {
        visible: root.isComing && !root.controller.canArrive
        controller: root.controller
        onPartAsked: part => root.partAsked(part)
    }

    ActionButton {
        objectName: "callEscort"
        visible: root.isComing && root.controller.canArrive
        width: parent.width
        kind: ActionButton.Second
        glyph: "phone"
        text: root.controller.callText
        onClicked: root.call()
    }

    DialProblem {
        visible: root.hasCalled && text !== ""
        controller: root.help
    }

    ActionButton {
        objectName: "somebodyElse"
        visible: root.isComing || root.isHere
        width: parent.width
        kind: ActionButton.Second
        text: qsTr("Someone else drives me")
        onClicked: root.somebodyElseAsked()
    }

    ActionButton {
        objectName: "noRide"
        visible: root.controller.canArrive && !root.isHere && root.controller.state !== RideController.NoRide
        width: parent.width
        kind: ActionButton.Quiet
        text: qsTr("There is no ride")
        onClicked: root.controller.noRide()
    }
}
