import QtQuick
import QtQuick.Layouts
import Homeward.Components

// What an entry shows: the stone, when, one quiet line, and the note.
GridLayout {
    id: root

    required property int score
    property string title: ""
    property string caption: ""
    property string captionGlyph: ""
    property string detail: ""
    property string note: ""
    // The same with found words marked (MarkedWords).
    property string marked: ""
    property int mostLines: 100000

    columns: Theme.isLargeText ? 1 : 2
    columnSpacing: Theme.s4
    rowSpacing: Theme.s2

    ScoreDisc {
        Layout.alignment: Qt.AlignTop
        score: root.score
    }

    Column {
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        Layout.alignment: root.note === "" && root.caption === "" && root.detail === "" ? Qt.AlignVCenter : Qt.AlignTop
        spacing: 2

        Words {
            objectName: "title"
            width: parent.width
            isSpoken: false
            look: Theme.strong
            text: root.title
        }

        RowLayout {
            visible: root.caption !== ""
            width: parent.width
            spacing: 6

            Icon {
                visible: root.captionGlyph !== ""
                glyph: root.captionGlyph
                size: 18
                color: Theme.c.soft
            }

            Words {
                objectName: "caption"
                Layout.fillWidth: true
                isSpoken: false
                look: Theme.caption
                color: Theme.c.soft
                text: root.caption
            }
        }

        Words {
            objectName: "detail"
            visible: text !== ""
            width: parent.width
            isSpoken: false
            look: Theme.label
            color: Theme.c.soft
            text: root.detail
        }

        Words {
            objectName: "note"
            visible: text !== "" && root.marked === ""
            width: parent.width
            isSpoken: false
            maximumLineCount: root.mostLines
            elide: Text.ElideRight
            text: root.note
        }

        MarkedWords {
            objectName: "marked"
            visible: root.marked !== ""
            width: parent.width
            maximumLineCount: root.mostLines + 1
            elide: Text.ElideRight
            marked: root.marked
        }
    }
}
