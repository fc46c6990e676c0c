import QtQuick
import Homeward
import Homeward.Components

// What is not known or not saved about the session. Unknown never looks like permission.
Column {
    id: root

    required property TreatmentController controller
    readonly property SessionSteps steps: controller.steps
    readonly property bool isUnread: controller.state === TreatmentController.Failed
    readonly property bool isAny: isUnread || controller.isOutdated || steps.problem !== "" || controller.day.isClockDoubtful

    visible: isAny
    width: parent ? parent.width : 0
    spacing: Theme.s3

    Banner {
        objectName: "stepProblem"
        visible: root.steps.problem !== ""
        title: qsTr("This could not be saved")
        text: root.steps.problem
        action: qsTr("Try again")
        onActed: root.steps.retry()
    }

    Banner {
        objectName: "treatmentUnread"
        visible: root.isUnread || root.controller.isOutdated
        title: qsTr("This could not be read. Your entries are kept.")
        text: root.isUnread ? qsTr("If you had a session, keep its rules until your clinic tells you.") : qsTr("What you see may be old.")
        action: qsTr("Try again")
        onActed: root.controller.refresh()
    }

    Banner {
        objectName: "clockDoubtful"
        visible: root.controller.day.isClockDoubtful
        glyph: "clock"
        text: qsTr("This phone's clock was set forward. The rules count the time that has really passed.")
    }
}
