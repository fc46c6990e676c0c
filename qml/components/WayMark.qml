import QtQuick

// The mark of a stop: filled where one has been, a lamp where one is, a ring where one comes to.
Item {
    id: root

    required property int place
    required property real centre
    property bool goesOn: true
    readonly property bool isNow: place === Way.Now
    readonly property bool isDone: place === Way.Done

    width: 28

    Rectangle {
        visible: root.goesOn
        anchors.horizontalCenter: parent.horizontalCenter
        y: root.centre
        width: root.isDone ? 3 : 2
        height: root.height
        color: root.isDone ? Theme.c.lampEdge : Theme.c.line
    }

    Rectangle {
        objectName: "mark"
        anchors.horizontalCenter: parent.horizontalCenter
        y: root.centre - height / 2
        width: root.isNow ? 28 : 14
        height: width
        radius: width / 2
        color: root.isNow ? Theme.c.lampWash : root.isDone ? Theme.c.lampEdge : Theme.c.ground
        border.width: root.isNow || root.isDone ? 0 : 2
        border.color: Theme.c.edge

        Rectangle {
            visible: root.isNow
            anchors.centerIn: parent
            width: 16
            height: 16
            radius: 8
            color: Theme.c.lamp
        }
    }
}
