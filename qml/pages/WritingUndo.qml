import Homeward
import Homeward.Components

// The entry that was just deleted, and the way to bring it back. Stays until the next action.
UndoBar {
    required property WritingController writing

    objectName: "writingUndo"
    visible: writing.canUndo
    height: visible ? implicitHeight : 0
    text: qsTr("Your entry is deleted.")
    onUndone: writing.undo()
}
