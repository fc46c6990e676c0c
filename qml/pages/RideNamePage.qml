import QtQuick
import Homeward
import Homeward.Components

// Whose name staff will read.
RideStepPage {
    id: root

    part: RideEditor.NamePart
    question: qsTr("Who drives you home?")

    Field {
        objectName: "name"
        label: qsTr("First name")
        hint: qsTr("Maya")
        text: root.editor.name
        fault: root.editor.fault
        inputMethodHints: Qt.ImhNoPredictiveText
        onEdited: text => root.editor.name = text
        onAccepted: root.goOn()
    }
}
