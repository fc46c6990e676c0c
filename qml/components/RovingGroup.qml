import QtQuick

// One Tab stop for several items. Arrows, Home and End move the focus inside; moving chooses nothing.
FocusScope {
    id: root

    // The items, in reading order; each takes its focusPolicy from policyFor() and tells `at`.
    required property Repeater items
    // Which one is chosen, -1 for none, and where the focus stands when it comes in.
    property int chosen: -1
    property int at: 0
    property int perRow: 1
    readonly property bool mirrored: LayoutMirroring.enabled
    readonly property int sideStep: mirrored ? -1 : 1

    function policyFor(index: int): int {
        return index === at ? Qt.StrongFocus : Qt.ClickFocus;
    }

    function moveTo(index: int) {
        const stop = Math.max(0, Math.min(items.count - 1, index));
        items.itemAt(stop).forceActiveFocus(Qt.TabFocusReason);
    }

    // The focus comes to what is chosen, or else to the first.
    function comeIn(reason: int) {
        items.itemAt(Math.max(0, chosen)).forceActiveFocus(reason);
    }

    // Not while one is inside: the focus stays where it was put.
    onChosenChanged: if (!activeFocus) at = Math.max(0, chosen)
    Keys.onLeftPressed: moveTo(at - sideStep)
    Keys.onRightPressed: moveTo(at + sideStep)
    Keys.onUpPressed: moveTo(at - perRow)
    Keys.onDownPressed: moveTo(at + perRow)
    Keys.onPressed: event => {
        event.accepted = event.key === Qt.Key_Home || event.key === Qt.Key_End;
        if (event.accepted)
            moveTo(event.key === Qt.Key_Home ? 0 : items.count - 1);
    }
}
