import QtQuick
import Homeward.Components

// The number of a session under its line; a booster has corners.
Rectangle {
    id: root

    required property string text
    required property bool isBooster

    implicitWidth: Math.max(implicitHeight, label.implicitWidth + Theme.s2)
    implicitHeight: Theme.tab.line + 4
    radius: isBooster ? 6 : height / 2
    color: Theme.c.lampWash
    border.color: Theme.c.lampEdge
    border.width: isBooster ? 1.5 : 0

    Words {
        id: label

        anchors.centerIn: parent
        isSpoken: false
        tight: true
        look: Theme.tab
        text: root.text
    }
}
