pragma ComponentBehavior: Bound

import QtQuick

// The answers to one question: one Tab stop, arrows only move, a tap, Enter or Space picks.
RovingGroup {
    id: root

    required property list<string> names
    property string name: ""
    property int current: -1

    signal picked(int index)

    items: answers
    chosen: current
    width: parent ? parent.width : 0
    implicitHeight: column.height
    Accessible.role: Accessible.Grouping
    Accessible.name: name

    Column {
        id: column

        width: parent.width
        spacing: Theme.s2

        Repeater {
            id: answers

            model: root.names

            Choice {
                required property string modelData
                required property int index

                objectName: "choice" + index
                text: modelData
                chosen: index === root.current
                focusPolicy: root.policyFor(index)
                onActiveFocusChanged: if (activeFocus) root.at = index
                onClicked: root.picked(index)
            }
        }
    }
}
