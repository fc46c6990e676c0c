pragma ComponentBehavior: Bound

import QtQuick
import Homeward
import Homeward.Components

// What a chart shows, as a table: one row after the other, for eyes and for a screen reader. There may be ten years of it.
Part {
    id: root

    required property string title
    required property string detail
    required property list<string> heads
    required property TableModel model
    required property bool hasHelp
    readonly property real columnWidth: Math.min(width - 2 * Theme.margin, Theme.columnMax)
    readonly property real columnX: (width - columnWidth) / 2

    signal backAsked()
    signal helpAsked()

    function back(): bool {
        backAsked();
        return true;
    }

    function scrollBy(way: real) {
        list.contentY = Math.max(list.originY - list.topMargin, Math.min(list.originY + list.contentHeight + list.bottomMargin - list.height, list.contentY + way));
    }

    focus: true
    Accessible.role: Accessible.Pane
    Keys.onUpPressed: scrollBy(-Theme.target)
    Keys.onDownPressed: scrollBy(Theme.target)
    Keys.onPressed: event => {
        event.accepted = event.key === Qt.Key_PageUp || event.key === Qt.Key_PageDown;
        if (event.accepted)
            scrollBy((event.key === Qt.Key_PageUp ? -0.8 : 0.8) * list.height);
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.c.ground
    }

    ListView {
        id: list

        objectName: "tableList"
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: bar.top
        focus: true
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 0
        keyNavigationEnabled: false
        topMargin: head.height
        bottomMargin: Theme.s6
        model: root.model
        Accessible.role: Accessible.Table
        Accessible.name: root.title
        onTopMarginChanged: contentY = originY - topMargin

        delegate: TableRow {
            x: root.columnX
            width: root.columnWidth
            heads: root.heads
        }

        // Not ListView's own header: in 6.4 it cannot be a bound component.
        Column {
            id: head

            parent: list.contentItem
            x: root.columnX
            y: list.originY - height
            width: root.columnWidth
            topPadding: Theme.s6
            spacing: Theme.s4
            bottomPadding: Theme.s2

            PageHeader {
                title: root.title
                detail: root.detail
            }

            TableCells {
                visible: !Theme.isLargeText
                cells: root.heads
                look: Theme.caption
                color: Theme.c.faint
                horizontalPadding: Theme.s4
            }
        }

        // One sheet behind all rows.
        Card {
            parent: list.contentItem
            visible: list.count > 0
            z: -1
            x: root.columnX
            y: list.originY
            width: root.columnWidth
            height: list.contentHeight
        }
    }

    FlowBar {
        id: bar

        anchors.bottom: parent.bottom
        x: (root.width - width) / 2
        width: root.hasHelp ? root.width : Math.min(root.width, Theme.columnMax + 2 * Theme.margin)
        hasHelp: root.hasHelp
        onBackAsked: root.backAsked()
        onHelpAsked: root.helpAsked()
    }
}
