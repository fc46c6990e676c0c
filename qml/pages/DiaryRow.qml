import QtQuick
import Homeward.Components

// A day of the diary, or an entry that the search found: its score, the date, the first words of its note.
Tap {
    id: root

    required property int index
    required property int day
    required property string entryId
    required property string title
    required property string note
    required property int score
    required property int entries
    readonly property string more: entries > 1 ? qsTr("%n entries", "", entries) : ""

    signal opened()

    objectName: "entryRow" + index
    text: title
    Accessible.name: qsTr("%1, mood %2 of 10").arg(title).arg(score)
    Accessible.description: qsTr("%1 %2").arg(more).arg(note).trim()
    horizontalPadding: Theme.s4
    verticalPadding: Theme.s4
    onClicked: opened()
    // The keys bring it into sight.
    onActiveFocusChanged: if (activeFocus) ListView.view.positionViewAtIndex(index, ListView.Contain)

    background: Item {
        Divider {
            visible: root.index > 0
            anchors.horizontalCenter: parent.horizontalCenter
            width: parent.width - 2 * Theme.s4
        }
    }
    contentItem: EntryFace {
        score: root.score
        title: root.title
        caption: root.more
        note: root.note
        mostLines: 3
    }
}
