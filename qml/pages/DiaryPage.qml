pragma ComponentBehavior: Bound

import QtQuick
import Homeward
import Homeward.Components

// Check-ins and entries in one list, or what a search has found. A list, for there may be ten years of it.
FocusScope {
    id: root

    required property DiaryController controller
    required property WritingController writing
    readonly property real columnWidth: Math.min(width - 2 * Theme.margin, Theme.columnMax)
    readonly property real columnX: (width - columnWidth) / 2

    signal writeAsked()
    signal dayAsked(int day)
    signal entryAsked(string entryId)
    signal writingAsked(string entryId)

    Accessible.role: Accessible.Pane
    onVisibleChanged: {
        if (!visible)
            writing.forgetUndo();
        else if (controller.state === DiaryController.Unknown)
            controller.refresh();
    }

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
        // The last row can be read above what floats.
        bottomMargin: root.height - floating.y + Theme.s4
        model: root.controller.model
        onTopMarginChanged: contentY = originY - topMargin
        onAtYEndChanged: if (atYEnd) root.controller.loadMore()

        delegate: DiaryRow {
            x: root.columnX
            width: root.columnWidth
            onOpened: {
                if (isWriting)
                    root.writingAsked(entryId);
                else if (root.controller.isSearching)
                    root.entryAsked(entryId);
                else
                    root.dayAsked(day);
            }
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
            writing: root.writing
            onEntryAsked: entryId => root.writingAsked(entryId)
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

    // At the thumb.
    Column {
        id: floating

        x: root.columnX
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.s4
        width: root.columnWidth
        spacing: Theme.s3

        ActionButton {
            objectName: "write"
            anchors.right: parent.right
            width: Math.min(implicitWidth, parent.width)
            glyph: "pencil-line"
            text: qsTr("Write")
            onClicked: root.writeAsked()
        }

        WritingUndo {
            writing: root.writing
        }
    }
}
