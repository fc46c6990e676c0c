import QtQuick
import QtQuick.Layouts
import Homeward.Components

// What an entry of the session diary shows: its words, and below them when, about what, and who can see it.
Column {
    id: root

    required property string note
    property string marked: ""
    property string title: ""
    property string mark: ""
    property string glyph: ""
    property int mostLines: 3

    width: parent ? parent.width : 0
    spacing: Theme.s1

    Words {
        objectName: "note"
        visible: root.marked === ""
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

    GridLayout {
        width: parent.width
        // Rather two lines than a broken one.
        columns: !Theme.isLargeText && when.implicitWidth + who.implicitWidth + columnSpacing <= width ? 2 : 1
        columnSpacing: Theme.s3
        rowSpacing: Theme.s1

        Words {
            id: when

            objectName: "title"
            Layout.fillWidth: true
            isSpoken: false
            look: Theme.caption
            color: Theme.c.soft
            text: root.title
        }

        Row {
            id: who

            spacing: 6

            Words {
                objectName: "mark"
                visible: text !== ""
                isSpoken: false
                look: Theme.caption
                color: Theme.c.accent
                text: root.mark
            }

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                glyph: root.glyph
                size: 18
                color: Theme.c.soft
            }
        }
    }
}
