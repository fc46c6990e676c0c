pragma ComponentBehavior: Bound

import QtQuick

// Something is being read: nothing at first, still grey shapes after 300 ms, words after 8 s. Never a spinner.
Card {
    id: root

    property string text: qsTr("This takes longer than usual. Your entries are kept.")
    property int lines: 3
    property int shapesAfter: 300
    property int wordsAfter: 8000
    readonly property bool showsShapes: !early.running
    readonly property bool showsWords: !late.running

    opacity: showsShapes ? 1 : 0
    padding: Theme.s5
    verticalPadding: padding
    spacing: Theme.s3
    Accessible.role: Accessible.StaticText
    Accessible.name: showsWords ? text : qsTr("Loading")

    Timer {
        id: early

        running: true
        interval: root.shapesAfter
    }

    Timer {
        id: late

        running: true
        interval: root.wordsAfter
    }

    Words {
        objectName: "words"
        visible: root.showsWords
        width: parent.width
        isSpoken: false
        look: Theme.label
        color: Theme.c.soft
        text: root.text
    }

    Repeater {
        model: root.lines

        Rectangle {
            required property int index

            anchors.left: parent?.left
            width: (parent?.width ?? 0) * (index === 0 ? 0.48 : index === root.lines - 1 ? 0.7 : 1)
            height: index === 0 ? 18 : 12
            radius: height / 2
            color: Theme.c.line
        }
    }
}
