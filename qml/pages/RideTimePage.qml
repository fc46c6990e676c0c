import QtQuick
import Homeward
import Homeward.Components

// When they come. A time that is named here lets nobody leave.
RideStepPage {
    id: root

    part: RideEditor.TimePart
    question: qsTr("When do they come?")

    TimeStepper {
        objectName: "time"
        name: root.question
        minutes: root.editor.minutes
        onEdited: minutes => root.editor.minutes = minutes
    }

    Words {
        width: parent.width
        look: Theme.label
        color: Theme.c.soft
        text: qsTr("Staff decide when you can leave.")
    }
}
