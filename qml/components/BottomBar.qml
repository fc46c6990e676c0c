pragma ComponentBehavior: Bound

import QtQuick

// Two to four tabs, and Help apart in its corner. Where the words have no room, the tabs fold into one Menu.
Rectangle {
    id: root

    required property TabSet tabs
    property int current: 0
    readonly property real room: width - Theme.s2 - Theme.s3 - Theme.s2 - help.width
    readonly property bool isFolded: Theme.isLargeText || widest() * tabs.entries.length > room

    signal picked(int index)
    signal settingsAsked()
    signal helpAsked()

    function widest(): real {
        let width = 0;
        for (let index = 0; index < cells.count; ++index)
            width = Math.max(width, cells.itemAt(index)?.implicitWidth ?? 0);
        return width;
    }

    width: parent ? parent.width : 0
    implicitHeight: Math.max(72, help.implicitHeight + 2 * Theme.s3)
    color: Theme.c.ground

    Divider {}

    Row {
        visible: !root.isFolded
        anchors.left: parent.left
        anchors.leftMargin: Theme.s2
        anchors.verticalCenter: parent.verticalCenter
        Accessible.role: Accessible.PageTabList

        Repeater {
            id: cells

            model: root.tabs.entries

            TabCell {
                required property TabEntry modelData
                required property int index

                objectName: "tab" + index
                width: root.room / root.tabs.entries.length
                glyph: modelData.glyph
                text: modelData.name
                current: index === root.current
                onClicked: root.picked(index)
            }
        }
    }

    ActionButton {
        id: menuButton

        objectName: "menu"
        visible: root.isFolded
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(implicitWidth, root.room - Theme.margin)
        height: help.height
        horizontalPadding: Theme.s4
        kind: ActionButton.Second
        glyph: "menu"
        text: qsTr("Menu")
        onClicked: {
            sheet.isByKey = visualFocus;
            sheet.visible = !sheet.visible;
        }
    }

    HelpButton {
        id: help

        objectName: "help"
        anchors.right: parent.right
        anchors.rightMargin: root.isFolded ? Theme.margin : Theme.s3
        anchors.verticalCenter: parent.verticalCenter
        onClicked: root.helpAsked()
    }

    MenuSheet {
        id: sheet

        objectName: "sheet"
        tabs: root.tabs
        current: root.current
        isMirrored: root.LayoutMirroring.enabled
        onPicked: index => root.picked(index)
        onSettingsAsked: root.settingsAsked()
        onClosed: if (isByKey) menuButton.forceActiveFocus(Qt.TabFocusReason)
    }
}
