import QtQuick
import QtQuick.Layouts
import Homeward.Components

// The name of a chart, the way to its table, and the sentence that says the same.
Column {
    id: root

    required property string title
    property string text: ""
    property bool hasTable: true

    signal tableAsked()

    width: parent ? parent.width : 0
    spacing: Theme.s1

    GridLayout {
        width: parent.width
        columns: Theme.isLargeText ? 1 : 2
        columnSpacing: Theme.s2
        rowSpacing: 0

        Words {
            objectName: "chartTitle"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            look: Theme.heading
            text: root.title
            Accessible.role: Accessible.Heading
        }

        ActionButton {
            objectName: "table"
            visible: root.hasTable
            Layout.topMargin: Theme.isLargeText ? 0 : -Theme.s3
            Layout.bottomMargin: Theme.isLargeText ? 0 : -Theme.s3
            Layout.leftMargin: Theme.isLargeText ? -Theme.s3 : 0
            Layout.rightMargin: -Theme.s3
            kind: ActionButton.Quiet
            glyph: "table"
            text: qsTr("Table")
            Accessible.name: qsTr("%1 as a table").arg(root.title)
            onClicked: root.tableAsked()
        }
    }

    Words {
        objectName: "sentence"
        visible: text !== ""
        width: parent.width
        look: Theme.label
        color: Theme.c.soft
        text: root.text
    }
}
