import QtQuick
import Homeward
import Homeward.Components

// How staff reach them.
RideStepPage {
    id: root

    part: RideEditor.PhonePart
    question: qsTr("Which number can staff call?")

    Field {
        objectName: "phone"
        label: qsTr("Phone number")
        hint: qsTr("555 0142")
        text: root.editor.phone
        fault: root.editor.fault
        inputMethodHints: Qt.ImhDialableCharactersOnly
        onEdited: text => root.editor.phone = text
        onAccepted: root.goOn()
    }
}
