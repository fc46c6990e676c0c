import QtQuick
import Homeward
import Homeward.Components

// What was done last on the way of the session. Stays until the next step.
UndoBar {
    required property SessionSteps steps

    objectName: "stepUndo"
    visible: text !== ""
    height: visible ? implicitHeight : 0
    text: steps.undoText
    onUndone: steps.undo()
}
