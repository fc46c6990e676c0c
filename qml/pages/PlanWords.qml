import QtQuick
import QtQuick.Layouts
import Homeward.Components

// A heading and what is written under it, or a hint of what may be.
Tap {
    id: root

    property string words: ""
    property string hint: ""
    readonly property bool isWritten: words !== ""

    width: parent ? parent.width : 0
    horizontalPadding: 0
    verticalPadding: 10
    corner: 14
    Accessible.description: isWritten ? words : hint

    contentItem: RowLayout {
        spacing: Theme.s3

        Column {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            spacing: Theme.s1

            Words {
                width: parent.width
                isSpoken: false
                look: Theme.strong
                text: root.text
            }

            Words {
                objectName: "words"
                width: parent.width
                isSpoken: false
                look: root.isWritten ? Theme.body : Theme.label
                color: root.isWritten ? Theme.c.ink : Theme.c.faint
                text: root.isWritten ? root.words : root.hint
            }
        }

        Icon {
            Layout.alignment: Qt.AlignTop
            glyph: root.isWritten ? "pencil-line" : "plus"
            size: 20
            color: Theme.c.soft
        }
    }
}
