import QtQuick
import Homeward.Components

// The twelve words that open the diary when the passphrase is gone. Shown this one time.
FlowPage {
    id: root

    required property list<string> words

    onward: qsTr("I have written it down")

    PageHeader {
        title: qsTr("Your recovery words")
        detail: qsTr("Write them down; they are shown once.")
    }

    WordGrid {
        words: root.words
    }

    InfoRow {
        glyph: "key-round"
        text: qsTr("They open your diary")
        detail: qsTr("Keep the paper where others do not look. A photo can be seen by other apps.")
    }
}
