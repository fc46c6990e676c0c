import QtQuick
import Homeward
import Homeward.Components

// When no reminder comes, but for those that belong to a session.
FlowPage {
    id: root

    required property ReminderController controller
    property int from: controller.quietFromMinutes
    property int until: controller.quietUntilMinutes

    signal gone()

    onward: qsTr("Save")
    spacing: Theme.s5
    onBackAsked: gone()
    onOnwardAsked: controller.setQuiet(from, until)

    Connections {
        target: root.controller

        function onSaved() {
            root.gone();
        }
    }

    PageHeader {
        title: qsTr("Quiet hours")
        detail: qsTr("Reminders wait until they end. Those before a session still come.")
    }

    Banner {
        objectName: "quietProblem"
        visible: text !== ""
        text: root.controller.problem
    }

    Heading {
        text: qsTr("From")
    }

    TimeStepper {
        objectName: "quietFrom"
        name: qsTr("Quiet from")
        minutes: root.from
        onEdited: minutes => root.from = minutes
    }

    Heading {
        text: qsTr("Until")
    }

    TimeStepper {
        objectName: "quietUntil"
        name: qsTr("Quiet until")
        minutes: root.until
        onEdited: minutes => root.until = minutes
    }
}
