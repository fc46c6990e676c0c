import QtQuick
import QtQuick.Layouts
import Homeward.Components

// What stands on the sky: the day, a greeting, and the way to Settings.
RowLayout {
    id: root

    required property string date
    required property string greeting
    property bool hasSettings: true

    signal settingsAsked()

    spacing: Theme.s2

    Column {
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignTop

        Words {
            objectName: "date"
            width: parent.width
            look: Theme.caption
            text: root.date
        }

        Words {
            width: parent.width
            look: Theme.heading
            text: root.greeting
        }
    }

    IconButton {
        objectName: "settings"
        visible: root.hasSettings
        Layout.alignment: Qt.AlignTop
        Layout.topMargin: -6
        Layout.rightMargin: -Theme.s3
        glyph: "settings"
        text: qsTr("Settings")
        onClicked: root.settingsAsked()
    }
}
