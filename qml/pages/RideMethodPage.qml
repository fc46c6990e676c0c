import QtQuick
import Homeward
import Homeward.Components

// How one goes home. Nobody goes alone.
RideStepPage {
    id: root

    part: RideEditor.MethodPart
    question: qsTr("How do you go home together?")

    Choices {
        objectName: "choices"
        name: root.question
        names: root.editor.methodNames
        current: root.editor.method
        onPicked: index => root.editor.method = index
    }
}
