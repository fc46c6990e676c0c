import QtQuick

// The box of an input: its border says whether one is writing in it or something is wrong, never by colour alone.
Rectangle {
    id: root

    property bool hasFocus: false
    property bool hasFault: false
    property alias hint: hintWords.text
    property bool showsHint: true
    // Many lines: the hint stands at the top.
    property bool isTall: false
    readonly property int inset: Theme.s4 - 1
    property string glyph: ""
    property real startSpace: Theme.s4
    property real endSpace: Theme.s4
    // Room for the hint, also where it needs several lines.
    readonly property real leastHeight: hintWords.implicitHeight + 2 * inset

    radius: 16
    color: Theme.c.surface
    border.width: hasFocus || hasFault ? 2 : 1
    border.color: hasFocus ? Theme.c.accent : hasFault ? Theme.c.lampEdge : Theme.c.edge

    Icon {
        anchors.left: parent.left
        anchors.leftMargin: Theme.s4
        anchors.verticalCenter: parent.verticalCenter
        glyph: root.glyph
        size: 20
        color: Theme.c.soft
    }

    Words {
        id: hintWords

        objectName: "hint"
        visible: root.showsHint
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: root.startSpace
        anchors.rightMargin: root.endSpace
        y: root.isTall ? root.inset : (root.height - height) / 2
        isSpoken: false
        tight: true
        color: Theme.c.faint
    }
}
