import QtQuick

// One of the eleven answers of the score picker. All look the same: no answer is nicer than another.
Tap {
    id: root

    required property int index
    property bool chosen: false
    property int size: 48

    corner: height / 2
    padding: 0
    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: chosen

    background: Item {
        Rectangle {
            anchors.centerIn: parent
            width: root.size
            height: root.size
            radius: height / 2
            color: root.chosen ? Theme.c.accent : root.down ? Theme.c.wash : Theme.c.surface
            border.width: root.chosen ? 0 : 1.5
            border.color: Theme.c.edge
        }
    }
    contentItem: Item {
        Words {
            anchors.centerIn: parent
            isSpoken: false
            look: Theme.stone
            tight: true
            font.weight: root.chosen ? Font.DemiBold : Font.Medium
            text: root.index
            color: root.chosen ? Theme.c.accentInk : Theme.c.ink
        }
    }
}
