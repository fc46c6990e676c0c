import QtQuick
import Homeward
import Homeward.Components

// The mark of a row, told apart by its shape: full for what took place, a lamp for now, a ring for what is to come, an
// open diamond where nobody has said, a ring with a bar for what was cancelled.
Item {
    id: root

    required property int mark
    required property real centre
    property bool comesFrom: true
    property bool goesOn: true
    readonly property bool isNow: mark === TimelineModel.Now
    readonly property bool isHeld: mark === TimelineModel.Held
    readonly property bool isPassed: mark === TimelineModel.Passed

    width: 28

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        y: root.comesFrom ? 0 : root.centre
        width: 2
        height: Math.max(0, (root.goesOn ? root.height : root.centre) - y)
        color: Theme.c.line
    }

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        y: root.centre - height / 2
        width: root.isNow ? 28 : root.isPassed ? 13 : 14
        height: width
        radius: root.isPassed ? 2 : width / 2
        rotation: root.isPassed ? 45 : 0
        color: root.isNow ? Theme.c.lampWash : root.isHeld ? Theme.c.lampEdge : Theme.c.surface
        border.width: root.isNow || root.isHeld ? 0 : 2
        border.color: Theme.c.edge

        Rectangle {
            visible: root.isNow
            anchors.centerIn: parent
            width: 16
            height: 16
            radius: 8
            color: Theme.c.lamp
        }

        Rectangle {
            visible: root.mark === TimelineModel.Cancelled
            anchors.centerIn: parent
            width: 22
            height: 2
            color: Theme.c.edge
        }
    }
}
