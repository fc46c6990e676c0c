pragma ComponentBehavior: Bound

import QtQuick

// Where one is in a flow: a row of short bars and the same in words.
Column {
    id: root

    required property int step
    required property int steps
    property string text: qsTr("Step %1 of %2").arg(step).arg(steps)
    property color tone: Theme.c.accent

    width: parent ? parent.width : 0
    spacing: Theme.s2
    Accessible.role: Accessible.ProgressBar
    Accessible.name: text

    Words {
        objectName: "words"
        visible: text !== ""
        width: parent.width
        isSpoken: false
        look: Theme.label
        font.weight: Font.Medium
        text: root.text
    }

    Row {
        spacing: 4

        Repeater {
            model: root.steps

            Rectangle {
                required property int index

                objectName: "bar" + index
                width: (root.width - 4 * (root.steps - 1)) / root.steps
                height: 6
                radius: 3
                color: index < root.step ? root.tone : Theme.c.line
            }
        }
    }
}
