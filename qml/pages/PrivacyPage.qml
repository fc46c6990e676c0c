pragma ComponentBehavior: Bound

import QtQuick
import Homeward.Components

// What happens with what one writes, in five sentences.
FlowPage {
    id: root

    component Sentence: InfoRow {
        width: parent?.width ?? 0
    }

    onward: qsTr("Agree and go on")

    PageHeader {
        title: qsTr("Your privacy")
        detail: qsTr("Five things to know before you begin.")
    }

    Card {
        Sentence {
            glyph: "lock"
            text: qsTr("What you write stays on this phone, encrypted.")
        }

        Sentence {
            glyph: "key-round"
            text: qsTr("Your passphrase opens it, and nobody else has it.")
        }

        Sentence {
            glyph: "cloud-off"
            text: qsTr("This version sends nothing anywhere.")
        }

        Sentence {
            glyph: "eye-off"
            text: qsTr("Nobody reads your entries or watches them live.")
        }

        Sentence {
            glyph: "phone"
            text: qsTr("Help works without a passphrase, and keeps no record.")
        }
    }
}
