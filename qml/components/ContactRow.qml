import QtQuick
import QtQuick.Layouts

// Someone to reach: name, one line, and round buttons to call and to text. A press asks nothing in between.
Item {
    id: root

    required property string title
    property string detail: ""
    property bool canCall: true
    property bool canText: false
    property bool isLined: false

    signal callAsked()
    signal textAsked()

    width: parent ? parent.width : 0
    implicitHeight: grid.implicitHeight + 2 * 10

    Divider {
        visible: root.isLined
    }

    GridLayout {
        id: grid

        y: 10
        width: parent.width
        columns: Theme.isLargeText ? 1 : 2
        columnSpacing: Theme.s2
        rowSpacing: Theme.s2

        Column {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            spacing: 1

            Words {
                objectName: "title"
                width: parent.width
                look: Theme.strong
                text: root.title
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

        Row {
            spacing: Theme.s2

            IconButton {
                objectName: "text"
                visible: root.canText
                isFilled: true
                glyph: "message-circle"
                text: qsTr("Text %1").arg(root.title)
                onClicked: root.textAsked()
            }

            IconButton {
                objectName: "call"
                visible: root.canCall
                isFilled: true
                glyph: "phone"
                text: qsTr("Call %1").arg(root.title)
                onClicked: root.callAsked()
            }
        }
    }
}
