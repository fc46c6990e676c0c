import QtQuick
import Homeward
import Homeward.Components

// The first question before everything is deleted: what goes, what stays, and the passphrase.
FlowPage {
    id: root

    required property ErasureController controller

    component Sentence: InfoRow {
        width: parent?.width ?? 0
    }

    onward: qsTr("Delete everything")
    onOnwardAsked: controller.prove(passphrase.text)
    Component.onCompleted: controller.reset()

    PageHeader {
        title: qsTr("Delete everything")
        detail: qsTr("This cannot be undone.")
    }

    Card {
        Sentence {
            glyph: "trash-2"
            text: qsTr("What goes")
            detail: qsTr("Your diary, answers, sessions, safety plan, settings, and the keys to them.")
        }

        Sentence {
            glyph: "building-2"
            text: qsTr("What your clinic keeps")
            detail: qsTr("What you gave your clinic stays there. Ask your clinic about it.")
        }

        Sentence {
            glyph: "share-2"
            text: qsTr("What else stays")
            detail: qsTr("Backups and files that you exported. Delete them yourself.")
        }
    }

    Field {
        id: passphrase

        objectName: "erasurePassphrase"
        label: qsTr("Your passphrase")
        isSecret: true
        fault: root.controller.problem
        onAccepted: root.controller.prove(text)
    }

    Words {
        objectName: "checking"
        visible: root.controller.state === ErasureController.Checking
        width: parent.width
        look: Theme.strong
        text: qsTr("Checking your passphrase.")
        Accessible.role: Accessible.AlertMessage
    }
}
