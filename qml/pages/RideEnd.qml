import QtQuick
import Homeward.Components

// Until when the person does not drive, for everybody who reads the page. An end that is not known is said to be so.
Column {
    id: root

    // Empty where it is not known.
    required property string until
    property bool needsSleep: false
    readonly property bool isKnown: until !== ""

    width: parent ? parent.width : 0
    Accessible.role: Accessible.Grouping

    Words {
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        look: Theme.heading
        color: Theme.c.soft
        text: root.isKnown ? qsTr("No driving until") : qsTr("No driving")
    }

    Words {
        objectName: "until"
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        look: Theme.title
        text: root.isKnown ? root.until : qsTr("The end is not known")
    }

    Words {
        objectName: "sleep"
        visible: root.isKnown && root.needsSleep
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        look: Theme.label
        color: Theme.c.soft
        text: qsTr("and after a night's sleep")
    }
}
