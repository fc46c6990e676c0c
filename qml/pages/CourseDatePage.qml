import QtQuick
import Homeward
import Homeward.Components

// One date of the clinic's: its day and its time. No other one moves with it.
FlowPage {
    id: root

    required property CourseEditor editor

    signal kept()

    onward: qsTr("Keep this date")
    spacing: Theme.s5
    onOnwardAsked: if (editor.keepDate()) kept()

    PageHeader {
        title: qsTr("On which day?")
        detail: qsTr("No other date moves with this one.")
    }

    Banner {
        objectName: "problem"
        visible: root.editor.state === CourseEditor.Failed && text !== ""
        text: root.editor.problem
    }

    DayChoice {
        objectName: "days"
        name: qsTr("On which day?")
        today: root.editor.today
        from: root.editor.today
        to: root.editor.today + 731
        day: root.editor.dateDay
        onPicked: day => root.editor.dateDay = day
    }

    Words {
        width: parent.width
        look: Theme.heading
        text: qsTr("At what time?")
        Accessible.role: Accessible.Heading
    }

    TimeStepper {
        objectName: "time"
        name: qsTr("At what time?")
        minutes: root.editor.dateMinutes
        onEdited: minutes => root.editor.dateMinutes = minutes
    }

    ActionButton {
        objectName: "leaveDateOut"
        visible: !root.editor.isNewDate
        width: parent.width
        kind: ActionButton.Quiet
        text: qsTr("Leave this date out")
        onClicked: {
            root.editor.leaveDateOut();
            root.kept();
        }
    }
}
