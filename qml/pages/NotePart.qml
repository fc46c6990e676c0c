import QtQuick
import Homeward.Components

// A note for today. What is typed stays until it is on disk.
Card {
    id: root

    // What is on record. Not bound to the field: the diary's news must not write over what is being typed.
    required property string kept

    signal saveAsked(string text)
    signal closed()

    onKeptChanged: field.text = kept
    onVisibleChanged: if (visible) field.takeFocus()
    verticalPadding: padding
    spacing: Theme.s3

    NoteField {
        id: field

        objectName: "note"
        label: qsTr("Note")
        hint: qsTr("What stays with you?")
    }

    ActionButton {
        objectName: "save"
        width: parent.width
        kind: ActionButton.Second
        text: qsTr("Save")
        onClicked: {
            if (field.text === root.kept)
                root.closed();
            else
                root.saveAsked(field.text);
        }
    }
}
