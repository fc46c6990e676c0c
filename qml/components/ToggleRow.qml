import QtQuick

// A switch with its words. The whole row is the target; on is said by the knob's place and its tick.
Tap {
    id: root

    property string glyph: ""
    property string detail: ""
    property bool isLined: false
    readonly property bool hasTile: glyph !== "" && !Theme.isLargeText

    checkable: true
    width: parent ? parent.width : 0
    horizontalPadding: 0
    verticalPadding: 10
    corner: 14
    Accessible.role: Accessible.CheckBox
    Accessible.checkable: true
    Accessible.checked: checked
    Accessible.description: detail
    Accessible.onToggleAction: press()

    background: Item {
        Divider {
            visible: root.isLined
            anchors.right: parent.right
            width: parent.width - (root.hasTile ? 44 + Theme.s4 : 0)
        }
    }
    contentItem: RowFace {
        glyph: root.glyph
        title: root.text
        detail: root.detail

        Rectangle {
            width: 52
            height: 32
            radius: 16
            color: root.checked ? Theme.c.accent : Theme.c.sunk
            border.width: root.checked ? 0 : 2
            border.color: Theme.c.edge

            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                anchors.left: root.checked ? undefined : parent.left
                anchors.right: root.checked ? parent.right : undefined
                anchors.margins: 4
                width: 24
                height: 24
                radius: 12
                color: root.checked ? Theme.c.accentInk : Theme.c.edge

                Icon {
                    visible: root.checked
                    anchors.centerIn: parent
                    glyph: "check"
                    size: 16
                    color: Theme.c.accent
                }
            }
        }
    }
}
