import QtQuick
import QtQuick.Layouts
import Homeward.Components

// Somebody of the plan: a tap on the name changes it, the button calls.
Item {
    id: root

    required property int index
    required property string name
    required property string phone

    signal changeAsked()
    signal callAsked()

    width: parent ? parent.width : 0
    implicitHeight: row.implicitHeight

    Divider {}

    RowLayout {
        id: row

        width: parent.width
        spacing: Theme.s2

        ListRow {
            objectName: "person" + root.index
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            goesOn: false
            text: root.name
            detail: root.phone
            Accessible.name: qsTr("Change %1").arg(root.name)
            onClicked: root.changeAsked()
        }

        IconButton {
            objectName: "callPerson" + root.index
            isFilled: true
            glyph: "phone"
            text: qsTr("Call %1").arg(root.name)
            onClicked: root.callAsked()
        }
    }
}
