pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

// The tabs as a list, above the bar. Help stays in reach beside it; Escape or a tap elsewhere closes it.
T.Popup {
    id: root

    required property TabSet tabs
    property int current: 0
    property bool isMirrored: false
    // Opened by a key, the focus ring shows where one is.
    property bool isByKey: false
    readonly property real mostHeight: (T.Overlay.overlay?.height ?? 0) - (parent?.height ?? 0) - Theme.s6

    signal picked(int index)
    signal settingsAsked()

    function leave(index: int) {
        close();
        if (index < tabs.entries.length)
            picked(index);
        else
            settingsAsked();
    }

    y: -height - Theme.s2
    x: Theme.s2
    width: (parent?.width ?? 0) - 2 * Theme.s2
    height: Math.min(mostHeight, implicitContentHeight + topPadding + bottomPadding)
    padding: Theme.s2
    focus: true
    dim: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutsideParent

    // The bar stays as it is: nothing dims Help.
    T.Overlay.modeless: Item {
        Rectangle {
            anchors.fill: parent
            anchors.bottomMargin: root.parent?.height ?? 0
            color: Theme.c.scrim
        }
    }
    background: Rectangle {
        radius: Theme.radiusLarge
        color: Theme.c.surface
    }
    contentItem: MenuRows {
        LayoutMirroring.enabled: root.isMirrored
        LayoutMirroring.childrenInherit: true
        tabs: root.tabs
        current: root.current
        takesFocus: root.opened
        focusReason: root.isByKey ? Qt.TabFocusReason : Qt.PopupFocusReason
        onPicked: index => root.leave(index)
    }
}
