import QtQuick
import Homeward.Components

// The first or the last day of an export, today at the latest.
FlowPage {
    id: root

    required property string question
    required property int today
    required property int day

    signal picked(int day)

    onward: qsTr("Done")
    onOnwardAsked: backAsked()

    PageHeader {
        title: root.question
    }

    DayChoice {
        objectName: "days"
        name: root.question
        today: root.today
        from: 0
        to: root.today
        day: root.day
        hasLeaps: true
        onPicked: day => root.picked(day)
    }
}
