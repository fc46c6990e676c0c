import QtQuick
import Homeward.Components

// A line of the diary: a day with its score and the first words of its note, an entry, or what the search found.
Tap {
    id: root

    required property int index
    required property int day
    required property string entryId
    required property string title
    required property string note
    required property string marked
    required property int score
    required property int entries
    required property bool isWriting
    required property bool isShared
    readonly property string more: entries > 1 ? qsTr("%n entries", "", entries) : ""
    readonly property string sight: isShared ? qsTr("Shared") : qsTr("Private")

    signal opened()

    objectName: "entryRow" + index
    width: parent?.width ?? 0
    text: title
    Accessible.name: isWriting ? title : qsTr("%1, mood %2 of 10").arg(title).arg(score)
    Accessible.description: qsTr("%1 %2").arg(isWriting ? sight + "." : more).arg(note).trim()
    horizontalPadding: Theme.s4
    verticalPadding: Theme.s4
    onClicked: opened()
    // The keys bring it into sight.
    onActiveFocusChanged: if (activeFocus) ListView.view?.positionViewAtIndex(index, ListView.Contain)

    background: Item {
        Divider {
            visible: root.index > 0
            anchors.horizontalCenter: parent.horizontalCenter
            width: parent.width - 2 * Theme.s4
        }
    }
    contentItem: Column {
        EntryFace {
            visible: !root.isWriting
            width: parent.width
            score: Math.max(0, root.score)
            title: root.title
            caption: root.more
            note: root.note
            marked: root.marked
            mostLines: 3
        }

        WritingFace {
            visible: root.isWriting
            note: root.note
            marked: root.marked
            title: root.title
            mark: root.isShared ? root.sight : ""
            glyph: root.isShared ? "share-2" : "lock"
        }
    }
}
