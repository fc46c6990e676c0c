import QtQuick
import Homeward.Components

// Out of a questionnaire. What was answered waits.
ActionButton {
    objectName: "later"
    kind: ActionButton.Quiet
    text: qsTr("Finish later")
}
