import QtQuick

// One answer among several: a full-width row with a ring. A tap, Enter or Space chooses it.
Tap {
    id: root

    // Not `checked`: a second tap must not take the answer back.
    property bool chosen: false
    property string detail: ""

    width: parent ? parent.width : 0
    horizontalPadding: Theme.s5
    verticalPadding: Theme.s3
    implicitHeight: Math.max(60, implicitContentHeight + topPadding + bottomPadding)
    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: chosen
    Accessible.description: detail

    background: Rectangle {
        radius: Theme.radius
        color: root.chosen ? Theme.c.wash : Theme.c.surface
        border.width: root.chosen ? 2 : 1
        border.color: root.chosen ? Theme.c.accent : Theme.c.edge
    }
    contentItem: ChoiceFace {
        chosen: root.chosen
        text: root.text
        detail: root.detail
    }
}
