pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// The recovery words, numbered down the columns as one writes them down. They cannot be selected or copied.
Card {
    id: root

    required property list<string> words
    readonly property int columns: Theme.isLargeText ? 1 : 2

    padding: Theme.s5
    verticalPadding: padding

    GridLayout {
        width: parent.width
        flow: GridLayout.TopToBottom
        rows: Math.ceil(root.words.length / root.columns)
        columnSpacing: Theme.s4
        rowSpacing: Theme.s3

        Repeater {
            model: root.words

            RowLayout {
                id: cell

                required property string modelData
                required property int index

                Layout.fillWidth: true
                Layout.preferredWidth: 1
                spacing: Theme.s3
                Accessible.role: Accessible.ListItem
                Accessible.name: qsTr("%1: %2").arg(index + 1).arg(modelData)

                Words {
                    Layout.preferredWidth: Theme.caption.size * 1.25
                    isSpoken: false
                    look: Theme.caption
                    color: Theme.c.soft
                    horizontalAlignment: Text.AlignRight
                    text: cell.index + 1
                }

                Words {
                    objectName: "word" + cell.index
                    Layout.fillWidth: true
                    isSpoken: false
                    look: Theme.strong
                    text: cell.modelData
                }
            }
        }
    }
}
