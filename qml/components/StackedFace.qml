import QtQuick

// The face of a bar's cell: a glyph, its pill where one is there now, and the word below.
Item {
    id: root

    property string glyph: ""
    property string text: ""
    property bool current: false
    property color glyphColor: Theme.c.soft
    property color color: glyphColor
    property real spacing: 7

    implicitWidth: Math.max(52, Math.ceil(words.implicitWidth))
    implicitHeight: column.height

    Rectangle {
        visible: root.current
        anchors.horizontalCenter: parent.horizontalCenter
        y: column.y - 3
        width: 52
        height: 30
        radius: 15
        color: Theme.c.wash
    }

    Column {
        id: column

        anchors.centerIn: parent
        width: parent.width
        spacing: root.spacing

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            glyph: root.glyph
            color: root.glyphColor
        }

        Words {
            id: words

            objectName: "label"
            width: parent.width
            isSpoken: false
            look: Theme.tab
            tight: true
            horizontalAlignment: Text.AlignHCenter
            text: root.text
            color: root.color
        }
    }
}
