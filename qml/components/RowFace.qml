import QtQuick
import QtQuick.Layouts

// What a row shows: tile, title, second line, value, and at its end an arrow or another control. Grows; never cuts.
RowLayout {
    id: root

    default property alias ending: end.data
    property string glyph: ""
    property string title: ""
    property string detail: ""
    property string trailing: ""
    property bool lit: false
    property bool isSpoken: false
    readonly property bool hasTile: glyph !== "" && !Theme.isLargeText

    spacing: Theme.s4

    Tile {
        visible: root.hasTile
        glyph: root.glyph
        lit: root.lit
    }

    Column {
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        spacing: 1

        Words {
            objectName: "title"
            width: parent.width
            isSpoken: root.isSpoken
            look: Theme.strong
            text: root.title
        }

        Words {
            objectName: "detail"
            visible: text !== ""
            width: parent.width
            isSpoken: root.isSpoken
            look: Theme.label
            color: Theme.c.soft
            text: root.detail
        }

        Words {
            visible: Theme.isLargeText && text !== ""
            width: parent.width
            isSpoken: root.isSpoken
            look: Theme.label
            color: Theme.c.soft
            text: root.trailing
        }
    }

    Words {
        objectName: "trailing"
        visible: !Theme.isLargeText && text !== ""
        Layout.maximumWidth: Math.ceil(Math.min(implicitWidth, root.width * 0.4))
        Layout.fillWidth: true
        Layout.rightMargin: -Theme.s2
        isSpoken: root.isSpoken
        look: Theme.label
        tight: true
        horizontalAlignment: Text.AlignRight
        color: Theme.c.soft
        text: root.trailing
    }

    Row {
        id: end

        visible: children.length > 0
    }
}
