import QtQuick
import QtQuick.Layouts

// The page's name, one line of help under it, and at most one icon action.
RowLayout {
    id: root

    required property string title
    property string detail: ""
    property string glyph: ""
    property string glyphName: ""

    signal acted()

    width: parent ? parent.width : 0
    spacing: Theme.s2

    Column {
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        spacing: Theme.s1

        Words {
            objectName: "title"
            width: parent.width
            look: Theme.title
            text: root.title
            Accessible.role: Accessible.Heading
        }

        Words {
            objectName: "detail"
            visible: text !== ""
            width: parent.width
            look: Theme.label
            color: Theme.c.soft
            text: root.detail
        }
    }

    IconButton {
        visible: root.glyph !== ""
        Layout.alignment: Qt.AlignTop
        Layout.topMargin: -6
        Layout.rightMargin: -Theme.s3
        glyph: root.glyph
        text: root.glyphName
        color: Theme.c.soft
        onClicked: root.acted()
    }
}
