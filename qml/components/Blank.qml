import QtQuick

// An empty page says what will be here and offers the one way to begin. It never says that something was missed.
Card {
    id: root

    required property string title
    property string glyph: ""
    property string text: ""
    property string action: ""

    signal acted()

    padding: Theme.s6
    verticalPadding: padding
    spacing: Theme.s3

    Tile {
        visible: root.glyph !== ""
        anchors.horizontalCenter: parent.horizontalCenter
        width: 56
        height: 56
        radius: 18
        glyph: root.glyph
    }

    Words {
        objectName: "title"
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        look: Theme.heading
        text: root.title
        Accessible.role: Accessible.Heading
    }

    Words {
        objectName: "text"
        visible: text !== ""
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        look: Theme.label
        color: Theme.c.soft
        text: root.text
    }

    ActionButton {
        objectName: "action"
        visible: text !== ""
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(implicitWidth, parent.width)
        kind: ActionButton.Second
        text: root.action
        onClicked: root.acted()
    }
}
