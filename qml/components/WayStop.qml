import QtQuick

// One stop: its mark, the way on from it, and what it is.
Item {
    id: root

    required property int index
    required property string title
    required property string detail
    required property int place
    property bool isLast: false
    readonly property bool isNow: place === Way.Now
    readonly property bool isDone: place === Way.Done
    readonly property TextStyle look: isNow ? Theme.heading : Theme.body

    width: parent ? parent.width : 0
    implicitHeight: words.height + (isLast ? 0 : Theme.s6)
    Accessible.role: Accessible.ListItem
    Accessible.name: detail === "" ? title : qsTr("%1. %2").arg(title).arg(detail)
    Accessible.selected: isNow

    WayMark {
        anchors.left: parent.left
        height: parent.height
        centre: root.look.line / 2
        place: root.place
        goesOn: !root.isLast
    }

    Column {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: 44
        anchors.right: parent.right

        Words {
            objectName: "title"
            width: parent.width
            isSpoken: false
            look: root.look
            color: root.isDone ? Theme.c.soft : Theme.c.ink
            text: root.title
        }

        Words {
            objectName: "detail"
            visible: text !== ""
            width: parent.width
            isSpoken: false
            look: Theme.label
            color: Theme.c.soft
            text: root.detail
        }
    }
}
