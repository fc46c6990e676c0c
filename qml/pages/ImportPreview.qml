pragma ComponentBehavior: Bound

import QtQuick
import Homeward
import Homeward.Components

// What a file holds, before any of it comes in: how much is new, how its words are read, which lines stay out and why.
Column {
    id: root

    required property ImportController controller

    signal wordAsked(int row)

    component Title: Words {
        width: parent?.width ?? 0
        look: Theme.caption
        color: Theme.c.soft
        Accessible.role: Accessible.Heading
    }

    width: parent ? parent.width : 0
    spacing: Theme.s3

    Card {
        objectName: "preview"
        verticalPadding: padding
        spacing: Theme.s2

        Words {
            objectName: "kind"
            width: parent.width
            look: Theme.heading
            text: root.controller.kindName
            Accessible.role: Accessible.Heading
        }

        Words {
            width: parent.width
            look: Theme.label
            color: Theme.c.soft
            text: root.controller.fileName
        }

        Repeater {
            model: root.controller.sentences

            Words {
                required property string modelData

                width: parent?.width ?? 0
                text: modelData
            }
        }
    }

    Title {
        visible: root.controller.hasWords
        text: qsTr("How its words are read")
    }

    Words {
        visible: root.controller.hasWords
        width: parent.width
        look: Theme.label
        color: Theme.c.soft
        text: qsTr("From 0, very low, to 10, very good. Tap a word to change its score. Daylio names no time zone: its times are read as on a clock here.")
    }

    Card {
        visible: root.controller.hasWords

        Repeater {
            model: root.controller.words

            ListRow {
                required property int index
                required property string word
                required property int score

                objectName: "word" + index
                isLined: index > 0
                text: word
                detail: score < 0 ? qsTr("It has no score yet. Its lines stay out.") : ""
                trailing: score < 0 ? "" : Number(score).toLocaleString(Qt.locale(), "f", 0)
                onClicked: root.wordAsked(index)
            }
        }
    }

    Title {
        visible: lines.count > 0
        text: qsTr("Lines that stay out")
    }

    Card {
        visible: lines.count > 0

        Repeater {
            id: lines

            model: root.controller.badRows

            InfoRow {
                required property string line
                required property string reason

                text: line
                detail: reason
            }
        }
    }

    Words {
        visible: text !== ""
        width: parent.width
        look: Theme.label
        color: Theme.c.soft
        text: root.controller.moreBadText
    }
}
