import QtQuick
import QtQuick.Layouts
import Homeward.Components

// One statement; a tap says where it comes from.
Tap {
    id: root

    required property int index
    required property string statement
    required property string source
    property bool isOpen: false

    objectName: "statement" + index
    width: parent ? parent.width : 0
    horizontalPadding: 0
    verticalPadding: Theme.s3
    corner: 14
    text: statement
    Accessible.description: isOpen ? source : qsTr("Shows where this comes from.")
    onClicked: isOpen = !isOpen

    background: Item {
        Divider {
            visible: root.index > 0
        }
    }
    contentItem: Column {
        spacing: Theme.s1

        RowLayout {
            width: parent.width
            spacing: Theme.s3

            Words {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                isSpoken: false
                text: root.statement
            }

            Icon {
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: (Theme.body.line - height) / 2
                rotation: root.isOpen ? -90 : 90
                glyph: "chevron-right"
                size: 18
                color: Theme.c.faint
            }
        }

        Words {
            objectName: "source"
            visible: root.isOpen
            width: parent.width
            isSpoken: false
            look: Theme.caption
            color: Theme.c.soft
            text: root.source
        }
    }
}
