import QtQuick
import Homeward.Components

// The two ends of a time axis, and the two buttons that move along it.
Item {
    id: root

    property string firstDate: ""
    property string lastDate: ""
    property bool canGoBack: false
    property bool canGoOn: false
    // How far the first button may stand out to the left.
    property real overhang: 0

    signal backAsked()
    signal onAsked()
    // The button that had the focus is gone: there are no days beyond.
    signal focusLost()

    implicitHeight: Math.max(dates.height, canGoBack || canGoOn ? Theme.target : 0)
    height: implicitHeight

    Row {
        id: dates

        anchors.verticalCenter: parent.verticalCenter
        x: earlier.visible ? earlier.width - root.overhang : 0
        width: parent.width - x - (later.visible ? later.width - Theme.s3 : 0)

        Words {
            objectName: "firstDate"
            width: parent.width / 2
            look: Theme.caption
            color: Theme.c.soft
            text: root.firstDate
        }

        Words {
            objectName: "lastDate"
            width: parent.width / 2
            horizontalAlignment: Text.AlignRight
            look: Theme.caption
            color: Theme.c.soft
            text: root.lastDate
        }
    }

    IconButton {
        id: earlier

        objectName: "earlier"
        visible: root.canGoBack
        anchors.verticalCenter: parent.verticalCenter
        x: -root.overhang
        glyph: "chevron-left"
        text: qsTr("Earlier days")
        color: Theme.c.accent
        onClicked: root.backAsked()
        onVisibleChanged: if (!visible && activeFocus) root.focusLost()
    }

    IconButton {
        id: later

        objectName: "later"
        visible: root.canGoOn
        anchors.verticalCenter: parent.verticalCenter
        anchors.right: parent.right
        anchors.rightMargin: -Theme.s3
        glyph: "chevron-right"
        text: qsTr("Later days")
        color: Theme.c.accent
        onClicked: root.onAsked()
        onVisibleChanged: if (!visible && activeFocus) root.focusLost()
    }
}
