import QtQuick

// The frame of a page: one scrolling column, a bar below, a picture behind. Where there is room, what `side` holds stands beside it.
FocusScope {
    id: root

    default property alias content: column.data
    property alias side: sideColumn.data
    property alias backdrop: backdrop.data
    property alias bar: barSlot.data
    // Stays above the bar while the column scrolls: an UndoBar, or the one button at the thumb.
    property alias aboveBar: aboveSlot.data
    property int topSpace: Theme.s6
    property alias spacing: column.spacing
    property alias contentY: flick.contentY
    readonly property real viewHeight: flick.height
    readonly property bool hasSide: sideColumn.children.length > 0
    readonly property bool isTwoColumn: hasSide && width >= 2 * Theme.s10 + 480 + Theme.s10 + Theme.sideColumn
    readonly property real margin: isTwoColumn ? Theme.s10 : Theme.margin
    readonly property real columnWidth: isTwoColumn ? Math.min(592, width - 3 * Theme.s10 - Theme.sideColumn) : Math.min(width - 2 * margin, Theme.columnMax)
    readonly property real blockWidth: isTwoColumn ? Math.max(columnWidth + Theme.s10 + Theme.sideColumn, Math.min(width - 2 * Theme.s10, 968)) : columnWidth
    readonly property real blockX: (width - blockWidth) / 2
    readonly property Item focused: Window.activeFocusItem
    readonly property TextEdit editing: focused as TextEdit

    function holds(item: Item): bool {
        while (item && item !== flick.contentItem)
            item = item.parent;
        return item !== null;
    }

    // Scrolls until what has the focus stands clear of the bar and of the fade above it; or what has come up, while
    // its page is still being laid out.
    function reveal() {
        if (soon.item) {
            soon.restart();
            return;
        }
        if (!focused || !holds(focused))
            return;
        revealPlace(focused, editing ? editing.cursorRectangle : Qt.rect(0, 0, focused.width, focused.height));
    }

    function revealPlace(item: Item, place: rect) {
        const top = item.mapToItem(flick.contentItem, place.x, place.y).y;
        const least = top + place.height + fade.height + Theme.s2 - flick.height;
        scrollTo(Math.min(top - Theme.s6, Math.max(flick.contentY, least)));
    }

    // Something in the column has just come up that one has to see. Waits until it is laid out.
    function show(item: Item) {
        soon.item = item;
        soon.restart();
    }

    function scrollTo(y: real) {
        flick.contentY = Math.max(0, Math.min(flick.contentHeight - flick.height, y));
    }

    Accessible.role: Accessible.Pane
    onFocusedChanged: {
        soon.item = null;
        reveal();
    }
    Keys.onUpPressed: scrollTo(flick.contentY - Theme.target)
    Keys.onDownPressed: scrollTo(flick.contentY + Theme.target)
    Keys.onPressed: event => {
        event.accepted = event.key === Qt.Key_PageUp || event.key === Qt.Key_PageDown;
        if (event.accepted)
            scrollTo(flick.contentY + (event.key === Qt.Key_PageUp ? -0.8 : 0.8) * flick.height);
    }

    Timer {
        id: soon

        property Item item: null

        interval: 0
        onTriggered: {
            if (item?.visible)
                root.revealPlace(item, Qt.rect(0, 0, item.width, item.height));
            else
                item = null;
        }
    }

    Connections {
        target: root.editing

        function onCursorRectangleChanged() {
            root.reveal();
        }
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.c.ground
    }

    Flickable {
        id: flick

        objectName: "flick"
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: aboveSlot.top
        contentHeight: Math.max(column.y + column.height, sideColumn.y + sideColumn.height) + Theme.s6
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        onHeightChanged: root.reveal()
        onContentHeightChanged: root.reveal()
        onMovementStarted: soon.item = null

        Item {
            id: backdrop

            width: parent.width
        }

        Column {
            id: column

            x: root.LayoutMirroring.enabled ? flick.width - root.blockX - width : root.blockX
            y: root.topSpace
            width: root.columnWidth
            spacing: Theme.s4
        }

        Column {
            id: sideColumn

            x: root.isTwoColumn ? (root.LayoutMirroring.enabled ? root.blockX : root.blockX + root.blockWidth - width) : column.x
            y: root.isTwoColumn ? root.topSpace : column.y + column.height + (root.hasSide ? Theme.s6 : 0)
            width: root.isTwoColumn ? Theme.sideColumn : root.columnWidth
            spacing: Theme.s3
        }
    }

    Rectangle {
        id: fade

        visible: !flick.atYEnd
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: flick.bottom
        height: 28

        gradient: Gradient {
            GradientStop {
                position: 0
                color: Qt.rgba(Theme.c.ground.r, Theme.c.ground.g, Theme.c.ground.b, 0)
            }

            GradientStop {
                position: 1
                color: Theme.c.ground
            }
        }
    }

    Item {
        id: aboveSlot

        x: (root.width - width) / 2
        anchors.bottom: barSlot.top
        width: Math.min(root.width - 2 * Theme.margin, Theme.columnMax)
        height: childrenRect.height > 0 ? childrenRect.height + Theme.s3 : 0
    }

    Item {
        id: barSlot

        objectName: "barSlot"
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: childrenRect.height
    }
}
