import QtQuick
import Homeward.Components

// A score that was given: the stone one tapped. Every score looks the same.
Rectangle {
    id: root

    required property int score
    property int size: Theme.isLargeText ? 66 : 44
    property bool isStrong: false
    property TextStyle look: Theme.stone

    implicitWidth: size
    implicitHeight: size
    radius: size / 2
    color: isStrong ? Theme.c.accent : Theme.c.wash

    Words {
        objectName: "score"
        anchors.centerIn: parent
        look: root.look
        tight: true
        font.weight: Font.DemiBold
        color: root.isStrong ? Theme.c.accentInk : Theme.c.washInk
        text: root.score < 0 ? "" : root.score
        Accessible.name: qsTr("Mood %1 of 10").arg(root.score)
    }
}
