import QtQuick
import Homeward
import Homeward.Components

// The way in for those who forgot their passphrase: twelve words from paper.
FlowPage {
    id: root

    required property LockController controller

    onward: controller.state === LockController.Working ? qsTr("Opening your diary") : qsTr("Unlock")
    onOnwardAsked: controller.unlockWithWords(words.text)

    PageHeader {
        title: qsTr("Use your recovery words")
        detail: qsTr("The twelve words you wrote down, in their order.")
    }

    NoteField {
        id: words

        objectName: "words"
        label: qsTr("Recovery words")
        fault: root.controller.problem
    }

    InfoRow {
        glyph: "key-round"
        text: qsTr("There is no other way in")
        detail: qsTr("Your entries are kept. Your clinic cannot open them for you.")
    }
}
