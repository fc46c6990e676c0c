pragma ComponentBehavior: Bound

import QtQuick

// The tabs and Settings below each other, as the rail and the menu show them; scrolls where the window is low.
// Settings is picked as the index after the last tab.
Flickable {
    id: root

    required property TabSet tabs
    property int current: 0
    property bool isAcross: true
    property bool hasSettings: true
    // Turning true takes the focus to where one is now.
    property bool takesFocus: false
    property int focusReason: Qt.PopupFocusReason
    readonly property Item here: (current < rows.count ? rows.itemAt(current) : settings) as Item

    signal picked(int index)

    onTakesFocusChanged: if (takesFocus) here.forceActiveFocus(focusReason)

    implicitWidth: Math.max(settings.implicitWidth, column.widest())
    implicitHeight: contentHeight
    contentHeight: column.height
    boundsBehavior: Flickable.StopAtBounds
    clip: contentHeight > height

    Column {
        id: column

        function widest(): real {
            let width = 0;
            for (let index = 0; index < rows.count; ++index)
                width = Math.max(width, rows.itemAt(index)?.implicitWidth ?? 0);
            return width;
        }

        width: root.width
        spacing: root.isAcross ? Theme.s1 : 0

        Repeater {
            id: rows

            model: root.tabs.entries

            TabCell {
                required property TabEntry modelData
                required property int index

                objectName: "row" + index
                width: root.width
                isAcross: root.isAcross
                glyph: modelData.glyph
                text: modelData.name
                current: index === root.current
                onClicked: root.picked(index)
            }
        }

        TabCell {
            id: settings

            objectName: "settings"
            visible: root.hasSettings
            width: root.width
            isAcross: root.isAcross
            glyph: "settings"
            text: qsTr("Settings")
            current: root.current === root.tabs.entries.length
            onClicked: root.picked(root.tabs.entries.length)
        }
    }
}
