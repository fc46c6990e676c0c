import QtQuick
import Homeward
import Homeward.Components

// Where no clinic is paired, staff write their initials; wherever these are shown, they are called that.
FlowPage {
    id: root

    required property RideController controller

    onward: qsTr("Hand over")
    onOnwardAsked: controller.handOver(initials.text)

    PageHeader {
        title: qsTr("Please give this to staff")
        detail: root.controller.arrivalText
    }

    Field {
        id: initials

        objectName: "initials"
        label: qsTr("Staff initials")
        hint: qsTr("JR")
        fault: root.controller.codeProblem
        inputMethodHints: Qt.ImhUppercaseOnly | Qt.ImhNoPredictiveText
        onAccepted: root.onwardAsked()
    }

    Banner {
        objectName: "problem"
        visible: text !== ""
        title: qsTr("This could not be saved")
        text: root.controller.problem
        action: qsTr("Try again")
        onActed: root.controller.retry()
    }

    InfoRow {
        glyph: "building-2"
        text: qsTr("Your clinic has no staff code here")
        detail: qsTr("So staff write their initials. The ride says that these are initials.")
    }
}
