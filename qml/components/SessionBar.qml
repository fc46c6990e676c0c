pragma ComponentBehavior: Bound

import QtQuick

// After a session the bar holds the four actions and nothing else: three places, and Help in its corner.
// Two rows of two for large text, and where the words have no room.
Rectangle {
    id: root

    required property TabSet tabs
    // -1 where one is at none of them.
    property int current: -1
    readonly property real helpWidth: Math.max(80, help.implicitWidth)
    readonly property real room: width - Theme.s2 - Theme.s3 - Theme.s1 * tabs.entries.length - helpWidth
    readonly property bool isFolded: Theme.isLargeText || widest() * tabs.entries.length > room
    readonly property real half: (width - 2 * Theme.s3 - Theme.s2) / 2

    signal picked(int index)
    signal helpAsked()

    function widest(): real {
        let width = 0;
        for (let index = 0; index < faces.count; ++index)
            width = Math.max(width, faces.itemAt(index)?.implicitWidth ?? 0);
        return width + 2 * Theme.s1;
    }

    width: parent ? parent.width : 0
    implicitHeight: Math.max(84, grid.height + 2 * Theme.s3)
    color: Theme.c.ground

    Divider {}

    // How wide the words are when nothing gives them a width.
    Repeater {
        id: faces

        model: root.tabs.entries

        StackedFace {
            required property TabEntry modelData

            visible: false
            text: modelData.name
        }
    }

    Grid {
        id: grid

        anchors.left: parent.left
        anchors.leftMargin: root.isFolded ? Theme.s3 : Theme.s2
        anchors.verticalCenter: parent.verticalCenter
        columns: root.isFolded ? 2 : root.tabs.entries.length + 1
        columnSpacing: root.isFolded ? Theme.s2 : Theme.s1
        rowSpacing: Theme.s2
        verticalItemAlignment: Grid.AlignVCenter

        Repeater {
            model: root.tabs.entries

            TabCell {
                required property TabEntry modelData
                required property int index

                objectName: "action" + index
                width: root.isFolded ? root.half : root.room / root.tabs.entries.length
                isAcross: Theme.isLargeText
                glyph: modelData.glyph
                text: modelData.name
                current: index === root.current
                Accessible.role: Accessible.Button
                onClicked: root.picked(index)
            }
        }

        HelpButton {
            id: help

            objectName: "help"
            width: root.isFolded ? root.half : root.helpWidth
            height: Math.max(60, implicitHeight)
            onClicked: root.helpAsked()
        }
    }
}
