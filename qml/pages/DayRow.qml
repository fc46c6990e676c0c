import QtQuick
import Homeward.Components

// One entry of a day.
Tap {
    id: root

    required property int index
    required property string entryId
    required property string time
    required property int score
    required property string detail
    required property string note
    required property bool counts
    property bool isOnly: false
    readonly property string mark: counts && !isOnly ? qsTr("Counts for this day") : ""

    signal opened()

    width: parent ? parent.width : 0
    objectName: "entry" + index
    text: time
    Accessible.name: qsTr("%1, mood %2 of 10").arg(time).arg(score)
    Accessible.description: qsTr("%1 %2 %3").arg(mark).arg(detail).arg(note).trim()
    horizontalPadding: 0
    verticalPadding: Theme.s3
    corner: 14
    onClicked: opened()

    background: Item {
        Divider {
            visible: root.index > 0
        }
    }
    contentItem: EntryFace {
        score: root.score
        title: root.time
        captionGlyph: "check"
        caption: root.mark
        detail: root.detail
        note: root.note
    }
}
