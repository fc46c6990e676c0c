pragma ComponentBehavior: Bound

import QtQuick
import Homeward.Components

// No strap was seen for a while: three things to try, and another look.
Card {
    id: root

    readonly property list<string> tries: [qsTr("Wet the strap, and put it on."), qsTr("Hold this device close to it."), qsTr("Close other apps that use the strap.")]

    signal lookAsked()

    objectName: "nothingFound"
    padding: Theme.s5
    verticalPadding: Theme.s5
    spacing: Theme.s3

    Words {
        width: parent.width
        look: Theme.heading
        text: qsTr("No strap yet. Three things to try:")
        Accessible.role: Accessible.Heading
    }

    Repeater {
        model: root.tries

        InfoRow {
            required property int index
            required property string modelData

            glyph: ["glass-water", "bluetooth", "x"][index]
            text: modelData
        }
    }

    ActionButton {
        objectName: "lookAgain"
        width: parent.width
        kind: ActionButton.Second
        text: qsTr("Look again")
        onClicked: root.lookAsked()
    }
}
