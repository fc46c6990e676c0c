pragma ComponentBehavior: Bound

import QtQuick

// The tabs at the side of a wide or a low window; Settings follows them, Help stands at the foot. `current` may be Settings' place.
Rectangle {
    id: root

    required property TabSet tabs
    property int current: 0
    property string appName: "Homeward"
    // A phone lying down: icons over names, 72 wide.
    property bool isNarrow: false
    property bool hasSettings: true
    readonly property int side: isNarrow ? Theme.s1 : Theme.s4
    readonly property real wish: Math.max(rows.implicitWidth, help.implicitWidth) + 2 * side

    signal picked(int index)
    signal settingsAsked()
    signal helpAsked()

    function leave(index: int) {
        if (index < tabs.entries.length)
            picked(index);
        else
            settingsAsked();
    }

    implicitWidth: isNarrow ? Math.min(160, Math.max(72, wish)) : Math.min(320, Math.max(232, wish))
    color: Theme.c.sunk

    Words {
        id: mark

        visible: !root.isNarrow
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: Theme.s8
        y: Theme.s8
        look: Theme.heading
        text: root.appName
    }

    MenuRows {
        id: rows

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: root.side
        anchors.top: parent.top
        anchors.topMargin: root.isNarrow ? Theme.s1 : mark.y + mark.height + Theme.s8
        anchors.bottom: help.top
        anchors.bottomMargin: Theme.s1
        tabs: root.tabs
        current: root.current
        isAcross: !root.isNarrow
        hasSettings: root.hasSettings
        onPicked: index => root.leave(index)
    }

    HelpButton {
        id: help

        objectName: "help"
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: root.side
        isAcross: !root.isNarrow
        height: root.isNarrow ? implicitHeight : Math.max(60, implicitHeight)
        onClicked: root.helpAsked()
    }
}
