pragma ComponentBehavior: Bound

import QtQuick
import Homeward
import Homeward.Components

// The diary by days, or what a search has found. A list, for there may be ten years of it.
FocusScope {
    id: root

    required property DiaryController controller
    readonly property real columnWidth: Math.min(width - 2 * Theme.margin, Theme.columnMax)
    readonly property real columnX: (width - columnWidth) / 2

    signal checkInAsked()
    signal dayAsked(int day)
    signal entryAsked(string entryId)

    Accessible.role: Accessible.Pane
    onVisibleChanged: if (visible && controller.state === DiaryController.Unknown) controller.refresh()

    Rectangle {
        anchors.fill: parent
        color: Theme.c.ground
    }

    ListView {
        id: list

        objectName: "list"
        anchors.fill: parent
        focus: true
        boundsBehavior: Flickable.StopAtBounds
        // The rows the keys go to next, made at once: those of a cache come late, and Qt grumbles if they are gone by then.
        cacheBuffer: 0
        displayMarginBeginning: 160
        displayMarginEnd: 160
        keyNavigationEnabled: false
        topMargin: head.height
        bottomMargin: Theme.s6
        model: root.controller.model
        onTopMarginChanged: contentY = originY - topMargin
        onAtYEndChanged: if (atYEnd) root.controller.loadMore()

        delegate: DiaryRow {
            x: root.columnX
            width: root.columnWidth
            onOpened: root.controller.isSearching ? root.entryAsked(entryId) : root.dayAsked(day)
        }

        // Not ListView's own header: in 6.4 it cannot be a bound component.
        DiaryHeader {
            id: head

            parent: list.contentItem
            y: list.originY - height
            x: root.columnX
            width: root.columnWidth
            height: implicitHeight
            controller: root.controller
            onCheckInAsked: root.checkInAsked()
        }

        // One sheet behind all rows.
        Card {
            parent: list.contentItem
            visible: list.count > 0
            z: -1
            y: list.originY
            x: root.columnX
            width: root.columnWidth
            height: list.contentHeight
        }
    }
}
