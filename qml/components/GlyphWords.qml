import QtQuick
import QtQuick.Layouts

// The face of a button: a glyph and words in one line, wrapping where there is no room for one line.
Item {
    id: root

    property string glyph: ""
    property string text: ""
    property TextStyle look: Theme.strong
    property int weight: look.weight
    property color color: Theme.c.ink
    property int glyphSize: 22
    property int spacing: Theme.s2
    property bool isCentred: true

    implicitWidth: Math.ceil(row.implicitWidth)
    implicitHeight: row.implicitHeight

    RowLayout {
        id: row

        anchors.verticalCenter: parent.verticalCenter
        anchors.left: root.isCentred ? undefined : parent.left
        anchors.horizontalCenter: root.isCentred ? parent.horizontalCenter : undefined
        width: Math.min(root.implicitWidth, root.width)
        spacing: root.spacing

        Icon {
            visible: root.glyph !== ""
            glyph: root.glyph
            size: root.glyphSize
            color: root.color
        }

        Words {
            objectName: "label"
            Layout.fillWidth: true
            isSpoken: false
            look: root.look
            tight: true
            horizontalAlignment: root.isCentred && root.glyph === "" ? Text.AlignHCenter : Text.AlignLeft
            font.weight: root.weight
            text: root.text
            color: root.color
        }
    }
}
