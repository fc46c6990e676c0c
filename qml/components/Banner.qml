import QtQuick
import QtQuick.Layouts

// Something worth knowing, in its place in the column. Lamp tint and an icon; stays while it is true; never red.
Card {
    id: root

    property string glyph: "circle-alert"
    property string title: ""
    property string text: ""
    property string action: ""

    signal acted()

    fill: Theme.c.lampWash
    verticalPadding: Theme.s4
    Accessible.role: Accessible.AlertMessage
    Accessible.name: title === "" ? text : title
    Accessible.description: title === "" ? "" : text

    RowLayout {
        width: parent.width
        spacing: Theme.s3

        Icon {
            Layout.alignment: Qt.AlignTop
            glyph: root.glyph
        }

        Column {
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            spacing: 2
            bottomPadding: root.action === "" ? 0 : -Theme.s3

            Words {
                objectName: "title"
                visible: text !== ""
                width: parent.width
                isSpoken: false
                look: Theme.strong
                text: root.title
            }

            Words {
                objectName: "text"
                visible: text !== ""
                width: parent.width
                isSpoken: false
                look: Theme.label
                color: Theme.c.ink
                text: root.text
            }

            ActionButton {
                objectName: "action"
                visible: text !== ""
                anchors.left: parent.left
                anchors.leftMargin: -Theme.s3
                width: Math.min(implicitWidth, parent.width + Theme.s3)
                kind: ActionButton.Quiet
                text: root.action
                onClicked: root.acted()
            }
        }
    }
}
