import QtQuick

// In a flow there are no tabs: Back and the one way on at the left, Help in its corner. Two rows where one has no room.
Rectangle {
    id: root

    property string backText: qsTr("Back")
    property string backGlyph: "arrow-left"
    property bool canGoBack: true
    property string onward: ""
    property bool hasHelp: true
    readonly property bool goesOn: onward !== ""
    readonly property real backRoom: canGoBack ? back.implicitWidth + Theme.s2 : 0
    readonly property real helpRoom: hasHelp ? help.implicitWidth + Theme.s3 : 0
    readonly property bool isStacked: canGoBack && goesOn && next.implicitWidth + backRoom + helpRoom + Theme.s2 + Theme.s3 > width

    readonly property real startRoom: canGoBack && !isStacked ? back.width + 2 * Theme.s2 : Theme.margin
    readonly property real endRoom: isStacked || !hasHelp ? Theme.margin : help.width + 2 * Theme.s3
    // No wider than the column, and below it where there is room.
    readonly property real onwardWidth: Math.min(width - startRoom - endRoom, Theme.columnMax)
    readonly property real onwardStart: Math.max(startRoom, Math.min((width - onwardWidth) / 2, width - endRoom - onwardWidth))

    signal backAsked()
    signal onwardAsked()
    signal helpAsked()

    width: parent ? parent.width : 0
    implicitHeight: (isStacked ? next.height + Theme.s2 : 0) + Math.max(52, help.implicitHeight, isStacked || !goesOn ? back.implicitHeight : next.implicitHeight) + 2 * Theme.s3
    color: Theme.c.ground

    ActionButton {
        id: back

        objectName: "back"
        visible: root.canGoBack
        anchors.left: parent.left
        anchors.leftMargin: Theme.s2
        anchors.verticalCenter: help.verticalCenter
        width: Math.min(implicitWidth, root.width - root.helpRoom - 2 * Theme.s2)
        kind: ActionButton.Quiet
        glyph: root.backGlyph
        text: root.backText
        onClicked: root.backAsked()
    }

    ActionButton {
        id: next

        objectName: "onward"
        visible: root.goesOn
        anchors.left: parent.left
        anchors.leftMargin: root.onwardStart
        width: root.onwardWidth
        // Two anchors that change places would hold it at both for a moment, and stretch it for good.
        y: root.isStacked ? Theme.s3 : help.y + (help.height - height) / 2
        height: Math.max(help.height, implicitHeight)
        text: root.onward
        onClicked: root.onwardAsked()
    }

    HelpButton {
        id: help

        objectName: "help"
        visible: root.hasHelp
        anchors.right: parent.right
        anchors.rightMargin: Theme.s3
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.s3
        onClicked: root.helpAsked()
    }
}
