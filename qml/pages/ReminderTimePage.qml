import QtQuick
import Homeward
import Homeward.Components

// At which time of day the check-in is asked for.
FlowPage {
    id: root

    required property ReminderController controller
    property int minutes: controller.moodMinutes

    signal gone()

    onward: qsTr("Save")
    onBackAsked: gone()
    onOnwardAsked: controller.setMood(minutes)

    Connections {
        target: root.controller

        function onSaved() {
            root.gone();
        }
    }

    PageHeader {
        title: qsTr("Time of the check-in")
        detail: qsTr("By your own clock, wherever you are.")
    }

    Banner {
        objectName: "timeProblem"
        visible: text !== ""
        text: root.controller.problem
    }

    TimeStepper {
        objectName: "moodTime"
        name: qsTr("Time of the check-in")
        minutes: root.minutes
        onEdited: minutes => root.minutes = minutes
    }
}
