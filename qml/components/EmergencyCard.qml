import QtQuick

// The emergency number: the strongest contrast of the page, and the whole card calls.
Tap {
    id: root

    property string detail: ""

    width: parent ? parent.width : 0
    padding: Theme.s5
    Accessible.description: detail

    background: Rectangle {
        radius: Theme.radius
        color: Theme.c.help
    }
    contentItem: EmergencyFace {
        title: root.text
        detail: root.detail
    }
}
